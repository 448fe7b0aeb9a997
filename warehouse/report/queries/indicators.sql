-- Grain: one indicator.
SELECT indicator, indicator_name, is_trade, definition
FROM dim_indicator
ORDER BY indicator
