-- Grain: one role of a test, filled: the claim that fills it and what it allows.
-- Unit: bounds in base units, a balance with the sign of the side that its flow is seen from.
-- Rule: links first, keys second: the tied figure, else the nearest claim of the same text about the cell, one of another
-- stage (provisional, revised) only where there is no other, else what other texts agree on, if most of their claims do.
CREATE TABLE operand AS
WITH nearest AS (
    SELECT
        n.subject_no,
        n.flow_no,
        n.role,
        MIN_BY(
            c.figure_no,
            (
                COALESCE(n.stage <> c.stage, FALSE),
                ABS(c.char_start - n.char_start),
                c.char_start > n.char_start
            )
        ) AS figure_no
    FROM need AS n
    INNER JOIN claim AS c ON n.document_no = c.document_no AND n.cell_no = c.cell_no
    WHERE n.tied_no IS NULL AND c.mention <= 8
    GROUP BY n.subject_no, n.flow_no, n.role
),

filled AS (
    SELECT
        n.subject_no,
        n.flow_no,
        n.role,
        n.sign,
        CASE
            WHEN n.tied_no IS NOT NULL THEN 'link'
            WHEN t.figure_no IS NOT NULL THEN 'text'
            ELSE 'others'
        END AS way,
        COALESCE(n.tied_no, t.figure_no, a.figure_no) AS figure_no,
        a.lower AS agreed_lower,
        a.upper AS agreed_upper
    FROM need AS n
    LEFT JOIN nearest AS t ON n.subject_no = t.subject_no AND n.flow_no = t.flow_no AND n.role = t.role
    LEFT JOIN agreement AS a ON n.cell_no = a.cell_no AND a.claims * 2 > a.all_claims
)

SELECT
    f.subject_no,
    f.flow_no,
    f.role,
    f.way,
    f.figure_no,
    CASE
        WHEN f.way = 'others' AND f.sign = 1 THEN f.agreed_lower
        WHEN f.way = 'others' THEN -f.agreed_upper
        WHEN f.sign = 1 THEN k.lower
        ELSE -k.upper
    END AS lower,
    CASE
        WHEN f.way = 'others' AND f.sign = 1 THEN f.agreed_upper
        WHEN f.way = 'others' THEN -f.agreed_lower
        WHEN f.sign = 1 THEN k.upper
        ELSE -k.lower
    END AS upper
FROM filled AS f
INNER JOIN keyed_figure AS k ON f.figure_no = k.figure_no;
