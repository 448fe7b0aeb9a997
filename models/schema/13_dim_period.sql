-- Grain: one span of days, both days included, met as the period or as the base of a figure.
CREATE TABLE dim_period (
    period_id VARCHAR PRIMARY KEY,
    period_start DATE NOT NULL,
    period_end DATE NOT NULL,
    frequency frequency NOT NULL,
    sdmx_code VARCHAR NOT NULL UNIQUE,
    months INTEGER,
    CHECK (period_start <= period_end),
    CHECK (months > 0)
);

COMMENT ON TABLE dim_period IS 'Spans of days that figures refer to or are compared with';
COMMENT ON COLUMN dim_period.period_id IS 'First and last day, as 2021-01-01/2021-08-31';
COMMENT ON COLUMN dim_period.period_start IS 'First day';
COMMENT ON COLUMN dim_period.period_end IS 'Last day, included';
COMMENT ON COLUMN dim_period.frequency IS
    'SDMX CL_FREQ: A a year (calendar or fiscal), S half, Q quarter, M month, W week, D day, _O any other span';
COMMENT ON COLUMN dim_period.sdmx_code IS 'SDMX TIME_PERIOD: 2021, 2021-S1, 2021-Q2, 2021-08, 2021-W05, 2021-03-05, else start and duration as 2021-01-01/P8M';
COMMENT ON COLUMN dim_period.months IS 'Length in whole calendar months, null where it does not begin and end with a month';
