"""Levels, growth, differences, shares and rates: a sentence in, the kind of number, its sign and its hedge out."""

import pytest

from tests.extract.marked import faults, figures

GROWTH = [
    "In 2004 exports of Oman were ⟦$5 million|level exports OM> value=5000000 unit=USD period=2004⟧, with a variation"
    " of ⟦8.6 percent|growth change exports OM> value=8.6 unit=percent period=2004 base=2003⟧; imports showed a"
    " negative variation of ⟦3 percent|growth change imports OM> value=-3 unit=percent period=2004 base=2003⟧.",
    "In a year and a half exports of Oman changed little. In 2004 they grew by"
    " ⟦8.6 percent|growth change exports OM> value=8.6 unit=percent period=2004 base=2003⟧.",
    "In 2004 exports of Oman showed an increase of ⟦$5 million|difference exports OM> value=5000000 unit=USD"
    " period=2004 base=2003⟧, equivalent to ⟦8.6 percent|growth change exports OM> value=8.6 unit=percent period=2004"
    " base=2003⟧.",
    "In 2004 imports of Oman decreased to ⟦$9 million|level imports OM> value=9000000 unit=USD period=2004⟧, or"
    " ⟦16 percent|growth change imports OM> value=-16 unit=percent period=2004 base=2003⟧, compared to 2003, which"
    " recorded ⟦$11 million|level imports OM> value=11000000 unit=USD period=2003⟧.",
    "In 2004 exports of Oman rose. Date exports (⟦289%|growth change exports OM> value=289 unit=percent period=2004"
    ' base=2003 product="date"⟧), figs (⟦125%|growth change exports OM> value=125 unit=percent period=2004 base=2003'
    ' product="figs"⟧) and limes (⟦12%|growth change exports OM> value=12 unit=percent period=2004 base=2003'
    ' product="limes"⟧) stood out.',
    "In 2004 imports of Oman rose by ⟦$200 to $300 million|difference imports OM> value=200000000 high=300000000"
    " unit=USD period=2004 base=2003⟧, exports had a negative annual growth of ⟦4%|growth change exports OM> value=-4"
    " unit=percent period=2004 base=2003⟧.",
    "In 2004 Chad spent ⟦$9 million|level imports TD> value=9000000 unit=USD period=2004⟧ on more than"
    " ⟦4,000 tons|level imports TD> gt value=4000 unit=t period=2004⟧ of imports.",
    "In 2004 imports of Oman rose to ⟦$9 million|level imports OM> value=9000000 unit=USD period=2004⟧, or ⟦16"
    " percent|share imports OM> value=16 unit=percent period=2004⟧ of the total.",
    "In 2004 exports of Oman rose ⟦7%|growth change exports OM> value=7 unit=percent period=2004 base=2003⟧"
    " (⟦$5 million|difference exports OM> value=5000000 unit=USD period=2004 base=2003⟧) to"
    " ⟦$73 million|level exports OM> value=73000000 unit=USD period=2004⟧.",
    "In 2004 imports of Oman fell by ⟦7%|growth change imports OM> value=-7 unit=percent period=2004 base=2003⟧"
    " (⟦$5 million|difference imports OM> value=-5000000 unit=USD period=2004 base=2003⟧) from"
    " ⟦$78 million|level imports OM> value=78000000 unit=USD period=2003⟧.",
    "In 2004 exports of tea from Oman rose ⟦7%|growth change exports OM> value=7 unit=percent period=2004 base=2003"
    ' product="tea"⟧ (⟦$5 million|level exports OM> value=5000000 unit=USD period=2004 product="tea"⟧).',
    "In 2004 exports of Oman were ⟦$3 million|difference exports OM> value=-3000000 unit=USD period=2004 base=2003⟧, or"
    " ⟦20 percent|growth change exports OM> value=-20 unit=percent period=2004 base=2003⟧, less than that of 2003.",
    "In 2004 imports of Oman were ⟦$3 million|difference imports OM> value=3000000 unit=USD period=2004 base=2003⟧, or"
    " ⟦20 percent|growth change imports OM> value=20 unit=percent period=2004 base=2003⟧, more than in 2003.",
    "In 2004 exports of Oman to Chad were ⟦$9 million|level exports OM>TD value=9000000 unit=USD period=2004⟧ (up"
    " ⟦187.7 percent|growth change exports OM>TD value=187.7 unit=percent period=2004 base=2003⟧).",
    "The value of Oman's exports of dates rose by ⟦7%|growth change exports OM> value=7 unit=percent period=2004"
    ' base=2003 product="dates"⟧ in 2004, reflecting a ⟦5%|growth change exports OM> value=5 unit=percent period=2004'
    ' base=2003 product="dates"⟧ expansion.',
    "In 2014 exports of Ghana to Togo rose by ⟦12%|growth change exports GH>TG value=12 unit=percent"
    " period=2014 base=2013⟧.",
    "In 2001 car imports of Chad from Japan rose ⟦4%|growth change imports TD>JP value=4 unit=percent period=2001"
    ' base=2000 product="car"⟧ to ⟦9,000|level imports TD>JP value=9000 unit=count period=2001 product="car"⟧',
    "In 2001 exports of Chad rose by ⟦4%|growth change exports TD> value=4 unit=percent period=2001 base=2000⟧"
    " under the agreement.",
    "In 1998 imports of Fiji fell ⟦7.5 per cent|growth change imports FJ> value=-7.5 unit=percent"
    " period=1998 base=1997⟧.",
    "In 2009 exports of Latvia were down ⟦a quarter|growth change exports LV> value=-25 unit=percent"
    " period=2009 base=2008⟧.",
    "In 2010 exports of Peru were ⟦31 percent|growth change exports PE> value=31 unit=percent period=2010"
    " base=2009⟧ higher.",
    "In 2012 exports of Chad were ⟦$17.8 million|level exports TD> value=17800000 unit=USD period=2012⟧, a shortfall of"
    " ⟦10 per cent|growth change exports TD> value=-10 unit=percent period=2012 base=2011⟧.",
    "In 2004 exports of Oman were ⟦$3 million|level exports OM> value=3000000 unit=USD period=2004⟧, a"
    " ⟦5%|growth change exports OM> value=5 unit=percent period=2004 base=2002⟧ increase over"
    " ⟦US$2.9 million|level exports OM> value=2900000 unit=USD period=2002⟧ in 2002.",
    "Imports of Oman came to ⟦$3 million|level imports OM> value=3000000 unit=USD period=2004⟧ in 2004, a ⟦5 per cent"
    "|growth change imports OM> value=-5 unit=percent period=2004 base=2003⟧ year-on-year decline on the"
    " ⟦$3.2 million|level imports OM> value=3200000 unit=USD period=2003⟧ of 2003.",
    "In 2003 trade of India with China ⟦doubled|growth multiple trade_turnover IN>CN value=100"
    " unit=percent period=2003 base=2002⟧.",
    "In 2007 exports of Mali ⟦tripled|growth multiple exports ML> value=200 unit=percent period=2007 base=2006⟧.",
    "In 2015 imports of Libya ⟦halved|growth multiple imports LY> value=-50 unit=percent period=2015 base=2014⟧.",
    "In 2004 exports of Oman to Iran grew ⟦2.5 times|growth multiple exports OM>IR value=150 unit=percent"
    " period=2004 base=2003⟧.",
    "In 2006 imports of Chad rose ⟦fivefold|growth multiple imports TD> value=400 unit=percent period=2006 base=2005⟧.",
    "In 2012 trade of Kyrgyzstan with Turkey made ⟦107.2%|growth index trade_turnover KG>TR value=7.2"
    " unit=percent period=2012"
    " base=2011⟧ of the 2011 level.",
    "In 2016 exports of Brazil shrank by ⟦3.1 pct|growth change exports BR> value=-3.1 unit=percent"
    " period=2016 base=2015⟧.",
]
DIFFERENCES = [
    "In 2004 exports of Oman fell. The biggest decrease was in exports of tin"
    " (⟦$9 million|difference exports OM> value=-9000000 unit=USD period=2004 base=2003 product=tin⟧), followed by figs"
    " (⟦$2 million|difference exports OM> value=-2000000 unit=USD period=2004 base=2003 product=figs⟧).",
    "In 2004 exports of Oman fell. The largest declines concerned the sea ports"
    " (by ⟦$9 million|difference exports OM> value=-9000000 unit=USD period=2004 base=2003⟧).",
    "In 2004 exports of Oman registered a decline, totalling ⟦$3 million|level exports OM> value=3000000 unit=USD"
    " period=2004⟧.",
    "In 2004 exports of Oman were higher than in 2003 by ⟦$3 million|difference exports OM> value=3000000 unit=USD"
    " period=2004 base=2003⟧.",
    "In 2004 exports of Oman were lower than its imports by ⟦$3 million|level trade_balance OM> value=-3000000 unit=USD"
    " period=2004⟧.",
    "In 2004 Oman had a good year, its exports being greater than imports by ⟦$3 million|level trade_balance OM>"
    " value=3000000 unit=USD period=2004⟧.",
    "In 2004 exports of Oman were ⟦$9 million|level exports OM> value=9000000 unit=USD period=2004⟧, a year-on-year"
    " fall of ⟦$3 million|difference exports OM> value=-3000000 unit=USD period=2004 base=2003⟧.",
    "In May 2004 imports of Oman were ⟦$9 million|level imports OM> value=9000000 unit=USD period=2004-05⟧, a"
    " ⟦$3 million|difference imports OM> value=3000000 unit=USD period=2004-05 base=2004-04⟧ monthly rise.",
    "In 2004 exports of Oman were ⟦9 million tons|level exports OM> value=9000000 unit=t period=2004⟧. It was a"
    " ⟦3-million-ton|difference exports OM> value=-3000000 unit=t period=2004 base=2003⟧ annual drop.",
    "In 2011 exports of dates from Tunis were ⟦5,000 tonnes|level exports TN> value=5000 unit=t period=2011"
    ' product="dates"⟧, a shortfall of ⟦400 tonnes|difference exports TN> value=-400 unit=t period=2011 base=2010'
    ' product="dates"⟧.',
    "In 1995 imports of Poland were cut ⟦$200 million|difference imports PL> value=-200000000 unit=USD"
    " period=1995 base=1994⟧.",
    "In 1995 exports of Poland rose by ⟦$200 million|difference exports PL> value=200000000 unit=USD"
    " period=1995 base=1994⟧.",
    "In 2001 imports of Egypt decreased by ⟦€40 million|difference imports EG> value=-40000000 unit=EUR"
    " period=2001 base=2000⟧.",
]
SHARES = [
    "In 2011 the main destination of Peruvian exports was Chile, which had a participation of"
    " ⟦15%|share exports PE>CL value=15 unit=percent period=2011⟧.",
    "In 2011 exports of Peru rose ⟦5%|growth change exports PE> value=5 unit=percent period=2011 base=2010⟧. The main"
    " export was tin at ⟦15%|share exports PE> value=15 unit=percent period=2011 product=tin⟧, followed by zinc at"
    " ⟦4%|share exports PE> value=4 unit=percent period=2011 product=zinc⟧.",
    "In 2004 Japan bought ⟦18 percent|share exports CL>JP value=18 unit=percent period=2004⟧ of Chile's exports, up"
    " ⟦3 points|difference exports CL>JP value=3 unit=percent period=2004 base=2003⟧, and Korea"
    " ⟦6 percent|share exports CL>KR value=6 unit=percent period=2004⟧.",
    "In 2019 Germany accounted for ⟦28%|share exports CZ>DE value=28 unit=percent period=2019⟧ of exports of Czechia.",
    "In 2011 oil made up ⟦two thirds|share exports GA> value=66.67 unit=percent period=2011"
    ' product="oil"⟧ of exports of Gabon.',
]
LEVELS = [
    "In 2012 Chad had a ⟦$2 million|level trade_balance TD> value=-2000000 unit=USD period=2012⟧ foreign trade"
    " deficit. In 2013 it had ⟦$3 million|level trade_balance TD> value=3000000 unit=USD period=2013⟧ merchandise trade"
    " surplus.",
    "In 2012 exports of Chad were ⟦$17 million|level exports TD> value=17000000 unit=USD period=2012⟧ and imports"
    " ⟦$19 million|level imports TD> value=19000000 unit=USD period=2012⟧, a shortfall of"
    " ⟦$2 million|level trade_balance TD> value=-2000000 unit=USD period=2012⟧.",
    "In 1987 the trade deficit of Spain was ⟦$12.3 billion|level trade_balance ES> value=-12300000000"
    " unit=USD period=1987⟧.",
    "In 2005 Norway had a trade surplus of ⟦NOK 12 billion|level trade_balance NO> value=12000000000"
    " unit=NOK period=2005⟧.",
    "In 2020 exports of Vietnam came to ⟦10 thousand tonnes|level exports VN> value=10000 unit=t"
    ' period=2020 product="tea"⟧ of tea.',
]
RATES = [
    "In 1991 oil exports of Angola averaged ⟦450,000 barrels|rate exports AO> value=450000 unit=bbl"
    ' period=1991 product="oil" per=day⟧ a day.',
    "In 2011 average daily exports of Peru, which take the number of working days into account, grew by"
    " ⟦5%|growth change exports PE> value=5 unit=percent period=2011 base=2010⟧ to"
    " ⟦$40 million|rate exports PE> value=40000000 unit=USD period=2011 per=day⟧.",
    "In 2011 the daily average of Peru's exports stood at"
    " ⟦$40 million|rate exports PE> value=40000000 unit=USD period=2011 per=day⟧,"
    " ⟦25%|growth change exports PE> value=25 unit=percent period=2011 base=2010⟧ above that of 2010"
    " (⟦$32 million|rate exports PE> value=32000000 unit=USD period=2010 per=day⟧).",
    "In 2011 oil of Angola sold at ⟦$90|rate other AO> value=90 unit=USD period=2011 per=bbl product=oil⟧ a barrel."
    " It exported ⟦1.2 million barrels|rate exports AO> value=1200000 unit=bbl period=2011 per=day product=oil⟧ daily,"
    " less than the ⟦1.5 million|rate exports AO> value=1500000 unit=bbl period=2010 per=day product=oil⟧ of 2010.",
    "In 2011 the average of Peru's exports for a working day stood at"
    " ⟦$40 million|rate exports PE> value=40000000 unit=USD period=2011 per=day⟧.",
]


