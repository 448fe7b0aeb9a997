"""The first and last lines of a text -> when, where and by whom it was published, as its date line tells.

A date line holds a date beside names, times and labels only: a date within running prose is none.

>>> line = find_dateline("MINSK, 29 September 2025 (BelTA) - Trade between the countries grew.")
>>> line.place, line.publisher, str(line.stamp.last_day())
('MINSK', 'BelTA', '2025-09-29')
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.reading.dates import Stamp, find_dates
from extract.reading.mastheads import PERIODICAL
from extract.values import replace

HEAD_CHARACTERS, TAIL_CHARACTERS = 3_000, 1_000
HEAD_LINES, TAIL_LINES = 8, 3
LINE_CHARACTERS = 160
"""Date lines stand in the first and last few lines, at the beginning of the one and at the end of the other."""

MAX_PLACE_WORDS = 3
LONG_LINE = 50
"""A line so long that ends in the middle of a sentence goes on in the next, which then is no date line."""
ENDS_HEAD = re.compile(r"[A-Z\d].*\d")
LEADS_ON = re.compile(r"\b(?:in|of|on|for|to|from|by|at|and|or|with|since|until|between|during|the|an?|its)\s*$")
"""A heading has ended before a line that a date closes, the last of its paragraph, but for a word that leads on."""

LABEL_WORDS = (
    "published posted issued released release date dated updated modified created publication press news information"
    " statement interview analysis opinion report economy business politics source on of by at from to the and for in"
    " de la al last"
)
LABELS = frozenset(LABEL_WORDS.split(" "))
"""Words that stand in date lines and name nothing; any other in small letters makes the line prose."""

PARTICLES = {"es", "do", "da", "dos", "das", "del", "el", "di", "der", "am", "le", "les", "sur", "van", "du"}
"""Small words within the names of places: Dar es Salaam."""

NAMING = {"de", "la", "al", "the", "of"}
"""Labels that names of places hold, too: La Paz, Rio de Janeiro, Port of Spain."""
PLACE_AND_WIRE = re.compile(r"(?P<place>[A-Z][\w.'\u2019-]*(?: [A-Z][\w.'\u2019-]*){0,3}) \((?P<wire>[A-Z][\w.]{1,20})")

CHANGED = re.compile(r"\b(?:updated|modified)\b", re.IGNORECASE)
ISSUED = re.compile(r"(?:released|published|issued|posted)\b", re.IGNORECASE)
"""Labels that make a day without a year one of publication."""
NO_ISSUE = (" in", " for", " of", " on", " from", " since", " than", " to")
"""Words before a month that make it one told of: "+4.0% on January 2023"."""
STAMPED = re.compile(
    r"\((?:(?:page|text|data|last) )?(?:updated|modified|published|posted|released)\b[^()\d]{0,12}\Z", re.I
)
"""Before a date in brackets that ends a heading, what makes it that of the text: "Trade with Oman (updated 4 May)"."""
NOTE = re.compile(r"\[?\d{1,3}[\].)]\s+(?:[^\W\d]\S*\s+){2}")
"""What opens a note, whose date is of what it cites: "7. National Bank, 3 May 2012", unlike "3. October 2012"."""
OTHER_DAY = re.compile(r"\b(?:next|accessed|retrieved|printed|forthcoming)\b", re.IGNORECASE)
"""Dates so labelled: the first kind comes after the day of publication, the second has nothing to do with it."""

WEEKDAY = re.compile(r"\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?,?", re.IGNORECASE)
EMBARGO = re.compile(
    r"\W*(?:strictly )?(?:embargo(?:ed)?(?:\s*:|\s+(?:until|till|before|for release|(?=\d)))"
    r"|not (?:for|to be) (?:release|publication|released|published)\b)[^;]{0,60}\s",
    re.I,
)
"""Before a date, that a text may not be told of before it: "Embargo: 11.30 am (local time), Wed 7 May 2014"."""
TIME = r"(?:at )?[0-2]?[0-9](?:[:.h][0-5][0-9]){0,2}(?: ?[AaPp]\.?[Mm]\b\.?)?(?: [A-Z]{2,4}\b)?"
AFTER = re.compile(
    rf"[\s,)\]/]{{0,3}}(?:{TIME})?"
    r"(?:\.?\s?[(/](?P<agency>[^()/]{2,60})[)/]|\s(?P<wire>[A-Z]{2,10}(?:[- ][A-Z]{2,10})?)(?=\s*(?:-|[\u2013—]))"
    r"|,\s(?P<name>[A-Z]{3,}(?:[- ][A-Z]{3,})?)(?=\s?:))?"
    r"(?:,\s?(?:[Ii]ssue|[Nn]o\.|[Vv]ol\.|[Pp]p?\.)|,?\s(?i:pages?)\s(?:[A-Z]-?)?\d{1,3}\s*$"
    r"|,\s?(?P<place>[A-Z][\w\u2019'-]+(?: (?:es |de |do |la |el |al )?[A-Z][\w\u2019'-]+){0,2})"
    r"(?:[\s.]*$|\.\s+(?=[A-Z])|\s[\u2013—-]\s)"
    r"|(?:\.\s+(?=\S)|\s?[\u2013—:]|\s?--|\s-|-\s|(?<=[)\]/])\s+(?=\S))|\s*\||\s{3}|\sby\s(?=[A-Z])|[\s.]*$)"
)
"""What may follow the date: a time, an agency in brackets, then the place, page, running text, author, or the end."""

OPENS_TEXT = re.compile(r"\s+(?=[A-Z])|,\s(?=(?:[\w’'-]+\s){0,3}[\w’'-]+[.:|]\s)")
"""What may follow a full date that a line begins with: its text, or a desk: "3 May 2017, grain desk. Exports rose"."""
DESK = re.compile(
    r"\W*(?:[\w’'-]+\s){0,2}[\w’'-]+\s?[,|–—-]\s*"
    r"|[A-Z][\w’'-]*(?:\s[\w’'-]+){0,2},\s*[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,2},\s*"
)
"""A section or a desk before the date, and perhaps a place: "FX desk, 3 May 2017.", "Policy note, Lima, May 2017"."""
PRINTED_IN = re.compile(
    rf"\W*(?:[Ff]rom |[Ii]n )?(?:[Tt]he |[Aa] |[Oo]ur )?(?:[\w&’'-]+ ){{0,4}}(?i:{PERIODICAL}),\s*"
    r"(?:(?P<place>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2}),\s*)?"
)
"""A periodical before the date, and perhaps a place: "From the exporters' bulletin, Lagos, 3 May 2017"."""

AGENCY = re.compile(r"^\W*(?P<place>[A-Z][\w.,\u2019' -]{1,40}?) ?[(/](?P<agency>[A-Z][\w.& -]{1,30})[)/] ?[-\u2013—]")
SENTENCE_END = re.compile(r"[.!?…][”\"»)]?\s+")
BRAND = re.compile(r"[a-z][A-Z]|\w\.\w|\b(?:News|Agency|Times|Daily|Post|Press)\b")
"""How the name of a publisher differs from that of a place: nCa, 24.kg, BelTA, Trade Times."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a date line tells; without a stamp it names the place and the agency only."""

    stamp: Stamp | None
    place: str | None = None
    publisher: str | None = None
    rank: tuple[bool, ...] = ()  # of two, the one that tells more about the day of publication is greater


