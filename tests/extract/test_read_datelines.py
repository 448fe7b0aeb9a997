"""Heads and ends of texts in, the day, place and publisher that their date line tells out."""

import pytest

from extract.read import decode_document
from extract.reading.datelines import find_dateline
from extract.reading.dates import find_dates

PROSE = "Trade between the two countries grew strongly over the year, the ministry said."


def told(text: str) -> tuple[str | None, str | None, str | None] | None:
    """Give day, place and publisher; of a day without its year, as if in 2000."""
    line = find_dateline(text)
    day = line.stamp.last_day(2000) if line and line.stamp else None
    return line and (day and day.isoformat(), line.place, line.publisher)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("7 May 2025", "2025-05-07"),
        ("5th of May, 2020", "2020-05-05"),
        ("Sept. 5, 2019", "2019-09-05"),
        ("TUE 5 FEB 2019", "2019-02-05"),
        ("5-May-2021", "2021-05-05"),
        ("5-May-88", "1988-05-05"),
        ("14-03-2020", "2020-03-14"),
        ("3/4/2020", "2020-04-03"),
        ("03/25/2022", "2022-03-25"),
        ("1.5.2020", "2020-05-01"),
        ("DATE: 11/28/93", "1993-11-28"),
        ("2024-05-07T10:00:00Z", "2024-05-07"),
        ("October 2024", "2024-10-31"),
        ("31 February 2020", "2020-02-29"),
    ],
)
def test_a_date_is_read_as_it_is_printed(written: str, day: str):
    assert [str(stamp.last_day()) for stamp in find_dates(f"on {written} or so")] == [day]


@pytest.mark.parametrize("written", ["may 2020", "45 May 2020", "99/99/2020", "2020-13-45", "May", "12.5.20"])
def test_what_is_no_date_is_not_read(written: str):
    assert [*find_dates(written)] == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("TUNIS, 7 June 2023. {}", ("2023-06-07", "TUNIS", None)),
        ("TOKYO, Jan. 27, 1994 KYODO -- {}", ("1994-01-27", "TOKYO", "KYODO")),
        ("Business desk, Lima | 1 October 2010", ("2010-10-01", None, None)),
        ("Accra, 9 February 2023", ("2023-02-09", "Accra", None)),
        ("Dar es Salaam, Tuesday 24 October 2023", ("2023-10-24", "Dar es Salaam", None)),
        ("24.10.2023, Rio de Janeiro. {}", ("2023-10-24", "Rio de Janeiro", None)),
        ("[24 October 2023] {}", ("2023-10-24", None, None)),
        ("SANTA CRUZ, Bolivia, Oct. 5 (Xinhua) -- {}", ("2000-10-05", "SANTA CRUZ, Bolivia", "Xinhua")),
        ("    OTTAWA, April 9 - {}", ("2000-04-09", "OTTAWA", None)),
        ("ASTANA. February 17, 2023. {}", ("2023-02-17", "ASTANA", None)),
        ("MOSCOW, May 5. /TASS/. {}", ("2000-05-05", "MOSCOW", "TASS")),
        ("BAKU, APRIL 6, 2009, AZERTAG: {}", ("2009-04-06", "BAKU", "AZERTAG")),
        ("BAKU, APRIL 6, 2009, AZERTAG. {}", ("2009-04-06", "BAKU", "AZERTAG")),
        ("6 April 2009, BAKU: {}", ("2009-04-06", "BAKU", None)),
        ("OSLO (Reuters) - {}", (None, "OSLO", "Reuters")),
        ("Feb 26 (Reuters) - {}", ("2000-02-26", None, "Reuters")),
        ("Nov 3, 1986 (AP)", ("1986-11-03", None, "AP")),
        ("akipress.org, Osh, March 2, 2019. {}", ("2019-03-02", "Osh", "akipress.org")),
        ("By Interfax, 3 July 2019", ("2019-07-03", None, "Interfax")),
        ("By Jane Smith, 3 July 2019", ("2019-07-03", None, None)),
        ("///eCa, 3 July 2019", ("2019-07-03", None, "eCa")),
        ("ANDEAN MORNING | May 5, 2024", ("2024-05-05", None, "ANDEAN MORNING")),
        ("OECD | Outlook on Trade: Update | May 2024              7", ("2024-05-31", None, "OECD")),
        ("5 May 2023, 18:56", ("2023-05-05", None, None)),
        ("QUITO, Aug 8 (2019): {}", ("2019-08-08", "QUITO", None)),
        ("Customs Office, press information, 8 July 2022, 10:45am", ("2022-07-08", None, None)),
        ("Released 8/11/2023, 9am (Perth time)", ("2023-11-08", None, None)),
        ("EMBARGO: 9.30AM (DARWIN TIME) THU 8 MAY 2008", ("2008-05-08", None, None)),
        ("Not for publication before 9.30 am on 8 May 2008", ("2008-05-08", None, None)),
        ("Interview, 8 March 2018, p. 6", ("2018-03-08", None, None)),
        ("Tuesday, Oct 12, 2004, Page 3", ("2004-10-12", None, None)),
        ("Thursday 6 May 1999 PAGE B12", ("1999-05-06", None, None)),
        ("Published on Monday, May 5, 2023 at 10:30 AM GMT", ("2023-05-05", None, None)),
        ("Posted: 5 May 2023 by John Smith", ("2023-05-05", None, None)),
        ("5 May 2023, Minsk", ("2023-05-05", "Minsk", None)),
        ("5 May 2023, grain desk. {}", ("2023-05-05", None, None)),
        ("Grain desk, 5 May 2023. {}", ("2023-05-05", None, None)),
        ("5 May 2023 By our man in Odessa", ("2023-05-05", None, None)),
        ("\ufeffLima, 9 Sept 2021 (Andina). {}", ("2021-09-09", "Lima", "Andina")),
        ("La Paz, July 9 - " + PROSE, ("2000-07-09", "La Paz", None)),
        ("PORT OF SPAIN, July 9 - " + PROSE, ("2000-07-09", "PORT OF SPAIN", None)),
        ("VIENTIANE (KPL, July 9) — " + PROSE, ("2000-07-09", "VIENTIANE", "KPL")),
        ("Geneva, 3 June 2009 (Quarterly Notes on the Markets for Sugar)", ("2009-06-03", "Geneva", None)),
        ("Peru and Ghana: economic ties (last updated 3.02.2012)", ("2012-02-03", None, None)),
    ],
)
def test_a_date_line_tells_day_place_and_publisher(line: str, expected: tuple[str | None, ...]):
    assert told(line.format(PROSE)) == expected
    assert told(f"Trade grows by a third\n\n{line.format(PROSE)}\n\n{PROSE}") == expected


