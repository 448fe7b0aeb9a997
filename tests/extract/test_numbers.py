"""Digits and words become decimals with their last printed digit, or a reason why they cannot."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.quantities.numbers import decimal_style, read_cardinal, read_digits, read_vulgar, share


@pytest.mark.parametrize(
    ("literal", "decimal", "value", "step"),
    [
        ("7", ".", "7", "1"),
        ("1,234.5", ".", "1234.5", "0.1"),
        ("1,234.5", ",", "1234.5", "0.1"),
        ("1.234,5", ".", "1234.5", "0.1"),
        ("1 234,5", ",", "1234.5", "0.1"),
        ("1\u00a0234\u00a0567", ".", "1234567", "1"),
        ("1\u2009234.50", ".", "1234.50", "0.01"),
        ("1'234", ".", "1234", "1"),
        ("1\u2019234\u2019567.8", ".", "1234567.8", "0.1"),
        ("16,37,33,66,000", ".", "16373366000", "1"),
        ("12,34,567", ".", "1234567", "1"),
        ("1,234", ".", "1234", "1"),
        ("1,234", ",", "1.234", "0.001"),
        ("1.234", ".", "1.234", "0.001"),
        ("1.234", ",", "1234", "1"),
        ("1.234.567", ".", "1234567", "1"),
        ("12,3", ".", "12.3", "0.1"),
        ("12.3", ",", "12.3", "0.1"),
        ("0,123", ".", "0.123", "0.001"),
        ("3.1416", ",", "3.1416", "0.0001"),
        ("\u0663\u0664\u0665", ".", "345", "1"),
        ("007", ".", "7", "1"),
    ],
)
def test_digits_are_read_with_their_last_printed_digit(literal, decimal, value, step):
    reading = read_digits(literal, decimal)
    assert (reading.value, reading.step, reading.reason) == (Decimal(value), Decimal(step), None)


@pytest.mark.parametrize(
    ("literal", "reason"),
    [
        ("1,23,4", "digits are not grouped in threes"),
        ("2019,2020", "digits are not grouped in threes"),
        ("1,2345", "digits are not grouped in threes"),
        ("1.2.3.4", "more than one mark of decimals"),
        ("1.2,3", "more than one mark of decimals"),
        ("9" * 29, "more than 28 digits"),
        ("9" * 10_000, "more than 28 digits"),
        ("0." + "3" * 28, "more than 28 digits"),
    ],
)
def test_digits_that_cannot_be_read_say_why(literal, reason):
    assert read_digits(literal).reason == reason


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("The surplus was 1.234,5 million euros.", ","),
        ("It came to 1 234,5 tonnes in all.", ","),
        ("A rise of 12,3 per cent, then 0,8%.", ","),
        ("A rise of 12.3 per cent; 1,234.5 tonnes.", "."),
        ("Some 1,234 tonnes of apples.", "."),
        ("See Tables 1,2 and 3: 450,600 tonnes, up 4.5%.", "."),
        ("Chad,47.588,16.2", "."),
        ("No number at all.", "."),
        ("Released on 12.03.2020 with 8,5 per cent and 3,25 per cent.", ","),
    ],
)
def test_the_mark_of_decimals_is_decided_over_the_text(text, style):
    assert decimal_style(text) == style


@pytest.mark.parametrize(
    ("text", "value", "step", "rest"),
    [
        ("seven firms", 7, 1, " firms"),
        ("Nineteen", 19, 1, ""),
        ("FORTY-TWO", 42, 1, ""),
        ("forty billion", 40, 1, " billion"),
        ("three hundred tonnes", 300, 100, " tonnes"),
        ("two hundred and fifty-four", 254, 1, ""),
        ("one hundred five", 105, 1, ""),
        ("hundred and one", 101, 1, ""),
        ("twenty three-year loans", 23, 1, "-year loans"),
        ("two hundred and many", 200, 100, " and many"),
    ],
)
def test_whole_numbers_in_words(text, value, step, rest):
    reading, end = read_cardinal(text, 0)
    assert (reading.value, reading.step, text[end:]) == (value, step, rest)


def test_a_word_that_is_no_number_is_not_read():
    assert read_cardinal("exports", 0) is None


def test_fractions_without_an_end_keep_two_decimals():
    assert (share(Decimal(200) / 3), read_vulgar("⅓"), read_vulgar("⅞")) == (
        Decimal("66.67"),
        Decimal("0.33"),
        Decimal("0.875"),
    )


@given(st.integers(0, 10**12), st.sampled_from([",", "\u00a0", "'"]))
def test_grouping_in_threes_never_changes_a_number(number, mark):
    assert read_digits(f"{number:,}".replace(",", mark)).value == number


@given(st.decimals(0, 10**9, places=2), st.sampled_from([".", ","]))
def test_both_marks_together_are_unambiguous(number, style):
    british = f"{number + 1000:,}"
    continental = british.translate(str.maketrans(",.", ".,"))
    assert read_digits(british, style).value == read_digits(continental, style).value == number + 1000


@given(st.text("0123456789.,' \u00a0", min_size=1, max_size=60).filter(lambda text: text[0].isdigit()))
def test_any_digits_give_a_value_or_a_reason(literal):
    reading = read_digits(literal)
    assert reading.reason or (reading.value >= 0 and reading.step > 0)
