"""News on the trade of a month: amounts set beside those of other months, with notes in brackets and money left out."""

import pytest

from tests.extract.marked import faults, figures
from tests.extract.marked_times import times_of

HEAD = "NAIROBI, 20 March 2003. Figures on foreign trade in February were issued. "


@pytest.mark.parametrize(
    "source",
    [
        "Exports grew to ⟦$7.1 billion|level exports KE> value=7100000000 unit=USD period=2003-02⟧ (provisional) in "
        "February from ⟦6.9 billion|level exports KE> value=6900000000 unit=USD period=2003-01⟧ (final) in January.",
        "Imports rose to ⟦$41.5 mln|level imports KE> value=41500000 unit=USD period=2003-02⟧, from ⟦38.6 mln|level "
        "imports KE> value=38600000 unit=USD period=2003-01⟧ (revised from ⟦38.1 mln|level imports KE> "
        "value=38100000 unit=USD period=2003-01⟧) in January and ⟦44.7 mln|level imports KE> value=44700000 "
        "unit=USD period=2002-02⟧ in February 2002.",
        "The deficit came to ⟦$52.3 million|level trade_balance KE> value=-52300000 unit=USD period=2003-02⟧, "
        "up from a revised ⟦17.8 million|level trade_balance KE> value=-17800000 unit=USD period=2003-01⟧ "
        "deficit in January and a ⟦60.4 million|level trade_balance KE> value=-60400000 unit=USD period=2002-02⟧ "
        "shortfall in February 2002.",
        "The trade surplus was ⟦8.3 billion shillings|level trade_balance KE> value=8300000000 unit=KES "
        "period=2003-02⟧. This compares with a ⟦4.4 billion|level trade_balance KE> value=-4400000000 unit=KES "
        "period=2003-01⟧ deficit in January.",
        "Exports rose ⟦5 percent|growth change exports KE> value=5 unit=percent period=2003-01 base=2002-01⟧ to ⟦$30 "
        "million|level exports KE> value=30000000 unit=USD period=2003-01⟧ in January, while imports fell ⟦8 "
        "percent|growth change imports KE> value=-8 unit=percent period=2003-02 base=2002-02⟧ to ⟦$90 million|level "
        "imports KE> value=90000000 unit=USD period=2003-02⟧ in February.",
        "Kenya exported ⟦6,310 tonnes|level exports KE> value=6310 unit=t period=2003-03-06..2003-03-12 "
        'product="tea"⟧ of tea in the week to March 12, after ⟦5,870 tonnes|level exports KE> value=5870 unit=t '
        'period=2003-02-27..2003-03-05 product="tea"⟧ the week before.',
        "Kenya exported ⟦41,200 tonnes|level exports KE> value=41200 unit=t period=2003-01-01..2003-02-24 "
        'product="maize"⟧ of maize between the start of January and February 24.',
    ],
)
def test_an_amount_is_of_its_month(source):
    assert faults(HEAD + source) == []


@pytest.mark.parametrize(
    "source",
    [
        "Kenya had an excess of exports over imports worth ⟦$23.6 million|level trade_balance KE> "
        "value=23600000 unit=USD "
        "period=2003-02⟧.",
        "The surplus on tea trade was ⟦$4 million|difference trade_balance KE> value=-4000000 unit=USD period=2002 "
        'base=2001 product="tea"⟧ lower in 2002 than in 2001.',
        "In 2002 there was an increase in the surplus on tea of ⟦$2 million|difference trade_balance "
        'KE> value=2000000 unit=USD period=2002 base=2001 product="tea"⟧.',
        "In 2002 the balance of payments surplus came to ⟦$31.2 million|level other KE> value=31200000 unit=USD "
        "period=2002⟧.",
        "In 2002 the deficit on invisibles was ⟦$8 million|level other KE> value=-8000000 unit=USD period=2002⟧.",
    ],
)
def test_balances_and_what_they_are_of(source):
    assert faults(HEAD + source) == []


