"""What a word can be in a phrase that names goods: a word in, its kind out.

>>> [word_kind(word) for word in ("shrimps", "equipment", "minister", "through", "total", "zaatar")]
['goods', 'general', 'barred', 'break', 'empty', '']
"""

import re
from functools import cache, lru_cache
from importlib.resources import files
from itertools import chain

from extract.words.lexicon import vocabulary

ENDINGS = (("ies", "y"), ("s", ""), ("es", ""), ("ves", "f"))
MAKE = ("produce", "produces")
"""Verbs of production that look like goods."""
ENERGY = "25-27"
FARMED = ("01-05", "06-14", "15-24")
FOODS = {"food", "foods", "foodstuffs"}
ONLY_VERBS = "only_verbs.txt"
NO_GOODS = ("not_goods.txt", "no_goods.txt")
ADVERB = re.compile(r"[a-z-]{3,}ly")
QUALITY = re.compile(
    r"[a-z-]+(?:ed|ing|er|est|ous|ive|able|ible|ful|al|ic|ary|less|ish|ward|wide|nian|-?term|-year|-month|-quarter"
    r"|-week|-day|-time|-digit|-fold|-scale|-sided|-track)"
)
MAKER = re.compile(r"([a-z-]{3,}?)-?(?:maker|grower|builder|miller|exporter|producer|trader)s?")
NEGATED = re.compile(r"non-?[a-z]{3,}")
GOODS_WORD = re.compile(r"[A-Za-z][\w-]{2,}")


@lru_cache(maxsize=8192)
def word_kind(word: str) -> str:
    """Tell what a word does in a phrase.

    goods, services, adjective ("agricultural") or general ("products") where it names goods; break where no phrase
    goes on; empty where it says nothing of what is traded; barred where it names something else; "" where unknown.
    """
    lower = word.lower().removesuffix("'s").removesuffix("’s").rstrip("0123456789")  # a footnote mark
    known = _kinds()
    if lower in known:
        return known[lower]
    if NEGATED.fullmatch(lower):
        return "adjective"
    for ending, stem in ENDINGS:
        if lower.endswith(ending) and (kind := known.get(lower[: len(lower) - len(ending)] + stem)):
            return kind
    if "/" in lower and all(part.isalpha() for part in lower.split("/")):
        return "goods" if "goods" in map(word_kind, lower.split("/")) else ""
    if lower.startswith(("counter-", "return-")):
        return "break"  # "counter-deliveries of tea"
    if "-" in lower:
        kinds = [known.get(stem) for stem in _stems(lower.rsplit("-", 1)[1])]
        return "goods" if "goods" in kinds else ""
    return "break" if ADVERB.fullmatch(lower) else ""


def is_thing(one: str, two: str) -> bool:
    """Whether two words together name goods: "rolling stock", "small arms"."""
    return word_kind(f"{one} {two}") == "goods"


def is_adverbial(word: str) -> bool:
    """Whether a word ends an adverbial behind a preposition, so that a subject can follow: "in the end", "at times"."""
    return word in _kind("adverbial")


@lru_cache(maxsize=8192)
def opens_clause(word: str) -> str | None:
    """Tell what a word is behind which a subject follows: an adverb ("perhaps") or a verb that says ("reckon")."""
    return next((kind for kind in ("adverb", "says") if word in _kind(kind)), None)


def is_determiner(word: str) -> bool:
    """Whether a word opens a new phrase: "the", "its"."""
    return word.lower() in _kind("determiner")


def is_use(word: str) -> bool:
    """Whether a word that names no goods tells before "goods" what they are for: "sports goods", no "main goods"."""
    lower = word.lower()
    return lower in _kind("use") or not any(stem in _words_of(NO_GOODS[0]) for stem in _stems(lower))


def is_part_of_trade(words: list[str]) -> bool:
    """Whether words name those who have a part of all trade, which is told like goods: "free zones"."""
    return words[-1] in _ends_of_parts() and any(" ".join(words[-length:]) in _kind("part") for length in (1, 2, 3))


@cache
def _ends_of_parts() -> frozenset[str]:
    return frozenset(name.rsplit(" ", 1)[-1] for name in _kind("part"))


