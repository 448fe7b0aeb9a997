"""Whose trade, and with whom: the areas of a sentence in, reporter and partner of a statement out.

The areas of a statement are those that its `own_words` name. Each plays a role by the words around it (`areas.roles`),
and stands for a code (`resolving`, `there`), unless it is told in `passing`. The indicator says which role is the
reporter's (`assignment`; for some, how they stand `together` or as `list_items`), unless another than the side spoken
of acts (`acting`: by a deed of `dealers`, once `again`, `ranked`, `counting`, or as one of its `peers`), trades with
the `world` or has its part (`parts`). What is no trade belongs where it is (`places`, with `hosts`, `investors` and
`guests`; `agreements`, `contracts`, `charges`; `unplaced` where no area is named). What the sentence leaves out
(`inheritance`) comes from what is `in_force`, from its `counterparts`, of a group from `inside` it, or from the
`whole_text`. All questions look at one `case`; the tables `OUTRIGHT`, `ACTING` and `RANKING` say in which order they
are asked.
"""

import re

from extract.areas.codes import area, country
from extract.areas.next_roles import DIGIT
from extract.areas.passing import is_size
from extract.areas.placed import Placed
from extract.areas.roles import counts
from extract.records import TRADE, WORLD, Figure
from extract.sides.again import named_in_turn, with_several
from extract.sides.alone import told_alone
from extract.sides.assignment import assign
from extract.sides.called import called_behind
from extract.sides.case import Case
from extract.sides.contracts import contracted, signed_with
from extract.sides.hosts import GIVES
from extract.sides.inheritance import complete
from extract.sides.inside import next_inside
from extract.sides.investors import without_next
from extract.sides.own_words import ITEM, further, in_list, is_next_in_list, own_areas
from extract.sides.parts import part_next
from extract.sides.passing import RELATIVE
from extract.sides.places import located
from extract.sides.relatives import with_owner
from extract.sides.resolving import resolved
from extract.sides.slots import DEALT_WITH, TWO_SIDED, Resolved, Sides, coded
from extract.statements.frames import Frame
from extract.statements.statement import STRONG, Statement
from extract.story.context import Scene
from extract.values import replace
from extract.words.cued import Cued
from extract.words.side_words import SHARE, SHARE_CUES
from extract.words.wholes import OF_WHOLE

__all__ = ["Sides", "coded", "sides_of"]

