"""Fortnights, issues named by a month and levels told vis-à-vis others: a text in, the times of its figures out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "NEW DELHI, 23 March 2016. India bought 30,000 tonnes of sugar in the second fortnight of February.",
            {"30,000 tonnes": "2016-02-16/P14D"},
        ),
        (
            "COLOMBO, 22 February 2019. In January exports were worth $943 million vis-a-vis $901 million a year ago.",
            {"$943 million": "2019-01", "$901 million": "2018-01"},
        ),
        (
            "WELLINGTON, 23 January 2013. For 2013 the December monetary report projects exports of $48 billion.",
            {"$48 billion": "2013"},
        ),
    ],
)
def test_times(text: str, times: dict[str, str]) -> None:
    assert times_of(text, times) == times
