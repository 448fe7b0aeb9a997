"""What a count counts: a statement in, the indicator of its things out.

>>> bool(NUMBERED_BY.search("cars numbered ")), bool(ONES.search("new ones"))
(True, True)
"""

import re

from extract.areas.mentions import AreaMention
from extract.records import TRADE
from extract.statements.asked import Asked, Named
from extract.statements.elided import counts_again
from extract.statements.frames import Frame
from extract.statements.packing import behind_size
from extract.statements.sentences import Sentence
from extract.statements.statement import LABEL, Statement
from extract.words.cued import Cued
from extract.words.lexicon import Cue
from extract.words.wholes import HEDGE, OF_MANY, OUT_OF_SO_MANY

ONES = re.compile(r"\b(?:ones|such)\b")
SIGNED_BY = re.compile(r"\bby\b[^,;]{0,40}$", re.I)
NUMBER_OF = re.compile(r"\b(?:number|count|total|population|staff|workforce|payroll|headcount)\b", re.I)
EMPLOYED = re.compile(
    r"\b(?:employ\w*|(?:give|giv|gave|provid|offer|bring|brought|creat)\w* (?:work|employment|jobs|a living) (?:to|for)"
    r"|jobs? (?:for|to)|work for|hir(?:e|es|ed|ing)|la(?:id|y|ys|ying) off|dismiss\w*|sacked|made redundant"
    r"|(?:sent|sending) home)\b[^.;]{0,24}$",
    re.I,
)
GIVE_WORK = re.compile(
    r"\b(?:(?:give|giv|gave|provid|offer)\w* (?:work|employment|jobs|a living) (?:to|for)|employ(?:s|ed|ing)?)\b"
    r"[^.;]{0,24}$",
    re.I,
)
"""Before people told by their name, what makes them those who have work at home."""
HAVE_JOBS = re.compile(
    r"\s+\w+(?:\s+\w+)?(?:,[^,.;]{3,48},)?\s+"
    r"(?:(?:have|had|found|get|got) (?:jobs|work|employment)|(?:are|were|is) (?:employed|at work)"
    r"|work|worked|on (?:its|their|the) (?:payroll|staff|books))\b",
    re.I,
)
INDUSTRY = re.compile(r"[^.;]{0,90}\b(?:factor(?:y|ies)|mills?|industry|sector|plantations?|plants|mines?)\b", re.I)
"""Where people have work who are told by their name, and are no guests on building sites."""
WORKING = re.compile(r"\s+(?:[a-z-]+\s+){0,2}(?:employees|staff|workers|people|specialists|women|men|persons)\b", re.I)
AT_WORKS = re.compile(
    r"\b(?:plants?|factor(?:y|ies)|enterprises?|compan(?:y|ies)|firms?|mills?|workshops?|farms?|mines?|sites?|subsidiar(?:y|ies)"
    r"|ventures?|production|office|centre)\b[^.;:]{0,40}\b(?:where|with a staff of|with|staffed by|has|employs)"
    r" (?:(?:more|less|fewer|over|about|some|almost|nearly|up|than|to|around)\s+){0,2}$",
    re.I,
)
"""Works that so many are at: "a mill where 200 employees spin"."""
PACKED = re.compile(
    r"\s*(?:[a-z]+\s)?(?:bags|sacks|bales|bottles|cans|tins|boxes|crates|cases|cartons|stems|carats|barrels|casks"
    r"|units(?! of| \[)|pieces|pairs|sets|copies|rolls|sheets|hides|skins|logs|slabs|doses|vials)\b",
    re.I,
)
"""What goods are packed in or told by: a number of these is a quantity of goods, and no count of things."""
NEAR, FAR = 90, 260
"""How far before a number a bargain is made, and how far where it says right away of what supply it is."""
OF_SUPPLY = re.compile(
    r"(?:\s+(?:of intent|by|with|between|signed|was|were|concluded|made)\b[^.;:()]*?)?[,\s\"“]+"
    r"(?:for|on|to|about|regarding|providing for)\s+(?:the\s+)?(?:[a-z]+\s+)?"
    r"(?:suppl(?:y|ies|ying)|deliver(?:y|ies|ing)?|shipments?|purchase|sale|sell|buy|ship)\b"
)
PAST_DEED = re.compile(r":[^:]*\b(?:it|they|we|he|(?-i:[A-Z])\w+) (?:imported|exported|bought|sold|took|shipped)\b")
WHEN = re.compile(r"\b(?:when|before|after|until|once|since)\b[^,;]*$", re.I)
DEED_BEHIND = re.compile(r",[^,;]* (?:imported|exported|bought|sold|shipped)\b")
"""Around a bargain told in a clause of time, what was done then."""
AND_ALSO = re.compile(
    rf"[\s,;]*(?:and|or|against|plus)?\s*(?:(?:{OF_MANY}|among them|including)\s+)?"
    rf"(?:{HEDGE}\s+)*",
    re.I,
)
MORE_OF_THEM = re.compile(r"^\W*(?:Another|A further|Some other)\b")
ELSEWHERE = re.compile(
    r"(?: or so)?\s+(?:(?:in|at|from|to)\s+(?:the\s+)?[A-Z]"
    r"|(?:are|were|have|had|live|lived|came|work|worked|remain|operate)\w*\b)"
)
THEIR_NUMBER = re.compile(r"\b(?:(?:their|its|the) (?:total )?number|their total)\b(?! of)", re.I)
NUMBERED_BY = Cued(("numbered", "numbering"), r"\bnumber(?:ed|ing)\s+(?:[a-z]+\s+){0,3}$", re.I)
"""Before a number, what makes it a count: "cars numbered 1.22 million"."""
NUMBER_CHANGED = Cued(
    ("number of",),
    r"\bnumber of [^,;:()\d]{3,60}\s(?:(?:on|in|at)\s[^;:()]{3,28}?,?\s(?=was|is))?"
    r"(?:[\d.,]+\s*(?:%|per ?cent|pct)\s+to|to|was|were|is|are|from(?: [\d.,]+(?: [mb]illion)? to)?)"
    r"\s+(?:[a-z]+\s+){0,3}$",
    re.I,
)
"""Before a number, what makes it a count: "the number of watches sold fell by 11 per cent to", "of pigs in May was"."""
ORDERED = Cued(
    ("ordered",),
    r"\bordered\s+(?:(?:about|some|another|a|further|total|of|up|to|over|more|than|nearly|almost)\s+){0,3}$",
)
"""Before a number of things that no noun of the vocabulary names: "the railway ordered 20 locomotives"."""
WERE_TRADED = re.compile(
    rf"\s+(?:{OF_MANY}\s+)?(?:(?:had|have|has)\s+been|were|are)\s+(?:[a-z]+ly\s+)?"
    r"(?:shipped|sold|sent|exported|imported|delivered|bought|made|produced|assembled|registered|built|counted)\b"
)
"""Behind a number, what makes it one: "32 million were shipped"."""


