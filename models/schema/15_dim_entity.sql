-- Grain: one organisation that figures are about.
CREATE TABLE dim_entity (
    entity_id VARCHAR PRIMARY KEY,
    entity_name VARCHAR NOT NULL UNIQUE
);

COMMENT ON TABLE dim_entity IS 'Companies, exchanges, fairs and other organisations that figures are about';
COMMENT ON COLUMN dim_entity.entity_id IS 'The name as a slug, with eight digits of its hash';
COMMENT ON COLUMN dim_entity.entity_name IS 'The name as the text gives it';
