"""Chunks go to processes and come back in order; an item that kills its process is the only one lost."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from warehouse.pool import AHEAD, SERIAL_CHUNKS, map_chunks, wake

ROOT = Path(__file__).resolve().parents[2]


def double(chunk: list[int]) -> list[int]:
    if 13 in chunk:
        os._exit(9)
    return [2 * item for item in chunk]


def slowly(chunk: list[float]) -> int:
    time.sleep(chunk[0])
    return os.getpid()


def lost(item: int) -> list[int]:
    return [-item]


def pairs(count: int) -> list[list[int]]:
    return [[2 * n, 2 * n + 1] for n in range(count)]


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("count", [0, 1, SERIAL_CHUNKS, SERIAL_CHUNKS + 1, 40])
def test_results_come_in_order(workers, count):
    chunks = [chunk for chunk in pairs(count) if 13 not in chunk]
    assert list(map_chunks(double, iter(chunks), workers, lost)) == [double(chunk) for chunk in chunks]


def test_few_chunks_stay_in_this_process():
    assert set(map_chunks(slowly, iter([[0.0]] * SERIAL_CHUNKS), 2, lost)) == {os.getpid()}


def test_few_chunks_go_to_processes_that_stand_ready():
    wake()
    assert os.getpid() not in set(map_chunks(slowly, iter([[0.0]] * 2), 2, lost, is_awake=True))


def test_many_chunks_go_to_several_processes():
    pids = set(map_chunks(slowly, iter([[0.05]] * 30), 2, lost))
    assert len(pids) == 2
    assert os.getpid() not in pids


def test_an_item_that_kills_its_process_is_the_only_one_lost():
    results = [item for result in map_chunks(double, iter(pairs(20)), 2, lost) for item in result]
    assert results == [-13 if item == 13 else 2 * item for item in range(40)]


def test_no_more_chunks_are_taken_than_the_processes_need():
    taken = []

    def chunks():
        for chunk in [[0.0]] * 100:
            taken.append(chunk)
            yield chunk

    results = map_chunks(slowly, chunks(), 2, lost)
    next(results)
    assert len(taken) <= SERIAL_CHUNKS + 2 * AHEAD + 2
    results.close()


def test_no_process_outlives_a_killed_pool():
    code = "from tests.warehouse.test_pool import *; list(map_chunks(slowly, iter([[60.0]]), 2, lost, bool))"
    pool = subprocess.Popen([sys.executable, "-c", code], start_new_session=True, cwd=ROOT, stdout=subprocess.PIPE)
    until = time.monotonic() + 60
    while _members(pool.pid) < 4 and time.monotonic() < until:  # itself, two servers, a worker
        time.sleep(0.05)
    pool.kill()
    pool.communicate(timeout=20)  # the pipe is closed when the last of them is gone


def test_an_interrupt_is_left_to_the_process_that_has_the_pool():
    heed = "signal.signal(signal.SIGINT, signal.default_int_handler)"  # who runs in the background ignores interrupts
    code = f"from tests.warehouse.test_pool import *; {heed}; wake(); print('awake', flush=True); time.sleep(60)"
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    pool = subprocess.Popen([sys.executable, "-c", code], start_new_session=True, cwd=ROOT, text=True, **streams)
    assert pool.stdout
    assert pool.stdout.readline() == "awake\n"
    os.killpg(pool.pid, signal.SIGINT)  # as from a terminal: its server is loading
    _, said = pool.communicate(timeout=60)
    assert said.count("Traceback") == 1


def _members(group: int) -> int:
    told = subprocess.run(["ps", "-e", "-o", "pgid="], capture_output=True, text=True, check=True).stdout
    return told.split().count(str(group))
