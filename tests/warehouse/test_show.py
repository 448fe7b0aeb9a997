"""`show` lays a figure out: its sentence, each slot with the words that gave it, its tests and its corrections."""

import io
import sys

import pytest

from warehouse import open_warehouse
from warehouse.card import find_figure, read_card
from warehouse.cli import main
from warehouse.terminal import Harmless, harmless_terminal, paint


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self):
        return True


@pytest.fixture(scope="module")
def warehouse(make_once):
    row = "b.txt,7 t,,9,stage,preliminary,seen,Ann"
    corrections = f"document,surface,sentence,char_start,column,value,why,by\n{row}\n"
    return make_once({"corrections.csv": corrections}, a="Exports: 5 t.", b="Exports: 7 t.")


def shown(warehouse, surface, trace=None):
    with open_warehouse(warehouse) as db:
        [(figure_id,)] = db.execute("SELECT figure_id FROM figures WHERE surface = ?", [surface]).fetchall()
        card = read_card(db, find_figure(db, figure_id))
    card.trace.update(trace or {})
    return card.lines()


def test_each_column_of_a_slot_has_the_words_that_gave_it(warehouse):
    lines = shown(warehouse, "5 t", {"period": "own: in 2021", "sides": "in force", "table": "Row / Column"})
    told = {line.split()[0]: line.partition("<- ")[2] for line in lines if "<- " in line}
    assert told["period_start"] == told["period_end"] == "own: in 2021"
    assert told["reporter"] == told["partner"] == "in force"
    assert told["table"] == "Row / Column"
    assert "  reporter       BY (Belarus)                <- in force" in lines


def test_sentence_place_and_meaning_come_first(warehouse):
    lines = shown(warehouse, "5 t")
    assert lines[0].startswith("5 t: exports, Belarus, 2021   ")
    assert lines[1].startswith("a.txt:9")
    assert lines[3] == "  Exports: [5 t]."


def test_what_contradicts_it_and_who_corrected_it_come_last(warehouse):
    *_, test, correction = shown(warehouse, "7 t")
    assert test.startswith("inconsistent as ") and "5 t" in test
    assert correction == "corrected by Ann: stage none -> preliminary, seen"


def test_words_are_coloured_on_a_terminal_only(monkeypatch):
    assert paint("5 t", "bold") == "5 t"
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert paint("5 t", "bold", "red") == "\x1b[1m\x1b[31m5 t\x1b[0m"
    monkeypatch.setenv("NO_COLOR", "1")
    assert paint("5 t", "bold") == "5 t"


def test_a_terminal_obeys_colours_and_nothing_that_a_text_says(monkeypatch):
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    with harmless_terminal():
        assert isinstance(sys.stdout, Harmless)
        print(paint("5 t", "bold"), "\x1b[2J\x1b]0;owned\x07")
    assert sys.stdout is screen
    assert screen.getvalue() == "\x1b[1m5 t\x1b[0m \u241b[2J\u241b]0;owned\u2407\n"


def test_a_query_shows_harmless_tables_on_a_terminal(warehouse, monkeypatch):
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    assert main(["query", "SELECT chr(155) || '2J' AS said", "--warehouse", str(warehouse)]) == 0
    assert "said   │" in screen.getvalue() and "\x9b" not in screen.getvalue()
