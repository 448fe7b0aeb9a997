-- Grain: one series: all that its claims have in common but the period. Every view and export takes the key from here.
-- Rule: a series is there when a figure with known sides and period belongs to it. For levels of trade so are the other
-- flows between the same sides and their growth over a year, which no text may state and which may yet be implied: seen
-- from the side whose exports or imports a text states, where one does, else from the first in code order.
CREATE TABLE series AS
WITH met AS (
    SELECT DISTINCT
        indicator,
        reporter,
        partner,
        product_key,
        unit,
        measure,
        base,
        status,
        entity_id,
        basis,
        adjustment,
        per,
        whole_key
    FROM keyed_figure
    WHERE is_keyed
),

flow_level AS (
    SELECT
        m.*,
        m.indicator IN ('exports', 'imports') AS is_one_way,
        CASE WHEN m.partner <> 'W0' AND m.reporter > m.partner THEN m.partner ELSE m.reporter END AS first_side,
        CASE WHEN m.partner <> 'W0' AND m.reporter > m.partner THEN m.reporter ELSE m.partner END AS second_side
    FROM met AS m
    INNER JOIN dim_unit AS u ON m.unit = u.unit
    WHERE
        m.indicator IN ('trade_turnover', 'exports', 'imports', 'trade_balance')
        AND m.measure = 'level'
        AND m.status = 'actual'
        AND u.dimension = 'currency'
),

flow_side AS (
    SELECT
        f.*,
        MAX(CASE WHEN f.is_one_way THEN 1 ELSE 0 END) OVER (
            PARTITION BY
                f.first_side, f.second_side, f.product_key, f.unit, f.entity_id, f.basis, f.adjustment, f.per
        ) AS has_one_way
    FROM flow_level AS f
),

sibling AS (
    SELECT DISTINCT
        i.indicator,
        CASE WHEN i.indicator IN ('exports', 'imports') THEN f.reporter ELSE f.first_side END AS reporter,
        CASE WHEN i.indicator IN ('exports', 'imports') THEN f.partner ELSE f.second_side END AS partner,
        f.product_key,
        f.unit,
        f.status,
        f.entity_id,
        f.basis,
        f.adjustment,
        f.per
    FROM flow_side AS f
    CROSS JOIN (VALUES ('trade_turnover'), ('exports'), ('imports'), ('trade_balance')) AS i (indicator)
    WHERE f.is_one_way OR f.has_one_way = 0
),

needed AS (
    SELECT
        indicator,
        reporter,
        partner,
        product_key,
        unit,
        measure,
        base,
        status,
        entity_id,
        basis,
        adjustment,
        per,
        whole_key
    FROM met
    UNION
    SELECT
        s.indicator,
        s.reporter,
        s.partner,
        s.product_key,
        s.unit,
        k.measure,
        k.base,
        s.status,
        s.entity_id,
        s.basis,
        s.adjustment,
        s.per,
        '' AS whole_key
    FROM sibling AS s
    CROSS JOIN (VALUES ('level', ''), ('growth', 'Y1')) AS k (measure, base)
),

named AS (
    SELECT
        *,
        CONCAT_WS(
            '|', indicator, reporter, partner, product_key, unit, measure, base, status, entity_id, basis, adjustment,
            per, whole_key
        ) AS series_key
    FROM needed
)

SELECT
    SUBSTRING(MD5(series_key), 1, 16) AS series_id,
    series_key,
    indicator,
    reporter,
    partner,
    product_key,
    unit,
    measure,
    base,
    status,
    entity_id,
    basis,
    adjustment,
    per,
    whole_key
FROM named;
