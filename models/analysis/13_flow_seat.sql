-- Grain: one seat (turnover, exports, imports, balance) of one flow: a pair of sides seen from its reporter, with the
-- series that sits there. The seats of a flow differ in nothing else. Flows of levels in money, and of their growth.
-- Unit: `sign` is -1 where the series of the balance is seen from the partner.
CREATE TABLE flow_seat AS
WITH seat AS (
    SELECT *, reporter AS near_side, partner AS far_side, 1 AS sign
    FROM series
    WHERE indicator IN ('trade_turnover', 'exports', 'imports', 'trade_balance')
    UNION ALL
    SELECT *, partner AS near_side, reporter AS far_side, -1 AS sign
    FROM series
    WHERE indicator IN ('trade_turnover', 'trade_balance') AND partner <> 'W0'
),

seen AS (
    SELECT
        SUBSTRING(MD5(CONCAT_WS(
            '|', near_side, far_side, product_key, unit, measure, base, status, entity_id, basis, adjustment, per,
            whole_key
        )), 1, 16) AS flow_id,
        series_id,
        indicator,
        measure,
        sign
    FROM seat
    WHERE measure IN ('level', 'growth') AND status = 'actual' AND near_side <> far_side
),

traded AS (
    SELECT flow_id
    FROM seen
    GROUP BY flow_id
    HAVING COUNT(DISTINCT indicator) >= 2 AND MAX(CASE WHEN indicator IN ('exports', 'imports') THEN 1 END) = 1
)

SELECT
    DENSE_RANK() OVER (ORDER BY s.flow_id) AS flow_no,
    CASE s.indicator
        WHEN 'trade_turnover' THEN 'turnover'
        WHEN 'trade_balance' THEN 'balance'
        ELSE s.indicator
    END AS seat,
    s.series_id,
    s.measure,
    CASE s.indicator WHEN 'trade_balance' THEN s.sign ELSE 1 END AS sign
FROM seen AS s
INNER JOIN traded AS t ON s.flow_id = t.flow_id;

-- Grain: one series of growth or differences and the series of the levels that it speaks of: the same in all else, and
-- for growth in the currency of its levels.
CREATE TABLE change_series AS
SELECT g.series_id AS change_series_id, g.indicator, g.measure, g.base, MIN(s.series_id) AS level_series_id
FROM (
    SELECT
        *,
        indicator = 'trade_balance' AND partner <> 'W0' AND reporter > partner AS is_turned
    FROM series
    WHERE measure IN ('growth', 'difference')
) AS g
INNER JOIN series AS s
    ON
        g.indicator = s.indicator
        AND CASE WHEN g.is_turned THEN g.partner ELSE g.reporter END = s.reporter
        AND CASE WHEN g.is_turned THEN g.reporter ELSE g.partner END = s.partner
        AND g.product_key = s.product_key
        AND g.unit = s.unit
        AND g.status = s.status
        AND g.entity_id = s.entity_id
        AND g.basis = s.basis
        AND g.adjustment = s.adjustment
        AND g.per = s.per
WHERE s.measure = 'level'
GROUP BY g.series_id, g.indicator, g.measure, g.base;
