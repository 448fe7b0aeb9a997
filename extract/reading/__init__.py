"""The parts of `extract.read`: one module a kind of file, and one for each thing a document says of itself.

`plain`, `html`, `pdf` and `word` give the `content` of a file (`encodings` its characters; `article`, `rendering` and
`tables` those of a page). What is known of it comes from `metadata` beside the texts, from `headlines`, `datelines` and
`dates` in it, and else from the `years` that it names (`named_years`, `weighed_years`); `language` says what is read.
"""
