-- Grain: one area that trades: a country, a region of one, a group of countries, or a side that is no area.
CREATE TABLE dim_area (
    area_code VARCHAR PRIMARY KEY,
    area_name VARCHAR NOT NULL,
    iso2 VARCHAR,
    iso3 VARCHAR,
    m49 VARCHAR,
    kind area_kind NOT NULL,
    CHECK (length(area_code) > 0),
    CHECK (kind = 'country' OR (iso2 IS NULL AND iso3 IS NULL))
);

COMMENT ON TABLE dim_area IS 'Areas that trade: countries, regions, groups, and W0 world, _U not stated, _Z not applicable';
COMMENT ON COLUMN dim_area.area_code IS
    'ISO 3166-1 alpha-2, ISO 3166-2 for regions, a code of models/codes/area.csv for groups, codes joined by _ for several areas together, the name where a group has no code';
COMMENT ON COLUMN dim_area.area_name IS 'English name';
COMMENT ON COLUMN dim_area.iso2 IS 'ISO 3166-1 alpha-2 of a country, else null';
COMMENT ON COLUMN dim_area.iso3 IS 'ISO 3166-1 alpha-3 of a country, else null';
COMMENT ON COLUMN dim_area.m49 IS 'UN M49 code as three digits, null where there is none';
COMMENT ON COLUMN dim_area.kind IS 'country, region (of one country), group (of countries), special (no area)';
