"""The balance told as what one flow has over the other: "exports exceeded imports by $2 billion".

>>> bool(SURPASS.search("outstripped")), BY_SO_MUCH.fullmatch(" by as much as ") is not None
(True, True)
"""

import re
from decimal import Decimal

from extract.records import TRADE
from extract.statements.asked import Asked, Named
from extract.statements.statement import Statement
from extract.values import replace
from extract.words.cued import Cued
from extract.words.lexicon import Cue
from extract.words.side_words import are_deeds, is_word

SURPASS = re.compile(
    r"\b(?:exceed\w*|surpass\w*|prevail\w* over|outpac\w*|outgrew|outstrip\w*|outweigh\w*|outran|overtook|topped"
    r"|(?:ran|were|was|stayed|kept|remained) ahead of"
    r"|(?:higher|larger|greater|bigger|(lower|smaller)) than(?= (?:(?:the|its|their|total) )*(?:(?:im|ex)ports\b|\Z))"
    r"|(fell short of|trail\w*|lagg?\w* behind|(?:ran|were|stayed|remained) behind))\b",
    re.I,
)
BY_SO_MUCH = re.compile(r"(?:\s*\([^()]*\))?[^,;:.]{0,40}\bby\s+(?:[a-z~]+\s+){0,3}$", re.I)
BEYOND = re.compile(
    r"\s*(?:(short of|behind|below|less than|lower than|smaller than)|ahead of|more than|above|higher than|in excess of"
    r"|over|larger than|bigger than|greater than)\s+(?:(?:the|its|their|his|her)\s+)?(imports|exports)\b",
    re.I,
)
EARNED = re.compile(r"\b(?:earned|sold|exported|took in|made)\b", re.I)
SPENT = re.compile(r"\b(?:spent|imported|bought|paid)\b", re.I)
MORE_THAN = re.compile(
    r"\s*(?:(less)|more) (?:[\w.]+ ){0,8}?than (?:it|they|was|were|is)\s+(?:had\s+)?"
    r"(?:(spent|bought|imported|paid)|sold|earned|exported)\b",
    re.I,
)
BY_WHICH = re.compile(
    r"\s+by which (?:[^,;:()\d]{0,30}? )?(imports|exports)\b[^,;:()\d]{0,40}?\s"
    r"(?:exceed\w*|surpass\w*|outweigh\w*|outstrip\w*|topped|(fell short of))\s[^,;:()\d]{0,24}?(?:imports|exports)\b"
)
"""Behind an amount, the two flows that are so far apart: "the $5 million by which imports exceeded exports"."""
MORE_IN = re.compile(r"\s+(more|less) (?:in|on|for|of) (imports|exports) than (?:in|on|for|of) (?:exports|imports)\b")
NEGATIVE = re.compile(
    r"\b(?:negative|deficit|imbalance|gap|shortfall|minus|in the red|passive|against (?:us|it|them|(?-i:[A-Z])\w+))\b",
    re.I,
)
POSITIVE = re.compile(
    r"\b(?:positive|surplus|plus|in the black|active|favou?rable|in (?:our|its|their) favou?r)\b", re.I
)
COVERS = re.compile(
    r"\b(?:exports?|(?:export|foreign) (?:earnings|revenues?|receipts|income|sales)|(?:sales|earnings) abroad)\s+"
    r"(?:[a-z]+\s+){0,3}?(?:cover(?:s|ed|ing)?|met|meet(?:s|ing)?|pa(?:y|ys|id|ying) for|financ(?:es|ed|ing)"
    r"|(?:were|was|are|is)\s+(?:equal|equivalent) to|correspond\w*\s+to"
    r"|(?:amount|equal)\w*(?: to)?)\s+(?:[a-z~]+\s+){0,3}$",
    re.I,
)
OF_IMPORTS = re.compile(
    r"\s*of (?:the |its |their |all |(?:[\w]+['’]s?|[A-Z]\w+(?: [A-Z]\w+)?) )?(?:cost of |total )?imports?\b"
    r"(?! (?:was|were|is|are) (?!(?:thus )?(?:covered|paid for|financed)))",
    re.I,
)
_UP_TO_IT = r"[^,;:.]*(?:, (?:meanwhile|however|in turn|though),[^,;:.]*)?$"
COVERED_BY = Cued(
    ("cover", "ratio", "proportion", "meet", "met"),
    rf"\bimports?\b[^,;:.]{{0,30}}\b(?:covered|met)\b[^,;:.]{{0,12}}\bby exports?\b{_UP_TO_IT}"
    rf"|\bexports?\b[^,;:.]{{0,24}}\b(?:cover(?:s|ed|ing)?|meet(?:s|ing)?|met) (?:of )?imports?\b{_UP_TO_IT}"
    r"|\b(?:ratio|proportion) of (?:[\w'’-]+ ){0,4}?exports? (?:to|over) (?:(?:the|its|total|all) )?imports?\b"
    r"[^,;:()]{0,70}$"
    r"|\bexports?(?:[-/–]|-to-| to )imports? ratio\b[^,;:()]{0,60}$",
    re.I,
)
WORSE_OFF = Cued(
    ("better", "worse"),
    r"\b(?:come|came|comes|coming|fared?|fares|do|does|did|emerged?)\s+(?:off\s+|out\s+)?(?:the\s+|far\s+|even\s+)?"
    r"(?:(worse)|better)\b[^,;:.()]{0,30}[,:–—]?\s+by\s+(?:[a-z]+\s+){0,3}\S{0,3}$",
    re.I,
)
"""Who gains or loses by trading: "only in trade with Oman did Qatar come off worse, by"."""
MOST_BLUR = Decimal("0.04")
"""How far the difference of two flows may be out of the gap told, as a share of it."""


