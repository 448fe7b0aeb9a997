-- Grain: one figure that belongs to a series and a period, as one claim about both: their cell.
-- Unit: as in keyed_figure. `weight` is its vote: all claims of one origin about one series and period share one, and a
-- figure that was read with little confidence has hardly any. `mention` numbers the claims of one text about one cell.
CREATE TABLE claim AS
SELECT
    k.figure_id,
    k.document_id,
    o.origin_id,
    o.source_rank,
    d.published,
    k.char_start,
    k.sentence_start,
    s.series_id,
    s.series_id || '/' || k.period_id AS cell_id,
    k.period_start,
    k.period_end,
    k.base_start,
    k.base_end,
    k.value,
    k.lower,
    k.upper,
    k.step,
    k.confidence,
    (CASE WHEN k.confidence < 0.5 THEN 0.001 ELSE 1 END)
    / COUNT(*) OVER (PARTITION BY s.series_id, k.period_id, o.origin_id) AS weight,
    ROW_NUMBER() OVER (PARTITION BY s.series_id, k.period_id, k.document_id ORDER BY k.char_start) AS mention
FROM keyed_figure AS k
INNER JOIN series AS s
    ON
        k.indicator = s.indicator
        AND k.reporter = s.reporter
        AND k.partner = s.partner
        AND k.product_key = s.product_key
        AND k.unit = s.unit
        AND k.measure = s.measure
        AND k.base = s.base
        AND k.status = s.status
        AND k.entity_id = s.entity_id
        AND k.basis = s.basis
        AND k.adjustment = s.adjustment
        AND k.per = s.per
        AND k.whole_key = s.whole_key
INNER JOIN figure_source AS o ON k.figure_id = o.figure_id
INNER JOIN dim_document AS d ON k.document_id = d.document_id
WHERE k.is_keyed;