def is_counted(statement: Statement) -> bool:
    """Whether a number without a unit counts things, be they not named beside it."""
    numbered = "umber" in statement.lead  # looked at first: most sentences tell no number
    return bool(
        (numbered and (NUMBERED_BY.search(statement.before) or NUMBER_CHANGED.search(statement.lead)))
        or WERE_TRADED.match(statement.sentence.text, statement.quantity.end)
    )


ACCREDITED = re.compile(r"\baccredit(?:ed|ation)\b", re.I)
NUMBERED = re.compile(
    r"\s+(?:(?:in|at|of|from|to|with|there)\s+(?:[\w-]+\s+){0,4})?(?:were|are|is|was|numbered|number|totalled|totaled|reached"
    r"|exceeded|came to|stood at|amounted to)\s+"
    r"(?:(?:some|about|around|nearly|almost|over|only|just|more|than)\s+)*",
    re.I,
)
IN_THEM = re.compile(r"\s+(?:in|at|with|of)\s+(?:(?:the|its|their|all)\s+)?(?:[\w-]+\s+)?")
WENT_TO = re.compile(
    r"\s+(?:(?:in|at|of|from|with|there)\s+(?:[\w-]+\s+){1,4})?(?:(?:has|have|had)\s+)?"
    r"(?:rose|risen|grew|grown|fell|fallen|went (?:up|down)|increased|declined|dropped|climbed|shrank|dwindled)\s+"
    r"(?:(?:from|to)\s+)(?:(?:some|about|around|nearly|almost|over|only|just|more|less|than|a|record)\s+)*"
)
"""Between things and their number: "jobs in the mills went up from"."""
DOES = re.compile(
    r"\s+(?:who|(?:[a-z]+ly|also|now|still|already|currently)\s+)?(?:had|have|has|were|are|was|is|liv(?:e|ed|ing)|stud(?:y|ied|ying)"
    r"|work(?:ed|ing)?|came|come|visit(?:ed|ing)?|travell?(?:ed|ing)?|arriv(?:e|ed|ing)|settl(?:e|ed|ing)|resid(?:e|ed|ing)|moved?"
    r"|stay(?:ed|ing)?|went|go|left|flew|took|fled|enter(?:ed|ing)?|spent|h[eo]ld|own(?:ed)?|emigrated?|returned?)\b"
    r"|\s+(?:in|at|from|on|there|here|abroad|among)\b",
    re.I,
)
QUALIFIES = re.compile(
    r"\s+(?:(?:of|the|more|other|young|ethnic|native|foreign|registered|resident|expatriate|overseas)\s+){0,2}"
)
FROM_AREA = re.compile(r"\s+from (?:the )?")
OF_WHICH = re.compile(rf"(?:,?\s*{OF_MANY}|\s*,?\s*and|,)\s+(?:(?:some|about|only|over|nearly)\s+)*")
ENDS = re.compile(r"\s*(?:[.,;:)]|and\b|$)")
"""Behind where those are from who are counted, nothing else that they are."""
CAME = re.compile(
    r"\s+(?:came|come|visited|arrived|travelled|crossed|are expected|(?:in|by) \d{4}\b|last year|this year)"
)
AIMED_AT = re.compile(r"\b(?:aim\w*|hop(?:e[sd]?|ing)|target\w*|goal is|is) (?:for|at|to [a-z]+)? ?(?:[a-z]+ ){0,2}$")
"""Around people who are told by their number alone: what they did and when, or who wants so many."""
AND_SO_MANY = re.compile(r",?\s+and\s+(?:(?:some|about|almost|nearly|over|more than)\s+)?")
OTHER = 24
"""Behind the name of a people: what its members do, or where they are."""


