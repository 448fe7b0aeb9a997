-- Grain: one cell (series and period): what its claims come to without the suspects.
-- Unit: as in agreement. A cell is in dispute when claims that are no suspects contradict one another in it.
CREATE TABLE reconciled AS
WITH dispute AS (
    SELECT DISTINCT c.cell_id
    FROM judged_test AS j
    INNER JOIN claim AS c ON j.figure_id = c.figure_id
    INNER JOIN test_term AS e ON j.test_id = e.test_id AND e.place = 1
    LEFT JOIN suspect AS s ON j.figure_id = s.figure_id
    LEFT JOIN suspect AS r ON e.figure_id = r.figure_id
    WHERE
        j.check_code = 'same_claim'
        AND s.figure_id IS NULL
        AND r.figure_id IS NULL
        AND (j.verdict = 'inconsistent' OR (j.verdict = 'untestable' AND (
            j.stated_lower > j.expected_upper OR j.stated_upper < j.expected_lower
        )))
)

SELECT
    a.*,
    d.cell_id IS NOT NULL AS is_disputed
FROM agreement_of_claims AS a
LEFT JOIN dispute AS d ON a.cell_id = d.cell_id;
