-- A share is between 0 and 100 percent, growth above -100 percent unless of a balance.
SELECT
    figure_id AS subject,
    measure || ' of ' || value || ' percent "' || surface || '"' AS detail
FROM fact_figure
WHERE
    (measure = 'share' AND NOT value BETWEEN 0 AND 100)
    OR (measure = 'growth' AND value < -100 AND indicator NOT IN ('trade_balance', 'other'));
