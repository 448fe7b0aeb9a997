"""Footnotes: lines and marks in, notes and the places that call them out; no number of either is a figure."""

import pytest

from extract.layout.footnotes import called_numbers, note_number
from extract.layout.segments import segments
from tests.extract.marked import figures, read

TEXT = (
    "In 2014 exports of Peru rose by 6%.1 In the same year its imports fell by 3%.2\n\n"
    "1 Data of the customs, 2014, p. 17.\n"
    "2 Without 250 tonnes of gold. URL: http://data.test/2014\n"
)


def test_notes_are_apart_from_the_text():
    assert [(segment.kind, segment.number) for segment in segments(TEXT)] == [
        ("paragraph", None),
        ("note", 1),
        ("note", 2),
    ]


def test_marks_are_taken_out_and_remembered():
    body = segments(TEXT)[0]
    assert "6%." in body.text and "6%.1" not in body.text
    assert [(body.text[offset - 3 : offset], number) for offset, number in body.marks] == [("6%.", 1), ("3%.", 2)]


@pytest.mark.parametrize("mark", ["[1]", " [12]", "[2, 3]", "[7-9]"])
def test_marks_in_square_brackets_are_taken_out(mark):
    body = segments(f"Chad sold 5 tonnes of gum.{mark} Togo{mark} bought 4 tonnes [net] [3].")[0]
    assert body.text == "Chad sold 5 tonnes of gum. Togo bought 4 tonnes [net]."


def test_a_mark_behind_the_full_stop_of_a_year_ends_the_sentence():
    notes = "\n\n1 Data of the customs, 2014, p. 17.\n"
    body = segments("Exports of Peru fell in 2014.1 The year before they had grown." + notes)[0]
    assert body.text == "Exports of Peru fell in 2014. The year before they had grown."
    assert "2014.1 tons" in segments("Peru sold 2014.1 tons. Exports fell.1" + notes)[0].text


@pytest.mark.parametrize("day", [1, 2, 3])
def test_a_date_line_is_no_note(day):
    text = f"{day} May 2014\nIn H1 exports of Peru came to 5.1 tons, 2.3 tons of it tin and 1.2 tons zinc."
    assert [segment.kind for segment in segments(text)] == ["heading", "paragraph"]


def test_decimals_call_no_notes():
    assert called_numbers("Exports came to 5.1 tons, 2.3 tons of it tin.") == set()


def test_numbers_of_notes_and_marks_are_no_figures():
    assert [figure.surface for figure in figures(TEXT)] == ["6%", "3%"]
    assert {number.kind for number in read(TEXT).numbers if number.start > TEXT.index("\n1 ")} == {"note"}


def test_a_figure_names_the_note_that_its_sentence_calls():
    assert [figure.cited_ref[:6] for figure in figures(TEXT)] == ["1 Data", "2 With"]


@pytest.mark.parametrize(
    ("body", "numbers"),
    [
        ("Exports rose.1 Imports fell.2", {1, 2}),
        ('The "gap"3 widened', {3}),
        ("Exports rose by a fifth", set()),
        ("Exports rose in 2021-221 but not in 2022-23", {1}),
        ("", set()),
    ],
)
def test_a_mark_sticks_to_a_word_or_a_quotation(body, numbers):
    assert called_numbers(body) == numbers


def test_the_head_of_a_column_calls_a_note_and_a_note_is_called_again():
    table = (
        "Foreign trade of Malta in 1998\n\n               Lm million   nominal %    real %1\n"
        "Imports              91,967        +1.3      +1.0\nExports              94,174        +2.2      +1.4\n\n"
        "1 At constant prices; both years had 251 working days.\n"
    )
    assert {f.measure for f in figures(table)[2::3]} == {"growth"}
    assert "note" in {number.kind for number in read(table).numbers if "251" in number.surface}
    lines = "Exports1\n8.4 million liri\n\nImports1\n6.4 million liri\n\n1 Of 8 ports.\n"
    told = figures("Foreign trade of Malta in May 2005\n\n" + lines)
    assert [f.indicator for f in told] == ["exports", "imports"]
    assert called_numbers("", "Q1 2003  G20  1/  real %2  Exports3 4") == {2, 3}


@pytest.mark.parametrize(
    ("line", "last", "number"),
    [
        ("1 Customs of the north.", 0, 1),
        ("2 Customs of the north.", 1, 2),
        ("[2] Customs of the north.", 1, 2),
        ("9 Customs of the north.", 1, None),
        ("1 customs of the north.", 0, None),
        ("Customs of the north.", 0, None),
    ],
)
def test_notes_follow_one_another(line, last, number):
    assert note_number([line], last, {1, 2, 9}) == number


def test_without_a_note_of_its_number_a_digit_stays_in_the_text():
    assert (
        segments("The firm bought 3 A380 jets and H1 trucks.")[0].text == "The firm bought 3 A380 jets and H1 trucks."
    )
