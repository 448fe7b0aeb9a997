"""Which numbers of a sentence are figures, and which words belong to each: sentence in, statements out.

The words between two numbers are shared out: those up to the first break (a comma, a bracket, "and", "while", …) are
the tail of the first, the rest is the head of the second. What a head or tail does not say is inherited from what came
before.

>>> counted_noun(" joint projects worth"), counted_noun(", of which")
('joint projects worth', None)
"""

import re
from dataclasses import dataclass, field

from extract.areas import AreaMention
from extract.lexicon import Cue
from extract.periods import Mention
from extract.quantities import Quantity
from extract.sentences import Sentence

STRONG = re.compile(r"[;:()\[\]•]|,(?!\d)|\s[-–—]+\s|[—]|\b(?:while|whereas|but|although|though|whilst|yet)\b", re.I)
WEAK = re.compile(r"\b(?:and|or|as well as|plus|with|followed by|ahead of)\b", re.I)
LEADING = re.compile(r"\b(?:against|compared (?:with|to)|versus|vs\.?|from|to|than)\s+(?:[a-z~]+\s+){0,4}$", re.I)
BY = re.compile(r"\s+by\s+(?:[a-z~-]+\s+){0,3}$", re.I)
NAMED = re.compile(
    r"(?:[A-Za-z]-?|[#№@/_])$|\b(?:Nos?\.?|Numbers?|Articles?|Art\.|Sections?|Clauses?|Chapters?|Resolutions?"
    r"|Decrees?|Laws?|Act|Order"
    r"|Directives?|Regulations?|Annex|Appendix|Tables?|Fig\.|Figures?|Part|Phase|Stage|Group of|Group|Formula"
    r"|Channel|Class|Form|Room|Gate"
    r"|Flight|Type|Level|Model|Series|Vol\.|Volume|Version|Windows|Boeing|Airbus|Euro|[Tt]op|Agenda|Vision|Horizon"
    r"|HS|[Cc]ode|Box|Pier"
    r"|Terminal|Unit|Lot|[Ii]tem|[Pp]ages?|pp?\.|[Tt]el\.?|[Pp]hones?|[Ff]ax|Street|St\.|Avenue|Building"
    r"|[Bb]ldg\.?|Apt\.?|Paragraphs?"
    r"|[Gg]rades?|[Ss]ites?|COVID)[\s-]?#?$"
)
TAILED = re.compile(r"(?:-[A-Z]|[A-Za-z](?!\s)|[./]\s?[a-z]{2,3}\b|:\d|-\d|/\d|\s(?:a|p)\.?m\.?\b|\s?o'clock)")
POINTER = re.compile(
    r"\b(?:the|these|those|both|its|their|our|each|every|all|other|last|next|first|past|previous|these|top|into)\s+$",
    re.I,
)
STOP = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|the|a|an|to|in|on|at|by|for|from|with|and"
    r"|or|than|that|which|who"
    r"|while|whereas|but|although|though|before|after|against|compares?|compared|instead|this|it|as|per|of|times?"
    r"|more|less|up|down|over|under|years?|months?|days?|weeks?|hours?|o)\b",
    re.I,
)
PHONE = re.compile(r"(?:\+|\b(?:tel|phone|fax|call)\b)[^A-Za-z]{0,24}$", re.I)
URL = re.compile(r"(?:https?:|www\.|@)\S*$|\S+\.(?:com|org|by|ru|kz|gov|net|html?|kg|uz|int|eu)\S*$")
RANKED = re.compile(r"^[\s-]+(?:largest|biggest|main|major|leading|most|top|best|key|chief|principal)\b", re.I)
SCALE_ONLY = re.compile(r"(?:thousand|million|billion|mln|mn|bn)s?\b", re.I)
COMPOUND = re.compile(r"-(?:country|member|nation|state|head|tonne|ton|person|company)\b", re.I)
INDEXED = re.compile(r"\b(?:19|20)\d\d\s*=\s*100\b")
LISTED = re.compile(r"\s*(?:[,.;)]|and\b|$)|\s+in\s+(?:[A-Z]|(?:19|20)\d\d\b)")
GOES_ON = re.compile(r"\s*(?:,|,?\s*(?:and|or))\s+(?:[A-Za-z][\w'’-]*\s+){0,3}")
RANKING = re.compile(r"\b(?:the|its|their|top|world['’]s|one of)\s+$", re.I)
COUNTED_BEFORE = re.compile(
    r"\bnumber of\b[^.;:]{3,70}\b(?:reached|was|were|is|exceeded|totalled|stands? at|stood at|to"
    r"|at)\s+(?:[a-z]+\s+){0,2}$",
    re.I,
)
PART = re.compile(r"\s+of (?:them|which|these|those|whom)\b", re.I)
ONCE = re.compile(r"once|twice|thrice", re.I)
BRACKETED = re.compile(r"\)")


