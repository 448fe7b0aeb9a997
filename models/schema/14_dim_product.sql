-- Grain: one phrase that names goods or services.
CREATE TABLE dim_product (
    product_id VARCHAR PRIMARY KEY,
    product_text VARCHAR NOT NULL UNIQUE,
    product_code VARCHAR,
    product_group VARCHAR,
    hs_code VARCHAR,
    CHECK (product_group IN ('G', 'S', 'GS', 'AGRI'))
);

COMMENT ON TABLE dim_product IS 'Goods and services as the texts name them; a figure of all goods has none';
COMMENT ON COLUMN dim_product.product_id IS 'The phrase as a slug, with eight digits of its hash';
COMMENT ON COLUMN dim_product.product_text IS 'The phrase, lower case';
COMMENT ON COLUMN dim_product.product_code IS
    'What phrases that mean the same share: HS2022 and a code, or a code of models/codes/product_own.csv, with the words that limit it; null where unsure';
COMMENT ON COLUMN dim_product.product_group IS 'G goods, AGRI agri-food goods among them (HS 01-24), S services, GS both; null where unsure';
COMMENT ON COLUMN dim_product.hs_code IS 'Harmonized System chapter or heading, null where unsure';
