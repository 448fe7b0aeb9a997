-- Every unit is in the code list.
SELECT
    unit AS subject,
    'it is not in models/codes/unit.csv' AS detail
FROM dim_unit
WHERE dimension = 'unlisted';
