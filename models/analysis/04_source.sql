-- Grain: one figure: whose statement it is, and its number in the order in which figures are preferred.
-- Rule: claims have one origin where they cite one reference, or where the same sentence stands in several texts; else
-- the text is the origin. The rank of a source (1 best) is that of the best stem found in the words for who states it.
-- Preferred is what was read with confidence, then the best source, the narrowest interval, the latest text. The steps
-- of the analysis join by figure_no; origin_no, document_no and source_no number origins, texts and those who state.
CREATE TABLE figure_source AS
WITH voice AS (
    SELECT DISTINCT
        d.document_id,
        f.attributed_to,
        LOWER(' ' || COALESCE(f.attributed_to, d.publisher, '') || ' ') AS words
    FROM fact_figure AS f
    INNER JOIN dim_document AS d ON f.document_id = d.document_id
),

ranked AS (
    SELECT v.document_id, v.attributed_to, MIN(s.source_rank) AS source_rank
    FROM voice AS v
    INNER JOIN source_stem AS s ON STRPOS(v.words, s.stem) > 0
    GROUP BY v.document_id, v.attributed_to
),

source AS (
    SELECT source_name, ROW_NUMBER() OVER (ORDER BY source_name) AS source_no
    FROM (SELECT DISTINCT words AS source_name FROM voice) AS v
    WHERE TRIM(source_name) <> ''
),

document AS (
    SELECT document_id, published, ROW_NUMBER() OVER (ORDER BY document_id) AS document_no
    FROM dim_document
),

spoken AS (
    SELECT
        f.figure_id,
        d.document_no,
        d.published,
        f.confidence,
        COALESCE(r.source_rank, 3) AS source_rank,
        n.source_no,
        COALESCE((f.upper - f.lower) / NULLIF(ABS(f.value), 0), 1e18) AS width,
        MD5(CASE
            WHEN f.cited_ref IS NULL THEN f.sentence
            WHEN LENGTH(f.cited_ref) > 12 THEN LOWER(f.cited_ref)
            ELSE f.document_id || ' ' || f.cited_ref
        END) AS words_id,
        f.cited_ref IS NULL AS is_own
    FROM fact_figure AS f
    INNER JOIN document AS d ON f.document_id = d.document_id
    INNER JOIN voice AS v ON f.document_id = v.document_id AND f.attributed_to IS NOT DISTINCT FROM v.attributed_to
    LEFT JOIN source AS n ON v.words = n.source_name
    LEFT JOIN ranked AS r
        ON f.document_id = r.document_id AND f.attributed_to IS NOT DISTINCT FROM r.attributed_to
),

first_told AS (
    SELECT words_id, is_own, MIN(document_no) AS document_no
    FROM spoken
    GROUP BY words_id, is_own
),

origin AS (
    SELECT
        words_id,
        is_own,
        CASE WHEN is_own THEN document_no ELSE -ROW_NUMBER() OVER (ORDER BY words_id) END AS origin_no
    FROM first_told
),

preferred AS (
    SELECT
        figure_id,
        ROW_NUMBER() OVER (
            ORDER BY
                CASE WHEN confidence < 0.5 THEN 1 ELSE 0 END, source_rank, width, published DESC NULLS LAST, figure_id
        ) AS figure_no
    FROM spoken
)

SELECT p.figure_no, s.figure_id, s.document_no, o.origin_no, s.source_no, s.published
FROM spoken AS s
INNER JOIN origin AS o ON s.words_id = o.words_id AND s.is_own = o.is_own
INNER JOIN preferred AS p ON s.figure_id = p.figure_id;
