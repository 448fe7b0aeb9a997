-- Grain: one role of a test, filled: the claim that fills it and what it allows.
-- Unit: bounds in base units, a balance with the sign of the side that its flow is seen from.
-- Rule: links first, keys second: the tied figure, else the nearest claim of the same text about the cell, else what other
-- texts agree on, if most of their claims do.
CREATE TABLE operand AS
WITH nearest AS (
    SELECT
        n.subject_id,
        n.context,
        n.role,
        MIN_BY(c.figure_id, ABS(c.char_start - n.char_start) + CASE WHEN c.char_start > n.char_start THEN 0.5 ELSE 0 END)
            AS figure_id
    FROM need AS n
    INNER JOIN claim AS c ON n.document_id = c.document_id AND n.cell_id = c.cell_id
    WHERE n.linked_id IS NULL AND c.mention <= 8
    GROUP BY n.subject_id, n.context, n.role
),

filled AS (
    SELECT
        n.subject_id,
        n.context,
        n.role,
        n.sign,
        CASE
            WHEN n.linked_id IS NOT NULL THEN 'link'
            WHEN t.figure_id IS NOT NULL THEN 'text'
            ELSE 'others'
        END AS way,
        COALESCE(n.linked_id, t.figure_id, a.figure_id) AS figure_id,
        a.lower,
        a.upper
    FROM need AS n
    LEFT JOIN nearest AS t ON n.subject_id = t.subject_id AND n.context = t.context AND n.role = t.role
    LEFT JOIN agreement AS a ON n.cell_id = a.cell_id AND a.claims * 2 > a.all_claims
    WHERE n.linked_id IS NOT NULL OR t.figure_id IS NOT NULL OR a.figure_id IS NOT NULL
),

bounded AS (
    SELECT
        f.subject_id,
        f.context,
        f.role,
        f.sign,
        f.way,
        f.figure_id,
        CASE f.way WHEN 'others' THEN f.lower ELSE k.lower END AS lower,
        CASE f.way WHEN 'others' THEN f.upper ELSE k.upper END AS upper
    FROM filled AS f
    INNER JOIN keyed_figure AS k ON f.figure_id = k.figure_id
)

SELECT
    subject_id,
    context,
    role,
    way,
    figure_id,
    CASE sign WHEN 1 THEN lower ELSE -upper END AS lower,
    CASE sign WHEN 1 THEN upper ELSE -lower END AS upper
FROM bounded;
