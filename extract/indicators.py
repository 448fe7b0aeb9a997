"""What a statement measures: turnover, exports, contracts, people …; its own words first, then what is in force."""

import re

from extract.area_uses import is_side
from extract.entities import organisation
from extract.frames import Frame
from extract.lexicon import Cue
from extract.records import TRADE
from extract.statements import Statement
from extract.values import immutable

ATTACHED = re.compile(
    r"^\W{0,2}(?:(?:worth\s+of|worth|increase|rise|growth|decline|fall|drop|decrease|jump|surge|expansion|more"
    r"|less|higher|lower|share|up|down)\s+)?"
    r"(?:(?:of|in|for|from)\s+)?(?:(?:the|its|their|all|total|new|our|this|a|an)\s+)*(?:[\w'’&-]+\s+){0,3}$",
    re.I,
)
MADE_GOODS = re.compile(r"(?:manufactured|produced)\s+(?:exports|imports|goods|products)\b", re.I)
BALANCE_OF = re.compile(
    r"\b(?:deficit|surplus|shortfall|gap|balance)\s+(?:of|was|reached|stood at)\s+(?:[a-z]+\s+){0,3}$", re.I
)
FORMER = re.compile(r"\bthe (former|latter)\b", re.I)
PART_OF_SUM = re.compile(
    r"\s*(?:of (?:the|this|that) \w+ )?(?:was|were|is|are|fell to|falling to|falls to|came from|coming from"
    r"|fell on|falls on|falling on|went to|came as)\s+",
    re.I,
)
CONTRACTED = re.compile(
    r"\b(?:contracts?|agreements?|deals?)\b[^.;]{0,80}\b(?:signed|concluded|inked)\b|\b(?:signed|concluded"
    r"|inked)\b[^.;]{0,80}\b(?:contracts?|deals?)\b",
    re.I,
)
PRICED = re.compile(r"\b(?:worth|for|totalling|totaling|valued at)\s+(?:[a-z~-]+\s+){0,3}$", re.I)


@immutable
class Named:
    """The indicator of a statement, the words that gave it, and whether they are its own."""

    code: str
    sign: str = ""
    cue: Cue | None = None
    place: str = "inherited"  # tail | head | verb | noun | inherited | default


def indicator_of(
    statement: Statement, frame: Frame, main: Frame | None = None, planned: bool = False, flows: tuple[str, ...] = ()
) -> Named:
    """Tell what a statement measures.

    `main` is what its section set out with, `planned` whether it is a plan, `flows` the last two flows told.
    """
    order = FORMER.search(statement.before)
    if order and len(flows) == 2:
        return Named(flows[0] if order.group(1).lower() == "former" else flows[1])
    amount = _is_amount(statement) or (statement.noun is None and statement.quantity.scale >= 1_000_000 and frame.money)
    if statement.counted is not None and statement.quantity.unit is None and not amount:
        return _counted(statement, frame)
    if statement.given_cue:
        return Named(statement.given_cue.code, statement.given_cue.sign, statement.given_cue, "head")
    if (
        statement.quantity.kind == "physical"
        and "-" in statement.sentence.text[statement.quantity.number_end : statement.quantity.end]
    ):
        return Named("capacity", place="noun")  # "220-tonne dump trucks", "a 1,200-head farm"
    priced = _priced(statement)
    if priced:
        return Named(priced, place="noun")
    attached = _attached(statement)
    if attached:
        return _traded(Named(attached.code, attached.sign, attached, "tail"), statement, frame, main)
    shared = _share_of_things(statement)
    if shared:
        return Named(shared.code, "", shared, "tail")
    head = _head(statement)
    if head is None and statement.in_brackets and frame.whole and statement.quantity.kind == "percent":
        return Named(frame.whole)
    moved = _moved(statement, head, frame)
    if moved:
        return moved
    if head:
        return _traded(
            Named(head.code, head.sign or _sign(statement, frame, head), head, "head"), statement, frame, main
        )
    if main and statement.position == 0 and main.indicator in TRADE:
        if planned and not re.search(
            r"\b(?:it|them|(?:this|that|the) (?:figure|indicator|amount))\b", statement.before, re.I
        ):
            return Named(main.indicator, main.sign)
        if (
            frame.indicator == "trade_balance"
            and main.indicator in ("exports", "imports")
            and not _refers_back(statement)
        ):
            return Named(main.indicator, main.sign)
    if frame.indicator == "trade_balance" and statement.quantity.kind == "physical":
        return Named("exports")  # tonnes are of goods: "Main items: crude oil 260 million tonnes"
    if frame.indicator and (statement.position or frame.indicator in TRADE or _refers_back(statement)):
        return Named(frame.indicator, frame.sign)
    if statement.quantity.unit == "degC" or statement.quantity.kind == "physical":
        return Named("other", place="default")
    return Named(frame.indicator or "other", frame.sign, place="inherited" if frame.indicator else "default")


