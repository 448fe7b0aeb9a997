-- Grain: one figure that belongs to a series and a period, as one claim about both.
-- Unit: as in keyed_figure. `weight` is its vote: all claims of one origin about one series and period share one; a
-- figure that was read with little confidence has hardly any, nor has one that its own source states anew later. `mention` numbers the claims of one text about one cell.
CREATE TABLE placed_figure AS
SELECT
    k.figure_no,
    k.document_no,
    k.origin_no,
    k.source_no,
    k.published,
    k.char_start,
    k.confidence,
    s.series_id,
    k.period_id
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
WHERE k.is_keyed;

-- Grain: one series and period that claims are about: their cell.
CREATE TABLE cell AS
SELECT
    ROW_NUMBER() OVER (ORDER BY c.series_id, c.period_id) AS cell_no,
    c.series_id || '/' || c.period_id AS cell_id,
    c.series_id,
    c.period_id,
    p.period_start,
    p.period_end
FROM (SELECT DISTINCT series_id, period_id FROM placed_figure) AS c
INNER JOIN period AS p ON c.period_id = p.period_id;

CREATE TABLE claim AS
WITH voting AS (
    SELECT
        f.figure_no,
        c.cell_no,
        c.series_id,
        (
            CASE
                WHEN f.confidence < 0.4 THEN 0.001
                WHEN
                    f.source_no IS NOT NULL
                    AND f.published < MAX(f.published) OVER (PARTITION BY c.cell_no, f.source_no)
                    THEN 0.001
                ELSE 1
            END
        )
        / COUNT(*) OVER (PARTITION BY c.cell_no, f.origin_no) AS weight,
        ROW_NUMBER() OVER (PARTITION BY c.cell_no, f.document_no ORDER BY f.char_start) AS mention
    FROM placed_figure AS f
    INNER JOIN cell AS c ON f.series_id = c.series_id AND f.period_id = c.period_id
)

SELECT
    k.figure_no,
    k.figure_id,
    k.document_no,
    k.origin_no,
    k.char_start,
    k.sentence_start,
    k.published,
    v.series_id,
    v.cell_no,
    k.period_start,
    k.period_end,
    k.base_start,
    k.base_end,
    k.stage,
    k.value,
    k.lower,
    k.upper,
    k.confidence,
    v.weight,
    v.mention
FROM voting AS v
INNER JOIN keyed_figure AS k ON v.figure_no = k.figure_no;
