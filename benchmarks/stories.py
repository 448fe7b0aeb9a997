"""Plain stories with their gold: are frequent sentences read right, whatever stands before them?

usage: python -m benchmarks.stories [--stories N] [--seed N] [--gold FOLDER]

Annotated texts hold each sentence once, behind one other. Here sentences are templates (tests/gold/stories/*.txt),
drawn and filled at random: which of them are read wrong, in which slots, and behind which. What is right is known by
construction; a sentence means the same wherever it may stand in its block.

`== NAME` begins a block, `= ` a sentence that opens a story; the others follow in any order, those with `~` only
where the last sentence was of the story's year. `{A}` to `{D}` are countries, `{a}` to `{d}` their adjectives, `{p}` to
`{r}` goods (`{p^}` with a capital), `{Y}` a year, `{X}` and `{W}` the two before, `{Z}` the next; ¶ ends a paragraph,
↵ a line. A figure is `{KIND|measure indicator reporter partner product period base status}`, "-" for none, a side also
a code (EU). Of KIND m is $ million, b $ billion, u US$ million, e euro million, r dollars, s per cent, d percent with a
decimal, x times as much, t tonnes, k million tonnes, f and g the bare numbers of a table in $ million or percent; of
period `Y`, `Yq1`, `Yh2`, `Ym3`, `Ym1-9`, or two of these as `Ym7..Zm6`.

>>> filled("{A} sold {B} {m|level exports A B - Y}.", Random(7))
'Egypt sold Morocco ⟦$395 million|level exports EG>MA value=395000000 unit=USD period=2005⟧.'
"""

import argparse
import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from extract.figures import extract
from extract.read import decode_document
from extract.records import Figure
from tests.gold.convert import Row, read_passage
from tests.gold.right import pair, wrong_slots

GOLD = Path(__file__).parents[1] / "tests" / "gold" / "stories"
COUNTRIES = {
    **{"Chile": ("CL", "Chilean"), "Poland": ("PL", "Polish"), "Kenya": ("KE", "Kenyan"), "Peru": ("PE", "Peruvian")},
    **{"Egypt": ("EG", "Egyptian"), "Norway": ("NO", "Norwegian"), "Morocco": ("MA", "Moroccan")},
    **{"Austria": ("AT", "Austrian"), "Ghana": ("GH", "Ghanaian"), "Sweden": ("SE", "Swedish")},
    **{"Vietnam": ("VN", "Vietnamese"), "Uruguay": ("UY", "Uruguayan"), "Hungary": ("HU", "Hungarian")},
}
GOODS = (
    *("wheat", "crude oil", "machinery", "coffee", "cotton", "furniture", "copper", "textiles", "rice", "fertilizers"),
    *("frozen fish", "iron ore", "pharmaceuticals", "footwear", "timber", "sugar", "cement", "natural gas", "beef"),
)
NUMBERS: dict[str, Callable[[Random], tuple[str, float, str]]] = {
    "m": lambda chance: (f"${(number := chance.randint(21, 989))} million", number * 10**6, "USD"),
    "b": lambda chance: (f"${(number := chance.randint(11, 609)) / 10} billion", number * 10**8, "USD"),
    "s": lambda chance: (f"{(number := chance.randint(3, 45))} per cent", number, "percent"),
    "d": lambda chance: (f"{(number := chance.randint(31, 459) / 10)}%", number, "percent"),
    "t": lambda chance: (f"{(number := chance.randint(20, 900) * 1000 + 500):,} tonnes", number, "t"),
    "x": lambda chance: (f"{(number := chance.randint(11, 49)) / 10} times", number * 10 - 100, "percent"),
    "k": lambda chance: (f"{(number := chance.randint(11, 99)) / 10} million tonnes", number * 10**5, "t"),
    "u": lambda chance: (f"US$ {(number := chance.randint(2100, 98900)) / 10:,} million", number * 10**5, "USD"),
    "e": lambda chance: (f"€{(number := chance.randint(210, 9890)) / 10} million", number * 10**5, "EUR"),
    "f": lambda chance: (f"{(number := chance.randint(1100, 98900)) / 10:,}", number * 10**5, "USD"),
    "g": lambda chance: (f"{(number := chance.randint(31, 459)) / 10}", number / 10, "percent"),
    "r": lambda chance: (f"${(number := chance.randint(100, 900))}", number, "USD"),
}
FIGURE = re.compile(r"\{(\w)\|([^{}]+)\}")
NAME = re.compile(r"\{([A-DW-Za-dp-r])(\^?)\}")
PERIOD = re.compile(r"([W-Z])(.*)")
STATUS = ("target", "forecast")


@dataclass(frozen=True, slots=True)
class Block:
    """Sentences that may follow one another."""

    openers: list[str]
    others: list[str]


@dataclass(frozen=True, slots=True)
class Fault:
    """A figure that was read wrong: in which slots, behind which sentence, in which text."""

    slots: tuple[str, ...]
    behind: str
    text: str


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--stories", type=int, default=1000, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--gold", type=Path, default=GOLD, metavar="FOLDER")
    options = parser.parse_args()
    figures, faults = judged(list(blocks_of(options.gold)), options.stories, options.seed)
    for sentence, found in sorted(faults.items(), key=lambda item: -len(item[1])):
        print(f"{len(found)} wrong: {sentence}")
        for slots, times in Counter(", ".join(fault.slots) for fault in found).most_common(3):
            print(f"    {times} in {slots}")
        print(f"    behind: {found[0].behind or 'nothing'}\n    {found[0].text!r}")
    wrong = sum(map(len, faults.values()))
    print(f"{figures - wrong} of {figures} figures right in all slots, {(figures - wrong) / figures:.3f}")


