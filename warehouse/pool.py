"""A function over a stream of chunks, on all cores where that pays; a process that dies takes one item with it.

The processes are forked from a server, which takes a second to load all that they need. Who knows before that there
will be work for them wakes it (`wake`), and does something else meanwhile.

>>> list(map_chunks(sorted, iter([[2, 1], [3]]), workers=2, lost=list))
[[1, 2], [3]]
"""

import os
import signal
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from multiprocessing import forkserver, get_context, parent_process, resource_tracker
from multiprocessing.context import ForkServerContext
from threading import Thread
from typing import TypeVar

from warehouse.limits import bind_process

Item = TypeVar("Item")
Result = TypeVar("Result")

SERIAL_CHUNKS, ALONE = 4, 32
"""So few chunks are done in this process, sooner than others would have started, unless an item may end it; more of
them where only one other would start."""

AHEAD = 2
"""Chunks waiting for each process, which bounds the memory."""


def available_cores() -> int:
    """Count the cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def wake() -> None:
    """Start the server that the processes of a pool are forked from, and do not wait until it is ready."""
    _context()
    resource_tracker.ensure_running()  # the server needs it, and starting it lets interrupts through
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})  # they are left to this process
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def map_chunks(
    function: Callable[[list[Item]], Result],
    chunks: Iterator[list[Item]],
    workers: int,
    lost: Callable[[Item], Result],
    is_risky: Callable[[Item], bool] = lambda item: False,
    is_awake: bool = False,
) -> Iterator[Result]:
    """Apply `function` to each chunk, results in order; `lost` gives the result of an item whose process died.

    The processes have bounds of memory and time (`warehouse.limits`); an item that `is_risky` goes to none but them.
    Where their server `is_awake` already, they are given every chunk.
    """
    few = SERIAL_CHUNKS if workers > 1 else ALONE
    head = list(islice(chunks, few + 1))
    if not is_awake and len(head) <= few and not any(map(is_risky, chain.from_iterable(head))):
        yield from map(function, head)
        return
    waiting: deque[tuple[list[Item], Future[Result]]] = deque()
    workers = max(1, min(workers, len(head)))
    pool = _start(workers)
    try:
        for chunk in chain(head, chunks):
            try:
                waiting.append((chunk, pool.submit(function, chunk)))
            except BrokenProcessPool:
                pool.shutdown()
                pool = _start(workers)
                waiting.append((chunk, pool.submit(function, chunk)))
            if len(waiting) > workers * AHEAD:
                yield from _results(function, *waiting.popleft(), lost)
        while waiting:
            yield from _results(function, *waiting.popleft(), lost)
    finally:
        pool.shutdown(cancel_futures=True)


def _results(
    function: Callable[[list[Item]], Result],
    chunk: list[Item],
    future: "Future[Result]",
    lost: Callable[[Item], Result],
) -> Iterator[Result]:
    """Wait for a chunk; when its process died, do its items again, each on its own, to find which one it was."""
    try:
        yield future.result()
        return
    except BrokenProcessPool:
        pool = _start(1)
    try:
        for item in chunk:
            try:
                yield pool.submit(function, [item]).result()
            except BrokenProcessPool:
                yield lost(item)
                pool.shutdown()
                pool = _start(1)
    finally:
        pool.shutdown(cancel_futures=True)


def _start(workers: int) -> ProcessPoolExecutor:
    wake()
    _context().Process(target=_nothing).start()  # waits for the server; after an interrupt nobody misses this one
    return ProcessPoolExecutor(workers, _context(), initializer=_begin)


def _nothing() -> None:
    """Be all that a process does that is started to see that one can be."""


def _context() -> ForkServerContext:
    # Forked from a server without threads: a fork of this process could inherit a lock that DuckDB holds.
    context = get_context("forkserver")
    context.set_forkserver_preload(["warehouse.server"])
    return context


def _begin() -> None:
    """Leave interrupts to the process that has the pool, end with it, and keep within the limits."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    bind_process()
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Wait for the end of the process that has the pool: where it is killed, it cannot tell the others to stop."""
    if parent := parent_process():
        parent.join()
        os._exit(1)
