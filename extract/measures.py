"""What kind of number a statement holds: level, growth, difference, share or rate, its direction, form and hedge.

In: a statement, what is in force, the indicator. Out: a `Measured`, whose value the intervals can be drawn from.
"""

import re

from extract.frames import Frame
from extract.intervals import Reading
from extract.lexicon import Cue
from extract.statements import INDEXED, Statement
from extract.values import immutable

FILLER = re.compile(
    r"[\s\"“«'(~≈]*(?:(?:the|a|an|another|other|further|additional|extra|just|only|some|by|to|from|of|at|be"
    r"|a further|that|were|was|is|worth|level|mark|also|as|its|their|over the)\s+)*[\"“«'(]?",
    re.I,
)
BY = re.compile(r"\bby\s+(?:[a-z~-]+\s+){0,4}$", re.I)
TO = re.compile(r"\b(?:to|at|reach(?:ed|ing)?|totall?(?:ed|ing)|of)\s+(?:[a-z~-]+\s+){0,4}$", re.I)
PRICE = re.compile(
    r"^\s*(?:per|a|an|for (?:a|each|every)|each)\s+(?:tonne|ton|kg|kilo|kilogram|barrel|litre|liter|pound|ounce"
    r"|bushel|unit|head|cubic met\w+|square met\w+|piece|bag|box|tray)\b|^\s*/\s*\w+|^\s*on each\b",
    re.I,
)
PER = re.compile(
    r"^\W{0,4}(?:(?:a|an|per|every|each)\s+(hour|day|week|month)|(hourly|daily|weekly|monthly)|/(hour|day|week"
    r"|month)|on average (?:a|per) (day|month|week))\b",
    re.I,
)
PER_NOUN = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month"}
OR_HIGHER = re.compile(
    r"^\s*,?\s*or\s+[\d.,]+\s*(?:%|per cent|percent|pct|pc)\s+(higher|lower|more|less|up|down)\b", re.I
)
OF_A_WHOLE = re.compile(r"(?:^|[.;:]\s+)of (?:the |all |its |total )?[a-z][^,.;:]{2,40},\s+(?:[a-z]+\s+){0,2}$", re.I)
AND_HIGHER = re.compile(
    r"^\s*,?\s*and\s+[\d.,]+\s*(?:%|per cent|percent|pct|pc)\s+(higher|lower|more|less|up|down)\b", re.I
)
TAKEN = re.compile(r"\b(?:taking|took|knock\w*|shav\w*|subtract\w*)\b", re.I)
MORE_OR_LESS = {
    "more",
    "less",
    "higher",
    "lower",
    "up",
    "down",
    "above",
    "below",
    "short of",
    "fewer",
    "better",
    "smaller",
    "larger",
    "bigger",
    "greater",
}
"""Comparing words that, right behind an amount, make it a difference."""


@immutable
class Measured:
    """How a number is to be read."""

    measure: str
    form: str | None = None
    reading: Reading = Reading.PLAIN
    negative: bool = False
    direction: str = ""
    per: str | None = None
    evidence: str = ""
    sure: bool = True


def measure_of(statement: Statement, frame: Frame, indicator: str, sign: str) -> Measured:
    """Tell what kind of number this is; `indicator` and `sign` are those of the statement."""
    quantity = statement.quantity
    if (
        quantity.kind == "bare"
        and not quantity.words
        and (re.search(r"\bindex\b", statement.before, re.I) or INDEXED.search(statement.lead))
    ):
        return Measured("growth", "index", Reading.INDEX, False, "up", evidence="index")
    if quantity.kind == "multiple":
        return _multiple(statement)
    if quantity.kind in ("percent", "fraction", "points"):
        return _percent(statement, frame, indicator)
    return _amount(statement, frame, indicator, sign)


def _last(statement: Statement, *kinds: str) -> Cue | None:
    """The nearest verb cue of these kinds before the number, in its own words."""
    hedges = [h for h in statement.sentence.between("hedge", *statement.head) if h.kind == "before"]
    cues = [
        cue
        for cue in statement.sentence.between("verb", *statement.head)
        if cue.kind in kinds
        and cue.end <= statement.quantity.start
        and not (cue.kind == "compare" and any(h.start <= cue.start < h.end for h in hedges))
    ]
    return cues[-1] if cues else None


