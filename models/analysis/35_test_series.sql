-- Tests inside a series and between series: the same claim in several places; a cumulative period does not fall below a
-- shorter one with the same start; a part does not exceed its whole; exports of one side against imports of the other.
-- Unit: the unit of the claim.

-- Each claim against what most claims about the cell allow.
-- Rule: a failure is held against nobody where the indicator counts different things under one key, where no sentence
-- names the whole of a share, and inside one text: there the two are likely of different things that the key does not
-- tell apart.
INSERT INTO test (
    check_code, figure_no, term_1, stated_lower, stated_upper, expected_lower, expected_upper, doubt
)
SELECT
    'same_claim',
    c.figure_no,
    a.figure_no,
    c.lower,
    c.upper,
    a.lower,
    a.upper,
    CASE
        WHEN NOT t.is_comparable THEN 'figures of this kind may count different things'
        WHEN s.measure = 'share' AND s.whole_key = '' THEN 'no sentence names the whole of the share'
        WHEN o.origin_no = c.origin_no THEN 'one text states both, perhaps of different things'
    END
FROM claim AS c
INNER JOIN series AS s ON c.series_id = s.series_id
INNER JOIN indicator_trait AS t ON s.indicator = t.indicator
INNER JOIN agreement AS a ON c.cell_no = a.cell_no
INNER JOIN claim AS o ON a.figure_no = o.figure_no
WHERE a.all_claims > 1 AND s.status = 'actual' AND c.figure_no <> a.figure_no;

-- Each claim about January to some month against what is agreed on for the next shorter period with the same start.
INSERT INTO test (
    check_code, figure_no, term_1, stated_lower, stated_upper, expected_lower
)
WITH shorter AS (
    SELECT
        a.cell_no,
        LAG(a.figure_no) OVER (PARTITION BY a.series_id, a.period_start ORDER BY a.period_end) AS figure_no,
        LAG(a.lower) OVER (PARTITION BY a.series_id, a.period_start ORDER BY a.period_end) AS lower
    FROM agreement AS a
    INNER JOIN additive_series AS s ON a.series_id = s.series_id
)

SELECT 'cumulative', c.figure_no, p.figure_no, c.lower, c.upper, p.lower
FROM claim AS c
INNER JOIN shorter AS p ON c.cell_no = p.cell_no
WHERE p.figure_no IS NOT NULL;

INSERT INTO test (
    check_code, figure_no, term_1, stated_lower, stated_upper, expected_upper
)
SELECT 'part_whole', c.figure_no, w.figure_no, c.lower, c.upper, w.upper
FROM claim AS c
INNER JOIN series_part AS p ON c.series_id = p.part_series_id
INNER JOIN agreement AS w
    ON p.whole_series_id = w.series_id AND c.period_start = w.period_start AND c.period_end = w.period_end
WHERE
    COALESCE(c.period_start >= p.inside_from, TRUE)
    AND COALESCE(c.period_end <= p.inside_to, TRUE);

-- Exports and imports are parts of turnover.
INSERT INTO test (
    check_code, figure_no, term_1, stated_lower, stated_upper, expected_upper
)
SELECT 'part_whole', c.figure_no, t.figure_no, c.lower, c.upper, t.upper
FROM claim AS c
INNER JOIN flow_seat AS s ON c.series_id = s.series_id
INNER JOIN flow_seat AS o ON s.flow_no = o.flow_no
INNER JOIN agreement AS t
    ON o.series_id = t.series_id AND c.period_start = t.period_start AND c.period_end = t.period_end
WHERE s.measure = 'level' AND s.seat IN ('exports', 'imports') AND o.seat = 'turnover';

INSERT INTO test (
    check_code, figure_no, term_1, stated_lower, stated_upper, expected_lower, expected_upper
)
SELECT 'mirror', x.figure_no, m.figure_no, x.lower, x.upper, m.lower, m.upper
FROM agreement AS x
INNER JOIN series AS s ON x.series_id = s.series_id
INNER JOIN series AS r
    ON
        r.indicator = 'imports'
        AND s.reporter = r.partner
        AND s.partner = r.reporter
        AND s.product_key = r.product_key
        AND s.unit = r.unit
        AND s.base = r.base
        AND s.status = r.status
        AND s.entity_id = r.entity_id
        AND s.basis = r.basis
        AND s.adjustment = r.adjustment
        AND s.per = r.per
INNER JOIN agreement AS m
    ON r.series_id = m.series_id AND x.period_start = m.period_start AND x.period_end = m.period_end
WHERE s.indicator = 'exports' AND s.measure = 'level' AND r.measure = 'level' AND s.status = 'actual';
