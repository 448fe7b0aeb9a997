-- Grain: one text.
SELECT d.document_id, d.path, d.title, d.publisher, d.published, d.published_from, d.url, d.chars
FROM dim_document AS d
INNER JOIN shown_document AS s ON d.document_id = s.document_id
ORDER BY d.path