OF_WHICH = Cued((", of which",), r", of which\b")
THAT = re.compile(
    r"(?:That|This|It|Which)\s+(?:(?:still|now|already|alone|also|thus)\s+)?"
    r"(?:was|is|made|makes|represents|represented|equals|equalled|comes to|came to)\b"
    r"(?! (?:[a-z]+ ){0,2}(?:followed|trailed)\b)"
    rf"|(?:Its|Their|Her)\s+{SHARE}",
    re.I,
)
ITS_SHARE = re.compile(
    rf"(?:In (?:19|20)\d\d,? its|(?:In|Over|During|For|Within)\b[^,;:()]{{2,50}}, its|Its)\s+{SHARE}\s+"
    r"(?:(?!(?:of|in)\b)|(?:of|in) (?:the |its |our )?(?:[\w-]+ (?:of |in )?(?:the )?){0,3}"
    r"(?:foreign|external|total|overall) (?:[a-z]+ )?(?:trade|turnover|exports|imports)\b)"
)
OF_AMOUNT = re.compile(
    r"\s+of\s+(?:(?:the|this|that|these|those)\s+(?:(shipments|deliveries|supplies)|sum|amount|figure|value|volume|quantity)"
    r"|it|this|that)\b(?! of (?:total|overall|all|its|their)\b)"
)
"""Behind a share, the amount just told: "a third of the sum"."""
WHICH_IS = Cued(
    (", which", "– that", "- that", "— that", "making up", "ccounting for", "epresenting", "onstituting"),
    r"(?:(?:, which|[–—-] that)(?:['’]s| (?:is|was|are|were|makes?|made|represents?|represented|equals?|equalled"
    r"|corresponds))|,? (?:thus |thereby )?(?:making up|accounting for|representing|constituting))\b[^,;:]*$",
)
"""Before a share of an amount just told: "grew to 5 million, which is 3% of all Peruvian exports"."""
INVESTOR = Cued(("investor", "lender", "creditor", "donor"), r"\b(?:investor|lender|creditor|donor)s?\b")
SHARE_AGAIN = Cued(
    SHARE_CUES,
    r"^(?:[^,;:()]{0,40}?,?\s)??(?:the|its|their|this|that)\s+"
    rf"{SHARE}\s+(?:was|is|had|has|stood|came|rose|fell|made"
    r"|reached|amounted|did|will|would|grew|dropped|climbed)\b",
    re.I,
)
"""How the share told last is told of another time: "Four years later the share was 78 percent"."""
IT_AGAIN = re.compile(
    r"^(?:[^,;:()]{0,40}?,?\s)??(?:it|the (?:figure|number|percentage|ratio))\s+(?:was|is|stands?|stood|had been"
    r"|reached|made|came|will be|has)\b",
    re.I,
)
"""How the share told just before is told of another time: "In 2010 Chad took 24%. Last year the figure was 18%"."""
WHICH_WAS = Cued(
    (", which",),
    r", which (?:was|were|is|are|came|amounted|totall?ed|reached|stood)\b(?:\s(?:[a-z]+\s){0,3})\S{0,4}$",
)
WHICH_TOGETHER = re.compile(
    r",\s(?:which|who|that|these)\s(?:together|combined|jointly|taken together)\s(?:[a-z]+\s){1,4}\S{0,3}$"
)
"""Before a number, what makes it that of all partners just listed: "Peru ($5m) and Chad ($3m), which together took"."""
IN_TURN_ALL = re.compile(
    r"\brespectively,\s(?:[^,;:()]{1,40},\s)?(?:accounting\sfor|making\sup|representing)\s(?:[a-z]+\s){0,2}\S{0,3}$"
)
"""The same behind numbers told in turn: "to Peru and Chad came to $5 and $3 million respectively, making up"."""
MOST_JOINED = 6
FLOW_WITH = re.compile(r"\b(?:trade|turnover|exports|imports|sales|purchases) (?:with|(?:in)?to|from) (?:the )?$")
"""Around an area, what makes it the one with which the whole is that is told next."""
WHICH_REACH = 60
LINES = re.compile(
    r"\s+(?:different\s+)?(?:(?:commodity|product|goods|export)\s+(?:items|lines|positions|groups|names|types)"
    r"|(?:types|kinds|names|categories|groups|items)\s+of\s+(?:goods|products|commodities|merchandise))\b"
)
SUPPLIED = Cued(
    ("suppl", "deliver", "export", "ship", "sell", "sold"),
    r"\b(?:suppl(?:y|ies|ied)|deliver(?:s|ed)?|export(?:s|ed)?|ship(?:s|ped)|sells?|sold)\b",
    re.I,
)
WHEN_CLAUSE = re.compile(r"(?:[A-Z ]+ [–-]+ )?(?:When|After|Since|Once|Although|Though|While|Before)\b[^,;:()]*,")
"""A clause before that of a number, which has another subject: "When Somalia joined in March, the bloc grew to 8"."""
OF_THESE_SALES = re.compile(
    r" of (?:these|those) (?:sales|exports|imports|shipments|purchases|deliveries|supplies)\b(?! (?:(?:in)?to|from)\b)"
)
WHERE = re.compile(r", where (?:[^,;:()\d]|(?:19|20)\d\d){2,60}$")
"""Between a place and the number of what is there."""
FEW_WORDS = 3
OF_THEM = re.compile(rf" {OF_WHOLE}")


