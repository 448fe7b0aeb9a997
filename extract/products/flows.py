"""Goods beside a flow: a statement and the cue of its flow in, those of "exports of X", "X exports", "sold X" out."""

import re

from extract.products.inmind import mention
from extract.products.parts import of_makers
from extract.products.phrases import KNOWN, WHOLE, between, phrases_of
from extract.products.subjects import OWNING, can_name, is_nominative, subject
from extract.products.told import Told, list_before, many, told_as, told_list
from extract.products.words import MAKE, is_heading, is_maker, word_kind
from extract.records import TRADE
from extract.statements.phrase import Phrase
from extract.statements.statement import Statement
from extract.values import replace
from extract.words.lexicon import Cue

TAKEN_IN = re.compile(
    r"\s*,?\s*(?:are |were |being )?(?:included|among them|in particular|above all|chiefly|mainly)\b", re.I
)
KINDS = re.compile(
    r"\b((?:domestic|direct|registered|national|other) exports|other imports"
    r"|(?:re|agro|agri)-?exports?|(?:agro|agri)-?imports?"
    r"|(?:border|barter|processing|general|transit|entrepot) trade)\b",
    re.I,
)
UNDER = re.compile(
    r"\s(?:under|by way of|through|via)\s(?:the\s)?"
    r"((?:border|barter|processing|general|ordinary|frontier|cross-border|entrepot) trade)\b"
)
"""Behind a flow, the kind of trade that it is part of: "exports under processing trade"."""
OWN_GOODS = re.compile(r"\sof ((?:domestic|local|national) (?:goods|products|merchandise|produce))\b")
"""Behind exports, what sets them apart from re-exports."""
OF_ORIGIN = re.compile(r"(?: goods)? of ((?:domestic|local|national|foreign) origin)\b")
COLONIAL = re.compile(r" of (?:foreign and )?colonial (?:goods|merchandise|produce|products)\b")
"""Behind re-exports of old, what all of them were."""
AND_SERVICES = re.compile(r"\s+and\s+services\b", re.I)
BRACKETED = re.compile(r"(?: volumes?)? \((?:of )?(goods and ser-?\s?vices|services|merchandise|goods)\)", re.I)
"""Behind a flow, what it is of."""
COMPLEMENT = re.compile(
    r"(?:[\s§¦'’()]|¤+(?= in\b)"
    r"|\b(?:s|to|from|with|by|in|into|for|abroad|on|the|all|its|our|such|as|of|worth|between|and)\b)*",
    re.I,
)
LED_WITH = re.compile(
    r"\s+(?:led|leads?|came (?:first|second|next)|topped|headed|ranked)\b[^,;]{0,24}\b(?:with|at)\s+(?:[a-z]+\s+){0,2}"
)
LED_BY = re.compile(r"\b(?:led|headed|topped|dominated) by (?:the )?$")
DOES = re.compile(r"\s*(?:,?\s*(?:also|still|again|alone|[a-z]+ly)\s+)?(?:~|[a-z]+ed\b)")
QUALITIES = re.compile(r"[a-z-]+", re.I)
IT = re.compile(r"(?:[;:]|,? (?:and|but))\s+(?:[¦#]+,?\s+)?(?:it|they|these|this)\s+(?:[a-z]+ly\s+)?$")
BROUGHT = re.compile(r"brought(?: in)?|brings(?: in)?|earned|earns|fetched|cost|yielded")
SUCH_AS = re.compile(r"\bsuch\s+as\b", re.I)
MODALS = {"to", "must", "will", "can", "could", "should", "may", "might", "shall", "would", "cannot"}
LEAD = re.compile(r"\b(?!the\b|s\b)[a-z]+", re.I)
"""The preposition before an adjective of place: "exports of Tajik aluminium"."""
PLACED = re.compile(
    r"\s*(?:(?:of|in|from|around)\s+)?(?:the\s+)?(?:§+|(?-i:[A-Z])[\w-]+)?\s*"
    r"(?:(?:meanwhile|also|alone|still|again|too|now|in turn|for their part|[a-z]+ly)\s+)?",
)
OBJECT = re.compile(
    r"(?:\s+§+\s+with\b)?(?:[\s§\"“«]|\b(?:the|its|their|some|about|more|less|mainly|mostly|chiefly|of|a|an|our|us|them|you)\b)*",
    re.I,
)
OF_IT = re.compile(
    r"\s*(?:worth )?of (?:(?:it|them|the stuff|(?:such|these) (?:goods|articles)|the (?:commodity|products?|produce)"
    r"|(?:our |its |their |these |such )?(?:products?(?! such as)|produce))\b"
    r"|(?:this|these|those|that)(?=\s*(?:$|[,.;:)]|(?:was|were|is|are|went|came|from|to|for|and)\b)))",
    re.I,
)
OF_FIRM = re.compile(
    r"\s*of ((?:[\w’'-]+\s+){0,5}(?:plant|factory|factories|mill|compan(?:y|ie)|firm|holding|concern|enterprise"
    r"|organi[sz]ation|producer|manufacturer|maker|brewery|works|co-?operative))(?:['’]s|s?['’])\s+products?\b",
    re.I,
)
"""Behind a flow, whose goods it is of: "exports of the plant's products", those it was told to make."""
IN_THEM = re.compile(
    r"\s*(?:in (?:them|these|it)\b|(?:in|of) (?:the|this|that) (?:sector|industry|branch|segment|category"
    r"|product group|group)\b)",
    re.I,
)
SOLD_FOR = re.compile(r"\s*(?:(?:worth|for|to|from)\b|,|$)")
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
WORTH = re.compile(r"(?:revenues?|receipts|earnings?|proceeds|income|takings|returns)$", re.I)
"""What a flow brings, by another name."""
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
IN_WHICH = re.compile(r"\s*(?:in|of|with) (?:which|whom)\b", re.I)
OWNS = re.compile(r"(?:sector|industry|branch|group|category|commodity)['’]s$")
OWNER = re.compile(r"(?<=\w)\s(?:sector|industry|branch)['’]s$")
"""Behind goods, those that they are exported by: "the steel industry's exports"."""
NAME = re.compile(r"\b[A-Z][\w'’-]*\s")
BRANCH = re.compile(r" (?:industry|sector)(?: [a-z]+)?$")
"""Behind goods, those who make them: "exports of timber industry enterprises"."""
AND_OTHER = re.compile(r" (?:and|or) (?:the |its )?(?:exports|imports)(?= of )", re.I)
"""Behind a flow, the other one of the same goods: "exports and imports of wool"."""
NEAR = 12
"""How many phrases back "its" may point."""


