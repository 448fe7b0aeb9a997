-- Grain: one quantity that a text states, at one span of characters.
-- Unit: amounts are in base units of `unit` ("1.35 billion" is 1350000000); growth, share and points are in percent.
CREATE TABLE fact_figure (
    figure_id VARCHAR PRIMARY KEY,
    document_id VARCHAR NOT NULL REFERENCES dim_document (document_id),
    char_start INTEGER NOT NULL,
    char_end INTEGER NOT NULL,
    page INTEGER,
    surface VARCHAR NOT NULL,
    sentence VARCHAR NOT NULL,
    sentence_start INTEGER NOT NULL,
    value DECIMAL(28, 6) NOT NULL,
    value_high DECIMAL(28, 6),
    lower DECIMAL(28, 6),
    upper DECIMAL(28, 6),
    step DECIMAL(28, 6) NOT NULL,
    unit VARCHAR NOT NULL REFERENCES dim_unit (unit),
    measure measure NOT NULL,
    form growth_form,
    indicator VARCHAR NOT NULL REFERENCES dim_indicator (indicator),
    reporter VARCHAR NOT NULL REFERENCES dim_area (area_code),
    partner VARCHAR NOT NULL REFERENCES dim_area (area_code),
    product_id VARCHAR REFERENCES dim_product (product_id),
    entity_id VARCHAR REFERENCES dim_entity (entity_id),
    period_id VARCHAR REFERENCES dim_period (period_id),
    base_id VARCHAR REFERENCES dim_period (period_id),
    status figure_status NOT NULL,
    qualifier qualifier NOT NULL,
    basis VARCHAR,
    adjustment VARCHAR,
    stage VARCHAR,
    per VARCHAR,
    attributed_to VARCHAR,
    cited_ref VARCHAR,
    confidence FLOAT NOT NULL,
    trace MAP(VARCHAR, VARCHAR),
    CHECK (0 <= char_start AND char_start < char_end),
    CHECK (lower <= value AND value <= upper),
    CHECK (confidence BETWEEN 0 AND 1),
    CHECK (form IS NULL OR measure = 'growth')
);

COMMENT ON TABLE fact_figure IS 'Every figure of every text, as claimed: texts repeat and contradict one another';
COMMENT ON COLUMN fact_figure.figure_id IS 'Hash of the content of the document and the span (and of the path, for a second path with the same content)';
COMMENT ON COLUMN fact_figure.document_id IS 'The text that states it';
COMMENT ON COLUMN fact_figure.char_start IS 'Where the figure begins in the text, counted in characters from 0';
COMMENT ON COLUMN fact_figure.char_end IS 'Where it ends, the character after its last';
COMMENT ON COLUMN fact_figure.page IS 'Page that it stands on, counted from 1, null where the text has no pages';
COMMENT ON COLUMN fact_figure.surface IS 'The characters of the span';
COMMENT ON COLUMN fact_figure.sentence IS 'The sentence it stands in, as evidence';
COMMENT ON COLUMN fact_figure.sentence_start IS 'Where that sentence begins in the text';
COMMENT ON COLUMN fact_figure.value IS 'The number in base units; growth as percent change';
COMMENT ON COLUMN fact_figure.value_high IS 'The high end where the text gives a range';
COMMENT ON COLUMN fact_figure.lower IS 'Low end of what the statement allows, null where it is open';
COMMENT ON COLUMN fact_figure.upper IS 'High end of what the statement allows, null where it is open';
COMMENT ON COLUMN fact_figure.step IS 'One unit of the last printed digit, in base units';
COMMENT ON COLUMN fact_figure.unit IS 'Unit of the value';
COMMENT ON COLUMN fact_figure.measure IS 'level, growth, difference, share or rate';
COMMENT ON COLUMN fact_figure.form IS 'Of growth: change (+27%), multiple (2.5 times), index (107.2% of last year)';
COMMENT ON COLUMN fact_figure.indicator IS 'What is measured; of growth, what grows';
COMMENT ON COLUMN fact_figure.reporter IS 'The side that reports: exporter of exports, importer of imports';
COMMENT ON COLUMN fact_figure.partner IS 'The other side; W0 is the whole world';
COMMENT ON COLUMN fact_figure.product_id IS 'Goods or services, null for total goods trade';
COMMENT ON COLUMN fact_figure.entity_id IS 'Organisation that the figure is about';
COMMENT ON COLUMN fact_figure.period_id IS 'Time that the figure refers to';
COMMENT ON COLUMN fact_figure.base_id IS 'Time that growth or difference is compared with';
COMMENT ON COLUMN fact_figure.status IS 'actual, target (a plan) or forecast (an outcome foretold)';
COMMENT ON COLUMN fact_figure.qualifier IS 'Hedge: exact, approx, gt more than, ge at least, lt less than, le at most';
COMMENT ON COLUMN fact_figure.basis IS 'volume, constant_prices or what is left out; null for current prices';
COMMENT ON COLUMN fact_figure.adjustment IS 'seasonal, or null';
COMMENT ON COLUMN fact_figure.stage IS 'preliminary, revised, or null';
COMMENT ON COLUMN fact_figure.per IS 'Of a rate: the time or unit that it is per';
COMMENT ON COLUMN fact_figure.attributed_to IS 'Who states it, as the text names them';
COMMENT ON COLUMN fact_figure.cited_ref IS 'Reference or footnote that backs it';
COMMENT ON COLUMN fact_figure.confidence IS 'How sure the row is right in all its slots, 0 to 1';
COMMENT ON COLUMN fact_figure.trace IS 'For each slot the words that gave it';
