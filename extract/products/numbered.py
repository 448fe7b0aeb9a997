"""Goods that a number's own place tells: what it counts, weighs, is worth or is a share of."""

import re

from extract.products.inmind import mention
from extract.products.phrases import between, phrases_of
from extract.products.subjects import PRICED
from extract.products.told import Told, told_as, told_list
from extract.products.words import is_class, is_maker, word_kind
from extract.quantities.quantity import Quantity
from extract.statements.phrase import Phrase
from extract.statements.statement import Statement
from extract.values import replace
from extract.words.cued import Cued
from extract.words.side_words import SHARE, SHARE_CUES
from extract.words.wholes import OF_WHOLE, OF_WHOLE_CUES, WHOLE

ATTACHED = re.compile(
    r"(?:\s*from\s+(?:export\w*|selling|sales)(?:\s+of)?\s+)"
    r"|(?:['’]?\s*(?=worth\b)|\s*(?:[-–]?\s*)?)"
    r"(?:(?:worth|(?:a|per|each) (?:year|day|month|week)|in value|out)\s*)?(?:of|in|from|for|on)\s+"
    r"(?:the |all |all the |its |their |our |such |these |that |those )?"
    r"(?:(?:import|purchase)s? of |importing |trade in )?"
    r"|\s*to import ",
    re.I,
)
ALL_GOODS = {"products", "commodities", "merchandise", "items"}
"""What are goods of every kind where nothing says of which: "$9 million worth of products"."""
EARNED = Cued(
    ("earn", "made", "took in", "brought in"), r"\b(?:earn(?:s|ed|ing)?|made|took in|brought in)\s+[^,;:]{0,24}$"
)
WITH_THEM = re.compile(r"\s*(?:abroad\s+)?(?:with|through|by selling|by exporting|by)\s+(?:the |its |their )?")
FALLS_ON = re.compile(
    r"\s*(?:[^\s,;]+\s+){0,10}?"
    r"(?:(?:falls|fell|fall|falling|goes|go|went|came|comes|come|coming|consists?|consisted)\s+(?:on|to|from|of"
    r"|in for|for)"
    r"|(?:(?:was|were|is|are|being)\s+)?(?:spent|laid out|paid(?: out)?)\s+(?:on|for)"
    r"|(?:(?:has|have|had)\s+been|is|are|was|were)\s+(?:fixed|set|earmarked|planned|targeted|projected|expected|estimated)"
    r"\s+(?:for|from)(?:\s+the)?|is|are|was|were)\s+",
    re.I,
)
CHANGE = (
    r"(?:falls?|drops?|declines?|decreases?|reductions?|cuts?|loss(?:es)?|slumps?|setbacks?|gains?|rises?|increases?|jumps?"
    r"|growth|leaps?|advances?|improvements?)"
)
OF_FLOW = r"(?:(?:the|its|their)\s+)?(?:(?:exports?|imports?|sales|shipments|purchases|deliveries) of (?:the )?)?"
CHANGED_IN = re.compile(rf"\b{CHANGE}\s+(?:(?:was|were)\s+[a-z]+\s+)?in\s+{OF_FLOW}$", re.I)
"""Before goods, a noun that tells how they changed: "the fall in tea was"."""
WHENCE = re.compile(
    r"\b(?:(?:came|comes?|coming|stemmed|resulted|arose|originated)\s+(?:[a-z]+ly\s+|above all\s+)?from"
    r"|(?:rose|fell|grew|increased|decreased|declined|dropped|advanced|shrank)\s+(?:the\s+)?(?:most|fastest|least)"
    r"(?:\s+of all)?\s+(?:for|in))\s+(?:the\s+)?$"
)
"""Before goods with their change in brackets: "the impact came from tin (down by $5)", "rose the most for tea (up"."""
RISE_IN = re.compile(
    rf"(?:\s+or [^\s\d]{{0,4}}\d[\d.,]*(?: [a-z]+)?)?\s+"
    rf"(?:(?:Y[Oo]Y|year on year|(?!(?:on|with|amid|after|and|by|from|despite)\b)[a-z-]+)\s+){{0,2}}?"
    rf"{CHANGE} (?:in|of) {OF_FLOW}"
)
"""Behind a number, the same: "a 4 per cent gain in tea", "the 7% rise of tea", "a 4 per cent or $6 million gain"."""
A_CHANGE = re.compile(
    r"\b(?:loss|losses|gain|increase|rise|jump|growth|drop|fall|decline|decrease|reduction|slump|change)\b[^;:]{0,24}$",
    re.I,
)
CAUSE = re.compile(r"\b(?:due|owing|thanks|because|down)\b")
CHANGE_IN = re.compile(
    r"[\s,)–—]{1,3}(?:(?:was|were|is|are|came|occurred|happened)\s+"
    r"(?:(?:recorded|registered|seen|observed|noted|posted|reported|suffered|found)\s+)?)?"
    r"(?:in|for|from|among)\s+(?:the\s+)?"
)
ACTS = re.compile(r"\s*(?:(?:still|again|also|now|thus|alone|once more)\s+)?(?:~|¤)")
OPENS = re.compile(r"(?:^\W*|[;:]\s*|,\s+and\s+)(?:with|at|worth|accounting for)\s+(?:[a-z]+\s+){0,3}$", re.I)
BRACKET = re.compile(r"\s*\([^()]{1,40}\)(?=\s+(?:of|from|in|on|worth)\b)")
AND_SO_MUCH = re.compile(
    r"\s*(?:%|per cent|percent|pct|pc)?\s*and\s+[\d.,]+\s*(?:%|per cent|percent|pct|pc\b)(?=\s*of\b)"
)
DEARER = re.compile(
    r"\b(?:cheap|dear|strong|weak|soft|firm|\w+er|rising|falling|robust|brisk|sluggish"
    r"|(?:increase|decrease|gain|rise|fall|drop|decline|cut|jump|surge)s?|growth|demand|recovery)\s"
)
CLAUSE = re.compile(r"(?:^|\s)(?:as|while|because|when|after|since|though|although|but)\s")
INCLUDING = re.compile(r"\binclud(?:ing|e[ds]?)\s+(?:(?:the|an?)\s+)?$", re.I)
MONEY_OF = re.compile(r" (?:money|revenues?|income|total|market|cake|pie|haul|bill|business|trade|volume|tonnage)$")
WAS = re.compile(
    r"\s*(?:\([^()]{1,30}\)\s*|\)\s*|,\s*)?(?:was|were|is|are)\s+"
    r"(?:(?:mostly|mainly|chiefly|largely|almost all|all)\s+)?"
)
OF_AN = re.compile(r"\s*of (?:[\w'’§¤-]+ ){0,6}")
SPENT = Cued(("spen", "paid", "pays", "laid out"), r"\b(?:spen[dt]s?|spending|paid|pays|laid out)\b[^;:]*$")
SPENT_ON = re.compile(r" (?:less|more) (?:on|for)\s+(?:the |its |their |foreign |imported )?")
REACH = 100
RESTATED = re.compile(
    rf"\s*of (?:{WHOLE}|the (?:total|sum|amount|whole))(?:, or [^,;()]{{2,30}},| \([^()]{{2,30}}\))(?=\s)"
)
"""A share of what was told, with its amount: "80 percent of it, or $2 billion, was garments"."""
NEAR = 60
REST = re.compile(r"\b(?:rest|remainder|remaining|balance)\b[\s,(–—-]*(?:[a-z]+\s+){0,2}$", re.I)
OF_WHICH = Cued(OF_WHOLE_CUES, rf"\b{OF_WHOLE}[^;:]{{0,40}}$", re.I)
WHOLE_OF = re.compile(
    r"\b(?:all|most|much|half|part|some|the bulk|the majority) of (?:the|its|their|this|that)\s+\S{0,3}$", re.I
)
"""Before an amount, a part of it that is told of: "almost all of the $5 million of goods bought was tea"."""
MOST = Cued(
    ("most of", "the bulk of", "more than half of", "part of", "the majority of"),
    r"\b(?:most|the bulk|more than half|the (?:greater|larger|main) part|the majority) of "
    r"(?:the|its|all|these|them|their|[\w-]+['’]s?)\s?[^,;:#]{0,30},\s+(?:[a-z]+\s+){0,2}$",
    re.I,
)
"""Before a share that says what it is behind itself: "Most of the exports, 67 per cent, were cars"."""
COMPRISES = re.compile(r"\b(?:compris\w*|consist\w*|made up) (?:of )?(?:[a-z-]+ ){0,2}$", re.I)
"""Before a share of what a whole is made of: "imports of $9 billion, comprising 31 per cent machinery"."""
SLICE = Cued(
    (*SHARE_CUES, "half", "bulk", "chunk", "most of it"),
    rf"(?:{SHARE}|\b(?:half|bulk|chunk|most of it)\b)"
    r"[\s,(–—-]*(?:[a-z]+\s+){0,2}$",
    re.I,
)
WENT_TO = re.compile(
    r"\s*[,)–—-]?\s*(?:fell|falls|went|goes|came|comes|belonged|belongs)\s+(?:to|from|on)\s+(?:the\s+)?"
)
EARNED_BY = re.compile(
    r"[,)–—-]{0,2}\s+(?:of (?:(?:the|its|their|all|total)\s+)?[^\d,;:()]{2,48}?\s+)?(?:was|were)\s+"
    r"(?:earned|brought in|made|contributed|accounted for|provided|generated|due to|supplied)(?:\s+by)?\s+(?:the\s+)?"
)
PARTED = re.compile(r" (?:part|total|sum|figure|amount|sector|side|half|bill|basket|group)$")
DASH = re.compile(r"\s*(?:[-–—:(,]|of\b|at\b|for\b|with\b|worth\b|)\s*(?:[a-z]+\s+){0,2}", re.I)
WITH = Cued(("with",), r"\bwith\s+(?:[a-z]+\s+){0,2}$", re.I)
CARRIERS = (
    r"(?:units|sets|pieces|vehicle sets|heads?|bags|bales|bottles|boxes|crates|cases|containers|cartons|tonnes|tons"
    r"|barrels|carats|stems|cubic)"
)
"""What goods are counted in."""
CARRIED = re.compile(
    rf"[\s-]+(?:(?:[#\d][#\d.]*[\s-]?(?:kg|kilos?|lbs?|litres?)?[\s-]+)?(?:{CARRIERS}|[a-z]{{3,12}}s)\s+of\s+)?", re.I
)
OF_THE = re.compile(r"\s*of\s+(?:the |its |their |our )?")
QUALIFIED = re.compile(
    r"(?:[\s§]|new|more|other|the|its|their|our|of|\w+\s+of|[A-Z][\w-]*|[a-z]+ly|(?:[a-z]+-)?(?:made|produced|built))*"
)