@pytest.mark.parametrize(
    "source",
    [
        "Exports came to ⟦$6 million|level exports KE> value=6000000 unit=USD⟧ and imports to ⟦$4 "
        "million|level imports "
        "KE> value=4000000 unit=USD⟧ for a surplus of ⟦$2 million|level trade_balance KE> value=2000000 unit=USD⟧.",
        "With exports at ⟦$8 million|level exports KE> value=8000000 unit=USD⟧ and imports at ⟦$9 "
        "million|level imports "
        "KE> value=9000000 unit=USD⟧ the country had a deficit of ⟦$1 million|level trade_balance KE> value=-1000000 "
        "unit=USD⟧.",
        "Italy wants Kenya to cut its surplus, which rose to ⟦$7 million|level trade_balance KE>IT value=7000000 "
        "unit=USD period=2001⟧ in 2001.",
        "London broker Smith put Kenyan tea output at ⟦9,000 tonnes|level production KE> value=9000 unit=t period=2002 "
        'product="tea"⟧ in 2002.',
        "Analysts expect wheat imports of ⟦640,000 tonnes|level imports KE> value=640000 unit=t period=2003 forecast "
        'product="wheat"⟧ in 2003.',
        "Kenya bought ⟦37,500 tonnes|level imports KE> value=37500 unit=t period=2003-05 "
        'product="wheat"⟧ of wheat for May shipment.',
        "Kenya's exports other than tea came to ⟦$8 million|level exports KE> value=8000000 unit=USD period=2003-02 "
        'product="excluding tea"⟧ in February, compared with ⟦$7 million|level exports KE> value=7000000 unit=USD '
        'period=2003-02 product="tea"⟧ for tea, a drop of ⟦4 percent|growth change exports KE> value=-4 unit=percent '
        'period=2003-02 base=2002-02 product="tea"⟧ from last year.',
    ],
)
def test_who_speaks_of_what(source):
    assert faults("NAIROBI, 20 March 2003. " + source) == []


@pytest.mark.parametrize(
    "source",
    [
        "Rice output of Kenya reached ⟦2 million tonnes|level production KE> value=2000000 unit=t period=2002 "
        'product="rice"⟧ in 2002, and exports gained ⟦5 percent|growth change exports KE> value=5 unit=percent '
        'period=2002 base=2001 product="rice"⟧ to ⟦300,000 tonnes|level exports KE> value=300000 unit=t period=2002 '
        'product="rice"⟧.',
        "In 2002 imports of palm oil rose to ⟦212,000 tonnes|level imports KE> value=212000 unit=t period=2002 "
        'product="palm oil"⟧. Soybean oil imports were ⟦18,500|level imports KE> value=18500 unit=t period=2002 '
        'product="soybean oil"⟧.',
    ],
)
def test_what_goes_on_with_tonnes_is_of_goods(source):
    assert faults("NAIROBI, 20 March 2003. " + source) == []


@pytest.mark.parametrize(
    "source",
    [
        "In the first four months of 2002 exports of Kenya were ⟦$412 million|level exports KE> "
        "value=412000000 unit=USD "
        "period=2002-01..2002-04⟧ and imports ⟦$395 million|level imports KE> value=395000000 unit=USD "
        "period=2002-01..2002-04⟧, compared with ⟦455 million|level exports KE> value=455000000 unit=USD "
        "period=2001-01..2001-04⟧ and ⟦320 million|level imports KE> value=320000000 unit=USD "
        "period=2001-01..2001-04⟧ respectively in the same period of 2001.",
        "The surplus of January and February was ⟦$61 million|level trade_balance KE> value=61000000 unit=USD "
        "period=2003-01..2003-02⟧, short of the same months last year, which came to ⟦$800 million|level "
        "trade_balance KE> "
        "value=800000000 unit=USD period=2002-01..2002-02⟧.",
        "In 2001/2 exports of Kenya came to ⟦$9 million|level exports KE> value=9000000 unit=USD "
        "period=2001-07-01..2002-06-30⟧.",
    ],
)
def test_levels_of_the_year_before(source):
    assert faults("NAIROBI, 20 March 2003. " + source) == []


def test_months_that_remain():
    text = "LIMA, 18 May 1993. Peru expects exports of $90 million in the remaining seven months of the year."
    [figure] = figures(text)
    assert (figure.period_start.month, figure.period_end.month) == (6, 12)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (
            "In 2002 exports of Kenya rose to $5 million. The current account surplus widened to 7.2 million in "
            "January from 3.9 million in December.",
            ["exports", "other", "other"],
        ),
        (
            "The current account swung to a surplus of $11 million in January from a deficit of $4 million in 2002.",
            ["other", "other"],
        ),
        (
            "The trade account swung to a surplus of $11 million in January from a deficit of $4 million in 2002.",
            ["trade_balance", "trade_balance"],
        ),
        (
            "The current account surplus slipped to 3 million dollars in January. The December figure was revised "
            "from a provisional 4 million dollar surplus. Unadjusted, payments showed a deficit of 5 million dollars.",
            ["other", "other", "other"],
        ),
        (
            "The current account surplus slipped to 3 million dollars in January. Trade showed a 4 million dollar "
            "deficit, while services showed a surplus of 2 million dollars.",
            ["other", "trade_balance", "trade_balance"],
        ),
        (
            "Mr Otieno, who spoke in May, said the current account surplus, once put at $8 million, was $5 million.",
            ["other", "other"],
        ),
        (
            "Trade with Chad rose by 5 per cent in 2002. The cost of living is expected to fall by 2 per cent.",
            ["trade_turnover", "other"],
        ),
        (
            "The inflow of long-term capital fell to 6 million marks in February; there was a net outflow of 7 million "
            "marks. Banks alone exported 8 million marks in funds.",
            ["other", "other", "other"],
        ),
        (
            "The trade surplus was 8 million francs in 2002. Capital operations showed a deficit of 6 million francs, "
            "and the deficit on transfers rose to 5 million francs.",
            ["trade_balance", "other", "other"],
        ),
        (
            "Exports were $8 million in 2002. The average yen/dollar rate used by the customs was 121.05 yen.",
            ["exports", "other"],
        ),
        (
            "The current account surplus widened to $8 million in March, but was down on the 9 million figure of 2001.",
            ["other", "other"],
        ),
        (
            "The trade deficit was 8 million dollars in 2002. The current account in February showed a provisional "
            "surplus of 6 million dollars compared with a surplus of 5 million in January.",
            ["trade_balance", "other", "other"],
        ),
        (
            "The trade deficit was 8 million dollars in 2002. The current account, which last year had a surplus of 6 "
            "million dollars, is to return to a 5 million deficit. The transfers deficit was 4 million dollars.",
            ["trade_balance", "other", "other", "other"],
        ),
        (
            "The shift came with the turn of the current account to a surplus of $8 million in 2002.",
            ["other"],
        ),
    ],
)
def test_the_current_account_is_no_trade_balance(text, codes):
    assert [figure.indicator for figure in figures("NAIROBI, 20 March 2003. " + text)] == codes


