"""How words are looked for: vocabulary files and text in, the words found and where they stand out.

`lexicon` finds the cues of all indicators in one pass, `phrases` what stands at one place, `wordlists` the first of a
list, `cued` a pattern that seldom fits. Which words those are is data, in `extract/vocabulary`.
"""
