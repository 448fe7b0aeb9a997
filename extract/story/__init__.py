"""What a text has told so far: the `Story`, the state of a reading, which the grammar looks at and changes.

`story` is the whole of it; `context` holds whom the text is about and which sides are in force (`naming` tells how a
sentence names them), `drafts` the figures read so far; `telling` says whether a sentence tells of what figures measure.
"""
