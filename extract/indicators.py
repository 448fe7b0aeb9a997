"""What a statement measures: turnover, exports, contracts, people …; its own words first, then what was said before.

The layers of `indicator_of` are asked in turn: what is counted or priced, the words behind the number, a verb of trade,
the last word before it, the works or goal that it is of, and last what is in force. What is in force is taken only in a
kind of unit that fits it (`extract.kinds`).

>>> ATTACHED.match(" worth of new ") is not None
True
"""

import re
from collections.abc import Callable

from extract.area_uses import is_side
from extract.counts import bargained, counted, noun_before
from extract.entities import organisation
from extract.frames import Frame
from extract.kinds import BUILT, fits, kind_of
from extract.lexicon import Cue
from extract.rates import is_price
from extract.records import TRADE
from extract.statements import Statement, compared_with
from extract.values import immutable

ATTACHED = re.compile(
    r"^\W{0,2}(?:(?:worth\s+of|worth|increase|rise|growth|decline|fall|drop|decrease|jump|surge|expansion|more"
    r"|less|higher|lower|share|up|down)\s+)?"
    r"(?:(?:of|in|for|from)\s+)?(?:(?:the|its|their|all|total|new|our|this|a|an)\s+)*(?:[\w'’&-]+\s+){0,3}$",
    re.I,
)
MADE_GOODS = re.compile(r"(?:manufactured|produced|processed)\s+(?:exports|imports|goods|products|foods?)\b", re.I)
BALANCE_OF = re.compile(
    r"\b(?:deficit|surplus|shortfall|gap|balance)\s+(?:of|was|reached|stood at)\s+(?:[a-z]+\s+){0,3}$", re.I
)
FORMER = re.compile(r"\bthe (former|latter)\b", re.I)
PART_OF_SUM = re.compile(
    r"\s*(?:of (?:the|this|that) \w+ )?(?:was|were|is|are|fell to|falling to|falls to|came from|coming from"
    r"|fell on|falls on|falling on|went to|came as)\s+",
    re.I,
)
PRICED = re.compile(
    r"\b(?:worth|for|totalling|totaling|valued at|costs?|costing|estimated at|(?:at )?a cost of)\s+"
    r"(?:[a-z~-]+\s+){0,3}$",
    re.I,
)
COSTS = re.compile(r"\b(?:costs?|costing|invest\w*|built|build|building|estimated)\b", re.I)
GOODS_OF = re.compile(r"\s+(?!will|would|were|with|which|that|near|worth|costs?|costing|being|under|from)[a-z]{4}")
"""Behind a word of works, another noun: "farm goods", "port data"."""
OWNS = re.compile(r"['’]|\s+(?:sells?|buys?|sold|bought|exports?|exported|imports?|imported)\b", re.I)
SETTLED = TRADE | {"contracts", "investment", "exchange_trade", "sales"}
"""What a verb of trade behind it does not change: "exports, shipped by sea, rose"."""
IT = re.compile(r"\b(?:it|them|(?:this|that|the) (?:figure|indicator|amount))\b", re.I)


@immutable
class Named:
    """The indicator of a statement, the words that gave it, and whether they are its own."""

    code: str
    sign: str = ""
    cue: Cue | None = None
    place: str = "inherited"  # tail | head | verb | noun | inherited | default


@immutable
class Asked:
    """A statement with what is in force for it: what every layer looks at."""

    statement: Statement
    frame: Frame
    main: Frame | None  # what the section set out with
    planned: bool
    flows: tuple[str, ...]  # the last two flows told
    kind: str  # of unit

    @property
    def text(self) -> str:
        return self.statement.sentence.text


def indicator_of(
    statement: Statement, frame: Frame, main: Frame | None = None, planned: bool = False, flows: tuple[str, ...] = ()
) -> Named:
    """Tell what a statement measures.

    `main` is what its section set out with, `planned` whether it is a plan, `flows` the last two flows told.
    """
    kind = kind_of(statement.quantity)
    if kind == "count" and frame.money and statement.counted is None and statement.quantity.scale >= 1000:
        own = statement.sentence.between("indicator", *statement.head)
        if not own or own[-1].code == "none" or fits(own[-1].code, "money"):
            kind = "money"  # "narrowed to 0.7 bln"
    asked = Asked(statement, frame, main, planned, flows, kind)
    return next(filter(None, (layer(asked) for layer in LAYERS)))


