"""The words that say what a number means: vocabulary files in, cues with their places out.

The phrases of `vocabulary/*.csv` are two automata; a sentence passes through that of the layer asked for. Phrases of a
layer do not overlap (the longest stands), those of different layers may: "will reach" is a forecast and holds a verb of
level.

>>> [(cue.kind, cue.code, cue.surface) for cue in find_cues("Exports fell sharply")["verb"]]
[('change', 'down', 'fell')]
"""

import csv
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from operator import itemgetter

import ahocorasick

from extract.reading.dates import MONTH
from extract.values import immutable, replace
from extract.words.phrases import lowered
from extract.words.wordlists import WordList

MARK = re.compile(r"\d{1,2}(?![\w.,]\d|\w)")
LAYERS = ("indicator", "verb", "noun", "hedge", "status", "mode", "topic", "matter")
PASSES = (LAYERS[:1], LAYERS[1:])
"""The layers that are found together: of most sentences only the first is asked for."""


FALLS = frozenset({"fell", "falls", "fall", "falling", "fallen"})
TO_SOMEBODY = re.compile(
    rf" (?:to|on) (?:the )?(?!(?:{MONTH})\b)"
    r"[A-Z][a-z]{2,}(?!\.?\s?\d| by\b)"
)
SHIPS = frozenset({"ships", "Ships"})
VESSELS = re.compile(
    r"(?i:(?:^|[,;:(•–-]|\b(?:and|of|for|other|new)) ?ships(?: (?:and|or)\b|[,;:(]| \(| made\b| account))"
    r"|(?:^|[.:;•–-])\s*Ships [a-z]|(?:(?<!\d)\d{1,3}|\b(?:two|three|four|five|six|seven|eight|nine|ten)) ships\b"
)
"""Where ships are things: "ships and aircraft 8 per cent", "Ships fell", "11 ships", unlike "Chile ships and sells"."""
FORECASTER = re.compile(
    r"(?:\b(?-i:[A-Z]{2,})|\b(?:bank|ministry|government|department|board|association|bureau|institute|agency|council"
    r"|secretariat|economists?|analysts?|it|fund|union|chamber|federation|office|commission|budget|authority|cabinet"
    r"|minister))\s+$",
    re.I,
)
"""Who projects, where "projects" is a verb."""
FORESEEN = re.compile(
    r" (?:(?:about|around|some|nearly|almost|over|under|roughly|only|just|more than|less than|up to|at least) )?"
    r"(?:US)?[$\u20ac\u00a3]?\d"
    r"| (?:[a-z-]+ ){0,3}(?:earnings|receipts|revenues?|proceeds|sales|shipments|deliveries|purchases|trade|turnover"
    r"|deficit|surplus)\b"
)
"""Behind "projects", what somebody foresees: "the ministry projects $8 billion", "it projects earnings of"."""


Meaning = tuple[str, str, str]
"""Kind, code and sign."""
Hit = tuple[int, int, list[Meaning]]
"""Where a phrase stands, and what it stands for."""


_begins = itemgetter(0)


@immutable
class Cue:
    """A phrase of the vocabulary found in a sentence."""

    start: int
    end: int
    kind: str  # indicator | change | noun | compare | level | export | import | share | before | after | a slot …
    code: str  # the indicator, direction, qualifier or value it stands for
    sign: str  # of a balance: positive | negative; of another matter: the kinds of unit it is told in
    surface: str


@cache
def vocabulary(name: str) -> list[dict[str, str]]:
    """Read a vocabulary file: one dict a row, by column name; several rooms look at most of them."""
    with files("extract.vocabulary").joinpath(name).open(encoding="utf-8") as lines:
        header, *rows = csv.reader(lines)
    return [dict(zip(header, row, strict=True)) for row in rows]


SOURCES = (
    ("indicators.csv", "indicator", "", "indicator", "cue"),
    ("verbs.csv", "verb", "kind", "direction", ""),
    ("nouns.csv", "noun", "", "indicator", ""),
    ("hedges.csv", "hedge", "place", "qualifier", ""),
    ("status.csv", "status", "", "status", ""),
    ("modes.csv", "mode", "slot", "value", ""),
    ("topics.csv", "topic", "topic", "", ""),
    ("matters.csv", "matter", "place", "indicator", "kinds"),
)
"""Each file, its layer, its columns of kind, code and sign; without one, the kind is the layer, the rest empty."""


def _entries() -> Iterator[tuple[str, str, str, str, str]]:
    """Give (phrase, layer, kind, code, sign) for every phrase of the vocabulary."""
    for name, layer, kind, code, sign in SOURCES:
        for row in vocabulary(name):
            yield row["form"], layer, row[kind] if kind else layer, row[code] if code else "", row[sign] if sign else ""


