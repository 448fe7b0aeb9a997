"""Break refreshes in every way that a machine can, and look at what is left: the whole old warehouse or the whole new.

usage: python -m benchmarks.soak [--kills N] [--others N] [--refreshes N] [--seed N] [--minutes N] [--quick]

A corpus comes in generations: every figure of one states the number of its generation, so that half a warehouse, or a
mixture of two, shows at once. After each accident the warehouse opens and holds one generation whole, the next refresh
succeeds, and neither a file nor a process stays behind. What was survived is written into benchmarks/reliability.md;
with --quick there are three kills and one of every other accident, and nothing is written.
"""

import argparse
import ctypes
import multiprocessing
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread

from benchmarks.measured import table, write_section
from tests.reliability.hostile_files import pdf_of
from warehouse import open_warehouse

REPORT = Path(__file__).with_name("reliability.md")
READERS, READ_REFRESHES, KILLS, OTHERS, SEED, NEVER = 8, 50, 100, 10, 1, 1e6
LONGEST_SECONDS, READER_PAUSE = 300, 0.05
LEFT = {"lock", "extraction.duckdb"}
"""What a refresh keeps beside the warehouse."""

DROP_CAPABILITY, OVERRIDE_PERMISSIONS = 24, 1  # prctl(2), capabilities(7)
DISK_FULL = ("No space left", "File too large", "could not be written", "cannot be written", "disk")


@dataclass
class Bench:
    """A warehouse that accidents happen to, with its corpus."""

    folder: Path
    chance: random.Random
    texts: int = 24
    generation: int = 0
    seconds: float = 0  # that the last refresh took
    survived: Counter = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.corpus, self.warehouse = self.folder / "corpus", self.folder / "made" / "w.duckdb"
        self.corpus.mkdir(parents=True)
        self.warehouse.parent.mkdir()
        self.next_generation()
        self.refresh_well()

    def next_generation(self) -> int:
        """Write every text of the corpus anew; the first is a PDF, which a process of its own reads."""
        self.generation += 1
        shown = b"BT /F 4 Tf 9 700 Td (%s) Tj ET" % self.text(0).strip().encode()
        (self.corpus / "0.pdf").write_bytes(pdf_of(shown))
        for number in range(1, self.texts):
            (self.corpus / f"{number}.txt").write_text(self.text(number), encoding="utf-8")
        return self.generation

    def text(self, number: int) -> str:
        """Give a text whose figures all state the generation."""
        year = 1990 + number % 30
        return (
            f"In {year} Belarus exported {self.generation} tonnes of wheat to Russia. In text {number} it imported "
            + (f"{self.generation} tonnes of salt from China in {year}.\n")
        )

    def command(self, *options: str) -> list[str]:
        """Give the command line of a refresh."""
        named = ("--corpus", str(self.corpus), "--warehouse", str(self.warehouse))
        return [sys.executable, "-m", "warehouse.cli", "refresh", *named, *options]

    def start(self, *options: str, before: Callable[[], object] | None = None) -> subprocess.Popen:
        """Start a refresh in a session of its own."""
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        return subprocess.Popen(self.command(*options), **pipes, start_new_session=True, preexec_fn=before)

    def refresh(self, *options: str, before: Callable[[], object] | None = None) -> tuple[int, str]:
        """Refresh; give the exit status and what was said on standard error."""
        process = self.start(*options, before=before)
        _, said = process.communicate(timeout=LONGEST_SECONDS)
        return process.returncode, said

    def refresh_well(self) -> None:
        """Refresh after an accident: it succeeds, holds the newest generation, and leaves nothing behind."""
        began = time.monotonic()
        status, said = self.refresh()
        self.seconds = time.monotonic() - began
        assert status == 0, f"the next refresh ended with {status}: {said}"
        assert self.held() == self.generation, f"it holds {self.held()} and not {self.generation}"
        left = {path.name for path in self.warehouse.parent.rglob("*") if path.is_file()} - {self.warehouse.name}
        assert left <= LEFT, f"{left - LEFT} stay behind"

    def held(self, texts: int | None = None) -> int:
        """Give the generation that the warehouse holds; raise AssertionError where it holds half of one, or two."""
        return held(self.warehouse, self.texts if texts is None else texts)

    def look(self, *allowed: int) -> None:
        """The warehouse opens and holds one of these generations."""
        assert self.held() in allowed, f"it holds {self.held()}, not one of {allowed}"


