"""What a change is compared with: levels named in many ways, parts of months and quarters, and what is no base."""

import pytest

from tests.extract.marked import figures
from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "The November to December change in Togo's exports (down by 5%) was due to tea.",
            {"5%": "2007-12 < 2007-11"},
        ),
        (
            "Togo's trade with Mali in 2011 was $31 million, 21 percent more than in 2010: $21 million of it imports.",
            {"21 percent": "2011 < 2010", "$21 million": "2011"},
        ),
        (
            "Togo's exports grew 9 percent annually and 3 percent monthly in May 2006.",
            {"9 percent": "2006-05 < 2005-05", "3 percent": "2006-05 < 2006-04"},
        ),
        (
            "Togo's exports grew 9% y/y in May 2006 ($4 million), up from 7% y/y. Imports fell 2% yoy, against 5% yoy"
            " in March.",
            {
                "9%": "2006-05 < 2005-05",
                "$4 million": "2006-05",
                "7%": "2006-04 < 2005-04",
                "5%": "2006-03 < 2005-03",
            },
        ),
        (
            "LOME, 3 March 2006. Togo's exports shrank in January. They lost 9% y/y, following a 7% year-on-year drop "
            "in December.",
            {"9%": "2006-01 < 2005-01", "7%": "2005-12 < 2004-12"},
        ),
        (
            "LOME, 3 March 2006. In December—the latest month for which data are out—Togo's exports rose 9%.",
            {"9%": "2005-12 < 2004-12"},
        ),
        (
            "LOME, 3 April 2006. Togo's surplus was $3 million in March, the widest for a March since 2001, and 20% "
            "wider than the $2 million surplus in March last year.",
            {"20%": "2006-03 < 2005-03", "$2 million": "2005-03"},
        ),
        (
            "In November to December 2006 Togo's exports fell by 5%.",
            {"5%": "2006-11-01/P2M < 2005-11-01/P2M"},
        ),
        (
            "In the first eight months of 2006 Togo's exports were $5 million, up 9% compared with the end of August"
            " 2005 ($4 million).",
            {"$5 million": "2006-01-01/P8M", "9%": "2006-01-01/P8M < 2005-01-01/P8M", "$4 million": "2005-01-01/P8M"},
        ),
        (
            "In August 2006 Togo's exports were $5 million, up 9% compared with August 2005 ($4 million).",
            {"$5 million": "2006-08", "9%": "2006-08 < 2005-08", "$4 million": "2005-08"},
        ),
        (
            "In the third quarter of 2006 Togo's exports were $8 million, up 6% and 7% over the previous quarter and"
            " the same quarter of 2005, respectively.",
            {"6%": "2006-Q3 < 2006-Q2", "7%": "2006-Q3 < 2005-Q3"},
        ),
        (
            "In December 2006 Togo's imports were $8 million. They rose by 6% and 7% month-on-month and year-on-year.",
            {"6%": "2006-12 < 2006-11", "7%": "2006-12 < 2005-12"},
        ),
        (
            "In December 2006 Togo's imports were $8 million, up by 6% and 7% from November 2006 and December 2005.",
            {"6%": "2006-12 < 2006-11", "7%": "2006-12 < 2005-12"},
        ),
        (
            "In the third quarter of 2006 Togo's imports fell 6% and 7% when compared with the value recorded in the"
            " preceding and corresponding quarters, respectively.",
            {"6%": "2006-Q3 < 2006-Q2", "7%": "2006-Q3 < 2005-Q3"},
        ),
        (
            "In 2006 Togo's imports rose 6% and 7% over the value recorded in 2005 and in 2004 respectively.",
            {"6%": "2006 < 2005", "7%": "2006 < 2004"},
        ),
        (
            "Togo's exports of tea and cotton rose by 6% and 7% in 2005 and 2006, respectively.",
            {"6%": "2005 < 2004", "7%": "2006 < 2005"},
        ),
        (
            "Egypt sold 4 million tons of citrus from September 2007 to the end of June 2008, 5% more than in the "
            "previous season.",
            {"4 million tons": "2007-09-01/P10M", "5%": "2007-09-01/P10M < 2006-09-01/P10M"},
        ),
        (
            "Chile's imports from Togo rose from $5 million in the previous year to $9 million in 2006.",
            {"$5 million": "2005", "$9 million": "2006"},
        ),
        (
            "Chile's deficit widened from $5 million a year earlier to $9 million in May 2006.",
            {"$5 million": "2005-05", "$9 million": "2006-05"},
        ),
        (
            "In 2006 Chile's exports to Togo fell from $9 million the year before to $5 million.",
            {"$9 million": "2005", "$5 million": "2006"},
        ),
        (
            "Since joining the customs union in 2003, Chile's exports have doubled; in 2007 they were $5 million.",
            {"doubled": "2007 < 2003", "$5 million": "2007"},
        ),
        (
            "Togo's exports in the season from October 2007 to the end of June were up by 5% on the previous one.",
            {"5%": "2007-10-01/P9M < 2006-10-01/P9M"},
        ),
        (
            "Exports of Chile grew by 4% in 2008, and the deficit was the widest in ten years.",
            {"4%": "2008 < 2007"},
        ),
        (
            "Lima, 3 September 2008. The share of Chilean exports to Peru rose by 0.4 percentage points from"
            " January-May last year to 9 per cent.",
            {"0.4 percentage points": "2008-01-01/P5M < 2007-01-01/P5M", "9 per cent": "2008-01-01/P5M"},
        ),
        (
            "Lima, 3 September 2008. Chilean imports from Peru fell by $4 million from the first half of last year.",
            {"$4 million": "2008-S1 < 2007-S1"},
        ),
        (
            "From April to May Chilean exports rose by 4% to $5 million.",
            {"4%": "2008-05 < 2008-04", "$5 million": "2008-05"},
        ),
        ("From January to February Chilean exports rose by 4%.", {"4%": "2008-01-01/P2M < 2007-01-01/P2M"}),
        ("From April to May Chilean exports rose by 4% year on year.", {"4%": "2008-04-01/P2M < 2007-04-01/P2M"}),
        (
            "From April to May Chile exported 90 tonnes of tea, up 4%.",
            {"90 tonnes": "2008-04-01/P2M", "4%": "2008-04-01/P2M < 2007-04-01/P2M"},
        ),
        (
            "Chilean exports rose by 4% compared with the year-ago figure in the first 20 days of May 2008.",
            {"4%": "2008-05-01/P20D < 2007-05-01/P20D"},
        ),
        ("Against a year earlier exports of Chile were down 4% in May 2008.", {"4%": "2008-05 < 2007-05"}),
        (
            "In May 2008 Chilean exports rose by 4% relative to the previous month, April.",
            {"4%": "2008-05 < 2008-04"},
        ),
        (
            "In 2008 Chile's sales of tea to Peru gained 4% compared with the year before and reached $5 million.",
            {"4%": "2008 < 2007", "$5 million": "2008"},
        ),
        ("Chilean exports were down 4% from January-May 2007.", {"4%": "2008-01-01/P5M < 2007-01-01/P5M"}),
        (
            "The surplus of Chile came to $5 million in 2007. It stemmed from a 4% rise in exports.",
            {"$5 million": "2007", "4%": "2007 < 2006"},
        ),
        (
            "Chile earned $5 million in the second quarter of 2007. The gain resulted mainly from a 4% jump in sales.",
            {"$5 million": "2007-Q2", "4%": "2007-Q2 < 2006-Q2"},
        ),
        (
            "The deficit of $5 million in 2007 was a 4% improvement over a $6 million gap in 2006.",
            {"$5 million": "2007", "4%": "2007 < 2006", "$6 million": "2006"},
        ),
        ("Chilean exports in May were 4% below their level in 2004.", {"4%": "2008-05 < 2004-05"}),
        (
            "Chilean exports in January-May were $5 million, which exceeds the data of the previous year by 4%.",
            {"$5 million": "2008-01-01/P5M", "4%": "2008-01-01/P5M < 2007-01-01/P5M"},
        ),
        (
            "The coverage of imports by exports was 69% in May, below the coverage in May 2006, when it was 76%.",
            {"69%": "2008-05", "76%": "2006-05"},
        ),
        ("Chile's sales of tea in 2007 were 4% short of their peak in 2003.", {"4%": "2007 < 2003"}),
        (
            "In May Chilean exports were 4% higher than the previous month at $5 million.",
            {"4%": "2008-05 < 2008-04", "$5 million": "2008-05"},
        ),
        (
            "In 2007 Chile's deficit was 4% smaller than the year before at $5 million.",
            {"4%": "2007 < 2006", "$5 million": "2007"},
        ),
        (
            "Chilean exports grew by 4% to $5 million in 2007, following two years of decline.",
            {"4%": "2007 < 2006", "$5 million": "2007"},
        ),
        (
            "In 2003 Chile sold $5 million of tea. In the following two years sales rose by 4%.",
            {"$5 million": "2003", "4%": "2005 < 2003"},
        ),
        (
            "Growth of Chilean exports slowed to 4% in May from 7%.",
            {"4%": "2008-05 < 2007-05", "7%": "2008-04 < 2007-04"},
        ),
        (
            "Growth of Chilean exports quickened to 4% in 2007 from 2%.",
            {"4%": "2007 < 2006", "2%": "2006 < 2005"},
        ),
        (
            "Chile's exports fell 4% in May on the month before. This was followed by a 2% rise in April. "
            "Sales were expected to gain 1%.",
            {"4%": "2008-05 < 2008-04", "2%": "2008-04 < 2008-03", "1%": "2008-05 < 2008-04"},
        ),
        (
            "Chile's gap was $5 million in May. The figure compares with $4 million in April. Exports were $9 million.",
            {"$5 million": "2008-05", "$4 million": "2008-04", "$9 million": "2008-05"},
        ),
        (
            "Chilean exports grew by 4% in May. They were above the record of $5 million in February. The increase was "
            "led by sales of fish (up $3 million).",
            {"4%": "2008-05 < 2007-05", "$5 million": "2008-02", "$3 million": "2008-05 < 2007-05"},
        ),
        (
            "In May 2007 Chile sold 900 tonnes of tea, up 4% and the third largest volume of 2007.",
            {"900 tonnes": "2007-05", "4%": "2007-05 < 2006-05"},
        ),
        ("Throughout 2000 trade with Peru came to $5 million.", {"$5 million": "2000"}),
        ("In the latest three months Chilean exports rose by 4%.", {"4%": "2008-03-01/P3M < 2007-03-01/P3M"}),
        (
            "In the latest three months Chilean exports rose by 4% on the three months before.",
            {"4%": "2008-03-01/P3M < 2007-12-01/P3M"},
        ),
        ("In May 2008 the gap grew by 39% on the deficit in April 2008.", {"39%": "2008-05 < 2008-04"}),
        (
            "In 2008 Togo sold much. Receipts from tea were 9% below their level in 2007, those from jute 8% above what"
            " they had been in 2006 and those from salt 7% less than the average for 2005.",
            {"9%": "2008 < 2007", "8%": "2008 < 2006", "7%": "2008 < 2005"},
        ),
        ("Fish worth $5 million left Chile in May 2008, 4% above the figure for April.", {"4%": "2008-05 < 2008-04"}),
        (
            "Trade of Chile in May 2008. Exports of $5 million are 4% above the exports recorded in May 2007 of $4"
            " million.",
            {"$5 million": "2008-05", "4%": "2008-05 < 2007-05", "$4 million": "2007-05"},
        ),
        (
            "In May 2008 exports of Chile had a monthly reduction of 4%. In Quarter II 2008 they grew by 3%.",
            {"4%": "2008-05 < 2008-04", "3%": "2008-Q2 < 2007-Q2"},
        ),
        (
            "In the first 20 days of June Chile sold fish worth $5 million, 4% more than last June.",
            {"4%": "2008-06-01/P20D < 2007-06-01/P20D"},
        ),
        (
            "From March 20 to June 20 Iran's exports were $5 million. Compared to the same quarter of last year this"
            " is a growth of 4%.",
            {"4%": "2008-03-20/P93D < 2007-03-20/P93D"},
        ),
        (
            "In May 2008 vanilla worth $5 million left Togo, ten times what was earned in 2003.",
            {"ten times": "2008-05 < 2003"},
        ),
        (
            "In May 2008 Togo's deficit was 19% wider than that of April. In the first quarter imports lost 17%.",
            {"19%": "2008-05 < 2008-04", "17%": "2008-Q1 < 2007-Q1"},
        ),
        (
            "In the whole of 2007 exports came to $9 billion (+14%) and the gap to $2 billion, less than in any"
            " year since 1998.",
            {"+14%": "2007 < 2006"},
        ),
        (
            "In 2007 Spain, whose line has been shut since November 2006, imported gas worth $9 million, down by 35%.",
            {"35%": "2007 < 2006"},
        ),
        (
            "Exports of January-May were 62% above those of the same months last year. GDP should grow 3% in 2008.",
            {"62%": "2008-01-01/P5M < 2007-01-01/P5M", "3%": "2008 < 2007"},
        ),
        (
            "Togo's exports came to $9 million in 2007. This was 5% more than in 2006, but less than that of 2005, $11"
            " million.",
            {"$9 million": "2007", "5%": "2007 < 2006", "$11 million": "2005"},
        ),
        (
            "The treaty was signed in 2005. In 2007 Togo began deliveries: 400 tons went to Mali by the end of June.",
            {"400 tons": "2007-S1"},
        ),
        (
            "Togo has invested $4 million in Mali up to the end of 2007, Mali $2 million in Togo.",
            {"$4 million": "2007", "$2 million": "2007"},
        ),
        (
            "Togo sold tea for $9 million in 2005. In 2007, after two official visits, it sold tea for $3 million.",
            {"$9 million": "2005", "$3 million": "2007"},
        ),
        (
            "In 2007 Chile's wine brought $127 million, which trailed the $148 million of 2006 by 13.8%.",
            {"$127 million": "2007", "$148 million": "2006", "13.8%": "2007 < 2006"},
        ),
        (
            "In 2007 Bosnia sold goods for $3 billion. Coverage of imports by exports rose from 31.6 to 33.8 per cent.",
            {"31.6": "2006", "33.8 per cent": "2007"},
        ),
    ],
)
def test_what_a_change_is_compared_with(text: str, times: dict[str, str]):
    assert times_of(f"GENEVA, 26 June 2008\n\n{text}", times) == times


