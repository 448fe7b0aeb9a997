"""Goods that stand as the subject of what is said of them: a statement in, a phrase out.

There is no parse: a phrase is taken for a subject unless a preposition leads to it, or it is an aside or an example.
"""

import re

from extract.products.asides import UP_OR_DOWN, is_aside, is_enclosed, is_of_mostly
from extract.products.phrases import between, phrases_of
from extract.products.struck import NUMBER, VERB
from extract.products.told import COMMA
from extract.products.words import is_carrier, is_maker, is_part_of_goods, is_quality
from extract.statements.phrase import Phrase
from extract.statements.statement import Statement
from extract.values import replace
from extract.words.cued import Cued
from extract.words.side_words import WORTH

NOMINATIVE = {
    "",
    "and",
    "or",
    "nor",
    "while",
    "whereas",
    "but",
    "although",
    "though",
    "as",
    "then",
    "also",
    "yet",
    "so",
}
BY_THE_WAY = {"once", "still", "now", "today", "as"}
"""Words that lead to what goods are called beside."""
NOMINATIVE |= {"still", "however", "meanwhile", "alone", "only", "when", "because", "since", "that", "where", "which"}
NOMINATIVE |= {"altogether", "together", "overall", "again", "instead", "otherwise", "moreover", "furthermore", "thus"}
NOMINATIVE |= {"nevertheless", "therefore", "hence", "indeed", "now", "here", "there", "today", "even", "once", "too"}
"""Words that a subject can follow; "" where a sentence begins."""
MARKS = set(",;:(•–—-¦^|)*¤")
QUOTES = "\"“”«»‘'"
FRONTED = {"in", "for", "from", "among", "with", "by", "on", "at", "of"}
"""Prepositions that lead to goods at the head of a clause: "In services a surplus …"."""
BESIDE = re.compile(
    r"(?:\b(?:those|that|ahead|trailed|which)\s+(?:of|by)|(?:\bfollowed|~{8})"
    r"(?: (?:at|from) a (?:great |long |short |respectful )?distance| closely| some way behind)?\s+by"
    r"|\b(?:of|among)\s+(?:these|those|them|which|th(?:is|at) (?:total|sum|amount))"
    r"|\b(?:those|that)\s+(?:for|from|in))\s+(?:(?:the|all|used|new|other|§+)\s+)*$",
    re.I,
)
BEHIND = re.compile(r"(?:\b(?:behind|after)|, before)\s+(?:the\s+)?$", re.I)
EXAMPLES = re.compile(
    r"\b(?:such as|like|including|notably|for example|for instance|e\.g\.)(?:(?!, with\b)[^;:#~])*$", re.I
)
RELATIVE = re.compile(r"\s*,?\s*(?:(?:which|that)\s+(?:[a-z]+\s+)?~|whose\b|the \w+ of which\b)", re.I)
NEXT_TO = re.compile(
    r"\s*(?:[(:,–—-]\s*)?(?:an?\s+[a-z]+\s+)?(?:(?:at|by|for|with|to|some|about|up|down|only|just|barely|a mere"
    r"|no more than|almost|nearly|over)\s+)?",
    re.I,
)
PRICED = re.compile(rf"\s*,?\s*(?:{WORTH}|for)" r"\s+(?:[a-z]+\s+){0,3}", re.I)
LABEL = re.compile(r"\s*[:–—-]\s*(?:[a-z]+\s+){0,2}", re.I)
CHANGED_BESIDE = re.compile(r"\s*(?:\(|,\s+(?:which|up|down|plus|minus|with|by)\b)\s*(?:[a-z~]+\s+){0,2}[+-−–]?\s*")
BRACKET = re.compile(
    r"(?: (?:in (?:the )?first place|above all|first of all|first and foremost|most of all))?\s*[(:]\s*(?:~+\s+)?"
)
SIDE_ACTS = re.compile(r"[,;]\s*(?:the\s+)?§+\s*~")
WHOSE = re.compile(r"\W*(?:whose\b|which\b|the \w+ of which\b)|\s*,", re.I)
NAMED = re.compile(r"(?:.*[,;:(–—]\s+|.*\b(?:and|while|but)\s+)?\W*(?:[Tt]he\s+)?(?:[A-Z][\w'’-]*\s+){1,3}", re.S)
CAUSES = {"because", "since", "as", "after", "when", "though", "although", "while", "where"}
RESUMED = re.compile(r",\s*(?:to|at|from|by|or|reaching|totalling)\b[^,]*$")
"""Behind a clause between commas, what goes on with the number of the clause around it."""
ALONE = re.compile(r"\s+alone\s*~")
ONE_OF = re.compile(r"\b(?:biggest|largest|main|top|leading|chief|principal|major|key|single)\s+$")
"""Before a general word, what makes it one of several and no name: "tin, the biggest component with"."""
ACTS = re.compile(r"\s*(?:(?:also|again|still|now|thus)\s+)?(?:~|\(|,?\s*(?:for|with|at|worth|costs?)\b)")
APPOSED = re.compile(r"\s*,?\s*with\s+(?:[a-z]+\s+){0,2}")
OTHER_CLAUSE = Cued(("while", "whereas", "but"), r"\b(?:while|whereas|but)\s[^,;]*[~¤]")
AND_FOR = re.compile(r"\b(?:and|but|while|whereas|though)$")
RELATIVE_OPENS = Cued(("which", "where"), r",\s+(?:(?:in|of|among|to|for|on|from|with)\s+which|which|where)\s")
CAUSE = re.compile(r"\b(?:since|because|as|when|after|although|though)\s+(?:[\w§'’-]+\s+){0,3}$", re.I)
MAIN_CLAUSE = re.compile(r"[^,]*,\s*(?:the\s+)?§")
LED = {"to", "by", "of", "from"}
THOSE_OF = re.compile(r"\b(?:those|that) of\s+$", re.I)
CLOSED = re.compile(r"[^,#]*,\s*~|\s+[^,#]*,[^,#~]*¤")
PREDICATE = re.compile(
    r"\b(?:is|are|was|were|remain(?:s|ed)?|became|been|come|comes|came|(?:goes|went|falls|fell|belongs|belonged) to)"
    r"\s+(?:the\s+)?$"
)
WITH_SO_MUCH = re.compile(
    r"\s*[,(–—-]?\s*(?:(?:with|plus|minus|at|worth|for|some|about|over|almost|nearly|just|its|annual|export|¤+|of)\s+)*"
)
POSSESSES = re.compile(r"\s(?:its|their)\s")
OWNING = re.compile(r"['’]s?$")
ONLY_VERB = re.compile(rf"[\s{VERB}]*(?:the\s+|an?\s+|its\s+)?")
LED_TO = re.compile(
    r"\b(?:thanks to|due to|owing to|because of|despite|driven by|led by|without|on|of|with)\s+(?:the\s+)?§+\s+$", re.I
)
"""What leads to goods with an adjective of place before them."""
INVERTED = re.compile(
    rf"\W*(?:{VERB}+\s+|(?:less|more|most|least|hardest|worst|best|equally|just as|even|also|not so|so)\s+){{1,2}}"
    rf"(?:[a-z]+\s+){{0,2}}{VERB}+\s+(?:the\s+)?",
    re.I,
)
CLEFT = re.compile(r"(?:^|[,;:.]\s+|\b(?:and|but|yet)\s+)it\s+(?:was|is|~+)\s+(?:the\s+)?$", re.I)
AS_FOR = re.compile(
    r"(?:^|[;:.]\s+|\b(?:and|but)\s+)"
    r"(?:as (?:for|to|regards)|regarding|concerning|turning to|with (?:regard|respect) to|when it comes to"
    r"|in the (?:case|field|area|branch) of|on the side of)\s+(?:the\s+)?$",
    re.I,
)
ALL_OF = re.compile(r" (?:combined|(?:(?:taken|put|counted) )?together|alone|as a whole),")
"""Behind goods that open a sentence: "Meat and hides combined, Chad took in"."""
VALUE_OF = re.compile(
    r"(?:^|[,;:.]\s+|\b(?:and|but|while|the|that)\s+)(?:the\s+)?"
    r"(?:(?:total|overall|combined|aggregate|gross|annual|monthly|yearly|net|whole|physical|monetary)\s+){0,2}"
    r"(?:(?:outlays?|spending|expenditures?|money spent) on|"
    rf"(?:value|volume|{VERB}{{5}}|tonnage|quantity|amount|contribution|portion|slice|stake"
    r"|takings|sale|supply|delivery|shipment|purchase) of)\s+(?:the\s+)?$",
    re.I,
)
CAUSED = re.compile(
    r"\b(?:thanks to|due to|owing to|because of|despite|on account of|in spite of"
    r"|(?:aided|helped|driven|hurt|boosted|lifted|fuelled|fueled|offset|dragged down|weighed down|caused|buoyed"
    r"|pushed up) by)\s+"
    r"(?:the\s+)?(?:[~a-z]+\s+){0,2}$",
    re.I,
)
"""What leads to goods that explain a number."""
SHOWED = re.compile(r"\b(?:show(?:s|ed)?|said|says|indicate[sd]?|reveal(?:s|ed)?|suggest(?:s|ed)?) (?:the )?$")
"""Before goods, whose words they are that tell of them: "customs data showed tin brought in 9 per cent"."""
SET_OUT = re.compile(r"(?:¦[¦#]*|\b(?:together|overall|combined|in (?:all|total)))\s*,\s*(?:the\s+)?$", re.I)
"""Before a list of goods, the adjunct that its clause opens with: "In 2017, tin, zinc and gold made up"."""
REACH = 160
"""How many characters before a phrase are looked at."""


