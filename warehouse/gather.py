"""A folder of texts and the cache -> the cache filled with what is new, and what the folder holds.

>>> BadFile("a.txt", "read", "it is empty", "remove it").stage
'read'
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from extract.errors import UnreadableText
from extract.read import Metadata, read_metadata
from warehouse.cache import Cache
from warehouse.corpus import Source, chunks, log_line, open_source
from warehouse.pool import map_chunks
from warehouse.reader import Failure, Reader, lost
from warehouse.terminal import Track


class BadFile(NamedTuple):
    """A file that could not be used, or a row of documents.csv: a row of the table bad_file."""

    path: str
    stage: str  # metadata | read | extract
    reason: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Joining:
    """Files that are to join a folder, by the paths that they will have in it, with their rows of documents.csv."""

    files: dict[str, Path] = field(default_factory=dict)
    metadata: dict[str, Metadata] = field(default_factory=dict)


@dataclass(slots=True)
class Gathered:
    """What a folder holds: the key of the text at each path, and what could not be used."""

    keys: dict[str, str] = field(default_factory=dict)
    bad_files: list[BadFile] = field(default_factory=list)


def gather(
    corpus: Path,
    files: Mapping[str, Path],
    cache: Cache,
    reader: Reader,
    workers: int,
    track: Track,
    joining: Joining | None = None,
    is_awake: bool = False,
) -> Gathered:
    """Read the files of a folder, by path, that the cache does not hold into it; log each bad one."""
    rows, errors = read_metadata(corpus, files)
    rows |= joining.metadata if joining else {}
    found = Gathered(bad_files=[BadFile(error.path, "metadata", error.reason, error.remedy) for error in errors])
    paths: defaultdict[str, list[str]] = defaultdict(list)  # by key: the same text may stand under several names

    def unread() -> Iterator[Source]:
        for path in track(files, "texts"):
            try:
                source = open_source(files[path], path, rows.get(path))
            except UnreadableText as error:
                found.bad_files.append(BadFile(path, "read", error.reason, error.remedy))
                continue
            paths[source.key].append(path)
            if source.key not in cache.keys and len(paths[source.key]) == 1:
                yield source

    failed: dict[str, Failure] = {}
    outcomes = map_chunks(reader, chunks(unread()), workers, lost, attrgetter("is_risky"), is_awake)
    for texts, failures, slow in outcomes:
        cache.add(texts)
        failed |= {failure.key: failure for failure in failures}
        for took in slow:
            log_line(paths[took.key][0], "slow", f"it took {took.seconds:.0f} seconds for {took.size:,} bytes")
    for key, same in paths.items():
        if failure := failed.get(key):
            found.bad_files += [BadFile(path, failure.stage, failure.reason, failure.remedy) for path in same]
        else:
            found.keys |= dict.fromkeys(same, key)
    found.bad_files.sort()
    for bad_file in found.bad_files:
        log_line(*bad_file)
    return found
