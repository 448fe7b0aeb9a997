-- Each value that follows from two known ones of which one is new in the round before. Three rounds reach last year's
-- imports from this year's turnover and exports and their growth, and the growth of imports.
-- Unit: bounds in base units, growth in percent.
-- Rule: no open ends; no amounts below nothing, and none of turnover below the exports or imports that are stated beside
-- it, nor of these above the turnover. What follows in one step for a stated cell is tested directly elsewhere
-- and left out here, but for sums of periods. Of the ways to one cell in one round the narrowest counts; none does
-- where they contradict one another.

-- Grain: one way in which a value follows in the next round, from two sources: figures, official values, or derivations
-- of earlier rounds.
CREATE VIEW next_derivation AS
WITH last_round AS (
    SELECT MAX(round) AS last_round
    FROM known
),

latest AS (
    SELECT k.*
    FROM known AS k
    INNER JOIN last_round AS r ON k.round = r.last_round
),

by_flow AS (
    SELECT
        o.series_id,
        a.period_start,
        a.period_end,
        CASE WHEN r.one_factor * sa.sign > 0 THEN a.lower ELSE a.upper END * r.one_factor * sa.sign
        + CASE WHEN r.other_factor * sb.sign > 0 THEN b.lower ELSE b.upper END * r.other_factor * sb.sign AS low,
        CASE WHEN r.one_factor * sa.sign > 0 THEN a.upper ELSE a.lower END * r.one_factor * sa.sign
        + CASE WHEN r.other_factor * sb.sign > 0 THEN b.upper ELSE b.lower END * r.other_factor * sb.sign AS high,
        o.sign,
        r.rule,
        a.source_no AS source_1,
        b.source_no AS source_2
    FROM latest AS a
    INNER JOIN flow_seat AS sa ON a.series_id = sa.series_id
    INNER JOIN flow_rule AS r ON sa.seat = r.one_seat
    INNER JOIN flow_seat AS sb ON sa.flow_no = sb.flow_no AND r.other_seat = sb.seat
    INNER JOIN known AS b
        ON sb.series_id = b.series_id AND a.period_start = b.period_start AND a.period_end = b.period_end
    INNER JOIN flow_seat AS o ON sa.flow_no = o.flow_no AND r.seat = o.seat
    WHERE sa.measure = 'level'
),

by_change AS (
    SELECT
        t.level_series_id AS series_id,
        t.base_start AS period_start,
        t.base_end AS period_end,
        CASE t.measure WHEN 'growth' THEN n.lower / (1 + c.upper / 100) ELSE n.lower - c.upper END AS low,
        CASE t.measure WHEN 'growth' THEN n.upper / (1 + c.lower / 100) ELSE n.upper - c.lower END AS high,
        1 AS sign,
        CASE t.measure WHEN 'growth' THEN 'level / (1 + growth)' ELSE 'level - difference' END AS rule,
        n.source_no AS source_1,
        c.source_no AS source_2
    FROM change_tie AS t
    INNER JOIN latest AS n
        ON t.level_series_id = n.series_id AND t.period_start = n.period_start AND t.period_end = n.period_end
    INNER JOIN known AS c
        ON t.change_series_id = c.series_id AND t.period_start = c.period_start AND t.period_end = c.period_end
    WHERE c.round = 0 AND (t.measure = 'difference' OR c.lower > -100)
    UNION ALL
    SELECT
        t.level_series_id,
        t.period_start,
        t.period_end,
        CASE t.measure WHEN 'growth' THEN b.lower * (1 + c.lower / 100) ELSE b.lower + c.lower END,
        CASE t.measure WHEN 'growth' THEN b.upper * (1 + c.upper / 100) ELSE b.upper + c.upper END,
        1,
        CASE t.measure WHEN 'growth' THEN 'base x (1 + growth)' ELSE 'base + difference' END,
        b.source_no,
        c.source_no
    FROM change_tie AS t
    INNER JOIN latest AS b
        ON t.level_series_id = b.series_id AND t.base_start = b.period_start AND t.base_end = b.period_end
    INNER JOIN known AS c
        ON t.change_series_id = c.series_id AND t.period_start = c.period_start AND t.period_end = c.period_end
    WHERE c.round = 0 AND (t.measure = 'difference' OR c.lower > -100)
),

