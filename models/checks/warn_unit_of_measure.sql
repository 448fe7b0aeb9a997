-- Growth and shares are in percent; a level is not.
SELECT
    figure_id AS subject,
    measure || ' "' || surface || '" in ' || unit AS detail
FROM fact_figure
WHERE
    (measure IN ('growth', 'share') AND unit <> 'percent')
    OR (measure = 'level' AND unit = 'percent');
