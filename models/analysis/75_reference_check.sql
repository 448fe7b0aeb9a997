-- Grain: one claim and one official value of the same series and period.
-- Unit: base units, growth in percent; relative_gap over the official value, of growth over the level index.
-- Rule: as for claims against one another. Official imports are valued with freight and insurance (CIF) and exports
-- without (FOB): where the valuation is not the usual one of the flow, a gap of up to a fifth is strained.
CREATE TABLE reference_check AS
WITH compared AS (
    SELECT
        c.figure_id,
        c.series_id,
        c.period_start,
        c.period_end,
        k.indicator,
        k.reporter,
        k.partner,
        k.unit,
        k.measure,
        k.confidence,
        c.value,
        c.lower,
        c.upper,
        o.reference_id,
        o.source,
        o.valuation,
        o.value AS official_value,
        GREATEST(COALESCE(c.lower - o.value, 0), COALESCE(o.value - c.upper, 0), 0) AS gap,
        CASE WHEN c.lower > o.value THEN k.slack_below ELSE k.slack_above END AS slack,
        NULLIF(ABS(o.value + CASE k.measure WHEN 'growth' THEN 100 ELSE 0 END), 0) AS size
    FROM claim AS c
    INNER JOIN keyed_figure AS k ON c.figure_no = k.figure_no
    INNER JOIN official AS o
        ON c.series_id = o.series_id AND c.period_start = o.period_start AND c.period_end = o.period_end
)

SELECT
    figure_id,
    reference_id,
    source,
    valuation,
    series_id,
    indicator,
    reporter,
    partner,
    unit,
    measure,
    period_start,
    period_end,
    value,
    lower,
    upper,
    official_value,
    gap,
    gap / size AS relative_gap,
    CASE
        WHEN gap = 0 THEN 'consistent'
        WHEN gap <= slack THEN 'strained'
        WHEN gap / size <= 0.03 THEN 'revised'
        WHEN
            ((indicator = 'imports' AND valuation = 'FOB') OR (indicator = 'exports' AND valuation = 'CIF'))
            AND gap / size <= 0.2
            THEN 'strained'
        WHEN confidence < 0.5 THEN 'untestable'
        ELSE 'inconsistent'
    END AS verdict
FROM compared;

COMMENT ON TABLE reference_check IS 'Claims held against official series';
