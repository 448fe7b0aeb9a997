"""Who trades on its own account one beside another: the areas of a statement in, whose own trade it tells out.

"Brazil exported 26 million bags, Vietnam 15 million. Colombia came next with 10 million": where one was told of as the
subject of its own trade, what stands in its place is another of its kind, and no partner of it.

>>> RANKS.search(" came second with ") is not None, LEADS.search(" came first with ") is not None
(True, True)
"""

import re

from extract.areas.codes import country
from extract.areas.deeds import DEALERS_OF, IS_BUYER, IS_SELLER, deed
from extract.areas.placed import Placed
from extract.records import TRADE, WORLD
from extract.sides.again import AND, FLOWS
from extract.sides.case import Case
from extract.sides.slots import DEALT_WITH, ONE, PEERS, Resolved, Sides
from extract.statements.statement import Statement
from extract.story.context import Scene
from extract.values import replace
from extract.words.cued import Cued
from extract.words.wholes import OF_WHOLE

ACTS = {"subject", "owner", "label", "by", "of"}
PARTED = re.compile(rf"[:(]|\s[–—-]+\s|\b(?:{OF_WHOLE}|including|among|chiefly|mainly)\b")
"""Between two, what makes the second a part of what the first sold."""
GAP = re.compile(
    r"(?:['’]s?)?(?:,\s[a-z][^,;:()\d]{1,50},)?"
    r"(?:\s+(?:on the other hand|for its part|for|with|at|by|to|was|were|only|just|about|some|nearly|almost"
    r"|a (?:total |combined )?value of|a total of"
    r"|but|even|over|around|roughly|another|as much as|more than|less than|up|down|a mere|a|an|likewise|also|together"
    r"|combined|each|both|jointly))*\s+\W?(?:[A-Z]{1,3}\s?)?"
)
"""What is left of a clause whose verb is that of the one before: "Chad 5 million", "Chad for only 5 million"."""
WITH_FLOW = re.compile(
    r"(?: (?:came|comes|was|is|ranked|ranks) (?:in |the )?(?:second|third|fourth|fifth|next)(?: (?:place|position))?)?"
    r",? with (?:an? |its |total )?(?:[a-z-]+ ){0,2}?(?:exports?|imports?|shipments|deliveries|purchases?|sales|orders)"
    r"(?: (?:volume|value|total|figure|bill|share))?"
    r" (?:(?:valued|standing) at|worth|of|at|totall?ing|amounting to|reaching|that (?:reached|totall?ed|amounted to)) "
    r"(?:[a-z]+ ){0,2}\W?(?:[A-Z]{1,3}\s?)?"
)
"""The same where the flow with one that is ranked is named: "followed by Chad with exports worth 5 million"."""
AHEAD = re.compile(
    r"\b(?:ahead of|before|in front of|after|behind|(?:followed|trailed) (?:closely |distantly )?by)\s+(?:the\s+)?\Z"
)
"""What sets the next of several partners behind the one before."""
IT_WAS = re.compile(r"^\W*(?:It|This|These|They) (?:is|are|was|were) [a-z ]*followed ")
"""At the head of a sentence, the partner told of last, whom others follow: "This was followed by Chad with 5%"."""
ORDERED = Cued(("before ", "after ", "behind "), r"\b(?:before|after|behind) ")
WHICH_HAS = re.compile(
    r",\s(?:(?:which|who)\s(?:has |had )?[a-z]+|[a-z]+ing)"
    r"(?:\s(?:for|up|another|only|about|some|just|over|nearly|almost))*\s\S{0,3}"
)
"""Between one and its part, what it has or does: ", accounting for", ", which took"."""
THOSE_OF = re.compile(r"\b[Tt]hose (?:of|by|made by) (?:the )?$")
OPENS_WITH = re.compile(r"(?:^|[;,]\s|\b(?:and|but|while|whereas)\s)[Tt]hose of (?:the )?$")
"""Before an area, what begins a clause on its flow: "Those of Mali as a whole rose by 5 per cent"."""
OF_ITS_OWN = re.compile(r"(?:[^,;:()\d]|\b(?:19|20)\d\d\b){1,60}")
AGAINST = re.compile(r"\b(?:against|compared (?:with|to)|but only|only)\s(?:only\s|just\s)?$")
"""Before a number, what sets it against the one of another partner: "sold 5 tonnes there, as against 9 in Mali"."""
"""Before an area, what stands for a flow of its own."""
IN = re.compile(r"\s(?:in|for)\s(?:the\s)?")
LIKEWISE = re.compile(
    r",?\s+(?:(?:on the other hand|for its part|only|just|about|some|nearly|almost|but)\s+)*"
    r"(?:for\s+|goods\s+(?:worth|for)\s+)?\W?"
    r"|,?\s+(?!(?:with|to|from|in|by|at|on|of|for|had|was|[a-z]+ed)\b)(?:[a-z]+,?\s+){1,5}(?:for|worth|at)\s\W?"
)
RANKS = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|next|then|follow(?:s|ed|ing)?|behind|trail(?:s|ed)|ahead of|likewise|better"
    r"|worse|less|content with|satisfied with|even more|runner-up|managed|mustered"
    r"|last|bottom|outdid|overt(?:ook|akes)|lagg?\w*)\b",
    re.I,
)
"""What sets one against another of its kind."""
LEADS = re.compile(
    r"\b(?:first|number one|no\. ?1|in front|top\w*|main|leads?|leading|leader|largest|biggest|best|heads?|headed"
    r"|chief)\b",
    re.I,
)
"""What a partner may be told to do as well as another of its kind."""
OWN_ACCOUNT = {"sent", "sends", "sold", "sell", "sells", "shipped", "ship", "ships", "spare", "spared"}
"""What a seller may do without a buyer being told of."""
TO_US = re.compile(r"\b(?:us|it|them|here|home|the country)\b")
COMPARED = re.compile(
    r"\b(?:compared (?:with|to)|against|versus)\s(?:[^;:()]{1,60} for [^,;:()]{3,30}(?:,|,? and)\s)?(?:[a-z]+\s){0,3}$"
)
BY_IT = re.compile(r"(?: [a-z]+){0,2} for (?:the )?")
"""Around a number, what makes it that of another: "compared with 3 tons for Chad"."""
THE_FIGURE = re.compile(
    r",? (?:the )?(?:corresponding )?(?:figure|total|amount) (?:is|was|stood at|came to) (?:[a-z]+ ){0,2}\W?"
)
"""Between another and its number: "For Chad the figure was 5 million"."""
IT_DEALS = re.compile(r"\b[Ii]t (?:[a-z]+ )?(?:exported|shipped|sold|imported|bought|purchased|produced)\b")
FOLLOWED = re.compile(r"\b(?:followed|trailed) (?:closely |distantly )?by\s+(?:the\s+)?\Z")
LEADING = ("subject", "label", "to", "from", "with", "in", "other")
"""What those may be that others follow."""
OF_GOODS = re.compile(r"\b(?:goods|products|wares|merchandise)\b[^,;:()\d]{0,60}\d")
"""What "those of Mali" are, behind the goods of another: "Its goods made up 9%, those of Mali 4"."""
CALLED_DEALER = re.compile(
    r"\b(?:importers|exporters|buyers|purchasers|customers|suppliers|sellers|importing|exporting|buying|supplying)\b"
    r"[^;:()]* (?:of|from|to) [^;:()]*\d[^;:()]*(?:followed|trailed) by [^;:()]*$"
    r"|\b(?:largest|top|biggest|main|first|highest|leading|chief|principal|foremost|number one) (?:[a-z]+ ){0,2}"
    r"(?:importer|exporter|buyer|customer|supplier|seller|shipper|(?:im|ex)porting country)\b[^;:()]*$"
)
"""Before one that comes next, what the one before it is called among others: "led the importers from Peru with"."""
CALLED_NEAR = 160
NEAR = 16
"""How far before an area the words may begin that rank it: "trailed by the"."""
HEAD = 10
"""How far into its sentence an area may stand that is the topic of it."""


