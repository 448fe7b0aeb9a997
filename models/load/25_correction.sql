-- The corrections found again among the figures of this refresh and applied to them, before keys are made of the slots.
-- Rule: a figure is found by its text, its characters and its sentence, whatever the spaces; among several by its place,
-- and without a sentence by its place alone. A corrected figure is sure; a struck one counts as rejected. A figure that
-- its corrections would make impossible stays as extracted, and they are refused.
CREATE TEMP TABLE corrected_figure AS
WITH fitting AS (
    SELECT
        c.correction_no,
        f.figure_id,
        CASE c.slot
            WHEN 'value' THEN CAST(f.value AS VARCHAR)
            WHEN 'value_high' THEN CAST(f.value_high AS VARCHAR)
            WHEN 'lower' THEN CAST(f.lower AS VARCHAR)
            WHEN 'upper' THEN CAST(f.upper AS VARCHAR)
            WHEN 'unit' THEN f.unit
            WHEN 'measure' THEN f.measure
            WHEN 'form' THEN f.form
            WHEN 'indicator' THEN f.indicator
            WHEN 'reporter' THEN f.reporter
            WHEN 'partner' THEN f.partner
            WHEN 'product' THEN f.product
            WHEN 'entity' THEN f.entity
            WHEN 'period_start' THEN CAST(f.period_start AS VARCHAR)
            WHEN 'period_end' THEN CAST(f.period_end AS VARCHAR)
            WHEN 'base_start' THEN CAST(f.base_start AS VARCHAR)
            WHEN 'base_end' THEN CAST(f.base_end AS VARCHAR)
            WHEN 'status' THEN f.status
            WHEN 'qualifier' THEN f.qualifier
            WHEN 'basis' THEN f.basis
            WHEN 'adjustment' THEN f.adjustment
            WHEN 'stage' THEN f.stage
            WHEN 'per' THEN f.per
        END AS extracted,
        f.char_start = c.char_start AS is_in_place
    FROM correction AS c
    INNER JOIN staged_figure AS f
        ON
            c.document = f.path
            AND regexp_replace(c.surface, '\s+', ' ', 'g') = regexp_replace(f.surface, '\s+', ' ', 'g')
    WHERE
        f.fault IS NULL
        AND (
            regexp_replace(c.sentence, '\s+', ' ', 'g') = regexp_replace(f.sentence, '\s+', ' ', 'g')
            OR (c.sentence IS NULL AND f.char_start = c.char_start)
        )
),

chosen AS (
    SELECT
        correction_no,
        coalesce(any_value(figure_id) FILTER (is_in_place), any_value(figure_id)) AS figure_id,
        coalesce(any_value(extracted) FILTER (is_in_place), any_value(extracted)) AS extracted,
        count(*) = 1 OR count(*) FILTER (is_in_place) = 1 AS is_found
    FROM fitting
    GROUP BY correction_no
)

SELECT correction_no, figure_id, extracted, is_found
FROM chosen;

UPDATE correction AS c
SET
    figure_id = f.figure_id,
    extracted = f.extracted,
    state = CASE WHEN f.is_found THEN 'applied' ELSE 'ambiguous' END
FROM corrected_figure AS f
WHERE c.correction_no = f.correction_no;

UPDATE correction SET state = 'gone'
WHERE state = 'read';

UPDATE correction SET figure_id = NULL, extracted = NULL
WHERE state = 'ambiguous';

-- One row a corrected figure: for each slot whether it is overruled, and the last word on it.
CREATE TEMP TABLE overruled AS
SELECT
    figure_id,
    map_from_entries(list((slot, value) ORDER BY correction_no) FILTER (slot <> 'figure')) AS slots,
    max_by(value, correction_no) FILTER (slot = 'figure') AS word,
    max_by(concat_ws(': ', 'struck by ' || coalesce(corrected_by, 'a person'), why), correction_no) AS reason
FROM (
    SELECT *
    FROM correction
    WHERE state = 'applied'
    QUALIFY row_number() OVER (PARTITION BY figure_id, slot ORDER BY correction_no DESC) = 1
)
GROUP BY figure_id;

CREATE TEMP TABLE uncorrected AS
SELECT f.*
FROM staged_figure AS f
INNER JOIN overruled AS o ON f.figure_id = o.figure_id;

