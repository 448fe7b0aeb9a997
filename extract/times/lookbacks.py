"""Figures of a time before the one spoken of: a statement and what is in force in, whether it looks back out.

"In 1997 they had fetched 1.4 billion", "Togo, which bought 35 million in 2016, took 28", "last year's 5 million".
"""

import re

from extract.periods import Clock, Mention, Period, resolve
from extract.periods.phrases import Ago, Relative, Same
from extract.periods.words import AGAINST, CHANGING, value
from extract.statements.frames import Frame
from extract.statements.measured import TO_LEVEL
from extract.statements.statement import Statement
from extract.times.asides import is_apposed
from extract.times.bracketed import label_of
from extract.times.clocks import clock_at
from extract.times.levels import levels
from extract.times.moments import is_of_beginning, is_when_set
from extract.times.revised import is_corrected, is_former
from extract.times.scopes import CLOSED_OFF, ROLES, WHEN, is_dated_from, own
from extract.values import replace
from extract.words.cued import Cued
from extract.words.side_words import SHARE
from extract.words.wholes import OF_WHOLE

CHANGE_FROM = re.compile(
    rf"\b(?:from|after|following|{AGAINST}|on top of)\s+"
    r"(?:(?:[a-z]+['\u2019]s|an?|one|the|of|about|just|only|nearly|almost|growth|rise|increase|fall|drop|decline|gain|jump|slump|plunge|dip|loss|leap|surge|advance|rebound"
    rf"|revised|[a-z]+ly(?= revised)|{CHANGING}|by)\s+)*$",
    re.I,
)
AFTER_A_CHANGE = re.compile(
    r"\b(?:after|following) (?:an?|its|their) (?:[a-z-]+ )?(?:rise|increase|fall|drop|decline|decrease|gain|jump|slump"
    r"|plunge|growth|dip|loss|leap|surge|advance|rebound|climb|slide)s? of (?:[a-z]+ ){0,2}$"
)
RELATIVE_CLAUSE = re.compile(r"\b(?:which|who|whom|where|when)\b[^,;]{0,24}$", re.I)
LOOKS_BACK = re.compile(
    r"\b(?:had (?:been|stood|amounted|totalled|reached|fetched|brought|earned|come|ended|cost|made|shown)|had|having)\b"
    r"[^,;:.]{0,30}$",
    re.I,
)
HAVING = Cued(("having",), r",\s+(?:after )?having\b[^;]*$")
"""Before a number, what makes it one of a time before: "earned 3 million, having sold 12 tonnes for 4 in 2001"."""
OWNED = re.compile(r"['\u2019]s?\s+(?:(?:mere|record|poor|total|about|nearly|almost|some|roughly)\s+)*$", re.I)
"""What stands between a time and its sum: "the previous year's $5 billion was surpassed"."""
WHICH_HAD = Cued(
    (" had ", "fter ", "aving ", "ollowing ", "espite ", "spite of "),
    r", (?:which|who) had (?:[a-z]+ ){1,6}[^\w\s]{0,3}$"
    r"|(?:^\W*|, )(?:[Aa]fter|[Hh]aving|[Ff]ollowing|[Dd]espite|[Ii]n spite of) (?:[a-z]+ ){0,5}[A-Z]{0,3}[^\w\s]{0,3}$"
    r"|(?:^\W*|, )(?:[Aa]lthough|[Tt]hough|[Ww]hile) (?:it|they) had (?:[a-z]+ ){1,5}[^\w\s]{0,3}$",
)
"""Before a number, what has it told of a time before that of its sentence: "After rising by 5% the year before, …"."""
OPENS_BACK = re.compile(
    r"\W*(?:From|(?:Up|Down) from|(An? year|One year) after)(?: [a-z]+){0,4} [A-Z]{0,3}[^\w\s]{0,3}", re.S
)
"""The same, where no time is told beside the number: "From 5 tonnes, sales rose to 6", "A year after falling by 5%"."""
HAD_STOOD = Cued(
    (" had ",),
    r", which had (?:[a-z]+ly )?(?:stood at|been(?: worth)?|totall?ed|amounted to|come to|reached) (?:[a-z]+ ){0,2}"
    r"[^\w\s]{0,3}$",
)
"""Before a level, what makes it one of a time before where a change follows: "sales, which had stood at $4m, rose"."""
SHARE_THEN = re.compile(
    r"[^.;()]{0,80}?\b(?:the|this|its|their) "
    rf"(?:{SHARE}|percentage|ratio|figure|number) "
    r"(?:was|stood at|came to|amounted to)\s(?:[a-z]+\s){0,3}\S{0,4}"
)
"""Behind a time before, what tells how large the same was then: "In 1973 the proportion was"."""
IT_WAS = re.compile(
    r",? (?:it|this|they|the (?:figure|share)) (?:was|were|had been|stood at|made)\s(?:[a-z]+\s)?\S{0,3}"
)
"""Behind a time that opens brackets, what tells of the same then: "50% (in July it was 39%)"."""
ONE_WORD = re.compile(r"\s(?:[a-z]+\s)?")
OPENS_BESIDE = re.compile(r"\W*(?:although|though|while|whereas|whilst|where|even if|after|when)\b", re.I)
"""What begins a clause that sets something against the main one: "Although 2011 had ended with a surplus, …"."""
AFTERMATH = re.compile(r"\W*(?:After|Following|Since|Despite|Unlike)\b")
"""How a sentence begins with what came before its time: "After a poor 2009, when they fell by half, they …"."""
CHANGE_NEAR = 24
"""Within how many characters behind an aside the change stands."""
GOES_ON = re.compile(r"[\s,]*(?:and|or|plus|with)?\s*(?:[\w'\u2019-]+\s+){0,4}[^\w\s]{0,3}")
OR_SO_MUCH, OF_ITS_WHOLE = re.compile(r",? or (?:[a-z]+ ){0,2}"), re.compile(r" of (?:GDP|GNP|gross|the total|all)\b")
"""Around the percent that a level compared with comes to: "against 2 million, or 3.1% of GDP, in 2004"."""
OF_WHICH = re.compile(
    rf"[^,;()]{{0,20}}[\s,(]+(?:{OF_WHOLE}|including|among them|(?:inclusive|consisting) of)\b"
    r"(?:[^,;]|,(?=\d))*"
)
"""Between a look back and the parts of what it told: "after 4 million in 2017, of which Laos bought"."""
WHICH_WAS = re.compile(
    r"[^,;()]{0,24}, which (?P<turn>(?:in turn|itself|in its turn),? )?(?:was|were|had been) (?:[a-z]+ ){0,3}", re.I
)
"""Between a level compared with and how much more that was than one before it."""
FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|\w{3,}ed|but|while|whereas|now)\b", re.I)


