-- Grain: one target or forecast of a level, with how far it is.
-- Unit: base units of `unit`; the growth that is needed in percent a year.
-- Rule: the latest actual is the latest reconciled value of the same series over a span as long as the horizon, a year
-- where there is none. A target is reached when the actual value of its horizon lies at or above it, missed when it
-- lies wholly below, and neither (null) while no text states that value.
CREATE TABLE targets AS
WITH aim AS (
    SELECT
        k.figure_id,
        k.status,
        k.indicator,
        k.reporter,
        k.partner,
        k.product_key,
        k.entity_id,
        k.unit,
        k.period_start,
        k.period_end,
        COALESCE(p.months, 12) AS months,
        k.value,
        k.lower,
        k.upper,
        s.series_id
    FROM keyed_figure AS k
    LEFT JOIN period AS p ON k.period_id = p.period_id
    LEFT JOIN series AS s
        ON
            s.status = 'actual'
            AND k.indicator = s.indicator
            AND k.reporter = s.reporter
            AND k.partner = s.partner
            AND k.product_key = s.product_key
            AND k.unit = s.unit
            AND k.measure = s.measure
            AND k.base = s.base
            AND k.entity_id = s.entity_id
            AND k.basis = s.basis
            AND k.adjustment = s.adjustment
            AND k.per = s.per
    WHERE k.status IN ('target', 'forecast') AND k.measure = 'level'
),

latest AS (
    SELECT a.figure_id, MAX_BY(r.cell_no, r.period_end) AS cell_no
    FROM aim AS a
    INNER JOIN reconciled AS r ON a.series_id = r.series_id
    INNER JOIN period AS p ON r.period_start = p.period_start AND r.period_end = p.period_end
    WHERE p.months = a.months
    GROUP BY a.figure_id
),

dated AS (
    SELECT
        a.*,
        l.period_start AS latest_start,
        l.period_end AS latest_end,
        l.value AS latest_value,
        l.figure_no AS latest_no,
        YEAR(a.period_end) - YEAR(l.period_end) AS years_left,
        h.value AS outcome_value,
        h.lower AS outcome_lower,
        h.upper AS outcome_upper,
        h.figure_no AS outcome_no
    FROM aim AS a
    LEFT JOIN latest AS n ON a.figure_id = n.figure_id
    LEFT JOIN reconciled AS l ON n.cell_no = l.cell_no
    LEFT JOIN reconciled AS h
        ON a.series_id = h.series_id AND a.period_start = h.period_start AND a.period_end = h.period_end
)

SELECT
    t.figure_id,
    d.path AS document,
    d.published,
    COALESCE(f.attributed_to, d.publisher) AS stated_by,
    t.status,
    t.series_id,
    t.indicator,
    t.reporter,
    t.partner,
    t.product_key,
    t.entity_id,
    t.unit,
    t.period_start AS horizon_start,
    t.period_end AS horizon_end,
    t.value,
    t.lower,
    t.upper,
    t.latest_start,
    t.latest_end,
    t.latest_value,
    u.figure_id AS latest_figure_id,
    CASE
        WHEN t.years_left > 0 AND t.latest_value > 0 AND t.value > 0
            THEN (POWER(t.value / t.latest_value, 1.0 / t.years_left) - 1) * 100
    END AS growth_needed,
    t.outcome_value,
    o.figure_id AS outcome_figure_id,
    CASE
        WHEN t.outcome_upper < t.lower THEN FALSE
        WHEN t.outcome_lower >= t.lower OR t.outcome_value >= t.value THEN TRUE
    END AS is_reached
FROM dated AS t
INNER JOIN fact_figure AS f ON t.figure_id = f.figure_id
INNER JOIN dim_document AS d ON f.document_id = d.document_id
LEFT JOIN keyed_figure AS u ON t.latest_no = u.figure_no
LEFT JOIN keyed_figure AS o ON t.outcome_no = o.figure_no;

COMMENT ON TABLE targets IS
    'Targets and forecasts: who stated them, the latest actual value, the growth needed, and whether they were reached';
