-- Grain: one number expression of a text, in digits or words, and what became of it.
CREATE TABLE number_expression (
    document_id VARCHAR NOT NULL REFERENCES dim_document (document_id),
    char_start INTEGER NOT NULL,
    char_end INTEGER NOT NULL,
    surface VARCHAR NOT NULL,
    kind number_kind NOT NULL,
    reason VARCHAR,
    PRIMARY KEY (document_id, char_start, char_end),
    CHECK (0 <= char_start AND char_start < char_end),
    CHECK (kind <> 'rejected' OR reason IS NOT NULL)
);

COMMENT ON TABLE number_expression IS 'All number expressions of all texts: figures, and what is none and why';
COMMENT ON COLUMN number_expression.document_id IS 'The text it stands in';
COMMENT ON COLUMN number_expression.char_start IS 'Where it begins, counted in characters from 0';
COMMENT ON COLUMN number_expression.char_end IS 'Where it ends, the character after its last';
COMMENT ON COLUMN number_expression.surface IS 'Its characters';
COMMENT ON COLUMN number_expression.kind IS
    'figure, part (of a figure), year, date, period, ordinal, note, name, idiom, pointer, page, or rejected: a figure that could not be read';
COMMENT ON COLUMN number_expression.reason IS 'Why a rejected one could not be read';
