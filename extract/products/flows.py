"""Goods beside a flow: a statement and the cue of its flow in, those of "X exports", "sold X" out."""

import re

from extract.products.complements import complement
from extract.products.inmind import mention
from extract.products.kinds import kind_of
from extract.products.parts import of_makers
from extract.products.phrases import WHOLE, between, phrases_of
from extract.products.subjects import OWNING, can_name, is_nominative, subject
from extract.products.told import Told, list_before, many, told_as, told_list
from extract.products.words import is_heading, is_maker, word_kind
from extract.records import TRADE
from extract.statements.phrase import Phrase
from extract.statements.statement import Statement
from extract.values import replace
from extract.words.cued import Cued
from extract.words.lexicon import Cue

LED_WITH = re.compile(
    r"\s+(?:led|leads?|came (?:first|second|next)|topped|headed|ranked)\b[^,;]{0,24}\b(?:with|at)\s+(?:[a-z]+\s+){0,2}"
)
LED_BY = re.compile(r"\b(?:led|headed|topped|dominated) by (?:the )?$")
IT = re.compile(r"(?:[;:]|,? (?:and|but))\s+(?:[¦#]+,?\s+)?(?:it|they|these|this)\s+(?:[a-z]+ly\s+)?$")
FROM_SALE = re.compile(
    r"(?: \([^()]*\))? (?:last year )?(?:from|through|by) (?:the |its )?(?:sales?|selling|exporting) (?:of )?"
)
SORTS = re.compile(r"(?:(?!to\b|in\b|for\b|from\b)[a-z~-]+,? )*")
"""Behind a sum earned, that it is for goods, and of what sort these are."""
BROUGHT = re.compile(r"brought(?: in)?|brings(?: in)?|earned|earns|fetched|cost|yielded")
SENT = re.compile(r"shipments?|deliver(?:y|ies)|suppl(?:y|ies)|sales", re.I)
DEALT = re.compile(rf"{SENT.pattern}|purchases", re.I)
MODALS = {"to", "must", "will", "can", "could", "should", "may", "might", "shall", "would", "cannot"}
PLACED = re.compile(
    r"\s*(?:(?:of|in|from|around)\s+)?(?:the\s+)?(?:§+|(?-i:[A-Z])[\w-]+)?\s*"
    r"(?:(?:meanwhile|also|alone|still|again|too|now|in turn|for their part|[a-z]+ly)\s+)?",
)
OBJECT = re.compile(
    r"(?:\s+¦+#*(?=\s))?(?:\s+§+\s+with\b|\s+(?:from|to)\s+(?:the\s+)?§+(?=\s))?(?:[\s§\"“«]|(?<=§)['’]s?(?=\s)|\b(?:the|its|their|some|about|more|less|mainly|mostly|chiefly|of|a|an|our|us|them|you)\b)*",
    re.I,
)
MORE_OR_LESS = re.compile(
    r"\s+(?:(?:a little|much|far|slightly|somewhat|even|still)\s+)?(?:more|less|fewer)\s+"
    r"|\s+new\s+",
    re.I,
)
"""Between a verb and goods, how many they are, or that they are new: "sold less tea", "bought new cars"."""
DEALT_BY = re.compile(r"(?:\s+by\s+(?:the\s+)?§+)?(?:,?\s+¦[¦#]*,?)?\s+(?P<are>~{2,9})\s+(?:(?:the|again|still)\s+)?")
"""Between a verb and the goods that are what was dealt in: "the main items bought by Mali in 2004 were"."""
ARE = re.compile(r"(?:is|are|was|were|includ(?:ed?|es)|comprised?|remain(?:ed)?)\s")
SOLD_FOR = re.compile(r"\s*(?:(?:worth|for|to|from)\b|,|$)")
FROM_FOR = re.compile(r"\s+(?:worth|for|from)\b")
TAKEN = Cued(
    ("receiv", "obtain", "order", "absorb", "took", "takes", "got", "gets", "drew"),
    r"\b(?:receiv(?:ed|es)|obtain(?:ed|s)|order(?:ed|s)|absorb(?:ed|s)|took|takes|got|gets|drew)\s+(?=[a-z])",
)
"""What one does who takes goods, before them."""
OBLIQUE = re.compile(
    r"\bas\s+(?:the|its|their|our|an?)\s+(?:[\w.'’-]+\s+){0,3}$|\b(?:of|in|among|amongst|to|from|for|by|within|list|as)\s+"
    r"(?:(?:the|its|their|all|total|main|top|our|his|[\w-]+['’]s?|§+|¦+)\s+)*$",
    re.I,
)
PREDICATE = re.compile(
    r"\b(?:was|were|is|are|remained|remains?|stays?|stayed|became|headed|heads|led|leads|topped|tops|dominates?|dominated)"
    r"\s+(?:the\s+|a\s+|its\s+|their\s+|our\s+)?(?:(?!(?:and|but|while)\b)[\w.'’-]+\s+){0,4}$",
    re.I,
)
AT_FIRST = re.compile(r"\W*(?:at|with|reaching|totalling)\s+(?:[a-z]+\s+){0,3}", re.I)
PARTED = re.compile(r"\b(?:while|whereas|but|and|though|although)\b", re.I)
"""Between a number and a flow behind it, what begins another clause."""
VALUED_AT = re.compile(r"\W*(?:valued|priced|worth|assessed|estimated)(?: at)?\s+(?:[a-z]+\s+){0,3}", re.I)
TO_WHAT = re.compile(r"\s*(?:\([^()]*\))?[^,]{0,24},\s+(?:(?:the|its|these|those)\s+)?(?:§+(?:['’]s)?\s+)?", re.I)
"""Between the worth and what is worth it: "Valued at $5 million ($6 million), the spices that"."""
LEADS_ON = re.compile(
    r"\s*(?:(?:revenues?|earnings|receipts|proceeds|volume)\s+)?(?:of|worth|at"
    r"|(?:\s+of\s+(?:the\s+)?[\w'’-]+(?:\s[\w'’-]+)?)?,"
    r"\s+which\s+(?:totalled|totaled|amounted to|came to|reached|were worth|stood at|made))\s+(?:[a-z]+\s+){0,2}",
    re.I,
)
ABOVE_ALL = re.compile(r"\s+(?:above all|in particular|first of all|among them|included|foremost)\b")
FLOWS = {"exports", "imports", "sales"}
AS_SUBJECT = re.compile(
    r"\W*(?:(?:In|For|During|Between|By)\s(?:[^,;]{1,40},|[\w ]{0,24}\d)\s+)?"
    r"(?:(?:and|but|while|whereas|the|its|their|our|[A-Z][\w’'-]+)\s+)*",
    re.A,
)
"""Between the beginning of a clause and a flow that is its subject."""
POSSESSED = re.compile(r"\b(?:its|their|whose)\s+(?:[\w-]+\s+){0,2}$", re.I)
OWNS = re.compile(r"(?:sector|industry|branch|group|category|commodity)['’]s$")
OWNER = re.compile(r"(?<=\w)\s(?:sector|industry|branch)['’]s$")
"""Behind goods, those that they are exported by: "the steel industry's exports"."""
SHIP = {"Ship ", "ship "}
IN_SHORT = re.compile(r" \([A-Z][\w-]{1,9}\) $")
"""Between goods and their flow, their name in short: "liquefied petroleum gas (LPG) exports"."""
NEAR = 12
"""How many phrases back "its" may point."""


