"""What an area does in a clause, buy or sell: a text and where the area ends in, its deed out.

Auxiliaries, adverbs and asides may stand between the two ("Libya, long a customer, is expected to buy"); a clause that
goes on with "and" or "but" and a verb has the subject of the clause before: "Peru took $4 million but sold us $9
million". The verbs are words of `vocabulary/side_words.csv`.

>>> text = "Libya, whose ports are open again, is expected to buy goods for $60 million"
>>> deed(text, 5, 62).kind, deed("Libya was supplied with ", 5, 24)
('buys', None)
"""

import re

from extract.values import immutable
from extract.words.dealers import BUYER, SELLER
from extract.words.phrases import certain
from extract.words.side_words import IS, any_of_kind, verbs

ASIDE = re.compile(r"\s*(?:,\s*(?!which\b|who\b)[^,;:()]{1,60},|,?\s*\([^()]{1,40}\))(?=\s)")
"""What may stand apart behind a name."""
PRONOUN = re.compile(r"[\s,]*(?:(?:which|who)\s+)?", re.I)
HELP = re.compile(
    r"(is|are|was|were|be|been|being)\b,?\s+|(?:(?:has|have|had|will|would|can|could|may|might|should|did|does|to|not"
    r"|said|expected|due|set|likely|bound|planned|plans|wants?|intends?|agreed|about|ready|going|promised|pledged|offered|undertaken|decided|hopes?|hoped"
    r"|expects?|managed|able|used|keen|willing|prepared|obliged|committed|continued|began|both"
    r"|started|interested in|(?:expressed|showed|voiced|confirmed)(?: (?:an?|its|their))?"
    r" (?:readiness|willingness|interest|desire|intention)(?: (?:in|of))?"
    r"|also|alone|already|again|now|then|still|even|only"
    r"|nevertheless|nonetheless|meanwhile|instead|though|in fact|indeed|itself|as a whole|as a group|together|combined"
    r"|jointly|each|once|in turn"
    r"|in return|all|for (?:its|their) part|in (?:19|20)\d\d|(?:last|this|that) (?:year|month)"
    r"|(?!supply\b)[a-z]+ly)\b,?\s+)",
    re.I,
)
PROMISED = re.compile(r"(?:promised|pledged|offered)\b", re.I)
TO_DO = re.compile(r"(?:to|that)\b|[a-z]+", re.I)
MOST_HELPS = 6
VERB = re.compile(r"[a-z]+", re.I)
TO_NUMBER = re.compile(r"[^,;:()]{0,60}(?:[-–—:,]\s*|\s)?\(?(?:[A-Z]{1,3}\s?)?|[^;:()]{0,60}|:\s[^;:()]{0,40}")
"""What leads from the verb to the number."""
A_PLACE = re.compile(
    r"\s(?:the\s|up\s)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|last|top|\d+(?:st|nd|rd|th))"
    r"\s(?:place|spot|position|rank)\b"
)
"""Behind "took", what makes it no deal: "took third place among the suppliers with 5 million"."""
ASIDE_ENDS = re.compile(r"[^,;:()]{0,50},\s+(?=[a-z])")
"""The rest of what stands apart behind a name, where that holds a number of its own."""
GOES_ON = re.compile(r"\b(?:and|but|yet|while|then)\s+", re.I)
"""What joins a verb to the subject of the clause before."""


