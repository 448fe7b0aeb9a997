"""Whose part of a flow is told, and of whose flow: the roles of a statement in, the sides of a share out.

A part belongs to the partner, the whole to the reporter: "Peru's part in Chilean imports". Of the trade of a group, or
of the world, a member has its part on its own account.
"""

import re

from extract.areas.codes import country, members
from extract.areas.deeds import deed
from extract.areas.placed import Placed
from extract.periods.words import AGAINST
from extract.records import TRADE, WORLD
from extract.sides.case import Case
from extract.sides.slots import Resolved, Sides
from extract.statements.statement import Statement
from extract.story.context import Scene
from extract.values import replace
from extract.words.cued import Cued
from extract.words.dealers import BUYER, SELLER
from extract.words.scene_words import MOSTLY
from extract.words.side_words import SHARE, verbs

WHOLES = {"owner", "of", "subject", "in"}
"""Roles of the area whose flow is divided."""
NAMELY = re.compile(
    r",\s(?:mostly|mainly|chiefly|primarily|principally|largely|especially|notably|particularly|above all)\s(?:the\s)?"
    r"(?:(?-i:[A-Z])[\w.'’-]*(?:\s(?-i:[A-Z])[\w.'’-]*)*(?:,\s|,?\sand\s)(?:the\s)?){0,4}$",
    re.I,
)
LISTED = re.compile(r"(?:,|\sand\s)\s?(?!wh|[^,;.\d]{0,3}\d)")
"""Around an area, what makes it one of those just meant: "with its neighbours, chiefly Mali, Chad and Niger, and"."""
FAR = 80
"""How far before an area the words may stand that tell that it has but a part."""
ABOVE_ALL = re.compile(
    r"\s+(?:above all|in particular|for the most part|in the first place|first of all|mostly|mainly"
    r"|(?:(?:as|being|coming) )?(?:the )?(?:first|largest|leading|biggest|main|chief|top|foremost) (?:among|of"
    rf"|{SELLER}|{BUYER})|in (?:the lead|first place)|in front|on top|at the (?:top|head)"
    r"|leading|ahead|heading|topping)\b",
    re.I,
)
OF = re.compile(r"\s+of\s+(?:(?:all|the|total|overall)\s+)*(?:(?:[a-z]+\s+)?(?:exports|imports)\s+of\s+(?:the\s+)?)?")
SOLD = re.compile(
    r"\b(?:sold|sells?|selling|sales(?= in\b| of (?:[A-Z]\w+ )?(?:[a-z-]+ ){1,3}in\b)"
    r"|marketed|placed|landed|end(?:ed)? up|earn(?:s|ed)?|fetched"
    r"|f(?:ound|inds?) (?:a )?(?:ready )?(?:buyers?|takers?|markets?|customers?|outlets?))\b"
    r"(?:[^,;:()]|,(?=\d))*\bin\s+(?:the\s+)?$",
    re.I,
)
"""Before a place, what makes it where the goods went."""
WHAT = re.compile(r"\s+of (?:(?:all )?(?:what|that which)|all that|all|everything(?: that)?)\s+(?:the\s+)?")
DEALT = re.compile(r"\s+(?:(?:now|still|had|has|once)\s+)?([a-z]+)\b")
SHARE_FOR = re.compile(
    rf",?\s+(?:(?:it|(?:the|this|that|its)\s+(?:{SHARE}|figure|percentage|ratio))\s+"
    r"(?:was|is|stood at|came to|made|reached)\s+)?"
    r"(?:(?:even|only|about|some|nearly|almost|over|more than|as much as)\s+)*"
)
"""Between one and the share that it has likewise."""
SET_BESIDE = re.compile(rf"\b(?:{AGAINST}|and|but|while)\s+(?:[a-z]+\s+){{0,2}}$")
"""Before the share of another."""
SUBJECT = re.compile(
    r"^[^,;]{0,30}\b(?:account|made up|mak|represent|good for|took|take|provid|came|comes|rank|place|contribut|occup"
    rf"|{SHARE}|absorb|receiv|bought|buy|ahead|led|leads|in front)",
    re.I,
)
SEEN_FROM = re.compile(r"\b(?:[Ss]een|[Vv]iewed) from (?:the )?$")
"""Before a place, what makes it no more than a viewpoint: "Seen from Prague the weights differ"."""
ITS_SHARE = re.compile(r"\s(?:[a-z-]+\s){0,3}(?:[a-z-]+['’]\s)?" rf"{SHARE} (?:of|in)\b")
ITS_GOODS = re.compile(
    r"^(?:[^,;:()]{0,30},? )?(?:[Ii]ts|[Tt]heir|[Tt]hat country['’]s) (?:[a-z]+ )?(?:goods|products|wares|merchandise"
    r"|exporters|sellers|suppliers|producers|firms|companies|deliveries|supplies|shipments|exports|sales)\b"
)
"""How a sentence begins on what another has of the whole told next: "Its goods made up 9% of Chad's imports"."""
THEIR_GOODS = re.compile(
    r"\s(?:[a-z]+\s)?(?:goods|products|wares|merchandise|exporters|suppliers|producers|firms|companies|deliveries"
    r"|supplies)\s(?:(?:now|thus|still|alone|together|already)\s)?(?:account|h[oe]ld|has|had|have|ma[dk]e|take|took|represent"
    r"|constitut|provid|cover|supplie)"
)
"""Behind an adjective, what has a part of the whole told next."""
ITS_PART = re.compile(SHARE)
THAT_OF = re.compile(rf"\b(?:that|those|the {SHARE}) of (?:the )?$")
"""Before a partner, what stands for the share told of the one before: "while that of Chile fell from 30 to 22%"."""

