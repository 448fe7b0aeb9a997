-- The code lists that come with the model; `code_*` are the files of models/codes.
INSERT INTO code_list
SELECT code_list, source, edition
FROM code_code_list
ORDER BY code_list;

INSERT INTO dim_area
SELECT area_code, area_name, iso2, iso3, m49, kind
FROM code_area
ORDER BY area_code;

INSERT INTO dim_indicator
SELECT indicator, indicator_name, sdmx_code, is_trade, definition
FROM code_indicator;

INSERT INTO dim_unit
SELECT unit, unit_name, dimension, sdmx_code
FROM code_unit;