def premodifier(statement: Statement, cue: Cue) -> Told | None:
    """The goods of "tea exports", "crude oil shipments", "the services surplus"."""
    struck, phrases = phrases_of(statement.sentence)
    text, kind = statement.sentence.text, kind_of(statement, cue)
    if kind in WHOLE:
        return Told(None)
    start = statement.head[0] if cue.start < statement.quantity.start else statement.quantity.end
    short = (
        IN_SHORT.search(text, max(start, cue.start - 14), cue.start)
        if text[cue.start - 2 : cue.start] == ") "
        else None
    )
    end = short.start() if short else cue.start
    for phrase in between(phrases, max(start, cue.start - 90), end)[-1:]:
        if phrase.kind == "general" and phrase.definite and OWNS.search(phrase.name):
            return Told(None, points=True, at=phrase.start)  # "the sector's exports"
        if phrase.kind in ("unknown", "general") and OWNING.search(phrase.name):
            break  # "the continent's trade"
        if phrase.kind == "barred" and cue.code == "other" and struck[phrase.end : cue.start] == " ":
            known = word_kind(phrase.name.rsplit(" ", 1)[-1]) == "goods"
            return Told(phrase.name) if known else None  # "palm oil stocks"
        gap = struck[phrase.end : end]
        if gap.strip(" \n\"'’”»"):
            break
        if phrase.kind == "whole":
            return Told(None)
        if phrase.kind == "unknown" and any(map(is_maker, phrase.name.split()[:-1])):
            break  # "firms won contracts"
        if phrase.kind == "unknown" and phrase.lead in MODALS:
            break  # "must secure exports"
        made = phrase.kind == "general" and not is_heading(phrase.name)
        if phrase.kind == "goods" or made or (phrase.kind == "unknown" and can_name(phrase)):
            name = many(OWNER.sub("", phrase.name))
            if " and " in name and phrase.lead == ",":
                name = list_before(phrase, phrases, struck)  # "coffee, tea and spices exports"
            return Told(name if not kind or kind in name else f"{name} {kind}")
    if text[cue.start - 5 : cue.start] in SHIP and text[cue.start - 6 : cue.start - 5] in ("", " "):
        return Told("ship")  # a verb elsewhere: "ship exports fell"
    return Told(kind) if kind else None


