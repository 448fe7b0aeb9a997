"""Annotated passages in other words: which rows are right only as long as their text says "rose" and not "climbed"?

usage: python -m benchmarks.rewordings [MEANING ...] [--passages N] [--seed N] [--gold FOLDER] [--words FILE] [--write]

Each line of tests/gold/rewordings.csv is a phrase and what says the same in its place, or a sentence that tells nothing
of trade and may stand between any two: no row may change. Each is tried by itself, on passages that hold the phrase:
how many rows that were right are wrong with it. Then the words of one line after another are exchanged in all
passages, all at once: what another publisher's manner costs. MEANING is a part of a phrase or of its family ("times",
"rose"); without any all are tried, which takes some 15 minutes. --write puts the shares of each family into README.md.

A phrase is whole words, as a pattern; before it and behind it a line may ask for more, where "⟦" is the number of a
figure. The phrase "^" stands for the beginning of a sentence, "$" for its end, "." for the gap between two sentences,
and "¶" for that between two paragraphs.

>>> climbed = Rewording("verbs", "rose", "climbed")
>>> climbed.of("Exports rose by ⟦9%|growth change exports KE> value=9 unit=percent⟧, and so rose imports.")
'Exports climbed by ⟦9%|growth change exports KE> value=9 unit=percent⟧, and so climbed imports.'
>>> Rewording("sentences", "^", "Officials said ").of("So it was. The gap grew.")
'So it was. Officials said the gap grew.'
>>> Rewording("passed by", ".", "Coffee was served.").of("Exports fell. Imports rose.")
'Exports fell. Coffee was served. Imports rose.'
"""

import argparse
import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from random import Random

from benchmarks.measured import table, write_section
from extract.figures import extract
from extract.read import decode_document
from tests.gold.convert import passages, read_passage
from tests.gold.right import pair, wrong_slots

GOLD = Path(__file__).parents[1] / "tests" / "gold"
BEGINNING, END, GAP, BREAK = "^", "$", ".", "¶"
MARK = re.compile(r"⟦[^⟧]*⟧")
HIDDEN = re.compile(r"⟦(\d+)⟧")
BACK = (
    r"(?:Its?|They|Their|There|Then|This|That|These|Those|He|She|His|Her|Here|Both|Such|So|Another|Since|By|At|A"
    r"|The (?:country|nation|state|republic|kingdom|island|two|same|former|latter|total|rest|others?))\b"
)
"""How a sentence begins that may go back to what was said before it: nothing is put between them."""
PLACES = {
    BEGINNING: r"(?<=[a-z⟧]\. )(?:The|In|It|Its|They|This|At|Of|By|Exports|Imports|Trade|Sales|Total)(?= [a-z\d⟦])",
    END: r"(?:(?<=[a-z]{4})|(?<=⟧))\.(?=\s+[A-Z“•]|\s*$)",
    GAP: rf"(?<=[a-z⟧]\.) (?=[A-Z])(?!{BACK})",
    BREAK: rf"(?<=[.”\"])\n\n(?=[A-Z“])(?!{BACK})",
}
"""Where a sentence begins with a word that is no name, where it ends, and where another may be put before it."""
Verdicts = dict[int, tuple[str, ...]]
"""Of each figure of a passage, by its number in it: the slots that are wrong."""


@dataclass(frozen=True)
class Rewording:
    """A phrase, and what is said in its place."""

    family: str
    phrase: str
    words: str
    before: str = ""
    behind: str = ""

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        if self.phrase in PLACES:
            return re.compile(PLACES[self.phrase])
        first, rest = self.phrase[0], self.phrase[1:]
        either = f"[{first.upper()}{first}]" if first.isalpha() else first
        return re.compile(rf"{self.before}(?<![\w-]){either}{rest}(?![\w-]){self.behind}")

    def of(self, passage: str) -> str:
        """Say a passage in the other words, but for its marks."""
        marks = MARK.findall(passage)
        numbers = iter(range(len(marks)))
        hidden = MARK.sub(lambda _: f"⟦{next(numbers)}⟧", passage)
        said = self._put_between(hidden) if self.phrase in (GAP, BREAK) else self._pattern.sub(self._say, hidden)
        return HIDDEN.sub(lambda found: marks[int(found[1])], said)

    def _put_between(self, text: str) -> str:
        """Put the sentence into one of the gaps, always the same of a text."""
        gaps = list(self._pattern.finditer(text))
        if not gaps:
            return text
        gap = Random(f"{self.words} {text[:40]}").choice(gaps)
        return f"{text[: gap.start()]}{gap[0]}{self.words}{gap[0]}{text[gap.end() :]}"

    def _say(self, found: re.Match[str]) -> str:
        if self.phrase == BEGINNING:
            return self.words + found[0][0].lower() + found[0][1:]
        if self.phrase == END:
            return f"{self.words}."
        return self.words[0].upper() + self.words[1:] if found[0][0].isupper() else self.words

    def __str__(self) -> str:
        return f"{self.phrase} > {self.words}"