def subject(statement: Statement, stop: int, unknown: bool = False) -> Phrase | None:
    """The last phrase before an offset that can be a subject: no preposition leads to it, and it is no aside.

    `unknown`: also one that the vocabulary does not have, right before the number, as an item of a list of goods.
    """
    struck, phrases = phrases_of(statement.sentence)
    text, start = statement.sentence.text, _opening(statement, phrases)
    aside, closed = False, _closed_relative(struck, start, stop)
    for phrase in reversed(between(phrases, start, stop)):
        if closed and closed[0] <= phrase.start < closed[1]:
            continue  # "imports, in which cars prevail, rose"
        item = phrase.kind == "unknown" and can_name(phrase) and _is_item(phrase, struck, start, stop, unknown)
        item = item or (phrase.kind == "unknown" and _are_things(phrase, struck, start))
        acts = phrase.kind == "whole" and struck[phrase.end : stop].lstrip()[:1] == VERB
        whole = acts or (phrase.kind == "general" and is_part_of_goods(phrase.name) and ACTS.match(struck, phrase.end))
        whole = whole and not ONE_OF.search(text, max(0, phrase.start - 24), phrase.start)
        if phrase.lead == "," and _is_of_list(phrase, phrases, struck):
            continue  # "42 thousand tons of apricots, cherries and grapes"
        if statement.quantity.kind == "physical" and is_carrier(phrase.name):
            continue  # "tankers from Oran brought 50,000 tonnes"
        if SIDE_ACTS.search(struck, phrase.end, stop):
            continue  # another acts in between
        other = phrase.lead[:1] == VERB and _is_object(phrase, phrases, struck, start)
        if other and not is_presented(phrase, struck, text, start, stop):
            continue  # "oilseeds followed coffee with"
        if OTHER_CLAUSE.search(struck, phrase.end, stop + 1):
            break
        if (phrase.kind == "goods" or item or whole) and is_nominative(phrase, struck, text, start, stop):
            if is_enclosed(phrase, struck, stop) or (
                (not aside or is_of_mostly(phrase, struck)) and is_aside(phrase, struck, text, stop)
            ):
                aside = True  # the subject is what it stands beside
                continue
            return _with_list(phrase, phrases, struck, start)
        if phrase.lead == "of" and phrase.kind == "goods" and (made := _made_of(phrase, phrases, struck, start)):
            return made
    return _antecedent(phrases, struck, start)


