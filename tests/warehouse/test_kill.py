"""A refresh that is killed leaves the whole old warehouse or the whole new one, and the next one succeeds."""

import multiprocessing
import random
import time
from pathlib import Path

import pytest

from tests.warehouse.conftest import READER
from tests.warehouse.fake import write_texts
from warehouse import open_warehouse
from warehouse.refresh import Options, refresh

TEXTS = 20
LONGEST_SECONDS = 3


def refresh_from(corpus: Path, warehouse: Path) -> None:
    """Refresh with the extractor of tonnes, as another process does."""
    refresh(corpus, warehouse, Options(reader=READER))


def content(warehouse: Path) -> set[str]:
    with open_warehouse(warehouse) as db:
        return {surface for (surface,) in db.execute("SELECT surface FROM figures").fetchall()}


def refresh_and_kill(corpus: Path, warehouse: Path, seconds: float) -> None:
    process = multiprocessing.get_context("forkserver").Process(target=refresh_from, args=(corpus, warehouse))
    process.start()
    process.join(seconds)
    process.kill()
    process.join()


def kill_again_and_again(make, folder: Path, kills: int, seed: int) -> None:
    """Kill refreshes of ever new content at random moments; after each, look what readers find."""
    chance = random.Random(seed)
    warehouse = folder / "w.duckdb"
    old = {"1 t"}
    make(write_texts(folder / "texts", a="Exports: 1 t."))
    for amount in range(2, kills + 2):
        texts = {f"text{n}": f"Exports: {amount} t of slow goods, number {n}." for n in range(TEXTS)}
        corpus = write_texts(folder / "texts", a=f"Exports: {amount} t.", **texts)
        refresh_and_kill(corpus, warehouse, chance.uniform(0.05, LONGEST_SECONDS))
        assert content(warehouse) in (old, {f"{amount} t"})
        old = content(warehouse)
    make(corpus)
    assert content(warehouse) == {f"{amount} t"}
    left = {path.name for path in (folder / ".cache" / "w.duckdb").iterdir()}
    assert left <= {"lock", "extraction.duckdb"}


def test_killed_refreshes_leave_a_whole_warehouse(make, tmp_path):
    kill_again_and_again(make, tmp_path, kills=4, seed=1)


@pytest.mark.soak
def test_a_hundred_killed_refreshes_leave_a_whole_warehouse(make, tmp_path):
    kill_again_and_again(make, tmp_path, kills=100, seed=2)


def test_readers_see_a_whole_warehouse_through_refreshes(make, tmp_path):
    warehouse = tmp_path / "w.duckdb"
    make(write_texts(tmp_path / "texts", a="Exports: 1 t.", b="Imports: 1 t."))
    for amount in (2, 3):
        corpus = write_texts(tmp_path / "texts", a=f"Exports: {amount} t.", b=f"Imports: {amount} t.")
        process = multiprocessing.get_context("forkserver").Process(target=refresh_from, args=(corpus, warehouse))
        process.start()
        while process.is_alive():
            assert content(warehouse) in ({f"{amount - 1} t"}, {f"{amount} t"})
            time.sleep(0.02)
        process.join()
        assert process.exitcode == 0
        assert content(warehouse) == {f"{amount} t"}
