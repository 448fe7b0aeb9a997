"""Units of paired numbers: "from 4.7 million to 5.3 million tons". Statements of a sentence in, those with units out.

A number without a unit takes that of the one it is paired with, or at least its scale: "53.2 billion against 54.9".

>>> from extract.quantities.mentions import find_quantities
>>> from extract.statements.sentences import sentences
>>> from extract.statements.statement import statements
>>> text = "Cocoa sales rose from 4.7 million to 5.3 million tons."
>>> [sentence] = sentences(text, find_quantities(text, "."), [], [])
>>> found = statements(sentence, sentence.quantities)
>>> borrow_units(found)
>>> [statement.quantity.unit for statement in found]
['t', 't']
"""

import re

from extract.indicators.counts import is_packed
from extract.periods.words import AGAINST, AGAINST_CUES
from extract.quantities.currencies import told_in
from extract.quantities.numbers import ONE
from extract.quantities.quantity import Quantity, times
from extract.statements.elided import GROUPED, counts_again, goes_on_from
from extract.statements.kinds import COUNTED_IN_PASSING
from extract.statements.rates import is_money, is_weight_priced
from extract.statements.statement import PART, Statement
from extract.values import replace
from extract.words.cued import Cued
from extract.words.wholes import OF_MANY

SET_AGAINST = Cued(("from", *AGAINST_CUES), rf"\b(?:from|{AGAINST})\s+$", re.I)
LEADS_TO = re.compile(r"\s+to\s+(?:[a-z~]+\s+){0,3}\S{0,4}\d")
PAIRS = re.compile(rf"\b(?:from|{AGAINST}|compared|and|to)(?!\w)")
GOES_ON = re.compile(
    r"\s*(?:to|from|and|against|,|\.|$|in\b|between\b|during\b|over the\b|a year"
    r"|(?:first|originally|initially|previously|provisionally)\b)"
)
"""What stands behind a number that shares a unit, where other words would be what it counts."""
OF_WHICH = re.compile(rf"\b{OF_MANY}[^.;]{{0,60}}$", re.I)
DONE = re.compile(r"\s+(?:have|has|are|were|was|had)\s+(?:already\s+|now\s+)?(?:been\s+)?[a-z]+(?:ed|en|ing|ught|un)\b")
"""Behind a number, what became of so many things."""
COUNT_OF = Cued(
    ("population", "headcount", "workforce", "number", "employ"),
    r"\bnumber(?:ed|ing)\s+(?:[a-z]+\s+){0,3}$"
    r"|\bemploy(?:s|ed|ing)?\s+(?:[a-z]+\s+){0,3}$"
    r"|\b(?:population|headcount|workforce|number of [a-z]+|(?:their|its) number)\b[^,;:.()$€£]{0,30}$",
    re.I,
)
NUMBER_OF = Cued(
    ("number of barrels", "number of working days", "working days numbered", "working days totalled"),
    r"\b(?:number of (?:(?P<bbl>barrels)|working (?P<day>days))\b[^;:()]{0,60}|working days (?:numbered|totalled) )$",
    re.I,
)
"""Before a number, the unit that it counts: "the number of barrels sold went down from", "working days came to"."""
IN_A_ROW = re.compile(r"\s*(?:,|,?\s*(and|or))\s*")
HUNDRED = 100
FEWER = re.compile(r"\s+(?:more|fewer|less) than\b")
INDEX = re.compile(r"\b(?:ind(?:ex|ices|exes)|shares? prices?|stocks?|bourse|futures|PMI)\b", re.I)
"""What rises by points that are none of a percentage."""
OF_GROWTH = re.compile(
    r"\b(?:contribut\w*|growth|rates?|shares?|percentage|expansion|inflation|shav\w*|subtract\w*|ratio|coverage)\b|%"
    r"|\bper ?cent\b|\bpct\b",
    re.I,
)
TO = re.compile(r",?\s*(?:to|from)\s+(?:[a-z]+\s+){0,3}")
CAME_TO = re.compile(
    r"\s+(?:[a-z]+\s+){0,3}?(?:to|at|reached|totalled|totaled|numbered|exceeded|hit|was|were)\s+(?:[a-z]+\s+){0,2}"
)
"""Between what is counted and its number."""
SPENDS = Cued(("spend", "spent", "invest", "cost"), r"\b(?:spend(?:s|ing)?|spent|invest(?:s|ed|ing)?|costs?|costing)\b")
"""Between a number and an amount of money, what makes that one of another kind."""
FAR, FARTHER = 60, 120
"""How far apart two numbers may stand where no word pairs them: small ones, and thousands or more."""


