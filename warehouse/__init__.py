"""The warehouse of figures: built from texts, checked, opened, exported.

>>> from warehouse import open_warehouse
"""

__all__ = ["open_warehouse"]


def __getattr__(name: str) -> object:
    # DuckDB is loaded only when a warehouse is opened, so that the command line starts at once.
    if name in __all__:
        from warehouse.connect import open_warehouse

        return open_warehouse
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
