"""Processes of our own in which pyarrow does without pandas: nothing in, nothing out.

At the first list that it is given pyarrow imports pandas, to see whether the list is one of its objects: a quarter of a
second, and 40 MB, for nothing where no object is.

>>> import subprocess
>>> code = "import sys, pyarrow, warehouse.no_pandas as no; no.do_without_pandas(); pyarrow.array([1]); "
>>> subprocess.run([sys.executable, "-c", code + "assert 'pandas' not in sys.modules"], check=True).returncode
0
"""

import sys
from importlib.abc import MetaPathFinder

import pyarrow as pa


class _Hidden(MetaPathFinder):
    """What tells an import of pandas that there is none."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        if name == "pandas":
            raise ModuleNotFoundError(name)


def do_without_pandas() -> None:
    """Let pyarrow find no pandas where nobody has imported it; what asks for a data frame later still gets one."""
    if "pandas" in sys.modules:
        return
    hidden = _Hidden()
    sys.meta_path.insert(0, hidden)
    try:
        pa.array([None])  # it looks but once
    finally:
        sys.meta_path.remove(hidden)
