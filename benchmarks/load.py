"""From the cache to a finished warehouse: time, file size and memory for millions of figures; what a column costs.

usage: python -m benchmarks.load [--figures N ...] [--analysis] [--folder DIR]

The cache is filled with invented texts of 25 figures, levels and their growth in turn; each size is measured in a
process of its own. The consistency tables are made with --analysis only.
"""

import argparse
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

import duckdb

from benchmarks.measured import peak_megabytes, table, write_section
from benchmarks.synthetic.style import countries, products
from warehouse.build import analyse, create_schema, load
from warehouse.cache import Cache
from warehouse.checks import refuse_errors, run_checks
from warehouse.refresh import bind_memory

FIGURES_A_TEXT = 25
STEP = 1_000_000
"""Figures made at once, which bounds the memory of the making."""

TEXTS = Path(__file__).with_name("synthetic") / "cache_texts.sql"

YEAR_OVER_YEAR = """
SELECT count(*), avg(now.value / before.value - 1)
FROM fact_figure AS now
INNER JOIN dim_period AS p ON now.period_id = p.period_id
INNER JOIN dim_period AS q
    ON p.period_start = q.period_start + INTERVAL 1 YEAR AND p.months = q.months
INNER JOIN fact_figure AS before
    ON
        q.period_id = before.period_id
        AND now.indicator = before.indicator
        AND now.reporter = before.reporter
        AND now.partner = before.partner
        AND now.product_id = before.product_id
        AND now.unit = before.unit
        AND before.measure = 'level'
WHERE now.measure = 'level'
"""

COLUMNS = """
SELECT column_name, count(DISTINCT block_id) * 262144 / 1e6 AS megabytes
FROM pragma_storage_info('fact_figure')
WHERE block_id >= 0
GROUP BY column_name
ORDER BY megabytes DESC, column_name
"""


@dataclass(slots=True)
class Cost:
    """What one size took."""

    figures: int
    seconds: dict[str, float] = field(default_factory=dict)
    file_mb: float = 0
    cache_mb: float = 0
    peak_mb: float = 0
    columns: dict[str, float] = field(default_factory=dict)  # MB

    def time(self, step: str, work: Callable[[], object]) -> None:
        """Do a step and keep its seconds by the clock."""
        started = time.perf_counter()
        work()
        self.seconds[step] = time.perf_counter() - started


def main() -> None:
    """Measure every size and write the tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--figures", type=float, nargs="+", default=[1e6, 1e7], metavar="N")
    parser.add_argument("--analysis", action="store_true", help="make the consistency tables as well")
    parser.add_argument("--folder", type=Path, help="where the databases are made (default: a temporary folder)")
    options = parser.parse_args()
    costs = []
    for figures in map(int, options.figures):
        with tempfile.TemporaryDirectory(dir=options.folder) as folder, get_context("spawn").Pool(1) as process:
            process.apply(fill_cache, (Path(folder), figures))
            with get_context("spawn").Pool(1) as another:  # a process of its own, for its peak memory
                costs.append(another.apply(measure, (Path(folder), figures, options.analysis)))
        print(costs[-1], flush=True)
    write_section("load", report(costs))


def fill_cache(folder: Path, figures: int) -> None:
    """Make a cache with so many figures."""
    with duckdb.connect() as db:
        db.execute("SET enable_progress_bar = false")
        cache = Cache(db, folder / "cache.duckdb", "benchmark")
        sql = TEXTS.read_text(encoding="utf-8").replace("cache_table", cache.table)
        lists = {"codes": [country.code for country in countries()], "products": products()}
        for first in range(0, figures, STEP):
            db.execute(sql, {"first": first, "step": min(STEP, figures), "size": FIGURES_A_TEXT, **lists})
        cache.detach()


def measure(folder: Path, figures: int, with_analysis: bool) -> Cost:
    """Build a warehouse from the cache."""
    cost = Cost(figures)
    warehouse = folder / "warehouse.duckdb"
    with duckdb.connect(warehouse) as db:
        db.execute("SET enable_progress_bar = false")
        cache = Cache(db, folder / "cache.duckdb", "benchmark")
        bind_memory(db, figures)
        keys = {f"{key}.txt": key for key in sorted(cache.keys)}
        cost.time("tables", lambda: (cache.serve(keys), create_schema(db, figures), load(db)))
        cache.detach()
        db.execute("RESET memory_limit")
        if with_analysis:
            cost.time("analysis", lambda: analyse(db))
        cost.time("checks", lambda: (run_checks(db), refuse_errors(db, str(warehouse)), db.execute("CHECKPOINT")))
        cost.time("year over year", lambda: db.execute(YEAR_OVER_YEAR).fetchall())
        cost.columns = dict(db.execute(COLUMNS).fetchall())
    cost.peak_mb = peak_megabytes()
    cost.file_mb, cost.cache_mb = (path.stat().st_size / 1e6 for path in (warehouse, folder / "cache.duckdb"))
    return cost


def report(costs: list[Cost]) -> list[str]:
    """Write what each size took, and what a column of the fact table costs."""
    steps = list(dict.fromkeys(step for cost in costs for step in cost.seconds))
    header = ("figures", *(f"{step}, s" for step in steps), "file, MB", "MB a million", "cache, MB", "peak memory, MB")
    rows = [
        (
            f"{cost.figures:,}",
            *(f"{cost.seconds[step]:.1f}" if step in cost.seconds else "-" for step in steps),
            f"{cost.file_mb:.0f}",
            f"{cost.file_mb / cost.figures * 1e6:.0f}",
            f"{cost.cache_mb:.0f}",
            f"{cost.peak_mb:.0f}",
        )
        for cost in costs
    ]
    largest = costs[-1]
    columns = [(name, f"{size / largest.figures * 1e6:.1f}") for name, size in largest.columns.items()]
    return [*table(header, rows), "", *table(("column of fact_figure", "MB a million figures"), columns)]


if __name__ == "__main__":
    main()
