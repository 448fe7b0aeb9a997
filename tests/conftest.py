"""The default warehouse, as `make refresh` makes it from the bundled corpus."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from warehouse.refresh import refresh

settings.register_profile("busy", suppress_health_check=[HealthCheck.too_slow])  # machines are shared
settings.load_profile("busy")

CORPUS = Path(__file__).resolve().parents[1] / "corpus"


@pytest.fixture(scope="session")
def bundled_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the path of a warehouse of the bundled corpus, made once in a run."""
    warehouse = tmp_path_factory.mktemp("bundled") / "warehouse.duckdb"
    refresh(CORPUS, warehouse)
    return warehouse
