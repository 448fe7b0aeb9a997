-- Grain: one text and one kind of number expression: every number of a text is in one of its rows.
CREATE VIEW accounted AS
SELECT
    d.path AS document,
    CAST(n.kind AS VARCHAR) AS kind,
    count(*) AS numbers
FROM number_expression AS n
INNER JOIN dim_document AS d ON n.document_id = d.document_id
GROUP BY d.path, n.kind;

COMMENT ON VIEW accounted IS 'How many number expressions of each text are figures, and what the others are';
COMMENT ON COLUMN accounted.document IS 'Path of the text';
COMMENT ON COLUMN accounted.kind IS 'What became of them';
COMMENT ON COLUMN accounted.numbers IS 'How many there are';
