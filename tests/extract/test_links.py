"""Which figures a text ties together: texts in, links out."""

import pytest

from tests.extract.marked import read

TIED = [
    ("In 2014 exports of Kenya grew by 5% to $60 million.", [("5%", "$60 million", "growth_of")]),
    ("In 2014 exports of Kenya grew by $3 million to $60 million.", [("$3 million", "$60 million", "difference_of")]),
    (
        "Exports of Kenya rose from $57 million in 2013 to $60 million in 2014.",
        [("$57 million", "$60 million", "from_to")],
    ),
    (
        "In 2014 exports of Kenya were $60 million and imports $90 million. The deficit was $30 million.",
        [("$30 million", "$60 million", "balance_of"), ("$30 million", "$90 million", "balance_of")],
    ),
    (
        "In 2014 exports of Kenya were $60 million. They repeat: in 2014 exports of Kenya were $60 million.",
        [("$60 million", "$60 million", "restates")],
    ),
    ("In 2014 exports of Kenya were $60 million. In 2015 imports of Peru were $5 million.", []),
]


@pytest.mark.parametrize(("text", "expected"), TIED)
def test_figures_of_the_same_thing_are_tied(text, expected):
    found = read(text)
    surfaces = {figure.char_start: figure.surface for figure in found.figures}
    assert [(surfaces[link.source], surfaces[link.target], link.kind) for link in found.links] == expected


@pytest.mark.parametrize("text", [text for text, _ in TIED])
def test_a_link_joins_two_different_figures_of_the_text(text):
    found = read(text)
    starts = {figure.char_start for figure in found.figures}
    assert all({link.source, link.target} <= starts and link.source != link.target for link in found.links)


def test_a_headline_takes_its_slots_from_the_lead():
    head, lead = read("Tea trade up $60 million\n\nIn 2014 Kenya's trade with Egypt rose by $60 million.").figures
    assert (head.reporter, head.partner, head.period_start) == (lead.reporter, lead.partner, lead.period_start)
    assert (lead.reporter, lead.partner, lead.period_start.year) == ("KE", "EG", 2014)