def _closed_relative(struck: str, start: int, stop: int) -> tuple[int, int] | None:
    """The last relative clause that is over before the number, where it tells of no other number."""
    opened = next(reversed(list(RELATIVE_OPENS.finditer(struck, start, stop))), None)
    end = struck.rfind(",", start, stop) if opened else -1
    if opened is None or end <= opened.end() or NUMBER in struck[opened.end() : end]:
        return None
    return opened.end(), end


def _is_of_list(phrase: Phrase, phrases: list[Phrase], struck: str) -> bool:
    """Whether goods go on with a list that "of" or "in" leads to."""
    first = phrase
    for other in reversed(between(phrases, max(0, phrase.start - REACH), phrase.start)):
        if other.kind != "goods" or not COMMA.fullmatch(struck, other.end, first.start):
            break
        first = other
    beside = BESIDE.search(struck, max(0, first.start - REACH), first.start)  # "those of ores, slag and ash"
    return first is not phrase and first.lead in ("of", "in") and phrase.joined and beside is None


def _is_object(phrase: Phrase, phrases: list[Phrase], struck: str, start: int) -> bool:
    """Whether other goods stand before the verb that leads to a phrase."""
    ahead = between(phrases, start, phrase.start)[-1:]
    return any(p.kind == "goods" and ONLY_VERB.fullmatch(struck, p.end, phrase.start) for p in ahead)


