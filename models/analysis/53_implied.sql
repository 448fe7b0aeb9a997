-- Grain: one cell (series and period) that no text states, or only suspects do, and that follows from other figures.
-- Unit: bounds in base units, growth in percent; the value is the middle of them.
-- Rule: the way of the fewest steps, then the narrowest; nothing where the ways contradict one another. A stated value always
-- outranks an implied one.
CREATE TABLE implied AS
SELECT
    d.derivation_id AS implied_id,
    d.cell_id,
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
    d.period_start,
    d.period_end,
    (d.lower + d.upper) / 2 AS value,
    d.lower,
    d.upper,
    d.rule,
    d.round
FROM known AS k
INNER JOIN derivation AS d ON k.source_id = d.derivation_id
INNER JOIN series AS s ON d.series_id = s.series_id
WHERE k.round > 0;

COMMENT ON TABLE implied IS 'Values that no text states and that follow from what is stated, as intervals';

-- Grain: one implied value and one figure that it rests on.
CREATE TABLE implied_input AS
SELECT i.implied_id, f.figure_id
FROM implied AS i
INNER JOIN derivation_figure AS f ON i.implied_id = f.derivation_id;

COMMENT ON TABLE implied_input IS 'The figures that each implied value rests on';
