"""The observations of a release as a Stata file, with labels and with dates as dates.

>>> label("Last day of it, included")
'Last day of it, included'
"""

from datetime import datetime
from pathlib import Path

from warehouse.export.release import Relation, Release

LABEL_CHARACTERS = 80
"""A label of Stata has at most so many characters, a name 32."""

MADE = datetime(2000, 1, 1)
"""The time that the file says it was made at: the same content gives the same bytes."""

VERSION = 118
"""Of the format: Stata 14 and later, text in UTF-8."""


def write_stata(release: Release) -> list[Path]:
    """Write observations.dta; a warehouse without observations has none."""
    found = [relation for relation in release.relations if relation.name == "observations"]
    return [_write(release, relation) for relation in found]


def _write(release: Release, relation: Relation) -> Path:
    import pandas as pd

    path = release.folder / f"{relation.file}.dta"
    frame = release.db.sql(relation.select).df()
    dates = [column.name for column in relation.columns if column.type == "DATE"]
    for column in relation.columns:
        if column.json_type == "string":
            frame[column.name] = frame[column.name].astype(object).where(frame[column.name].notna(), "")
        elif column.type == "BOOLEAN":
            frame[column.name] = frame[column.name].astype("int8")
        elif column.type == "DATE":
            frame[column.name] = pd.to_datetime(frame[column.name])
    frame.to_stata(
        path,
        write_index=False,
        version=VERSION,
        time_stamp=MADE,
        convert_dates=dict.fromkeys(dates, "td"),
        data_label=label(f"Trade figures told in prose, release {release.release_id}"),
        variable_labels={column.name: label(column.comment or column.name) for column in relation.columns},
    )
    return path


def label(words: str) -> str:
    """Cut words to the length of a label."""
    return words if len(words) <= LABEL_CHARACTERS else words[: LABEL_CHARACTERS - 1] + "…"