def beside(real: Resolved, case: Case) -> Sides | None:
    """Give the sides of one that stands in the place of the one told of before on its own account."""
    statement, frame = case.statement, case.frame
    told, text, at = frame.reporter, case.text, case.at
    next_one = case.indicator == "imports" and frame.item not in (ONE, PEERS) and " with " in statement.before
    if next_one and (buyer := _next_buyer(real, case)):
        return buyer
    if case.indicator not in TRADE or told in (None, WORLD):
        return None
    if statement.position and (rival := _in_comparison(real, case)):
        return Sides(rival, None, own=True)
    if frame.item not in (ONE, PEERS):
        return None
    if case.measure == "share" and not (statement.position and frame.measure == "share"):
        return None
    acting = [(p, code) for p, code in real if p.mention.end <= at and _acts(p, statement)]
    if not acting or any(p.role in ("to", "from", "with", "pair") for p, _ in real):
        return None
    placed, code = acting[-1]
    if IS_BUYER.match(text, placed.mention.end) or any(DEALERS_OF.match(text, p.mention.end) for p, _ in acting):
        return None  # "Italy was the best customer, taking 5 million bags"
    if frame.indicator == "imports" and IS_SELLER.match(text, placed.mention.end):
        return None  # "Peru bought 5 tonnes abroad. Chile held third place among the suppliers"
    if not _is_another(code, told, frame.partner, case.scene) or not _in_place(placed, case):
        return None
    if len(acting) > 1 and AND.fullmatch(text, acting[-2][0].mention.end, placed.mention.start):
        code = "_".join(sorted({acting[-2][1], code}))
    return Sides(code, frame.partner, own=True)


