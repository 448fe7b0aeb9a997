-- Grain: one figure that other claims convict.
-- Rule: one identity names no culprit. A figure is suspect when it is the only one in an inconsistent test that no other
-- test vouches for: a consistent identity, or a claim of another origin that agrees; or when it stands alone against
-- claims of two or more origins.
INSERT INTO suspect
WITH vouched AS (
    SELECT DISTINCT e.figure_id
    FROM judged_test AS j
    INNER JOIN test_term AS e ON j.test_id = e.test_id
    INNER JOIN check_kind AS c ON j.check_code = c.check_code
    WHERE j.verdict = 'consistent' AND (c.is_identity OR (j.check_code = 'same_claim' AND j.origins > 1))
),

accused AS (
    SELECT e.test_id, MIN(e.figure_id) AS figure_id
    FROM judged_test AS j
    INNER JOIN test_term AS e ON j.test_id = e.test_id
    INNER JOIN check_kind AS c ON j.check_code = c.check_code
    LEFT JOIN vouched AS v ON e.figure_id = v.figure_id
    WHERE j.verdict = 'inconsistent' AND (c.is_identity OR j.check_code IN ('same_claim', 'cumulative'))
        AND v.figure_id IS NULL
    GROUP BY e.test_id
    HAVING COUNT(*) = 1
),

outvoted AS (
    SELECT j.figure_id
    FROM judged_test AS j
    INNER JOIN claim AS c ON j.figure_id = c.figure_id
    INNER JOIN agreement AS a ON c.cell_id = a.cell_id
    WHERE j.check_code = 'same_claim' AND j.verdict = 'inconsistent' AND a.origins >= 2
)

SELECT figure_id FROM accused
UNION
SELECT figure_id FROM outvoted;
