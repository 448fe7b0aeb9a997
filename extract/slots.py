"""The slots of a statement: a statement and the story so far in, what it measures, of whom, when, in which unit out.

Each slot is asked of its own room; the order matters, for what a later room looks at an earlier one has found.
"""

from datetime import date

from extract.denomination import unit_of
from extract.entities import entity_of
from extract.frames import Frame
from extract.hedges import qualifier_of
from extract.indicators import Named, indicator_of
from extract.measured import Measured
from extract.measures import measure_of
from extract.modes import modes_of, over, planned_status, status_of, to_come
from extract.periods import Clock, Period
from extract.periods.calendars import has_plain_fiscal_years
from extract.products import product_of
from extract.records import TRADE
from extract.sides import Sides, sides_of
from extract.statements import Statement
from extract.story import Story
from extract.times import Timed, is_compared, is_in_brackets, times_of
from extract.values import immutable, replace
from extract.wholes import is_share_of_turnover


@immutable
class Slots:
    """What was found of a statement, with the words that gave it."""

    frame: Frame  # what was in force for it
    named: Named
    measured: Measured
    sides: Sides
    timed: Timed
    from_level: bool  # whether it is of the time that another figure is compared with
    looks_back: bool  # whether it is of that time, or brackets tell of an earlier one
    product: str | None
    product_words: str
    listed: bool  # whether the product is one of a list
    entity: str | None
    unit: str
    qualifier: str
    hedge: str
    status: str
    status_words: str
    modes: dict[str, str | None]  # basis, adjustment, stage


def slots_of(statement: Statement, story: Story, note: str | None) -> Slots:
    """Fill the slots of a statement, and let the scene hear of its flow and sides; `note` is its footnote."""
    frame, scene = story.frame, story.scene
    status, status_words = status_of(statement, frame)
    named = indicator_of(statement, frame, scene.main, status != "actual", scene.flows, scene.theme)
    if named.cue and named.code in TRADE:
        scene.told(named.code)
    measured = measure_of(statement, frame, named.code, named.sign)
    if is_share_of_turnover(statement, named, measured.measure, frame, scene.main):
        named = replace(named, code="trade_turnover")
    qualifier, hedge = qualifier_of(statement)
    status = planned_status(status, status_words, statement, frame, named.code)
    modes = modes_of(statement, frame)
    sides = sides_of(statement, named.code, measured.measure, frame, scene)
    if not sides.inherited:
        scene.fresh = False
    turned = _turned(named, sides)
    if measured.negative and measured.measure == "level" and turned.code != named.code == "trade_balance":
        measured = replace(measured, negative=False)  # "Peru remained the first partner with $3 billion"
    named = turned
    if status != "actual" and (ahead := frame.planned or _outlook(status, frame, story.document.published)):
        frame = replace(frame, period=ahead)
    theme = _theme(scene.main, named)
    product, product_words, listed = product_of(statement, named, frame, measured.measure, theme, story.goods)
    unit = unit_of(statement, named.code, measured, product, story)
    clock = _clock(story, statement, frame, sides, product, unit)
    from_level = is_compared(statement, measured.measure, frame, clock)
    timed = times_of(statement, measured.measure, named.code, status, frame, clock, from_level, note)
    if timed.place == "own" or (named.code in TRADE and measured.measure == "level"):
        status, status_words = to_come(status, statement, timed, frame, story.document) or (status, status_words)
    if timed.place == "own":
        status, status_words = over(status, status_words, timed, story.document) or (status, status_words)
    looks_back = from_level or is_in_brackets(statement, timed, frame)
    if not looks_back:
        statement.sentence.tell_time(timed.period, timed.place in ("own", "sentence"))
        story.tell_of(timed.period)
    return Slots(
        frame=frame,
        named=named,
        measured=measured,
        sides=sides,
        timed=timed,
        from_level=from_level,
        looks_back=looks_back,
        product=product,
        product_words=product_words,
        listed=listed,
        entity=entity_of(statement, named.code, frame),
        unit=unit,
        qualifier=qualifier,
        hedge=hedge,
        status=status,
        status_words=status_words,
        modes=modes,
    )


def _outlook(status: str, frame: Frame, day: date | None) -> Period | None:
    """Give the year that an outlook foretells, for a forecast that names no time after one on a time that is over."""
    ahead = frame.foretold if status == "forecast" and day else None
    is_news = ahead and ahead.end >= day and ahead.end.year <= day.year + 1
    return ahead if is_news and frame.period and frame.period.end < day else None


def _turned(named: Named, sides: Sides) -> Named:
    """Name the flow as seen from the side spoken of: what a seller supplies are the buyer's imports."""
    if sides.sold or sides.bought:
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
        said=story.occasion.end if story.occasion and story.today is None else None,
        named=story.named,
        told_of=story.told_of,
        moment=story.moment,
    )