def _next(statement: Statement, *kinds: str, within: int = 30) -> Cue | None:
    """The first verb cue of these kinds right after the number."""
    stop = min(statement.tail[1], statement.quantity.end + within)
    return next(
        (cue for cue in statement.sentence.between("verb", statement.quantity.end, stop) if cue.kind in kinds), None
    )


def _multiple(statement: Statement) -> Measured:
    """Doubled, 2.5 times, threefold: the level over the last; a fall turns it round."""
    text = statement.sentence.text[statement.quantity.start : statement.quantity.end].lower()
    after = _next(statement, "compare", "noun")
    cue = after or _last(statement, "change", "noun") if not statement.quantity.verb else None
    direction = cue.code if cue else "up"
    if "halve" in text:  # the value is a half already
        return Measured("growth", "multiple", Reading.MULTIPLE, False, "down", evidence=text)
    reading = Reading.DIVISOR if direction == "down" else Reading.MULTIPLE
    return Measured("growth", "multiple", reading, False, direction, evidence=cue.surface if cue else text)


def _percent(statement: Statement, frame: Frame, indicator: str) -> Measured:
    quantity = statement.quantity
    points = quantity.kind == "points"
    if quantity.sign:
        down = quantity.sign == "-"
        return Measured(
            "difference" if points else "growth",
            None if points else "change",
            negative=down,
            direction="down" if down else "up",
            evidence=quantity.sign,
        )
    comparing = _next(statement, "compare", within=24)
    if not comparing and OF_A_WHOLE.search(statement.lead[-60:]):
        return Measured("share", evidence="of")
    noun = _next(statement, "noun", within=28)
    shared = _next(statement, "share", within=16)
    before = _last(statement, "change", "noun", "share", "compare")
    by = bool(BY.search(statement.before))
    if _is_index(statement, frame, before, comparing):
        return Measured(
            "growth", "index", Reading.INDEX, False, "up" if quantity.value >= 100 else "down", evidence="index"
        )
    if comparing and not (before and before.kind == "share" and comparing.start - quantity.end > 12):
        return _grown(comparing, points)
    if noun and re.match(r"^\s*(?:[a-z-]+\s+){0,2}$", statement.sentence.text[quantity.end : noun.start]):
        return _grown(noun, points)
    if shared and shared.surface.lower() in ("share", "shares", "portion", "proportion"):
        return Measured("share", evidence=shared.surface)
    if before and before.kind == "compare" and frame.measure == "share" and TO.search(statement.before):
        return Measured("share", evidence="share")
    if not before and (higher := AND_HIGHER.match(statement.sentence.text[quantity.end :])):
        down = higher.group(1).lower() in ("lower", "less", "down")
        return Measured("growth", "change", negative=down, direction="down" if down else "up", evidence=higher.group(1))
    if before and before.kind == "change" and _share_moves(statement):
        return Measured("share", evidence="share")
    if before and before.kind in ("change", "noun", "compare") and not _of_a_whole(statement, by, before):
        return _grown(before, points)
    if (before and before.kind == "share") or _of_a_whole(statement, by, before):
        return Measured("share", evidence=before.surface if before else "of")
    if points:
        return Measured(
            "difference",
            negative=bool(TAKEN.search(statement.before)),
            direction=frame.direction or "up",
            evidence="points",
        )
    return _percent_alone(statement, frame, indicator, by)


def _share_moves(statement: Statement) -> bool:
    """Whether a share rose or fell to or from this percent: "the share of China climbed from 1.6 to 14 per cent"."""
    nouns = [
        c
        for c in statement.sentence.between("verb", 0, statement.quantity.start)
        if c.surface.lower() in ("share", "shares", "portion", "proportion", "part in", "part of its")
    ]
    return bool(nouns) and bool(re.search(r"\b(?:to|from|at)\s+(?:[a-z~-]+\s+){0,3}$", statement.lead[-40:], re.I))


