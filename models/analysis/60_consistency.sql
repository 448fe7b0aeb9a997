-- Grain: one test, with its key, which is made of the figures in it, and with their surfaces.
CREATE TABLE worded_test AS
WITH term AS (
    SELECT
        t.test_no,
        MAX(t.check_code) AS check_code,
        MAX(CASE t.place WHEN 0 THEN k.figure_id END) AS id_0,
        MAX(CASE t.place WHEN 1 THEN k.figure_id END) AS id_1,
        MAX(CASE t.place WHEN 2 THEN k.figure_id END) AS id_2,
        MAX(CASE t.place WHEN 3 THEN k.figure_id END) AS id_3,
        MAX(CASE t.place WHEN 4 THEN k.figure_id END) AS id_4,
        MAX(CASE t.place WHEN 5 THEN k.figure_id END) AS id_5,
        MAX(CASE t.place WHEN 1 THEN k.surface END) AS surface_1,
        MAX(CASE t.place WHEN 2 THEN k.surface END) AS surface_2,
        MAX(CASE t.place WHEN 3 THEN k.surface END) AS surface_3,
        MAX(CASE t.place WHEN 4 THEN k.surface END) AS surface_4,
        MAX(CASE t.place WHEN 5 THEN k.surface END) AS surface_5
    FROM test_term AS t
    INNER JOIN keyed_figure AS k ON t.figure_no = k.figure_no
    GROUP BY t.test_no
)

SELECT
    test_no,
    MD5(CONCAT_WS(' ', check_code, id_0, id_1, id_2, id_3, id_4, id_5)) AS test_id,
    surface_1,
    surface_2,
    surface_3,
    surface_4,
    surface_5
FROM term;

-- Grain: one test that failed and one slip, of the claim (term 0) or of another figure in it, that would explain it.
-- Rule of slips: scale, an amount is off by a thousand or a million; wrong side, a balance told from the other side, or
-- the value of another flow of the text; index, a growth that is 100 too high or too low; sign; wrong year, the value
-- of the year before or after; digits swapped, two neighbouring digits. A slip of a figure other than the claim moves
-- what is expected by its coefficient, or where the formula is a ratio by its exponent.
CREATE TABLE slip AS
WITH failed AS (
    SELECT
        j.test_no,
        j.check_code,
        t.place AS term,
        t.figure_no,
        k.indicator,
        k.measure,
        k.value,
        k.step,
        f.form,
        j.stated_lower,
        j.stated_upper,
        COALESCE(j.expected_lower, -1e300) AS expected_lower,
        COALESCE(j.expected_upper, 1e300) AS expected_upper,
        CASE c.measure WHEN 'growth' THEN 100 ELSE 0 END AS origin,
        p.coefficient,
        p.exponent
    FROM judged_test AS j
    INNER JOIN test_term AS t ON j.test_no = t.test_no
    INNER JOIN keyed_figure AS c ON j.figure_no = c.figure_no
    INNER JOIN keyed_figure AS k ON t.figure_no = k.figure_no
    INNER JOIN fact_figure AS f ON k.figure_id = f.figure_id
    LEFT JOIN check_term AS p ON j.check_code = p.check_code AND t.place = p.place
    WHERE j.verdict = 'inconsistent'
),

digit AS (
    SELECT
        f.*,
        9 * d.digit * f.step / ABS(f.value) AS size,
        FLOOR(MOD(ROUND(ABS(f.value) / f.step), 100 * d.digit) / (10 * d.digit))
        - FLOOR(MOD(ROUND(ABS(f.value) / f.step), 10 * d.digit) / d.digit) AS descent
    FROM failed AS f
    CROSS JOIN (VALUES (1.0), (1e1), (1e2), (1e3), (1e4), (1e5), (1e6), (1e7)) AS d (digit)
    WHERE
        f.step > 0
        AND COALESCE(f.form, 'change') = 'change'
        AND ABS(f.value) / f.step BETWEEN 10 * d.digit AND 1e9
),

misread AS (
    SELECT test_no, term, figure_no, 1 AS place, 'scale 10^3' AS slip, s.factor, 0.05 AS margin
    FROM failed
    CROSS JOIN (VALUES (1e3), (1e-3)) AS s (factor)
    WHERE measure IN ('level', 'difference')
    UNION ALL
    SELECT test_no, term, figure_no, 1, 'scale 10^6', s.factor, 0.05
    FROM failed
    CROSS JOIN (VALUES (1e6), (1e-6)) AS s (factor)
    WHERE measure IN ('level', 'difference')
    UNION ALL
    SELECT test_no, term, figure_no, 2, 'wrong side', -1.0, 0.0
    FROM failed
    WHERE check_code = 'balance_difference' AND term = 0
    UNION ALL
    SELECT test_no, term, figure_no, 4, 'sign', -1.0, 0.0
    FROM failed
    WHERE measure IN ('growth', 'difference') OR indicator = 'trade_balance'
    UNION ALL
    SELECT test_no, term, figure_no, 6, 'digits swapped', 1 - descent * size, 0.0
    FROM digit
    WHERE descent <> 0
),

