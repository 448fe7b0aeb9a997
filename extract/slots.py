"""The slots of a statement: a statement and the story so far in, what it measures, of whom, when, in which unit out.

Each slot is asked of its own room; the order matters, for what a later room looks at an earlier one has found.
"""

import re
from dataclasses import dataclass, field
from datetime import date

from extract.denomination import unit_of
from extract.entities import entity_of
from extract.hedges import qualifier_of
from extract.indicators.indicator import Named, indicator_of
from extract.indicators.priced import price_before
from extract.indicators.remainders import NEAR
from extract.indicators.wholes import is_share_of_turnover
from extract.measures.measure import measure_of
from extract.modes import modes_of, over, planned_status, status_of, to_come
from extract.periods import Clock, Period
from extract.periods.calendars import has_plain_fiscal_years
from extract.products import product_of
from extract.quantities.numbers import ONE
from extract.quantities.quantity import times
from extract.records import TRADE, WORLD
from extract.sides import Sides, sides_of
from extract.statements.frames import Frame
from extract.statements.measured import Measured
from extract.statements.statement import Statement
from extract.statements.surveys import answering
from extract.story.story import Story
from extract.times import Timed, is_compared, times_of
from extract.times.compared import since_then
from extract.times.revised import is_goal_beside
from extract.values import replace

FRONTED = re.compile(r"\W*(?:In|On|Among|As for|For) (?:(?:the|total|its) )*")
"""Up to a flow, how a sentence begins that is on it whatever it tells: "In imports Chad took the first place"."""


@dataclass(slots=True)
class Slots:
    """What was found of a statement, with the words that gave it; filled in the order in which it is asked for."""

    frame: Frame  # what was in force for it
    status: str = field(init=False)
    status_words: str = field(init=False)
    status_around: str = field(init=False)  # that of the clause around a number told with its time in passing
    named: Named = field(init=False)
    measured: Measured = field(init=False)
    qualifier: str = field(init=False)
    hedge: str = field(init=False)
    modes: dict[str, str | None] = field(init=False)  # basis, adjustment, stage
    sides: Sides = field(init=False)
    product: str | None = field(init=False)
    product_words: str = field(init=False)
    listed: bool = field(init=False)  # whether the product is one of a list
    unit: str = field(init=False)
    timed: Timed = field(init=False)
    from_level: bool = field(init=False)  # whether it is of the time that another figure is compared with
    entity: str | None = field(init=False)


def slots_of(statement: Statement, story: Story, note: str | None) -> Slots:
    """Fill the slots of a statement, and let the scene hear of its flow and sides; `note` is its footnote."""
    slots = Slots(story.frame)
    _tell_what(slots, statement, story)
    _tell_whose(slots, statement, story)
    _tell_of_what(slots, statement, story)
    _tell_when(slots, statement, story, note)
    slots.entity = entity_of(statement, slots.named.code, slots.frame)
    return slots


def _tell_what(slots: Slots, statement: Statement, story: Story) -> None:
    """Fill what is measured, how it is to be read, and whether it is a fact."""
    frame, scene = slots.frame, story.scene
    told = [draft.figure for draft in story.drafts[-NEAR:]]
    if not frame.aside and (per := price_before(statement, told)):
        slots.frame = frame = replace(frame, aside=("other", per, None))
    status, slots.status_words = status_of(statement, frame)
    asked = answering(statement, frame)
    if asked:
        status, slots.status_words = "actual", ""  # that they expect it is a fact
    ahead = status != "actual" and not frame.sought
    named = Named(asked) if asked else indicator_of(statement, frame, scene.main, ahead, scene.flows, scene.theme, told)
    if named.code in TRADE and (named.cue or named.place in ("verb", "tail")):
        scene.told(named.code)
    slots.measured = (
        Measured("share", evidence="a survey") if asked else measure_of(statement, frame, named.code, named.sign)
    )
    if is_share_of_turnover(statement, named, slots.measured.measure, frame, scene.main):
        named = replace(named, code="trade_turnover")
    slots.named = named
    slots.qualifier, slots.hedge = qualifier_of(statement)
    slots.status = planned_status(status, slots.status_words, statement, frame, named.code)
    if frame.foretold and slots.measured.measure == "growth" and slots.status_words.lower() in ("is to", "are to"):
        slots.status = "forecast"  # "euro-area imports are to pick up by 1.1%", in an outlook
    slots.modes = modes_of(statement, frame)


