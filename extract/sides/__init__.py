"""Whose trade, and with whom: the areas of a sentence in, reporter and partner of a statement out.

Each area plays a role by the words around it (`areas.roles`), and stands for a code (`resolving`, `there`), unless it
is told in `passing`. The indicator says which role is the reporter's (`assignment`), unless another than the side
spoken of acts (`acting`: by a deed of `dealers`, once `again`, `ranked`, or as one of its `peers`), trades with the
`world` or has its part (`parts`). What is no trade belongs where it is (`places`, with `hosts`, `investors` and
`guests`; `contracts`, `charges`). What the sentence leaves out comes from what is in force (`inheritance`,
`counterparts`; of a group, from `inside` it), or from the `whole_text`.
"""

import re

from extract.areas.codes import area, country
from extract.areas.passing import is_size
from extract.areas.placed import Placed
from extract.areas.roles import DIGIT, OPENS_CLAUSE, counts
from extract.records import TRADE, WORLD
from extract.sides.again import named_in_turn
from extract.sides.apposed import said_again, told_before
from extract.sides.assignment import assign
from extract.sides.contracts import contracted, signed_with
from extract.sides.dealers import DOING
from extract.sides.hosts import GIVES
from extract.sides.inheritance import complete
from extract.sides.investors import without_next
from extract.sides.parts import part_next
from extract.sides.passing import RELATIVE, is_cause, is_of_another, is_told_beside, is_way
from extract.sides.peers import told_alone
from extract.sides.places import located
from extract.sides.relatives import with_owner
from extract.sides.resolving import resolved
from extract.sides.slots import TWO_SIDED, Resolved, Sides, coded
from extract.statements.clauses import clause_behind
from extract.statements.frames import Frame
from extract.statements.statement import STRONG, Statement
from extract.story.context import Scene
from extract.values import replace
from extract.words.cued import Cued
from extract.words.wholes import OF_WHOLE

__all__ = ["Sides", "coded", "sides_of"]