def _ordered(asked: Asked) -> Named | None:
    """ "the former", "the latter"; a list told in parallel."""
    order = FORMER.search(asked.statement.before)
    if order and len(asked.flows) == 2:
        return Named(asked.flows[0] if order.group(1).lower() == "former" else asked.flows[1])
    return None


def _counted(asked: Asked) -> Named | None:
    """Counts: by the noun that is counted, else by what is done with the things."""
    statement, frame = asked.statement, asked.frame
    amount = statement.paired is not None or (
        statement.noun is None and statement.quantity.scale >= 1_000_000 and frame.money
    )
    if statement.quantity.unit is not None or statement.quantity.kind != "bare" or statement.given_cue:
        return None
    if statement.counted is None or amount:
        noun = noun_before(statement)
        return Named(noun.code, "", noun, "noun") if noun else None
    code, cue = counted(statement, frame)
    if code:
        return Named(code, "", cue, "noun")
    head = _last_head(asked)
    if head and head.code in ("contracts", "production", "capacity", "freight", "exports", "imports", "sales"):
        return Named(head.code, "", head, "head")
    moved = _moved(asked, head)
    if moved:
        return moved
    if statement.position and frame.indicator in ("contracts", "sales", "production", "capacity"):
        return Named(frame.indicator)
    return Named("other", place="default")


def _given(asked: Asked) -> Named | None:
    cue = asked.statement.given_cue
    return Named(cue.code, cue.sign, cue, "head") if cue else None


def _sized(asked: Asked) -> Named | None:
    """ "220-tonne dump trucks", "a 1,200-head farm": what the thing can take."""
    quantity = asked.statement.quantity
    if quantity.kind == "physical" and asked.text.startswith("-", quantity.number_end):
        return Named("capacity", place="noun")
    return None


def _priced(asked: Asked) -> Named | None:
    """What the money pays for: a unit of goods, the things of a contract, projects, works."""
    statement = asked.statement
    if is_price(statement):
        return Named("other", place="noun")
    if statement.quantity.kind != "money" or not PRICED.search(statement.lead[-48:]):
        return None
    if bargained(statement):
        return Named("contracts", place="noun")
    nouns = [cue for cue in _before(statement, "noun", 60) if cue.code == "documents"]
    if nouns and nouns[-1].surface.lower().endswith(("project", "projects")):
        return Named("investment", place="noun")
    return None


def _before(statement: Statement, layer: str, reach: int) -> list[Cue]:
    stop = statement.quantity.start
    return statement.sentence.between(layer, max(0, stop - reach), stop)


def _attached(asked: Asked) -> Named | None:
    """An indicator that follows the number at once: "$5 million worth of contracts", "a $3 billion deficit"."""
    cue = _attached_cue(asked)
    return _traded(Named(cue.code, cue.sign, cue, "tail"), asked) if cue else None


def _attached_cue(asked: Asked) -> Cue | None:
    statement, text = asked.statement, asked.text
    part = PART_OF_SUM.match(text[statement.quantity.end : statement.tail[1]])
    if part:
        return next(iter(_cues(asked, statement.quantity.end + part.end(), statement.tail[1])), None)
    stop = min(statement.tail[1], statement.quantity.end + 60)
    cue = next(iter(_cues(asked, statement.quantity.end, stop)), None)
    if cue is None or not ATTACHED.match(text[statement.quantity.end : cue.start]):
        return None
    if _verb_between(statement, statement.quantity.end, cue.start):
        return None
    if cue.surface.lower() in ("project", "projects") and statement.quantity.unit is None:
        return None
    if cue.code == "trade_turnover" and BALANCE_OF.search(statement.before):  # "a surplus of $5 million in trade with"
        return None
    return cue


