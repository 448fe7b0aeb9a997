-- Grain: one unit that a figure has.
SELECT unit, unit_name, dimension
FROM dim_unit
WHERE unit IN (SELECT unit FROM fact_figure)
ORDER BY unit
