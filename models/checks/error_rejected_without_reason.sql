-- A number that was rejected says why.
SELECT
    document_id || ' ' || char_start AS subject,
    surface AS detail
FROM number_expression
WHERE kind = 'rejected' AND (reason IS NULL OR reason = '');