def complement(statement: Statement, cue: Cue, stop: int | None = None) -> Told | None:
    """The goods of "exports of X", "exports to China of X", "a deficit in X"; None of goods as a whole."""
    struck, phrases = phrases_of(statement.sentence)
    if stop is None:
        stop = statement.quantity.start if cue.end <= statement.quantity.start else statement.tail[1]
    text = statement.sentence.text
    if both := AND_OTHER.match(text, cue.end, stop):
        cue = replace(cue, end=both.end())
    if OF_IT.match(text, cue.end, stop) or IN_THEM.match(text, cue.end, stop):
        return Told(None, points=True, at=cue.start)
    if firm := OF_FIRM.match(text, cue.end, stop):
        goods = mention(firm[1])  # "exports of dairy companies' products"
        return Told(goods, points=goods is None, at=cue.start)
    if bracketed := BRACKETED.match(text, cue.end):
        kinds = bracketed[1].lower()
        return Told("goods and services" if " and " in kinds else None if kinds != "services" else kinds)
    if of_origin := OF_ORIGIN.match(text, cue.end, stop):
        return Told(of_origin[1])
    if COLONIAL.match(text, cue.end, stop):
        return Told(_kind_of(statement, cue) or None)
    if IN_WHICH.match(text, cue.end, stop):  # "semiconductors, trade in which exceeds $5 billion"
        before = between(phrases, max(0, cue.start - 90), cue.start)[-1:]
        return told_as(before[0], True) if before and not struck[before[0].end : cue.start].strip(" ,\n") else None
    if _kind_of(statement, cue) in WHOLE and AND_SERVICES.match(text, cue.end):
        return Told("goods and services")
    for phrase in between(phrases, cue.end, min(stop, cue.end + 160))[:2]:
        gap = struck[cue.end : phrase.start]
        if SUCH_AS.search(gap):
            break
        named = phrase.lead == "Name"
        gap = NAME.sub("", gap) if named else gap  # "exports of Scotch whisky"
        if not COMPLEMENT.fullmatch(gap) and not COMPLEMENT.fullmatch(QUALITIES.sub(_unless_empty, gap)):
            break
        lead = phrase.lead if phrase.lead[:1] != "§" and not named else "".join(LEAD.findall(gap)[-1:])
        earned = lead == "from" and cue.code == "exports" and phrase.kind == "goods" and phrase.lead == "from"
        if not (_leads_to_goods(lead, cue) or earned or (lead == "for" and _is_of(phrase, struck))):
            continue
        if phrase.kind == "whole" and phrase.definite and phrase.name == "commodity":
            return Told(None, points=True, at=phrase.start)  # "revenue from the commodity"
        such = SUCH_AS.match(text, phrase.end + 1) if word_kind(phrase.name) == "general" else None
        for example in between(phrases, such.end(), such.end() + NEAR)[:1] if such else ():
            return told_list(example, statement.sentence)  # "exports of products such as rice"
        if phrase.kind == "whole" and (kind := _by_origin(statement, cue, phrase)):
            return Told(kind)
        if phrase.kind == "whole":
            return Told("goods and services" if AND_SERVICES.match(text, phrase.start + len(phrase.name)) else None)
        if phrase.kind == "unknown" and phrase.definite and " " not in phrase.name and phrase.lead == "of":
            return Told(phrase.name, points=True, at=phrase.start)  # "exports of the pods"
        made = phrase.kind in ("unknown", "barred") and phrase.lead == "of"
        branch = BRANCH.search(phrase.name) if made else None
        if branch or (made and is_maker(phrase.name)):
            goods = mention(phrase.name[: branch.start()] if branch else phrase.name)  # "exports of cotton growers"
            return Told(goods) if goods else None
        if phrase.kind == "goods" or (phrase.kind == "unknown" and phrase.lead == "of"):
            return told_list(phrase, statement.sentence)
    return None


