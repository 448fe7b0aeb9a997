-- Every region of a country is in the code list; groups may be known by their name alone.
SELECT
    area_code AS subject,
    'it is not in models/codes/area.csv' AS detail
FROM dim_area
WHERE kind = 'region' AND area_name = area_code;