def with_verb(statement: Statement, cue: Cue) -> Told | None:
    """The goods of "bought X for …", of "X was exported", "X fetched …"."""
    struck, phrases = phrases_of(statement.sentence)
    stop = statement.quantity.start if cue.end <= statement.quantity.start else statement.tail[1]
    for phrase in between(phrases, cue.end, min(stop, cue.end + 60))[:1]:
        if not _leads_to_goods(statement, struck, cue, phrase):
            break
        if phrase.kind == "whole":
            seller = subject(statement, cue.start)
            seller = None if seller and " and " in struck[seller.end : cue.start] else seller
            makers = None if seller or _buys(statement, cue) else of_makers(statement)
            return told_as(seller, True) if seller else makers or Told(None)  # "the non-oil sector sold goods for …"
        if phrase.kind == "goods" or (phrase.kind == "unknown" and SOLD_FOR.match(statement.sentence.text, phrase.end)):
            return told_list(phrase, statement.sentence)
    found = subject(statement, statement.quantity.start)
    if found and cue.end <= statement.quantity.start and cue.end <= found.start and _is_answer(struck, cue, found):
        return told_as(found, True)  # "What do you buy? – Machinery: …"
    if found and cue.end <= found.start and LED_WITH.fullmatch(statement.sentence.text, found.end, stop):
        return told_as(found, True)  # "among the goods bought, machinery led with $5 million"
    if found and cue.end <= found.start and LED_BY.search(statement.sentence.text, cue.end, found.start):
        return told_as(found, True)  # "purchases were led by cars"
    found = subject(statement, cue.start) if cue.end <= statement.quantity.start else found
    if found:
        return told_as(found, item=found.lead != "of")  # "tea exported to Chad", but "the value of tea exported"
    return (
        _of_makers(statement, cue)
        or _of_pronoun(statement, cue)
        or _of_what_was_sent(statement, cue)
        or _of_its_sale(statement, cue)
    )