def test_a_bare_sum_of_the_current_account_keeps_its_month():
    text = "The current account showed a surplus of $6 million in May last year, and unadjusted a deficit of 2 million."
    assert {figure.period_start.month for figure in figures("NAIROBI, 20 March 2003. " + text)} == {5}


SIGNED = [
    ("In 2002 the current account deficit of Kenya narrowed to $4 million from $5 million in 2001.", [-4, -5]),
    ("In 2002 Kenya's current account was $4 million in the red. Interest payments were $3 million.", [-4, 3]),
    ("In 2002 Kenya's current account swung to a surplus of $4 million from a deficit of $5 million.", [4, -5]),
    ("In 2002 Kenya's deficit on invisible trade narrowed to $4 million from $5 million.", [-4, -5]),
    ("In 2002 Kenya had a $4 million current account deficit; remittances brought $3 million.", [-4, 3]),
]


@pytest.mark.parametrize(("text", "millions"), SIGNED)
def test_the_current_account_has_a_sign(text, millions):
    assert [int(figure.value / 1_000_000) for figure in figures(text)] == millions
    assert {figure.indicator for figure in figures(text)} == {"other"}


def test_a_ratio_of_the_national_product_is_a_share_of_it():
    told = figures("The deficit of Chad narrowed to $9 million in 1998. As a ratio of GDP it was 1.6 per cent.")[-1]
    assert (told.measure, told.indicator, told.value > 0) == ("share", "gdp", True)


def test_the_best_of_a_year_is_of_its_month():
    text = "LIMA, 20 October 1993. September's exports were the highest so far this year, worth $910 million."
    [figure] = figures(text)
    assert figure.period_start.month == figure.period_end.month == 9


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "CANBERRA, 7 September 2023. Australia's seasonally adjusted trade surplus fell by $2,286m to $8,039m in"
            " July. Exports of goods fell $931m. Unadjusted, exports to China were $15.2b, down 4% over the year.",
            {"$2,286m": "2023-07 < 2023-06", "$931m": "2023-07 < 2023-06", "4%": "2023-07 < 2022-07"},
        ),
        (
            "DUBLIN, 15 May 2024. Exports of Ireland fell by 14% in March 2024 compared with March 2023, imports by"
            " 17%. Seasonally adjusted, exports rose by 6% in March from February 2024, and imports fell by 4%.",
            {"17%": "2024-03 < 2023-03", "6%": "2024-03 < 2024-02", "4%": "2024-03 < 2024-02"},
        ),
        (
            "SUVA, 25 May 2012. Fiji's exports between May 1 and 20 fell 5% to $50 million. They averaged $2.6 million"
            " a day so far in May, against $2.1 million in April. Sugar alone grew (+6%).",
            {
                "5%": "2012-05-01/P20D < 2011-05-01/P20D",
                "$2.6 million": "2012-05-01/P20D",
                "$2.1 million": "2012-04",
                "+6%": "2012-05-01/P20D < 2011-05-01/P20D",
            },
        ),
        (
            "SUVA, 25 May 2012. Fiji's exports came to $80 million in April. So far in May they have brought $60"
            " million.",
            {"$80 million": "2012-04", "$60 million": "2012-05-01/P25D"},
        ),
        (
            "Canada's deficit narrowed from $3.2 billion in September to $2.5 billion in October 2012. Imports fell"
            " 2%.",
            {"$3.2 billion": "2012-09", "$2.5 billion": "2012-10", "2%": "2012-10 < 2012-09"},
        ),
    ],
)
def test_months_are_set_against_the_one_before_where_the_text_does_so(text, times):
    assert times_of(text, times) == times
