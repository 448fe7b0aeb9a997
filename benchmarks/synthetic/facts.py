"""Invented facts of trade between two countries: a seeded generator in, figures that carry their gold out.

Put into a sentence, a claim prints its words within the mark of a gold passage. The facts of a pair agree: turnover is
exports and imports, and a level is that of a year before, grown.

>>> f"more than {Claim('$5 million', 'level exports KE>UG value=5000000 unit=USD period=2021'):gt}"
'more than ⟦$5 million|level exports KE>UG value=5000000 unit=USD period=2021 gt⟧'
"""

from dataclasses import dataclass
from decimal import Decimal
from random import Random

from benchmarks.synthetic.style import MONTHS, Area, Period, Style

FIRST_YEAR, LAST_YEAR = 1986, 2025


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure as printed, and its slots in the words of a gold mark; a format code adds the hedge."""

    surface: str
    slots: str

    def __format__(self, qualifier: str) -> str:
        return f"⟦{self.surface}|{' '.join([self.slots, *qualifier.split()])}⟧"


@dataclass(frozen=True, slots=True)
class Flow:
    """Exports, imports or turnover in a period."""

    level: Claim
    previous: Claim  # the level a year before
    growth: Claim
    change: Claim  # the growth with its sign
    rose: str


@dataclass(frozen=True, slots=True)
class Balance:
    """A balance of trade, and words for its sign."""

    level: Claim
    kind: str
    sign: str


@dataclass(frozen=True, slots=True)
class Pair:
    """What one country trades with another, or with the world where there is no other."""

    R: Area
    P: Area | None
    exports: Flow
    imports: Flow
    turnover: Flow
    balance: Balance
    goods: Flow
    product: str
    tonnes: Claim
    share: Claim
    goal: Claim
    goal_year: int
    companies: Claim


class Drawer:
    """Draws facts of one period, printed in the style of one publisher."""

    def __init__(self, random: Random, style: Style, period: Period):
        self.random, self.style, self.period = random, style, period

    def pair(self, reporter: Area, partner: Area | None, product: str) -> Pair:
        """Draw all that two countries trade: each flow between some 2 million and 100 billion."""
        sides = f"{reporter.code}>{partner.code if partner else ''}"
        size = 10 ** self.random.uniform(6.8, 11)
        sold, bought = (Decimal(size * self.random.uniform(0.3, 1)) for _ in range(2))
        sold_growth, bought_growth = self._growth(), self._growth()
        before = sold / (1 + sold_growth / 100) + bought / (1 + bought_growth / 100)
        growth = ((sold + bought) / before * 100 - 100).quantize(Decimal("0.1"))
        goods = f'product="{product}"'
        goal_year = self.period.year + self.random.randint(2, 6)
        return Pair(
            R=reporter,
            P=partner,
            exports=self._flow(f"exports {sides}", sold, sold_growth),
            imports=self._flow(f"imports {sides}", bought, bought_growth),
            turnover=self._flow(f"trade_turnover {sides}", sold + bought, growth),
            balance=self._balance(sides, sold - bought),
            goods=self._flow(f"exports {sides} {goods}", sold / 7, self._growth()),
            product=product,
            tonnes=self._tonnes(f"level exports {sides} {goods} {self._period()}"),
            share=self._percent(f"share exports {sides} {self._period()}", Decimal(self.random.randint(30, 300)) / 10),
            goal=self._money(f"level exports {sides} target period={goal_year}", sold * 2),
            goal_year=goal_year,
            companies=self._count(f"level enterprises {partner.code if partner else ''}>{reporter.code}"),
        )

    def _flow(self, of: str, value: Decimal, growth: Decimal) -> Flow:
        before = value / (1 + growth / 100)
        change = f"{of} {self._period()} base={self.period.code(1)}"
        signed = self._percent(f"growth change {change}", growth, "-" if growth < 0 else "+")
        grown = signed
        rose = "fell by" if growth < 0 else "rose by"
        if growth > 100:
            times = (growth / 100 + 1).normalize()
            grown, rose = (
                Claim(f"{times:f} times", f"growth multiple {change} value={growth} unit=percent"),
                "increased",
            )
        elif growth:
            grown = self._percent(f"growth change {change}", growth)
        level, previous = (f"level {of} {period}" for period in (self._period(), self._period(1)))
        return Flow(self._money(level, value), self._money(previous, before), grown, signed, rose)

    def _growth(self) -> Decimal:
        """Draw a growth in percent with one decimal; every sixth is a multiple."""
        if self.random.random() < 1 / 6:
            return Decimal(self.random.randint(21, 95)) * 10 - 100
        return Decimal(self.random.choice([-1, 1, 1]) * self.random.randint(1, 450)) / 10

    def _balance(self, sides: str, value: Decimal) -> Balance:
        words = ("deficit", "negative") if value < 0 else ("surplus", "positive")
        return Balance(self._money(f"level trade_balance {sides} {self._period()}", value), *words)

    def _money(self, slots: str, value: Decimal) -> Claim:
        surface, said = self.style.amount(abs(value))
        return Claim(surface, f"{slots} value={said.copy_sign(value):f} unit={self.style.unit}")

    def _percent(self, slots: str, value: Decimal, sign: str = "") -> Claim:
        return Claim(sign + self.style.percent.format(abs(value)), f"{slots} value={value} unit=percent")

    def _tonnes(self, slots: str) -> Claim:
        thousands = Decimal(self.random.randint(11, 9999)) / 10
        return Claim(f"{thousands} thousand tonnes", f"{slots} value={thousands * 1000} unit=t")

    def _count(self, slots: str) -> Claim:
        number = self.random.randint(13, 900)
        return Claim(str(number), f"{slots} value={number} unit=count")

    def _period(self, years_before: int = 0) -> str:
        return f"period={self.period.code(years_before)}"


def draw_period(random: Random) -> Period:
    """Draw a year, or a half, a quarter, a run of months or a month of one."""
    year, month = random.randint(FIRST_YEAR, LAST_YEAR), random.randint(2, 11)
    half, quarter = random.choice([("first", 1), ("second", 2)]), random.randint(1, 4)
    ordinal = ("first", "second", "third", "fourth")[quarter - 1]
    return random.choice(
        [
            Period(str(year), year, "", 12),
            Period(f"January-{MONTHS[month]} {year}", year, f"-01..{{year}}-{month:02}", month),
            Period(f"the {half[0]} half of {year}", year, f"-H{half[1]}", 6 * half[1]),
            Period(f"the {ordinal} quarter of {year}", year, f"-Q{quarter}", 3 * quarter),
            Period(f"{MONTHS[month]} {year}", year, f"-{month:02}", month),
        ]
    )