def _made_of(phrase: Phrase, phrases: list[Phrase], struck: str, start: int) -> Phrase | None:
    """Goods with the general word that they stand behind: "Concentrates of lead and zinc made 57 percent"."""
    for head in between(phrases, start, phrase.start)[-1:]:
        joined = head.kind in ("general", "goods") and struck[head.end : phrase.start].split() == ["of"]
        if joined and (head.start == start or head.lead in NOMINATIVE or head.lead in MARKS):
            return replace(head, end=phrase.end, name=f"{head.name} of {phrase.name}", kind="goods")
    return None


def _with_list(phrase: Phrase, phrases: list[Phrase], struck: str, start: int) -> Phrase:
    """The goods with those of their list before them: "beans, meal and oil"."""
    if not phrase.joined and phrase.lead != "and":
        return phrase
    first = phrase
    for other in reversed(between(phrases, max(start, phrase.start - REACH), phrase.start)):
        if other.kind != "goods" or not COMMA.fullmatch(struck, other.end, first.start):
            break
        first = other
    followed = struck.endswith("~ by ", 0, first.start)  # "followed by fuels, lubricants and oils at"
    heads = followed or first.lead in NOMINATIVE or first.lead == "with" or first.lead[:1] in ".:;¦§#"
    if first is phrase or not (heads or (first.lead == "," and SET_OUT.search(struck, start, first.start))):
        return phrase
    name = " ".join(struck[first.start : phrase.end].lower().split())
    return replace(phrase, start=first.start, name=name, lead=first.lead)


def _opening(statement: Statement, phrases: list[Phrase]) -> int:
    """Where the words of a statement begin; goods joined by "and" are not torn apart."""
    start = statement.head[0]
    torn = between(phrases, max(0, start - 60), start)[-1:]
    return torn[0].start if torn and torn[0].end > start else start


def _antecedent(phrases: list[Phrase], struck: str, start: int) -> Phrase | None:
    """The goods right before the clause that a statement begins with: "textiles, whose earnings …"."""
    match = WHOSE.match(struck, start)
    if not match:
        return None
    for phrase in between(phrases, max(0, start - 60), start)[-1:]:
        if phrase.kind == "goods" and not struck[phrase.end : start].strip(" ,"):
            return phrase if match.group().strip(" ,") or phrase.lead in ("and", ",", ";") else None
    return None


def _is_item(phrase: Phrase, struck: str, start: int, stop: int, listed: bool) -> bool:
    """Whether a phrase is a label ("– zaatar: 5%"), or in a list of goods stands right before its number or verb."""
    if THOSE_OF.search(struck, max(0, phrase.start - 16), phrase.start):
        return True
    if phrase.lead in BY_THE_WAY:
        return False  # "shellac, once a mainstay, $5 million"
    if LABEL.fullmatch(struck, phrase.end, stop) and not struck[start : phrase.start].strip(" \n-–—•*;"):
        return True
    return listed and bool(NEXT_TO.fullmatch(struck, phrase.end, stop) or re.match(r"\s*~", struck[phrase.end : stop]))


def _are_things(phrase: Phrase, struck: str, start: int) -> bool:
    """Whether a word that the vocabulary does not have names things: a plural that opens a clause before its verb."""
    last = phrase.name.rsplit(" ", 1)[-1]
    plural = last.endswith("s") and not last.endswith(("ss", "us", "is", "ics"))
    opens = not struck[start : phrase.start].strip(" ,;:•–-") or phrase.lead in ("and", "while", "whereas", "but")
    if POSSESSES.search(struck, phrase.end, phrase.end + 60):
        return False  # "Grendeks increased its shipments"
    if ALONE.match(struck, phrase.end) and (opens or phrase.lead in (":", "that")):
        return can_name(phrase) and not is_maker(phrase.name)  # "infant formula alone was"
    return plural and opens and can_name(phrase) and not is_maker(phrase.name) and bool(ACTS.match(struck, phrase.end))


def _is_inverted(phrase: Phrase, struck: str, start: int) -> bool:
    """Whether goods stand behind their verb, what is said of them before it: "less fortunate was coffee"."""
    return phrase.lead[:1] == VERB and INVERTED.fullmatch(struck, start, phrase.start) is not None


