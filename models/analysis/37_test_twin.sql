-- Tests of amounts stated in two currencies in one sentence: the rate between them is that of the twins before them in the
-- same pair of currencies and period.
-- Unit: the currency of the first amount; expected is the second amount at the rate of the other twins.
INSERT INTO test (
    check_code, figure_id, term_1, term_2, term_3, stated_lower, stated_upper, expected_lower, expected_upper
)
WITH amount AS (
    SELECT c.*, s.indicator, s.reporter, s.partner, s.product_key, s.unit
    FROM claim AS c
    INNER JOIN series AS s ON c.series_id = s.series_id
    INNER JOIN dim_unit AS u ON s.unit = u.unit
    WHERE u.dimension = 'currency' AND s.measure = 'level' AND s.status = 'actual' AND c.lower > 0 AND c.upper IS NOT NULL
),

twin AS (
    SELECT
        a.figure_id AS one_id,
        a.unit AS one_unit,
        b.unit AS other_unit,
        a.period_start,
        a.period_end,
        a.document_id,
        a.char_start,
        MIN_BY(b.figure_id, ABS(a.char_start - b.char_start)) AS other_id
    FROM amount AS a
    INNER JOIN amount AS b
        ON
            a.document_id = b.document_id
            AND a.sentence_start = b.sentence_start
            AND a.period_start = b.period_start
            AND a.period_end = b.period_end
            AND a.indicator = b.indicator
            AND a.reporter = b.reporter
            AND a.partner = b.partner
            AND a.product_key = b.product_key
            AND a.unit < b.unit
    WHERE a.mention <= 8 AND b.mention <= 8
    GROUP BY
        a.figure_id, a.unit, b.unit, a.period_start, a.period_end, a.document_id, a.char_start
),

rated AS (
    SELECT
        t.one_id,
        t.other_id,
        t.one_unit,
        t.other_unit,
        t.period_start,
        t.period_end,
        t.document_id,
        t.char_start,
        a.lower,
        a.upper,
        b.lower AS other_lower,
        b.upper AS other_upper,
        a.lower / b.upper AS rate_lower,
        a.upper / b.lower AS rate_upper
    FROM twin AS t
    INNER JOIN claim AS a ON t.one_id = a.figure_id
    INNER JOIN claim AS b ON t.other_id = b.figure_id
),

paired AS (
    SELECT
        r.*,
        LAG(r.one_id) OVER w AS former_one_id,
        LAG(r.other_id) OVER w AS former_other_id,
        LAG(r.rate_lower) OVER w AS former_rate_lower,
        LAG(r.rate_upper) OVER w AS former_rate_upper
    FROM rated AS r
    WINDOW w AS (
        PARTITION BY r.one_unit, r.other_unit, r.period_start, r.period_end
        ORDER BY r.document_id, r.char_start
    )
)

SELECT
    'twin_currency',
    one_id,
    other_id,
    former_one_id,
    former_other_id,
    lower,
    upper,
    other_lower * former_rate_lower,
    other_upper * former_rate_upper
FROM paired
WHERE former_one_id IS NOT NULL;
