"""Compare with other quantity extractors, in one run on the same texts: accuracy, speed and memory.

usage: python -m benchmarks.peers [--shared DIR] [--build DIR] [--only NAME]

Each extractor runs in an environment of its own, made under build/peers on first use. The annotated texts are those of
the shared folder, where it is present, and tests/gold/dev; its scorer pairs figures with annotations. Speed is taken on
all texts of a set together, on one core, in seconds of the processor, so that other work on the machine blurs it less.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.measured import table, write_section
from tests.gold.convert import convert

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
ONE_CORE = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


@dataclass(frozen=True, slots=True)
class Peer:
    """An extractor to compare with: its script and, where it needs an environment of its own, what goes into it."""

    name: str
    script: str
    packages: tuple[str, ...] = ()


PEERS = (
    Peer("trade-warehouse", "own"),
    Peer("quantulum3", "quantulum", ("quantulum3[classifier]==0.10.0", "scikit-learn==1.8.0")),
    Peer("recognizers-text", "recognizers", ("recognizers-text-suite==1.0.2a2", "emoji<2")),
)


@dataclass(frozen=True, slots=True)
class AnnotatedSet:
    """Texts by the name of their annotations, and the folder that holds these."""

    name: str
    gold: Path
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class Run:
    """What one extractor took for one set, and its scores where there is a scorer."""

    peer: Peer
    cost: dict
    scores: dict = field(default_factory=dict)

    @property
    def speed(self) -> float:
        """Give characters a second on one core."""
        return self.cost["chars"] / self.cost["seconds"]


def main() -> None:
    """Run every extractor over every set and write the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--shared", type=Path, default=SHARED, help="annotated texts and their scorer")
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "peers", help="where environments are made")
    parser.add_argument("--only", choices=[peer.name for peer in PEERS], help="run one extractor and write no table")
    options = parser.parse_args()
    scorer = options.shared / "tools" / "score.py"
    chosen = [peer for peer in PEERS if options.only in (None, peer.name)]
    pythons = {peer.name: environment(peer, options.build) for peer in chosen}
    runs = {}
    with tempfile.TemporaryDirectory() as folder:
        for annotated in annotated_sets(options.shared, Path(folder)):
            runs[annotated.name] = [measure(peer, pythons[peer.name], annotated, scorer) for peer in chosen]
    lines = [line for name, measured in runs.items() for line in comparison(name, measured)]
    print("\n".join(lines))
    if not options.only:
        write_section("peers", lines)


def environment(peer: Peer, build: Path) -> Path:
    """Give the Python that has an extractor's packages, making its environment where there is none yet."""
    if not peer.packages:
        return Path(sys.executable)
    folder = build / peer.script
    python, installed = folder / "bin" / "python", folder / "installed"
    if not installed.exists():
        venv.create(folder, with_pip=True, clear=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *peer.packages], check=True)
        installed.write_text("\n".join(peer.packages))
    return python


def annotated_sets(shared: Path, folder: Path) -> Iterator[AnnotatedSet]:
    """Give the shared sets, where they are present, and the project's passages for development."""
    for name in ("corpus", "samples"):
        gold = shared / "gold" / name
        if gold.is_dir():
            yield AnnotatedSet(f"shared {name}", gold, _texts(shared / name, gold))
    convert(ROOT / "tests" / "gold" / "dev", folder)
    yield AnnotatedSet("own passages", folder / "gold", _texts(folder / "texts", folder / "gold"))


def measure(peer: Peer, python: Path, annotated: AnnotatedSet, scorer: Path) -> Run:
    """Run one extractor over one set; score what it finds where the scorer is present."""
    with tempfile.TemporaryDirectory() as folder:
        texts, found = Path(folder, "texts.jsonl"), Path(folder, "found.jsonl")
        rows = [{"document": name, "text": text} for name, text in annotated.texts.items()]
        texts.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        script = [python, "-m", f"benchmarks.peer_runs.{peer.script}", texts, found]
        cost = json.loads(_output(script).splitlines()[-1])
        if not scorer.is_file():
            return Run(peer, cost)
        return Run(peer, cost, json.loads(_output([sys.executable, scorer, annotated.gold, found, "--json"])))


def comparison(name: str, runs: list[Run]) -> list[str]:
    """Write the table of one set: scores, memory, and speed as it is and beside the first extractor's."""
    own = runs[0]
    rows = []
    for run in runs:
        found, versions = run.scores.get("found"), run.cost["versions"]
        complete = run.scores["complete"][2] if run.scores and not run.peer.packages else None
        rows.append(
            (
                " with ".join(f"{package} {version}" for package, version in versions.items()),
                *([f"{score:.3f}" for score in found] if found else ["-"] * 3),
                f"{run.scores['value']:.3f}" if run.scores else "-",
                "-" if complete is None else f"{complete:.3f}",
                f"{run.speed:,.0f}",
                "1" if run is own else f"{own.speed / run.speed:.1f}",
                f"{run.cost['peak_mb']:.0f}",
            )
        )
    size = f"{own.cost['chars']:,} characters"
    header = ("extractor", "found P", "found R", "found F1", "value and unit", "all slots F1", "characters a second")
    return [f"### {name}, {size}", "", *table((*header, "times as long", "peak MB"), rows), ""]


def _texts(folder: Path, gold: Path) -> dict[str, str]:
    """Read the annotated texts as the annotations count their characters."""
    stems = {path.stem for path in gold.glob("*.jsonl")}
    files = sorted(path for path in folder.iterdir() if path.stem in stems)
    return {path.stem: path.read_bytes().decode("utf-8", "replace") for path in files}


def _output(command: list) -> str:
    environment = {**os.environ, **ONE_CORE, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT, env=environment).stdout


if __name__ == "__main__":
    main()