MORE_OF = re.compile(
    rf"\s+(?:more|less|fewer|as (?:much|many))\s+(?:(?:{CARRIERS})\s+of\s+"
    r"|(?:from|for|on|with|in)\s+(?:its |their |the )?)?"
)
"""Behind a change, what leads to the goods that are more or fewer."""


DEALING_IN = re.compile(
    r"\s+(?:(?:from|on|by|through|for|in) (?:the |its |their )?)?"
    r"(?:(?:export|import|sell|buy|purchas|ship|deliver|supply)ing"
    r"|(?:exports?|imports?|sales?|purchases?|shipments?) of"
    r"|to (?:buy|import|purchase)) "
    r"|\s+(?:from|for|on) (?:[a-z]+ ){0,2}(?=\d)"
)
"""Between a sum and the weight that it was earned by or paid for."""
NEAR_WEIGHT = 20


def measured(statement: Statement) -> Told | None:
    """ "30,000 tonnes of frozen fish", "14 tractors", "5,000 bags of coffee"; "of it" is no name."""
    if statement.quantity.kind == "money":
        bought = _weight_dealt_in(statement)
        return measured(replace(statement, quantity=bought)) if bought else None
    struck, phrases = phrases_of(statement.sentence)
    end = statement.quantity.end
    if goods := mention(statement.sentence.text[statement.quantity.number_end : end]):
        return Told(goods)  # "2.6 million head of cattle"
    end = _behind_bracket(statement)
    if statement.quantity.kind == "physical":
        opening = OF_THE.match(struck[end : end + 24])
    elif statement.counted and statement.noun is None:
        opening = CARRIED.match(statement.sentence.text[end : end + 24])  # "sets", which may be a verb, too
    else:
        return None
    if opening is None:
        return None
    for phrase in between(phrases, end + opening.end(), end + opening.end() + 24)[:1]:
        if QUALIFIED.fullmatch(struck[end + opening.end() : phrase.start] or " "):
            counted = statement.quantity.kind != "physical"
            if phrase.kind == "unknown" and phrase.definite and " " not in phrase.name and not counted:
                return Told(phrase.name, points=True, at=phrase.start)  # "tonnes of the nutrient"
            carried = opening.group().rstrip().endswith(" of")
            if phrase.kind == "goods" or (phrase.kind == "unknown" and not counted):
                return told_list(phrase, statement.sentence)
            if carried and phrase.kind in ("general", "unknown"):
                return told_as(phrase)  # "300 units of its machinery"
    return None


