"""How a text is laid out: text in; its lines, footnotes and segments out, every character traced to its place."""
