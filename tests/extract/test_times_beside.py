"""Times that stand beside what a figure tells, and paragraphs that go on in another time: a text in, periods out."""

import pytest

from tests.extract.marked import figures
from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Oslo, 4 March 2019. Norway sold cod for 9 billion kroner last year, about the same as in 2017 (-0.4%).",
            {"9 billion kroner": "2018", "-0.4%": "2018 < 2017"},
        ),
        (
            "Lomé, 9 August 2016. In January-June 2016 Togo exported 61,000 tons of cotton, compared with 50,000 in the"
            " same period of 2015 (+22%).",
            {"61,000 tons": "2016-S1", "+22%": "2016-S1 < 2015-S1"},
        ),
        (
            "Suva, 2 May 2014. In 2013 Fiji's exports to Japan were worth $90 million. That is more than in 2009, when"
            " $70 million was sold. Imports came to $60 million.",
            {"$70 million": "2009", "$60 million": "2013"},
        ),
        (
            "Suva, 2 May 2014. Fiji's exports in 2013 were $900 million. Sales of mahogany, the star of 2011, fell by a"
            " third. Sugar, a crop without a market since June, brought $40 million.",
            {"a third": "2013 < 2012", "$40 million": "2013"},
        ),
        (
            "Quito, 2 May 2014. Ecuador's exports in 2013 were $25 billion. Shrimp gained 8 percent after stagnating in"
            " 2010.",
            {"8 percent": "2013 < 2012"},
        ),
        (
            "Quito, 2 May 2014. Exports were $25 billion in 2013, having grown by 5 percent on the year before.",
            {"5 percent": "2013 < 2012"},
        ),
        (
            "Baku, 6 September 1998. The deficit was $70 million in August. For the year to date it is running 12 pct"
            " under that of the same months of 1997.",
            {"12 pct": "1998-01-01/P8M < 1997-01-01/P8M"},
        ),
        (
            "Lima, 2 May 2014. In 2013 trade grew. Peru's sales abroad were $9 million, the comparable total for 2012"
            " being $8 million. Spending on imports fell by 4 percent.",
            {"$9 million": "2013", "$8 million": "2012", "4 percent": "2013 < 2012"},
        ),
        (
            "Lima, 2 May 2014. Peru sold goods for $9 million in 2013. As in 2012, Chad led: it took $4 million.",
            {"$9 million": "2013", "$4 million": "2013"},
        ),
        (
            "Lima, 2 May 2014. In October 2013 Peru shipped 900 tonnes of tin. That was 30 tonnes more than in"
            " September and took the total for the ten months to 7,000 tonnes.",
            {"30 tonnes": "2013-10 < 2013-09", "7,000 tonnes": "2013-01-01/P10M"},
        ),
        (
            "Lima, 2 May 2014. The deficit of Peru was $7 million in 2013, up from $6 million a year before. It stems"
            " mainly from a drop of 8 percent in sales of tin.",
            {"8 percent": "2013 < 2012"},
        ),
        (
            "Lima, 2 May 2014. Peru had a deficit of $8 million in May 2012. Imports of rice were $9 million, against"
            " $5 million in May 2012. Exports of tin were 4 percent lower than in May 2012.",
            {"$9 million": "2013-05", "$5 million": "2012-05", "4 percent": "2013-05 < 2012-05"},
        ),
    ],
)
def test_what_a_figure_is_set_beside_is_not_its_time(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Bern, 20 January 2011. In the outgoing year Swiss exports reached 193 billion francs.",
            {"193 billion francs": "2010"},
        ),
        (
            "Bern, 20 December 2011. In the outgoing year Swiss exports reached 193 billion francs.",
            {"193 billion francs": "2011"},
        ),
        (
            "Male, 2 April 2003. Exports of tuna in the calendar year just past were 70,000 tons.",
            {"70,000 tons": "2002"},
        ),
        (
            "Male, 9 August 2003. In the first six months of 2003 exports were $50 million. The goal for 2003 is $120"
            " million. In the same six months imports were $200 million.",
            {"$200 million": "2003-S1"},
        ),
        (
            "Male, 9 August 2003. In the second quarter exports were $50 million, up from $40 million in the preceding"
            " three months.",
            {"$50 million": "2003-Q2", "$40 million": "2003-Q1"},
        ),
    ],
)
def test_years_just_over_and_months_told_before(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


def test_a_paragraph_goes_on_in_the_months_that_all_of_the_last_was_told_of():
    text = (
        "Sofia, 12 September 2016\n\nIn July Bulgaria's exports were 3 billion leva.\n\n"
        "In January-July exports were 22 billion leva and imports 25 billion leva.\n\nGrain brought 2 billion leva."
    )
    assert times_of(text, {"2 billion leva": ""}) == {"2 billion leva": "2016-01-01/P7M"}


def test_a_list_goes_on_in_the_months_that_it_and_its_lead_were_told_of():
    text = (
        "The Herald, 31 July 2009\n\nKenya's trade gap rose to $112 million in May from $97 million in April. In the"
        " first five months exports were 31 per cent up on a year before at $1.6 billion.\n\n"
        "- Tea: up 5 per cent\n- Flowers: down 8 per cent\n\nUganda remains the first customer with 23 per cent."
    )
    months = "2009-01-01/P5M"
    assert times_of(text, {"8 per cent": "", "23 per cent": ""}) == {"8 per cent": months, "23 per cent": months}


def test_what_happened_in_a_month_announces_no_time():
    text = (
        "Sofia, 12 September 2016\n\nIn 2015 Bulgaria's exports were 46 billion leva. Copper is the first export item,"
        " whereas the zinc works were shut in July. Germany took 6 billion leva."
    )
    assert times_of(text, {"6 billion leva": ""}) == {"6 billion leva": "2015"}


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Oslo, 4 May 1987. In 1986 imports were worth $5 billion. Timber reached 5.6 mln cubic metres, about as"
            " much as in 1985. Steel was 3 mln tonnes.",
            {"5.6 mln cubic metres": "1986", "3 mln tonnes": "1986"},
        ),
        (
            "Cali, 2 March 2009. Colombia exported 11 million bags of coffee in 2008. Since October, when the crop year"
            " began, shipments have reached 4 million bags.",
            {"4 million": "2008-10-01/P153D"},
        ),
        (
            "Nitra, 12 August 2004. After the first half Slovakia's exports stood at 420 billion crowns. In June they"
            " were 80 billion.",
            {"420 billion crowns": "2004-S1", "80 billion": "2004-06"},
        ),
        (
            "Fez, 3 August 2022. Exports of Morocco were 20 billion dirhams at the end of June. Against the first half"
            " of 2021 that is 4% more. Imports stood at 30 billion dirhams.",
            {"4%": "2022-S1 < 2021-S1", "30 billion dirhams": "2022-S1"},
        ),
        (
            "Andean Trade Review, vol. 7 (1999)\n\nTrade between Chile and Peru, $90 million in 1991, had doubled by"
            " 1998. Copper made a third of it.",
            {"doubled": "1998 < 1991", "a third": "1998"},
        ),
        (
            "Review of Ports 1994\n\nWorld exports grew to $4 billion in 1993, 2 per cent more than in 1992, when they"
            " had come to 3.9 billion. For 1994 an increase of 3 per cent is expected. Exports of ore were $1 billion.",
            {"$1 billion": "1993"},
        ),
        (
            "Galle, 9 May 2017. Sri Lanka's tea exports in January-March 2017 were 69 million kg, on the back of an"
            " average of Rs 751 a kilo. The mill, which cost $30 million, exports a tenth.",
            {"Rs 751": "2017-Q1", "$30 million": "none"},
        ),
    ],
)
def test_times_of_a_stretch_of_a_state_and_of_an_issue(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Graz, 4 Sept 1992. Austria's sales to Hungary grew by a third in the first half, to 8 billion schillings.",
            {"a third": "1992-S1 < 1991-S1", "8 billion schillings": "1992-S1"},
        ),
        (
            "Batumi, 3 May 2016. The port handled 7 million tonnes in 2012. Exports of ore via it rose from 120,000"
            " tonnes in 2005 to 190,000 tonnes two years later.",
            {"120,000 tonnes": "2005", "190,000 tonnes": "2007"},
        ),
        (
            "Macao, 26 Oct 1987. Exports climbed 55 pct in September. That compared with August's rise of 47 pct.",
            {"55 pct": "1987-09", "47 pct": "1987-08"},
        ),
        (
            "GRAIN WATCH | Week 37, 2014\n\n• Ukraine: corn exports Jan-Aug 11 mmt, down a fifth",
            {"11 mmt": "2014-01-01/P8M", "a fifth": "2014-01-01/P8M < 2013-01-01/P8M"},
        ),
        (
            "Iquique, 25 March 1988. Chile's fish exports last year were 4.9 mln tonnes, within what the 1985 accord"
            " allows: 5 mln. Japan took 1 mln.",
            {"4.9 mln tonnes": "1987", "1 mln": "1987"},
        ),
    ],
)
def test_times_of_clauses_between_commas_and_of_fractions(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


def test_years_counted_back_end_with_the_year_that_the_sentence_names():
    text = "Over the last six years trade of Nepal with Bhutan has nearly tripled and totalled $60 million in 2023."
    times = {"tripled": "2023 < 2017", "$60 million": "2023"}
    assert times_of(text, times) == times


def test_a_sum_is_of_the_time_of_the_weight_that_it_came_from():
    text = "Peru earned $7 million from 2,000 tonnes of tea in 2019."
    assert [(figure.period_start.year, figure.product) for figure in figures(text)] == [(2019, "tea")] * 2


BRACKETED = [
    "In 2020 Peru's tea exports rose to 49,000 tonnes ($27 million) from 36,000 tonnes ($13 million) a year earlier.",
    "Peru's tea exports rose to 49,000 tonnes ($27 million) in 2020 from 36,000 tonnes ($13 million) the year before.",
    "Peru's tea exports in 2020 hit 6 million bags worth $7 million, up from 5 million bags worth $3 million in 2019.",
    "Peru's tea exports in 2020 hit 6 mln bags worth $7 million, up from 5 mln bags worth $3 million a year ago.",
]


@pytest.mark.parametrize("text", BRACKETED)
def test_a_level_and_what_it_is_worth_are_of_one_time(text: str):
    assert [figure.period_start.year for figure in figures(text)] == [2020, 2020, 2019, 2019]


def test_a_record_that_is_broken_is_not_the_new_one():
    text = "French wine exports broke the record of 2011 with 11 billion euros in 2012. Champagne brought in 2 billion."
    assert [figure.period_start.year for figure in figures(text)] == [2012, 2012]


def test_a_basis_of_comparison_is_no_habit():
    text = "Exports of Peru rose 2% to $10 million in June 2017 and imports to $9 million on a month-on-month basis."
    assert [figure.period_start.month for figure in figures(text)] == [6, 6, 6]
