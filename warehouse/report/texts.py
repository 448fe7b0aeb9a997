r"""The texts of a warehouse -> a script each, which the page loads when a reader opens the text.

A page that was opened as a file may not fetch other files, but it may load scripts; each calls back with its text.

>>> script_of({"document": "0f", "text": "a < b"})
'receiveText({"document":"0f","text":"a \\u003c b"});\n'
"""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from warehouse.report.page import json_for_html

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

NAME = re.compile(r"[0-9a-f]{8,64}\.js")
"""What this module writes, and so may remove."""

TEXT = """
SELECT
    d.document_id AS document,
    d.text,
    (
        SELECT list([f.figure_id, CAST(to_json(f.trace) AS VARCHAR)] ORDER BY f.char_start, f.figure_id)
        FROM fact_figure AS f
        WHERE f.document_id = d.document_id AND f.trace IS NOT NULL
    ) AS traces,
    (
        SELECT list({'start': n.char_start, 'end': n.char_end, 'reason': n.reason} ORDER BY n.char_start, n.char_end)
        FROM number_expression AS n
        WHERE n.document_id = d.document_id AND n.kind = 'rejected'
    ) AS rejected
FROM dim_document AS d
INNER JOIN shown_document AS s ON d.document_id = s.document_id
ORDER BY d.document_id
"""


def write_texts(db: "DuckDBPyConnection", folder: Path) -> list[Path]:
    """Write the text of each document that the page shows, and remove those of an earlier page."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    reader = db.execute(TEXT)
    while rows := reader.fetchmany(100):
        for document, text, traces, rejected in rows:
            path = folder / f"{document}.js"
            content = {"document": document, "text": text, "traces": dict(traces or []), "rejected": rejected or []}
            path.write_text(script_of(content), encoding="ascii", newline="\n")
            written.append(path)
    for path in folder.iterdir():
        if NAME.fullmatch(path.name) and path not in written:
            path.unlink()
    return written


def script_of(content: dict[str, Any]) -> str:
    """Give the script that hands a text to the page."""
    return f"receiveText({json_for_html(content)});\n"
