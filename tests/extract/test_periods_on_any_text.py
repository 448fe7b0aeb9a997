"""Any text at all: mentions in order and in place, periods that end after they start, and time linear in the text."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.periods import Clock, Period, find_periods, resolve, stretch
from extract.periods.words import MONTHS, TABLES

PRINTED = [
    "2021",
    "1987",
    "2020-21",
    "2021/22",
    "1402",
    "FY22",
    "Q1",
    "9M",
    "1H22",
    "[2021]",
    "(2019)",
    "31",
    "30",
    "3-4",
]
PRINTED += ["2100", "0", "0.5", "14-03-2020", "18:56", "(Oct/Sept)", "May", ",", "-", "'", "\n"]
WORDS = sorted({word for table in TABLES.values() for word in table} | MONTHS.keys()) + PRINTED
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=8).map("".join),
)
CLOCKS = st.builds(
    Clock,
    published=st.none() | st.dates(date(1980, 1, 1), date(2030, 12, 31)),
    year=st.none() | st.integers(1980, 2030),
    period=st.none()
    | st.sampled_from([Period.of_months(2020, 2, 4), Period.of_day(date(2020, 2, 29)), Period.of_year(2021)]),
    country=st.sampled_from([None, "IN", "US", "NP", "IR", "BY"]),
)


@given(TEXTS, CLOCKS)
def test_mentions_stand_in_order_where_they_say_and_resolve_or_do_not(text, clock):
    end = 0
    for mention in find_periods(text):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.surface
        end = mention.end
        for period in (resolve(mention, clock), stretch(mention, clock)):
            assert period is None or (period.start <= period.end and period.previous().end < period.start)


def test_letters_whose_small_form_is_longer_do_not_move_mentions():
    (mention,) = find_periods("\u0130\u0130\u0130 exports rose in 2021")
    assert mention.surface == "in 2021"


@pytest.mark.parametrize(
    "part",
    [
        "2021-",
        "in the year ",
        "1 ",
        "january ",
        "may 1 to ",
        "2021 ",
        "of the same period of the previous year ",
        "2021/22 (",
        "(",
        " ",
    ],
)
def test_time_is_linear_in_a_hostile_text(part):
    def seconds(length: int) -> float:
        text = (part * length)[:length]
        before = time.process_time()
        find_periods(text)
        return time.process_time() - before

    seconds(1000)
    assert seconds(80_000) < 16 * seconds(10_000) + 0.2
