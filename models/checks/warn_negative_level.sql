-- Only a balance is negative as a level.
SELECT
    figure_id AS subject,
    indicator || ' of ' || value || ' "' || surface || '"' AS detail
FROM fact_figure
WHERE measure = 'level' AND value < 0 AND indicator NOT IN ('trade_balance', 'other', 'gdp');