def counted(statement: Statement, frame: Frame) -> tuple[str | None, Cue | None]:
    """Tell the indicator of counted things and the word that gave it; None where no word of the vocabulary does."""
    noun, text = statement.noun, statement.sentence.text
    again = noun is None and ONES.search(statement.counted or "")
    if again and frame.counted and (statement.position or ONES.search(statement.counted or "")):
        return frame.counted, None
    if passage := _passage(statement):
        return "freight", passage
    if noun is None and frame.counted and statement.position and _are_of_area(statement):
        return frame.counted, None
    if noun is None and (shared := _shared_noun(statement)):
        return shared.code, shared
    if noun is None and people_of(statement):
        employed = _works(statement) and INDUSTRY.match(text, statement.quantity.end)
        employed = employed or GIVE_WORK.search(statement.lead[-60:])
        return "jobs" if employed else "people", None
    if noun is None:
        dealt = ORDERED.search(statement.before) or bargained(statement)
        return ("contracts", None) if dealt else (None, None)
    surface = noun.surface.lower()
    if surface.startswith("participant") and ACCREDITED.search(text):
        return "enterprises", noun
    if (noun.code == "people" or surface.startswith("resident")) and _works(statement):
        return "jobs", noun
    if surface == "workers" and _are_migrants(statement, noun):
        return "people", noun
    return noun.code, noun


def are_people_again(statement: Statement) -> bool:
    """Whether a number alone is of the people told last: "In 2009 9,000 guests came. It aims for 12,000 in 2012"."""
    if statement.counted is not None or statement.quantity.unit is not None:
        return False
    alone = not statement.position and not statement.own("indicator")
    return alone and bool(
        CAME.match(statement.sentence.text, statement.quantity.end) or AIMED_AT.search(statement.before)
    )