@cache
def _automata() -> dict[str, tuple[tuple[str, ...], ahocorasick.Automaton]]:
    """Give for each layer the pass that it is found in: its layers, and their automaton."""
    phrases: dict[str, dict[str, list[Meaning]]] = {}
    for phrase, layer, *meaning in _entries():
        phrases.setdefault(phrase, {}).setdefault(layer, []).append((meaning[0], meaning[1], meaning[2]))
    passes = [(layers, _automaton(phrases, layers)) for layers in PASSES]
    return {layer: each for each in passes for layer in each[0]}


def _automaton(phrases: dict[str, dict[str, list[Meaning]]], layers: tuple[str, ...]) -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for phrase, meanings in phrases.items():
        if told := [(layer, meanings[layer]) for layer in layers if layer in meanings]:
            automaton.add_word(phrase, (len(phrase), phrase[0].isalnum(), phrase[-1].isalnum(), told))
    automaton.make_automaton()
    return automaton


def find_cues(text: str, low: str = "") -> "Cues":
    """Find the cues of each layer in a sentence, whole words only; `low` is it in lower case, where it is at hand."""
    return Cues(text, low or lowered(text))


def _hits(layer: str, low: str) -> dict[str, list[Hit]]:
    """Give where each phrase of a layer and of those found with it stands, in the order of their ends."""
    layers, automaton = _automata()[layer]
    hits: dict[str, list[Hit]] = {each: [] for each in layers}
    around = f"{low} "
    for last, (length, opens, closes, told) in automaton.iter(low):
        start, end = last - length + 1, last + 1
        if closes and (behind := around[end]).isalnum() and not (behind.isdigit() and _is_noted(around, end)):
            continue
        if opens and start and around[start - 1].isalnum():
            continue
        for each, meanings in told:
            hits[each].append((start, end, meanings))
    return hits


def _is_noted(text: str, end: int) -> bool:
    """Whether a footnote mark of one or two digits follows a word: "GDP2 is to grow"."""
    return text[end - 1].isalpha() and MARK.match(text, end) is not None


class Cues(dict[str, list[Cue]]):
    """The cues of a sentence by layer, each looked for when first asked for: of most sentences few layers are."""

    def __init__(self, text: str, low: str):
        self._text, self._low = text, low
        self._hits: dict[str, list[Hit]] = {}

    def __missing__(self, layer: str) -> list[Cue]:
        if layer not in self._hits:
            self._hits |= _hits(layer, self._low)
        hits = self._hits[layer]
        found = _longest(hits, self._text) if hits else []
        if layer == "status":  # "it should be noted" plans nothing
            found = [cue for cue in found if cue.code != "none"]
        if layer == "verb":
            found = [replace(cue, kind="share", code="") if _is_lot(cue, self._text) else cue for cue in found]
            found = [cue for cue in found if not (cue.surface in SHIPS and _are_vessels(cue, self._text))]
        if layer == "indicator":
            found = [cue for cue in found if not (cue.surface == "projects" and _are_foreseen(cue, self._text))]
        self[layer] = found
        return found


def _is_lot(cue: Cue, text: str) -> bool:
    """Whether something fell to somebody, and not to a level: "most of the turnover fell to China"."""
    return cue.surface in FALLS and TO_SOMEBODY.match(text, cue.end) is not None


def _are_vessels(cue: Cue, text: str) -> bool:
    """Whether ships are things, and nothing is shipped."""
    return VESSELS.search(text, max(0, cue.start - 6), cue.end + 9) is not None


def _are_foreseen(cue: Cue, text: str) -> bool:
    """Whether somebody projects something, and no project is told of: "for May the ministry projects $8 billion"."""
    before = FORECASTER.search(text, max(0, cue.start - 24), cue.start)
    return before is not None and FORESEEN.match(text, cue.end) is not None


def tells(low: str, codes: frozenset[str]) -> bool:
    """Whether a phrase for one of some indicators stands in a sentence, though one of another may hide it.

    >>> tells("two-way trade", frozenset({"exports"})), tells("re-exports", frozenset({"exports"}))
    (False, True)
    """
    return _phrases_of(codes).first(low) is not None


@cache
def _phrases_of(codes: frozenset[str]) -> WordList:
    return WordList(phrase for phrase, layer, _, code, _ in _entries() if layer == "indicator" and code in codes)


def _longest(hits: list[Hit], text: str) -> list[Cue]:
    """Keep the longest of the hits that overlap; they come in the order of their ends."""
    kept: list[Cue] = []
    reach = 0
    for start, end, meanings in sorted(reversed(hits), key=_begins) if len(hits) > 1 else hits:
        if start >= reach:
            kept += [Cue(start, end, *meaning, text[start:end]) for meaning in meanings]
            reach = end
    return kept
