-- Every figure holds a number expression that is accounted for as a figure.
WITH number AS (
    SELECT document_id, char_start, char_end
    FROM number_expression
    WHERE kind = 'figure'
)

SELECT
    f.figure_id AS subject,
    '"' || f.surface || '" holds no number expression' AS detail
FROM fact_figure AS f
ASOF LEFT JOIN number AS n ON f.document_id = n.document_id AND f.char_start <= n.char_start
WHERE n.char_end IS NULL OR f.char_end < n.char_end;
