-- All number expressions. A number that should be a figure and is in none that was kept, and one of a kind that the
-- contract does not know, counts as rejected.
INSERT INTO number_expression
WITH figure AS (
    SELECT document_id, char_start, char_end, surface, fault
    FROM staged_figure
    WHERE 0 <= char_start AND char_start < char_end
    QUALIFY row_number() OVER (
        PARTITION BY document_id, char_start ORDER BY fault IS NULL DESC, char_end DESC, fault
    ) = 1
),

placed AS (
    SELECT
        n.document_id,
        n.char_start,
        n.char_end,
        n.surface,
        n.kind,
        n.reason,
        f.fault,
        f.char_end IS NOT NULL AND n.char_end <= f.char_end AS is_inside
    FROM staged_number AS n
    ASOF LEFT JOIN figure AS f ON n.document_id = f.document_id AND n.char_start >= f.char_start
),

accounted AS (
    SELECT document_id, char_start, char_end, surface, 'rejected' AS kind, fault AS reason, 0 AS rank
    FROM figure
    WHERE fault IS NOT NULL
    UNION ALL
    SELECT
        document_id,
        char_start,
        char_end,
        surface,
        CASE
            WHEN TRY_CAST(kind AS number_kind) IS NULL THEN 'rejected'
            WHEN kind <> 'figure' OR (is_inside AND fault IS NULL) THEN kind
            WHEN is_inside THEN 'part'
            ELSE 'rejected'
        END,
        CASE
            WHEN reason IS NOT NULL OR kind <> 'number' THEN reason
            WHEN regexp_matches(surface, '[\pL\pN]') THEN 'nothing says what it counts'
            ELSE 'its cell of a table holds no value'
        END,
        1
    FROM placed
)

SELECT
    a.document_id,
    a.char_start,
    a.char_end,
    a.surface,
    a.kind,
    CASE WHEN a.kind = 'rejected' THEN coalesce(a.reason, 'no figure was made of it') ELSE a.reason END AS reason
FROM accounted AS a
INNER JOIN dim_document AS d ON a.document_id = d.document_id
WHERE 0 <= a.char_start AND a.char_start < a.char_end
QUALIFY row_number() OVER (PARTITION BY a.document_id, a.char_start, a.char_end ORDER BY a.rank, a.kind, a.reason) = 1
ORDER BY d.path, a.char_start, a.char_end;
