-- Every digit of a text is in a number expression: a figure, one that is none for a reason, or a rejected one.
WITH placed AS (
    SELECT
        document_id,
        char_start,
        surface,
        max(char_end) OVER (
            PARTITION BY document_id ORDER BY char_start, char_end ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ) AS last_end
    FROM number_expression
),

accounted AS (
    SELECT
        document_id,
        sum(
            length(
                regexp_replace(substring(surface, 1 + greatest(last_end - char_start, 0)), '[^0-9]+', '', 'g')
            )
        ) AS digits
    FROM placed
    GROUP BY document_id
),

counted AS (
    SELECT document_id, path, length(regexp_replace(text, '[^0-9]+', '', 'g')) AS digits
    FROM dim_document
)

SELECT
    c.path AS subject,
    c.digits || ' digits, of which ' || coalesce(a.digits, 0) || ' are in number expressions' AS detail
FROM counted AS c
LEFT JOIN accounted AS a ON c.document_id = a.document_id
WHERE c.digits <> coalesce(a.digits, 0);
