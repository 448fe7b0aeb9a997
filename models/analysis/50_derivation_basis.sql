-- What the steps that imply values start from and how cells hang together.

-- Grain: one series and period with a value to go on from: what its claims come to, else the official value, else what
-- is implied for it in the first round that does. Never one in dispute.
CREATE TABLE known AS
SELECT r.series_id, r.period_start, r.period_end, r.figure_no AS source_no, r.lower, r.upper, 0 AS round
FROM reconciled AS r
INNER JOIN series AS s ON r.series_id = s.series_id
WHERE NOT r.is_disputed AND s.status = 'actual'
UNION ALL
SELECT o.series_id, o.period_start, o.period_end, o.official_no, o.value, o.value, 0
FROM official AS o
LEFT JOIN reconciled AS r
    ON o.series_id = r.series_id AND o.period_start = r.period_start AND o.period_end = r.period_end
WHERE r.series_id IS NULL;

-- Grain: one way to get the amount in one seat of a flow from the amounts in two others, told from either of them.
CREATE TABLE flow_rule AS
WITH told AS (
    SELECT *
    FROM (
        VALUES
        ('exports + imports', 'turnover', 'exports', 1.0, 'imports', 1.0),
        ('2 x exports - balance', 'turnover', 'exports', 2.0, 'balance', -1.0),
        ('2 x imports + balance', 'turnover', 'imports', 2.0, 'balance', 1.0),
        ('exports - imports', 'balance', 'exports', 1.0, 'imports', -1.0),
        ('2 x exports - turnover', 'balance', 'exports', 2.0, 'turnover', -1.0),
        ('turnover - 2 x imports', 'balance', 'turnover', 1.0, 'imports', -2.0),
        ('turnover - imports', 'exports', 'turnover', 1.0, 'imports', -1.0),
        ('imports + balance', 'exports', 'imports', 1.0, 'balance', 1.0),
        ('(turnover + balance) / 2', 'exports', 'turnover', 0.5, 'balance', 0.5),
        ('turnover - exports', 'imports', 'turnover', 1.0, 'exports', -1.0),
        ('exports - balance', 'imports', 'exports', 1.0, 'balance', -1.0),
        ('(turnover - balance) / 2', 'imports', 'turnover', 0.5, 'balance', -0.5)
    ) AS r (rule, seat, one_seat, one_factor, other_seat, other_factor)
)

SELECT rule, seat, one_seat, one_factor, other_seat, other_factor FROM told
UNION ALL
SELECT rule, seat, other_seat, other_factor, one_seat, one_factor FROM told;

-- Grain: one stated growth or difference with the series, the period and the base of the levels that it speaks of.
CREATE TABLE change_tie AS
SELECT DISTINCT
    c.series_id AS change_series_id,
    h.measure,
    h.level_series_id,
    c.period_start,
    c.period_end,
    c.base_start,
    c.base_end
FROM claim AS c
INNER JOIN change_series AS h ON c.series_id = h.change_series_id
INNER JOIN series AS s ON h.level_series_id = s.series_id
INNER JOIN indicator_trait AS t ON s.indicator = t.indicator
WHERE t.is_nominal AND s.indicator <> 'trade_balance' AND s.status = 'actual';

-- Grain: one stated share with the series of its whole and of its part.
CREATE TABLE share_tie AS
SELECT DISTINCT
    c.series_id AS share_series_id,
    w.series_id AS whole_series_id,
    p.series_id AS part_series_id,
    c.period_start,
    c.period_end
FROM claim AS c
INNER JOIN series AS s ON c.series_id = s.series_id
INNER JOIN tie AS l ON c.figure_no = l.source_no AND l.kind = 'part_of'
INNER JOIN claim AS w
    ON l.target_no = w.figure_no AND c.period_start = w.period_start AND c.period_end = w.period_end
INNER JOIN series AS u ON w.series_id = u.series_id
INNER JOIN series AS p
    ON
        s.indicator = p.indicator
        AND s.reporter = p.reporter
        AND s.partner = p.partner
        AND s.product_key = p.product_key
        AND s.entity_id = p.entity_id
        AND s.basis = p.basis
        AND s.adjustment = p.adjustment
        AND u.unit = p.unit
        AND u.status = p.status
        AND u.per = p.per
WHERE
    s.measure = 'share'
    AND s.unit = 'percent'
    AND u.measure = 'level'
    AND p.measure = 'level'
    AND p.series_id <> u.series_id;
