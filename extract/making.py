"""The figure of a statement: its slots in, a `Figure` out, with its interval and the trace of the words behind it."""

from extract.entities import attributed_to
from extract.layout.segment import Segment
from extract.quantities.intervals import Bounds, bounds, value_of
from extract.quantities.mentions import Quantity
from extract.records import Document, Figure
from extract.sides import coded
from extract.slots import Slots
from extract.statements.measured import Measured
from extract.statements.statement import Statement


def figure_of(
    statement: Statement, slots: Slots, segment: Segment, document: Document, reference: str | None
) -> Figure:
    """Make the figure of a statement; `reference` is the footnote it cites. Raises Unheld where it has no value."""
    quantity, sentence, measured = statement.quantity, statement.sentence, slots.measured
    start, end = segment.span(sentence.start + quantity.start, sentence.start + quantity.end)
    lower, upper = _interval(quantity, slots.qualifier, measured)
    high, period, base = quantity.high, slots.timed.period, slots.timed.base
    reporter, partner = coded(slots.sides, slots.named.code)
    begins, printed = segment.as_printed(sentence.start - sentence.led, sentence.evidence)
    return Figure(
        char_start=start,
        char_end=end,
        surface=document.text[start:end],
        sentence=printed,
        sentence_start=begins,
        value=value_of(quantity.value, measured.reading, measured.negative),
        value_high=None if high is None else value_of(high, measured.reading, measured.negative),
        lower=lower,
        upper=upper,
        step=quantity.step,
        unit=slots.unit,
        measure=measured.measure,
        form=measured.form,
        indicator=slots.named.code,
        reporter=reporter,
        partner=partner,
        product=slots.product,
        entity=slots.entity,
        qualifier=slots.qualifier,
        per=measured.per,
        period_start=period.start if period else None,
        period_end=period.end if period else None,
        base_start=base.start if base else None,
        base_end=base.end if base else None,
        status="actual" if slots.from_level else slots.status,
        attributed_to=attributed_to(printed),
        cited_ref=reference,
        trace=_trace(slots),
        basis=slots.modes["basis"],
        adjustment=slots.modes["adjustment"],
        stage=slots.modes["stage"],
    )


def _interval(quantity: Quantity, qualifier: str, measured: Measured) -> Bounds:
    """What the printed digits and the hedge allow, from the least to the most."""
    return bounds(
        quantity.value,
        quantity.high,
        quantity.step,
        qualifier,
        scale=quantity.scale,
        reading=measured.reading,
        negative=measured.negative,
        words=quantity.words and quantity.kind in ("fraction", "multiple"),
    )


def _trace(slots: Slots) -> dict[str, str]:
    """Which words gave each slot."""
    named, timed = slots.named, slots.timed
    trace = {
        "indicator": f"{named.place}: {named.cue.surface}" if named.cue else named.place,
        "measure": slots.measured.evidence or "no word of change",
        "period": f"{timed.place}: {timed.evidence}" if timed.evidence else timed.place,
        "base": timed.base_evidence,
        "qualifier": slots.hedge,
        "status": slots.status_words,
        "product": slots.product_words,
        "sides": "in force" if slots.sides.inherited else "own words",
    }
    return {slot: words for slot, words in trace.items() if words}
