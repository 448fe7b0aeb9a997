-- Grain: one test that failed and one slip, of the claim (term 0) or of another figure in it, that would explain it.
-- Rule of slips: scale, an amount is off by a thousand or a million; wrong side, a balance told from the other side, or
-- the value of another flow of the text; index, a growth that is 100 too high or too low; sign; wrong year, the value
-- of the year before or after; digits swapped, two neighbouring digits; digit changed, one of the first three. A slip
-- of a figure other than the claim moves what is expected by its coefficient (not where it would leave next to nothing
-- of that figure), or where the formula is a ratio by its exponent.
-- A slip is telling (is_telling) when it is one that writers make and extractions do not, and would hardly fit by
-- chance: what the ways to make it could explain is at most a tenth of what the figure might be. Digits are named only
-- so.
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
        CASE WHEN k.reporter <> o.reporter THEN -k.value ELSE k.value END AS term_value,
        CASE WHEN k.reporter <> o.reporter THEN -COALESCE(k.upper, k.value) ELSE COALESCE(k.lower, k.value) END
            AS term_lower,
        CASE WHEN k.reporter <> o.reporter THEN -COALESCE(k.lower, k.value) ELSE COALESCE(k.upper, k.value) END
            AS term_upper,
        f.form,
        j.stated_lower,
        j.stated_upper,
        COALESCE(j.expected_lower, -1e300) AS expected_lower,
        COALESCE(j.expected_upper, 1e300) AS expected_upper,
        CASE c.measure WHEN 'growth' THEN 100 ELSE 0 END AS origin,
        CASE WHEN c.measure IN ('growth', 'share') THEN 100 ELSE ABS(c.value) END AS reach,
        p.coefficient,
        p.exponent
    FROM judged_test AS j
    INNER JOIN test_term AS t ON j.test_no = t.test_no
    INNER JOIN keyed_figure AS c ON j.figure_no = c.figure_no
    INNER JOIN keyed_figure AS k ON t.figure_no = k.figure_no
    INNER JOIN fact_figure AS f ON k.figure_id = f.figure_id
    LEFT JOIN check_term AS p ON j.check_code = p.check_code AND t.place = p.place
    LEFT JOIN test_term AS b ON j.test_no = b.test_no AND b.place = 1 AND k.indicator = 'trade_balance' AND t.place = 2
    LEFT JOIN keyed_figure AS o ON b.figure_no = o.figure_no
    WHERE j.verdict = 'inconsistent'
),

digit AS (
    SELECT
        f.test_no,
        f.term,
        f.figure_no,
        d.place_value,
        ROUND(ABS(f.value) / f.step) AS printed,
        f.step / ABS(f.value) AS unit_size,
        FLOOR(MOD(ROUND(ABS(f.value) / f.step), 10 * d.place_value) / d.place_value) AS digit,
        FLOOR(MOD(ROUND(ABS(f.value) / f.step), 100 * d.place_value) / (10 * d.place_value)) AS digit_before
    FROM failed AS f
    CROSS JOIN (VALUES (1.0), (1e1), (1e2), (1e3), (1e4), (1e5), (1e6), (1e7), (1e8)) AS d (place_value)
    WHERE
        f.step > 0
        AND COALESCE(f.form, 'change') = 'change'
        AND ABS(f.value) / f.step BETWEEN 100 AND 1e9
        AND ABS(f.value) / f.step >= d.place_value
),

misread AS (
    SELECT test_no, term, figure_no, 1 AS place, 'scale 10^3' AS slip, s.factor, 0.05 AS margin, 0 AS ways
    FROM failed
    CROSS JOIN (VALUES (1e3), (1e-3)) AS s (factor)
    WHERE measure IN ('level', 'difference')
    UNION ALL
    SELECT test_no, term, figure_no, 1, 'scale 10^6', s.factor, 0.05, 0
    FROM failed
    CROSS JOIN (VALUES (1e6), (1e-6)) AS s (factor)
    WHERE measure IN ('level', 'difference')
    UNION ALL
    SELECT test_no, term, figure_no, 2, 'wrong side', -1.0, 0.0, NULL
    FROM failed
    WHERE check_code = 'balance_difference' AND term = 0
    UNION ALL
    SELECT test_no, term, figure_no, 4, 'sign', -1.0, 0.0, NULL
    FROM failed
    WHERE measure IN ('growth', 'difference') OR indicator = 'trade_balance'
    UNION ALL
    SELECT
        test_no, term, figure_no, 6, 'digits swapped', 1 - (digit_before - digit) * 9 * place_value * unit_size, 0.0, 3
    FROM digit
    WHERE digit_before <> digit AND printed >= 10 * place_value
    UNION ALL
    SELECT
        g.test_no, g.term, g.figure_no, 7, 'digit changed', 1 + (o.digit - g.digit) * g.place_value * g.unit_size, 0.0, 27
    FROM digit AS g
    CROSS JOIN (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) AS o (digit)
    WHERE
        o.digit <> g.digit
        AND g.printed < 1000 * g.place_value
        AND (o.digit > 0 OR g.printed >= 10 * g.place_value)
),