def is_compared(statement: Statement, measure: str, frame: Frame, clock: Clock) -> bool:
    """Tell whether a figure is of the time that another one is compared with."""
    if is_former(statement, frame) or is_corrected(statement):
        statement.base_level = False
        return False
    if not statement.position and (mention := had_been(statement, frame, clock)):
        _claim(statement, mention)
        return True
    if not statement.position and measure in ("level", "growth") and opens_back(statement):
        return True
    if measure in ("growth", "difference"):
        if statement.base_level and _has_led_to_level(statement):
            return False
        if statement.base_level and (statement.given_period or CHANGE_FROM.search(statement.lead[-60:])):
            return True
        label = label_of(statement) if statement.base_level and statement.in_brackets else None
        if label and isinstance(label.phrase, Ago | Same):
            return True  # "rose by 5.8% (a year earlier by 5.2%)"
        return _had_changed(statement, frame, clock)
    if statement.base_level or (", which had " in statement.sentence.text and _had_stood(statement)):
        return True
    back = measure in ("level", "share") and looks_back(statement, frame, clock)
    if back and (mention := own(statement, ("base", *ROLES))):
        _claim(statement, mention)
    return back


def _had_stood(statement: Statement) -> bool:
    """Tell whether an aside tells a level that its clause says to have changed: "sales, which had been $4m, rose"."""
    sentence, end = statement.sentence, statement.quantity.end
    if not HAD_STOOD.search(sentence.text, 0, statement.quantity.start) or not sentence.text.startswith(", ", end):
        return False
    verbs = sentence.between("verb", end, end + CHANGE_NEAR)
    return any(cue.kind == "change" for cue in verbs) and own(statement, ("base", *ROLES)) is None


def had_been(statement: Statement, frame: Frame, clock: Clock) -> Mention | None:
    """Give the time before that an aside tells of: "exports, which had fallen by 20% the year before, rose in 2010".

    So does one told by name, where it ends before the time in force: "imports, which had fallen by 9% in 2009, rose".
    """
    text, end = statement.sentence.text, statement.quantity.end
    if not WHICH_HAD.search(text, 0, statement.quantity.start):
        return None
    behind = next((m for m in statement.sentence.periods if m.start >= end), None)
    if behind is None or not text.startswith(",", behind.end) or not ONE_WORD.fullmatch(text, end, behind.start):
        return None
    is_before = isinstance(behind.phrase, Ago) and behind.phrase.count > 0
    is_before = is_before or (isinstance(behind.phrase, Relative) and behind.phrase.offset < 0)
    return behind if is_before or (behind.is_dated and _ends_before(behind, frame, clock)) else None