def sides_of(statement: Statement, indicator: str, measure: str, frame: Frame, scene: Scene) -> Sides:
    """Find reporter and partner of a statement; `scene` knows the pair, the focus and the areas named last."""
    if indicator == "other" and statement.quantity.kind == "bare" and _are_lines(statement):
        indicator = "exports"  # "supplies Peru with 360 kinds of goods"
    text = statement.sentence.text
    case = Case(statement, indicator, measure, frame, scene, text, statement.quantity.start)
    if indicator not in TWO_SIDED or indicator == "exchange_trade":
        return _of_no_flow(case)
    if statement.again:
        return _of_series(statement.again)
    if statement.beside and (in_turn := named_in_turn(case)):
        return in_turn
    roles = [p for p in statement.sentence.roles if counts(p, text)]
    own = own_areas(roles, statement)
    if ", whose" in text:
        own = with_owner(own, roles, statement)
    if not own and (beside := _named_beside(roles, case)):
        return beside
    if case.measure == "share" and " respectively," in case.text and IN_TURN_ALL.search(case.text, 0, case.at):
        return _of_all_listed(roles, case) or _of_areas(own, case)
    if _points_back(own, case):
        return Sides(reporter=frame.reporter, partner=frame.partner, inherited=True, listed=frame.listed)
    joint = case.measure == "share" and "ogether" in statement.before
    if joint and (several := with_several(frame.reporter, case)):  # "Together, the two countries made up 9 per cent of"
        return Sides(frame.reporter, several, listed=True)
    if statement.given_other and (listed := _of_listed(case, own)):
        return listed
    if statement.given_area:
        own = in_list(roles, case)
        if next_one := _next_listed(own, roles, case):
            return next_one
    if statement.position == 0 and not any(p.mention.kind != "anaphor" for p in own):
        own += further(roles, own, statement)
    if indicator == "contracts":
        own = signed_with(own, text)
    return _of_areas(own, case)


def _of_series(told: Figure) -> Sides:
    """Give the sides of a figure whose series goes on: "in 2008 they had been $5 and $4 million"."""
    partner = told.partner if area(told.partner) and told.partner != WORLD else None
    return Sides(told.reporter, partner, inherited=True, listed=partner is not None)


def _named_beside(roles: list[Placed], case: Case) -> Sides | None:
    """Find the sides of a number whose own words name no area, where other words of the sentence say whose it is."""
    statement, frame = case.statement, case.frame
    if case.measure == "share" and (other := _has_its_share(case)):
        return Sides(frame.reporter, other, listed=True)
    if frame.beside and not (statement.position or case.scene.called) and _is_share_again(case):
        turned = (frame.partner, frame.reporter) == frame.beside  # by a question on the other of the two
        return Sides(*(frame.beside[::-1] if turned else frame.beside), inherited=True, listed=frame.listed)
    if called := called_behind(roles, statement, frame.reporter):
        return called
    told_on = frame.indicator in TRADE and frame.reporter
    if (whole := part_next(statement)) and country(whole.code) != country(told_on or ""):
        return Sides(reporter=whole.code, own=True)
    listed_on = statement.position and frame.partner and frame.item in ("", "partner")
    if listed_on and ", " in statement.before and WHICH_TOGETHER.search(statement.before):
        return _of_all_listed(roles, case)
    if statement.position and ", which" in case.text and (whole := _whole_behind(roles, statement)):
        found = resolved([whole], case, case.text)
        return Sides(frame.reporter, next((code for _, code in found), None), listed=True)
    return None


def _of_all_listed(roles: list[Placed], case: Case) -> Sides | None:
    """Give the sides of what all partners just listed have: "Peru ($5m) and Chad ($3m), which together took 9%"."""
    frame = case.frame
    listed = [p.code for p in roles[-MOST_JOINED:] if p.mention.end <= case.at]
    others = sorted({code for code in listed if area(code) and country(code) != country(frame.reporter or "")})
    return Sides(frame.reporter, "_".join(others), listed=True) if frame.partner in others else None


