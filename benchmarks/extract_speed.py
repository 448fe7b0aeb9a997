"""Time the extraction alone, on one core, of a folder of texts that are already in memory.

usage: python -m benchmarks.extract_speed CORPUS

Prints one line of JSON: `chars` of the decoded texts, `seconds`, `chars_per_s`, and how many `figures` were found.
Seconds are those that the processor gave to this one thread: on an idle machine those of the clock, on a busy one the
same.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.peer_runs import measure
from extract.errors import TextError
from extract.figures import extract
from extract.read import find_texts, read_document, read_metadata, relative_path
from extract.records import Document

WARM_UP = Document("warm-up.txt", "", measure.WARM_UP)


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("corpus", type=Path, metavar="CORPUS")
    print(json.dumps(time_extraction(list(read_corpus(parser.parse_args().corpus)))))


def read_corpus(corpus: Path) -> Iterator[Document]:
    """Read the texts of a folder with their rows of documents.csv; those that cannot be read are named and left out."""
    files = {relative_path(path, corpus): path for path in find_texts(corpus)}
    rows, _ = read_metadata(corpus, files)
    for name, path in files.items():
        try:
            yield read_document(path, corpus, rows.get(name))
        except TextError as error:
            print(error, file=sys.stderr)


def time_extraction(documents: Sequence[Document]) -> dict[str, float]:
    """Extract every document once; give characters, seconds of the processor, their ratio, and figures."""
    extract(WARM_UP)
    started = time.thread_time()
    figures = sum(len(extract(document).figures) for document in documents)
    seconds = time.thread_time() - started
    chars = sum(len(document.text) for document in documents)
    return {"chars": chars, "seconds": round(seconds, 4), "chars_per_s": round(chars / seconds), "figures": figures}


if __name__ == "__main__":
    main()
