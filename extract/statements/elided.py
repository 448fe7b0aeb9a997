"""Numbers whose unit another of their sentence tells: a sentence and a number in, whether it shares a unit out.

>>> shares_unit("against ", " a year before")
True
"""

import re
from bisect import bisect_left

from extract.periods.words import AGAINST, AGAINST_CUES
from extract.quantities.mentions import Quantity
from extract.statements.counted import STOP, counted_noun
from extract.statements.sentences import Sentence
from extract.words.wholes import WHOLE

MOST_BEFORE = 8
"""How many numbers back one may be whose unit is left out."""
HIGHEST = 500
"""A growth or share without its percent sign is no higher."""
ENDS = re.compile(rf"\s*(?:[,.;)]|and\b|but\b|$)|\s+(?:respectively|in|of (?:{WHOLE}|the latter))\b")
LED = re.compile(r"[\w’'-]+\s+(by|for|with|at)\s+$")
"""Before a number, a word that leads to a percent before it as well: "by 4 percent …, imports by 3"."""
FIGURES_WERE = re.compile(
    r"\bthe (?:figures|shares|numbers|rates|percentages|proportions|ratios) (?:were|had been|are|stood at)\s+"
    r"(?:\d+(?:\.\d+)?(?:,| and)\s+)*$"
)
TOLD_OF = re.compile(r"\s+(?:had|have|has|were|was)\s+(?:been\s+)?[a-z]+(?:ed|en|nt|ld|de)\b")
TO_PERCENT = re.compile(r"\b(?:close|near|next) (?:to|with)\s+$|\bnext with\s+$", re.I)
GAPPED = re.compile(r"(?:,\s+and|,|\band)\s+(?:[a-z-]+ and )?((?:[\w’'-]+\s+){0,2}[a-z][\w’'-]*\s+)$")
"""What a share or growth is of, where its verb and unit are left out: "and sugar 13", "coal and coke 8"."""
LEADS = {"for", "to", "at", "of"}
GROUPED = re.compile(r"\d{1,3}(?:[,\u00a0 ]\d{3})+")
VERB_GAP = re.compile(r"\s+(?:(?:about|some|around|nearly|almost|over|only|just|up|to|by)\s+){0,2}")
IS_NOW = re.compile(r"\bit (?:had been|was|is|stood at|has been)\s+(?:[a-z]+\s+){0,2}$|\bis now\s+$", re.I)
LISTED = re.compile(r"\s*(?:[,.;)]|and\b|$)|\s+in\s+(?:[A-Z]|(?:19|20)\d\d\b)")
GOES_ON = re.compile(r"\s*(?:,|,?\s*(?:and|or))\s+(?:[A-Za-z][\w'’-]*\s+){0,3}")
AT_ONCE = re.compile(r"\s*(?:,|,?\s*(?:and|or))\s+")
BY, GOES_ON_BY = (
    re.compile(r"\bby\s+(?:(?:some|about|around|nearly|almost|over|only|just)\s+)*$"),
    re.compile(r"\s*(?:,|,?\s*(?:and|but))\s+(?:[A-Za-z][\w'’-]*\s+){1,7}?by\s+(?:[a-z]+\s+){0,2}"),
)
"""Before a number and behind it, what makes it a change without its unit: "by 12 and those of gum by 7 percent"."""
TO_ONE, TO_ANOTHER = (
    re.compile(r"\s+(?:to|from)\s+(?:the\s+)?[A-Z]"),
    re.compile(r"[^;:()\d]{0,50}?\s(?:to|from)\s+(?:the\s+)?[A-Z][^,;:()\d]{1,40}?(?:,|,?\s+and)\s+"),
)
"""Behind and before a share without its unit: "20.8 per cent went to Peru, 19.5 to Chad"."""
BRACKETED = re.compile(r"\)")
SETS_AGAINST = ("from", *AGAINST_CUES)
TO_NUMBER, FROM = (
    re.compile(r"\s+to\s+(?:[a-z~]+\s+){0,3}[$€£¥]?\d"),
    re.compile(r"\bfrom\s+(?:[a-z~]+\s+){0,3}$", re.I),
)
FROM_NUMBER_TO = re.compile(
    r"\bfrom\s+(?:(?:about|some|around|nearly|almost|only|just|over)\s+)*[\d.,]*\d"
    r"(?:\s+(?:minutes|hours|days|tonnes|tons|hectares|kilometres|km|metres|MW|megawatts))?"
    r"(?:\s+in\s+(?:[A-Z][a-z]+\s+)?(?:1[7-9]|20)\d\d,?|\s+(?:last year|(?:a|one) year (?:ago|earlier|before)),?)?"
    r"\s+to\s+(?:[a-z~]+\s+){0,3}$",
    re.I,
)
TO = re.compile(r"\bto\s+(?:[a-z~]+\s+){0,2}$")
FROM_BEHIND = re.compile(r"\s+from\s+(?:[a-z~]+\s+){0,3}\d[\d.,]*\b(?!\s*%)")

