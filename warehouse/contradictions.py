"""Inconsistent tests of a warehouse -> a page for a person: sentences side by side, the arithmetic, the likely slip.

>>> print(side_by_side(["Trade came to [2 bn]."], ["It was [3 bn]."], 24))
Trade came to [2 bn].    | It was [3 bn].
"""

import textwrap
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, TextIO

from warehouse.terminal import one_line

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

WIDTH = 100
COLUMN = WIDTH // 2 - 2

TESTS = """
SELECT c.test_id, k.rule, c.arithmetic, c.likely_slip, c.suspect, c.figure_id
FROM consistency AS c
INNER JOIN check_kind AS k ON c."check" = k.check_code
WHERE c.verdict = 'inconsistent'
ORDER BY c.relative_gap DESC NULLS LAST, c.test_id
"""

TERMS = """
SELECT e.figure_id, e.role, f.surface, f.sentence, f.char_start - f.sentence_start, d.path, f.char_start
FROM consistency_evidence AS e
INNER JOIN fact_figure AS f ON e.figure_id = f.figure_id
INNER JOIN dim_document AS d ON f.document_id = d.document_id
WHERE e.test_id = ?
ORDER BY e.figure_id <> ?, d.path, f.char_start
"""

UNSURE = "SELECT count(*) FROM consistency WHERE reason = 'a figure may have been read wrong'"


@dataclass(frozen=True, slots=True)
class Term:
    """A figure of a test, in its sentence."""

    figure_id: str
    role: str
    surface: str
    sentence: str
    start: int  # where the figure begins in the sentence
    path: str
    char_start: int

    @property
    def told(self) -> str:
        """Give the sentence with the figure in brackets, on one line."""
        end = self.start + len(self.surface)
        marked = f"{self.sentence[: self.start]}[{self.sentence[self.start : end]}]{self.sentence[end:]}"
        return " ".join((marked if self.sentence[self.start : end] == self.surface else self.sentence).split())


def print_contradictions(db: "DuckDBPyConnection", out: TextIO) -> int:
    """Write every inconsistent test to `out`, the widest gap first; return how many there are.

    Tests that fail on figures that may have been read wrong are counted, no more.
    """
    tests = db.execute(TESTS).fetchall()
    for number, (test_id, rule, arithmetic, slip, suspect, figure_id) in enumerate(tests, 1):
        terms = [Term(*row) for row in db.execute(TERMS, [test_id, figure_id]).fetchall()]
        print(f"\n{number}. {rule}", file=out)
        claim, against = opposed(terms)
        print(side_by_side(told(claim), told(against), COLUMN) if against else "\n".join(told(claim)), file=out)
        print(textwrap.fill(" ".join(arithmetic.split()) + ".", WIDTH), file=out)
        named = next((term for term in terms if term.figure_id == suspect), None)
        if named:
            print(f"Suspect: {' '.join(named.surface.split())} ({named.role}).", file=out)
        if slip:
            print(f"Likely slip: {slip}.", file=out)
    print(f"\n{len(tests) or 'no'} contradictions" if len(tests) != 1 else "\n1 contradiction", file=out)
    [(unsure,)] = db.execute(UNSURE).fetchall()
    if unsure:
        print(f"{unsure} more rest on figures that may have been read wrong: see `reason` in consistency", file=out)
    return len(tests)


def opposed(terms: list[Term]) -> tuple[Term, Term | None]:
    """Choose the claim and the first figure against it that stands in another sentence, else none."""
    claim = terms[0]
    return claim, next((term for term in terms[1:] if term.sentence != claim.sentence), None)


def told(term: Term) -> list[str]:
    """Give place and sentence of a figure as lines of a column."""
    return [one_line(f"{term.path}:{term.char_start} ({term.role})"), *textwrap.wrap(term.told, COLUMN)]


def side_by_side(left: list[str], right: list[str], width: int) -> str:
    """Join two columns of lines."""
    rows = zip_longest(left, right, fillvalue="")
    return "\n".join(f"{one[:width]:<{width}} | {other}".rstrip() for one, other in rows)
