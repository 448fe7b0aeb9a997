"""Which figures a text ties together: drafts in, links out (growth_of, part_of, from_to, balance_of, …)."""

from extract.records import Figure, Link
from extract.values import replace

SLOTS = ("indicator", "reporter", "partner", "product", "period_start", "period_end")
FLOWS = {"trade_turnover", "exports", "imports"}


def links(drafts: list) -> list[Link]:
    """Tie the figures of each sentence, and the figures that say the same twice."""
    found: list[Link] = []
    for start in range(len(drafts)):
        found += _of_sentence(drafts, start)
    found += _restatements([draft.figure for draft in drafts])
    unique = {(link.source, link.target, link.kind): link for link in found if link.source != link.target}
    return [unique[key] for key in sorted(unique)]


def _same(a: Figure, b: Figure, slots=SLOTS) -> bool:
    return all(getattr(a, slot) == getattr(b, slot) for slot in slots)


def _of_sentence(drafts: list, at: int) -> list[Link]:
    """The links of one figure with its neighbours in the sentence, and with the sentence before for anaphors."""
    draft = drafts[at]
    figure = draft.figure
    near = [d for d in drafts[max(0, at - 6) : at + 7] if d.sentence_number == draft.sentence_number and d is not draft]
    if figure.measure == "growth":
        target = _nearest(
            figure,
            [d.figure for d in near if d.figure.measure == "level" and not d.from_level and _same(d.figure, figure)],
        )
        return [Link(figure.char_start, target.char_start, "growth_of")] if target else []
    if figure.measure == "difference":
        target = _nearest(
            figure,
            [
                d.figure
                for d in near
                if d.figure.measure == "level"
                and not d.from_level
                and d.figure.unit == figure.unit
                and _same(d.figure, figure)
            ],
        )
        return [Link(figure.char_start, target.char_start, "difference_of")] if target else []
    if figure.measure == "share":
        parts = [
            d.figure
            for d in near
            if d.figure.measure == "level"
            and d.figure.indicator == figure.indicator
            and d.figure.product == figure.product
            and d.figure.partner == figure.partner
        ]
        target = _nearest(figure, parts)
        return [Link(figure.char_start, target.char_start, "part_of")] if target else []
    if draft.from_level:
        target = _nearest(
            figure,
            [
                d.figure
                for d in near
                if d.figure.measure == "level"
                and not d.from_level
                and d.figure.unit == figure.unit
                and _same(d.figure, figure, SLOTS[:4])
            ],
        )
        return [Link(figure.char_start, target.char_start, "from_to")] if target else []
    if figure.indicator == "trade_balance" and figure.measure == "level":
        around = [
            d.figure for d in drafts[max(0, at - 8) : at + 9] if abs(d.sentence_number - draft.sentence_number) <= 2
        ]
        flows = [
            f
            for f in around
            if f.indicator in FLOWS and f.measure == "level" and f.unit == figure.unit and _same(f, figure, SLOTS[1:])
        ]
        return [Link(figure.char_start, f.char_start, "balance_of") for f in flows[:3]]
    return []


def _nearest(figure: Figure, others: list[Figure]) -> Figure | None:
    return min(others, key=lambda other: abs(other.char_start - figure.char_start), default=None)


def _restatements(figures: list[Figure]) -> list[Link]:
    """The same value of the same thing said again."""
    first: dict[tuple, Figure] = {}
    found = []
    for figure in figures:
        if figure.indicator not in FLOWS and figure.indicator != "trade_balance":
            continue
        key = (figure.value, figure.unit, figure.measure, figure.status, *(getattr(figure, slot) for slot in SLOTS))
        if key in first:
            found.append(Link(figure.char_start, first[key].char_start, "restates"))
        else:
            first[key] = figure
    return found


def restated(drafts: list) -> list:
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
        found.append(draft if figure is draft.figure else replace(draft, figure=figure))
    return found


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
