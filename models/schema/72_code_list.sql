-- Grain: one code list that the warehouse uses.
CREATE TABLE code_list (
    code_list VARCHAR PRIMARY KEY,
    source VARCHAR NOT NULL,
    edition VARCHAR NOT NULL
);

COMMENT ON TABLE code_list IS 'Where the codes come from';
COMMENT ON COLUMN code_list.code_list IS 'Name of the list, a file of models/codes';
COMMENT ON COLUMN code_list.source IS 'Who keeps the codes';
COMMENT ON COLUMN code_list.edition IS 'Edition of the source that was taken';
