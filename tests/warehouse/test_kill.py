"""A refresh that is killed leaves the whole old warehouse or the whole new one, and the next one succeeds.

A few kills are tried here; `make soak` tries a hundred, and other accidents.
"""

import multiprocessing
import random
import resource
from multiprocessing.queues import Queue
from pathlib import Path

import pytest

from extract.errors import WarehouseError
from tests.warehouse.fake import write_texts
from tests.warehouse.other_process import content, refresh_from

TEXTS, KILLS = 20, 2
LONGEST_SECONDS = 2


def refresh_and_kill(corpus: Path, warehouse: Path, seconds: float) -> None:
    process = multiprocessing.get_context("forkserver").Process(target=refresh_from, args=(corpus, warehouse))
    process.start()
    process.join(seconds)
    process.kill()
    process.join()


def test_killed_refreshes_leave_a_whole_warehouse(make, tmp_path):
    chance = random.Random(1)
    warehouse = tmp_path / "w.duckdb"
    old = {"1 t"}
    make(write_texts(tmp_path / "texts", a="Exports: 1 t."))
    for amount in range(2, KILLS + 2):
        texts = {f"text{n}": f"Exports: {amount} t of slow goods, number {n}." for n in range(TEXTS)}
        corpus = write_texts(tmp_path / "texts", a=f"Exports: {amount} t.", **texts)
        refresh_and_kill(corpus, warehouse, chance.uniform(0.05, LONGEST_SECONDS))
        assert content(warehouse) in (old, {f"{amount} t"})
        old = content(warehouse)
    make(corpus)
    assert content(warehouse) == {f"{amount} t"}
    left = {path.name for path in (tmp_path / ".cache" / "w.duckdb").iterdir()}
    assert left <= {"lock", "extraction.duckdb"}


def refresh_on_a_full_disk(room: int, corpus: Path, warehouse: Path, said: Queue) -> None:
    """Refresh where no file may grow beyond `room` bytes."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
    try:
        refresh_from(corpus, warehouse)
    except WarehouseError as error:
        said.put(str(error))


@pytest.mark.parametrize("room", [100_000, 2_000_000])
def test_a_full_disk_is_told_and_leaves_the_old_warehouse(make, tmp_path, room):
    warehouse = tmp_path / "w.duckdb"
    make(write_texts(tmp_path / "texts", a="Exports: 1 t."))
    context = multiprocessing.get_context("spawn")
    said = context.Queue()
    corpus = write_texts(tmp_path / "texts", a="Exports: 2 t.")
    process = context.Process(target=refresh_on_a_full_disk, args=(room, corpus, warehouse, said))
    process.start()
    assert said.get(timeout=60).endswith("make room on the disk; the old one is as it was")
    process.join()
    assert content(warehouse) == {"1 t"}
    make(corpus)
    assert content(warehouse) == {"2 t"}
