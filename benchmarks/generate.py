"""Write a corpus of invented texts of any size, with its gold: the same seed gives the same bytes.

usage: python -m benchmarks.generate OUT --texts N [--seed S] [--workers N]

OUT/texts/012/012345.txt   a text as some publisher would lay it out and store it, a thousand in a folder
OUT/texts/documents.csv    publisher and date of every second text; the others have a date line only
OUT/gold/012345.jsonl      its annotations, in the form that the scorer reads

Texts are made one by one, so that no more than a few are in memory at once.
"""

import argparse
import csv
import html
import json
import os
from collections.abc import Iterator
from functools import partial
from multiprocessing import Pool
from pathlib import Path

from benchmarks.synthetic.compose import Passage, compose
from benchmarks.synthetic.layout import Page, Row, move, set_in_columns
from extract.read import decode_document
from tests.gold.convert import read_passage

FOLDER_TEXTS = 1000
DOCUMENT_COLUMNS = ("path", "title", "publisher", "place", "published", "url")


def main(arguments: list[str] | None = None) -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.add_argument("--texts", type=int, required=True, metavar="N", help="how many")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("--workers", type=int, default=os.cpu_count(), metavar="N", help="default: one a core")
    options = parser.parse_args(arguments)
    figures = generate(options.out, options.texts, options.seed, options.workers)
    print(f"{options.texts} texts with {figures} figures in {options.out}")


def generate(out: Path, texts: int, seed: int = 1, workers: int = 1) -> int:
    """Write so many texts, their gold and documents.csv; return how many figures they hold."""
    (out / "gold").mkdir(parents=True, exist_ok=True)
    for folder in range(0, texts, FOLDER_TEXTS):
        (out / "texts" / f"{folder // FOLDER_TEXTS:03}").mkdir(parents=True, exist_ok=True)
    figures = 0
    with (out / "texts" / "documents.csv").open("w", encoding="utf-8", newline="") as file:
        documents = csv.DictWriter(file, DOCUMENT_COLUMNS)
        documents.writeheader()
        for number, (count, known) in enumerate(_written(out, texts, seed, workers)):
            figures += count
            if number % 2:
                documents.writerow(known)
    return figures


def text_of(number: int, seed: int = 1) -> tuple[str, list[Row], Passage]:
    """Make one text as it is printed, with its gold rows and the passage that it was set from."""
    passage = compose(number, seed)
    style = passage.style
    gap = "\n" if style.form == "html" else "\n\n"
    text, rows = read_passage(gap.join(passage.paragraphs))
    if style.column:
        text, rows = set_in_columns(text, rows, Page(style.column, style.page))
    return text, rows, passage


def _written(out: Path, texts: int, seed: int, workers: int) -> Iterator[tuple[int, dict[str, str]]]:
    """Write the texts in turn, shared out among processes; give each one's figures and row of documents.csv."""
    write = partial(_write, out=out, seed=seed)
    if workers == 1:
        yield from map(write, range(texts))
        return
    with Pool(workers) as pool:
        yield from pool.imap(write, range(texts), chunksize=50)


def _write(number: int, out: Path, seed: int) -> tuple[int, dict[str, str]]:
    text, rows, passage = text_of(number, seed)
    style, name = passage.style, f"{number:06}"
    path = f"{number // FOLDER_TEXTS:03}/{name}.{style.form}"
    page = page_of(text, passage) if style.form == "html" else text
    data = page.encode(style.encoding, "xmlcharrefreplace")
    if data != text.encode():
        rows = follow(rows, text, decode_document(data, path).text)
    (out / "texts" / path).write_bytes(data)
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (out / "gold" / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
    figures = sum(row["k"] == "fig" for row in rows)
    return figures, {"path": path, "publisher": style.publisher, "published": passage.published.isoformat()}


def page_of(text: str, passage: Passage) -> str:
    """Set a text, one paragraph a line, as a page of a web site."""
    title, *paragraphs = (html.escape(paragraph) for paragraph in text.split("\n"))
    style = passage.style
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="{style.encoding}"><title>{title}</title>'
        f'<meta name="author" content="{style.publisher}"></head>\n<body><nav><a href="/">Home</a></nav>\n'
        f"<article><h1>{title}</h1>\n{body}\n</article>\n<footer>All rights reserved</footer></body></html>\n"
    )


def follow(rows: list[Row], text: str, read: str) -> list[Row]:
    """Move rows to where their lines stand in the text as it was read from a file; lost ones are left out."""
    shifts: dict[int, int] = {}
    start = at = 0
    for line in text.split("\n"):
        if (found := read.find(line, at)) >= 0:
            shifts[start], at = found - start, found + len(line)
        start += len(line) + 1
    moved = []
    for row in rows:
        shift = shifts.get(text.rfind("\n", 0, row["start"]) + 1)
        if shift is not None:
            moved.append(move(row, shift.__add__, shift.__add__))
    return moved


if __name__ == "__main__":
    main()
