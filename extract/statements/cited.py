"""The footnotes that a statement calls: a statement, its segment's marks and the notes of the text in, words out.

>>> from extract.quantities.mentions import find_quantities
>>> from extract.statements.sentences import sentences
>>> from extract.statements.statement import statements
>>> [sentence] = sentences("Exports came to $6 million.", find_quantities("Exports came to $6 million.", "."), [], [])
>>> [statement] = statements(sentence, sentence.quantities)
>>> reference_of(statement, Segment("paragraph", sentence.text, marks=((26, 1),)), {1: "1 Without gold."})
'1 Without gold.'
"""

from extract.layout.segment import Segment
from extract.statements.statement import Statement

QUOTED = 200
"""How far behind its sentence the mark of a number may stand: at the end of the quotation it is in."""


def note_of(statement: Statement, segment: Segment, notes: dict[int, str]) -> str | None:
    """The footnotes of the sentence, which may say what a change is compared with."""
    start, stop = statement.sentence.start, statement.sentence.start + len(statement.sentence.text)
    return " ".join(notes.get(number, "") for offset, number in segment.marks if start <= offset <= stop) or None


def reference_of(statement: Statement, segment: Segment, notes: dict[int, str]) -> str | None:
    """The footnote whose mark stands next after the number, in its sentence or quotation."""
    at = statement.sentence.start + statement.quantity.end
    stop = statement.sentence.start + len(statement.sentence.text) + QUOTED
    number = next((number for offset, number in segment.marks if at <= offset <= stop), None)
    return None if number is None else notes.get(number, str(number))