def opens_part_of_trade(word: str) -> bool:
    """Whether a word opens the name of those who have a part of all trade: "FDI firms"."""
    return word in _beginnings_of_parts()


@cache
def _beginnings_of_parts() -> frozenset[str]:
    return frozenset(name.split(" ", 1)[0] for name in _kind("part") if " " in name)


def is_maker(name: str) -> bool:
    """Whether a phrase names those who grow, make or trade in goods: "rice exporters"."""
    last = name.rsplit(" ", 1)[-1].lower()
    return made_by(last) is not None or any(
        last.endswith(ending) and last[: len(last) - len(ending)] + stem in _kind("maker") for ending, stem in ENDINGS
    )


def is_carrier(name: str) -> bool:
    """Whether a phrase names what brings or makes goods, where their weight is told: "tankers brought 5,000 tonnes"."""
    return any(stem in _kind("carrier") for stem in _stems(name.rsplit(" ", 1)[-1]))


def made_by(word: str) -> str | None:
    """Name the goods of a maker in one word: "wine" of "winemakers", "ship" of "shipbuilders"."""
    found = MAKER.fullmatch(word.lower()) if "er" in word else None
    if found is None:
        return None
    goods = found[1].removesuffix("-")
    many = f"{goods}es" if is_countable(goods) else f"{goods}s"  # "watches", "chips"
    names = (many, goods) if is_countable(goods) else (goods, many)
    return next((name for name in names if word_kind(name) == "goods"), None)


def is_class(words: list[str]) -> bool:
    """Whether "the" before these words makes them stand for goods named before: "the grain", "the red metal"."""
    coloured = [word in _kind("colour") for word in words[:-1]]
    return words[-1] in _classes() and all(coloured) and (bool(coloured) or words[-1] != "gold")


def is_part_of_goods(name: str) -> bool:
    """Whether a general word names goods by itself: "equipment", "components", no "products"."""
    return any(stem in _kind("thing") for stem in _stems(name))


def is_package(word: str) -> bool:
    """Whether a word names what goods are packed in, and goods themselves behind what it is made of: "paper bags"."""
    return any(stem in _kind("package") for stem in _stems(word))


def is_idiom(lead: str, name: str) -> bool:
    """Whether goods behind a preposition tell how or where, and not of what: "left by ship", "on paper"."""
    return lead in ("by", "on", "in") and f"{lead} {name}" in _kind("idiom")


def is_only_verb(word: str) -> bool:
    """Whether a word is a verb in the present and nothing else: "arrives", "depend"."""
    return any(stem in _words_of(ONLY_VERBS) for stem in _stems(word))


def is_energy(goods: str) -> bool:
    """Whether goods are a fuel or electricity."""
    return goods == "refined products" or any(word == "oil" or _group(word) == ENERGY for word in goods.split())


def shares_words(goods: str, others: str) -> bool:
    """Whether two names of goods share a word, or both name what farms make: "farm", "agricultural"."""
    one, other = set(goods.split()), set(others.split())
    farm = _kind("farm")
    return bool(one & other) or (not farm.isdisjoint(one) and not farm.isdisjoint(other))


def is_countable(word: str) -> bool:
    """Whether a singular names one of things that are traded by the many: "watch", "battery"."""
    return word in _kind("countable")


def is_past(word: str) -> bool:
    """Whether a word behind goods tells what they did: "chilli stole the show", "steel fared better"."""
    return word.endswith("ed") or word in _kind("past")


def is_leading(word: str) -> bool:
    """Whether a word behind goods says that they lead a list: "textiles lead"."""
    return word in _kind("leading")


def is_bare(name: str) -> bool:
    """Whether a word for a class means the goods named before without an article too: "tonnes of beans"."""
    return name in _bare()


def of_class(goods: str, name: str) -> bool:
    """Whether goods are of the class that a word names: rice is a grain, copper no fruit."""
    groups, members = _classes().get(class_word(name), ("any", frozenset()))
    words = goods.replace(",", " ").split()
    if members:
        return any(not members.isdisjoint(_stems(word)) for word in words)
    return "any" in groups or any((group := _group(word)) and group in groups for word in words)


