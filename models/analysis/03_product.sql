-- Grain: one phrase that names goods or services, with the key that makes phrases comparable.
-- Rule: its product code, else its group, else the phrase itself: a phrase without a code is a series of its own.
-- A whole is the group that a key is surely a part of; services are no part of goods.
CREATE TABLE product_key AS
WITH keyed AS (
    SELECT
        p.product_id,
        p.product_text,
        p.product_group,
        COALESCE(REPLACE(p.product_code, 'HS2022_', 'HS'), g.product_key, p.product_text) AS product_key
    FROM dim_product AS p
    LEFT JOIN product_group AS g ON p.product_text = g.product_text
)

SELECT
    product_id,
    product_key,
    CASE
        WHEN product_key IN ('G', 'S', 'GS') OR product_group IN ('S', 'GS') THEN NULL
        WHEN product_group IS NOT NULL OR STRPOS(product_text, 'service') = 0 THEN 'G'
    END AS whole_key
FROM keyed;
