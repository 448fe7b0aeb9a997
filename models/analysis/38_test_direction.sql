-- Tests of direction words against numbers: verbs of change that say "grew" before an index under 100, or before amounts
-- that fall from the first to the second.
-- Unit: percent, or the unit of the amounts; expected lies on the side of zero that the words name.
-- Rule: the words count that stand between the index, or the first of the amounts, and the figure before it that the
-- sentence does not tie to it.
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

placed AS (
    SELECT
        c.figure_no,
        c.from_no,
        c.lower,
        c.upper,
        k.document_no,
        k.sentence_start,
        k.char_start,
        f.sentence
    FROM change AS c
    INNER JOIN keyed_figure AS k ON COALESCE(c.from_no, c.figure_no) = k.figure_no
    INNER JOIN fact_figure AS f ON k.figure_id = f.figure_id
),

tied AS (
    SELECT source_no AS figure_no, target_no AS other_no FROM tie
    UNION
    SELECT target_no, source_no FROM tie
),

opened AS (
    SELECT p.figure_no, MAX(b.char_start + LENGTH(b.surface)) AS words_start
    FROM placed AS p
    INNER JOIN keyed_figure AS b
        ON
            p.document_no = b.document_no
            AND p.sentence_start = b.sentence_start
            AND p.char_start > b.char_start
    LEFT JOIN tied AS t ON p.figure_no = t.figure_no AND b.figure_no = t.other_no
    LEFT JOIN tied AS u ON p.from_no = u.figure_no AND b.figure_no = u.other_no
    WHERE t.figure_no IS NULL AND u.figure_no IS NULL
    GROUP BY p.figure_no
),

spoken AS (
    SELECT
        p.figure_no,
        p.from_no,
        p.lower,
        p.upper,
        LOWER(SUBSTRING(
            p.sentence,
            COALESCE(o.words_start, p.sentence_start) - p.sentence_start + 1,
            p.char_start - COALESCE(o.words_start, p.sentence_start)
        )) AS words
    FROM placed AS p
    LEFT JOIN opened AS o ON p.figure_no = o.figure_no
),

worded AS (
    SELECT s.figure_no, s.from_no, s.lower, s.upper, MIN(w.direction) AS lowest, MAX(w.direction) AS highest
    FROM spoken AS s
    INNER JOIN direction_word AS w ON STRPOS(s.words, w.word) > 0
    GROUP BY s.figure_no, s.from_no, s.lower, s.upper
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