def _next_buyer(real: Resolved, case: Case) -> Sides | None:
    """Give the next partner of one who exports: "Oman took $5 million of it. Mali ranked third with imports of 2"."""
    frame = case.frame
    (p, code), (home, last) = real[0], frame.beside or (frame.reporter, frame.partner)
    told = (frame.last or frame.indicator) == "exports" and home and last not in (None, WORLD, code)
    text, end, at = case.text, p.mention.end, case.at
    if not told or p.role != "subject" or len(real) > 1 or not WITH_FLOW.fullmatch(text, end, at):
        return None
    ranks = RANKS.search(text, max(0, p.mention.start - NEAR), at)
    return Sides(home, code, listed=True, sold=True) if ranks else None


def _in_comparison(real: Resolved, case: Case) -> str | None:
    """Give whose own trade another's is set against: "Peru sold 5 tons, compared with 3 for Chad and 2 for Mali"."""
    statement, frame = case.statement, case.frame
    if frame.partner or frame.listed:
        return None
    told_of = frame.item in (ONE, PEERS) or IT_DEALS.search(statement.lead)
    if not (told_of and COMPARED.search(statement.lead)):
        return None
    text, end = case.text, statement.quantity.end
    return next((code for p, code in real if p.role == "for" and BY_IT.fullmatch(text, end, p.mention.start)), None)


def followers(real: Resolved, case: Case) -> Resolved | Sides:
    """Let one that follows others, of which no number is told, stand in their place: "Peru led, followed by Chad (3)".

    Behind one that is called an exporter it is one as well, on its own account; behind a partner, one whatever it has:
    "followed by Chad with exports worth 3".
    """
    statement, frame = case.statement, case.frame
    text, at = case.text, case.at
    for place, (p, code) in enumerate(real):
        start, end = p.mention.start, p.mention.end
        if not FOLLOWED.search(text, max(0, start - 32), start):
            continue
        if frame.partner not in (None, code) and frame.item not in (ONE, PEERS) and WITH_FLOW.fullmatch(text, end, at):
            sold, bought = frame.indicator == "exports", frame.indicator == "imports"
            return Sides(frame.reporter, code, listed=True, sold=sold, bought=bought)
        if not GAP.fullmatch(text, end, at):
            continue
        home = frame.reporter if frame.partner is None else None
        if home and "-" in code and "-" in home and country(code) == country(home):
            return Sides(code, None, own=True)  # "most came from Gomel with $5 million, followed by Minsk with 3"
        ahead = [q for q, _ in real[:place] if q.role in LEADING]
        first = ahead[-1].mention.end if ahead else statement.head[0]
        if any(first <= q.start < start and q.kind != "ordinal" for q in statement.sentence.undated):
            continue
        if not ahead and statement.position:
            last = next((q for q in reversed(statement.sentence.roles) if q.mention.end <= start), None)
            dealt_with = last is not None and last.role in DEALT_WITH and last.code == frame.partner
            if dealt_with and not CALLED_DEALER.search(statement.lead[-CALLED_NEAR:]):
                return Sides(frame.reporter, code, listed=True)  # "exports to Peru rose 9%, followed by Chad with 3"
            continue
        if not ahead:  # "imports came mainly from Peru, followed by Chad with 3 million"
            return [*real[:place], (replace(p, role="with"), code), *real[place + 1 :]]
        kept = [(q, c) for q, c in real if q is not p and (q not in ahead or q.role != ahead[-1].role)]
        return sorted([*kept, (ahead[-1], code)], key=lambda each: each[0].mention.start)
    return real


