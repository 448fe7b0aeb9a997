"""The role that a phrase around an area gives it, whatever its preposition is: words in, a role or "" out.

>>> BOUND.match("-bound ships") is not None
True
"""

import re

from extract.areas.around import BEFORE, Around
from extract.areas.mentions import AreaMention
from extract.words.cued import Cued
from extract.words.side_words import any_of_kind

TOPIC = re.compile(
    r"\W*(?:(?:and|but)\s+)?(?:as\s+(?:for|to|regards)|with\s+(?:regard|respect)\s+to|speaking\s+of|regarding"
    r"|concerning|when\s+it\s+comes\s+to|turning\s+to"
    r"|in\s+the\s+case\s+of|for)\s+(?:the\s+)?"
)
"""At the head of a sentence, what sets an area as the topic of it: "As for Brazil, exports fell"."""
IN_CASE_OF = ("in the case of", "in the case of the")
"""Before the one of several that a number is for: "the fall was 9 per cent in the case of Brazil"."""
ON_IT = re.compile(
    r",\s+(?:[a-z-]+\s+){0,3}(?:trade|turnover|exports?|imports?|sales|shipments|deliveries|supplies|purchases)\s+"
    r"(?:[a-z-]+\s+){0,2}(to|from|with)\s+(?:it|(?:this|that)\s+country)\b"
)
"""Behind the topic, what makes it the other side: "As for Brazil, trade with it fell"."""
GOES_TO = re.compile(
    r"\b(?:place|lead|rank|crown|title|palm|honours?)\b[^,;:()\d]{0,40}\b(?:went|goes|go|fell|falls|belongs?|belonged|passed)\s+to\s+(?:the\s+)?$"
)
"""Before one that does most or next: "second place went to Paraná with 5 million"."""
BOUND = re.compile(r"-(?:bound|destined)\b")
BOUND_FOR = re.compile(
    r"\b(?:bound|destined|meant|sailed|set sail|set off|set out|headed|heading"
    r"|(?:left|leaves|departed)\s+(?!(?:an?|no|little|room)\b)(?:[a-z'’-]+\s+){1,5}?)\s*\bfor\s+(?:the\s+)?$"
)
ARRIVE = re.compile(r"\s+(?:[a-z-]+\s+){0,3}arrivals\b")
BOUGHT = Cued(
    ("bought", "buy", "import", "purchase"),
    r"\b(?:bought|buys?|imported|imports|purchased|imports of|purchases of)\s+(?:[\w-]+\s+)?$",
)
GIVES = re.compile(
    r"(?<!was )(?<!were )(?<!been )\b(?:sold|sells?|shipped|sends?|sent|lent"
    r"|suppl(?:y|ies|ied|ying)|provid(?:es?|ed|ing)|furnish(?:es|ed))\s+(?:the\s+)?$"
)
WITH_MEMBERS = re.compile(
    r"\bwith\s+(?:the\s+|its\s+)?(?:\w+\s+){0,2}(?:partners|countries|members|states|neighbou?rs)\s+(?:in|of"
    r"|within)\s+(?:the\s+)?$"
)
IS_LABEL = re.compile(r":|,\s(?:the|a|an|our|its|which)\s[a-z][^,;:.\d]{1,32}:\s+(?:[a-z]+\s+){0,2}\S{0,3}(?:\d|$)")
"""Behind an area, what makes it the label of an item: "Zambia, the newcomer: 90,000 tonnes"."""
RANKING = re.compile(rf"(?:\b[a-z]+est|{any_of_kind('first')})\s+$")
ITS_PARTNER = re.compile(rf"\s+(?:(?:trad(?:e|ing)|export|import)\s+)?{any_of_kind('partner')}")
"""Before and behind a name, what makes it an adjective: "the top U.S. trading partner"."""
FORETELLS = re.compile(
    r"(?:\s\([A-Z]+\))?\s+(?:(?:itself|now|still|also|has|had)\s+)*(?:predict|forecast|foresee|expect|estimate|reckon|project"
    r"|calculate|warn|put|say|see)(?:s|ed)?\b(?! up| forward| in)"
)
"""Behind a commission, that it speaks of others: "the European Commission predicts minus 2%"."""
TOPICAL = ("for", "to", "of", "")
SEATS = ("capital", "city", "region", "name")
SEAT_OF = re.compile(
    r"-based\b|\s+(?:[a-z]+\s)?(?:brokers?|brokerages?|trade houses?|trading"
    r" houses?|analysts?|economists?|consultants?"
    r"|consultancy|newsletter|dealers)\b"
)
"""Behind a place, who sits there and speaks of the trade of others: "a Hamburg-based newsletter", "London brokers"."""
TOWNS = ("capital", "city")
SEAT_IN = ("ecretariat in ", "eadquarters in ", "eadquartered in ")
"""Before a town, who sits there: "a study of the Secretariat in Gaborone"."""