def test_an_aim_for_a_year_told_of_in_another_has_no_base():
    text = "GENEVA, 26 June 2008\n\nIn May 2008 the ministers of Oman set the aim of doubling trade by 2015."
    assert times_of(text, {"doubling": "<"}) == {"doubling": "2015 < none"}


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "In January-April 2008 exports of Tunis rose by 23%. In April alone they rose by 15%. Tourism earned"
            " $3 billion.",
            {"15%": "2008-04", "$3 billion": "2008-01-01/P4M"},
        ),
        (
            "In 2007 Moldova's exports were $9 million. Before the 2006 embargo Russia had bought 85% of the wine.",
            {"$9 million": "2007", "85%": "none"},
        ),
        (
            "Tea exports of Togo fell 4% to 3 million cartons in May from 3.2 million cartons.",
            {"4%": "2008-05 < 2007-05", "3 million": "2008-05", "3.2 million": "2007-05"},
        ),
        (
            "Tractor exports of Togo fell 4% to 300 units in May from 312 units a year ago.",
            {"4%": "2008-05 < 2007-05", "300": "2008-05", "312": "2007-05"},
        ),
        (
            "In January-April 2008 Togo exported 9 tons of tea. Coffee earned $8 million, which stood at $7 million in"
            " the same period of last year.",
            {"9 tons": "2008-01-01/P4M", "$8 million": "2008-01-01/P4M", "$7 million": "2007-01-01/P4M"},
        ),
        (
            "In May tea earned Togo $8 million. Nuts brought in $9 million from the more than 7 tons exported in 2007.",
            {"$8 million": "2008-05", "$9 million": "2007", "7 tons": "2007"},
        ),
        (
            "In May tea earned Togo $8 million. Coffee exports came to $9 million, surpassing the $7 million of 2005.",
            {"$8 million": "2008-05", "$9 million": "2008-05", "$7 million": "2005-05"},
        ),
        (
            "In 2007 Togo exported 9 tons ($8 million) of tea, as against 7 tons ($5 million) in 2005.",
            {"9 tons": "2007", "$8 million": "2007", "7 tons": "2005", "$5 million": "2005"},
        ),
        (
            "Togo exported 9 tons of tea valued at $8 million in 2007 as against 7 tons valued at $5 million in 2005.",
            {"9 tons": "2007", "$8 million": "2007", "7 tons": "2005", "$5 million": "2005"},
        ),
        (
            "Togo's exports grew by 4% year on year to $8 million in May. They were 6% higher than the $7 million in"
            " April.",
            {"4%": "2008-05 < 2007-05", "6%": "2008-05 < 2008-04", "$7 million": "2008-04"},
        ),
        (
            "In the coffee year that ended on September 30 Uganda shipped 2 million bags. For 2008/09 exports of"
            " 3 million bags are expected. By last Friday the price had come down to $2,380 a tonne.",
            {"2 million": "2006-10-01/P1Y", "3 million": "2008-10-01/P1Y", "$2,380": "2008-06-20"},
        ),
    ],
)
def test_an_aside_hands_nothing_on(text: str, times: dict[str, str]):
    assert times_of(f"GENEVA, 26 June 2008\n\n{text}", times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Fiji had a gap of $2 million in May. April's gap was revised to $3 million from an initially reported $4"
            " million. Exports edged up 0.4%.",
            {"$3 million": "2008-04", "0.4%": "2008-05"},
        ),
        (
            "Omani exports came to $2 million by the end of May 2008, up 24% on $1 million by the end of May 2007.",
            {"$2 million": "2008-01-01/P5M", "24%": "2008-01-01/P5M < 2007-01-01/P5M", "$1 million": "2007-01-01/P5M"},
        ),
        (
            "In the first quarter India sold tea for $9 million. Prices averaged $3 a kilo in May, against $2 a year"
            " earlier.",
            {"$3": "2008-05", "$2": "2007-05"},
        ),
        (
            "Tea exports of India in the current calendar year up to May were $9 million.",
            {"$9 million": "2008-01-01/P5M"},
        ),
    ],
)
def test_levels_of_before(text: str, times: dict[str, str]):
    assert times_of(f"GENEVA, 26 June 2008\n\n{text}", times) == times


