-- Grain: one row of corrections.csv: what a person says of one slot of one figure, beside what was extracted.
CREATE TABLE IF NOT EXISTS correction (
    correction_no INTEGER PRIMARY KEY,
    document VARCHAR NOT NULL,
    surface VARCHAR NOT NULL,
    sentence VARCHAR,
    char_start INTEGER,
    slot VARCHAR NOT NULL,
    value VARCHAR,
    why VARCHAR,
    corrected_by VARCHAR,
    figure_id VARCHAR,
    extracted VARCHAR,
    state VARCHAR NOT NULL,
    CHECK (state IN ('read', 'applied', 'gone', 'ambiguous', 'refused')),
    CHECK (sentence IS NOT NULL OR char_start IS NOT NULL)
);

COMMENT ON TABLE correction IS 'What a person has accepted, overruled or struck, and what became of it';
COMMENT ON COLUMN correction.correction_no IS 'Line of corrections.csv, the header being 1';
COMMENT ON COLUMN correction.document IS 'Path of the text';
COMMENT ON COLUMN correction.surface IS 'The characters of the figure, by which it is found again';
COMMENT ON COLUMN correction.sentence IS 'The sentence that it stands in, so that an edit elsewhere does not lose it';
COMMENT ON COLUMN correction.char_start IS 'Where it begins in the text, to tell two alike apart';
COMMENT ON COLUMN correction.slot IS 'The slot that is overruled, or figure to accept or strike it';
COMMENT ON COLUMN correction.value IS 'The right value of the slot, null for none; accept or strike of a figure';
COMMENT ON COLUMN correction.why IS 'Why';
COMMENT ON COLUMN correction.corrected_by IS 'Who says so';
COMMENT ON COLUMN correction.figure_id IS 'The figure that it was applied to';
COMMENT ON COLUMN correction.extracted IS 'What the slot held as extracted';
COMMENT ON COLUMN correction.state IS
    'applied; gone, the figure is there no more; ambiguous, several figures fit; refused, the corrections of the figure together make it impossible; read, not yet looked at';
