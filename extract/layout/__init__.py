"""How a text is laid out: text in; its lines, footnotes and segments out, every character traced to its place.

`segments` is the way in. It joins what `lines` tells apart (body, bullet, table, rule, furniture) once `footnotes` has
set notes and their marks aside; `segment` is what comes out, `listed` finds a label and its figure on one line.
"""
