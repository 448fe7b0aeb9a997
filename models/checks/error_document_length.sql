-- The length of a text is the number of its characters, and its pages begin in order inside it.
SELECT
    path AS subject,
    chars || ' characters stated, ' || length(text) || ' counted' AS detail
FROM dim_document
WHERE chars <> length(text) OR list_sort(pages) <> pages OR list_max(pages) > chars;
