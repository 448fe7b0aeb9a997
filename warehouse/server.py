"""What the server loads that the processes of a pool are forked from: all that the reading of texts needs, once.

It leaves interrupts to the process that has the pool, and collects no garbage while it loads: there is none.
"""

import signal
from importlib import import_module

from extract.values import uncollected
from warehouse.lean_arrow import import_lean_arrow

signal.signal(signal.SIGINT, signal.SIG_IGN)
import_lean_arrow()
with uncollected():
    for module in ("extract.read", "warehouse.reader", "extract.ready"):
        import_module(module)
