"""The model's files, models/**/*.sql and *.csv -> statements to run and code lists to load.

>>> scripts("schema")[0].name
'00_types'
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pyarrow as pa
from pyarrow.csv import ConvertOptions, read_csv

import models

SCHEMA_VERSION = 1
"""Goes up when a table or view of models/schema or models/views changes its columns, types or meaning."""

ROOT = Path(models.__path__[0])


@dataclass(frozen=True, slots=True)
class Script:
    """A SQL file of the model."""

    name: str  # the file's name without its suffix
    sql: str

    @property
    def header(self) -> str:
        """Give the comment at the head of the file as one line of words."""
        head = re.match(r"(?:--[^\n]*\n)*", self.sql)
        return " ".join(line.removeprefix("--").strip() for line in head.group().splitlines()) if head else ""


def scripts(folder: str) -> list[Script]:
    """Read the SQL files of a folder of the model in the order of their names; [] where there is no such folder."""
    return [Script(path.stem, path.read_text(encoding="utf-8")) for path in sorted((ROOT / folder).glob("*.sql"))]


@cache
def code_lists() -> dict[str, pa.Table]:
    """Read the code lists by name, all columns text; an empty cell is null. A process reads them once."""
    return {path.stem: _read_codes(path) for path in sorted((ROOT / "codes").glob("*.csv"))}


def digest_files(paths: Iterable[Path], root: Path) -> str:
    """Hash names and contents of files, so that any change of any of them shows in twelve digits."""
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(f"{path.relative_to(root).as_posix()}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:12]


@cache
def model_digest() -> str:
    """Hash the whole model, once a process: tables, rules and codes."""
    return digest_files((path for path in ROOT.rglob("*") if path.suffix in {".sql", ".csv"}), ROOT)


def _read_codes(path: Path) -> pa.Table:
    with path.open(encoding="utf-8") as file:
        header = file.readline().strip().split(",")
    text = ConvertOptions(column_types=dict.fromkeys(header, pa.string()), strings_can_be_null=True, null_values=[""])
    return read_csv(path, convert_options=text)
