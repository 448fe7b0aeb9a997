"""Forecasts and goals that are revised, and times of what was lost: a text in, times and status of its figures out."""

import pytest

from extract.figures import extract
from extract.read import decode_document
from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "SEOUL, 5 October 2023. South Korea's exports fell by 8% in the first nine months of 2023. The "
            "trade association now expects a fall of 7.5% in 2023; in June it had said 5%.",
            {"8%": "2023-01-01/P9M < 2022-01-01/P9M", "7.5%": "2023 < 2022", "5%": "2023 < 2022"},
        ),
        (
            "PRETORIA, 5 October 2023. The bank raised its forecast for South Africa's export growth in 2024 "
            "from 2.1% to 2.6%.",
            {"2.1%": "2024 < 2023", "2.6%": "2024 < 2023"},
        ),
        (
            "CARACAS, 3 October 2013. Venezuela had a trade surplus of $7 billion in the first nine months. "
            "The ministry has lifted its estimate for the full year from $8.4 billion to $9.3 billion.",
            {"$8.4 billion": "2013", "$9.3 billion": "2013"},
        ),
        (
            "NAIROBI, 5 October 2023. African trade should grow by 0.8% this year (April: 1.7%) and by 3.3% "
            "in 2024 (April: 3.2%).",
            {"0.8%": "2023 < 2022", "1.7%": "2023 < 2022", "3.2%": "2024 < 2023"},
        ),
        (
            "LIMA, 5 October 2023. Peru's exports will grow by 5% this year, down from a June estimate of 7%. In April"
            " the bank had projected 2024 growth of 4%.",
            {"5%": "2023 < 2022", "7%": "2023 < 2022", "4%": "2024 < 2023"},
        ),
        (
            "LIMA, 5 October 2023. Peru's imports should reach $9 billion this year, up from the April projection of"
            " $8 billion.",
            {"$9 billion": "2023", "$8 billion": "2023"},
        ),
        (
            "PRETORIA, 10 March 2023. The board raised its estimate of South Africa's maize exports in 2023 to 3.2 "
            "million tonnes from 3.1 million last month.",
            {"3.2 million tonnes": "2023", "3.1 million": "2023"},
        ),
        (
            "MANILA, 20 December 2023. The board cut its projection of export growth for 2023 to 1% from 5% "
            "previously.",
            {"1%": "2023 < 2022", "5%": "2023 < 2022"},
        ),
        (
            "QUITO, 5 July 2013. This year's goal for Ecuador's cocoa exports is $9 million, already pared from $10 "
            "million. Duties, cut from 20 percent, did not help.",
            {"$9 million": "2013", "$10 million": "2013", "20 percent": "none"},
        ),
        (
            "ASUNCION, 5 July 2023. Drought has cost Paraguay 31% of its June exports. They arrive at $954 "
            "million. Beef retreated by 39%.",
            {"31%": "2023-06 < 2022-06", "$954 million": "2023-06", "39%": "2023-06 < 2022-06"},
        ),
        (
            "RIGA, 11 November 2019. In the third quarter Latvia exported goods for 3.5 billion euros, 2% "
            "less than in the summer of 2018.",
            {"3.5 billion euros": "2019-Q3", "2%": "2019-Q3 < 2018-Q3"},
        ),
        (
            "HARARE, 31 May 2022. Zimbabwe had a trade deficit of $154 million in April. March's deficit has been "
            "revised upwards from $138 million to $141 million.",
            {"$154 million": "2022-04", "$138 million": "2022-03", "$141 million": "2022-03"},
        ),
        (
            "HARARE, 31 May 2022. Zimbabwe had a trade deficit of $154 million in April, a fraction of March's $341 "
            "million (first reported as $338 million).",
            {"$154 million": "2022-04", "$341 million": "2022-03", "$338 million": "2022-03"},
        ),
        (
            "HARARE, 31 May 2022. Zimbabwe's exports rose 4% in April, following March's revised 3% fall (previously "
            "reported: -5% year-on-year). Imports gained 2%.",
            {
                "4%": "2022-04 < 2021-04",
                "3%": "2022-03 < 2021-03",
                "-5%": "2022-03 < 2021-03",
                "2%": "2022-04 < 2021-04",
            },
        ),
        (
            "HARARE, 31 May 2022. Zimbabwe had a deficit of $154 million in April, up from $141 million in March "
            "(initial estimate: $138 million).",
            {"$154 million": "2022-04", "$141 million": "2022-03", "$138 million": "2022-03"},
        ),
        (
            "HARARE, 31 May 2022. Zimbabwe's surplus grew from $3 million in March to $4 million in April (April 2021: "
            "$5 million).",
            {"$3 million": "2022-03", "$4 million": "2022-04", "$5 million": "2021-04"},
        ),
    ],
)
def test_times_of_what_was_foretold_before(text: str, times: dict[str, str]) -> None:
    """An earlier forecast is of the time foretold, and not of the month in which it was made."""
    assert times_of(text, times) == times


def test_earlier_forecasts_are_forecasts_and_goals_targets() -> None:
    """What a forecast or goal is revised from is no fact either."""
    text = (
        "ACCRA, 5 May 2022. Ghana cut its target for cocoa exports in 2022 from 900,000 tonnes to 800,000 tonnes. "
        "Dealers expect 750,000 tonnes; in March they had still spoken of 780,000 tonnes."
    )
    figures = extract(decode_document(text.encode(), "text.txt")).figures
    assert [figure.status for figure in figures] == ["target", "target", "forecast", "forecast"]
    text = (
        "QUITO, 5 July 2013. The goal of $9 million for Ecuador's exports in 2013, later scaled down from $10 million, "
        "is bold. The target of before was beaten: in 2012 exports came to $8 million, up from $7 million."
    )
    figures = extract(decode_document(text.encode(), "text.txt")).figures
    assert [figure.status for figure in figures] == ["target", "target", "actual", "actual"]


@pytest.mark.parametrize("beside", ["vs 91 mln tonnes last month", "compared with 91 mln tonnes a month earlier"])
@pytest.mark.parametrize("told", ["forecast the Chadian 1986/87 wheat crop", "estimated Chad's 1986/87 rice exports"])
def test_an_estimate_is_set_beside_that_of_the_month_before(told, beside):
    text = f"LIMA, 9 April 1987. The Peruvian Agriculture Department {told} at 92 mln tonnes, {beside}."
    found = extract(decode_document(text.encode(), "a.txt")).figures
    assert found[0].period_start == found[1].period_start
    assert found[0].period_end == found[1].period_end
    assert {figure.reporter for figure in found} == {"TD"}
