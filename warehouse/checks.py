"""The rules of models/checks run on a warehouse -> the tables check_rule and check_result.

A rule is one SELECT of the rows that break it, with the columns `subject` (the key of the row) and `detail` (what is
wrong). The comment at the head of its file is the rule in words; the file's name begins with `error_` or `warn_`.

>>> Rule.of(Script("error_period_order", "-- A period ends after it begins.\\nSELECT 1;")).severity
'error'
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.errors import WarehouseError
from warehouse.model import Script, scripts

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

EXAMPLES = 3
"""So many broken rows are named in the message that a release stops with."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that the data is held against."""

    name: str
    severity: str  # error | warn
    words: str
    select: str

    @classmethod
    def of(cls, script: Script) -> "Rule":
        """Read a rule from its file."""
        severity, _, name = script.name.partition("_")
        return cls(name, severity, script.header, script.sql.rstrip().removesuffix(";"))

    def broken_rows(self, db: "DuckDBPyConnection") -> list[tuple[str, str]]:
        """Give subject and detail of each row that breaks the rule."""
        return db.execute(f"SELECT subject, detail FROM ({self.select}) ORDER BY subject, detail").fetchall()


def rules() -> list[Rule]:
    """Read all rules, errors first."""
    return [Rule.of(script) for script in scripts("checks")]


def run_checks(db: "DuckDBPyConnection") -> None:
    """Hold the data against every rule and record the outcome."""
    db.begin()
    for rule in rules():
        db.execute(
            "CREATE OR REPLACE TEMP TABLE broken AS "
            f"SELECT CAST(subject AS VARCHAR) AS subject, detail FROM ({rule.select}) ORDER BY subject, detail"
        )
        db.execute(
            "INSERT INTO check_rule SELECT ?, ?, ?, count(*) FROM broken", [rule.name, rule.severity, rule.words]
        )
        db.execute("INSERT INTO check_result SELECT ?, subject, detail FROM broken", [rule.name])
    db.execute("DROP TABLE IF EXISTS broken")
    db.commit()


def refuse_errors(db: "DuckDBPyConnection", warehouse: str) -> None:
    """Raise WarehouseError where a recorded rule of severity error is broken; it names the rule and some rows."""
    broken = db.execute(
        """
        SELECT u.check_name, u.rule, u.offending, list(r.subject || ': ' || coalesce(r.detail, '') ORDER BY r.subject)
        FROM check_rule AS u
        INNER JOIN check_result AS r ON u.check_name = r.check_name
        WHERE u.severity = 'error'
        GROUP BY u.check_name, u.rule, u.offending
        ORDER BY u.check_name
        """
    ).fetchall()
    if broken:
        name, words, offending, rows = broken[0]
        raise WarehouseError(
            warehouse,
            f"{len(broken)} checks failed, first {name} ({words}) on {offending} rows, as {'; '.join(rows[:EXAMPLES])}",
            "the warehouse stays as it was; report this with the texts",
        )
