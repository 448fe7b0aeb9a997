-- Grain: one thing that is measured.
CREATE TABLE dim_indicator (
    indicator VARCHAR PRIMARY KEY,
    indicator_name VARCHAR NOT NULL,
    sdmx_code VARCHAR NOT NULL UNIQUE,
    is_trade BOOLEAN NOT NULL,
    definition VARCHAR
);

COMMENT ON TABLE dim_indicator IS 'What a figure measures';
COMMENT ON COLUMN dim_indicator.indicator IS 'Code of the indicator, such as trade_turnover';
COMMENT ON COLUMN dim_indicator.indicator_name IS 'English name';
COMMENT ON COLUMN dim_indicator.sdmx_code IS 'Code in the SDMX export: X and M of UNSD CL_TRADE_FLOW, else of this project';
COMMENT ON COLUMN dim_indicator.is_trade IS 'True for the flows of foreign trade: turnover, exports, imports, balance';
COMMENT ON COLUMN dim_indicator.definition IS 'What counts as this indicator';
