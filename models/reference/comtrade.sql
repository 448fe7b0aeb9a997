-- Columns: period, reporterISO, partnerISO, flowCode, cmdCode, primaryValue
-- UN Comtrade, the files of its API since 2022: dollars; imports with freight and insurance (CIF), exports without (FOB).
SELECT
    CASE f.flowCode WHEN 'X' THEN 'exports' ELSE 'imports' END AS indicator,
    r.area_code AS reporter,
    CASE f.partnerISO WHEN 'W00' THEN 'W0' ELSE p.area_code END AS partner,
    CASE f.cmdCode WHEN 'TOTAL' THEN 'G' ELSE 'HS' || f.cmdCode END AS product_key,
    'USD' AS unit,
    'level' AS measure,
    '' AS base,
    CASE LENGTH(f.period)
        WHEN 6 THEN SUBSTRING(f.period, 1, 4) || '-' || SUBSTRING(f.period, 5, 2)
        ELSE f.period
    END AS time_period,
    CAST(f.primaryValue AS DOUBLE) AS value,
    CASE f.flowCode WHEN 'X' THEN 'FOB' ELSE 'CIF' END AS valuation
FROM reference_file AS f
INNER JOIN dim_area AS r ON f.reporterISO = r.iso3
LEFT JOIN dim_area AS p ON f.partnerISO = p.iso3
WHERE
    f.flowCode IN ('X', 'M')
    AND COALESCE(f.customsCode, 'C00') = 'C00'
    AND COALESCE(f.motCode, '0') = '0'
    AND COALESCE(f.partner2Code, '0') = '0'
    AND (f.partnerISO = 'W00' OR p.area_code IS NOT NULL)
    AND f.primaryValue IS NOT NULL
