"""The wheel holds all that a refresh needs: in an environment of its own, far from the checkout, it refreshes.

The packages it depends on are lent by the environment of the tests.
"""

import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LEFT_OUT = shutil.ignore_patterns(".*", "build", "exports", "*.egg-info", "__pycache__", "tests")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from a copy of the project."""
    folder = tmp_path_factory.mktemp("wheel")
    shutil.copytree(ROOT, folder / "project", ignore=LEFT_OUT)
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir"]
    subprocess.run([*build, folder, folder / "project"], check=True, capture_output=True, text=True)
    [made] = folder.glob("*.whl")
    return made


@pytest.mark.soak
def test_the_wheel_holds_model_vocabulary_and_type_marks(wheel):
    held = set(zipfile.ZipFile(wheel).namelist())
    packages = ("extract", "models", "warehouse")
    kinds = {".py", ".sql", ".csv", ".txt", ".json", ".html", ".css", ".js", ".typed"}
    needed = {
        path.relative_to(ROOT).as_posix()
        for package in packages
        for path in (ROOT / package).rglob("*")
        if path.suffix in kinds
    }
    assert {"extract/py.typed", "warehouse/py.typed", "warehouse/report/assets/page.html"} <= needed
    assert needed - held == set()


@pytest.mark.soak
def test_an_installed_wheel_refreshes_and_exports(wheel, tmp_path):
    venv.create(tmp_path / "env", with_pip=False)
    bin_folder = tmp_path / "env" / ("Scripts" if sys.platform == "win32" else "bin")
    python = bin_folder / "python"
    site = Path(
        subprocess.check_output(
            [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], text=True
        ).strip()
    )
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", "--no-index", wheel]
    subprocess.run(pip, check=True, capture_output=True, text=True)
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    shutil.copytree(ROOT / "corpus", tmp_path / "corpus")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [bin_folder / "trade-warehouse", *arguments]
        return subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True)

    where = subprocess.check_output(
        [python, "-c", "import warehouse; print(warehouse.__file__)"], cwd=tmp_path, text=True
    )
    assert Path(where.strip()).is_relative_to(site)
    assert "5 texts" in run("refresh").stdout
    assert (tmp_path / "build/warehouse.duckdb").exists()
    run("export")
    assert (tmp_path / "exports/observations.sdmx.csv").exists()
    run("report")
    assert (tmp_path / "build/report/index.html").stat().st_size > 100_000
