"""What a figure is compared with: a statement and the time it holds for in, its base out.

A level that another is compared with ("against 4.5 a year earlier", "(May: 7.0)") is a figure of that other time.
"""

import re

from extract.frames import Frame
from extract.periods import Clock, Mention, Period, resolve
from extract.periods.phrases import Ago, Dates, Part, Same, Years
from extract.periods.words import value
from extract.statements import Statement
from extract.times.asides import is_apposed
from extract.times.clocks import clock_at
from extract.times.levels import levels
from extract.times.scopes import ROLES, is_dated_from, mentions_of, own
from extract.times.timed import Timed
from extract.values import replace

FROM = re.compile(
    r"\b(?:from|(?:up|down) from|after|following|against|versus|vs\.?|times|twice|double|rather than|as opposed to"
    r"|instead of|in place of|compares? with|compared with)\s+(?:(?:the|a|an|about|around|almost|nearly|over|more than"
    r"|less than|just|some|only|roughly|revised|upwardly|downwardly|record|low|high|of|one of|level|previous|mere"
    r"|estimated|surplus|deficit|shortfall|gap|peak|total|former|earlier|initial|as much as|as little as|rise|increase"
    r"|fall|drop|decline|gain"
    r"|jump|slump|plunge|growth|dip|loss)\s+)*[\"“«'(]?$"
    r"|\b(?:against|versus|vs\.?|compared (?:with|to)|after(?= (?:an?|its) )|than(?= (?:the|in|its|their|last"
    r"|those|that)\b)|above(?= (?:the|its)\b)|below(?= (?:the|its)\b))\s+(?:(?!to\b)[a-z'’~-]+\s+){0,6}[\"“«'(]?$",
    re.I,
)
THAN_THE = re.compile(r"\b(?:below|above|than) the\s+$")
OF_ANOTHER = re.compile(
    r"\b(?:than|above|below|exceed\w*) (?:that|those) (?:of|from|to|for) (?:[a-z]+ ){1,3}\(?$"
    r"|\b(?:targets?|goals?|plans?|forecasts?|estimates?|projections?|consensus|expectations?) of (?:[a-z]+ ){0,2}$"
)
"""What sets one thing beside another, not one time."""
LEVEL_BEFORE = re.compile(
    r"\b(?:above|below|than|exceed\w*|against|like|as in) (?:those|that|the [a-z]+) (?:of|for|in) [^()]{4,30}$"
)
FROM_ONE = re.compile(r"\b(?:against|versus|vs\.?|compared (?:with|to)|as opposed to)\s+(?:[a-z]+ ){0,2}$", re.I)
ON_THE_OTHER = re.compile(r"\s*(?:on the|in|for|among|elsewhere) [A-Za-z]", re.I)
CHANGE_FROM = re.compile(
    r"\b(?:from|after|following|against|versus|vs\.?|compared (?:with|to)|as opposed to)\s+(?:(?:an?|one|the|of|about"
    r"|just|only|nearly|almost|growth|rise|increase|fall|drop|decline|gain|jump|slump|plunge|dip|loss|revised|upwardly"
    r"|downwardly|rising|falling|growing|dropping|sliding|gaining|losing|shrinking|slipping|climbing|jumping|by)\s+)*$",
    re.I,
)
OVER = re.compile(r"\s*(?:more )?(?:over|on|above|than)\s+(?:the\s+)?(?:(?!to\b|at\b|and\b)[a-z]+\s+){0,2}", re.I)
RELATIVE_CLAUSE = re.compile(r"\b(?:which|who|whom|where|when)\b[^,;]{0,24}$", re.I)
LOOKS_BACK = re.compile(
    r"\b(?:had (?:been|stood|amounted|totalled|reached|fetched|brought|earned|come|ended|cost|made|shown)|had|having)\b"
    r"[^,;:.]{0,30}$",
    re.I,
)
LABEL = re.compile(r"\s*(?:[:,=-]|was|were)?\s*$", re.I)
PAIR = re.compile(r"\s*,?\s*(?:and|or)\s+\D{0,12}[\d.,]+(?:\s?%|\s[a-z]+){0,2}\s*,?\s*", re.I)
AS_IN = re.compile(r"[\s,]*as\s*")
OWNED = re.compile(r"['\u2019]s?\s+(?:(?:mere|record|poor|total|about|nearly|almost|some|roughly)\s+)*$", re.I)
"""What stands between a time and its sum: "the previous year's $5 billion was surpassed"."""
OPENS_BESIDE = re.compile(r"\W*(?:although|though|while|whereas|whilst|where|even if|after|when)\b", re.I)
"""What begins a clause that sets something against the main one: "Although 2011 had ended with a surplus, …"."""
GOES_ON = re.compile(r"[\s,]*(?:and|or|plus|with)?\s*(?:[\w'\u2019-]+\s+){0,4}[^\w\s]{0,3}")
FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|\w{3,}ed|but|while|whereas|now)\b", re.I)
WHOLE = re.compile(r"\b(?:whole|all|full|entire|calendar)\b[^,;]{0,12}$", re.I)
CONTRAST = re.compile(r"\b(?:but|while|whereas|although|though|whilst|yet)\b|;", re.I)
CONSECUTIVE = re.compile(
    r"\b(?:q/q|qoq|q-o-q|quarter[- ]on[- ]quarter|m/m|mom|m-o-m|month[- ]on[- ]month|from (?:the )?(?:previous"
    r"|prior|preceding) (?:month|quarter)"
    r"|(?:over|on|than) the (?:previous|prior|preceding) (?:month|quarter))\b",
    re.I,
)