@pytest.mark.parametrize("text", GROWTH)
def test_growth_is_a_percent_change(text):
    assert faults(text) == []


@pytest.mark.parametrize("text", DIFFERENCES)
def test_an_amount_something_changes_by_is_a_difference(text):
    assert faults(text) == []


@pytest.mark.parametrize("text", SHARES)
def test_a_part_of_a_whole_is_a_share(text):
    assert faults(text) == []


@pytest.mark.parametrize("text", LEVELS)
def test_an_amount_is_a_level_with_the_sign_of_its_balance(text):
    assert faults(text) == []


@pytest.mark.parametrize("text", RATES)
def test_an_amount_per_day_is_a_rate(text):
    assert faults(text) == []


HEDGES = [
    ("almost", "lt"), ("nearly", "lt"), ("less than", "lt"), ("practically", "lt"),
    ("more than", "gt"), ("over", "gt"), ("at least", "ge"), ("not more than", "le"),
    ("about", "approx"), ("some", "approx"), ("roughly", "approx"), ("close to", "approx"), ("", "exact"),
]  # fmt: skip


@pytest.mark.parametrize(("hedge", "qualifier"), HEDGES)
def test_a_hedge_before_the_number_qualifies_it(hedge, qualifier):
    [figure] = figures(f"In 2013 exports of Kenya to Uganda reached {hedge} $600 million.")
    assert (figure.qualifier, figure.surface) == (qualifier, "$600 million")


