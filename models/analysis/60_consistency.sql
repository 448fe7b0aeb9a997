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
-- Unit: bounds and gap in `unit` (growth and shares in percent), null where open; relative_gap is a share of what is
-- expected, of a growth of the level index.
-- Rule: the likely slip is a telling one where there is one, else one of the suspect, else the first in the order of
-- slips that explains the test, of the claim before the others. A test that fails is held against the texts (it is
-- inconsistent) when a telling slip explains it, or when all its figures were surely read right: their confidence,
-- multiplied, is at least 0.7: of figures that contradict others fewer were read right. Else the test is untestable.
CREATE TABLE consistency AS
WITH likely AS (
    SELECT
        s.test_no,
        MIN_BY(
            s.slip,
            s.place * 10
            + s.term
            + CASE WHEN s.is_telling THEN 0 ELSE 1000 END
            + CASE WHEN x.figure_no IS NULL THEN 100 ELSE 0 END
        ) AS slip,
        MAX(CASE WHEN s.is_telling THEN 1 ELSE 0 END) AS is_told
    FROM slip AS s
    LEFT JOIN suspect AS x ON s.figure_no = x.figure_no
    GROUP BY s.test_no
),

sure AS (
    SELECT t.test_no, EXP(SUM(LN(GREATEST(k.confidence, 0.001)))) AS confidence
    FROM judged_test AS j
    INNER JOIN test_term AS t ON j.test_no = t.test_no
    INNER JOIN keyed_figure AS k ON t.figure_no = k.figure_no
    WHERE j.verdict = 'inconsistent'
    GROUP BY t.test_no
),

convicted AS (
    SELECT t.test_no, MIN(t.figure_no) AS figure_no
    FROM test_term AS t
    INNER JOIN suspect AS s ON t.figure_no = s.figure_no
    GROUP BY t.test_no
    HAVING COUNT(*) = 1
),

weighed AS (
    SELECT
        j.*,
        l.slip,
        j.verdict = 'inconsistent' AND COALESCE(l.is_told, 0) = 0 AND c.confidence < 0.7 AS is_unsure
    FROM judged_test AS j
    LEFT JOIN sure AS c ON j.test_no = c.test_no
    LEFT JOIN likely AS l ON j.test_no = l.test_no
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
    FROM weighed AS j
    INNER JOIN keyed_figure AS k ON j.figure_no = k.figure_no
),

told AS (
    SELECT
        s.*,
        w.test_id,
        CASE s.scale WHEN 1e9 THEN ' billion' WHEN 1e6 THEN ' million' WHEN 1e3 THEN ' thousand' ELSE '' END
        || s.unit_words AS unit_told,
        CAST(CAST(FLOOR(s.expected_lower / s.scale * 10000 + 0.5) / 10000 AS DECIMAL(28, 4)) AS VARCHAR) AS low_told,
        CAST(CAST(FLOOR(s.expected_upper / s.scale * 10000 + 0.5) / 10000 AS DECIMAL(28, 4)) AS VARCHAR) AS high_told,
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
    CASE WHEN t.is_unsure THEN 'untestable' ELSE t.verdict END AS verdict,
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
    CASE WHEN t.is_unsure THEN 'a figure may have been read wrong' ELSE t.reason END AS reason,
    v.figure_id AS suspect,
    t.slip AS likely_slip,
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
LEFT JOIN keyed_figure AS v ON x.figure_no = v.figure_no;

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
