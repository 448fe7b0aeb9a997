-- Grain: one figure that the page shows, in the order of its text.
-- Unit: base units of `unit`, growth and shares in percent.
SELECT
    f.figure_id,
    f.document_id,
    f.char_start,
    f.char_end,
    f.page,
    f.surface,
    f.sentence,
    f.sentence_start,
    f.value,
    f.value_high,
    f.lower,
    f.upper,
    f.unit,
    CAST(f.measure AS VARCHAR) AS measure,
    CAST(f.form AS VARCHAR) AS form,
    f.indicator,
    f.reporter,
    f.partner,
    g.product_text AS product,
    e.entity_name AS entity,
    p.period_start,
    p.period_end,
    b.period_start AS base_start,
    b.period_end AS base_end,
    CAST(f.status AS VARCHAR) AS status,
    CAST(f.qualifier AS VARCHAR) AS qualifier,
    f.basis,
    f.adjustment,
    f.stage,
    f.per,
    f.attributed_to,
    f.cited_ref,
    round(CAST(f.confidence AS DOUBLE), 2) AS confidence
FROM fact_figure AS f
INNER JOIN shown_figure AS s ON f.figure_id = s.figure_id
INNER JOIN dim_document AS d ON f.document_id = d.document_id
LEFT JOIN dim_product AS g ON f.product_id = g.product_id
LEFT JOIN dim_entity AS e ON f.entity_id = e.entity_id
LEFT JOIN dim_period AS p ON f.period_id = p.period_id
LEFT JOIN dim_period AS b ON f.base_id = b.period_id
ORDER BY d.path, f.char_start, f.char_end, f.figure_id
