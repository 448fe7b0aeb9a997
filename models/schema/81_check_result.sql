-- Grain: one row of the warehouse that breaks one rule.
CREATE TABLE check_result (
    check_name VARCHAR NOT NULL REFERENCES check_rule (check_name),
    subject VARCHAR NOT NULL,
    detail VARCHAR
);

COMMENT ON TABLE check_result IS 'Rows that break a rule';
COMMENT ON COLUMN check_result.check_name IS 'The rule';
COMMENT ON COLUMN check_result.subject IS 'Key of the row: a figure_id, a path or a code';
COMMENT ON COLUMN check_result.detail IS 'What is wrong with it, in words';
