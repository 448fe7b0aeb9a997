"""Where words that no break ends stop being those of a number: at the subject or the verb of the next."""

import re

from extract.areas.deeds import deed
from extract.periods.words import AGAINST
from extract.records import TRADE
from extract.statements.ends import clause
from extract.statements.predicates import FETCHED
from extract.statements.sentences import Sentence

LEADING = re.compile(
    rf"\b(?:{AGAINST}|(?:(?<=\w )(?<!cent )(?<!pct )(?:up|down|rising|falling) )?from|to|than"
    r"|at an? (?:\w+ )?(?:cost|price|outlay) of|costing)\s+(?-i:[a-z~]+\s+){0,4}$",
    re.I,
)
MOVED_BY = re.compile(
    r"\b(?:up|down|an?\s+(?:[a-z-]+\s+){0,3}(?:increase|decrease|rise|fall|drop|decline|gain|growth|jump|contraction"
    r"|reduction|expansion|loss|slump|plunge|surge|dip|cut) of)"
    r"\s+(?:(?:by|an?|some|about|almost|nearly|over|around|only|just|more than|roughly)\s+)*\W?$"
)
"""Before a percent that no comma parts from the level before it: "$6 million in May 2018 up 8 percent"."""
BEATS = re.compile(
    r"\b(?:exceed\w*|surpass\w*|outpac\w*|outstrip\w*|beat|outdid|overtook|topped|trailed|missed|lagg\w*)\b", re.I
)
BY = re.compile(r"\s+by\s+(?:[a-z~-]+\s+){0,3}$", re.I)
PRONOUN = re.compile(r"\s(it|they|we)(?=\s)")
SUBJECT = re.compile(
    r"(?<!\bof)(?<!\bin)(?<!\bon)(?<!\bto)(?<!\bby)(?<!\bfor)(?<!\bfrom)(?<!\band)(?<!\bthan)(?<!\bas)\s"
    r"((?:the|its|their|our|as|because|since|although|though|after|when|while|whereas)\s+(?:(?!of\b)[\w’'-]+\s+){0,2})$",
)
"""Before an indicator, what opens a clause that it is the subject of."""
FLOW_OF = re.compile(r"\s+(?:of|at|worth)\s+(?:[a-z]+\s+){0,3}\S{0,3}")
FACED = re.compile(r"\s+[a-z]+ed\s+(?:the\s+|its\s+|their\s+)?(?:[a-z]+\s+)?")


def up_to_verb(sentence: Sentence, start: int, stop: int) -> int:
    """Where words end that no break stands in: at the subject or verb of the next number."""
    text = sentence.text
    if fetched := FETCHED.match(text[start:stop]) if " for " in text[start:stop] else None:
        return start + fetched.end()
    if begins := clause(sentence, start, stop) or _dealer(sentence, start, stop):
        return begins
    if subject := _next_subject(sentence, start, stop) or _next_flow(sentence, start, stop):
        return subject
    verb = next((cue for cue in sentence.between("verb", start, stop) if cue.kind in ("level", "change")), None)
    if verb and any(cue.code != "none" for cue in sentence.between("indicator", verb.end, stop)):
        return verb.start
    changes = [cue for cue in sentence.between("verb", start, stop) if cue.kind in ("change", "compare")]
    if changes and BY.search(text, changes[-1].end, stop):  # "the deficit of 15 million is greater by 5 million"
        return changes[-1].start
    beats = BEATS.search(text, start, stop)
    if beats and BY.search(text, beats.end(), stop):  # "$341 million in exports beat May by 26 percent"
        return beats.start()
    leading = LEADING.search(text, start, stop) or MOVED_BY.search(text, start, stop)
    if leading:
        return leading.start()
    if verb:
        return verb.start  # "sales of $2 billion were up 11 per cent"
    by = BY.search(text, start, stop)
    return by.start() if by else stop  # "passed the 4 million tonnes of 2010 by 6 per cent"


def _next_subject(sentence: Sentence, start: int, stop: int) -> int | None:
    """Where an indicator begins that a verb follows at once: "with imports at $5 billion the deficit widened to"."""
    for cue in sentence.between("indicator", start, stop):
        opened = SUBJECT.search(sentence.text, max(start, cue.start - 40), cue.start)
        verbs = sentence.between("verb", cue.end, cue.end + 12) if opened and cue.code != "none" else []
        if opened and verbs and verbs[0].kind in ("level", "change") and verbs[0].end < stop:
            return opened.start(1)
    return None


def _next_flow(sentence: Sentence, start: int, stop: int) -> int | None:
    """Where a flow begins that the next number is of, behind a verb that nobody lists: "faced imports of $7 bn"."""
    flows = [cue for cue in sentence.between("indicator", start, stop) if cue.code in TRADE][-1:]
    of_next = (cue.start for cue in flows if FLOW_OF.fullmatch(sentence.text, cue.end, stop))
    return next((at for at in of_next if FACED.fullmatch(sentence.text, start, at)), None)


def _dealer(sentence: Sentence, start: int, stop: int) -> int | None:
    """Where who buys or sells is named without a break: "out of exports of $5 million Japan took $2 million"."""
    named = [p.mention for p in sentence.roles if p.role == "subject" and start <= p.mention.start < stop]
    acts = [m.start for m in named if deed(sentence.text, m.end, stop)]
    pronouns = PRONOUN.finditer(sentence.text, start, stop)
    acts += [found.start(1) for found in pronouns if deed(sentence.text, found.end(), stop)]
    return min(acts, default=None)
