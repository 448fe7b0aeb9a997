-- Tests of amounts stated in two currencies in one sentence: the rate between them is that of the twins before them in
-- the same pair of currencies and period.
-- Unit: the currency of the first amount; expected is the second amount at the rate of the other twins.
INSERT INTO test (
    check_code, figure_no, term_1, term_2, term_3, stated_lower, stated_upper, expected_lower, expected_upper
)
WITH amount AS (
    SELECT c.*, s.indicator, s.reporter, s.partner, s.product_key, s.unit
    FROM claim AS c
    INNER JOIN series AS s ON c.series_id = s.series_id
    INNER JOIN dim_unit AS u ON s.unit = u.unit
    WHERE
        u.dimension = 'currency'
        AND s.measure = 'level'
        AND s.status = 'actual'
        AND c.lower > 0
        AND c.upper IS NOT NULL
),

twin AS (
    SELECT
        a.figure_no AS one_no,
        a.unit AS one_unit,
        b.unit AS other_unit,
        a.period_start,
        a.period_end,
        a.document_no,
        a.char_start,
        MIN_BY(b.figure_no, ABS(a.char_start - b.char_start)) AS other_no
    FROM amount AS a
    INNER JOIN amount AS b
        ON
            a.document_no = b.document_no
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
        a.figure_no, a.unit, b.unit, a.period_start, a.period_end, a.document_no, a.char_start
),

rated AS (
    SELECT
        t.one_no,
        t.other_no,
        t.one_unit,
        t.other_unit,
        t.period_start,
        t.period_end,
        t.document_no,
        t.char_start,
        a.lower,
        a.upper,
        b.lower AS other_lower,
        b.upper AS other_upper,
        a.lower / b.upper AS rate_lower,
        a.upper / b.lower AS rate_upper
    FROM twin AS t
    INNER JOIN claim AS a ON t.one_no = a.figure_no
    INNER JOIN claim AS b ON t.other_no = b.figure_no
),

paired AS (
    SELECT
        r.*,
        LAG(r.one_no) OVER w AS former_one_no,
        LAG(r.other_no) OVER w AS former_other_no,
        LAG(r.rate_lower) OVER w AS former_rate_lower,
        LAG(r.rate_upper) OVER w AS former_rate_upper
    FROM rated AS r
    WINDOW w AS (
        PARTITION BY r.one_unit, r.other_unit, r.period_start, r.period_end
        ORDER BY r.document_no, r.char_start
    )
)

SELECT
    'twin_currency',
    one_no,
    other_no,
    former_one_no,
    former_other_no,
    lower,
    upper,
    other_lower * former_rate_lower,
    other_upper * former_rate_upper
FROM paired
WHERE former_one_no IS NOT NULL;
