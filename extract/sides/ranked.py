"""Whose place among the partners of another is told: a statement in, its sides out.

"Chad was second among Mali's markets": it is Mali's flow, whatever Chad itself sells.

>>> RANKED.match(" came second with 5 tons") is not None
True
"""

import re

from extract.areas.codes import country, members
from extract.areas.placed import Placed
from extract.areas.roles import OWN_COUNT
from extract.records import TRADE, WORLD
from extract.sides.case import Case, Question, first
from extract.sides.peers import RANKS
from extract.sides.slots import Resolved, Sides
from extract.words.cued import Cued
from extract.words.dealers import BUYER, BUYERS, SELLER, SELLERS
from extract.words.side_words import IS

OWN_FLOW = re.compile(
    r"(?:['’]s?)?\s+(?:[\w-]+\s+){0,2}?(?:exports?|imports?|trade|turnover|deficit|surplus)\b(?! (?:partner|market))",
    re.I,
)
RANKED = re.compile(
    r"\s+(?:(?:has|had|again|also|still|thus)\s+)*(?:top(?:s|ped)?|leads?|led|head(?:s|ed)|rank(?:s|ed)|c[ao]mes?|stood"
    r"|stands|placed|follow(?:s|ed)|was|is|been)\b[^,;:()\d]{0,30}?"
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|last|top|list|ranking|\d\d?(?:st|nd|rd|th))\b"
)
"""Behind one of several, what gives it a place among them."""
LEADS_FLOW = re.compile(
    r"\s+(?:(?:again|also|still|thus)\s+)?(?:leads?|led|top(?:s|ped)|head(?:s|ed)|dominate[sd])\s"
    r"(?:the (?:list|table|ranking) of )?(?:the )?(?:exports|imports)(?:,? (?:with|at)\b|:)"
)
"""Behind a partner, the flow of the one spoken of that it is first in: "Chad led the imports with 5 million"."""
MAIN_ONE = Cued(
    ("artner", *SELLERS, *BUYERS),
    r"\b(?:[Mm]ain|[Cc]hief|[Pp]rincipal|[Ll]argest|[Bb]iggest|[Ll]eading|most [a-z]+ant|[Bb]est|[Tt]op|[Ff]oremost"
    r"|[Mm]ajor|[Kk]ey|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Nn]ext)\s"
    rf"(?:[a-z]+ ){{0,2}}(?P<who>partner|{SELLER}|{BUYER})s?(?:,? (?:the )?$|\b[^,;:.()\d]{{0,40}}(?:\b(?:19|20)\d\d )?"
    rf"\b{IS}(?: once)?(?: again)?\s+(?:the\s+)?$)",
)
"""Before one of two, what makes it the main partner of the other."""
MAIN_BEHIND = re.compile(
    rf"(?: (?:of|in) (?:[a-z]+ ){{0,2}}[a-z]+)?, (?:{IS}(?: again)? )?"
    rf"(?:the|its|their) (?:[a-z-]+ ){{0,3}}(?P<who>partner|{SELLER}|{BUYER})s?\b"
)
"""Behind a number between commas, the same: "Chad, with 30 per cent of imports, was the chief supplier"."""
OWN = {"exports": SELLERS, "imports": BUYERS}
"""Who tells by a flow what is its own: a supplier with exports."""
IS_MAIN = re.compile(
    rf"\s+{IS}\s[^:;]{{0,48}}?"
    rf"\b(?:partner|{SELLER}|{BUYER}|origin|everything)s?\b"
)
"""Behind one of two, what makes it a main partner of the one for whom that is told: "For Mali, Chad is the main …"."""
AMONG = re.compile(
    r"[^()]{0,40}\) (?:ranks?|ranked|comes?|came|is|was|stands|stood)\s[^.;()\d]{0,30}?\b(?:among|of) (?:the )?"
)
OF_PARTNERS = re.compile(r"['’]s? (?:[a-z-]+ ){0,3}(?:trade |trading )?partners\b")
"""Behind a number in brackets, whose partners one has its place among."""
WAS_THE = re.compile(rf" {IS}(?: [a-z]+ly| now| still| again)? (?:the )?(?:[a-z\d-]+ ){{0,3}}")
PARTNER_WITH = re.compile(
    r"(?:['’]s?)? (?:[\w-]+ ){0,5}?(?:trade|trading) partner\b[^;:()$€£¥\d]{0,40}(?:\d{4},? )?(?:with|at|:)\s"
)
"""Around whose trading partner one is told to be, with how much."""
IN_LINE = ("Next", "Second", "Third", "Fourth", "Fifth", "Then", "Last")
NEXT_WAS = re.compile(
    r"\w+,?(?: [a-z]+){0,3}?(?:,? (?:at|with) (?:[a-z]+ ){0,2}\W?\d[^,;:()]*?,?)?"
    r" (?:was|were|is|are|came|comes|stood|ranked) (?:the )?"
)
"""How a sentence names the next of several behind its verb: "Next in value, at $5 million, was Chad"."""
COUNTS_OF = re.compile(r"\b(?:statistics|figures|data|returns|books) of (?:the )?\Z")
"""Before an area, what makes it the one who counts: "in the statistics of Mali Chad is the second supplier"."""
WHERE_TO = re.compile(
    r"\b(?:countries|states|nations|markets|destinations|those|places)\s+(?:that\s+|which\s+|to which\s+)?(?:the\s+)?$"
)


