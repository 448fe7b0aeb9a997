"""Two numbers become a range, a sum or a share where the text says so, and stay two where it does not."""

from decimal import Decimal

import pytest

from extract.quantities.mentions import find_quantities


def read(text):
    """Give (surface, value, high, unit) of each quantity of a text."""
    return [(text[q.start : q.end], q.value, q.high, q.unit) for q in find_quantities(text)]


@pytest.mark.parametrize(
    ("text", "surface", "low", "high", "unit"),
    [
        ("20-25 million", "20-25 million", "20000000", "25000000", None),
        ("$250-300 million", "$250-300 million", "250000000", "300000000", "USD"),
        ("$ 300–350 million", "$ 300–350 million", "300000000", "350000000", "USD"),
        ("$1.2-$1.5 trillion", "$1.2-$1.5 trillion", "1200000000000", "1500000000000", "USD"),
        ("$5m-$7m", "$5m-$7m", "5000000", "7000000", "USD"),
        ("R33-34 billion", "R33-34 billion", "33000000000", "34000000000", "ZAR"),
        ("between N33 and N34 million", "N33 and N34 million", "33000000", "34000000", "NGN"),
        ("€5 to €7 million", "€5 to €7 million", "5000000", "7000000", "EUR"),
        ("4.5-5.0 billion marks", "4.5-5.0 billion marks", "4500000000", "5000000000", "DEM"),
        ("3 to 4 million", "3 to 4 million", "3000000", "4000000", None),
        ("800,000-1.2 million", "800,000-1.2 million", "800000", "1200000", None),
        ("5-7%", "5-7%", "5", "7", "percent"),
        ("5% to 7%", "5% to 7%", "5", "7", "percent"),
        ("2 or 3 per cent", "2 or 3 per cent", "2", "3", "percent"),
        ("between 7 to 10 million", "7 to 10 million", "7000000", "10000000", None),
        ("between 20 and 25 million", "20 and 25 million", "20000000", "25000000", None),
        ("ranged from 1.9 to 3 per cent", "1.9 to 3 per cent", "1.9", "3", "percent"),
        ("20 – 25 million", "20 – 25 million", "20000000", "25000000", None),
        ("10-14 days", "10-14 days", "10", "14", "day"),
        ("1.5-2 times", "1.5-2 times", "1.5", "2", None),
        ("two- to threefold", "two- to threefold", "2", "3", None),
        ("five to six times", "five to six times", "5", "6", None),
        ("10 to 15 firms", "10 to 15", "10", "15", None),
        ("20-25 MWh", "20-25 MWh", "20000", "25000", "kWh"),
    ],
)
def test_ranges(text, surface, low, high, unit):
    assert read(text) == [(surface, Decimal(low), Decimal(high), unit)]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("from last year's 48% to 51%", [("48%", 48, "percent"), ("51%", 51, "percent")]),
        ("from 48 to 78 per cent", [("48", 48, "percent"), ("78 per cent", 78, "percent")]),
        ("from $3 to $4 million", [("$3", 3000000, "USD"), ("$4 million", 4000000, "USD")]),
        ("from 5 to nearly 8 tonnes", [("5", 5, "t"), ("8 tonnes", 8, "t")]),
        ("from 80,000 to $2 million", [("80,000", 80000, "USD"), ("$2 million", 2000000, "USD")]),
        ("from 4.7 million to 5.3 million tons", [("4.7 million", 4700000, "t"), ("5.3 million tons", 5300000, "t")]),
        ("from 30 to 20 MWh", [("30", 30000, "kWh"), ("20 MWh", 20000, "kWh")]),
        ("from 2016 to 20 per cent", [("2016", 2016, None), ("20 per cent", 20, "percent")]),
        ("from March 3 to $5 million", [("3", 3, None), ("$5 million", 5000000, "USD")]),
    ],
)
def test_from_one_to_another_are_two_and_the_first_borrows(text, rows):
    assert [(surface, value, unit) for surface, value, _, unit in read(text)] == rows


@pytest.mark.parametrize(
    "text",
    [
        "widened £4.7 billion to £8.6 billion",
        "grew 47% to $1.35 billion",
        "in 2016-2020",
        "from 2016 to 2020",
        "between 2016 and 2020",
        "trade between the two to $3 billion",
        "by 2020 - 730 units",
        "call 123-45-67",
        "score 2-1",
        "fell 5 to 12",
        "5 tonnes to 7 firms",
        "on March 3 to $5 million",
        "in Q2 to $5 million",
        "5 and 6 per cent",
        "10 of 15",
        "one in 2020",
        "one in five years",
    ],
)
def test_numbers_that_stay_apart(text):
    assert len(find_quantities(text)) > 1
    assert all(quantity.high is None for quantity in find_quantities(text))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("$5 million 3 tonnes", 2),
        ("5 thousand     300", 2),
        ("3 million 10 per cent", 2),
        ("1 thousand 2021", 2),
        ("5 million and 300 thousand", 2),
    ],
)
def test_what_is_no_sum(text, count):
    assert len(find_quantities(text)) == count


def test_a_sum_keeps_the_last_digit_of_its_last_term():
    (quantity,) = find_quantities("$1 billion 481 million")
    assert (quantity.value, quantity.step, quantity.scale) == (1481000000, 1000000, 1000000)


def test_a_point_behind_a_short_scale_parts_no_sum():
    assert [quantity.value for quantity in find_quantities("$3 bln. 250 mln., $4 billion. 5 million")] == [
        3_250_000_000,
        4_000_000_000,
        5_000_000,
    ]


def test_a_number_said_in_steps_is_one_sum():
    found = find_quantities("exports of 2 trillion and 360 billion yuan")
    assert [(quantity.value, quantity.unit) for quantity in found] == [(2_360_000_000_000, "CNY")]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("were $5.1 and $6.2 million", 5_100_000),
        ("came to EUR 5 and 6 billion", 5_000_000_000),
        ("cost €5 and €6 a unit", 5),
    ],
)
def test_the_scale_behind_the_second_of_two_sums_is_that_of_both(text, first):
    assert read(text)[0][1] == first