def is_base_level(statement: Statement, last: Statement | None = None) -> bool:
    """Tell whether a level is the one that another is compared with: "from 4.5", "against the 330 billion of 2018".

    `last` is the statement before, whose comparison may go on: "against 1.7 in November and 1.5 in December".
    """
    if statement.quantity.kind in ("fraction", "multiple", "points") or _come_from(statement):
        return False
    if OF_ANOTHER.search(statement.lead[-50:]):
        return False  # "higher than that of shrimp ($2 billion)"
    if level := _bracketed(statement):
        statement.given_period = replace(level, role="period")
        return True
    if FROM_ONE.search(statement.lead[-50:]) and _is_of_one_side(statement):
        return False  # "68% on this side, against 85% on the other"
    if FROM.search(statement.lead[-70:]) or (last and _is_labelled(statement, last)) or _is_dated_back(statement):
        return True
    if last and last.quantity.kind in ("percent", "fraction") and statement.quantity.kind == "money":
        return OVER.fullmatch(statement.sentence.text, last.quantity.end, statement.quantity.start) is not None
    if last is None or not last.base_level or last.quantity.unit not in (statement.quantity.unit, "percent"):
        return False
    between = statement.sentence.text[last.quantity.end : statement.quantity.start]
    for mention in statement.sentence.periods:
        if last.quantity.end <= mention.start and mention.end <= statement.quantity.start:
            between = between.replace(mention.surface, " ")
    return re.fullmatch(r"[\s,]*(?:in|for)?[\s,]*(?:and|or)\s+", between) is not None


def _bracketed(statement: Statement) -> Mention | None:
    """Give the time of a level that brackets behind it tell: "above those of 2016 (17 tons and 5 million)"."""
    text, start = statement.sentence.text, statement.quantity.start
    opened = text.rfind("(", 0, start)
    if opened < 0 or text.find(")", opened, start) >= 0 or not LEVEL_BEFORE.search(text, max(0, opened - 60), opened):
        return None
    named = (m for m in statement.sentence.periods if 0 <= opened - m.end <= 12)
    return next(named, None)


