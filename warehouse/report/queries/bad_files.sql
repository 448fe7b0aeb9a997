-- Grain: one file that could not be used.
SELECT path, reason, remedy
FROM bad_file
ORDER BY path, reason, remedy
