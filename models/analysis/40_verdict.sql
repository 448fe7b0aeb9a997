-- The one place that compares what is stated with what is expected.
-- Rule: consistent, the intervals meet, or miss by less than the check's own tolerance; strained, they meet at one more
-- printed digit or with the hedge uncapped (what is expected widens by half, unless a hedge has made it a digit wide); revised, the claims are of different sources or stages and miss by at most 3%;
-- inconsistent, none of these; untestable, a reason stands against the test, or it fails and there is a doubt: the check's
-- own, or a figure that was read with little confidence.

-- Grain: one test; the same figures tested from several sides are one test, with the widest bounds.
CREATE VIEW numbered_test AS
SELECT
    MD5(CONCAT_WS(' ', check_code, figure_id, term_1, term_2, term_3, term_4, term_5)) AS test_id,
    check_code,
    figure_id,
    term_1,
    term_2,
    term_3,
    term_4,
    term_5,
    CASE WHEN COUNT(stated_lower) = COUNT(*) THEN MIN(stated_lower) END AS stated_lower,
    CASE WHEN COUNT(stated_upper) = COUNT(*) THEN MAX(stated_upper) END AS stated_upper,
    CASE WHEN COUNT(expected_lower) = COUNT(*) THEN MIN(expected_lower) END AS expected_lower,
    CASE WHEN COUNT(expected_upper) = COUNT(*) THEN MAX(expected_upper) END AS expected_upper,
    MIN(reason) AS reason,
    MIN(doubt) AS doubt
FROM test
GROUP BY check_code, figure_id, term_1, term_2, term_3, term_4, term_5;

-- Grain: one test and one figure in it, with its role.
CREATE VIEW term_of_test AS
SELECT test_id, check_code, figure_id, 0 AS place FROM numbered_test
UNION ALL
SELECT test_id, check_code, term_1, 1 FROM numbered_test WHERE term_1 IS NOT NULL AND check_code <> 'implied'
UNION ALL
SELECT test_id, check_code, term_2, 2 FROM numbered_test WHERE term_2 IS NOT NULL
UNION ALL
SELECT test_id, check_code, term_3, 3 FROM numbered_test WHERE term_3 IS NOT NULL
UNION ALL
SELECT test_id, check_code, term_4, 4 FROM numbered_test WHERE term_4 IS NOT NULL
UNION ALL
SELECT test_id, check_code, term_5, 5 FROM numbered_test WHERE term_5 IS NOT NULL
UNION ALL
SELECT t.test_id, t.check_code, i.figure_id, 1
FROM numbered_test AS t
INNER JOIN derivation_figure AS i ON t.term_1 = i.derivation_id
WHERE t.check_code = 'implied';

CREATE TABLE test_term AS
SELECT * FROM term_of_test;

-- Grain: one test with its verdict.
-- Unit: bounds and gap in the unit of the claim; relative_gap is the gap over the nearest expected end, of a growth over the
-- level index (100 + growth).
CREATE VIEW verdict_of_test AS
WITH held AS (
    SELECT
        e.test_id,
        MIN(k.confidence) AS confidence,
        MAX(CASE WHEN e.place > 0 AND k.hedge = 'full' THEN 1 ELSE 0 END) AS full_hedges,
        COUNT(DISTINCT o.origin_id) AS origins,
        COUNT(DISTINCT COALESCE(k.stage, '')) AS stages
    FROM test_term AS e
    INNER JOIN keyed_figure AS k ON e.figure_id = k.figure_id
    INNER JOIN figure_source AS o ON e.figure_id = o.figure_id
    GROUP BY e.test_id
),

measured AS (
    SELECT
        t.*,
        CASE WHEN t.stated_lower > t.expected_upper THEN k.slack_below ELSE k.slack_above END
        + CASE h.full_hedges WHEN 0 THEN COALESCE((t.expected_upper - t.expected_lower) / 2, 0) ELSE 0 END AS slack,
        h.confidence,
        h.origins,
        h.stages,
        c.tolerance,
        c.worst,
        GREATEST(
            COALESCE(t.stated_lower - t.expected_upper, 0), COALESCE(t.expected_lower - t.stated_upper, 0), 0
        ) AS raw_gap,
        ABS(
            CASE WHEN t.stated_lower > t.expected_upper THEN t.expected_upper ELSE COALESCE(t.expected_lower, 0) END
            + CASE k.measure WHEN 'growth' THEN 100 ELSE 0 END
        ) AS nearest
    FROM numbered_test AS t
    INNER JOIN held AS h ON t.test_id = h.test_id
    INNER JOIN keyed_figure AS k ON t.figure_id = k.figure_id
    INNER JOIN check_kind AS c ON t.check_code = c.check_code
),

compared AS (
    SELECT
        *,
        CASE WHEN raw_gap > 1e-9 * (nearest + slack) THEN raw_gap ELSE 0 END AS gap,
        CASE WHEN raw_gap > 1e-9 * (nearest + slack) THEN raw_gap / NULLIF(nearest, 0) ELSE 0 END AS relative_gap,
        CASE WHEN confidence < 0.5 THEN 'a figure was read with little confidence' ELSE doubt END AS any_doubt
    FROM measured
),

judged AS (
    SELECT
        *,
        CASE
            WHEN reason IS NOT NULL OR COALESCE(expected_lower, expected_upper) IS NULL THEN 'untestable'
            WHEN gap = 0 OR relative_gap <= tolerance THEN 'consistent'
            WHEN gap <= slack THEN 'strained'
            WHEN (origins > 1 OR stages > 1) AND relative_gap <= 0.03 THEN 'revised'
            WHEN any_doubt IS NOT NULL THEN 'untestable'
            ELSE worst
        END AS verdict
    FROM compared
)

SELECT
    test_id,
    check_code,
    figure_id,
    stated_lower,
    stated_upper,
    expected_lower,
    expected_upper,
    CASE WHEN reason IS NULL THEN gap END AS gap,
    CASE WHEN reason IS NULL THEN relative_gap END AS relative_gap,
    verdict,
    CASE
        WHEN verdict = 'untestable' THEN COALESCE(reason, any_doubt, 'what is expected is open at both ends')
    END AS reason,
    origins
FROM judged;

CREATE TABLE judged_test AS
SELECT * FROM verdict_of_test;
