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