def ranked(real: Resolved, case: Case) -> Sides | None:
    """Give the sides where one has its place among the partners of another, whatever its own part is called.

    "Chad topped the list of those receiving Mali's goods", and in a list of a group's members: "with exports of 5".
    """
    return first(RANKING.get(case.indicator, (_comes_next,)), real, case)


def _comes_next(real: Resolved, case: Case) -> Sides | None:
    """The next of a list is named behind its verb: "Next in value, at $5 million, was Chad"."""
    (p, code), (home, last) = real[0], case.frame.beside or (None, None)
    if not case.text.startswith(IN_LINE) or not NEXT_WAS.fullmatch(case.text, 0, p.mention.start):
        return None
    if home is None or home not in (case.scene.home(case.frame), case.frame.reporter) or last in (None, code):
        return None
    before = case.frame.last or case.frame.indicator  # of the paragraph before
    same = before == case.indicator or (case.indicator == "trade_turnover" and before in TRADE)
    return Sides(home, code, listed=True) if same else None


def _main_for(real: Resolved, case: Case) -> Sides | None:
    """One is told to be the main partner for another: "For Mali, Chad is the main buyer, with $5 million"."""
    (p, code), *rest = real
    if not rest or p.role not in ("for", "label") or not case.text.startswith("For "):
        return None
    other, partner = rest[0]
    main = other.role == "subject" and IS_MAIN.match(case.text, other.mention.end, case.at)
    return Sides(code, partner, listed=True) if main else None


def _main_behind(real: Resolved, case: Case) -> Sides | None:
    """One is told to be the main partner behind its number: "Chad, with 30 per cent of imports, was the supplier"."""
    p, code = real[0]
    if p.role != "subject" or not case.text.startswith(", ", p.mention.end):
        return None
    behind = MAIN_BEHIND.match(case.text, case.statement.quantity.end)
    if behind is None or behind["who"] in OWN.get(case.indicator, ()):
        return None
    return _partner_of(case.scene.home(case.frame) or case.frame.reporter, code)


def _leads_flow(real: Resolved, case: Case) -> Sides | None:
    """One is first in a flow of the side spoken of: "Chad led the imports with 5 million"."""
    (p, code), home, scene = real[0], case.scene.home(case.frame), case.scene
    if len(real) > 1 or p.role != "subject" or not LEADS_FLOW.match(case.text, p.mention.end, case.at):
        return None
    foreign = home and country(code) != country(home) and not scene.belongs(code, home)
    return Sides(home, code, listed=True) if foreign else None


