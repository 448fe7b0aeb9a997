"""Money as texts print it: signs, words and codes in, ISO 4217 codes out.

Names, codes and the years of each country's tender are CLDR's (`vocabulary/snapshot_currencies.py`). A kind of money is
the last word of its name: dollar, rouble, yen. `currency_kinds.csv` tells which country's is meant where none is known,
`currency_words.csv` adds the signs and words of the press, of a kind or of one currency.

>>> currency_for("$", "CA"), currency_for("rupees", "PK"), currency_for("roubles", "BY", 2012), currency_for("£")
('CAD', 'PKR', 'BYR', 'GBP')
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files
from itertools import product
from typing import NamedTuple

from extract.areas.codes import names
from extract.quantities.units import Unit
from extract.values import immutable
from extract.words.lexicon import vocabulary

OPEN = 9999
AKIN = {"CS": "CZ", "RU": "SU"}
"""Whose tender a country had when it was part of another, or that tells its own, which CLDR has not."""
RECKONED_IN = {"USD", "EUR"}


@dataclass(frozen=True, slots=True)
class Tender:
    """A currency that a country used, and in which years."""

    code: str
    first_year: int
    last_year: int


@immutable
class Money:
    """The currencies that one surface may mean."""

    codes: tuple[str, ...]
    default: str  # the one meant where no country is known
    factor: Decimal = Decimal(1)  # a hundredth for cents
    guard: str = ""  # as in Unit
    country: str | None = None  # where the surface names it: "Turkish lira"


OWN = "\u00a4"
"""The sign of no currency: that of the country, whichever it is."""
DOLLAR_WORDS = frozenset({"$", "dlrs", "dollars", "dollar", "dlr"})
"""Signs and words for dollars that name no country."""


class Purse(NamedTuple):
    """Whose money the signs and words of a text mean: what `currency_for` asks besides them."""

    country: str | None = None  # ISO 3166-1 alpha-2
    year: int | None = None
    dollar: str | None = None  # what "$" means, where the text tells


def currency_for(symbol: str, country: str | None = None, year: int | None = None, dollar: str | None = None) -> str:
    """Return the currency that a sign or word means in a text of a country (ISO 3166-1), in a year where it changed.

    `dollar` is what the text is known to mean by "$" (`own_dollar`, `dollar_of_country`).
    Where that country never had such money, the best known is meant: "$" is USD in France. Raises KeyError for a symbol
    that is not in the vocabulary; those of `Quantity.symbol` are.
    """
    if dollar and symbol in DOLLAR_WORDS:
        return dollar
    if symbol == OWN:
        return _own_money(country, year)
    money = _surfaces()[symbol]
    is_usual = money.default == "USD" and money.country is None and country not in _own_dollars()
    if is_usual or len(money.codes) == 1:
        return money.default
    home = money.default[:2]  # a currency's code begins with that of its country
    place = money.country or country or ""
    for holders in ((place, AKIN.get(place)), (home, AKIN.get(home))):
        if code := _held(money, holders, year):
            return code
    return money.default


def _own_money(country: str | None, year: int | None) -> str:
    """The money of a country, in a year where it is known; dollars where there is none."""
    held = [tender for tender in _tender().get(country or "", ()) if tender.code not in RECKONED_IN]
    in_force = [tender for tender in held if year and tender.first_year <= year <= tender.last_year]
    return (in_force or held)[0].code if held else "USD"


def _held(money: Money, holders: tuple[str | None, ...], year: int | None) -> str | None:
    """Which of the currencies that a surface may mean was tender, in a year where it is known; the first's before."""
    held = [tender for place in holders for tender in _tender().get(place or "", ()) if tender.code in money.codes]
    if not held:
        return None
    in_force = [tender for tender in held if year and tender.first_year <= year <= tender.last_year]
    before_all = year is not None and year < min(tender.first_year for tender in held)
    return (in_force or held)[-1 if before_all else 0].code


def is_currency(phrase: str) -> bool:
    """Whether a phrase is the name or sign of a currency: "in zlotys exports shrank"."""
    return phrase in _surfaces()


TOLD_IN = re.compile(r"\s+in ([a-z]+)\b")


def told_in(text: str, end: int) -> str | None:
    """Give the word for the money that a number is told in, right behind it.

    >>> told_in("118 billion in euros", 11), told_in("118 billion in exports", 11)
    ('euros', None)
    """
    named = TOLD_IN.match(text, end)
    return named[1] if named and is_currency(named[1]) else None


