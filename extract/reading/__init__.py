"""The parts of `extract.read`: one module a kind of file, and one for each thing a document says of itself."""
