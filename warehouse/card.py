"""A figure of a warehouse -> a card of it: the sentence, each slot with the rule and the words that gave it, its tests.

>>> marked("It was $5 in all.", "$5", 7)
'It was [$5] in all.'
"""

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from extract.errors import WarehouseError
from warehouse.terminal import one_line, paint
from warehouse.words import NAMED

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

WIDTH = 100

SPREAD = {
    "sides": ("reporter", "partner"),
    "period": ("period_start", "period_end"),
    "base": ("base_start", "base_end"),
}
"""Slots of the trace that are several columns."""

COLUMNS = (
    *("value", "value_high", "lower", "upper", "unit", "qualifier", "measure", "form", "indicator", "reporter"),
    *("partner", "product", "entity", "period_start", "period_end", "base_start", "base_end", "status", "basis"),
    *("adjustment", "stage", "attributed_to", "cited_ref", "confidence"),
)

FIGURE = f"""
    SELECT n.*, t.trace, t.sentence_start
    FROM ({NAMED}) AS n
    INNER JOIN fact_figure AS t ON n.figure_id = t.figure_id
    WHERE n.figure_id = ?
"""

TESTS = """
    SELECT c.test_id, c."check", e.role, c.verdict, c.arithmetic, c.likely_slip, c.suspect
    FROM consistency_evidence AS e
    INNER JOIN consistency AS c ON e.test_id = c.test_id
    WHERE e.figure_id = ?
    ORDER BY c.verdict = 'inconsistent' DESC, c.test_id
"""

CORRECTIONS = """
    SELECT slot, extracted, value, why, corrected_by
    FROM correction
    WHERE figure_id = ? AND state = 'applied'
    ORDER BY correction_no
"""


@dataclass(frozen=True, slots=True)
class Card:
    """What a warehouse knows of one figure."""

    figure: dict[str, Any]
    trace: dict[str, str]
    tests: list[dict[str, Any]]
    corrections: list[dict[str, Any]]

    def lines(self) -> list[str]:
        """Lay it out for a person."""
        figure = self.figure
        told = [figure["publisher"], f'"{figure["title"]}"' if figure["title"] else None, figure["published"]]
        where = f"{figure['document']}:{figure['char_start']}"
        sentence = marked(figure["sentence"], figure["surface"], figure["char_start"] - figure["sentence_start"])
        lines = [
            f"{paint(' '.join(figure['surface'].split()), 'bold')}: {figure['meaning']}   {figure['figure_id']}",
            paint(one_line(", ".join(str(part) for part in (where, *told) if part)), "dim"),
            "",
            *textwrap.wrap(sentence, WIDTH, initial_indent="  ", subsequent_indent="  "),
            "",
            *self._slots(),
        ]
        for test in self.tests:
            slip = f"; likely slip: {test['likely_slip']}" if test["likely_slip"] else ""
            lines.append(f"{_coloured(test['verdict'])} as {test['role']}: {test['arithmetic']}{slip}")
        for row in self.corrections:
            who, why = row["corrected_by"] or "a person", f", {row['why']}" if row["why"] else ""
            lines.append(
                f"corrected by {who}: {row['slot']} {row['extracted'] or 'none'} -> {row['value'] or 'none'}{why}"
            )
        return lines

    def _slots(self) -> list[str]:
        rules = {column: words for slot, words in self.trace.items() for column in SPREAD.get(slot, (slot,))}
        lines = []
        for column in COLUMNS:
            value = self.figure[column]
            if value is None and column not in rules:
                continue
            name = self.figure.get(f"{column}_name")
            shown = _plain(value) + (f" ({name})" if name and column in ("reporter", "partner") else "")
            lines.append(
                f"  {column:<14} {shown:<28}" + (paint(f"<- {rules[column]}", "dim") if column in rules else "")
            )
        lines += [
            f"  {slot:<14} {'':<28}" + paint(f"<- {w}", "dim") for slot, w in rules.items() if slot not in COLUMNS
        ]
        return [line.rstrip() for line in lines]


def find_figure(db: "DuckDBPyConnection", beginning: str) -> str:
    """Find the figure whose id begins so; raise WarehouseError where there is none, or several."""
    rows = db.execute(
        "SELECT figure_id FROM fact_figure WHERE starts_with(figure_id, ?) LIMIT 2", [beginning]
    ).fetchall()
    if len(rows) != 1:
        reason = "no figure has this id" if not rows else "several figures have an id that begins so"
        raise WarehouseError(beginning, reason, "find it with `trade-warehouse query`")
    return rows[0][0]


def read_card(db: "DuckDBPyConnection", figure_id: str) -> Card:
    """Read what is known of a figure that is there."""
    [figure] = records(db, FIGURE, figure_id)
    trace = figure.pop("trace") or {}
    return Card(figure, trace, records(db, TESTS, figure_id), records(db, CORRECTIONS, figure_id))


def records(db: "DuckDBPyConnection", sql: str, *values: object) -> list[dict[str, Any]]:
    """Give the rows of a query by the names of their columns."""
    result = db.execute(sql, list(values))
    names = [column[0] for column in result.description or ()]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]


def marked(sentence: str, surface: str, start: int) -> str:
    """Mark a figure in its sentence, on one line."""
    end = start + len(surface)
    if sentence[start:end] == surface:
        sentence = f"{sentence[:start]}[{sentence[start:end]}]{sentence[end:]}"
    return " ".join(sentence.split())


def _coloured(verdict: str) -> str:
    styles = {"inconsistent": "red", "revised": "yellow", "consistent": "green"}
    return paint(verdict, styles[verdict]) if verdict in styles else verdict


def _plain(value: object) -> str:
    """Write a value without digits that say nothing.

    >>> from decimal import Decimal
    >>> _plain(Decimal("172500000.000000")), _plain(0.699999988079071), _plain(None)
    ('172,500,000', '0.7', 'none')
    """
    if value is None:
        return "none"
    if isinstance(value, float):
        return f"{value:.3g}"
    words = f"{value:,f}" if hasattr(value, "is_finite") else str(value)
    return words.rstrip("0").rstrip(".") if "." in words and hasattr(value, "is_finite") else words