SHARE_OF_MARKET = re.compile(
    rf"(?:['’]s?)?\s(?:[a-z]+\s)?{SHARE} (?:of|in) (?:(that|this|the same) (?:[a-z]+ )?market\b|the )"
)
"""Behind who sells, what leads to whose market it has a part of."""
MARKET = re.compile(r"(?:['’]s?)?\s(?:[a-z]+\s){0,2}market\b")
PART_NEXT = Cued(
    ("that is", "that's", "that’s", "which is", "this is", "that was", "which was", "this was"),
    r"[^,;:()]{0,24}[,–—-]\s*(?:that['’]s|(?:that|which|this) (?:is|was)) (?:[a-z]+ ){0,3}",
)
"""Between an amount and the share that it is."""


def parted(real: Resolved, case: Case) -> Resolved:
    """Make the owner of a part the other side, or the side spoken of where it is that or a member of it."""
    if "part" not in [p.role for p, _ in real]:
        return real
    wholes = [code for p, code in real if p.role in WHOLES]
    home = wholes[0] if wholes else _whole_told(case) or case.frame.reporter or case.scene.focus
    return [(_parted(p, code, home, case.scene), code) for p, code in real]


def _whole_told(case: Case) -> str | None:
    """Give the world, or the group, of which one had a part: "of world exports Chile's share was 34%, Peru's 9"."""
    scene = case.scene
    whole = scene.main.reporter if scene.main and case.frame.measure == "share" else None
    return whole if whole == WORLD or (whole and _belongs(case.frame.reporter, whole, scene)) else None


def _parted(placed: Placed, code: str, home: str | None, scene: Scene) -> Placed:
    if placed.role != "part":
        return placed
    own = home in (None, WORLD) or country(code) == country(home) or scene.belongs(code, home)
    return replace(placed, role="owner" if own else "with")


