"""Try hostile texts and files on the reader and the extractor: no crash, no hang, bounded memory, no broken invariant.

usage: python -m benchmarks.fuzz [--cases N] [--guided N] [--seed N] [--minutes N] [--quick]

Cases are drawn from a seed, by all processes at once; then Atheris, where it is installed (no wheel of it is for every
system), looks for inputs that reach code that none has reached; --quick leaves it out, for it takes half a minute to
begin. What fails is kept in tests/reliability/cases, where the tests try it from then on. What was tried is written
into benchmarks/reliability.md; with --quick nothing is.
"""

import argparse
import hashlib
import importlib.util
import os
import re
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from random import Random

from benchmarks.measured import peak_megabytes, table, write_section

ROOT = Path(__file__).parents[1]
CASES_KEPT = ROOT / "tests" / "reliability" / "cases"
REPORT = Path(__file__).with_name("reliability.md")

CASES, GUIDED, SEED, NEVER = 200_000, 20_000, 1, 1e6
FILE_SHARE = 0.1
"""Of the cases that are whole files, which take ten times as long as texts."""

BATCH = 500
"""The most cases that a process tries before it tells."""

BEGUN = 200
"""Inputs that Atheris begins with."""

LONGEST_SECONDS, MEMORY_BYTES = 20, 4 * 2**30
"""What one case may take, and one process hold: no case of a thousand characters comes near."""


class Hang(Exception):
    """A case that takes too long."""


@dataclass
class Outcome:
    """What came of a batch of cases."""

    tried: Counter = field(default_factory=Counter)
    failures: list[tuple[str, bytes, str]] = field(default_factory=list)  # name, content, what happened
    slowest: float = 0.0
    megabytes: float = 0.0


def try_batch(kind: str, cases: int, seed: int) -> Outcome:
    """Try so many cases, each under the limit of time; kind: texts or files."""
    from tests.reliability.hostile import seeded

    outcome = Outcome()
    signal.signal(signal.SIGPROF, _raise_hang)
    for data in seeded(cases, seed):
        began = time.process_time()
        signal.setitimer(signal.ITIMER_PROF, LONGEST_SECONDS)
        try:
            try_one(kind, data)
        except Exception as error:
            name, content = case_of(kind, data)
            outcome.failures.append((name, content, f"{type(error).__name__}: {error}"[:300]))
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        outcome.slowest = max(outcome.slowest, time.process_time() - began)
    outcome.tried[kind] = cases
    outcome.megabytes = peak_megabytes()
    return outcome


def try_one(kind: str, data: bytes) -> None:
    """Try the text or the file that some bytes stand for."""
    from tests.reliability.attempts import try_file, try_text
    from tests.reliability.hostile import text_of
    from tests.reliability.hostile_files import hostile_file

    if kind == "texts":
        try_text(text_of(data))
    else:
        try_file(hostile_file(data))


def case_of(kind: str, data: bytes) -> tuple[str, bytes]:
    """Give name and content of the file by which a case is tried again."""
    from tests.reliability.hostile import text_of
    from tests.reliability.hostile_files import hostile_file

    if kind == "texts":
        return "a.txt", text_of(data).encode("utf-8", "surrogatepass")
    file = hostile_file(data)
    return file.name, file.data


def keep(name: str, content: bytes) -> Path:
    """Keep a case that failed among the tests."""
    suffix = Path(name).suffix.replace(".md", ".txt")  # read alike, and no formatter looks at it
    path = CASES_KEPT / f"found-{hashlib.sha256(content).hexdigest()[:12]}{suffix}"
    path.write_bytes(content)
    return path


def try_all(cases: int, seed: int, processes: int, minutes: float) -> Outcome:
    """Try texts and files in batches, mixed, on all cores, as far as the minutes go."""
    total, until = Outcome(), time.monotonic() + minutes * 60
    files = int(cases * FILE_SHARE)
    batches = [*_batches("files", files, seed), *_batches("texts", cases - files, seed)]
    Random(seed).shuffle(batches)
    pool = ProcessPoolExecutor(processes, get_context("spawn"), initializer=_bound_memory)
    for outcome in pool.map(try_batch, *zip(*batches, strict=True)):
        total.tried += outcome.tried
        total.failures += outcome.failures
        total.slowest = max(total.slowest, outcome.slowest)
        total.megabytes = max(total.megabytes, outcome.megabytes)
        print(f"{total.tried.total():,} of {cases:,}", end="\r", file=sys.stderr, flush=True)
        if time.monotonic() > until:
            break
    pool.shutdown(cancel_futures=True)
    return total


