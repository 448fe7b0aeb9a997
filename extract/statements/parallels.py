"""Lists told in parallel: "exports to Italy, Spain and Malta were 5, 4 and 3 million respectively".

In: the statements of a sentence. What stands in the first list (areas, indicators or periods) is given to the numbers
of the second one by one; a list without such words goes back to the numbers told before it, one by one: "exports were
$5 and imports $4 million; a year before they had been $3 and $2 million".

>>> IN_A_LIST.fullmatch(", and about ") is not None, IN_A_LIST.fullmatch(" to ") is not None
(True, False)
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.areas.mentions import AreaMention
from extract.areas.uses import is_side
from extract.periods import Mention
from extract.periods.phrases import Dates, Part, Relative, Same, Told, Years
from extract.periods.words import UNIT_MONTHS
from extract.records import TRADE
from extract.statements.set_against import bases_in_turn
from extract.statements.statement import OR_ELSE, Statement
from extract.values import replace
from extract.words.cued import Cued
from extract.words.lexicon import Cue

Listed = AreaMention | Cue | Mention
ORDER = Cued(
    ("respective", "that order", "correspondingly", "each"),
    r"\b(?:respectively|in that order|correspondingly)\b"
    r"|\brespective (?:[a-z-]+ )?(?:increase|rise|gain|decline|fall|drop|decrease|share|growth rate)s\b"
    r"|\d (?:[a-z]+ ){0,3}and [^\w\s]?[\d.,]+ (?:[a-z]+ ){1,4}each\b",
    re.I,
)
IN_A_LIST = re.compile(
    r"\s*(?:,\s*(?:and|or|&)?|and|or|&|/)[\s,]*(?:(?:the|by|to|at|of|in|about|around|some|nearly|almost|over|more than"
    r"|less than|up|down|for)\s+)*[\"“«'(]?(?:[A-Z]{1,3}\s?)?",
    re.I,
)
BRACKETS, IN_BRACKETS = re.compile(r"\s*\([^()]*\)"), re.compile(r"\s*\((?:[a-z]+ ){0,3}[^\w\s]{0,2}")
TO_LEVEL = re.compile(r"\s+to\s+(?:[a-z]+\s+){0,3}")
"""Between a change and the level that it leads to: "rose by 3 per cent to $5 million and 4 per cent to $9 million"."""
OR_PERCENT = re.compile(
    OR_ELSE.pattern + r"[\d.,]+\s?(?:%|per ?cent\b|pct\b)(?:\s+of\s+[a-z][a-z ]*?(?=\s*(?:,|\band\b|$)))?"
)
"""Behind a number of a list, the percent that says it again: "5 million or 3 per cent of the total, 4 million or"."""
TURNS, MOVED = re.compile(r",\s+(?:up|down)\b"), re.compile(r"\b(?:up|down) (?:by )?[^\w\s]?$")
"""What turns from levels to what they changed by: "and imports 9 million, up 1 million and 2 million respectively"."""
AND = re.compile(r"\b(?:and|or)\b|&")
JOINT = re.compile(
    r"\s*(?:(?:to|from|with|of (?:goods(?: and services)?|merchandise|services))?\s*,?\s*and|,|,?\s*or|&|/)\s*"
    r"(?:(?:the|in|to|with|from|its|their|total|overall|merchandise|goods)\s+)*",
    re.I,
)
BETWEEN = re.compile(r"\b(?:between|among)\s+(?:the\s+)?(?:(?:\d+|[a-z]{3,5})\s+)?$", re.I)
ALSO = re.compile(r"[a-z’']\s+(?:and|or|&)\s+[a-z]", re.I)
"""Two things joined by "and", which may be what the numbers behind them are of."""
ENDS = re.compile(r"\s*(?:[.,;:)]|$|(?:in|during|over|from|against|up|down|last|this|more|less)\b)")
"""Behind the last number of a list, where nothing goes on with it alone."""
LISTS = re.compile(r" and |\b(?:same|two|three|four|2|3|4|both) (?:quarters|halves|half-years|months|years)\b", re.I)
"""In a phrase of time, what makes it a list of as many parts: "in the four quarters of 2008"."""
ENDS_PARTS = re.compile(rf"{ENDS.pattern}|\s+of\b")
THEY = re.compile(
    r"\b(?:they|these|those|the two|it (?:was|had been) (?:(?:just|exactly|rather) )?"
    r"(?:the other way (?:a?round|about)|the (?:reverse|opposite)|different)"
    r"|both(?= (?:had|have|has|were|are|will|would)\b)"
    r"|(?:the|both|their|(?:month|quarter|year)[’']s) (?:(?:[a-z]+|(?:19|20)\d\d) ){0,2}?"
    r"(?:figures|shares|sums|amounts|numbers|rates|percentages|totals|values|quantities|proportions|levels|records|peaks|results|increases"
    r"|declines|gains|losses|changes))\b",
    re.I,
)
"""What points back at the numbers of a list told before: "in 2008 the corresponding amounts had been"."""
TO_THE_TWO = Cued(
    ("the two ", "these two ", "those two ", "both "),
    r"\b(?:to|from|with) (?:(?:the|these|those) two|both) (?:neighbou?rs|countries|partners|markets|states|republics"
    r"|buyers|suppliers|customers)\b",
)
"""What points back at partners told before: "exports to the two neighbours came to"."""
OF_THE = re.compile(r"\s+of\s+(?:(?:the|its|their|all|total)\s+)*")
NEAR = 6
"""How far behind its numbers a list of times may begin where no word says that they are told in its order."""
NEXT = 1
"""How far behind a number its own time stands."""
FAR = 80
"""How far before its numbers a list may end where no word says that they are told in its order."""


def distribute(statements: list[Statement]) -> None:
    """Give each number of a parallel list its own area, indicator or period."""
    if len(statements) < 2:
        return
    told = ORDER.search(statements[0].sentence.text)
    pairs = pairwise(statements) if told else ()
    aside = [s for last, s in pairs if _says_again(last, s) and not _ends_list(last, statements)]
    outer = [statement for statement in statements if not any(statement is one for one in aside)]
    ends = {s.position - 1: s.quantity.end for s in aside if s.quantity.kind != "percent" and not s.in_brackets}
    for run in _runs(outer, ends):
        if told or _alike(run):
            _give(run, outer, sure=told is not None)
    for statement in aside:  # "exports and imports rose by 7 million (3%) and 9 million (4%) respectively"
        last = statements[statement.position - 1]
        statement.given_cue, statement.given_area, statement.beside = last.given_cue, last.given_area, last.beside
        statement.says_again = last


def _says_again(last: Statement, statement: Statement) -> bool:
    """Whether a number stands alone in brackets right behind another, or is the percent or level that it comes to."""
    between = statement.lead[last.quantity.end :]
    if last.quantity.kind == "percent" != statement.quantity.kind and TO_LEVEL.fullmatch(between):
        return True
    if statement.quantity.kind == "percent" != last.quantity.kind and OR_ELSE.fullmatch(between):
        return True
    return bool(IN_BRACKETS.fullmatch(between)) and statement.sentence.text.startswith(")", statement.quantity.end)


def _ends_list(last: Statement, statements: list[Statement]) -> bool:
    """Whether a percent ends a list that levels follow in the same order: "rose by 3% and 4% to $5 and $6 million"."""
    before = statements[last.position - 1] if last.position else None
    if before is None or (before.quantity.kind, last.quantity.kind) != ("percent", "percent"):
        return False
    return IN_A_LIST.fullmatch(last.sentence.text, before.quantity.end, last.quantity.start) is not None


def _runs(statements: list[Statement], ends: dict[int, int]) -> list[list[Statement]]:
    """The lists of numbers, with nothing but commas and an "and" before the last; `ends` of those said again."""
    runs: list[list[Statement]] = []
    run, over = statements[:1], False
    for last, statement in pairwise(statements):
        end = ends.get(last.position, last.quantity.end)
        gap = BRACKETS.sub("", statement.sentence.text[end : statement.quantity.start])
        gap = OR_PERCENT.sub("", gap)
        alike = statement.quantity.unit == last.quantity.unit or last.quantity.unit is None
        turns = TURNS.match(gap) is not None and MOVED.search(run[0].lead[-16:]) is None
        if over or turns or not alike or not IN_A_LIST.fullmatch(gap):
            runs.append(run)
            run, over = [], False
        else:
            over = AND.search(gap) is not None
        run.append(statement)
    return [run for run in (*runs, run) if len(run) >= 2]


def _alike(run: list[Statement]) -> bool:
    """Whether the numbers of a list are all in one unit, with "and" before the last, and none counts things."""
    first, text = run[0].quantity, run[0].sentence.text
    return AND.search(text, run[-2].quantity.end, run[-1].quantity.start) is not None and all(
        s.quantity.kind == first.kind and s.quantity.unit == first.unit and not s.counted for s in run
    )


def _give(run: list[Statement], statements: list[Statement], sure: bool) -> None:
    """Give the numbers of a list what stands in the list before them, else what the numbers before were of."""
    sentence, start = run[0].sentence, run[0].quantity.start
    first = next(at for at, statement in enumerate(statements) if statement is run[0])
    given = _give_listed(run, sure)
    they = not given and not first and any(says.search(sentence.text, 0, start) for says in (THEY, TO_THE_TWO))
    if sure or they or run[0].given_area:
        for statement in run:
            statement.beside = run
    parts = run[0].quantity.kind == "percent"  # "tea and silk made up 7 per cent and 4 per cent of sales"
    alone = not given and (ENDS_PARTS if parts else ENDS).match(sentence.text, run[-1].quantity.end)
    if alone and ALSO.search(sentence.text, run[0].head[0], start):
        for statement in run:
            statement.in_turn = run
    earlier = statements[max(0, first - len(run)) : first]
    as_before = len(earlier) == len(run) and not any(statement.given_period for statement in run)
    if as_before and not ALSO.search(sentence.text, run[0].head[0], start):
        _give_times_again(run, earlier)
    if sure and not given and len(earlier) == len(run) and not ALSO.search(sentence.text, run[0].head[0], start):
        for statement, last in zip(
            run, earlier, strict=True
        ):  # "tea and tin brought 3 and 4 million, up 5 and 6% each"
            statement.says_again = last
    if not given and len(earlier) == len(run) and (sure or not ALSO.search(sentence.text, earlier[-1].tail[0], start)):
        _give_again(run, earlier, sure)


def _give_listed(run: list[Statement], sure: bool) -> bool:
    """Give the numbers of a list the areas, indicators and times listed for them; tell whether there are any."""
    sentence, start = run[0].sentence, run[0].quantity.start
    back, text, given = 0 if sure else start - FAR, run[0].sentence.text, False
    areas = [m for m in sentence.areas if m.kind != "anaphor" and not BETWEEN.search(text[: m.start][-16:])]
    for name, mentions in (
        ("given_area", areas),
        ("given_cue", [cue for cue in sentence.cues["indicator"] if cue.code != "none"]),
        ("given_period", [m for m in sentence.periods if m.role in ("period", "base")]),
    ):
        if name == "given_period" and ((not sure and given) or bases_in_turn(run)):
            continue
        told = [m for m in mentions if back <= m.start and m.end <= start]
        listed = _list_of(len(run), told, text)
        if name == "given_period" and not listed and told and not ALSO.search(text, told[-1].end, start):
            listed = _parts_of(len(run), [m for m in mentions if m.end <= start], sure)
        if name == "given_cue" and listed and run[0].given_area and listed[-1].end <= run[0].given_area.start:
            listed = []  # "imports and exports to Laos and Japan were 1 and 3 million respectively"
        if name == "given_period" and not listed:
            listed = _times_behind(run, sure)
        given = given or bool(listed)
        if name == "given_period" and len(listed) > 1:
            listed = _of_same_part(listed)
        for statement, mention in zip(run, listed, strict=False):
            setattr(statement, name, mention)
    return given


def _parts_of(count: int, told: Sequence[Listed], sure: bool) -> list[Listed]:
    """The months, quarters or years that a phrase lists as many of: "in May, June and July", "in four quarters"."""
    last = told[-1] if told else None
    if not isinstance(last, Mention) or not (sure or LISTS.search(last.surface)):
        return []
    each: list[Dates | Part | Years] = []
    match last.phrase:
        case Relative("year", 0) if last.surface.endswith("years"):  # "(exports in 1998 and 1997) … in the same years"
            years = [m.phrase for m in told if isinstance(m, Mention) and isinstance(m.phrase, Years)]
            each = [*dict.fromkeys(year for year in years if year.first == year.last)]
        case Dates(first, end, None) if " and " in last.surface:  # unlike "July-August"
            each = [replace(last.phrase, month=month, last_month=month) for month in range(first, end + 1)]
        case Part(_, first, end):
            each = [replace(last.phrase, first=part, last=part) for part in range(first, end + 1)]
        case Told(parts, "quarter" | "half" as unit) if parts * UNIT_MONTHS[unit] == UNIT_MONTHS["year"]:
            each = [Part(unit, part, part) for part in range(1, parts + 1)]
        case Years(first, end, False):
            each = [Years.one(year) for year in range(first, end + 1)]
    # what is read of a phrase is kept by where it begins
    return (
        [replace(last, start=last.start + at, phrase=one) for at, one in enumerate(each)] if len(each) == count else []
    )


def _of_same_part(listed: list[Listed]) -> list[Listed]:
    """Let years behind a part of one be that part of each: "in the first quarter of 2018, 2019 and 2020"."""
    first, *rest = (mention.phrase for mention in listed if isinstance(mention, Mention))
    years = [phrase for phrase in rest if isinstance(phrase, Years) and phrase.first == phrase.last]
    if len(years) < len(listed) - 1:
        return listed
    each: Sequence[Dates | Part | Same]
    match first:
        case Part(whole=Years()):
            each = [replace(first, whole=year) for year in years]
        case Dates(year=Years(), first_year=None):
            each = [replace(first, year=year) for year in years]
        case Same(when=Years()):
            each = [replace(first, when=year) for year in years]
        case _:
            return listed
    return [listed[0], *(replace(mention, phrase=one) for mention, one in zip(listed[1:], each, strict=True))]


def _times_behind(run: list[Statement], sure: bool) -> list[Listed]:
    """The times listed behind as many numbers: "of 10 and 25 million were opened in 2009 and 2011 (respectively)"."""
    sentence, end = run[0].sentence, run[-1].quantity.end
    reach = end + (FAR if sure else NEAR)
    later = [m for m in sentence.periods if m.role in ("period", "base") and end <= m.start]
    if not later or later[0].start > reach:
        return []
    if any(m.role == "base" and m.intro for m in later[1 : len(run)]):
        return []  # "by 4% and 5%, respectively, in May, compared with the same month of last year"
    listed = _list_of(len(run), later[: len(run)], sentence.text)
    return listed or (_parts_of(len(run), later[:1], sure) if sure else [])


def _give_again(run: list[Statement], earlier: list[Statement], sure: bool) -> None:
    """Give the numbers of a list the flows, else the areas, of as many numbers told just before."""
    if not any(cue.code in TRADE for cue in run[0].sentence.between("indicator", *run[0].head)):
        flows = [_flow(statement) for statement in earlier]
        if all(flows) and len({cue.code for cue in flows if cue}) == len(run):
            for statement, cue in zip(run, flows, strict=True):
                statement.given_cue = cue
            return
    areas = [_partner(statement) for statement in earlier]
    if sure and all(areas) and len({area.code for area in areas if area}) == len(run):
        for statement, area in zip(run, areas, strict=True):
            statement.beside, statement.given_area = run, area


def _give_times_again(run: list[Statement], earlier: list[Statement]) -> None:
    """Give the numbers of a list the times of as many before: "in 2008 and 2009 tea brought 5 and 6, jute 3 and 2"."""
    told = [statement.given_period or _time_behind(statement) for statement in earlier]
    since, stop = earlier[-1].tail[0], run[-1].tail[1]
    others = (m for m in run[0].sentence.periods if since <= m.start < stop and m not in told)
    if len({mention.start for mention in told if mention}) == len(run) and not any(others):
        for statement, mention in zip(run, told, strict=True):
            statement.given_period = mention


def _time_behind(statement: Statement) -> Mention | None:
    """The time right behind a number: "exports were 5 million in 2008 and 6 million in 2009, imports 3 and 2"."""
    end = statement.quantity.end
    named = (m for m in statement.sentence.periods if m.role == "period" and 0 <= m.start - end <= NEXT)
    return next(named, None)


def _flow(statement: Statement) -> Cue | None:
    """The one flow that a number's own words name, by a noun or by a verb; what a share is of goes before others."""
    if statement.given_cue:
        return statement.given_cue
    named = [cue for cue in statement.own("indicator") if cue.code in TRADE]
    if len(named) > 1:  # "the bulk of trade (14% of exports and"
        text, end = statement.sentence.text, statement.quantity.end
        named = [cue for cue in named if cue.start > end and OF_THE.fullmatch(text, end, cue.start)] or named
    if not named:
        named = [replace(c, code=f"{c.kind}s") for c in statement.own("verb") if c.kind in ("export", "import")]
    return named[-1] if len({cue.code for cue in named}) == 1 else None


def _partner(statement: Statement) -> AreaMention | None:
    """The area that a number's own words name last before it."""
    if statement.given_area:
        return statement.given_area
    named = [m for m in statement.sentence.areas if statement.head[0] <= m.start < statement.quantity.start]
    return named[-1] if named and is_side(named[-1]) else None


def _list_of(count: int, mentions: Sequence[Listed], text: str) -> list[Listed]:
    """The last so many mentions that a text lists one after the other; none where they are more or fewer."""
    run: list[Listed] = []
    found: list[Listed] = []
    for mention in mentions:
        if run and not JOINT.fullmatch(text[run[-1].end : mention.start]):
            run = []
        run.append(mention)
        if len(run) == count:
            found = list(run)
        elif len(run) > count:
            found = []
    return found