def _has_its_share(case: Case) -> str | None:
    """Give whose share is told of one the last sentence was said of: "Chad took a little less. Its share was 9%"."""
    frame = case.frame
    actor = case.scene.actor if not case.statement.position and ITS_SHARE.match(case.text) else None
    if actor is None or frame.indicator not in TRADE or frame.reporter in (None, WORLD, actor):
        return None
    told = {frame.partner, *(frame.beside or ())} if frame.indicator != "trade_turnover" else ()
    return actor if actor not in told and not case.scene.belongs(actor, frame.reporter) else None


def _next_listed(own: list[Placed], roles: list[Placed], case: Case) -> Sides | None:
    """Give the next partner of a list behind the one told of: "Mali took 9%, ahead of Chad and Togo with 6 and 4".

    So also of one whose numbers stood in brackets: "to Mali ($3m), Chad ($2m) and Togo ($1m) fell by 6, 5 and 4%".
    """
    statement, frame = case.statement, case.frame
    given = statement.given_area
    told = frame.listed and given and case.text.startswith(" (", given.end)
    if not (frame.partner and statement.position and (told or is_next_in_list(statement, frame.listed))):
        return None
    own = [p for p in roles if p.mention is given] if told else own
    found = resolved(own, case, case.text)
    code = next((code for p, code in found if p.mention is statement.given_area), None)
    return Sides(frame.reporter, code, listed=True, item="partner")


def _of_listed(case: Case, own: list[Placed]) -> Sides | None:
    """Give the sides of one of those that deal with another named behind the last: "Chad with 5, Mali with 3 of"."""
    statement = case.statement
    found = resolved(own, case, case.text)
    other = statement.given_other.code if statement.given_other and area(statement.given_other.code) else None
    code = next((code for p, code in reversed(found) if p.mention.end <= case.at), None)
    return Sides(code, other, item="reporter") if code and other else None


def _of_areas(own: list[Placed], case: Case) -> Sides:
    """Find the sides by the roles of the areas that are a statement's own, and what these leave out."""
    statement, frame, scene = case.statement, case.frame, case.scene
    real = resolved(own, case, case.text)
    if case.indicator == "contracts" and (sides := contracted(real, case)):
        return sides
    if statement.position and len(real) == 1 and (sides := next_inside(real[0], case)):
        return sides
    item = _item(real, statement)
    if item and statement.position and frame.item == "reporter":
        return Sides(reporter=item, partner=frame.partner, item="reporter")
    sides = complete(assign(own, case), case)
    if scene.supplied and case.indicator == "exports" and sides.reporter in scene.supplied[0]:
        sellers, buyer = scene.supplied
        sides.partner = buyer if sides.partner in (None, *sellers) else sides.partner
    if case.measure == "share" and sides.partner and not sides.inherited and sides.partner != frame.partner:
        sides.listed = True  # the partner of a share is not that of what follows
    if alone := told_alone(real, sides, case):
        sides.item = alone
    elif item is None and statement.position and statement.in_brackets:
        sides.item = frame.item
    elif item is None:
        sides.item = ""
    else:  # "Chad was the main source of imports to Mali (24%), followed by Peru (22%)"
        acts = any(p.role == "subject" and code == sides.partner for p, code in real)
        sides.item = "reporter" if sides.reporter == item and not acts else "partner"
    return sides


def _is_share_again(case: Case) -> bool:
    """Whether a share is of the flow told last, whoever's it was: "Cars made up a third of these sales"."""
    measure = case.measure
    text, quantity = case.text, case.statement.quantity
    of_these = measure == "share" and OF_THESE_SALES.match(text, quantity.end) is not None
    opens = measure == "share" and len(case.statement.before.split()) <= FEW_WORDS
    of_these = of_these or (opens and OF_THEM.match(text, quantity.end) is not None)
    if (
        measure == case.frame.measure == "share"
        and case.frame.last in TRADE
        and IT_AGAIN.search(text, 0, quantity.start)
    ):
        return True
    return of_these or SHARE_AGAIN.search(text, 0, quantity.start) is not None


