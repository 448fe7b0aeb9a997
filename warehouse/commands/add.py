"""Add texts to a warehouse, and tell what they say that is new, what they confirm, revise and contradict.

The texts are copied into the folder that the warehouse was made from. With --dry-run nothing changes. The exit status
is 1 where a text contradicts what is known, or itself.

examples:
  trade-warehouse add article.txt
  trade-warehouse add article.txt --dry-run
  pdftotext bulletin.pdf - | trade-warehouse add - --name bulletin.txt --publisher Belstat --published 2025-10
  trade-warehouse add article.txt --json | jq '.figures[] | select(.verdict == "contradicts")'
"""

import argparse
import json
import sys
import tempfile
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from warehouse.cli import add_json, add_warehouse
from warehouse.terminal import one_line, paint

if TYPE_CHECKING:
    from warehouse.join import Joined

COLOURS = {"contradicts": ("red",), "revises": ("yellow",), "confirms": ("green",)}
TOLD = {
    "title": "of the text",
    "publisher": "who published it",
    "place": "where",
    "published": "when",
    "url": "address",
}


def configure(command: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    command.add_argument("texts", metavar="FILE", nargs="+", help="a text, or - for standard input")
    command.add_argument("--dry-run", action="store_true", help="tell only, change nothing")
    command.add_argument("--name", metavar="NAME", help="file name of the text from standard input")
    for name, words in TOLD.items():
        command.add_argument(f"--{name}", metavar=name.upper(), help=f"{words}, for documents.csv")
    add_warehouse(command)
    command.add_argument("--corpus", metavar="DIR", type=Path, help="default: the folder the warehouse was made from")
    command.add_argument("--reference", metavar="DIR", type=Path, help="official series, as in refresh")
    command.add_argument("--rates", metavar="FILE", type=Path, help="exchange rates, as in refresh")
    add_json(command)


def run(arguments: argparse.Namespace) -> int:
    """Add, and print what the texts say."""
    from warehouse.lean_arrow import import_lean_arrow

    import_lean_arrow()
    from extract.errors import MetadataError
    from warehouse.commands.refresh import shown_options
    from warehouse.join import join
    from warehouse.workplace import default_warehouse

    told = {name: getattr(arguments, name) for name in TOLD if getattr(arguments, name)}
    if told and len(arguments.texts) > 1:
        raise MetadataError("documents.csv", "title, publisher and date are those of one text", "add them one by one")
    with tempfile.TemporaryDirectory() as scratch:
        texts = [_spooled(Path(scratch), arguments.name) if t == "-" else Path(t) for t in arguments.texts]
        joined = join(
            arguments.warehouse or default_warehouse(),
            texts,
            told,
            shown_options(),
            arguments.corpus,
            arguments.reference,
            arguments.rates,
            arguments.dry_run,
        )
    if arguments.json:
        figures = [asdict(figure) for figure in joined.said]
        answer = {"documents": joined.documents, "is_added": joined.is_added, "figures": figures}
        print(json.dumps(answer, default=str, ensure_ascii=False))
    else:
        _print(joined)
    return int(any(figure.verdict == "contradicts" for figure in joined.said))


def _spooled(folder: Path, name: str | None) -> Path:
    """Put standard input into a file, named by its content unless told."""
    data = sys.stdin.buffer.read()
    path = folder / Path(name or f"text-{sha256(data).hexdigest()[:8]}.txt").name
    path.write_bytes(data)
    return path


def _print(joined: "Joined") -> None:
    """Print the figures under the four verdicts, the gravest first, and each reason once."""
    from warehouse.addition import VERDICTS

    printed: set[str] = set()
    for verdict in VERDICTS:
        figures = [figure for figure in joined.said if figure.verdict == verdict]
        if not figures:
            continue
        print(paint(f"{verdict} ({len(figures)})", *COLOURS.get(verdict, ())))
        for figure in figures:
            place = one_line(f"{figure.document}:{figure.char_start}")
            surface = " ".join(figure.surface.split())
            print(f"  {paint(surface, 'bold')}: {figure.meaning}   {paint(place, 'dim')}")
            for reason in figure.because:
                if reason not in printed:
                    print(f"      {reason}")
                printed.add(reason)
    counted = one_line(f"{len(joined.said)} figures in {', '.join(joined.documents)}")
    print(f"{counted}; added, {joined.summary.figures} now" if joined.is_added else f"{counted}; nothing has changed")
