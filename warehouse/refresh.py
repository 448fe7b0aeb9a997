"""A folder of texts -> a warehouse that takes the place of the old one when it is whole and has passed its checks.

>>> refresh(Path("no such folder"), Path("build/warehouse.duckdb"))
Traceback (most recent call last):
    ...
extract.errors.CorpusError: no such folder: ...
"""

import hashlib
import logging
import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pyarrow as pa

from extract.errors import UnreadableText
from extract.read import read_metadata
from warehouse.build import analyse, create_schema, load
from warehouse.cache import TEXT_SCHEMA, Cache, extractor_version
from warehouse.checks import refuse_errors, run_checks
from warehouse.corpus import Failure, Reader, Source, chunks, find_files, open_source
from warehouse.model import SCHEMA_VERSION, model_digest
from warehouse.pool import map_chunks
from warehouse.summary import Summary, summarise
from warehouse.workplace import Workplace

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

log = logging.getLogger(__name__)

Track = Callable[[Iterable[str], str], Iterable[str]]
"""Shows how far an iterable of paths is, under a title."""


@dataclass(frozen=True, slots=True)
class Options:
    """How a refresh runs; none of it changes what it makes."""

    reader: Reader = field(default_factory=Reader)
    workers: int = field(default_factory=lambda: len(os.sched_getaffinity(0)))
    wait_seconds: float = 600  # for another refresh of the same warehouse
    tell: Callable[[str], None] = log.info
    track: Track = lambda paths, title: paths


@dataclass(slots=True)
class Gathered:
    """What the folder holds: the key of the text at each path, and what could not be used."""

    keys: dict[str, str] = field(default_factory=dict)
    bad_files: list[tuple[str, str, str, str]] = field(default_factory=list)  # rows of bad_file


def refresh(corpus: Path, warehouse: Path, options: Options | None = None) -> Summary:
    """Read every text of `corpus` and put a new warehouse in the place of the old one.

    Raise CorpusError for a folder that is missing or empty, WarehouseError for a warehouse that cannot be written or
    does not pass its checks; the old one then stays. A text that cannot be used is listed in `bad_file`.
    """
    options = options or Options()
    files = find_files(corpus)
    place = Workplace(warehouse)
    with place.hold(options.wait_seconds, options.tell):
        db = duckdb.connect(place.new)
        try:
            cache = Cache(db, place.cache, extractor_version())
            gathered = gather(corpus, files, cache, options)
            cache.serve(gathered.keys)
            build(db, gathered, corpus, str(warehouse))
            cache.detach()
            summary = summarise(db, str(warehouse))
        finally:
            db.close()
        place.replace()
    return summary


def gather(corpus: Path, files: Mapping[str, Path], cache: Cache, options: Options) -> Gathered:
    """Read the texts that the cache does not hold into it."""
    rows, errors = read_metadata(corpus, files)
    found = Gathered(bad_files=[(error.path, "metadata", error.reason, error.remedy) for error in errors])
    same: defaultdict[str, list[str]] = defaultdict(list)  # paths by key: the same text may stand under several names

    def unread() -> Iterator[Source]:
        for path in options.track(files, "texts"):
            try:
                source = open_source(files[path], path, rows.get(path))
            except UnreadableText as error:
                found.bad_files.append((path, "read", error.reason, error.remedy))
                continue
            same[source.key].append(path)
            if source.key not in cache.keys and len(same[source.key]) == 1:
                yield source

    failed: dict[str, Failure] = {}
    for texts, failures in map_chunks(options.reader, chunks(unread()), options.workers, _lost):
        cache.add(texts)
        failed |= {failure.key: failure for failure in failures}
    for key, key_paths in same.items():
        if failure := failed.get(key):
            found.bad_files += [(path, failure.stage, failure.reason, failure.remedy) for path in key_paths]
        else:
            found.keys |= dict.fromkeys(key_paths, key)
    return found


def build(db: "DuckDBPyConnection", gathered: Gathered, corpus: Path, warehouse: str) -> None:
    """Make the star schema of the relation `source`, its analysis and the record of the build, and check them."""
    [(figures,)] = db.execute("SELECT coalesce(sum(len(figures)), 0) FROM source").fetchall()
    db.begin()
    create_schema(db, figures)
    db.commit()
    load(db)
    bad_files = sorted(gathered.bad_files)
    columns = [[row[i] for row in bad_files] for i in range(4)]
    db.execute(f"INSERT INTO bad_file SELECT {', '.join(['unnest(CAST(? AS VARCHAR[]))'] * 4)}", columns)
    for row in bad_files:
        log.warning("path=%r stage=%s reason=%r remedy=%r", *row)
    db.execute(
        """
        INSERT INTO build
        SELECT ?, now(), ?, ?, ?, ?, (SELECT count(*) FROM dim_document), (SELECT count(*) FROM fact_figure),
            (SELECT count(*) FROM bad_file)
        """,
        [build_id(gathered.keys), SCHEMA_VERSION, extractor_version(), package_version(), str(corpus)],
    )
    analyse(db)
    run_checks(db)
    refuse_errors(db, warehouse)


def build_id(keys: Mapping[str, str]) -> str:
    """Hash what a warehouse is made from: the text at each path, the extractor and the model."""
    made_from = [extractor_version(), model_digest(), *(f"{path}\t{key}" for path, key in sorted(keys.items()))]
    return hashlib.sha256("\n".join(made_from).encode()).hexdigest()[:16]


def package_version() -> str:
    """Give the version of the installed package."""
    try:
        return version("trade-warehouse")
    except PackageNotFoundError:  # run from a checkout
        return "0"


def _lost(source: Source) -> tuple[pa.RecordBatch, list[Failure]]:
    """Stand in for the result of a text that a process died on."""
    failure = Failure(source.key, "read", "the process that read it died", "split it, or free some memory")
    return pa.RecordBatch.from_pylist([], TEXT_SCHEMA), [failure]