def _tell_whose(slots: Slots, statement: Statement, story: Story) -> None:
    """Fill the sides, and name the flow as seen from the reporter's."""
    named, measured = slots.named, slots.measured
    slots.sides = sides_of(statement, named.code, measured.measure, slots.frame, story.scene)
    if not slots.sides.inherited:
        story.scene.fresh = False
    slots.named = _turned(named, slots.sides, statement)
    if measured.negative and measured.measure == "level" and slots.named.code != named.code == "trade_balance":
        slots.measured = replace(measured, negative=False)  # "Peru remained the first partner with $3 billion"
    elif slots.sides.against and measured.measure == "level":
        slots.measured = replace(measured, negative=True)


def _tell_of_what(slots: Slots, statement: Statement, story: Story) -> None:
    """Fill the goods and the unit; what is planned is of the time that was foretold."""
    frame, named, measured = slots.frame, slots.named, slots.measured
    if slots.status != "actual" and (ahead := frame.planned or _outlook(slots.status, frame, story.document.published)):
        slots.frame = frame = replace(frame, period=ahead)
    theme = _theme(story.scene.main, named)
    goods = product_of(statement, named, frame, measured.measure, theme, story.goods)
    if goods[0] and goods[0] == frame.product and not statement.position and _outweighs(statement, slots, story):
        goods, story.goods.whole = (None, "", False), True
    if goods[1] == "in force" and _goes_back(slots, statement):
        goods = (None, "", False)  # "exports of tea to Chad were 5. Chadian exports to Peru came to 9"
    slots.product, slots.product_words, slots.listed = goods
    slots.unit = unit_of(statement, named.code, measured, slots.product, story)
    if statement.quantity.unit is None and frame.factor != ONE and slots.unit == frame.amount:
        statement.quantity = replace(times(statement.quantity, frame.factor), factor=frame.factor)


def _tell_when(slots: Slots, statement: Statement, story: Story, note: str | None) -> None:
    """Fill the period and what it is compared with; the time found may tell that a plan is over."""
    frame, code, measure = slots.frame, slots.named.code, slots.measured.measure
    if not statement.position and code in TRADE and _is_of_deal(frame):
        around = frame.traded or _year_around(frame.period, story.document.published)
        slots.frame = frame = replace(frame, period=around)  # "a deal was signed in May. The balance was"
    clock = _clock(story, statement, frame, slots.sides, slots.product, slots.unit)
    slots.from_level = is_compared(statement, measure, frame, clock)
    timed = times_of(statement, measure, code, slots.status, frame, clock, slots.from_level, note)
    main = story.scene.main
    slots.timed = timed = since_then(statement, measure, timed, frame, main.period if main else None)
    told = slots.status, slots.status_words
    if timed.place == "own" or (code in TRADE and measure == "level"):
        told = to_come(told[0], statement, timed, frame, story.document) or told
    said = told[0]
    if timed.place == "own":
        told = over(*told, timed, statement, frame, story.document) or told
    slots.status, slots.status_words = told
    slots.status_around = said if not statement.position else told[0]
    if is_goal_beside(statement):
        slots.status_around = frame.status if statement.position else "actual"
    if not slots.from_level and not _is_price_of_a_day(slots):
        statement.sentence.tell_time(timed.period, timed.place in ("own", "sentence"))
        story.tell_of(timed.period)


def _goes_back(slots: Slots, statement: Statement) -> bool:
    """Whether a flow of its own name, or deliveries worth so much, go the other way than the goods told of last."""
    frame, sides, named = slots.frame, slots.sides, slots.named
    told = frame.beside if frame.beside and all(frame.beside) else (frame.reporter, frame.partner)
    back = (sides.partner, sides.reporter) == told and sides.partner is not None
    of_its_own = named.place == "head" or (named.place == "verb" and statement.quantity.kind in ("money", "percent"))
    return back and of_its_own and named.code == frame.indicator in ("exports", "imports")