def borrow_units(found: list[Statement]) -> None:
    """Give units to the numbers that lack one, onward and then back: in a list the unit stands with the last one."""
    for statement in (*found, *reversed(found)):
        if statement.quantity.unit or not _counts_things(statement):
            _borrow(statement, found)
        if statement.quantity.unit == "point" and _is_of_percents(statement):
            statement.quantity = replace(statement.quantity, kind="points", unit="percent")


def _counts_things(statement: Statement) -> bool:
    """Whether a number counts the things told before: "with $2 million invested; in 1990 there were fewer than 40"."""
    quantity = statement.quantity
    if "there " not in statement.before[-48:]:
        return False
    return counts_again(statement.sentence.text, quantity.start, quantity.end)


def _is_of_percents(statement: Statement) -> bool:
    """Whether points are those of a percentage: "cars contributed 2.8 points to the growth of exports"."""
    text = statement.sentence.text
    return OF_GROWTH.search(text) is not None and INDEX.search(text) is None


def _borrow(statement: Statement, found: list[Statement]) -> None:
    quantity = statement.quantity
    if quantity.unit or quantity.kind != "bare" or statement.noun or is_money(quantity.per):
        return
    if told_in(statement.sentence.text, quantity.end):
        return  # "184 billion dollars, or 118 billion in euros"
    if counted := NUMBER_OF.search(statement.lead[-90:]):
        statement.quantity = replace(quantity, kind="physical", unit=counted.lastgroup or "day")
        return
    if COUNT_OF.search(statement.before[-60:]) or statement.after.startswith(" of whom"):
        return  # "a population of 720 million and a gross product of $5 trillion"
    if _is_count(statement):
        return  # "arrivals rose by 9 percent to 578,000, receipts to $4 million"
    ahead, behind = found[statement.position + 1 : statement.position + 2], found[: statement.position][::-1]
    ahead = [other for other in ahead if not _is_other_money(statement, other)]
    going_on = goes_on_from(statement.sentence, quantity)
    if _counts_again(statement, behind) or (going_on and going_on.kind == "bare"):
        return  # "80 km off, 300 ships came in May and 200 in June"
    if last := _row_of_percents(statement, found):
        statement.quantity = _in_unit_of(last.quantity, quantity)
        statement.paired, statement.counted, statement.noun = last.position, None, None
    elif quantity.scale == 1 and quantity.value < 1000 and (twin := _twin(statement, behind)):
        scale = twin.quantity.scale
        statement.quantity = replace(quantity, value=quantity.value * scale, step=quantity.step * scale, scale=scale)
        statement.paired, statement.counted = twin.position, None
    elif lender := _read_at(going_on, behind) or _lender(statement, ahead, behind):
        statement.quantity = _in_unit_of(lender.quantity, quantity)
        statement.paired, statement.counted, statement.noun = lender.position, None, None


def _is_other_money(statement: Statement, other: Statement) -> bool:
    """Whether the number next says the one before in other money: "the deficit was 17.4 billion (€2.3 billion)"."""
    end, start = statement.quantity.end, other.quantity.start
    return other.quantity.kind == "money" and statement.sentence.text[end:start] == " ("


def _read_at(number: Quantity | None, behind: list[Statement]) -> Statement | None:
    """The statement of a number that another goes on from."""
    return next((other for other in behind if number and other.quantity.start == number.start), None)


def _row_of_percents(statement: Statement, found: list[Statement]) -> Statement | None:
    """The last of a row of numbers that share its percent: "took 19, 16 and 14 percent"."""
    text = statement.sentence.text
    for last, other in zip(found[statement.position :], found[statement.position + 1 :], strict=False):
        gap = IN_A_ROW.fullmatch(text, last.quantity.end, other.quantity.start)
        if gap is None or last.quantity.kind != "bare" or not 0 < last.quantity.value <= HUNDRED:
            return None
        if other.quantity.kind == "percent":
            return other if gap[1] else None
    return None


def _counts_again(statement: Statement, behind: list[Statement]) -> bool:
    """Whether it counts what a number before counted: "63 firms showed their goods, against 38", "of which 5 were"."""
    if behind and SET_AGAINST.search(statement.lead[-24:]) and _is_packed(behind[0]):
        return True  # "2.4 million bales, up from 1.6 million"
    if not behind or statement.quantity.scale != 1:
        return False
    if (
        behind[0].counted
        and behind[0].quantity.unit is None
        and FEWER.match(statement.sentence.text, statement.quantity.end)
    ):
        return True  # "3,521 enterprises, 673 more than a year earlier"
    if behind[0].noun and SET_AGAINST.search(statement.lead[-24:]):
        return True
    if behind[0].noun and PART.match(statement.sentence.text, statement.quantity.end):
        return True  # "73 mines were at work, 7 of them worked by the state"
    # "20 projects worth $908 million, of which 8 are finished"
    done = DONE.match(statement.sentence.text, statement.quantity.end)
    last = next((other for other in behind if other.noun or (other.quantity.unit and not done)), behind[0])
    return bool(last.noun and OF_WHICH.search(statement.lead[last.quantity.end :]))


