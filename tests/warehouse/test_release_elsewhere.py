"""R and DuckDB's own command line load a release and find the values of the warehouse; skipped where they are not."""

import csv
import io
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from warehouse import open_warehouse
from warehouse.export import export

R_CSV = """
rows <- read.csv("observations.csv", na.strings = "", colClasses = c(period_start = "Date", reporter = "character"))
stopifnot(inherits(rows$period_start, "Date"), is.numeric(rows$value))
write.csv(rows[c("cell_id", "value")], stdout(), row.names = FALSE)
"""

R_STATA = """
rows <- haven::read_dta("observations.dta")
stopifnot(inherits(rows$period_start, "Date"), attr(rows$period_end, "label") == "Last day of it, included")
write.csv(rows[c("cell_id", "value")], stdout(), row.names = FALSE)
"""

CLI = shutil.which("duckdb") or shutil.which("duckdb", path=str(Path(sys.executable).parent))
QUERY = "SELECT cell_id, value FROM '{file}' WHERE year(period_start) > 0"


@pytest.fixture(scope="module")
def release(bundled_warehouse: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of a release of the bundled corpus."""
    folder = tmp_path_factory.mktemp("release")
    export(bundled_warehouse, folder)
    return folder


@pytest.fixture(scope="module")
def observed(bundled_warehouse: Path) -> dict[str, float]:
    """Give the value of each observation by its cell."""
    with open_warehouse(bundled_warehouse) as db:
        return dict(db.execute("SELECT cell_id, value FROM observations").fetchall())


def values(command: list[str], folder: Path) -> dict[str, float]:
    """Run a command that prints cells and values as CSV."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return {row["cell_id"]: float(row["value"]) for row in csv.DictReader(io.StringIO(done.stdout))}


def has_haven() -> bool:
    """Tell whether R is here with the package that reads files of Stata."""
    look = ["Rscript", "-e", 'quit(status = !requireNamespace("haven", quietly = TRUE))']
    return shutil.which("Rscript") is not None and subprocess.run(look, capture_output=True).returncode == 0


@pytest.mark.skipif(not shutil.which("Rscript"), reason="R is not here: apt-get install r-base-core")
def test_r_finds_the_observations_in_csv(release, observed):
    assert values(["Rscript", "-e", R_CSV], release) == pytest.approx(observed)


@pytest.mark.skipif(not has_haven(), reason="R with haven is not here: apt-get install r-base-core r-cran-haven")
def test_r_finds_the_observations_in_stata_with_dates_and_labels(release, observed):
    assert values(["Rscript", "-e", R_STATA], release) == pytest.approx(observed)


@pytest.mark.skipif(not CLI, reason="DuckDB's command line is not here: pip install duckdb-cli")
@pytest.mark.parametrize("file", ["observations.csv", "observations.parquet"])
def test_the_command_line_of_duckdb_finds_the_observations(file, release, observed):
    assert values([str(CLI), "-csv", "-c", QUERY.format(file=file)], release) == pytest.approx(observed)
