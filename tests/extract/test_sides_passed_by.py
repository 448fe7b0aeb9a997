"""Countries that a sentence without trade only passes by: texts in, the sides of their figures out."""

import pytest

from extract.layout.segments import segments
from extract.topics import topics
from tests.extract.marked import sides

TRADE_OF_TWO = (
    "ASTANA, 3 May 2019. Trade of Kazakhstan with Poland came to $600 million in 2018. Kazakh exports to Poland were"
    " $400 million. {} By 2025 the turnover is to reach $1 billion. Exports fell by 3%."
)
PASSED_BY = [
    "The talks were mediated by Oman.",
    "A Lebanese family owns the hotel.",
    "He cited Rwanda as an example.",
    "An agreement on visas was signed with Morocco.",
    "Argentina is led by a new president.",
    "The film was shot in New Zealand.",
    "Cultural exchanges with Senegal go back to 1960.",
    "“Our peoples have much in common,” said the ambassador of Algeria.",
]


@pytest.mark.parametrize("sentence", PASSED_BY)
def test_a_sentence_that_passes_others_by_leaves_the_two_in_force(sentence: str):
    assert sides(TRADE_OF_TWO.format(sentence)) == ["KZ>PL"] * 4


TURNED = [
    ("Trade with Morocco is another matter.", ["KZ>PL", "KZ>PL", "KZ>MA", "KZ>MA"]),
    ("Business with Morocco looks better.", ["KZ>PL", "KZ>PL", "KZ>MA", "KZ>MA"]),
]


@pytest.mark.parametrize(("sentence", "expected"), TURNED)
def test_a_sentence_on_trade_with_another_turns_to_it(sentence: str, expected: list[str]):
    assert sides(TRADE_OF_TWO.format(sentence)) == expected


ABOUT = [
    ("Exports rose by 4% in May. The ambassador of Kenya was present. Romanian furniture exports fell.", "RO"),
    (
        "Exports rose by 4% in May. Tunisia's central bank governor chaired the panel. Peru's trade surplus was small.",
        "PE",
    ),
    ("The bloc exported 4 tonnes.\n\nParaguay has less to show. Its exports were 3 tonnes.", "PY"),
]


@pytest.mark.parametrize(("text", "focus"), ABOUT)
def test_a_text_is_not_about_one_whom_it_passes_by(text: str, focus: str):
    assert topics(segments(text))[0].focus == focus


@pytest.mark.parametrize("told", ["Those of tiles to Chad were down.", "Exports to the main market of Chad also fell."])
def test_one_told_of_in_passing_goes_with_its_paragraph_in_a_text_on_trade_with_all(told: str):
    text = f"In May 2004 Oman's exports rose 5% to $9 million. {told}\n\nThe deficit was $3 million. Imports rose 3%."
    assert sides(text) == ["OM>W0"] * 4


@pytest.mark.parametrize("kind", ["trade", "border trade"])
def test_the_flows_of_one_of_two_are_those_to_the_other_also_where_they_are_summed_up(kind: str):
    text = f"Chad-Togo {kind} came to $9 million in 2008.\n\nChad's exports were $4 million in total, imports $5m."
    assert sides(text) == ["TD>TG"] * 3


@pytest.mark.parametrize("balance", ["deficit", "surplus"])
def test_whose_current_account_it_is_and_with_whom(balance: str):
    assert sides(f"In 2008 Chad's current account {balance} with Togo reached $4 million.") == ["TD>TG"]


def test_a_country_that_is_struck_turns_to_its_trade_where_that_is_told():
    text = "Kenya's exports came to $7 billion in 2021.\n\nUganda was hit by {}. Exports fell by 4%."
    assert sides(text.format("an earthquake")) == ["KE>W0", "KE>W0"]
    assert sides(text.format("the slump in prices")) == ["KE>W0", "UG>W0"]


