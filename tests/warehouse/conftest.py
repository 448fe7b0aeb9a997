"""A refresh with an extractor of tonnes, so that these tests hold whatever the grammar of figures does."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.warehouse import fake
from warehouse.reader import Reader
from warehouse.refresh import Options, refresh
from warehouse.summary import Summary

READER = Reader(extract=fake.extract_batches)


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Summary]:
    """Give a function that refreshes `tmp_path`/w.duckdb from a folder."""
    fake.SEEN.clear()

    def run(corpus: Path, warehouse: Path = tmp_path / "w.duckdb", **options: object) -> Summary:
        return refresh(corpus, warehouse, Options(**{"reader": READER, **options}))

    return run


@pytest.fixture(scope="module")
def make_once(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Give a function that makes a warehouse of texts for all tests of a module; they must not change it."""

    def run(**texts: str) -> Path:
        folder = tmp_path_factory.mktemp("once")
        refresh(fake.write_texts(folder / "texts", **texts), folder / "w.duckdb", Options(reader=READER))
        return folder / "w.duckdb"

    return run
