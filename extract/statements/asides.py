"""Asides between the subject of a sentence and its verb: a segment in, the same without them out.

A comparison, a cause, a clause, an apposition or who tells it, set in by two commas, parts the subject from what it
did, and names places and goods that it only passes by. What tells of trade, of a time or of a number stays.

>>> text = "Exports, as in Europe, rose. Kenya, once a colony, sold tea. Tea, a big export, rose."
>>> short = without_asides(Segment("paragraph", text, (0,), (0,)))
>>> short.text
'Exports rose. Kenya sold tea. Tea, a big export, rose.'
>>> short.as_printed(14, "Kenya sold tea.")
(29, 'Kenya, once a colony, sold tea.')
"""

import re
from collections.abc import Iterator
from functools import cache

from extract.areas.mentions import AreaMention, find_areas
from extract.layout.segment import Segment
from extract.statements.bodies import find_bodies
from extract.statements.introductions import TOLD_OF, dealt_in, forms
from extract.values import replace

VERB = (
    r",\s(?:(?:also|again|still|only|now|then|[a-z]+ly)\s)?(?:[a-z]{2,}ed|rose|fell|grew|was|were|is|are|has|had|have"
    r"|stood|came|went|made|hit|ran|took|sold|bought|sent|shrank|sank|lost|won|kept|held|paid|spent|brought|got|gave"
    r"|became|remains?|leapt|slid|will|would|rises?|falls?|grows?|put|set|cut|shot|dealt|drew|began|overtook|outgrew"
    r"|accounts?|stands?|makes?|takes?|sells?|buys?|does|did|do)\b"
)
"""The finite verb that the subject is parted from, with the comma before it."""
TO_NUMBER = r",\s(?:by|to|from|at)\s(?:[a-z]+\s){0,3}?(?:[A-Z]{1,4}\s?)?[$€£¥]?\d"
"""What a verb is parted from by an aside behind it: "rose, as in Europe, by 5 per cent"."""
GOES_ON = r",\s(?:and|while|whereas|but|from|compared|against|in|over)\b"
"""What only a clause of who tells parts from the number before it: "rose to 5 tonnes, she said, and"."""
PARTS = re.compile(r", | \(| (?:global|world|international) (?:trade|commerce|demand)\b")
SET_IN = r"[^,;:()\[\]\"“”«»\d.!?]"
WORLD_TRADE = (
    r"(?:amid(?:st)?|because of|due to|owing to|despite|in line with|following|as a result of"
    r"|against the (?:background|backdrop) of) (?:(?!of\b)[a-z]+ ){0,3}(?:slow(?:down|ing)|decline|downturn|slump"
    r"|contraction|decrease|drop|fall|growth|recovery|rebound|weakness)"
    r" (?:in|of) (?:the )?(?:global|world|international) (?:trade|commerce|demand)"
)
OF_WORLD = re.compile(WORLD_TRADE)
"""How the world fares, which only is the cause of what a country trades."""
INSET = re.compile(
    rf",\s(?=[a-z])({SET_IN}{{4,110}}+)(?={VERB}|({TO_NUMBER})|({GOES_ON}))"
    r"|(?:^|(?<=[.!?] ))((?:As in|Like|Unlike|Contrary|In contrast|Because of|Owing to|Thanks to|Despite|In spite of)\s"
    rf"{SET_IN}{{3,90}}), (?=[a-z])"
    r"| \((?:see [^()\d]{3,40}|an? (?:new |all-time )?(?:record|high|low|first)|photo|picture|map|chart)\)(?=[ ,.])"
    rf"| {WORLD_TRADE}(?= (?:and|but)\b)"
)
"""What two commas set in, or what opens a sentence before its subject, or a bracket that points to a chart."""
WORLD_CAUSE = re.compile(
    r" (?:amidst?|because of|owing to|due to|in the wake of|on the back of|despite|in spite of|in line with)"
    r" (?:the |an? )?(?:[a-z]+ ){0,2}(?:slow-?down|slump|downturn|fall|drop|decline"
    r"|contraction|weakness|recession|collapse|recovery|rebound|upturn|growth|uncertainty|tensions?)"
    r" (?:in|of|on) (?:the )?(?:global|world|world['’]s|international) (?:trade|economy|demand|commerce|markets?)"
    r"(?= (?:and|but) [a-z]+(?:ed|ose|ell|ew)\b|[,.;])"
)
"""Why a flow changed, with the whole world: "fell amid the slowdown in global trade and ended 5 per cent lower"."""
LIKE = re.compile(
    r"(?:(?:much |just |quite )?as (?:in|at|with|elsewhere|everywhere|usual|expected|often|ever|always|predicted"
    r"|foreseen|[a-z]+ had)"
    r"|like|unlike|contrary to|despite|in spite of|notwithstanding|thanks to|because of|owing to|due to|for lack of"
    r"|in the face of|in contrast to|much to|for the first time|no (?:doubt|wonder)|amid(?:st)?"
    r"|after (?:years|decades|months|weeks))\b"
)
"""How what it is like, or why it happened, begins."""
CLAUSE = re.compile(r"(?:which|who|whose|where)\b")
APPOSED = re.compile(r"(?:an?|the|once|one of|long|already|still|ever|formerly|now)\b")
PARTICIPLE = re.compile(
    r"(?:[a-z]+ly |hard |long |badly |already |much )?(?:[a-z]{2,}ed|hit|hurt|grown|known|driven|torn|beset|brought"
    r"|forced|famous|popular|sensitive|dependent|proud|weak|strong|rich|poor|free|home)"
    r"\s(?:[a-z]+ ){0,2}?(?:by|in|of|on|for|to|with|before|since|from)\b"
)
OWN = re.compile(
    r"\b(?:(?:re-?)?(?:export|import)|trad(?:e|es|ed|ing)\b|(?:sale|sell|buy)s?\b|sold|bought|buy(?:er|ing)|purchas|receiv"
    r"|ship(?!yard)|suppl[iy]|deliver|sent\b|destin|bound\b|(?:com|go|went|came|flow)[a-z]* (?:[a-z]+ )?(?:to|from)\b"
    r"|market|partner|customer|consum|produc|invest|harvest|crop|grow|rais|breed|maker|turnover|deficit|surplus|balance"
    r"|(?:volume|value|sum|share)s?\b|worth|valued|price of|total|part of|portion|main|most(?:ly)?\b|chief|large|big\b"
    r"|especial|particular|notabl|above all|includ|exclud|except|without|apart|aside|together|alone|both\b|each\b"
    r"|respective|combined|consist|count|led by|headed by|per ?cent|million|billion|tons?\b|tonn|dollar|euro|measured"
    r"|terms\b|adjust|constant|nominal|real\b|half|third|quarter|tenth|hundred|thousand|dozen|two\b|twice|three|four|five"
    r"|doubl|tripl|(?:year|month|week|season)\b|spring|summer|autumn|winter"
    r"|January|February|March|April|May|June|July|August|September|October|November|December)"
)
"""What tells of the trade, of its time or of a number, and not only of what it passes by."""
TO_PLACE = re.compile(r"\b(?:to|from|with|between|by|of|for|into)\s(?:the\s)?[A-Z]")
"""In a clause or an apposition, what may be with whom goods are dealt in: "goods, which go to Chad,"."""
OF_THING = re.compile(r"\b(?:the|an?) [a-z]+ (?:with|of|between|by) (?:the )?(?=[A-Z])")
"""Before a place, a thing of it: "freed of duties by the treaty with Chad"."""
BELIEVES = (
    *("believe", "believes", "reckon", "reckons", "expect", "expects", "had foretold", "had predicted", "has it"),
    *("turned out", "turns out", "emerged", "emerges", "transpired", "transpires"),
)
"""What tells what somebody holds, beside the words of `telling_words.csv`."""
SETS = re.compile(
    r"\b(?:exports?|imports?|that|which|who|of (?:it|which)|provisional\w*|preliminary|revised|final"
    r"|adjusted)\b"
    r"|\b(?:surplus|deficit|balance|account|turnover|debt|inflation|output|production|growth|economy|gdp|gnp|reserves"
    r"|stocks|sales|shipments|deliveries|crop|harvest|demand|consumption|prices?|investment|rate)$"
)
"""What makes who tells part of what is told: "provisional figures show", "said the trade surplus"."""
SO_THE = re.compile(r"so the [a-z]+|it (?:turned out|emerged)")
PERSON = re.compile(r"[A-Z][a-zà-ÿ’'-]+(?: [A-Z][a-zà-ÿ’'-]+){1,2}")
"""Somebody by name; an office may be one that means a country: "the Statistical Office", "Eurostat"."""
TELLERS = re.compile(
    r"\b(?:economists?|analysts?|professors?|universit|research|stud(?:y|ies)|consult|correspondent|reporters?|newspaper|paper"
    r"|agenc|bank|observers?|experts?|strategist|brokers?|think-tank|institute|fund|daily)",
    re.I,
)
"""Who, abroad, tells of countries that are not theirs."""
OBSERVERS = re.compile(
    r"(?:consult|correspondent|reporters?|newspaper|paper|daily|weekly|observers?|think-tank|brokers?)", re.I
)
"""Who does so wherever they are: "the Danish consultancy", unlike "the Danish bank"."""
NAME = 40
"""Characters before an aside that hold the name it is said of."""
OUTSIDE = re.compile(r"\b(?:in|at|by|of|from)\s(?:the\s)?(?:[A-Z][a-z]+\s(?:of\s)?)?$")
"""Before the place where they are."""


