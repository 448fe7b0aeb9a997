-- The one place that compares what is stated with what is expected.
-- Rule: consistent, the intervals meet, or miss by less than the check's own tolerance; strained, they meet at one more
-- printed digit or with the hedge uncapped (what is expected widens by half where its width is that of print, unless a
-- hedge has made it a digit wide); revised, the claims are of different sources or stages and miss by at most 3%;
-- inconsistent, none of these; untestable, a reason stands against the test, or it fails and there is a doubt: the
-- check's own, or a figure read with little confidence.

-- Grain: one test; the same figures tested from several sides are one, with the widest bounds.
CREATE TABLE numbered_test AS
WITH merged AS (
    SELECT
        check_code,
        figure_no,
        term_1,
        term_2,
        term_3,
        term_4,
        term_5,
        CAST(NULL AS BIGINT) AS derivation_no,
        CASE WHEN COUNT(stated_lower) = COUNT(*) THEN MIN(stated_lower) END AS stated_lower,
        CASE WHEN COUNT(stated_upper) = COUNT(*) THEN MAX(stated_upper) END AS stated_upper,
        CASE WHEN COUNT(expected_lower) = COUNT(*) THEN MIN(expected_lower) END AS expected_lower,
        CASE WHEN COUNT(expected_upper) = COUNT(*) THEN MAX(expected_upper) END AS expected_upper,
        MIN(reason) AS reason,
        MIN(doubt) AS doubt
    FROM test
    GROUP BY check_code, figure_no, term_1, term_2, term_3, term_4, term_5
)

SELECT
    ROW_NUMBER() OVER (ORDER BY check_code, figure_no, term_1, term_2, term_3, term_4, term_5) AS test_no,
    *
FROM merged;

-- Grain: one test and one figure in it, by its place among the terms; place 0 is the claim.
CREATE VIEW term_of_test AS
SELECT test_no, check_code, figure_no, 0 AS place FROM numbered_test
UNION ALL
SELECT test_no, check_code, term_1, 1 FROM numbered_test WHERE term_1 IS NOT NULL
UNION ALL
SELECT test_no, check_code, term_2, 2 FROM numbered_test WHERE term_2 IS NOT NULL
UNION ALL
SELECT test_no, check_code, term_3, 3 FROM numbered_test WHERE term_3 IS NOT NULL
UNION ALL
SELECT test_no, check_code, term_4, 4 FROM numbered_test WHERE term_4 IS NOT NULL
UNION ALL
SELECT test_no, check_code, term_5, 5 FROM numbered_test WHERE term_5 IS NOT NULL
UNION ALL
SELECT t.test_no, t.check_code, i.figure_no, 1
FROM numbered_test AS t
INNER JOIN derivation_figure AS i ON t.derivation_no = i.derivation_no;

CREATE TABLE test_term AS
SELECT * FROM term_of_test;

-- Grain: one test with its verdict.
-- Unit: bounds and gap in the unit of the claim; relative_gap is the gap over the nearest expected end, of a growth
-- over the level index (100 + growth).
CREATE VIEW verdict_of_test AS
WITH held AS (
    SELECT
        e.test_no,
        MIN(k.confidence) AS confidence,
        MAX(CASE WHEN e.place > 0 AND k.hedge = 'full' THEN 1 ELSE 0 END) AS full_hedges,
        CASE
            WHEN MIN(k.origin_no) < MAX(k.origin_no) THEN 1
            WHEN MIN(COALESCE(k.stage, '')) < MAX(COALESCE(k.stage, '')) THEN 1
            ELSE 0
        END AS is_across,
        CASE
            WHEN COUNT(a.figure_no) > 0 AND MIN(k.indicator) < MAX(k.indicator) THEN 1 ELSE 0
        END AS is_told_apart
    FROM test_term AS e
    INNER JOIN keyed_figure AS k ON e.figure_no = k.figure_no
    LEFT JOIN told_apart AS a ON e.figure_no = a.figure_no
    GROUP BY e.test_no
),

measured AS (
    SELECT
        t.*,
        CASE WHEN t.stated_lower > t.expected_upper THEN k.slack_below ELSE k.slack_above END
        + CASE
            WHEN c.widens AND h.full_hedges = 0 THEN COALESCE((t.expected_upper - t.expected_lower) / 2, 0)
            ELSE 0
        END AS slack,
        h.confidence,
        h.is_across,
        h.is_told_apart,
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
    INNER JOIN held AS h ON t.test_no = h.test_no
    INNER JOIN keyed_figure AS k ON t.figure_no = k.figure_no
    INNER JOIN check_kind AS c ON t.check_code = c.check_code
),

compared AS (
    SELECT
        *,
        CASE WHEN raw_gap > 1e-9 * (nearest + slack) THEN raw_gap ELSE 0 END AS gap,
        CASE WHEN raw_gap > 1e-9 * (nearest + slack) THEN raw_gap / NULLIF(nearest, 0) ELSE 0 END AS relative_gap,
        CASE
            WHEN confidence < 0.4 THEN 'a figure was read with little confidence'
            WHEN is_told_apart = 1 THEN 'the exports may hold the re-exports told beside them, or not'
            ELSE doubt
        END AS any_doubt
    FROM measured
),

judged AS (
    SELECT
        *,
        CASE
            WHEN reason IS NOT NULL OR COALESCE(expected_lower, expected_upper) IS NULL THEN 'untestable'
            WHEN gap = 0 OR relative_gap <= tolerance THEN 'consistent'
            WHEN gap <= slack THEN 'strained'
            WHEN is_across = 1 AND relative_gap <= 0.03 THEN 'revised'
            WHEN any_doubt IS NOT NULL THEN 'untestable'
            ELSE worst
        END AS verdict
    FROM compared
)

SELECT
    test_no,
    check_code,
    figure_no,
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
    is_across
FROM judged;

CREATE TABLE judged_test AS
SELECT * FROM verdict_of_test;