year_pair AS (
    SELECT
        n.series_id,
        n.period_start,
        n.period_end,
        n.lower,
        n.upper,
        n.source_no,
        b.lower AS base_lower,
        b.upper AS base_upper,
        b.source_no AS base_source_no
    FROM latest AS n
    INNER JOIN period AS p ON n.period_start = p.period_start AND n.period_end = p.period_end
    INNER JOIN known AS b
        ON
            n.series_id = b.series_id
            AND p.year_before_start = b.period_start
            AND p.year_before_end = b.period_end
    UNION ALL
    SELECT
        n.series_id,
        n.period_start,
        n.period_end,
        n.lower,
        n.upper,
        n.source_no,
        b.lower,
        b.upper,
        b.source_no
    FROM latest AS b
    INNER JOIN period AS p ON b.period_start = p.year_before_start AND b.period_end = p.year_before_end
    INNER JOIN known AS n
        ON b.series_id = n.series_id AND p.period_start = n.period_start AND p.period_end = n.period_end
),

by_year AS (
    SELECT
        y.change_series_id AS series_id,
        n.period_start,
        n.period_end,
        (n.lower / n.base_upper - 1) * 100 AS low,
        (n.upper / n.base_lower - 1) * 100 AS high,
        1 AS sign,
        'level / level a year before - 1' AS rule,
        n.source_no AS source_1,
        n.base_source_no AS source_2
    FROM year_pair AS n
    INNER JOIN change_series AS y ON n.series_id = y.level_series_id AND y.measure = 'growth' AND y.base = 'Y1'
    WHERE n.base_lower > 0 AND n.lower >= 0 AND y.indicator <> 'trade_balance'
),

by_share AS (
    SELECT
        t.part_series_id AS series_id,
        t.period_start,
        t.period_end,
        s.lower * w.lower / 100 AS low,
        s.upper * w.upper / 100 AS high,
        1 AS sign,
        'share x whole' AS rule,
        s.source_no AS source_1,
        w.source_no AS source_2
    FROM share_tie AS t
    INNER JOIN latest AS w
        ON t.whole_series_id = w.series_id AND t.period_start = w.period_start AND t.period_end = w.period_end
    INNER JOIN known AS s
        ON t.share_series_id = s.series_id AND t.period_start = s.period_start AND t.period_end = s.period_end
    WHERE s.round = 0 AND s.lower >= 0 AND w.lower >= 0
),

by_span AS (
    SELECT
        a.series_id,
        CAST(b.period_end + INTERVAL 1 DAY AS DATE) AS period_start,
        a.period_end,
        a.lower - b.upper AS low,
        a.upper - b.lower AS high,
        1 AS sign,
        'longer period - shorter period' AS rule,
        a.source_no AS source_1,
        b.source_no AS source_2
    FROM latest AS a
    INNER JOIN additive_series AS d ON a.series_id = d.series_id
    INNER JOIN known AS b ON a.series_id = b.series_id AND a.period_start = b.period_start
    WHERE
        a.round = 0
        AND b.round = 0
        AND b.period_end < a.period_end
        AND a.period_end < a.period_start + INTERVAL 1 YEAR
    UNION ALL
    SELECT
        a.series_id,
        a.period_start,
        b.period_end,
        a.lower + b.lower,
        a.upper + b.upper,
        1,
        'sum of periods',
        a.source_no,
        b.source_no
    FROM latest AS a
    INNER JOIN additive_series AS d ON a.series_id = d.series_id
    INNER JOIN known AS b
        ON a.series_id = b.series_id AND CAST(a.period_end + INTERVAL 1 DAY AS DATE) = b.period_start
    WHERE b.round = 0 AND b.period_end < a.period_start + INTERVAL 1 YEAR
),

derived AS (
    SELECT * FROM by_flow
    UNION ALL
    SELECT * FROM by_change
    UNION ALL
    SELECT * FROM by_year
    UNION ALL
    SELECT * FROM by_share
    UNION ALL
    SELECT * FROM by_span
),

fresh AS (
    SELECT DISTINCT
        d.series_id,
        d.period_start,
        d.period_end,
        CASE d.sign WHEN 1 THEN d.low ELSE -d.high END AS lower,
        CASE d.sign WHEN 1 THEN d.high ELSE -d.low END AS upper,
        d.rule,
        LEAST(d.source_1, d.source_2) AS source_1,
        GREATEST(d.source_1, d.source_2) AS source_2,
        r.last_round + 1 AS round
    FROM derived AS d
    CROSS JOIN last_round AS r
    LEFT JOIN known AS k
        ON d.series_id = k.series_id AND d.period_start = k.period_start AND d.period_end = k.period_end
    WHERE
        d.low IS NOT NULL
        AND d.high IS NOT NULL
        AND (
            k.series_id IS NULL
            OR (k.round = 0 AND (r.last_round > 0 OR d.rule IN ('sum of periods', 'longer period - shorter period')))
        )
)

SELECT
    f.series_id,
    f.period_start,
    f.period_end,
    CASE WHEN s.measure = 'growth' OR s.indicator = 'trade_balance' THEN f.lower ELSE GREATEST(f.lower, 0) END AS lower,
    f.upper,
    f.rule,
    f.source_1,
    f.source_2,
    f.round
