"""Goods told around a number's clause: a statement in, those its sentence is headed by, is about or lists in order out.

>>> ABOUT.search("coffee figures")[0]
' figures'
"""

import re

from extract.products.inmind import mention
from extract.products.phrases import between, phrases_of
from extract.products.struck import VERB
from extract.products.told import Told, told_as
from extract.statements.phrase import Phrase
from extract.statements.statement import Statement
from extract.words.cued import Cued

RELATIVE_CLAUSE = Cued(
    ("which", "whose", "whom", "where"), r",\s*(?:(?:(?:of|for|from|in|with|on)\s+)?(?:which|whose|whom)|where)\b"
)
OPENS = re.compile(r"(?:[\s§¦#,'’]|\b(?:the|its|our|their|in|for|s)\b)*", re.I)
IN_FRONT = re.compile(r"\W*(?:In|For|As for|As to|With)\s+(?:the\s+)?")
ABOUT = re.compile(
    r" (?:tab|bill|invoice|arrivals?|inflows?|offtake|intake|requirements|needs|figures?|numbers?|statistics"
    r"|data|story|picture|sector|industry|business|season|campaign|stocks?|trade"
    r"|account|results?)$"
)
"""What a sentence is about, behind the goods it has: "the coffee figures"."""

CHANGES = r"(?:increase|decrease|decline|rise|fall|drop|gain|reduction|advance|growth|contraction)s?"
BRACKETED = re.compile(
    rf"(?:^\s*|(?:[,;:]|\b(?:{CHANGES} in"
    r"|(?:fell|rose|grew|dropped|declined|increased|decreased|went up|went down|(?:was|were) (?:up|down)) (?:for|in)"
    r"|and|or|are|is|was|were|being|includ(?:ed?|es|ing)|(?<=such )as|by))\s+)"
    r"(?:(?:and|or|then|plus|as well as|followed by|ahead of|including|namely|notably|especially|particularly|with"
    r"|while|whereas|but)\s+)?"
    rf"(?:(?:recorded|reported|registered|noted|seen|observed|posted|(?:with |[a-z]+ )?{CHANGES})\s+)?"
    r"(?:(?:in|for|by)\s+)?(?:the\s+)?"
    r"(?:(?:exports?|imports?|sales|shipments|purchases|deliveries|supplies|those|that) (?:of|for) (?:the )?)?"
    r"((?!(?:driven|led|boosted|lifted|helped|headed|topped|supported|fuell?ed|spurred|buoyed|underpinned)\b)[A-Za-z]"
    r"[^\W\d_]*(?:(?:,? and |[ /'’-])"
    r"(?!(?:are|is|was|were|includ\w+|st(?:oo|an)ds?|led|leads?|c[ao]mes?|ranked|by)\b)[A-Za-z][^\W\d_]*){0,4})\s\($"
)
"""Before a number in brackets, what it is told of: "…, Integrated Circuits ("."""
WITH_COMMAS = re.compile(
    r",\s+(?:(?:and|including|namely|mainly|mostly|the)\s+)*"
    r"([^\W\d_]+(?:[ '’-][^\W\d_]+){0,2}(?:, (?!(?:mai|most|nota|chief|inclu)\w+ )[^\W\d_]+(?: [^\W\d_]+)?){1,3}"
    r"(?:,? and [^\W\d_]+(?:[ -][^\W\d_]+){0,3})?)"
)
BEHIND_SEMICOLON = re.compile(
    r";\s+(?:(?:and|in|the)\s+)*([^\W\d_]+(?:(?:,? and |, |[ /'’-])(?!(?:are|is|was|were|fell|rose)\b)[^\W\d_]+){0,9})"
)
"""Between two brackets of a list, an item that is a list itself: "), wood, pulp and paper (", "), tea, spices ("."""
NEXT_IN_LIST = re.compile(r"\s*(?:,|and (?:of|from|for|in) |\u00a4+,? (?:and )?)")
"""Between two things listed: "of tin and of tea", "tin exports and tea exports"."""
SUCH_AS = (" such as ", " including ", ", like ", " notably ")
"""Before a thing that is an example of the one before."""
NEAR_LIST = 12
"""How far behind a list of numbers the goods may begin that all of them are of."""
IN_BRACKETS = re.compile(r"(?<=[a-z]\s)\((?:[a-z~]+ ){0,4}#[^()]*\)(?:,|;|\.|$|\s*(?:~|(?:and|or|&)\b))")
"""The number of an item of a list, behind it, also with its word of change: "figs (up 5%), tea (3%)"."""
OPENED = re.compile(r" (?=\((?:(?:an? )?[a-z]+ (?:by |of )?)?[^\w\s]{0,2}$)", re.I)
AND_TOTAL = Cued(
    ("otal and ", "verall and ", "ggregate and "),
    r"\b(?:[Tt]otal|[Oo]verall|[Aa]ggregate) and [a-z -]{3,40}(?:exports|imports|shipments|sales|purchases)\b[^;:]*$",
)
"""What tells of all goods beside some: "total and tin exports were"."""
QUOTED = re.compile(
    r"(?:^|[\s(])['‘“\"]\s?([A-Za-z][\w, &/-]{2,80}?)\s?['’”\"](?=[\s,(])"
    r"(?:(?!\b(?:and|while|but|as|or)\b)[^'’‘“”\",;:()\d]){0,40}[\s(](?:(?:by|to|at|of)\s)?(?:[A-Z]{1,3}\s)?[^\w\s]{0,3}$"
)
"""Before a change, the group of goods that it is in: "the deficit in 'cars, trailers and parts' fell by $"."""
FIRST_PART = re.compile(
    r"\b(?:including|namely|notably|especially|particularly|(?<=, )with) (?:the )?[A-Za-z][a-z -]*$"
)
"""Up to the goods that a list of parts of a flow begins with: "exports of fruit rose, including figs"."""