@dataclass(slots=True)
class Statement:
    """A number of a sentence that is a figure, with the words that are its own."""

    sentence: Sentence
    quantity: Quantity
    head: tuple[int, int]  # the words before it that are its own, as offsets in the sentence
    tail: tuple[int, int]  # … and after it
    position: int  # 0 for the first of the sentence
    noun: Cue | None = None  # what is counted, where the vocabulary has it
    counted: str | None = None  # what is counted, as the text says
    claims: set[int] = field(default_factory=set)  # where the periods begin that belong to this number alone
    base_level: bool = False  # whether it is what another level is compared with
    given_area: AreaMention | None = None  # by a list told in parallel ("respectively")
    beside: list["Statement"] = field(default_factory=list)  # the numbers of that list
    given_cue: Cue | None = None
    given_period: Mention | None = None
    paired: int | None = None  # position of the statement whose unit or scale this one borrows

    @property
    def lead(self) -> str:
        """The sentence up to the number."""
        return self.sentence.text[: self.quantity.start]

    @property
    def after(self) -> str:
        """The words that follow the number, up to the first break."""
        return self.sentence.text[self.tail[0] : self.tail[1]]

    @property
    def before(self) -> str:
        """The words before the number that are its own."""
        return self.sentence.text[self.head[0] : self.head[1]]

    @property
    def in_brackets(self) -> bool:
        text = self.lead
        return text.rfind("(") > text.rfind(")")

    def own(self, layer: str) -> list[Cue]:
        """Give the cues of a layer in its own words, head and tail."""
        return self.sentence.between(layer, *self.head) + self.sentence.between(layer, *self.tail)


def classify(sentence: Sentence) -> tuple[list[Quantity], list[tuple[Quantity, str, str | None]]]:
    """Tell the numbers that can be figures from those that cannot: (figures, [(number, kind, reason)])."""
    figures, others = [], []
    for quantity in sentence.quantities:
        kind, reason = _kind(sentence, quantity)
        if kind == "figure":
            figures.append(quantity)
        else:
            others.append((quantity, kind, reason))
    return figures, others


def _kind(sentence: Sentence, quantity: Quantity) -> tuple[str, str | None]:
    text, before, after = sentence.text, sentence.text[: quantity.start], sentence.text[quantity.end :]
    period = next((p for p in sentence.periods if p.start <= quantity.number_start < p.end), None)
    if quantity.kind == "unreadable":
        return ("period", None) if period else ("rejected", quantity.reason)
    if period and not (quantity.kind in ("money", "percent", "physical") and quantity.end > period.end):
        return ("date" if period.role == "date" else "period"), None
    if quantity.kind == "ordinal":
        return "ordinal", None
    if (
        quantity.kind == "money"
        and not re.search(r"\d", text[quantity.start : quantity.end])
        and text[quantity.start : quantity.start + 3].isupper()
    ):
        return "name", None  # "USD thousand" over a table
    if (
        quantity.kind == "money"
        and SCALE_ONLY.match(text, quantity.start)
        and re.search(r"[(,:]\s*(?:in\s+)?$", before)
    ):
        return "name", None  # "(million US dollars)"
    if quantity.kind in ("money", "percent", "points"):
        return "figure", None
    if URL.search(before[-80:]) or PHONE.search(before[-30:]):
        return "name", None
    if quantity.kind in ("multiple", "fraction"):
        return _word_kind(sentence, quantity)
    if quantity.kind == "physical":
        return (
            ("period", None) if quantity.unit in ("day", "hour", "minute") and _deadline(before) else ("figure", None)
        )
    if quantity.scale != 1:
        return "figure", None
    return _bare_kind(sentence, quantity, before, after)


