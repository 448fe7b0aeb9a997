"""Take each question of the extractor away in turn: how many rows of gold are right only with it, and only without.

usage: python -m benchmarks.ablation [MODULE ...] [--most N] [--gold FOLDER]

A question is a function of `extract` that answers yes or no, or gives something or None; taken away it says no. MODULE
is a part of its place ("sides", "times.lookbacks"); without any all are asked, which takes hours. A question that
helps nowhere, or harms more than it helps, was overtaken by others since it was written: mend it or delete it.
Each is tried on the passages where it said yes, on N of them at most (default: 40). Some hold a loop together: without
them a text is not read in time, which is named and counts for nothing.

>>> [name for name in ("sides.again._dealt_before", "times.now") if is_meant(name, ["sides"])]
['sides.again._dealt_before']
"""

import argparse
import random
import signal
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import _lru_cache_wrapper
from inspect import unwrap
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any, NoReturn

from extract.figures import extract
from extract.read import decode_document
from extract.records import Document
from tests.gold.convert import Row, passages, read_passage
from tests.gold.right import pair, wrong_slots

GOLD = Path(__file__).parents[1] / "tests" / "gold" / "dev"
SEED = 1
LIMIT = 2
"""How many seconds a passage may take on the average: a hundred times what it takes."""
Passage = tuple[Document, list[Row]]


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("modules", nargs="*", metavar="MODULE")
    parser.add_argument("--most", type=int, default=40, metavar="N")
    parser.add_argument("--gold", type=Path, default=GOLD, metavar="FOLDER")
    options = parser.parse_args()
    read = list(read_gold(options.gold))
    print("helped  harmed  passages  question")
    for name, (helped, harmed, asked) in tried(read, options.modules, options.most):
        print(f"{helped:6}  {harmed:6}  {asked:8}  {name}", flush=True)


def read_gold(folder: Path) -> Iterator[Passage]:
    """Read the passages of a folder with their rows."""
    for path, source in passages(folder):
        text, rows = read_passage(source)
        yield decode_document(text.encode(), f"{path.name.split('.')[0]}.txt"), rows


def tried(
    read: Sequence[Passage], modules: Sequence[str] = (), most: int = 40
) -> Iterator[tuple[str, tuple[int, int, int]]]:
    """Give each question with the rows right only with it, only without it, and the passages where it says yes."""
    before = [right_rows(*passage) for passage in read]
    said_yes = _where_yes(read)
    chance = random.Random(SEED)
    for name, question in sorted(questions().items()):
        places = said_yes.get(question.__code__, [])
        if not places or not is_meant(name, modules):
            continue
        sample = sorted(chance.sample(places, min(most, len(places))))
        try:
            with taken_away(question), in_time(LIMIT * len(sample)):
                after = [right_rows(*read[place]) for place in sample]
        except TimeoutError:
            print(f"not read in time without {name}", file=sys.stderr)
            continue
        pairs = [(before[place], found) for place, found in zip(sample, after, strict=True)]
        yield name, (sum(len(b - a) for b, a in pairs), sum(len(a - b) for b, a in pairs), len(places))


def is_meant(name: str, modules: Sequence[str]) -> bool:
    """Whether a question is of one of the modules; of no modules all are."""
    return not modules or any(f".{name}".find(f".{module}.") >= 0 for module in modules)


def right_rows(document: Document, rows: list[Row]) -> set[int]:
    """Where the figures begin that are right in every slot."""
    pairs = pair(extract(document).figures, rows)
    return {figure.char_start for figure, row in pairs if row is not None and not wrong_slots(figure, row)}


def questions() -> dict[str, FunctionType]:
    """Give the functions of the extractor that say yes or no, or something or None, by module and name."""
    found = {}
    for each in map(unwrap, _held()):
        if isinstance(each, FunctionType) and each.__module__.startswith("extract.") and not each.__closure__:
            answer = str(each.__annotations__.get("return"))
            if answer == "<class 'bool'>" or answer.endswith("| None"):
                found[f"{each.__module__.removeprefix('extract.')}.{each.__qualname__}"] = each
    return found


def _held() -> Iterator[Any]:
    """Give what the loaded modules of the extractor hold, and their classes."""
    for name, module in list(sys.modules.items()):
        if name.startswith("extract."):
            for each in vars(module).values():
                yield each
                if isinstance(each, type) and each.__module__.startswith("extract."):
                    yield from (getattr(one, "fget", None) or getattr(one, "func", one) for one in vars(each).values())


@contextmanager
def taken_away(question: FunctionType) -> Iterator[None]:
    """Let a question say no for a while, whoever holds it."""
    kept = question.__code__, question.__defaults__, question.__kwdefaults__
    question.__defaults__ = question.__kwdefaults__ = None
    question.__code__ = (_no if "bool" in str(question.__annotations__["return"]) else _nothing).__code__
    _forget()
    try:
        yield
    finally:
        question.__code__, question.__defaults__, question.__kwdefaults__ = kept
        _forget()


@contextmanager
def in_time(seconds: float) -> Iterator[None]:
    """Raise TimeoutError where what is done within takes longer."""

    def stop(*_: object) -> NoReturn:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _no(*_: object, **__: object) -> bool:
    return False


def _nothing(*_: object, **__: object) -> None:
    return None


def _forget() -> None:
    """Clear what the extractor remembers of texts; what it read of its vocabulary it keeps."""
    for each in _held():
        if isinstance(each, _lru_cache_wrapper) and each.__wrapped__.__code__.co_argcount:
            each.cache_clear()


def _where_yes(read: Sequence[Passage]) -> dict[CodeType, list[int]]:
    """Tell by the code of each function in which passages it gave something that counts as yes."""
    found: dict[CodeType, list[int]] = defaultdict(list)
    before = sys.getprofile()
    for place, (document, _) in enumerate(read):
        answered = set()

        def note(frame: FrameType, event: str, value: object, answered: set[CodeType] = answered) -> None:
            if event == "return" and value is not None and value is not False:
                answered.add(frame.f_code)

        sys.setprofile(note)
        try:
            extract(document)
        finally:
            sys.setprofile(before)
        for code in answered:
            found[code].append(place)
    return found


if __name__ == "__main__":
    main()
