"""Sentences without figures that say when what follows was, and what goes on from a pair: a text in, its times out."""

import pytest

from tests.extract.marked import figures
from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "RABAT, March 2015 - Cheap oil: Morocco's trade gap is down by 37 per cent. In January and "
            "February it came to 20.5 billion dirhams.\n\nThe import bill lost 15 per cent.",
            {"37 per cent": "2015-01-01/P2M < 2014-01-01/P2M", "15 per cent": "2015-01-01/P2M < 2014-01-01/P2M"},
        ),
        (
            "OSLO, 6 June 2014. Norway's surplus shrank in April as exports fell for the first time in five months. "
            "The balance came to 28 billion crowns, against 31 billion crowns in March.",
            {"28 billion crowns": "2014-04", "31 billion crowns": "2014-03"},
        ),
        (
            "Exports of Ecuador were worth $20 million in 2015. In 2016 Chad became its largest customer. It"
            " took goods for $6 million. In 2017 Mali climbed to second place. Exports rose by 5 percent.",
            {"$20 million": "2015", "$6 million": "2016", "5 percent": "2017 < 2016"},
        ),
        (
            "QUITO, 5 January 2017. Banana exports were the largest for a decade in 2016: the union's "
            "president spoke in December of 440,000 tons, compared with 387,000 in 2015.",
            {"440,000 tons": "2016", "387,000": "2015"},
        ),
        (
            "TUNIS, May 1993. The surplus of $17 million that Malta had enjoyed in 1988 was gone a year later: with "
            "imports up 24 percent, 1989 closed with a deficit of $6 million.",
            {"$17 million": "1988", "24 percent": "1989 < 1988", "$6 million": "1989"},
        ),
        (
            "BAKU, 5 April 2024. At the beginning of 2023 the embassy summed up the previous twelve months: "
            "$312 million of trade with Oman, a rise of 23 percent.",
            {"$312 million": "2022", "23 percent": "2022 < 2021"},
        ),
        (
            "MANILA, 19 May 2014\n\nTRADE DEFICIT, SECOND WEEK OF MAY (12th to 18th)\n\nFive days of customs brought "
            "a gap of $40 million.\n\nMonth to date (1st to 18th, twelve working days)\n- Imports: $310 million.",
            {"$40 million": "2014-05-12/P7D", "$310 million": "2014-05-01/P18D"},
        ),
        (
            "LIMA, 3 March 2016. Many thought that trade would slump. But by the end of 2015 it had beaten all hopes. "
            "Peru ran a record $12 million surplus. In January 2016 exports went on to grow by 4 percent.",
            {"$12 million": "2015", "4 percent": "2016-01 < 2015-01"},
        ),
        (
            "LIMA, 3 March 2016. Peru sold tin for $46 million in 2015. So far there is little resistance: the EU "
            "imposed a levy on tin in 2013.\n\nThen there is the strike. Exports to Chile plunged by 52 percent year "
            "on year in January.",
            {"$46 million": "2015", "52 percent": "2016-01 < 2015-01"},
        ),
        (
            "APIA, 5 January 2015. In November exports came to 9 million dollars.\n\nOver eleven months the "
            "picture is friendlier. Exports of 107 million dollars were 7.5 percent higher.",
            {"107 million dollars": "2014-01-01/P11M", "7.5 percent": "2014-01-01/P11M < 2013-01-01/P11M"},
        ),
        (
            "APIA, 5 November 2014. In September exports came to 9 million dollars.\n\nFor the third quarter, Chad was "
            "the largest buyer of Samoa's taro.\n\nSamoa exported 40 tons of taro to Chad.",
            {"9 million dollars": "2014-09", "40 tons": "2014-Q3"},
        ),
        (
            "APIA, 5 November 2014. In September exports came to 9 million dollars.\n\nIn the third quarter Chad was "
            "the largest buyer: it took 40 tons.\n\nImports were 7 million dollars.",
            {"40 tons": "2014-Q3", "7 million dollars": "2014-09"},
        ),
        (
            "KATHMANDU, 24 October 2019. In the first three months of the current FY Nepal's exports were $9 million. "
            "Imports fell by 4 percent in the first quarter.",
            {"$9 million": "2019-07-16/P92D", "4 percent": "2019-07-16/P92D < 2018-07-16/P92D"},
        ),
        (
            "KATHMANDU, 24 October 2019. During mid-August and mid-September Nepal's exports were $3 million.",
            {"$3 million": "2019-08-16/P31D"},
        ),
        (
            "KARACHI, 24 October 2019. In July-September of FY20 Pakistan's exports were $9 million. Imports fell by 4 "
            "percent in the first quarter.",
            {"$9 million": "2019-Q3", "4 percent": "2019-Q3 < 2018-Q3"},
        ),
        (
            "LOME, 12 August 2019. In the first half of 2019 Togo's exports were $9 million, and in the first quarter "
            "alone $4 million.\n\nImports in the same quarter were $3 million.",
            {"$9 million": "2019-S1", "$4 million": "2019-Q1", "$3 million": "2019-Q1"},
        ),
        (
            "LOME, 12 September 2019. In the three months to late August Togo's exports were $9 million.",
            {"$9 million": "2019-06-01/P3M"},
        ),
        (
            "LOME, 12 March 2019. Togo's trade came to $9 million in 2018, up from the $8 million of 2017. A breakdown "
            "shows that exports in Q1 stood at $1 million, and in Q2 at $2 million.",
            {"$9 million": "2018", "$8 million": "2017", "$1 million": "2018-Q1", "$2 million": "2018-Q2"},
        ),
        (
            "LOME, 12 March 2019. Togo's trade came to $9 million in 2018. In the first quarter exports are expected "
            "to reach $1 million.",
            {"$9 million": "2018", "$1 million": "2019-Q1"},
        ),
        (
            "APIA, 5 February 2009. In December exports came to 6 million dollars.\n\nThe year as a whole "
            "tells another story. Exports advanced 6.5 percent to 81 million dollars.",
            {"6 million dollars": "2008-12", "6.5 percent": "2008 < 2007", "81 million dollars": "2008"},
        ),
        (
            "CARACAS, 5 May 1993. In 1989 the trade account closed with a deficit of $645 million. Dearer oil "
            "did not help much in 1990. Imports expanded by 12 percent.",
            {"$645 million": "1989", "12 percent": "1990 < 1989"},
        ),
        (
            "CARACAS, 5 May 1993. From 1987 to 1990 exports of cocoa came to 30,000 tons. No frost was seen in 1991. "
            "Output is thought to have reached 12,000 tons.",
            {"30,000 tons": "1987-01-01/P4Y", "12,000 tons": "1991"},
        ),
        (
            "LUANDA, 5 June 1988. Trade went up from $13.4 billion in 1981 to $18.8 billion in 1986: exports "
            "from 6.5 billion to 9.2 billion, imports from 6.9 billion to 9.6 billion.",
            {"6.5 billion": "1981", "9.2 billion": "1986", "6.9 billion": "1981", "9.6 billion": "1986"},
        ),
        (
            "BUSAN, 21 June 2019. From June 1 to 20 goods worth $27.2 billion were exported, against $30.2 "
            "billion in the same days last year.",
            {"$27.2 billion": "2019-06-01/P20D", "$30.2 billion": "2018-06-01/P20D"},
        ),
        (
            "OTTAWA, 5 June 2013. In 2012 exports of canola rose 25 per cent within a year and 215 per cent "
            "since 2007.",
            {"25 per cent": "2012 < 2011", "215 per cent": "2012 < 2007"},
        ),
        (
            "MASERU, 5 January 2005. Diamonds worth $62 million were exported in November; a year ago it was "
            "$52 million, which makes an increase of 19 percent.",
            {"$52 million": "2003-11", "19 percent": "2004-11 < 2003-11"},
        ),
        (
            "DHAKA, 5 June 2012. Nepal closed 2011 with a surplus of $1.3 million, about twice as large as the "
            "one of 2010 ($0.7 million).",
            {"twice": "2011 < 2010", "$0.7 million": "2010"},
        ),
    ],
)
def test_what_is_announced_holds_for_what_follows(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    "passing",
    [
        "The office was set up in 1963.",
        "The statute was passed in 1988.",
        "The pact took effect on 1 July 2004.",
        "The poll was first held in 1987.",
        "The opera dates back to 1911.",
        "The school year ends in June.",
        "A new pier was begun last spring.",
        "The summit, meant for 2009, was put off.",
        "In the nineties the town was rebuilt.",
        "In 1967 he married a singer.",
        "The valley was flooded in 1931 and 1998.",
        "A free trade zone was set up in 1999.",
        "In the first half of the year the court heard no cases.",
    ],
)
def test_a_sentence_that_tells_nothing_of_trade_leaves_the_time_in_force(passing: str):
    text = (
        f"ACCRA, 5 January 2015. Tea exports reached 9 million dollars in 2014. {passing} Imports rose 5 percent. "
        f"In May they came to 2 million dollars.\n\n{passing} In June they came to 3 million dollars."
    )
    times = {"5 percent": "2014 < 2013", "2 million dollars": "2014-05", "3 million dollars": "2014-06"}
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    ("setting", "year"),
    [
        ("Planters remember 2011 fondly.", "2011"),
        ("Tea had a good year in 2011.", "2011"),
        ("Look at the exports of 2011.", "2011"),
        ("Last year was leaner.", "2014"),
        ("The exporters' club was founded in 2011.", "2015"),
        ("The prize was won in 2011.", "2015"),
        ("How much they matter is shown by figures for 2011.", "2011"),
        ("The two chambers signed a protocol in October 2013.", "2013"),
        ("The two chambers signed a protocol in October 1987.", "2015"),
    ],
)
def test_months_are_of_the_year_that_a_sentence_on_trade_or_on_a_year_names(setting: str, year: str):
    text = f"ACCRA, 5 December 2015. Ships queue off Tema again. {setting} In May exports came to 2 million dollars."
    assert times_of(text, {"2 million dollars": ""}) == {"2 million dollars": f"{year}-05"}


