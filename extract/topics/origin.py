"""Where and by whom a text was written, as its head tells: the beginning of a text in, countries out.

A date line at the head of a report is one thing (`area_uses.is_dateline`), also of a town too small to be an area. A
line of names and a date may name the place ("13.07.2020 | Lima | Press service"), and a national agency mostly tells
the trade of its own country.

>>> agencies("HANOI, 3 May (VNA) - Trade grew."), is_head_line("13.07.2020 | Lima | Press service")
({'VN'}, True)
>>> is_head_line("Lima sold more in May 2020")
False
"""

import re
from functools import cache

from extract.areas.codes import country
from extract.areas.mentions import find_areas
from extract.areas.towns import country_of_town
from extract.areas.uses import heads_report, is_side, stands_for
from extract.reading.dates import find_dates
from extract.words.lexicon import vocabulary
from extract.words.wordlists import WordList

HEAD = 300
"""Within how many characters of its beginning a text names the agency that it comes from."""
HEAD_LINE = 120
LABELS = {"by", "in", "at", "of", "the", "and", "from", "for", "no", "issue", "press", "service", "news", "office"}
"""Words in small letters that a line of names and a date may hold."""
TOWN = re.compile(r"([A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,2}?)(?=,| \(|\s[-–—]|: )")
LETTERHEAD = re.compile(
    r"(?!.*\b(?:Embassy|Consulate|Mission|Representation)\b)"
    r".*\b(?:Ministry|Department|Directorate|Bureau|Chamber|Office|Council|Authority|Agency|Institute|Bank)\b[^.:;]*"
    r"(?:,| [-–—|])\s+[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+)?\s*",
    re.I,
)
"""An office and where it has its seat: "MINISTRY OF COMMERCE, LIMA"; that of an embassy is abroad."""
ELSEWHERE = re.compile(r"\s+(?:in|of)\s+(?:the\s+)?[A-Z]")
"""Behind the name of an office, what makes it that of another place: "Main Statistical Office in Lviv Region"."""
OF_ANOTHER = (" its ", " their ", " whose ")
"""Before the name of an office, what makes it that of one just told of: "China bought most, its General …"."""
WORD = re.compile(r"[^\W\d_][\w'’.]*")
CONTACT = re.compile(
    r"\b(?:inquiries|enquiries|contact(?: us)?|for (?:further|more) (?:information|details))\b[^.;]{0,60}", re.I
)
"""Under a report, where its office is asked: "Inquiries: Ottawa (613) …"."""
PROFILE = re.compile(
    r"\b(?:country|economic|economy|market) (?:and trade )?(?:fact ?sheet|profile|brief|guide|overview)\b"
    r"|\bfact ?sheet\b|\bprofile\s*$",
    re.I,
)
"""What a title calls a text on one country."""
TITLE = 80
"""Characters that such a title has at most."""


@cache
def _known(file: str) -> tuple[WordList, dict[str, str]]:
    """Read whose each agency or office of a list is."""
    countries = {name: row["country"] for row in vocabulary(file) for name in row["names"].split("|")}
    return WordList(countries), countries


def _named(file: str, text: str) -> set[str]:
    """Give the countries of those of a list that a text names."""
    names, countries = _known(file)
    found = ((name, text.index(name)) for name in names.longest(text))
    return {
        countries[name]
        for name, at in found
        if not (ELSEWHERE.match(text, at + len(name)) or text.endswith(OF_ANOTHER, 0, at))
    }


def agencies(text: str) -> set[str]:
    """Give the countries of the news agencies that the head of a text names."""
    return _named("news_agencies.csv", text[:HEAD])


def offices(text: str) -> set[str]:
    """Give the countries of the offices and associations that a text quotes, by names that no other country knows.

    >>> offices("Exports rose by 3%, Destatis said.")
    {'DE'}
    """
    return _named("trade_offices.csv", text)


def town_of_report(text: str) -> str | None:
    """Give the country of the town that a report begins with: "RAMAT GAN, 12 July", "Surat (PTI) –".

    >>> town_of_report("RAMAT GAN, July 12, 2009. Exports fell."), town_of_report("Surat sold more in July 2009.")
    ('IL', None)
    """
    head = TOWN.match(text)
    return country_of_town(head[1]) if head and heads_report(text, head.end(1)) else None


def is_head_line(text: str) -> bool:
    """Whether a line holds only names, labels and a date or an office, as that above a headline does."""
    if len(text) > HEAD_LINE or not (next(find_dates(text), None) or LETTERHEAD.fullmatch(text)):
        return False
    return all(word[0].isupper() or word in LABELS for word in WORD.findall(text))


def profiled(title: str) -> set[str]:
    """The one country that a title says to describe: "MONGOLIA - COUNTRY FACT SHEET", "Country profile: Mongolia"."""
    named = find_areas(title) if PROFILE.search(title) and len(title) <= TITLE else []
    return {country(stands_for(m)) for m in named if is_side(m)} if len(named) == 1 else set()


def asked_at(text: str) -> str | None:
    """Give the country where a line under a report says to ask.

    >>> asked_at("Next issue: 9 May 2012. Inquiries: Ottawa (613) 951"), asked_at("Data of the WTO, Geneva.")
    ('CA', None)
    """
    found = CONTACT.search(text)
    named = next(iter(find_areas(found[0])), None) if found else None
    return country(named.code) if named and is_side(named) else None
