"""Whether an area has the role of the one named before it: the roles before it in, whether it goes on out."""

import re

from extract.areas.around import AFTER
from extract.areas.mentions import AreaMention
from extract.areas.phrases import IN_CASE_OF
from extract.areas.placed import Placed

JOINED = re.compile(
    r"^\s*(?:[-–—/&]|and|,|with|as\s+well\s+as|(?:together|along)\s+with)\s*(?:the\s+|also\s+)?(?:(?:its|their)\s+(?:[a-z-]+\s+){0,2}?neighbou?r,?\s+"
    r"|(?:(?:other\s+|member\s+)?(?:countries|states|members|nations|republics)|rest)\s+of\s+(?:the\s+)?)?$",
    re.I,
)
"""Between an area and one more of its kind: "between Peru and Chad", "between Peru and the members of the bloc"."""
OF_ITS_FLOW = re.compile(r"\bof\s+(?:its|their|her|all its)\s+(?:[a-z-]+\s+){1,3}(?:to|from)\s+(?:the\s+)?$")
"""Before the other side, what makes a number a share of all that one trades."""
OPENS_CLAUSE = re.compile(
    r"\s+(?:(?:also|again|now|still|only|even|[a-z]+ly)\s+)?"
    r"(?:holds|held|has|had|is|was|takes|took|buys|bought|sells|sold|ranks?|ranked|comes|came|follows|followed|remains"
    r"|remained|leads|led|supplie[sd]|deliver(?:s|ed)|exports|exported|imports|imported|ships|shipped|sends|sent|provide[sd]"
    r"|absorb(?:s|ed)|receive[sd]|account(?:s|ed)|runs|ran|shows|showed|saw|sees|enjoy(?:s|ed)|record(?:s|ed)|post(?:s|ed)"
    r"|register(?:s|ed)|incur(?:s|red)|exchange[sd]|trade[sd]|achieve[sd]|reduced|will|would|can|could|may|might|should|must"
    r"|did|does|plans|hopes|wants|agreed|gets|got|needs|needed|spends|spent|earn(?:s|ed)|pays|paid|produce[sd]|grows|grew"
    r"|raised|cuts?|expects|increased|doubled|lost|obtain(?:s|ed)"
    r"|(?:[a-z]+ed|built up|ran up|made|won) (?:an?|the|its))\b"
)
"""Behind an area, the verb that makes it the subject of a clause of its own."""
NUMBER_NEXT, DIGIT = re.compile(r"\s+[$€£]?\d"), re.compile(r"\d")
ITS_OWN = re.compile(
    r"\s+(?:exports?|imports?|supplies|sales|shipments|deliveries|purchases"
    r"|(?P<goods>(?:[a-z]+\s+)?(?:goods|products|merchandise|wares|commodities)))\b",
    re.I,
)
"""Behind an adjective, its flow, or the goods of another clause: "sold to Chad, Malian goods worth $5 million"."""
OWNS_NEXT = re.compile(
    r"\s+(?:(?:total|overall|trade|foreign|goods)\s+)?(?:exports?|imports?|supplies|sales|shipments|deliveries|purchases"
    r"|trade|turnover|deficit|surplus|balance)\b",
    re.I,
)
OWNED, ITS = ("'s ", "’s ", "' ", "’ "), re.compile(r"['’]s?\s")
ITS_FLOW = re.compile(
    r"\s+(?:exports?|imports?|supplies|sales|shipments|deliveries|purchases|trade|turnover|deficit|surplus|business"
    r"|commerce)\b"
)
AMONG = re.compile(r"\b[Aa]mong (?:the )?(?:[a-z-]+ )?$")
IN_THAT_OF = ("in that of", "in that of the")
"""Before the next of several that numbers are for, behind "in the case of"."""


def is_next_case(last: Placed, before: str, text: str) -> bool:
    """Whether a number is for the next of several: "9 per cent in the case of Peru and 4 in that of Chad"."""
    led = before.rstrip().endswith(IN_THAT_OF)
    return led and text[: last.mention.start].lower().rstrip().endswith((*IN_CASE_OF, *IN_THAT_OF))


def is_its_trade(last: Placed, mention: AreaMention, text: str) -> bool:
    """Whether a flow has an owner and an adjective that says with whom it is: "Chile's Asian exports"."""
    return ITS.fullmatch(text, last.mention.end, mention.start) is not None and bool(ITS_FLOW.match(text, mention.end))


def goes_on(last: Placed, mention: AreaMention, adjective: bool, text: str) -> bool:
    """Whether an area is one more of those before it: "to Chad and Mali", not "to Chad, and Malian exports"."""
    between = text[last.mention.end : mention.start]
    if last.role == "other" and AMONG.search(text, max(0, last.mention.start - AFTER), last.mention.start):
        return False  # "Among European countries, Peru was the first"
    does_likewise = between == ", " and last.role == "to" and NUMBER_NEXT.match(text, mention.end)
    if does_likewise and DIGIT.search(text, max(0, last.mention.start - AFTER), last.mention.start):
        return False  # "Peru sold 23 per cent to Chile, Chad 28"
    if between == ", " and OPENS_CLAUSE.match(text, mention.end):
        return False  # "from Peru, Chile holds the third place"
    clause = (
        between.startswith((" and ", ", and ")) and last.role in ("to", "from") and NUMBER_NEXT.match(text, mention.end)
    )
    if clause and OF_ITS_FLOW.search(text, max(0, last.mention.start - AFTER), last.mention.start):
        return False  # "Peru sends 36 per cent of its exports to Chile and Chad 17 per cent"
    again = mention.code == last.mention.code  # "sold goods to Peru, and Peru 3 tonnes to Chad"
    joined = JOINED.match(between) is not None and not again
    owns = between == ", " and text.startswith(OWNED, mention.end) and OWNS_NEXT.match(text, mention.end + 2)
    if not joined or owns:
        return False
    own = ITS_OWN.match(text, mention.end) if adjective else None
    return own is None or (last.mention.kind == "adjective" and own["goods"] is not None)