def share(sides: Sides, real: Resolved, case: Case) -> bool:
    """ "Russia accounts for 30% of Ukraine's imports": the subject is the partner, the whole is the reporter's."""
    statement, frame, scene = case.statement, case.frame, case.scene
    text, at = case.text, case.at
    ahead = [(p, c) for p, c in real if p.mention.start < at]
    subject = [(p, c) for p, c in ahead if p.role in ("subject", "owner", "of") and p.mention.kind != "adjective"]
    whole = [(p, c) for p, c in real if p.mention.start > at and p.role in ("owner", "of", "subject", "in")]
    if whole and not subject:  # "Chilean goods account for 30% of Peruvian imports"
        subject = [(p, c) for p, c in ahead if c != whole[0][1] and THEIR_GOODS.match(text, p.mention.end)]
    place = whole[0][0] if subject and whole and whole[0][0].role == "in" else None
    if place and SOLD.search(text, subject[-1][0].mention.end, place.mention.start):
        return False  # "Chad placed 30% of its exports in Mali"
    of_share = ITS_PART.search(text, 0, at) is not None
    inside = [(p, c) for p, c in ahead if of_share and (p.role in ("in", "of", "owner") or _has_share(p, text))]
    ways = [p for p, c in real if p.role in ("from", "to") and subject and c != subject[-1][1]]
    inner = bool(whole and subject) and _belongs(subject[0][1], whole[0][1], scene)
    if ways and not inner and not SEEN_FROM.search(text, 0, ways[0].mention.start):
        return False  # "Uganda buys 90% of its cement from Kenya"
    if whole and not subject and ITS_GOODS.match(statement.before) and (other := _whose_goods(whole[0][1], scene)):
        sides.reporter, sides.partner, sides.listed = whole[0][1], other, True
    elif whole and subject:
        _of_whole(sides, whole[0][1], subject, case)
        if inner and ways:  # "Bavaria provides 18% of German exports to Chad"
            sides.partner = next(c for p, c in real if p is ways[0])
    elif (
        whole
        and whole[0][0].role in ("owner", "of", "subject")
        and _belongs(frame.reporter, whole[0][1], scene)
        and not inside
    ):
        sides.reporter = frame.reporter  # of a member spoken of: "a fifth of India's"
    elif (
        whole
        and not subject
        and statement.position
        and frame.measure == "share"
        and frame.partner
        and _is_of(whole[0][0], statement)
        and not any(
            p.role in ("to", "from") and p.mention.kind != "anaphor" for p, _ in real
        )  # "8% of Mali's exports went to Chad"
    ):
        sides.reporter, sides.partner, sides.listed = whole[0][1], frame.partner, True
        if sides.partner == sides.reporter:
            sides.partner = frame.reporter  # "Chad has 31% of Malian imports, and that country 2% of Chadian ones"
    elif len(inside) >= 2:
        sides.partner, sides.reporter = inside[0][1], inside[1][1]
    elif len(inside) == 1 and (
        part := [c for p, c in real if p.role == "with" and p.mention.end < inside[0][0].mention.start]
    ):
        sides.reporter, sides.partner = inside[0][1], part[-1]  # "Canada's share of American imports"
    elif subject and (
        statement.in_brackets
        or SUBJECT.match(text[subject[-1][0].mention.end : at])
        or (statement.position and frame.partner and THAT_OF.search(text, 0, subject[-1][0].mention.start))
    ):
        told = _for_whom(ahead) or frame.reporter
        if subject[-1][0].role == "owner" and (told == WORLD or (told and _belongs(subject[-1][1], told, scene))):
            return False  # "world exports were 9 tons. Chile's share was 34 per cent"
        return _of_subject(sides, subject[-1][1], told, scene)
    else:
        return False
    return True


def _whose_goods(whole: str, scene: Scene) -> str | None:
    """Give whose goods "its goods" are, beside a whole that is another's: the other of two, or who was spoken of."""
    both = {*map(country, scene.both() or ())}
    others = both - {country(whole)} if country(whole) in both else {scene.actor or ""} - {whole, ""}
    return next((code for code in others if not _belongs(code, whole, scene)), None)


