-- Trade in goods between two areas by calendar year: the table to start from.

-- Grain: one unordered pair of areas, the first in code order, and one calendar year.
-- Unit: base units of `unit`: dollars where there are any, else the currency with the most claims; growth in percent.
-- Rule: annual values of all goods; the exports of one side are its own, else what the other side imports
-- (is_mirrored); what no text states is implied where it can be (is_implied). Balance is that of the first area.
CREATE TABLE area_pair_year AS
WITH amount AS (
    SELECT series_id, indicator, reporter, partner, unit, period_start, period_end, value, claims, documents, in_dispute
    FROM observations
    WHERE
        indicator IN ('trade_turnover', 'exports', 'imports', 'trade_balance')
        AND measure = 'level'
        AND product_key = 'G'
        AND basis = ''
        AND adjustment = ''
    UNION ALL
    SELECT i.series_id, i.indicator, i.reporter, i.partner, i.unit, i.period_start, i.period_end, i.value, 0, 0, FALSE
    FROM implied AS i
    LEFT JOIN observations AS o ON i.cell_id = o.cell_id
    WHERE
        i.indicator IN ('trade_turnover', 'exports', 'imports', 'trade_balance')
        AND i.measure = 'level'
        AND i.product_key = 'G'
        AND i.basis = ''
        AND i.adjustment = ''
        AND i.entity_id = ''
        AND o.cell_id IS NULL
),

annual AS (
    SELECT
        a.*,
        YEAR(a.period_start) AS year,
        a.partner <> 'W0' AND a.reporter > a.partner AS is_turned
    FROM amount AS a
    INNER JOIN dim_unit AS u ON a.unit = u.unit
    WHERE
        u.dimension = 'currency'
        AND a.reporter <> a.partner
        AND MONTH(a.period_start) = 1
        AND DAY(a.period_start) = 1
        AND MONTH(a.period_end) = 12
        AND DAY(a.period_end) = 31
        AND YEAR(a.period_start) = YEAR(a.period_end)
),

paired AS (
    SELECT
        CASE WHEN is_turned THEN partner ELSE reporter END AS area_a,
        CASE WHEN is_turned THEN reporter ELSE partner END AS area_b,
        *
    FROM annual
),

measured AS (
    SELECT
        p.area_a,
        p.area_b,
        p.year,
        p.unit,
        MAX(CASE WHEN p.indicator = 'trade_turnover' THEN p.value END) AS turnover,
        MAX(CASE WHEN p.indicator = 'exports' AND NOT p.is_turned THEN p.value END) AS own_exports_a,
        MAX(CASE WHEN p.indicator = 'imports' AND p.is_turned THEN p.value END) AS mirrored_exports_a,
        MAX(CASE WHEN p.indicator = 'exports' AND p.is_turned THEN p.value END) AS own_exports_b,
        MAX(CASE WHEN p.indicator = 'imports' AND NOT p.is_turned THEN p.value END) AS mirrored_exports_b,
        MAX(CASE WHEN p.indicator = 'trade_balance' THEN p.value END) AS balance_a,
        MAX(CASE WHEN p.indicator = 'trade_turnover' THEN g.value END) AS turnover_growth,
        SUM(p.claims) AS claims,
        MAX(p.documents) AS documents,
        SUM(CASE WHEN p.in_dispute THEN 1 ELSE 0 END) AS disputes,
        MAX(CASE WHEN p.claims = 0 THEN 1 ELSE 0 END) AS has_implied
    FROM paired AS p
    LEFT JOIN change_series AS y ON p.series_id = y.level_series_id AND y.measure = 'growth' AND y.base = 'Y1'
    LEFT JOIN observations AS g
        ON y.change_series_id = g.series_id AND p.period_start = g.period_start AND p.period_end = g.period_end
    GROUP BY p.area_a, p.area_b, p.year, p.unit
    HAVING SUM(p.claims) > 0
),

ranked AS (
    SELECT
        *,
        ROW_NUMBER() OVER (
            PARTITION BY area_a, area_b, year
            ORDER BY CASE unit WHEN 'USD' THEN 0 ELSE 1 END, claims DESC, unit
        ) AS place
    FROM measured
)

SELECT
    r.area_a,
    r.area_b,
    r.year,
    CASE
        WHEN a.kind = 'country' AND b.kind = 'country' THEN 'countries'
        WHEN r.area_b = 'W0' AND a.kind = 'country' THEN 'world'
        WHEN 'group' IN (CAST(a.kind AS VARCHAR), CAST(b.kind AS VARCHAR)) THEN 'group'
        ELSE 'region'
    END AS kind,
    r.unit,
    r.turnover,
    COALESCE(r.own_exports_a, r.mirrored_exports_a) AS exports_a,
    COALESCE(r.own_exports_b, r.mirrored_exports_b) AS exports_b,
    r.balance_a,
    r.turnover_growth,
    r.claims,
    r.documents,
    r.disputes,
    r.has_implied = 1 AS is_implied,
    (r.own_exports_a IS NULL AND r.mirrored_exports_a IS NOT NULL)
    OR (r.own_exports_b IS NULL AND r.mirrored_exports_b IS NOT NULL) AS is_mirrored
FROM ranked AS r
INNER JOIN dim_area AS a ON r.area_a = a.area_code
INNER JOIN dim_area AS b ON r.area_b = b.area_code
WHERE r.place = 1;

COMMENT ON TABLE area_pair_year IS 'Trade of every pair of areas by year, of whatever kind: its sums count trade twice';

CREATE VIEW pair_year AS
SELECT *
FROM area_pair_year
WHERE kind = 'countries';

COMMENT ON VIEW pair_year IS 'Trade between two countries by year: a sum over it counts nothing twice';

CREATE VIEW total_year AS
SELECT *
FROM area_pair_year
WHERE kind <> 'countries';

COMMENT ON VIEW total_year IS
    'Trade by year of countries with the world, of groups and of regions, which contain or are parts of other rows';
