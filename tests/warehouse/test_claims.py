"""`cite` words where a figure is claimed, `diff` what two warehouses or releases say otherwise."""

import json

import pytest

from warehouse import open_warehouse
from warehouse.cli import main
from warehouse.export import export

BESIDE = {"documents.csv": "path,title,publisher,published\na.txt,A title,BelTA,2022-03-01\n"}


@pytest.fixture(scope="module")
def two(make_once):
    """Make a warehouse of two texts, and another in which one says something else."""
    return tuple(make_once(BESIDE, a="Exports: 5 t.", b=b) for b in ("Exports: 7 t.", "Exports: 9 t."))


def test_cite_names_publisher_title_date_place_and_release(two, capsys, tmp_path):
    with open_warehouse(two[1]) as db:
        [(figure,)] = db.execute("SELECT figure_id FROM figures WHERE document = 'a.txt'").fetchall()
    export(two[1], tmp_path / "release")
    release = json.loads((tmp_path / "release" / "datapackage.json").read_text())["id"]
    assert main(["cite", figure, "--warehouse", str(two[1])]) == 0
    assert capsys.readouterr().out == (
        f'BelTA, "A title", 2022-03-01, a.txt, characters 9-12: "Exports: 5 t."\n'
        f"Figure {figure} (5 t), release {release}.\n"
    )


def test_cite_answers_to_machines(two, capsys):
    with open_warehouse(two[1]) as db:
        [(figure,)] = db.execute("SELECT figure_id FROM figures WHERE document = 'a.txt'").fetchall()
    assert main(["cite", figure, "--json", "--warehouse", str(two[1])]) == 0
    claim = json.loads(capsys.readouterr().out)
    assert (claim["surface"], claim["char_start"], len(claim["content_hash"])) == ("5 t", 9, 64)


def test_cite_says_that_there_is_no_such_figure(two, capsys):
    assert main(["cite", "none", "--warehouse", str(two[1])]) == 2
    assert "no figure has this id" in capsys.readouterr().err


def test_diff_lists_what_is_added_and_removed(two, capsys):
    old, new = map(str, two)
    assert main(["diff", old, new, "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    figures = [(row["kind"], row["old"] or row["new"]) for row in found if row["table"] == "figures"]
    assert sorted(kind for kind, _ in figures) == ["added", "removed"]
    assert any("surface 9 t" in told for kind, told in figures if kind == "added")


def test_releases_differ_as_their_warehouses_do(two, capsys, tmp_path):
    for warehouse, name in zip(two, ("old", "new"), strict=True):
        export(warehouse, tmp_path / name, is_public=True)
    main(["diff", *map(str, two)])
    of_warehouses = capsys.readouterr().out
    assert main(["diff", str(tmp_path / "old"), str(tmp_path / "new")]) == 1
    assert capsys.readouterr().out == of_warehouses
    assert {line.split()[1] for line in of_warehouses.splitlines()} >= {"figures", "consistency"}


def test_a_corrected_slot_is_told_by_its_column(two, make_once, capsys):
    row = "b.txt,9 t,,9,partner,KZ,seen,Ann"
    corrections = f"document,surface,sentence,char_start,column,value,why,by\n{row}\n"
    corrected = make_once(BESIDE | {"corrections.csv": corrections}, a="Exports: 5 t.", b="Exports: 9 t.")
    assert main(["diff", str(two[1]), str(corrected)]) == 1
    [line] = [line for line in capsys.readouterr().out.splitlines() if line.startswith("~ figures")]
    assert line.endswith(" partner: none -> KZ")


def test_a_folder_that_is_no_release_is_refused(two, tmp_path, capsys):
    assert main(["diff", str(two[0]), str(tmp_path)]) == 2
    assert "figures.parquet cannot be read" in capsys.readouterr().err


def test_a_warehouse_does_not_differ_from_itself(two, capsys):
    assert main(["diff", str(two[0]), str(two[0])]) == 0
    assert capsys.readouterr().out == ""
