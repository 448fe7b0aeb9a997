-- The figures that keep the contract, with the keys of their dimensions.
INSERT INTO fact_figure
SELECT
    figure_id,
    document_id,
    char_start,
    char_end,
    page,
    surface,
    sentence,
    sentence_start,
    value,
    value_high,
    lower,
    upper,
    step,
    unit,
    measure,
    form,
    indicator,
    reporter,
    partner,
    slug(product) AS product_id,
    slug(entity) AS entity_id,
    period_start || '/' || period_end AS period_id,
    base_start || '/' || base_end AS base_id,
    status,
    qualifier,
    basis,
    adjustment,
    stage,
    per,
    attributed_to,
    cited_ref,
    confidence,
    trace
FROM staged_figure
WHERE fault IS NULL
ORDER BY path, char_start, char_end;
