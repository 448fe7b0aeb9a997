"""A folder of texts -> a warehouse that takes the place of the old one when it is whole and has passed its checks.

>>> refresh(Path("no such folder"), Path("build/doctest.duckdb"))
Traceback (most recent call last):
    ...
extract.errors.CorpusError: no such folder: ...
"""

import hashlib
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

from extract.errors import WarehouseError
from warehouse.beside import Beside
from warehouse.build import analyse, create_schema, get_ready, load
from warehouse.cache import Cache, extractor_version
from warehouse.checks import refuse_errors, run_checks
from warehouse.connect import open_warehouse
from warehouse.corpus import find_files
from warehouse.gather import BadFile, Gathered, Joining, gather
from warehouse.model import SCHEMA_VERSION, model_digest
from warehouse.pool import available_cores
from warehouse.reader import Reader
from warehouse.summary import Summary, summarise
from warehouse.terminal import Track, untracked
from warehouse.workplace import Workplace

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Options:
    """How a refresh runs; none of it changes what it makes."""

    reader: Reader = field(default_factory=Reader)
    workers: int = field(default_factory=available_cores)
    is_awake: bool = False  # whether the server of the processes has been started (warehouse.pool.wake)
    wait_seconds: float = 600  # for another refresh of the same warehouse
    tell: Callable[[str], None] = log.info
    track: Track = untracked


def refresh(
    corpus: Path,
    warehouse: Path,
    options: Options | None = None,
    reference: Path | None = None,
    rates: Path | None = None,
) -> Summary:
    """Read every text of `corpus` and put a new warehouse in the place of the old one.

    `reference` is a folder of official series and `rates` a file of exchange rates, to stand beside the figures. Raise
    CorpusError for a folder that is missing or has no texts, WarehouseError for a warehouse that cannot be written or
    does not pass its checks; the old one then stays. What cannot be used is listed in `bad_file`.
    """
    beside = Beside.find(corpus, reference, rates)
    with next_warehouse(corpus, warehouse, options or Options(), beside) as made:
        made.take_place()
    return made.summary


@dataclass(frozen=True, slots=True)
class Made:
    """The next warehouse, not yet in the place of the old one."""

    place: Workplace
    summary: Summary
    bad_files: list[BadFile]
    is_unchanged: bool  # made from what the old one was made from: the old one stays

    @property
    def file(self) -> Path:
        """Name the file that it is in for now."""
        return self.place.warehouse if self.is_unchanged else self.place.new

    def take_place(self) -> None:
        """Put it in the place of the old one."""
        if not self.is_unchanged:
            self.place.replace()


@contextmanager
def next_warehouse(
    corpus: Path, warehouse: Path, options: Options, beside: Beside, joining: Joining | None = None
) -> Iterator[Made]:
    """Make the next warehouse beside the old one, of the texts of a folder and of those that are to join it.

    Raise as `refresh` does. What does not take its place is removed.
    """
    joining = joining or Joining()
    files = find_files(corpus) | joining.files
    place = Workplace(warehouse)
    with place.hold(options.wait_seconds, options.tell):
        try:
            made = _make(place, corpus, files, beside, joining, options)
        except (duckdb.IOException, duckdb.TransactionException, duckdb.FatalException) as error:
            place.forget()
            reason = f"the next one could not be written ({str(error).splitlines()[0]})"
            raise WarehouseError(str(warehouse), reason, "make room on the disk; the old one is as it was") from error
        yield made


def _make(
    place: Workplace, corpus: Path, files: dict[str, Path], beside: Beside, joining: Joining, options: Options
) -> Made:
    with duckdb.connect(place.new, config={"memory_limit": f"{memory_for(0)}MB"}) as db:
        cache = Cache(db, place.cache, extractor_version())
        if options.is_awake:
            get_ready()  # while the processes that read load what they need
        gathered = gather(
            corpus, files, cache, options.reader, options.workers, options.track, joining, options.is_awake
        )
        if summary := _unchanged(place.warehouse, build_id(gathered, beside)):
            return Made(place, summary, gathered.bad_files, True)
        cache.serve(gathered.keys)
        build(db, gathered, corpus, str(place.warehouse), beside, options.track)
        cache.detach()
        db.execute("CHECKPOINT")  # closing would do it too, and keep silent about a full disk
        return Made(place, summarise(db, str(place.warehouse)), gathered.bad_files, False)


def build(
    db: "DuckDBPyConnection",
    gathered: Gathered,
    corpus: Path,
    warehouse: str,
    beside: Beside | None = None,
    track: Track = untracked,
) -> None:
    """Make the star schema of the relation `source`, its analysis and the record of the build, and check them."""
    beside = beside or Beside()
    [(figures,)] = db.execute("SELECT coalesce(sum(len(figures)), 0) FROM source").fetchall()
    bind_memory(db, figures)
    db.begin()
    create_schema(db, figures)
    db.commit()
    errors = beside.load_before_figures(db)
    load(db, track)
    errors += beside.load_beside_figures(db)
    bad_files = [*gathered.bad_files, *(BadFile(e.path, "metadata", e.reason, e.remedy) for e in errors)]
    columns = [[bad_file[i] for bad_file in bad_files] for i in range(4)]
    db.execute(f"INSERT INTO bad_file SELECT {', '.join(['unnest(CAST(? AS VARCHAR[]))'] * 4)}", columns)
    db.execute(
        """
        INSERT INTO build
        SELECT ?, now(), ?, ?, ?, ?, (SELECT count(*) FROM dim_document), (SELECT count(*) FROM fact_figure),
            (SELECT count(*) FROM bad_file)
        """,
        [build_id(gathered, beside), SCHEMA_VERSION, extractor_version(), package_version(), str(corpus)],
    )
    analyse(db, track)
    db.execute("RESET memory_limit")
    run_checks(db)
    refuse_errors(db, warehouse)


def memory_for(figures: int) -> int | None:
    """Give the megabytes that DuckDB may hold while it takes in so many figures; the rest goes to the disk.

    Without a bound it fills most of a machine with what it has written. A million figures are known to fit; past them
    there is no bound.
    """
    return 600 if figures <= 1_000_000 else None


def bind_memory(db: "DuckDBPyConnection", figures: int) -> None:
    """Bound what DuckDB holds while it takes in so many figures."""
    bound = memory_for(figures)
    db.execute(f"SET memory_limit = '{bound}MB'" if bound else "RESET memory_limit")


def build_id(gathered: Gathered, beside: Beside) -> str:
    """Hash what a warehouse is made from: texts, paths, bad files, what stands beside, the extractor and the model."""
    versions = [extractor_version(), model_digest(), package_version()]
    texts = [f"{path}\t{key}" for path, key in sorted(gathered.keys.items())]
    made_from = [*versions, beside.digest(), *texts, *map(repr, gathered.bad_files)]
    return hashlib.sha256("\n".join(made_from).encode()).hexdigest()[:16]


@cache
def package_version() -> str:
    """Give the version of the installed package."""
    try:
        return version("trade-warehouse")
    except PackageNotFoundError:  # run from a checkout
        return "0"


def _unchanged(warehouse: Path, next_id: str) -> Summary | None:
    """Sum up the warehouse that is there, where it was made from the very same texts by the same versions."""
    try:
        with open_warehouse(warehouse) as db:
            summary = summarise(db, str(warehouse))
    except WarehouseError:
        return None
    return summary if summary.build_id == next_id else None
