-- Texts of this refresh; `source` is one row a path: the document and what was extracted from it.
INSERT INTO dim_document
SELECT
    left(sha256(path), 16) AS document_id,
    path,
    content_hash,
    title,
    publisher,
    place,
    published,
    published_from,
    url,
    language,
    media_type,
    encoding,
    length(text) AS chars,
    text,
    pages
FROM source
ORDER BY path;
