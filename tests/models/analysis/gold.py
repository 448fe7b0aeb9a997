"""Annotated texts (JSON rows) -> rows of the relation `source`, as a perfect extraction gives them.

Annotations hold what a figure means; the intervals come from its print, and the links from what stands in one sentence.

>>> printed("1.35", "$1.35 billion", Decimal(1350000000)) == (Decimal("1.35"), 10**7, 10**9)
True
"""

import hashlib
import json
import re
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from extract.quantities.intervals import Reading, bounds
from extract.records import NOT_APPLICABLE, NOT_STATED, WORLD
from tests.gold.convert import read_passage

Row = dict[str, Any]

TRADE = {"trade_turnover", "exports", "imports", "trade_balance"}
SENTENCE_END = re.compile(r"[.!?][\"”»)]*\s?\d{0,3}\s+(?=[A-Z\"“(])|\n\s*\n")

TURN = re.compile(r";|\b(?:although|though|while|whereas|but)\b")
"""Where a sentence turns to something else."""

UNNAMED = re.compile(r"\b(?:other (?:than|countries)|rest of|neighbour\w*)\b|^ *Other\b", re.IGNORECASE | re.MULTILINE)
"""Partners that have no code: they are not the world."""


def text_of(path: str, text: str, rows: list[Row]) -> Row:
    """Give the row of `source` for a text and its annotations."""
    notes = [(row["start"], row["token"]) for row in rows if row["k"] == "note"]
    figures = [figure(row, text, notes) for row in rows if row["k"] == "fig"]
    return {
        "path": path,
        "key": path,
        "content_hash": hashlib.sha256(text.encode()).hexdigest(),
        "text": text,
        "figures": figures,
        "links": links(figures),
        "numbers": [
            {"start": f["char_start"], "end": f["char_end"], "surface": f["surface"], "kind": "figure", "reason": None}
            for f in figures
        ],
    }


def read_annotated(texts: Path, annotations: Path) -> list[Row]:
    """Give the rows of `source` for a folder of texts and one of their annotations."""
    return [
        text_of(
            f"{path.stem}.txt",
            (texts / f"{path.stem}.txt").read_bytes().decode("utf-8", errors="replace"),
            [json.loads(line) for line in path.read_text().splitlines() if line.strip()],
        )
        for path in sorted(annotations.glob("*.jsonl"))
    ]


def read_marked(folder: Path) -> list[Row]:
    """Give the rows of `source` for a folder of passages with inline marks."""
    return [
        text_of(f"{path.name.removesuffix('.gold.txt')}.txt", *read_passage(path.read_text(encoding="utf-8")))
        for path in sorted(folder.glob("*.gold.txt"))
    ]


def figure(row: Row, text: str, notes: list[tuple[int, str]]) -> Row:
    """Turn an annotated figure into an extracted one."""
    start, end = row["span"]
    first, last = sentence_around(text, start)
    value, high = Decimal(str(row["value"])), None if row["high"] is None else Decimal(str(row["high"]))
    step, lower, upper = interval(row, value, high)
    period, base = row["period"] or (None, None), row["base"] or (None, None)
    reporter, partner = sides(row, text[first:last])
    return {
        "char_start": start,
        "char_end": end,
        "surface": text[start:end],
        "sentence": text[first:last],
        "sentence_start": first,
        "value": value,
        "value_high": high,
        "lower": lower,
        "upper": upper,
        "step": step,
        "unit": row["unit"],
        "measure": row["measure"],
        "form": row.get("form"),
        "indicator": row["indicator"],
        "reporter": reporter,
        "partner": partner,
        "product": row["product"],
        "entity": row["entity"],
        "period_start": day(period[0]),
        "period_end": day(period[1]),
        "base_start": day(base[0]),
        "base_end": day(base[1]),
        "status": row["status"],
        "qualifier": row["qualifier"],
        "basis": row.get("basis"),
        "adjustment": row.get("adjustment"),
        "stage": row.get("stage"),
        "per": row.get("per"),
        "cited_ref": next((token for at, token in notes if start < at <= last + 4), None),
        "confidence": 1.0,
    }


def day(words: str | None) -> date | None:
    """Read a date, or nothing."""
    return date.fromisoformat(words) if words else None


def sides(row: Row, sentence: str) -> tuple[str, str]:
    """Name the sides, given the sentence: world, not stated and not applicable are told apart."""
    reporter = WORLD if row["reporter"] == "WORLD" else row["reporter"] or NOT_STATED
    if row["partner"]:
        return reporter, row["partner"]
    if row["indicator"] not in TRADE or not row["reporter"]:
        return reporter, NOT_APPLICABLE
    return reporter, NOT_STATED if UNNAMED.search(sentence) else WORLD


