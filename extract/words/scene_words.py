"""Words that tell the scene of a text what an area is named for: as a label, for its trade or other dealings.

>>> OF_TRADE.search("the main buyers") is not None, NUMBER_NEXT.match(" – A$24.9 million") is not None
(True, True)
"""

import re

from extract.words.cued import Cued
from extract.words.dealers import BUYER, BUYERS
from extract.words.side_words import IS
from extract.words.wholes import OF_WHOLE

ENVOY = (
    r"(?:ambassador|consul(?:[- ]general)?|trade (?:representative|commissioner|attach[ée]|counsell?or)"
    r"|envoy|high commissioner|charg[ée] d['’]affaires"
    r"|(?:economic|commercial|agricultural) (?:counsell?or|attach[ée]|adviser))"
)
"""Who speaks for one country in another, as part of a pattern."""
LABELS = re.compile(r":|\.\s+\S|\s[-–—]{1,2}\s+[A-Z]")
NUMBER_NEXT = re.compile(
    r"\s*(?:\([^()]{1,12}\)\s*)?(?::|\s[-–—]{1,2}(?=\s))\s*(?:(?:[a-z]+\s+){0,2}(?:[A-Z]{1,3}\s?)?[$€£¥+−-]?\d"
    r"|(?:[a-z]+\s+){0,2}(?:twice|double|triple|half|thirds?|quarters?|fifth|tenth|[a-z]+fold)\b|(?:[a-z]+\s+){1,4}times\b)"
)
"""Behind a name, the number of one of a list: "Mali: 19 million bottles", "Peru (first): $5 million", "Fiji: half"."""
ITEM = re.compile(r"(?:\W{0,3}\d{1,2}[.)]\s+)?([A-Z][\w'’-]+(?: [\w'’-]+){1,2})[.:]\s+[A-Z0-9$€£]")
"""The label of a numbered item: "2. Chilean cherries. Santiago sold …"."""
DOES = re.compile(
    r"\s+(?:comes?|came|is|was|does|did|has|had|follows?|followed|leads?|led|ranks?|ranked|fared|lost|gained|won|grew|fell|rose)\b"
)
"""Behind an area, what makes a short sentence of what could be a label: "Chad came second."."""
OF_TRADE = re.compile(
    r"\b(?:trad(?!ers?\b)\w+|export\w*|import\w*|markets?|buyers?|buys|bought|customers?|partners?|suppliers?|sells|sold|ship\w*)\b",
    re.I,
)
TELLS_OF_FIGURES = re.compile(
    r"\b(?:(?:re-?)?(?:ex|im)port|trad(?:e|ing)|turnover|commerc|business|ship(?:ped|ment|ping|s\b)|sales?\b|sell"
    r"|sold\b(?! out)|buy|bought|earn|purchas|suppl|deliver|produc|output|crop|harvest|gdp|grow|grew|econom|industr"
    r"|invest|surplus|deficit|gap\b|balance|market|customer|partner|goods|commodit|tariff|dut(?:y|ies)\b|quota|customs|demand"
    r"|orders|price|touris|arrivals|cargo|freight|compan|firms?\b|enterprise|joint ventures?|farm|currenc|devalu|share"
    r"|figures?\b|statistic|per ?cent|co-?operat|picture|situation|story|trend|different|differs?|same\b|similar"
    r"|likewise|contrast|as well|too\b|better|worse|unlike|leads?\b|next\b(?! (?:session|meeting))|rank|first\b"
    r"|second\b|third\b)|[$€£%]"
)
"""What a sentence in lower case has that tells of trade, or of what figures measure: without it, it passes by."""
OF_A_FIRM = re.compile(
    r"\s+(?:private |joint |mixed |share )?(?:capital|ventures?|enterprises?|compan(?:y|ies)|firms?|plants?)\b"
)
"""Behind two that a dash joins, what belongs to both: "an enterprise with Turkish-Ghanaian capital"."""
OF_DEALINGS = re.compile(
    r"\b(?:co-?operat\w+|partnerships?|agree\w*|forums?|relations|interact\w*|contracts?|projects?|documents?|treat(?:y|ies)"
    r"|meetings?|delegations?|visit\w*|exhibition\w*|fairs?|regions?)\b",
    re.I,
)
"""What is told of two, and not of one that is named in passing."""
AS_CUSTOMER = Cued(
    ("artner", "customer", "supplier", "buyer", "market", "destination", "source", "Most", "most", "ulk"),
    r"\b(?:[Mm]ain|[Cc]hief|[Pp]rincipal|[Ll]argest|[Bb]iggest|[Ll]eading|most [a-z]+ant|[Bb]est|[Tt]op|[Ff]oremost)\s"
    r"[a-z ]*\b(?:partner|customer|supplier|buyer|market|destination|source)s?\b[a-z ]*"
    r"(?:(?:(?<= for )|(?<= of ))[A-Z][a-z]+ [a-z ]*)?"
    rf"\b(?:{IS}|being)\s+(?:the\s+)?(?=[A-Z])"
    r"|\b(?:[Mm]ost|[Bb]ulk) (?:of )?[a-z ]*\b(?:to|from)\s+(?:the\s+)?(?=[A-Z])",
)
PART_TOLD = r"(?:, (?:with|at|on|taking|buying|absorbing|supplying|providing) (?:[^,;:()]|,(?=\d)){1,60},)?"
"""Behind one of some areas, its part between commas: "Chad, with 30 per cent of imports, was"."""
IS_CUSTOMER = Cued(
    ("its", "their", "country's"),
    rf"{PART_TOLD}\s+{IS}\s+(?:its|their|the country's)\s+(?:[a-z-]+\s+){{1,3}}"
    r"(?:partner|customer|supplier|buyer|market|destination|source)s?\b",
)
"""Before the first of some areas, and behind one, what makes it one that a country trades with most, and no side of
what comes next."""
MARKET_OF = Cued(BUYERS, rf"\b{BUYER}s?\b[^,;:()\d]{{0,40}}?\s(?:for|of)\s(?:the\s)?$")
"""Before an adjective, what makes it that of the goods that one is a market for."""
RANKS_AMONG = Cued(
    ("among", "list of", "ranking of", "league of"),
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|top|number \w+)"
    r"(?:[ -](?:place|spot|position|rank))?,? (?:among|(?:in|on|of) (?:the|its) (?:list|ranking|league) of)\s(?:all )?"
    r"(?:the |its )?(?:[\w'’-]+ ){0,3}(?:partners|customers|suppliers|buyers|markets|destinations|sources|importers)\b",
)
"""What tells but the place of one among all that a country trades with: "moved up to third place among buyers"."""
MOSTLY = Cued(
    ("ly", "most", "of all", "above all", "in particular", "much", "bulk", "lion", "part"),
    r"\b(?:mostly|mainly|chiefly|primarily|principally|largely|especially|notably|particularly|predominantly"
    r"|(?:most|much|nearly all|almost all|practically all|the bulk|the lion['’]s share"
    rf"|the (?:greater|better|larger) part) {OF_WHOLE}"
    r"(?:[a-z, ]{1,48}\b(?:goes|go|went|sold|shipped|bound))?|for the most part|above all"
    r"|first of all|in particular)\s+(?:(?:[a-z]+\s){0,2}(?:grades|kinds|sorts|types|varieties|qualities)\s)?"
    r"(?:to|from|with)"
    r"\s+(?:the\s+)?(?:(?-i:[A-Z])[\w.'’-]*(?:\s(?-i:[A-Z])[\w.'’-]*)*(?:,\s+|\s+and\s+)(?:the\s+)?){0,4}$",
    re.I,
)
"""Before an area, what gives it but a part of the flow: "fuel imports, mostly from"."""
TOGETHER = Cued(
    ("between", "both", "two", "mutual", "bilateral", "each other", "jointly"),
    r"\b(?:between|both|two|mutual|bilateral|each other|jointly)\b",
    re.I,
)
