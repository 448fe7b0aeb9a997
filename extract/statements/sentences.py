"""Sentences: the text of a segment in, its sentences out, each with what stands in it.

>>> [text[a:b] for text in ["Sales (est.) rose 5.2 p.p. in Jan. 2021. Mr. Lee said so."] for a, b in split(text)]
['Sales (est.) rose 5.2 p.p. in Jan. 2021.', 'Mr. Lee said so.']
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeVar

from extract.areas.mentions import AreaMention
from extract.areas.placed import Placed
from extract.areas.roles import placed
from extract.periods import Mention, Period
from extract.quantities.currencies import is_currency, money_before
from extract.quantities.mentions import Quantity
from extract.statements.bodies import find_bodies
from extract.statements.introductions import bare
from extract.statements.phrase import Phrase
from extract.statements.quotations import MARKS, is_in_quotes
from extract.values import moved, replace
from extract.words.lexicon import Cue, find_cues
from extract.words.phrases import lowered

Found = TypeVar("Found", Quantity, AreaMention, Mention)

LONGEST, MOST_NUMBERS = 2500, 40
"""What is longer, or holds more numbers, is no sentence of prose; cut up, it takes no more time than prose does."""

CAPITALS = "A-ZÀ-Þ" + "".join(letter for letter in map(chr, range(0x100, 0x530)) if letter.isupper())
"""Of all alphabets that names are written in: "Şişecam", "Škoda", "Łódź"."""
END = re.compile(
    rf"[.!?…](?:[.!?…]{{0,7}}[\"'”’»)\]*†‡]{{0,8}}(?:\s{{1,8}}[.\"”»]{{1,8}})?\s{{1,80}}(?=[\"'“‘«(\[<]*[{CAPITALS}0-9$€£¥•])"
    r"|(?:(?<=[mb]illion\.)|(?<=thousand\.)|(?<=per cent\.)|(?<=percent\.)|(?<=dollars\.)|(?<=euros\.)|(?<=tonnes\.))"
    r"\s{1,4}(?=[a-z]{3})(?!(?:with|from|for|than|against|during|over|above|below|under|between|since|into|through|and|but"
    r"|while|whereas|which|was|were|are|had|has|have|came|went|being|more|less|higher|lower|greater|smaller|only|each"
    r"|compared|respectively|consist\w*|represent\w*|duty|interest)\b)"
    r"|(?:(?<=[a-z]{3}\.)|(?<=[\d%)]\.))(?=[A-Z][a-z]+[ ,])(?!(?:Com|Net|Org|Gov|Info)\b))"
)
"""Where a sentence ends; a small letter begins one only behind the last word of an amount, which "per cent." may be.

A space that was lost between two is not needed: "rose to $5 million.Imports fell".

