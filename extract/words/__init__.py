"""How words are looked for: vocabulary files and text in, the words found and where they stand out.

`lexicon` finds the cues of all indicators in one pass, `phrases` what stands at one place, `wordlists` the first of a
list, `leading` the word that leads to a place, `cued` a pattern that seldom fits. `side_words`, `scene_words` and
`fates` are parts of patterns that several rooms use. All other words are data, in `extract/vocabulary`.
"""
