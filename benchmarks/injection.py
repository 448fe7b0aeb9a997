"""Annotated texts, with one slip planted in each copy -> how many slips are found, and who is accused wrongly.

usage: python -m benchmarks.injection [--gold TEXTS ANNOTATIONS]... [--slips N] [--seed N] [--write]

Each copy holds the text with the slip and the texts on the same trades, as a world of its own. A small solver that
knows no view (benchmarks.exposure) tells which slips the other figures can expose at all; those are what the views are
measured on. The texts are the passages of tests/gold and those named by --gold. Prints JSON; --write puts the table
into README.md.
"""

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from benchmarks.exposure import can_expose, cell_of
from benchmarks.measured import table, write_section
from conftest import SOURCE_SCHEMA
from tests.models.analysis.gold import read_annotated, read_marked
from tests.models.analysis.test_gold import TRUE_CONTRADICTIONS
from warehouse.build import analyse, create_schema, load

Row = dict[str, Any]

PASSAGES = Path("tests/gold")
ENDS = ("value", "value_high", "lower", "upper")
DATES = ("period_start", "period_end", "base_start", "base_end")
SAME_FLOW = ("path", "measure", "reporter", "partner", "unit", "product", "period_start", "period_end", "base_start")

PLACES = """
    consistency_evidence AS e
    INNER JOIN fact_figure AS f ON e.figure_id = f.figure_id
    INNER JOIN dim_document AS d ON f.document_id = d.document_id
"""

ACCUSED = f"""
SELECT list((d.path, f.char_start)), max(CASE WHEN f.figure_id = c.suspect THEN (d.path, f.char_start) END)
FROM {PLACES}
INNER JOIN consistency AS c ON e.test_id = c.test_id
WHERE c.verdict = 'inconsistent'
GROUP BY c.test_id
"""
"""The figures of each inconsistent test, by path and place, and the suspect among them."""

TESTED = f"SELECT DISTINCT (d.path, f.char_start) FROM {PLACES}"


