"""A list without names that goes back to figures told before, one by one: "in 2008 they had been $5 and $4 million".

In: the statements of a sentence, the figures of the ones before. What was told of as many flows, partners or goods is
told again in their order: each number gets the figure whose series it is of.
"""

from collections.abc import Sequence

from extract.areas.uses import is_side
from extract.periods.phrases import Told
from extract.products.words import names_goods
from extract.records import TRADE, Figure
from extract.statements.parallels import ALSO
from extract.statements.statement import Statement
from extract.story.drafts import Draft
from extract.times.whole_text import span_of

SENTENCES = 3
"""Of how many sentences with figures, the last ones, a list may tell again."""


def go_back(found: Sequence[Statement], told: Sequence[Draft]) -> None:
    """Give each number of a list that only points back the figure told before that it is of the series of."""
    run = found[0].beside if found else []
    if len(run) < 2 or run[0] is not found[0]:
        return
    if _names_its_own(run[0]):
        _go_back_in_time(run, _by_sentence(told)[:1])
        return
    for figures in _by_sentence(told):
        series = {(f.indicator, f.reporter, f.partner, f.product): f for f in figures if f.indicator in TRADE}
        if len(series) == len(run) and _goes_with(run[0], {flow for flow, *_ in series}):
            for statement, figure in zip(run, series.values(), strict=True):
                statement.again = figure
            return


def _go_back_in_time(run: Sequence[Statement], last: Sequence[Sequence[Figure]]) -> None:
    """Give the times of one flow told last to as many of another: "in May 5, in June 4. Imports were 3 and 2"."""
    first = run[0]
    if ALSO.search(
        first.sentence.text, 0, first.quantity.start
    ):  # "imports of tea and coffee were 3 and 2 respectively"
        return
    timed = any(m.role != "base" and not isinstance(m.phrase, Told) for m in first.sentence.periods)
    if timed or first.given_area or first.given_cue or first.quantity.kind not in ("money", "physical"):
        return
    levels = [f for f in (last[0] if last else ()) if f.measure == "level" and f.indicator in TRADE]
    times = {span: f for f in levels if (span := span_of(f, "period"))}
    one = len({(f.indicator, f.reporter, f.partner, f.product, f.status) for f in levels}) == 1
    if one and len(times) == len(levels) == len(run):
        for statement, time in zip(run, times, strict=True):
            statement.given_time = time


def _names_its_own(statement: Statement) -> bool:
    """Whether the first of a list is told what it is of, or when each number was."""
    if statement.given_area or statement.given_cue or statement.given_period or names_goods(statement.before):
        return True
    sentence, start = statement.sentence, statement.quantity.start
    flows = (cue for cue in sentence.between("indicator", 0, start) if cue.code != "none")
    return any(flows) or any(area.start < start and is_side(area) for area in sentence.areas)


def _goes_with(statement: Statement, flows: set[str]) -> bool:
    """Whether what a list is told to do is what was told before: not "sold 5 and 4. From the two it bought 3 and 2"."""
    deeds = statement.sentence.between("verb", 0, statement.quantity.start)
    kinds = {f"{cue.kind}s" for cue in deeds if cue.kind in ("export", "import")}
    return not kinds or not kinds.isdisjoint(flows)


def _by_sentence(told: Sequence[Draft]) -> list[list[Figure]]:
    """The figures of the last sentences, the last one first, then those of the last two together."""
    numbers = sorted({draft.sentence_number for draft in told}, reverse=True)[:SENTENCES]
    each = [[draft.figure for draft in told if draft.sentence_number == number] for number in numbers]
    return [*each, each[1] + each[0]] if len(each) > 1 else each
