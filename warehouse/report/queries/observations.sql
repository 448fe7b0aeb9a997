-- Grain: one reconciled value of a series and period.
-- Unit: base units of `unit`, growth and shares in percent.
-- Needs: observations
SELECT
    o.cell_id,
    o.indicator,
    o.reporter,
    o.partner,
    o.product_key,
    o.unit,
    o.measure,
    o.base,
    o.basis,
    o.adjustment,
    o.per,
    o.period_start,
    o.period_end,
    o.value,
    o.lower,
    o.upper,
    o.claims,
    o.documents,
    o.in_dispute,
    o.obs_status,
    o.figure_id
FROM observations AS o
LEFT JOIN shown_figure AS s ON o.figure_id = s.figure_id
WHERE o.figure_id IS NULL OR s.figure_id IS NOT NULL
ORDER BY o.cell_id
