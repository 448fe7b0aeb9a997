"""Numbers of a main clause that goes on behind a relative one: "Imports, of which France supplied 60%, rose by 9%".

What the relative clause tells of (a partner, goods) is over where the verb of the main clause follows.

>>> OPENS.search("Imports, a third of which came from Chile, rose").start()
7
"""

import re

from extract.discourse.announcements import NO_NUMBER
from extract.indicators.indicator import Named
from extract.products import product_of
from extract.records import TRADE
from extract.sides import sides_of
from extract.statements.frames import Frame
from extract.statements.sentences import Sentence
from extract.statements.statement import Statement
from extract.story.story import Story
from extract.values import replace
from extract.words.cued import Cued
from extract.words.lexicon import Cue

OPENS = Cued(
    ("which", "whom", ", where"),
    r"[,(]\s*(?:[^,;:()]{0,40}\s)?(?:of|to|from|for|with|by|among)\s+(?:which|whom)\b|, where\b(?=[^,;:()]*\d)",
)
CLOSES = re.compile(
    r"(?:,(?!\d)|\))\s+(?:(?:also|nevertheless|thus|then|still|all the same|however|ha[sd]|have|[a-z]+ly),?\s+){0,2}"
    r"(?=[a-z])"
)
GOES_ON = re.compile(
    r"(?:went on|goes on|kept|keeps|continued|continues|began|started|cost|costs|(?:brought|brings?)(?: in)?"
    r"|earn(?:ed|s)?|fetch(?:ed|es)?|yield(?:ed|s)?)\b"
)
NEXT_ONE = re.compile(
    r"(?:and|but)\s(?:only\s|another\s|just\s)?\S?\d(?:[^,;:()]|,(?=\d))*?\s(?:(?:in)?to|from)\s(?:the\s)?[A-Z]"
)
"""What goes on behind a clause on a place: "from Chad, where the crop was 9, and 5 tonnes from Mali"."""
NO_MAIN_VERB = re.compile(r"(?:worth|valued|follow\w*|led|estimated|recorded|registered|compared|\w+ing)\b", re.I)


def returns(found: list[Statement]) -> dict[int, tuple[int, int]]:
    """Tell which numbers return to a main clause: by position, the first one left out, and where."""
    if len(found) < 2:
        return {}
    sentence, back = found[0].sentence, {}
    for opened in OPENS.finditer(sentence.text):
        first = next((s for s in found if s.quantity.end > opened.start()), None)
        after = _return(sentence, found, first, opened[0]) if first else None
        if first and after:
            back[after.position] = (first.position, opened.start())
    return back


def _return(sentence: Sentence, found: list[Statement], first: Statement, opened: str) -> Statement | None:
    """The number behind the verb of the main clause that goes on after a number of the relative one."""
    for closed in CLOSES.finditer(sentence.text, first.quantity.end):
        next_one = opened.endswith("where") and NEXT_ONE.match(sentence.text, closed.end())
        if next_one or _is_main_verb(sentence, closed.end()):
            return next((s for s in found if s.quantity.start >= closed.end()), None)
    return None


def _is_main_verb(sentence: Sentence, at: int) -> bool:
    if GOES_ON.match(sentence.text, at):
        return True
    verbs = sentence.between("verb", at, at + 1)
    return any(cue.kind in ("change", "level") for cue in verbs) and not NO_MAIN_VERB.match(sentence.text, at)


def back_to_whole(story: Story, statement: Statement, before: Frame, opened: int) -> Frame:
    """Give what is in force for a number of the main clause; `before` is what was before the relative one."""
    start = max((q.end for q in statement.sentence.undated if q.end <= opened), default=0)
    cues = [cue for cue in statement.sentence.between("indicator", start, opened) if cue.code in TRADE]
    if cues:  # "exports were $5 million, and imports, of which tea made a third, rose to $7 million"
        before = _whole(story, statement.sentence, cues[-1], (start, opened), before)
    elif not start:  # "lithium, of which Korea bought 9,700 tons in 2016, was imported to the tune of $2 billion"
        return replace(story.frame, reporter=before.reporter, partner=before.partner, listed=before.listed)
    return replace(
        story.frame,
        indicator=before.indicator,
        sign=before.sign,
        reporter=before.reporter,
        partner=before.partner,
        product=before.product,
        topic=before.topic,
        item_goods=before.item_goods,
        item=before.item,
        listed=before.listed,
        whole=before.whole,
    )


def _whole(story: Story, sentence: Sentence, cue: Cue, head: tuple[int, int], before: Frame) -> Frame:
    """Whose flow of which goods the words up to the relative clause name."""
    whole = Statement(sentence, NO_NUMBER, head, (head[1], head[1]), 0)
    sides = sides_of(whole, cue.code, "level", before, story.scene)
    product = product_of(whole, Named(cue.code, cue.sign, cue, "head"), before, "level")[0]
    return replace(
        before,
        indicator=cue.code,
        sign=cue.sign,
        reporter=sides.reporter,
        partner=sides.partner,
        product=product,
        topic=product,
    )