def held(warehouse: Path, texts: int) -> int:
    """Read the one generation that a warehouse of so many texts holds, by all its tables."""
    with open_warehouse(warehouse) as db:
        found = db.execute("SELECT CAST(value AS INTEGER), count(*) FROM figures GROUP BY ALL").fetchall()
        [(documents, figures)] = db.execute("SELECT documents, figures FROM build").fetchall()
        [(broken,)] = db.execute(
            "SELECT count(*) FROM check_rule WHERE severity = 'error' AND offending > 0"
        ).fetchall()
    assert len(found) == 1, f"several generations at once: {found}"
    [(generation, count)] = found
    assert (count, figures, documents, broken) == (2 * texts, 2 * texts, texts, 0), (count, figures, documents, broken)
    return generation


def kill(bench: Bench) -> None:
    """Kill a refresh at a random moment of its work; one that was done before is followed by another."""
    while not _kill_once(bench):
        bench.refresh_well()


def _kill_once(bench: Bench) -> bool:
    """Kill a refresh, with or without the processes that it started; tell whether it was still at work."""
    old, new = bench.held(), bench.next_generation()
    process = bench.start()
    time.sleep(bench.chance.uniform(0, bench.seconds))
    alone = bench.chance.random() < 0.5
    finished = process.poll() is not None
    if not finished:
        os.kill(process.pid, signal.SIGKILL) if alone else os.killpg(process.pid, signal.SIGKILL)
    process.communicate(timeout=LONGEST_SECONDS)
    bench.look(old, new)
    assert _all_gone(process.pid), "a process of the killed refresh stays behind"
    bench.survived["killed"] += not finished
    return not finished


def limited_file(bench: Bench) -> None:
    """Refresh where files can grow to a random size only, as on a full disk or over a quota."""
    old, new = bench.held(), bench.next_generation()
    size = bench.chance.randrange(4096, bench.warehouse.stat().st_size * 3 // 2)
    status, said = bench.refresh(before=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)))
    _check_refusal(status, said, DISK_FULL)
    bench.look(*((new,) if status == 0 else (old,)))
    bench.survived["file size limit hit" if status else "file size limit not reached"] += 1


def full_disk(bench: Bench) -> None:
    """Refresh on a disk that becomes full at a random point."""
    old, new = bench.held(), bench.next_generation()
    size = bench.warehouse.stat().st_size
    with _small_disk(bench, size * 4) as made:
        if not made:
            bench.survived["full disk not tried: mounting one is not allowed"] += 1
            return
        free = shutil.disk_usage(bench.warehouse.parent).free
        filler = bench.warehouse.parent / "filler"
        filler.write_bytes(bytes(max(0, free - bench.chance.randrange(0, size * 2))))
        status, said = bench.refresh()
        _check_refusal(status, said, DISK_FULL)
        bench.look(*((new,) if status == 0 else (old,)))
        bench.survived["full disk hit" if status else "full disk not reached"] += 1
        filler.unlink()
        bench.refresh_well()


def read_only(bench: Bench) -> None:
    """Refresh where nothing may be written."""
    old, _ = bench.held(), bench.next_generation()
    folders = [bench.warehouse.parent, *(path for path in bench.warehouse.parent.rglob("*") if path.is_dir())]
    deepest = bench.chance.randrange(1, len(folders) + 1)
    for folder in folders[:deepest]:
        folder.chmod(0o555)
    try:
        status, said = bench.refresh(before=_give_up_override)
    finally:
        for folder in folders:
            folder.chmod(0o755)
    _check_refusal(status, said, ("written", "Permission denied"))
    bench.look(*((bench.generation,) if status == 0 else (old,)))
    bench.survived["folder read-only" if status else "folder read-only, to no effect"] += 1