def covered(asked: Asked) -> Named | None:
    """How much of the one flow the other pays for is a rate: "exports covering 94 per cent of imports"."""
    statement = asked.statement
    of_imports = COVERS.search(statement.before) and OF_IMPORTS.match(statement.after)
    told = of_imports or COVERED_BY.search(statement.lead[-160:])
    return Named("other", place="verb") if told else None


def left_over(asked: Asked) -> Named | None:
    """ "The country earned $7 billion more than it spent"."""
    statement = asked.statement
    if asked.kind == "money" and (gap := _ahead_of(asked)):
        return gap
    if asked.kind == "money" and (gap := _short_of(asked)):
        return gap
    if asked.kind == "money" and (which := BY_WHICH.match(asked.text, statement.quantity.end)):
        ahead = (which[1] == "exports") != bool(which[2])
        return Named("trade_balance", "positive" if ahead else "negative", place="verb")
    if asked.kind == "money" and (off := WORSE_OFF.search(statement.lead[-90:])):
        return Named("trade_balance", "negative" if off[1] else "positive", place="verb")
    more = MORE_IN.match(asked.text, statement.quantity.end) if asked.kind == "money" else None
    if more:
        short = (more[1] == "more") == (more[2] == "imports")
        return Named("trade_balance", "negative" if short else "positive", place="verb")
    over = MORE_THAN.match(asked.text, statement.quantity.end) if asked.kind == "money" else None
    if over is None or not (EARNED if over[2] else SPENT).search(statement.before):
        return None
    short = bool(over[1]) == bool(over[2])  # "earned less than it spent", "bought more than it sold"
    return Named("trade_balance", "negative" if short else "positive", place="verb")


def last_sign(words: str) -> str:
    """The sign that the last word for one tells: "after a month in the red the balance was positive again"."""
    signs = [(found.start(), "negative") for found in NEGATIVE.finditer(words)]
    signs += [(found.start(), "positive") for found in POSITIVE.finditer(words)]
    return max(signs, default=(0, ""))[1]


def _short_of(asked: Asked) -> Named | None:
    """ "Exports fell $2 billion short of imports": the balance."""
    statement = asked.statement
    found = BEYOND.match(asked.text, statement.quantity.end)
    cues = _flows_before(statement) if found else []
    if not found or not cues or {cues[-1].code, found[2].lower()} != {"exports", "imports"}:
        return None
    ahead = (cues[-1].code == "exports") != bool(found[1])
    return Named("trade_balance", "positive" if ahead else "negative", place="verb")


def _ahead_of(asked: Asked) -> Named | None:
    """ "Exports exceeded imports by $2 billion", "sales abroad outstripped its purchases": the balance."""
    statement, text = asked.statement, asked.text
    cues = _flows_before(statement)
    if not cues:
        return None
    last = cues[-1]
    verb = SURPASS.search(text, max(0, last.start - 40), last.start)
    if verb is None or not BY_SO_MUCH.fullmatch(text, last.end, statement.quantity.start):
        return None
    subject = next((cue.code for cue in reversed(cues[:-1]) if cue.end <= verb.start()), asked.frame.indicator)
    if {last.code, subject} != {"exports", "imports"}:
        return None
    ahead = (last.code == "imports") != bool(verb[1] or verb[2])
    return Named("trade_balance", "positive" if ahead else "negative", place="verb")


def tell_both(statements: list[Statement]) -> None:
    """Give each flow its amount behind the gap: "imports exceed exports by $2 million, $5 million against $3"."""
    for gap, first, second in zip(statements, statements[1:], statements[2:], strict=False):
        amounts = [each.quantity for each in (gap, first, second)]
        if len({(q.kind, q.unit) for q in amounts}) > 1 or amounts[0].unit is None or amounts[0].kind == "percent":
            continue
        blur = (amounts[0].step + amounts[1].step + amounts[2].step) / 2
        left = abs(amounts[1].value - amounts[2].value)
        if left and abs(left - amounts[0].value) <= min(blur, left * MOST_BLUR) and (flows := _surpassing(gap)):
            falls = amounts[1].value < amounts[2].value
            first.given_cue, second.given_cue = reversed(flows) if falls else flows
            second.base_level = False


def _surpassing(gap: Statement) -> tuple[Cue, Cue] | None:
    """Give the flow that exceeds the other one and that one, where both are named before a gap: "by $2 million"."""
    *_, one, other = [None, None, *_flows_before(gap)]
    if one is None or other is None or {one.code, other.code} != {"exports", "imports"}:
        return None
    verb = SURPASS.search(gap.sentence.text, one.end, other.start)
    if verb is None or not BY_SO_MUCH.fullmatch(gap.sentence.text, other.end, gap.quantity.start):
        return None
    return (other, one) if verb[1] or verb[2] else (one, other)


def _flows_before(statement: Statement) -> list[Cue]:
    """The words for exports and imports before a number in its sentence, in order."""
    start, stop = 0, statement.quantity.start
    cues = [cue for cue in statement.sentence.between("indicator", start, stop) if cue.code in TRADE | {"sales"}]
    cues = [replace(cue, code="exports") if cue.code == "sales" else cue for cue in cues]
    nouns = [cue for cue in statement.sentence.between("verb", start, stop) if are_deeds(cue.surface.lower())]
    cues += [replace(cue, code="exports" if is_word("supplying", cue.surface.lower()) else "imports") for cue in nouns]
    return sorted(cues, key=lambda cue: cue.start)
