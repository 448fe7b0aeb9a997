-- What has happened lies before the text was published.
SELECT
    f.figure_id AS subject,
    f.period_id || ' begins after ' || d.published AS detail
FROM fact_figure AS f
INNER JOIN dim_document AS d ON f.document_id = d.document_id
INNER JOIN dim_period AS p ON f.period_id = p.period_id
WHERE f.status = 'actual' AND p.period_start > d.published;
