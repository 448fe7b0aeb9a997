-- Grain: one file of the corpus that could not be used, or one row of documents.csv.
CREATE TABLE bad_file (
    path VARCHAR NOT NULL,
    stage VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    remedy VARCHAR NOT NULL,
    CHECK (stage IN ('metadata', 'read', 'extract'))
);

COMMENT ON TABLE bad_file IS 'Files that could not be used, with the reason and what to do';
COMMENT ON COLUMN bad_file.path IS 'Path relative to the corpus folder; with the line, of documents.csv';
COMMENT ON COLUMN bad_file.stage IS 'Where it failed: metadata, read or extract';
COMMENT ON COLUMN bad_file.reason IS 'What is wrong';
COMMENT ON COLUMN bad_file.remedy IS 'What to do about it';