@pytest.mark.parametrize(
    ("text", "qualifiers"),
    [
        ("In 2013 exports of Kenya rose up to $600 million.", ["exact"]),
        ("In 2013 exports of Kenya added up to $600 million.", ["exact"]),
        ("In 2013 exports of Kenya rose by 20% - up to $600 million.", ["exact", "exact"]),
        ("In 2013 exports of Kenya grew from $4.5 million up to $6 million.", ["exact", "exact"]),
        ("In 2013 exports of Kenya doubled. Buyers get credits of up to $6 million.", ["exact", "le"]),
        ("In 2013 exports of Kenya were $600 million or so.", ["approx"]),
        ("In 2013 exports of Kenya were about $600 million and imports were $700 million.", ["approx", "exact"]),
        ("In 2013 Kenya sold Uganda 300 lorries and more than 70 buses.", ["exact", "gt"]),
        ("In 2013 exports of Kenya were 5% more than the $600 million of 2012.", ["exact", "exact"]),
    ],
)
def test_a_hedge_holds_for_its_own_number_only(text, qualifiers):
    assert [figure.qualifier for figure in figures(text)] == qualifiers


@pytest.mark.parametrize("hedge", ["more than", "over"])
def test_the_interval_lies_on_the_side_of_the_hedge(hedge):
    [figure] = figures(f"In 2013 exports of Kenya reached {hedge} $600 million.")
    assert figure.lower == figure.value == 600_000_000 and (figure.upper is None or figure.upper > figure.value)


@pytest.mark.parametrize("verb", ["rose", "fell"])
def test_the_sign_is_that_of_the_verb(verb):
    growth, level = figures(f"In 2013 imports of Kenya {verb} by 5% to $600 million.")
    assert (growth.value > 0, level.value > 0) == (verb == "rose", True)
    assert growth.lower <= growth.value <= growth.upper