def _is_of_one_side(statement: Statement) -> bool:
    """Tell whether a level is set beside that of another thing: no time, but whose it is, stands behind it."""
    end = statement.quantity.end
    stop = max(statement.tail[1], end + 40)
    whose = ON_THE_OTHER.match(statement.sentence.text, end) is not None
    return whose and not any(end <= m.start <= stop for m in statement.sentence.periods)


def _is_dated_back(statement: Statement) -> bool:
    """Tell whether the time right behind a level is a time before: "having brought only $21 million a year earlier"."""
    text, end = statement.sentence.text, statement.quantity.end
    for mention in statement.sentence.periods:
        if mention.start >= end:
            if AS_IN.fullmatch(text, end, mention.start):
                return mention.role == "period"  # "only 51 dollars, not 71 as in 2014"
            is_back = mention.role == "base" and isinstance(mention.phrase, Ago | Same) and not mention.intro
            is_back = is_back and not value("yearly", mention.surface.lower())  # "to 4.4 billion year on year"
            return is_back and not text[end : mention.start].strip()
    return False


def _come_from(statement: Statement) -> bool:
    """Tell whether "from" says whence and not from what level: "60 people from 25 firms"."""
    if statement.counted is None or not statement.lead.rstrip().lower().endswith("from"):
        return False
    return not any(cue.kind == "change" for cue in statement.sentence.between("verb", *statement.head))


def _is_labelled(statement: Statement, last: Statement) -> bool:
    """Tell whether brackets give the same measure of a time that they name: "(in January 2014, 109 million)"."""
    text, start = statement.sentence.text, statement.quantity.start
    opened = text.rfind("(", last.quantity.end, start)
    if opened < 0 or text.find(")", opened, start) >= 0 or not _are_alike(statement, last):
        return False
    named = [m for m in statement.sentence.periods if opened < m.start + 1 and m.end <= start]
    words = text[named[-1].end if named else opened + 1 : start]
    alone = not words.strip() and not text[last.quantity.end : opened].strip()  # "1.9 billion (3.4 billion)"
    alone = alone and text[statement.quantity.end : statement.quantity.end + 1] == ")"
    alone = alone and (statement.quantity.kind == "money" or statement.quantity.scale >= 1000)
    return alone or (bool(named) and LABEL.fullmatch(words) is not None)


def is_compared(statement: Statement, measure: str, frame: Frame, clock: Clock) -> bool:
    """Tell whether a figure is of the time that another one is compared with."""
    if measure in ("growth", "difference"):
        if statement.base_level and CHANGE_FROM.search(statement.lead[-60:]):
            return True
        if statement.base_level and THAN_THE.search(statement.lead[-24:]) and _has_time_behind(statement):
            return True  # "4.6% in 1998, well below the 9.8% of 1997"
        return statement.position > 0 and _had_changed(statement, frame, clock)
    if statement.base_level:
        return True
    back = measure in ("level", "share") and looks_back(statement, frame, clock)
    if back and (mention := own(statement, ("base", *ROLES))):
        _claim(statement, mention)
    return back


def _has_time_behind(statement: Statement) -> bool:
    """Tell whether a time stands right behind a number."""
    end = statement.quantity.end
    return any(0 <= m.start - end <= 4 for m in statement.sentence.periods)


def _had_changed(statement: Statement, frame: Frame, clock: Clock) -> bool:
    """Tell whether a change is told of the time before: "fell 0.4% in March, having gained 1.2% the month before"."""
    mention = own(statement, ("base", "period"))
    if mention is None or mention.start < statement.quantity.end or (mention.role == "base" and mention.intro):
        return False
    back = LOOKS_BACK.search(statement.sentence.text[statement.head[0] : statement.quantity.start])
    if back is None or not _ends_before(mention, frame, clock):
        return False
    _claim(statement, mention)
    return True


def _are_alike(statement: Statement, last: Statement) -> bool:
    """Tell whether two numbers may measure the same: of one kind and unit, or the second without any."""
    one, two = last.quantity, statement.quantity
    if two.kind == "bare" and two.unit is None and two.scale >= 1000:
        return one.kind in ("bare", "money", "physical")
    return one.kind == two.kind and (one.unit == two.unit or not (one.unit and two.unit))


