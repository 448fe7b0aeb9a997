"""A refresh with an extractor of tonnes, so that these tests hold whatever the grammar of figures does."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from tests.warehouse import fake
from warehouse.reader import Reader
from warehouse.refresh import Options, refresh
from warehouse.summary import Summary

READER = Reader(extract=fake.extract_batches)


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Summary]:
    """Give a function that refreshes `tmp_path`/w.duckdb from a folder, without the analysis, which takes longest."""
    fake.SEEN.clear()
    monkeypatch.setattr("warehouse.refresh.analyse", lambda db, track: None)

    def run(corpus: Path, warehouse: Path = tmp_path / "w.duckdb", **options: object) -> Summary:
        return refresh(corpus, warehouse, Options(**{"reader": READER, **options}))

    return run


@pytest.fixture(scope="module")
def make_once(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Give a function that makes a warehouse of texts for all tests of a module; they must not change it.

    `beside` are further files of the corpus, as documents.csv, by their names.
    """

    def run(beside: Mapping[str, str] = MappingProxyType({}), **texts: str) -> Path:
        folder = tmp_path_factory.mktemp("once")
        fake.write_texts(folder / "texts", **texts)
        for name, content in beside.items():
            (folder / "texts" / name).write_text(content)
        refresh(folder / "texts", folder / "w.duckdb", Options(reader=READER))
        return folder / "w.duckdb"

    return run