moved AS (
    SELECT
        f.test_no,
        f.term,
        f.figure_no,
        m.place,
        m.slip,
        m.margin,
        m.ways,
        f.origin,
        f.reach,
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
            WHEN f.coefficient IS NOT NULL
                THEN
                    f.expected_lower
                    + f.coefficient
                    * (
                        CASE WHEN f.coefficient * m.factor > 0 THEN f.term_lower ELSE f.term_upper END * m.factor
                        - CASE WHEN f.coefficient > 0 THEN f.term_lower ELSE f.term_upper END
                    )
            ELSE (f.expected_lower + f.origin) * POWER(ABS(m.factor), f.exponent) - f.origin
        END AS expected_lower,
        CASE
            WHEN f.term = 0 THEN f.expected_upper
            WHEN f.coefficient IS NOT NULL
                THEN
                    f.expected_upper
                    + f.coefficient
                    * (
                        CASE WHEN f.coefficient * m.factor > 0 THEN f.term_upper ELSE f.term_lower END * m.factor
                        - CASE WHEN f.coefficient > 0 THEN f.term_upper ELSE f.term_lower END
                    )
            ELSE (f.expected_upper + f.origin) * POWER(ABS(m.factor), f.exponent) - f.origin
        END AS expected_upper
    FROM failed AS f
    INNER JOIN misread AS m ON f.test_no = m.test_no AND f.term = m.term AND f.figure_no = m.figure_no
    WHERE
        f.term = 0
        OR ABS(f.coefficient * f.term_value * m.factor) >= 0.05 * f.reach
        OR (f.exponent IS NOT NULL AND m.factor > 0)
),

explained AS (
    SELECT
        test_no,
        term,
        figure_no,
        place,
        slip,
        ways IS NOT NULL
        AND ways * (expected_upper - expected_lower + stated_upper - stated_lower) <= 0.1 * reach AS is_telling
    FROM moved
    WHERE
        stated_lower <= expected_upper + margin * ABS(origin + expected_upper)
        AND stated_upper >= expected_lower - margin * ABS(origin + expected_lower)
        AND (place > 1 OR (expected_lower > -1e299 AND expected_upper < 1e299))
)

SELECT test_no, term, figure_no, place, slip, is_telling
FROM explained
WHERE is_telling OR slip NOT IN ('digits swapped', 'digit changed')
UNION ALL
SELECT f.test_no, f.term, f.figure_no, 2, 'wrong side', TRUE
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
SELECT
    f.test_no,
    f.term,
    f.figure_no,
    3,
    'index',
    f.expected_upper - f.expected_lower + f.stated_upper - f.stated_lower <= 10
FROM failed AS f
CROSS JOIN (VALUES (100), (-100)) AS s (shift)
WHERE
    f.measure = 'growth'
    AND f.term = 0
    AND f.stated_lower + s.shift <= f.expected_upper
    AND f.stated_upper + s.shift >= f.expected_lower
UNION ALL
SELECT f.test_no, f.term, f.figure_no, 5, 'wrong year', FALSE
FROM failed AS f
INNER JOIN claim AS c ON f.figure_no = c.figure_no
INNER JOIN agreement AS a ON c.series_id = a.series_id AND c.value = a.value
INNER JOIN period AS p ON c.period_start = p.period_start AND c.period_end = p.period_end
INNER JOIN period AS q ON a.period_start = q.period_start AND a.period_end = q.period_end
WHERE
    (p.year_before_start = q.period_start AND p.year_before_end = q.period_end)
    OR (q.year_before_start = p.period_start AND q.year_before_end = p.period_end);