def _weight_dealt_in(statement: Statement) -> Quantity | None:
    """The weight that a sum was earned by or paid for: "earned $2 million from exporting 5,000 tonnes of tea"."""
    found = DEALING_IN.match(statement.sentence.text, statement.quantity.end)
    following = next((q for q in statement.sentence.undated if found and q.start >= found.end()), None)
    near = found and following and following.kind == "physical" and following.start <= found.end() + NEAR_WEIGHT
    return following if near else None


def _behind_bracket(statement: Statement) -> int:
    """Where the words begin that a number is followed by, also behind a bracket: "5,000 tonnes ($9 million) of tea"."""
    aside = BRACKET.match(statement.sentence.text, statement.quantity.end)
    return aside.end() if aside else statement.quantity.end


def more_of(statement: Statement) -> Told | None:
    """The goods that are more or fewer: "sold 8 per cent more tea", "took a fifth fewer tonnes of salmon"."""
    text, end = statement.sentence.text, statement.quantity.end
    found = MORE_OF.match(text, end)
    for phrase in between(phrases_of(statement.sentence)[1], found.end() - 1, found.end() + 24)[:1] if found else ():
        gap = text[found.end() : phrase.start] if found else ""
        if phrase.kind in ("goods", "whole") and QUALIFIED.fullmatch(gap):
            points = is_class(phrase.name.split())  # "beef sales fell: that was 9% less meat"
            return replace(told_list(phrase, statement.sentence), item=not points, points=points, at=phrase.start)
    return None


