-- Grain: one cell (series and period): what its claims come to without the suspects.
-- Unit: as in agreement. A cell is in dispute when claims that are no suspects contradict one another in it.
INSERT INTO agenda
SELECT DISTINCT c.cell_no, 2 AS round
FROM suspect AS s
INNER JOIN claim AS c ON s.figure_no = c.figure_no;

CREATE TABLE reconciled AS
WITH dispute AS (
    SELECT DISTINCT c.cell_no
    FROM judged_test AS j
    INNER JOIN claim AS c ON j.figure_no = c.figure_no
    INNER JOIN test_term AS e ON j.test_no = e.test_no AND e.place = 1
    LEFT JOIN suspect AS s ON j.figure_no = s.figure_no
    LEFT JOIN suspect AS r ON e.figure_no = r.figure_no
    WHERE
        j.check_code = 'same_claim'
        AND s.figure_no IS NULL
        AND r.figure_no IS NULL
        AND j.verdict IN ('inconsistent', 'untestable')
),

settled AS (
    SELECT a.*
    FROM agreement AS a
    LEFT JOIN agenda AS c ON a.cell_no = c.cell_no AND c.round = 2
    WHERE c.cell_no IS NULL
    UNION ALL
    SELECT a.*
    FROM agreement_of_claims AS a
    INNER JOIN agenda AS c ON a.cell_no = c.cell_no AND c.round = 2
)

SELECT
    a.*,
    d.cell_no IS NOT NULL AS is_disputed
FROM settled AS a
LEFT JOIN dispute AS d ON a.cell_no = d.cell_no;
