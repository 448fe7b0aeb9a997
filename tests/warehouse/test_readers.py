"""Readers are never in the way of a refresh, and never see half a warehouse."""

import multiprocessing
from multiprocessing.synchronize import Barrier, Event
from pathlib import Path

from tests.warehouse.fake import write_texts
from tests.warehouse.other_process import content, refresh_from

READERS, REFRESHES = 2, 2


def read_until(warehouse: Path, begun: Barrier, over: Event, queries: "multiprocessing.Queue[int]") -> None:
    """Read again and again; every text of a corpus states the same amount, so a whole warehouse holds one surface."""
    count = 0
    begun.wait()
    while not over.is_set() or count == 0:
        assert len(content(warehouse)) == 1
        count += 1
    queries.put(count)


def test_readers_see_a_whole_warehouse_through_refreshes(make, tmp_path):
    warehouse = tmp_path / "w.duckdb"
    make(write_texts(tmp_path / "texts", a="Exports: 1 t.", b="Imports: 1 t."))
    context = multiprocessing.get_context("forkserver")
    begun, over, queries = context.Barrier(READERS + 1), context.Event(), context.Queue()
    processes = [context.Process(target=read_until, args=(warehouse, begun, over, queries)) for _ in range(READERS)]
    for process in processes:
        process.start()
    begun.wait(timeout=60)
    for amount in range(2, REFRESHES + 2):
        refresh_from(write_texts(tmp_path / "texts", a=f"Exports: {amount} t.", b=f"Imports: {amount} t."), warehouse)
    over.set()
    assert min(queries.get(timeout=60) for _ in processes) > 0
    for process in processes:
        process.join()
        assert process.exitcode == 0
    assert content(warehouse) == {f"{REFRESHES + 1} t"}
