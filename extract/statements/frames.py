"""What is in force while a text is read: the slots that a statement inherits where its own words leave them out."""

from decimal import Decimal

from extract.periods import Period
from extract.quantities.numbers import ONE
from extract.values import immutable


@immutable
class Frame:
    """The slots of the last statement; None or "" where nothing has been said yet."""

    indicator: str | None = None
    sign: str = ""  # of a balance: positive | negative
    reporter: str | None = None
    partner: str | None = None
    beside: tuple[str | None, str | None] | None = None  # the sides of the last figure, though it was told in passing
    last: str | None = None  # the indicator of the last figure, though it was told in passing
    product: str | None = None
    topic: str | None = None  # the goods of the sentence or section, which the items of a list are set against
    item_goods: bool = False  # whether the product is an item, for its own number only
    entity: str | None = None
    period: Period | None = None
    told: Period | None = None  # when what was last told as a fact was
    traded: Period | None = None  # of the last flow of trade
    since: Period | None = None  # of that before it, an earlier one: "In 1990 exports were 5 million. In 1999 …"
    deadline: Period | None = None  # the last day or horizon named
    planned: Period | None = None  # when what was last planned or foretold is to come
    foretold: Period | None = None  # the year that an outlook foretells
    bargained: Period | None = None  # the year that a plan of trade was told for
    base: Period | None = None
    base_named: bool = False  # whether the text names what is compared with
    item: str = ""  # which side the items of a list are: reporter | partner; owner: one told of its own trade
    measure: str | None = None
    per: str | None = None  # of the last rate
    form: str | None = None  # of the last growth
    listed: bool = False  # whether partner or product is one of a list, and goes with it
    changed: str | None = None  # the last change in this sentence: growth | difference
    direction: str = ""  # up | down: where the last growth or difference went
    whole: str | None = None  # what shares in brackets are shares of, where the text says "account for"
    aside: tuple[str, str | None, str | None] | None = None  # a price told in passing: indicator, per what, where
    counted: str | None = None  # what the last count counted
    money: str | None = None  # currency of the last amount
    unit: str | None = None
    amount: str | None = None  # unit of the last amount: a currency, that of goods, or "count"
    factor: Decimal = ONE  # what one of the unit that was printed of goods is in it: 0.4536 of pounds in kg
    status: str = "actual"
    led: str = ""  # forecast | target: what the line over a list tells of its items: "Expected exports of wheat:"
    led_per: str | None = None  # the time that its items are told by: "Daily averages:"
    sought: bool = False  # whether a question asks for a goal, which its answer tells
    basis: str | None = None
    adjustment: str | None = None
    stage: str | None = None

    @property
    def alone(self) -> bool:
        """Whether one that trades on its own account was told of last, with nobody."""
        return self.item in ("owner", "reporter") and self.partner is None and self.reporter is not None