def _leads_to_goods(statement: Statement, struck: str, cue: Cue, phrase: Phrase) -> bool:
    """Whether goods are what a verb deals in: "bought from Mali tea", "sold less tea", "items sold were tea"."""
    text, gap = statement.sentence.text, struck[cue.end : phrase.start]
    if OBJECT.fullmatch(gap) or MORE_OR_LESS.fullmatch(text, cue.end, phrase.start):
        return True
    dealt = DEALT_BY.fullmatch(gap)
    return dealt is not None and ARE.match(text, cue.end + dealt.start("are")) is not None


def taken(statement: Statement) -> Told | None:
    """The goods of one who takes them by a verb that is no flow: "Peru received tea from Chad for $5 million"."""
    text, found = statement.sentence.text, TAKEN.search(statement.sentence.text, *statement.head)
    if found is None:
        return None
    for phrase in between(phrases_of(statement.sentence)[1], found.end(), statement.quantity.start)[:1]:
        if phrase.kind == "goods" and phrase.start == found.end() and FROM_FOR.match(text, phrase.end):
            return told_list(phrase, statement.sentence)
    return None


def _of_pronoun(statement: Statement, cue: Cue) -> Told | None:
    """The only goods of the clause before, which a pronoun stands for: "the main export is tea; in 2001 it earned"."""
    struck, phrases = phrases_of(statement.sentence)
    it = IT.search(struck, max(0, cue.start - 40), cue.start) if BROUGHT.fullmatch(cue.surface) else None
    before = [phrase for phrase in between(phrases, 0, it.start()) if phrase.kind == "goods"] if it else []
    return told_as(before[0], True) if len(before) == 1 else None


def _of_its_sale(statement: Statement, cue: Cue) -> Told | None:
    """The goods whose sale brought money in: "earned $5 million (£4 million) from the sale of black tea to Mali"."""
    sold = FROM_SALE.match(statement.sentence.text, statement.quantity.end) if BROUGHT.fullmatch(cue.surface) else None
    if sold is None:
        return None
    struck, phrases = phrases_of(statement.sentence)
    first = next((p for p in between(phrases, sold.end(), sold.end() + 60) if p.kind == "goods"), None)
    if first is None or not SORTS.fullmatch(struck, sold.end(), first.start):
        return None
    return told_list(first, statement.sentence)


def _of_what_was_sent(statement: Statement, cue: Cue) -> Told | None:
    """The goods of what brought money in: "shipments of tea to Mali earned Omani firms $5 million"."""
    if not BROUGHT.fullmatch(cue.surface):
        return None
    sent = [verb for verb in statement.sentence.between("verb", statement.head[0], cue.start) if verb.kind == "export"]
    return complement(statement, sent[0]) if sent and SENT.fullmatch(sent[0].surface) else None


def _of_makers(statement: Statement, cue: Cue) -> Told | None:
    """What those make or trade in who stand before a verb: "Vietnam's rice exporters shipped 6 million tons"."""
    struck, phrases = phrases_of(statement.sentence)
    for phrase in between(phrases, statement.head[0], cue.start)[-1:]:
        made = phrase.kind in ("barred", "unknown") and is_maker(phrase.name) and not _buys(statement, cue)
        if made and PLACED.fullmatch(struck, phrase.end, cue.start):
            goods = mention(phrase.name)
            return Told(goods) if goods else None
    return None


def _buys(statement: Statement, cue: Cue) -> bool:
    """Whether a verb tells what is bought: perfume houses buy no perfume."""
    return any(verb.kind == "import" for verb in statement.sentence.between("verb", cue.start, cue.start + 1))


def _is_answer(struck: str, cue: Cue, found: Phrase) -> bool:
    """Whether a question mark, a dash or a colon parts a verb from what answers it."""
    return bool(re.search(r"[?:–—]", struck[cue.end : found.start]))


