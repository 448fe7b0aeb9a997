-- Grain: one path of the corpus that was read; the same content under two paths is two rows with one content_hash.
CREATE TABLE dim_document (
    document_id VARCHAR PRIMARY KEY,
    path VARCHAR NOT NULL UNIQUE,
    content_hash VARCHAR NOT NULL,
    title VARCHAR,
    publisher VARCHAR,
    place VARCHAR,
    published DATE,
    published_from VARCHAR,
    url VARCHAR,
    language VARCHAR,
    media_type VARCHAR,
    encoding VARCHAR,
    chars INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    pages INTEGER[],
    CHECK (chars >= 0)
);

COMMENT ON TABLE dim_document IS 'Texts that were read, with what is known about each';
COMMENT ON COLUMN dim_document.document_id IS 'Hash of the path';
COMMENT ON COLUMN dim_document.path IS 'Path relative to the corpus folder, with forward slashes';
COMMENT ON COLUMN dim_document.content_hash IS 'SHA-256 of the bytes of the file: one source under two names has one hash';
COMMENT ON COLUMN dim_document.title IS 'Title';
COMMENT ON COLUMN dim_document.publisher IS 'Who published it';
COMMENT ON COLUMN dim_document.place IS 'Where it was published, as named';
COMMENT ON COLUMN dim_document.published IS 'When it was published';
COMMENT ON COLUMN dim_document.published_from IS 'Where the date comes from: documents.csv, file, dateline, text (the years it speaks of)';
COMMENT ON COLUMN dim_document.url IS 'Where it stands on the web';
COMMENT ON COLUMN dim_document.language IS 'ISO 639-1 code of its language';
COMMENT ON COLUMN dim_document.media_type IS 'Media type of the file';
COMMENT ON COLUMN dim_document.encoding IS 'Encoding that its bytes were decoded from';
COMMENT ON COLUMN dim_document.chars IS 'Length of the text in characters';
COMMENT ON COLUMN dim_document.text IS 'The decoded text: every offset counts its characters';
COMMENT ON COLUMN dim_document.pages IS 'Offset at which each page begins, empty where there are no pages';
