"""Walk through the figures with the most doubt and effect, and accept, strike or overrule each.

What is said is written into corrections.csv beside the texts at once; the next refresh applies it. A figure that a
correction speaks of is not asked for again.

examples:
  trade-warehouse review
  trade-warehouse review --limit 5 --by Ann
  trade-warehouse review --json | jq '.[0]'
"""

import argparse
import getpass
import json
from pathlib import Path

from warehouse.cli import add_json, add_warehouse

LIMIT = 20


def configure(command: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_warehouse(command)
    command.add_argument("--corpus", metavar="DIR", type=Path, help="default: the folder the warehouse was made from")
    command.add_argument("--limit", metavar="N", type=int, default=LIMIT, help=f"so many figures (default: {LIMIT})")
    command.add_argument("--by", metavar="NAME", help="who says so (default: the name of the user)")
    add_json(command)


def run(arguments: argparse.Namespace) -> int:
    """Walk through the queue, or list it for a machine."""
    from extract.errors import CorpusError
    from warehouse.connect import open_warehouse
    from warehouse.corrections import FILE
    from warehouse.doubt import most_doubtful
    from warehouse.review import Review

    with open_warehouse(arguments.warehouse) as db:
        queue = most_doubtful(db, arguments.limit)
        if arguments.json:
            print(json.dumps([doubt._asdict() for doubt in queue]))
            return 0
        [(made_from,)] = db.execute("SELECT corpus FROM build").fetchall()
        corpus = arguments.corpus or Path(made_from)
        if not corpus.is_dir():
            raise CorpusError(
                str(corpus), "the folder that the warehouse was made from is not here", "name it: --corpus"
            )
        review = Review(db, corpus / FILE, arguments.by or getpass.getuser(), input, print)
        review.walk(queue)
    if review.written:
        counted = "1 correction" if review.written == 1 else f"{review.written} corrections"
        print(f"{counted} written into {corpus / FILE}; `trade-warehouse refresh` applies them")
    return 0
