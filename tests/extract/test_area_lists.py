"""The lists of areas are what their sources give, and hold together."""

import csv
import re
from datetime import date
from importlib.metadata import version
from pathlib import Path

import pytest

from extract.areas.names import expanded
from extract.areas.spelling import fold
from extract.vocabulary.draw_areas import CODES, HERE, drawn

EDITIONS = {
    Path(row["file"]).name: row for row in csv.DictReader((HERE / "areas" / "editions.csv").open("r", encoding="utf-8"))
}


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_lists_are_as_drawn():
    installed = "; ".join(version(name) for name in ("pycountry", "Babel"))
    if installed != EDITIONS["areas.csv"]["edition"]:
        pytest.skip(f"drawn from {EDITIONS['areas.csv']['edition']}, not from {installed}: draw the lists anew")
    for path, header, rows in drawn():
        with path.open(encoding="utf-8", newline="") as lines:
            assert [tuple(row) for row in csv.reader(lines)] == [header, *rows], f"{path.name}: draw it anew"


def test_every_source_names_its_edition_and_licence():
    assert {path.name for path in (HERE / "areas").iterdir()} == set(EDITIONS) - {"areas.csv"} | {"editions.csv"}
    assert all(row["source"] and row["edition"] and row["licence"] for row in EDITIONS.values())


def test_codes_are_unique_and_countries_complete():
    areas = {row["area_code"]: row for row in table(CODES / "area.csv")}
    assert len(areas) == len(table(CODES / "area.csv"))
    assert {row["kind"] for row in areas.values()} == {"country", "region", "group", "special"}
    assert all(row["parent"] in areas for row in areas.values() if row["kind"] == "region")
    assert {"W0", "_U", "_Z", "EAEU", "CIS", "EU", "ASEAN", "SCO", "BRICS", "AFR", "LAC", "EAEU-3RD"} <= set(areas)
    assert not any("_" in code[1:] for code in areas), "an underscore joins two areas"


def test_names_and_members_have_codes():
    known = {row["area_code"] for row in table(CODES / "area.csv")}
    assert {code for row in table(HERE / "areas.csv") for code in row["code"].split("|")} - {""} <= known
    assert {row[side] for row in table(CODES / "group_member.csv") for side in ("group", "member")} <= known


def test_memberships_begin_before_they_end():
    for row in table(CODES / "group_member.csv"):
        if row["joined"] and row["left"]:
            assert date.fromisoformat(row["joined"]) < date.fromisoformat(row["left"]), row


def test_names_are_in_plain_letters():
    assert all(row["name"] == fold(row["name"]) for row in table(HERE / "areas.csv"))


def test_phrases_have_their_braces_closed():
    patterns = [row["pattern"] for row in table(HERE / "area_phrases.csv")]
    patterns += [line for line in (HERE / "not_areas.txt").read_text("utf-8").splitlines() if not line.startswith("#")]
    assert not [each for each in patterns if each.count("{") != each.count("}")]
    assert not [phrase for each in patterns for phrase in expanded(each) if re.search(r"^ | $|  ", phrase)]
