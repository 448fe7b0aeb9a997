"""Draw the currencies and where they were tender from babel's CLDR data: two small files for `quantities.currencies`.

Run by hand, once for an edition of babel; a test tells when its data has changed.

    python -m extract.vocabulary.snapshot_currencies

>>> next(row for row in tender() if row[0] == "BY" and row[1] == "BYN")
('BY', 'BYN', '2016', '')
"""

import csv
import re
from pathlib import Path

from babel import Locale
from babel.core import get_global

HERE = Path(__file__).parent
NO_MONEY = {"XXX", "XTS"}
BRACKETS = re.compile(r" \(.*\)")


def currencies() -> list[tuple[str, str, str]]:
    """Give (code, name of one, name of several) of every currency that CLDR knows, past ones included."""
    english = Locale("en")
    plurals = english._data["currency_names_plural"]  # babel gives plurals only to its number formats
    rows = []
    for code, name in sorted(english.currencies.items()):
        names = plurals.get(code, {})
        one, several = names.get("one", name), names.get("other", name)
        rows.append((code, BRACKETS.sub("", one), BRACKETS.sub("", several)))
    return [row for row in rows if row[0] not in NO_MONEY]


def tender() -> list[tuple[str, str, str, str]]:
    """Give (country, code, first year, last year) of every legal tender, the latest first; a last year may be open."""
    rows = []
    for country, money in sorted(get_global("territory_currencies").items()):
        for code, start, end, legal in sorted(money, key=lambda row: row[1] or (0,), reverse=True):
            if legal:
                rows.append((country, code, str(start[0]), str(end[0]) if end else ""))
    return rows


def _write(name: str, header: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    with (HERE / name).open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines, lineterminator="\n").writerows([header, *rows])


def main() -> None:
    """Write the snapshots."""
    _write("currencies.csv", ("code", "one", "several"), currencies())
    _write("currency_tender.csv", ("country", "code", "first_year", "last_year"), tender())


if __name__ == "__main__":
    main()
