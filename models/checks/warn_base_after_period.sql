-- What is compared with lies before the period of a growth.
SELECT
    f.figure_id AS subject,
    f.period_id || ' is compared with ' || f.base_id AS detail
FROM fact_figure AS f
INNER JOIN dim_period AS p ON f.period_id = p.period_id
INNER JOIN dim_period AS b ON f.base_id = b.period_id
WHERE f.measure IN ('growth', 'difference') AND b.period_start >= p.period_start;