UPDATE staged_figure AS f
SET
    value = CASE WHEN map_contains(o.slots, 'value') THEN CAST(o.slots['value'] AS DECIMAL(28, 6)) ELSE f.value END,
    value_high = CASE
        WHEN map_contains(o.slots, 'value_high') THEN CAST(o.slots['value_high'] AS DECIMAL(28, 6))
        ELSE f.value_high
    END,
    lower = CASE
        WHEN map_contains(o.slots, 'lower') THEN CAST(o.slots['lower'] AS DECIMAL(28, 6))
        WHEN map_contains(o.slots, 'value') THEN f.lower + CAST(o.slots['value'] AS DECIMAL(28, 6)) - f.value
        ELSE f.lower
    END,
    upper = CASE
        WHEN map_contains(o.slots, 'upper') THEN CAST(o.slots['upper'] AS DECIMAL(28, 6))
        WHEN map_contains(o.slots, 'value') THEN f.upper + CAST(o.slots['value'] AS DECIMAL(28, 6)) - f.value
        ELSE f.upper
    END,
    unit = CASE WHEN map_contains(o.slots, 'unit') THEN o.slots['unit'] ELSE f.unit END,
    measure = CASE WHEN map_contains(o.slots, 'measure') THEN o.slots['measure'] ELSE f.measure END,
    form = CASE WHEN map_contains(o.slots, 'form') THEN o.slots['form'] ELSE f.form END,
    indicator = CASE WHEN map_contains(o.slots, 'indicator') THEN o.slots['indicator'] ELSE f.indicator END,
    reporter = CASE WHEN map_contains(o.slots, 'reporter') THEN o.slots['reporter'] ELSE f.reporter END,
    partner = CASE WHEN map_contains(o.slots, 'partner') THEN o.slots['partner'] ELSE f.partner END,
    product = CASE WHEN map_contains(o.slots, 'product') THEN o.slots['product'] ELSE f.product END,
    entity = CASE WHEN map_contains(o.slots, 'entity') THEN o.slots['entity'] ELSE f.entity END,
    period_start = CASE WHEN map_contains(o.slots, 'period_start') THEN CAST(o.slots['period_start'] AS DATE) ELSE f.period_start END,
    period_end = CASE WHEN map_contains(o.slots, 'period_end') THEN CAST(o.slots['period_end'] AS DATE) ELSE f.period_end END,
    base_start = CASE WHEN map_contains(o.slots, 'base_start') THEN CAST(o.slots['base_start'] AS DATE) ELSE f.base_start END,
    base_end = CASE WHEN map_contains(o.slots, 'base_end') THEN CAST(o.slots['base_end'] AS DATE) ELSE f.base_end END,
    status = CASE WHEN map_contains(o.slots, 'status') THEN o.slots['status'] ELSE f.status END,
    qualifier = CASE WHEN map_contains(o.slots, 'qualifier') THEN o.slots['qualifier'] ELSE f.qualifier END,
    basis = CASE WHEN map_contains(o.slots, 'basis') THEN o.slots['basis'] ELSE f.basis END,
    adjustment = CASE WHEN map_contains(o.slots, 'adjustment') THEN o.slots['adjustment'] ELSE f.adjustment END,
    stage = CASE WHEN map_contains(o.slots, 'stage') THEN o.slots['stage'] ELSE f.stage END,
    per = CASE WHEN map_contains(o.slots, 'per') THEN o.slots['per'] ELSE f.per END,
    confidence = 1,
    fault = CASE WHEN o.word = 'strike' THEN o.reason END
FROM overruled AS o
WHERE f.figure_id = o.figure_id;

CREATE TEMP TABLE impossible AS
SELECT f.figure_id
FROM staged_figure AS f
INNER JOIN overruled AS o ON f.figure_id = o.figure_id
WHERE
    f.fault IS NULL
    AND (
        f.lower > f.value
        OR f.upper < f.value
        OR f.period_start > f.period_end
        OR f.base_start > f.base_end
        OR (f.period_start IS NULL) <> (f.period_end IS NULL)
        OR (f.base_start IS NULL) <> (f.base_end IS NULL)
        OR (f.form IS NOT NULL AND f.measure <> 'growth')
    );

DELETE FROM staged_figure
WHERE figure_id IN (SELECT i.figure_id FROM impossible AS i);

INSERT INTO staged_figure
SELECT u.*
FROM uncorrected AS u
INNER JOIN impossible AS i ON u.figure_id = i.figure_id;

UPDATE correction SET state = 'refused'
WHERE state = 'applied' AND figure_id IN (SELECT i.figure_id FROM impossible AS i);
