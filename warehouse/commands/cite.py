"""Print where a figure is claimed: publisher, title, date, place in the text, and the release it is taken from.

The release is that which `trade-warehouse export` makes of the warehouse.

examples:
  trade-warehouse cite 5f0c1a2b3c4d5e6f
  trade-warehouse cite 5f0c --json
"""

import argparse
import json

from warehouse.cli import add_json, add_warehouse
from warehouse.terminal import one_line

CLAIM = """
    SELECT f.figure_id, f.surface, f.sentence, d.publisher, d.title, d.published, d.published_from, d.url, d.path,
        d.content_hash, t.page, f.char_start, f.char_end, f.attributed_to, f.cited_ref, b.build_id
    FROM figures AS f
    INNER JOIN fact_figure AS t ON f.figure_id = t.figure_id
    INNER JOIN dim_document AS d ON t.document_id = d.document_id
    CROSS JOIN build AS b
    WHERE f.figure_id = ?
"""


def configure(command: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    command.add_argument("figure_id", help="the figure, or how its id begins")
    add_warehouse(command)
    add_json(command)


def run(arguments: argparse.Namespace) -> int:
    """Find the figure and print its claim."""
    from warehouse.card import find_figure, records
    from warehouse.connect import open_warehouse
    from warehouse.export.release import identify, read_relations

    with open_warehouse(arguments.warehouse) as db:
        [claim] = records(db, CLAIM, find_figure(db, arguments.figure_id))
        claim["release_id"] = identify(db, read_relations(db))
    print(json.dumps(claim, default=str, ensure_ascii=False) if arguments.json else citation(claim))
    return 0


def citation(claim: dict[str, object]) -> str:
    """Word a claim as a citation.

    >>> known = {"publisher": "BelTA", "title": "Trade", "published": "2025-09-29", "published_from": "file"}
    >>> place = {"path": "a.txt", "page": None, "char_start": 5, "char_end": 9, "release_id": "01"}
    >>> print(citation({"surface": "$5", "sentence": "It is $5.", "figure_id": "ab", **known, **place}))
    BelTA, "Trade", 2025-09-29, a.txt, characters 5-9: "It is $5."
    Figure ab ($5), release 01.
    """
    year_alone = claim["published_from"] == "text"
    told = [
        claim["publisher"],
        f'"{claim["title"]}"' if claim["title"] else None,
        f"about {str(claim['published'])[:4]}" if year_alone and claim["published"] else claim["published"],
        claim.get("url"),
        claim["path"],
        f"page {claim['page']}" if claim["page"] else None,
        f"characters {claim['char_start']}-{claim['char_end']}",
    ]
    backed = [
        f"{words} {claim[slot]}"
        for slot, words in (("attributed_to", "As told by"), ("cited_ref", "Backed by"))
        if claim.get(slot)
    ]
    sentence = " ".join(str(claim["sentence"]).split())
    last = f"Figure {claim['figure_id']} ({claim['surface']}), release {claim['release_id']}."
    return "\n".join(map(one_line, [f'{", ".join(str(part) for part in told if part)}: "{sentence}"', *backed, last]))
