-- Grain: one claim that an observation rests on.
-- Needs: vintages
SELECT v.cell_id, v.figure_id, v.value
FROM vintages AS v
INNER JOIN shown_figure AS s ON v.figure_id = s.figure_id
ORDER BY v.cell_id, v.published, v.figure_id
