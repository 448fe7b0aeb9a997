-- A figure of foreign trade has a side.
SELECT
    f.figure_id AS subject,
    f.indicator || ' "' || f.surface || '" has no reporter' AS detail
FROM fact_figure AS f
INNER JOIN dim_indicator AS i ON f.indicator = i.indicator
WHERE i.is_trade AND f.reporter IN ('_U', '_Z');