def _batches(kind: str, cases: int, seed: int) -> Iterator[tuple[str, int, int]]:
    for number, first in enumerate(range(0, cases, BATCH)):
        yield kind, min(BATCH, cases - first), seed * 1_000_000 + number


def try_guided(runs: int, seed: int) -> tuple[int, int, list[tuple[str, bytes, str]]]:
    """Let Atheris lead; give how many inputs were tried, how many branches were reached, and what failed."""
    from tests.reliability.hostile import seeded

    with tempfile.TemporaryDirectory() as folder:
        begun, failed = Path(folder, "begun"), Path(folder, "failed")
        begun.mkdir()
        failed.mkdir()
        for number, data in enumerate(seeded(BEGUN, seed)):
            (begun / str(number)).write_bytes(data)
        command = [sys.executable, "-m", "benchmarks.fuzz", "--lead", f"-runs={runs}", f"-seed={seed}", "-max_len=400"]
        command += [f"-artifact_prefix={failed}/", f"-timeout={LONGEST_SECONDS}", "-rss_limit_mb=4096"]
        told = subprocess.run([*command, "-len_control=0", str(begun)], cwd=ROOT, capture_output=True, text=True)
        found = [path.read_bytes() for path in failed.iterdir()]
    last = re.findall(r"#(\d+)\s.*?\bft: (\d+)", told.stderr)
    tried, reached = map(int, last[-1]) if last else (0, 0)
    failures = [(*case_of(_kind(data), data[1:]), _error(told.stderr)) for data in found]
    if told.returncode and not failures:
        failures.append(("a.txt", b"", told.stderr[-300:]))
    return tried, reached, failures


def lead(arguments: list[str]) -> None:
    """Run Atheris in this process, with the extractor instrumented; it does not return."""
    import atheris

    with atheris.instrument_imports(include=["extract"]):
        import tests.reliability.attempts  # noqa: F401

    atheris.Setup([sys.argv[0], *arguments], lambda data: try_one(_kind(data), data[1:]))
    atheris.Fuzz()


def _kind(data: bytes) -> str:
    return "files" if data[:1] > b"\xe0" else "texts"


def _error(said: str) -> str:
    return next((line for line in said.splitlines() if re.match(r"\w*(?:Error|Exception|Hang)\b", line)), said[-300:])


def _raise_hang(*_: object) -> None:
    raise Hang(f"more than {LONGEST_SECONDS} seconds")


def _bound_memory() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


def main() -> int:
    """Try everything, keep what fails, and report."""
    if "--lead" in sys.argv[1:2]:
        lead(sys.argv[2:])
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cases", type=int, default=CASES, help=f"default: {CASES:,}")
    parser.add_argument("--guided", type=int, default=GUIDED, help=f"inputs of Atheris, default: {GUIDED:,}")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--minutes", type=float, default=NEVER, help="stop drawing then, and report what was tried")
    parser.add_argument("--quick", action="store_true", help="a thousand drawn cases, nothing written")
    options = parser.parse_args()
    if options.quick:
        options.cases, options.guided = 1000, 0
    outcome = try_all(options.cases, options.seed, len(os.sched_getaffinity(0)), options.minutes)
    rows = [(f"{kind} drawn from a seed", f"{count:,}") for kind, count in sorted(outcome.tried.items())]
    if options.guided and importlib.util.find_spec("atheris"):
        tried, reached, failures = try_guided(options.guided, options.seed)
        outcome.failures += failures
        rows.append((f"inputs led by Atheris, which reached {reached:,} features of the code", f"{tried:,}"))
    rows.append(("failures", f"{len(outcome.failures):,}"))
    for name, content, words in outcome.failures:
        print(f"{keep(name, content)}: {words}", file=sys.stderr)
    lines = [*table(("hostile inputs", "tried"), rows), ""]
    lines.append(f"The slowest took {outcome.slowest:.1f} seconds, the largest process {outcome.megabytes:.0f} MB.")
    print("\n".join(lines))
    if not options.quick:
        write_section("fuzz", lines, REPORT)
    return int(bool(outcome.failures))


if __name__ == "__main__":
    sys.exit(main())
