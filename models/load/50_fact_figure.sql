-- The figures that keep the contract, with the keys of their dimensions. A change whose base the text leaves out says so.
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
    CASE
        WHEN measure IN ('growth', 'difference') AND base_start IS NULL AND trace['base'] IS NULL
            THEN map_concat(coalesce(trace, MAP {}), MAP {'base': 'none is stated'})
        ELSE trace
    END AS trace
FROM staged_figure
WHERE fault IS NULL
ORDER BY path, char_start, char_end;
