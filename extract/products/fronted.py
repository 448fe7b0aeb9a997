"""Goods told behind a number that opens its sentence: a statement in, those of the flow that its clause leads to, out.

>>> bool(OPENS.fullmatch("Having fallen by about ")), bool(OPENS.fullmatch("From a mere "))
(True, True)
"""

import re

from extract.products.own import told_by
from extract.products.told import Told
from extract.records import TRADE
from extract.statements.asked import Named
from extract.statements.frames import Frame
from extract.statements.statement import Statement

OPENS = re.compile(
    r"\W*(?:(?:Having|After(?: having)?|Although|Though|While|Despite|In spite of|With|Following|From|Up|Down|At|By) )?"
    r"(?:(?:[a-z]+|[A-Z][a-z]+ing) ){0,5}\W{0,2}"
)
"""What opens a sentence whose subject comes behind its first number: "Rising by", "After a fall of", "Up from"."""
LEADS_ON = re.compile(r"[^,;:()]{0,48},\s")
"""Between that number and the clause that it belongs to."""
FAR = 40
"""Characters that may stand before such a number, at most."""


def fronted(statement: Statement, named: Named, frame: Frame) -> Told | None:
    """The goods of the flow that a number leads to: "Rising by 5 per cent, Chad's cotton exports reached"."""
    sentence, quantity = statement.sentence, statement.quantity
    if (
        statement.position
        or named.code not in TRADE
        or quantity.start > FAR
        or named.place not in ("inherited", "behind")
    ):
        return None
    leads = LEADS_ON.match(sentence.text, quantity.end) if OPENS.fullmatch(statement.before) else None
    later = next((each for each in sentence.undated if each.start > quantity.end), None) if leads else None
    if leads is None or later is None or later.start < leads.end():
        return None
    main = Statement(sentence, later, (leads.end(), later.start), (later.end, later.end), 0)
    flow = _flow(main)
    return told_by(main, flow, frame, "level") if flow and flow.code == named.code else None


def _flow(main: Statement) -> Named | None:
    """The flow that a clause tells of, as a noun or by what is done: "exports of tea rose", "tea shipments rose"."""
    for cue in main.sentence.between("indicator", *main.head):
        if cue.code in TRADE:
            return Named(cue.code, cue=cue, place="head")
    deeds = (cue for cue in main.sentence.between("verb", *main.head) if cue.kind in ("export", "import"))
    return next((Named(f"{cue.kind}s", cue=cue, place="verb") for cue in deeds), None)
