"""The documents keep up with the project: the dictionary is the database's, and what they name is there."""

import re
import tomllib

import pytest

from docs.render import DICTIONARY, ROOT, render_dictionary
from warehouse import open_warehouse
from warehouse.cli import command_names

DOCUMENTS = [*sorted((ROOT / "docs").glob("*.md")), ROOT / "README.md"]
PATHS = re.compile(r"`((?:docs|extract|models|tests|warehouse|notebooks|corpus)/[\w./-]+)`")


def test_the_data_dictionary_is_up_to_date(bundled_warehouse):
    with open_warehouse(bundled_warehouse) as db:
        assert render_dictionary(db) == DICTIONARY.read_text(encoding="utf-8"), "make refresh && python docs/render.py"


def test_every_column_of_the_dictionary_has_a_meaning():
    rows = [line for line in DICTIONARY.read_text(encoding="utf-8").splitlines() if re.match(r"\| \**`", line)]
    assert len(rows) > 200
    assert [row for row in rows if row.endswith("|  |")] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_path_that_is_named_is_there(document):
    named = set(PATHS.findall(document.read_text(encoding="utf-8")))
    assert [path for path in sorted(named) if "NAME" not in path and not (ROOT / path).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_document_that_is_linked_to_is_there(document):
    for target in re.findall(r"\]\(([^)#]+)\)", document.read_text(encoding="utf-8")):
        assert target.startswith("http") or (document.parent / target).exists(), target


def test_every_command_is_explained_and_none_that_is_not_there():
    words = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^\| `(\w+)[^|]*` \| ", words, re.MULTILINE)) == command_names()


def test_changelog_and_citation_are_of_the_version_that_is_built():
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert f"## {version}\n" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"version: {version}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")
