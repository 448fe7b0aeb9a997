-- Tests of claims against values implied by other claims in more than one step, or by adding up periods. What follows in one
-- step is tested directly in the steps before.
-- Unit: the unit of the claim. Rule: of all that is implied for the cell without its own claims, the one of the fewest steps,
-- then the narrowest; nothing that rests on a suspect, on a cell in dispute, or on levels of the same period alone, nothing
-- wider than half its value (of growth 50 points): that would vouch for anything.
INSERT INTO test (
    check_code, figure_id, term_1, stated_lower, stated_upper, expected_lower, expected_upper
)
WITH stated AS (
    SELECT c.figure_id, c.cell_id, c.lower, c.upper
    FROM claim AS c
    INNER JOIN series AS s ON c.series_id = s.series_id
    INNER JOIN indicator_trait AS t ON s.indicator = t.indicator
    LEFT JOIN suspect AS x ON c.figure_id = x.figure_id
    WHERE s.status = 'actual' AND t.is_comparable AND x.figure_id IS NULL
),

rested AS (
    SELECT
        d.derivation_id,
        MAX(CASE WHEN d.cell_id = c.cell_id THEN 1 ELSE 0 END) AS is_circular,
        MAX(CASE WHEN s.measure = 'level' AND d.period_start = c.period_start AND d.period_end = c.period_end THEN 0 ELSE 1 END)
            AS is_apart
    FROM derivation AS d
    INNER JOIN derivation_figure AS i ON d.derivation_id = i.derivation_id
    INNER JOIN claim AS c ON i.figure_id = c.figure_id
    INNER JOIN series AS s ON c.series_id = s.series_id
    GROUP BY d.derivation_id
),

eligible AS (
    SELECT
        d.cell_id,
        MIN_BY(d.derivation_id, d.round * 1e6 + LEAST((d.upper - d.lower) / NULLIF(ABS(d.upper), 0), 1e3)) AS derivation_id
    FROM derivation AS d
    INNER JOIN reconciled AS r ON d.cell_id = r.cell_id
    INNER JOIN rested AS c ON d.derivation_id = c.derivation_id
    INNER JOIN series AS s ON d.series_id = s.series_id
    WHERE
        c.is_circular = 0
        AND c.is_apart = 1
        AND (d.round > 1 OR d.rule IN ('sum of periods', 'longer period - shorter period'))
        AND d.upper - d.lower <= CASE s.measure WHEN 'growth' THEN 50 ELSE 0.5 * ABS(d.upper) END
    GROUP BY d.cell_id
)

SELECT 'implied', s.figure_id, d.derivation_id, s.lower, s.upper, d.lower, d.upper
FROM stated AS s
INNER JOIN eligible AS e ON s.cell_id = e.cell_id
INNER JOIN derivation AS d ON e.derivation_id = d.derivation_id;

INSERT INTO test_term
SELECT * FROM term_of_test
WHERE check_code = 'implied';

INSERT INTO judged_test
SELECT * FROM verdict_of_test
WHERE check_code = 'implied';
