"""One refresh at a time holds a warehouse; what a killed one leaves is removed."""

import multiprocessing
import time

import pytest

from extract.errors import WarehouseError
from warehouse.workplace import Workplace


def hold(path, seconds, held):
    with Workplace(path).hold():
        held.set()
        time.sleep(seconds)


@pytest.fixture
def holder(tmp_path):
    """Run another process that holds `tmp_path`/w.duckdb for a second."""
    context = multiprocessing.get_context("spawn")
    held = context.Event()
    process = context.Process(target=hold, args=(tmp_path / "w.duckdb", 1, held))
    process.start()
    assert held.wait(20)
    yield process
    process.join()


def test_a_second_refresh_waits_and_says_for_whom(holder, tmp_path):
    told = []
    with Workplace(tmp_path / "w.duckdb").hold(20, told.append):
        assert not holder.is_alive() or holder.exitcode is None
    assert told == [f"waiting for process {holder.pid}, which is refreshing {tmp_path / 'w.duckdb'}"]


def test_a_second_refresh_that_may_not_wait_says_who_holds_it(holder, tmp_path):
    with (
        pytest.raises(WarehouseError, match=f"process {holder.pid} is refreshing it"),
        Workplace(tmp_path / "w.duckdb").hold(0),
    ):
        pass


def test_a_killed_holder_leaves_the_place_free_and_its_files_are_removed(holder, tmp_path):
    place = Workplace(tmp_path / "w.duckdb")
    place.new.write_bytes(b"half a warehouse")
    place.new.with_suffix(".duckdb.wal").write_bytes(b"its log")
    holder.kill()
    with place.hold(5):
        assert [path.name for path in place.folder.iterdir()] == ["lock"]


def test_a_log_of_the_old_file_is_not_taken_for_one_of_the_new(tmp_path):
    place = Workplace(tmp_path / "w.duckdb")
    (tmp_path / "w.duckdb.wal").write_bytes(b"log of the old file")
    with place.hold():
        place.new.write_bytes(b"new")
        place.replace()
    assert (tmp_path / "w.duckdb").read_bytes() == b"new"
    assert not (tmp_path / "w.duckdb.wal").exists()


def test_a_cache_that_may_not_be_removed_hides_no_error(tmp_path, monkeypatch):
    place = Workplace(tmp_path / "w.duckdb")
    with pytest.raises(WarehouseError, match="cannot be written"), place.hold():
        place.cache.write_bytes(b"broken")
        place.new.write_bytes(b"half a warehouse")
        monkeypatch.setattr("pathlib.Path.unlink", refuse)
        place.forget()
        place.replace()


def refuse(path, missing_ok=False):
    raise PermissionError(13, "Permission denied", str(path))
