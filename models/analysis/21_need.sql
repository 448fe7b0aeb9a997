-- Grain: one role that a test of a figure needs filled: the seats of its flow, the levels that its growth or difference
-- speaks of. `flow_no` is 0 where there is no flow.
-- Unit: `sign` turns a balance to the side that its flow is seen from.
-- Rule: the figure that the sentence ties to the subject (tied_no) fills the role; where there is none, its cell does.
-- A growth or difference is tied to a level only if both are of one indicator, product and, in money, basis. A flow is
-- looked at from the claim of turnover or of the balance; from exports or imports only where the text states neither,
-- or states them again.
CREATE TABLE need AS
WITH subject AS (
    SELECT
        c.figure_no,
        c.document_no,
        c.char_start,
        c.stage,
        c.mention,
        c.period_start,
        c.period_end,
        f.flow_no,
        f.seat,
        CASE WHEN f.seat IN ('turnover', 'balance') THEN 1 ELSE 0 END AS is_total
    FROM claim AS c
    INNER JOIN flow_seat AS f ON c.series_id = f.series_id
    WHERE c.mention <= 8
),

foremost AS (
    SELECT
        *,
        MAX(is_total) OVER (PARTITION BY document_no, flow_no, period_start, period_end) AS has_total
    FROM subject
),

seat_need AS (
    SELECT
        s.figure_no AS subject_no,
        o.flow_no,
        o.seat AS role,
        o.sign,
        CASE WHEN o.seat = s.seat THEN s.figure_no END AS tied_no,
        s.document_no,
        s.char_start,
        s.stage,
        c.cell_no
    FROM foremost AS s
    INNER JOIN flow_seat AS o ON s.flow_no = o.flow_no
    INNER JOIN cell AS c
        ON o.series_id = c.series_id AND s.period_start = c.period_start AND s.period_end = c.period_end
    WHERE s.is_total = s.has_total OR s.mention > 1
),

tied_now AS (
    SELECT l.source_no AS figure_no, MIN(l.target_no) AS now_no
    FROM tie AS l
    INNER JOIN keyed_figure AS c ON l.source_no = c.figure_no
    INNER JOIN keyed_figure AS n ON l.target_no = n.figure_no
    INNER JOIN dim_unit AS u ON n.unit = u.unit
    WHERE
        l.kind IN ('growth_of', 'difference_of')
        AND n.measure = 'level'
        AND n.status = 'actual'
        AND c.indicator = n.indicator
        AND c.product_key = n.product_key
        AND (u.dimension <> 'currency' OR c.basis = n.basis)
    GROUP BY l.source_no
),

either_way AS (
    SELECT source_no AS one_no, target_no AS other_no FROM tie WHERE kind IN ('from_to', 'compared_with')
    UNION
    SELECT target_no, source_no FROM tie WHERE kind IN ('from_to', 'compared_with')
),

tied_pair AS (
    SELECT figure_no, now_no, figure_no AS one_no FROM tied_now
    UNION ALL
    SELECT figure_no, now_no, now_no AS one_no FROM tied_now
),

tied_base AS (
    SELECT t.figure_no, MIN(b.figure_no) AS base_no
    FROM tied_pair AS t
    INNER JOIN either_way AS e ON t.one_no = e.one_no
    INNER JOIN keyed_figure AS c ON t.figure_no = c.figure_no
    INNER JOIN keyed_figure AS n ON t.now_no = n.figure_no
    INNER JOIN keyed_figure AS b ON e.other_no = b.figure_no
    WHERE
        b.measure = 'level'
        AND b.status = 'actual'
        AND b.unit = n.unit
        AND b.indicator = n.indicator
        AND b.figure_no <> n.figure_no
        AND (b.period_id IS NULL OR (b.period_start = c.base_start AND b.period_end = c.base_end))
    GROUP BY t.figure_no
),

change AS (
    SELECT
        k.figure_no,
        k.document_no,
        k.char_start,
        k.stage,
        t.now_no,
        b.base_no,
        COALESCE(n.series_id, s.level_series_id) AS level_series_id,
        k.period_start,
        k.period_end,
        k.base_start,
        k.base_end
    FROM keyed_figure AS k
    LEFT JOIN claim AS c ON k.figure_no = c.figure_no
    LEFT JOIN change_series AS s ON c.series_id = s.change_series_id
    LEFT JOIN tied_now AS t ON k.figure_no = t.figure_no
    LEFT JOIN tied_base AS b ON k.figure_no = b.figure_no
    LEFT JOIN claim AS n ON t.now_no = n.figure_no
    WHERE k.measure IN ('growth', 'difference') AND k.status = 'actual'
)

SELECT subject_no, flow_no, role, sign, tied_no, document_no, char_start, stage, cell_no
FROM seat_need
UNION ALL
SELECT h.figure_no, 0, 'now', 1, h.now_no, h.document_no, h.char_start, h.stage, c.cell_no
FROM change AS h
LEFT JOIN cell AS c
    ON h.level_series_id = c.series_id AND h.period_start = c.period_start AND h.period_end = c.period_end
WHERE h.now_no IS NOT NULL OR c.cell_no IS NOT NULL
UNION ALL
SELECT h.figure_no, 0, 'base', 1, h.base_no, h.document_no, h.char_start, h.stage, c.cell_no
FROM change AS h
LEFT JOIN cell AS c
    ON h.level_series_id = c.series_id AND h.base_start = c.period_start AND h.base_end = c.period_end
WHERE h.base_no IS NOT NULL OR c.cell_no IS NOT NULL;