BREAK = re.compile(r"[;:]|\s[-–—]+\s|, (?:of which|including) (?:exports|imports)\b")
OF_WHICH = Cued((", of which",), r", of which\b")
NEXT_CLAUSE = re.compile(r"\b(?:and|while|whereas|but)\s+(?:the\s+)?$", re.I)
THAT = re.compile(
    r"(?:That|This|It|Which)\s+(?:(?:still|now|already|alone|also|thus)\s+)?"
    r"(?:was|is|made|makes|represents|represented|equals|equalled|comes to|came to)\b"
    r"|(?:Its|Their|Her)\s+(?:share|part|portion|weight)\b",
    re.I,
)
OF_AMOUNT = re.compile(
    r"\s+of\s+(?:(?:the|this|that|these|those)\s+(?:(shipments|deliveries|supplies)|sum|amount|figure|value|volume|quantity)"
    r"|it|this|that)\b"
)
"""Behind a share, the amount just told: "a third of the sum"."""
WHICH_IS = Cued(
    (", which", "– that", "- that", "— that"),
    r"(?:, which|[–—-] that)(?:['’]s| (?:is|was|are|were|makes?|made|represents?|represented|equals?|equalled"
    r"|corresponds))\b[^,;:]*$",
)
"""Before a share of an amount just told: "grew to 5 million, which is 3% of all Peruvian exports"."""
INVESTOR = Cued(("investor", "lender", "creditor", "donor"), r"\b(?:investor|lender|creditor|donor)s?\b")
SHARE_AGAIN = Cued(
    ("share", "proportion"),
    r"^(?:[^,;:()]{0,40}?,?\s)??(?:the|its|their|this|that)\s+(?:share|proportion)\s+(?:was|is|had|has|stood|came|rose|fell|made"
    r"|reached|amounted|did|will|would|grew|dropped|climbed)\b",
    re.I,
)
"""How the share told last is told of another time: "Four years later the share was 78 percent"."""
WHICH_WAS = Cued(
    (", which",),
    r", which (?:was|were|is|are|came|amounted|totall?ed|reached|stood)\b(?:\s(?:[a-z]+\s){0,3})\S{0,4}$",
)
FLOW_WITH = re.compile(r"\b(?:trade|turnover|exports|imports|sales|purchases) (?:with|to|from) (?:the )?$")
"""Around an area, what makes it the one with which the whole is that is told next."""
WHICH_REACH = 60
SUBJECT_NEXT = re.compile(r",\s+(?:and|but|while|with|so)\s+(?:[a-z]+\s+){0,3}$", re.I)
"""What joins a clause that its number opens."""
OF_FLOW_GOES = re.compile(
    r"\s+of\s+(?:[\w'’-]+\s+){0,3}?(?:exports|imports|trade|turnover|shipments|sales|purchases|it|them|this|that)\s+"
    r"(?:went|goes?|going|came|comes?|coming|was|were|is|are|fell|falls?)\b"
)
"""Behind a share that is the subject of its clause, the whole and the verb."""
LINES = re.compile(
    r"\s+(?:different\s+)?(?:(?:commodity|product|goods|export)\s+(?:items|lines|positions|groups|names|types)"
    r"|(?:types|kinds|names|categories|groups|items)\s+of\s+(?:goods|products|commodities|merchandise))\b"
)
SUPPLIED = Cued(
    ("suppl", "deliver", "export", "ship", "sell", "sold"),
    r"\b(?:suppl(?:y|ies|ied)|deliver(?:s|ed)?|export(?:s|ed)?|ship(?:s|ped)|sells?|sold)\b",
    re.I,
)
FRONTED = re.compile(r"\W*(?:In|By|On|For|From|To|With|Among|According to)\b[^,;:.]*, $")
"""What a sentence begins with before its one clause: "In the statistics of Chad, Mali is"."""
AREA_BEFORE = re.compile(r"\b[a-z]+ (?:the )?[A-Z][\w'’-]+, $")
"""What ends the clause before with an area: "has taken the first place from Peru, Chile holds the third"."""
NEXT_ITEM = Cued(
    ("ahead of", "followed by", "trailed by", "before", "in front of", "after", "behind"),
    r"\b(?:ahead of|followed by|trailed by|before|in front of|(after|behind))\s+(?:the\s+)?$",
    re.I,
)
THOSE_TO = re.compile(r"\b(?:those|that|the ones) (?:to|from|with) (?:the )?$")
"""Before an area, what begins the clause of the next number: "exports fell by 3%, those to Chad by 4"."""
MOST = 5
"""How many areas are taken from what follows a number and its words."""
IN_LIST = re.compile(r",?\s+(?:and\s+)?(?:the\s+)?")
ITEM_NUMBER = re.compile(r"\s*[(:,]\s*(?:with\s+)?\W?[A-Z]{0,3}\s?[$€£]?\d")
OWNERS = ("to", "from", "with", "other")
"""Roles of an area whose number stands in brackets behind it."""
ITEM = re.compile(r"\s*[(:]\s*(?:(?:by|at|turnover|exports|imports|trade|with)\s+)*")


OF_THESE_SALES = re.compile(
    r" of (?:these|those) (?:sales|exports|imports|shipments|purchases|deliveries|supplies)\b(?! (?:to|from)\b)"
)
FEW_WORDS = 3
OF_THEM = re.compile(rf" {OF_WHOLE}")
SET_APART = re.compile(
    r"\W*(?:Despite|In spite of|Notwithstanding|Although|Though|Unlike|Besides|Apart from)\b[^,;:]*,"
)
"""What opens a sentence and tells of another matter than the list that follows."""