def _is_count(statement: Statement) -> bool:
    """Whether things or people are told to have come, risen or fallen to a number."""
    sentence, stop = statement.sentence, statement.quantity.start
    if statement.quantity.scale != 1 or (statement.position and not TO.fullmatch(statement.before)):
        return False
    if not (statement.position or GROUPED.fullmatch(sentence.text, stop, statement.quantity.end)):
        return False
    named = sentence.between("indicator", 0, stop) + sentence.between("noun", 0, stop)
    last = max(named, key=lambda cue: cue.start, default=None)
    told = last and (statement.position or CAME_TO.fullmatch(sentence.text, last.end, stop))
    return bool(last and told and last.code in COUNTED_IN_PASSING)


def _is_packed(statement: Statement) -> bool:
    """Whether a number counts goods by what they are packed in."""
    return statement.quantity.unit is None and statement.counted is not None and is_packed(statement)


def _twin(statement: Statement, behind: list[Statement]) -> Statement | None:
    """The number before that gives its scale but no unit: "53.2 billion against 54.9", "to 60.7 bln and … to 51.8"."""
    bare = [
        other
        for other in behind
        if other.quantity.kind == "bare" and other.quantity.unit is None and other.quantity.scale >= 1000
    ]
    alike = next((other for other in bare if _lead_word(other) == _lead_word(statement) in ("to", "at", "of")), None)
    against = statement.base_level or SET_AGAINST.search(statement.lead)
    return None if statement.counted else alike or (behind[0] if against and bare and behind[0] is bare[0] else None)


def _lender(statement: Statement, ahead: list[Statement], behind: list[Statement]) -> Statement | None:
    """The number near by whose unit it shares: one with the same word in front before others."""
    quantity, text = statement.quantity, statement.sentence.text
    kinds = {"money", "physical"} if quantity.value >= 1000 else {"money", "physical", "percent", "points"}
    leads = LEADS_TO.match(text, quantity.end)  # "from 4.7 million to 5.3 million tons"
    lead = _lead_word(statement)
    if not statement.in_brackets:  # "5 thousand tonnes to Chad ($3 million), 2 thousand to Mali ($1 million)"
        behind = [other for other in behind if not other.in_brackets] or behind
    if not (lead == "to" and behind and _lead_word(behind[0]) == "from"):  # "declined from 26.5 per cent to 20.6"
        behind = sorted(behind, key=lambda other: _lead_word(other) != lead)
    for other in (*ahead, *behind) if leads or not behind else (*behind, *ahead):
        if other.quantity.kind == "money" and (PART.match(text, quantity.end) or is_weight_priced(statement)):
            continue  # "21,000 of them for $190 million", "against 18,500 at $2.40"
        if other.quantity.kind == "money" and SPENDS.search(text, quantity.end, other.quantity.start):
            continue  # "it aims at 215 mln and wants to spend 120 mln rupees on promotion"
        if other.quantity.kind not in kinds or other.quantity.unit is None or not _is_near(quantity, other, text):
            continue
        counts = statement.counted and not GOES_ON.match(text, quantity.end)
        is_value = other.quantity.kind == "physical" and quantity.scale >= 1000 * other.quantity.scale
        return None if counts or is_value else other  # "minus 1.6 thousand tonnes, minus 129.9 mln"
    return None


def _is_near(quantity: Quantity, other: Statement, text: str) -> bool:
    """Whether two numbers stand close together, or a bracket or a word pairs them."""
    between = text[min(quantity.end, other.quantity.end) : max(quantity.start, other.quantity.start)]
    if len(between) <= (FARTHER if quantity.scale >= 1000 else FAR) or PAIRS.search(between):
        return True
    return between.rstrip().endswith("(") and text[quantity.end : quantity.end + 1] == ")"


def _in_unit_of(lender: Quantity, quantity: Quantity) -> Quantity:
    """Put a number into the unit of another, and into its scale where it has none of its own."""
    most = 1000 if abs(lender.value) < 1000 * lender.scale * lender.factor else 100_000  # "… 1,033 and 1,315 million"
    shared = quantity.scale == 1 and lender.scale != 1 and abs(quantity.value) < most
    lent = times(quantity, (lender.scale if shared else ONE) * lender.factor)
    scale = lender.scale if shared else quantity.scale
    return replace(
        lent,
        scale=scale,
        factor=lender.factor,
        unit=lender.unit,
        symbol=lender.symbol,
        kind=lender.kind,
        per=lender.per,
    )


def _lead_word(statement: Statement) -> str:
    """The word before a number: "to" of "to 51.81"."""
    return statement.lead.rsplit(maxsplit=1)[-1].lower() if statement.lead.strip() else ""
