"""Money, tonnes and counts: a level, a rate ("$89 a barrel", "3 a day") or one of the `differences`.

>>> bool(MOVED_TO.match(" (5.1%) to "))
True
"""

import re
from decimal import Decimal

from extract.indicators.gaps import MORE_IN, SURPASS, WORSE_OFF
from extract.indicators.harvests import is_grown
from extract.measures.differences import difference, is_alike, only_hedges
from extract.measures.percents import TAKEN
from extract.measures.rates import rate_again, rate_of
from extract.quantities.numbers import ZERO
from extract.records import TRADE
from extract.statements.frames import Frame
from extract.statements.measured import (
    BY,
    OVERTOOK,
    PASSED_LEVEL,
    Measured,
    again,
    is_no_change,
    last_verb,
    more_than,
    moved,
    next_verb,
)
from extract.statements.statement import Statement, compared_with
from extract.words.lexicon import Cue

BY_PERCENT = re.compile(
    r"\b(?:increase|decrease|rise|fall|drop|decline|gain|growth|reduction)\s+of\s+(?:[a-z]+\s+){0,2}[\d.,]+\s*"
    r"(?:%|per ?cent|pct)\s*(?:\(|or\s+)(?:[a-z]+\s+)?$"
)
"""Before an amount, the change in percent that it is too: "an increase of 7.4 percent ($5 million)"."""
PERCENT_BEFORE = re.compile(r"[\d.,]+ ?(?:%|per ?cent|pct)\s?\(\s?[A-Z]{0,3}\S{0,2}$")
LEVEL_BEHIND = re.compile(r"\),? (?:up |down )?(?:from|to) (?:[a-z]+ ){0,3}[A-Z]{0,3}\s?[^\w\s]?\d")
"""Around an amount in brackets, the change in percent that it is too: "rose 7.4% ($5 million) to $73 million"."""
ROUGH = Decimal("0.04")
"""How far such an amount may be out, as a share of itself."""
EXTRA = re.compile(r"\b(?:an?|another) extra\s+(?:[a-z]+\s+)?\S{0,4}$")
"""Before an amount, what makes it a rise: "led the rise with an extra $5 million"."""
OR_HIGHER = re.compile(
    r"(?:\s*,?\s*or\s+(?:[a-z]+\s+){0,2}[\d.,]+\s*(?:%|per cent|percent|pct|pc)"
    r"(?P<apart>,(?=\s(?:more|less|higher|lower)\sthan\b))?"
    r"|\s+(?:or|and)\s+[^\s\d]{0,4}[\d.,]+\s+(?:(?:thousand|million|billion|mln|bn)\s+)?(?:[a-z]+\s*)?)\s*\b"
    r"(?:(?P<less>lower|less|down|smaller|narrower|fewer|cheaper)|higher|larger|bigger|greater|wider|heavier|more|up)\b",
    re.I,
)
AMOUNTS = re.compile(
    r"\b(?:brought in|brought|earned|fetched|yielded|came to|amounted to|totall?ed|reached|stood at)"
    r"\s(?:[a-z]+\s){0,2}\W?$"
)
"""Before an amount that is one whatever is said of it behind: "coal, which brought in $5 million or 11% less"."""
FLOW_BEATEN = re.compile(r"\s+(?:[a-z]+\s+){0,3}(?:exports?|imports?|sales|purchases)\b", re.I)
ACCOUNT = re.compile(r"\b(?:accounts?|balance|invisibles|surplus|deficit)\b", re.I)
MORE_THAN_SPENT = re.compile(
    r"\s*(?:more|less) (?:[\w.]+ ){0,8}?than (?:it|they)\b"
    r"|\s*(?:short of|behind|ahead of|above|in excess of|(?:more|less|lower|higher|larger|bigger|smaller|greater) than)"
    r" (?:(?:the|its|their) )?(?:exports|imports)\b"
)
THAN = re.compile(
    r"\s*(?:than|because|owing|due|thanks|as|following|while|whereas|and|but"
    r"|from|for|on|over|short of|above|below|to|in|abroad|there|this|last|after|y/y|yoy|y-o-y|m/m|q/q"
    r"|(?:when |if |in )?compar(?:ed|ing|ison)|against|versus|relative to|year[- ]on[- ]year"
    r"|month[- ]on[- ]month|(?:was|were) [^,;.()]{2,30} than)\b|\s*(?:[,.;()]|$)",
    re.I,
)
"""What may stand behind a comparing word that makes the amount before it a difference."""
OF_ANOTHER = {"or", "on", "for", "to", "and", "with", "from", "of", "at", "against"}
"""Between an amount and a word that compares, what makes it none: "$3 million or more", "… on more than 5 tons"."""
MORE_GOODS = re.compile(
    r"\s+(?!(?:or|of|to|was|were|is|are|has|had|have|will|would|can|could|may|often|likely)\b)[a-z-]+(?:\s[a-z-]+)?"
    r"(?:\s+(?:than|from|over|during|in|on|last|this)\b|\s*(?:[.,;]|$))"
)
"""Behind "less" or "more", the goods that there was so much more of: "9 million kilos less tea than in 2014"."""
NEEDS = re.compile(r"\b(?:needs?|needed|requires?|required)\s+(?:[a-z]+\s+){0,3}\S{0,4}$")
"""Before an amount, what makes it one that is still to come, and no change."""
ADDS = re.compile(
    r"\b(?:for|and|(?:order|hir|open|add|sign|launch)(?:s|es|ed|ing)?|hires?|buil[dt]s?)\s+(?:[a-z]+\s+){0,2}$"
)
"""Before a count, what makes it one of things that come on top: "hired 50 more", "a contract for 30 more"."""
OF_THE_CHANGE = re.compile(r"\s+(?:of|to) (?:the|this|that|its|their)\s+(?:[a-z-]+\s+)?", re.I)
OFF = re.compile(r"\s+off\s")
APART = re.compile(r"\s*[,–—-]\s*(?:[a-z]+\s+){0,2}", re.I)
APART_LAST = re.compile(r"[,–—-]\s*(?:[a-z]+\s+){0,2}$", re.I)
OR_WIDER = re.compile(
    r"\s*(?:[,(]?\s*or\s+(?:[a-z~]+\s+){0,2}|\([-+\u2212\u2013]?)[\d.,]+\s*(?:%|per cent|percent|pct|pc)\s*[,)]?\s+",
    re.I,
)
THIS_IS = re.compile(
    r"\b(?:this|that|which|it)\s+(?:was|is|meant|means|made|makes|represent(?:s|ed)|came to|comes to|equals|equalled"
    r"|would be|will be|works out at)\s+(?:[a-z~]+\s+){0,2}$",
    re.I,
)
"""Before an amount, what tells it of the level before: "That was $5 million or 8% more than in October"."""
OF_SUCH_KIND = re.compile(
    r".{0,2}|[\s-](?:annual|yearly|quarterly|monthly|year-on-year|month-on-month|net|overall|total|further|sharp|steep"
    r"|modest|record)\s"
)
"""Between an amount and the change that it is: "a $5 million annual increase"."""
MOVED_TO = re.compile(r"\s*\([\d.,]+\s*(?:%|per cent|percent|pct)\)\s+to\b|\s+to\s+[A-Z]{0,3}[$€£¥]?\s?\d")
SIGN = re.compile(r"(?:^|[(:]|\b(?:of|was|at|to|from|a)\s+)\W*(plus|minus)\s+$", re.I)
INTO = re.compile(r"\s+(?:back |deep |deeper )?(?:into|in) (?:(the red|deficit)|the black|surplus)\b", re.I)


