-- Grain: one target or forecast, those with a known value first.
-- Unit: base units of `unit`; the growth that is needed in percent a year.
-- Needs: targets
SELECT
    t.figure_id,
    t.published,
    t.stated_by,
    t.status,
    t.indicator,
    t.reporter,
    t.partner,
    t.product_key,
    t.entity_id,
    t.unit,
    t.horizon_start,
    t.horizon_end,
    t.value,
    t.lower,
    t.upper,
    t.latest_start,
    t.latest_end,
    t.latest_value,
    t.latest_figure_id,
    t.growth_needed,
    t.outcome_value,
    t.outcome_figure_id,
    t.is_reached
FROM targets AS t
INNER JOIN shown_figure AS s ON t.figure_id = s.figure_id
ORDER BY t.latest_value IS NULL, t.horizon_end NULLS LAST, t.value DESC, t.figure_id
