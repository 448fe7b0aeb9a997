-- Tests of share x whole = part, where the sentence ties the share to its whole.
-- Unit: percent; expected is part / whole.
-- Rule: share, part and whole are of one period. A level tied to the share as its whole is the whole if it is wider (another partner or product), or if the
-- share names neither; else it is the part. The part is the level tied to the share, else one of the sentence that is
-- tied to the same whole, else the nearest of the text with the sides, product and period of the share. Where no
-- sentence names the whole, a wider level of the text that fits confirms the share, and none that fits refutes it:
-- 29.5% may be of domestic exports, whose level stands elsewhere.
INSERT INTO test (
    check_code, figure_no, term_1, term_2, stated_lower, stated_upper, expected_lower, expected_upper, reason
)
WITH share AS (
    SELECT * FROM keyed_figure
    WHERE measure = 'share' AND status = 'actual' AND unit = 'percent'
),

amount AS (
    SELECT * FROM keyed_figure
    WHERE measure = 'level' AND status = 'actual'
),

tied AS (
    SELECT
        s.figure_no,
        a.figure_no AS level_no,
        s.partner <> a.partner
        OR s.product_key <> a.product_key
        OR (s.partner IN ('W0', '_Z') AND s.product_key IN ('G', '_T')) AS is_whole
    FROM share AS s
    INNER JOIN tie AS l ON s.figure_no = l.source_no AND l.kind = 'part_of'
    INNER JOIN amount AS a ON l.target_no = a.figure_no
    WHERE s.period_id = a.period_id OR s.period_id IS NULL OR a.period_id IS NULL
),

beside AS (
    SELECT figure_no, level_no AS part_no FROM tied WHERE NOT is_whole
    UNION
    SELECT source_no, target_no FROM tie WHERE kind IN ('restates', 'compared_with')
    UNION
    SELECT target_no, source_no FROM tie WHERE kind IN ('restates', 'compared_with')
),

whole AS (
    SELECT figure_no, MIN(whole_no) AS whole_no
    FROM (
        SELECT figure_no, level_no AS whole_no FROM tied WHERE is_whole
        UNION ALL
        SELECT b.figure_no, l.target_no
        FROM beside AS b
        INNER JOIN tie AS l ON b.part_no = l.source_no AND l.kind = 'part_of'
        INNER JOIN amount AS a ON l.target_no = a.figure_no
    ) AS named
    GROUP BY figure_no
),

candidate AS (
    SELECT figure_no, part_no, 0 AS place
    FROM beside
    UNION ALL
    SELECT w.figure_no, a.figure_no, 1
    FROM whole AS w
    INNER JOIN share AS s ON w.figure_no = s.figure_no
    INNER JOIN tie AS l ON w.whole_no = l.target_no AND l.kind = 'part_of'
    INNER JOIN amount AS a ON l.source_no = a.figure_no AND s.sentence_start = a.sentence_start
    UNION ALL
    SELECT s.figure_no, a.figure_no, 2
    FROM share AS s
    INNER JOIN amount AS a
        ON
            s.document_no = a.document_no
            AND s.indicator = a.indicator
            AND s.reporter = a.reporter
            AND s.partner = a.partner
            AND s.product_key = a.product_key
            AND s.period_id = a.period_id
    WHERE NOT (s.partner IN ('W0', '_Z') AND s.product_key IN ('G', '_T'))
),

part AS (
    SELECT c.figure_no, MIN_BY(c.part_no, c.place * 1e9 + ABS(a.char_start - s.char_start)) AS part_no
    FROM candidate AS c
    INNER JOIN share AS s ON c.figure_no = s.figure_no
    INNER JOIN amount AS a ON c.part_no = a.figure_no
    LEFT JOIN whole AS w ON c.figure_no = w.figure_no
    LEFT JOIN amount AS u ON w.whole_no = u.figure_no
    WHERE
        (w.whole_no IS NULL OR (c.part_no <> w.whole_no AND a.unit = u.unit))
        AND (s.period_id = a.period_id OR s.period_id IS NULL OR a.period_id IS NULL)
    GROUP BY c.figure_no
),

fitting AS (
    SELECT s.figure_no, MIN_BY(u.figure_no, ABS(u.char_start - s.char_start)) AS whole_no
    FROM share AS s
    INNER JOIN part AS p ON s.figure_no = p.figure_no
    INNER JOIN amount AS a ON p.part_no = a.figure_no
    INNER JOIN amount AS u
        ON
            s.document_no = u.document_no
            AND s.indicator = u.indicator
            AND s.reporter = u.reporter
            AND s.period_id = u.period_id
            AND a.unit = u.unit
    WHERE
        (u.partner <> a.partner OR u.product_key <> a.product_key)
        AND u.lower > 0
        AND s.lower <= a.upper / u.lower * 100
        AND s.upper >= a.lower / u.upper * 100
    GROUP BY s.figure_no
)

SELECT
    'share_whole',
    s.figure_no,
    p.part_no,
    u.figure_no,
    s.lower,
    s.upper,
    CASE WHEN u.lower > 0 AND a.lower >= 0 THEN a.lower / u.upper * 100 END,
    CASE WHEN u.lower > 0 AND a.lower >= 0 THEN a.upper / u.lower * 100 END,
    CASE
        WHEN u.figure_no IS NULL THEN 'no sentence names the whole of the share'
        WHEN u.lower <= 0 THEN 'the whole may be zero or change its sign'
        WHEN a.lower < 0 THEN 'the part may have another sign than the whole'
    END
FROM share AS s
INNER JOIN part AS p ON s.figure_no = p.figure_no
INNER JOIN amount AS a ON p.part_no = a.figure_no
LEFT JOIN whole AS w ON s.figure_no = w.figure_no
LEFT JOIN fitting AS f ON s.figure_no = f.figure_no
LEFT JOIN amount AS u ON COALESCE(w.whole_no, f.whole_no) = u.figure_no;
