"""Measured sections of benchmarks/README.md, each written by the script that measures it; everything else is by hand.

A section stands between `<!-- NAME -->` and `<!-- end NAME -->`; a missing one is added at the end.

>>> replace_section("# Speed\\n<!-- load -->\\nold\\n<!-- end load -->\\n", "load", "new")
'# Speed\\n<!-- load -->\\nnew\\n<!-- end load -->\\n'
"""

import os
import platform
import re
import resource
from collections.abc import Sequence
from pathlib import Path

README = Path(__file__).with_name("README.md")


def write_section(name: str, lines: Sequence[str], readme: Path = README) -> None:
    """Put lines in the place of what the section held; the machine that measured them is named beneath."""
    old = readme.read_text(encoding="utf-8") if readme.exists() else "# Benchmarks\n"
    words = "\n".join([*lines, "", f"Measured on {machine()}."])
    readme.write_text(replace_section(old, name, words), encoding="utf-8")


def replace_section(page: str, name: str, words: str) -> str:
    """Put words between the marks of a section of a page."""
    first, last = f"<!-- {name} -->", f"<!-- end {name} -->"
    if first not in page:
        page = f"{page.rstrip()}\n\n{first}\n{last}\n"
    before, _, rest = page.partition(first)
    return f"{before}{first}\n{words}\n{last}{rest.partition(last)[2]}"


def table(header: Sequence[str], rows: Sequence[Sequence[object]]) -> list[str]:
    """Write rows as a table in Markdown; numbers stand to the right."""
    numeric = [bool(rows) and all(re.match(r"[-\d.]", str(row[i])) for row in rows) for i in range(len(header))]
    rule = ["---:" if right else "---" for right in numeric]
    return [f"| {' | '.join(str(cell) for cell in row)} |" for row in (header, rule, *rows)]


def machine() -> str:
    """Describe the machine: processor, cores that may be used, memory, system and Python."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    gigabytes = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = f"{platform.system()} {platform.machine()}"
    return f"{cores} cores of {_processor()}, {gigabytes:.0f} GB, {system}, Python {platform.python_version()}"


def peak_megabytes(of: int = resource.RUSAGE_SELF) -> float:
    """Give the most memory that this process, or its largest child, has held so far, in MB."""
    unit = 1 if platform.system() == "Darwin" else 1024
    return resource.getrusage(of).ru_maxrss * unit / 1e6


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or "an unknown processor"
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
