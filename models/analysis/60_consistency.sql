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

-- Grain: one test of one claim against other figures, with its verdict and, where it fails, the likely slip.
-- Unit: bounds and gap in `unit` (growth and shares in percent), null where open; relative_gap is a share of what is expected,
-- of a growth of the level index.
-- Rule of slips, the first that makes the test meet: scale, off by a thousand or a million; wrong side, exports for imports
-- or the value of another flow of the text; index, a growth that is 100 too high or too low; sign; wrong year, the value of
-- the year before or after; digits swapped, two neighbouring digits.
CREATE TABLE consistency AS
WITH failed AS (
    SELECT
        j.test_no,
        j.check_code,
        k.*,
        f.form,
        j.stated_lower AS low,
        j.stated_upper AS high,
        COALESCE(j.expected_lower, -1e300) AS floor_value,
        COALESCE(j.expected_upper, 1e300) AS ceiling_value,
        0.05 * ABS(COALESCE(j.expected_lower, j.expected_upper)) AS scale_room
    FROM judged_test AS j
    INNER JOIN keyed_figure AS k ON j.figure_no = k.figure_no
    INNER JOIN fact_figure AS f ON k.figure_id = f.figure_id
    WHERE j.verdict = 'inconsistent'
),

slip AS (
    SELECT f.test_no, 1 AS place, 'scale 10^' || CAST(s.power AS VARCHAR) AS slip
    FROM failed AS f
    CROSS JOIN (VALUES (3, 1e3), (3, 1e-3), (6, 1e6), (6, 1e-6)) AS s (power, factor)
    WHERE
        f.measure IN ('level', 'difference')
        AND f.floor_value > -1e300
        AND f.ceiling_value < 1e300
        AND f.low * s.factor <= f.ceiling_value + f.scale_room
        AND f.high * s.factor >= f.floor_value - f.scale_room
    UNION ALL
    SELECT f.test_no, 2, 'wrong side'
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
    SELECT f.test_no, 2, 'wrong side'
    FROM failed AS f
    WHERE f.check_code = 'balance_difference' AND -f.high <= f.ceiling_value AND -f.low >= f.floor_value
    UNION ALL
    SELECT f.test_no, 3, 'index'
    FROM failed AS f
    CROSS JOIN (VALUES (100), (-100)) AS s (shift)
    WHERE f.measure = 'growth' AND f.low + s.shift <= f.ceiling_value AND f.high + s.shift >= f.floor_value
    UNION ALL
    SELECT f.test_no, 4, 'sign'
    FROM failed AS f
    WHERE
        (f.measure IN ('growth', 'difference') OR f.indicator = 'trade_balance')
        AND -f.high <= f.ceiling_value
        AND -f.low >= f.floor_value
    UNION ALL
    SELECT f.test_no, 5, 'wrong year'
    FROM failed AS f
    INNER JOIN claim AS c ON f.figure_no = c.figure_no
    INNER JOIN agreement AS a ON c.series_id = a.series_id AND c.value = a.value
    INNER JOIN period AS p ON p.period_start = c.period_start AND p.period_end = c.period_end
    INNER JOIN period AS q ON q.period_start = a.period_start AND q.period_end = a.period_end
    WHERE
        (p.year_before_start = q.period_start AND p.year_before_end = q.period_end)
        OR (q.year_before_start = p.period_start AND q.year_before_end = p.period_end)
    UNION ALL
    SELECT test_no, 6, 'digits swapped'
    FROM (
        SELECT
            f.*,
            (
                FLOOR(MOD(CAST(ROUND(ABS(f.value) / f.step) AS DOUBLE), 100 * d.unit) / (10 * d.unit))
                - FLOOR(MOD(CAST(ROUND(ABS(f.value) / f.step) AS DOUBLE), 10 * d.unit) / d.unit)
            ) * -9 * d.unit * f.step * CASE WHEN f.value < 0 THEN -1 ELSE 1 END AS shift
        FROM failed AS f
        CROSS JOIN (VALUES (1.0), (1e1), (1e2), (1e3), (1e4), (1e5), (1e6), (1e7)) AS d (unit)
        WHERE f.step > 0 AND COALESCE(f.form, 'change') = 'change' AND ABS(f.value) / f.step < 1e9
    ) AS swapped
    WHERE shift <> 0 AND low + shift <= ceiling_value AND high + shift >= floor_value
),

likely AS (
    SELECT test_no, MIN_BY(slip, place) AS slip
    FROM slip
    GROUP BY test_no
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
        CAST(CAST(s.expected_lower / s.scale AS DECIMAL(28, 4)) AS VARCHAR) AS low_told,
        CAST(CAST(s.expected_upper / s.scale AS DECIMAL(28, 4)) AS VARCHAR) AS high_told,
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
