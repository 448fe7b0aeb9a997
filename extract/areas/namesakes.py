"""Names of areas that stand for a person or a firm: a text and where the name stands in, whether it does out."""

import re

from extract.areas.names import Entry, automaton, currencies

_PERSON = re.compile(
    r"\b(?:[Mm]inister|[Pp]resident|[Cc]hairman|[Cc]hairwoman|[Dd]irector|[Gg]overnor|[Ss]ecretary|[Aa]mbassador"
    r"|[Cc]ommissioner|[Ss]pokes(?:man|woman)|[Mm]anager|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sheikh|Prince|King|Professor) "
    r"(?:[A-Z][\w'’.-]+ ){1,2}$"
)
"""Before a name, what makes it that of a person: "Minister Ana Paris"."""
_OPENED, _CLOSED = ('"', "“", "«"), ('"', "”", "»")
_FORM = re.compile(
    r"\b(?:[OC]?JSC|LL[CP]|Ltd|PLC|JV|[Cc]ompany|[Ff]irm|[Hh]olding|[Cc]oncern|[Pp]lant|[Ff]actory) [\"“«]$"
)
"""Before a name in quotes, what makes it that of a firm."""
_FIRM = re.compile(
    r" (?:[A-Z][a-z]+ ){0,2}(?:Group|Holdings?|Corp(?:oration)?|Company|Co|Ltd|Limited|Inc|Plc|PLC|LLC|JSC|Resources"
    r"|Minerals|Airlines|Airways)\b"
)
"""Behind the name of a group, what makes it that of a firm."""
_BRAND = re.compile(r"(?<![\w.])([A-Z]{3,8}) $")
"""Before the name of a group, the brand whose arm there is meant."""
_VERBS = frozenset({"won"})
"""Words for money that are verbs after the name of a country."""
_DOLLARS = ("Dollar", "Dollars", "Dlr", "Dlrs", "DLR", "DLRS", "DOLLARS")
"""As a text spells them that takes the stop of "U.S." for that of a sentence, and headings."""


def is_person(plain: str, start: int) -> bool:
    """Say whether a name is the last one of somebody with a title."""
    return plain[start - 1 : start] == " " and _PERSON.search(plain, max(0, start - 60), start) is not None


def is_firm(plain: str, start: int, end: int) -> bool:
    """Say whether a name in quotes is that of a firm: "JSC "EEC"", "the company "Atlantic"."""
    return (
        plain.startswith(_CLOSED, end)
        and plain.endswith(_OPENED, 0, start)
        and bool(_FORM.search(plain, max(0, start - 12), start))
    )


def of_firm(plain: str, start: int, end: int) -> bool:
    """Say whether a group only stands in the name of a firm: "African Minerals Group", "ABC Africa"."""
    if _FIRM.match(plain, end):
        return True
    brand = _BRAND.search(plain, max(0, start - 16), start)
    return brand is not None and not plain[start:end].isupper() and automaton().get(brand[1], None) is None


def is_money(plain: str, start: int, end: int, entry: Entry, word: str) -> bool:
    """Say whether a name or adjective only tells whose money is meant: "Swiss francs", "US$", "NZ $"."""
    if plain.startswith(("$", " $"), end):
        abbreviated = plain[start:end].isupper() and not plain.endswith("the ", 0, start)
        word = "dollar" if abbreviated else ""
    if word == "currency":
        return plain.endswith((" in ", " in the "), 0, start)  # "worth 3 million in US currency"
    word = word.lower() if word in _DOLLARS else word
    if word not in currencies() or (entry.kind == "name" and word in _VERBS):
        return False
    return not currencies()[word].isdisjoint(entry.code.split("|"))