SET_AGAINST = re.compile(rf"\b(?:{AGAINST}|from)\s+(?:[a-z~]+\s+){{0,3}}$", re.I)
AGAINST_PAIR = re.compile(rf"\b(?:{AGAINST}|from)\s+\d[\d.,]*\s+(?:and|or)\s+$", re.I)


THERE_WERE = re.compile(
    r"\b(?:there (?:are|were|had been)|(?:it|the (?:number|figure|count)) (?:was|had been|stood at))\s+"
    r"(?:(?:only|just|about|some|around|nearly|almost|barely|over|still|even|already|as many as|more than|less than"
    r"|fewer than)\s+)*$",
    re.I,
)
ENDS_THERE = re.compile(r"\s*(?:[.,;:)]|$)(?!\d)")
TIME = r"(?:in (?:[A-Z][a-z]+ )?(?:1[89]|20)\d\d|(?:a|one|the) year (?:ago|earlier|before)|last year)"
WAS_THEN, THEN_BEHIND = re.compile(rf"\b{TIME} [-–—] (?:[a-z]+ ){{0,2}}$", re.I), re.compile(rf" {TIME}\)", re.I)
"""What sets a number beside that of another time: "(in 2020 - 620)", "(620 in 2020)"."""
ANOTHER, MORE = (
    re.compile(r"\b(?:another|a further) $"),
    re.compile(rf"(?P<more> more)?(?:(?= {TIME}\b)|(?=[.,;)](?!\d)|$))", re.I),
)
"""Around a number, what adds it to those told: "and another 30 in 2019", "30 more."."""


JOINED = re.compile(
    r"(?:[,;]|[,;]? and|[,;]? but) (?:(?:about|some|over|almost|nearly|another|only|just|more than|up to) )*$"
)
"""Before a number, what joins it to the one before."""


def counts_again(text: str, start: int, end: int) -> bool:
    """Whether a number counts what was told last: "In 2001 there were only 90.", "(90 in 2001)", "and another 90"."""
    if text.endswith("(", 0, start):
        return THEN_BEHIND.match(text, end) is not None
    before = max(0, start - 48)
    if (more := MORE.match(text, end)) and (more["more"] or ANOTHER.search(text, before, start)):
        return True
    if not ENDS_THERE.match(text, end):
        return False
    return bool(THERE_WERE.search(text, before, start) or WAS_THEN.search(text, before, start))


def goes_on_from(sentence: Sentence, quantity: Quantity) -> Quantity | None:
    """Give the number whose unit or noun one has at another time or place: "40 ships in May and 50 in June"."""
    text = sentence.text
    if JOINED.search(text, max(0, quantity.start - 32), quantity.start) is None:
        return None
    before = (q for q in reversed(sentence.undated) if q.end <= quantity.start)
    last = next((q for q in before if not _in_brackets(text[q.end : quantity.start])), None)
    timed = any(m.start == quantity.end + 1 and m.role != "date" for m in sentence.periods)
    if last is None or not (timed or TO_ONE.match(text, quantity.end)):
        return None
    if last.kind in ("physical", "percent", "money"):
        return last
    if last.kind != "bare" or last.scale != 1:
        return None
    return last if counted_noun(text[last.end :]) else goes_on_from(sentence, last)


def _in_brackets(behind: str) -> bool:
    """Whether a bracket closes behind a number that was opened before it."""
    return ")" in behind and "(" not in behind[: behind.index(")")]


def is_paired(sentence: Sentence, quantity: Quantity, before: str, after: str) -> bool:
    """Whether a number shares the unit of the one it is compared with, or of the one that its brackets follow."""
    if shares_unit(before, after):
        return True
    bracketed = before.endswith("(") and BRACKETED.match(after)
    return bool(bracketed and any(q.unit for q in sentence.quantities if q.end < quantity.start))


