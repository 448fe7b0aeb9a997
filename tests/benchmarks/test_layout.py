"""Pages: lines break between words or within long ones, and gold rows go where their characters went."""

import pytest

from benchmarks.synthetic.layout import Page, edit, set_in_columns

TEXT = "Exports to Uganda increased by 12.5 million tonnes.\n\nImports decreased considerably to 7."


def words(text, token):
    start = text.index(token)
    return {"start": start, "end": start + len(token), "token": token}


@pytest.mark.parametrize("page", [Page(12), Page(20), Page(12, 3), Page(30, 2), Page(200)])
def test_no_line_is_wider_than_its_column_and_no_word_is_lost(page):
    text, _ = set_in_columns(TEXT, [], page)
    assert all(len(line) <= page.column for line in text.split("\n"))
    numbers = [f"- {number} -" for number in range(1, 99)]
    kept = "\n".join(line for line in text.split("\n") if line not in numbers)
    assert "".join(kept.replace("-\n", "").split()) == "".join(TEXT.split())


@pytest.mark.parametrize("page", [Page(12), Page(12, 3), Page(17, 2)])
def test_rows_move_with_their_characters(page):
    rows = [words(TEXT, token) for token in ("12.5", "million", "7")]
    text, moved = set_in_columns(TEXT, rows, page)
    assert [text[row["start"] : row["end"]].replace("-\n", "") for row in moved] == ["12.5", "million", "7"]


def test_words_are_cut_only_where_there_are_pages():
    assert "-\n" not in set_in_columns(TEXT, [], Page(12))[0]
    assert "-\n" in set_in_columns(TEXT, [], Page(12, 40))[0]


def test_pages_are_numbered_in_order():
    text, _ = set_in_columns(TEXT, [], Page(12, 2))
    assert text.index("- 1 -") < text.index("- 2 -") < text.index("- 3 -")


def test_an_insertion_before_a_row_moves_it_and_one_behind_does_not():
    text, [row] = edit("5 tonnes", [{"start": 0, "end": 1, "span": [0, 8]}], [(0, 0, "* "), (8, 0, ".")])
    assert text == "* 5 tonnes."
    assert row == {"start": 2, "end": 3, "span": [2, 10]}
