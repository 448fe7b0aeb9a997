"""The records that cross the borders of the project, and their Arrow schemas: the contract.

bytes -> Document -> Extraction (figures, links, numbers) -> one Arrow row a text -> warehouse

Amounts are `Decimal` in base units ("1.35 billion" is 1350000000) until they become Arrow; dates are `datetime.date`,
both days of a period included; offsets count characters of `Document.text`.

>>> Number(12, 16, "2021", "year").kind
'year'
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

import pyarrow as pa

SCHEMA_VERSION = 1
"""Goes up when a column below changes its name, type or meaning."""

WORLD, NOT_STATED, NOT_APPLICABLE = "W0", "_U", "_Z"
"""Sides that are no area: the whole world, a side the text leaves out, and no side at all (SDMX codes)."""

TRADE = frozenset({"trade_turnover", "exports", "imports", "trade_balance"})
"""The indicators of trade between two sides."""
FLOWS = ("exports", "imports")
"""Those of them that go one way."""


@dataclass(frozen=True, slots=True)
class Document:
    """A text as it stands, with what is known about it."""

    path: str  # relative to the corpus folder, with forward slashes
    content_hash: str  # SHA-256 of the file's bytes, hexadecimal
    text: str  # decoded; every offset counts its characters
    media_type: str = "text/plain"
    encoding: str = "utf-8"
    title: str | None = None
    publisher: str | None = None
    place: str | None = None  # where it was published, as named
    published: date | None = None
    published_from: str | None = None  # documents.csv | file | dateline | text (the years it speaks of)
    url: str | None = None
    language: str = "en"
    pages: tuple[int, ...] = ()  # offset at which each page begins; empty where there are no pages


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity that a text states: one row of the view `figures`, with the words that gave each slot."""

    char_start: int
    char_end: int
    surface: str
    sentence: str
    sentence_start: int
    value: Decimal
    value_high: Decimal | None
    lower: Decimal | None
    upper: Decimal | None
    step: Decimal  # one unit of the last printed digit, in base units: 100000 for "1.2 million"
    unit: str
    measure: str  # level | growth | difference | share | rate
    form: str | None  # of growth: change | multiple | index
    indicator: str
    reporter: str
    partner: str
    product: str | None = None
    entity: str | None = None
    period_start: date | None = None
    period_end: date | None = None
    base_start: date | None = None
    base_end: date | None = None
    status: str = "actual"  # actual | target | forecast
    qualifier: str = "exact"  # exact | approx | gt | ge | lt | le
    basis: str | None = None  # volume | constant_prices
    adjustment: str | None = None  # seasonal
    stage: str | None = None  # preliminary | revised
    per: str | None = None  # of a rate: hour | day | week | month | year | a unit such as t
    attributed_to: str | None = None
    cited_ref: str | None = None
    confidence: float = 0.0
    trace: dict[str, str] = field(default_factory=dict)  # slot -> the words that gave it, and from where


@dataclass(frozen=True, slots=True)
class Link:
    """Two figures that a sentence ties together, named by where they begin."""

    source: int  # char_start of the figure that speaks of the other: the growth, the part, the balance
    target: int  # char_start of the figure spoken of: the level, the whole
    kind: str  # growth_of | difference_of | part_of | from_to | balance_of | compared_with | restates


@dataclass(frozen=True, slots=True)
class Number:
    """A number expression of a text and what became of it."""

    start: int
    end: int
    surface: str
    kind: str  # figure | part | year | date | period | ordinal | note | name | idiom | pointer | page | rejected
    reason: str | None = None  # of a rejected one: why it could not be read


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was found in one text."""

    figures: tuple[Figure, ...] = ()
    links: tuple[Link, ...] = ()
    numbers: tuple[Number, ...] = ()


AMOUNT = pa.decimal128(28, 6)

DOCUMENT_SCHEMA = pa.schema(
    [
        pa.field("path", pa.string(), nullable=False),
        pa.field("content_hash", pa.string(), nullable=False),
        pa.field("text", pa.string(), nullable=False),
        pa.field("media_type", pa.string()),
        pa.field("encoding", pa.string()),
        pa.field("title", pa.string()),
        pa.field("publisher", pa.string()),
        pa.field("place", pa.string()),
        pa.field("published", pa.date32()),
        pa.field("published_from", pa.string()),
        pa.field("url", pa.string()),
        pa.field("language", pa.string()),
        pa.field("pages", pa.list_(pa.int32())),
    ]
)

FIGURE_SCHEMA = pa.schema(
    [
        pa.field("char_start", pa.int32(), nullable=False),
        pa.field("char_end", pa.int32(), nullable=False),
        pa.field("surface", pa.string(), nullable=False),
        pa.field("sentence", pa.string(), nullable=False),
        pa.field("sentence_start", pa.int32(), nullable=False),
        pa.field("value", AMOUNT, nullable=False),
        pa.field("value_high", AMOUNT),
        pa.field("lower", AMOUNT),
        pa.field("upper", AMOUNT),
        pa.field("step", AMOUNT, nullable=False),
        pa.field("unit", pa.string(), nullable=False),
        pa.field("measure", pa.string(), nullable=False),
        pa.field("form", pa.string()),
        pa.field("indicator", pa.string(), nullable=False),
        pa.field("reporter", pa.string(), nullable=False),
        pa.field("partner", pa.string(), nullable=False),
        pa.field("product", pa.string()),
        pa.field("entity", pa.string()),
        pa.field("period_start", pa.date32()),
        pa.field("period_end", pa.date32()),
        pa.field("base_start", pa.date32()),
        pa.field("base_end", pa.date32()),
        pa.field("status", pa.string(), nullable=False),
        pa.field("qualifier", pa.string(), nullable=False),
        pa.field("basis", pa.string()),
        pa.field("adjustment", pa.string()),
        pa.field("stage", pa.string()),
        pa.field("per", pa.string()),
        pa.field("attributed_to", pa.string()),
        pa.field("cited_ref", pa.string()),
        pa.field("confidence", pa.float32(), nullable=False),
        pa.field("trace", pa.map_(pa.string(), pa.string())),
    ]
)

LINK_SCHEMA = pa.schema(
    [
        pa.field("source", pa.int32(), nullable=False),
        pa.field("target", pa.int32(), nullable=False),
        pa.field("kind", pa.string(), nullable=False),
    ]
)

NUMBER_SCHEMA = pa.schema(
    [
        pa.field("start", pa.int32(), nullable=False),
        pa.field("end", pa.int32(), nullable=False),
        pa.field("surface", pa.string(), nullable=False),
        pa.field("kind", pa.string(), nullable=False),
        pa.field("reason", pa.string()),
    ]
)

EXTRACTION_SCHEMA = pa.schema(
    [
        pa.field("path", pa.string(), nullable=False),
        pa.field("content_hash", pa.string(), nullable=False),
        pa.field("figures", pa.list_(pa.struct(list(FIGURE_SCHEMA)))),
        pa.field("links", pa.list_(pa.struct(list(LINK_SCHEMA)))),
        pa.field("numbers", pa.list_(pa.struct(list(NUMBER_SCHEMA)))),
    ]
)
"""One row a text: what `extract_batches` gives for each row of DOCUMENT_SCHEMA, in the same order."""
