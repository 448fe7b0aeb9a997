-- Grain: one claim of one text about one series and period: what was known when, and from whom.
-- Unit: base units, growth and shares in percent. Suspects are left out.
CREATE TABLE vintages AS
SELECT
    e.cell_id,
    c.series_id,
    s.indicator,
    s.reporter,
    s.partner,
    s.product_key,
    s.unit,
    s.measure,
    s.base,
    s.basis,
    s.adjustment,
    c.period_start,
    c.period_end,
    c.published,
    c.value,
    c.lower,
    c.upper,
    d.path AS document,
    COALESCE(f.attributed_to, d.publisher) AS source,
    f.stage,
    c.figure_id
FROM claim AS c
INNER JOIN cell AS e ON c.cell_no = e.cell_no
INNER JOIN series AS s ON c.series_id = s.series_id
INNER JOIN fact_figure AS f ON c.figure_id = f.figure_id
INNER JOIN dim_document AS d ON f.document_id = d.document_id
LEFT JOIN suspect AS x ON c.figure_no = x.figure_no
WHERE s.status = 'actual' AND s.entity_id = '' AND x.figure_no IS NULL;

COMMENT ON TABLE vintages IS 'What each text claims for a series and period, by the date it was published';