@pytest.mark.parametrize(
    ("lead", "partner"),
    [
        ("Chilean tea exports were above those of last year, led by record shipments to Oman.", "W0"),
        ("Chilean tea exports grew again, driven mainly by demand for green tea in Oman.", "W0"),
        ("Chilean tea exports grew again, helped by one more strong performance in Oman.", "W0"),
        ("Chilean tea exports fell again. The drop came of slack demand in rich markets, notably Oman.", "W0"),
        ("Chilean tea exports fell again. Demand across Asian markets such as Oman was weak.", "W0"),
        ("Falls in shipments of ore to Mali and of tin to Oman dragged overall Chilean exports down.", "W0"),
        ("Steep gains in deliveries of fruit to Oman helped lift Chile's exports.", "W0"),
        ("Chilean tea exports to Oman grew again, boosted by new ships.", "OM"),
    ],
)
def test_one_that_only_led_the_growth_is_not_the_partner_of_all(lead: str, partner: str):
    assert sides(f"LIMA, 3 June 2009. {lead} In May the exports came to 900 tonnes, up 4%.") == [f"CL>{partner}"] * 2


def test_those_whose_demand_is_the_cause_are_no_partners_though_several_are_named():
    text = "LIMA, 3 June 2009. Chile's surplus shrank as a dear peso cut demand in the EU and Oman. Exports were $9 m."
    assert sides(text) == ["CL>W0"]


def test_one_that_led_the_growth_is_the_partner_of_its_own_number():
    text = "LIMA, 3 June 2009. Chilean exports rose by 5% in May, led by shipments of tea to Oman, which were up 9%."
    assert sides(text) == ["CL>W0", "CL>OM"]


def test_flows_behind_the_balance_with_one_are_those_with_it_where_those_with_all_are_told():
    text = (
        "Chile's exports were $90 million in May 2009.\n\nThe deficit with Peru grew by $2 million to $7 million. "
        "Exports fell $1 million to $3 million.\n\nThe gap with Oman narrowed to $4 million. Exports were $6 million."
    )
    assert [side.partition(">")[2] for side in sides(text)] == ["W0", *["PE"] * 4, *["OM"] * 2]
    text = "Chile's surplus was $9 million in May 2009; that with Peru was $2 million. Exports grew to $7 million."
    assert [side.partition(">")[2] for side in sides(text)] == ["W0", "PE", "W0"]


def test_one_that_another_lags_behind_is_no_partner():
    text = "3 June 2009\n\nChile continued to lag behind Peru in terms of tea exports. It shipped 900 tonnes in May."
    assert sides(text) == ["CL>W0"]


@pytest.mark.parametrize("word", ["pressure", "criticism", "protectionism", "pressures"])
def test_one_who_presses_another_has_no_part_in_its_balance(word):
    text = f"LIMA, 3 June 2009. Chile is under Japanese {word} to cut its trade surplus, which was $4 million in 2008."
    assert sides(text) == ["CL>W0"]


@pytest.mark.parametrize("measure", ["levels", "standards"])
def test_a_group_whose_levels_are_the_aim_is_no_partner(measure):
    text = (
        f"MANILA, 3 June 2009. The Philippines wants exports to reach European Union {measure}. They fell 5% in 2008."
    )
    assert sides(text) == ["PH>W0"]


@pytest.mark.parametrize("verb", ["posted", "had", "is to post", "ran", "will record", "showed"])
def test_a_balance_told_behind_its_amount_is_that_of_its_subject(verb):
    text = f"PARIS, 3 June 2009. The bank said Chile {verb} a $3 billion trade surplus and Peru a $2 billion deficit."
    assert sides(text) == ["CL>W0", "PE>W0"]


def test_one_with_a_balance_of_its_own_is_not_the_other_side_of_the_one_before():
    text = "PARIS, 3 June 2009. In 2008 Chile had a $3 billion payments surplus and Peru a $2 billion surplus."
    assert [side.partition(">")[0] for side in sides(text)] == ["CL", "PE"]
    assert not any("CL>PE" in side for side in sides(text))


def test_an_office_that_tells_of_another_is_not_its_partner():
    text = (
        "LIMA, 9 April 1987. The Peruvian Trade Department forecast the Chadian 1987 rice crop at 9 tonnes. "
        "Chadian rice imports are put at 5 tonnes in 1987."
    )
    assert sides(text) == ["TD>_Z", "TD>W0"]


@pytest.mark.parametrize(
    "text", ["Chad has an OPEC quota of 9,000 barrels per day, the minister Sheikh Ali al-Sabah said."]
)
def test_the_group_whose_quota_one_has_is_passed_by(text):
    assert sides(f"LIMA, 3 June 2009. {text} Exports were 5,000 barrels in 2008.") == ["TD>_Z", "TD>W0"]
