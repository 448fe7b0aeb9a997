"""What kind of number a statement holds: level, growth, difference, share or rate, its direction and form.

In: a statement, what is in force, the indicator. Out: a `Measured`, whose value the intervals can be drawn from.
"""

import re

from extract.measures.levels import amount_of
from extract.measures.percents import percent_of
from extract.quantities.intervals import Reading
from extract.statements.frames import Frame
from extract.statements.measured import Measured, again, last_verb, next_verb
from extract.statements.statement import INDEXED, Statement
from extract.values import replace
from extract.words.cued import Cued

WORSE = {
    "deteriorated",
    "deteriorate",
    "deteriorates",
    "deteriorating",
    "deterioration",
    "worsened",
    "worsen",
    "worsens",
    "worsening",
    "worse",
}
BETTER = {"better", "improvement"}
"""Words of a change for the worse, which of a deficit is a rise, or for the better, which is a fall."""
FALLS_SHORT = Cued(("shortfall",), r"\ba shortfall of (?:[a-z]+ ){0,2}\Z", re.I)
OF_A_WHOLE = re.compile(r"\s+of\s", re.I)
"""Before and behind a percent or a weight: "17.8 billion, a shortfall of 10%", unlike "a shortfall of 4% of GDP"."""
CLOSES = re.compile(r"\s*(?:[.,;)]|and\b|$)")
"""Behind a multiple that shares the verb of the number before: "exports fell by 20%, those to Peru 3 times"."""
INDEX = Cued(("index",), r"\bindex\b", re.I)


def measure_of(statement: Statement, frame: Frame, indicator: str, sign: str) -> Measured:
    """Tell what kind of number this is; `indicator` and `sign` are those of the statement."""
    quantity = statement.quantity
    if (
        quantity.kind == "bare"
        and not quantity.words
        and (INDEX.search(statement.before) or INDEXED.search(statement.lead))
    ):
        return Measured("growth", "index", Reading.INDEX, False, "up", evidence="index")
    if quantity.kind == "multiple":
        return _multiple(statement, frame)
    short = indicator not in ("trade_balance", "other") and FALLS_SHORT.search(statement.before[-48:])
    if short and not OF_A_WHOLE.match(statement.after):
        return again("growth" if quantity.kind in ("percent", "fraction") else "difference", "down", "shortfall")
    if quantity.kind in ("percent", "fraction", "points"):
        return _of_gap(percent_of(statement, frame, indicator), indicator, sign)
    return _of_gap(amount_of(statement, frame, indicator, sign), indicator, sign)


def _of_gap(measured: Measured, indicator: str, sign: str) -> Measured:
    """A deficit that is told to get worse widens, one that is told to be better is narrower."""
    if indicator != "trade_balance" or sign != "negative":
        return measured
    word = measured.evidence.lower()
    if word in WORSE:
        return replace(measured, negative=False, direction="up")
    return replace(measured, negative=True, direction="down") if word in BETTER else measured


def _multiple(statement: Statement, frame: Frame) -> Measured:
    """Doubled, 2.5 times, threefold: the level over the last; a fall, also the one before, turns it round."""
    text = statement.sentence.text[statement.quantity.start : statement.quantity.end].lower()
    after = next_verb(statement, "compare", "noun")
    cue = after or last_verb(statement, "change", "noun", "compare") if not statement.quantity.verb else None
    goes_on = statement.position and frame.changed and CLOSES.match(statement.sentence.text, statement.quantity.end)
    direction = cue.code if cue else (goes_on and not statement.quantity.verb and frame.direction) or "up"
    if "halve" in text:  # the value is a half already
        return Measured("growth", "multiple", Reading.MULTIPLE, False, "down", evidence=text)
    reading = Reading.DIVISOR if direction == "down" else Reading.MULTIPLE
    return Measured("growth", "multiple", reading, False, direction, evidence=cue.surface if cue else text)