def _percent_alone(statement: Statement, frame: Frame, indicator: str, by: bool) -> Measured:
    """A percent without a word of its own: in brackets, in a list, after "by"."""
    down = frame.direction == "down"
    flows = statement.sentence.between("indicator", *statement.head) or [
        c for c in statement.sentence.between("verb", *statement.head) if c.kind in ("export", "import")
    ]
    gapped = frame.changed and not statement.in_brackets and flows
    beside = statement.in_brackets and (frame.measure == "difference" or (by and frame.changed))
    if gapped or beside:
        return Measured("growth", "change", negative=down, direction=frame.direction, evidence="the change before")
    if re.fullmatch(r"\s*,?\s*or\s+(?:[a-z~-]+\s+){0,3}", statement.before) and frame.measure == "difference":
        return Measured("growth", "change", negative=down, direction=frame.direction, evidence="or")
    if statement.in_brackets and not by:
        if frame.measure == "growth" and statement.position and frame.unit == "percent":
            return Measured("growth", "change", negative=down, direction=frame.direction, evidence="list", sure=False)
        return Measured("share", evidence="in brackets", sure=False)
    if by or (frame.measure == "growth" and frame.direction):
        return Measured(
            "growth",
            "change",
            negative=down,
            direction=frame.direction or "up",
            evidence="by" if by else "list",
            sure=by,
        )
    if frame.measure == "share":
        return Measured("share", evidence="list", sure=False)
    if indicator == "other":
        return Measured("rate", evidence="no change, no whole", sure=False)
    return Measured(
        "growth" if re.search(r"\bwas\b|:\s*$|[-–—]\s*$", statement.before) else "share",
        "change" if re.search(r"\bwas\b|:\s*$|[-–—]\s*$", statement.before) else None,
        evidence="guess",
        sure=False,
    )


def _grown(cue: Cue, points: bool) -> Measured:
    down = cue.code == "down"
    return Measured(
        "difference" if points else "growth",
        None if points else "change",
        negative=down,
        direction=cue.code,
        evidence=cue.surface,
    )


def _of_a_whole(statement: Statement, by: bool, before: Cue | None) -> bool:
    """Whether "of exports", "of the total" follows the number: a part of a whole."""
    if by or not re.match(r"\s*of\b", statement.after, re.I):
        return False
    return not (
        before
        and before.kind in ("change", "noun")
        and re.search(r"\b(?:rate|growth|increase|rise|fall|drop|decline)s?\s+of\s+\S*\s*$", statement.before, re.I)
    )


def _is_index(statement: Statement, frame: Frame, before: Cue | None, comparing: Cue | None) -> bool:
    """Whether a percent states this level over the last: "105.3% of the 2018 level", "a growth rate of 107.2%"."""
    quantity = statement.quantity
    if quantity.kind != "percent" or comparing or BY.search(statement.before):
        return False
    if _of_a_level(statement):
        return True
    if re.search(r"\bindex\b", statement.before, re.I):
        return True
    if quantity.value < 100:
        return (
            statement.in_brackets and frame.measure == "growth" and quantity.value > 60 and frame.direction == "index"
        )
    if before and before.kind == "share":
        return False
    if (
        before
        and before.kind in ("change", "noun")
        and not re.search(r"\brate\b|\bpace\b", statement.before[-60:], re.I)
    ):
        return False
    return statement.in_brackets or bool(
        re.search(
            r"\brate\b|\bpace\b|\breach|\bor\s*$|\bmade\b|amount|total|\bwas\b|\bto\s+(?:\w+\s+)?$|[-–—:]\s*$",
            statement.before[-60:],
            re.I,
        )
    )


def _of_a_level(statement: Statement) -> bool:
    """Whether "of" leads to a time compared with: "of the 2018 level", "of last year's exports"."""
    after = statement.after
    opening = re.match(r"\s*(?:of|(?:against|to) the level of)\s+(?:the\s+)?", after, re.I)
    if not opening:
        return False
    end = statement.quantity.end
    named = [
        p for p in statement.sentence.periods if end <= p.start < statement.tail[1] and p.role in ("period", "base")
    ]
    at_once = any(p.start <= end + opening.end() for p in named)
    level = re.search(r"\blevels?\b|\bfigures?\b", after, re.I)
    return bool(at_once or (level and (named or re.search(r"\b(?:last|previous) year", after, re.I))))


