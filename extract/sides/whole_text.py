"""Whose trade a text tells that names no country: drafts of its figures in, the same with the issuer of its money out.

>>> by_money([])
[]
"""

from collections import Counter

from extract.quantities.currencies import issuer
from extract.records import NOT_STATED, TRADE, WORLD
from extract.story.drafts import Draft
from extract.values import replace


def by_money(drafts: list[Draft]) -> list[Draft]:
    """Give the country that issues a text's money to its trade where no figure has a side: "exports of 5 bn rand"."""
    trade = [draft.figure for draft in drafts if draft.figure.indicator in TRADE]
    if not trade or any(figure.reporter != NOT_STATED or figure.partner != NOT_STATED for figure in trade):
        return drafts
    issuers = Counter(filter(None, (issuer(figure.unit or "") for figure in trade)))
    if len(issuers) != 1:
        return drafts
    home = issuers.popitem()[0]
    return [_of(draft, home) if draft.figure.indicator in TRADE else draft for draft in drafts]


def _of(draft: Draft, home: str) -> Draft:
    trace = draft.figure.trace | {"sides": "the money of the text"}
    figure = replace(draft.figure, reporter=home, partner=WORLD, trace=trace)
    return replace(draft, figure=figure)
