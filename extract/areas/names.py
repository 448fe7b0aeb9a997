"""The names of areas as one automaton: the vocabulary in, every phrase with what it can mean out.

`areas.csv` holds names, `area_phrases.csv` the phrases that point at an area, `not_areas.txt` what only looks like one,
`area_nouns.csv` the nouns that may follow ("Gomel Region", "African countries"), `area_currencies.csv` money.

>>> [entry.code for _, entry in automaton().iter("exports to Peru")]
['PE']
>>> list(expanded("{the ,}{Oblast,Region}"))
['the Oblast', 'the Region', 'Oblast', 'Region']
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import product
from typing import NamedTuple

import ahocorasick

from extract.areas.codes import codes_of, names, rows

VOCABULARY = "extract.vocabulary"
IN_CAPITALS = {"name", "adjective", "demonym", "capital", "city", "group", "region"}
"""Kinds that a headline prints in capitals."""


class Entry(NamedTuple):
    """What a phrase means: by itself (code and kind), and with the word for a kind of region after it."""

    length: int
    code: str
    kind: str  # as of AreaMention; "passed" for a phrase that is no area; empty where it needs a type word
    regions: tuple[tuple[str, str], ...]  # (type by ISO 3166-2, code)
    group: bool  # whether it names a group of countries
    tail: int  # characters at its end that are no part of the mention: the hyphen of "Sino-"


class Noun(NamedTuple):
    """A noun that may follow a name: of a region ("oblast") or of a member of a group ("country")."""

    many: bool
    types: re.Pattern[str] | None  # types of region that it can stand for; None for any


def expanded(pattern: str) -> Iterator[str]:
    """Give all phrases that a pattern with {a,b} stands for."""
    parts = [part.split(",") if index % 2 else [part] for index, part in enumerate(re.split(r"[{}]", pattern))]
    yield from map("".join, product(*parts))


@cache
def automaton() -> ahocorasick.Automaton:
    """Build the automaton, once a process."""
    meanings: dict[str, tuple[str, str]] = {}
    regions: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, code, kind, needs in names():
        if needs:
            regions[name].append((needs, code))
        else:
            meanings[name] = code, kind
    for name, meaning in list(meanings.items()):
        if len(name) > 3 and meaning[1] in IN_CAPITALS:
            meanings.setdefault(name.upper(), meaning)
    meanings |= {phrase: (code, kind) for phrase, code, kind in _phrases()}
    built, groups = ahocorasick.Automaton(), codes_of("group")
    for name in meanings.keys() | regions.keys():
        code, kind = meanings.get(name, ("", ""))
        group = kind not in ("anaphor", "world") and code.partition("|")[0] in groups
        built.add_word(name, Entry(len(name), code, kind, tuple(regions.get(name, ())), group, name.endswith("-")))
    built.make_automaton()
    return built


def _phrases() -> Iterator[tuple[str, str, str]]:
    for row in rows(VOCABULARY, "area_phrases.csv"):
        for phrase in expanded(row["pattern"]):
            yield phrase, row["code"], row["kind"]
            yield phrase[0].upper() + phrase[1:], row["code"], row["kind"]
    for line in files(VOCABULARY).joinpath("not_areas.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield from ((phrase, "", "passed") for phrase in expanded(line))


@cache
def nouns(after: str) -> dict[str, Noun]:
    """Give the nouns that may follow the name of a `region` or of a `group`."""
    return {
        row["word"]: Noun(row["number"] == "many", re.compile(row["types"]) if row["types"] else None)
        for row in rows(VOCABULARY, "area_nouns.csv")
        if row["after"] == after
    }


@cache
def currencies() -> dict[str, frozenset[str]]:
    """Give the words for money and the countries whose money each is or was."""
    return {row["word"]: frozenset(row["countries"].split()) for row in rows(VOCABULARY, "area_currencies.csv")}
