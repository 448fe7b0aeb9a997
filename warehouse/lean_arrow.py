"""Processes of our own in which pyarrow does without numpy and pandas: nothing in, nothing out.

At its import pyarrow imports numpy, and at the first list that it is given pandas, to see whether the list is one of
their objects: a third of a second, and 60 MB, for nothing where no object is.

>>> import subprocess
>>> code = "import sys, warehouse.lean_arrow as lean; lean.import_lean_arrow(); import pyarrow; pyarrow.array([1]); "
>>> code += "assert not {'numpy', 'pandas'} & {*sys.modules}"
>>> subprocess.run([sys.executable, "-c", code], check=True).returncode
0
"""

import sys
from importlib.abc import MetaPathFinder


class _Hidden(MetaPathFinder):
    """What tells an import of some packages that there are none."""

    def __init__(self, *names: str):
        self.names = names

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        if name in self.names:
            raise ModuleNotFoundError(name)


def import_lean_arrow() -> None:
    """Import pyarrow without what is heavy; a process that has imported it already keeps what is imported.

    A pyarrow that was imported without numpy must never meet one, so this process has none from here on.
    """
    if "pyarrow" not in sys.modules and "numpy" not in sys.modules:
        sys.meta_path.insert(0, _Hidden("numpy"))
    import pyarrow as pa

    if "pandas" in sys.modules:
        return
    hidden = _Hidden("pandas")
    sys.meta_path.insert(0, hidden)
    try:
        pa.array([None])  # it looks for pandas but once
    finally:
        sys.meta_path.remove(hidden)
