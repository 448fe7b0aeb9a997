-- Grain: one growth of trade over a year as computed from two levels.
-- Unit: percent.
-- Needs: growth_yoy
SELECT
    g.indicator,
    g.reporter,
    g.partner,
    g.product_key,
    g.unit,
    g.basis,
    g.adjustment,
    g.period_start,
    g.period_end,
    g.growth,
    g.growth_lower,
    g.growth_upper,
    g.agrees
FROM growth_yoy AS g
INNER JOIN dim_indicator AS d ON g.indicator = d.indicator
WHERE d.is_trade AND g.growth IS NOT NULL
ORDER BY g.series_id, g.period_start, g.period_end