def sides_of(statement: Statement, indicator: str, measure: str, frame: Frame, scene: Scene) -> Sides:
    """Find reporter and partner of a statement; `scene` knows the pair, the focus and the areas named last."""
    text = statement.sentence.text
    roles = [p for p in statement.sentence.roles if counts(p, text)]
    if indicator == "other" and statement.quantity.kind == "bare" and _are_lines(statement):
        indicator = "exports"  # "supplies Peru with 360 kinds of goods"
    if indicator not in TWO_SIDED or indicator == "exchange_trade":
        return _of_no_flow(statement, indicator, measure, frame, scene)
    if again := statement.again:
        partner = again.partner if area(again.partner) and again.partner != WORLD else None
        return Sides(again.reporter, partner, inherited=True, listed=partner is not None)
    if statement.beside and (in_turn := named_in_turn(statement, indicator, frame, scene)):
        return in_turn
    own = with_owner(_own(roles, statement), roles, statement) if ", whose" in text else _own(roles, statement)
    if frame.beside and not own and not statement.position and _is_share_again(statement, measure):
        return Sides(*frame.beside, inherited=True, listed=frame.listed)
    told_on = frame.indicator in TRADE and frame.reporter
    if not own and (whole := part_next(statement)) and country(whole.code) != country(told_on or ""):
        return Sides(reporter=whole.code, own=True)
    which = not own and statement.position and ", which" in text
    if which and (whole := _whole_behind(roles, statement)):
        code = next((code for _, code in resolved([whole], scene, frame, text)), None)
        return Sides(frame.reporter, code, listed=True)
    if _points_back(own, statement, frame, scene):
        return Sides(reporter=frame.reporter, partner=frame.partner, inherited=True, listed=frame.listed)
    if statement.given_area:
        listed = {m.start for m in (s.given_area for s in statement.beside) if m}
        first = statement.beside[0].head[0] if statement.beside else 0
        adjunct = SET_APART.match(text)
        own = [
            replace(p, role="with") if p.role in ("to", "from", "in") and p.mention.end <= first else p
            for p in roles
            if (adjunct.end() if adjunct else 0) <= p.mention.start < statement.tail[1]
            and (p.mention is statement.given_area or p.mention.start not in listed)
            and not (p.role == "subject" and p.mention.end <= first and country(p.code) != country(scene.focus or ""))
        ]  # not Mali, in "Mali took 9 per cent, followed by Chad and Togo with 6 and 4"
        if frame.partner and statement.position and _is_next_listed(statement, listed):
            code = next(
                (code for p, code in resolved(own, scene, frame, text) if p.mention is statement.given_area), None
            )
            return Sides(frame.reporter, code, listed=True, item="partner")
    if statement.position == 0 and not any(p.mention.kind != "anaphor" for p in own):
        own += _further(roles, own, statement)
    own = signed_with(own, text) if indicator == "contracts" else own
    real = resolved(own, scene, frame, text)
    if indicator == "contracts" and (sides := contracted(real, statement, frame, scene)):
        return sides
    item = _item(real, statement)
    if item and statement.position and frame.item == "reporter":
        return Sides(reporter=item, partner=frame.partner, item="reporter")
    sides = complete(assign(own, statement, indicator, measure, frame, scene), statement, indicator, frame, scene)
    if measure == "share" and sides.partner and not sides.inherited and sides.partner != frame.partner:
        sides.listed = True  # the partner of a share is not that of what follows
    if alone := told_alone(real, sides, statement, indicator, frame):
        sides.item = alone
    elif item is None and statement.position and statement.in_brackets:
        sides.item = frame.item
    else:
        sides.item = "" if item is None else "reporter" if sides.reporter == item else "partner"
    return sides


def _is_share_again(statement: Statement, measure: str) -> bool:
    """Whether a share is of the flow told last, whoever's it was: "Cars made up a third of these sales"."""
    text, quantity = statement.sentence.text, statement.quantity
    of_these = measure == "share" and OF_THESE_SALES.match(text, quantity.end) is not None
    opens = measure == "share" and len(statement.before.split()) <= FEW_WORDS
    of_these = of_these or (opens and OF_THEM.match(text, quantity.end) is not None)
    return of_these or SHARE_AGAIN.search(text, 0, quantity.start) is not None


