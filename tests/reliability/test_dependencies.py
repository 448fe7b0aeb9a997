"""Dependencies are few, pinned, and each listed with what is held against it."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, requires, version
from itertools import chain
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LIST = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
MOST_AT_RUN_TIME = 30


def plain(name: str) -> str:
    """Write a name as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


PINS = {
    plain(name): pin
    for name, pin in re.findall(r"^([\w.-]+)==(\S+)$", (ROOT / "constraints.txt").read_text(encoding="utf-8"), re.M)
}


def closure(names: list[str]) -> set[str]:
    """Give the packages that these bring with them on this system, themselves included."""
    seen: set[str] = set()
    waiting = [Requirement(name) for name in names]
    while waiting:
        wanted = waiting.pop()
        extras = {"", *wanted.extras}
        if plain(wanted.name) in seen or (wanted.marker and not wanted.marker.evaluate({"extra": ""})):
            continue
        seen.add(plain(wanted.name))
        for further in map(Requirement, requires(wanted.name) or []):
            if further.marker is None or any(further.marker.evaluate({"extra": extra}) for extra in extras):
                further.marker = None
                waiting.append(further)
    return seen


RUN_TIME = closure(PROJECT["dependencies"])
EXTRAS = PROJECT["optional-dependencies"].values()
DECLARED = sorted({Requirement(name).name for name in [*PROJECT["dependencies"], *chain.from_iterable(EXTRAS)]})


def test_there_are_few():
    assert len(RUN_TIME) <= MOST_AT_RUN_TIME


def test_all_that_runs_is_pinned_and_listed():
    assert [name for name in sorted(RUN_TIME) if name not in PINS] == []
    assert [name for name in sorted(RUN_TIME) if name not in plain(LIST)] == []


@pytest.mark.parametrize("name", DECLARED)
def test_what_is_declared_is_pinned_and_listed_and_installed_as_pinned(name):
    assert plain(name) in plain(LIST)
    assert plain(name) in PINS
    try:
        assert version(name) == PINS[plain(name)]
    except PackageNotFoundError:
        pytest.skip("not for this system")


def test_every_line_of_the_constraints_is_a_plain_pin():
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert len(PINS) == len(lines)
