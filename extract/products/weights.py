"""The goods of a weight that names none: what is in force in, the goods out; it is never of trade as a whole.

>>> MEASURED_IN["kWh"]
'electricity'
"""

from extract.products.inmind import GoodsInMind, only_goods
from extract.products.theme import PART, is_by_another
from extract.products.told import Told
from extract.products.words import is_energy, is_kind_of
from extract.statements.asked import Named
from extract.statements.frames import Frame
from extract.statements.statement import Statement
from extract.values import replace

MEASURED_IN = {"bbl": "oil", "kWh": "electricity"}
"""Units that only some goods are measured in."""


def of_weight(
    statement: Statement, named: Named, frame: Frame, themes: tuple[str | None, str | None], mind: GoodsInMind
) -> Told:
    """The goods of a weight, which is never of trade as a whole; `themes` are what its section is and was about."""
    theme, section = themes
    flow = named.cue is not None and named.place == "head" and named.cue.surface.lower() in ("exports", "imports")
    if flow and (frame.indicator, named.code) == ("exports", "imports") and PART.match(frame.product or ""):
        return Told(None)  # "non-oil exports weighed 5 million tonnes. Imports weighed 2 million"
    first = not statement.position
    just_told = (mind.last_only() or mind.told_lately()) if first else None
    if theme and frame.indicator == "production" and named.code in ("exports", "imports"):
        just_told, frame = theme, replace(frame, product=theme)  # "The mines produced 2 tonnes of tin. Chad bought 1"
    of_all_kinds = theme and just_told and is_kind_of(just_told, theme) and named.place == "verb"
    flow = flow or bool(of_all_kinds and not is_by_another(statement, named, frame))  # "In 2016 it exported 4 tonnes"
    known = theme if flow and first else None  # "In the new season exports may reach 9 million tonnes"
    known = known or just_told or frame.product or theme or section or mind.named_last()
    only = MEASURED_IN.get(statement.quantity.unit or "")
    if only == "electricity" and only in mind.told:
        known = only
    elif only and known and not (is_energy(known) and known != "energy"):
        known = next((goods for goods in mind.told if is_energy(goods)), only)  # barrels are of no food
    elif known == "electricity" and not only:
        known = "gas" if statement.quantity.unit == "m3" else None  # no tonne is of power
    known = known or only or only_goods(statement.lead)
    if known is None and named.code == "production":  # "Cocoa farmers are paid $2 a kilo. The crop was 9 tonnes"
        known = next(filter(None, map(only_goods, mind.passed)), None)
    return Told(known)
