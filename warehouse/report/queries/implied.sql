-- Grain: one value of trade that no text states and other figures imply.
-- Unit: base units of `unit`.
-- Needs: implied.cell_id, implied_input.cell_id, observations.cell_id
SELECT
    i.cell_id,
    i.indicator,
    i.reporter,
    i.partner,
    i.product_key,
    i.unit,
    i.measure,
    i.base,
    i.basis,
    i.adjustment,
    i.period_start,
    i.period_end,
    i.value,
    i.lower,
    i.upper,
    (
        SELECT string_agg(n.figure_id, ' ' ORDER BY n.figure_id)
        FROM implied_input AS n
        WHERE n.cell_id = i.cell_id AND n.figure_id IS NOT NULL
    ) AS inputs
FROM implied AS i
INNER JOIN dim_indicator AS d ON i.indicator = d.indicator
LEFT JOIN observations AS o ON i.cell_id = o.cell_id
WHERE d.is_trade AND i.entity_id = '' AND i.measure = 'level' AND o.cell_id IS NULL
ORDER BY i.cell_id