def possessed(statement: Statement, cue: Cue) -> Told | None:
    """ "Wool lost most: its exports were down 5%": the goods of the clause before."""
    text = statement.sentence.text
    whose = POSSESSED.search(text[max(0, cue.start - 40) : cue.start])
    if whose is None or whose[0].rstrip().endswith(" own"):
        return None
    struck, phrases = phrases_of(statement.sentence)
    for phrase in reversed(between(phrases, 0, cue.start)[-NEAR:]):
        if phrase.points and phrase.definite and phrase.start >= statement.head[0]:
            return told_as(phrase)  # "frost cost that crop a sixth of its export volume"
        if not is_nominative(phrase, struck, text, 0, cue.start) or (
            not whose[0].startswith("their") and _is_owned(statement, phrase.end, cue.start)
        ):
            continue
        if ABOVE_ALL.match(text, phrase.end):
            continue  # "exports, copper above all, rose, its imports fell"
        if goods := phrase.name if phrase.kind == "goods" else mention(phrase.name):
            return Told(goods, True)  # also of "footwear makers"
    return None


def _is_owned(statement: Statement, start: int, stop: int) -> bool:
    """Whether an area named in between is what "its" means."""
    return any(start <= area.start < stop and area.kind != "adjective" for area in statement.sentence.areas)


def of_flow_before(statement: Statement) -> Told | None:
    """The goods of a flow in the words of the number before: "60% of total exports of $9 billion"."""
    sentence = statement.sentence
    before = sentence.between("indicator", max(0, statement.quantity.start - 60), statement.head[0])[-1:]
    for cue in before:
        if cue.code in TRADE and LEADS_ON.fullmatch(sentence.text, cue.end, statement.quantity.start):
            return complement(statement, cue) or premodifier(statement, cue) or Told(None)
    return None


def of_flow_as_subject(statement: Statement) -> Told | None:
    """The goods of a flow that is itself a part: "Exports of cars made up 12 per cent of total exports"."""
    text, (start, stop) = statement.sentence.text, statement.head
    flows = [cue for cue in statement.sentence.between("indicator", start, stop)[:1] if cue.code in FLOWS]
    flows = flows or [
        cue for cue in statement.sentence.between("verb", start, stop)[:1] if DEALT.fullmatch(cue.surface)
    ]
    for cue in flows:
        if text.startswith(" of ", cue.end) and AS_SUBJECT.fullmatch(text, start, cue.start):
            told = complement(statement, cue)
            return replace(told, item=True) if told and told.goods else None
    return None


def fronted(statement: Statement) -> Told | None:
    """The goods of a flow that follows its number: "At $5 billion, exports of tea were …"."""
    sentence = statement.sentence
    if VALUED_AT.fullmatch(sentence.text, statement.head[0], statement.quantity.start):
        struck, phrases = phrases_of(sentence)
        for phrase in between(phrases, statement.quantity.end, statement.quantity.end + 48)[:1]:
            opens = TO_WHAT.fullmatch(struck, statement.quantity.end, phrase.start)
            return told_as(phrase) if opens and phrase.kind == "goods" else None
    if not AT_FIRST.fullmatch(sentence.text, statement.head[0], statement.quantity.start):
        return None
    for cue in sentence.between("indicator", statement.quantity.end, statement.quantity.end + 60)[:1]:
        if PARTED.search(sentence.text, statement.quantity.end, cue.start):
            return None
        return complement(statement, cue, len(sentence.text)) or premodifier(statement, cue)
    return None


def is_oblique(statement: Statement, cue: Cue) -> bool:
    """Whether a flow is only what something else stands in: "headed the list of exports", "the biggest import"."""
    struck, _ = phrases_of(statement.sentence)
    begin = max(0, cue.start - 60)
    return bool(
        OBLIQUE.search(struck[begin : cue.start]) or PREDICATE.search(statement.sentence.text[begin : cue.start])
    )
