-- The value of a figure lies in the interval that its statement allows.
SELECT
    figure_id AS subject,
    value || ' is not in ' || coalesce(CAST(lower AS VARCHAR), '-') || '..' || coalesce(CAST(upper AS VARCHAR), '-') AS detail
FROM fact_figure
WHERE lower > value OR upper < value;