def _share_of_things(asked: Asked) -> Named | None:
    """What a percent is a share of: "90 per cent of respondents", "80 per cent of all cooperation documents"."""
    statement, text = asked.statement, asked.text
    if statement.quantity.kind not in ("percent", "fraction"):
        return None
    opening = re.match(r"\s*of\s+(?:the\s+|all\s+|its\s+)*", statement.after, re.I)
    if not opening:
        return None
    start = statement.quantity.end + opening.end()
    for cue in statement.sentence.between("noun", start, min(statement.tail[1], start + 45)):
        owner = OWNS.match(text, cue.end)
        if re.fullmatch(r"(?:[\w-]+\s+){0,3}", text[start : cue.start]) and not owner:
            return Named(cue.code, "", cue, "tail")
    return None


def _of_the_whole(asked: Asked) -> Named | None:
    """A percent in brackets behind a part: the whole is told before."""
    statement, frame = asked.statement, asked.frame
    bracketed = statement.in_brackets and frame.whole and statement.quantity.kind == "percent"
    return Named(frame.whole) if bracketed and _last_head(asked) is None else None


def _told(asked: Asked) -> Named | None:
    """A verb of trade behind the last indicator before the number, or that indicator."""
    head = _last_head(asked)
    moved = _moved(asked, head)
    if moved or head is None:
        return moved
    return _traded(Named(head.code, head.sign or _sign(asked, head), head, "head"), asked)


def _cues(asked: Asked, start: int, end: int) -> list[Cue]:
    """The indicators of a stretch that the unit can measure; "with inflation removed" names a basis, no indicator."""
    sentence = asked.statement.sentence
    modes = [m for m in sentence.between("mode", start, end) if m.kind in ("basis", "adjustment", "stage")]
    return [
        cue
        for cue in sentence.between("indicator", start, end)
        if cue.code != "none"
        and fits(cue.code, asked.kind)
        and not MADE_GOODS.match(sentence.text, cue.start)
        and not any(m.start <= cue.start < m.end for m in modes)
    ]


def _verb_between(statement: Statement, start: int, end: int) -> bool:
    return any(
        cue.kind in ("level", "change", "export", "import")
        and cue.surface.lower()
        not in ("worth", "increase", "decrease", "decline", "fall", "drop", "jump", "gain", "surge", "rise")
        for cue in statement.sentence.between("verb", start, end)
    )


def _last_head(asked: Asked) -> Cue | None:
    """The last indicator before the number in its own words; a balance's surplus or deficit stands for it."""
    statement = asked.statement
    cues = [cue for cue in _cues(asked, *statement.head) if cue.end <= statement.quantity.start]
    if not cues:
        return None
    best = cues[-1]
    for cue in reversed(cues[:-1]):
        if _stands_for(asked.text[cue.end : best.start], cue, best):
            best = cue
    return best


def _stands_for(gap: str, cue: Cue, best: Cue) -> bool:
    """Whether a word stands for what follows it: "exports of transport services", "an invisibles surplus"."""
    compound = cue.code == "other" and best.code == "trade_balance" and not gap.strip()
    return compound or (cue.code in TRADE and re.fullmatch(r"\s+(?:of|in)\s+(?:[\w'’-]+\s+){0,4}", gap) is not None)


def _traded(named: Named, asked: Asked) -> Named:
    """What a country sold or its sales to another are exports; only a company's are sales."""
    frame, main = asked.frame, asked.main
    of_country = (
        frame.indicator in TRADE
        or (main and main.indicator in TRADE)
        or any(is_side(m) for m in asked.statement.sentence.areas)
    )
    if named.code == "sales" and named.cue and named.cue.surface.lower() in ("sold", "sales") and of_country:
        return Named("exports", "", named.cue, named.place)
    return named


def _moved(asked: Asked, head: Cue | None) -> Named | None:
    """Exports and imports told by a verb: "were supplied to", "bought from", "fetched"."""
    statement = asked.statement
    start = head.end if head else statement.head[0]
    verbs = [c for c in statement.sentence.between("verb", start, statement.tail[1]) if c.kind in ("export", "import")]
    if not verbs or (head and head.code in SETTLED):
        return None
    cue = verbs[-1] if verbs[-1].end <= statement.quantity.start else verbs[0]
    if cue.kind == "export" and not cue.surface.lower().startswith("export") and organisation(statement.before):
        future = re.search(r"\b(?:will|to be|shall)\b", statement.before, re.I)
        return Named("contracts" if future or asked.frame.indicator == "contracts" else "sales", "", cue, "verb")
    return Named("exports" if cue.kind == "export" else "imports", "", cue, "verb")


