-- Every correction finds its figure and can be applied to it.
SELECT
    'corrections.csv:' || correction_no AS subject,
    concat_ws(' ', state || ':', document, surface, slot, value) AS detail
FROM correction
WHERE state <> 'applied'
ORDER BY correction_no;
