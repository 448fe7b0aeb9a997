-- A link ties two figures of one text.
SELECT
    l.source_id AS subject,
    l.kind || ' ' || l.target_id || CASE WHEN a.document_id IS NULL OR b.document_id IS NULL
        THEN ' of which one is missing' ELSE ' of another text' END AS detail
FROM fact_link AS l
LEFT JOIN fact_figure AS a ON l.source_id = a.figure_id
LEFT JOIN fact_figure AS b ON l.target_id = b.figure_id
WHERE a.document_id IS DISTINCT FROM b.document_id OR a.document_id IS NULL;
