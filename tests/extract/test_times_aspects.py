"""What stands how to time: a flow goes on in the period of the text, an event has its month, a state none."""

from datetime import date

import pytest

from tests.extract.marked import figures

NEWS = date(2018, 6, 14)


def _periods(text, published=NEWS):
    return [
        (figure.surface, str(figure.period_start), str(figure.period_end))
        for figure in figures(text, published=published)
    ]


MAY = ("2018-05-01", "2018-05-31")
JUNE = ("2018-06-01", "2018-06-30")
NOTHING = ("None", "None")


@pytest.mark.parametrize(
    ("text", "number", "period"),
    [
        (
            "On 5-6 May 2018 Maputo received a delegation from Oman: 40 firms took part.",
            "40",
            ("2018-05-01", "2018-05-31"),
        ),
        ("The forum closed in Lima with the signing of nine memoranda.", "nine", JUNE),
        ("Kenya exported tea for $80 million in 2017. On Monday 12 documents were signed.", "12", JUNE),
        ("Kenya exported tea for $80 million in 2017. At present 31 joint ventures work there.", "31", NOTHING),
        ("Kenya exported tea for $80 million in 2017. One dollar costs 101 shillings now.", "101 shillings", NOTHING),
        (
            "Kenya exported tea for $80 million in 2017. Arrivals more than halved, to 616,491, and fees fell by"
            " $3 million.",
            "616,491",
            ("2017-01-01", "2017-12-31"),
        ),
        (
            "Kenya exported tea for $80 million in 2017. The number of permits issued to growers fell to 690.",
            "690",
            ("2017-01-01", "2017-12-31"),
        ),
        (
            "Kenya exported tea for $80 million in 2017. The number of agreements in force rose to 690.",
            "690",
            NOTHING,
        ),
        ("Kenya exported tea for $80 million in 2017. People from 20 firms came.", "20", NOTHING),
        ("Kenya exported tea for $80 million in 2017. Some 300 firms shipped it.", "300", ("2017-01-01", "2017-12-31")),
        ("Oman sold fish for $80 million in May. In all, 14 agreements have already been signed.", "14", NOTHING),
    ],
)
def test_events_happen_in_a_month_and_states_hold_now(text, number, period):
    found = {surface: dates for surface, *dates in _periods(text)}
    assert tuple(found[number]) == period


def test_a_long_text_does_not_date_what_it_tells_by_its_own_day():
    text = "The forum closed in Lima with the signing of nine memoranda. " + "There was much talk. " * 500
    assert _periods(text)[0][1:] == NOTHING


def test_the_guests_of_a_meeting_came_when_it_was_held():
    text = "In March 2018 a round table was held in Dakar. It was attended by 60 people from 25 companies."
    assert [dates for _, *dates in _periods(text)] == [["2018-03-01", "2018-03-31"]] * 2