@pytest.mark.parametrize(
    "text",
    [
        "On 5 May 2023, the parties signed.",
        "May 2023 exports grew by 5%.",
        "See the report of 31 March 2008, page 3.",
        "The fair of Minsk opened on 5 May 2023.",
        "Side   January 2023   February 2023\nOman   5   6",
        "Side\t5 May 2023\nOman\t5",
        "Exports in March 2023",
        "Exports of tea to Ghana (as of 5 May 2023)",
        "Accessed 5 May 2023",
        "Exports of all the goods that are counted by the customs had by\n5 May 2023. They fell again later.",
        "\n".join([PROSE] * 9 + ["5 May 2023"] + [PROSE] * 9),
    ],
)
def test_a_date_in_prose_tables_or_far_from_the_ends_is_none(text: str):
    assert told(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Home | Saturday, 27 April 2024\nEconomy\n28 March 2024, 18:56\n\nUp again\n\n{PROSE}", "2024-03-28"),
        (f"Up again\nPublished: May 7, 2025\nUpdated: May 9, 2025\n\n{PROSE}", "2025-05-07"),
        (
            f"Trade Bulletin | June 2018\n\n{PROSE}\nRelease date: 10 May 2018. Next release: 9 May 2019",
            "2018-05-10",
        ),
        (f"MINSK, 5 March (BelTA) - {PROSE}\n\n{PROSE} It is all. ///eCa, 6 March 2021", "2021-03-06"),
        (f"3 May 2020\n\n{PROSE}\n\nPrepared for the forum. 9 May 2021", "2020-05-03"),
    ],
    ids=["day of the crawl", "update", "next release", "year", "head first"],
)
def test_of_several_date_lines_the_fullest_in_the_head_counts(text: str, day: str):
    assert told(text)[0] == day


def test_place_and_agency_of_one_line_go_with_the_day_of_another():
    assert told(f"MINSK, 5 March (BelTA) - {PROSE}\n\n6 March 2021") == ("2021-03-06", "MINSK", "BelTA")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Tea and its buyers\nPolicy note, Nairobi, June 2018\n\n{PROSE}", "2018-06-30"),
        (
            f"A long road to the sea: Nepal and its trade by way of Bengal\nBriefing, Delhi, 8 June 2018\n\n{PROSE}",
            "2018-06-08",
        ),
        (f"Tea and its buyers\nFrom the planters' bulletin, Colombo, 8 June 2018\n\n{PROSE}", "2018-06-08"),
        (f"Tea and its buyers\nIn the growers' quarterly, June 2018\n\n{PROSE}", "2018-06-30"),
        (f"He said in its latest review, 8 June 2018, that trade grew.\n\n{PROSE}", None),
        (f"The tea trade of Nepal with its neighbours as it stood in\nJune 2018\n\n{PROSE}", None),
        (f"{PROSE}\n\nNotes\n7. National Bank of Mali, 14 June 2018.", None),
        (f"{PROSE}\n\n[2] Trade Registry, Bamako, 14 June 2018", None),
        (f"{PROSE}\n\n14. June 2018", "2018-06-30"),
        (f"{PROSE}\n\n\u00b9 Interview, Nairobi, 14 June 2018", None),
    ],
)
def test_a_kind_of_text_may_stand_before_place_and_date(text: str, day: str | None):
    assert (told(text) or (None,))[0] == day


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("ANDEAN COMMUNITY TODAY\nThe magazine of the region's business, July 2008", "2008-07-31"),
        ("Andean Trade Review\n1978, No. 3", "1978-12-31"),
        ("Andean Trade Review 3/1978", "1978-12-31"),
        ("Andean Review, 1996/2", "1996-12-31"),
        ("ANDEAN REVIEW\nSpring 1996", "1996-12-31"),
        ("ANDEAN REVIEW\nQuito, No. 2, 1978", "1978-12-31"),
        ("Monthly bulletin of the exporters' union - October 1999", "1999-10-31"),
    ],
)
def test_the_head_of_a_periodical_tells_the_issue_whatever_years_its_texts_plan_for(head, published):
    told = "The members traded goods worth 3 billion dollars. By 2012 they want to see 9 billion dollars."
    document = decode_document(f"{head}\n\n{told} Their rail link was to be opened in 2011.\n".encode(), "a.txt")
    assert str(document.published) == published
