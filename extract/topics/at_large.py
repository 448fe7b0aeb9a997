"""What a text tells at large: a segment and its areas in, evidence of a pair, of all the world and of who tells out.

No area need be named for it: "the two countries", "total exports", "our minister", the office that reports.
"""

import re

from extract.areas.codes import country
from extract.areas.mentions import AreaMention
from extract.areas.uses import is_dateline
from extract.topics.evidence import LEAD, Evidence
from extract.topics.origin import HEAD, agencies, offices, town_of_report
from extract.topics.voice import (
    ASIDE,
    DATELINE,
    EARLY,
    LATE,
    OFFICE,
    OWNS,
)
from extract.words.cued import Cued
from extract.words.phrases import lowered
from extract.words.wholes import FOREIGN
from extract.words.wordlists import WordList

QUOTED = 2000
"""Within how many characters a text quotes the offices that count its trade."""
TRADE_WITH = re.compile(r"\b(?:trade|turnover|commerce|business)\s+(?:in\s+\w+\s+)?with\s+$")
GUEST = Cued(
    ("Ambassador", "Consul", "Excellency"),
    r"(?<!\w)M(?:rs?|s|adame?)\.?\s+(?:Ambassador|Consul)\b|\bYour Excellency\b"
    r"|(?:[QF][.:]|[“\"–—-])\s*(?:Ambassador|Consul),",
)
YOU_AND_US = Cued(
    (" you", "ou s", "both ways"),
    r"\b(?:[Yy]ou (?:sold|sell|sent|send|supplied|supply) us|(?:sold|sell|sent|send|supplied|supply|shipped|ship) you"
    r"|(?:exports?|sales|sold|shipped|deliveries) to you|(?:imports?|bought|buy|purchases?|come|came) from you"
    r"|both ways)\b",
)
"""How one who is asked tells of the trade of two that he does not name: "we sold you 3 million tonnes"."""
OURS = Cued(
    ("our ", "Our ", " us", "we ", "We "),
    r"\b[Oo]ur (?:own |total |main |largest |nearest )?(?:exports?|imports?|trade|sales|shipments"
    r"|customers?|neighbou?r|suppliers?)\b"
    r"|\b(?:sold|sell|sells|cost|costs|supplied|supplies|from|to) us\b"
    r"|\b[Ww]e (?:sell|sold|buy|bought|exported|imported|export|import|shipped)\b",
)
"""How a text speaks for the country where it is written."""
QUOTED_IN = re.compile(r"[\"“”]")
SECTION = re.compile(r"\W*(?:foreign|external|international|world) trade\W*", re.I)
"""What a page is called that stands above a headline; of whose trade, and with whom, it does not tell."""
WIDE_WORDS = WordList(("total", "overall", *FOREIGN, "all", "abroad", "worldwide"))
WIDE = re.compile(
    r"\b(?:total|overall) (?:\w+ ){0,2}(?:exports?|imports?|trade|sales|turnover|deficit|surplus)\b"
    rf"|(?<!\bof )(?<!\bfor )(?<!\band )\b(?:{'|'.join(FOREIGN)}) trade\b(?! (?:\w+ ){{0,6}}(?:with|between)\b)"
    r"(?! (?:partners?|minister|ministry|office|bank|chamber|department|secretary|committee|association|agency"
    r"|bureau|notes?|bulletin|review|journal|newsletter|monitor)\b)"
    r"|\ball (?:\w+ )?(?:destinations|markets|countries|partners)\b"
    r"|\b(?:abroad|overseas(?! trad)|worldwide)\b",
    re.I,
)


def tell_at_large(found: Evidence, text: str, areas: list[AreaMention]) -> None:
    """Take note of what tells of a pair, of the world or of "the region" without naming it, and of who tells."""
    found.ours = found.ours or bool(OURS.search(text) and not QUOTED_IN.search(text))
    found.guest = found.guest or GUEST.search(text) is not None
    if found.read < HEAD:
        for code in agencies(text):
            found.weight[code] += ASIDE  # it may be the one told of, where no other is
            found.speaks[code] += OFFICE
            found.agencies.add(code)
            found.meant.add(country(code))
    for code in sorted(offices(text)) if found.read < QUOTED else ():
        found.weight[code] += OFFICE
        found.speaks[code] += OFFICE
        found.told.add(code)
        found.meant.add(country(code))
    if found.read < HEAD and not (areas and is_dateline(areas[0], text)) and (home := town_of_report(text)):
        found.written[home] += DATELINE
        found.partner[home] += DATELINE
        found.told.add(home)
        found.lead.add(home)
    if found.together is None:
        found.together = next((found.read + m.start for m in areas if _are_two(m, text)), None)
        asked = YOU_AND_US.search(text) if found.together is None else None
        found.together = found.read + asked.start() if asked else found.together
    if found.wide is None and not (found.read < HEAD and not found.partner and SECTION.fullmatch(text)):
        wide = next((start for start, _ in WIDE_WORDS.places(lowered(text)) if WIDE.match(text, start)), None)
        found.wide = None if wide is None else found.read + wide
    for m in areas:
        if m.kind == "group":
            found.bloc = found.bloc if found.bloc in found.headed else m.code
        elif m.code in ("GROUP", "REGION", "CONTINENT") and found.bloc:
            found.weight[found.bloc] += EARLY if found.length < LEAD else LATE
    found.national = found.national or any(m.code == "COUNTRY" for m in areas)
    found.regional += sum(
        EARLY if OWNS.match(text, m.end) else LATE for m in areas if m.code in ("REGION", "DESC:state")
    )


def _are_two(mention: AreaMention, text: str) -> bool:
    """Whether two are pointed at, or the one neighbour that is traded with."""
    if mention.code == "NEIGHBOUR":
        return TRADE_WITH.search(text, max(0, mention.start - 40), mention.start) is not None
    return mention.code in ("PAIR", "MUTUAL")
