-- Grain: one currency and span of days.
-- Unit: units of the currency for one US dollar, on average over the span.
CREATE TABLE exchange_rate (
    currency VARCHAR NOT NULL REFERENCES dim_unit (unit),
    period_start DATE NOT NULL,
    period_end DATE NOT NULL,
    rate DOUBLE NOT NULL,
    source VARCHAR NOT NULL,
    PRIMARY KEY (currency, period_start, period_end),
    CHECK (rate > 0),
    CHECK (period_start <= period_end)
);

COMMENT ON TABLE exchange_rate IS 'Average exchange rates that the user brought (RATES=file)';
COMMENT ON COLUMN exchange_rate.currency IS 'ISO 4217 code';
COMMENT ON COLUMN exchange_rate.period_start IS 'First day of the span';
COMMENT ON COLUMN exchange_rate.period_end IS 'Last day of it, included';
COMMENT ON COLUMN exchange_rate.rate IS 'Units of the currency for one US dollar, on average';
COMMENT ON COLUMN exchange_rate.source IS 'Who states the rate';
