"""Plain sentences of yearbooks and offices, without a date line: a text in, times of its figures out."""

import pytest

from extract.figures import extract
from extract.read import decode_document
from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "In 1999, 2000 and 2001, Chad's exports were $4 million, $5 million and $6 million respectively.",
            {"$4 million": "1999", "$5 million": "2000", "$6 million": "2001"},
        ),
        ("Kenya's exports in 2002 were 8 per cent above their 2000 level.", {"8 per cent": "2002 < 2000"}),
        ("Togo's 2000 exports were worth $3 million. The 2000 deficit was $2 million.", {"$2 million": "2000"}),
        ("Togo's exports: 1999, $4 million; 2000, $5 million.", {"$4 million": "1999", "$5 million": "2000"}),
        ("In 2004 Togo shipped 9,000 tonnes; its 2000 tonnes of cocoa were sold to Chad.", {"2000 tonnes": "2004"}),
    ],
)
def test_two_thousand_is_a_year(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Exports fell by 3% between December 2003 and January 2004.", {"3%": "2004-01 < 2003-12"}),
        ("Compared with May 2004, exports in June rose by 3%.", {"3%": "2004-06 < 2004-05"}),
        ("Compared with December 2004, exports in January rose by 3%.", {"3%": "2005-01 < 2004-12"}),
        ("In June Togo's exports were 3% higher than in May 2004.", {"3%": "2004-06 < 2004-05"}),
        ("In June Togo's exports were 3% higher than in June 2004.", {"3%": "2005-06 < 2004-06"}),
        (
            "Exports in the third quarter rose by 3% against the second quarter of 2004.",
            {"3%": "2004-Q3 < 2004-Q2"},
        ),
    ],
)
def test_a_month_set_beside_the_one_before_is_of_its_year(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Imports rose from $5 million to $7 million between 1980 and 1985.", {"$5 million": "1980"}),
        ("Imports rose from $5 million to $7 million in 1980-85.", {"$5 million": "1980", "$7 million": "1985"}),
        (
            "In the period 1870-75 imports fell from $9 million to $7 million.",
            {"$9 million": "1870", "$7 million": "1875"},
        ),
    ],
)
def test_years_that_something_rose_between(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "In the first quarter of 1998 Togo sold $3 million of tea, in the second it sold $4 million and in the"
            " third only $2 million.",
            {"$3 million": "1998-Q1", "$4 million": "1998-Q2", "$2 million": "1998-Q3"},
        ),
        (
            "The first half of 1998 brought in $3 million. The second yielded $4 million.",
            {"$3 million": "1998-S1", "$4 million": "1998-S2"},
        ),
        (
            "Togo's imports had been $3 million in 1997. They dropped to $2 million the next year and rose to $4"
            " million the year after.",
            {"$3 million": "1997", "$2 million": "1998", "$4 million": "1999"},
        ),
        (
            "Togo and Chad signed a treaty in 1995. Trade has risen from $3 million in that year to $4 million in"
            " 1998.",
            {"$3 million": "1995", "$4 million": "1998"},
        ),
        (
            "When Chad's minister came to Togo in May 1998, he recalled that trade had reached $3 million in 1996.",
            {"$3 million": "1996"},
        ),
        (
            "Togo's exports from January to May 1998 already passed the 1997 figure. They totalled $4 million.",
            {"$4 million": "1998-01-01/P5M"},
        ),
    ],
)
def test_times_that_point_at_those_told_before(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


def test_the_year_of_a_law_announces_nothing():
    text = "In 2003 Peru's exports rose by 4 per cent. The 2002 customs law was repealed. Imports came to $5 million."
    assert times_of(text, {"$5 million": "2003"}) == {"$5 million": "2003"}


def test_a_verb_behind_an_aside_has_its_time():
    text = "Togo's exports, which had lost 9% in 1995, recovered in 1996, growing by 4% to $5 million."
    times = {"9%": "1995 < 1994", "4%": "1996 < 1995", "$5 million": "1996"}
    assert times_of(text, times) == times


def test_the_former_year_and_the_latter():
    text = (
        "Togo's exports came to $3 million in 1984 and $4 million in 1985. In the former year cocoa made $1 million; "
        "in the latter year it made $2 million."
    )
    times = {"$1 million": "1984", "$2 million": "1985"}
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru exported $30 million in 2005, against a target of $40 million.",
            {"$30 million": "actual 2005", "$40 million": "target 2005"},
        ),
        (
            "Peru exceeded its 2005 export target of $29 million, with exports of $30 million.",
            {"$29 million": "target 2005", "$30 million": "actual 2005"},
        ),
        (
            "In 2005 Peru exported $30 million. This was 2.5% higher than the target of $29 million.",
            {"2.5%": "actual 2005 < none", "$29 million": "target 2005"},
        ),
        ("Peru's exports in 2005 were 2.5% below the target.", {"2.5%": "actual 2005 < none"}),
        (
            "Exports fell to $30 million in the first half of 2005, or 45% of the annual target of $66 million.",
            {"45%": "actual 2005-S1", "$66 million": "target 2005"},
        ),
        ("Exports were $30 million in 2005. The target is $35 million.", {"$35 million": "target none"}),
    ],
)
def test_a_goal_beside_what_came_of_it(text: str, told: dict[str, str]):
    figures = extract(decode_document(text.encode(), "text.txt")).figures
    status = {figure.surface: figure.status for figure in figures}
    times = times_of(text, told)
    assert {surface: f"{status[surface]} {times[surface]}" for surface in told} == told


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Exports came to $1.2 billion in 1980 ($0.9 billion in 1979 and $0.7 billion in 1978).",
            {"$0.9 billion": "1979", "$0.7 billion": "1978"},
        ),
        (
            "In 2008, 2009 and 2010 exports were $3 million, $2 million and $4 million, and imports $5 million, "
            "$6 million and $7 million.",
            {"$5 million": "2008", "$6 million": "2009", "$7 million": "2010"},
        ),
        (
            "In 1998 and 1999 exports were $5 million and $6 million; in 2000 they came to $7 million.",
            {"$6 million": "1999", "$7 million": "2000"},
        ),
        (
            "Exports in May, June and July 2007 were $3 million, $4 million and $5 million.",
            {"$3 million": "2007-05", "$4 million": "2007-06", "$5 million": "2007-07"},
        ),
        (
            "Exports of $3 million and $4 million were recorded in the first and second quarters of 2007 respectively.",
            {"$3 million": "2007-Q1", "$4 million": "2007-Q2"},
        ),
        ("In May and June 2007 tea and jute exports were $3 million and $4 million.", {"$4 million": "2007-05-01/P2M"}),
        (
            "In the years 1997 and 1998 Togo sold 4,000 tonnes and 5,000 tonnes of tea respectively.",
            {"4,000 tonnes": "1997", "5,000 tonnes": "1998"},
        ),
        (
            "In the first three quarters of 1997 imports amounted to $3 million, $4 million and $5 million.",
            {"$3 million": "1997-Q1", "$4 million": "1997-Q2", "$5 million": "1997-Q3"},
        ),
    ],
)
def test_years_told_one_by_one(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Togo. In 1965 several banks were nationalised. A trade agreement signed in 1961 was extended. "
            "Exports fell to $4 million.",
            {"$4 million": "1965"},
        ),
        (
            "Togo signed a loan agreement worth $5 million in March 1986. Exports of cotton were 6,000 tons, compared "
            "with 7,000 tons in 1984.",
            {"$5 million": "1986-03", "6,000 tons": "1986", "7,000 tons": "1984"},
        ),
    ],
)
def test_the_time_of_an_agreement_is_not_that_of_trade(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "The index of export volume (1913 = 100) stood at 134 in 1925, compared with 128 in 1924.",
            {"100": "", "134": "1925 < 1913", "128": "1924 < 1913"},
        ),
        ("The index of Togo's exports (1913 base) stood at 134 in 1925.", {"134": "1925 < 1913"}),
        ("The index of Togo's exports (base year 1913) stood at 134 in 1925.", {"134": "1925 < 1913"}),
        (
            "Exports fell by half in 1931; in 1932 they fell by a further quarter.",
            {"half": "1931 < 1930", "quarter": "1932 < 1931"},
        ),
        ("Exports should double by 2030 from $20 billion in 2020.", {"double": "2030 < 2020"}),
    ],
)
def test_bases_of_growth_in_other_forms(text: str, times: dict[str, str]):
    assert times_of(text, times) == {surface: time for surface, time in times.items() if time}