def _has_share(placed: Placed, text: str) -> bool:
    """Whether a share is said to be an area's: "the U.S. share of Peruvian imports"."""
    return placed.role == "subject" and ITS_SHARE.match(text, placed.mention.end) is not None


def _of_whole(sides: Sides, whole: str, subject: Resolved, case: Case) -> None:
    """Who has a part of the whole of another, or a member of the whole: "Bavaria provides 18% of German exports"."""
    sides.reporter, sides.partner = whole, subject[0][1]
    if _belongs(sides.partner, sides.reporter, case.scene):
        sides.reporter, sides.partner = sides.partner, None
    elif not any(cue.code != "none" for cue in case.statement.own("indicator")):
        does = deed(case.text, subject[-1][0].mention.end, case.at)
        sides.sold = does is not None and does.kind == "buys" and not does.verb.startswith("account")


def _for_whom(ahead: Resolved) -> str | None:
    """Give whose flow is divided where a sentence begins with that: "For Peru, Chad took 5 per cent of exports"."""
    return ahead[0][1] if ahead and ahead[0][0].role in ("for", "label") else None


def _of_subject(sides: Sides, code: str, told: str | None, scene: Scene) -> bool:
    """Let one that has a part of what is told of another be its partner; False where there is no other."""
    sides.reporter = told if told and told != code else scene.focus
    sides.partner, sides.listed = code, True
    if sides.reporter == code:
        sides.reporter, sides.partner = code, None
        return False
    return True


def of_what(real: Resolved, case: Case) -> Sides | None:
    """Give who dealt with whom in what a share is of: "half of what Europe took from Ghana was gold"."""
    text, end = case.text, case.statement.quantity.end
    if not WHAT.match(text, end):
        return None
    if any(p.mention.end <= case.at for p, _ in real):
        return _of_what_another_trades(real, case.statement)
    acts = next((each for each in real if WHAT.fullmatch(text, end, each[0].mention.start)), None)
    others = [
        (p, code) for p, code in real if acts and p.role in ("from", "to") and p.mention.start > acts[0].mention.end
    ]
    if acts is None or not others:
        return None
    other, code = others[0]
    found = DEALT.match(text, acts[0].mention.end, other.mention.start)
    kind = verbs().get(found[1].lower()) if found else None
    if kind is None or (kind == "buys") != (other.role == "from"):
        return None
    if found and found[1].startswith("t") and acts[1] != case.scene.home(case.frame):  # who took is the other side
        return Sides(code, acts[1], listed=True, sold=True)
    return Sides(acts[1], code, listed=True, sold=kind == "sells", bought=kind == "buys")


def _of_what_another_trades(real: Resolved, statement: Statement) -> Sides | None:
    """Give whose trade one has a part of: "Japan took a tenth of all that Gabon sold"."""
    text, (start, end) = statement.sentence.text, (statement.quantity.start, statement.quantity.end)
    (part, other), (whole, owner) = real[0], real[-1]
    lone = len(real) == 2 and part.mention.end <= start and part.role == "subject" and other != owner
    if not lone or not WHAT.fullmatch(text, end, whole.mention.start):
        return None
    found = DEALT.match(text, whole.mention.end)
    kind = verbs().get(found[1].lower()) if found else None
    return Sides(owner, other, listed=True, sold=kind == "sells", bought=kind == "buys") if kind else None


