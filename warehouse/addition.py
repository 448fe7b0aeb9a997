"""Texts that are to join a warehouse -> what each of their figures says of what is known: four verdicts.

contradicts   a test that holds it against others fails, if all of them were read right
revises       another text has told it a little otherwise, or the value of the series moves
confirms      another text says it too, or it follows from what others say
new           nothing was known of it

>>> [verdict for verdict in VERDICTS]
['contradicts', 'revises', 'confirms', 'new']
"""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from warehouse.words import FAILED, NAMED, amount

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

VERDICTS = ("contradicts", "revises", "confirms", "new")

FIGURES = f"""
    SELECT n.figure_id, n.document, n.char_start, n.surface, n.sentence, n.meaning, n.confidence, v.cell_id
    FROM ({NAMED}) AS n
    LEFT JOIN vintages AS v ON n.figure_id = v.figure_id
    WHERE n.document IN (SELECT unnest(CAST(? AS VARCHAR[])))
    ORDER BY n.document, n.char_start, n.char_end
"""

TESTS = f"""
    SELECT DISTINCT
        e.figure_id,
        c.test_id,
        CASE WHEN {FAILED} THEN 'inconsistent' ELSE c.verdict END AS verdict,
        c.arithmetic
        || CASE WHEN {FAILED} AND c.verdict <> 'inconsistent' THEN ', if read right' ELSE '' END AS arithmetic,
        c.likely_slip,
        list_sort(list(DISTINCT d.path) FILTER (NOT list_contains($1, d.path))) AS others
    FROM consistency_evidence AS e
    INNER JOIN consistency AS c ON e.test_id = c.test_id
    INNER JOIN consistency_evidence AS x ON e.test_id = x.test_id
    INNER JOIN fact_figure AS f ON x.figure_id = f.figure_id
    INNER JOIN dim_document AS d ON f.document_id = d.document_id
    WHERE ({FAILED} OR c.verdict IN ('revised', 'consistent', 'strained'))
        AND e.figure_id IN (SELECT unnest(CAST($2 AS VARCHAR[])))
    GROUP BY e.figure_id, c.test_id, c.verdict, c.reason, c.arithmetic, c.likely_slip
    ORDER BY c.test_id, e.figure_id
"""

OBSERVED = """
    SELECT cell_id, value, unit, claims
    FROM observations
    WHERE cell_id IN (SELECT unnest(CAST(? AS VARCHAR[])))
"""

FORETOLD = """
    SELECT figure_id, series_id, horizon_start, horizon_end, value, unit, stated_by
    FROM targets
    WHERE horizon_end IS NOT NULL
    ORDER BY published, figure_id
"""


@dataclass(frozen=True, slots=True)
class Said:
    """What a text says with one figure, beside what was known."""

    figure_id: str
    document: str
    char_start: int
    surface: str
    sentence: str
    meaning: str
    confidence: float
    verdict: str
    because: tuple[str, ...] = ()  # the arithmetic of tests, or what was known


@dataclass(frozen=True, slots=True)
class _Observed:
    value: float
    unit: str
    claims: int

    @property
    def told(self) -> str:
        """Say by how many claims the value was known."""
        known = {0: "follows from what was known", 1: "one claim was known"}
        return f"{amount(self.value, self.unit)}: {known.get(self.claims, f'{self.claims} claims were known')}"


@dataclass(frozen=True, slots=True)
class _Test:
    verdict: str
    arithmetic: str
    likely_slip: str | None
    others: list[str]  # further texts whose figures stand in it

    @property
    def told(self) -> str:
        """Say the arithmetic, the slip and where the other figures are."""
        slip = f"; likely slip: {self.likely_slip}" if self.likely_slip else ""
        return self.arithmetic + slip + (f" ({', '.join(self.others)})" if self.others else "")


def say(old: "DuckDBPyConnection", new: "DuckDBPyConnection", paths: list[str]) -> list[Said]:
    """Hold each figure of the texts at `paths` of the new warehouse against the old one, in the order of the texts."""
    rows = new.execute(FIGURES, [paths]).fetchall()
    ids, cells = [row[0] for row in rows], [row[-1] for row in rows if row[-1]]
    tests: dict[str, list[_Test]] = {}
    for figure_id, _, verdict, arithmetic, slip, others in new.execute(TESTS, [paths, ids]).fetchall():
        tests.setdefault(figure_id, []).append(_Test(verdict, arithmetic, slip, others or []))
    before, after = _observed(old, cells), _observed(new, cells)
    targets = _targets(old, new)
    said = []
    for figure_id, document, char_start, surface, sentence, meaning, confidence, cell in rows:
        verdict, because = _verdict(tests.get(figure_id, []), before.get(cell), after.get(cell), targets.get(figure_id))
        said.append(Said(figure_id, document, char_start, surface, sentence, meaning, confidence, verdict, because))
    return said


def _observed(db: "DuckDBPyConnection", cells: list[str]) -> dict[str, _Observed]:
    return {cell: _Observed(*row) for cell, *row in db.execute(OBSERVED, [cells]).fetchall()}


def _targets(old: "DuckDBPyConnection", new: "DuckDBPyConnection") -> dict[str, tuple[str, str]]:
    """Tell of each new target what was known of the same series and horizon: its value now, and then, by whom."""
    known: dict[tuple[str, date, date], tuple[float, str]] = {}
    ids = set()
    for figure_id, series, start, end, value, unit, by in old.execute(FORETOLD).fetchall():
        known[series, start, end] = (value, f"{amount(value, unit)}, as told by {by}" if by else amount(value, unit))
        ids.add(figure_id)
    found = {}
    for figure_id, series, start, end, value, _, _ in new.execute(FORETOLD).fetchall():
        if figure_id not in ids and (series, start, end) in known:
            was, told = known[series, start, end]
            found[figure_id] = ("confirms" if was == value else "revises", f"it was {told}")
    return found


def _verdict(
    tests: list[_Test], before: _Observed | None, after: _Observed | None, target: tuple[str, str] | None
) -> tuple[str, tuple[str, ...]]:
    """Choose the gravest of the four, with the reasons for it.

    >>> known = _Observed(5e6, "USD", 1)
    >>> _verdict([], known, _Observed(6e6, "USD", 2), None)
    ('revises', ('5 million USD becomes 6 million USD',))
    >>> _verdict([_Test("inconsistent", "1 + 1 = 2; the text says 3", None, ["b.txt"])], known, known, None)
    ('contradicts', ('1 + 1 = 2; the text says 3 (b.txt)',))
    """
    failed = [test for test in tests if test.verdict == "inconsistent"]
    if failed:
        return "contradicts", tuple(test.told for test in failed)
    revised = [test.told for test in tests if test.verdict == "revised" and test.others]
    if before and after and before.value != after.value:
        moved = f"{amount(before.value, before.unit)} becomes {amount(after.value, after.unit)}"
        return "revises", (moved, *revised)
    if revised:
        return "revises", tuple(revised)
    if target:
        return target[0], (target[1],)
    if before:
        return "confirms", (before.told,)
    met = [test.told for test in tests if test.others and test.verdict in ("consistent", "strained")]
    return ("confirms", tuple(met)) if met else ("new", ())
