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
        (
            "MANILA, 20 October 2018. The Philippines exported 9,400 tonnes of abaca in the first half of October. "
            "Imports in the fortnight came to 300 tonnes. In the previous fortnight they had been 200 tonnes.",
            {"9,400 tonnes": "2018-10-01/P15D", "300 tonnes": "2018-10-01/P15D", "200 tonnes": "2018-09-16/P15D"},
        ),
        (
            "VIENTIANE, 20 August 2018. Laos exported beans worth $12 million in the first half of August.\n\n"
            "From the beginning of the year to August 15 exports reached $244 million, a rise of 21%.\n\n"
            "Rice remained the biggest earner with $90 million.",
            {"$12 million": "2018-08-01/P15D", "$244 million": "2018-01-01/P227D", "$90 million": "2018-01-01/P227D"},
        ),
    ],
)
def test_times(text: str, times: dict[str, str]) -> None:
    assert times_of(text, times) == times