def holds(symbol: str, country: str) -> bool:
    """Whether a country has or had money that a sign or word may mean."""
    codes = _surfaces()[symbol].codes
    return any(tender.code in codes for tender in _tender().get(country, ()))


CODES = re.compile(r"[A-Z](?<!\w.)[A-Z]{2}\b")
"""What stands before a capital is looked at behind it: a pattern that begins with letters is searched for faster."""
LETTERS, MOST_LETTERS = re.compile(r"(?<![A-Za-z])[A-Z][A-Za-z.]{0,4}\Z"), 5
"""What stands right before the sign of a country's own dollars."""


def issuer(code: str) -> str | None:
    """Give the country whose own money a code is; None for dollars and euros, in which every country reckons.

    >>> issuer("SAR"), issuer("USD"), issuer("EUR"), issuer("GDP")
    ('SA', None, None, None)
    """
    held = _tender().get(code[:2], ()) if code not in RECKONED_IN else ()
    return code[:2] if any(tender.code == code for tender in held) else None


def _dollars(text: str) -> set[str]:
    """Give the dollar signs of a text with the letters before them: "F$", "U.S.$"."""
    signs, at = set[str](), text.find("$")
    while at >= 0:
        if letters := LETTERS.search(text, max(0, at - MOST_LETTERS), at):
            signs.add(f"{letters[0]}$")
        at = text.find("$", at + 1)
    return signs


def _dollars_of_one(text: str) -> Iterator[str]:
    """Give the codes of the dollar signs of a text that mean one currency: "C$" may be Canada's or Nicaragua's."""
    for sign in _dollars(text):
        money = _surfaces().get(sign)
        if money and len(money.codes) == 1:
            yield money.default


def issuers(text: str) -> set[str]:
    """Give the countries whose own money a text names by code, dollar sign or a sign of its own.

    >>> sorted(issuers("NOK 17 bn, N$ 5m, ₹9 and US$3m"))
    ['IN', 'NA', 'NO']
    """
    signs = set(_dollars_of_one(text))
    own = set() if text.isascii() else {SIGNS[sign] for sign in set(text) & SIGNS.keys()}
    codes = signs | set(CODES.findall(text))
    return own | {country for code in codes if (country := issuer(code))}


_SIGNS = "₦NG ₩KR ₫VN ₭LA ₮MN ₱PH ₲PY ₴UA ₵GH ₸KZ ₹IN ₺TR ₼AZ ₽RU ₾GE ฿TH"
SIGNS = {each[0]: each[1:] for each in _SIGNS.split()}
"""Signs of the money of one country: unlike "£"."""
DOLLARS, LONGEST_SUM = re.compile(r"d(?:lrs|ollars)\b"), 64
OWN_DOLLARS = re.compile(
    r"\d(?:\s*(?:mln|bln|million|billion|thousand|trillion|m|bn))?"
    r"\s+([A-Z][a-z]+(?:(?: and)? [A-Z][a-z]+)?)\s+(?:dlrs|dollars)$"
)
"""Dollars told by the country's name or adjective behind a sum, of so many characters at most."""
_OR = (
    r"\s?[\d.,]+[\s-]?(?:mln|bln|million|billion|trillion|thousand|[kmb]n?)?"
    r"\s?(?:\(|or |, or )(?:about |around |roughly |some )?"
)
CONVERTED = re.compile(rf"\$(?:(?<=[A-Za-z]\$)(?<!US\$)(?<!U\.S\.\$){_OR}\$|(?<![A-Za-z.]\$){_OR}(?!US)[A-Z]{{1,3}}\$)")
"""A sum in the dollars of a country with a sum in others behind it, which are those of the USA: "NZ$12m ($10m)"."""
US_DOLLARS = re.compile(r"U(?<!\wU)\.?S\.?\s?(?:dlrs|dollars|\$)|A(?<!\wA)merican dollars\b")


DECLARED = re.compile(
    r"[AFSVafsv](?<!\w.)(?i:(?:(?<=a)mounts|(?<=v)alues|(?<=f)igures|(?<=s)ums)"
    r"(?: (?:are|is|given|expressed|quoted|shown|stated|told|here|below)){0,3} in (?:the )?([a-z][a-z .]{2,30}?)"
    r"(?=\s*(?:[.);,:]|$)))"
)
"""What tells in whose money a text counts: "(Amounts in tala.)"."""


