-- Grain: one number expression that looks like a figure and could not be read.
CREATE VIEW rejected AS
SELECT
    d.path AS document,
    n.char_start,
    n.char_end,
    n.surface,
    n.reason
FROM number_expression AS n
INNER JOIN dim_document AS d ON n.document_id = d.document_id
WHERE n.kind = 'rejected';

COMMENT ON VIEW rejected IS 'Numbers that look like figures and could not be read';
COMMENT ON COLUMN rejected.document IS 'Path of the text';
COMMENT ON COLUMN rejected.char_start IS 'Where it begins in the text';
COMMENT ON COLUMN rejected.char_end IS 'Where it ends';
COMMENT ON COLUMN rejected.surface IS 'Its characters';
COMMENT ON COLUMN rejected.reason IS 'Why it could not be read';
