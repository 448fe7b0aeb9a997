-- Columns: indicator, reporter, partner, product_key, unit, measure, base, period_start, period_end, value
-- The columns of the table observations, as this project exports them.
SELECT
    indicator,
    reporter,
    partner,
    product_key,
    CASE WHEN measure = 'growth' THEN 'USD' ELSE unit END AS unit,
    measure,
    COALESCE(base, '') AS base,
    period_start || '/' || period_end AS time_period,
    CAST(value AS DOUBLE) AS value,
    CAST(NULL AS VARCHAR) AS valuation
FROM reference_file
WHERE COALESCE(basis, '') = '' AND COALESCE(adjustment, '') = '' AND value IS NOT NULL
