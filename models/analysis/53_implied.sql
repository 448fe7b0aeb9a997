-- Grain: one cell (series and period) that no text states, or only suspects do, and that follows from other figures.
-- Unit: bounds in base units, growth in percent; the value is the middle of them.
-- Rule: the way of the fewest steps, then the narrowest; nothing where ways contradict one another. A stated value
-- always outranks an implied one.
CREATE TABLE implied_way AS
SELECT
    k.series_id || '/' || CAST(k.period_start AS VARCHAR) || '/' || CAST(k.period_end AS VARCHAR) AS cell_id,
    d.*
FROM known AS k
INNER JOIN derivation AS d ON k.source_no = d.derivation_no
INNER JOIN (
    SELECT series_id, period_start, period_end
    FROM derivation
    GROUP BY series_id, period_start, period_end
    HAVING MAX(lower) <= MIN(upper)
) AS m
    ON k.series_id = m.series_id AND k.period_start = m.period_start AND k.period_end = m.period_end
WHERE k.round > 0;

CREATE TABLE implied AS
SELECT
    w.cell_id,
    s.series_id,
    s.indicator,
    s.reporter,
    s.partner,
    s.product_key,
    s.unit,
    s.measure,
    s.base,
    s.entity_id,
    s.basis,
    s.adjustment,
    w.period_start,
    w.period_end,
    (w.lower + w.upper) / 2 AS value,
    w.lower,
    w.upper,
    w.rule,
    w.round
FROM implied_way AS w
INNER JOIN series AS s ON w.series_id = s.series_id;

COMMENT ON TABLE implied IS 'Values that no text states and that follow from what is stated, as intervals';

-- Grain: one implied value and one figure, or official value, that it rests on.
CREATE TABLE implied_input AS
SELECT w.cell_id, k.figure_id, o.reference_id
FROM implied_way AS w
INNER JOIN derivation_figure AS f ON w.derivation_no = f.derivation_no
LEFT JOIN keyed_figure AS k ON f.figure_no = k.figure_no
LEFT JOIN official AS o ON f.figure_no = o.official_no;

COMMENT ON TABLE implied_input IS 'The figures and official values that each implied value rests on';