def test_what_should_double_is_foretold():
    figures = extract(decode_document(b"Chad's exports should double by 2030.", "text.txt")).figures
    assert [figure.status for figure in figures] == ["forecast"]


def test_what_is_adjusted_is_on_the_month_before_beside_what_is_not():
    text = (
        "OSLO, 16 August 2001. In June the gap was $4 billion, compared with $2 billion in June 2000. In May it was "
        "$3 billion, compared with $1 billion in May 2000. Seasonally adjusted exports fell by 1% in June."
    )
    assert times_of(text, {"1%": "<"}) == {"1%": "2001-06 < 2001-05"}


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Togo's exports came to $9 million in the second quarter of 2003. In 2002 exports totalled $17 million. "
            "Exports to Chad fell from $6 million in the first quarter to $3 million in the second quarter of 2003.",
            {"$6 million": "2003-Q1", "$3 million": "2003-Q2"},
        ),
        (
            "LOME, March 12, 1987. Togo's deficit fell to $4 million in January 1987 from $5 million in December and "
            "$7 million in January 1986.",
            {"$5 million": "1986-12", "$7 million": "1986-01"},
        ),
        (
            "The deficit in 2005 was $3 million, or 4% of GDP, compared with $2 million, or 3% of GDP, in 2004.",
            {"4%": "2005", "$2 million": "2004", "3%": "2004"},
        ),
        ("Exports grew annually by 5 per cent from 1995 to 2000.", {"5 per cent": "1995-01-01/P6Y < 1994-01-01/P6Y"}),
        (
            "OSLO, 3 March 1987. The volume index of exports (1977=100) stood at 131 in January.",
            {"131": "1987-01 < 1977"},
        ),
    ],
)
def test_times_of_levels_beside_one_another(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The target for exports in 2022 was $5 million, but only $4 million was achieved.",
            {"$5 million": "target 2022", "$4 million": "actual 2022"},
        ),
        (
            "Exports are expected to rise from $4 million in 1999 to $5 million in 2000.",
            {"$4 million": "actual 1999", "$5 million": "forecast 2000"},
        ),
        (
            "Exports: $3 million (2001), $4 million (2002 forecast); 2003 (target), $5 million.",
            {"$3 million": "actual 2001", "$4 million": "forecast 2002", "$5 million": "target 2003"},
        ),
    ],
)
def test_what_was_to_come(text: str, told: dict[str, str]):
    figures = extract(decode_document(text.encode(), "text.txt")).figures
    status = {figure.surface: figure.status for figure in figures}
    times = times_of(text, told)
    assert {surface: f"{status[surface]} {times[surface]}" for surface in told} == told


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("The increase in Togo's exports in 2005 amounted to $3 million.", ["difference exports"]),
        (
            "In 2007 exports were $9 million, an increase of $2 million, and imports $8 million (down $1 million).",
            ["level exports", "difference exports", "level imports", "difference imports"],
        ),
        (
            "In 2007 exports were $9 million, $2 million more than in 2006, and imports $8 million, up $1 million.",
            ["level exports", "difference exports", "level imports", "difference imports"],
        ),
        ("In 2007 exports rose by $9 million and imports by $8 million.", ["difference exports", "difference imports"]),
        ("Despite the fall in prices exports amounted to $3 million in 2005.", ["level exports"]),
        (
            "Exports of $9 million in 2005 were equivalent to 12% of GDP, compared with 3% in 1990.",
            ["level exports", "share gdp", "share gdp"],
        ),
    ],
)
def test_levels_shares_and_differences(text: str, measures: list[str]):
    figures = extract(decode_document(text.encode(), "text.txt")).figures
    assert [f"{figure.measure} {figure.indicator}" for figure in figures] == measures


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Togo's trade grew in 2010. Imports, which had fallen by 20 per cent in 2009, rose by 15 per cent.",
            {"20 per cent": "2009 < 2008", "15 per cent": "2010 < 2009"},
        ),
        (
            "Togo's exports rose in 2010. Sales of $9 million beat the former record of $8 million, set in 2006.",
            {"$9 million": "2010", "$8 million": "2006"},
        ),
        (
            "Togo's exports were $9 million in July 2010. The board had set a target of $8 million for July.",
            {"$9 million": "2010-07", "$8 million": "2010-07"},
        ),
        (
            "In 2010 Togo's exports, which had fallen by 20 per cent the year before, rose by 15 per cent.",
            {"20 per cent": "2009 < 2008", "15 per cent": "2010 < 2009"},
        ),
        (
            "Togo's exports, which had been $4 million the year before, rose to $5 million in 2010.",
            {"$4 million": "2009", "$5 million": "2010"},
        ),
        (
            "LOME, 4 March 2011. Exports, which had fallen by 20% a year earlier, rose by 15% in January.",
            {"20%": "2010-01 < 2009-01", "15%": "2011-01 < 2010-01"},
        ),
        (
            "The economy recovered in 2010 from the recession of 2009. Exports rose to $3 million.",
            {"$3 million": "2010"},
        ),
        (
            "In the season 1925-26 Egypt's cotton exports were 9,000 tons, against 8,000 tons in the preceding season.",
            {"9,000 tons": "1925-08-01/P1Y", "8,000 tons": "1924-08-01/P1Y"},
        ),
    ],
)
def test_what_had_been_before(text: str, times: dict[str, str]):
    assert times_of(text, times) == times
