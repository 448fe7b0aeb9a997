"""What a user brings beside the texts: corrections, official series and exchange rates, each as far as it is there.

>>> Beside().digest() == Beside().digest()
True
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from extract.errors import CorpusError, MetadataError
from warehouse.corrections import FILE as CORRECTIONS
from warehouse.corrections import load_corrections
from warehouse.model import digest_files
from warehouse.reference import load_rates, load_references

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


@dataclass(frozen=True, slots=True)
class Beside:
    """The files beside the texts; what is None is not there."""

    corrections: Path | None = None  # a file
    reference: Path | None = None  # a folder of CSV files with official series
    rates: Path | None = None  # a file

    @classmethod
    def find(cls, corpus: Path, reference: Path | None = None, rates: Path | None = None) -> "Beside":
        """Take the corrections that lie in the corpus, and what is named; raise CorpusError where that is missing."""
        if reference and not reference.is_dir():
            raise CorpusError(str(reference), "there is no such folder", "name a folder of CSV files with REFERENCE=")
        if rates and not rates.is_file():
            raise CorpusError(str(rates), "there is no such file", "name a CSV file with RATES=")
        corrections = corpus / CORRECTIONS
        return cls(corrections if corrections.is_file() else None, reference, rates)

    def digest(self) -> str:
        """Hash the contents of all files, whatever folder they lie in."""
        files = [self.corrections, self.rates, *(sorted(self.reference.glob("*.csv")) if self.reference else [])]
        try:
            return " ".join(digest_files([file], file.parent) if file else "-" for file in files)
        except OSError as error:
            reason = f"it cannot be opened ({error.strerror})"
            raise CorpusError(str(error.filename), reason, "put it back, or allow reading it") from error

    def load_before_figures(self, db: "DuckDBPyConnection") -> list[MetadataError]:
        """Load what changes the figures as they are loaded; return what cannot be used."""
        return _load(load_corrections, db, self.corrections)

    def load_beside_figures(self, db: "DuckDBPyConnection") -> list[MetadataError]:
        """Load what the analysis holds against the figures; return what cannot be used."""
        return [*_load(load_references, db, self.reference), *_load(load_rates, db, self.rates)]


def _load(
    load: Callable[..., list[MetadataError] | None], db: "DuckDBPyConnection", path: Path | None
) -> list[MetadataError]:
    if path is None:
        return []
    try:
        return load(db, path) or []
    except MetadataError as error:
        return [error]
