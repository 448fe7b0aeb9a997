"""Texts for the tests of times: a text with its date line in, period and base of its figures by their surfaces out."""

from datetime import date

from extract.figures import extract
from extract.periods import Period
from extract.read import decode_document


def times_of(text: str, asked: dict[str, str]) -> dict[str, str]:
    """Give "2019-05" of a figure, "2019-05 < 2018-05" where its base is asked for too, "none" without a period."""
    found = {figure.surface: figure for figure in reversed(extract(decode_document(text.encode(), "text.txt")).figures)}
    told = {}
    for surface in asked:
        figure = found.get(surface)
        if figure is None:
            continue
        period, base = (
            _code(start, end)
            for start, end in ((figure.period_start, figure.period_end), (figure.base_start, figure.base_end))
        )
        told[surface] = f"{period} < {base}" if "<" in asked[surface] else period
    return told


def _code(start: date | None, end: date | None) -> str:
    return Period(start, end).code if start and end else "none"
