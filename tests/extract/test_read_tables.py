"""Cells in, lines of text out, merged headers above each of their columns."""

from extract.reading.tables import MAX_COLUMNS, Cell, expand, table_text


def test_a_header_that_spans_columns_and_rows_is_repeated():
    rows = [
        [Cell("Side", rows=2), Cell("2021", columns=2), Cell("2022", columns=2)],
        [Cell("X"), Cell("M"), Cell("X"), Cell("M")],
        [Cell("Oman"), *map(Cell, "1234")],
    ]
    assert expand(rows) == [
        ["Side", "2021", "2021", "2022", "2022"],
        ["Side", "X", "M", "X", "M"],
        ["Oman", "1", "2", "3", "4"],
    ]


def test_a_number_that_spans_cells_is_one_number():
    rows = [[Cell("Side"), Cell("X"), Cell("M")], [Cell("Oman", rows=2), Cell("7", columns=2)], [Cell("8"), Cell("9")]]
    assert expand(rows)[1:] == [["Oman", "7", ""], ["Oman", "8", "9"]]


def test_lines_and_spaces_in_cells_become_one_space_and_empty_rows_go():
    rows = [[Cell(" a\n b ")], [Cell(" ")], [Cell("c"), Cell("")]]
    assert table_text(rows, " In\n$ ") == "In $\na b\nc"


def test_spans_beyond_measure_are_bounded():
    grid = expand([[Cell("a", columns=10**9, rows=10**9) for _ in range(50)]] + [[Cell("b")]] * 500)
    assert max(map(len, grid)) < 2 * MAX_COLUMNS + 50
    assert sum(map(len, grid)) < 100_000
