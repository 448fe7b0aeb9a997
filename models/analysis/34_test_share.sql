-- Tests of share x whole = part, where the sentence ties the share to its whole.
-- Unit: percent; expected is part / whole.
-- Rule: a level tied to the share as its whole is the whole if it is wider (another partner or product), or if the share
-- names neither; else it is the part. The part is the level tied to the share, else one of the sentence that is tied to the
-- same whole, else the nearest of the text with the sides, product and period of the share. Where no sentence names the
-- whole, a wider level of the text that fits confirms the share, and none that fits refutes it: 29.5% may be of domestic
-- exports, whose level stands elsewhere.
INSERT INTO test (
    check_code, figure_id, term_1, term_2, stated_lower, stated_upper, expected_lower, expected_upper, reason
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
        s.figure_id,
        a.figure_id AS level_id,
        s.partner <> a.partner
        OR s.product_key <> a.product_key
        OR (s.partner IN ('W0', '_Z') AND s.product_key IN ('G', '_T')) AS is_whole
    FROM share AS s
    INNER JOIN fact_link AS l ON s.figure_id = l.source_id AND l.kind = 'part_of'
    INNER JOIN amount AS a ON l.target_id = a.figure_id
),

beside AS (
    SELECT figure_id, level_id AS part_id FROM tied WHERE NOT is_whole
    UNION
    SELECT source_id, target_id FROM fact_link WHERE kind IN ('restates', 'compared_with')
    UNION
    SELECT target_id, source_id FROM fact_link WHERE kind IN ('restates', 'compared_with')
),

whole AS (
    SELECT figure_id, MIN(whole_id) AS whole_id
    FROM (
        SELECT figure_id, level_id AS whole_id FROM tied WHERE is_whole
        UNION ALL
        SELECT b.figure_id, l.target_id
        FROM beside AS b
        INNER JOIN fact_link AS l ON b.part_id = l.source_id AND l.kind = 'part_of'
        INNER JOIN amount AS a ON l.target_id = a.figure_id
    ) AS named
    GROUP BY figure_id
),

candidate AS (
    SELECT figure_id, part_id, 0 AS place
    FROM beside
    UNION ALL
    SELECT w.figure_id, a.figure_id, 1
    FROM whole AS w
    INNER JOIN share AS s ON w.figure_id = s.figure_id
    INNER JOIN fact_link AS l ON w.whole_id = l.target_id AND l.kind = 'part_of'
    INNER JOIN amount AS a ON l.source_id = a.figure_id AND s.sentence_start = a.sentence_start
    UNION ALL
    SELECT s.figure_id, a.figure_id, 2
    FROM share AS s
    INNER JOIN amount AS a
        ON
            s.document_id = a.document_id
            AND s.indicator = a.indicator
            AND s.reporter = a.reporter
            AND s.partner = a.partner
            AND s.product_key = a.product_key
            AND s.period_id = a.period_id
    WHERE NOT (s.partner IN ('W0', '_Z') AND s.product_key IN ('G', '_T'))
),

part AS (
    SELECT c.figure_id, MIN_BY(c.part_id, c.place * 1e9 + ABS(a.char_start - s.char_start)) AS part_id
    FROM candidate AS c
    INNER JOIN share AS s ON c.figure_id = s.figure_id
    INNER JOIN amount AS a ON c.part_id = a.figure_id
    LEFT JOIN whole AS w ON c.figure_id = w.figure_id
    LEFT JOIN amount AS u ON w.whole_id = u.figure_id
    WHERE w.whole_id IS NULL OR (c.part_id <> w.whole_id AND a.unit = u.unit)
    GROUP BY c.figure_id
),

fitting AS (
    SELECT s.figure_id, MIN_BY(u.figure_id, ABS(u.char_start - s.char_start)) AS whole_id
    FROM share AS s
    INNER JOIN part AS p ON s.figure_id = p.figure_id
    INNER JOIN amount AS a ON p.part_id = a.figure_id
    INNER JOIN amount AS u
        ON
            s.document_id = u.document_id
            AND s.indicator = u.indicator
            AND s.reporter = u.reporter
            AND s.period_id = u.period_id
            AND a.unit = u.unit
    WHERE
        (u.partner <> a.partner OR u.product_key <> a.product_key)
        AND u.lower > 0
        AND s.lower <= a.upper / u.lower * 100
        AND s.upper >= a.lower / u.upper * 100
    GROUP BY s.figure_id
)

SELECT
    'share_whole',
    s.figure_id,
    p.part_id,
    u.figure_id,
    s.lower,
    s.upper,
    CASE WHEN u.lower > 0 THEN a.lower / u.upper * 100 END,
    CASE WHEN u.lower > 0 THEN a.upper / u.lower * 100 END,
    CASE
        WHEN u.figure_id IS NULL THEN 'no sentence names the whole of the share'
        WHEN u.lower <= 0 THEN 'the whole may be zero or change its sign'
    END
FROM share AS s
INNER JOIN part AS p ON s.figure_id = p.figure_id
INNER JOIN amount AS a ON p.part_id = a.figure_id
LEFT JOIN whole AS w ON s.figure_id = w.figure_id
LEFT JOIN fitting AS f ON s.figure_id = f.figure_id
LEFT JOIN amount AS u ON COALESCE(w.whole_id, f.whole_id) = u.figure_id;
