-- Grain: one number expression as extracted. A table, so that what joins it knows how many rows there are.
CREATE TEMP TABLE staged_number AS
WITH extracted AS (
    SELECT d.document_id, unnest(s.numbers) AS number
    FROM source AS s
    INNER JOIN dim_document AS d ON s.path = d.path
)

SELECT
    document_id,
    number.start AS char_start,
    number."end" AS char_end,
    number.surface,
    number.kind,
    number.reason
FROM extracted;
