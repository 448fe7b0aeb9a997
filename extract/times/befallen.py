"""Times of what befell: a sentence and a phrase of time in, whether it is that of an event that had an effect out.

"Hurt by the 2021 drought, exports fell" and "sales, slow since the coup of May, brought 4 million" tell no time of the
numbers. What happened in an event ("in the drought of 1992"), or what it did ("The drought of 1992 cut the crop"), is
of its time.

>>> events().first("the drought of 1992"), events().first("the exports of 1992")
((4, 11), None)
"""

import re
from functools import cache

from extract.periods import Mention
from extract.periods.phrases import Dates
from extract.statements.sentences import Sentence
from extract.words.cued import Cued
from extract.words.lexicon import vocabulary
from extract.words.wordlists import WordList

ROLES = ("period", "since", "base", "horizon")
REACH = 40
OF = ("of", "in", "on", "")
BEHIND = re.compile(r"(?:\b(?:in|during|throughout|amid) )?(?:(?:the|that|this) )?((?:[\w-]+ )?[\w-]+) $")
SUBJECT = re.compile(r"(?:^|[.;] )(?:(?:the|an?) )?(?:[\w-]+ )?[a-z-]+ $")
"""The event as the subject of its sentence: "The drought of 1992 cut the crop"."""
WHEN_IT = re.compile(
    r"^when (?:the |an? )?(?:[\w-]+ ){1,3}(?:ended|began|broke out|started|struck|hit|came|set in|was over|erupted) $"
)
"""An event at the head of a sentence that tells when the rest of it was so."""
FAR = 60
BEFORE = re.compile(r"(?:['\u2019]s)? [a-z-]+(?: [a-z-]+)?")
ARTICLE = re.compile(r"\b(?:the|its|their|last)\b")
WITHIN = re.compile(r"\b(?:in|during|throughout|amid|for)\b(?: (?:the|that|this|last))?(?: [\w-]+){0,2} ?$")
JOINED = re.compile(r" (?:and|or) ")
THANKS_TO = (
    *("thanks to ", "helped by ", "boosted by ", "buoyed by ", "lifted by ", "driven by ", "owing to ", "due to "),
    *("because of ", "hit by ", "hurt by ", "on the strength of ", "on the back of "),
)
DONE_THEN = re.compile(
    r"[^,;:()\d]{0,70}\b(?:opened|built|begun|launched|started|completed|introduced|imposed|lifted|signed|inaugurated|commissioned"
    r"|enlarged|(?:that|which) [a-z]+)\b[^,;:()\d]{0,40}$"
)
"""Between what opens a sentence as a cause and a time, what was done then."""
AFTER_IT_WAS_DONE = Cued(
    ("after ", "since ", "once ", "because "),
    r"\d[^.;:]*?\b(?:after|since|once|because) (?!(?:it|they|he|she|this|that|these|those|there|which) )"
    r"(?:(?!export|import|trade|trading|sales|shipment|deliver|turnover|deficit|surplus|gap|balance|output|harvest"
    r"|production|compar)[\w\u2019'-]+ ){1,8}?"
    r"(?:(?:was|were|had been|has been|have been) (?:[a-z]+ly )?(?:[a-z]+(?:ed|en|wn|nt)|let|set|cut|shut|hit|put|lost"
    r"|made|brought|sold|begun|won|built|hurt)|came (?:in|back|down|under)|took (?:effect|office|over)"
    r"|went (?:up|into|on)|broke|began|fell (?:ill|out)|burst|sank|imposed|introduced|raised|lifted|lowered|banned"
    r"|cut|shut|closed|opened|reopened|devalued|abolished|scrapped|joined|left|stopped|resumed|suspended)\b"
    r"(?: [\w\u2019'-]+){0,6} ?$",
)
"""Behind a number, what had been done before: "fell by 5% after the rupee was set free in May"."""

SAID_AT = Cued(
    ("said", "told", "added", "explained", "noted"),
    r"\b(?:said|told|added|explained|noted)\b(?=[^;:\"”]*\Z)",
)
MEETS = re.compile(
    r" (?:(?:press|news|[a-z]+) )?(?:briefing|conference|meeting|session|forum|summit|hearing|congress|interview)\b"
)
"""Around a month, what was held then: "told a conference held in March", "at a February briefing"."""


@cache
def events() -> WordList:
    """The events that befall a trade: droughts, strikes, wars."""
    return WordList(row["form"] for row in vocabulary("occasions.csv") if row["kind"] == "befell")


def is_of_event(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a phrase is the time of an event in which, or by which, nothing is told to have happened."""
    if mention.role not in ROLES:
        return False
    if sentence.low.startswith(THANKS_TO) and _is_of_cause(sentence.low, mention):
        return True
    if isinstance(mention.phrase, Dates) and AFTER_IT_WAS_DONE.search(sentence.low, 0, mention.start):
        return True
    if events().first(sentence.low) is None:
        return False
    return _is_behind_event(sentence, mention) or _is_before_event(sentence.low, mention) or _goes_on(sentence, mention)


def is_of_meeting(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a time is that in which something was said: "said a director at a February briefing in Lima"."""
    said = SAID_AT.search(sentence.text, 0, mention.start) if isinstance(mention.phrase, Dates) else None
    if said is None:
        return False
    behind = MEETS.match(sentence.text, mention.end)
    return behind is not None or MEETS.search(sentence.text, said.end(), mention.start) is not None


def _is_behind_event(sentence: Sentence, mention: Mention) -> bool:
    """ "The collapse of October 1985", "the strike in May"."""
    low, start = sentence.low, mention.start
    named = BEHIND.search(low, max(0, start - REACH), start) if mention.intro in OF else None
    if named is None or events().first(named[1]) is None:
        return False
    if WHEN_IT.search(low, max(0, start - FAR), start):
        return False  # "When the war ended in 2002, trade was worth 1 million"
    return not (WITHIN.search(low, max(0, start - REACH), start) or SUBJECT.search(low, max(0, start - REACH), start))


def _is_of_cause(low: str, mention: Mention) -> bool:
    """ "Thanks to the plant opened near Tangier in February, sales of cars abroad jumped"."""
    return low.startswith(",", mention.end) and DONE_THEN.match(low[: mention.start]) is not None


def _is_before_event(low: str, mention: Mention) -> bool:
    """ "By the 2021 drought", "since the October 1985 market collapse", "by the crisis and the May floods"."""
    joined = not mention.intro and low.endswith("and the ", 0, mention.start)
    is_named = (
        joined or ARTICLE.search(low, mention.start, mention.end) or low.startswith(("'s ", "\u2019s "), mention.end)
    )
    if not (mention.intro or joined) or not is_named:
        return False
    named = None if WITHIN.match(mention.intro) else BEFORE.match(low, mention.end, mention.end + REACH)
    return named is not None and events().first(named[0]) is not None


def _goes_on(sentence: Sentence, mention: Mention) -> bool:
    """ "The coups of May and September"."""
    at = 0 if mention.intro else sentence.periods.index(mention)
    last = sentence.periods[at - 1] if at else None
    if last is None or not JOINED.fullmatch(sentence.low, last.end, mention.start):
        return False
    return is_of_event(sentence, last)