def _traded(named: Named, statement: Statement, frame: Frame, main: Frame | None) -> Named:
    """What a country sold or its sales to another are exports; only a company's are sales."""
    of_country = (
        frame.indicator in TRADE
        or (main and main.indicator in TRADE)
        or any(is_side(m) for m in statement.sentence.areas)
    )
    if named.code == "sales" and named.cue and named.cue.surface.lower() in ("sold", "sales") and of_country:
        return Named("exports", "", named.cue, named.place)
    return named


def _priced(statement: Statement) -> str | None:
    """What the money pays for in "14 joint projects worth $277 million", "a contract … worth $73 million"."""
    lead = statement.lead
    if statement.quantity.kind != "money" or not PRICED.search(lead[-40:]):
        return None
    if CONTRACTED.search(lead):
        return "contracts"
    nouns = [
        cue for cue in statement.sentence.between("noun", max(0, len(lead) - 60), len(lead)) if cue.code == "documents"
    ]
    if nouns and nouns[-1].surface.lower().endswith(("project", "projects")):
        return "investment"
    return None


def _share_of_things(statement: Statement) -> Cue | None:
    """What a percent is a share of: "90 per cent of respondents", "80 per cent of all cooperation documents"."""
    if statement.quantity.kind not in ("percent", "fraction"):
        return None
    opening = re.match(r"\s*of\s+(?:the\s+|all\s+|its\s+)*", statement.after, re.I)
    if not opening:
        return None
    start = statement.quantity.end + opening.end()
    nouns = statement.sentence.between("noun", start, min(statement.tail[1], start + 45))
    text = statement.sentence.text
    return next(
        (
            cue
            for cue in nouns
            if re.fullmatch(r"(?:[\w-]+\s+){0,3}", text[start : cue.start])
            and text[cue.end : cue.end + 1] not in ("'", "’")
        ),
        None,
    )


def _is_amount(statement: Statement) -> bool:
    """Whether a bare number shares a neighbour's unit and counts nothing."""
    return statement.paired is not None


def _cues(statement: Statement, start: int, end: int) -> list[Cue]:
    """The indicators of a stretch; "with inflation removed" names a basis, no indicator."""
    modes = [m for m in statement.sentence.between("mode", start, end) if m.kind in ("basis", "adjustment", "stage")]
    return [
        cue
        for cue in statement.sentence.between("indicator", start, end)
        if cue.code != "none"
        and not MADE_GOODS.match(statement.sentence.text, cue.start)
        and not any(m.start <= cue.start < m.end for m in modes)
    ]


def _attached(statement: Statement) -> Cue | None:
    """An indicator that follows the number at once: "$5 million worth of contracts", "a $3 billion deficit"."""
    text = statement.sentence.text
    part = PART_OF_SUM.match(text[statement.quantity.end : statement.tail[1]])
    if part:
        return next(iter(_cues(statement, statement.quantity.end + part.end(), statement.tail[1])), None)
    stop = min(statement.tail[1], statement.quantity.end + 60)
    for cue in _cues(statement, statement.quantity.end, stop):
        gap = text[statement.quantity.end : cue.start]
        if ATTACHED.match(gap) and not _verb_between(statement, statement.quantity.end, cue.start):
            if cue.surface.lower() in ("project", "projects") and statement.quantity.unit is None:
                continue
            if cue.code == "trade_turnover" and BALANCE_OF.search(
                statement.before
            ):  # "a surplus of $5 million in trade with"
                return None
            return cue
        break
    return None