def bracketed(statement: Statement) -> str | None:
    """The goods before a number in brackets, in a list of goods: "Rice ($3m), Medical Instruments ($2m) and Cars"."""
    text, start = statement.sentence.text, statement.quantity.start
    opened = OPENED.search(text, max(0, start - 24), start) if statement.in_brackets else None
    if opened is None:
        return None
    start = opened.end() + 1
    struck, phrases = phrases_of(statement.sentence)
    items = [found.start() - 1 for found in IN_BRACKETS.finditer(struck)]
    last = text.rfind(")", 0, start) + 1
    listed = BEHIND_SEMICOLON if text.startswith(";", last) else WITH_COMMAS
    item = listed.fullmatch(text, last, start - 2) if last and start - 2 in items and len(items) > 1 else None
    goods_end = any(phrase.kind == "goods" and phrase.end == start - 2 for phrase in phrases)
    if item and goods_end and "§" not in struck[last:start]:
        return item[1].lower()
    named = BRACKETED.search(text, max(0, start - 70), start)
    first = named and goods_end and FIRST_PART.search(text, max(0, start - 70), start - 2)
    if (
        named is None
        or start - 2 not in items
        or (len(items) < 3 and not first)
        or "§" in struck[named.start(1) : start]
    ):
        return None
    known = [phrase for phrase in phrases if phrase.kind == "goods" and phrase.end in items]
    whole = next((phrase for phrase in known if phrase.end == start - 2), None)
    changed = VERB in struck[named.start(1) : start]  # "decreases occurred in fish (5%)"
    if whole and (changed or whole.start < named.start(1)):
        return whole.name
    return named[1].lower() if known else None  # "sells machinery and equipment (33%), …"


def quoted(statement: Statement) -> str | None:
    """The group of goods that a release names in quotation marks: "the deficit in 'cars, trailers and parts' fell"."""
    named = QUOTED.search(statement.lead[-160:])
    return named[1].lower() if named and mention(named[1]) else None


def label(statement: Statement) -> Phrase | None:
    """The goods that a sentence is headed by: "Petroleum products: imports fell by 5%"."""
    struck, phrases = phrases_of(statement.sentence)
    first = phrases[0] if phrases else None
    if first is None or first.kind != "goods" or not re.match(r"\s*:", struck[first.end :]):
        return None
    return None if struck[: first.start].strip(" \n-–—•*") else first