def _whole_behind(roles: list[Placed], statement: Statement) -> Placed | None:
    """Give with whom the whole is that a share was of: "2% of its trade with the EU, which was 5 billion"."""
    text, at = statement.sentence.text, statement.quantity.start
    found = WHICH_WAS.search(text, statement.head[0] - WHICH_REACH if statement.head[0] > WHICH_REACH else 0, at)
    last = next((p for p in reversed(roles) if p.mention.end <= at), None) if found else None
    behind_flow = last is not None and FLOW_WITH.search(text, 0, last.mention.start)
    return last if found and last and behind_flow and last.mention.end == found.start() else None


def _of_no_flow(statement: Statement, indicator: str, measure: str, frame: Frame, scene: Scene) -> Sides:
    """Find the sides of what is no flow of trade, by the areas of its clause."""
    text = statement.sentence.text
    inner = measure == "growth" and frame.indicator in TRADE and frame.reporter == frame.partner
    if inner and indicator == "other" and not statement.sentence.areas and scene.is_group(frame.reporter):
        return Sides(frame.reporter, frame.partner, inherited=True)  # the prices of what a bloc trades inside
    (start, end), at = _clause(statement), statement.quantity.start
    own = [p for p in statement.sentence.roles if start <= p.mention.start < end]
    if indicator == "investment" and not own:  # "Thai investment in Laos is small: 70 projects, worth $10 million"
        before = [p for p in statement.sentence.roles if p.mention.end <= start]
        lent = any(p.role in ("to", "for") for p in before) and GIVES.search(text, 0, start)
        ranked = [p for p in before[-1:] if p.role == "subject" and not DIGIT.search(text, p.mention.end, at)]
        own = before if lent else ranked or [p for p in before if p.role in ("in", "owner")]
    if indicator == "investment" and own and all(p.code == "COUNTRY" for p in own) and INVESTOR.search(text, 0, start):
        own = [p for p in statement.sentence.roles if p.mention.start < end]
    if statement.given_area and indicator == "production":  # "Chad and Mali followed with 3 and 2 million tons"
        own = [p for p in statement.sentence.roles if p.mention is statement.given_area]
    if len(own) > 1:
        own = [p for p in own if not (p.role == "other" and is_size(p.mention, text))]
    own = _of_which(without_next(own, statement), statement) if len(own) > 1 else own
    peoples = [(p, p.code) for p in own if p.mention.kind == "demonym" and area(p.code)]
    real = sorted([*resolved(own, scene, frame, text), *peoples], key=lambda each: each[0].mention.start)
    return located(real, statement, indicator, measure, frame, scene)


def _of_which(own: list[Placed], statement: Statement) -> list[Placed]:
    """Leave out the first of two joined owners where a clause is on what the second has: "and Peru's X, which …"."""
    text = statement.sentence.text
    opened = RELATIVE.search(text, statement.head[0], statement.quantity.start)
    before = [p for p in own if opened and p.mention.end <= opened.start()][-2:]
    joined = len(before) == 2 and " and " in text[before[0].mention.end + 1 : before[1].mention.start]
    if not joined or not (before[1].mention.kind == "adjective" or text[before[1].mention.end] in "'’"):
        return own
    return [p for p in own if p.mention.start >= before[1].mention.start]


def _are_lines(statement: Statement) -> bool:
    """Whether a number counts the lines of goods that one country supplies to another."""
    text, end = statement.sentence.text, statement.quantity.end
    return LINES.match(text, end) is not None and SUPPLIED.search(text, statement.head[0], end) is not None