def _deadline(before: str) -> bool:
    """Whether a stretch of time only fixes a deadline or a span."""
    return bool(
        re.search(
            r"\b(?:for|with|within|after|every|last|past|next|first|running|over|than|of|in)\s+(?:the\s+)?$",
            before,
            re.I,
        )
    ) and not (re.search(r"\b(?:fixed|delivered|delivery|takes?|took)\s+\w*\s*$", before, re.I))


def _word_kind(sentence: Sentence, quantity: Quantity) -> tuple[str, str | None]:
    """A multiple or fraction is a figure where something grows, is compared or is shared."""
    before, after = sentence.text[: quantity.start], sentence.text[quantity.end :]
    if quantity.kind == "multiple":
        adjective = re.match(r"(?:double|triple|quadruple|twin)$", sentence.text[quantity.start : quantity.end], re.I)
        if adjective and not re.search(
            r"\b(?:to|will|would|can|could|may|nearly|almost|than|is|was|were|are|expected to)\s+$", before
        ):
            return "name", None
        if re.match(r"\s+(?:a|per|each|every)\s+(?:day|week|month|year)|\s+in\b", after) and ONCE.fullmatch(
            sentence.text[quantity.start : quantity.end]
        ):
            return "idiom", None
        return "figure", None
    if re.match(r"\s+(?:of|the|more|less|higher|lower|up|down|its|all|as)\b|\s+\(|\s*[,.;)]|$", after) or re.search(
        r"\b(?:of which|of them|of these|by|about|around|almost|nearly|over|than|for|represent\w*|mak\w+ up|up"
        r"|down|another|to|is|was|further|roughly|some|grew|rose|fell|lost|shed|gained|dropped|declined|shrank"
        r"|jumped|increased|decreased)\s+(?:an?\s+)?$",
        before,
        re.I,
    ):
        return "figure", None
    return "idiom", None


def _bare_kind(sentence: Sentence, quantity: Quantity, before: str, after: str) -> tuple[str, str | None]:
    """A number without a unit is a figure where it counts something or shares a neighbour's unit."""
    surface = sentence.text[quantity.start : quantity.end]
    if (quantity.words and surface.lower() in ("one", "zero", "once")) or (
        quantity.vague and re.match(r"\s+of\b", after) is None and not after
    ):
        return "idiom", None
    if NAMED.search(before[-24:]) or (not quantity.words and TAILED.match(after)):
        return "name", None
    if RANKED.match(after) and RANKING.search(before):
        return "ordinal", None
    if (COUNTED_BEFORE.search(before[-90:]) and not quantity.words) or PART.match(after):
        return "figure", None
    if (
        not quantity.words
        and re.search(r"\b[A-Z][\w-]*\s$", before)
        and before.count(" ") > 1
        and re.match(r"\s+[A-Z]", after)
    ):
        return "name", None
    if shares_unit(before, after) or (
        BRACKETED.match(after)
        and before.endswith("(")
        and any(q.unit for q in sentence.quantities if q.end < quantity.start)
    ):
        return "figure", None
    if before.endswith("=") or after[:1] == "=":
        return "name", None
    if not quantity.words and (
        re.search(r"\bindex\b[^.;]{0,60}$", before, re.I) or (INDEXED.search(before) and "." in surface)
    ):
        return "figure", None
    if quantity.value % 1 and LISTED.match(after) and any(q.unit for q in sentence.quantities if q is not quantity):
        return "figure", None
    if not quantity.words and _leads_to_unit(sentence, quantity):
        return "figure", None
    counted = counted_noun(after)
    if quantity.words and after[:1] == "-" and not COMPOUND.match(after):
        return "name", None
    if counted is None:
        if after[:1] == "-" or re.search(r"[A-Z]\w*\s$", before):
            return "name", None
        return "number", None
    both = quantity.value == 2 and re.match(
        r"\s*(?:countries|states|sides|parties|nations|neighbou?rs)\b", counted, re.I
    )
    if quantity.words and quantity.value <= 12 and (POINTER.search(before) or both):
        return "pointer", None
    return "figure", None