def set_over(statement: Statement) -> str | None:
    """The goods that stand over both flows of a sentence: "Tea: exports $3m, imports $7m", "In textiles, exports …"."""
    if headed := label(statement):
        return headed.name
    struck, phrases = phrases_of(statement.sentence)
    first = phrases[0] if phrases else None
    fronted = first and first.kind == "goods" and IN_FRONT.fullmatch(struck, 0, first.start)
    return first.name if first and fronted and struck.startswith(",", first.end) else None


def in_order(statement: Statement) -> Told | None:
    """The goods that a parallel list gives to a number: "tea and coffee brought $8 and $5 million respectively".

    Of "total and frozen fish exports" the first are those of all fish, of "total and tin exports" those of all goods.
    """
    one = statement.says_again or statement
    run = one.in_turn or one.beside
    place = next((at for at, other in enumerate(run) if other is one), None)
    if place is None:
        return None
    struck, phrases = phrases_of(statement.sentence)
    parts: list[str] = []
    apart: list[str] = []  # the same where each "and" joins two
    whole: list[str] = []  # where none but the last one does: "tin, gems and jewellery and rice"
    for phrase in reversed(between(phrases, run[0].head[0], run[0].quantity.start)):
        if parts and not NEXT_IN_LIST.match(struck, phrase.end):
            break
        if phrase.kind != "goods" or struck.endswith(SUCH_AS, 0, phrase.start):
            continue
        own = phrase.name.split(" and ")
        parts = [*(own if all(map(mention, own)) else [phrase.name]), *parts]
        apart = [*own, *apart]
        whole = [*((phrase.name,) if whole else phrase.name.rsplit(" and ", 1)), *whole]
    if len(run) == 2 and len(parts) == 1 and AND_TOTAL.search(statement.sentence.text, 0, run[0].quantity.start):
        kind = parts[0].partition(" ")[2]
        return Told(parts[0] if place else kind if mention(kind) else None, True)
    unsplit = [*whole[:-2], " and ".join(whole[-2:])]  # "gems and jewellery, hides and skins"
    ways = (parts, apart, whole, unsplit, _with_list_inside(unsplit))
    return next((Told(names[place], True) for names in ways if len(names) == len(run)), None)


def _with_list_inside(names: list[str]) -> list[str]:
    """Join the goods of a list inside another to one: "minerals", "tea, rice and maize", "iron and steel"."""
    at = next((at for at, name in enumerate(names[1:-1], 1) if " and " in name), None)
    return names if at is None else [*names[: at - 1], f"{names[at - 1]}, {names[at]}", *names[at + 1 :]]


def behind_list(statement: Statement) -> Told | None:
    """The goods behind the last number of a parallel list: "5 and 4 tons of tea, respectively"."""
    last = statement.beside[-1].quantity.end
    struck, phrases = phrases_of(statement.sentence)
    phrase = next(iter(between(phrases, last, last + NEAR_LIST)), None)
    led = phrase is not None and phrase.kind == "goods" and struck[last : phrase.start] == " of "
    return told_as(phrase) if phrase and led else None


def relative(statement: Statement) -> Told | None:
    """The goods that a relative clause is about: "cement, for which $48 million was paid", "wheat, of which Mali …"."""
    struck, phrases = phrases_of(statement.sentence)
    start, stop = statement.head[0], statement.quantity.start
    for clause in list(RELATIVE_CLAUSE.finditer(struck, max(0, start - 2), stop))[-1:]:
        if any(phrase.kind == "goods" for phrase in between(phrases, clause.end(), stop)):
            return None
        for phrase in between(phrases, max(0, clause.start() - 60), clause.start())[-1:]:
            if phrase.kind == "goods" and not struck[phrase.end : clause.start()].strip():
                return told_as(phrase, True)
    return None


def about(statement: Statement) -> Told | None:
    """The goods that figures, a story, a branch are about: "The coffee figures are sad: 140,000 tonnes"."""
    struck, phrases = phrases_of(statement.sentence)
    start, stop = statement.head[0], statement.quantity.start
    for phrase in between(phrases, start, stop)[:3]:
        opens = OPENS.fullmatch(struck, start, phrase.start) or phrase.definite
        if (
            phrase.kind in ("barred", "unknown")
            and opens
            and ABOUT.search(phrase.name)
            and (goods := mention(phrase.name))
        ):
            return Told(goods)
    return None