What stands before a mark is looked at behind it: a pattern that begins with a mark is searched for faster.
"""
ABBREVIATION = re.compile(
    r"(?:^|[\s(\[\"“«-])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Rep|St|Mt|Ft|Jr|Sr|No|Nos|vs|approx|ca?|est|Jan|Feb"
    r"|Mar|Apr|Jun|Jul"
    r"|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|[Rr]s|Inc|Ltd|Co|Corp|Bros|e\.g|i\.e|cf|fig|p|pp|vol"
    r"|art|Art"
    r"|(?:[A-Za-z]\.)+[A-Za-z])\.$"
)
MONTH = re.compile(r"\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.$")
WORD = re.compile(r"(?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\b)[A-Z][a-z]")
MONEY_BEFORE = re.compile(
    rf"(?:^|[\s(])(?:{'|'.join(re.escape(sign[:-1]) for sign in money_before() if sign[-1] == '.')})\.$"
)
"""What stands before an amount: "S/. 5 million"."""
SCALED = re.compile(r"\d\s?(?:mil|mln|bil|bln|bn|mn|thous|thsd)\.$")
MILLIONS = re.compile(r"\d\s?m\.$")
INSET = re.compile(r"\((?:\d|[A-Z][a-zA-Z]{0,2}[$.]|[$€£¥]|[a-z])")
"""Behind an amount that ends in "m.", what is set beside it in brackets: "$57 m. (1954, $60 m.)"."""
SCALED_NEXT = re.compile(r"\d{1,3}(?:\.\d)?\s?(?:mil|mln|mn|thous|thsd)\b")
NEXT_WORDS = re.compile(r"((?:U\.S\.|[A-Z][A-Za-z]+)) ?([a-z]+)?")
"""Behind a short word for a scale, what may be money: "5 mln. US dollars"."""
POINTS = re.compile(r"\b(?:p\.\s?p|a\.m|p\.m|[fc]\.[oia]\.[bfs])\.$")
"""What ends a sentence where a capital follows: "5 p.m. Fuel", "$9 million f.o.b. Fish"."""
TITLE = re.compile(r"(?<=[a-z] )[\"“«](?:[A-Z][\w-]* ){0,2}[A-Z][\w-]*\.$")
TITLE_GOES_ON = re.compile(r"[A-Z][^\"“”«».!?]{0,48}[\"”»],? (?=[a-z])")
"""Around a stop within a name in quotes: the stand "Peru. Land of Plenty" was shown."""
IN_A_NAME = re.compile(r"[A-Z](?<![\w.][A-Z])[A-Za-z]*[-–]?(\d+)(?=\s[a-z])")
"""A number glued to letters, which is part of the name of a thing: "T3 trams", "MTZ-82 tractors"."""
GRADE = re.compile(r"[- ](?:(?:[a-z]+ )?(?:brokens?|parboiled|[A-Z] grade)|(?:[Gg]rade )?[B-D](?!\.)|[Gg]rade A)\b")
"""Behind a percent, what makes it the name of a grade: "5% broken rice", "Thai 100% B"."""
POINTED = re.compile(r"\b(?:from|to|with|in|of|by|among|between) (?:the|these|those|its|their) \Z")
POINTS_FROM = 16
"""Right before a number in words, what makes it point at those that are named: "sold to the five Nordic countries"."""


RECKONED = ("basis", "adjustment", "stage")
"""What may be told of figures where their source is."""
OFFSETS = ("start", "end")
NUMBERS = (*OFFSETS, "number_start", "number_end")


@dataclass(slots=True)
class Sentence:
    """A sentence with the numbers, areas, periods and cues that stand in it; offsets count its own characters."""

    text: str
    start: int  # in the segment
    quantities: list[Quantity] = field(default_factory=list)
    areas: list[AreaMention] = field(default_factory=list)
    periods: list[Mention] = field(default_factory=list)
    claimed: set[int] = field(default_factory=set)  # where the periods begin that belong to one number alone
    read: dict[int, Period | None] = field(default_factory=dict)  # what its phrases of time mean, by where they begin
    idle: dict[int, bool] = field(default_factory=dict)  # whether a phrase of time, by its start, is of no number
    asides: dict[int, int | None] = field(default_factory=dict)  # the number a phrase of time stands apart with
    anchor: Period | None = None  # what "a year earlier" is told from: the last time that is none such
    last_period: Period | None = None  # of the last number read
    last_told: Period | None = None  # told of a number before by words of the sentence, though it counts in passing
    last_found: Period | None = None  # of the last number read, None where it has none
    compared: tuple[int, Period] | None = None  # where the last level compared with ends, and when it was
    entry: Period | None = None  # in force before its first number
    back: tuple[int, Period] | None = None  # the end and the time of the last number that looked back
    foretold: Period | None = None  # when the first forecast is to come
    phrases: tuple[str, list[Phrase]] | None = None  # what may name goods, found when first asked for
    quoted: bool = False  # whether it begins within what somebody is quoted to say
    evidence: str = ""  # as it stands in the text, with what frames it: "it was said that"
    led: int = 0  # how many characters of the evidence stand before it
    low: str = field(init=False)  # the text in lower case
    _free: list[Quantity] | None = None
    _undated: list[Quantity] | None = None
    _cues: dict[str, list[Cue]] | None = None
    _bodies: list[tuple[int, int]] | None = None
    _roles: list[Placed] | None = None
    _named: list[AreaMention] | None = None

    def __post_init__(self) -> None:
        self.low = lowered(self.text)
        self.evidence = self.evidence or self.text

    @property
    def cues(self) -> dict[str, list[Cue]]:
        """The cues by layer, found when first asked for: most sentences state no figure."""
        if self._cues is None:
            low = self.low
            for start, end in self.bodies:
                low = low[:start] + "_" * (end - start) + low[end:]
            self._cues = find_cues(self.text, low)
        return self._cues

    @property
    def bodies(self) -> list[tuple[int, int]]:
        """Where the names of bodies stand."""
        if self._bodies is None:
            self._bodies = find_bodies(self.text)
        return self._bodies

    @property
    def roles(self) -> list[Placed]:
        """The areas with the role that grammar gives each, found when first asked for."""
        if self._roles is None:
            self._roles = placed(self.text, self.areas, self.low)
        return self._roles

    @property
    def undated(self) -> list[Quantity]:
        """The numbers that stand in no phrase of time: a year parts no clause from its place."""
        if self._undated is None:
            of_time = {at for mention in self.periods for at in range(mention.start, mention.end)}
            told = [q for q in self.free if q.number_start not in of_time and not self._points(q)]
            if "broken" in self.low or "parboiled" in self.low:
                told = [q for q in told if q.kind != "percent" or not GRADE.match(self.text, q.end)]
            self._undated = told
        return self._undated

    def _points(self, quantity: Quantity) -> bool:
        """Whether a number in words points at those that are named."""
        spelled = quantity.kind == "bare" and quantity.words
        return spelled and POINTED.search(self.text, max(0, quantity.start - POINTS_FROM), quantity.start) is not None

    @property
    def free(self) -> list[Quantity]:
        """The numbers that are no part of the name of a thing."""
        if self._free is None:
            named = {name.start(1) for name in IN_A_NAME.finditer(self.text)}
            self._free = [q for q in self.quantities if q.start not in named] if named else self.quantities
        return self._free

    @property
    def named(self) -> list[AreaMention]:
        """The areas, those apart that are named in passing."""
        if self._named is None:
            self._named = [placed.mention for placed in self.roles if placed.role != "other"]
        return self._named

    def tell_time(self, period: Period | None, own_words: bool) -> None:
        """Note the time of a number that has been read, and whether words of this sentence told it."""
        self.last_period = period or self.last_period
        self.last_found = period
        self.last_told = period if own_words else self.last_told
        self.entry = self.entry or self.last_told

    def between(self, layer: str, start: int, end: int) -> list[Cue]:
        """Give the cues of a layer that begin within a stretch."""
        cues = (self.cues if self._cues is None else self._cues)[layer]
        if not cues or start >= end or cues[-1].start < start or cues[0].start >= end:
            return []
        return [cue for cue in cues if start <= cue.start < end]


def sentences(
    text: str, quantities: list[Quantity], areas: list[AreaMention], periods: list[Mention]
) -> Iterator[Sentence]:
    """Give the sentences of a segment's text, each with the mentions that stand in it."""
    spans = split(text, [quantity.start for quantity in quantities])
    numbers = _shared(quantities, spans, NUMBERS)
    shares = zip(spans, numbers, _shared(areas, spans), _shared(periods, spans), strict=True)
    has_quotes = not MARKS.isdisjoint(text)
    for (start, end), counted, named, told in shares:
        quoted = has_quotes and is_in_quotes(text, start)
        yield _unframed(Sentence(text[start:end], start, counted, named, told, quoted=quoted))


