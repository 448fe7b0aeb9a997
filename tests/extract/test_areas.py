"""What a text names: literal text in, (surface, code, kind) of every mention out."""

import pytest

from extract.areas.mentions import find_areas


def mentions(text: str) -> list[tuple[str, str, str]]:
    return [(text[each.start : each.end], each.code, each.kind) for each in find_areas(text)]


def codes(text: str) -> list[str]:
    return [each.code for each in find_areas(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oman sold more to Romania than to the woman", [("Oman", "OM", "name"), ("Romania", "RO", "name")]),
        ("Turkey sold turkey and china", [("Turkey", "TR", "name")]),
        ("it told us of polish and of U.S. sales", [("U.S.", "US", "name")]),
        ("a drop in French demand, printed in French", [("French", "FR", "adjective")]),
        ("a rise in Japanese exports, said in Japanese and in Dutch", [("Japanese", "JP", "adjective")]),
        ("Niger, Nigeria, Guinea and Guinea-Bissau", ["NE", "NG", "GN", "GW"]),
        ("the Republic of Korea and S. Korea", [("Republic of Korea", "KR", "name"), ("S. Korea", "KR", "name")]),
        ("DPRK and DR Congo", ["KP", "CD"]),
        ("the RoK market, and the ROK", [("RoK", "KR", "name"), ("ROK", "KR", "name")]),
        ("America, not Latin America or South America", ["US", "LAC", "South America"]),
        ("Türkiye and Côte d\u2019Ivoire", [("Türkiye", "TR", "name"), ("Côte d\u2019Ivoire", "CI", "name")]),
        ("the United\u00a0Arab\nEmirates", [("United\u00a0Arab\nEmirates", "AE", "name")]),
        ("CHINA OUTSELLS S. KOREA", [("CHINA", "CN", "name"), ("S. KOREA", "KR", "name")]),
        ("the Republic of China, the People's Republic of China, the Peoples Republic of China", ["TW", "CN", "CN"]),
        ("West Germany, the USSR, Czechoslovakia, Yugoslavia, Zaire", ["DE", "SU", "CS", "YU", "CD"]),
        ("the former Soviet Union and the Soviet Union", ["FSU", "SU"]),
        ("Soviet Russia and Russia", ["SU", "RU"]),
        ("New South Wales and Wales", ["AU-NSW", "GB-WLS"]),
        ("Siam, Abyssinia, Nyasaland and the Dutch East Indies", ["TH", "ET", "MW", "ID"]),
        ("Northern Rhodesia, Southern Rhodesia, British Guiana", ["ZM", "ZW", "GY"]),
        ("Siamese rice and Siamese cats", ["TH"]),
        ("a fall in Dutch exports, told in Dutch, in Russian and in Turkish by an agency", ["NL"]),
        ("St. Lucia, St Lucia and Saint Lucia", ["LC", "LC", "LC"]),
    ],
)
def test_country_names(text, found):
    assert (mentions(text) if isinstance(found[0], tuple) else codes(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Belarusian-Kazakh trade", [("Belarusian", "BY"), ("Kazakh", "KZ")]),
        ("Belarus\u2013Kazakhstan trade", [("Belarus", "BY"), ("Kazakhstan", "KZ")]),
        ("Sino-Russian and Franco-German", [("Sino", "CN"), ("Russian", "RU"), ("Franco", "FR"), ("German", "DE")]),
        ("the Dutch, Danes and Filipinos", [("Dutch", "NL"), ("Danes", "DK"), ("Filipinos", "PH")]),
        ("its part in Dutch imports, in Turkish-made carpets", [("Dutch", "NL"), ("Turkish", "TR")]),
        ("Portuguese-speaking markets and Portuguese cork", [("Portuguese", "PT")]),
    ],
)
def test_adjectives_and_demonyms(text, found):
    assert [(surface, code) for surface, code, _ in mentions(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the Free State of Bavaria and the Free State", ["DE-BY", "DE-BY"]),
        ("Thuringia gained: exports of the Free State rose", ["DE-TH", "DE-TH"]),
        ("the Free State province of South Africa", ["ZA-FS", "ZA"]),
        ("maize of the Free State", []),
    ],
)
def test_a_free_state_is_the_one_named_beside_it(text, found):
    assert codes(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Minsk sells more to Moscow", [("Minsk", "BY-HM", "capital"), ("Moscow", "RU-MOW", "capital")]),
        (
            "Minsk Region and Moscow Region",
            [("Minsk Region", "BY-MI", "region"), ("Moscow Region", "RU-MOS", "region")],
        ),
        ("Almaty against Almaty Region", [("Almaty", "KZ-75", "city"), ("Almaty Region", "KZ-19", "region")]),
        ("Shanghai, Lahore, Paris, Taipei", ["CN-SH", "PK", "FR", "TW-TPE"]),
        ("HÀ NỘI, 3 May", [("HÀ NỘI", "VN-HN", "capital")]),
        ("a reading in the mobile split bar was nice; Reading, Nice and Male", []),
        (
            "Washington state, not Washington",
            [("Washington state", "US-WA", "region"), ("Washington", "US-DC", "capital")],
        ),
    ],
)
def test_capitals_and_cities(text, found):
    assert (mentions(text) if not found or isinstance(found[0], tuple) else codes(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Homiel, Homyel and Gomel Region; Gomel Oblast; the Gomel regional market", ["BY-HO"] * 5),
        ("Hrodna, Grodno, Mahilyow, Mogilev, Vitsebsk", ["BY-HR", "BY-HR", "BY-MA", "BY-MA", "BY-VI"]),
        ("Brest sells fish; Brest Oblast sells milk", ["BY-BR"]),
        ("Kostanay, Kostanai and Qostanay oblysy", ["KZ-39"] * 3),
        ("Abay Oblast, West Kazakhstan, Sughd and Khatlon", ["KZ-10", "KZ-27", "TJ-SU", "TJ-KT"]),
        ("Guangdong province, the province of Gansu, Inner Mongolia Autonomous Region", ["CN-GD", "CN-GS", "CN-NM"]),
        (
            "Bavaria, Texas, Chhattisgarh, Gujarat, Ontario, Catalonia",
            ["DE-BY", "US-TX", "IN-CG", "IN-GJ", "CA-ON", "ES-CT"],
        ),
        ("Sverdlovsk Oblast and the Republic of Tatarstan", ["RU-SVE", "RU-TA"]),
        ("Niger, Niger State and the Niger state budget", ["NE", "NG-NI", "NE"]),
        ("Georgia, and the State of Georgia", ["GE", "US-GA"]),
        ("Brest, Gomel and Minsk regions", ["BY-BR", "BY-HO", "BY-MI"]),
        ("Punjab province; Punjab state", ["PK-PB", "IN-PB"]),
    ],
)
def test_regions(text, found):
    assert codes(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("EAEU countries, ASEAN member states, the CIS and the SCO", ["EAEU", "ASEAN", "CIS", "SCO"]),
        ("African countries but not an African country", [("African countries", "AFR", "group")]),
        ("Latin America and the Caribbean", [("Latin America and the Caribbean", "LAC", "group")]),
        ("the European and not the Caribbean Common Market", ["Europe", "CARICOM"]),
        ("firms of the East Midlands, the West Midlands and the EU", ["EU"]),
        ("trade with the West, the West German market and the West Bank", ["Western countries", "DE", "PS"]),
        ("British possessions, Austria-Hungary, the franc zone", ["British Empire", "Austria-Hungary", "franc zone"]),
        ("Central Asia, the euro zone, the Gulf states, OPEC+", ["Central Asia", "euro area", "GCC", "OPEC+"]),
        ("emerging and developing countries, developed regions", ["emerging economies", "developed countries"]),
        ("transition countries, developing America, the euro bloc", ["transition economies", "LAC", "euro area"]),
        ("the Sahel countries, the Sahel-Saharan states, CEN-SAD", ["Sahel", "CEN-SAD", "CEN-SAD"]),
        ("the Common Market and the European Community", ["EU", "EU"]),
        ("non-EU countries, outside the EAEU", ["NON:EU", "NON:EAEU"]),
        ("world trade and the rest of the world", [("world", "W0", "world"), ("the rest of the world", "_U", "world")]),
    ],
)
def test_groups(text, found):
    assert (mentions(text) if isinstance(found[0], tuple) else codes(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the two countries, both sides, the parties", ["PAIR", "PAIR", "PAIR"]),
        ("bilateral and mutual trade", ["PAIR", "MUTUAL"]),
        ("the country, this republic, the Republic", ["COUNTRY", "COUNTRY", "COUNTRY"]),
        ("the region and the oblast, not the region of it", ["REGION", "REGION"]),
        ("this Central Asian country; the Baltic state", ["DESC:Central Asia", "DESC:Baltic States"]),
        ("the kingdom", ["DESC:kingdom"]),
        ("the island and the emirate, not the island of it", ["DESC:island", "DESC:emirate"]),
        ("the Kingdom of Thailand", ["TH"]),
        ("the Republic of Belarus", ["BY"]),
        ("the Union, the bloc and the Commonwealth", ["GROUP", "GROUP", "CIS"]),
        ("third countries and its eastern neighbour", ["THIRD", "NEIGHBOUR"]),
    ],
)
def test_phrases_that_point_at_an_area(text, found):
    assert codes(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "3 million Belarusian roubles, Swiss francs, Kenyan shillings, U.S. dlrs and Hong Kong dollars",
        "US$5 million and US $5 million",
        "worth 5 million in US currency, 3 million in Swiss currency",
        "The Nairobi Times, the Vienna Review and the Lima Herald",
        "the Washington Post, the Times of India, the New York Stock Exchange",
        "the World Bank, the Indian Ocean, Brazil nuts",
        "President Jordan",
        "the Treaty of Maastricht, the Kyoto Protocol, the Paris Club, the Montreal Convention",
        "Agri-food sales",
        "Agri export earnings",
        "Agri products",
        "published in Russian, and in French by the bank, a paper in Italian",
    ],
)
def test_not_areas(text):
    assert codes(text) == []