def own_dollar(text: str) -> str | None:
    """Give the dollars that "$" means in a text that names those of one country ("F$") and never those of the USA.

    >>> own_dollar("exports of F$504.9m, comprising $291.7m and $213.2m"), own_dollar("S$5m, or US$4m")
    ('FJD', None)
    >>> own_dollar("earned 186 mln Fiji dlrs from sugar; all exports came to 342 mln dlrs")
    'FJD'
    >>> own_dollar("sold for NZ$12.1 billion ($10.18 billion) abroad")
    'USD'
    >>> own_dollar("(Amounts in tala.) Exports were worth $22 million")
    'WST'
    """
    if (
        (declared := DECLARED.search(text))
        and (money := _surfaces().get(declared[1].lower()))
        and len(money.codes) == 1
    ):
        return money.default
    if CONVERTED.search(text):
        return "USD"
    named = set(_dollars_of_one(text))
    told = (OWN_DOLLARS.search(text, max(0, at.start() - LONGEST_SUM), at.end()) for at in DOLLARS.finditer(text))
    named |= {money.default for found in told if found and (money := _phrases().get(f"{found[1].lower()} dollars"))}
    named |= {"USD"} if US_DOLLARS.search(text) else set()
    return named.pop() if len(named) == 1 and named <= set(_kinds()["dollar"]) - {"USD"} else None


OFFICE = re.compile(
    r"\A\s*[^\n.$\d]{0,60}\b(?:bureau of statistics|(?:central|reserve) bank"
    r"|statistic(?:s|al) (?:bureau|office|service|agency|department|authority))\b[^\n.$]{0,60}(?:\n|\Z)",
    re.I,
)
"""A first line that names an office of the country: its release is in the money of the country."""
US_SIGN = re.compile(r"\bU\.?S\.? ?\$")
BARE_SIGN = re.compile(r"\$(?<![A-Z.]\$)(?<!US \$)(?<!S\. \$)")


def dollar_of_country(text: str, country: str | None, year: int | None = None) -> str | None:
    """Give a country's own dollars where "$" means them: its office prints it so, or the text has "US$" beside "$".

    A text that marks dollars of its own by letters ("TT$") does not mean them by "$".

    >>> text = "Exports rose to $3,340 million; a tonne of copra fetched US$118."
    >>> dollar_of_country(text, "SB"), dollar_of_country(text, "FR"), dollar_of_country(text[:31], "SB")
    ('SBD', None, None)
    """
    if not country or not holds("$", country) or set(_dollars_of_one(text)) - {"USD"}:
        return None
    is_told_apart = US_SIGN.search(text) and BARE_SIGN.search(text)
    if is_told_apart or (OFFICE.match(text) and not US_DOLLARS.search(text)):
        return _held(_surfaces()["$"], (country,), year)
    return None


