-- Grain: one role that a test of a figure needs filled: the seats of its flow, the levels that its growth or difference
-- speaks of. `context` is the flow, or nothing.
-- Unit: `sign` turns a balance to the side that its flow is seen from.
-- Rule: the figure that the sentence ties to the subject (linked_id) fills the role; where there is none, its cell does. A
-- growth or difference is tied to a level only if both are of one indicator and product.
CREATE TABLE need AS
WITH subject AS (
    SELECT
        c.figure_id,
        c.document_id,
        c.char_start,
        c.series_id,
        CAST(c.period_start AS VARCHAR) || '/' || CAST(c.period_end AS VARCHAR) AS period_id
    FROM claim AS c
    INNER JOIN series AS s ON c.series_id = s.series_id
    WHERE s.status = 'actual' AND c.mention <= 8
),

level_series AS (
    SELECT g.series_id AS change_series_id, MIN(s.series_id) AS level_series_id
    FROM (
        SELECT
            *,
            indicator = 'trade_balance' AND partner <> 'W0' AND reporter > partner AS is_turned
        FROM series
        WHERE measure IN ('growth', 'difference')
    ) AS g
    INNER JOIN series AS s
        ON
            g.indicator = s.indicator
            AND CASE WHEN g.is_turned THEN g.partner ELSE g.reporter END = s.reporter
            AND CASE WHEN g.is_turned THEN g.reporter ELSE g.partner END = s.partner
            AND g.product_key = s.product_key
            AND g.unit = s.unit
            AND g.status = s.status
            AND g.entity_id = s.entity_id
            AND g.basis = s.basis
            AND g.adjustment = s.adjustment
            AND g.per = s.per
    WHERE s.measure = 'level'
    GROUP BY g.series_id
),

tied_now AS (
    SELECT l.source_id AS figure_id, MIN(l.target_id) AS now_id
    FROM fact_link AS l
    INNER JOIN keyed_figure AS c ON l.source_id = c.figure_id
    INNER JOIN keyed_figure AS n ON l.target_id = n.figure_id
    WHERE
        l.kind IN ('growth_of', 'difference_of')
        AND n.measure = 'level'
        AND n.status = 'actual'
        AND c.indicator = n.indicator
        AND c.product_key = n.product_key
    GROUP BY l.source_id
),

either_way AS (
    SELECT source_id AS one_id, target_id AS other_id FROM fact_link WHERE kind IN ('from_to', 'compared_with')
    UNION
    SELECT target_id, source_id FROM fact_link WHERE kind IN ('from_to', 'compared_with')
),

tied_pair AS (
    SELECT figure_id, now_id, figure_id AS one_id FROM tied_now
    UNION ALL
    SELECT figure_id, now_id, now_id AS one_id FROM tied_now
),

tied_base AS (
    SELECT t.figure_id, MIN(b.figure_id) AS base_id
    FROM tied_pair AS t
    INNER JOIN either_way AS e ON t.one_id = e.one_id
    INNER JOIN keyed_figure AS c ON t.figure_id = c.figure_id
    INNER JOIN keyed_figure AS n ON t.now_id = n.figure_id
    INNER JOIN keyed_figure AS b ON e.other_id = b.figure_id
    WHERE
        b.measure = 'level'
        AND b.status = 'actual'
        AND b.unit = n.unit
        AND b.indicator = n.indicator
        AND b.figure_id <> n.figure_id
        AND (b.period_id IS NULL OR b.period_start = c.base_start AND b.period_end = c.base_end)
    GROUP BY t.figure_id
),

change AS (
    SELECT
        k.figure_id,
        k.document_id,
        k.char_start,
        t.now_id,
        b.base_id,
        COALESCE(n.series_id, s.level_series_id) AS level_series_id,
        k.period_id,
        CAST(k.base_start AS VARCHAR) || '/' || CAST(k.base_end AS VARCHAR) AS base_period_id
    FROM keyed_figure AS k
    LEFT JOIN claim AS c ON k.figure_id = c.figure_id
    LEFT JOIN level_series AS s ON c.series_id = s.change_series_id
    LEFT JOIN tied_now AS t ON k.figure_id = t.figure_id
    LEFT JOIN tied_base AS b ON k.figure_id = b.figure_id
    LEFT JOIN claim AS n ON t.now_id = n.figure_id
    WHERE
        k.measure IN ('growth', 'difference')
        AND k.status = 'actual'
        AND (t.now_id IS NOT NULL OR s.level_series_id IS NOT NULL)
)

SELECT
    c.figure_id AS subject_id,
    o.flow_id AS context,
    o.seat AS role,
    o.sign,
    CASE WHEN o.seat = f.seat THEN c.figure_id END AS linked_id,
    c.document_id,
    c.char_start,
    o.series_id || '/' || c.period_id AS cell_id
FROM subject AS c
INNER JOIN flow_seat AS f ON c.series_id = f.series_id
INNER JOIN flow_seat AS o ON f.flow_id = o.flow_id
UNION ALL
SELECT figure_id, '', 'now', 1, now_id, document_id, char_start, level_series_id || '/' || period_id
FROM change
UNION ALL
SELECT figure_id, '', 'base', 1, base_id, document_id, char_start, level_series_id || '/' || base_period_id
FROM change;
