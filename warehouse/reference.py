"""Official series and exchange rates that the user brings -> the tables fact_reference and exchange_rate.

Called between load and analysis. A file is read by the first layout of models/reference/*.sql whose columns it has.

>>> span_of("2021-Q2")
(datetime.date(2021, 4, 1), datetime.date(2021, 6, 30))
"""

import re
from calendar import monthrange
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pyarrow as pa

from extract.errors import MetadataError
from warehouse.model import Script, code_lists, scripts

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

RATE_COLUMNS = {"currency", "period", "rate", "source"}
OPTIONAL = ("basis", "adjustment", "UNIT_MULT", "customsCode", "motCode", "partner2Code")
"""Columns that a layout looks at where the file has them."""

CALENDAR = re.compile(r"(\d{4})(?:-(?:S([12])|Q([1-4])|(\d\d)(?:-(\d\d))?))?")
DATES = re.compile(r"(\d{4}-\d\d-\d\d)/(?:(\d{4}-\d\d-\d\d)|P(\d+)([YMD]))")

STORE_REFERENCES = """
INSERT INTO fact_reference
SELECT
    md5(concat_ws(
        '|', $source, r.indicator, r.reporter, r.partner, r.product_key, r.unit, r.measure, r.base, r.time_period
    )),
    $source, min(r.valuation), r.indicator, r.reporter, r.partner, r.product_key, r.unit, r.measure, r.base,
    s.period_start, s.period_end, min(r.value)
FROM reference_row AS r
INNER JOIN reference_span AS s ON r.time_period = s.time_period
GROUP BY r.indicator, r.reporter, r.partner, r.product_key, r.unit, r.measure, r.base, r.time_period,
    s.period_start, s.period_end
HAVING count(DISTINCT r.value) = 1
"""
"""A key that a file gives two values is left out: it cannot tell which is meant."""

STORE_RATES = """
INSERT INTO exchange_rate
SELECT r.currency, s.period_start, s.period_end, CAST(r.rate AS DOUBLE), coalesce(r.source, $source)
FROM reference_file AS r
INNER JOIN reference_span AS s ON r.period = s.time_period
"""


def load_references(db: "DuckDBPyConnection", folder: Path) -> list[MetadataError]:
    """Load every CSV of a folder into fact_reference; return an error for each file that could not be used."""
    errors = []
    for path in sorted(folder.glob("*.csv")):
        try:
            load_reference(db, path)
        except MetadataError as error:
            errors.append(error)
    return errors


def load_reference(db: "DuckDBPyConnection", path: Path) -> None:
    """Load one CSV of official values; raise MetadataError where its layout is not known or a value is none."""
    columns = _open(db, path)
    layout = next((layout for layout in scripts("reference") if needs(layout) <= columns), None)
    if layout is None:
        known = "; ".join(f"{layout.name}: {', '.join(sorted(needs(layout)))}" for layout in scripts("reference"))
        raise MetadataError(str(path), "it has the columns of no known layout", f"name its columns as in {known}")
    db.register("code_comtrade_area", code_lists()["comtrade_area"])
    try:
        db.execute(f"CREATE OR REPLACE TEMP TABLE reference_row AS {layout.sql}")
        _spans(db, path, "SELECT DISTINCT time_period FROM reference_row")
        db.execute(STORE_REFERENCES, {"source": path.stem})
    except duckdb.Error as error:
        raise MetadataError(str(path), str(error).splitlines()[0], "mend the file") from error
    finally:
        db.unregister("code_comtrade_area")


def load_rates(db: "DuckDBPyConnection", path: Path) -> None:
    """Load average rates: currency, period, rate (units for one dollar), source; raise MetadataError for a bad file."""
    missing = RATE_COLUMNS - _open(db, path)
    if missing:
        raise MetadataError(str(path), f"it lacks the columns {', '.join(sorted(missing))}", "add them")
    try:
        _spans(db, path, "SELECT DISTINCT period FROM reference_file")
        db.execute(STORE_RATES, {"source": path.stem})
    except duckdb.Error as error:
        raise MetadataError(str(path), str(error).splitlines()[0], "mend the file") from error


def needs(layout: Script) -> set[str]:
    """Read from the head of a layout which columns a file must have."""
    said = re.match(r"-- Columns: (.*)", layout.sql)
    return set(said.group(1).split(", ")) if said else set()


def span_of(code: str) -> tuple[date, date] | None:
    """Give the days of an SDMX period or of two dates; None for anything else.

    >>> span_of("2021-01-01/P8M")[1], span_of("2021-01-01/2021-03-31")[1], span_of("soon")
    (datetime.date(2021, 8, 31), datetime.date(2021, 3, 31), None)
    """
    try:
        if found := CALENDAR.fullmatch(code):
            year, *parts = found.groups()
            return _calendar_span(int(year), *(int(part or 0) for part in parts))
        if found := DATES.fullmatch(code):
            start, end, count, unit = found.groups()
            first = date.fromisoformat(start)
            return first, date.fromisoformat(end) if end else _end_of(first, int(count), unit)
    except ValueError:  # a month 13, a day 31 of April
        return None
    return None


def _calendar_span(year: int, half: int, quarter: int, month: int, day: int) -> tuple[date, date]:
    """Give the days of a year or of a part of it; what is not named is 0."""
    if day:
        return date(year, month, day), date(year, month, day)
    first, last = (
        (6 * half - 5, 6 * half) if half else (3 * quarter - 2, 3 * quarter) if quarter else (month or 1, month or 12)
    )
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def _end_of(first: date, count: int, unit: str) -> date:
    if unit == "D":
        return first + timedelta(count - 1)
    months = first.year * 12 + first.month - 1 + count * (12 if unit == "Y" else 1)
    return date(months // 12, months % 12 + 1, first.day) - timedelta(1)


def _open(db: "DuckDBPyConnection", path: Path) -> set[str]:
    """Make the relation reference_file of a CSV, all text, with the optional columns added; return its own columns."""
    try:
        db.execute(
            "CREATE OR REPLACE TEMP TABLE reference_file AS "
            "SELECT * FROM read_csv(?, all_varchar = true, header = true)",
            [str(path)],
        )
    except duckdb.Error as error:
        raise MetadataError(str(path), str(error).splitlines()[0], "save it as CSV with a header") from error
    columns = {name for name, *_ in db.execute("DESCRIBE reference_file").fetchall()}
    for name in OPTIONAL:
        if name not in columns:
            db.execute(f'ALTER TABLE reference_file ADD COLUMN "{name}" VARCHAR')
    return columns


def _spans(db: "DuckDBPyConnection", path: Path, query: str) -> None:
    """Make the relation reference_span of the periods that a query gives; refuse a period that cannot be read."""
    codes = [code for (code,) in db.execute(query).fetchall() if code]
    spans = {code: span_of(code) for code in codes}
    if unread := [code for code in codes if spans[code] is None]:
        raise MetadataError(str(path), f"{unread[0]!r} is no period", "write periods as 2021, 2021-Q2 or 2021-08")
    days = [span for code in codes if (span := spans[code])]
    table = pa.table(
        {
            "time_period": pa.array(codes, pa.string()),
            "period_start": pa.array([first for first, _ in days], pa.date32()),
            "period_end": pa.array([last for _, last in days], pa.date32()),
        }
    )
    db.register("span_rows", table)
    db.execute("CREATE OR REPLACE TEMP TABLE reference_span AS SELECT * FROM span_rows")
    db.unregister("span_rows")