def without_asides(segment: Segment) -> Segment:
    """Take the asides out of the text of a segment; keep where they stood and what they said."""
    if segment.kind not in ("paragraph", "bullet") or not PARTS.search(segment.text):
        return segment
    spans = [*_asides(segment.text)]
    if "orld" in segment.text or "lobal" in segment.text:
        spans = sorted([*spans, *_of_the_world(segment.text, spans)])
    return _without(segment, spans) if spans else segment


def _of_the_world(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Give where the state of the whole world is told as a cause, in no aside told already: "amid a slump in it"."""
    found = [cause.span() for cause in WORLD_CAUSE.finditer(text)]
    return [(start, end) for start, end in found if all(end <= first or last <= start for first, last in spans)]


def _asides(text: str) -> Iterator[tuple[int, int]]:
    """Give where the asides stand, each with the comma on either side."""
    for inset in INSET.finditer(text):
        words, behind_verb, behind_number, opening = inset.groups()
        if not words:
            if opening is None or _is_like(opening[0].lower() + opening[1:]):
                yield inset.span()
            continue
        before = text[max(0, inset.start() - NAME) : inset.start()]
        passes_by = _is_told(words) or (not behind_number and _is_like(words))
        if passes_by or (not (behind_verb or behind_number) and _is_of_subject(words, before)):
            yield inset.start(), inset.end() + 1


def _is_like(words: str) -> bool:
    """Whether words compare, or say why: "as in Europe", "thanks to good rains"."""
    return (LIKE.match(words) is not None and OWN.search(words) is None) or OF_WORLD.fullmatch(words) is not None


def _is_of_subject(words: str, before: str) -> bool:
    """Whether words only say more of the subject before them: "once a colony", "which reopened", "hit by frost"."""
    if OWN.search(words):
        return False
    if APPOSED.match(words):
        return not _names_area(words) or any(area.end == len(before) for area in find_areas(before))
    return bool(CLAUSE.match(words) or PARTICIPLE.match(words)) and TO_PLACE.search(OF_THING.sub("it ", words)) is None


def _names_area(words: str) -> bool:
    """Whether an area is named, which only where there is a capital is looked for."""
    return not words.islower() and bool(find_areas(words))


@cache
def _tells() -> re.Pattern[str]:
    """A clause of who tells: "the bank believes", "said Jane Smith", "it turned out"."""
    source = r"(?:according to|as (?:reported by|per)|based on|in the (?:words|view|opinion|estimate) of) [^,]+"
    verbs = "|".join(sorted(map(re.escape, (*forms("verb"), *BELIEVES)), key=len, reverse=True))
    where = r"(?: (?:in|on|at|to|from) [^,]+|,? (?:yesterday|today|recently|earlier|later))?"
    return re.compile(
        rf"(?:as |so )?(?:[^,]{{2,60}}? )(?:has |have |had |also )?(?:{verbs})(?: (?:reporters|journalists|us))?{where}"
        rf"|(?:as |so )?(?!went|was|were|told)(?:{verbs}) [^,]+|[^,]+ told (?:an?|the) [^,]+"
        rf"|{source}"
    )


def _is_told(words: str) -> bool:
    """Whether a clause tells who says it, of nobody who deals in goods: "the bank believes", "says Jane Smith"."""
    if SO_THE.fullmatch(words):
        return True
    if _tells().fullmatch(words) is None or SETS.search(words):
        return False
    if not dealt_in().isdisjoint(TOLD_OF.findall(words.lower())):
        return False
    if words.islower():
        return True
    areas = find_areas(words)
    if not all(_is_outside(words, area) for area in areas) or find_bodies(words):
        return False
    for area in reversed(areas):
        words = OUTSIDE.sub("", words[: area.start]) + words[area.end :]
    return PERSON.sub("", words).islower()


def _is_outside(words: str, area: AreaMention) -> bool:
    """Whether an area is only where somebody tells of others: "a bank in London", "the Danish consultancy"."""
    led = OUTSIDE.search(words, 0, area.start) is not None
    return (led and (area.kind in ("city", "capital") or TELLERS.search(words) is not None)) or (
        area.kind == "adjective" and OBSERVERS.match(words, area.end + 1) is not None
    )


def _without(segment: Segment, spans: list[tuple[int, int]]) -> Segment:
    """Cut spans out of a segment's text and mend its way back to the document."""
    text, parts = segment.text, list[str]()
    runs = [*zip(segment.offsets, segment.origins, strict=True)]
    offsets, origins, asides = list[int](), list[int](), list[tuple[int, str]]()
    marks = list[tuple[int, int]]()
    length, at, opened = 0, 0, False
    for start, end in [*spans, (len(text), len(text))]:
        for offset, origin in [(at, segment.origin(at)), *(run for run in runs if at < run[0] < start)]:
            offsets.append(length + offset - at)
            origins.append(origin)
        marks += [(length + offset - at, number) for offset, number in segment.marks if at <= offset <= start]
        parts.append(text[at:start])
        if at and opened:
            parts[-1] = parts[-1][:1].upper() + parts[-1][1:]
        opened = text[start : start + 1] != ","
        length += start - at
        if start < end:
            asides.append((length, text[start:end]))
        at = end
    return replace(
        segment,
        text="".join(parts),
        offsets=tuple(offsets),
        origins=tuple(origins),
        marks=tuple(marks),
        asides=tuple(asides),
    )