def find_dateline(text: str) -> Dateline | None:
    """Find the date line of a text: the fullest one, in the head rather than at the end, the last of the head."""
    found = [line for line in _date_lines(text) if line is not None]
    if not found:
        return None
    best = max(reversed(found), key=lambda line: line.rank)
    found.sort(key=lambda line: line is not best)
    place = next((line.place for line in found if line.place), None)
    publisher = next((line.publisher for line in found if line.publisher), None)
    return replace(best, place=place, publisher=publisher)


def _date_lines(text: str) -> Iterator[Dateline | None]:
    """Read the lines at the end of the text, then those of its head, as far as they may be date lines."""
    for line in _beginnings(text[-TAIL_CHARACTERS:])[-TAIL_LINES:]:
        for part in dict.fromkeys((line, SENTENCE_END.split(line.rstrip())[-1])):
            yield _read_line(part, head=False)
    for line in _beginnings(text[:HEAD_CHARACTERS])[:HEAD_LINES]:
        yield _read_line(line, head=True)


def _beginnings(text: str) -> list[str]:
    """Give the lines that are not blank; a note, or what goes on with the sentence of the line before, is emptied."""
    lines = text.splitlines()
    found: list[str] = []
    for before, line, after in zip(["", *lines], lines, [*lines[1:], ""], strict=False):
        last = before.rstrip()[-1:]
        goes_on = last in (",", "-") or (len(before) > LONG_LINE and last.islower())
        if goes_on and last.islower() and not after.strip() and ENDS_HEAD.fullmatch(line.strip()):
            goes_on = LEADS_ON.search(before) is not None
        if line.strip():
            found.append("" if goes_on or NOTE.match(line) else line)
    return found