def in_its_place(real: Resolved, case: Case) -> Sides | None:
    """Give the sides of another in the place of one who deals: "those by Mali $3 million", "and Mali with tea"."""
    statement, frame = case.statement, case.frame
    (p, code), text, before = real[-1], case.text, statement.before
    if not frame.partner or not (statement.position or before.startswith("Those ")):
        return None
    if len(real) > 2 or code in (frame.reporter, frame.partner):
        return None
    if (" of " in before or "ed by " in before or ORDERED.search(before)) and _is_next_to(p, statement):
        return _next_to(p, code, case)
    if len(real) > 1:
        return None
    at_one = p.role == "in" or (p.role == "for" and case.indicator == "trade_turnover")
    beside = AGAINST.search(before) or (frame.listed and before.strip(" ,") == "and")
    if at_one and beside and IN.fullmatch(text, statement.quantity.end, p.mention.start):
        return Sides(frame.reporter, code, listed=True)
    if (
        "hose " in before
        and _is_of_its_own(p, statement)
        and case.indicator == frame.indicator in ("exports", "imports")
    ):
        goods = frame.measure == "share" and OF_GOODS.search(text, 0, case.at)
        return Sides(frame.reporter, code, listed=True) if goods else Sides(code, frame.partner, own=True)
    if p.role != "subject" or " with " not in before or not text.startswith(" with ", p.mention.end):
        return None
    last = next((q for q in reversed(statement.sentence.roles) if q.mention.end <= statement.head[0]), None)
    given = last is not None and last.role == "to" and text.startswith(" with ", last.mention.end)
    return Sides(frame.reporter, code, listed=True) if given else None


def _next_to(placed: Placed, code: str, case: Case) -> Sides | None:
    """Give the sides of one that is ranked behind the one of two told of that is named before it."""
    statement, frame = case.statement, case.frame
    subjects = [
        q.code for q in statement.sentence.roles if q.role == "subject" and q.mention.end < placed.mention.start
    ]
    if not subjects and frame.partner and IT_WAS.search(statement.before):
        return Sides(frame.reporter, code, listed=True)
    if not subjects or subjects[-1] not in (frame.reporter, frame.partner):
        return None
    does = WHICH_HAS.match(case.text, placed.mention.end) is not None
    if subjects[-1] == frame.reporter:
        does = does or (frame.partner is not None and CALLED_DEALER.search(statement.lead[-CALLED_NEAR:]) is not None)
        return Sides(code, frame.partner, own=True) if does else None
    sold, bought = does and frame.indicator == "exports", does and frame.indicator == "imports"
    return Sides(frame.reporter, code, listed=True, sold=sold, bought=bought)


def _is_next_to(placed: Placed, statement: Statement) -> bool:
    """Whether one is ranked behind the partner told of, with a number of its own: "ahead of Mali with 7 per cent"."""
    text, (start, end) = statement.sentence.text, (placed.mention.start, placed.mention.end)
    if not AHEAD.search(text, max(0, start - 32), start):
        return False
    at = statement.quantity.start
    return (GAP.fullmatch(text, end, at) or WHICH_HAS.fullmatch(text, end, at)) is not None


