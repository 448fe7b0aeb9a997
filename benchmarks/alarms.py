"""Annotated texts, extracted as they come -> how many tests of each verdict rest on figures that were read right.

usage: python -m benchmarks.alarms [--gold TEXTS ANNOTATIONS]... [--marked FOLDER]... [--list] [--write]

A contradiction that rests on a figure read wrong is a false alarm, whatever its arithmetic says; one that rests on
figures read right is the text's own. Each folder is a corpus of its own. The texts are the passages of tests/gold and
those named. Prints JSON; --list adds each contradiction and the slots of it that were read wrong; --write puts the
table into README.md.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from benchmarks.measured import table, write_section
from conftest import SOURCE_SCHEMA
from extract.figures import extract
from extract.read import decode_document
from extract.records import Figure
from tests.gold.convert import Row, read_passage
from tests.gold.right import pair, wrong_slots
from warehouse.build import analyse, create_schema, load
from warehouse.corpus import Source
from warehouse.reader import Reader

PASSAGES = Path("tests/gold")
WRONG = ["no figure"]
"""What is wrong with a figure that the annotations have no row for."""

TESTS = """
SELECT c.test_id, c.verdict, c."check", c.arithmetic, list((d.path, f.char_start))
FROM consistency AS c
INNER JOIN consistency_evidence AS e ON c.test_id = e.test_id
INNER JOIN fact_figure AS f ON e.figure_id = f.figure_id
INNER JOIN dim_document AS d ON f.document_id = d.document_id
GROUP BY ALL
ORDER BY ALL
"""
"""Each test, with the path and place of every figure in it."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text and the rows of its annotations."""

    path: str
    text: str
    rows: list[Row]

    def slips(self) -> dict[tuple[str, int], list[str]]:
        """Extract the figures and name the slots of each that were read wrong."""
        document = decode_document(self.text.encode(), self.path, None)
        return {
            (self.path, figure.char_start): faults(figure, row)
            for figure, row in pair(extract(document).figures, self.rows)
        }


def main(argv: Sequence[str] | None = None) -> None:
    """Extract each corpus, run the analysis over it, and print what its verdicts rest on."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--gold", nargs=2, action="append", type=Path, default=[])
    arguments.add_argument("--marked", action="append", type=Path, default=[])
    arguments.add_argument("--list", action="store_true")
    arguments.add_argument("--write", action="store_true", help="put the table into README.md")
    options = arguments.parse_args(argv)
    folders = [marked(folder) for folder in (PASSAGES / "dev", PASSAGES / "held", *options.marked)]
    folders += [annotated(*gold) for gold in options.gold]
    rested = [test for texts in folders for test in verdicts_of(texts)]
    counts = counted(rested)
    json.dump(counts, sys.stdout, indent=1)
    if options.write:
        write_section("alarms", told(counts))
    for verdict, _, arithmetic, wrong in rested if options.list else ():
        if verdict == "inconsistent":
            print(f"\n{arithmetic}\n    {wrong or 'read right'}", end="")


def marked(folder: Path) -> list[Text]:
    """Read a folder of passages with inline marks."""
    paths = sorted(folder.glob("*.gold.txt"))
    return [Text(path.name.replace(".gold", ""), *read_passage(path.read_text(encoding="utf-8"))) for path in paths]


def annotated(texts: Path, annotations: Path) -> list[Text]:
    """Read a folder of texts and one of their annotations."""
    return [
        Text(
            f"{path.stem}.txt",
            covered((texts / f"{path.stem}.txt").read_bytes().decode("utf-8", errors="replace"), rows),
            rows,
        )
        for path in sorted(annotations.glob("*.jsonl"))
        for rows in [[json.loads(line) for line in path.read_text().splitlines() if line.strip()]]
    ]


def covered(text: str, rows: list[Row]) -> str:
    """Cut a text after the line of its last annotation: beyond that nothing is known."""
    end = text.find("\n", max(row["end"] for row in rows))
    return text[: end if end >= 0 else len(text)]


def faults(figure: Figure, row: Row | None) -> list[str]:
    """Name the slots of a figure that were read wrong; goods may be named in other words."""
    return WRONG if row is None else wrong_slots(figure, row)


def verdicts_of(texts: list[Text]) -> list[tuple[str, str, str, list[str]]]:
    """Give verdict, check and arithmetic of every test of a corpus, with the slots read wrong in its figures."""
    slips = {place: wrong for text in texts for place, wrong in text.slips().items()}
    read, *_ = Reader()([Source(text.path, text.path, text.text.encode(), None) for text in texts])
    with duckdb.connect() as db:
        create_schema(db)
        db.register("source", read.append_column("path", read["key"]).select(SOURCE_SCHEMA.names))
        load(db)
        analyse(db)
        tests: list[tuple[Any, ...]] = db.execute(TESTS).fetchall()
    return [
        (verdict, check, arithmetic, [slot for place in places for slot in slips.get(place, WRONG)])
        for _, verdict, check, arithmetic, places in tests
    ]


def counted(tests: list[tuple[str, str, str, list[str]]]) -> dict[str, Any]:
    """Count the tests by verdict, and of the contradictions by check: all, and those that rest on right figures."""
    alarms = [test for test in tests if test[0] == "inconsistent"]
    return {
        "verdicts": {
            verdict: {"tests": number, "read_right": sum(not wrong for found, *_, wrong in tests if found == verdict)}
            for verdict, number in sorted(Counter(verdict for verdict, *_ in tests).items())
        },
        "contradictions": {
            check: {"tests": number, "read_right": sum(not wrong for _, found, _, wrong in alarms if found == check)}
            for check, number in sorted(Counter(check for _, check, *_ in alarms).items())
        },
    }


def told(counts: dict[str, Any]) -> list[str]:
    """Word the counts as a table."""
    rows = [(verdict, row["tests"], row["read_right"]) for verdict, row in counts["verdicts"].items()]
    return ["### What verdicts on extracted texts rest on", "", *table(("verdict", "tests", "all figures right"), rows)]


if __name__ == "__main__":
    main()
