"""Each module can be imported first: none rests on another that was imported before it.

What an import runs is followed in the source: the packages above a module, then its statements in their order.
"""

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("extract", "models", "warehouse")


def modules() -> dict[str, Path]:
    """Give the file of each module of the project by its name."""
    files = (file for package in PACKAGES for file in (ROOT / package).rglob("*.py"))
    return {".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): file for file in files}


FILES = modules()


Step = tuple[str, tuple[str, ...], frozenset[str]]
"""What a statement does: the module of the project that it imports from, what of it, and the names that it gives."""


@cache
def steps(module: str) -> list[Step]:
    """Give what an import of a module does, in order."""
    found: list[Step] = []
    for statement in ast.parse(FILES[module].read_text(encoding="utf-8")).body:
        nodes = list(ast.walk(statement))
        given = {node.id for node in nodes if isinstance(node, ast.Name)} | {getattr(statement, "name", "")}
        given |= {node.asname or node.name for node in nodes if isinstance(node, ast.alias)}
        own = isinstance(statement, ast.ImportFrom) and statement.module in FILES
        names = tuple(alias.name for alias in statement.names) if own else ()
        found.append((statement.module if own else "", names, frozenset(given)))
    return found


def missing(first: str) -> list[str]:
    """Give the names that are asked for before they are there, where a module is the first to be imported."""
    begun: dict[str, set[str]] = {}
    found: list[str] = []

    def run(module: str) -> None:
        if module in begun or module not in FILES:
            return
        run(module.rpartition(".")[0])
        if module in begun:  # its package imports it
            return
        begun[module] = set()
        for source, names, given in steps(module):
            run(source)
            for name in names:
                run(f"{source}.{name}")
                if name not in begun[source] and f"{source}.{name}" not in FILES:
                    found.append(f"{module}: {name} of {source}")
            begun[module] |= given

    run(first)
    return found


@pytest.mark.parametrize("package", PACKAGES)
def test_each_module_can_be_imported_first(package):
    assert [told for module in FILES if module.split(".")[0] == package for told in missing(module)] == []