def _amount(statement: Statement, frame: Frame, indicator: str, sign: str) -> Measured:
    """Money, tonnes and counts: a level, a difference or a rate."""
    quantity, after = statement.quantity, statement.after
    text = statement.sentence.text
    ahead = next(
        (
            cue
            for cue in statement.sentence.between("mode", *statement.head)
            if cue.kind == "per" and cue.code != "year"
        ),
        None,
    )
    if ahead and indicator != "other" and not re.search(r"\d", text[ahead.end : quantity.start]):
        return Measured("rate", per=ahead.code, evidence=ahead.surface)
    per = PER.match(text[quantity.end :]) or (re.match(r"()()()()", "") if quantity.per else None)
    if quantity.per or per:
        word = quantity.per or next(filter(None, per.groups()), "")
        if word and not word.startswith("year"):
            negative = indicator == "trade_balance" and sign == "negative"
            return Measured("rate", negative=negative, per=PER_NOUN.get(word.lower(), word), evidence="per")
    if PRICE.match(after) or (
        indicator == "other" and re.search(r"\b(?:price|levy|tariff|fee|fine)s?\b", statement.before, re.I)
    ):
        return Measured("rate", per=after.strip()[:20] or None, evidence="price")
    if quantity.sign and indicator != "trade_balance":
        return Measured(
            "difference",
            negative=quantity.sign == "-",
            direction="down" if quantity.sign == "-" else "up",
            evidence=quantity.sign,
        )
    change = _last(statement, "change", "noun")
    comparing = _next(statement, "compare", within=10)
    noun = _next(statement, "noun", within=16)
    if (
        comparing
        and (word := comparing.surface.lower()) in MORE_OR_LESS
        and (
            word in ("above", "below")
            or re.match(r"^\s*(?:than|from|on|short of|above|below)\b|^\s*(?:[,.;)]|$)", text[comparing.end :])
        )
    ):
        return Measured(
            "difference", negative=comparing.code == "down", direction=comparing.code, evidence=comparing.surface
        )
    if noun and noun.start - quantity.end <= 2:
        return Measured("difference", negative=noun.code == "down", direction=noun.code, evidence=noun.surface)
    if frame.changed and re.match(r"\s*\([\d.,]+\s*(?:%|per cent|percent|pct)\)\s+to\b", text[quantity.end :]):
        return Measured("difference", negative=frame.direction == "down", direction=frame.direction, evidence="gapped")
    greater = _last(statement, "compare")
    if greater and BY.search(text[greater.end : quantity.start]):
        return Measured("difference", negative=greater.code == "down", direction=greater.code, evidence=greater.surface)
    higher = OR_HIGHER.match(text[quantity.end :])
    if higher and (change or frame.changed == "difference"):
        down = higher.group(1).lower() in ("lower", "less", "down")
        return Measured("difference", negative=down, direction="down" if down else "up", evidence=higher.group(1))
    difference = _difference(statement, frame, _up_or_down(statement) or change)
    if difference:
        return difference
    negative = indicator == "trade_balance" and (sign == "negative" or quantity.sign == "-")
    return Measured("level", negative=negative, evidence=sign)


def _up_or_down(statement: Statement) -> Cue | None:
    """ "up $3.1 billion": the word right before the number."""
    cues = [
        cue
        for cue in statement.sentence.between("verb", *statement.head)
        if cue.kind == "compare" and cue.surface.lower() in ("up", "down")
    ]
    return cues[-1] if cues and _only_hedges(statement, cues[-1]) else None