def _whole_behind(roles: list[Placed], statement: Statement) -> Placed | None:
    """Give with whom the whole is that a share was of: "2% of its trade with the EU, which was 5 billion"."""
    text, at = statement.sentence.text, statement.quantity.start
    found = WHICH_WAS.search(text, statement.head[0] - WHICH_REACH if statement.head[0] > WHICH_REACH else 0, at)
    last = next((p for p in reversed(roles) if p.mention.end <= at), None) if found else None
    behind_flow = last is not None and FLOW_WITH.search(text, 0, last.mention.start)
    return last if found and last and behind_flow and last.mention.end == found.start() else None


def _of_no_flow(case: Case) -> Sides:
    """Find the sides of what is no flow of trade, by the areas of its clause."""
    statement, indicator, frame = case.statement, case.indicator, case.frame
    text = case.text
    inner = case.measure == "growth" and frame.indicator in TRADE and frame.reporter == frame.partner
    if inner and indicator == "other" and not statement.sentence.areas and case.scene.is_group(frame.reporter):
        return Sides(frame.reporter, frame.partner, inherited=True)  # the prices of what a bloc trades inside
    (start, end), at = _clause(statement), case.at
    own = [p for p in statement.sentence.roles if start <= p.mention.start < end]
    if not own and ", where " in text and (place := _where_it_is(statement)):
        own = [place]
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
    if len(own) > 1 and (fronted := WHEN_CLAUSE.match(text)):
        own = [p for p in own if p.mention.start > fronted.end()] or own
    peoples = [(p, p.code) for p in own if p.mention.kind == "demonym" and area(p.code)]
    real = sorted([*resolved(own, case, text), *peoples], key=lambda each: each[0].mention.start)
    if indicator == "gdp" and case.measure == "share" and len(real) == 2 and real[0][0].role in DEALT_WITH:
        (_, partner), (owner, code) = real
        if owner.role == "owner" and owner.mention.start > at:
            return Sides(code, partner, own=True)  # "exports to Chad are 3% of Mali's GDP"
    return located(real, case)


def _where_it_is(statement: Statement) -> Placed | None:
    """Give the area that a clause begins behind: "bought 5 tonnes from Chad, where production was 9"."""
    found = WHERE.search(statement.lead)
    if found is None:
        return None
    before = next((p for p in reversed(statement.sentence.roles) if p.mention.end == found.start()), None)
    return replace(before, role="in") if before else None


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


def _points_back(own: list[Placed], case: Case) -> bool:
    """Whether the sides are those told before: "exports to these countries", "that was 29% of exports", "its share"."""
    statement, frame = case.statement, case.frame
    text = case.text
    if frame.indicator not in TWO_SIDED:
        return False
    if frame.partner is None:
        return bool(statement.position and own) and _is_of_own(own, case)
    if any(
        p.code == "PAIR" and p.role in ("to", "from", "with") and text.startswith("these", p.mention.start) for p in own
    ):
        return True
    if statement.quantity.kind not in ("percent", "fraction"):
        return False
    if statement.position == 0:
        amount = OF_AMOUNT.match(text, statement.quantity.end) if not (own or case.scene.fresh) else None
        is_it = THAT.match(text) is not None and not (
            own and case.measure == "growth"
        )  # "It is due to 5% more from Chad"
        return bool(amount and not (amount[1] and frame.listed)) or is_it
    return _is_of_own(own, case)


def _is_of_own(own: list[Placed], case: Case) -> bool:
    """Whether a share is that of the amount just told in all that its reporter trades: ", which is 3% of Peru's"."""
    if case.statement.quantity.kind not in ("percent", "fraction"):
        return False
    of_own = all(country(p.code) == country(case.frame.reporter or "") and p.role in ("owner", "of") for p in own)
    return of_own and WHICH_IS.search(case.statement.before) is not None


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
