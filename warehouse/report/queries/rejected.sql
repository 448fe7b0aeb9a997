-- Grain: one text with numbers that could not be read.
SELECT document, count(*) AS numbers
FROM rejected
GROUP BY document
ORDER BY document
