"""Times that are not a figure's own: beginnings, goals set, "at that time", gatherings spoken of further on."""

import pytest

from tests.extract.marked import figures

TOLD = [
    # text, for each figure its period
    (
        "In October 2021 the sides discussed a plant in Mombasa. At that time, 21 joint ventures were at work there.",
        ["2021-10"],
    ),
    ("Established in 1918, today it unites 12 faculties.", [None]),
    ("On 31 May 2013 Chad counted 30 banks; on 30 June 2014 there were 35.", ["2013-05", "2014-06"]),
    (
        "On 31 May 2013 the reserves of Chad were $3 billion. On 4 July 2013 they were $2 billion.",
        ["2013-05", "2013-07"],
    ),
    ("On 31 May 2013 the minister of Chad visited a park that has 70 companies.", [None]),
    ("Opened in 2015, the park houses 70 companies.", [None]),
    ("The park, which was opened in 2017 and has an area of 400 hectares, lies in the north.", [None]),
    ("In 2013 Latvia exported 9 tonnes of grain. The Union has put up €30 million in aid for it.", ["2013", None]),
    ("The roadmap, adopted in November 2018 and comprising 158 measures, is in force.", [None]),
    ("A plan comprises 330 steps. By May 2020, over a third of these had been taken.", [None, "2020-05"]),
    (
        "In 2018 the leaders outlined the goal - to increase the trade of Chad and Togo to one billion dollars.",
        [None],
    ),
    ("In May 2021, the presidents agreed to raise trade of Chad with Togo to $2 billion.", [None]),
    (
        "At the end of 2021, exports of Malta to Kenya were at $17 million, in January-March 2022 - $4 million.",
        ["2021", "2022-01..2022-03"],
    ),
    (
        "In 2021 firms of Malta signed 86 agreements with Kenya. Contracts worth $15 million were signed at fairs.",
        ["2021", "2021"],
    ),
    (
        "In 2021 exports of Chad to Togo were $5 million. The Sarh plant produces 300 carts.",
        ["2021", None],
    ),
    (
        "The farm forum of Malta and Kenya took place in 2020. As a result, firms signed more than 30 contracts.",
        ["2020"],
    ),
]


def _span(start, end):
    if start is None or (start.month, end.month) == (1, 12):
        return start and str(start.year)
    first, last = f"{start:%Y-%m}", f"{end:%Y-%m}"
    return first if first == last else f"{first}..{last}"


@pytest.mark.parametrize(("text", "periods"), TOLD)
def test_a_time_is_only_taken_where_it_is_that_of_the_figure(text, periods):
    assert [_span(f.period_start, f.period_end) for f in figures(text)] == periods