AGENTS = re.compile(
    rf"(?:['’]s?)?\s+(?:[a-z-]+\s+){{0,2}}(?:[a-z]{{3,}}(?:ers|ors)|{any_of_kind('agents')})\b(?! of\b)"
    r"|['’]s\s(?:[A-Z][\w&-]+\s){0,2}[A-Z][\w&-]+"
    r"(?=\s(?:also |alone )?(?:bought|took|purchased|ordered|received|imported)\b)"
)
"""Behind an area, those of it who deal: "Chinese mills", "America's jewellers", "India's Tata bought"."""
OVERTOOK = (
    r"overt(?:ook|akes|aken)|replac(?:ed|es)|displac(?:ed|es)|supplant(?:ed|s)|surpass(?:ed|es)|oust(?:ed|s)|passed"
    r"|dislodge[sd]|edge[sd] out|(?:took|takes?|taken) over from"
)
"""What one does to another whose place it takes."""
SET_APART = (
    r",(?:[^,]{0,20}|\s(?:(?:to|from|with) (?:which|whom)|which|whose|where|home|long|once|an?|the)\b"
    r"[^;:()\d]{0,70}?),\s*"
)
"""What is said of one behind its name: "Uganda, to which lorries carry cement, was the largest buyer"."""
AND_NEXT = rf"\s*(?:and\s+(?:the\s+)?(?:(?-i:[A-Z])[\w-]+\s+){{1,3}}|{SET_APART})?"
"""Behind one of two, the other."""
_STILL = r"(?:(?:has|have|had|again|also|still|thus|once (?:again|more))\s+)*"
_RANKS = (
    rf"{IS}|came|topped|tops|led|leads|headed|heads|stood|stands|ranked|ranks"
    r"|finish(?:es|ed)|(?:held|holds|kept|keeps|retain(?:s|ed)|regain(?:s|ed)|took|takes)\b[^,;:()]{0,20}"
    rf"\b(?:first|second|third|top|lead|place|spot|position|crown)|{OVERTOOK}"
)
IS_BUYER = re.compile(
    rf"{AND_NEXT}{_STILL}(?:{_RANKS}|emerged|(?:served|serves) as)\b"
    rf"(?:(?! (?:{SELLER}|exporter|shipper)s? (?:to|on|of) )[^,;:()]){{0,60}}"
    rf"\b(?:{BUYER}|importer|payer|spender|export partner)s?\b",
    re.I,
)
IS_SELLER = re.compile(
    rf"{AND_NEXT}{_STILL}(?:{_RANKS})\b[^,;:()]{{0,60}}\b(?:{SELLER}|origin)s?\b",
    re.I,
)
"""What makes one of two a buyer, or a seller: "again came first among the buyers", "kept its place as top supplier"."""
IS_PARTNER = re.compile(
    rf"\s*(?:{SET_APART})?(?:(?:has|have|had)\s+)?"
    rf"(?:{IS}\b[^,;:()]{{0,40}}"
    r"|(?:keeps?|kept|retain\w*|emerge[sd]?|ranke?[sd]?|leads?|led|tops|topped|heads|headed)\b[^,;:()]{0,60}"
    rf"|(?:{OVERTOOK})\b[^,;:()]{{0,80}})\bpartners?\b",
    re.I,
)
DEALERS_OF = re.compile(
    rf"['’]s?\s+(?:[\w-]+\s+){{0,2}}(?:({SELLER}s?)|customers?|buyers?|clients?|purchasers?|takers?"
    r"|(?:export|important|largest|biggest|second|third|fourth|fifth) (?:markets?|destinations?)"
    r"|(?:largest|biggest|top|main|leading) (?:[a-z]+ ){0,3}importers?)\b"
)
"""Behind an area, those that it deals with."""
CALLED = re.compile(
    r"(?:(?:also|was|is|again|still|at the same time)\s+){0,3}(?:the|its)\s+(?:[a-z-]+\s+){0,3}"
    rf"(?:({SELLER}s?)|{BUYER}s?)\b",
    re.I,
)
"""What one is called who deals: "and also the largest supplier at"."""


@immutable
class Deed:
    """What is done, and the verb that says so."""

    kind: str  # buys | sells
    verb: str


def deed(text: str, start: int, stop: int) -> Deed | None:
    """Tell what is done by who ends at `start`, where the words lead on to the number at `stop`."""
    if start >= stop:
        return None
    aside = ASIDE.match(text, start, stop)
    at = certain(PRONOUN.match(text, aside.end() if aside else start, stop)).end()
    return _deed_at(text, at, stop)


def deed_again(text: str, start: int, stop: int) -> Deed | None:
    """Tell what is done in a clause without a subject of its own: "…, but bought only $5 million"."""
    if (closed := ASIDE_ENDS.match(text, start, stop)) and (found := _deed_at(text, closed.end(), stop)):
        return found  # "Peru, which has half of it, bought 27% less"
    for joint in GOES_ON.finditer(text, start, stop):
        if called := CALLED.match(text, joint.end(), stop):
            return Deed("sells" if called[1] else "buys", called[0])
        if found := _deed_at(text, joint.end(), stop):
            return found
    return None


def _deed_at(text: str, at: int, stop: int) -> Deed | None:
    passive, promised = False, None
    for _ in range(MOST_HELPS):
        helps = HELP.match(text, at, stop)
        if helps is None:
            break
        promised = PROMISED.match(helps[0])
        at, passive = helps.end(), bool(helps[1]) or (passive and helps[0].rstrip(", ").endswith("ly"))
    word = VERB.match(text, at, stop)
    if promised and not passive and TO_NUMBER.fullmatch(text, at, stop) and not TO_DO.match(text, at, stop):
        return Deed("sells", promised[0].lower())  # "Moscow has promised 7 million tonnes"
    kind = verbs().get(word[0].lower()) if word else None
    if word is None or kind is None or (passive and not word[0].endswith("ing")):
        return None
    if not TO_NUMBER.fullmatch(text, word.end(), stop) or A_PLACE.match(text, word.end(), stop):
        return None
    return Deed(kind, word[0].lower())