def _unframed(sentence: Sentence) -> Sentence:
    """Take from a sentence what frames it and holds no name, no number and no time: "it was said that"."""
    text = sentence.text
    start, end = bare(text)
    if end - start == len(text):
        return sentence
    for mentions in (sentence.quantities, sentence.areas, sentence.periods):
        if mentions and (mentions[0].start < start or mentions[-1].end > end):
            return sentence
    framing = f"{text[:start]} {text[end:]}"
    if any(cue.kind in RECKONED for cue in find_cues(framing, lowered(framing))["mode"]):
        return sentence  # "according to preliminary data"
    stop = "" if end == len(text) else text[-1]
    return Sentence(
        text[start].upper() + text[start + 1 : end] + stop,
        sentence.start + start,
        [moved(found, -start, NUMBERS) for found in sentence.quantities],
        [moved(found, -start, OFFSETS) for found in sentence.areas],
        [moved(found, -start, OFFSETS) for found in sentence.periods],
        quoted=sentence.quoted or not MARKS.isdisjoint(text[:start]),
        evidence=text,
        led=start,
    )


def _shared(
    mentions: list[Found], spans: list[tuple[int, int]], offsets: tuple[str, ...] = OFFSETS
) -> Iterator[list[Found]]:
    """Give the mentions of each sentence, which are in order, with offsets of its own."""
    at, last = 0, len(mentions)
    for start, end in spans:
        found: list[Found] = []
        while at < last and (mention := mentions[at]).start < end:
            if mention.start >= start:
                found.append(moved(mention, -start, offsets) if start else mention)
            at += 1
        if found and found[-1].end > end - start:
            found[-1] = replace(found[-1], end=end - start)
        yield found