def _are_of_area(statement: Statement) -> bool:
    """Whether those counted before are told apart by where they are from: "842 members, of which 611 Italian"."""
    if not OF_WHICH.fullmatch(statement.before):
        return False
    end = statement.quantity.end
    of = next((m for m in statement.sentence.areas if m.start == end + 1 and m.kind == "adjective"), None)
    return of is not None and ENDS.match(statement.sentence.text, of.end) is not None


def _shared_noun(statement: Statement) -> Cue | None:
    """Give the noun that two counts of different people share: "60 Thai and 40 Lao companies"."""
    sentence, end = statement.sentence, statement.quantity.end
    of = [m for m in sentence.areas if m.kind in ("adjective", "demonym")]
    first = next((m for m in of if m.start == end + 1), None)
    other = next((q for q in sentence.quantities if first and q.start > first.end), None)
    if first is None or other is None or not AND_SO_MANY.fullmatch(sentence.text, first.end, other.start):
        return None
    second = next((m for m in of if m.start == other.end + 1), None)
    return next(iter(sentence.between("noun", second.end, second.end + OTHER)), None) if second else None


def _are_migrants(statement: Statement, workers: Cue) -> bool:
    """Whether workers are told by where they are from: "5,000 Pakistani workers", "workers from Myanmar"."""
    text, end = statement.sentence.text, statement.quantity.end
    named = [m for m in statement.sentence.areas if end < m.start <= workers.end + OTHER]
    return any(
        (m.kind in ("adjective", "demonym") and m.end < workers.start)
        or FROM_AREA.fullmatch(text, workers.end, m.start)
        for m in named
    )


def people_of(statement: Statement) -> AreaMention | None:
    """Give the people that a number counts members of: "2,600 Kenyans", "6 thousand Vietnamese study in"."""
    text, end = statement.sentence.text, statement.quantity.end
    named = next((m for m in statement.sentence.areas if end < m.start <= end + OTHER), None)
    if named is None or named.kind not in ("demonym", "adjective") or not QUALIFIES.fullmatch(text, end, named.start):
        return None
    return named if named.kind == "demonym" or DOES.match(text, named.end) else None


def is_packed(statement: Statement) -> bool:
    """Whether a bare number tells goods by what they are packed in: "3.5 million bags, 2 per cent down"."""
    quantity = statement.quantity
    return (
        quantity.kind == "bare"
        and quantity.unit is None
        and bool(PACKED.match(statement.sentence.text, behind_size(statement.sentence.text, quantity.end)))
    )


def bargained(statement: Statement) -> bool:
    """Whether things or money are those of a bargain: "a contract for 30 buses", "agreed on the delivery of"."""
    sentence, stop = statement.sentence, statement.quantity.start
    topics = sentence.between("topic", max(0, stop - FAR), stop)
    made = next((cue for cue in reversed(topics) if cue.kind == "bargain"), None)
    if made is None or re.search(r"[.;]", sentence.text[made.end : stop]):
        return False
    if PAST_DEED.search(sentence.text, made.end, stop):
        return False  # "has such an agreement: in 2016 it bought rice for"
    if WHEN.search(sentence.text, max(0, made.start - NEAR), made.start) and DEED_BEHIND.search(
        sentence.text, made.end, stop
    ):
        return False  # "when the treaty was signed, Togo sold Chad cattle for"
    if made.start < stop - NEAR and not OF_SUPPLY.match(sentence.text, made.end, stop):
        return False
    supplied = any(cue.kind == "supply" and cue.start >= made.start for cue in topics)
    return supplied and not SIGNED_BY.search(sentence.text[made.end : stop])


def goes_on(statement: Statement) -> bool:
    """Whether a bare number goes on counting elsewhere: ", 3 million in Qatar and 2 million in Oman"."""
    text, end = statement.sentence.text, statement.quantity.end
    thing = statement.quantity.unit is None and statement.quantity.scale == 1  # not "it stood at 11 billion"
    if thing and counts_again(text, statement.quantity.start, end):
        return True
    return bool(
        (statement.position or MORE_OF_THEM.search(statement.before))
        and statement.quantity.unit is None
        and (AND_ALSO.fullmatch(statement.before) or OUT_OF_SO_MANY.match(statement.lead))
        and ELSEWHERE.match(text, end)
    )


