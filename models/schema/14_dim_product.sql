-- Grain: one phrase that names goods or services.
CREATE TABLE dim_product (
    product_id VARCHAR PRIMARY KEY,
    product_text VARCHAR NOT NULL UNIQUE,
    product_group VARCHAR,
    hs_code VARCHAR
);

COMMENT ON TABLE dim_product IS 'Goods and services as the texts name them; a figure of all goods has none';
COMMENT ON COLUMN dim_product.product_id IS 'The phrase as a slug, with six digits of its hash';
COMMENT ON COLUMN dim_product.product_text IS 'The phrase, lower case';
COMMENT ON COLUMN dim_product.product_group IS 'Group that makes phrases comparable (G goods, S services, GS both, AGRI, an HS chapter or heading), null where unsure';
COMMENT ON COLUMN dim_product.hs_code IS 'Harmonized System chapter or heading, null where unsure';