def _has_its_place(real: Resolved, case: Case) -> Sides | None:
    """One has a place among those that have a part of another's flow: "among Mali's exports Chad was second with 5"."""
    text, frame = case.text, case.frame
    (p, code), *rest = real
    counts = [code] if rest and p.role != "subject" and _counts(p, text) else []
    if counts:
        (p, code), *rest = rest
    if p.role != "subject" or not RANKED.match(text, p.mention.end, case.at):
        return None
    owners = counts or [c for q, c in rest if q.mention.end <= case.at and _is_whose(q, text)]
    if owners and country(owners[-1]) != country(code):
        sells = bool(counts) and "supplier" in text[p.mention.end : case.at]
        return Sides(owners[-1], code, listed=True, bought=sells)
    if rest:
        return None
    if frame.last == case.indicator and (frame.reporter, code) in case.scene.dealers:
        return Sides(frame.reporter, code, listed=True)  # "Togo was first with 5. In 2007 Togo had been second"
    return _has_place_at_home(code, case)


def _has_place_at_home(code: str, case: Case) -> Sides | None:
    """One has a place among the partners of the side spoken of: "Chad was second with 5 tonnes"."""
    frame, scene = case.frame, case.scene
    home = scene.home(frame)
    if home is None or frame.reporter not in (None, home) or country(code) == country(home):
        return None
    told = frame.partner or (frame.beside[1] if frame.beside and frame.beside[0] == home else None)
    listed = frame.listed and frame.indicator == "exports" and frame.partner not in (None, code)
    listed = listed and scene.is_group(frame.partner) is scene.is_group(code)
    listed = listed or _next_in_rank(home, code, case)
    unknown = scene.is_group(told) and not members(told or "")
    if not (scene.belongs(code, told) or unknown or listed or (frame.counted == "geography" and frame.measure)):
        return None
    return Sides(home, code, listed=True, sold=frame.indicator == "exports" != case.indicator)


def _ranked_behind(real: Resolved, case: Case) -> Sides | None:
    """One is ranked behind its numbers: "Chad ($5 million) ranks first among Mali's partners"."""
    text, (p, code), statement = case.text, real[0], case.statement
    if not statement.in_brackets or len(real) > 1 or p.mention.end > statement.head[1]:
        return None
    found = AMONG.match(text, statement.quantity.end)
    owner = next((q for q in statement.sentence.roles if q.mention.start == found.end()), None) if found else None
    whose = owner is not None and OF_PARTNERS.match(text, owner.mention.end)
    return _partner_of(owner.code, code) if owner and whose else None


def _ranked_by_trade(real: Resolved, case: Case) -> Sides | None:
    """One has its place by its trade with home: "Chad ranked second with trade with Mali at 5"."""
    (p, code), *rest = real
    home = case.scene.focus
    with_home = len(rest) == 1 and rest[0][0].role == "with" and rest[0][1] == home and p.role == "subject"
    if not with_home or code == home or not RANKED.match(case.text, p.mention.end, case.at):
        return None
    return Sides(home, code, listed=True)


def _next_in_rank(home: str, code: str, case: Case) -> bool:
    """Whether the same flow with another was told last: "Togo bought the most. Chad was second with 3"."""
    one, other = case.frame.beside or (None, None)
    if case.frame.last != case.indicator or one != home or other in (None, code, WORLD):
        return False
    return case.scene.is_group(other) is case.scene.is_group(code)


def _partner_told(real: Resolved, case: Case) -> Sides | None:
    """One is told to be the other's partner: "Chad was the top Malian trading partner with 5"."""
    if len(real) < 2 or real[0][0].role != "subject":
        return None
    (p, code), (q, owner), *_ = real
    text, at = case.text, case.at
    owns = q.role == "owner" or text[q.mention.end - 1] == "s"  # "the United States 6th largest trading partner"
    told = owns and WAS_THE.fullmatch(text, p.mention.end, q.mention.start)
    return _partner_of(owner, code) if told and PARTNER_WITH.match(text, q.mention.end, at) else None


