"""A product phrase and the lexicon of the model -> the stems that it names and the words that limit them.

Stems (models/codes/product_stem.csv) name goods; words (product_word.csv) join, limit or alter them. A phrase is read
only where every part of a list ends in a stem: "tractor parts" are no tractors. Where a part cannot be read, or can
be read in two ways, nothing is said of the phrase.

>>> from warehouse.model import code_lists
>>> lexicon = Lexicon(code_lists())
>>> [stem.codes for stem in lexicon.read("supplies of fresh apples and tractors").stems]
[('0808',), ('8701',)]
>>> lexicon.read("fresh apples").limits, lexicon.read("apple pickers")
(('fresh', 'apple'), None)
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

import pyarrow as pa

LONGEST_PHRASE = 24
"""Words in a phrase: longer ones are sentences, not goods."""

TOKEN = re.compile(r"[^\W_]+|[,;/()]")
POSSESSIVE = re.compile(r"['\u2019]s\b")
PLURAL = re.compile(r"(?:(ss|x|ch|sh|bus|[a-z]{2}to|[a-z]{2}go)es|([^suai]|[a-z]{2}a)s)$")
MARKS = {",": "join", ";": "join", "/": "join", "(": "tail", ")": "empty"}


@dataclass(frozen=True, slots=True)
class Stem:
    """Words that name goods, and the codes that they stand for."""

    words: tuple[str, ...]
    codes: tuple[str, ...]
    limits: tuple[str, ...] = ()  # words that name the part of the codes that is meant, () where it is all of them
    is_open: bool = False  # words that nobody has listed may stand before it
    is_wide: bool = False  # the codes hold what is made of it too, so that "copper and its products" are no more

    role = "stem"


@dataclass(frozen=True, slots=True)
class Word:
    """Words of a phrase that are in no stem, with their role in product_word.csv."""

    words: tuple[str, ...]
    role: str  # join | tail | carrier | empty | extension | neutral | changing | generic | unknown


Item = Stem | Word


@dataclass(frozen=True, slots=True)
class Reading:
    """What a phrase names: all of the goods of its stems, or where there are limits, a part of them."""

    stems: tuple[Stem, ...]
    limits: tuple[str, ...]


class Doubt(ValueError):
    """A part of a phrase that names nothing known, or that can be read in two ways."""


class Lexicon:
    """The stems and words of the model."""

    def __init__(self, lists: dict[str, pa.Table]):
        """Index the code lists by the first word of each entry, the longest entry first, stems before words."""
        self.index: dict[str, list[Item]] = {}
        items_of: list[Item] = [
            *_stems(lists["product_stem"]),
            *_titles(lists["hs2022"]),
            *_words(lists["product_word"]),
        ]
        for item in items_of:
            self.index.setdefault(item.words[0], []).append(item)
        for items in self.index.values():
            items.sort(key=lambda item: (-len(item.words), item.role != "stem"))

    def read(self, phrase: str) -> Reading | None:
        """Read a phrase; None where any part of it is in doubt."""
        words = tokens(phrase)
        if not 0 < len(words) <= LONGEST_PHRASE:
            return None
        try:
            return self._read(words)
        except Doubt:
            return None

    def _read(self, words: list[str]) -> Reading:
        named, tail = _cut_tail([item for item in self._items(words) if item.role != "empty"])
        named = _without_extension(named)
        parts = [list(part) for is_join, part in groupby(named, lambda item: item.role == "join") if not is_join]
        if not parts:
            raise Doubt(words)
        parts = [*(self._with_shared_head(part, parts[-1]) for part in parts[:-1]), parts[-1]]
        stems, limits = [], list[str]()
        for part in parts:
            stem = _head(part)
            stems.append(stem)
            limits += [*_words_of(part[:-1]), *stem.limits]
        limits += _words_of(tail)
        return Reading(tuple(stems), tuple(word for word in dict.fromkeys(limits) if self._is_telling(word)))

    def _with_shared_head(self, part: list[Item], last: list[Item]) -> list[Item]:
        """Give a part of a list the head that it shares with the last: "fresh and frozen beef" are two kinds of beef.

        Raise Doubt where it may share the head or stand alone, as in "copper and zinc concentrates".
        """
        head = _head(last)
        own = part[-1]
        if not any(isinstance(item, Stem) for item in part):
            return list(self._items([*_words_of(part), head.words[-1]]))
        if not isinstance(own, Stem):
            raise Doubt(own.words)
        if any(item.role != "neutral" for item in last[:-1]):
            raise Doubt(head.words)
        shared = self._item((*own.words, head.words[-1]))
        is_generic = self._item(head.words[-1:]).role == "generic"
        if isinstance(shared, Stem) and shared.words != head.words and shared.codes != own.codes and not is_generic:
            raise Doubt(shared.words)
        return part

    def _items(self, words: list[str]) -> Iterator[Item]:
        at = 0
        while at < len(words):
            matches = ((item, _match_end(words, at, item.words)) for item in self.index.get(words[at], ()))
            unknown = Word((words[at],), MARKS.get(words[at], "unknown"))
            item, end = next((match for match in matches if match[1]), (unknown, at + 1))
            yield item
            at = end

    def _is_telling(self, word: str) -> bool:
        return word not in MARKS and self._item((word,)).role not in ("join", "empty")

    def _item(self, words: tuple[str, ...]) -> Item:
        """Give the entry of exactly these words."""
        return next((item for item in self.index.get(words[0], ()) if item.words == words), Word(words, "unknown"))


def tokens(phrase: str) -> list[str]:
    """Split a phrase into words without their plural endings, and marks."""
    return [_singular(word) for word in TOKEN.findall(POSSESSIVE.sub("", phrase.lower()).replace("&", " and "))]


def _singular(word: str) -> str:
    """Take the ending of a plural off; stems and phrases lose the same, so what is left need not be a word."""
    if not word.endswith("s"):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    ending = PLURAL.search(word)
    return word[: ending.end(ending.lastindex)] if ending and ending.lastindex else word


def _stems(table: pa.Table) -> Iterator[Stem]:
    for row in table.to_pylist():
        variants = [tuple(tokens(stem)) for stem in row["stem"].split("|")]
        for words in variants:
            limits = {"part": words, "same": variants[0]}.get(row["scope"], ())
            yield Stem(words, tuple(row["code"].split()), limits, row["modifiers"] == "any", row["scope"] == "wide")


def _titles(table: pa.Table) -> Iterator[Stem]:
    for row in table.to_pylist():
        yield Stem(tuple(token for token in tokens(row["title"]) if token not in MARKS), (row["code"],))


def _words(table: pa.Table) -> Iterator[Word]:
    for row in table.to_pylist():
        yield Word(tuple(tokens(row["word"])), row["role"])


def _match_end(words: list[str], at: int, entry: tuple[str, ...]) -> int:
    """Give where an entry ends that begins at a place, 0 where it does not; commas inside it are passed over."""
    for number, word in enumerate(entry):
        while number and at < len(words) and words[at] in (",", ";"):
            at += 1
        if at >= len(words) or words[at] != word:
            return 0
        at += 1
    return at


def _words_of(items: Iterable[Item]) -> list[str]:
    return [word for item in items for word in item.words]


def _cut_tail(items: list[Item]) -> tuple[list[Item], list[Item]]:
    """Part what is named from what limits it: "apples (from Poland)"; "supplies of apples" are apples.

    Raise Doubt where the tail lists more goods, as in "garments of cotton and footwear".
    """
    cut = next((number for number, item in enumerate(items) if item.role == "tail"), len(items))
    if 0 < cut < len(items) and all(item.role in ("carrier", "neutral") for item in items[:cut]):
        return _cut_tail(items[cut + 1 :])
    roles = [item.role for item in items[cut:]]
    if "join" in roles and "stem" in roles[roles.index("join") :]:
        raise Doubt(_words_of(items))
    return items[:cut], items[cut:]


def _without_extension(items: list[Item]) -> list[Item]:
    """Leave out "and its products" after goods whose codes hold them; raise Doubt after other goods."""
    kept = [item for item in items if item.role != "extension"]
    if len(kept) < len(items) and not all(item.is_wide for item in kept if isinstance(item, Stem)):
        raise Doubt(_words_of(items))
    return kept


def _head(part: list[Item]) -> Stem:
    """Give the stem that a part of a list ends in; raise Doubt where there is none or it may mean something else."""
    *before, head = part
    if not isinstance(head, Stem):
        raise Doubt(head.words)
    roles = {item.role for item in before}
    if "changing" in roles or (not head.is_open and roles - {"neutral"}):
        raise Doubt(_words_of(part))
    return head