@dataclass(slots=True)
class Outcome:
    """What rewordings did: rows and passages tried, rows right before them and wrong after, and the other way round."""

    rows: int = 0
    passages: int = 0
    lost: int = 0
    won: int = 0
    slots: Counter[str] = field(default_factory=Counter)

    def add(self, before: Verdicts, after: Verdicts) -> None:
        """Count a passage, as it was and in other words."""
        self.passages += 1
        self.rows += len(before)
        for number, wrong in before.items():
            self.lost += not wrong and bool(after[number])
            self.won += bool(wrong) and not after[number]
            self.slots.update(after[number] if not wrong else ())

    def gather(self, other: "Outcome") -> None:
        """Add what other rewordings did."""
        self.rows, self.passages = self.rows + other.rows, self.passages + other.passages
        self.lost, self.won = self.lost + other.lost, self.won + other.won
        self.slots.update(other.slots)

    @property
    def share(self) -> float:
        """The rows that were lost, of all."""
        return self.lost / max(self.rows, 1)


class Passages:
    """Gold passages, and how their figures are read as they stand."""

    def __init__(self, folder: Path) -> None:
        self.sources = [source for _, source in passages(folder)]
        self._verdicts: dict[int, Verdicts] = {}

    def tried(self, rewordings: Iterable[Rewording], most: int, chance: Random) -> Iterator[tuple[Rewording, Outcome]]:
        """Try each rewording by itself, on so many of the passages that hold its phrase."""
        for rewording in rewordings:
            said = [(at, rewording.of(source)) for at, source in enumerate(self.sources)]
            changed = [(at, source) for at, source in said if source != self.sources[at]]
            outcome = Outcome()
            for at, source in chance.sample(changed, min(most, len(changed))):
                outcome.add(self._as_it_stands(at), verdicts(source))
            if outcome.passages:
                yield rewording, outcome

    def at_once(self, rewordings: Sequence[Rewording], chance: Random) -> Outcome:
        """Try a rewording of each phrase in all passages, all at once."""
        of_phrase = defaultdict(list)
        for rewording in rewordings:
            of_phrase[rewording.family, rewording.phrase, rewording.before, rewording.behind].append(rewording)
        outcome = Outcome()
        for at, source in enumerate(self.sources):
            for said in of_phrase.values():
                source = chance.choice(said).of(source)
            outcome.add(self._as_it_stands(at), verdicts(source))
        return outcome

    def _as_it_stands(self, at: int) -> Verdicts:
        if at not in self._verdicts:
            self._verdicts[at] = verdicts(self.sources[at])
        return self._verdicts[at]


def verdicts(source: str) -> Verdicts:
    """Extract a marked passage; give the wrong slots of each of its figures."""
    text, rows = read_passage(source)
    rows = [row for row in rows if row["k"] == "fig"]
    figures = extract(decode_document(text.encode(), "passage.txt")).figures
    read = {row["start"]: figure for figure, row in pair(figures, rows) if row}
    return {
        number: tuple(wrong_slots(read[row["start"]], row)) if row["start"] in read else ("missed",)
        for number, row in enumerate(rows)
    }


def read_rewordings(path: Path, meanings: Sequence[str] = ()) -> list[Rewording]:
    """Read the lines of a table, of those meanings; raises KeyError where it lacks a column."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Rewording(line["family"], line["phrase"], words, line["before"], line["behind"])
            for line in csv.DictReader(file)
            for words in line["rewordings"].split(";")
            if not meanings or any(part in f"{line['family']} {line['phrase']}" for part in meanings)
        ]


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("meanings", nargs="*", metavar="MEANING")
    parser.add_argument("--passages", type=int, default=60, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--gold", type=Path, default=GOLD / "dev", metavar="FOLDER")
    parser.add_argument("--words", type=Path, default=GOLD / "rewordings.csv", metavar="FILE")
    parser.add_argument("--write", action="store_true", help="write the shares of each family into README.md")
    options = parser.parse_args()
    read, found = Passages(options.gold), read_rewordings(options.words, options.meanings)
    families: dict[str, Outcome] = defaultdict(Outcome)
    print("share  lost   won   rows  passages  rewording")
    for rewording, outcome in read.tried(found, options.passages, Random(options.seed)):
        slots = ", ".join(f"{times} {slot}" for slot, times in outcome.slots.most_common(3))
        print(f"{outcome.share:.3f} {_counts(outcome)}  {rewording}  {slots}", flush=True)
        families[rewording.family].gather(outcome)
    families["all at once"] = read.at_once(found, Random(options.seed))
    rows = [(name, one.rows, one.lost, f"{one.share:.4f}") for name, one in families.items()]
    lines = table(("rewordings", "rows tried", "lost", "share"), rows)
    print("\n".join(lines))
    if options.write:
        write_section("rewordings", lines)


def _counts(outcome: Outcome) -> str:
    return f"{outcome.lost:5} {outcome.won:5} {outcome.rows:6} {outcome.passages:9}"


if __name__ == "__main__":
    main()
