-- Every area is in the code list, or made of areas that are.
WITH part AS (
    SELECT
        area_code,
        unnest(string_split(area_code, '_')) AS part_code
    FROM dim_area
    WHERE kind <> 'special'
)

SELECT
    p.area_code AS subject,
    'it has no code in models/codes/area.csv' AS detail
FROM part AS p
LEFT JOIN dim_area AS a ON p.part_code = a.area_code
WHERE a.area_code IS NULL OR a.area_name = a.area_code
GROUP BY p.area_code;
