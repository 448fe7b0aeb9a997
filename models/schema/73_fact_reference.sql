-- Grain: one official value of one series and period.
-- Unit: base units of `unit` (US dollars are not thousands of them).
CREATE TABLE fact_reference (
    reference_id VARCHAR PRIMARY KEY,
    source VARCHAR NOT NULL,
    valuation VARCHAR,
    indicator VARCHAR NOT NULL REFERENCES dim_indicator (indicator),
    reporter VARCHAR NOT NULL,
    partner VARCHAR NOT NULL,
    product_key VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    measure VARCHAR NOT NULL,
    base VARCHAR NOT NULL,
    period_start DATE NOT NULL,
    period_end DATE NOT NULL,
    value DOUBLE NOT NULL,
    CHECK (period_start <= period_end),
    CHECK (valuation IN ('CIF', 'FOB'))
);

COMMENT ON TABLE fact_reference IS 'Official series that the user brought (REFERENCE=dir), to hold claims against';
COMMENT ON COLUMN fact_reference.reference_id IS 'Hash of source and key';
COMMENT ON COLUMN fact_reference.source IS 'Name of the file and, where it says so, of the source';
COMMENT ON COLUMN fact_reference.valuation IS 'CIF or FOB, null where not known';
COMMENT ON COLUMN fact_reference.indicator IS 'What is measured';
COMMENT ON COLUMN fact_reference.reporter IS 'Area code of the side that reports';
COMMENT ON COLUMN fact_reference.partner IS 'Area code of the other side; W0 is the whole world';
COMMENT ON COLUMN fact_reference.product_key IS 'Product as in the key of a series: G all goods, HS and a code, or a phrase';
COMMENT ON COLUMN fact_reference.unit IS 'Unit of the value; of growth the currency it is in';
COMMENT ON COLUMN fact_reference.measure IS 'level, growth, difference or share';
COMMENT ON COLUMN fact_reference.base IS 'Of growth: Y1 over a year, P1 over the period before';
COMMENT ON COLUMN fact_reference.period_start IS 'First day of the period';
COMMENT ON COLUMN fact_reference.period_end IS 'Last day of it, included';
COMMENT ON COLUMN fact_reference.value IS 'The official value';
