-- Tests of growth and difference against the levels they speak of, tied by the sentence ("from A to B, N times":
-- from_to) or found by their cells (growth_levels, difference_levels).
-- Unit: growth in percent, differences in the unit of the levels; of a deficit and of its growth the magnitude counts.
-- Rule: a growth whose base may be zero or change its sign cannot be tested. Growth of output and of retail trade is at
-- constant prices as a rule, so only a sentence can tie it to levels.
INSERT INTO test (
    check_code, figure_no, term_1, term_2, stated_lower, stated_upper, expected_lower, expected_upper, reason
)
WITH levels AS (
    SELECT
        k.figure_no,
        k.measure,
        k.indicator,
        k.basis,
        k.lower AS stated_lower,
        k.upper AS stated_upper,
        n.figure_no AS now_no,
        b.figure_no AS base_no,
        n.way AS now_way,
        b.way AS base_way,
        n.upper <= 0 AND b.upper <= 0 AS is_deficit,
        n.lower AS now_low,
        n.upper AS now_high,
        b.lower AS base_low,
        b.upper AS base_high
    FROM keyed_figure AS k
    INNER JOIN operand AS n ON k.figure_no = n.subject_no AND n.role = 'now'
    INNER JOIN operand AS b ON k.figure_no = b.subject_no AND b.role = 'base'
    INNER JOIN keyed_figure AS u ON n.figure_no = u.figure_no
    INNER JOIN keyed_figure AS v ON b.figure_no = v.figure_no
    WHERE u.unit = v.unit AND n.figure_no <> b.figure_no AND (k.measure = 'growth' OR k.unit = u.unit)
),

magnitude AS (
    SELECT
        figure_no,
        measure,
        now_no,
        base_no,
        base_way,
        stated_lower,
        stated_upper,
        CASE WHEN is_deficit THEN -now_high ELSE now_low END AS now_lower,
        CASE WHEN is_deficit THEN -now_low ELSE now_high END AS now_upper,
        CASE WHEN is_deficit THEN -base_high ELSE base_low END AS base_lower,
        CASE WHEN is_deficit THEN -base_low ELSE base_high END AS base_upper
    FROM levels AS l
    INNER JOIN indicator_trait AS t ON l.indicator = t.indicator
    WHERE t.is_nominal OR l.base_way = 'link'
)

SELECT
    CASE
        WHEN base_way = 'link' THEN 'from_to'
        WHEN measure = 'growth' THEN 'growth_levels'
        ELSE 'difference_levels'
    END,
    figure_no,
    now_no,
    base_no,
    stated_lower,
    stated_upper,
    CASE
        WHEN measure = 'difference' THEN now_lower - base_upper
        ELSE (now_lower / NULLIF(CASE WHEN now_lower >= 0 THEN base_upper ELSE base_lower END, 0) - 1) * 100
    END,
    CASE
        WHEN measure = 'difference' THEN now_upper - base_lower
        ELSE (now_upper / NULLIF(base_lower, 0) - 1) * 100
    END,
    CASE WHEN measure = 'growth' AND base_lower <= 0 THEN 'the base may be zero or change its sign' END
FROM magnitude;
