-- Grain: one unit of measure.
CREATE TABLE dim_unit (
    unit VARCHAR PRIMARY KEY,
    unit_name VARCHAR NOT NULL,
    dimension VARCHAR NOT NULL,
    sdmx_code VARCHAR
);

COMMENT ON TABLE dim_unit IS 'Units of measure; each currency is a unit of the dimension currency';
COMMENT ON COLUMN dim_unit.unit IS 'ISO 4217 code of a currency, percent, count, or the symbol of a unit such as t or kWh';
COMMENT ON COLUMN dim_unit.unit_name IS 'English name';
COMMENT ON COLUMN dim_unit.dimension IS
    'currency, ratio, count, mass, length, area, volume, energy, power, speed, temperature, time, index or unlisted; units of one dimension can be converted, currencies by a rate only';
COMMENT ON COLUMN dim_unit.sdmx_code IS 'Code of the unit in the SDMX export (CL_UNIT_MEASURE)';