def _read_line(line: str, head: bool) -> Dateline | None:
    """Read one line, or the last sentence of it; None where it is no date line."""
    line = line.strip("\ufeff \f")
    if "\t" in line or line.startswith(("•", "*", "- ")):
        return None
    stamps = [*find_dates(line[:LINE_CHARACTERS])]
    for stamp in stamps:
        before, after = line[: stamp.start], AFTER.match(line, stamp.end)
        if after is None and head and stamp.year and stamp.day and not WEEKDAY.sub("", before).strip():
            after = OPENS_TEXT.match(line, stamp.end)
        if (
            after is None
            or not (_is_label(before) or (STAMPED.search(before) and stamp.day))
            or OTHER_DAY.search(before)
        ):
            continue
        if stamp.day is None and (len(stamps) > 1 or before.rstrip().lower().endswith(NO_ISSUE)):
            continue
        place, publisher = _names(before)
        told = after.groupdict()
        name = told.get("place") or told.get("name")
        if name and name.isupper() and place:
            publisher = name  # "YEREVAN, MARCH 2, 2007, ARMENPRESS. …"
        else:
            place = name or (place if stamp.day else None)
        publisher = _agency(told.get("agency") or told.get("wire")) or publisher
        if stamp.year is None and not place and not publisher and not ISSUED.match(before):
            continue
        rank = (not CHANGED.search(before), stamp.year is not None, stamp.day is not None, head)
        return Dateline(stamp, place, publisher, rank)
    if head and not stamps and (agency := AGENCY.match(line[:LINE_CHARACTERS])) and _is_label(agency["place"]):
        return Dateline(None, agency["place"], agency["agency"], (False, False, False, head))
    return None


def _is_label(before: str) -> bool:
    """Tell whether the words before a date are names, a weekday and labels, and not a sentence; titles end with "|"."""
    before = before.rpartition("|")[2]
    if "%" in before:
        return False
    if DESK.fullmatch(before) or EMBARGO.fullmatch(before) or PRINTED_IN.fullmatch(before):
        return True
    words = re.findall(r"[\w\u2019'.]*[^\W\d_][\w\u2019'.]*", WEEKDAY.sub(" ", before))
    return len(words) <= 10 and all(
        word.lower() in LABELS | PARTICLES or word[0].isupper() or BRAND.search(word) for word in words
    )


def _agency(name: str | None) -> str | None:
    """Tell an agency in brackets after a date from a remark, which has words in small letters."""
    if name is None or not all(word[0].isupper() or BRAND.search(word) for word in name.split()):
        return None
    return name.strip()


def _names(before: str) -> tuple[str | None, str | None]:
    """Read the place and the publisher off the words before a date, where they are plain."""
    if EMBARGO.fullmatch(before):
        return None, None
    if printed := PRINTED_IN.fullmatch(before):
        return printed["place"], None
    words = WEEKDAY.sub("", before).strip(" ,-\u2013—\t")
    if agency := re.search(r"\(([A-Z][^()]{1,30})\)$", words):
        return None, agency[1]
    if wire := PLACE_AND_WIRE.fullmatch(words):  # "HANOI (VNS, Dec. 28) —"
        return wire["place"], wire["wire"]
    if words.startswith("//"):
        return None, words.strip("/ ,") or None
    if "|" in words:
        first = words.split("|")[0].strip()
        return None, first if first.isupper() else None
    if author := re.match(r"(?:By|Source:) (\w+)$", words):
        return None, author[1]
    parts = [part.strip() for part in words.split(",") if part.strip()]
    plain = all(BRAND.search(part) or not re.search(r"^\W|\d", part) for part in parts)
    if not parts or not plain or ":" in words or any(word.lower() in LABELS - NAMING for word in words.split()):
        return None, None
    publisher = parts.pop(0) if BRAND.search(parts[0]) else None
    placed = len(parts) <= 2 and all(
        len(part.split()) <= MAX_PLACE_WORDS and part.split()[-1][0].isupper() for part in parts
    )
    return ", ".join(parts).rstrip(".") or None if placed else None, publisher
