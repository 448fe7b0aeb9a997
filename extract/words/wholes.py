"""What points back to a whole that was told before, of which a part is told now: "of which", "of them", "of these".

`SUM` is what points back to a sum, `MANY` to so many things, `WHOLE` to either. Each is part of a pattern, as is what
begins with "of".

>>> import re
>>> [re.search(OF_WHOLE, text) is not None for text in ("a third of it was rice", "by the end of this year")]
[True, False]
>>> [re.search(OF_MANY, text) is not None for text in ("3 million of them", "3 million of it")]
[True, False]
"""

import re

from extract.words.cued import Cued

SUM_WORDS, MANY_WORDS = ("it", "this", "that", "which"), ("them", "these", "those", "which", "whom")
WORDS = tuple(dict.fromkeys((*SUM_WORDS, *MANY_WORDS)))
SUM, MANY, WHOLE = (
    rf"(?:{'|'.join(words)})\b(?! (?:year|half|quarter|month|week|season|period)\b)"
    for words in (SUM_WORDS, MANY_WORDS, WORDS)
)
OF_MANY, OF_WHOLE = f"of {MANY}", f"of {WHOLE}"
OF_WHOLE_CUES = tuple(f"of {word}" for word in WORDS)
"""Without one of these `OF_WHOLE` fits nowhere."""
OF_THE_TRADE = (
    rf"(?:of {WHOLE}|(?:of|in) (?:(?:the|this|that|total|foreign|mutual|bilateral|overall|trade) ){{0,4}}"
    r"(?:sum|total|amount|turnover|figure|whole|volume|trade|operations))"
    r"(?: (?:from|in|for|during|of) [^,;:()]{3,48}?)?"
)
"""Behind a part of the turnover, what it is a part of: "of this sum", "in the foreign trade turnover in May"."""
HEDGE = (
    r"(?:some|about|around|nearly|almost|roughly|approximately|close to|another|a further|only|just|barely|over"
    r"|at least|at most|up to"
    r"|(?:(?:no|not) )?(?:more|fewer|less) than)"
)
FOREIGN = ("foreign", "external", "overseas", "international")
"""What makes trade that with all other countries: "external trade"."""
OUT_OF_SO_MANY = re.compile(
    r"\W*(?:Out )?[Oo]f (?:(?:the|its|their|all|some|about)\s+){0,2}[\d.,]+\s+[a-z][^;:]{2,110}"
    rf"(?:,\s+(?:[a-z]+\s+)?|\s{HEDGE}\s+)$"
)
"""Before a number, what makes it a part of so many: "Of the 45 mills in Mali, at least"."""
ALL_WORTH = Cued(
    ("total", "overall", "entire", "whole", "aggregate", "all"),
    r"(?:%|\b(?:per ?cent|pct|half|thirds?|quarters?|fifths?|tenths?))\s+of\s+(?:[\w’'.-]+\s+){0,3}?"
    rf"(?:total|overall|entire|whole|aggregate|all)\s+(?:(?:{'|'.join(FOREIGN)}|trade|merchandise|commodity|[A-Z][\w.’'-]+)\s+){{0,2}}"
    r"(?:exports|imports|trade|turnover)"
    r"(?:\s+(?:in|for|during|of)\s+(?:the\s+)?[\w -]{3,36}?)?"
    r"(?:\s+\(|,?\s+(?:of|worth|at|valued at|amounting to"
    r"|which (?:was|were|amounted to|came to|reached|stood at|totall?ed|exceeded|topped|hit))\s)"
    r"\s*(?:[a-z]+\s+){0,2}[^\w\s]?$",
)
"""Before an amount, the whole that it is of a share: "12 per cent of the country's total exports of $6 billion"."""
WHOLE_LENGTH = 160
"""How many characters before an amount such words take up."""