@pytest.mark.parametrize(
    "set_beside",
    [
        "the first five months of 2008 and 2007",
        "the first five months of this year with the same period of 2007",
        "the first five months of this year with the first five months of last year",
    ],
)
def test_what_is_compared_at_the_head_of_a_sentence(set_beside: str):
    text = f"GENEVA, 26 June 2008\n\nComparing {set_beside}, exports of Tunis rose 9%. Imports rose 4%."
    told = "2008-01-01/P5M < 2007-01-01/P5M"
    assert times_of(text, {"9%": "<", "4%": "<"}) == {"9%": told, "4%": told}


def test_both_changes_between_two_months():
    text = "GENEVA, 26 June 2008\n\nExports of Tunis rose from April to May by €9 million and imports fell from April "
    found = times_of(text + "2008 to May 2008 by €4 million (3%).", {"€9 million": "<", "€4 million": "<", "3%": "<"})
    assert set(found.values()) == {"2008-05 < 2008-04"}


@pytest.mark.parametrize("since", ["in January-May 2008", "in the first five months of 2008"])
def test_a_year_that_is_short_for_its_months(since: str):
    text = f"GENEVA, 26 June 2008\n\nExports of Tunis {since} rose 5% from €20 million in 2007 to €21 million in 2008."
    now, then = "2008-01-01/P5M", "2007-01-01/P5M"
    told = {"5%": f"{now} < {then}", "€20 million": then, "€21 million": now}
    assert times_of(text, told) == told