def _is_of(phrase: Phrase, struck: str) -> bool:
    """Whether goods that "for" leads to are what is traded: "shipments for ships rose by 5 per cent"."""
    return phrase.kind == "goods" and DOES.match(struck, phrase.end) is not None


def _unless_empty(word: re.Match[str]) -> str:
    """Leave out a word that says nothing of what is traded: "exports of new cars"."""
    return "" if word_kind(word[0]) == "empty" or word[0].lower() == "used" else word[0]


def _leads_to_goods(lead: str, cue: Cue) -> bool:
    """Whether goods can follow a flow after this preposition: "earnings from tourism", "a deficit on services"."""
    if lead == "on":
        return cue.code == "trade_balance" or bool(WORTH.search(cue.surface))
    if lead == "for":
        spent = cue.code == "trade_balance" or cue.surface.lower().endswith(("bill", "spending"))
        return spent or bool(WORTH.search(cue.surface))
    return lead in ("of", "in", "as") or (lead == "from" and bool(WORTH.search(cue.surface)))


def premodifier(statement: Statement, cue: Cue) -> Told | None:
    """The goods of "tea exports", "crude oil shipments", "the services surplus"."""
    struck, phrases = phrases_of(statement.sentence)
    kind = _kind_of(statement, cue)
    if kind in WHOLE:
        return Told(None)
    start = statement.head[0] if cue.start < statement.quantity.start else statement.quantity.end
    for phrase in between(phrases, max(start, cue.start - 90), cue.start)[-1:]:
        if phrase.kind == "general" and phrase.definite and OWNS.search(phrase.name):
            return Told(None, points=True, at=phrase.start)  # "the sector's exports"
        if phrase.kind in ("unknown", "general") and OWNING.search(phrase.name):
            break  # "the continent's trade"
        if phrase.kind == "barred" and cue.code == "other" and struck[phrase.end : cue.start] == " ":
            known = word_kind(phrase.name.rsplit(" ", 1)[-1]) == "goods"
            return Told(phrase.name) if known else None  # "palm oil stocks"
        gap = struck[phrase.end : cue.start]
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
    return Told(kind) if kind else None