def leaves_unit_out(sentence: Sentence, quantity: Quantity, before: str, after: str) -> bool:
    """Whether a number leaves out the unit of another of its sentence."""
    if quantity.value % 1 and LISTED.match(after) and any(q.unit for q in sentence.quantities if q is not quantity):
        return True
    if not quantity.words and _leads_to_unit(sentence, quantity):
        return True
    return _goes_on(sentence, quantity, before, after)


def _leads_to_unit(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a list of numbers goes on to one that names the unit: "up 40, steel 30 and footwear 38 pct"."""
    at = quantity.end
    by = BY.search(sentence.text, max(0, quantity.start - 24), quantity.start)
    for other in sentence.quantities:
        if other.start < at:
            continue
        gone_on = by and GOES_ON_BY.fullmatch(sentence.text, at, other.start)
        if not (gone_on or GOES_ON.fullmatch(sentence.text, at, other.start)):
            return False
        if other.kind in ("percent", "points", "money", "physical"):
            return True
        if other.scale >= 1000 and AT_ONCE.fullmatch(sentence.text, at, other.start):
            return True  # "17 and 14 million", where the unit was told before
        if other.kind != "bare":
            return False
        at = other.end
    return False


def _goes_on(sentence: Sentence, quantity: Quantity, before: str, after: str) -> bool:
    """Whether a number leaves out the unit of one before it: "lost 9 per cent … gained 12", "and Thailand 14"."""
    earlier = sentence.quantities[: bisect_left(sentence.quantities, quantity.start, key=lambda q: q.start)]
    measured = [q for q in earlier[-MOST_BEFORE:] if q.unit or q.scale >= 1000]
    if not measured or (quantity.words and not measured[-1].words and measured[-1].kind != "percent"):
        return False
    if not quantity.words and FIGURES_WERE.search(before[-60:]) and measured[-1].kind == "percent":
        return quantity.value <= HIGHEST  # "18 percent and a fifth; in 2011 the figures were 17 and 22"
    if TOLD_OF.match(after) and not quantity.words:  # "412,000 had arrived"
        return quantity.value >= 1000
    start = quantity.start
    if GROUPED.fullmatch(sentence.text, start, quantity.end) and measured[-1].unit and measured[-1].kind != "percent":
        last = sentence.between("verb", measured[-1].end, start)[-1:]
        if last and VERB_GAP.fullmatch(
            sentence.text, last[0].end, start
        ):  # "380,000 tonnes, of which Italy took 207,000"
            return True
    if measured[-1].kind == "percent" and quantity.value <= HIGHEST and TO_ONE.match(after):
        return TO_ANOTHER.fullmatch(sentence.text, earlier[-1].end, start) is not None
    if not ENDS.match(after):
        return False
    told = any(m.end <= start <= m.end + 1 for m in sentence.areas if m.end <= start)
    verbs = sentence.between("verb", measured[-1].end, start)
    changed = any(cue.kind in ("change", "compare") and not sentence.text[cue.end : start].strip() for cue in verbs)
    percent = any(q.kind in ("percent", "fraction") for q in measured)
    gapped = GAPPED.search(sentence.text, measured[-1].end, start)
    led = percent and LED.search(before[-24:])
    alike = led and any(q.kind == "percent" and sentence.text.endswith(f" {led[1]} ", 0, q.start) for q in measured)
    if alike and quantity.value <= HIGHEST:
        return True  # "exports rose by 1.5 percent in July, imports by 4"
    told = told or (gapped is not None and not STOP.intersection(gapped[1].lower().split()))
    if percent and quantity.value <= HIGHEST and (told or changed or TO_PERCENT.search(before)):
        return True
    word = before.rsplit(maxsplit=1)[-1].lower() if before.strip() else ""
    alike = any(sentence.text[max(0, q.start - 8) : q.start].rstrip().lower().endswith(" " + word) for q in measured)
    return not quantity.words and ((word in LEADS and alike and quantity.value >= 100) or bool(IS_NOW.search(before)))


def shares_unit(before: str, after: str) -> bool:
    """Whether a bare number stands in a pair with one that has its unit: "from 4.7 to 5.3 million", "against 1.7"."""
    low = before.lower()
    if FROM_BEHIND.match(after) and TO.search(before):
        return True  # "fell to 19 from 36"
    if not any(word in low for word in SETS_AGAINST):
        return False
    if (TO_NUMBER.match(after) and FROM.search(before)) or FROM_NUMBER_TO.search(before):
        return True
    return SET_AGAINST.search(before) is not None or AGAINST_PAIR.search(before) is not None
