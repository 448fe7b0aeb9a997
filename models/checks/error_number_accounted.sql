-- Every number expression that is a figure lies in one.
WITH figure AS (
    SELECT document_id, char_start, max(char_end) AS char_end
    FROM fact_figure
    GROUP BY document_id, char_start
)

SELECT
    n.document_id || ' ' || n.char_start AS subject,
    '"' || n.surface || '" lies in no figure' AS detail
FROM number_expression AS n
ASOF LEFT JOIN figure AS f ON n.document_id = f.document_id AND n.char_start >= f.char_start
WHERE n.kind = 'figure' AND (f.char_end IS NULL OR f.char_end < n.char_end);
