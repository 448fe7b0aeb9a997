"""Whose something is that names no side: the count's before it, else the place's, the actor's or the text's.

>>> POINTS_BACK.match("The plant cost $3 million") is not None, IT_MADE.search("In 2007 it harvested ") is not None
(True, True)
"""

import re

from extract.areas.codes import country
from extract.areas.towns import country_of_town
from extract.indicators.counts import goes_on
from extract.records import FLOWS, TRADE
from extract.sides.case import Case
from extract.sides.hosts import ITS_FIRMS, STAYS, other_side
from extract.sides.slots import Pair, Sides
from extract.statements.rates import is_price
from extract.statements.sectors import sector
from extract.statements.statement import Statement

HOSTED = {"investment", "enterprises", "jobs", "capacity"}
"""What tells where the firms and the capital of another are."""
DEALS = TRADE | {"contracts", "sales"}
STANDS = {"capacity", "investment", "jobs", "production", "people", "enterprises", "other"}
"""What may be of a plant or a school, and so where that is."""
OF_LEAGUE = {"gdp", "people", "geography", "production"}
MADE = {"production", "capacity", "gdp", "retail"}
IT_MADE = re.compile(r"(?:^\W*(?:In (?:19|20)\d\d,?\s+)?|[,;:]\s+)[Ii]ts?\s+[a-z]+\b")
"""How a clause goes on with the one whom the sentence before was said of."""
OF_ECONOMY = {"gdp", "production", "retail", "freight"}
"""What tells how an economy fares."""
OF_FIRMS = {"capacity", "investment", "jobs", "production", "enterprises"}
POINTS_BACK = re.compile(
    r"\W*(?:(?:It|They|Its|Their|These|This|Those)\b|The (?:[a-z-]+ ){0,2}?(?:compan(?:y|ies)|firms?|enterprises?"
    r"|plants?|factory|factories|mill|refinery|ventures?|projects?|facility|line|workshop|site|farm|zone|park|university"
    r"|institute|college|school|centre|center|hospital|owners?|investors?|production|holding|group)\b)"
)
"""How a sentence begins that goes on with the firm, the plant or the school just told of."""
PROJECTS = re.compile(r"(?:[a-z-]+\s+){0,2}projects?\b")
IN_TOWN = re.compile(r"\b(?:[Ii]n|[Nn]ear|[Aa]t|[Oo]utside) ((?:[A-Z][\w'’-]+(?: (?=[A-Z])|\b)){1,3})")
"""A town where something is, up to three words that begin with a capital."""
USED = re.compile(
    r"\b(?:used|use|cross(?:ed)?|passed|pass|went through)\s(?:[a-z]+ ){0,2}(?:border|crossing|frontier)\b"
    r"|\b(?:[Tt]he|[Tt]heir) (?:common |land )?(?:border|frontier) (?:is|was)\b"
    r"|\b(?:two|both) (?:countries|states|neighbou?rs|republics) (?:share|have)\b",
)
"""What tells of the border between two."""

IT_HAS = re.compile(
    r"It (?:has|had|boasts|is home to|counts)\b|(?:With )?[Ii]ts (?:[a-z]+ )?(?:population|economy|GDP)\b"
)
"""What a profile goes on with on the country just spoken of."""


def unplaced(case: Case) -> Sides:
    """What names no side: that of the count before it, else that of the text."""
    indicator, scene = case.indicator, case.scene
    told = (
        _in_town(case)
        or _of_flow_priced(case)
        or _of_last_count(case)
        or _of_those_pointed_at(case)
        or _of_one_spoken_of(case)
        or _of_text(case)
    )
    sides = Sides(*told, inherited=True)
    if sides.partner is None and indicator in STAYS and scene.both() and sides.reporter:
        sides.partner = other_side(sides.reporter, scene)
    hosts = _are_projects(case.statement) and scene.host() == (sides.reporter, sides.partner)
    if indicator == "documents" and sides.partner == scene.focus and not hosts:
        sides.reporter, sides.partner = sides.partner, sides.reporter
    if indicator == "geography":
        sides.partner = None
    elif sides.partner is None and sides.reporter and scene.both() and USED.search(case.text):
        sides.partner = other_side(sides.reporter, scene)  # "3,000 lorries used the crossing"
    return sides


def _in_town(case: Case) -> Pair | None:
    """Give the one of two whose town a sentence names, too small to be an area: "Its plant in Moundou cost"."""
    both = case.scene.both()
    if case.indicator not in STANDS or both is None or case.statement.sentence.areas:
        return None
    for found in reversed(list(IN_TOWN.finditer(case.text, 0, case.at))):
        words = found[1].split()
        homes = (country_of_town(" ".join(words[:many])) for many in range(len(words), 0, -1))
        home = next(filter(None, homes), None)
        if home and home in [country(code) for code in both]:
            of_firm = case.indicator in STAYS or (case.frame.last in OF_FIRMS and case.frame.beside)
            return home, other_side(home, case.scene) if of_firm else None
    return None


def _of_flow_priced(case: Case) -> Pair | None:
    """Give the sides of the flow that a price is of: "sold 5,000 tonnes to Chad, at an average of $200 a tonne"."""
    statement, frame = case.statement, case.frame
    told = statement.position and frame.partner and frame.indicator in FLOWS
    priced = told and case.indicator == "other" and case.measure == "rate" and is_price(statement)
    return (frame.reporter, frame.partner) if priced else None