def blocks_of(folder: Path) -> Iterator[Block]:
    """Read the blocks of all files of a folder, each with a sentence that opens it at least."""
    for path in sorted(folder.glob("*.txt")):
        for part in path.read_text(encoding="utf-8").split("== ")[1:]:
            lines = [line for line in part.splitlines()[1:] if line.strip()]
            openers = [line[2:] for line in lines if line.startswith("= ")]
            yield Block(openers, [line for line in lines if not line.startswith("= ")])


def judged(blocks: Sequence[Block], stories: int, seed: int) -> tuple[int, dict[str, list[Fault]]]:
    """Tell so many stories and read them; give the number of figures, and the faults of each sentence."""
    faults: dict[str, list[Fault]] = defaultdict(list)
    figures = 0
    for number in range(stories):
        chance = Random(f"{seed}-{number}")
        sentences = story_of(blocks[number % len(blocks)], chance)
        text, rows = read_passage(filled(chance.choice(" ¶").join(sentences), chance))
        said = [at for at, sentence in enumerate(sentences) for _ in FIGURE.finditer(sentence)]
        rows = [row for row in rows if row["k"] == "fig"]
        figures += len(rows)
        document = decode_document(text.encode(), f"{number}.txt")
        read = {row["start"]: figure for figure, row in pair(extract(document).figures, rows) if row}
        for row, at in zip(rows, said, strict=True):
            if wrong := _wrong(read.get(row["start"]), row):
                faults[sentences[at]].append(Fault(wrong, sentences[at - 1] if at else "", text))
    return figures, faults


def _wrong(figure: Figure | None, row: Row) -> tuple[str, ...]:
    """Name the wrong slots of a row's figure; templates tell no signs of changes and balances."""
    if figure is None:
        return ("missed",)
    return tuple(wrong_slots(figure, row | {"value": math.copysign(row["value"], figure.value)}))


def story_of(block: Block, chance: Random) -> list[str]:
    """Draw an opener and up to five sentences that may follow it."""
    told, in_year = [chance.choice(block.openers)], True
    for sentence in chance.sample(block.others, min(len(block.others), chance.randint(2, 6))):
        if sentence.startswith("~") and not in_year:
            continue
        told.append(sentence.lstrip("~"))
        periods = {figure[2].split()[5] for figure in FIGURE.finditer(sentence)}
        in_year = in_year if sentence.startswith("~") or not periods else periods == {"Y"}
    return told


def filled(template: str, chance: Random) -> str:
    """Fill a template; give a passage with its figures marked as in tests/gold/README.md."""
    year = chance.randint(1985, 2023)
    names = dict(zip("ABCD", chance.sample(sorted(COUNTRIES), 4), strict=True))
    names |= {letter.lower(): COUNTRIES[country][1] for letter, country in names.items()}
    names |= dict(zip("pqr", chance.sample(GOODS, 3), strict=True))
    names |= {letter: str(year + offset) for letter, offset in zip("WXYZ", (-2, -1, 0, 1), strict=True)}

    def name(found: re.Match[str]) -> str:
        told = names[found[1]]
        return told[0].upper() + told[1:] if found[2] else told

    text = FIGURE.sub(lambda found: _mark(found[1], found[2].split(), names, chance), template)
    return NAME.sub(name, text).replace("¶", "\n\n").replace("↵", "\n")


def _mark(kind: str, slots: list[str], names: dict[str, str], chance: Random) -> str:
    """Draw the number of a figure and mark it."""
    surface, value, unit = NUMBERS[kind](chance)
    measure, indicator, reporter, partner, goods, period, *others = slots
    codes = {letter: COUNTRIES[names[letter]][0] for letter in "ABCD"} | {"-": ""}
    sides = ">".join(codes.get(side, side) for side in (reporter, partner))
    form = "multiple" if kind == "x" else "change"
    mark = [measure, *([form] if measure == "growth" else []), indicator, sides, f"value={value} unit={unit}"]
    mark += [f"period={_periods(period, names)}"] if period != "-" else []
    mark += [told if told in STATUS else f"base={_periods(told, names)}" for told in others if told != "-"]
    mark += [f'product="{names[goods]}"'] if goods != "-" else []
    return f"⟦{surface}|{' '.join(mark)}⟧"


def _periods(told: str, names: dict[str, str]) -> str:
    """Write a period of a template, or two joined by dots, as gold marks do."""
    return "..".join(_code(part, names) for part in told.split(".."))


def _code(told: str, names: dict[str, str]) -> str:
    """Write the period of a template as gold marks do: "Ym1-9" is "2012-01..2012-09"."""
    letter, part = PERIOD.match(told).groups()
    year = names[letter]
    if part.startswith("m"):
        months = [f"{year}-{int(month):02}" for month in part[1:].split("-")]
        return "..".join(months)
    return f"{year}-{part.upper()}" if part else year


if __name__ == "__main__":
    main()