def _first_of_group(real: Resolved, case: Case) -> Sides | None:
    """One is the first of a group: "Of Mali's exports to African countries, Chad came first with 5"."""
    if len(real) < 2 or real[0][0].role != "owner":
        return None
    (p, owner), (q, group), *rest = real
    text, at = case.text, case.at
    named = [(r, code) for r, code in rest if r.role == "subject" and r.mention.end <= at]
    if len(named) != 1 or q.role not in ("to", "from", "with") or not _is_whose(p, text):
        return None
    (r, code) = named[0]
    inside = case.scene.belongs(code, group) and country(code) != country(owner)
    return Sides(owner, code, listed=True) if inside and RANKED.match(text, r.mention.end, at) else None


def _main_one(real: Resolved, case: Case) -> Sides | None:
    """One is the main partner: "Mali's main market was Chad, with exports of 5", "with a turnover of 5"."""
    text, at = case.text, case.at
    if not MAIN_ONE.may_fit(text, 0, at):
        return None
    named = ((p, code) for p, code in reversed(real) if p.mention.end <= at and p.mention.kind != "anaphor")
    last = next(named, None)  # "the main partner is Chad, trade with this country came to 5"
    if last is None or last[0].role != "subject":
        return None
    (p, code), found = last, MAIN_ONE.search(text, 0, last[0].mention.start)
    if found is None or found["who"] in OWN.get(case.indicator, ()):
        return None
    if text.startswith((", which ", ", who "), p.mention.end):
        return None  # "the main partner was Chad, which supplied goods for 5"
    owner = next((c for q, c in real if q.role == "owner" and q.mention.end <= p.mention.start), None)
    return _partner_of(owner or case.scene.home(case.frame) or case.frame.reporter, code)


def _partner_of(home: str | None, code: str) -> Sides | None:
    """Give the sides of one who trades with another, where they are two."""
    return Sides(home, code, listed=True) if home and country(home) != country(code) else None


def _counts(placed: Placed, text: str) -> bool:
    """Whether one's statistics are told to rank the other."""
    start = placed.mention.start
    return COUNTS_OF.search(text[max(0, start - 24) : start]) is not None or bool(
        OWN_COUNT.match(text, placed.mention.end)
    )


def _is_whose(placed: Placed, text: str) -> bool:
    """Whether it is this one's flow that others have their places in: "among Mali's exports", "those Mali sold to"."""
    if placed.role == "owner":
        return OWN_FLOW.match(text, placed.mention.end) is not None
    return placed.role in ("subject", "in") and WHERE_TO.search(text, 0, placed.mention.start) is not None


def ranked_in_whole(real: Resolved, case: Case) -> Sides | None:
    """One ranks in a flow by its share: "Chad took 62% of Mali's cotton. Togo was second with 11%"."""
    frame = case.frame
    if case.measure != "share" or frame.measure != "share" or frame.last != case.indicator or len(real) != 1:
        return None
    if case.statement.position and not frame.listed:
        return None
    (p, code), (whole, other) = real[0], frame.beside or (None, None)
    between = case.text[p.mention.end : case.at]
    ranks = (
        p.role == "subject"
        and other
        and code not in (whole, other)
        and (case.statement.position or RANKS.search(between))
    )
    return Sides(whole, code, listed=True) if whole and ranks else None


ANYWHERE: tuple[Question, ...] = (_comes_next, _main_for, _partner_told, _main_one, _main_behind)
"""What is asked of any indicator of trade."""
ONE_WAY: tuple[Question, ...] = (*ANYWHERE, _first_of_group, _leads_flow, _has_its_place)
RANKING: dict[str, tuple[Question, ...]] = {
    **dict.fromkeys(TRADE, ANYWHERE),
    "trade_turnover": (*ANYWHERE, _ranked_behind, _ranked_by_trade),
    "exports": ONE_WAY,
    "imports": ONE_WAY,
}
"""By indicator, the ways of telling a place among partners, in the order in which they are asked."""