def is_nominative(phrase: Phrase, struck: str, text: str, start: int, stop: int) -> bool:
    """Whether nothing leads to a phrase that makes it an object or an adjunct; `before` is cut to stay linear."""
    before = struck[max(start, phrase.start - REACH) : phrase.start]
    if UP_OR_DOWN.fullmatch(text, phrase.end, stop):
        return True  # "including butter, down $62 million"
    if EXAMPLES.search(before) and not BRACKET.fullmatch(struck, phrase.end, stop):
        return False
    lead = phrase.lead
    if CLEFT.search(before) or AS_FOR.search(before):
        return True  # "it was coffee that did best", "as for coffee, it lost 12 percent"
    if VALUE_OF.search(before):
        return True  # "the value of cheese sent to Italy doubled"
    if lead != "then" and CAUSED.search(
        before
    ):  # "oil, thanks to dearer crude, 11 billion", unlike "thanks to coal (+7%)"
        return CHANGED_BESIDE.fullmatch(struck, phrase.end, stop) is not None
    if lead[:1] == "§" and LED_TO.search(before):
        return BESIDE.search(before) is not None  # "those of Libyan oil", unlike "thanks to Libyan oil"
    if CAUSE.search(before) and MAIN_CLAUSE.match(struck, phrase.end, stop):
        return False  # "since cheap Iraqi crude ceased to flow, Saudi Arabia has become"
    if APPOSED.fullmatch(struck, phrase.end, stop) and (lead in LED or struck[phrase.end :].lstrip()[:1] == ","):
        return True  # "dwarfed by copper, with $752 million the first export"
    if lead and lead in QUOTES:
        opened = before.rstrip(QUOTES + " \n")
        return not opened or opened[-1] in ":¦"  # "Leather alone cost us …", no word in quotes
    if lead == "Name" and NAMED.fullmatch(before):
        return True  # "North Sea crude earned"
    if lead in CAUSES and struck[phrase.end :].lstrip()[:1] != "," and RESUMED.search(struck, phrase.end, stop):
        return False  # "imports dropped, since fuel was cheaper, to"
    if lead in NOMINATIVE or lead in MARKS or lead.endswith("ly") or lead[:1] in "§#¦^¤" or phrase.start == start:
        return True
    return _stands_free(phrase, struck, text, start, stop) or _is_fronted(phrase, struck, before, stop)


def _stands_free(phrase: Phrase, struck: str, text: str, start: int, stop: int) -> bool:
    """Whether a phrase that something leads to is yet the subject of what stands behind it."""
    before = struck[max(start, phrase.start - REACH) : phrase.start]
    if BEHIND.search(before) and NEXT_TO.fullmatch(struck, phrase.end, stop):
        return True  # "behind coffee with"
    if BESIDE.search(before) or RELATIVE.match(struck, phrase.end, stop) or BRACKET.fullmatch(struck, phrase.end, stop):
        return True
    if _is_inverted(phrase, struck, start) or is_presented(phrase, struck, text, start, stop):
        return True
    if PRICED.fullmatch(text, phrase.end, stop):
        return True
    acts = phrase.lead[:1] == VERB and struck[phrase.end : stop].lstrip()[:1] == VERB
    if acts and SHOWED.search(text, max(start, phrase.start - 16), phrase.start):
        return True
    return phrase.lead[:1] == VERB and NEXT_TO.fullmatch(struck, phrase.end, stop) is not None


def _is_fronted(phrase: Phrase, struck: str, before: str, stop: int) -> bool:
    """Whether a preposition leads to a phrase that opens its clause: "for food it was still 35"."""
    lead = phrase.lead
    if lead not in FRONTED or (lead == "with" and CLOSED.match(struck, phrase.end)):
        return False  # "exports, with rice to the fore, left a deficit of"
    clause = re.sub(rf"\b{lead}\s+(?:the\s+|its\s+)?$", "", before, flags=re.I).rstrip()
    if lead == "for" and AND_FOR.search(clause):
        return True  # "fell to 13 per cent, but for food it was still 35"
    return (
        not clause
        or clause[-1] in ",;:•"
        or (lead in ("of", "from") and clause.lstrip(" ,;)") in ("and", "but", "while"))
    )


def is_presented(phrase: Phrase, struck: str, text: str, start: int, stop: int) -> bool:
    """Whether goods are what something is: "the second item after copper is zinc with $900 million"."""
    told = WITH_SO_MUCH.fullmatch(struck, phrase.end, stop)
    return told is not None and PREDICATE.search(text, max(start, phrase.start - 20), phrase.start) is not None


def is_fronted(statement: Statement, phrase: Phrase) -> bool:
    """Whether a preposition leads to goods at the head of a clause: "With regard to services, …"."""
    struck, start = phrases_of(statement.sentence)[0], statement.head[0]
    as_for = phrase.lead in FRONTED or AS_FOR.search(struck, start, phrase.start) is not None
    return as_for or (phrase.start <= start + 2 and ALL_OF.match(struck, phrase.end) is not None)


def can_name(phrase: Phrase) -> bool:
    """Whether an unknown phrase may be goods: no lone adjective, as in "robust exports"."""
    return not is_quality(phrase.name.rsplit(" ", 1)[-1])
