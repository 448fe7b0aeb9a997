"""What is in force while a text is read: the slots that a statement inherits where its own words leave them out."""

from dataclasses import dataclass

from extract.periods import Period


@dataclass(frozen=True, slots=True)
class Frame:
    """The slots of the last statement; None or "" where nothing has been said yet."""

    indicator: str | None = None
    sign: str = ""  # of a balance: positive | negative
    reporter: str | None = None
    partner: str | None = None
    product: str | None = None
    entity: str | None = None
    period: Period | None = None
    base: Period | None = None
    measure: str | None = None
    direction: str = ""  # up | down: where the last growth or difference went
    share_of: str | None = None
    money: str | None = None  # currency of the last amount
    unit: str | None = None
    status: str = "actual"
    basis: str | None = None
    adjustment: str | None = None
    stage: str | None = None
