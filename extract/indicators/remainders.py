"""What two flows told before leave or make: their difference is the balance, their sum the turnover.

In: an amount that no word of its own names, and the figures told last. Out: what it is, and on which side the surplus
lies. "Goods for $9 billion went out and for $7 billion came in; that left $2 billion": where the words only hint at it,
the sum has to come out; where they do not even hint, to the digit.

>>> LEFT.search("imports of $7 billion, which leaves Chile with ") is not None, REMAINS.match(" remained.") is not None
(True, True)
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from extract.records import FLOWS, TRADE, Figure
from extract.statements.asked import Asked, Named
from extract.words.cued import Cued
from extract.words.wholes import OF_WHOLE

NEAR = 12
"""How many figures back the two flows may stand."""
LEFT = re.compile(
    r"\b(?:leav(?:es?|ing)|left|remain(?:s|ed|ing)?|makes?|making|made|gives?|giving|gave|yield\w*|produc\w+|result\w*"
    r"|differences?|rest|balance|remainder|surplus|hole|gap|minus|plus|that is)\b[^;:.()]{0,40}$",
    re.I,
)
"""Before an amount, what hints at something left."""
REMAINS = re.compile(
    r"\s+(?:(?:was|were|had been|is|has been)\s+)?"
    r"(?:remain\w*|left|over|more|less|ahead|behind|short|better off|worse off|in hand|in the till|to the good"
    r"|to spare)\b"
    r"(?! (?:than|of) [^,;.]*\b(?:year|month|quarter|(?:19|20)\d\d)\b)",
    re.I,
)
"""Behind an amount, the same."""
THE_REST = re.compile(
    r"(?:^\W*|[–—,;:(-]\s*|\band\s+|\bso\s+)"
    r"(?:the (?:difference|rest|balance|remainder)|what (?:remain\w*|is left|was left))"
    r"(?:,| of| was| is| came to| amounted to| being| stood at)?(?: thus| then)?\s+(?:[a-z]+\s+)?\S{0,4}$",
    re.I,
)
"""What is left, whatever it comes to: "exports $1 billion, imports $2 billion; the difference, $1 billion"."""
BETWEEN = Cued(
    ("between",),
    r"\b(?:gap|difference|balance|deficit|surplus|imbalance|distance|discrepancy|margin|shortfall|spread) between\b",
    re.I,
)
"""What opens a balance whose flows are named, with what they came to, before its verb."""
BETWEEN_THEM = Cued(
    ("gap between", "difference between", "imbalance between"),
    r"\b(?:(gap)|difference|imbalance) between (?:what )?[^,;:.\d]{0,40}?"
    r"\b(?:exports? and imports?|imports? and exports?|exported and imported|imported and exported"
    r"|sold and bought|bought and sold|sells and buys|buys and sells)\b[^;:()]{0,60}$",
    re.I,
)
"""What lies between both flows: "the gap between US exports and imports", "what it exported and imported"."""
SENDS = r"(?:export|s[eo]ll|sold|ship|sen[dt]|earn|deliver|suppl|takes? in|took in)\w*"
TAKES = r"(?:import|b[uo]y|bought|spen[dt]|pay|paid|order|purchas)\w*"
DEALT_MORE = Cued(
    ("than",),
    rf"\b(?:(?P<sends>{SENDS})|{TAKES})\s+(?:(?:goods|products)\s+)?(?:[a-z]+\s+){{0,3}}?(?:more|(?P<less>less|fewer))\b"
    rf"(?:[^.;:()\d]|\b(?:19|20)\d\d\b){{0,40}}?\bthan\s+(?:(?:it|they|we|was|were|is|are|had|has|the|country|what)\s+){{0,5}}"
    rf"(?(sends){TAKES}|{SENDS})\b(?:[^.;()\d]|\b(?:19|20)\d\d\b){{0,60}}[:,–—][^.;()\d]{{0,24}}$",
    re.I,
)
"""Who sold more than they bought, or the other way round; behind it, the amount by which."""
STOOD = re.compile(
    r"\b(?:was|were|is|are|been|ended(?: up)?|finished|came out|stood|stands|closed|remained|still"
    r"|(?:leav(?:es|ing)|left|puts?|putting)\s+(?:the\s+)?(?:country|us|it|them|[A-Z]\w+(?:\s[A-Z]\w+)?))\s+"
    r"(?:[a-z]+\s+){0,3}\S{0,4}$"
)
OFF = re.compile(
    r"\s+(?:(short|behind|worse off|out of pocket|in arrears)|ahead|better off|in credit)\b(?! of\b)", re.I
)
"""What an amount is by which somebody is poorer or richer for trading."""
HAD = re.compile(r"\b(?:ha[ds]|have|having|with|keeps?|kept|show(?:s|ed)|record(?:s|ed))\s+(?:[a-z]+\s+){0,2}\S{0,4}$")
IN_HAND = re.compile(
    r"\s+(?:left over|to spare|in hand|to the good|on the plus side|left in (?:hand|the till)"
    r"|over(?=\s*[.,;)]|\s+in\s))",
    re.I,
)
OPENS = re.compile(r"[^.;]{0,90}?(?:[:(–—,]|\b(?:of which|made up of|consist\w+ of|compris\w+|including|with)\b)")
PART_OF_IT = re.compile(rf"\s+{OF_WHOLE} (?:(?:was|were|is|are|came|went|in|from|as)\s+){{0,2}}")
"""What stands between a whole and its parts, or behind a part."""
BELOW = re.compile(r"\b(?:deficit|shortfall|gap)\b", re.I)
"""What makes the difference between both flows a deficit: "the difference between exports and imports: a gap of"."""
NAMED_WITHIN = 24
ATTACHED = 16
"""How many characters behind an amount a word may stand that names it."""
ROUGH, FINE = Decimal("0.04"), Decimal("0.01")
"""How far a difference may be out, as a share of itself: where words hint at it, and where its digits alone do."""


def left_of_both(asked: Asked) -> Named | None:
    """The balance or turnover that the two flows told before come to, or a change of it."""
    money = asked.kind == "money"
    if money and (found := _dealt_more(asked) or _better_off(asked)):
        return found
    if asked.kind in ("money", "percent") and (named := BETWEEN_THEM.search(asked.statement.before)):
        said = BELOW.search(asked.statement.before) or BELOW.search(asked.statement.after[:ATTACHED])
        return Named("trade_balance", "negative" if named[1] or said else "", place="head")
    if not _is_nameless(asked):
        return None
    if money and _is_whole(asked):
        return Named("trade_turnover", place="behind")
    if BETWEEN.search(asked.statement.lead) and (gap := _between_both(asked)):
        return gap
    return _reckoned(asked) if money else None


def _reckoned(asked: Asked) -> Named | None:
    """What the two flows come to by their amounts."""
    statement, pairs = asked.statement, [*_pairs(asked)]
    if not pairs:
        return None
    words = THE_REST.search(statement.before)
    hinted = LEFT.search(statement.before) or REMAINS.match(statement.sentence.text, statement.quantity.end)
    for exports, imports in pairs:
        gap, blur = exports.value - imports.value, exports.step + imports.step
        if words or _comes_to(asked, abs(gap), blur, ROUGH if hinted else FINE):
            return Named("trade_balance", "negative" if gap < 0 else "positive", place="behind")
        if _comes_to(asked, exports.value + imports.value, blur, FINE):
            return Named("trade_turnover", place="behind")
    return None


def _is_whole(asked: Asked) -> bool:
    """Whether an amount is told to be made of flows: "$9 million: exports of $5 million and imports of $4 million"."""
    statement, sentence = asked.statement, asked.statement.sentence
    end, follows = statement.quantity.end, statement.sentence.undated
    parts = [q for q in follows if q.start >= end and q.kind == "money"][:2]
    named = {cue.code for cue in sentence.between("indicator", end, len(sentence.text))} & set(FLOWS)
    if len(parts) == 2 and len(named) == 2:
        blur = parts[0].step + parts[1].step
        return OPENS.match(asked.text, end) is not None and _comes_to(
            asked, parts[0].value + parts[1].value, blur, ROUGH
        )
    part = PART_OF_IT.match(asked.text, parts[0].end) if parts and parts[0].value < statement.quantity.value else None
    flows = sentence.between("indicator", part.end(), part.end() + NAMED_WITHIN) if part else []
    return bool(flows) and flows[0].code in FLOWS


def _between_both(asked: Asked) -> Named | None:
    """What the gap did whose flows are named: "the gap between exports of $3 bn and imports of $5 bn widened by 9%"."""
    statement, both = asked.statement, next(_pairs(asked), None)
    last = max((q.end for q in statement.sentence.undated if q.end <= statement.quantity.start), default=0)
    verbs = statement.sentence.between("verb", last, statement.quantity.start)
    moved = any(cue.kind in ("change", "level", "noun") for cue in verbs)
    if both is None or not (moved or BETWEEN.search(statement.before)):
        return None
    return Named("trade_balance", "negative" if both[1].value > both[0].value else "positive", place="behind")


def _dealt_more(asked: Asked) -> Named | None:
    """ "Poland exported a little more than it imported: by 600 million zlotys"."""
    found = DEALT_MORE.search(asked.statement.lead)
    if found is None:
        return None
    short = bool(found["sends"]) == bool(found["less"])
    return Named("trade_balance", "negative" if short else "positive", place="behind")


def _better_off(asked: Asked) -> Named | None:
    """ "The country was R3 billion short", "had $2 billion left over", where its trade is told."""
    if not (asked.frame.indicator in TRADE or asked.theme in TRADE):
        return None
    text, end, before = asked.text, asked.statement.quantity.end, asked.statement.before
    off = OFF.match(text, end) if STOOD.search(before) else None
    if off:
        return Named("trade_balance", "negative" if off[1] else "positive", place="behind")
    if IN_HAND.match(text, end) and HAD.search(before):
        return Named("trade_balance", "positive", place="behind")
    return None


def sign_of_both(asked: Asked) -> str:
    """The sign of a balance that is named without one, where the two flows told before come to it."""
    for exports, imports in _pairs(asked):
        if _comes_to(asked, abs(exports.value - imports.value), exports.step + imports.step, ROUGH):
            return "negative" if imports.value > exports.value else "positive"
    return ""


def _is_nameless(asked: Asked) -> bool:
    """Whether an amount, or a change, has no flow and no share beside it that would say what it is."""
    statement = asked.statement
    if asked.kind not in ("money", "percent") or statement.quantity.high is not None:
        return False
    if statement.base_level or statement.in_brackets:
        return False
    end = statement.quantity.end
    own = statement.sentence.between("indicator", statement.head[0], min(statement.tail[1], end + ATTACHED))
    if any(cue.code != "none" and not cue.surface.lower().startswith("left ") for cue in own):
        return False
    return not any(cue.kind == "share" for cue in statement.own("verb"))


def _pairs(asked: Asked) -> Iterator[tuple[Figure, Figure]]:
    """The two flows of one time, partner and kind of goods, as told before in the currency of the amount."""
    unit = (asked.kind == "money" and asked.statement.quantity.unit) or asked.frame.money
    levels = [f for f in asked.told if f.measure == "level" and f.indicator in FLOWS and f.unit == unit]
    for place in range(len(levels) - 1, 0, -1):
        last = levels[place]
        for first in reversed(levels[:place]):
            if first.indicator != last.indicator and _are_beside(first, last):
                yield (first, last) if first.indicator == "exports" else (last, first)
                break


def _are_beside(first: Figure, last: Figure) -> bool:
    same = (first.period_start, first.period_end, first.reporter, first.partner, first.product)
    return same == (last.period_start, last.period_end, last.reporter, last.partner, last.product)


def _comes_to(asked: Asked, amount: Decimal, blur: Decimal, reach: Decimal) -> bool:
    """Whether what the flows come to is the amount, within the printed digits of all three."""
    quantity = asked.statement.quantity
    blur = (blur + quantity.step) / 2
    if amount <= 0 or (reach == FINE and blur > FINE * amount):
        return False
    return abs(amount - quantity.value) <= min(blur, reach * amount)
