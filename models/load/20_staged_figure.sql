-- Grain: one figure as extracted, with its key and, where it breaks the contract, its fault.
-- A figure with a fault is kept out of fact_figure and listed as a rejected number: one slip of the extractor
-- on one text must neither stop a refresh nor enter the data.
CREATE TEMP TABLE staged_figure AS
WITH document AS (
    SELECT
        d.document_id,
        d.path,
        d.pages,
        row_number() OVER (PARTITION BY d.content_hash ORDER BY d.path) > 1 AS is_copy,
        d.content_hash
    FROM dim_document AS d
),

extracted AS (
    SELECT s.path, unnest(s.figures) AS figure
    FROM source AS s
),

placed AS (
    SELECT
        d.document_id,
        d.path,
        left(
            sha256(
                d.content_hash || ' ' || e.figure.char_start || ' ' || e.figure.char_end
                || CASE WHEN d.is_copy THEN ' ' || d.path ELSE '' END
            ),
            16
        ) AS figure_id,
        CASE
            WHEN len(d.pages) > 0 THEN len(list_filter(d.pages, lambda page_start: page_start <= e.figure.char_start))
        END AS page,
        row_number() OVER (
            PARTITION BY d.path, e.figure.char_start, e.figure.char_end
            ORDER BY e.figure.confidence DESC, e.figure.indicator, e.figure.value
        ) > 1 AS is_repeat,
        unnest(e.figure)
    FROM extracted AS e
    INNER JOIN document AS d ON e.path = d.path
)

SELECT
    p.*,
    CASE
        WHEN p.char_start < 0 OR p.char_start >= p.char_end THEN 'its span is empty'
        WHEN substring(b.chars, p.char_start % 256 + 1, p.char_end - p.char_start) IS DISTINCT FROM p.surface
            THEN 'the text reads otherwise at its span'
        WHEN p.is_repeat THEN 'another figure has the same span'
        WHEN p.lower > p.value OR p.upper < p.value THEN 'its value lies outside its interval'
        WHEN p.period_start > p.period_end OR p.base_start > p.base_end THEN 'its period ends before it begins'
        WHEN (p.period_start IS NULL) <> (p.period_end IS NULL) OR (p.base_start IS NULL) <> (p.base_end IS NULL)
            THEN 'its period has one end only'
        WHEN TRY_CAST(p.measure AS measure) IS NULL THEN 'its measure is unknown: ' || p.measure
        WHEN p.form IS NOT NULL AND (TRY_CAST(p.form AS growth_form) IS NULL OR p.measure <> 'growth')
            THEN 'its form is unknown or not of a growth: ' || p.form
        WHEN TRY_CAST(p.status AS figure_status) IS NULL THEN 'its status is unknown: ' || p.status
        WHEN TRY_CAST(p.qualifier AS qualifier) IS NULL THEN 'its qualifier is unknown: ' || p.qualifier
        WHEN i.indicator IS NULL THEN 'its indicator is unknown: ' || p.indicator
        WHEN p.reporter = '' OR p.partner = '' THEN 'it has a side without a code'
        WHEN NOT p.confidence BETWEEN 0 AND 1 THEN 'its confidence is not between 0 and 1'
    END AS fault
FROM placed AS p
LEFT JOIN text_block AS b ON p.document_id = b.document_id AND p.char_start // 256 = b.block
LEFT JOIN dim_indicator AS i ON p.indicator = i.indicator;