def _kind_of(statement: Statement, cue: Cue) -> str:
    """The kind of trade that a flow's own words name: re-exports, domestic exports."""
    text = statement.sentence.text
    if cue.surface.lower() == "nodx":
        return "non-oil domestic exports"
    if cue.code == "exports" and text.endswith("ational ", 0, cue.start) and "re-export" in statement.sentence.low:
        return "national exports"  # set apart from re-exports
    kind = KINDS.search(text, max(0, cue.start - 12), cue.end)
    under = UNDER.match(text, cue.end) if kind is None and " trade" in text else None
    if under and cue.code in ("exports", "imports"):
        return under[1].lower()
    if kind is None or kind.end() < cue.start:
        words = [] if cue.surface.lower() in MAKE else cue.surface.lower().split()
        named = [word for word in words if word not in ("ink", "capital")]  # "red ink", "capital outflow"
        named = [word for word in named if (cue.code, word) != ("production", "industrial")]  # all that industry makes
        named = [word for word in named if word in WHOLE or word_kind(word) in KNOWN]
        if named == ["services"] and text[max(0, cue.start - 10) : cue.start].lower().endswith("goods and "):
            return "goods and services"
        return " and ".join(named)  # "agricultural trade", "trade in services"
    return "" if TAKEN_IN.match(text, cue.end) else kind.group(1).lower()


def _by_origin(statement: Statement, cue: Cue, phrase: Phrase) -> str | None:
    """The part of all goods that is told apart by where they are from: "re-exports of foreign goods"."""
    kind = _kind_of(statement, cue)
    if kind.startswith(("re-", "reex")):
        return kind
    own = OWN_GOODS.search(statement.sentence.text, cue.end, phrase.end)
    return own[1].lower() if own else None


def with_verb(statement: Statement, cue: Cue) -> Told | None:
    """The goods of "bought X for …", of "X was exported", "X fetched …"."""
    struck, phrases = phrases_of(statement.sentence)
    stop = statement.quantity.start if cue.end <= statement.quantity.start else statement.tail[1]
    for phrase in between(phrases, cue.end, min(stop, cue.end + 60))[:1]:
        if not OBJECT.fullmatch(struck[cue.end : phrase.start]):
            break
        if phrase.kind == "whole":
            seller = subject(statement, cue.start)
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
    return told_as(found, True) if found else _of_makers(statement, cue) or _of_pronoun(statement, cue)


def _of_pronoun(statement: Statement, cue: Cue) -> Told | None:
    """The only goods of the clause before, which a pronoun stands for: "the main export is tea; in 2001 it earned"."""
    struck, phrases = phrases_of(statement.sentence)
    it = IT.search(struck, max(0, cue.start - 40), cue.start) if BROUGHT.fullmatch(cue.surface) else None
    before = [phrase for phrase in between(phrases, 0, it.start()) if phrase.kind == "goods"] if it else []
    return told_as(before[0], True) if len(before) == 1 else None


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
    for cue in statement.sentence.between("indicator", start, stop)[:1]:
        if cue.code in FLOWS and text.startswith(" of ", cue.end) and AS_SUBJECT.fullmatch(text, start, cue.start):
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
