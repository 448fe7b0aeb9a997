"""Trade told at the end of a month: a text in, the periods of its figures out."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "RABAT, 3 August 2022. Morocco's exports reached 215 billion dirhams at the end of June, 44% more"
            " than a year earlier. Phosphates brought in 59 billion dirhams. Imports grew by 39% to 365 "
            "billion dirhams.",
            {
                "215 billion dirhams": "2022-S1",
                "44%": "2022-S1 < 2021-S1",
                "59 billion dirhams": "2022-S1",
                "39%": "2022-S1 < 2021-S1",
            },
        ),
        (
            "TUNIS, 12 October 2016. Tunisia's trade deficit stood at 9.4 billion dinars at end-September "
            "2016, as against 9.1 billion dinars at end-September 2015. Foreign reserves were 12 billion "
            "dinars at the end of September.",
            {
                "9.4 billion dinars": "2016-01-01/P9M",
                "9.1 billion dinars": "2015-01-01/P9M",
                "12 billion dinars": "2016-09",
            },
        ),
        (
            "QUITO, 12 July 2019. In May Ecuador's surplus was $90 million. The 12-month moving sum of the balance "
            "came to $600 million in May, up from $500 million in April. Exports grew by 3%. Twelve-month imports were "
            "$9 billion in May.",
            {
                "$90 million": "2019-05",
                "$600 million": "2018-06-01/P1Y",
                "$500 million": "2018-05-01/P1Y",
                "3%": "2019-05 < 2018-05",
                "$9 billion": "2018-06-01/P1Y",
            },
        ),
        (
            "ALGIERS, 12 October 1999. As of the end of August imports amounted to $6.1 billion. At the end "
            "of 1998 they had been $9.4 billion.",
            {"$6.1 billion": "1999-01-01/P8M", "$9.4 billion": "1998"},
        ),
    ],
)
def test_trade_at_the_end_of_a_month_is_summed_up_to_it(text: str, times: dict[str, str]):
    assert times_of(text, times) == times
