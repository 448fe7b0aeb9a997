-- The ties between figures, from the places where they begin to their keys; a tie to a rejected figure is dropped.
INSERT INTO fact_link
WITH extracted AS (
    SELECT s.path, unnest(s.links) AS link
    FROM source AS s
),

figure AS (
    SELECT path, char_start, min(figure_id) AS figure_id
    FROM staged_figure
    WHERE fault IS NULL
    GROUP BY path, char_start
)

SELECT DISTINCT a.figure_id AS source_id, b.figure_id AS target_id, e.link.kind
FROM extracted AS e
INNER JOIN figure AS a ON e.path = a.path AND e.link.source = a.char_start
INNER JOIN figure AS b ON e.path = b.path AND e.link.target = b.char_start
WHERE a.figure_id <> b.figure_id
ORDER BY source_id, target_id, e.link.kind;
