"""Units that paired numbers borrow: a sentence in, the value and unit of each of its numbers out."""

import pytest

from extract.areas.mentions import find_areas
from extract.borrowing import borrow_units
from extract.periods import find_periods
from extract.quantities.mentions import find_quantities
from extract.statements.sentences import sentences
from extract.statements.sorting import classify
from extract.statements.statement import statements

PAIRED = [
    ("Cocoa sales rose from 4.7 million to 5.3 million tons.", [(4_700_000, "t"), (5_300_000, "t")]),
    ("Tea earned $53 million against 49 the year before.", [(53_000_000, "USD"), (49_000_000, "USD")]),
    ("Sales of 51 million francs, up from the 40 million earned in 1961.", [(51_000_000, "CHF"), (40_000_000, "CHF")]),
    ("Mutual trade was 53.2 billion against 54.9 a year before.", [(53_200_000_000, None), (54_900_000_000, None)]),
    ("Chile took 73,700 tonnes for 212 million.", [(73_700, "t"), (212_000_000, None)]),
    ("It hopes for 9 mln tons and is to spend 2 mln francs on ads.", [(9_000_000, "t"), (2_000_000, "CHF")]),
    ("It hopes for 9 mln and is to spend 2 mln francs on ads.", [(9_000_000, None), (2_000_000, "CHF")]),
    (
        "They came to 552, 1,033 and 1,315 million francs.",
        [(552_000_000, "CHF"), (1_033_000_000, "CHF"), (1_315_000_000, "CHF")],
    ),
    ("At the fair 63 firms showed their goods, against 38 in the year before.", [(63, None), (38, None)]),
]


@pytest.mark.parametrize(("text", "expected"), PAIRED)
def test_a_number_without_a_unit_takes_that_of_its_pair(text, expected):
    [sentence] = sentences(text, find_quantities(text, "."), find_areas(text), find_periods(text))
    found = statements(sentence, classify(sentence)[0])
    borrow_units(found)
    assert [(statement.quantity.value, statement.quantity.unit) for statement in found] == expected