@pytest.mark.parametrize("between", ["between April 2008 and April 2007", "of April 2008 with April 2007"])
def test_a_comparison_of_two_months(between: str):
    text = f"GENEVA, 26 June 2008\n\nThe comparison of exports of Tunis {between} shows a fall of €9 million (3%)."
    assert times_of(text, {"€9 million": "<", "3%": "<"}) == dict.fromkeys(("€9 million", "3%"), "2008-04 < 2007-04")


@pytest.mark.parametrize(
    ("since", "now", "then"),
    [
        ("in January-May", "2008-01-01/P5M", "2007-01-01/P5M"),
        ("in the first two months of the fiscal year 2008-09", "2008-07-01/P2M", "2007-07-01/P2M"),
    ],
)
def test_this_year_is_short_for_the_months_told_of(since: str, now: str, then: str):
    text = (
        f"KARACHI, 26 September 2008\n\nPakistan's exports rose 9% {since}. Those to Mali grew by 4% to $7 million"
        " this year from $6 million last year."
    )
    assert times_of(text, {"4%": "<", "$7 million": "", "$6 million": ""}) == {
        "4%": f"{now} < {then}",
        "$7 million": now,
        "$6 million": then,
    }


def test_so_many_months_of_this_year_are_those_of_the_fiscal_year_just_told():
    text = (
        "KARACHI, 26 September 2008\n\nPakistan's exports rose 9% in the first two months of the fiscal year 2008-09."
        " Those to Mali grew by 4% in two months of this year."
    )
    assert times_of(text, {"4%": "<"}) == {"4%": "2008-07-01/P2M < 2007-07-01/P2M"}