KIN = ("neighbour ", "neighbor ", "partner ", "member ", "country ", "state ", "ally ")
LED_KIN = re.compile(
    r"\b(with|to|from)\s+(?:[\w.-]+(?:['’]s?)?\s+){1,4}(?:neighbou?r|partner|member|country|state|ally)\s+$"
)
"""Before an area, what it is called behind a preposition: "with Peru's neighbour", "with another OIC country"."""
OWNS_KIN = re.compile(r"['’]s?\s(?:[a-z-]+\s){0,3}(?:neighbou?r|partner|ally)\s[A-Z]")


PAYS = re.compile(r"\b(?:paid|pays?|paying|ow(?:ed|es?))\s+(?:[^,;:()]{3,40}\sto\s+)?(?:the\s+)?$")
PAID_FOR = re.compile(
    r"\s(?:[^,;:()]{0,40}\s)?for\s(?:(?:the|its|their|all|goods|merchandise|such)\s)*"
    r"(?:imports?|goods|deliveries|supplies|shipments|purchases)\b"
    r"|\s(?:[^,;:()]{0,40}\s)?for\s(?!(?:transit|services?|damages?|use|access|rent|losses|help|aid|labour|work|storage|passage)\b)"
    r"[a-z]{3,}(?:\s[a-z]{3,})?(?:\sin\s(?:19|20)\d\d|[,.]|$)"
)
"""Around one who is paid, what makes it the seller: "Chad paid Peru for imports worth 5 million"."""


def by_phrase(around: Around, start: int) -> str:
    """The role that a phrase around an area gives whatever else is said: "Peru-bound", "As for Peru, "."""
    before, after = around.before, around.after
    if not around.word and before.endswith(KIN) and (led := LED_KIN.search(before)):
        return led[1]
    if around.possessive and OWNS_KIN.match(after):
        return "owner"
    inside = "with" in before and not around.possessive and before.rstrip().endswith(("in", "of", "the"))
    if inside and WITH_MEMBERS.search(before):
        return "with"  # unlike "trade with other countries in Peru's turnover"
    if after.startswith("-") and BOUND.match(after):
        return "to"
    if after.startswith("-to-"):  # "Peru-to-Chile exports"
        return "owner"
    if before.endswith("-to-"):
        return "to"
    if around.adjective and "arrivals" in after and ARRIVE.match(after):
        return "from"
    if around.word in ("", "to") and "pa" in before and PAYS.search(before) and PAID_FOR.match(after):
        return "from"
    if around.word == "to" and GOES_TO.search(before):
        return "subject"
    if around.word in TOPICAL and after[:1] == "," and start < BEFORE and TOPIC.fullmatch(before):
        on_it = ON_IT.match(after)
        return on_it[1] if on_it else "label"
    if around.word == "of" and before.rstrip().endswith(IN_CASE_OF):
        return "with"
    return ""


def is_seat(mention: AreaMention, text: str) -> bool:
    """Tell whether a place, or a bloc's commission, is only where somebody sits who speaks of others."""
    if mention.kind == "group":
        return text.endswith("Commission", 0, mention.end) and FORETELLS.match(text, mention.end) is not None
    if mention.kind in TOWNS and text.endswith(SEAT_IN, 0, mention.start):
        return True
    return mention.kind in SEATS and SEAT_OF.match(text, mention.end) is not None


def by_itself(adjective: bool, possessive: bool, before: str, after: str) -> str:
    """The role of an area that no preposition stands before."""
    if not adjective and IS_LABEL.match(after):
        return "label"
    if GIVES.search(before[-20:]):
        return "to"
    if adjective:
        return "from" if BOUGHT.search(before) else "owner"
    ranked = ITS_PARTNER.match(after) is not None and RANKING.search(before) is not None
    return "owner" if possessive or ranked else "subject"
