-- Grain: 256 characters of a text and the 256 that follow, so that the characters at any offset are found without
-- a scan of the text from its beginning: `substring(chars, char_start % 256 + 1, ...)` of block `char_start // 256`.
CREATE VIEW text_block AS
WITH cut AS (
    SELECT document_id, regexp_extract_all(text, '(?s).{1,256}') AS pieces
    FROM dim_document
),

piece AS (
    SELECT document_id, unnest(pieces) AS chars, generate_subscripts(pieces, 1) - 1 AS block
    FROM cut
)

SELECT
    document_id,
    block,
    chars || coalesce(lead(chars) OVER (PARTITION BY document_id ORDER BY block), '') AS chars
FROM piece;

COMMENT ON VIEW text_block IS 'Texts in overlapping blocks, by which figures are held against the characters at their span';
COMMENT ON COLUMN text_block.document_id IS 'The text';
COMMENT ON COLUMN text_block.block IS 'Number of the block, counted from 0';
COMMENT ON COLUMN text_block.chars IS 'Up to 512 characters from offset 256 * block on';