def split(text: str, numbers: Sequence[int] = ()) -> list[tuple[int, int]]:
    """Cut a segment's text into sentences, (start, end) of each; `numbers` are the offsets at which one begins."""
    spans = _kept(text) if len(text) <= LONGEST else _sentences(text)
    if len(text) <= LONGEST and len(numbers) <= MOST_NUMBERS:
        return [*spans]
    return [piece for start, end in spans for piece in _pieces(text, start, end, numbers)]


def _pieces(text: str, start: int, end: int, numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Cut what is too long for a sentence between words, and before the number that would be one too many."""
    first, last = bisect_left(numbers, start), bisect_left(numbers, end)
    while end - start > LONGEST or last - first > MOST_NUMBERS:
        stop = min(end, start + LONGEST)
        if last - first > MOST_NUMBERS:
            stop = min(stop, numbers[first + MOST_NUMBERS])
        space = text.rfind(" ", start + 1, stop)
        stop = space + 1 if space > 0 else stop
        yield start, stop
        start, first = stop, bisect_left(numbers, stop, first, last)
    if start < end:
        yield start, end


def _sentences(text: str) -> list[tuple[int, int]]:
    spans, start = [], 0
    for match in END.finditer(text):
        stop = match.start() + 1
        if text[stop - 1] == "." and not _ends(text, stop, match.end()):
            continue
        if TITLE_GOES_ON.match(text, match.end()) and TITLE.search(text, max(0, stop - 48), stop):
            continue
        spans.append((start, match.start() + len(match.group().rstrip())))
        start = match.end()
    if start < len(text):
        spans.append((start, len(text)))
    return spans


_kept = lru_cache(maxsize=1024)(_sentences)
"""Of a paragraph that is remembered: it is cut by the topic, and again by the reading."""


def _ends(text: str, stop: int, following: int) -> bool:
    """Whether a full stop ends a sentence and not an abbreviation."""
    tail = text[max(0, stop - 5) : stop - 1]
    if len(tail) == 4 and tail.isalpha() and tail.islower() and tail != "prox":  # of "approx."
        return True
    before = text[max(0, stop - 16) : stop]
    if before.endswith((" no.", "(no.")) and text[following : following + 1].isdigit():
        return False  # "stay the no. 1 export"
    if text[following : following + 1].isdigit() and MONEY_BEFORE.search(before):
        return False
    if SCALED.search(before) and SCALED_NEXT.match(text, following):
        return False  # "3 bln. 250 mln."
    if SCALED.search(before) and (named := NEXT_WORDS.match(text, following)):
        return not (is_currency(named[1]) or is_currency(named[0].lower()))
    if MILLIONS.search(before) and INSET.match(text, following):
        return False
    if POINTS.search(before):
        return text[following : following + 1].isupper()
    if not ABBREVIATION.search(before):
        return True
    if MONTH.search(before) and WORD.match(text, following):
        return True  # "in Jan-Sep. Shrimp brought", unlike "Sep. 15"
    # "U.S. The …": a capitalised article or pronoun begins a sentence whatever stands before
    return bool(
        re.match(r"(?:The|This|That|In|It|At|He|She|We|They|But|And|However|Thus)\b", text[following : following + 8])
    ) and (before.rstrip(".")[-1:].isupper() and "." in before[:-1])
