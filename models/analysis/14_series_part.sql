-- Grain: one series of levels that add up over periods and parts.
CREATE TABLE additive_series AS
SELECT s.series_id
FROM series AS s
INNER JOIN indicator_trait AS t ON s.indicator = t.indicator
WHERE t.is_additive AND s.measure = 'level' AND s.status = 'actual' AND s.per = '';

-- Grain: one series that is a part of another: a region of its country, a member of its group, a partner of the world,
-- a product of all goods. Only of indicators whose parts add up, and of levels.
-- Unit: the dates between which it is a part; null where there is no such date.
CREATE TABLE series_part AS
WITH part AS (
    SELECT s.*
    FROM series AS s
    INNER JOIN additive_series AS a ON s.series_id = a.series_id
),

wider AS (
    SELECT p.series_id, a.whole_code AS reporter, p.partner, p.product_key, a.inside_from, a.inside_to
    FROM part AS p
    INNER JOIN area_part AS a ON p.reporter = a.part_code
    WHERE p.partner NOT IN ('W0', '_Z')
    UNION ALL
    SELECT p.series_id, p.reporter, a.whole_code, p.product_key, a.inside_from, a.inside_to
    FROM part AS p
    INNER JOIN area_part AS a ON p.partner = a.part_code
    UNION ALL
    SELECT p.series_id, p.reporter, 'W0', p.product_key, NULL, NULL
    FROM part AS p
    INNER JOIN dim_area AS a ON p.reporter = a.area_code
    WHERE a.kind <> 'group' AND p.partner NOT IN ('W0', '_Z')
    UNION ALL
    SELECT p.series_id, p.partner, 'W0', p.product_key, NULL, NULL
    FROM part AS p
    INNER JOIN dim_area AS a ON p.partner = a.area_code
    WHERE p.indicator = 'trade_turnover' AND a.kind <> 'group' AND p.partner NOT IN ('W0', '_Z')
    UNION ALL
    SELECT p.series_id, p.reporter, p.partner, k.whole_key, NULL, NULL
    FROM part AS p
    INNER JOIN (SELECT DISTINCT product_key, whole_key FROM product_key WHERE whole_key IS NOT NULL) AS k
        ON p.product_key = k.product_key
),

turned AS (
    SELECT
        w.*,
        p.indicator = 'trade_turnover' AND w.partner <> 'W0' AND w.reporter > w.partner AS is_turned,
        p.indicator,
        p.unit,
        p.entity_id,
        p.basis,
        p.adjustment,
        p.per
    FROM wider AS w
    INNER JOIN part AS p ON w.series_id = p.series_id
    WHERE w.reporter <> w.partner
)

SELECT
    t.series_id AS part_series_id,
    w.series_id AS whole_series_id,
    t.inside_from,
    t.inside_to
FROM turned AS t
INNER JOIN part AS w
    ON
        t.indicator = w.indicator
        AND CASE WHEN t.is_turned THEN t.partner ELSE t.reporter END = w.reporter
        AND CASE WHEN t.is_turned THEN t.reporter ELSE t.partner END = w.partner
        AND t.product_key = w.product_key
        AND t.unit = w.unit
        AND t.entity_id = w.entity_id
        AND t.basis = w.basis
        AND t.adjustment = w.adjustment
        AND t.per = w.per
WHERE t.series_id <> w.series_id;
