-- Grain: one row, the build that made this file.
CREATE TABLE build (
    build_id VARCHAR PRIMARY KEY,
    created_at TIMESTAMPTZ NOT NULL,
    schema_version INTEGER NOT NULL,
    extractor_version VARCHAR NOT NULL,
    package_version VARCHAR NOT NULL,
    corpus VARCHAR NOT NULL,
    documents BIGINT NOT NULL,
    figures BIGINT NOT NULL,
    bad_files BIGINT NOT NULL
);

COMMENT ON TABLE build IS 'When, from what and by which version this file was made';
COMMENT ON COLUMN build.build_id IS 'Hash of the texts, what is known about them, the extractor and the model: the same input gives the same id';
COMMENT ON COLUMN build.created_at IS 'When it was made; left out of exports';
COMMENT ON COLUMN build.schema_version IS 'Version of the tables';
COMMENT ON COLUMN build.extractor_version IS 'Hash of the extractor and its vocabulary';
COMMENT ON COLUMN build.package_version IS 'Version of the package';
COMMENT ON COLUMN build.corpus IS 'Folder of the texts, as given';
COMMENT ON COLUMN build.documents IS 'Number of texts read';
COMMENT ON COLUMN build.figures IS 'Number of figures in them';
COMMENT ON COLUMN build.bad_files IS 'Number of files and rows that could not be used';
