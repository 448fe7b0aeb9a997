-- Grain: one seat (turnover, exports, imports, balance) of one flow: a pair of sides seen from its reporter, with the series
-- that sits there. The seats of a flow differ in nothing else. Flows of levels in money, and of their growth.
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
            '|', near_side, far_side, product_key, unit, measure, base, status, entity_id, basis, adjustment, per, whole_key
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
    s.flow_id,
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