@pytest.mark.parametrize("peak", [" at $9 million", " with $9 million", " ($9 million)", ", when it was $9 million"])
def test_the_last_time_something_was_as_high_is_that_of_its_level(peak: str):
    text = f"In May 2008 the surplus of Tunis was $7 million, the highest figure since March 2004{peak}."
    assert times_of(text, {"$9 million": ""}) == {"$9 million": "2004-03"}


def test_an_aim_for_no_time_hands_no_base_on():
    text = "Peru's exports are to grow by 5% over 2019. Its imports are to grow by 3%."
    assert times_of(text, {"5%": "<", "3%": "<"}) == {"5%": "none < 2019", "3%": "none < none"}


def test_a_year_before_the_first_month_told_of_is_none_of_the_months_since_january():
    text = (
        "TUNIS, 26 June 2008\n\nExports rose 9% year-on-year in May to $8 million.\n\nIn the first five months of this"
        " year exports were up 3% to $30 million. Imports were up 2%.\n\nExports to large markets rose 4%."
    )
    assert times_of(text, {"4%": "<"}) == {"4%": "2008-01-01/P5M < 2007-01-01/P5M"}


def test_both_flows_go_on_in_the_month_of_the_turnover_told_before_them():
    text = (
        "GENEVA, 26 June 2008\n\nTrade of Tunis rose 9% in the first five months.\n\nIn May alone trade came to $9"
        " million, up 4%.\n\nExports were $6 million, up 7%, and imports $3 million."
    )
    assert times_of(text, {"$9 million": "", "$6 million": "", "$3 million": ""}) == {
        "$9 million": "2008-05",
        "$6 million": "2008-05",
        "$3 million": "2008-05",
    }