def counted_things(statement: Statement) -> Told | None:
    """Things that a number counts, though a word for them may be a verb elsewhere: "assembled 3 thousand lifts"."""
    name = (statement.counted or "").lower().strip()
    last = name.rsplit(" ", 1)[-1]
    plural = last.endswith("s") and not last.endswith(("ss", "us", "is", "ics"))
    if statement.quantity.kind != "bare" or statement.noun or not plural or is_maker(name):
        return None
    return Told(name) if word_kind(last) in ("", "goods") and name.replace(" ", "").replace("-", "").isalpha() else None


def attached(statement: Statement, kinds: tuple[str, ...] = ("goods",), changed: bool = False) -> Told | None:
    """Goods that follow the number at once: "$5 million worth of tea", "12% of the fuel", "$3 in services".

    A number that tells how something `changed` is of no goods behind "on": "farm goods +19% on corn".
    """
    struck, phrases = phrases_of(statement.sentence)
    end, stop = _behind_bracket(statement), statement.tail[1]
    if second := AND_SO_MUCH.match(statement.sentence.text, end):
        end = second.end()  # "18 pct and 14 pct of the leaf"
    if end > statement.quantity.end:
        stop = min(len(struck), end + 60)
    opening = ATTACHED.match(statement.sentence.text, end, stop)
    if opening is None and EARNED.search(statement.before):
        opening = WITH_THEM.match(statement.sentence.text, end, stop)  # "earned $3 million with gloves"
    if opening is None and statement.after.startswith((" less ", " more ")) and SPENT.search(statement.lead[-REACH:]):
        opening, changed = SPENT_ON.match(statement.sentence.text, end, stop), False
    if opening is None or (changed and opening.group().endswith(" on ")):
        return None
    for phrase in between(phrases, end, stop)[:1]:
        if phrase.start - opening.end() > 24 or re.search(r"[^\s§¦~'’a-z-]", struck[opening.end() : phrase.start]):
            return None
        gap = struck[opening.end() : phrase.start]
        if " includ" in gap or CLAUSE.search(gap):
            return None  # "Imports of $9 billion in May included an airliner at", "rose in May as sales of oil grew"
        led_on = opening.group().rstrip().endswith(" on") or gap.startswith("on ") or " on " in gap
        if led_on and (changed or DEARER.search(statement.sentence.text, opening.end(), phrase.start)):
            return None  # "fell to $48 billion on cheaper crude", "fell 3% in May on cheap ore"
        if phrase.kind in kinds and PARTED.search(phrase.name):
            return None  # "chemicals made 35 billion of the non-oil part"
        worth_of = opening.group().strip(" '’").lower() == "worth of"
        if (
            (worth_of and phrase.name in ALL_GOODS)
            or phrase.kind == "whole"
            or (phrase.kind in kinds and _illustrates(statement, phrase))
        ):
            return Told(None)
        if phrase.kind in kinds or (worth_of and phrase.kind == "unknown"):  # "$3 million worth of widgets"
            told = told_list(phrase, statement.sentence)
            return replace(told, item=True) if opening.re is WITH_THEM else told
        if phrase.kind == "barred" and MONEY_OF.search(phrase.name) and (goods := mention(phrase.name)):
            return Told(goods)  # "17 per cent of the coffee money"
    return None


