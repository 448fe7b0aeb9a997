"""One hostile input tried on the reader and the extractor: what must hold, whatever the input is.

>>> try_file(HostileFile("a.txt", b""))
'it is empty'
"""

from extract.figures import extract
from extract.read import decode_document
from extract.records import Document
from tests.reliability.hostile_files import HostileFile
from tests.reliability.invariants import check
from warehouse.corpus import Source
from warehouse.reader import Reader

READER = Reader()
FAULT = "report it as a fault, with the file"
"""The remedy that the reader names for an error that nobody foresaw."""


def try_text(text: str) -> None:
    """Extract a text, and hold what is found against the text."""
    document = Document("a.txt", "", text)
    check(document, extract(document))


def try_file(file: HostileFile) -> str | None:
    """Read and extract a file into Arrow; give the reason where it is refused, None where it is read."""
    texts, failures, _ = READER([Source("key", file.name, file.data, None)])
    if failures:
        [failure] = failures
        assert failure.remedy != FAULT, f"{file.name}: {failure.reason}"
        assert failure.reason and failure.remedy and texts.num_rows == 0
        return failure.reason
    assert texts.num_rows == 1
    document = decode_document(file.data, file.name)
    assert texts["text"][0].as_py() == document.text
    check(document, extract(document))
    return None
