-- What the steps that imply values start from and how cells hang together.

-- Grain: one cell with a value to go on from: what its claims come to, else the best that is implied for it, if all that is
-- implied for it meets. Never a cell in dispute.
CREATE VIEW known AS
WITH implied_cell AS (
    SELECT
        d.cell_id,
        MIN_BY(d.derivation_id, d.round * 1e6 + LEAST((d.upper - d.lower) / NULLIF(ABS(d.upper), 0), 1e3)) AS source_id
    FROM derivation AS d
    LEFT JOIN reconciled AS r ON d.cell_id = r.cell_id
    WHERE r.cell_id IS NULL
    GROUP BY d.cell_id
    HAVING MAX(d.lower) <= MIN(d.upper)
)

SELECT r.cell_id, r.series_id, r.period_start, r.period_end, r.figure_id AS source_id, r.lower, r.upper, 0 AS round
FROM reconciled AS r
INNER JOIN series AS s ON r.series_id = s.series_id
WHERE NOT r.is_disputed AND s.status = 'actual'
UNION ALL
SELECT d.cell_id, d.series_id, d.period_start, d.period_end, d.derivation_id, d.lower, d.upper, d.round
FROM implied_cell AS i
INNER JOIN derivation AS d ON i.source_id = d.derivation_id
UNION ALL
SELECT o.cell_id, o.series_id, o.period_start, o.period_end, o.reference_id, o.value, o.value, 0
FROM official AS o
LEFT JOIN reconciled AS r ON o.cell_id = r.cell_id
WHERE r.cell_id IS NULL;

-- Grain: one growth series (Y1 over a year, P1 over the period before) and the level series in money that it is the growth of.
CREATE TABLE growth_series AS
SELECT g.series_id AS growth_series_id, g.base, s.series_id AS level_series_id
FROM series AS g
INNER JOIN series AS s
    ON
        g.indicator = s.indicator
        AND g.reporter = s.reporter
        AND g.partner = s.partner
        AND g.product_key = s.product_key
        AND g.unit = s.unit
        AND g.status = s.status
        AND g.entity_id = s.entity_id
        AND g.basis = s.basis
        AND g.adjustment = s.adjustment
        AND g.per = s.per
WHERE
    g.measure = 'growth'
    AND g.base IN ('Y1', 'P1')
    AND s.measure = 'level'
    AND g.unit <> ''
    AND g.indicator <> 'trade_balance'
    AND g.status = 'actual';

-- Grain: one way to get the amount in one seat of a flow from the amounts in two others.
CREATE TABLE flow_rule AS
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
) AS r (rule, seat, one_seat, one_factor, other_seat, other_factor);

-- Grain: one stated growth or difference and the two cells of the levels that it speaks of.
CREATE TABLE change_tie AS
SELECT DISTINCT
    c.cell_id AS change_cell_id,
    s.measure,
    n.cell_id AS now_cell_id,
    b.cell_id AS base_cell_id,
    SUBSTRING(n.cell_id, 1, 16) AS level_series_id,
    c.period_start,
    c.period_end,
    c.base_start,
    c.base_end
FROM claim AS c
INNER JOIN series AS s ON c.series_id = s.series_id
INNER JOIN indicator_trait AS t ON s.indicator = t.indicator
INNER JOIN need AS n ON c.figure_id = n.subject_id AND n.role = 'now'
INNER JOIN need AS b ON c.figure_id = b.subject_id AND b.role = 'base'
WHERE t.is_nominal AND s.indicator <> 'trade_balance' AND n.cell_id <> b.cell_id;

-- Grain: one stated share with the cell of its whole and the level series of its part.
CREATE TABLE share_tie AS
SELECT DISTINCT
    c.cell_id AS share_cell_id,
    w.cell_id AS whole_cell_id,
    p.series_id AS part_series_id,
    c.period_start,
    c.period_end
FROM claim AS c
INNER JOIN series AS s ON c.series_id = s.series_id
INNER JOIN fact_link AS l ON c.figure_id = l.source_id AND l.kind = 'part_of'
INNER JOIN claim AS w ON l.target_id = w.figure_id
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
    AND p.series_id <> u.series_id
    AND c.period_start = w.period_start
    AND c.period_end = w.period_end;