def _of_last_count(case: Case) -> Pair | None:
    """Give the sides of what goes on with the figure before it: "Around 9,000 came last year", of those told of."""
    statement, indicator, frame = case.statement, case.indicator, case.frame
    alone = indicator == "people" and not statement.counted
    again = statement.position or (frame.last == indicator and (alone or goes_on(statement)))
    deals = indicator == "exchange_trade" and frame.last == "enterprises" and ITS_FIRMS.search(statement.before)
    if not frame.beside or not (again or deals):
        return None
    reporter, partner = frame.beside
    priced = frame.aside is not None and frame.aside[0] == indicator
    priced_at = case.measure == "rate" and statement.quantity.kind != "percent"  # not "a loan at 2 per cent"
    if priced_at and priced and frame.aside and frame.aside[2]:
        reporter = frame.aside[2]  # "tea fetched $4 in April and $3 in May", behind what others shipped
    if indicator in ("production", "gdp") and frame.last in TRADE and case.measure != "share":
        partner = None  # "its needs, half of which Chad supplies, are 5 tonnes, as the crop will be smaller"
    if priced_at or (priced and partner not in [m.code for m in statement.sentence.areas]):
        partner = None  # "a calf fetched $13, 50 cents less than a year earlier"
    return reporter, partner


def _of_those_pointed_at(case: Case) -> Pair | None:
    """Give the sides of a firm, a mill or a school that a sentence goes on with: "a mill in Goa. It cost"."""
    scene = case.scene
    if case.indicator not in OF_FIRMS:
        return None
    if scene.place and POINTS_BACK.match(case.text):
        return scene.place, other_side(scene.place, scene)
    return case.frame.beside if case.frame.last in OF_FIRMS and _is_of_those(case.statement, case.measure) else None


def _of_one_spoken_of(case: Case) -> Pair | None:
    """Give the one that the sentences before are on: who acts, an economy, the country of a profile, a place."""
    statement, indicator, scene = case.statement, case.indicator, case.scene
    if not statement.position:
        if scene.actor and indicator in MADE and IT_MADE.search(statement.before):
            return scene.actor, None  # "Chad has land. In 2007 it harvested 5 tonnes"
        if scene.actor and indicator in ("people", "gdp") and IT_HAS.match(statement.before):
            return scene.actor, None  # "Chad is Mali's main partner. It has a population of 5 million"
        if scene.economy and indicator in OF_ECONOMY:
            return scene.economy, None
        if scene.topic.profiled and indicator in OF_LEAGUE:
            return scene.topic.profiled, None  # "Population: 5 million", in a Canadian profile of Finland
    if (place := scene.place or scene.region) and indicator in STANDS and not is_price(statement):
        return place, other_side(place, scene) if indicator in STAYS else None
    return None


def _of_text(case: Case) -> Pair:
    """Give the sides of the text: where one of two has its firms, the pair told of, else the area spoken of."""
    statement, indicator, frame, scene = case.statement, case.indicator, case.frame, case.scene
    both = indicator == "other" and (case.measure != "rate" or (scene.both() and statement.quantity.kind == "percent"))
    if (indicator in HOSTED or _are_projects(statement)) and _goes_by_trade(case) and (host := scene.host()):
        return host
    if scene.topic.world or (scene.topic.partner and not scene.topic.chapter) or not scene.subject:
        stays = indicator in STAYS or (both and (statement.position or scene.both()))
        stays = stays and not _is_of_all_trade(case)
        if not (stays or scene.both()) and scene.topic.sure and frame.partner == scene.topic.focus:
            return frame.partner, None  # "Chad bought 3 tonnes. Stocks rose to 9", in a text on what Peru sells
        return frame.reporter or scene.focus, frame.partner if stays else None
    if frame.beside and frame.last == indicator and indicator in HOSTED and scene.topic.partner:
        return frame.beside  # "$8 million came to Peru. $3 million were attracted in May"
    if indicator in HOSTED and (host := scene.host()) and country(scene.subject) == country(host[1]):
        return host  # what the investor told of last has put up is in the other
    two = indicator in STAYS or (both and scene.topic.partner)  # a long text speaks of one area after another
    return scene.subject, other_side(scene.subject, scene) if two else None


def _are_projects(statement: Statement) -> bool:
    """Whether what is counted is what investors do."""
    return PROJECTS.match(statement.counted or "") is not None


def _is_of_those(statement: Statement, measure: str) -> bool:
    """Whether a sentence goes on with those just told of: by a pronoun, or by the sectors they are in."""
    if POINTS_BACK.match(statement.sentence.text):
        return True
    return measure == "share" and sector(statement) is not None


def _goes_by_trade(case: Case) -> bool:
    """Whether the sides in force are those of trade, which say nothing of where firms and capital are."""
    frame = case.frame
    main = case.scene.main
    return frame.indicator in DEALS or bool(main and (frame.reporter, frame.partner) == (main.reporter, main.partner))


def _is_of_all_trade(case: Case) -> bool:
    """Whether a partner was but one of all: "Exports were $9m, those to Chad $2m. The mills give work to 300"."""
    scene = case.scene
    of_all = scene.topic.world and scene.main is not None and scene.main.partner is None and not scene.both()
    return of_all and not case.statement.position and case.frame.partner is not None and case.frame.indicator in TRADE
