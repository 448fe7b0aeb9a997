-- The span of a figure lies in its text, and the characters there are its surface.
SELECT
    f.figure_id AS subject,
    'the text reads "' || coalesce(substring(b.chars, f.char_start % 256 + 1, f.char_end - f.char_start), '')
    || '" at ' || f.char_start || ', the figure "' || f.surface || '"' AS detail
FROM fact_figure AS f
LEFT JOIN text_block AS b ON f.document_id = b.document_id AND f.char_start // 256 = b.block
WHERE substring(b.chars, f.char_start % 256 + 1, f.char_end - f.char_start) IS DISTINCT FROM f.surface;