def _verb_between(statement: Statement, start: int, end: int) -> bool:
    return any(
        cue.kind in ("level", "change", "export", "import")
        and cue.surface.lower()
        not in ("worth", "increase", "decrease", "decline", "fall", "drop", "jump", "gain", "surge", "rise")
        for cue in statement.sentence.between("verb", start, end)
    )


def _head(statement: Statement) -> Cue | None:
    """The last indicator before the number in its own words; a balance's surplus or deficit stands for it."""
    cues = [cue for cue in _cues(statement, *statement.head) if cue.end <= statement.quantity.start]
    if not cues:
        return None
    best = cues[-1]
    for cue in reversed(cues):  # "exports of transport services rose": the trade, not what is traded
        gap = statement.sentence.text[cue.end : best.start]
        if cue is not best and cue.code in TRADE and re.fullmatch(r"\s+(?:of|in)\s+(?:[\w'’-]+\s+){0,4}", gap):
            best = cue
    return best


def _moved(statement: Statement, head: Cue | None, frame: Frame) -> Named | None:
    """Exports and imports told by a verb: "were supplied to", "bought from", "fetched"."""
    start = head.end if head else statement.head[0]
    verbs = [c for c in statement.sentence.between("verb", start, statement.tail[1]) if c.kind in ("export", "import")]
    if not verbs or (
        head
        and head.code in ("contracts", "exports", "imports", "investment", "exchange_trade", "sales", "trade_turnover")
    ):
        return None
    cue = verbs[-1] if verbs[-1].end <= statement.quantity.start else verbs[0]
    if cue.kind == "export" and not cue.surface.lower().startswith("export") and organisation(statement.before):
        future = re.search(r"\b(?:will|to be|shall)\b", statement.before, re.I)
        return Named("contracts" if future or frame.indicator == "contracts" else "sales", "", cue, "verb")
    return Named("exports" if cue.kind == "export" else "imports", "", cue, "verb")


def _sign(statement: Statement, frame: Frame, cue: Cue) -> str:
    """Whether a balance is told to be positive or negative."""
    if cue.code != "trade_balance":
        return ""
    words = statement.sentence.text[max(0, cue.start - 24) : statement.quantity.start]
    if re.search(r"\b(?:negative|deficit|gap|shortfall|minus|in the red|passive)\b", words, re.I):
        return "negative"
    if re.search(r"\b(?:positive|surplus|plus|in the black|active|favou?rable)\b", words, re.I):
        return "positive"
    return frame.sign if frame.indicator == "trade_balance" else ""


def _refers_back(statement: Statement) -> bool:
    return any(cue.kind == "anaphor" for cue in statement.sentence.between("mode", *statement.head))


def _counted(statement: Statement, frame: Frame) -> Named:
    """Counts: by the noun that is counted, else by what is done with the things."""
    head = _head(statement)
    moved = _moved(statement, head, frame)
    noun = statement.noun
    if noun is None and CONTRACTED.search(statement.lead):
        return Named("contracts", place="noun")
    if noun and noun.code == "documents" and re.search(r"\bworth\b|\$", statement.counted or ""):
        return Named("documents", "", noun, "noun")
    if noun:
        return Named(noun.code, "", noun, "noun")
    if head and head.code in ("contracts", "production", "capacity", "freight", "exports", "imports", "sales"):
        return Named(head.code, "", head, "head")
    if moved:
        return moved
    if statement.position and frame.indicator in ("contracts", "sales", "production", "capacity"):
        return Named(frame.indicator)
    return Named("other", place="default")