def _outweighs(statement: Statement, slots: Slots, story: Story) -> bool:
    """Whether one partner's part is more than all: "Re-exports were $4 million. Italy took goods for $7 million"."""
    frame, sides, value = slots.frame, slots.sides, statement.quantity.value
    is_level = statement.quantity.kind == "money" and slots.measured.measure == "level"
    if not is_level or sides.partner is None or statement.sentence.periods:
        return False
    if (frame.product or "") in statement.sentence.low:
        return False
    told = (draft.figure for draft in reversed(story.drafts[-NEAR:]))
    whole = next((f for f in told if f.measure == "level" and f.product == frame.product), None)
    return (
        whole is not None
        and (whole.indicator, whole.reporter, whole.partner) == (slots.named.code, sides.reporter, WORLD)
        and (whole.unit, whole.period_end) == (statement.quantity.unit, frame.period.end if frame.period else None)
        and value > whole.value
    )


def _is_price_of_a_day(slots: Slots) -> bool:
    """Whether a price is of one day amid what is told of a longer time: "(the euro cost 9 kroner on 31 December)"."""
    day, around = slots.timed.period, slots.frame.period
    if slots.named.code != "other" or slots.measured.measure != "rate" or day is None or around is None:
        return False
    return day.start == day.end and around.length > 0 and around.start <= day.start <= around.end


def _is_of_deal(frame: Frame) -> bool:
    """Whether the time in force is the month of a deal that is told of between flows of trade."""
    period = frame.period
    if frame.indicator not in ("contracts", "investment") or period is None:
        return False
    return (period.start.year, period.start.month) == (period.end.year, period.end.month)


def _year_around(month: Period | None, day: date | None) -> Period | None:
    """Give the year of a month where all of it is over: exports told behind a deal of March 1986 are those of 1986."""
    year = Period.of_year(month.end.year) if month else None
    return year if year and (day is None or year.end <= day) else month


def _outlook(status: str, frame: Frame, day: date | None) -> Period | None:
    """Give the year that an outlook foretells, for a forecast that names no time after one on a time that is over."""
    ahead = frame.foretold if status == "forecast" else None
    if ahead is None or day is None or ahead.end < day or ahead.end.year > day.year + 1:
        return None
    return ahead if frame.period and frame.period.end < day else None


def _turned(named: Named, sides: Sides, statement: Statement) -> Named:
    """Name the flow as seen from the side spoken of: what a seller supplies are the buyer's imports."""
    told = named.place == "tail" or (named.place == "head" and named.cue is not None and "rade" in named.cue.surface)
    both = named.code == "trade_turnover" and told  # "what Peru and Chile sold each other", "with a trade of 5"
    fronted = named.cue is not None and FRONTED.fullmatch(statement.sentence.text, 0, named.cue.start)
    if (sides.sold or sides.bought) and not (both or fronted):
        return replace(named, code="exports" if sides.sold else "imports")
    if sides.partnered and named.place == "inherited":
        return replace(named, code="trade_turnover")
    return named


def _theme(main: Frame | None, named: Named) -> str | None:
    """The goods that a section set out with, for the flows that it set out with: those of a turnover are both."""
    if main is None or not main.product:
        return None
    both = main.indicator == "trade_turnover" or main.product == "goods and services"
    return main.product if both or main.indicator == named.code else None


def _clock(story: Story, statement: Statement, frame: Frame, sides: Sides, product: str | None, unit: str) -> Clock:
    """The clock as it stands for a statement: its goods tell the marketing year, money and sides the fiscal one."""
    scene = story.scene
    here = scene.clock.country
    money = [unit[:2]] if statement.quantity.kind == "money" else []
    near = [side.split("-")[0] for side in (sides.reporter, sides.partner) if side]
    country = next((code for code in (*money, here, *near) if has_plain_fiscal_years(code)), here)
    goods = product or frame.product or (scene.main.product if scene.main else None)
    return replace(
        scene.clock,
        period=frame.period,
        occasion=story.aside or story.occasion,
        product=goods,
        country=country,
        deadline=frame.deadline,
        planned=frame.planned if frame.status != "actual" else None,
        said=story.saying.end if story.saying and story.today is None else None,
        named=story.named,
        told_of=story.told_of,
        moment=story.moment,
    )