def looks_back(statement: Statement, frame: Frame, clock: Clock) -> bool:
    """Tell whether a level is told of a time before the one spoken of: "in 1997 they had fetched 1.4 billion"."""
    mention = own(statement, ("base", *ROLES))
    if mention is None:
        return goes_on_back(statement)
    text = statement.sentence.text
    aside = is_apposed(text, statement.quantity, mention) or _is_aside(text, statement.quantity.start, mention)
    if mention.start >= statement.quantity.start and is_dated_from(statement, mention):
        return _ends_before(mention, frame, clock)
    if mention.start >= statement.quantity.start and not aside:
        return False
    if mention.start >= statement.quantity.start:
        clock = clock_at(statement, mention, clock)
        named = next((m for m in statement.sentence.periods if m.role == "period" and m.end <= statement.head[1]), None)
        spoken_of = resolve(named, clock) if named else frame.period
        return _ends_before(mention, replace(frame, period=spoken_of), clock)
    if frame.period is None:
        return False
    told = statement.position or OPENS_BESIDE.match(text)
    told = told and LOOKS_BACK.search(text[statement.head[0] : statement.quantity.start])
    told = told or OWNED.fullmatch(text, mention.end, statement.quantity.start)
    if not told and not RELATIVE_CLAUSE.search(text, statement.head[0], mention.start):
        return False
    return _ends_before(mention, frame, clock)


def goes_on_back(statement: Statement) -> bool:
    """Tell whether a number goes on with a look back: "in 2009 they had been 642 million and 28 million"."""
    back, start = statement.sentence.back, statement.quantity.start
    if back is None or not statement.position:
        return False
    text = statement.sentence.text
    verbs = statement.sentence.between("verb", back[0], start)
    return GOES_ON.fullmatch(text, back[0], start) is not None and not verbs and not FINITE.search(text, back[0], start)


def _is_aside(text: str, start: int, mention: Mention) -> bool:
    """Tell whether a number and its time close a relative clause: "Togo, which bought 35 million in 2016, took 28"."""
    return text[mention.end : mention.end + 1] == "," and RELATIVE_CLAUSE.search(text, 0, start) is not None


def _ends_before(mention: Mention, frame: Frame, clock: Clock) -> bool:
    period = resolve(mention, replace(clock, period=frame.period))
    return bool(period and frame.period and period.end < frame.period.end)


def claim(statement: Statement) -> None:
    """Keep the period of a level that another is compared with to itself."""
    mention = own(statement, ("base", *ROLES))
    if mention and statement.base_level and mention.role != "from_to":
        _claim(statement, mention)
    for level in levels(statement):
        _claim(statement, level)


def _claim(statement: Statement, mention: Mention) -> None:
    statement.claims.add(mention.start)
    statement.sentence.claimed.add(mention.start)


def before(statement: Statement, frame: Frame, clock: Clock, aspect: str = "flow") -> Timed:
    """Give the time of a level that another is compared with: its own words', else the base of the growth beside it."""
    if statement.sentence.back and not statement.base_level and goes_on_back(statement):
        return Timed(statement.sentence.back[1], None, "sentence", "the look back before")
    inner = replace(clock, period=frame.period or clock.period)
    mention = own(statement, ("base", *ROLES)) or _shared(statement)
    if mention is None or mention.role == "from_to":
        between = [m for m in mentions_of(statement, "from_to") if m.start < statement.quantity.start]
        if between and (origin := between[-1].base(clock)):
            return Timed(origin, None, "own", between[-1].surface)
    if mention:
        period = resolve(mention, inner if mention.role == "base" else clock_at(statement, mention, clock))
        is_after = period and frame.period and not mention.is_dated and period.start > frame.period.end
        if is_after and isinstance(mention.phrase, Dates | Part) and statement.base_level:
            period = period.years_on(-1)  # "from 458 million in December to 993 million in January"
        is_year = isinstance(mention.phrase, Years) and statement.base_level and statement.position
        if is_year and not WHOLE.search(statement.sentence.text, 0, mention.start):
            period = _like_part(period, frame.period)
        if period and period != frame.period:
            return Timed(period, None, "own", mention.surface)
    if aspect == "state":
        return Timed(None, None, "none", "holds now")
    base, words = base_of(statement, inner, frame, frame.period)
    if base is None and statement.position and frame.base:
        base, words = frame.base, "the growth beside it"
    if base is None and frame.period:
        base, words = frame.period.year_before(), "a year before"
    return Timed(base, None, "own" if words and words != "in force" else "inherited", words)


