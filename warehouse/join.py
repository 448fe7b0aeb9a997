"""Texts that join the corpus of a warehouse: what they say is told first, then files and warehouse change, or neither.

>>> join(Path("no such warehouse"), [Path("a.txt")])
Traceback (most recent call last):
    ...
extract.errors.WarehouseError: no such warehouse: there is no such warehouse; ...
"""

import shutil
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from extract.errors import CorpusError, MetadataError, UnreadableText, WarehouseError
from extract.read import Metadata
from extract.reading.metadata import COLUMNS, FILE_NAME, parse_day
from warehouse.addition import Said, say
from warehouse.append import append_rows
from warehouse.beside import Beside
from warehouse.connect import open_warehouse
from warehouse.gather import Joining
from warehouse.refresh import Made, Options, next_warehouse
from warehouse.summary import Summary

KNOWN = """
    SELECT
        b.corpus,
        (SELECT count(*) FROM fact_reference) > 0 AS has_reference,
        (SELECT count(*) FROM exchange_rate) > 0 AS has_rates,
        (SELECT map_from_entries(list((content_hash, path))) FROM dim_document) AS paths
    FROM build AS b
"""


@dataclass(frozen=True, slots=True)
class Joined:
    """What texts say, and whether they are in the warehouse now."""

    documents: list[str]
    said: list[Said]
    summary: Summary
    is_added: bool


def join(
    warehouse: Path,
    texts: list[Path],
    told: Mapping[str, str] | None = None,
    options: Options | None = None,
    corpus: Path | None = None,
    reference: Path | None = None,
    rates: Path | None = None,
    is_dry: bool = False,
) -> Joined:
    """Tell what texts say that a warehouse does not know, and add them to its corpus and to it, unless `is_dry`.

    `told` is what documents.csv shall say of a single text. `corpus` is the folder that the warehouse was made from
    unless it has moved. Raise CorpusError or UnreadableText for a text that cannot be added; nothing changes then.
    """
    with open_warehouse(warehouse) as old:
        [(made_from, has_reference, has_rates, paths)] = old.execute(KNOWN).fetchall()
    corpus = corpus or Path(made_from)
    if not corpus.is_dir():
        raise CorpusError(str(corpus), "the folder that the warehouse was made from is not here", "name it: --corpus")
    for is_missing, what, option in (
        (has_reference and not reference, "official series", "--reference"),
        (has_rates and not rates, "exchange rates", "--rates"),
    ):
        if is_missing:
            raise WarehouseError(str(warehouse), f"it holds {what}, which would be lost", f"name them: {option}")
    files = dict(_place(text, corpus, paths or {}) for text in texts)
    metadata = {path: _metadata(told) for path in files if told}
    with next_warehouse(
        corpus, warehouse, options or Options(), Beside.find(corpus, reference, rates), Joining(files, metadata)
    ) as made:
        _refuse_bad(made, files)
        with open_warehouse(warehouse) as old, open_warehouse(made.file) as new:
            said = say(old, new, list(files))
        if not is_dry:
            _settle(corpus, files, told)
            made.take_place()
    return Joined(list(files), said, made.summary, not is_dry)


def _place(text: Path, corpus: Path, paths: Mapping[str, str]) -> tuple[str, Path]:
    """Give the path that a text will have in the corpus, which it may lie in already."""
    try:
        content = sha256(text.read_bytes()).hexdigest()
    except OSError as error:
        raise UnreadableText(str(text), f"it cannot be opened ({error.strerror})", "name a text") from error
    if content in paths:
        raise CorpusError(str(text), "the corpus has it already", f"it is {paths[content]}")
    if text.resolve().is_relative_to(corpus.resolve()):
        return text.resolve().relative_to(corpus.resolve()).as_posix(), text
    if (corpus / text.name).exists():
        raise CorpusError(str(corpus / text.name), "there is another text of this name", "rename one of the two")
    return text.name, text


def _metadata(told: Mapping[str, str]) -> Metadata:
    try:
        day = parse_day(told["published"]) if told.get("published") else None
    except ValueError as error:
        raise MetadataError(told["published"], "it is no date", "write it as 2024, 2024-05 or 2024-05-07") from error
    words = {name: told.get(name) for name in ("title", "publisher", "place", "url")}
    return Metadata(published=day, **words)


def _refuse_bad(made: Made, files: Mapping[str, Path]) -> None:
    for bad_file in made.bad_files:
        if bad_file.path in files:
            raise UnreadableText(str(files[bad_file.path]), bad_file.reason, bad_file.remedy)


def _settle(corpus: Path, files: Mapping[str, Path], told: Mapping[str, str] | None) -> None:
    """Copy the texts into the corpus and write down what is told of them; undone where either fails."""
    with ExitStack() as undo:
        for path, text in files.items():
            if not (corpus / path).exists():
                undo.callback((corpus / path).unlink, missing_ok=True)
                try:
                    shutil.copyfile(text, corpus / path)
                except OSError as error:
                    reason = f"it cannot be written ({error.strerror})"
                    raise CorpusError(str(corpus / path), reason, "allow writing into the corpus") from error
        if told:
            append_rows(corpus / FILE_NAME, COLUMNS, [{"path": path, **told} for path in files])
        undo.pop_all()