moved AS (
    SELECT
        f.test_no,
        f.term,
        f.figure_no,
        m.place,
        m.slip,
        m.margin,
        CASE
            WHEN f.term > 0 THEN f.stated_lower
            WHEN m.factor > 0 THEN f.stated_lower * m.factor
            ELSE f.stated_upper * m.factor
        END AS stated_lower,
        CASE
            WHEN f.term > 0 THEN f.stated_upper
            WHEN m.factor > 0 THEN f.stated_upper * m.factor
            ELSE f.stated_lower * m.factor
        END AS stated_upper,
        CASE
            WHEN f.term = 0 THEN f.expected_lower
            WHEN f.coefficient IS NOT NULL THEN f.expected_lower + f.coefficient * f.value * (m.factor - 1)
            ELSE (f.expected_lower + f.origin) * POWER(ABS(m.factor), f.exponent) - f.origin
        END AS expected_lower,
        CASE
            WHEN f.term = 0 THEN f.expected_upper
            WHEN f.coefficient IS NOT NULL THEN f.expected_upper + f.coefficient * f.value * (m.factor - 1)
            ELSE (f.expected_upper + f.origin) * POWER(ABS(m.factor), f.exponent) - f.origin
        END AS expected_upper
    FROM failed AS f
    INNER JOIN misread AS m ON f.test_no = m.test_no AND f.term = m.term AND f.figure_no = m.figure_no
    WHERE f.term = 0 OR f.coefficient IS NOT NULL OR (f.exponent IS NOT NULL AND m.factor > 0)
)

SELECT test_no, term, figure_no, place, slip
FROM moved
WHERE
    stated_lower <= expected_upper + margin * ABS(expected_upper)
    AND stated_upper >= expected_lower - margin * ABS(expected_lower)
    AND (place > 1 OR (expected_lower > -1e299 AND expected_upper < 1e299))
UNION ALL
SELECT f.test_no, f.term, f.figure_no, 2, 'wrong side'
FROM failed AS f
INNER JOIN claim AS c ON f.figure_no = c.figure_no
INNER JOIN flow_seat AS s ON c.series_id = s.series_id
INNER JOIN flow_seat AS o ON s.flow_no = o.flow_no AND s.seat <> o.seat
INNER JOIN claim AS x
    ON
        o.series_id = x.series_id
        AND c.period_start = x.period_start
        AND c.period_end = x.period_end
        AND c.document_no = x.document_no
WHERE x.value = c.value
UNION ALL
SELECT f.test_no, f.term, f.figure_no, 3, 'index'
FROM failed AS f
CROSS JOIN (VALUES (100), (-100)) AS s (shift)
WHERE
    f.measure = 'growth'
    AND f.term = 0
    AND f.stated_lower + s.shift <= f.expected_upper
    AND f.stated_upper + s.shift >= f.expected_lower
UNION ALL
SELECT f.test_no, f.term, f.figure_no, 5, 'wrong year'
FROM failed AS f
INNER JOIN claim AS c ON f.figure_no = c.figure_no
INNER JOIN agreement AS a ON c.series_id = a.series_id AND c.value = a.value
INNER JOIN period AS p ON c.period_start = p.period_start AND c.period_end = p.period_end
INNER JOIN period AS q ON a.period_start = q.period_start AND a.period_end = q.period_end
WHERE
    (p.year_before_start = q.period_start AND p.year_before_end = q.period_end)
    OR (q.year_before_start = p.period_start AND q.year_before_end = p.period_end);

-- Grain: one test of one claim against other figures, with its verdict and, where it fails, the likely slip.
-- Unit: bounds and gap in `unit` (growth and shares in percent), null where open; relative_gap is a share of what is
-- expected, of a growth of the level index.
-- Rule: the likely slip is one of the suspect where there is one, else the first in the order of slips that explains
-- the test, of the claim before the others.
CREATE TABLE consistency AS
WITH likely AS (
    SELECT
        s.test_no,
        MIN_BY(s.slip, s.place * 10 + s.term + CASE WHEN x.figure_no IS NULL THEN 100 ELSE 0 END) AS slip
    FROM slip AS s
    LEFT JOIN suspect AS x ON s.figure_no = x.figure_no
    GROUP BY s.test_no
),

