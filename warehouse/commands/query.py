"""Ask a warehouse in SQL; the answer is a table on a terminal, else CSV.

The warehouse is opened for reading, and a query can reach no other file.

examples:
  trade-warehouse query "SELECT indicator, count(*) FROM figures GROUP BY indicator"
  trade-warehouse query "FROM figures WHERE reporter = 'BY'" > belarus.csv
"""

import argparse
import csv
import json
import sys
from typing import TYPE_CHECKING

from warehouse.cli import add_json, add_warehouse

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

ROWS = 10_000


def configure(command: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    command.add_argument("sql", help="the query")
    add_warehouse(command)
    add_json(command)


def run(arguments: argparse.Namespace) -> int:
    """Run the query and print its rows."""
    import duckdb

    from extract.errors import WarehouseError
    from warehouse.connect import open_warehouse

    with open_warehouse(arguments.warehouse) as db:
        try:
            _print(db, arguments)
        except duckdb.Error as error:
            reason = " ".join(str(error).strip().split("\n\n")[0].split())  # without the query and a pointer into it
            raise WarehouseError("query", reason, 'see `trade-warehouse query "SHOW TABLES"`') from error
    return 0


def _print(db: "DuckDBPyConnection", arguments: argparse.Namespace) -> None:
    if sys.stdout.isatty() and not arguments.json:
        db.sql(arguments.sql).show()
        return
    db.execute(arguments.sql)
    names = [column[0] for column in db.description]
    if arguments.json:
        records = [dict(zip(names, row, strict=True)) for row in db.fetchall()]
        print(json.dumps(records, default=str, ensure_ascii=False))
        return
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(names)
    while rows := db.fetchmany(ROWS):
        out.writerows(rows)