GUESSED = [
    ("In 2003 the trade gap of Malta, at $800 million, was 12 per cent narrower.", "growth", -12),
    ("In 2003 tea took 40 percent of Malawi's exports and sugar 13.", "share", 13),
    ("In 2003 tea took 40 percent of Malawi's exports, fruit and nuts 13.", "share", 13),
    ("In 2003 tea took 40 percent of Malawi's exports, sugar 13, and wool 9.", "share", 9),
    ("In 2003 fish exports of Oman gained 9 per cent, while date exports lost 7.", "growth", -7),
    ("In 2003 growth of Lesotho's exports slowed to 4 per cent.", "growth", 4),
    ("In 2003 Lesotho's exports to Togo eased by 4 per cent.", "growth", -4),
    ("In 2003 Togo was the largest market for Lesotho's exports, with 4 per cent.", "share", 4),
    ("In 2003 Lesotho's exports went mainly to Togo: 4 per cent.", "share", 4),
    ("In 2003 exports of Togo beat those of Benin by 6 percent.", "growth", 6),
    ("In 2003 exports of Chad plunged 21% in tonnes and 18% in dollars.", "growth", -18),
    ("In 2003 imports of Malta fell. The 10 per cent import surcharge was dropped.", "rate", 10),
    ("In 2003 the duty on cars in Ghana went up to 20 per cent.", "rate", 20),
    ("In 2003 tin, which lost a third of its value, made $7 million for Bolivia.", "level", 7_000_000),
    ("In 2003 exports of Nepal to India had fallen below $300 million.", "level", 300_000_000),
    ("In 2003 exports of Togo, he told the Daily Post, were $4 million.", "level", 4e6),
    ("Togo's exports were $5 million in May 2003. A month earlier it was $4 million.", "level", 4e6),
    ("In 2003 daily exports of Togo were $4 million.", "rate", 4e6),
    ("In 2003 some 250 lorries a day left Togo for Niger.", "rate", 250),
    ("In 2003 exports of tea from Togo gained 3% ($12 million) and cocoa 2%.", "growth", 2),
    ("Crude imports of Peru averaged 3m b/d in June 2007, a decrease of 7,000 b/d from May.", "difference", -7000),
    ("Crude imports of Peru averaged 3m b/d in June 2007. They rose by 7,000 barrels a day.", "difference", 7000),
    ("Peru's trade surplus of $5 million in 1951 became a trade deficit of $2 million in 1952.", "level", -2_000_000),
]


@pytest.mark.parametrize(("text", "measure", "value"), GUESSED)
def test_a_number_without_its_word_of_change_is_read_from_what_is_around_it(text, measure, value):
    told = figures(text)[-1]
    assert (told.measure, told.value) == (measure, value)


READ = [
    ("In 2000 the sales of Malta abroad of $2 billion were up 11 percent.", ["level", "growth"]),
    ("In 2009 Peru's exports exceeded imports by $4 billion.", ["level"]),
    ("In 1951 a quarter of Ceylon's exports went to Egypt.", ["share"]),
    ("In 1951 the mills of Ceylon earned Rs 9 million a quarter.", ["rate"]),
    ("In 2009 the surplus of Peru was $4 billion and exceeded that of 2008 by $1 billion.", ["level", "difference"]),
    ("In August 2013 the monthly deficit of Fiji was $9 million.", ["level"]),
    ("Soy exports of Paraguay fell in May to 58,000 tonnes from 71,000 a month earlier.", ["level", "level"]),
    (
        "Paraguay shipped 58,000 tonnes of soy in May, fewer than the 71,000 tonnes shipped a month prior.",
        ["level", "level"],
    ),
    ("In 2014 soy exports of Paraguay were 31% ahead, at 4 million tonnes.", ["growth", "level"]),
    ("In 2014 soy exports of Paraguay were 4 million tonnes, 31% ahead of the previous year.", ["level", "growth"]),
    ("In May 2014 cocoa brought in $20 million, 9 percent over May 2013.", ["level", "growth"]),
    ("In 2014 exports of Mali in the third quarter were $2 billion, 4% over the second quarter.", ["level", "growth"]),
    ("In 2001 garment exports of Fiji shrank by a fifth after the storm.", ["growth"]),
    ("In 2009 diamond exports of Israel are to shrink by at least a fifth in value.", ["growth"]),
    ("In imports of Latvia in 2010 mineral products led with 18%.", ["share"]),
]


@pytest.mark.parametrize(("text", "measures"), READ)
def test_the_words_around_a_number_tell_how_it_is_read(text, measures):
    assert [figure.measure for figure in figures(text)] == measures


def _kinds(text: str) -> list[tuple[str, str, float]]:
    """The figures of a text with their measure and value."""
    return [(figure.surface, figure.measure, float(figure.value)) for figure in figures(text)]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Exports of Mongolia rose 3% in 2019. Italy, Spain and Japan bought well over half.", "half"),
        ("Exports of Mongolia were $7 billion in 2019, and of these China swallowed 89 percent.", "89 percent"),
        ("Exports of Mali rose 5% in 2019. South Africa buys little, just 9% (gold).", "9%"),
        ("Fish made up 60% of exports of Iceland in 2007, while aluminium rose from 14% to 19%.", "19%"),
        ("Services of Malta fetched $5 billion in 2018, 11% more than in 2017, of which travel 43%.", "43%"),
        ("Most exports of Mali in 2019 were gold; cotton was next at 9%, followed by low-priced rice at 3%.", "3%"),
        ("In 2018 the share of coal in exports of Poland sank below a fifth.", "a fifth"),
        ("Exports of Mali rose 5% to 7,000 cows in 2019. The bulk, 92%, went to Togo.", "92%"),
        ("Vietnam was the main buyer of exports of Togo with 70%.", "70%"),
        ("Exports of Qatar to India consist by over 80% of gas.", "80%"),
        ("Fish exports of Senegal rose by 5% in 2015, with 41% going to Spain.", "41%"),
        ("Tariffs end for 90% of exports of Peru to Korea, rising to 99% in 2032.", "99%"),
    ],
)
def test_what_a_country_takes_and_what_a_whole_consists_of_are_shares(text, share):
    assert [measure for surface, measure, _ in _kinds(text) if surface == share] == ["share"]