def _own(roles: list[Placed], statement: Statement) -> list[Placed]:
    """The areas of its own words; one that acts behind "and" is the subject of the next: "by 4%, and Peru took 5%"."""
    if not roles:
        return []
    text, at, end = statement.sentence.text, statement.quantity.start, statement.quantity.end
    first = max((q.end for q in statement.sentence.quantities if q.end <= at), default=statement.head[0])
    said = said_again(statement.sentence, statement.quantity)
    tail = said or statement.tail[1]
    last = min((q.start for q in statement.sentence.undated if q.start > at), default=tail)
    last = max(last, tail) if said and said >= statement.tail[1] else last
    cuts = [
        p.mention.start
        for p, before in zip(roles, [None, *roles], strict=False)
        if (first <= p.mention.start < at or end <= p.mention.start < last) and _opens(p, before, text)
    ]
    start = max((cut for cut in cuts if cut < at), default=at)
    stop = min((cut for cut in cuts if cut >= end), default=last)
    start, stop = min(start, statement.head[0]), min(stop, tail)
    start = max(start, told_before(statement.sentence, statement.quantity))
    if any(end <= p.mention.start < stop for p in roles):
        stop = clause_behind(text, end, stop)
    spliced = [p.mention.start - 1 for p in roles if start <= p.mention.start < at and _is_spliced(p, text)]
    broken = max([_break_before(text, start, at, end), *spliced])
    if broken > 0 and any(broken < p.mention.start < stop for p in roles):
        start = broken  # "they are bought by Italy and Germany; Italy's part is 41 percent"
    stop = _end_of_list(roles, stop, statement)
    near = [p for p in roles if start <= p.mention.start < stop and not is_of_another(p, statement)]
    if statement.in_brackets and (not near or near[0].role == "other"):
        owner = next((p for p in roles if p.role in OWNERS and ITEM.fullmatch(text, p.mention.end, at)), None)
        passed = owner is not None and owner.role == "other"  # "took 16%, second only to Peru (31%)"
        near = [replace(owner, role="with") if passed else owner] if owner else near
    return [p for p in near if not (is_told_beside(p, statement) or is_cause(p, text) or is_way(p, text))]


def _end_of_list(roles: list[Placed], stop: int, statement: Statement) -> int:
    """Where a list of areas behind the number ends that a comma would cut: "went to Chad, Mali and Niger"."""
    text, end = statement.sentence.text, statement.quantity.end
    inside = [p for p in roles if end <= p.mention.start < stop and p.role in ("to", "from", "with")]
    behind = [p for p in roles if p.mention.start >= stop]
    if not inside or not behind or not text.startswith(",", stop):
        return stop
    last, joint = inside[-1], ""
    for p in behind:
        joined = IN_LIST.fullmatch(text, last.mention.end, p.mention.start)
        if joined is None or p.role != last.role or ITEM_NUMBER.match(text, p.mention.end):
            break
        last, joint = p, joined[0]
    return last.mention.end if "and" in joint else stop


def _break_before(text: str, start: int, at: int, end: int) -> int:
    """Where the clause of a number begins behind a semicolon, or a comma where its number is the subject."""
    told = OF_FLOW_GOES.match(text, end)
    joint = SUBJECT_NEXT.search(text, max(start, at - 40), at) if told else None
    return joint.start() if joint else text.rfind(";", start, at)


def _is_spliced(placed: Placed, text: str) -> bool:
    """Whether a clause begins with an area behind a comma and another area."""
    start = placed.mention.start
    follows = text.endswith(", ", 0, start) and AREA_BEFORE.search(text, max(0, start - 30), start)
    spliced = placed.role == "subject" and follows and OPENS_CLAUSE.match(text, placed.mention.end)
    return bool(spliced) and not FRONTED.fullmatch(text, 0, start)


def _opens(placed: Placed, last: Placed | None, text: str) -> bool:
    """Whether an area opens the clause of the number behind it: its subject behind "and", the next "ahead of" it."""
    start = placed.mention.start
    before = text[max(0, start - 20) : start]
    if placed.role == "subject" and (joint := NEXT_CLAUSE.search(before)):
        return not (
            last and last.role == "subject" and last.mention.end == start - len(joint[0]) - 1
        )  # "Peru and Chile"
    item = NEXT_ITEM.search(before)
    return item is not None and (item[1] is None or ITEM_NUMBER.match(text, placed.mention.end) is not None)


