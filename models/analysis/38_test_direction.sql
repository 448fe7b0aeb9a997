-- Tests of direction words against numbers: a sentence whose only verbs of change say "grew" beside an index under 100,
-- or beside amounts that fall from the first to the second.
-- Unit: percent, or the unit of the amounts; expected lies on the side of zero that the words name.
INSERT INTO test (
    check_code, figure_no, term_1, stated_lower, stated_upper, expected_lower, expected_upper
)
WITH change AS (
    SELECT k.figure_no, CAST(NULL AS BIGINT) AS from_no, k.lower, k.upper
    FROM keyed_figure AS k
    INNER JOIN fact_figure AS f ON k.figure_id = f.figure_id
    WHERE f.form = 'index' AND k.status = 'actual' AND k.indicator <> 'trade_balance'
    UNION ALL
    SELECT
        b.figure_no,
        a.figure_no,
        b.lower - a.upper,
        b.upper - a.lower
    FROM tie AS l
    INNER JOIN keyed_figure AS a ON l.source_no = a.figure_no
    INNER JOIN keyed_figure AS b ON l.target_no = b.figure_no
    WHERE
        l.kind = 'from_to'
        AND a.measure = 'level'
        AND b.measure = 'level'
        AND a.unit = b.unit
        AND a.indicator = b.indicator
        AND a.indicator <> 'trade_balance'
        AND a.period_start < b.period_start
        AND b.status = 'actual'
),

worded AS (
    SELECT
        c.figure_no,
        c.from_no,
        c.lower,
        c.upper,
        MIN(w.direction) AS lowest,
        MAX(w.direction) AS highest
    FROM change AS c
    INNER JOIN keyed_figure AS k ON c.figure_no = k.figure_no
    INNER JOIN fact_figure AS f ON k.figure_id = f.figure_id
    INNER JOIN direction_word AS w ON STRPOS(LOWER(f.sentence), w.word) > 0
    GROUP BY c.figure_no, c.from_no, c.lower, c.upper
)

SELECT
    'direction',
    figure_no,
    from_no,
    lower,
    upper,
    CASE WHEN lowest = 1 THEN 0 END,
    CASE WHEN highest = -1 THEN 0 END
FROM worded
WHERE lowest = highest;
