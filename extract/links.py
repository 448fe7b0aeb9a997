"""Which figures a text ties together: drafts in, links out (growth_of, part_of, from_to, balance_of, …)."""

from collections.abc import Callable
from functools import cache
from operator import attrgetter

from extract.records import TRADE, Figure, Link
from extract.story.drafts import Draft
from extract.values import replace

SLOTS = ("indicator", "reporter", "partner", "product", "period_start", "period_end")
FLOWS = {"trade_turnover", "exports", "imports"}
LINKED: dict[str, tuple[str, tuple[str, ...]]] = {
    "growth": ("growth_of", SLOTS),
    "difference": ("difference_of", (*SLOTS, "unit")),
    "share": ("part_of", ("indicator", "product", "partner")),
    "level": ("from_to", (*SLOTS[:4], "unit")),
}
"""How a figure is linked to a level, by its measure, and the slots in which both are alike."""


def links(drafts: list[Draft]) -> list[Link]:
    """Tie the figures of each sentence, and the figures that say the same twice."""
    found: list[Link] = []
    for start in range(len(drafts)):
        found += _of_sentence(drafts, start)
    found += _restatements([draft.figure for draft in drafts])
    unique = {(link.source, link.target, link.kind): link for link in found if link.source != link.target}
    return [unique[key] for key in sorted(unique)]


def _same(a: Figure, b: Figure, slots: tuple[str, ...]) -> bool:
    told = _told(slots)
    return told(a) == told(b)


@cache
def _told(slots: tuple[str, ...]) -> Callable[[Figure], object]:
    """Make what reads some slots of a figure at once."""
    return attrgetter(*slots)


def _of_sentence(drafts: list[Draft], at: int) -> list[Link]:
    """The links of one figure with its neighbours in the sentence; of a balance, with the sentences around too."""
    draft = drafts[at]
    figure = draft.figure
    if figure.measure in ("growth", "difference", "share") or draft.from_level:
        return _with_nearest(drafts, at)
    if figure.indicator == "trade_balance" and figure.measure == "level":
        return _with_flows(drafts, at)
    return []


def _with_nearest(drafts: list[Draft], at: int) -> list[Link]:
    """The link of a change, a share or a level that was before with the nearest level of its sentence."""
    draft = drafts[at]
    figure = draft.figure
    near = [d for d in drafts[max(0, at - 6) : at + 7] if d.sentence_number == draft.sentence_number and d is not draft]
    levels = [d.figure for d in near if d.figure.measure == "level" and (figure.measure == "share" or not d.from_level)]
    kind, alike = LINKED.get(figure.measure, LINKED["level"])
    target = _nearest(figure, [level for level in levels if _same(level, figure, alike)])
    return [Link(figure.char_start, target.char_start, kind)] if target else []


def _with_flows(drafts: list[Draft], at: int) -> list[Link]:
    """The links of a balance with the flows it is the balance of, up to two sentences away."""
    draft = drafts[at]
    figure = draft.figure
    around = [d.figure for d in drafts[max(0, at - 8) : at + 9] if abs(d.sentence_number - draft.sentence_number) <= 2]
    flows = [
        f
        for f in around
        if f.indicator in FLOWS and f.measure == "level" and f.unit == figure.unit and _same(f, figure, SLOTS[1:])
    ]
    return [Link(figure.char_start, f.char_start, "balance_of") for f in flows[:3]]


def _nearest(figure: Figure, others: list[Figure]) -> Figure | None:
    return min(others, key=lambda other: abs(other.char_start - figure.char_start), default=None)


def _restatements(figures: list[Figure]) -> list[Link]:
    """The same value of the same thing said again."""
    first: dict[object, Figure] = {}
    found, told = [], _told(("value", "unit", "measure", "status", *SLOTS))
    for figure in figures:
        if figure.indicator not in FLOWS and figure.indicator != "trade_balance":
            continue
        key = told(figure)
        if key in first:
            found.append(Link(figure.char_start, first[key].char_start, "restates"))
        else:
            first[key] = figure
    return found


def restated(drafts: list[Draft]) -> list[Draft]:
    """Let a headline's figure take its slots from the lead that says the same value in full."""
    found = []
    for at, draft in enumerate(drafts):
        figure = draft.figure
        if draft.segment_kind == "heading":
            for later in drafts[at + 1 : at + 16]:
                other = later.figure
                if later.segment_kind != "heading" and _close(other, figure):
                    slots = {slot: getattr(other, slot) for slot in (*SLOTS, "base_start", "base_end")}
                    if figure.status == "actual" and other.status != "actual" and figure.measure == "level":
                        slots["status"] = other.status
                    figure = replace(figure, **slots, trace={**figure.trace, "sides": "the text below the headline"})
                    break
            else:
                figure = _in_full(figure, drafts[at + 1 : at + 9])
        found.append(draft if figure is draft.figure else replace(draft, figure=figure))
    return found


def _in_full(figure: Figure, behind: list[Draft]) -> Figure:
    """Give a headline's flow the part that its text is of: "Trade grows 5%" over "Oman's non-oil trade came to"."""
    flows = [draft.figure for draft in behind if draft.figure.indicator in TRADE and draft.segment_kind != "heading"]
    same = [flow for flow in flows if _same(flow, figure, SLOTS[:2])]
    part = same[0].product if same and same[0] is flows[0] else None
    if figure.product or not (part and part.startswith("non-")) or any(flow.product is None for flow in same):
        return figure
    return replace(figure, product=part)


def _close(a: Figure, b: Figure) -> bool:
    """Whether two figures state the same value, one of them rounded perhaps."""
    if a.unit != b.unit or a.measure != b.measure or not b.value:
        return False
    return a.value == b.value or (
        b.lower is not None
        and b.upper is not None
        and b.lower <= a.value <= b.upper
        and abs(a.value - b.value) <= abs(b.step)
    )
