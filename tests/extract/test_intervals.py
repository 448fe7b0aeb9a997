"""Printed magnitudes and hedges give the intervals of the project's rules."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.quantities.intervals import Reading, bounds, value_of

MILLION, BILLION = Decimal(10**6), Decimal(10**9)


def interval(printed, qualifier="exact", scale=1, high=None, **options):
    """Read a print such as "1.2" as the extraction would: its digits, its step and its scale."""
    number = Decimal(printed)
    step = Decimal(1).scaleb(int(number.as_tuple().exponent)) * scale
    high = None if high is None else Decimal(high) * scale
    ends = bounds(number * scale, high, step, qualifier, scale=Decimal(scale), **options)
    return tuple(None if end is None else end / scale for end in ends)


def decimals(*ends):
    return tuple(None if end is None else Decimal(str(end)) for end in ends)


@pytest.mark.parametrize(
    ("printed", "qualifier", "lower", "upper"),
    [
        ("847.9", "exact", 847.85, 847.95),
        ("47", "exact", 46.5, 47.5),
        ("100", "lt", 85, 100),
        ("300", "gt", 300, 375),
        ("1.2", "gt", 1.2, 1.3),
        ("1.2", "approx", 1.1, 1.3),
        ("100", "approx", 85, 115),
        ("120", "approx", 110, 130),
        ("1.0", "lt", 0.9, 1),
        ("847.9", "approx", 847.8, 848),
        ("3", "approx", 2.5, 3.5),
        ("1.2", "ge", 1.2, None),
        ("1.2", "le", None, 1.2),
    ],
)
def test_hedge_reaches_one_significant_digit_within_its_cap(printed, qualifier, lower, upper):
    assert interval(printed, qualifier, MILLION) == decimals(lower, upper)


@pytest.mark.parametrize(
    ("printed", "high", "qualifier", "lower", "upper"),
    [
        ("20", "25", "exact", 19.5, 25.5),
        ("250", "300", "gt", 250, 375),
        ("250", "300", "approx", 240, 345),
        ("5", "3", "exact", 2.5, 5.5),
    ],
)
def test_range_spreads_its_own_ends(printed, high, qualifier, lower, upper):
    assert interval(printed, qualifier, high=high) == decimals(lower, upper)


@pytest.mark.parametrize(
    ("percent", "qualifier", "lower", "upper"),
    [
        (Decimal(25), "exact", 22.5, 27.5),
        (Decimal(100) / 3, "exact", 30, 36.67),
        (Decimal(50), "exact", 45, 55),
        (Decimal(50), "lt", 42.5, 50),
    ],
)
def test_fraction_in_words_reaches_a_tenth(percent, qualifier, lower, upper):
    assert bounds(percent, None, Decimal(1), qualifier, words=True) == decimals(lower, upper)


@pytest.mark.parametrize(
    ("multiple", "qualifier", "lower", "upper"),
    [
        ("2", "exact", 90, 110),
        ("1.5", "exact", 45, 55),
        ("2", "lt", 85, 100),
        ("2", "gt", 100, 125),
        ("3", "lt", 170, 200),
    ],
)
def test_multiple_in_words_is_a_growth_give_or_take(multiple, qualifier, lower, upper):
    assert interval(multiple, qualifier, words=True, reading=Reading.MULTIPLE) == decimals(lower, upper)


def test_halved_in_words_is_a_negative_growth():
    assert interval("2", words=True, reading=Reading.DIVISOR) == decimals(-55, -45)
    assert interval("2", "lt", words=True, reading=Reading.DIVISOR) == decimals(-50, -42.5)


@pytest.mark.parametrize(
    ("printed", "reading", "qualifier", "lower", "upper"),
    [
        ("107.2", Reading.INDEX, "exact", 7.15, 7.25),
        ("98.5", Reading.INDEX, "exact", -1.55, -1.45),
        ("120", Reading.INDEX, "gt", 20, 30),
        ("2.5", Reading.MULTIPLE, "exact", 145, 155),
        ("25", Reading.MULTIPLE, "exact", 2350, 2450),
        ("2.5", Reading.MULTIPLE, "ge", 150, None),
        ("4.1", Reading.DIVISOR, "exact", -75.90, -75.31),
        ("4.1", Reading.DIVISOR, "ge", None, -75.61),
    ],
)
def test_print_is_hedged_before_it_is_read(printed, reading, qualifier, lower, upper):
    assert interval(printed, qualifier, reading=reading) == decimals(lower, upper)


def test_sign_is_set_last():
    assert interval("5", negative=True) == decimals(-5.5, -4.5)
    assert interval("5", "gt", negative=True) == decimals(-6, -5)
    assert interval("5", "ge", negative=True) == decimals(None, -5)
    assert interval("5", high="7", negative=True) == decimals(-7.5, -4.5)


def test_vague_count_is_a_range_without_a_digit():
    assert bounds(Decimal(2000), Decimal(9000), Decimal(0), scale=Decimal(1000)) == (2000, 9000)


def test_half_a_digit_that_reaches_zero_leaves_a_divisor_open():
    assert interval("0.5", reading=Reading.DIVISOR)[0] is not None
    assert bounds(Decimal(1), None, Decimal(2), reading=Reading.DIVISOR) == (Decimal(-50), None)


@given(
    digits=st.integers(1, 10**9),
    exponent=st.integers(-6, 9),
    qualifier=st.sampled_from(["exact", "approx", "gt", "ge", "lt", "le"]),
    reading=st.sampled_from(list(Reading)),
    negative=st.booleans(),
    words=st.booleans(),
)
def test_value_lies_in_its_interval(digits, exponent, qualifier, reading, negative, words):
    step = Decimal(1).scaleb(exponent)
    value = value_of(digits * step, reading, negative)
    lower, upper = bounds(digits * step, None, step, qualifier, reading=reading, negative=negative, words=words)
    assert lower is None or lower <= value
    assert upper is None or value <= upper