def amount_of(statement: Statement, frame: Frame, indicator: str, sign: str) -> Measured:
    """Tell whether an amount is a rate, a difference or a level; a balance, also on current account, has a sign."""
    printed = statement.quantity.sign
    negative = indicator == "trade_balance" and (printed == "-" or (sign == "negative" and printed != "+"))
    in_deficit = negative or (indicator == "other" and sign == "negative")
    if indicator == "production" and is_grown(statement):
        return Measured("level", evidence=statement.before)
    return (
        rate_of(statement, frame, indicator, negative)
        or _signed(statement, indicator)
        or _signed_by_word(statement, indicator)
        or _into_red(statement, indicator)
        or _gap(statement, indicator, negative)
        or _compared(statement, frame, indicator)
        or rate_again(statement, frame, indicator, negative)
        or _lost(statement, indicator)
        or difference(statement, frame, _up_or_down(statement) or last_verb(statement, "change", "noun"))
        or Measured("level", negative=in_deficit, direction=_heading(statement), evidence=sign)
    )


def _lost(statement: Statement, indicator: str) -> Measured | None:
    """What a firm lost is its result, and no change: "the airline lost $95 million"."""
    change = last_verb(statement, "change") if indicator == "other" and statement.quantity.kind == "money" else None
    lost = change is not None and change.surface.lower() in ("lost", "lose", "loses") and only_hedges(statement, change)
    return Measured("level", negative=True, evidence="lost") if lost else None