def vanished_text(bench: Bench) -> None:
    """Take texts out of the corpus while it is read; the others go on."""
    bench.next_generation()
    process = bench.start()
    time.sleep(bench.chance.uniform(0, bench.seconds / 2))
    gone = bench.chance.sample(range(1, bench.texts), 3)
    for number in gone:
        (bench.corpus / f"{number}.txt").unlink()
    _, said = process.communicate(timeout=LONGEST_SECONDS)
    _check_refusal(process.returncode, said, ("not used", "cannot be opened"), allowed=(0, 1))
    with open_warehouse(bench.warehouse) as db:
        [(documents,)] = db.execute("SELECT documents FROM build").fetchall()
    assert bench.texts - len(gone) <= documents <= bench.texts, documents
    bench.held(documents)
    bench.survived["texts vanished"] += 1
    bench.next_generation()


def changing_text(bench: Bench) -> None:
    """Rewrite texts again and again while they are read; what was read is one state of each, and stored as such."""
    bench.next_generation()
    stop = Event()

    def rewrite() -> None:
        paths = sorted(bench.corpus.glob("*.txt"))
        while not stop.is_set():
            path = bench.chance.choice(paths)
            path.write_text(path.read_text() * 2 if path.stat().st_size < 50_000 else bench.text(0), encoding="utf-8")

    thread = Thread(target=rewrite)
    thread.start()
    status, said = bench.refresh()
    stop.set()
    thread.join()
    _check_refusal(status, said, ("not used", "empty"), allowed=(0, 1))
    with open_warehouse(bench.warehouse) as db:
        plain = "SELECT count(*) FROM dim_document WHERE media_type = 'text/plain'"
        [(torn,)] = db.execute(f"{plain} AND content_hash <> sha256(text)").fetchall()
        assert torn == 0, f"{torn} texts do not have the hash they are stored under"
    bench.survived["texts changed while they were read"] += 1
    bench.next_generation()


def two_at_once(bench: Bench) -> None:
    """Start two refreshes together: the second waits, or says who is at work."""
    old, new = bench.held(), bench.next_generation()
    patient = bench.chance.random() < 0.5
    both = [bench.start(), bench.start(*(() if patient else ("--wait", "0")))]
    said = [process.communicate(timeout=LONGEST_SECONDS)[1] for process in both]
    bench.look(old, new)
    for process, words in zip(both, said, strict=True):
        assert process.returncode == 0 or re.search(r"(?:process \d+|another process) is refreshing it", words), words
    assert any(process.returncode == 0 for process in both), said
    bench.survived["two at once, the second waits" if patient else "two at once, the second is told who"] += 1


ACCIDENTS = (limited_file, full_disk, read_only, vanished_text, changing_text, two_at_once)


def soak(bench: Bench, kills: int, others: int, minutes: float) -> Counter:
    """Let accidents happen, one kind after the other mixed, and refresh well after each, as far as the minutes go."""
    plan = [kill] * kills + [accident for accident in ACCIDENTS for _ in range(others)]
    bench.chance.shuffle(plan)
    until = time.monotonic() + minutes * 60
    for number, accident in enumerate(plan, 1):
        accident(bench)
        bench.refresh_well()
        print(f"{number} of {len(plan)}", end="\r", file=sys.stderr, flush=True)
        if time.monotonic() > until:
            break
    return bench.survived


def read_on(warehouse: Path, texts: int, stop, queries, faults) -> None:
    """Query a warehouse until told to stop: each time it opens, and holds one generation whole, never an older one."""
    last = 0
    while not stop.is_set():
        try:
            generation = held(warehouse, texts)
            assert generation >= last, f"{generation} after {last}"
            last = generation
        except Exception as error:
            faults.put(f"{type(error).__name__}: {error}")
            return
        with queries.get_lock():
            queries.value += 3
        time.sleep(READER_PAUSE)


