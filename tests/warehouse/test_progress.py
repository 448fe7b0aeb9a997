"""Long work shows how far it is on a terminal, and nothing elsewhere."""

import sys

from tests.warehouse.fake import write_texts
from tests.warehouse.test_show import Terminal
from warehouse.export import export
from warehouse.refresh import Options, refresh
from warehouse.terminal import harmless_terminal, track


def test_reading_load_analysis_and_export_are_tracked(tmp_path):
    seen = []

    def noting(items, title):
        items = list(items)
        seen.append((title, len(items) > 0))
        return items

    texts = write_texts(tmp_path / "texts", a="In 2021 exports of Belarus to China were $5 million.")
    refresh(texts, tmp_path / "w.duckdb", Options(track=noting))
    export(tmp_path / "w.duckdb", tmp_path / "out", track=noting)
    assert seen == [("texts", True), ("load", True), ("analysis", True), ("tables", True)]


def test_a_bar_is_drawn_on_a_terminal_past_the_guard_of_its_words(monkeypatch):
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    with harmless_terminal():
        bar = track([1, 2], "texts")
        bar.refresh()
        assert list(bar) == [1, 2]
    assert "texts: " in screen.getvalue() and "\u240d" not in screen.getvalue()


def test_nothing_is_drawn_elsewhere(capsys):
    assert track([1, 2], "texts") == [1, 2]
    assert capsys.readouterr().err == ""