WERE_MADE = re.compile(
    r"\s+(?:(?:were|are|was|have been|will be|are to be) )?(?:produced|made|built|assembled|manufactured|sold|exported"
    r"|shipped)\b"
)
"""Behind a number, what is done with goods and not with those who make them."""


def noun_before(statement: Statement) -> Cue | None:
    """What a number that no noun follows counts: "the number of students has reached 8,000"."""
    if statement.quantity.unit is not None or statement.paired is not None or statement.counted is not None:
        return None
    if WERE_MADE.match(statement.sentence.text, statement.quantity.end):
        return None  # "a joint venture assembles tractors: 1,500 were produced"
    start = 0 if THEIR_NUMBER.search(statement.before) else statement.head[0]
    nouns = statement.sentence.between("noun", start, statement.head[1])
    nouns = [cue for cue in nouns if cue.end <= statement.quantity.start and not _names(cue, statement.sentence)]
    lands = [cue for cue in nouns if cue.code == "geography"]  # "visitors to ASEAN countries exceeded"
    nouns = [cue for cue in nouns if cue not in lands] or (lands if statement.quantity.scale == 1 else [])
    if nouns and LABEL.fullmatch(statement.sentence.text, 0, statement.quantity.start):
        return nouns[0]
    last = nouns[-1] if nouns else None
    if len(nouns) > 1 and IN_THEM.fullmatch(statement.sentence.text, nouns[-2].end, nouns[-1].start):
        last = nouns[-2]  # "jobs in the mills went up from"
    if last and (number := NUMBER_OF.search(statement.before)):
        start = statement.head[0] + number.start()
        return next((cue for cue in nouns if start <= cue.start and cue.end <= statement.quantity.start), last)
    if last is None:
        return None
    told = NUMBERED.fullmatch(statement.sentence.text, last.end, statement.quantity.start)
    if told is None and not any(c.code in TRADE for c in statement.sentence.between("indicator", *statement.head)):
        told = WENT_TO.fullmatch(statement.sentence.text, last.end, statement.quantity.start)
    return last if told else None  # "regular exporters were 6,461"


def _names(noun: Cue, sentence: Sentence) -> bool:
    """Whether a noun is a part of the name of an area: "the Marshall Islands", "the United States"."""
    return sentence.text[noun.start].isupper() and any(m.start < noun.start < m.end for m in sentence.areas)


def _passage(statement: Statement) -> Cue | None:
    """Vehicles that pass: "370 trucks cross daily"."""
    sentence, end = statement.sentence, statement.quantity.end
    topics = sentence.between("topic", statement.head[0], statement.tail[1])
    vehicle = next((cue for cue in topics if cue.kind == "vehicles" and end <= cue.start <= end + 24), None)
    return vehicle if vehicle and any(cue.kind == "passage" for cue in topics) else None


def _works(statement: Statement) -> bool:
    """Whether people are those that a firm employs."""
    return bool(
        EMPLOYED.search(statement.lead[-40:])
        or (WORKING.match(statement.sentence.text, statement.quantity.end) and AT_WORKS.search(statement.lead[-90:]))
        or HAVE_JOBS.match(statement.sentence.text, statement.quantity.end)
    )


TO_THAT = re.compile(r"\s+(?:in (?:19|20)\d\d\s+)?to\s+(?:[a-z]+\s+){0,2}")


def risen_to(asked: Asked) -> Named | None:
    """What a count has risen to is of those it was of: "the number of mills rose from four to twenty-one"."""
    statement, text = asked.statement, asked.text
    if not (statement.position and asked.told) or statement.counted:
        return None
    at, last = statement.quantity.start, asked.told[-1]
    before = next((q for q in reversed(statement.sentence.undated) if q.end <= at), None)
    is_end = before and last.unit == "count" and TO_THAT.fullmatch(text, before.end, at)
    return Named(last.indicator) if before and is_end and last.surface == text[before.start : before.end] else None