def test_people_with_the_article_stand_for_their_country():
    kinds = [
        (m.code, m.kind) for m in find_areas("The Dutch took 3,000 tonnes, the Poles 900; 20 Danes and the Dutch ships")
    ]
    assert kinds == [("NL", "name"), ("PL", "name"), ("DK", "demonym"), ("NL", "adjective")]


def test_money_after_a_name_may_be_a_verb():
    assert codes("South Korea won; South Korean won") == ["KR"]
    assert codes("Chinese real estate; a Brazilian real") == ["CN"]


@pytest.mark.parametrize(
    ("text", "company", "found"),
    [
        ("Exports to the mainland grew", ["HK"], ["CN"]),
        ("Taiwan buys from the mainland, and from mainland China", [], ["TW", "CN", "CN"]),
        ("Exports of the mainland grew", ["NO"], []),
        ("Bilbao, Santander and Almeria", (), ["ES", "ES"]),
        ("from Santander", ("CO",), ["CO-SAN"]),
        ("The EEC sold cars to Japan", (), ["EU", "JP"]),
        ("The EEC met in Bishkek: Kazakhstan and Armenia came", (), ["EAEU", "KG-GB", "KZ", "AM"]),
        ("The EEC agreed", ("BY", "KZ"), ["EAEU"]),
        ("Korea and Pyongyang", (), ["KP", "KP-01"]),
        ("Korea and Japan", (), ["KR", "JP"]),
        ("Congo, near Brazzaville", (), ["CG", "CG"]),
        ("Punjab and Lahore", (), ["PK-PB", "PK"]),
        ("Punjab alone", (), []),
        ("Kochi and Shikoku sell to Japan", (), ["JP-39", "JP"]),
        ("British India and Hong-Kong", (), ["IN", "HK"]),
        ("Kochi sells spices", ("IN",), ["IN"]),
        ("the Southwest Region of Cameroon", (), ["CM-SW", "CM"]),
        ("the Southwest Region", (), []),
    ],
)
def test_company_settles_a_name_of_several_meanings(text, company, found):
    assert [each.code for each in find_areas(text, company)] == found
