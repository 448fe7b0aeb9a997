-- Grain: one tie between two figures.
SELECT l.source_id, l.target_id, CAST(l.kind AS VARCHAR) AS kind
FROM fact_link AS l
INNER JOIN shown_figure AS s ON l.source_id = s.figure_id
INNER JOIN shown_figure AS t ON l.target_id = t.figure_id
ORDER BY l.source_id, l.target_id, l.kind
