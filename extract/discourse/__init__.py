"""How a text changes what is in force: a `Story` in, changed by each of its paragraphs, sentences and statements.

`paragraphs` says what a heading, a bullet or a paragraph begins with, `announcements` what a sentence without figures
tells of the next (`announced_times`: when, `dealings`: with whom), `sentences` how one with figures is begun and left,
`statements` what each number leaves behind, `relatives` which numbers go on behind a relative clause, `in_turn` which
tell again what was told before, one by one, `returning` what a sentence goes back to, `one_of_two` who "the former" is.
"""