def class_word(name: str) -> str:
    """The word for a class that a name of goods is or ends with: "green beans", which are coffee; "red metal"."""
    return name if name in _classes() else name.rsplit(" ", 1)[-1]


def is_kind_of(goods: str, name: str) -> bool:
    """Whether goods are one kind of what a name of a class tells of: maize of "grain", pulp of "forest industry"."""
    last, head = name.split()[-1], goods.split()[-1]
    if last in FOODS or not _kind("farm").isdisjoint(name.split()):
        return _group(head) in FARMED
    return last in _classes() and not is_same_word(head, last) and of_class(goods, name)


def of_other_kind(goods: str, other: str) -> bool:
    """Whether two goods are of different chapters: leather and garments, not arabica and coffee."""
    one, two = (_group(name.rsplit(" ", 1)[-1]) for name in (goods, other))
    return bool(one and two) and one != two


def all_of_class(goods: str, name: str) -> bool:
    """Whether all goods of a list are of a class: "cars, trucks and buses" are vehicles."""
    return bool(_classes()[name][1]) and all(of_class(part, name) for part in re.split(r", | and ", goods) if part)


def _group(word: str) -> str:
    groups = _groups()
    return next((groups[stem] for stem in _stems(word) if stem in groups), "")


def _stems(word: str) -> list[str]:
    """The forms a word may have in the vocabulary: "berries", "berry"."""
    lower = word.lower()
    return [lower, *(lower[: len(lower) - len(e)] + stem for e, stem in ENDINGS if lower.endswith(e))]


def is_same_word(one: str, other: str) -> bool:
    """Whether two words are forms of one: "watch", "watches"."""
    return not set(_stems(one)).isdisjoint(_stems(other))


def is_quality(word: str) -> bool:
    """Whether an unknown word looks like an adjective and so names nothing by itself."""
    return bool(QUALITY.fullmatch(word.lower()))


def are_wares(word: str) -> bool:
    """Whether a noun before a general word tells what goods are for: "sports goods", "travel articles"."""
    return word in _kind("wares")


def is_heading(word: str) -> bool:
    """Whether a word is of no goods before a flow, unlike "concentrate exports": "the sector's exports"."""
    return word in _kind("heading")


def are_earned(word: str) -> bool:
    """Whether a word is of what something brings, and of what brings it: "travel receipts"."""
    return word in _kind("earned")


def is_act(word: str) -> bool:
    """Whether a word of goods is a verb as well: "feeds them"."""
    return word in _kind("act")


@cache
def _kinds() -> dict[str, str]:
    kinds: dict[str, str] = {}
    for row in vocabulary("phrase_words.csv"):
        if row["kind"] in ("break", "empty"):
            kinds[row["form"]] = row["kind"]
    for row in vocabulary("goods.csv"):
        kinds.setdefault(row["form"], row["kind"])
    for word in chain(*map(_words_of, NO_GOODS)):
        kinds.setdefault(word, "barred")
    return kinds


@cache
def _words_of(name: str) -> frozenset[str]:
    """The words of a plain list, without its comments."""
    text = files("extract.vocabulary").joinpath(name).read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


@cache
def _groups() -> dict[str, str]:
    rows = vocabulary("goods.csv")
    return {row["form"]: row["group"] for row in rows if row["group"]}


@cache
def _classes() -> dict[str, tuple[str, frozenset[str]]]:
    """The words that stand for goods, with the groups or, where a group is too wide, the goods they stand for."""
    rows = vocabulary("goods_classes.csv")
    told = [(row["groups"], frozenset(filter(None, row["members"].split("|"))), row["forms"]) for row in rows]
    return {form: (groups, members) for groups, members, forms in told for form in forms.split("|")}


@cache
def _bare() -> frozenset[str]:
    return frozenset(form for row in vocabulary("goods_classes.csv") for form in row["bare"].split("|") if form)


@cache
def _kind(kind: str) -> frozenset[str]:
    return frozenset(row["form"] for row in vocabulary("phrase_words.csv") if row["kind"] == kind)


def names_goods(text: str) -> bool:
    """Whether one of the words is one of goods: "for tea the rates are "."""
    return any(word_kind(word) == "goods" for word in GOODS_WORD.findall(text))
