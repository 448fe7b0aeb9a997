"""What the server loads that the processes of a pool are forked from: all that the reading of texts needs, once.

It collects no garbage while it loads: there is none.
"""

from importlib import import_module

from extract.values import uncollected
from warehouse.lean_arrow import import_lean_arrow

import_lean_arrow()
with uncollected():
    for module in ("extract.read", "warehouse.reader", "extract.ready"):
        import_module(module)
