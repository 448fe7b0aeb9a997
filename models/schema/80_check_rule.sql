-- Grain: one rule that the warehouse is held against, a file of models/checks.
CREATE TABLE check_rule (
    check_name VARCHAR PRIMARY KEY,
    severity severity NOT NULL,
    rule VARCHAR NOT NULL,
    offending BIGINT NOT NULL
);

COMMENT ON TABLE check_rule IS 'Rules that the data was held against at the refresh';
COMMENT ON COLUMN check_rule.check_name IS 'Name of the rule';
COMMENT ON COLUMN check_rule.severity IS 'error stops a refresh, warn is recorded';
COMMENT ON COLUMN check_rule.rule IS 'The rule in words';
COMMENT ON COLUMN check_rule.offending IS 'Number of rows that break it';