def opens_back(statement: Statement) -> bool:
    """Tell whether a sentence opens with what had been: "From 5 tonnes, …", "A year after falling by 5%, …"."""
    quantity = statement.quantity
    if statement.position or not statement.sentence.text.startswith(",", quantity.end):
        return False
    opens = OPENS_BACK.fullmatch(statement.before)
    return opens is not None and bool(statement.base_level or opens[1]) and own(statement, ("base", *ROLES)) is None


def _has_led_to_level(statement: Statement) -> bool:
    """Tell whether a level came of a change told behind it: "reached $5 million after a rise of 4%"."""
    sentence, start = statement.sentence, statement.quantity.start
    if not AFTER_A_CHANGE.search(statement.lead[-40:]) or own(statement, ("base", *ROLES)):
        return False
    before = [quantity for quantity in sentence.undated if quantity.end <= start][-2:]
    if not before or before[-1].kind in ("percent", "points", "fraction", "multiple"):
        return False
    return len(before) < 2 or TO_LEVEL.fullmatch(sentence.text, before[0].end, before[1].start) is None


def _had_changed(statement: Statement, frame: Frame, clock: Clock) -> bool:
    """Tell whether a change is told of the time before: "fell 0.4% in March, having gained 1.2% the month before"."""
    if not statement.position and not AFTERMATH.match(statement.sentence.text):
        return False
    mention = own(statement, ("base", "period"))
    if mention is None or not (statement.position or _is_in_when(statement, mention)):
        return False
    inside = statement.in_brackets and statement.position and mention.role == "period"
    apart = statement.base_level and statement.sentence.text.endswith("; ", 0, mention.start)
    inside = inside and (frame.status == "actual" or apart)  # "fell 4% (consensus: 2%; May: 3%)"
    opened = statement.lead.rfind("(") if inside else -1
    if (
        opened >= 0
        and mention.start > opened
        and ")" not in statement.sentence.text[statement.quantity.end : mention.start]
    ):
        return _ends_before(mention, frame, clock)  # "grew by 9% in 2015 (3% in 2014) to $5 billion"
    if mention.end < statement.quantity.start and WHEN.match(statement.sentence.text, mention.end):
        return _ends_before(mention, frame, clock)  # "lost 6% from March, when they had gained 13%"
    is_beside = mention.role == "base" and (mention.intro or value("yearly", mention.surface.lower()))
    if mention.start < statement.quantity.end or is_beside:
        return False
    back = LOOKS_BACK.search(statement.sentence.text[statement.head[0] : statement.quantity.start])
    if back is None or not _ends_before(mention, frame, clock):
        return False
    _claim(statement, mention)
    return True


def looks_back(statement: Statement, frame: Frame, clock: Clock) -> bool:
    """Tell whether a level is told of a time before the one spoken of: "in 1997 they had fetched 1.4 billion"."""
    mention = own(statement, ("base", *ROLES))
    if mention is None:
        mention = shared_having(statement) if "having" in statement.sentence.text else None
        return goes_on_back(statement) or (mention is not None and _ends_before(mention, frame, clock))
    if is_of_beginning(statement, mention) or is_when_set(statement, mention):
        return False
    text = statement.sentence.text
    aside = is_apposed(text, statement.quantity, mention) or _is_aside(text, statement.quantity.start, mention)
    in_brackets = statement.in_brackets and ")" not in text[statement.quantity.end : mention.start]
    if mention.start >= statement.quantity.start and (in_brackets or is_dated_from(statement, mention)):
        return _ends_before(mention, frame, clock)
    is_same = isinstance(mention.phrase, Same) and mention.role == "period" and statement.position > 0
    if mention.start >= statement.quantity.start and not aside and not is_same:
        return _in_having(statement) and _ends_before(mention, frame, clock)
    if mention.start >= statement.quantity.start:
        clock = clock_at(statement, mention, clock)
        named = next((m for m in statement.sentence.periods if m.role == "period" and m.end <= statement.head[1]), None)
        spoken_of = resolve(named, clock) if named else frame.period
        return _ends_before(mention, replace(frame, period=spoken_of), clock)
    if frame.period is None:
        return False
    told = statement.position or OPENS_BESIDE.match(text)
    told = told and LOOKS_BACK.search(text[statement.head[0] : statement.quantity.start])
    told = told or (not statement.position and SHARE_THEN.fullmatch(text, mention.end, statement.quantity.start))
    told = told or OWNED.fullmatch(text, mention.end, statement.quantity.start)
    told = told or (in_brackets and IT_WAS.fullmatch(text, mention.end, statement.quantity.start))
    told = told or _is_in_when(statement, mention)
    if not told and not RELATIVE_CLAUSE.search(text, statement.head[0], mention.start):
        return False
    return _ends_before(mention, frame, clock)


