-- Grain: one cell (series and period) with a claim that is no suspect: where most of its claims meet.
-- Unit: bounds in base units, null where open; claims, origins and documents count those that meet.
-- Rule: the place that the most votes cover; among equals that of the best source, the narrowest and the latest claim. The
-- claims that cover it agree, and what they all allow is their intersection. The value is that of the agreeing claim that
-- lies within it and has the best source, then the narrowest interval, then the latest date.
CREATE TABLE suspect (figure_id VARCHAR);

CREATE VIEW agreement_of_claims AS
WITH voter AS (
    SELECT
        c.cell_id,
        c.figure_id,
        c.document_id,
        c.origin_id,
        CASE WHEN c.confidence < 0.5 THEN 9 ELSE c.source_rank END AS source_rank,
        c.published,
        c.value,
        COALESCE(c.lower, -1e300) AS lower,
        COALESCE(c.upper, 1e300) AS upper,
        c.weight
    FROM claim AS c
    LEFT JOIN suspect AS s ON c.figure_id = s.figure_id
    WHERE s.figure_id IS NULL
),

cell AS (
    SELECT
        cell_id,
        MAX(lower) AS common_lower,
        MIN(upper) AS common_upper,
        COUNT(*) AS all_claims,
        MAX(value) - MIN(value) AS spread
    FROM voter
    GROUP BY cell_id
),

edge AS (
    SELECT v.*, v.lower AS point, v.weight AS change, 0 AS is_end
    FROM voter AS v
    INNER JOIN cell AS c ON v.cell_id = c.cell_id
    WHERE c.common_lower > c.common_upper
    UNION ALL
    SELECT v.*, v.upper AS point, -v.weight AS change, 1 AS is_end
    FROM voter AS v
    INNER JOIN cell AS c ON v.cell_id = c.cell_id
    WHERE c.common_lower > c.common_upper
),

covered AS (
    SELECT
        *,
        SUM(change) OVER (
            PARTITION BY cell_id
            ORDER BY point, is_end, figure_id
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS votes
    FROM edge
),

ranked AS (
    SELECT
        cell_id,
        point,
        ROW_NUMBER() OVER (
            PARTITION BY cell_id
            ORDER BY ROUND(votes, 6) DESC, source_rank, upper - lower, published DESC, figure_id
        ) AS place
    FROM covered
    WHERE is_end = 0
),

meeting AS (
    SELECT c.*, COALESCE(r.point, c.common_lower) AS point
    FROM cell AS c
    LEFT JOIN ranked AS r ON c.cell_id = r.cell_id AND r.place = 1
),

agreeing AS (
    SELECT
        v.*,
        m.all_claims,
        m.spread,
        MAX(v.lower) OVER (PARTITION BY v.cell_id) AS agreed_lower,
        MIN(v.upper) OVER (PARTITION BY v.cell_id) AS agreed_upper
    FROM voter AS v
    INNER JOIN meeting AS m ON v.cell_id = m.cell_id AND m.point BETWEEN v.lower AND v.upper
),

preferred AS (
    SELECT
        *,
        ROW_NUMBER() OVER (
            PARTITION BY cell_id
            ORDER BY
                CASE WHEN value BETWEEN agreed_lower AND agreed_upper THEN 0 ELSE 1 END,
                source_rank,
                upper - lower,
                published DESC,
                figure_id
        ) AS place
    FROM agreeing
),

agreed AS (
    SELECT
        cell_id,
        MAX(CASE WHEN place = 1 THEN figure_id END) AS figure_id,
        MAX(agreed_lower) AS lower,
        MIN(agreed_upper) AS upper,
        COUNT(*) AS claims,
        COUNT(DISTINCT origin_id) AS origins,
        COUNT(DISTINCT document_id) AS documents,
        MAX(all_claims) AS all_claims,
        MAX(spread) AS spread
    FROM preferred
    GROUP BY cell_id
)

SELECT
    a.cell_id,
    c.series_id,
    c.period_start,
    c.period_end,
    a.figure_id,
    c.value,
    CASE WHEN a.lower > -1e300 THEN a.lower END AS lower,
    CASE WHEN a.upper < 1e300 THEN a.upper END AS upper,
    a.claims,
    a.origins,
    a.documents,
    a.all_claims,
    a.spread
FROM agreed AS a
INNER JOIN claim AS c ON a.figure_id = c.figure_id;

CREATE TABLE agreement AS
SELECT * FROM agreement_of_claims;