def readers_through_refreshes(bench: Bench, readers: int, refreshes: int) -> int:
    """Let readers query through refreshes; give how many queries were answered, each with a whole warehouse."""
    context = multiprocessing.get_context("spawn")
    stop, queries, faults = context.Event(), context.Value("l", 0), context.Queue()
    shared = (bench.warehouse, bench.texts, stop, queries, faults)
    processes = [context.Process(target=read_on, args=shared) for _ in range(readers)]
    for process in processes:
        process.start()
    for _ in range(refreshes):
        bench.next_generation()
        bench.refresh_well()
    stop.set()
    for process in processes:
        process.join(LONGEST_SECONDS)
    assert faults.empty(), faults.get()
    assert all(process.exitcode == 0 for process in processes)
    return queries.value


def _check_refusal(status: int, said: str, words: tuple[str, ...], allowed: tuple[int, ...] = (0, 2)) -> None:
    """What fails, fails with its exit status and a line that says why, not with a traceback."""
    assert status in allowed, f"exit status {status}: {said}"
    assert "Traceback" not in said, said
    assert status == 0 or any(word in said for word in words) or status == 1, said


def _all_gone(group: int, seconds: float = 20) -> bool:
    """Wait until no process of a group is left."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    os.killpg(group, signal.SIGKILL)
    return False


def _give_up_override() -> None:
    """Let permissions hold for this process even where it runs as root."""
    ctypes.CDLL(None).prctl(DROP_CAPABILITY, OVERRIDE_PERMISSIONS, 0, 0, 0)


@contextmanager
def _small_disk(bench: Bench, size: int):
    """Put a copy of the warehouse on a disk of its own in the place of its folder; False where that is not allowed."""
    folder = bench.warehouse.parent
    aside = shutil.copytree(folder, folder.with_name("aside"))
    mounted = os.geteuid() == 0 and shutil.which("mount") is not None
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    mounted = mounted and subprocess.run(command, capture_output=True).returncode == 0
    try:
        if mounted:
            shutil.copytree(aside, folder, dirs_exist_ok=True)
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], check=True)
        shutil.rmtree(aside)


def attacks_refused() -> int:
    """Run the tests of attacks; give how many were refused, or fail as they do."""
    root = Path(__file__).parents[1]
    command = [sys.executable, "-m", "pytest", "tests/reliability/test_attacks.py", "-p", "no:cacheprovider", "-vv"]
    told = subprocess.run(command, cwd=root, capture_output=True, text=True)
    assert told.returncode == 0, told.stdout
    return len(re.findall(r" PASSED", told.stdout))


def main() -> int:
    """Let everything happen, and report what was survived."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--kills", type=int, default=KILLS, help=f"default: {KILLS}")
    parser.add_argument("--refreshes", type=int, default=READ_REFRESHES, help="of the readers' part")
    parser.add_argument("--others", type=int, default=OTHERS, help="of each other accident")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--minutes", type=float, default=NEVER, help="stop the accidents then, report what happened")
    parser.add_argument("--quick", action="store_true", help="three kills, one of each other accident, nothing written")
    options = parser.parse_args()
    if options.quick:
        options.kills, options.refreshes, options.others = 3, 2, 1
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder, "soak"), random.Random(options.seed))
        survived = soak(bench, options.kills, options.others, options.minutes)
        bench = Bench(Path(folder, "read"), random.Random(options.seed))
        queries = readers_through_refreshes(bench, READERS, options.refreshes)
    rows = [*sorted(survived.items())]
    rows.append((f"queries of {READERS} readers served through {options.refreshes} refreshes", f"{queries:,}"))
    if not options.quick:  # CI has run these tests
        rows.append(("attacks tried by the tests, all refused", attacks_refused()))
    lines = [
        *table(("accident", "survived"), rows),
        "",
        "After each: one whole warehouse, and a refresh that succeeds.",
    ]
    print("\n".join(lines))
    if not options.quick:
        write_section("soak", lines, REPORT)
    return 0


if __name__ == "__main__":
    sys.exit(main())