def _shared(statement: Statement) -> Mention | None:
    """Give the time that a pair of levels shares: "against 4.1% and 6.4% in the quarter before"."""
    text, end = statement.sentence.text, statement.quantity.end
    later = (m for m in statement.sentence.periods if m.role in ("base", "period") and m.start > end)
    return next((m for m in later if PAIR.fullmatch(text, end, m.start)), None)


def later_base(statement: Statement, period: Period | None) -> Period | None:
    """Give what "seven years later" is told from: the time so many years before."""
    mention = own(statement)
    if period and mention and isinstance(mention.phrase, Ago) and mention.phrase.count < 0:
        return period.months_on(mention.phrase.size)
    return None


def base_of(
    statement: Statement, clock: Clock, frame: Frame, period: Period | None, is_fact: bool = True
) -> tuple[Period | None, str]:
    """Give the period compared with, where the words name one; of a plan "in five years" names none."""
    found = mentions_of(statement, "base", "since", "from_to", *(("span",) if is_fact else ()))
    found += (compared := levels(statement))
    found += [m for m in mentions_of(statement, "horizon") if is_past_horizon(m, frame, clock)]
    mine = [m for m in found if statement.head[0] <= m.start < statement.tail[1]]
    later = [m for m in found if m.start >= statement.tail[1] and not _is_contrasted(statement, m)]
    earlier = [m for m in found if m.start < statement.head[0]]
    mine.sort(key=lambda mention: (mention.is_dated and mention in compared, mention.start))
    for mention in [*mine[::-1], *later[:1], *earlier[::-1][:1]]:
        base = mention.phrase.against(clock) if mention.role == "from_to" else resolve(mention, clock)
        base = _like_part(base, period)
        if base and base != period:
            return base, mention.surface
    if frame.base_named and frame.base and frame.period == period != frame.base:
        return frame.base, "in force"
    return None, ""


def _is_contrasted(statement: Statement, mention: Mention) -> bool:
    """Tell whether what is compared with stands in a clause set against a number's own: "rose, but lost 2 on May"."""
    return CONTRAST.search(statement.sentence.text, statement.quantity.end, mention.start) is not None


def consecutive(statement: Statement) -> bool:
    """Tell whether a change is told on the month or quarter before."""
    return bool(CONSECUTIVE.search(statement.sentence.text[statement.head[0] : statement.tail[1]]))


def is_past_horizon(mention: Mention, frame: Frame, clock: Clock) -> bool:
    """Tell whether "by 2019" lies behind and means: on the level of 2019."""
    now = frame.period.end.year if frame.period else clock.year or (clock.published.year if clock.published else None)
    reached = resolve(mention, clock) if mention.role == "horizon" else None
    return bool(reached and now and reached.end.year < now)


def _like_part(base: Period | None, period: Period | None) -> Period | None:
    """Of a year that a part of a year is compared with, the same part: "60% more in January-July than in 2020"."""
    if base and period and base.length == 12 and 0 < period.length < 12 and base.start.month == 1:
        years = base.start.year - period.start.year
        return period.years_on(years) if years else base
    return base
