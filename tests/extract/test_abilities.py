"""What a thing can take, make or carry: a sentence in, the indicator of its figure out."""

import pytest

from tests.extract.marked import figures

ABLE = [
    ("The stadium at Lomé will seat 30,000 spectators.", ["capacity"]),
    ("The hotel in Baku has 240 beds.", ["capacity"]),
    ("A mill in Togo can grind 200 tonnes of maize a day.", ["capacity"]),
    ("The terminal is designed to handle 1.2 million containers a year.", ["capacity"]),
    ("The farm is designed for 2,400 cows.", ["capacity"]),
    ("The factory is able to turn out 5,000 tractors a year.", ["capacity"]),
    ("A refinery of 10 million tonnes a year is to be built near Sohar.", ["capacity"]),
    ("The reservoir holds 12 million cubic metres.", ["capacity"]),
    ("A plant in Oman is conceived for 60,000 tonnes at a cost of $4 million.", ["capacity", "investment"]),
    ("The mill in Togo produced 40,000 tonnes of flour in 2014.", ["production"]),
    ("A powership moored in Togo supplies 450 megawatts.", ["capacity"]),
    ("The plant in Togo will make 13 million tyres a year.", ["production"]),
    ("Chile can export 500,000 tonnes of copper a year.", ["exports"]),
]


@pytest.mark.parametrize(("text", "indicators"), ABLE)
def test_what_a_thing_can_do_is_its_capacity(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


@pytest.mark.parametrize(
    "text",
    [
        "Around 2,600 Kenyans live in Portugal.",
        "In Israel 12,000 Chinese work on building sites.",
        "About 6 thousand Vietnamese study at Czech universities.",
    ],
)
def test_a_people_is_counted_by_its_name(text):
    assert [figure.indicator for figure in figures(text)] == ["people"]
