"""The head of a periodical -> the year and month of its issue.

>>> find_masthead("ANDEAN REVIEW\\nQuarterly of the chamber, No. 2, 1978\\n\\nTrade grew.")
(1978, None)
>>> find_masthead("Exporters' monthly bulletin, October 1999\\n\\nTrade grew.")
(1999, 10)
>>> find_masthead("Country Report 2nd quarter 1997      Gabon, Togo\\n\\nTrade grew.")
(1997, 6)
"""

import re

from extract.reading.dates import MONTH, MONTHS

HEAD_CHARACTERS, HEAD_LINES, LINE_CHARACTERS = 1000, 6, 110
"""A masthead stands in the first lines of a text, none of which is as long as a paragraph."""
SENTENCE = re.compile(r"[a-z][^.]*\s[a-z][^.]*\.\s*$")
YEAR = r"(?P<year>(?:19|20)\d\d)\b(?![/\u2013-]\d)"
END = r"[).\]]*(?:\s*$|\s+\d{1,3}\s*$|\s[|\u2013\u2014-]\s|,\s(?:pp?\.|page)\s)"
"""What follows the issue: its line ends, or another label comes."""
PERIODICAL = (
    r"magazine|bulletin|review|journal|quarterly|monthly|fortnightly|weekly|newsletter|gazette|digest|courier|herald"
    r"|letter|bimonthly"
)
NUMBER = (
    r"(?:no\.?|nr\.?|№|issue|newsletter|bulletin|letter|number|paper|brief|review|notes?|vol\.?|volume|week|wk\.?"
    r"|edition)\s?"
)
SEASON = r"(?i:spring|summer|autumn|fall|winter)"
ISSUES = (
    re.compile(rf"\b{NUMBER}(?:\d{{1,3}}|[IVXLC]{{1,7}})(?:\s?/\s?|,\s|\s?\(|\s[\u2013\u2014-]\s){YEAR}{END}", re.I),
    re.compile(rf"\b{YEAR},?\s(?:no\.?|nr\.?|№|issue|number|vol\.?|volume)\s?(?:\d{{1,3}}|[IVXLC]{{1,7}}){END}", re.I),
    re.compile(rf"(?:^|\s|\()\d{{1,2}}\s?/\s?{YEAR}{END}"),
    re.compile(rf"\b(?P<year>(?:19|20)\d\d)\s?/\s?(?P<number>\d{{1,2}}){END}"),
    re.compile(rf"(?:^|[,\u2013\u2014(-]\s?|\bissue,?\s){SEASON}(?:[/\u2013-]{SEASON})?,?\s{YEAR}{END}"),
    re.compile(
        rf"\b(?i:{PERIODICAL})\b[^.;:]{{0,60}}[,\u2013\u2014(-]\s?(?:(?:{MONTH})[/\u2013-])?(?P<month>{MONTH})\.?,?\s{YEAR}{END}"
    ),
)
"""How a head names its issue: "No. 3, 1978", "1978, No. 3", "3/1978", "1978/3", "Spring 1978", a month."""
QUARTER = re.compile(
    rf"\b(?i:{PERIODICAL}|report|outlook|survey|monitor),? (?i:(?P<q1>1st|first)|(?P<q2>2nd|second)|(?P<q3>3rd|third)"
    rf"|4th|fourth) [Qq]uarter {YEAR}(?:{END}|\s{{3}})"
)
"""How a head names the quarter of its issue: "Country Report 1st quarter 1997", not "report on the quarter"."""
QUARTERS = {"q1": 3, "q2": 6, "q3": 9}
"""The month that a quarter ends in."""


def find_masthead(text: str) -> tuple[int, int | None] | None:
    """Give year and month of the issue that the first lines of a text name; None where they name none."""
    lines = [line.strip("\ufeff \t\f") for line in text[:HEAD_CHARACTERS].splitlines()]
    for line in [line for line in lines if line][:HEAD_LINES]:
        if len(line) > LINE_CHARACTERS or SENTENCE.search(line):
            return None
        if found := issue_of(line):
            month = found.groupdict().get("month")
            return int(found["year"]), MONTHS[month.lower()] if month else None
        if found := QUARTER.search(line):
            return int(found["year"]), next((QUARTERS[name] for name in QUARTERS if found[name]), 12)
    return None


def issue_of(line: str) -> re.Match[str] | None:
    """Find what in a line names the issue of a periodical."""
    found = next(filter(None, (issue.search(line) for issue in ISSUES)), None)
    number = found.groupdict().get("number") if found else None
    spans_two = found and number and int(number) == (int(found["year"]) + 1) % 100  # "2010/11"
    return None if spans_two else found
