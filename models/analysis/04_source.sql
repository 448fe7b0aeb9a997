-- Grain: one figure: whose statement it is.
-- Rule: claims have one origin where they cite one reference, or where the same sentence stands in several texts; else the
-- text is the origin. The rank of a source (1 best) is that of the first stem found in the words for who states it.
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

first_text AS (
    SELECT
        figure_id,
        document_id,
        attributed_to,
        cited_ref,
        MIN(document_id) OVER (PARTITION BY MD5(sentence)) AS first_document_id
    FROM fact_figure
)

SELECT
    f.figure_id,
    CASE
        WHEN LENGTH(f.cited_ref) > 12 THEN MD5(LOWER(f.cited_ref))
        WHEN f.cited_ref IS NOT NULL THEN f.document_id || ' ' || f.cited_ref
        ELSE f.first_document_id
    END AS origin_id,
    COALESCE(r.source_rank, 3) AS source_rank
FROM first_text AS f
LEFT JOIN ranked AS r
    ON f.document_id = r.document_id AND f.attributed_to IS NOT DISTINCT FROM r.attributed_to;
