"""Cues of patterns: each match of a `Cued` pattern must hold one of its cues, or the pattern would pass it over."""

import re
from collections.abc import Iterator
from importlib import import_module
from itertools import product
from pathlib import Path

import pytest

import extract
from extract.words.cued import Cued

ANYTHING = "\0"
"""Stands for what a pattern leaves open."""
PARSER = re._parser  # type: ignore[attr-defined]


def skeletons(parsed: list) -> Iterator[str]:
    """Give what a match is made of, for each way through a pattern: its literal characters, and ANYTHING."""
    for parts in product(*(list(_ways(str(op), value)) for op, value in parsed)):
        yield "".join(parts)


def _ways(op: str, value: object) -> Iterator[str]:
    if op == "LITERAL":
        yield chr(value)
    elif op == "IN" and all(str(kind) == "LITERAL" for kind, _ in value):
        yield from (chr(code) for _, code in value)
    elif op == "BRANCH":
        for branch in value[1]:
            yield from skeletons(branch)
    elif op == "SUBPATTERN":
        yield from skeletons(value[3])
    elif op in ("MAX_REPEAT", "MIN_REPEAT"):
        least, most, repeated = value
        yield from [""] * (least == 0)
        if most > 0:
            yield from (f"{one}{ANYTHING}" if most > 1 else one for one in skeletons(repeated))
    elif op in ("AT", "ASSERT", "ASSERT_NOT"):
        yield ""
    else:
        yield ANYTHING


def all_cued() -> list[Cued]:
    """Find every such pattern of the extractor."""
    root, found = Path(extract.__path__[0]), {}
    for path in sorted(root.rglob("*.py")):
        if "from extract.words.cued import Cued" in path.read_text(encoding="utf-8"):
            name = ".".join(["extract", *path.relative_to(root).with_suffix("").parts]).removesuffix(".__init__")
            found |= {id(each): each for each in vars(import_module(name)).values() if isinstance(each, Cued)}
    return list(found.values())


@pytest.mark.parametrize("cued", all_cued(), ids=lambda cued: "|".join(cued.cues))
def test_no_match_lacks_a_cue(cued: Cued) -> None:
    parsed = PARSER.parse(cued.pattern.pattern, cued.pattern.flags & re.I)
    words = (way.lower() if cued.pattern.flags & re.I else way for way in skeletons(parsed))
    assert [way for way in words if not any(cue in way for cue in cued.cues)] == []


def test_a_lacking_cue_is_found() -> None:
    parsed = PARSER.parse(r"\bthe (?:former|last)\b")
    assert [way for way in skeletons(parsed) if "former" not in way] == ["the last"]
