-- Growth or difference has a base, or its trace says why it has none.
SELECT
    figure_id AS subject,
    '"' || surface || '" is compared with nothing' AS detail
FROM fact_figure
WHERE measure IN ('growth', 'difference') AND base_id IS NULL AND trace['base'] IS NULL;