def main(argv: Sequence[str] | None = None) -> None:
    """Plant the slips, run the analysis over all copies at once, and print what it found."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--gold", nargs=2, action="append", type=Path, default=[])
    arguments.add_argument("--slips", type=int, default=1600)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--write", action="store_true")
    options = arguments.parse_args(argv)
    texts = [row for folder in ("dev", "held") for row in read_marked(PASSAGES / folder)]
    for pair in options.gold:
        texts += read_annotated(*pair)
    copies = plant(texts, options.slips, random.Random(options.seed))
    counts = measure(copies)
    json.dump(counts, sys.stdout, indent=1)
    if options.write:
        write_section("injection", told(counts))


def plant(texts: list[Row], slips: int, chance: random.Random) -> list[Row]:
    """Give so many copies: `slip`, the `planted` figures, whether the others can expose it, and the `texts`."""
    doubtful = {path for path, _ in TRUE_CONTRADICTIONS}
    texts = [text for text in texts if text["path"] not in doubtful]
    places = [
        (at, start, slip)
        for at, text in enumerate(texts)
        for start in (figure["char_start"] for figure in text["figures"] if cell_of(figure | {"path": ""}))
        for slip in SLIPS
    ]
    chance.shuffle(places)
    copies: list[Row] = []
    for at, start, slip in places:
        world = copy_of(texts, texts[at], f"world {len(copies)}")
        figures = [figure for text in world for figure in text["figures"]]
        target = next(f for f in world[0]["figures"] if f["char_start"] == start)
        if can_expose(figures, [target]):
            continue  # these texts differ as they are
        if planted := SLIPS[slip](target, figures, chance):
            copies.append({"slip": slip, "planted": planted, "exposed": can_expose(figures, planted), "texts": world})
        if len(copies) == slips:
            break
    return copies


def copy_of(texts: list[Row], text: Row, world: str) -> list[Row]:
    """Copy a text, and the others on the same trades, into a world of their own: as figures of one organisation."""
    near = [text] + [other for other in texts if other is not text and trades(other) & trades(text)]
    copies = []
    for one in near:
        path = f"{world}/{one['path']}"
        figures = [figure | {"path": path, "entity": f"{world} {figure['entity'] or ''}"} for figure in one["figures"]]
        copies.append(one | {"path": path, "key": path, "figures": figures})
    return copies


def trades(text: Row) -> set[tuple[str, str]]:
    """Name the pairs of sides whose trade a text is about."""
    return {tuple(sorted((f["reporter"], f["partner"]))) for f in text["figures"] if cell_of(f | {"path": ""})}


def slip_scale(figure: Row, _: list[Row], chance: random.Random) -> list[Row]:
    """Take thousands for millions, or the reverse."""
    if figure["measure"] != "level":
        return []
    factor = chance.choice((Decimal(1000), Decimal("0.001")))
    figure.update({end: round(figure[end] * factor, 6) for end in (*ENDS, "step") if figure[end] is not None})
    return [figure]


def slip_side(figure: Row, figures: list[Row], _: random.Random) -> list[Row]:
    """Swap exports and imports of one pair and period."""
    other = {"exports": "imports", "imports": "exports"}.get(figure["indicator"])
    twins = [f for f in figures if f["indicator"] == other and all(f[slot] == figure[slot] for slot in SAME_FLOW)]
    if not twins:
        return []
    figure["indicator"], twins[0]["indicator"] = other, figure["indicator"]
    return [figure, twins[0]]


def slip_index(figure: Row, _: list[Row], __: random.Random) -> list[Row]:
    """Take a growth of 107.2% of last year for one by 107.2%."""
    if figure["measure"] != "growth":
        return []
    figure.update({end: figure[end] + 100 for end in ENDS if figure[end] is not None})
    return [figure]


def slip_year(figure: Row, _: list[Row], __: random.Random) -> list[Row]:
    """Take the year before for the year."""
    figure.update({slot: year_before(figure[slot]) for slot in DATES if figure[slot]})
    return [figure]


def slip_digit(figure: Row, _: list[Row], chance: random.Random) -> list[Row]:
    """Change one of the first three digits, beyond the rounding of the print."""
    if figure["form"] not in (None, "change"):
        return []
    digits = str(int(abs(figure["value"]) / figure["step"]))
    place = chance.randrange(min(3, len(digits)))
    digit = chance.choice([other for other in "123456789" if abs(int(other) - int(digits[place])) > 1])
    shift = (int(digits[:place] + digit + digits[place + 1 :]) - int(digits)) * figure["step"]
    shift = shift if figure["value"] > 0 else -shift
    figure.update({end: figure[end] + shift for end in ENDS if figure[end] is not None})
    return [figure]


SLIPS = {"scale": slip_scale, "side": slip_side, "index": slip_index, "year": slip_year, "digit": slip_digit}


def year_before(day: date) -> date:
    """Give the same day a year before; the end of a month stays the end of the month.

    >>> year_before(date(2021, 2, 28))
    datetime.date(2020, 2, 29)
    """
    after = day + timedelta(1)
    return after.replace(year=after.year - 1) - timedelta(1) if after.day == 1 else day.replace(year=day.year - 1)


def measure(copies: list[Row]) -> Row:
    """Run the analysis over all copies and count."""
    with duckdb.connect() as db:
        create_schema(db)
        texts = [text for copy in copies for text in copy["texts"]]
        db.register("source", pa.Table.from_pylist(texts, SOURCE_SCHEMA))
        load(db)
        analyse(db)
        tests = db.execute(ACCUSED).fetchall()
        tested = {place for (place,) in db.execute(TESTED).fetchall()}
    slip_at = {(f["path"], f["char_start"]): n for n, copy in enumerate(copies) for f in copy["planted"]}
    found = {slip_at[place] for places, _ in tests for place in places if place in slip_at}
    accused = {place for places, _ in tests if not slip_at.keys() & set(places) for place in places}
    convicted = Counter("planted" if suspect in slip_at else "untouched" for _, suspect in tests if suspect)
    exposable = {n for n, copy in enumerate(copies) if copy["exposed"]}
    return {
        "planted": len(copies),
        "exposable": len(exposable),
        "found": len(found & exposable),
        "share_found": round(len(found & exposable) / max(1, len(exposable)), 4),
        "found_beyond_the_solver": len(found - exposable),
        "untouched_tested": len(tested - slip_at.keys()),
        "untouched_called_inconsistent": len(accused),
        "convicted": dict(convicted),
        "by_slip": {
            slip: {
                "planted": len(kind),
                "exposable": len(kind & exposable),
                "found": len(kind & exposable & found),
            }
            for slip in SLIPS
            for kind in [{n for n, copy in enumerate(copies) if copy["slip"] == slip}]
        },
    }


def told(counts: Row) -> list[str]:
    """Word the counts as a table."""
    kinds = counts["by_slip"] | {"all": counts}
    rows = [
        (slip, row["planted"], row["exposable"], row["found"], f"{row['found'] / max(1, row['exposable']):.3f}")
        for slip, row in kinds.items()
    ]
    convicted = counts["convicted"]
    return [
        "### Slips planted in annotated texts, one in each copy",
        "",
        *table(("slip", "planted", "exposable", "found", "share found"), rows),
        "",
        f"Of {counts['untouched_tested']:,} untouched statements that were tested, "
        f"{counts['untouched_called_inconsistent']:,} were called inconsistent. Found beyond what the solver calls "
        f"exposable: {counts['found_beyond_the_solver']}. Suspects: {convicted.get('planted', 0)} are the planted "
        f"figure, {convicted.get('untouched', 0)} another.",
    ]


if __name__ == "__main__":
    main()
