"""How a text tells when a figure holds and what it is compared with: a text in, periods and bases out."""

from datetime import date

import pytest

from extract.figures import extract
from extract.records import Document

TOLD = [
    # text, day, then for each figure its period and base
    (
        "Togo exported 13.75 million tonnes of scrap in June, compared with 9.07 million in June 2019 and"
        " 15.5 million in May.",
        date(2020, 7, 14),
        ["2020-06", "2019-06", "2020-05"],
    ),
    (
        "Geneva, March 2019\n\nExports of the 13 states of the bloc reached $19 billion in 2018."
        " Imports made $29 billion.",
        date(2019, 3, 20),
        ["", "2018", "2018"],
    ),
    (
        "In May Oman's exports exceeded the level of February 2020, the month before the outbreak, by 3%.",
        date(2021, 7, 4),
        ["2021-05 on 2020-02"],
    ),
    (
        "In the first four months of the year Ecuador dealt with 98 countries. The turnover was $15 billion.",
        date(2014, 5, 20),
        ["2014-01..2014-04", "2014-01..2014-04"],
    ),
    (
        "In April delegates of 98 countries met in Quito. Exports of Ecuador stood at $24 billion.",
        date(2014, 5, 20),
        ["2014-04", ""],
    ),
    (
        "Kenya's deficit in May was $609 million, more than five times that of April.",
        date(2019, 6, 20),
        ["2019-05", "2019-05 on 2019-04"],
    ),
    (
        "Peru's exports in October were USD 5.1bn. Ten months: surplus USD 1.9bn against USD 9.2bn.",
        date(2022, 11, 8),
        ["2022-10", "2022-01..2022-10", "2021-01..2021-10"],
    ),
    (
        "Chile's exports hit $94 billion last year. The old record, from 2018, was $75 billion. Imports were $92"
        " billion.",
        date(2022, 1, 20),
        ["2021", "2018", "2021"],
    ),
    (
        "Mali's exports came to $4 billion in 2012. Before the coup they had reached $5 billion (2010).",
        date(2013, 1, 20),
        ["2012", "2010"],
    ),
    (
        "In 2021 Malta's exports of fish fell by 5% after the May storm, although in July, when the port was open"
        " again, they rose by 3%.",
        date(2022, 1, 20),
        ["2021 on 2020", "2021-07 on 2020-07"],
    ),
    (
        "Since the pipe will not be mended before May, Chad is to sell Togo 9 million tonnes of oil.",
        date(2022, 1, 20),
        [""],
    ),
    (
        "Togo's exports came to $4 million in May. Over the year as a whole they reached $50 million.",
        date(2022, 1, 20),
        ["2021-05", "2021"],
    ),
    (
        "In April and May Togo's exports came to $4 million (previous year: $3 million).",
        date(2022, 7, 20),
        ["2022-04..2022-05", "2021-04..2021-05"],
    ),
    ("Fiji grows 3 per cent of the world's ginger. In 2021 exports were $4 million.", date(2022, 1, 20), ["", "2021"]),
    (
        "In August Fiji's exports were $353 million. The annual deficit now stands at $1.9 billion. Imports rose 3%.",
        date(2013, 9, 25),
        ["2013-08", "2012-09..2013-08", "2013-08 on 2012-08"],
    ),
    (
        "Between 1989 and 1993 imports of Ghana contracted from $8 billion to $2 billion, or by three quarters, while"
        " exports dropped from $5 billion to $1 billion.",
        date(1994, 5, 1),
        ["1989", "1993", "1993 on 1989", "1989", "1993"],
    ),
    (
        "Fiji's exports in January-November 1999 were worth $1 billion. For 2000 the bank forecasts a 5 per cent rise.",
        date(2000, 1, 20),
        ["1999-01..1999-11", "2000 on 1999"],
    ),
    (
        "In July exports of Malta rose 5%. In 2008 exports had stood at $12 billion. Imports came to $9 billion.",
        date(2010, 8, 20),
        ["2010-07 on 2009-07", "2008", "2010-07"],
    ),
    (
        "In 1999 exports of aluminium from Ghana came to 200,000 tonnes. The Tema smelter, opened in 1998, sent 60,000"
        " tonnes to Mali; from 2001 its capacity is to be 90,000 tonnes.",
        date(2000, 2, 1),
        ["1999", "1999", "2001"],
    ),
    (
        "In October exports of wool came to $60 million. Imports, under a treaty signed in 1998, fell by 14 percent.",
        date(2020, 12, 1),
        ["2020-10", "2020-10 on 2019-10"],
    ),
    (
        "Mali's deficit in October came to $60 million, twice the amount recorded in the previous month.",
        date(2016, 11, 4),
        ["2016-10", "2016-10 on 2016-09"],
    ),
    (
        "In 2004 turnover of Chad with Niger reached $9 million. In 1995, the first full year of free trade,"
        " it had been a mere $2 million. Exports were $5 million.",
        date(2005, 3, 20),
        ["2004", "1995", "2004"],
    ),
    (
        "Exports of Fiji were $30 million in 2020. Tonga bought 46 per cent (56 per cent in 2019), Samoa 8 per cent.",
        date(2021, 3, 20),
        ["2020", "2020", "2019", "2020"],
    ),
]


def _span(start: date | None, end: date | None) -> str:
    if start is None:
        return ""
    if (start.month, end.month) == (1, 12) and start.year == end.year:
        return str(start.year)
    first, last = f"{start:%Y-%m}", f"{end:%Y-%m}"
    return first if first == last else f"{first}..{last}"


@pytest.mark.parametrize(("text", "day", "times"), TOLD)
def test_a_text_tells_when_its_figures_hold(text, day, times):
    spans = [
        (_span(f.period_start, f.period_end), _span(f.base_start, f.base_end))
        for f in extract(Document("told.txt", "", text, published=day)).figures
    ]
    assert [f"{period} on {base}" if base else period for period, base in spans] == times