def _leads_to_unit(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a list of numbers goes on to one that names the unit: "up 40, steel 30 and footwear 38 pct"."""
    at = quantity.end
    for other in sentence.quantities:
        if other.start < at:
            continue
        if not GOES_ON.fullmatch(sentence.text, at, other.start):
            return False
        if other.kind in ("percent", "points", "money", "physical"):
            return True
        if other.kind != "bare":
            return False
        at = other.end
    return False


def shares_unit(before: str, after: str) -> bool:
    """Whether a bare number stands in a pair with one that has its unit: "from 4.7 to 5.3 million", "against 1.7"."""
    if re.match(r"\s+to\s+(?:[a-z~]+\s+){0,3}[$€£¥]?\d", after) and re.search(
        r"\bfrom\s+(?:[a-z~]+\s+){0,3}$", before, re.I
    ):
        return True
    return bool(
        re.search(r"\b(?:against|compared (?:with|to)|versus|vs\.?|from)\s+(?:[a-z~]+\s+){0,3}$", before, re.I)
    ) or bool(re.search(r"\b(?:against|versus|vs\.?|from|compared with)\s+\d[\d.,]*\s+(?:and|or)\s+$", before, re.I))


def counted_noun(after: str) -> str | None:
    """Give the words for what is counted, up to the noun: "joint projects" of "14 joint projects worth …"."""
    match = re.match(r"(?:-|\s+)([A-Za-zÀ-ÿ«“\"'][^,;:.()\[\]!?—–•]*)", after)
    if not match:
        return None
    words = []
    for word in match.group(1).split()[:7]:
        bare = word.strip("\"'“”«»’")
        if not words and bare.lower() in ("more", "new", "other", "further", "additional"):
            continue
        if (
            words
            and bare.lower() == "of"
            and len(words) == 1
            and words[0].lower() in ("units", "sets", "pieces", "kinds", "types", "head")
        ):
            words.append(bare)
            continue
        if STOP.fullmatch(bare):
            break
        words.append(bare)
    return " ".join(words) or None


def statements(sentence: Sentence, figures: list[Quantity]) -> list[Statement]:
    """Share the words of a sentence out among its figures."""
    found: list[Statement] = []
    begin = 0
    for position, quantity in enumerate(figures):
        stop = figures[position + 1].start if position + 1 < len(figures) else len(sentence.text)
        middle = _share(sentence, quantity.end, stop, last=position + 1 == len(figures))
        statement = Statement(sentence, quantity, (begin, quantity.start), (quantity.end, middle), position)
        if quantity.kind == "bare" and quantity.unit is None:
            statement.counted = counted_noun(sentence.text[quantity.end :])
            statement.noun = _head_noun(sentence, quantity, statement.counted)
        found.append(statement)
        begin = middle
    return found


def _share(sentence: Sentence, start: int, stop: int, last: bool) -> int:
    """Where the words after one number end and those before the next begin."""
    text = sentence.text
    strong = STRONG.search(text, start, stop)
    if strong:
        weak = WEAK.search(text, start, strong.start())
        subject = weak and any(cue.code != "none" for cue in sentence.between("indicator", weak.end(), strong.start()))
        return weak.start() if subject and not last else strong.start()
    if last:
        return stop
    weak = WEAK.search(text, start, stop)
    if weak:
        return weak.start()
    verb = next((cue for cue in sentence.between("verb", start, stop) if cue.kind in ("level", "change")), None)
    if verb and any(cue.code != "none" for cue in sentence.between("indicator", verb.end, stop)):
        return verb.start
    changes = [cue for cue in sentence.between("verb", start, stop) if cue.kind in ("change", "compare")]
    if changes and BY.search(text, changes[-1].end, stop):  # "the deficit of 15 million is greater by 5 million"
        return changes[-1].start
    leading = LEADING.search(text[start:stop])
    return start + leading.start() if leading else stop


def _head_noun(sentence: Sentence, quantity: Quantity, counted: str | None) -> Cue | None:
    """The counted noun in the vocabulary: the last one of the counted words."""
    if not counted:
        return None
    reach = quantity.end + sentence.text[quantity.end :].find(counted[:1]) + len(counted) + 1
    nouns = sentence.between("noun", quantity.end, reach)
    return nouns[-1] if nouns else None
