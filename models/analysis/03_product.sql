-- Grain: one phrase that names goods or services, with the key that makes phrases comparable.
-- Rule: its product code, else the phrase itself: a phrase without a code is a series of its own. A whole is the group
-- that a key is surely a part of; services are no part of goods.
CREATE TABLE product_key AS
SELECT
    product_id,
    COALESCE(REPLACE(product_code, 'HS2022_', 'HS'), product_text) AS product_key,
    CASE
        WHEN product_code = 'G' OR product_group IN ('S', 'GS') THEN NULL
        WHEN product_group IS NOT NULL OR STRPOS(product_text, 'service') = 0 THEN 'G'
    END AS whole_key
FROM dim_product;
