-- A span of a text is one figure.
SELECT
    min(figure_id) AS subject,
    count(*) || ' figures at ' || char_start || '..' || char_end AS detail
FROM fact_figure
GROUP BY document_id, char_start, char_end
HAVING count(*) > 1;
