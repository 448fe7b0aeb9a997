"""Warehouses in memory that a page can be made of, and a text that would like to run in it.

>>> warehouse().execute("SELECT documents, figures FROM build").fetchall()
[(0, 0)]
"""

from typing import Any

import duckdb
import pyarrow as pa

from conftest import SOURCE_SCHEMA
from warehouse.build import analyse, create_schema, load

HOSTILE = '</script><script>hacked=1</script><!-- "quoted" & &amp; \u2028 Exports: 5 t. <img src=x onerror=hacked=1>'


def warehouse(*rows: dict[str, Any], analysed: bool = True) -> duckdb.DuckDBPyConnection:
    """Give a warehouse in memory, with the record of its build."""
    db = create_schema(duckdb.connect())
    db.register("source", pa.Table.from_pylist(list(rows), SOURCE_SCHEMA))
    load(db)
    if analysed:
        analyse(db)
    db.execute(
        """
        INSERT INTO build
        SELECT 'b0', now(), 1, 'e0', '0', 'texts', count(DISTINCT document_id), count(*), 0
        FROM fact_figure
        """
    )
    return db