def _illustrates(statement: Statement, phrase: Phrase) -> bool:
    """Whether goods begin a list that ends with "and other goods"."""
    struck, phrases = phrases_of(statement.sentence)
    for other in between(phrases, phrase.end, phrase.end + 80)[:4]:
        if struck[phrase.end : other.start].strip() not in (",", "and"):
            return False
        if other.kind == "whole":
            return True
        phrase = other
    return False


def content(statement: Statement) -> Told | None:
    """What a share is of: its subject ("tea made up 5%"), what it falls on, what it consists of."""
    struck, phrases = phrases_of(statement.sentence)
    if WITH.search(statement.before):
        return None  # "nuts, with $5 million, were the only other goods"
    if told := earned_by(statement):
        return told
    if statement.quantity.kind == "money" and WHOLE_OF.search(statement.before):
        return None
    lead = statement.lead[-60:]
    part = OF_WHICH.search(lead) or REST.search(lead[-40:]) or MOST.search(lead)
    if part is None and ("ompris" in lead or "onsist" in lead or "ade up" in lead):
        part = COMPRISES.search(lead)
    if part:  # "of which $37 million (55.6%) was copper", "of which $37 million copper"
        was = WAS.match(statement.sentence.text, statement.quantity.end)
        end, gap = (was.end(), 12) if was else (statement.quantity.end, 2)
        for phrase in between(phrases, end, end + gap)[:1]:
            if phrase.kind == "goods" and phrase.start - end < gap:
                return told_as(phrase, True)
    start, stop = _behind_whole(statement)
    falls = FALLS_ON.match(statement.sentence.text, start, stop)
    if falls:
        for phrase in between(phrases, falls.end() - 1, stop)[:1]:
            caused = CAUSE.search(struck, falls.end(), phrase.start) and A_CHANGE.search(statement.before)
            if phrase.kind == "goods" and phrase.start - falls.end() < 12 and not caused:
                return told_as(phrase, True)
    return None


def _behind_whole(statement: Statement) -> tuple[int, int]:
    """Where a share says what it is, behind the amount that it is of: "half of the $9 billion came from shoes"."""
    end = statement.quantity.end
    whole = (
        next((q for q in statement.sentence.undated if q.start > end), None) if statement.after[:4] == " of " else None
    )
    if restated := RESTATED.match(statement.sentence.text, end):
        return restated.end(), min(len(statement.sentence.text), restated.end() + NEAR)
    if whole and OF_AN.fullmatch(phrases_of(statement.sentence)[0], end, whole.start):
        return whole.end, min(len(statement.sentence.text), whole.end + NEAR)
    return end, statement.tail[1]