def sentence_around(text: str, at: int) -> tuple[int, int]:
    """Give the ends of the sentence around a place."""
    ends = [match.end() for match in SENTENCE_END.finditer(text, max(0, at - 2000), min(len(text), at + 2000))]
    return max((end for end in ends if end <= at), default=max(0, at - 2000)), min(
        (end for end in ends if end > at), default=min(len(text), at + 2000)
    )


def printed(token: str, surface: str, magnitude: Decimal) -> tuple[Decimal | None, Decimal, Decimal]:
    """Give the number as printed, one unit of its last digit, and what one printed unit is worth."""
    digits = token.replace(",", "").replace(" ", "")
    if not re.fullmatch(r"\d+(\.\d+)?", digits) or not Decimal(digits):
        return None, Decimal(1), Decimal(1)
    number = Decimal(digits)
    scale = magnitude / number
    return number, round(scale.scaleb(int(number.as_tuple().exponent)), 6), scale


def interval(row: Row, value: Decimal, high: Decimal | None) -> tuple[Decimal, Decimal | None, Decimal | None]:
    """Give step, lower and upper of an annotated figure."""
    negative, magnitude = value < 0, abs(value)
    reading = Reading.PLAIN
    if row["measure"] == "growth" and row.get("form") in ("multiple", "index"):
        reading = Reading.MULTIPLE if row["form"] == "multiple" else Reading.INDEX
        magnitude = value / 100 + 1 if row["form"] == "multiple" else value + 100
        negative = False
    number, step, scale = printed(row["token"], row["surface"], magnitude)
    words = number is None and row["measure"] in ("growth", "share")
    if number is None and not words:
        step = Decimal(1).scaleb(max(len(str(int(magnitude))) - 1, 0)) if magnitude >= 1000 else Decimal(1)
        scale = step
    top = None if high is None else abs(high)
    lower, upper = bounds(
        magnitude, top, step, row["qualifier"], scale=scale, reading=reading, negative=negative, words=words
    )
    return step, lower, upper


def links(figures: list[Row]) -> list[Row]:
    """Tie growth and difference to the level that the sentence states for the same thing, and "from" to "to"."""
    found = []
    for one in figures:
        near = [f for f in figures if f["sentence_start"] == one["sentence_start"] and f is not one]
        if one["measure"] in ("growth", "difference"):
            levels = [f for f in near if f["measure"] == "level" and same(f, one, "period_start", "period_end")]
            levels = [level for level in levels if not TURN.search(between(one, level))] or levels
            if levels:
                found.append(link(one, nearest(one, levels), one["measure"] + "_of"))
        if one["measure"] == "level" and before(one).endswith("from"):
            levels = [f for f in near if f["measure"] == "level" and f["unit"] == one["unit"] and same(f, one)]
            levels = [f for f in levels if f["char_start"] > one["char_start"]]
            if levels:
                found.append(link(one, nearest(one, levels), "from_to"))
        if one["measure"] == "share":
            wholes = [f for f in near if f["measure"] == "level" and wider(f, one)]
            if wholes:
                found.append(link(one, nearest(one, wholes), "part_of"))
    return found


def link(source: Row, target: Row, kind: str) -> Row:
    """Give a link."""
    return {"source": source["char_start"], "target": target["char_start"], "kind": kind}


def same(one: Row, other: Row, *slots: str) -> bool:
    """Tell whether two figures are about the same thing, and the same in these slots."""
    return all(one[slot] == other[slot] for slot in ("indicator", "reporter", "partner", "product", *slots))


def wider(whole: Row, share: Row) -> bool:
    """Tell whether a level can be the whole of a share: the same thing without its partner or its product."""
    return (
        whole["indicator"] == share["indicator"]
        and whole["reporter"] == share["reporter"]
        and (whole["partner"], whole["product"]) in ((WORLD, None), (share["partner"], None), (WORLD, share["product"]))
        and ((share["product"] is None and share["partner"] == WORLD) or not same(whole, share))
    )


def nearest(one: Row, others: list[Row]) -> Row:
    """Give the figure next to another."""
    return min(others, key=lambda other: abs(other["char_start"] - one["char_start"]))


def between(one: Row, other: Row) -> str:
    """Give the words of a sentence between two of its figures."""
    first, last = sorted((one, other), key=lambda figure: figure["char_start"])
    return one["sentence"][first["char_end"] - one["sentence_start"] : last["char_start"] - one["sentence_start"]]


def before(one: Row) -> str:
    """Give the words of the sentence before a figure."""
    return one["sentence"][: one["char_start"] - one["sentence_start"]].rstrip(" $").removesuffix("USD").rstrip()
