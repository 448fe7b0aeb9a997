-- Each value that follows from two known ones of which one is new in the round before. Three rounds reach last year's
-- imports from this year's turnover and exports and their growth, and the growth of imports.
-- Unit: bounds in base units, growth in percent. Rule: no open ends; amounts below nothing are left out.

-- Grain: one way in which a value follows in the next round, from two sources: figures, or derivations of earlier rounds.
CREATE VIEW next_derivation AS
WITH current_round AS (
    SELECT COALESCE(MAX(round), 0) AS former FROM derivation
),

known_now AS (
    SELECT * FROM known
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
        a.source_id AS source_1,
        b.source_id AS source_2,
        GREATEST(a.round, b.round) AS round
    FROM known_now AS a
    INNER JOIN flow_seat AS sa ON a.series_id = sa.series_id
    INNER JOIN flow_rule AS r ON sa.seat = r.one_seat
    INNER JOIN flow_seat AS sb ON sa.flow_id = sb.flow_id AND r.other_seat = sb.seat
    INNER JOIN known_now AS b
        ON sb.series_id = b.series_id AND a.period_start = b.period_start AND a.period_end = b.period_end
    INNER JOIN flow_seat AS o ON sa.flow_id = o.flow_id AND r.seat = o.seat
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
        n.source_id AS source_1,
        c.source_id AS source_2,
        GREATEST(n.round, c.round) AS round
    FROM change_tie AS t
    INNER JOIN known_now AS c ON t.change_cell_id = c.cell_id
    INNER JOIN known_now AS n ON t.now_cell_id = n.cell_id
    WHERE t.measure = 'difference' OR c.lower > -100
    UNION ALL
    SELECT
        t.level_series_id,
        t.period_start,
        t.period_end,
        CASE t.measure WHEN 'growth' THEN b.lower * (1 + c.lower / 100) ELSE b.lower + c.lower END,
        CASE t.measure WHEN 'growth' THEN b.upper * (1 + c.upper / 100) ELSE b.upper + c.upper END,
        1,
        CASE t.measure WHEN 'growth' THEN 'base x (1 + growth)' ELSE 'base + difference' END,
        b.source_id,
        c.source_id,
        GREATEST(b.round, c.round)
    FROM change_tie AS t
    INNER JOIN known_now AS c ON t.change_cell_id = c.cell_id
    INNER JOIN known_now AS b ON t.base_cell_id = b.cell_id
    WHERE t.measure = 'difference' OR c.lower > -100
),

by_year AS (
    SELECT
        y.growth_series_id AS series_id,
        n.period_start,
        n.period_end,
        (n.lower / b.upper - 1) * 100 AS low,
        (n.upper / b.lower - 1) * 100 AS high,
        1 AS sign,
        'level / level a year before - 1' AS rule,
        n.source_id AS source_1,
        b.source_id AS source_2,
        GREATEST(n.round, b.round) AS round
    FROM known_now AS n
    INNER JOIN growth_series AS y ON n.series_id = y.level_series_id AND y.base = 'Y1'
    INNER JOIN period AS p ON n.period_start = p.period_start AND n.period_end = p.period_end
    INNER JOIN known_now AS b
        ON
            n.series_id = b.series_id
            AND p.year_before_start = b.period_start
            AND p.year_before_end = b.period_end
    WHERE b.lower > 0 AND n.lower >= 0
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
        s.source_id AS source_1,
        w.source_id AS source_2,
        GREATEST(s.round, w.round) AS round
    FROM share_tie AS t
    INNER JOIN known_now AS s ON t.share_cell_id = s.cell_id
    INNER JOIN known_now AS w ON t.whole_cell_id = w.cell_id
    WHERE s.lower >= 0 AND w.lower >= 0
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
        a.source_id AS source_1,
        b.source_id AS source_2,
        GREATEST(a.round, b.round) AS round
    FROM known_now AS a
    INNER JOIN known_now AS b
        ON a.series_id = b.series_id AND a.period_start = b.period_start AND a.period_end > b.period_end
    INNER JOIN additive_series AS d ON a.series_id = d.series_id
    WHERE a.period_end < a.period_start + INTERVAL 1 YEAR
    UNION ALL
    SELECT
        a.series_id,
        a.period_start,
        b.period_end,
        a.lower + b.lower,
        a.upper + b.upper,
        1,
        'sum of periods',
        a.source_id,
        b.source_id,
        GREATEST(a.round, b.round)
    FROM known_now AS a
    INNER JOIN known_now AS b
        ON a.series_id = b.series_id AND CAST(a.period_end + INTERVAL 1 DAY AS DATE) = b.period_start
    INNER JOIN additive_series AS d ON a.series_id = d.series_id
    WHERE b.period_end < a.period_start + INTERVAL 1 YEAR
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

signed AS (
    SELECT
        d.series_id,
        d.series_id || '/' || CAST(d.period_start AS VARCHAR) || '/' || CAST(d.period_end AS VARCHAR) AS cell_id,
        d.period_start,
        d.period_end,
        CASE WHEN s.measure = 'level' AND s.indicator <> 'trade_balance' THEN GREATEST(d.low, 0) ELSE d.low END
        AS lower,
        d.high AS upper,
        d.rule,
        d.source_1,
        d.source_2,
        d.round + 1 AS round
    FROM (
        SELECT
            series_id,
            period_start,
            period_end,
            CASE sign WHEN 1 THEN low ELSE -high END AS low,
            CASE sign WHEN 1 THEN high ELSE -low END AS high,
            rule,
            source_1,
            source_2,
            round
        FROM derived
        WHERE low IS NOT NULL AND high IS NOT NULL AND source_1 <> source_2
    ) AS d
    INNER JOIN series AS s ON d.series_id = s.series_id
    CROSS JOIN current_round AS c
    WHERE d.round = c.former AND d.round < 3 AND (d.high > 0 OR s.measure = 'growth' OR s.indicator = 'trade_balance')
)

SELECT DISTINCT
    MD5(CONCAT_WS(' ', cell_id, rule, source_1, source_2)) AS derivation_id,
    cell_id,
    series_id,
    period_start,
    period_end,
    lower,
    upper,
    rule,
    source_1,
    source_2,
    round
FROM signed;

-- Grain: one derivation of the last round and one figure that it rests on.
CREATE VIEW figure_of_last_derivation AS
WITH source AS (
    SELECT derivation_id, source_1 AS source_id, round FROM derivation
    UNION ALL
    SELECT derivation_id, source_2 AS source_id, round FROM derivation
)

SELECT DISTINCT s.derivation_id, COALESCE(i.figure_id, s.source_id) AS figure_id
FROM source AS s
INNER JOIN (SELECT MAX(round) AS last_round FROM derivation) AS r ON s.round = r.last_round
LEFT JOIN derivation_figure AS i ON s.source_id = i.derivation_id
LEFT JOIN (SELECT DISTINCT derivation_id FROM derivation_figure) AS d ON s.derivation_id = d.derivation_id
WHERE d.derivation_id IS NULL;

INSERT INTO derivation
SELECT * FROM next_derivation;

INSERT INTO derivation_figure
SELECT * FROM figure_of_last_derivation;

INSERT INTO derivation
SELECT * FROM next_derivation;

INSERT INTO derivation_figure
SELECT * FROM figure_of_last_derivation;

INSERT INTO derivation
SELECT * FROM next_derivation;

INSERT INTO derivation_figure
SELECT * FROM figure_of_last_derivation;