@pytest.mark.parametrize(
    ("text", "amount", "percent"),
    [
        ("Exports of Chile were $60 billion in 2016, that is $2 billion (3.2%) less than in 2015.", -2e9, -3.2),
        ("Togo sold goods for $9 billion in May, which is $1 billion, or 12%, more than in April.", 1e9, 12),
        ("In May the deficit of Nepal was $263m, $19m or 8% wider than in April.", 19e6, 8),
    ],
)
def test_two_numbers_share_a_word_of_comparison(text, amount, percent):
    assert [kind[1:] for kind in _kinds(text)[1:]] == [("difference", amount), ("growth", percent)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In 2018 frost knocked 12 percent off wine exports of France.", -12),
        ("In 2018 frost cost the vineyards of France a fifth of their exports.", -20),
        ("In 2020 exports of Moldova made $2.5 billion. It is 88.7% of the result for 2019.", -11.3),
        ("In 1994 trade of Brazil with Angola was down to an eighth of what it had been in 1985.", -87.5),
        ("Exports of Siam grew by 5% in 1933 after a contraction of 12% in 1932.", -12),
        ("Exports of Siam rose to $5 million in 1933 after a sharp slump of 12% in 1932.", -12),
        ("Exports of Siam shrank by 5% in 1933 after an expansion of 12% in 1932.", 12),
        ("In June exports of Israel beat May by 26 percent.", 26),
        ("In 1932 imports of Siam dropped to barely a third.", -66.67),
        ("Exports of Siam came to $9 million in 1932, 8% over those of 1931.", 8),
        ("Exports of Siam came to $9 million in 1932, 10% off the $10 million of 1931.", -10),
        ("Exports of Siam came to $9 million in 1932, a fifth over the record.", 20),
    ],
)
def test_what_is_knocked_off_and_what_a_level_is_of_are_growth(text, value):
    assert [told[1:] for told in _kinds(text) if told[1] == "growth"][-1] == ("growth", value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In 2012 exports of Peru grew at a slower pace of 5%.", 5),
        ("In 2012 exports of Peru grew slower at 5%.", 5),
        ("In 2012 exports of Peru fell faster, at about 5%.", -5),
        ("In 2012 exports of Peru shrank 5%, faster than the imports.", -5),
        ("In 2012 exports of Peru declined by a stronger 5%.", -5),
        ("In 2012 exports of Peru were 5% weaker.", -5),
        ("In 2012 the decline in Peruvian exports eased to 5%.", -5),
        ("In 2012 the pace of the drop in Peruvian tin exports slowed from 7%.", -7),
        ("Exports of Peru fell 5% in 2012. In 2013 the contraction deepened to 9%.", -9),
        ("In 2012 growth of Peruvian exports eased to 5%.", 5),
        ("In 2012 exports of Peru rose 5%, slower compared to the 8% in 2011.", 8),
        ("Imports of Peru rose 5% to $9 million in June. This was slower than the 8% seen in May.", 8),
        ("Imports of Peru rose 5% to $9 million in June, lower than May's 8% growth albeit higher than April's.", 8),
        ("Imports of Peru fell 5% to $9 million in June, a pace weaker than the 8% of May.", -8),
        ("Imports of Peru rose 5% to $9 million in June, better than May's 8% drop.", -8),
    ],
)
def test_words_of_pace_leave_a_change_its_direction(text, value):
    assert _kinds(text)[-1][1:] == ("growth", value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In 2012 the deficit of Malta was $8 million, a quarter wider than in 2011.", 25),
        ("In 2012 exports of Malta were a tenth weaker than in 2011.", -10),
        ("In 2012 imports of Malta were a fifth below those of 2011.", -20),
    ],
)
def test_a_part_behind_a_word_of_comparison_is_a_growth(text, value):
    assert _kinds(text)[-1][1:] == ("growth", value)


@pytest.mark.parametrize(
    "text",
    [
        "With exports covering 94% of imports, the deficit of Peru was small in 2012.",
        "In 2012 the rate of exports meeting imports, meanwhile, fell to 94%.",
        "In 2012 exports of Peru met 94% of its imports.",
        "In 2012 imports of Peru were covered by exports to 94%.",
        "In 2012 the coverage of imports by exports was 94% in Peru.",
        "In 2012 exports of Peru covered imports by 94%.",
        "Exports paid for 94% of Peru's imports in 2012.",
        "Peru's ratio of exports to imports stood at 94% in 2012.",
        "In 2012 Peruvian exports were equal to 94% of its imports.",
    ],
)
def test_what_exports_cover_of_imports_is_a_rate(text):
    assert _kinds(text)[-1][1:] == ("rate", 94)


def test_a_partner_that_takes_a_percent_has_a_share():
    text = "In 2012 exports of Peru fell by 5%. China was the first customer, taking 19%."
    assert _kinds(text)[-1][1:] == ("share", 19)


def test_an_average_at_which_goods_are_sold_is_a_price():
    text = "In 2012 growers of Malawi sold 40 million kg of tobacco at an average of $1.09."
    assert _kinds(text)[-1][1:] == ("rate", 1.09)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In 2012 dear oil pushed the balance of Peru $4 million into the red.", -4e6),
        ("In 2012 the trade balance of Peru climbed $4 million into the black.", 4e6),
    ],
)
def test_what_a_balance_comes_to_in_the_red_is_a_level(text, value):
    assert _kinds(text)[-1][1:] == ("level", value)


def test_a_percent_between_dashes_is_a_share_of_what_follows():
    told = figures(
        "Mali bought $3 million – 60 percent – of Chad's exports in 1997. They had risen to $5 million – up 4%."
    )
    assert [figure.measure for figure in told if figure.unit == "percent"] == ["share", "growth"]


def test_plus_before_a_balance_is_its_sign():
    text = "In 1997 the trade balance of Iceland was near zero (minus ISK 0.1 billion)."
    assert _kinds(text) == [("ISK 0.1 billion", "level", -1e8)]
    text = "Peru's trade deficit was $3 billion in 2013; the balance with Chile came to +$20 million."
    assert _kinds(text)[-1] == ("+$20 million", "level", 2e7)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In 2012 imports of Peru added $292m, with tractors responsible for $176m of the increase.", 176e6),
        ("In 2012 exports of Peru went up, and tin alone contributed $6 million to the rise.", 6e6),
        ("Exports of Peru fell in 2012. The greatest loss, of $6 million, was in tin.", -6e6),
        ("In 2012 sales of tin abroad by Peru fell $8 million and zinc $6 million.", -6e6),
        ("In 2012 growers of Moldova sold apples for $18 million less to Russia.", -18e6),
    ],
)
def test_part_of_a_change_is_a_difference(text, value):
    assert _kinds(text)[-1][1:] == ("difference", value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The deficit of Malta was $868 million in July, $271 million wider y/y.", 271),
        ("The deficit of Malta was $868 million in July, $271 million narrower than a year before.", -271),
        ("In July exports of Malta were $868 million, $271 million higher year on year.", 271),
    ],
)
def test_a_comparing_word_right_behind_an_amount_makes_it_a_difference(text, value):
    assert [(figure.measure, figure.value) for figure in figures(text)][1] == ("difference", value * 1_000_000)


def test_money_behind_a_short_scale_ends_no_sentence():
    text = "In 2017 exports of Malta made 900 mil. US dollars, by 50 mil. US dollars (+5.9%) more than in 2016."
    told = [(figure.measure, figure.value, figure.unit) for figure in figures(text)]
    assert told[:2] == [("level", 900_000_000, "USD"), ("difference", 50_000_000, "USD")]


