-- Columns: REF_AREA, COUNTERPART_AREA, INDICATOR, PRODUCT, TRANSFORMATION, UNIT_MEASURE, TIME_PERIOD, OBS_VALUE
-- SDMX-CSV 2.0 with the dimensions of this project's structure.
SELECT
    i.indicator,
    f."REF_AREA" AS reporter,
    f."COUNTERPART_AREA" AS partner,
    CASE f."PRODUCT" WHEN '_T' THEN 'G' ELSE REPLACE(f."PRODUCT", 'HS2022_', 'HS') END AS product_key,
    CASE WHEN f."UNIT_MEASURE" = 'PC' THEN 'USD' ELSE f."UNIT_MEASURE" END AS unit,
    CASE
        WHEN f."TRANSFORMATION" = 'N' THEN 'level'
        WHEN f."TRANSFORMATION" = 'D' THEN 'difference'
        WHEN f."TRANSFORMATION" = 'SHARE' THEN 'share'
        ELSE 'growth'
    END AS measure,
    CASE
        WHEN f."TRANSFORMATION" = 'GY' THEN 'Y1'
        WHEN f."TRANSFORMATION" = 'G1' THEN 'P1'
        WHEN f."TRANSFORMATION" LIKE 'G%Y' THEN 'Y' || SUBSTRING(f."TRANSFORMATION", 2, LENGTH(f."TRANSFORMATION") - 2)
        ELSE ''
    END AS base,
    f."TIME_PERIOD" AS time_period,
    CAST(f."OBS_VALUE" AS DOUBLE) * POWER(10, COALESCE(CAST(f."UNIT_MULT" AS DOUBLE), 0)) AS value,
    CAST(NULL AS VARCHAR) AS valuation
FROM reference_file AS f
INNER JOIN dim_indicator AS i ON f."INDICATOR" = i.sdmx_code
WHERE f."OBS_VALUE" IS NOT NULL
