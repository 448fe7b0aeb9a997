"""Changes drawn from a look back, times that are subjects, and times set apart: a text in, its figures' times out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "LUSAKA, 5 May 2024. Zambia exported goods worth $900 million in April. A year ago it was $801 "
            "million, which means plus 12.3 percent. Imports were $800 million.",
            {"$801 million": "2023-04", "12.3 percent": "2024-04 < 2023-04", "$800 million": "2024-04"},
        ),
        (
            "HANOI, 20 May 2021. Vietnam's exports reached $50 billion in January-April. Twelve months ago "
            "they stood at $40 billion; growth therefore came to 25%.",
            {"$40 billion": "2020-01-01/P4M", "25%": "2021-01-01/P4M < 2020-01-01/P4M"},
        ),
        (
            "HANOI, 20 May 2021. Vietnam's exports reached $50 billion in January-April. In 2019 they came to $40"
            " billion, thus showing an increase of 25%.",
            {"$40 billion": "2019", "25%": "2019 < 2018"},
        ),
        (
            "OSLO, 20 May 2021. Norway exported fish for 9 billion kroner in April. In March the figure was 8"
            " billion kroner, so the Council can report a rise of 12.5%.",
            {"8 billion kroner": "2021-03", "12.5%": "2021-04 < 2021-03"},
        ),
        (
            "ACCRA, 10 May 2024. Ghana's trade rose by 4% in the first quarter of 2024. The year 2023, by "
            "contrast, had been a lean one. Exports fell by 3% to $16 billion.",
            {"4%": "2024-Q1", "3%": "2023 < 2022", "$16 billion": "2023"},
        ),
        (
            "BISHKEK, 5 March 2020. In January Kyrgyzstan exported goods for $100 million. Kazakhstan, in "
            "2018 still the best customer, bought 20% less. Russia took $30 million.",
            {"20%": "2020-01 < 2019-01", "$30 million": "2020-01"},
        ),
        (
            "SUVA, 9 August 2020. Fiji's imports, slowed by the damage from April's cyclone, fell by 26% to "
            "$69 million in the first half of the year. Sugar, after December's floods, earned $3 million.",
            {"26%": "2020-S1 < 2019-S1", "$69 million": "2020-S1", "$3 million": "2020-S1"},
        ),
        (
            "BOGOTA, 5 February 2022. Last year trade between Colombia and India amounted to $3.4 billion; in"
            " 2020 it was $2.1 billion and in 2013, $1.2 billion.",
            {"$3.4 billion": "2021", "$2.1 billion": "2020", "$1.2 billion": "2013"},
        ),
        (
            "SANTIAGO, 8 July 2019. Chile's June surplus was $317 million. The 12-month surplus is $8.4 "
            "billion, from $6.6 billion in May.",
            {"$8.4 billion": "2018-07-01/P1Y", "$6.6 billion": "2018-06-01/P1Y"},
        ),
        (
            "PORT LOUIS, 20 October 2001. Trade was up 1 per cent in the first half of 2001, after a gain of "
            "12 per cent in the whole of 2000.",
            {"1 per cent": "2001-S1", "12 per cent": "2000 < 1999"},
        ),
        (
            "CANBERRA, 20 October 2020. Australia shipped 9 million tons of coal in September. In the same "
            "month of 2019 it had been 8 million tons; the gain of 12% is the first this year, and no month "
            "since May 2015 was better.",
            {"9 million tons": "2020-09", "12%": "2020-09 < 2019-09"},
        ),
    ],
)
def test_times_drawn_and_set_apart(text: str, times: dict[str, str]) -> None:
    """A clause that draws a change from the level of before comes back to the time spoken of."""
    assert times_of(text, times) == times