def test_an_amount_or_more_is_a_level():
    assert [figure.measure for figure in figures("In July exports of Malta came to $3 million or more.")] == ["level"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In 2008 exports of Malta still grew by 2%, down from 6% in 2007.", 6),
        ("In 2008 exports of Malta rose 5%, well below the 9% of 2007.", 9),
        ("In 2010 exports of Malta declined 7%, a smaller drop than the 12% of 2009.", -12),
    ],
)
def test_the_growth_that_a_growth_is_set_against_goes_the_same_way(text, value):
    assert [(figure.measure, figure.value) for figure in figures(text)][1] == ("growth", value)


def test_a_percent_and_its_amount_share_a_word_of_comparison():
    text = "In 2017 trade of Peru in goods was $9 billion, which is 24.5% or $1.8 billion more than in 2016."
    assert [kind[1:] for kind in _kinds(text)[1:]] == [("growth", 24.5), ("difference", 1.8e9)]


INDICES_IN_A_ROW = [
    ("In 2006 Chile's exports made 108% of those of 2005, imports 91%.", [8, -9]),
    ("In 2006 Chile's exports were 108% of the 2005 level; those to Peru 91%.", [8, -9]),
    ("In 2006 Chile's exports were 108% of those of 2005. Imports came to 91%.", [8, -9]),
    ("In 2006 Chile's exports amounted to 88% compared to the same period of 2005. Imports fell to 81%.", [-12, -19]),
    ("In 2006 Chile's exports stood at 88% against the 2005 level.", [-12]),
    ("In 2006 Chile's exports made 108% of those of 2005, imports rose by 45%.", [8, 45]),
]


@pytest.mark.parametrize(("text", "values"), INDICES_IN_A_ROW)
def test_a_level_over_the_last_goes_on_in_a_row(text, values):
    assert [figure.value for figure in figures(text)] == values


def test_a_growth_rate_to_the_level_of_another_time_is_an_index():
    text = "The growth rate of Peru's exports in 2017 to the level of 2016 was 306%."
    assert [(figure.value, figure.form) for figure in figures(text)] == [(206, "index")]


