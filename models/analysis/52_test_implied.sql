-- Tests of claims against values implied by other claims in more than one step, or by adding up periods. What follows
-- in one step is tested directly in the steps before.
-- Unit: the unit of the claim.
-- Rule: of all that is implied for the cell without its own claims, the one of the fewest steps, then the narrowest;
-- nothing that rests on a suspect, on a cell in dispute, or on levels of the same period alone, nothing wider than half
-- its value (of growth 50 points): that would vouch for anything.
INSERT INTO numbered_test
WITH rested AS (
    SELECT
        d.derivation_no,
        c.cell_no,
        MAX(CASE WHEN c.cell_no = i.cell_no THEN 1 ELSE 0 END) AS is_circular,
        MAX(
            CASE
                WHEN s.measure = 'level' AND d.period_start = i.period_start AND d.period_end = i.period_end THEN 0
                ELSE 1
            END
        ) AS is_apart
    FROM derivation AS d
    INNER JOIN cell AS c
        ON d.series_id = c.series_id AND d.period_start = c.period_start AND d.period_end = c.period_end
    INNER JOIN derivation_figure AS f ON d.derivation_no = f.derivation_no
    INNER JOIN claim AS i ON f.figure_no = i.figure_no
    INNER JOIN series AS s ON i.series_id = s.series_id
    GROUP BY d.derivation_no, c.cell_no
),

eligible AS (
    SELECT
        r.cell_no,
        MIN_BY(
            d.derivation_no, d.round * 1e6 + LEAST((d.upper - d.lower) / NULLIF(ABS(d.upper), 0), 1e3)
        ) AS derivation_no
    FROM rested AS r
    INNER JOIN derivation AS d ON r.derivation_no = d.derivation_no
    INNER JOIN series AS s ON d.series_id = s.series_id
    INNER JOIN indicator_trait AS t ON s.indicator = t.indicator
    WHERE
        r.is_circular = 0
        AND r.is_apart = 1
        AND t.is_comparable
        AND d.upper - d.lower <= CASE s.measure WHEN 'growth' THEN 50 ELSE 0.5 * ABS(d.upper) END
    GROUP BY r.cell_no
)

SELECT
    n.last_no + ROW_NUMBER() OVER (ORDER BY c.figure_no) AS test_no,
    'implied' AS check_code,
    c.figure_no,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    d.derivation_no,
    c.lower,
    c.upper,
    d.lower,
    d.upper,
    NULL,
    NULL
FROM claim AS c
INNER JOIN eligible AS e ON c.cell_no = e.cell_no
INNER JOIN derivation AS d ON e.derivation_no = d.derivation_no
LEFT JOIN suspect AS x ON c.figure_no = x.figure_no
CROSS JOIN (SELECT COALESCE(MAX(test_no), 0) AS last_no FROM numbered_test) AS n
WHERE x.figure_no IS NULL;

INSERT INTO test_term
SELECT * FROM term_of_test
WHERE check_code = 'implied';

INSERT INTO judged_test
SELECT * FROM verdict_of_test
WHERE check_code = 'implied';
