-- Grain: one figure that other claims convict.
-- Rule: one identity names no culprit, and a miss by 3% convicts nobody. A figure is suspect when it is the only one in
-- an inconsistent test that no other test vouches for: a consistent identity, or a claim of another origin that agrees;
-- or when it stands alone against claims of two or more origins. Nobody is where exports and imports may be exchanged:
-- their sum tells nothing of that.
INSERT INTO suspect
WITH vouched AS (
    SELECT DISTINCT e.figure_no
    FROM judged_test AS j
    INNER JOIN test_term AS e ON j.test_no = e.test_no
    INNER JOIN check_kind AS c ON j.check_code = c.check_code
    WHERE j.verdict = 'consistent' AND (c.is_identity OR (j.check_code = 'same_claim' AND j.is_across = 1))
),

accused AS (
    SELECT e.test_no, MIN(e.figure_no) AS figure_no
    FROM judged_test AS j
    INNER JOIN test_term AS e ON j.test_no = e.test_no
    INNER JOIN check_kind AS c ON j.check_code = c.check_code
    LEFT JOIN vouched AS v ON e.figure_no = v.figure_no
    WHERE
        j.verdict = 'inconsistent'
        AND j.relative_gap > 0.03
        AND (c.is_identity OR j.check_code IN ('same_claim', 'cumulative'))
        AND v.figure_no IS NULL
        AND NOT (
            j.check_code = 'balance_difference'
            AND -j.stated_upper <= j.expected_upper
            AND -j.stated_lower >= j.expected_lower
        )
    GROUP BY e.test_no
    HAVING COUNT(*) = 1
),

outvoted AS (
    SELECT j.figure_no
    FROM judged_test AS j
    INNER JOIN claim AS c ON j.figure_no = c.figure_no
    INNER JOIN agreement AS a ON c.cell_no = a.cell_no
    WHERE j.check_code = 'same_claim' AND j.verdict = 'inconsistent' AND a.origins >= 2
)

SELECT figure_no FROM accused
UNION
SELECT figure_no FROM outvoted;