def _points_back(own: list[Placed], statement: Statement, frame: Frame, scene: Scene) -> bool:
    """Whether the sides are those told before: "exports to these countries", "that was 29% of exports", "its share"."""
    text = statement.sentence.text
    if frame.indicator not in TWO_SIDED:
        return False
    if frame.partner is None:
        return bool(statement.position and own) and _is_of_own(own, statement, frame)
    if any(
        p.code == "PAIR" and p.role in ("to", "from", "with") and text.startswith("these", p.mention.start) for p in own
    ):
        return True
    if statement.quantity.kind not in ("percent", "fraction"):
        return False
    if statement.position == 0:
        amount = OF_AMOUNT.match(text, statement.quantity.end) if not (own or scene.fresh) else None
        return bool(amount and not (amount[1] and frame.listed)) or THAT.match(text) is not None
    return _is_of_own(own, statement, frame)


def _is_of_own(own: list[Placed], statement: Statement, frame: Frame) -> bool:
    """Whether a share is that of the amount just told in all that its reporter trades: ", which is 3% of Peru's"."""
    if statement.quantity.kind not in ("percent", "fraction"):
        return False
    of_own = all(country(p.code) == country(frame.reporter or "") and p.role in ("owner", "of") for p in own)
    return of_own and WHICH_IS.search(statement.before) is not None


def _is_next_listed(statement: Statement, listed: set[int]) -> bool:
    """Whether a list goes on with the partners behind the one told of: "Mali took 9%, ahead of Chad and Togo with"."""
    start = min(listed)
    return NEXT_ITEM.search(statement.sentence.text, max(0, start - 20), start) is not None


def _further(roles: list[Placed], own: list[Placed], statement: Statement) -> list[Placed]:
    """What follows the first number and its words, up to a break or the next number: "fell, in May, to Asia"."""
    text, start = statement.sentence.text, statement.tail[1]
    if clause_behind(text, statement.quantity.end, start) < start or any(p.code.startswith("NON:") for p in own):
        return []
    stop = min((q.start for q in statement.sentence.undated if q.start >= start), default=len(text))
    broken = BREAK.search(text, start, stop)
    end = clause_behind(text, start, broken.start() if broken else stop)
    return [
        p
        for p in roles
        if start <= p.mention.start < end
        and p.role in ("to", "from", "with", "pair")
        and p not in own
        and not is_of_another(p, statement)
        and not (p.role == "with" and DOING.match(text, p.mention.end))
        and not (stop < len(text) and THOSE_TO.search(text, max(start, p.mention.start - 24), p.mention.start))
    ][:MOST]


def _clause(statement: Statement) -> tuple[int, int]:
    """The stretch up to the first break before and after the number, its clause: a count has its place far off."""
    text = statement.sentence.text
    named = [m for m in statement.sentence.areas if m.code == "THIRD"]  # "third countries"
    quantities = [q for q in statement.sentence.undated if not any(m.start <= q.start < m.end for m in named)]
    if statement.quantity.end == 0:  # a sentence that states no figure
        return 0, len(text)
    before = max((q.end for q in quantities if q.end <= statement.head[1] and q.end > statement.head[0]), default=None)
    after = min((q.start for q in quantities if q.start > statement.quantity.start), default=len(text))
    broken = STRONG.search(text, statement.quantity.end, after) or OF_WHICH.search(text, statement.quantity.end, after)
    return before or statement.head[0], broken.start() if broken else after


def _item(real: Resolved, statement: Statement) -> str | None:
    """The area that the number stands right behind, as in a list: "Armenia (2.7 times), Kyrgyzstan (38.1%)"."""
    before = [
        (p, code)
        for p, code in real
        if p.mention.end <= statement.quantity.start and p.mention.kind in ("name", "region", "group")
    ]
    if not before or not ITEM.fullmatch(statement.sentence.text, before[-1][0].mention.end, statement.quantity.start):
        return None
    return before[-1][1]
