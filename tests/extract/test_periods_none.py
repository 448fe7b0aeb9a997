"""Phrases and words that name no time: text in, a role without a period or no mention out."""

from datetime import date

import pytest

from extract.periods import Clock, find_periods, resolve
from tests.extract.marked_periods import marked_mention

TIMELESS = [
    ("partner {for 20 years}.", "duration"),
    ("{Three decades} of cooperation", "duration"),
    ("a {two-year} period", "duration"),
    ("more than {ten years}.", "duration"),
    ("{during two and a half years} trucks", "duration"),
    ("{with nine days} to spare", "duration"),
    ("open {24/7}", "duration"),
    ("extended {for six months}", "duration"),
    ("{after six years} with", "duration"),
    ("{Currently}, 21 firms", "now"),
    ("{Today}, it", "now"),
    ("starts {at 18:56}.", "duration"),
    ("Vision {2030} is", "name"),
    ("the {three-day} visit", "duration"),
]

NO_PHRASES = [
    "2,021 cases",
    "$2021 each",
    "2021 tonnes of beef",
    "1200 tractors",
    "exported 2000 tractors",
    "USD 2021",
    "2021.5 km",
    "as they may decide",
    "they march on",
    "in part 3 of it",
    "three quarters of all exporters",
    "by a quarter",
    "a half of it",
    "the two sides",
    "five main areas",
    "at the same time",
    "in 24 hours",
    "10-14 days",
    "2000-2500 tonnes",
    "EXPO-2022",
    "Prime Minister Theresa May said",
    "grew by 3 times",
    "in recent years",
    "every year",
    "as every March",
    "$8M",
    "1m people",
    "a mini-van",
    "36 per cent",
    "sold 1986 cars",
    "more than 2000 firms",
    "a total of 2000",
    "some 1950 more",
    "sale of 2021 tractors",
    "No. 1987",
    "the third country",
    "ranks second",
    "a year",
    "12,019 units",
    "1.2.34",
]


@pytest.mark.parametrize(("text", "role"), TIMELESS)
def test_phrase_that_names_no_time(text, role):
    mention = marked_mention(text)
    assert mention.role == role
    assert resolve(mention, Clock(date(2025, 5, 7), year=2024)) is None


@pytest.mark.parametrize("text", NO_PHRASES)
def test_words_and_numbers_that_are_no_phrase_of_time(text):
    assert find_periods(text) == []
