"""Where a warehouse is made: a hidden folder beside it, held by one refresh at a time.

<folder>/warehouse.duckdb                      what readers open
<folder>/.cache/warehouse.duckdb/lock          held while a refresh runs, with the holder's process id
                                 extraction.duckdb   what was extracted from each text
                                 new.duckdb          the next warehouse, until it takes the old one's place

A killed refresh leaves the lock free and `new.duckdb` behind, which the next one removes.
"""

import errno
import fcntl
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from extract.errors import WarehouseError

DEFAULT_WAREHOUSE = "build/warehouse.duckdb"
POLL_SECONDS = 0.2
MAGIC = b"DUCK"
"""Stands at byte 8 of every DuckDB file."""


def default_warehouse() -> Path:
    """Name the warehouse that is meant where none is named."""
    return Path(os.environ.get("TRADE_WAREHOUSE") or DEFAULT_WAREHOUSE)


class Workplace:
    """The paths around one warehouse, and its replacement by the next one."""

    def __init__(self, warehouse: Path):
        self.warehouse = (
            warehouse.resolve() if warehouse.is_symlink() else warehouse
        )  # a link stays, its file is replaced
        self.folder = self.warehouse.parent / ".cache" / self.warehouse.name
        self.new = self.folder / "new.duckdb"
        self.cache = self.folder / "extraction.duckdb"

    @contextmanager
    def hold(self, wait_seconds: float = 600, tell: Callable[[str], None] = lambda words: None) -> Iterator[None]:
        """Hold the place for one refresh; a second one tells who holds it and waits.

        Raise WarehouseError where nothing can be written, or when the time to wait is over.
        """
        try:
            self._refuse_foreign_file()
            self.folder.mkdir(parents=True, exist_ok=True)
            lock = (self.folder / "lock").open("a+")
        except OSError as error:
            raise self._unwritable(error) from error
        with lock:
            self._wait_for(lock.fileno(), wait_seconds, tell)
            try:
                lock.truncate(0)
                lock.write(f"process {os.getpid()}")
                lock.flush()
                self.sweep()
            except OSError as error:
                raise self._unwritable(error) from error
            try:
                yield
            finally:
                with suppress(OSError):  # the next refresh sweeps as well
                    self.sweep()

    def replace(self) -> None:
        """Put the new warehouse in the place of the old one; readers of the old one keep it until they close."""
        try:
            with self.new.open("rb+") as file:
                os.fsync(file.fileno())
            # A log left beside the old file by a foreign writer would be taken for one of the new file.
            self.warehouse.with_name(self.warehouse.name + ".wal").unlink(missing_ok=True)
            os.replace(self.new, self.warehouse)
        except OSError as error:
            raise self._unwritable(error) from error

    def forget(self) -> None:
        """Remove the cache, which may be broken where a disk was full; the next refresh reads every text again."""
        with suppress(OSError):  # in a folder that is read-only it is as it was
            for path in self.folder.glob("extraction.duckdb*"):
                path.unlink()

    def sweep(self) -> None:
        """Remove what an unfinished refresh has left."""
        for path in self.folder.glob("new.duckdb*"):
            if path.is_dir():
                for part in path.iterdir():
                    part.unlink()
                path.rmdir()
            else:
                path.unlink()

    def _refuse_foreign_file(self) -> None:
        if self.warehouse.is_dir():
            raise WarehouseError(
                str(self.warehouse), "it is a folder", "name a file, as WAREHOUSE=build/warehouse.duckdb"
            )
        if self.warehouse.exists() and not self._is_database():
            raise WarehouseError(
                str(self.warehouse), "it is no warehouse and is left as it is", "name another file with WAREHOUSE="
            )

    def _is_database(self) -> bool:
        """Whether there is a DuckDB file, or an empty one; a device is none, though it may be empty."""
        if not self.warehouse.is_file():
            return False
        with self.warehouse.open("rb") as file:
            return file.read(12)[8:] == MAGIC or not self.warehouse.stat().st_size

    def _wait_for(self, lock: int, wait_seconds: float, tell: Callable[[str], None]) -> None:
        until, told = time.monotonic() + wait_seconds, False
        while True:
            try:
                return fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                if error.errno not in (errno.EAGAIN, errno.EACCES):
                    raise self._unwritable(error) from error
            holder = (self.folder / "lock").read_text() or "another process"
            if time.monotonic() >= until:
                raise WarehouseError(
                    str(self.warehouse), f"{holder} is refreshing it", "wait until it is done, or name another file"
                )
            if not told:
                tell(f"waiting for {holder}, which is refreshing {self.warehouse}")
                told = True
            time.sleep(POLL_SECONDS)

    def _unwritable(self, error: OSError) -> WarehouseError:
        return WarehouseError(
            str(self.warehouse), f"it cannot be written ({error.strerror})", "name a file that can be, with WAREHOUSE="
        )
