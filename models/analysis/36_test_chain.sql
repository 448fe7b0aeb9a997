-- Tests of growth over two to five years against the yearly growth that lies between.
-- Unit: percent; expected is the product of the yearly growth.
INSERT INTO test (
    check_code, figure_no, term_1, term_2, term_3, term_4, term_5,
    stated_lower, stated_upper, expected_lower, expected_upper
)
WITH long_growth AS (
    SELECT
        c.figure_no,
        c.lower,
        c.upper,
        c.period_start,
        c.period_end,
        c.base_start,
        YEAR(c.period_start) - YEAR(c.base_start) AS years,
        y.series_id AS yearly_series_id
    FROM claim AS c
    INNER JOIN series AS s ON c.series_id = s.series_id
    INNER JOIN series AS y
        ON
            s.indicator = y.indicator
            AND s.reporter = y.reporter
            AND s.partner = y.partner
            AND s.product_key = y.product_key
            AND s.unit = y.unit
            AND s.measure = y.measure
            AND s.status = y.status
            AND s.entity_id = y.entity_id
            AND s.basis = y.basis
            AND s.adjustment = y.adjustment
    WHERE
        s.measure = 'growth'
        AND s.status = 'actual'
        AND s.base IN ('Y2', 'Y3', 'Y4', 'Y5')
        AND y.base = 'Y1'
),

yearly AS (
    SELECT
        g.figure_no,
        g.lower AS stated_lower,
        g.upper AS stated_upper,
        g.years,
        YEAR(a.period_start) - YEAR(g.base_start) AS nth,
        a.figure_no AS yearly_no,
        a.lower,
        a.upper
    FROM long_growth AS g
    INNER JOIN agreement AS a
        ON
            g.yearly_series_id = a.series_id
            AND g.base_start < a.period_start
            AND a.period_start <= g.period_start
            AND MONTH(g.period_start) = MONTH(a.period_start)
            AND MONTH(g.period_end) = MONTH(a.period_end)
            AND YEAR(g.period_end) - YEAR(g.period_start) = YEAR(a.period_end) - YEAR(a.period_start)
    WHERE a.lower > -100 AND a.upper IS NOT NULL
)

SELECT
    'growth_chain',
    figure_no,
    MAX(CASE WHEN nth = 1 THEN yearly_no END),
    MAX(CASE WHEN nth = 2 THEN yearly_no END),
    MAX(CASE WHEN nth = 3 THEN yearly_no END),
    MAX(CASE WHEN nth = 4 THEN yearly_no END),
    MAX(CASE WHEN nth = 5 THEN yearly_no END),
    stated_lower,
    stated_upper,
    (EXP(SUM(LN(1 + lower / 100))) - 1) * 100,
    (EXP(SUM(LN(1 + upper / 100))) - 1) * 100
FROM yearly
GROUP BY figure_no, stated_lower, stated_upper, years
HAVING COUNT(DISTINCT nth) = years AND COUNT(*) = years;
