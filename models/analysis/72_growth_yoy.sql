-- Growth from levels beside growth as stated.

-- Grain: one level of trade in money with what it is compared with: the level a year before (yoy), or that of the month
-- or quarter before (mom, qoq). Stated levels, else implied ones.
-- Unit: levels in base units of `unit`, growth in percent, as an interval; the dollar growth at average rates. `agrees`
-- is null where growth is not stated or does not follow from levels.
-- Rule: a year before is the same months of the year before, whatever their days.
CREATE TABLE growth_from_levels AS
WITH amount AS (
    SELECT cell_id, series_id, period_start, period_end, value, lower, upper, value_usd, FALSE AS is_implied
    FROM observations
    WHERE measure = 'level' AND NOT in_dispute
    UNION ALL
    SELECT i.cell_id, i.series_id, i.period_start, i.period_end, i.value, i.lower, i.upper, NULL, TRUE
    FROM implied AS i
    LEFT JOIN observations AS o ON i.cell_id = o.cell_id
    WHERE i.measure = 'level' AND i.entity_id = '' AND o.cell_id IS NULL
),

earlier AS (
    SELECT
        a.cell_id,
        'yoy' AS kind,
        'Y1' AS base,
        p.year_before_start AS base_start,
        p.year_before_end AS base_end
    FROM amount AS a
    INNER JOIN period AS p ON a.period_start = p.period_start AND a.period_end = p.period_end
    UNION ALL
    SELECT a.cell_id, CASE p.frequency WHEN 'M' THEN 'mom' ELSE 'qoq' END, 'P1', p.previous_start, p.previous_end
    FROM amount AS a
    INNER JOIN period AS p ON a.period_start = p.period_start AND a.period_end = p.period_end
    WHERE p.frequency IN ('M', 'Q')
),

stated AS (
    SELECT g.level_series_id, o.base, o.period_start, o.period_end, o.value, o.lower, o.upper, o.figure_id
    FROM observations AS o
    INNER JOIN change_series AS g ON o.series_id = g.change_series_id
    WHERE o.measure = 'growth' AND o.indicator <> 'trade_balance'
),

compared AS (
    SELECT
        e.kind,
        s.series_id,
        s.indicator,
        s.reporter,
        s.partner,
        s.product_key,
        s.unit,
        s.basis,
        s.adjustment,
        n.period_start,
        n.period_end,
        n.value AS level,
        n.lower AS level_lower,
        n.upper AS level_upper,
        n.is_implied AS level_is_implied,
        b.value AS base_level,
        b.lower AS base_lower,
        b.upper AS base_upper,
        b.is_implied AS base_is_implied,
        CASE WHEN n.lower >= 0 AND b.lower > 0 THEN (n.value / b.value - 1) * 100 END AS growth,
        CASE WHEN n.lower >= 0 AND b.lower > 0 THEN (n.lower / b.upper - 1) * 100 END AS growth_lower,
        CASE WHEN n.lower >= 0 AND b.lower > 0 THEN (n.upper / b.lower - 1) * 100 END AS growth_upper,
        CASE
            WHEN n.lower >= 0 AND b.lower > 0 AND s.unit <> 'USD' THEN (n.value_usd / b.value_usd - 1) * 100
        END AS growth_usd,
        g.value AS stated_growth,
        g.lower AS stated_lower,
        g.upper AS stated_upper,
        g.figure_id AS stated_figure_id
    FROM earlier AS e
    INNER JOIN amount AS n ON e.cell_id = n.cell_id
    INNER JOIN series AS s ON n.series_id = s.series_id
    LEFT JOIN amount AS b
        ON n.series_id = b.series_id AND e.base_start = b.period_start AND e.base_end = b.period_end
    LEFT JOIN stated AS g
        ON
            n.series_id = g.level_series_id
            AND e.base = g.base
            AND n.period_start = g.period_start
            AND n.period_end = g.period_end
    WHERE b.cell_id IS NOT NULL OR g.level_series_id IS NOT NULL OR NOT n.is_implied
)

SELECT
    *,
    CASE
        WHEN growth IS NOT NULL AND stated_growth IS NOT NULL
            THEN COALESCE(stated_lower <= growth_upper, TRUE) AND COALESCE(growth_lower <= stated_upper, TRUE)
    END AS agrees
FROM compared;

CREATE VIEW growth_yoy AS
SELECT
    series_id,
    indicator,
    reporter,
    partner,
    product_key,
    unit,
    basis,
    adjustment,
    period_start,
    period_end,
    level,
    level_lower,
    level_upper,
    level_is_implied,
    base_level AS level_year_before,
    base_lower AS year_before_lower,
    base_upper AS year_before_upper,
    base_is_implied AS year_before_is_implied,
    growth,
    growth_lower,
    growth_upper,
    growth_usd,
    stated_growth,
    stated_lower,
    stated_upper,
    stated_figure_id,
    agrees
FROM growth_from_levels
WHERE kind = 'yoy';

COMMENT ON VIEW growth_yoy IS 'Level, level a year before, growth computed from them and growth as stated';

CREATE VIEW growth_previous AS
SELECT
    kind,
    series_id,
    indicator,
    reporter,
    partner,
    product_key,
    unit,
    basis,
    adjustment,
    period_start,
    period_end,
    level,
    level_lower,
    level_upper,
    base_level AS level_before,
    base_lower AS before_lower,
    base_upper AS before_upper,
    growth,
    growth_lower,
    growth_upper,
    growth_usd,
    stated_growth,
    stated_lower,
    stated_upper,
    stated_figure_id,
    agrees
FROM growth_from_levels
WHERE kind <> 'yoy';

COMMENT ON VIEW growth_previous IS
    'Month on month (mom) and quarter on quarter (qoq): level, level before, growth computed and stated';
