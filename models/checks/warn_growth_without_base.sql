-- Growth or difference of a known period has a base, or its trace says why it has none.
SELECT
    figure_id AS subject,
    '"' || surface || '" is compared with nothing' AS detail
FROM fact_figure
WHERE
    measure IN ('growth', 'difference')
    AND status = 'actual'
    AND period_id IS NOT NULL
    AND base_id IS NULL
    AND trace['base'] IS NULL;
