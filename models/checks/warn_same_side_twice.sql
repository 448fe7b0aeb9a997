-- A country does not trade with itself; a group may.
SELECT
    f.figure_id AS subject,
    f.indicator || ' "' || f.surface || '" of ' || f.reporter || ' with ' || f.partner AS detail
FROM fact_figure AS f
INNER JOIN dim_indicator AS i ON f.indicator = i.indicator
INNER JOIN dim_area AS a ON f.reporter = a.area_code
WHERE i.is_trade AND a.kind = 'country' AND f.reporter = f.partner;
