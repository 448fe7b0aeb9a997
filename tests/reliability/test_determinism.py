"""The same texts and version give the same bytes, on any order of files, workers, locale, time zone and hash seed."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

TEXTS = 12
MAKE = """
import sys
from pathlib import Path
import warehouse.corpus
warehouse.corpus.CHUNK_TEXTS = 1  # so many chunks that processes share them
from warehouse.export import export
from warehouse.refresh import Options, refresh
from warehouse.report import write_report
folder, workers = Path(sys.argv[1]), int(sys.argv[2])
refresh(folder / "corpus", folder / "w.duckdb", Options(workers=workers))
export(folder / "w.duckdb", folder / "out")
write_report(folder / "w.duckdb", folder / "out" / "report")
"""
SURROUNDINGS = {
    "all different": (2, {"PYTHONHASHSEED": "12345", "TZ": "Asia/Kathmandu", "LC_ALL": "tr_TR.UTF-8"}),
    "no locale": (1, {"LC_ALL": "C", "PYTHONUTF8": "0", "TZ": "America/St_Johns"}),
    "two workers": (2, {}),
    "another hash seed": (1, {"PYTHONHASHSEED": "7"}),
    "another time zone": (1, {"TZ": "Pacific/Kiritimati"}),
    "another locale": (1, {"LC_ALL": "az_AZ.UTF-8", "LANG": "az_AZ.UTF-8"}),
}
CHOSEN = [*SURROUNDINGS][:1]
"""Tried every time; the others, each apart, in the soak."""


def write_corpus(folder: Path, numbers: list[int]) -> None:
    """Write the texts in an order, which is the one that a folder lists them in on many systems."""
    folder.mkdir(parents=True)
    rows = [f"{number}.txt,Bulletin {number},2022-0{number % 9 + 1}-01\n" for number in numbers]
    (folder / "documents.csv").write_text("path,title,published\n" + "".join(rows))
    for number in numbers:
        lines = [
            f"In 20{10 + number} exports of İzmir tractors to Belarus rose by {number}.5% to $1.{number} bn.",
            f"Imports were 2.{number} times as large, a third of them from Georgia; exports of wheat reached 7 tonnes.",
            "Trade turnover of Belarus and Russia was $30 billion, and exports $16 billion.",
        ]
        (folder / f"{number}.txt").write_text("\n\n".join(lines), encoding="utf-8")


def made(folder: Path, numbers: list[int], workers: int, surroundings: dict[str, str]) -> dict[str, str]:
    """Refresh and export in surroundings of their own; give the digest of each file."""
    write_corpus(folder / "corpus", numbers)
    command = [sys.executable, "-c", MAKE, str(folder), str(workers)]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": "0", **surroundings})
    files = sorted(path for path in (folder / "out").rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.fixture(scope="module")
def plain(tmp_path_factory) -> dict[str, str]:
    """Export once in plain surroundings."""
    files = made(tmp_path_factory.mktemp("plain"), [*range(TEXTS)], 1, {})
    assert "out/figures.csv" in files
    return files


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[] if name in CHOSEN else [pytest.mark.soak]) for name in SURROUNDINGS]
)
def test_exports_are_the_same_byte_for_byte(plain, tmp_path, name):
    workers, surroundings = SURROUNDINGS[name]
    again = made(tmp_path, [*reversed(range(TEXTS))], workers, surroundings)
    assert {path for path in plain.keys() | again.keys() if plain.get(path) != again.get(path)} == set()
