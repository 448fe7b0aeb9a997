"""Sections of a page that scripts write, and the comparison of extractors."""

from benchmarks.measured import machine, peak_megabytes, replace_section, table, write_section
from benchmarks.peer_runs.measure import blocks
from benchmarks.peers import PEERS, Run, comparison


def test_a_section_takes_the_place_of_the_old_one_and_leaves_the_others(tmp_path):
    page = tmp_path / "README.md"
    page.write_text("# Speed\n\nBy hand.\n")
    write_section("load", ["first"], page)
    write_section("peers", ["second"], page)
    write_section("load", ["third"], page)
    text = page.read_text()
    assert text.startswith("# Speed\n\nBy hand.\n") and "first" not in text
    assert text.index("third") < text.index("second") and text.count(machine()) == 2
    assert replace_section(text, "load", "third") != text


def test_columns_of_numbers_stand_to_the_right():
    assert table(("name", "size"), [("a", "1.5"), ("b", "-")]) == [
        "| name | size |",
        "| --- | ---: |",
        "| a | 1.5 |",
        "| b | - |",
    ]


def test_blocks_join_to_the_text_and_keep_to_their_size():
    text = "Exports rose by 5% to $2 million.\n" * 40 + "x" * 300
    cut = list(blocks(text, 100))
    assert "".join(part for _, part in cut) == text
    assert all(text[offset : offset + len(part)] == part and len(part) <= 100 for offset, part in cut)
    assert list(blocks(text, None)) == [(0, text)]


def test_speed_is_compared_with_the_first_extractor():
    cost = {"chars": 1000, "peak_mb": 50, "versions": {"own": "1"}}
    scores = {"found": [0.5, 0.5, 0.5], "value": 0.9, "complete": [0.7, 0.7, 0.7]}
    runs = [
        Run(PEERS[0], {**cost, "seconds": 1}, scores),
        Run(PEERS[1], {**cost, "seconds": 12.5, "versions": {"other": "2", "with": "3"}}, scores),
    ]
    rows = comparison("a set", runs)[4:6]
    assert "| own 1 |" in rows[0] and "| 0.700 | 1,000 | 1 |" in rows[0]
    assert "| other 2 with with 3 |" in rows[1] and "| - | 80 | 12.5 |" in rows[1]


def test_peak_memory_is_told_in_megabytes():
    assert 5 < peak_megabytes() < 100_000
