"""What a release says of itself: datapackage.json for machines, README.md for people.

Both are made from the comments and constraints of the database.

>>> "observations.dta" in OTHER_FILES
True
"""

import json
from hashlib import file_digest
from pathlib import Path

from warehouse.export.release import Relation, Release

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"

OTHER_FILES = {
    "observations.sdmx.csv": "the observations in SDMX-CSV 2.0",
    "structure.xml": "their structure in SDMX-ML 2.1: dimensions, attributes, code lists",
    "observations.dta": "the observations for Stata 14 and later, with labels",
    "trade.xlsx": "the main series for Excel, with notes",
    "datapackage.json": "types, keys and meanings of all columns (Data Package v2)",
}

TRAPS = """## Before you load

- Amounts are in base units, growth and shares in percent; `lower` and `upper` are what the wording allows.
- The code of Namibia is `NA`, which pandas takes for a missing value: `pd.read_csv(path, keep_default_na=False,
  na_values=[""])`.
- Excel takes `2021-08` for a date; `period_start` and `period_end` are whole dates.
- Text that a spreadsheet would run as a formula begins with an apostrophe in CSV; Parquet has it as it is.
- Offsets count characters of the decoded text, whose SHA-256 is `content_hash` in `dim_document`.
"""


def write_datapackage(release: Release) -> list[Path]:
    """Write datapackage.json; the CSV files are there already."""
    package = {
        "$schema": PROFILE,
        "name": "trade-figures-told-in-prose",
        "title": "Trade figures told in prose",
        "id": release.release_id,
        "version": release.package_version,
        "resources": [_resource(release, relation) for relation in release.relations],
    }
    path = release.folder / "datapackage.json"
    path.write_text(json.dumps(package, indent=2, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")
    return [path]


def _resource(release: Release, relation: Relation) -> dict[str, object]:
    path = release.folder / f"{relation.file}.csv"
    with path.open("rb") as file:
        digest = file_digest(file, "sha256").hexdigest()
    return {
        "name": relation.file,
        "path": path.name,
        "type": "table",
        "description": relation.comment or "",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": path.stat().st_size,
        "hash": f"sha256:{digest}",
        "schema": relation.table_schema(),
    }


def write_readme(release: Release) -> list[Path]:
    """Write README.md, which explains each file and each column."""
    lines = ["# Trade figures told in prose", "", f"Release `{release.release_id}`, build `{release.build_id}`."]
    if release.is_public:
        lines += ["", "A public release: the sentences of the texts are left out; offsets and hashes stay."]
    lines += ["", *(f"- `{name}`: {words}" for name, words in OTHER_FILES.items())]
    lines += ["- `NAME.csv`, `NAME.parquet`: the tables below, with the same rows in both", "", TRAPS]
    for relation in release.relations:
        lines += [
            f"## {relation.file}",
            "",
            f"{relation.comment or ''}.",
            "",
            "| column | type | meaning |",
            "|---|---|---|",
        ]
        lines += [f"| `{c.name}` | {c.json_type} | {c.comment or ''} |" for c in relation.columns]
        lines.append("")
    path = release.folder / "README.md"
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    return [path]