def _heading(statement: Statement) -> str:
    """Where a level went: up in "advanced to $5 million"."""
    change = last_verb(statement, "change")
    return change.code if change else ""


def _signed(statement: Statement, indicator: str) -> Measured | None:
    """ "+$5 million": a difference, but of a balance, whose levels have signs."""
    sign = statement.quantity.sign
    if not sign or indicator == "trade_balance":
        return None
    if indicator == "other" and ACCOUNT.search(statement.lead):
        return Measured("level", negative=sign == "-", evidence=sign)
    return again("difference", "down" if sign == "-" else "up", sign)


def _signed_by_word(statement: Statement, indicator: str) -> Measured | None:
    """A balance of "minus $4 million", "(plus $0.1 billion)": the word is its sign."""
    sign = SIGN.search(statement.before) if indicator == "trade_balance" else None
    if sign is None or last_verb(statement, "change", "noun"):
        return None
    return Measured("level", negative=sign[1].lower() == "minus", evidence=sign[1])


def _into_red(statement: Statement, indicator: str) -> Measured | None:
    """What a balance comes to: "slid $4 million into the red", "pushed the balance $4 million into the black"."""
    end = statement.quantity.end
    found = INTO.match(statement.sentence.text, end) if indicator == "trade_balance" else None
    return Measured("level", negative=bool(found[1]), evidence=found[0].strip()) if found else None


def _compared(statement: Statement, frame: Frame, indicator: str) -> Measured | None:
    """ "$5 million more than", "a $5 million increase", "greater by $5 million", "$5 million, or 3% more"."""
    text, end = statement.sentence.text, statement.quantity.end
    beaten = BY.search(statement.before[-40:]) and PASSED_LEVEL.search(statement.lead[-110:])
    if beaten and (passed := OVERTOOK.search(beaten[0])):
        if indicator == "trade_balance" and FLOW_BEATEN.match(beaten[0], passed.end()):
            return None  # "exports exceeded imports by $2 billion"
        return again("difference", "down" if passed[1] else "up", passed[0])
    if OFF.match(text, end) and TAKEN.search(statement.before[-40:]):
        return again("difference", "down", "taken off")  # "knocked $4 million off exports"
    if EXTRA.search(statement.before[-32:]):
        return again("difference", "up", "extra")
    if word := more_than(statement):
        return moved("difference", word)
    if word := _part_of_change(statement) or _or_wider(statement, frame):
        return moved("difference", word)
    comparing = next_verb(statement, "compare", within=10)
    leads_to = comparing and comparing.surface.lower() in ("up", "down") and text.startswith(" to ", comparing.end)
    if comparing and not leads_to and text[end : comparing.start].strip() not in OF_ANOTHER:
        things = statement.quantity.kind == "bare" and statement.quantity.scale == 1 and comparing.surface == "more"
        adds = things and not text.startswith(" than", comparing.end) and ADDS.search(statement.before)
        if adds or NEEDS.search(statement.before) or is_no_change(statement, comparing):
            return None  # "has spent $3 million on the port and needs $2 million more"
        leads_on = comparing.surface.lower() in ("above", "below", "in excess of", "short of")
        of_goods = not things and comparing.surface.lower() in ("less", "more", "fewer")
        if leads_on or THAN.match(text, comparing.end) or (of_goods and MORE_GOODS.match(text, comparing.end)):
            return moved("difference", comparing)
    closed = not statement.in_brackets or text.startswith(")", end)  # not "a drop of 3% ($4 million in 2016)"
    if frame.measure == "growth" and closed and (BY_PERCENT.search(statement.lead[-80:]) or _is_so_much(statement)):
        return again("difference", frame.direction, "a change of so much")
    noun = next_verb(statement, "noun", within=24)
    if noun and OF_SUCH_KIND.fullmatch(text, end, noun.start):
        return moved("difference", noun)  # "a $5 million increase"
    gapped = frame.changed and not statement.base_level and last_verb(statement, "change", "noun", "compare") is None
    if gapped and (frame.changed == "difference" or text.startswith(" (", end)) and MOVED_TO.match(text, end):
        return again("difference", frame.direction, "gapped")
    greater = last_verb(statement, "compare")
    if greater and BY.search(text[greater.end : statement.quantity.start]):
        return moved("difference", greater)
    higher = OR_HIGHER.match(text, end)
    shared = higher and higher[0][:1] != "," and frame.indicator in TRADE  # no comma sets a level apart from its change
    set_apart = higher is not None and higher["apart"] is not None  # "was 5 million, or 3%, less than in May"
    shared = (shared or set_apart) and not AMOUNTS.search(statement.before)
    by = not statement.before.endswith(" to ")  # "fell to $5 million, or 3% less than" is a level
    if higher and (shared or (by and (frame.changed == "difference" or last_verb(statement, "change", "noun")))):
        return again("difference", "down" if higher["less"] else "up", higher[0])
    return None