def _in_having(statement: Statement) -> bool:
    """Tell whether a number stands in a clause of what had been: "shipped 9 tonnes, having sold 12 in 2001"."""
    return statement.position > 0 and HAVING.search(statement.sentence.text[: statement.quantity.start]) is not None


def shared_having(statement: Statement) -> Mention | None:
    """Give the time at the end of such a clause, that all its numbers share: "having sold 12 tonnes for $4 in 2001"."""
    if not _in_having(statement):
        return None
    text, end = statement.sentence.text, statement.quantity.end
    later = next((m for m in statement.sentence.periods if m.role == "period" and m.start > end), None)
    return later if later and not CLOSED_OFF.search(text, end, later.start) else None


def _is_in_when(statement: Statement, mention: Mention) -> bool:
    """Tell whether a number stands in a clause that tells of a time: "…, in 2009, when it was 2 million"."""
    text, start = statement.sentence.text, statement.quantity.start
    return WHEN.match(text, mention.end) is not None and not CLOSED_OFF.search(text, mention.end + 1, start)


def goes_on_back(statement: Statement) -> bool:
    """Tell whether a number goes on with a look back: "in 2009 they had been 642 million and 28 million"."""
    back, start = statement.sentence.back, statement.quantity.start
    if back is None or not statement.position:
        return False
    text = statement.sentence.text
    if OF_WHICH.fullmatch(text, back[0], start):
        return True
    verbs = any(cue.kind != "compare" for cue in statement.sentence.between("verb", back[0], start))
    return GOES_ON.fullmatch(text, back[0], start) is not None and not verbs and not FINITE.search(text, back[0], start)


def parted_from(statement: Statement) -> Period | None:
    """Give the time of a level compared with that a number is a part of: "after 4 million in 2017, of which …"."""
    compared = statement.sentence.compared
    text, quantity = statement.sentence.text, statement.quantity
    if compared is None:
        return None
    if which := WHICH_WAS.fullmatch(text, compared[0], quantity.start):
        bases = (m.years for m in statement.sentence.periods if m.role == "base" and m.start > quantity.end)
        years = next((years for years in bases if years), None)
        if which["turn"] or (years and years[1] < compared[1].start.year):
            return compared[1]  # "compared with 4 million in 1997, which in turn was 9% more than in 1996"
    said_again = OF_ITS_WHOLE.match(text, quantity.end) and OR_SO_MUCH.fullmatch(text, compared[0], quantity.start)
    return compared[1] if said_again or OF_WHICH.fullmatch(text, compared[0], quantity.start) else None


def _is_aside(text: str, start: int, mention: Mention) -> bool:
    """Tell whether a number and its time close a relative clause: "Togo, which bought 35 million in 2016, took 28"."""
    return text[mention.end : mention.end + 1] == "," and RELATIVE_CLAUSE.search(text, 0, start) is not None


def is_apposed_time(statement: Statement) -> bool:
    """Tell whether a number stands with its time between commas: "trade, (which was) $4 million in May, is to grow"."""
    text, mention = statement.sentence.text, own(statement)
    if mention is None:
        return False
    return is_apposed(text, statement.quantity, mention) or _is_aside(text, statement.quantity.start, mention)


def _ends_before(mention: Mention, frame: Frame, clock: Clock) -> bool:
    period = resolve(mention, replace(clock, period=frame.period))
    return bool(period and frame.period and period.end < frame.period.end)


def claim(statement: Statement) -> None:
    """Keep the period of a level that another is compared with to itself."""
    mention = own(statement, ("base", *ROLES)) if statement.base_level else None
    if mention and mention.role != "from_to":
        _claim(statement, mention)
    for level in levels(statement):
        _claim(statement, level)


def _claim(statement: Statement, mention: Mention) -> None:
    statement.claims.add(mention.start)
    statement.sentence.claimed.add(mention.start)


def is_past_horizon(mention: Mention, frame: Frame, clock: Clock, told: Period | None = None) -> bool:
    """Tell whether "by 2019" lies behind and means: on the level of 2019.

    It does not behind a time `told` before it: "4 million in 2009, had doubled by 2019".
    """
    now = frame.period.end.year if frame.period else clock.year or (clock.published.year if clock.published else None)
    reached = resolve(mention, clock) if mention.role == "horizon" else None
    if told and reached and told.end < reached.start:
        return False
    return bool(reached and now and reached.end.year < now)