def test_behind_a_section_that_looks_back_the_time_before_it_is_in_force():
    text = (
        "Interview, Beirut, February 2003\n\nWhat did you export in 2002?\n\nJust over $1 billion, 17 per cent "
        "more than in 2001.\n\nAnd at the beginning?\n\nIn 1997 it was $640 million. Then came bad years; in "
        "1999 we fell to $580 million.\n\nWhere do the goods go?\n\nOman took 9.5 per cent of the exports, "
        "Iraq 9 per cent."
    )
    times = {"$1 billion": "2002", "$640 million": "1997", "$580 million": "1999", "9.5 per cent": "2002"}
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    ("head", "month"),
    [
        ("Foreign trade statistics\nMonthly bulletin, May 2009", "2009-05-31"),
        ("Goods exports and imports\nStatistical bulletin, May 2009", "2009-05-31"),
        ("State of the economy\nMonthly bulletin, May 2009", "None"),
        ("Foreign trade statistics\nBulletin No. 5, 2009", "None"),
    ],
)
def test_the_issue_of_a_digest_of_statistics_is_the_month_that_they_are_of(head, month):
    text = f"STATISTICS MALTA\n{head}\n\nSummary\n\n- Exports came to EUR 71 million, imports to EUR 90 million.\n"
    assert {str(figure.period_end) for figure in figures(text)} == {month}


def test_a_caption_with_a_base_announces_the_time_before_it():
    text = "Malta: Trade\n\nMain changes, January-May 2009 on 2008:\n- tuna exports down €14m (-25%)\n"
    assert {str(figure.period_end) for figure in figures(text)} == {"2009-05-31"}


@pytest.mark.parametrize(
    ("turn", "year"),
    [
        (", but 2012 brought a recovery", "2012"),
        (", and in 2012 it rallied", "2012"),
        (", but in 2009 it had done worse", "2011"),
        (", as in 2009", "2011"),
    ],
)
def test_a_last_clause_without_figures_turns_to_its_time(turn, year):
    text = f"In 2011 trade of Mali and Togo fell by 9 per cent{turn}. Turnover came to $50 million."
    assert times_of(text, {"$50 million": ""}) == {"$50 million": year}
