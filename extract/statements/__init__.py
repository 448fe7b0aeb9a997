"""Statements: the text of a segment in; its sentences, and of each number the words that belong to it, out.

`sentences` cuts the text, `sorting` tells figures from other numbers (by `elided`, `packing`, `predicates`, `clauses`,
`bodies`), `statement` gives each figure its words, `parallels` those of a list told in parallel, `cited` those of a
footnote. The others say what a statement's own words tell any room that asks: how its number is to be read
(`measured`, `indices`, `rates`, `then`), what is `asked` of it beside the slots in force (`frames`), in what `kinds` of
unit, which of the `ways` goods go; `phrase` is a noun phrase of it.
"""
