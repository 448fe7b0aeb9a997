-- Every key of a figure is in its dimension.
WITH key AS (
    SELECT figure_id, 'dim_document' AS dimension, document_id AS value FROM fact_figure
    UNION ALL
    SELECT figure_id, 'dim_unit', unit FROM fact_figure
    UNION ALL
    SELECT figure_id, 'dim_indicator', indicator FROM fact_figure
    UNION ALL
    SELECT figure_id, 'dim_area', reporter FROM fact_figure
    UNION ALL
    SELECT figure_id, 'dim_area', partner FROM fact_figure
    UNION ALL
    SELECT figure_id, 'dim_product', product_id FROM fact_figure
    UNION ALL
    SELECT figure_id, 'dim_entity', entity_id FROM fact_figure
    UNION ALL
    SELECT figure_id, 'dim_period', period_id FROM fact_figure
    UNION ALL
    SELECT figure_id, 'dim_period', base_id FROM fact_figure
),

listed AS (
    SELECT 'dim_document' AS dimension, document_id AS value FROM dim_document
    UNION ALL
    SELECT 'dim_unit', unit FROM dim_unit
    UNION ALL
    SELECT 'dim_indicator', indicator FROM dim_indicator
    UNION ALL
    SELECT 'dim_area', area_code FROM dim_area
    UNION ALL
    SELECT 'dim_product', product_id FROM dim_product
    UNION ALL
    SELECT 'dim_entity', entity_id FROM dim_entity
    UNION ALL
    SELECT 'dim_period', period_id FROM dim_period
)

SELECT
    k.figure_id AS subject,
    k.value || ' is not in ' || k.dimension AS detail
FROM key AS k
LEFT JOIN listed AS l ON k.dimension = l.dimension AND k.value = l.value
WHERE k.value IS NOT NULL AND l.value IS NULL;
