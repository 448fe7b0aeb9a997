-- Figures of a text do not overlap.
WITH following AS (
    SELECT
        figure_id,
        surface,
        char_end,
        lead(char_start) OVER (PARTITION BY document_id ORDER BY char_start, char_end) AS next_start,
        lead(surface) OVER (PARTITION BY document_id ORDER BY char_start, char_end) AS next_surface
    FROM fact_figure
)

SELECT
    figure_id AS subject,
    '"' || surface || '" runs into "' || next_surface || '"' AS detail
FROM following
WHERE next_start < char_end;
