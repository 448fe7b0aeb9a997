"""A warehouse -> the figures that a person should look at first: those with the most doubt and the most effect.

Doubt is how unsure a row is, at least `SUSPICION` where the tests convict it. Effect is one and what rests on it: a
reconciled value, a target, values that follow from it, and tests of it that fail, be it that it was read wrong.

>>> 0 < SUSPICION < 1
True
"""

from typing import TYPE_CHECKING, NamedTuple

from warehouse.words import FAILED

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

SUSPICION = 0.9

QUEUE = f"""
    WITH resting AS (
        SELECT figure_id, cell_id, 'observation' AS kind FROM observations WHERE figure_id IS NOT NULL
        UNION
        SELECT figure_id, cell_id, 'implied' FROM implied_input WHERE figure_id IS NOT NULL
        UNION
        SELECT figure_id, figure_id, 'target' FROM targets
        UNION
        SELECT e.figure_id, e.test_id, 'contradiction'
        FROM consistency_evidence AS e
        INNER JOIN consistency AS c ON e.test_id = c.test_id
        WHERE {FAILED}
    ),

    effect AS (
        SELECT
            figure_id,
            count(*) FILTER (kind IN ('observation', 'target')) AS observations,
            count(*) FILTER (kind = 'implied') AS implied,
            count(*) FILTER (kind = 'contradiction') AS contradictions
        FROM resting
        GROUP BY figure_id
    ),

    suspect AS (
        SELECT DISTINCT suspect AS figure_id FROM consistency WHERE suspect IS NOT NULL
    ),

    weighed AS (
        SELECT
            f.figure_id,
            greatest(
                1 - CAST(f.confidence AS DOUBLE), CASE WHEN s.figure_id IS NULL THEN 0 ELSE {SUSPICION} END
            ) AS doubt,
            coalesce(e.observations, 0) AS observations,
            coalesce(e.implied, 0) AS implied,
            coalesce(e.contradictions, 0) AS contradictions,
            f.document,
            f.surface,
            f.char_start
        FROM figures AS f
        LEFT JOIN effect AS e ON f.figure_id = e.figure_id
        LEFT JOIN suspect AS s ON f.figure_id = s.figure_id
        WHERE f.figure_id NOT IN (SELECT c.figure_id FROM correction AS c WHERE c.state = 'applied')
    )

    SELECT
        figure_id,
        round(doubt, 3) AS doubt,
        observations,
        implied,
        contradictions,
        round(doubt * (1 + observations + implied + contradictions), 3) AS weight
    FROM weighed
    WHERE doubt > 0
    ORDER BY weight DESC, document, char_start
    LIMIT ?
"""


class Doubt(NamedTuple):
    """Why a figure is in the queue."""

    figure_id: str
    doubt: float
    observations: int  # values and targets that are its own
    implied: int  # values that follow from it
    contradictions: int  # that it stands in
    weight: float  # doubt times effect

    @property
    def told(self) -> str:
        """Say it in words."""
        counted = [
            (self.observations, "value", "values"),
            (self.implied, "implied value", "implied values"),
            (self.contradictions, "contradiction", "contradictions"),
        ]
        effect = ", ".join(f"{n} {one if n == 1 else many}" for n, one, many in counted if n)
        return f"doubt {self.doubt:.2f}; on it rest {effect or 'no others'}"


def most_doubtful(db: "DuckDBPyConnection", limit: int) -> list[Doubt]:
    """List the figures that no correction speaks of, the most doubt and effect first."""
    return [Doubt(*row) for row in db.execute(QUEUE, [limit]).fetchall()]
