-- Grain: one claim on exports whose text tells the re-exports of the same side and time apart. They may be counted among
-- these exports or not, so that what does not add up is held against nobody.
CREATE TABLE told_apart AS
SELECT DISTINCT k.figure_no
FROM keyed_figure AS k
INNER JOIN keyed_figure AS r
    ON k.document_no = r.document_no AND k.reporter = r.reporter AND k.period_id = r.period_id
WHERE
    k.indicator = 'exports'
    AND r.indicator = 'exports'
    AND r.product_key IN ('REEXPORT', 'NON_OIL_REEXPORT')
    AND k.product_key <> r.product_key;