def share_for(real: Resolved, case: Case) -> Sides | None:
    """Give for whom the share just told of another is told: "tea made up a third of Kenya's exports, for Mali 9%"."""
    statement, frame = case.statement, case.frame
    if len(real) != 1 or frame.measure != "share" or frame.indicator not in TRADE or frame.beside is None:
        return None
    placed, code = real[0]
    behind = statement.position and placed.role == "for" and SET_BESIDE.search(statement.before)
    if behind and frame.beside[0] and frame.beside[1] and code not in frame.beside:
        return Sides(frame.beside[0], code, listed=True)  # "20% of the total, compared with 18% for Peru"
    gap = SHARE_FOR.fullmatch(case.text, placed.mention.end, case.at)
    if not gap or placed.role not in ("for", "in") or code in frame.beside or frame.beside[0] is None:
        return None
    if frame.beside[0] == frame.beside[1]:  # "of trade within the bloc 13 percent, in ASEAN 24"
        return Sides(code, code, own=True)
    first = statement.sentence.roles[0]
    fronted = first.role in ("for", "label") and case.text.startswith("For ")
    if placed.role == "for" and fronted and first.code == frame.beside[0]:  # "For Peru … took 5 per cent, for Chad 6"
        return Sides(code, frame.beside[1], own=True)
    return Sides(frame.beside[0], code, listed=True) if frame.beside[1] else Sides(code, None, own=True)


def of_market(real: Resolved, case: Case) -> Sides | None:
    """Give whose share of the market of another is told: "Peru's share of the Chinese market was 6 percent"."""
    frame = case.frame
    text, (seller, code) = case.text, real[0]
    found = SHARE_OF_MARKET.match(text, seller.mention.end) if seller.mention.end < case.at else None
    if found is None:
        return None
    told = frame.beside[1] if frame.beside else None
    named = next((c for p, c in real[1:] if p.mention.start == found.end() and MARKET.match(text, p.mention.end)), None)
    market = named or (told if found[1] else None)
    if market in (None, WORLD, code):
        return None
    home = case.scene.home(frame)
    bought = home is not None and country(market or "") == country(home)
    return Sides(market, code, listed=True, bought=True) if bought else Sides(code, market, sold=True)


def whole_of(real: Resolved, statement: Statement) -> str | None:
    """Whose flow others have a share of: "the Union took 72 per cent of Latvian exports", "it took …"."""
    of = next((code for p, code in real if _is_of(p, statement)), None)
    return None if of == WORLD else of


def _is_of(placed: Placed, statement: Statement) -> bool:
    """Whether an area stands right behind a share as its whole: "took 31 per cent of Czech exports"."""
    text, end = statement.sentence.text, statement.quantity.end
    return placed.role in WHOLES and OF.fullmatch(text, end, placed.mention.start) is not None


def part_next(statement: Statement) -> Placed | None:
    """Give whose flow an amount is then told to be a part of: "reached $5 million - that is 3% of Peru's exports"."""
    sentence, end = statement.sentence, statement.quantity.end
    if not PART_NEXT.may_fit(sentence.text, end):
        return None
    after = next((q for q in sentence.undated if q.start >= end and q.kind in ("percent", "fraction")), None)
    if after is None or not PART_NEXT.pattern.fullmatch(sentence.text, end, after.start):
        return None
    named = (p for p in sentence.roles if p.role in WHOLES and p.mention.kind != "anaphor")
    return next((p for p in named if OF.fullmatch(sentence.text, after.end, p.mention.start)), None)


def has_part(placed: Placed, text: str) -> bool:
    """Whether an area behind a number has but a part of it: "mostly to Chad", "with Chad first among"."""
    start, end = placed.mention.start, placed.mention.end
    return placed.role in ("to", "from", "with") and bool(
        MOSTLY.search(text[max(0, start - FAR) : start]) or ABOVE_ALL.match(text, end)
    )


def is_just_meant(placed: Placed, text: str) -> bool:
    """Whether an area is one of those named for a group told before: "with its neighbours, chiefly Mali and Chad,"."""
    start = placed.mention.start
    listed = placed.role == "subject" and LISTED.match(text, placed.mention.end)
    return bool(listed) and NAMELY.search(text[max(0, start - FAR) : start]) is not None


def _belongs(part: str | None, whole: str, scene: Scene) -> bool:
    """Whether an area is a region or a member of another."""
    if part is None or part == whole:
        return False
    inside = members(part)
    return country(part) == whole or scene.belongs(part, whole) or (len(inside) > 1 and inside < members(whole))
