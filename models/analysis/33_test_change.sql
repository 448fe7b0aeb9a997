-- Tests of growth and difference against the levels they speak of, tied by the sentence ("from A to B, N times":
-- from_to) or found by their cells (growth_levels, difference_levels).
-- Unit: growth in percent, differences in the unit of the levels; of a deficit and of its growth the magnitude counts.
-- Rule: a growth whose base may be zero or change its sign cannot be tested. Growth of output and of retail trade is at
-- constant prices as a rule, so only a sentence can tie it to levels. Of two growths that a text states for one cell, one
-- that fits the levels leaves the other in doubt: it may be of the volume.
INSERT INTO test (
    check_code, figure_no, term_1, term_2, stated_lower, stated_upper, expected_lower, expected_upper, reason, doubt
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
),

expected AS (
    SELECT
        CASE
            WHEN base_way = 'link' THEN 'from_to'
            WHEN measure = 'growth' THEN 'growth_levels'
            ELSE 'difference_levels'
        END AS check_code,
        figure_no,
        now_no,
        base_no,
        stated_lower,
        stated_upper,
        CASE
            WHEN measure = 'difference' THEN now_lower - base_upper
            ELSE (now_lower / NULLIF(CASE WHEN now_lower >= 0 THEN base_upper ELSE base_lower END, 0) - 1) * 100
        END AS expected_lower,
        CASE
            WHEN measure = 'difference' THEN now_upper - base_lower
            ELSE (now_upper / NULLIF(base_lower, 0) - 1) * 100
        END AS expected_upper,
        CASE WHEN measure = 'growth' AND base_lower <= 0 THEN 'the base may be zero or change its sign' END AS reason
    FROM magnitude
),

other_fits AS (
    SELECT DISTINCT e.figure_no
    FROM expected AS e
    INNER JOIN claim AS c ON e.figure_no = c.figure_no
    INNER JOIN claim AS o ON c.document_no = o.document_no AND c.cell_no = o.cell_no
    WHERE
        e.check_code = 'growth_levels'
        AND c.figure_no <> o.figure_no
        AND o.lower <= e.expected_upper
        AND o.upper >= e.expected_lower
        AND (e.stated_lower > e.expected_upper OR e.stated_upper < e.expected_lower)
)

SELECT
    e.check_code,
    e.figure_no,
    e.now_no,
    e.base_no,
    e.stated_lower,
    e.stated_upper,
    e.expected_lower,
    e.expected_upper,
    e.reason,
    CASE WHEN o.figure_no IS NOT NULL THEN 'the text states another growth that fits' END
FROM expected AS e
LEFT JOIN other_fits AS o ON e.figure_no = o.figure_no;