def _is_so_much(statement: Statement) -> bool:
    """Whether an amount in brackets is what a change in percent comes to: "rose by 7% ($5 million) to $73 million"."""
    percent = PERCENT_BEFORE.search(statement.lead[-40:]) if statement.in_brackets else None
    return percent is not None and (
        LEVEL_BEHIND.match(statement.sentence.text, statement.quantity.end) is not None or _comes_to_percent(statement)
    )


def _comes_to_percent(statement: Statement) -> bool:
    """Whether it is to a level of the sentence what the percent before says: "$73 million, up by 7% ($5 million)"."""
    quantity, numbers = statement.quantity, statement.sentence.undated
    at = next(index for index, each in enumerate(numbers) if each is quantity)
    part = numbers[at - 1].value / 100 if at else ZERO
    beside = [*numbers[max(0, at - 2) : at - 1], *numbers[at + 1 : at + 2]]
    return any(
        abs(quantity.value - level * share) <= quantity.step + level * share * ROUGH
        for level in (each.value for each in beside if each.unit == quantity.unit)
        for share in (part, part / (1 + part), part / (1 - part) if part < 1 else part)
    )


def _part_of_change(statement: Statement) -> Cue | None:
    """The change that an amount is part of: "$176 million of the increase"."""
    part = OF_THE_CHANGE.match(statement.sentence.text, statement.quantity.end)
    return _cue_at(statement, part.end(), "noun") if part else None


def _or_wider(statement: Statement, frame: Frame) -> Cue | None:
    """The comparison of an amount that stands apart: "a deficit of $2,637m, $194m or 8% wider than in October"."""
    if frame.measure != "level":
        return None
    apart = APART.fullmatch(statement.before) or (
        APART_LAST.search(statement.before) and is_alike(statement, frame) and not statement.own("indicator")
    )
    apart = apart and not compared_with(statement)
    told = THIS_IS.search(statement.before) or (statement.position and apart)
    wider = OR_WIDER.match(statement.sentence.text, statement.quantity.end) if told else None
    return _cue_at(statement, wider.end(), "compare") if wider else None


def _cue_at(statement: Statement, at: int, kind: str) -> Cue | None:
    cues = statement.sentence.between("verb", at, at + 1)
    return next((cue for cue in cues if cue.kind == kind), None)


def _gap(statement: Statement, indicator: str, negative: bool) -> Measured | None:
    """The level of a balance told as what one flow has over the other: "exceeded imports by $2 billion"."""
    if indicator != "trade_balance":
        return None
    text, end = statement.sentence.text, statement.quantity.end
    if MORE_THAN_SPENT.match(text, end) or MORE_IN.match(text, end) or WORSE_OFF.search(statement.lead[-90:]):
        return Measured("level", negative=negative, evidence="left over")
    passed = OVERTOOK.search(statement.before) or SURPASS.search(statement.before)
    if passed and FLOW_BEATEN.match(statement.before, passed.end()):
        return Measured("level", negative=negative, evidence=passed[0])
    return None


def _up_or_down(statement: Statement) -> Cue | None:
    """ "up $3.1 billion": the word right before the number."""
    cues = [
        cue
        for cue in statement.sentence.between("verb", *statement.head)
        if cue.kind == "compare" and (cue.surface.lower() in ("up", "down") or _is_lessened(statement, cue))
    ]
    return cues[-1] if cues and only_hedges(statement, cues[-1]) and not is_no_change(statement, cues[-1]) else None


def _is_lessened(statement: Statement, cue: Cue) -> bool:
    """ "Vehicles (less $3 million)": a word in brackets that says by how much."""
    return statement.in_brackets and cue.surface.lower() in ("less", "more", "minus", "plus")