FROM fresh AS f
INNER JOIN series AS s ON f.series_id = s.series_id
WHERE f.upper > 0 OR s.measure = 'growth' OR s.indicator = 'trade_balance';

-- Grain: one derivation of the last round, numbered on from all sources before it.
CREATE VIEW numbered_derivation AS
SELECT
    s.last_no + ROW_NUMBER() OVER (ORDER BY d.series_id, d.period_start, d.period_end, d.rule, d.source_1, d.source_2)
        AS derivation_no,
    d.series_id,
    d.period_start,
    d.period_end,
    d.lower,
    d.upper,
    d.rule,
    d.source_1,
    d.source_2,
    d.round
FROM next_derivation AS d
CROSS JOIN (
    SELECT GREATEST(MAX(k.figure_no), COALESCE(MAX(d.derivation_no), 0)) AS last_no
    FROM (SELECT MAX(figure_no) AS figure_no FROM keyed_figure) AS k
    LEFT JOIN derivation AS d ON d.derivation_no > k.figure_no
) AS s;

-- Grain: one derivation of the last round and one figure that it rests on.
CREATE VIEW figure_of_last_derivation AS
WITH last_derivation AS (
    SELECT d.*
    FROM derivation AS d
    INNER JOIN (SELECT MAX(round) AS round FROM derivation) AS r ON d.round = r.round
),

source AS (
    SELECT derivation_no, source_1 AS source_no FROM last_derivation
    UNION ALL
    SELECT derivation_no, source_2 AS source_no FROM last_derivation
)

SELECT DISTINCT s.derivation_no, COALESCE(i.figure_no, s.source_no) AS figure_no
FROM source AS s
LEFT JOIN derivation_figure AS i ON s.source_no = i.derivation_no
LEFT JOIN (SELECT DISTINCT derivation_no FROM derivation_figure) AS d ON s.derivation_no = d.derivation_no
WHERE d.derivation_no IS NULL;

-- Grain: one cell of turnover, exports or imports beside stated levels of the same flow, with what they leave it.
CREATE TABLE flow_bound AS
SELECT
    o.series_id,
    k.period_start,
    k.period_end,
    MAX(CASE WHEN o.seat = 'turnover' THEN k.lower END) AS at_least,
    MIN(CASE WHEN o.seat <> 'turnover' THEN k.upper END) AS at_most
FROM flow_seat AS o
INNER JOIN flow_seat AS s ON o.flow_no = s.flow_no AND (o.seat = 'turnover') <> (s.seat = 'turnover')
INNER JOIN known AS k ON s.series_id = k.series_id AND k.round = 0
WHERE o.measure = 'level' AND o.seat <> 'balance' AND s.seat <> 'balance'
GROUP BY o.series_id, k.period_start, k.period_end;

-- Grain: one cell that becomes known in the last round.
CREATE VIEW next_known AS
SELECT
    d.series_id,
    d.period_start,
    d.period_end,
    d.derivation_no AS source_no,
    d.lower,
    d.upper,
    d.round
FROM (
    SELECT
        n.series_id,
        n.period_start,
        n.period_end,
        MIN_BY(n.derivation_no, n.upper - n.lower) AS derivation_no
    FROM derivation AS n
    INNER JOIN (SELECT MAX(round) AS round FROM derivation) AS r ON n.round = r.round
    LEFT JOIN known AS k
        ON n.series_id = k.series_id AND n.period_start = k.period_start AND n.period_end = k.period_end
    LEFT JOIN reconciled AS c
        ON n.series_id = c.series_id AND n.period_start = c.period_start AND n.period_end = c.period_end
    WHERE k.series_id IS NULL AND c.series_id IS NULL
    GROUP BY n.series_id, n.period_start, n.period_end
    HAVING MAX(n.lower) <= MIN(n.upper)
) AS f
INNER JOIN derivation AS d ON f.derivation_no = d.derivation_no
LEFT JOIN flow_bound AS b
    ON d.series_id = b.series_id AND d.period_start = b.period_start AND d.period_end = b.period_end
WHERE COALESCE(d.upper >= b.at_least, TRUE) AND COALESCE(d.lower <= b.at_most, TRUE);

INSERT INTO derivation
SELECT * FROM numbered_derivation;

INSERT INTO derivation_figure
SELECT * FROM figure_of_last_derivation;

INSERT INTO known
SELECT * FROM next_known;

INSERT INTO derivation
SELECT * FROM numbered_derivation;

INSERT INTO derivation_figure
SELECT * FROM figure_of_last_derivation;

INSERT INTO known
SELECT * FROM next_known;

INSERT INTO derivation
SELECT * FROM numbered_derivation;

INSERT INTO derivation_figure
SELECT * FROM figure_of_last_derivation;

INSERT INTO known
SELECT * FROM next_known;