@cache
def _own_dollars() -> frozenset[str]:
    """Give the countries whose press means its own dollars by "$"."""
    text = files("extract.vocabulary").joinpath("own_dollars.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.splitlines() if not line.startswith("#"))


def may_mean(symbol: str | None) -> tuple[str, ...]:
    """Give the currencies that a sign or word of several countries' money may mean."""
    return _surfaces()[symbol].codes if symbol else ()


def money_before() -> dict[str, Unit]:
    """Give the signs, abbreviations and codes that stand before a number."""
    surfaces = _codes() | _press()
    return {surface: _unit(surface, money) for surface, money in surfaces.items() if money.factor >= 1}


def money_behind() -> dict[str, Unit]:
    """Give the words, phrases, codes and signs that stand behind a number."""
    press = {surface: money for surface, money in _press().items() if money.guard != "before"}
    return {surface: _unit(surface, money) for surface, money in (_library() | press | _phrases()).items()}


def _unit(surface: str, money: Money) -> Unit:
    symbol = surface if len(money.codes) > 1 else None
    return Unit("money", money.default, money.factor, symbol=symbol, guard=money.guard)


@cache
def _surfaces() -> dict[str, Money]:
    """Give what each sign, word, code and phrase may mean; the press comes before the names of the library."""
    return _library() | _press() | _phrases() | {OWN: Money((), "USD")}


def _library() -> dict[str, Money]:
    return _codes() | dict(_names()) | dict(_nouns())


def _codes() -> dict[str, Money]:
    """Give the codes, those of dollars with their sign as well: "AUD$5"."""
    codes = [row["code"] for row in vocabulary("currencies.csv")]
    return {code: Money((code,), code) for code in codes} | {
        f"{code}$": Money((code,), code) for code in _kinds()["dollar"]
    }


def _names() -> Iterator[tuple[str, Money]]:
    """Give the full names, in the order that leaves the latest of one name: "Turkish lira" is TRY, not TRL."""
    for row in sorted(vocabulary("currencies.csv"), key=lambda row: _years().get(row["code"], (0, 0))):
        for name in (row["one"], row["several"]):
            yield name.lower(), Money((row["code"],), row["code"])


def _nouns() -> Iterator[tuple[str, Money]]:
    """Give the nouns of each kind, alone: "dollars", "yen"."""
    chosen = {row["kind"]: row for row in vocabulary("currency_kinds.csv")}
    for kind, codes in _kinds().items():
        row = chosen.get(kind, {"code": _latest(codes), "guard": ""})
        if row["guard"] != "adjective":
            for noun in _forms()[kind]:
                yield noun, Money(tuple(codes), row["code"], guard=row["guard"])


@cache
def _press() -> dict[str, Money]:
    """Give the signs and words of `currency_words.csv`; its guards bind letters only."""
    found = {}
    for row in vocabulary("currency_words.csv"):
        kinds = filter(None, row["kinds"].split("|"))  # a kind of money, or the code of one currency
        codes = [code for kind in kinds for code in _kinds().get(kind, (kind,))]
        for surface in row["surfaces"].split("|"):
            found[surface] = Money(tuple(codes) or (row["code"],), row["code"], Decimal(row["factor"]), row["guard"])
    return found


@cache
def _phrases() -> dict[str, Money]:
    """Give what the money of a country is called, with its adjective or name."""
    return dict(_of_countries())


def _of_countries() -> Iterator[tuple[str, Money]]:
    """Give an adjective and a noun of what its country holds or held: "Belarusian roubles", "Kazakh tenge"."""
    kind_of = {code: kind for kind, codes in _kinds().items() for code in codes}
    forms = {kind: set(nouns) for kind, nouns in _forms().items()}
    for row in vocabulary("currency_words.csv"):
        for kind in filter(None, row["kinds"].split("|")):
            if kind in forms:
                forms[kind].update(word for word in row["surfaces"].split("|") if word.islower())
    named = [(row["code"], row["adjectives"].lower().split(";")) for row in vocabulary("areas/adjectives.csv")]
    named += [(each.code, [each.name.lower()]) for each in names() if each.kind == "name"]
    for codes_of_area, adjectives in named:
        country = codes_of_area.split("|")[0]  # "Korean" is said of the South
        codes: dict[str, list[str]] = {}  # noun -> the country's currencies, the latest first
        for tender in _tender().get(country, ()):
            for noun in forms[kind_of[tender.code]]:
                codes.setdefault(noun, []).append(tender.code)
        for adjective, noun in product(adjectives, codes):
            own = [code for code in codes[noun] if code.startswith(country)]  # Zimbabwe pays in US dollars as well
            money = tuple(dict.fromkeys(own or codes[noun]))
            yield f"{adjective} {noun}", Money(money, money[0], country=country)


@cache
def _tender() -> dict[str, list[Tender]]:
    """Give the currencies of each country, the latest first."""
    found: dict[str, list[Tender]] = {}
    for row in vocabulary("currency_tender.csv"):
        tender = Tender(row["code"], int(row["first_year"]), int(row["last_year"] or OPEN))
        found.setdefault(row["country"], []).append(tender)
    return found


@cache
def _years() -> dict[str, tuple[int, int]]:
    """Give the last year and the first of each currency that was anyone's tender."""
    years: dict[str, tuple[int, int]] = {}
    for tender in (tender for tenders in _tender().values() for tender in tenders):
        years[tender.code] = max(years.get(tender.code, (0, 0)), (tender.last_year, tender.first_year))
    return years


def _latest(codes: list[str]) -> str:
    """Return the currency still in use, or the last that was."""
    return max(codes, key=lambda code: _years()[code])


@cache
def _kinds() -> dict[str, list[str]]:
    """Give the codes of each kind of money that was anyone's tender."""
    kinds: dict[str, list[str]] = {}
    for row in vocabulary("currencies.csv"):
        if row["code"] in _years():
            kinds.setdefault(row["one"].split()[-1].lower(), []).append(row["code"])
    return kinds


@cache
def _forms() -> dict[str, set[str]]:
    """Give the printed forms of each kind: "krona", "kronor", "kronas"."""
    forms: dict[str, set[str]] = {kind: set() for kind in _kinds()}
    for row in vocabulary("currencies.csv"):
        kind, several = row["one"].split()[-1].lower(), row["several"].split()[-1].lower()
        if kind in forms:
            forms[kind] |= {kind, several, kind if kind.endswith("s") else kind + "s"}
    return forms