def changed_in(statement: Statement) -> Told | None:
    """The goods that a change told by a noun was in: "the heaviest loss, of $7 million, was in timber"."""
    phrases = phrases_of(statement.sentence)[1]
    for phrase in between(phrases, *statement.head)[-1:]:
        whence = statement.in_brackets and phrase.lead in ("from", "for", "in") and WHENCE
        if whence and phrase.kind == "goods" and whence.search(statement.lead[: phrase.start]):
            return told_as(phrase, True)
        if phrase.kind == "goods" and phrase.lead in ("in", "of") and CHANGED_IN.search(statement.lead[: phrase.start]):
            return told_as(phrase, True)
    rise = RISE_IN.match(statement.sentence.text, statement.quantity.end)
    for phrase in between(phrases, rise.end() - 1, rise.end() + 12)[:1] if rise else ():
        if rise and phrase.kind == "goods" and "," not in statement.sentence.text[rise.end() : phrase.start]:
            return told_as(phrase, True)
    found = CHANGE_IN.match(statement.sentence.text, statement.quantity.end)
    if found is None or not A_CHANGE.search(statement.before):
        return None
    _, phrases = phrases_of(statement.sentence)
    for phrase in between(phrases, found.end() - 1, found.end() + 12)[:1]:
        if phrase.kind == "goods":
            return told_as(phrase, True)
    return None


def led_by(statement: Statement) -> Told | None:
    """The goods behind a number that opens their clause: "With $7 million, timber was the first export"."""
    text, end = statement.sentence.text, statement.quantity.end
    if not text.startswith((", ", " "), end) or not OPENS.search(statement.before):
        return None
    struck, phrases = phrases_of(statement.sentence)
    if any(phrase.kind == "goods" for phrase in between(phrases, *statement.head)):
        return None  # "with tractors down 5 per cent, buses down 38 per cent"
    for phrase in between(phrases, end + 1, end + 10 if text.startswith(",", end) else end + 2)[:1]:
        if phrase.kind == "goods" and ACTS.match(struck, phrase.end):
            return told_as(phrase, True)
    return None


def earned_by(statement: Statement) -> Told | None:
    """The goods that a number fell to: "the biggest slice, $2 million, fell to coffee", "was earned by coffee"."""
    text, end = statement.sentence.text, statement.quantity.end
    went = WENT_TO.match(text, end) if SLICE.search(statement.lead[-48:]) else None
    went = went or EARNED_BY.match(text, end)
    if went is None or (CAUSE.search(went[0]) and A_CHANGE.search(statement.before)):
        return None  # "the fall of 6 per cent was due to coffee"
    for phrase in between(phrases_of(statement.sentence)[1], went.end(), went.end() + 12)[:1]:
        if phrase.kind == "goods":
            return told_as(phrase, True)
    return None


def included(statement: Statement) -> Told | None:
    """The part that a number is told of: "imports of $5 billion, including machinery – 43%", "included a rig at $9"."""
    struck, phrases = phrases_of(statement.sentence)
    last = max((q.end for q in statement.sentence.undated if q.end <= statement.quantity.start), default=0)
    for phrase in between(phrases, last, statement.quantity.start)[-1:]:
        before = struck[max(0, phrase.start - 16) : phrase.start]
        named = phrase.kind == "goods" or (phrase.kind == "unknown" and len(phrase.name) > 2)
        if named and INCLUDING.search(before) and DASH.fullmatch(struck, phrase.end, statement.quantity.start):
            return told_as(phrase, True)
    return None


def sum_of_goods(statement: Statement) -> bool:
    """Whether "goods" as a whole are what the number tells the worth of: "sending goods for …"."""
    _, phrases = phrases_of(statement.sentence)
    own = between(phrases, *statement.head)[-1:]
    return bool(
        own
        and own[0].kind == "whole"
        and PRICED.fullmatch(statement.sentence.text, own[0].end, statement.quantity.start)
    )
