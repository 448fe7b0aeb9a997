-- Grain: one cell (series and period) with a claim that is no suspect: where most of its claims meet.
-- Unit: bounds in base units, null where open; claims, origins and documents count those that meet, `votes` are theirs.
-- Rule: the place that the most votes cover; among equals that of the preferred claim. The claims that cover it agree,
-- and what they all allow is their intersection. The value is that of the preferred of those that lie within it.
-- Preferred is the claim of the best source, then the narrowest, then the latest.
CREATE TABLE suspect (figure_no BIGINT);

-- Grain: one cell whose claims are to be agreed on in a round; the view below does the last round.
CREATE TABLE agenda AS
SELECT cell_no, 1 AS round
FROM cell;

CREATE VIEW agreement_of_claims AS
WITH voter AS (
    SELECT
        c.cell_no,
        c.figure_no,
        c.document_no,
        c.origin_no,
        c.value,
        COALESCE(c.lower, -1e300) AS lower,
        COALESCE(c.upper, 1e300) AS upper,
        c.weight
    FROM claim AS c
    INNER JOIN agenda AS a ON c.cell_no = a.cell_no
    INNER JOIN (SELECT MAX(round) AS round FROM agenda) AS r ON a.round = r.round
    LEFT JOIN suspect AS s ON c.figure_no = s.figure_no
    WHERE s.figure_no IS NULL
),

range_of_cell AS (
    SELECT
        cell_no,
        MAX(lower) AS lower,
        MIN(upper) AS upper,
        COUNT(*) AS all_claims,
        MAX(value) - MIN(value) AS spread
    FROM voter
    GROUP BY cell_no
),

edge AS (
    SELECT v.cell_no, v.figure_no, v.lower AS point, v.weight AS change, 0 AS is_end
    FROM voter AS v
    INNER JOIN range_of_cell AS c ON v.cell_no = c.cell_no AND c.lower > c.upper
    UNION ALL
    SELECT v.cell_no, v.figure_no, v.upper AS point, -v.weight AS change, 1 AS is_end
    FROM voter AS v
    INNER JOIN range_of_cell AS c ON v.cell_no = c.cell_no AND c.lower > c.upper
),

covered AS (
    SELECT
        *,
        SUM(change) OVER (
            PARTITION BY cell_no
            ORDER BY point, is_end, figure_no
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS votes
    FROM edge
),

peak AS (
    SELECT
        cell_no,
        point,
        ROW_NUMBER() OVER (PARTITION BY cell_no ORDER BY ROUND(votes, 6) DESC, figure_no) AS place
    FROM covered
    WHERE is_end = 0
),

meeting AS (
    SELECT c.cell_no, c.all_claims, c.spread, COALESCE(p.point, c.lower) AS point
    FROM range_of_cell AS c
    LEFT JOIN peak AS p ON c.cell_no = p.cell_no AND p.place = 1
),

agreeing AS (
    SELECT v.*, m.all_claims, m.spread
    FROM voter AS v
    INNER JOIN meeting AS m ON v.cell_no = m.cell_no AND m.point BETWEEN v.lower AND v.upper
),

agreed AS (
    SELECT
        cell_no,
        MAX(lower) AS lower,
        MIN(upper) AS upper,
        COUNT(*) AS claims,
        COUNT(DISTINCT origin_no) AS origins,
        COUNT(DISTINCT document_no) AS documents,
        SUM(weight) AS votes,
        MAX(all_claims) AS all_claims,
        MAX(spread) AS spread
    FROM agreeing
    GROUP BY cell_no
),

chosen AS (
    SELECT
        a.cell_no,
        MIN(v.figure_no) AS any_no,
        MIN(CASE WHEN v.value BETWEEN a.lower AND a.upper THEN v.figure_no END) AS inner_no
    FROM agreed AS a
    INNER JOIN agreeing AS v ON a.cell_no = v.cell_no
    GROUP BY a.cell_no
)

SELECT
    a.cell_no,
    c.cell_id,
    c.series_id,
    c.period_start,
    c.period_end,
    k.figure_no,
    k.value,
    CASE WHEN a.lower > -1e300 THEN a.lower END AS lower,
    CASE WHEN a.upper < 1e300 THEN a.upper END AS upper,
    a.claims,
    a.origins,
    a.documents,
    a.all_claims,
    a.votes,
    a.spread
FROM agreed AS a
INNER JOIN chosen AS h ON a.cell_no = h.cell_no
INNER JOIN cell AS c ON a.cell_no = c.cell_no
INNER JOIN claim AS k ON COALESCE(h.inner_no, h.any_no) = k.figure_no;

CREATE TABLE agreement AS
SELECT * FROM agreement_of_claims;
