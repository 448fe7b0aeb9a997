-- Columns: t, i, j, k, v
-- BACI of CEPII: year, exporter, importer, HS code of six digits, thousand dollars without freight and insurance (FOB).
-- The flows of each pair are added up to all goods and to chapters.
WITH flow AS (
    SELECT
        COALESCE(a.area_code, o.area_code) AS exporter,
        COALESCE(b.area_code, m.area_code) AS importer,
        TRIM(f.t) AS year,
        LPAD(TRIM(f.k), 6, '0') AS hs_code,
        CAST(f.v AS DOUBLE) * 1000 AS dollars
    FROM reference_file AS f
    LEFT JOIN dim_area AS a ON LPAD(TRIM(f.i), 3, '0') = a.m49 AND a.kind = 'country'
    LEFT JOIN code_comtrade_area AS o ON TRIM(f.i) = o.comtrade_code
    LEFT JOIN dim_area AS b ON LPAD(TRIM(f.j), 3, '0') = b.m49 AND b.kind = 'country'
    LEFT JOIN code_comtrade_area AS m ON TRIM(f.j) = m.comtrade_code
)

SELECT
    'exports' AS indicator,
    exporter AS reporter,
    importer AS partner,
    'G' AS product_key,
    'USD' AS unit,
    'level' AS measure,
    '' AS base,
    year AS time_period,
    SUM(dollars) AS value,
    'FOB' AS valuation
FROM flow
WHERE exporter IS NOT NULL AND importer IS NOT NULL
GROUP BY exporter, importer, year
UNION ALL
SELECT 'exports', exporter, importer, 'HS' || LEFT(hs_code, 2), 'USD', 'level', '', year, SUM(dollars), 'FOB'
FROM flow
WHERE exporter IS NOT NULL AND importer IS NOT NULL
GROUP BY exporter, importer, year, LEFT(hs_code, 2)
