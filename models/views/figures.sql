-- Grain: one quantity that a text states: the star schema as one flat table, the contract with readers.
-- Unit: as in fact_figure. World, not stated and not applicable show as null.
CREATE VIEW figures AS
SELECT
    f.figure_id,
    d.path AS document,
    d.title,
    d.publisher,
    d.published,
    d.url,
    d.language,
    f.char_start,
    f.char_end,
    f.surface,
    f.sentence,
    f.value,
    f.value_high,
    f.lower,
    f.upper,
    f.unit,
    CAST(f.measure AS VARCHAR) AS measure,
    CAST(f.form AS VARCHAR) AS form,
    f.indicator,
    CASE WHEN r.kind <> 'special' THEN f.reporter END AS reporter,
    CASE WHEN p.kind <> 'special' THEN f.partner END AS partner,
    g.product_text AS product,
    e.entity_name AS entity,
    t.period_start,
    t.period_end,
    b.period_start AS base_start,
    b.period_end AS base_end,
    CAST(f.status AS VARCHAR) AS status,
    f.basis,
    f.adjustment,
    f.stage,
    f.attributed_to,
    f.cited_ref,
    f.confidence,
    CAST(f.qualifier AS VARCHAR) AS qualifier
FROM fact_figure AS f
INNER JOIN dim_document AS d ON f.document_id = d.document_id
INNER JOIN dim_area AS r ON f.reporter = r.area_code
INNER JOIN dim_area AS p ON f.partner = p.area_code
LEFT JOIN dim_product AS g ON f.product_id = g.product_id
LEFT JOIN dim_entity AS e ON f.entity_id = e.entity_id
LEFT JOIN dim_period AS t ON f.period_id = t.period_id
LEFT JOIN dim_period AS b ON f.base_id = b.period_id;

COMMENT ON VIEW figures IS 'Every figure of every text with its evidence, one row each, in the words of the contract';
COMMENT ON COLUMN figures.figure_id IS 'Hash of the content of the document and the span';
COMMENT ON COLUMN figures.document IS 'Path of the text relative to the corpus folder';
COMMENT ON COLUMN figures.title IS 'Title of the text';
COMMENT ON COLUMN figures.publisher IS 'Who published the text';
COMMENT ON COLUMN figures.published IS 'When the text was published';
COMMENT ON COLUMN figures.url IS 'Where the text stands on the web';
COMMENT ON COLUMN figures.language IS 'ISO 639-1 code of the language of the text';
COMMENT ON COLUMN figures.char_start IS 'Where the figure begins in the text, counted in characters from 0';
COMMENT ON COLUMN figures.char_end IS 'Where it ends, the character after its last';
COMMENT ON COLUMN figures.surface IS 'The characters of the span';
COMMENT ON COLUMN figures.sentence IS 'The sentence it stands in, as evidence';
COMMENT ON COLUMN figures.value IS 'The number in base units; growth as percent change';
COMMENT ON COLUMN figures.value_high IS 'The high end where the text gives a range';
COMMENT ON COLUMN figures.lower IS 'Low end of what the statement allows, null where it is open';
COMMENT ON COLUMN figures.upper IS 'High end of what the statement allows, null where it is open';
COMMENT ON COLUMN figures.unit IS 'Unit of the value: ISO 4217, percent, count, or a symbol such as t';
COMMENT ON COLUMN figures.measure IS 'level, growth, difference, share or rate';
COMMENT ON COLUMN figures.form IS 'Of growth: change, multiple or index';
COMMENT ON COLUMN figures.indicator IS 'What is measured; of growth, what grows';
COMMENT ON COLUMN figures.reporter IS 'Area code of the side that reports, null where the text gives none';
COMMENT ON COLUMN figures.partner IS 'Area code of the other side, null where there is none or it is the whole world';
COMMENT ON COLUMN figures.product IS 'Goods or services as named, lower case, null for total goods trade';
COMMENT ON COLUMN figures.entity IS 'Organisation that the figure is about';
COMMENT ON COLUMN figures.period_start IS 'First day of the time that the figure refers to';
COMMENT ON COLUMN figures.period_end IS 'Last day of it, included';
COMMENT ON COLUMN figures.base_start IS 'First day of the time that growth or difference is compared with';
COMMENT ON COLUMN figures.base_end IS 'Last day of it, included';
COMMENT ON COLUMN figures.status IS 'actual, target (a plan) or forecast (an outcome foretold)';
COMMENT ON COLUMN figures.basis IS 'volume, constant_prices or what is left out; null for current prices';
COMMENT ON COLUMN figures.adjustment IS 'seasonal, or null';
COMMENT ON COLUMN figures.stage IS 'preliminary, revised, or null';
COMMENT ON COLUMN figures.attributed_to IS 'Who states it, as the text names them';
COMMENT ON COLUMN figures.cited_ref IS 'Reference or footnote that backs it';
COMMENT ON COLUMN figures.confidence IS 'How sure the row is right in all its slots, 0 to 1';
COMMENT ON COLUMN figures.qualifier IS 'Hedge: exact, approx, gt more than, ge at least, lt less than, le at most';