def _sign(asked: Asked, cue: Cue) -> str:
    """Whether a balance is told to be positive or negative."""
    if cue.code != "trade_balance":
        return ""
    words = asked.text[max(0, cue.start - 24) : asked.statement.quantity.start]
    if re.search(r"\b(?:negative|deficit|gap|shortfall|minus|in the red|passive)\b", words, re.I):
        return "negative"
    if re.search(r"\b(?:positive|surplus|plus|in the black|active|favou?rable)\b", words, re.I):
        return "positive"
    return asked.frame.sign if asked.frame.indicator == "trade_balance" else ""


def _built(asked: Asked) -> Named | None:
    """What is told of works: their cost is an investment, their power, area and throughput a capacity."""
    statement, text = asked.statement, asked.text
    topics = statement.sentence.between("topic", 0, statement.tail[1])
    works = [cue for cue in topics if cue.kind == "works" and not GOODS_OF.match(text, cue.end)]
    if not works or asked.frame.indicator == "contracts":
        return Named("capacity", place="default") if statement.quantity.unit in BUILT else None
    if asked.kind == "money" and COSTS.search(statement.before + statement.after):
        return Named("investment", "", works[-1], "noun")
    if asked.kind == "extent":
        return Named("capacity" if statement.quantity.unit in BUILT else "other", "", works[-1], "noun")
    return None


def _intended(asked: Asked) -> Named | None:
    """A goal of two sides is one of their turnover: "the presidents want to see $1.5 billion by 2024"."""
    statement, main = asked.statement, asked.main
    if not (asked.planned and asked.kind == "money"):
        return None
    told = "trade_turnover" in asked.flows or (main and main.indicator == "trade_turnover")
    joint = any(cue.kind == "goal" for cue in statement.sentence.between("topic", 0, statement.quantity.start))
    return Named("trade_turnover", place="inherited") if told and joint else None


def _set_out(asked: Asked) -> Named | None:
    """What the section set out with, for the first number of a sentence that goes back to it."""
    statement, frame, main = asked.statement, asked.frame, asked.main
    if not main or statement.position or main.indicator not in TRADE:
        return None
    if not fits(main.indicator, asked.kind, inherited=True):
        return None
    goes_back = asked.planned and not IT.search(statement.before)
    flows_again = (
        frame.indicator == "trade_balance" and main.indicator in ("exports", "imports") and not _refers_back(statement)
    )
    return Named(main.indicator, main.sign) if goes_back or flows_again else None


def _in_force(asked: Asked) -> Named | None:
    """What was told last, where the unit can measure it."""
    statement, frame = asked.statement, asked.frame
    small = asked.kind == "money" and statement.quantity.scale == 1
    if frame.aside and statement.position and (compared_with(statement) or small):
        return Named(frame.aside[0])
    if not frame.indicator:
        return None
    if frame.indicator == "trade_balance" and asked.kind == "goods":
        return Named("exports")  # tonnes are of goods: "Main items: crude oil 260 million tonnes"
    same_unit = statement.position and frame.unit == statement.quantity.unit
    if not (fits(frame.indicator, asked.kind, inherited=True) or (same_unit and fits(frame.indicator, asked.kind))):
        return None
    if statement.position or frame.indicator in TRADE or _refers_back(statement) or asked.kind in ("money", "percent"):
        return Named(frame.indicator, frame.sign)
    return None


def _unknown(asked: Asked) -> Named:
    return Named("other", place="default")


def _refers_back(statement: Statement) -> bool:
    return any(cue.kind == "anaphor" for cue in statement.sentence.between("mode", *statement.head))


LAYERS: tuple[Callable[[Asked], Named | None], ...] = (
    _ordered,
    _given,
    _sized,
    _priced,
    _counted,
    _attached,
    _share_of_things,
    _of_the_whole,
    _told,
    _built,
    _intended,
    _set_out,
    _in_force,
    _unknown,
)