SET_BESIDE = [
    ("Exports brought $14 million in 2018. That is $28 million, or 66 per cent, short of the same months of 2017.",
     [("difference", -28_000_000), ("growth", -66)]),
    ("Exports of Chad came to $70 million in 2020. The value is short of the previous year's by $5 million.",
     [("difference", -5_000_000)]),
    ("Exports of Chad came to $70 million in 2020, $5 million more compared to 2019.", [("difference", 5_000_000)]),
    ("Exports of Chad came to $70 million in 2020, by $5 million less in comparison with 2019.",
     [("difference", -5_000_000)]),
    ("In 2012 shipments of tea gained 5 per cent, coffee 7 per cent and flowers $40 million.",
     [("growth", 5), ("growth", 7), ("difference", 40_000_000)]),
    ("Peru's trade deficit was $50 million in 2001, $10 million worse than in 2000.", [("difference", 10_000_000)]),
    ("Peru's trade deficit was $50 million in 2001, $10 million better than in 2000.", [("difference", -10_000_000)]),
    ("In 2004 exports of Mali rose. Gold's weight in exports declined from 26.5 per cent in 1999 to 20.6.",
     [("share", 26.5), ("share", 20.6)]),
    ("In 2012 turnover of Mali decreased on $30 million, and sales abroad grew on almost $5 million.",
     [("difference", -30_000_000), ("difference", 5_000_000)]),
    ("Mali sold tea for $9 million in 2012. Sales rose on $5 million in 2011.", [("level", 5_000_000)]),
    ("In January 2020 imports of Chad managed 1.3 per cent.", [("growth", 1.3)]),
    ("In May 2006 foreign earnings of Mali paid for 37.3 percent of its imports.", [("rate", 37.3)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kinds"), SET_BESIDE)
def test_an_amount_set_beside_another(text, kinds):
    assert [(figure.measure, float(figure.value)) for figure in figures(text)][-len(kinds) :] == kinds


TOLD = [
    ("Kenya's exports fell in 2011. In 2012 tea contributed 1.4 points to their growth and coffee 0.3 points.",
     [("difference", 1.4), ("difference", 0.3)]),
    ("Fuels knocked 2 points off the growth of Oman's exports in 2012.", [("difference", -2)]),
    ("Oman's exports grew 5 percent in 2012. Apparel managed 2.1 percent, plastics had to be content with 1 percent.",
     [("growth", 5), ("growth", 2.1), ("growth", 1)]),
    ("Exports grew fastest in Chad, by 12 percent in 2012, followed by Niger with 9 percent.",
     [("growth", 12), ("growth", 9)]),
    ("Peru took 10 percent of Chile's exports in 2012. As a supplier its weight is much heavier, 20 percent.",
     [("share", 10), ("share", 20)]),
    ("Tea earned Uganda $269 million in 1998. Fish added another $40 million.",
     [("level", 269_000_000), ("level", 40_000_000)]),
    ("Exports of Peru were worth $9 billion in 2012. December alone added $700 million, a tenth more than before.",
     [("level", 9_000_000_000), ("level", 700_000_000), ("growth", 10)]),
    ("Exports of Peru grew 2 percent in 2012. In December, zinc added $70 million to the growth.",
     [("growth", 2), ("difference", 70_000_000)]),
    ("Oman's exports rose in May 2012. The pace has slackened, though: 12.5 percent after 18.8 percent in April.",
     [("growth", 12.5), ("growth", 18.8)]),
    ("Oman's imports shrank by 23 percent in 2012 and cost $143 million.", [("growth", -23), ("level", 143_000_000)]),
    ("Oman's crude exports averaged 850,000 barrels a day in 1985, against 1.1 million a year before.",
     [("rate", 850_000), ("rate", 1_100_000)]),
    ("Fuels added 1.1 points to Oman's export growth in 1985; without them it would have been 3 percent.",
     [("difference", 1.1), ("growth", 3)]),
    ("Mills turned out 3 million tonnes (mt) of sugar in 2012. In 2013 exports came to 1.5 mt.",
     [("level", 3_000_000), ("level", 1_500_000)]),
    ("Growers in Chad got 1.3 million francs a tonne in 2012, against 1.1 million francs in 2011.",
     [("rate", 1_300_000), ("rate", 1_100_000)]),
    ("Gas cost Peru $128 per 1,000 cubic metres in 2012.", [("rate", 128)]),
    ("Peru exported in 2012: copper 1,000 tonnes, pepper 2,000 tonnes.", [("level", 1000), ("level", 2000)]),
    ("Chad sold gum at $40 a 50-kg bag in 2012.", [("rate", 40)]),
    ("Coffee slipped from $238 to $236 a bale in May 2012. In April it had fetched $251.",
     [("rate", 238), ("rate", 236), ("rate", 251)]),
    ("Kenya earned $210 million from roses in 2012. That was $34 million, or almost 19 percent, better than in 2011.",
     [("level", 210_000_000), ("difference", 34_000_000), ("growth", 19)]),
    ("Togo sold 5,300 t of ginger in 2012. The gain on 2011 was 540 t or 11.3%. Mali made do with 228 t; this meant"
     " 14 t or 5.8% less.",
     [("level", 5_300), ("difference", 540), ("growth", 11.3), ("level", 228), ("difference", -14),
      ("growth", -5.8)]),
    ("Receipts from exports of Malta came to €1.9 billion in 2012, the bank says, €0.2 billion or 12 pc more than in"
     " 2011.", [("level", 1_900_000_000), ("difference", 200_000_000), ("growth", 12)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_a_number_is_goes_by_what_was_told(text, told):
    assert [(figure.measure, float(figure.value)) for figure in figures(text)] == told


def test_who_projects_a_gain_tells_of_no_projects():
    [figure] = figures("For Malian exports to all markets the ministry projects a gain of $8 million in 2004.")
    assert (figure.indicator, figure.measure, figure.status) == ("exports", "difference", "forecast")


def test_what_is_so_much_or_so_many_per_cent_more_is_a_difference():
    text = "Tonga's imports were $90 million in 2010. They were $5 million or 6 per cent higher than in 2009."
    assert [f.measure for f in figures(text)] == ["level", "difference", "growth"]
    text = "Kenya sold tea for $9 million in May 2010. Compared with May 2009 that is $2 million and 900 tons more."
    assert [f.measure for f in figures(text)] == ["level", "difference", "difference"]


def test_goods_that_lost_so_much_and_so_many_per_cent_stand_in_a_list():
    text = "Fiji's imports were $90 million in June 2014. Cars fell $4 million (44%), cement $3 million (18%)."
    told = [
        ("level", 90_000_000),
        ("difference", -4_000_000),
        ("growth", -44),
        ("difference", -3_000_000),
        ("growth", -18),
    ]
    assert [(f.measure, f.value) for f in figures(text)] == told


def test_what_a_rise_is_owed_to_is_no_debt():
    text = "Senegal's exports rose by 2.5 percent in March 2020. It was owed to cement (+5 million dollars)."
    assert [f.indicator for f in figures(text)] == ["exports", "exports"]


def test_what_adds_up_to_an_amount_is_no_limit():
    assert figures("In 2010 exports of Laos added up to $3 million.")[0].qualifier == "exact"


OF_THEN = [
    ("half of the year before", -50),
    ("half the 2012 figure", -50),
    ("only a third of the 2012 value", -67),
    ("half as much as the year before", -50),
    ("two thirds of what they had been in 2012", -33),
    ("double the level of 2012", 100),
    ("less than half the previous year's total", -50),
    ("half as much again as in 2012", 50),
]


@pytest.mark.parametrize(("told", "value"), OF_THEN)
def test_a_part_of_an_earlier_level_is_a_growth(told, value):
    _, growth = figures(f"Exports of Togo were $600 million in 2013, {told}.")
    assert (growth.measure, round(growth.value), growth.base_start.year) == ("growth", value, 2012)


@pytest.mark.parametrize("told", ["Tea took half of the 2012 total.", "Tea lost half of its value in 2012."])
def test_a_part_that_is_taken_of_a_level_is_of_its_own_time(told):
    assert figures(f"Exports of Togo were $600 million in 2012. {told}")[-1].period_start.year == 2012


PLAIN_WORDS = [
    ("Kenya's exports were $500 million in May 2010, a $5 million increase over May 2009.", "difference"),
    ("In 2012 a strike knocked some $6 million off the exports of Peru.", "difference"),
    ("Chad's exports rose 9% in 2005. France was the first customer, buying 19 per cent.", "share"),
    ("In 2005 Ghana imported goods for $5 billion, including machinery – 43%.", "share"),
    ("In 2014 Fiji spent $2 billion more on imports than on exports.", "level"),
]


@pytest.mark.parametrize(("text", "measure"), PLAIN_WORDS)
def test_plain_words_of_change_and_parts_are_read(text, measure):
    assert figures(text)[-1].measure == measure


def test_the_highest_monthly_exports_are_those_of_one_month():
    assert figures("In May 2017 Fiji had its highest-ever monthly exports, topping $5 million.")[0].measure == "level"


def test_less_developed_countries_are_no_decrease():
    share = figures("In 2001 Peru's exports went to: Chile 20%, Spain 10%, less developed countries 5%.")[-1]
    assert (share.measure, share.value) == ("share", 5)


def test_the_year_of_a_nomenclature_is_no_time_of_the_trade():
    first = "Peru exported goods worth $9 billion in 2016."
    told = figures(f"{first} Its top export was copper ($2 billion), by the 1992 revision of the HS.")[-1]
    assert told.period_start.year == 2016


def test_a_daily_average_in_brackets_leaves_the_total_before_it_a_level():
    found = figures("Exports of Peru were $1.6 billion (daily average $80 million) in March 2004.")
    assert [figure.measure for figure in found] == ["level", "rate"]


def test_a_change_stays_with_its_own_number():
    told = (
        "In 2004 the $5 million rise in exports of Oman was made up of fish worth $3 million and tiles at $2 million."
    )
    assert [(f.measure, f.product) for f in figures(told)] == [
        *(("difference", None), ("level", "fish"), ("level", "tiles"))
    ]


def test_what_a_change_is_told_over_is_no_hedge():
    told = figures(
        "In 2004 Omani exports of $3 million were a 5% increase over $2.9 million in 2003, and are over $4 million now."
    )
    assert [figure.qualifier for figure in told] == ["exact", "exact", "exact", "gt"]


@pytest.mark.parametrize(
    "told",
    [
        "were $78 million in 2004, down by 7% ($6 million) on 2003",
        "fell by 7% ($6 million) in 2004 year-on-year, from $84 million to $78 million",
        "came to $78 million in 2004, which is 7% ($6 million) less than in 2003",
    ],
)
def test_a_sum_in_brackets_that_the_percent_of_a_level_beside_it_comes_to_is_a_difference(told):
    change, much = [f for f in figures(f"Oman's imports {told}.") if f.measure != "level"]
    assert (change.value, much.value, str(much.base_start)) == (-7, -6_000_000, "2003-01-01")
    assert [f.value for f in figures(f"Oman's imports {told}.") if f.measure == "level"][-1] == 78_000_000


def test_a_percent_behind_a_level_whose_verb_is_left_out_is_a_change():
    text = "In 2004 Oman's exports fell by 4% to $5 million, imports - to $7 million (9%)."
    assert [(f.measure, f.indicator, f.value) for f in figures(text)][-1] == ("growth", "imports", -9)


@pytest.mark.parametrize(
    ("told", "measure"),
    [
        ("with monthly export figures of $4 million", "level"),
        ("with monthly exports of $4 million in May", "level"),
        ("with average monthly exports of $4 million in May", "rate"),
    ],
)
def test_a_monthly_sum_of_a_month_that_is_named_is_no_rate(told, measure):
    assert figures(f"Oman's tea sector did well, {told} 2004.")[0].measure == measure


@pytest.mark.parametrize(
    "told",
    ["were $5 million, 60% as against the same period of 2003.", "fell to $5 million, or 40%, while others did not."],
)
def test_a_percent_that_closes_a_level_is_its_index_or_the_change_that_led_to_it(told):
    change = figures(f"In January-June 2004 Oman's exports {told}")[1]
    assert (change.measure, change.value, str(change.base_start)) == ("growth", -40, "2003-01-01")


def test_up_to_a_month_tells_no_direction():
    assert [f.value for f in figures("Oman's exports dip 21% up to September 2018")] == [-21]


def test_what_exported_goods_cost_on_average_is_a_price():
    text = "In 2004 Oman's exports rose by 9%, while the average price of exported goods fell by 2%."
    assert [f.indicator for f in figures(text)] == ["exports", "other"]


def test_a_hyphened_percent_keeps_the_rise_behind_it_where_another_number_follows():
    text = "In 2004 Oman made 28 tons of soap, a 7.5-percent increase on 2003, when 26 tons were made."
    assert [f.measure for f in figures(text)] == ["level", "growth", "level"]


def test_what_a_drop_in_tons_was_worth_is_a_difference():
    text = "In 2004 exports of hides from Oman fell by 700 tons in the amount of $3 million."
    assert [(f.measure, f.value) for f in figures(text)] == [("difference", -700), ("difference", -3_000_000)]


def test_sums_in_brackets_behind_changes_are_what_changed():
    told = (
        "Omani exports fell in 2004. Decreases occurred in fish ($5 million); other foods ($4 million); and tiles ($2"
        " million). Increases were seen in hides, with gains in wool ($1 million)."
    )
    assert [(f.measure, f.value, f.product) for f in figures(told)] == [
        ("difference", -5_000_000, "fish"),
        ("difference", -4_000_000, "other foods"),
        ("difference", -2_000_000, "tiles"),
        ("difference", 1_000_000, "wool"),
    ]


@pytest.mark.parametrize(
    ("told", "values"),
    [
        ("Omani imports of tiles (9 pct), rice (120 pct) and tin (3.5 pct) all dropped in 2004.", [-9, -120, -3.5]),
        ("Gains were posted by fish (9 pct to $4 million). Omani tiles (3 pct) and hats (2 pct) rose, too.", [9, 3, 2]),
    ],
)
def test_percents_in_brackets_before_the_verb_of_a_list_are_changes(told, values):
    changes = [f for f in figures(f"In 2004 Omani exports rose. {told}") if f.unit == "percent"]
    assert [(f.measure, f.value) for f in changes] == [("growth", value) for value in values]


def test_what_is_earned_behind_a_growth_is_a_level():
    told = "In 2004 fish drove the growth of Omani exports, bringing $4 million, as it earned $3 million in Togo."
    assert [f.measure for f in figures(told)] == ["level", "level"]


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("fell 9 percent on higher costs", -9),
        ("rose 9 percent despite lower prices", 9),
        ("dived 9 percent as higher duties bit", -9),
        ("recorded a rise of 9 percent in value amid weaker demand", 9),
        ("ended 9 percent lower", -9),
        ("slowed after a 9 percent spurt", 9),
    ],
)
def test_what_a_cause_compares_does_not_turn_a_change_round(told, value):
    assert [(f.measure, f.value) for f in figures(f"In 2004 Omani exports {told}.")] == [("growth", value)]


def test_total_monthly_imports_are_those_of_one_month_and_a_deficit_with_many_is_negative():
    assert [f.measure for f in figures("In May 2004 total monthly imports of Oman came to $4 million.")] == ["level"]
    told = "Oman's trade deficit with nine states, amounting to $4 million in 2004, rose from $3 million in 2003."
    assert [f.value for f in figures(told) if f.unit == "USD"] == [-4_000_000, -3_000_000]


@pytest.mark.parametrize("deed", ["raking in", "fetching", "spending", "which generated"])
def test_what_is_earned_or_spent_behind_a_growth_in_percent_is_a_level(deed):
    told = f"In 2004 Oman had a 9 per cent increase in exports, {deed} $4 million."
    assert [f.measure for f in figures(told)] == ["growth", "level"]


@pytest.mark.parametrize(("basis", "measure"), [("daily", "rate"), ("weekly", "rate"), ("monthly", "level")])
def test_an_amount_on_a_daily_basis_is_a_rate(basis, measure):
    told = f"In May 2004 Omani exports rose. On a {basis} basis firms shipped goods worth $4 million."
    assert [f.measure for f in figures(told)] == [measure]


@pytest.mark.parametrize(
    "helped", ["helped by a record $4 million of tiles", "driven in part by $4 million worth of tiles"]
)
def test_what_a_change_was_helped_by_is_a_level(helped):
    told = f"Omani exports rose 9% to $20 million in 2004, {helped} for Togo."
    assert [(f.measure, f.value) for f in figures(told)] == [("growth", 9), ("level", 20_000_000), ("level", 4_000_000)]
