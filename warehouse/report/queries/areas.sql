-- Grain: one area that a figure names.
SELECT area_code, area_name, CAST(kind AS VARCHAR) AS kind
FROM dim_area
WHERE area_code IN (SELECT reporter FROM fact_figure UNION ALL SELECT partner FROM fact_figure)
ORDER BY area_code
