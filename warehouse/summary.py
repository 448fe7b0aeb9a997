"""A finished warehouse -> what the end of a refresh tells about it, for people and for machines.

>>> Summary("w.duckdb", "0f", 2, 3, {"exports": 3}, None, None, {}, [], 0).exit_status
0
"""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from warehouse.terminal import one_line

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

LISTED = 20
"""So many bad files are named one by one."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a warehouse holds."""

    warehouse: str
    build_id: str
    documents: int
    figures: int
    figures_by_indicator: dict[str, int]
    first_day: date | None  # of what has happened, plans and forecasts apart
    last_day: date | None
    rejected: dict[str, int]  # by reason
    bad_files: list[tuple[str, str, str]]  # path, reason, remedy
    warnings: int

    @property
    def exit_status(self) -> int:
        """Give 1 where a file could not be used, else 0."""
        return 1 if self.bad_files else 0

    def lines(self) -> list[str]:
        """Say it in words, one line each thing."""
        said = [f"{self.documents} texts, {self.figures} figures"]
        said += [f"  {name:<16}{count:>8}" for name, count in self.figures_by_indicator.items()]
        if self.first_day:
            said.append(f"periods from {self.first_day} to {self.last_day}")
        said.append(f"{sum(self.rejected.values())} rejected numbers" + (", because" if self.rejected else ""))
        said += [one_line(f"  {reason}: {count}") for reason, count in self.rejected.items()]
        if self.warnings:
            said.append(f"{self.warnings} rows to look at (trade-warehouse check)")
        said += [one_line(f"not used: {path}: {reason}; {remedy}") for path, reason, remedy in self.bad_files[:LISTED]]
        if len(self.bad_files) > LISTED:
            said.append(f"not used: {len(self.bad_files) - LISTED} more (table bad_file)")
        return [*said, one_line(f"in {self.warehouse}")]


def summarise(db: "DuckDBPyConnection", warehouse: str) -> Summary:
    """Count what a warehouse holds."""

    def rows(sql: str) -> list[tuple]:
        return db.execute(sql).fetchall()

    [(build_id, documents, figures)] = rows("SELECT build_id, documents, figures FROM build")
    [(first_day, last_day)] = rows(
        """
        SELECT min(p.period_start), max(p.period_end)
        FROM fact_figure AS f
        INNER JOIN dim_period AS p ON f.period_id = p.period_id
        WHERE f.status = 'actual'
        """
    )
    [(warnings,)] = rows("SELECT coalesce(sum(offending), 0) FROM check_rule WHERE severity = 'warn'")
    return Summary(
        warehouse,
        build_id,
        documents,
        figures,
        dict(rows("SELECT indicator, count(*) AS n FROM fact_figure GROUP BY indicator ORDER BY n DESC, indicator")),
        first_day,
        last_day,
        dict(rows("SELECT reason, count(*) AS n FROM rejected GROUP BY reason ORDER BY n DESC, reason LIMIT 10")),
        rows("SELECT path, reason, remedy FROM bad_file ORDER BY path, reason"),
        int(warnings),
    )
