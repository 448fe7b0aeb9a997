"""Quantities: text in; every number out, with its sign, scale, unit or money, hedge and interval.

`mentions` gives the numbers of a text. `spotting` finds where they stand, `printed` reads digits and `spelled` words,
`amounts` what stands around a number; `units` and `currencies` know the words, and `defined` what a text abbreviates.
"""