def test_what_a_level_exceeds_is_told_behind_a_dash():
    text = "In 2008 trade of Tunis came to $9 million, which is 4% higher than the year before – $8.6 million."
    assert times_of(text, {"$9 million": "", "$8.6 million": ""}) == {"$9 million": "2008", "$8.6 million": "2007"}


def test_what_was_sold_before_is_of_the_flow_compared_with_it():
    told = figures("In 2008 exports of Tunis were $9 million. Volumes rose to 48 tonnes from 44 tonnes sold in 2007.")
    assert [figure.indicator for figure in told] == ["exports"] * 3


def test_a_month_alone_is_that_of_its_part_and_not_of_the_whole_before_it():
    text = (
        "GENEVA, 26 June 2008\n\nExports of Tunis rose 9% in the first quarter of this year. Its surplus reached $7"
        " million, with $4 million generated in March alone."
    )
    assert times_of(text, {"$7 million": "", "$4 million": ""}) == {
        "$7 million": "2008-Q1",
        "$4 million": "2008-03",
    }


@pytest.mark.parametrize("told", ["rose 2 percent", "will increase by 2 percent"])
def test_a_growth_from_the_quarter_before_by_its_months(told):
    text = f"LIMA, 24 March 1987. Exports {told} in the January/March quarter from the October/December quarter."
    [figure] = figures(text)
    assert (figure.base_start.isoformat(), figure.base_end.isoformat()) == ("1986-10-01", "1986-12-31")


def test_a_day_of_last_march_is_no_number():
    text = "LIMA, 17 April 1987. The minister said last March 27 that tariffs would rise. Exports fell to $3 million."
    assert [figure.surface for figure in figures(text)] == ["$3 million"]