def _difference(statement: Statement, frame: Frame, change: Cue | None) -> Measured | None:
    """ "rose by $200 million", "widened £4.7 billion to", "an increase of $5 million"."""
    before = statement.before
    if change is None:
        if (
            BY.search(before)
            and frame.changed
            and statement.position
            and not re.search(r"\b(?:follow|head|led|accompan)\w*\s+by", before)
        ):
            return Measured(
                "difference", negative=frame.direction == "down", direction=frame.direction, evidence="by", sure=False
            )
        if (
            frame.changed == "difference"
            and statement.position
            and re.match(r"\s*,?\s*or\s", before)
            and frame.measure == "growth"
        ):
            return Measured("difference", negative=frame.direction == "down", direction=frame.direction, evidence="or")
        if (
            frame.measure == "growth"
            and statement.position
            and re.fullmatch(r"\s*,?\s*or\s+(?:[a-z~-]+\s+){0,3}", before)
        ):
            return Measured("difference", negative=frame.direction == "down", direction=frame.direction, evidence="or")
        if (
            frame.changed == "difference"
            and statement.position
            and re.search(r"\b(?:that|those) (?:with|of|to|from)\b", before)
            and not re.search(r"\b(?:to|at)\b", before)
        ):
            return Measured(
                "difference", negative=frame.direction == "down", direction=frame.direction, evidence="list", sure=False
            )
        return None
    gap = statement.sentence.text[change.end : statement.quantity.start]
    if change.kind in ("change", "compare") and (
        re.search(r"\bby\s+(?:[a-z~-]+\s+){0,4}$", gap) or _only_hedges(statement, change)
    ):
        return Measured("difference", negative=change.code == "down", direction=change.code, evidence=change.surface)
    if change.kind == "noun" and BY.search(gap):
        return Measured("difference", negative=change.code == "down", direction=change.code, evidence=change.surface)
    if change.kind == "noun" and re.match(r"\s+(?:of|by|was|amounted to|totalled|made)\s+(?:[a-z~-]+\s+){0,3}$", gap):
        return Measured("difference", negative=change.code == "down", direction=change.code, evidence=change.surface)
    return None


def _only_hedges(statement: Statement, cue: Cue) -> bool:
    """Whether nothing but hedges and fillers stand between a verb and the number."""
    hedges = [h for h in statement.sentence.between("hedge", cue.end, statement.quantity.start) if h.kind == "before"]
    gap = statement.sentence.text[cue.end : statement.quantity.start]
    for hedge in reversed(hedges):
        gap = gap[: hedge.start - cue.end] + gap[hedge.end - cue.end :]
    return re.fullmatch(r"\s*(?:(?:a|an|another|further|a further|some|the)\s+)*", gap) is not None


def qualifier_of(statement: Statement) -> tuple[str, str]:
    """Give the hedge of a number and its words: ("gt", "more than"); ("exact", "") where there is none."""
    text, quantity = statement.sentence.text, statement.quantity
    window = statement.sentence.between("hedge", max(0, quantity.start - 48), quantity.start)
    for hedge in reversed([h for h in window if h.kind == "before" and h.end <= quantity.start]):
        gap = text[hedge.end : quantity.start]
        if FILLER.fullmatch(gap) and not _means_otherwise(text, hedge, quantity.start):
            return hedge.code, hedge.surface
    for hedge in statement.sentence.between("hedge", quantity.end, quantity.end + 24):
        if (
            hedge.kind == "after"
            and not text[quantity.end : hedge.start].strip(" ,(")
            and hedge.surface.lower() not in ("approximately",)
        ):
            return hedge.code, hedge.surface
    if text[quantity.end : quantity.end + 1] == "+":
        return "gt", "+"
    return "exact", ""


def _means_otherwise(text: str, hedge: Cue, stop: int) -> bool:
    """Whether the words of a hedge are no hedge here: "rose up to", "5% more than the", "the growth over 2020"."""
    surface = hedge.surface.lower()
    if surface == "up to":
        return bool(
            re.search(r"(?:increas|r[oi]s|grow|grew|went|rais|climb|bring|brought)\w*\s+$", text[: hedge.start], re.I)
        )
    if surface in (
        "more than",
        "less than",
        "higher than",
        "over",
        "above",
        "below",
        "under",
        "greater than",
        "fewer than",
    ):
        if re.search(r"(?:%|cent|pct|percent|times|fold|points|million|billion|twice)\s+$", text[: hedge.start], re.I):
            return True
        return bool(re.match(r"\s+(?:the|that|its|a year)\b", text[hedge.end : stop]))
    return False
