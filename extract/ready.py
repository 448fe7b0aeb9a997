"""Loads all that the extraction needs: what a server imports once, from which the processes that read are forked.

One sentence is read, which loads the vocabularies. What is loaded lives as long as the process: no collection of
garbage looks at it again, and the processes share its memory.
"""

import gc

from extract.batches import extract_batches
from extract.figures import extract
from extract.records import Document

__all__ = ["extract_batches"]

SENTENCE = "Exports of wheat from Kenya to Uganda rose by 5% to $2 million in 2021."

extract(Document("ready.txt", "", SENTENCE))
gc.freeze()