convicted AS (
    SELECT t.test_no, MIN(t.figure_no) AS figure_no
    FROM test_term AS t
    INNER JOIN suspect AS s ON t.figure_no = s.figure_no
    GROUP BY t.test_no
    HAVING COUNT(*) = 1
),

scaled AS (
    SELECT
        j.*,
        k.figure_id,
        k.surface,
        CASE WHEN k.measure IN ('growth', 'share') THEN '%' ELSE ' ' || k.unit END AS unit_words,
        CASE
            WHEN k.measure IN ('growth', 'share') THEN 1.0
            WHEN GREATEST(ABS(COALESCE(j.expected_lower, 0)), ABS(COALESCE(j.expected_upper, 0))) >= 1e9 THEN 1e9
            WHEN GREATEST(ABS(COALESCE(j.expected_lower, 0)), ABS(COALESCE(j.expected_upper, 0))) >= 1e6 THEN 1e6
            WHEN GREATEST(ABS(COALESCE(j.expected_lower, 0)), ABS(COALESCE(j.expected_upper, 0))) >= 1e3 THEN 1e3
            ELSE 1.0
        END AS scale
    FROM judged_test AS j
    INNER JOIN keyed_figure AS k ON j.figure_no = k.figure_no
),

told AS (
    SELECT
        s.*,
        w.test_id,
        CASE s.scale WHEN 1e9 THEN ' billion' WHEN 1e6 THEN ' million' WHEN 1e3 THEN ' thousand' ELSE '' END
        || s.unit_words AS unit_told,
        CAST(CAST(ROUND(s.expected_lower / s.scale, 4) AS DECIMAL(28, 4)) AS VARCHAR) AS low_told,
        CAST(CAST(ROUND(s.expected_upper / s.scale, 4) AS DECIMAL(28, 4)) AS VARCHAR) AS high_told,
        REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(
            c.formula,
            '{1}', COALESCE(w.surface_1, '')),
            '{2}', COALESCE(w.surface_2, '')),
            '{3}', COALESCE(w.surface_3, '')),
            '{4}', COALESCE(w.surface_4, '')),
            '{5}', COALESCE(w.surface_5, '')
        ) AS formula_told
    FROM scaled AS s
    INNER JOIN check_kind AS c ON s.check_code = c.check_code
    INNER JOIN worded_test AS w ON s.test_no = w.test_no
)

SELECT
    t.test_id,
    t.check_code AS "check",
    t.verdict,
    t.figure_id,
    d.path AS document,
    f.char_start,
    f.char_end,
    k.indicator,
    k.reporter,
    k.partner,
    k.product_key,
    k.period_start,
    k.period_end,
    CASE WHEN k.measure IN ('growth', 'share') THEN 'percent' ELSE k.unit END AS unit,
    t.expected_lower,
    t.expected_upper,
    t.stated_lower,
    t.stated_upper,
    t.gap,
    t.relative_gap,
    t.reason,
    v.figure_id AS suspect,
    l.slip AS likely_slip,
    t.formula_told || ' = '
    || CASE
        WHEN t.low_told IS NULL AND t.high_told IS NULL THEN 'anything'
        WHEN t.low_told IS NULL THEN 'at most ' || t.high_told
        WHEN t.high_told IS NULL THEN 'at least ' || t.low_told
        ELSE t.low_told || ' to ' || t.high_told
    END || t.unit_told || '; the text says ' || t.surface AS arithmetic
FROM told AS t
INNER JOIN fact_figure AS f ON t.figure_id = f.figure_id
INNER JOIN keyed_figure AS k ON t.figure_no = k.figure_no
INNER JOIN dim_document AS d ON f.document_id = d.document_id
LEFT JOIN convicted AS x ON t.test_no = x.test_no
LEFT JOIN keyed_figure AS v ON x.figure_no = v.figure_no
LEFT JOIN likely AS l ON t.test_no = l.test_no;

-- Grain: one test and one figure in it, with its role.
CREATE TABLE consistency_evidence AS
SELECT
    w.test_id,
    k.figure_id,
    CASE t.place
        WHEN 0 THEN c.claim_role
        WHEN 1 THEN c.role_1
        WHEN 2 THEN c.role_2
        WHEN 3 THEN c.role_3
        WHEN 4 THEN c.role_4
        ELSE c.role_5
    END AS role
FROM test_term AS t
INNER JOIN worded_test AS w ON t.test_no = w.test_no
INNER JOIN keyed_figure AS k ON t.figure_no = k.figure_no
INNER JOIN check_kind AS c ON t.check_code = c.check_code;