def _is_of_its_own(placed: Placed, statement: Statement) -> bool:
    """Whether a flow is that of a country alone: "Peru's purchases were $4 million, those by Mali 3"."""
    text, end = statement.sentence.text, placed.mention.end
    if placed.mention.kind in ("adjective", "group") or not THOSE_OF.search(text, 0, placed.mention.start):
        return False  # "to members of the bloc went 5, to those of the other 3"
    at = statement.quantity.start
    opens = OPENS_WITH.search(text, 0, placed.mention.start) and OF_ITS_OWN.fullmatch(text, end, at)
    return bool(opens) or GAP.fullmatch(text, end + text.startswith(",", end), at) is not None


def _acts(placed: Placed, statement: Statement) -> bool:
    """Whether an area acts or owns, or is the one for which something is told: "For Chad this means 5 million"."""
    if placed.role != "for":
        return placed.role in ACTS
    head = statement.position == 0 and statement.sentence.text.startswith("For ") and placed.mention.start < HEAD
    return head or _is_gapped(placed, statement)


def _is_another(code: str, told: str, partner: str | None, scene: Scene) -> bool:
    """Whether an area is of the kind of the one told of before: no region, member or partner of it.

    Of a pair the other is another where both deal with a third: "Peru sent a third to the bloc, Chile a half".
    """
    both = (scene.both() if partner in (None, WORLD, *(scene.both() or ())) else None) or ()
    if code in (WORLD, told, country(told)) or country(code) == told or (told in both and code in both):
        return False
    return not (scene.belongs(code, told) or scene.belongs(told, code) or scene.is_group(code) != scene.is_group(told))


def _in_place(placed: Placed, case: Case) -> bool:
    """Whether an area stands where the one told of before stood: in its clause, in its list, or as the next."""
    statement, frame = case.statement, case.frame
    text, end, at = case.text, placed.mention.end, case.at
    gapped = _is_gapped(placed, statement)
    if frame.partner:  # "Chad shipped 5 tons to Mali, Togo 3", "The third is Peru, with imports of 2"
        near = max(0, placed.mention.start - NEAR)
        opens = not statement.position and case.indicator == frame.indicator and WITH_FLOW.fullmatch(text, end, at)
        return (gapped and statement.position > 0) or bool(opens and RANKS.search(text, near, at))
    before = [q.end for q in statement.sentence.quantities if q.end <= placed.mention.start]
    if statement.position and before and PARTED.search(text, before[-1], placed.mention.start):
        return False
    if not gapped and (does := deed(text, end, at)):
        alone = does.verb in OWN_ACCOUNT or frame.item == PEERS  # one that buys or supplies mostly deals with it
        return alone and FLOWS[does.kind] == frame.indicator and not TO_US.search(text, end, at)
    if (statement.position and gapped) or frame.item == PEERS:
        return True
    if placed.role == "for" and THE_FIGURE.fullmatch(text, end, at):
        return True
    ranked = text[max(0, placed.mention.start - NEAR) : at]
    return case.indicator == frame.indicator and RANKS.search(ranked) is not None and not LEADS.search(ranked)


def _is_gapped(placed: Placed, statement: Statement) -> bool:
    """Whether nothing but a number follows an area; one in brackets is a part: "here China ($6 million) is first"."""
    return (
        not statement.in_brackets
        and GAP.fullmatch(statement.sentence.text, placed.mention.end, statement.quantity.start) is not None
    )


def likewise(real: Resolved, case: Case) -> Sides | None:
    """The other of two does what the first did: "Lima sold goods for 5 million, Vienna for 3 million"."""
    frame = case.frame
    partners = frame.listed and not frame.item_goods  # else "Lima sold 5 buses and 3 tons of tin, and Vienna 9 trams"
    if not case.statement.position or partners or frame.indicator not in ("exports", "imports"):
        return None
    if not (len(real) == 1 or (len(real) == 2 and real[1][0].role in ("to", "from") and real[1][1] == frame.reporter)):
        return None
    (p, code), text, at = real[0], case.text, case.at
    likewise = LIKEWISE.fullmatch(text, p.mention.end, at) and deed(text, p.mention.end, at) is None
    if code != frame.partner or p.role != "subject" or not likewise:
        return None
    before = next((q for q in case.statement.sentence.roles if q.mention.kind != "anaphor"), p)
    alike = before.role == "subject" and country(before.code) == country(frame.reporter or "")
    return Sides(code, frame.reporter) if alike else None
