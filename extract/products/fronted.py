"""Goods told behind a number that opens its sentence: a statement in, those of the flow that its clause leads to, out.

>>> bool(OPENS.fullmatch("Having fallen by about ")), bool(OPENS.fullmatch("From a mere "))
(True, True)
"""

import re

from extract.products.own import told_by
from extract.products.phrases import between, phrases_of
from extract.products.told import Told, told_list
from extract.records import TRADE
from extract.statements.asked import Named
from extract.statements.frames import Frame
from extract.statements.statement import Statement
from extract.values import replace
from extract.words.cued import Cued

OPENS = re.compile(
    r"\W*(?:(?:Having|After(?: having)?|Although|Though|While|Despite|In spite of|With|Following|From|Up|Down|At|By) )?"
    r"(?:(?:[a-z]+|[A-Z][a-z]+ing) ){0,5}\W{0,2}"
)
"""What opens a sentence whose subject comes behind its first number: "Rising by", "After a fall of", "Up from"."""
LEADS_ON = re.compile(r"[^,;:()]{0,48},\s")
"""Between that number and the clause that it belongs to."""
WHAT_IS = Cued(
    ("What", "what"),
    r"\b[Ww]hat\s[^;:.()#]{3,80}\s(?:is|are|was|were|~+)\s(?:(?:mostly|mainly|chiefly|largely|above all|~+)\s)*"
    r"(?:the\s)?$",
)
SO_MUCH = re.compile(
    r"[:,]?\s+(?:(?:for|worth|at|with|to the value of)\s+)?(?:[a-z]+\s+){0,2}\W{0,2}(?:[A-Z]{1,3}\W?)?"
)
"""Around goods, what makes them those that somebody deals in: "What it sells is tea, worth"."""
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


def what_is(statement: Statement) -> Told | None:
    """The goods that what is traded is said to be: "What Chad sells to Mali is mostly tea: $5 million"."""
    if not WHAT_IS.may_fit(statement.before):
        return None
    struck, phrases = phrases_of(statement.sentence)
    stop = statement.quantity.start
    last = next(iter(between(phrases, statement.head[0], stop)[-1:]), None)
    if last is None or last.kind != "goods" or not SO_MUCH.fullmatch(statement.sentence.text, last.end, stop):
        return None
    opened = WHAT_IS.search(struck, statement.head[0], last.start)
    return replace(told_list(last, statement.sentence), item=True) if opened else None


def _flow(main: Statement) -> Named | None:
    """The flow that a clause tells of, as a noun or by what is done: "exports of tea rose", "tea shipments rose"."""
    for cue in main.sentence.between("indicator", *main.head):
        if cue.code in TRADE:
            return Named(cue.code, cue=cue, place="head")
    deeds = (cue for cue in main.sentence.between("verb", *main.head) if cue.kind in ("export", "import"))
    return next((Named(f"{cue.kind}s", cue=cue, place="verb") for cue in deeds), None)
