"""What a process that reads texts may take: memory as a whole, time of the processor for each text.

A file can be made to fill any memory, or to take for ever: a PDF of two kilobytes may draw the same words a billion
times. The system ends a process that goes beyond its limits, and the pool goes on without the text.

>>> seconds_for(2_000_000)
720
"""

import resource
from contextlib import suppress

MEMORY_BYTES = 4 * 2**30

SECONDS, SECONDS_A_MEGABYTE = 120, 300
"""Fifty times what texts take that nobody made to be slow."""

_is_bound = False


def bind_process() -> None:
    """Bound the memory of this process, and of each text that `allow_time` announces the time; for processes of a pool.

    Where a system knows no such limit there is none.
    """
    global _is_bound
    _is_bound = True
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        bytes_ = MEMORY_BYTES if most == resource.RLIM_INFINITY else min(MEMORY_BYTES, most)
        resource.setrlimit(resource.RLIMIT_AS, (bytes_, most))


def allow_time(size: int) -> None:
    """Let this process go on for as long as a text of so many bytes may take; without effect outside of a pool."""
    if not _is_bound:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    until = int(used.ru_utime + used.ru_stime) + seconds_for(size)
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (until, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def seconds_for(size: int) -> int:
    """Give the seconds of the processor that a text of so many bytes may take."""
    return SECONDS + size * SECONDS_A_MEGABYTE // 1_000_000
