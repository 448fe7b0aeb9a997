"""Which numbers of a sentence are figures, and which words belong to each: sentence in, statements out.

The words between two numbers are shared out: those up to the first break (a comma, a bracket, "and", "while", …) are
the tail of the first, the rest is the head of the second. What a head or tail does not say is inherited from what came
before.
"""

import re
from dataclasses import dataclass, field

from extract.areas.mentions import AreaMention
from extract.periods import Mention, Period
from extract.quantities.mentions import Quantity
from extract.records import Figure
from extract.statements.counted import counted_noun
from extract.statements.ends import names_flow, own_change, reason
from extract.statements.in_sides import tells_side
from extract.statements.next_verbs import up_to_verb
from extract.statements.packing import behind_size
from extract.statements.predicates import change_behind, change_of, said_flow
from extract.statements.sentences import Sentence
from extract.words.cued import Cued
from extract.words.lexicon import Cue
from extract.words.side_words import SHARE, WORTH, verbs
from extract.words.wholes import OF_MANY

STRONG = re.compile(
    r"[;:()\[\]•]|,(?!\d)|\s[-–—]+\s|[—]|\b(?:while|whereas|but|although|though|whilst|yet|because)\b", re.I
)
ABBREVIATED = re.compile(
    r"\((?:[A-Z][A-Z.&-]{1,7}s?|(?i:[ymq]-?o-?[ymq])"
    r"|(?i:[\w-]{2,12}[\s-](?:foot|feet) equivalent(?: unit)?s?))\)(?=[\s,])"
    r"|\([a-z-]+(?: [a-z-]+){0,2}\)(?= (?:of|to|from)\b)"
)
"""What stands for the name before it, or says how it is weighed; no clause begins there."""
SET_IN = re.compile(r" \((?:(?:up|down|plus|minus)(?: by)? )?")
"""Between a number and its change that parts it from its words: "9 tonnes (up 4%) of tea were sold"."""
OF_BOTH = (", in", ", of", ") in")
"""Behind a number, what leads to the flow that it and the one before it are of."""
OR_ELSE = re.compile(r"\s+or\s+(?:[a-z]+\s+){0,2}")
"""Between a percent and the amount of the same change: "a 2% or $5 million fall in imports"."""
_BECAME = (
    r"(?:(?:was|were|is|are) (?:sent|shipped|dispatched|delivered|sold|(?:ex|im)ported|bought|purchased|supplied)"
    r"|c[ao]me|arrived|went|go|left)\b"
)
BECAME = re.compile(
    rf"\)\s+(?:(?:worth )?of (?:[\w.'’-]+ ){{1,5}}?)?{_BECAME}"
    r"|\)\s+(?:(?:worth )?of (?!which|the|total)[a-z-]+(?: [a-z-]+){0,3} )?(?:to|from) (?=the [A-Z]|[A-Z][a-z]{2})"
)
"""Behind brackets, what became of goods: "worth $3 million (+8%) came from", "half (52%) of exports went to"; and where

they went: "exported $3 million (+8%) of tea to Mali"."""
AS_WORTH = re.compile(rf"(?: of [\w'’ -]{{2,40}}?)?,? {WORTH}\s+(?:[a-z]+\s+){{0,2}}", re.I)
THEN_BECAME = re.compile(rf",? {_BECAME}")
"""Around what goods are worth, told aside: "5 tonnes of tea, worth $9 million, went to"."""
WEAK = re.compile(
    r"\b(?:(?<!goods )and|and(?! services\b)|or|as well as|besides|plus"
    r"|(?<!\btrade )(?<!turnover )(?<!deficit )(?<!surplus )(?<!business )with"
    r"|followed by|ahead of"
    r"|(?:involving|entailing|requiring|for)(?= (?:an? )?(?:[a-z]+ )?(?:investments?|outlays?) of))\b",
    re.I,
)
WITH_WHOM = re.compile(
    r"\s(?:(?:the|all|other|most)\s)*(?:[a-z]+\s)?(?:countries|states|members|partners|nations|economies|markets)"
    r"\s(?:outside|in|of|within|from)\s(?:the\s)?"
)
"""Before the area of those dealt with: "with countries outside Asia and $4 million with"."""
PART_APART = re.compile(
    r"\W*(?:Most|Much|Half|Part|Some|The (?:bulk|greater part|larger part|rest|remainder|lot)|Almost all|Nearly all)"
    r"(?: of (?:it|them|this|these|that|those))?, (?:or )?(?:[a-z]+ ){0,3}",
)
IS_WORTH = re.compile(rf"(?: of [\w'’ -]{{2,40}}?)?, {WORTH}\s+(?:[a-z]+\s+){{0,2}}", re.I)
IS_SO = re.compile(r", (?:was|were|is|are|came|comes|went|goes|left|arrived|had been|has been)\b")
"""Around a number set apart in a clause: "Most of it, 5 tonnes, was"."""
BOTH_GOODS = re.compile(
    r"\s+of\s+(?:[a-z-]+\s+){1,2}?(?:and|or)(?:\s+(?!(?:and|or|to|from)\b)[a-z-]+){1,3}\s+(?:to|from)\s+(?:the\s+)?[A-Z]"
)
"""Behind an amount, two kinds of goods that it is of and where they went: "of tea and rice to Fiji for $5 million"."""
WORTH_SO_MUCH = re.compile(WORTH + r"\s+(?:[a-z]+\s+){0,2}$", re.I)
SHARE_OF = re.compile(rf"\s+(?:the|a|its)\s+(?:{SHARE}|volume|value)\s+of\s+[a-z]", re.I)
APPOSED = re.compile(
    r",\s+(?!(?:and|but|while|with|to|from|at|for|by|in)\b)[a-z][^,;:()\d]{2,60},\s+(?:[a-z~]+\s+){0,2}(?:[A-Za-z]{1,3}\s?)?[$€£¥]?"
)
"""Behind an area, what is said of it before its number: "and with Chad, a source of gum, $5 million"."""
INDEXED = Cued(("=",), r"\b(?:1[89]|20)\d\d\s*=\s*100\b")
NEXT_LABEL = re.compile(r" [A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2}")
"""Between "and" and a colon, who the next number is of."""
HEAD_BEHIND = re.compile(r" (?!and\b|or\b|[a-z]+(?:ing|ed|en)\b)[a-z]{3}")
"""Behind a word for one of those who trade, that of which it only tells the kind."""
JOINT = re.compile(r"[^,;:()]{0,40}?\s((?:and|but|while)\s+(?:in (?:return|turn)\s+)?([a-z]+))\b", re.I)
BALANCE = re.compile(
    r"(?:\s|-)(?:(?!in\b|of\b|and\b)[a-z-]+\s){0,3}(?:deficit|surplus|shortfall|gap|imbalance)\b", re.I
)
"""Behind a sum whose currency is left out, what it is: "a 2.4 billion trade deficit"."""
HAD_EXPECTED = re.compile(
    r"(?:\s[\w'\u2019-]+){1,4}? had (?:expected|forecast|predicted|projected|anticipated|foreseen|pencilled|penciled"
    r"|looked for|hoped for|planned|reckoned|counted on)\b"
)
"""Behind one, who had foretold it, and nothing that it counts: "the 4 billion analysts had expected"."""
OF_BALANCE = re.compile(r"\b(?:deficit|surplus|shortfall|gap)\s+of\s+(?:[a-z]+\s+){0,2}$")
CHANGES_OF = Cued(
    (
        *("crease", "gain", "rise", "fall", "drop", "decline", "cut", "loss"),
        *("exports", "imports", "sales", "purchases", "shipments", "deliveries", "supplies"),
    ),
    r"\s(?:on|with|amid|after|despite|because of|due to|thanks to|owing to|driven by|led by)\s+"
    r"(?:(?!of\b)[a-z]+\s+){0,3}(?:(?:[a-z]+creases?|gains?|rises?|falls?|drops?|declines?|cuts?|loss(?:es)?)\s+in"
    r"|(?:[a-z]+er|[a-z]+ed|[a-z]+ing|strong|weak|good|brisk|robust|poor|record|solid|sluggish|heavy|low|high) "
    r"(?:exports|imports|sales|purchases|shipments|deliveries|supplies)\s+of)\s+[^,;:()\d]{2,50}$",
)
"""Between a number and a bracket, the changes that it goes back to: "$5 billion on gains in capital goods ("."""
COMES_OUT = Cued(
    ("deficit", "surplus", "shortfall", "gap"),
    r"\b(?:for|giving|leaving|making|yielding|producing"
    r"|(?:to|that|which) (?:produced?|leaves?|gives?|left|gave|made|makes?)"
    r"|(?:it|they|the [a-z]+) (?:had|ran|posted|recorded|showed|registered|ended with)) (?:[a-z]+ )?(?:an?|the) "
    r"(?:[a-z-]+ ){0,3}(?:deficit|surplus|shortfall|gap)\b",
    re.I,
)
"""What tells how much one flow has over the other, behind both."""
ROLLING = re.compile(r"\b(?:rolling|trailing|running|cumulative)\s+$", re.I)
OF_SO_MANY = re.compile(
    r"\s+(?:out )?of (?:(?:the|its|their|our|all|this|these|those|some)\s+|[A-Za-z][\w-]+['’]s?\s+)*\d{1,3}(?:,\d{3})*"
    r"(?=\s+(?!(?:days|weeks|months|quarters|years|seasons)\b)[a-z])"
)
"""Between a part of a count and what is counted: "15 of the country's 47 counties"."""
OF_ITS = re.compile(r"\s+of (?:its|their|our)(?=\s+(?:[a-z-]+\s+)?[a-z]{3,}s\b)")
"""Between a part of a count and what is counted: "310 of its members"."""
MILLION = 1_000_000
PART = re.compile(rf"\s+{OF_MANY}", re.I)
LABEL = re.compile(r"\W*[A-Z][^.;:]{5,90}:\s+(?:(?:some|about|around|over|more than|nearly|almost)\s+)?")
"""Before a number that is all that follows: "Foreign firms in Togo: 28"."""
MORE_ARE = re.compile(r"\s+(?:more|others)\s+(?:are|were|will|have|had|remain|await)\b")
"""Behind a number, what makes it one of the things counted before: "nine more are planned"."""
COUNTED_ONES = re.compile(
    r"((?:\s+(?!(?:of|in|and|or|to|from|at|by|for)\b)[A-Za-z-]+){1,4}?)"
    r"\s+(?:(?:together|already|now|currently|will|would|jointly|in all|alone|ha(?:ve|d))\s+)*"
    r"(?=(?:have|had|has|[a-z]+ed|[a-z]+e|sold|bought|made|sent|built|grew|grow|spent)\b)"
)
"""Behind a number, those counted and what they do."""
DOERS = {"enterprises", "geography", "people"}
OF_THESE = re.compile(r"\W*(?:But |And )?[Oo]f (?:these|them|those)(?: [a-z]+)?,\s+(?:only |just |already )?")
"""Before a number, the things that it is a part of: "Of these, five are ready"."""


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
    others: dict[int, bool] = field(default_factory=dict)  # whether a phrase of time, by its start, is another number's
    base_level: bool = False  # whether it is what another level is compared with
    levels: dict[bool, list[Mention]] = field(default_factory=dict)  # times of levels compared with, by the line above
    given_area: AreaMention | None = None  # by a list told in parallel ("respectively")
    beside: list["Statement"] = field(default_factory=list)  # the numbers of that list
    in_turn: list["Statement"] = field(default_factory=list)  # numbers behind as many goods: "tin and tea: $8 and $5"
    says_again: "Statement | None" = None  # the one of such a list that it says again: "rose by 3% to $5 million"
    again: Figure | None = None  # told before, whose series it is of: "in 2008 they had been $5 and $4 million"
    given_cue: Cue | None = None
    given_other: AreaMention | None = None  # with whom a list of partners deals: "Chad with 5 and Mali with 3 … from"
    given_period: Mention | None = None
    given_base: Mention | None = None  # what a change of such a list is on: "up 6% and 7% on May and a year earlier"
    given_time: Period | None = None  # of a figure told before, in whose order this one is told
    paired: int | None = None  # position of the statement whose unit or scale this one borrows

    lead: str = field(init=False)  # the sentence up to the number
    before: str = field(init=False)  # the words before the number that are its own
    after: str = field(init=False)  # the words that follow it, up to the first break
    in_brackets: bool = field(init=False)  # whether it stands between brackets that do not hold the whole sentence

    def __post_init__(self) -> None:
        text = self.sentence.text
        self.lead = text[: self.quantity.start]
        self.before, self.after = text[self.head[0] : self.head[1]], text[self.tail[0] : self.tail[1]]
        opened = self.lead.rfind("(")
        self.in_brackets = opened > self.lead.rfind(")") and not self.lead[:opened].isspace() and opened > 0

    def widen(self, stop: int) -> None:
        """Let the words after it go on."""
        self.tail = (self.tail[0], stop)
        self.after = self.sentence.text[self.tail[0] : stop]

    def own(self, layer: str) -> list[Cue]:
        """Give the cues of a layer in its own words, head and tail."""
        return self.sentence.between(layer, *self.head) + self.sentence.between(layer, *self.tail)


def compared_with(statement: Statement) -> bool:
    """Whether a number is compared with the one before it, or shares its unit."""
    return statement.base_level or statement.paired is not None


def statements(sentence: Sentence, figures: list[Quantity]) -> list[Statement]:
    """Share the words of a sentence out among its figures."""
    found: list[Statement] = []
    begin = 0
    for position, quantity in enumerate(figures):
        stop = figures[position + 1].start if position + 1 < len(figures) else len(sentence.text)
        last = position + 1 == len(figures)
        said = None if names_flow(sentence, begin, quantity.start) else _said_at_once(sentence, quantity.end, stop)
        middle = _share(sentence, said or _set_apart(sentence, quantity, begin) or quantity.end, stop, last)
        statement = Statement(sentence, quantity, (begin, quantity.start), (quantity.end, middle), position)
        if quantity.kind == "bare" and quantity.unit is None and not _is_worth(sentence, quantity):
            behind = BALANCE.match(sentence.text, quantity.end) or HAD_EXPECTED.match(sentence.text, quantity.end)
            led = OF_BALANCE.search(sentence.text, begin, quantity.start)  # "so that a deficit of 1 billion arose"
            is_sum = quantity.scale >= MILLION and (behind or led) is not None
            is_sum = is_sum and not ROLLING.search(sentence.text, begin, quantity.start)  # "the rolling 12m surplus"
            whole = OF_SO_MANY.match(sentence.text, quantity.end) or OF_ITS.match(sentence.text, quantity.end)
            things = sentence.text[whole.end() if whole else behind_size(sentence.text, quantity.end) :]
            statement.counted = None if is_sum else counted_noun(things)
            statement.noun = _head_noun(sentence, quantity, statement.counted)
        if found and position and _is_set_in(found[-1], statement):
            found[-1].widen(middle)
        found.append(statement)
        begin = statement.head[0] if tells_side(statement, middle) else middle
    return found


def _set_apart(sentence: Sentence, quantity: Quantity, begin: int) -> int | None:
    """Where the clause goes on around a number set apart in it: "Most of it, 5 tonnes, was bought in Chad".

    So it does around what goods are worth: "900 tonnes of tea, worth $5 million, went to Chad".
    """
    text = sentence.text
    goes_on = IS_SO.match(text, quantity.end) if text.startswith(", ", quantity.end) else None
    apart = goes_on and (
        PART_APART.fullmatch(text, begin, quantity.start) or IS_WORTH.fullmatch(text, begin, quantity.start)
    )
    return goes_on.end() if goes_on and apart else None


def _is_worth(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a large number is what goods are worth, so that what follows it is not counted."""
    start = quantity.start
    return quantity.scale >= 1000 and WORTH_SO_MUCH.search(sentence.text, max(0, start - 40), start) is not None


def _share(sentence: Sentence, start: int, stop: int, last: bool) -> int:
    """Where the words after one number end and those before the next begin."""
    text = sentence.text
    became = BECAME.match(text, start, stop)
    behind = became.end() if became else change_behind(sentence, start, stop)
    behind = behind or (change_of(sentence, start) if text[start : start + 4] in OF_BOTH else None)
    start = behind or own_change(sentence, start, stop) or start
    strong = STRONG.search(text, start, stop)
    while strong and strong[0] == "(" and (short := ABBREVIATED.match(text, strong.start(), stop)):
        strong = STRONG.search(text, short.end(), stop)  # "and liquefied natural gas (LNG) $4 million"
    if not last and (result := _result(sentence, start, strong.start() if strong else stop)):
        return result
    if " as " in text and (why := reason(sentence, start, strong.start() if strong else stop)):
        return why
    if strong:
        return _up_to(sentence, start, strong, stop, last)
    if last:
        return stop
    if doers := _doers(sentence, start, stop):
        return doers
    both = BOTH_GOODS.match(text, start, stop) if " of " in text[start:stop] else None
    weak = WEAK.search(text, both.end() if both else start, stop)
    if weak:
        return _behind_partner(sentence, weak, stop) or weak.start()
    return up_to_verb(sentence, start, stop)


def _behind_partner(sentence: Sentence, weak: re.Match[str], stop: int) -> int | None:
    """Where a break stands behind one dealt with: "a deficit of $5 million with Chad and a surplus of $4 million"."""
    if weak[0] != "with":
        return None
    with_whom = WITH_WHOM.match(sentence.text, weak.end(), stop)
    reach = with_whom.end() if with_whom else weak.end() + len(" the ")
    partner = next((m for m in sentence.areas if weak.end() < m.start <= reach), None)
    timed = [m.end for m in sentence.periods if partner and partner.end < m.start <= partner.end + len(" during ")]
    again = WEAK.match(sentence.text, max([*timed, partner.end]) + 1, stop) if partner else None
    if again is None or any(again.end() < m.start <= again.end() + len(" the ") for m in sentence.areas):
        return None  # "with Chad and Mali buying 3 million each"
    return again.start()


def _is_set_in(told: Statement, inside: Statement) -> bool:
    """Whether a number in brackets parts another from the change that both are, or from what became of it."""
    begins, text = inside.quantity.start, told.sentence.text
    end = inside.quantity.end
    if told.quantity.kind == "percent" != inside.quantity.kind and OR_ELSE.fullmatch(text, told.quantity.end, begins):
        return any(cue.kind == "noun" for cue in told.sentence.between("verb", end + 1, end + 2))
    if text[end : end + 4] in OF_BOTH and change_of(told.sentence, end):
        return True
    if inside.quantity.kind == "money" != told.quantity.kind and THEN_BECAME.match(text, end):
        return AS_WORTH.fullmatch(text, told.quantity.end, begins) is not None
    if not inside.in_brackets or SET_IN.fullmatch(text, told.quantity.end, begins) is None:
        return False
    return BECAME.match(text, end) is not None or change_behind(told.sentence, end, len(text)) is not None


def _up_to(sentence: Sentence, start: int, strong: re.Match[str], stop: int, last: bool) -> int:
    """Where words end that a strong break stands in: at it, or at a weak one before what it encloses."""
    text = sentence.text
    if strong[0] == ")" and (joint := _does_too(text, strong.end(), stop)):
        return joint
    changed = CHANGES_OF.search(text[start : strong.start()]) if strong[0] == "(" and not last else None
    if changed:
        return start + changed.start()
    weak = None if last else WEAK.search(text, start, strong.start())
    if weak is None:
        return strong.start()
    if strong[0] == ":" and NEXT_LABEL.fullmatch(text, weak.end(), strong.start()):
        return weak.start()  # "Peru: plus 4% and Chad: plus 5%"
    if APPOSED.fullmatch(text, strong.start(), stop) and any(
        weak.end() <= m.start < m.end == strong.start() for m in sentence.areas
    ):
        return weak.start()
    flows = sentence.between("indicator", weak.end(), strong.start())
    leads = any(cue.code != "none" for cue in flows) or SHARE_OF.match(text, weak.end(), strong.start())
    return weak.start() if leads or _does_too(text, weak.start() - 1, stop) == weak.start() else strong.start()


def _doers(sentence: Sentence, start: int, stop: int) -> int | None:
    """Where those end who are counted and do or have the next number: "twelve mills have a capacity of 3 million"."""
    counted = COUNTED_ONES.match(sentence.text, start, stop)
    noun = next(iter(sentence.between("noun", start, counted.end())), None) if counted else None
    if counted is None or noun is None or noun.code not in DOERS or noun.end != counted.end(1):
        return None
    if any(start <= area.start < noun.end for area in sentence.areas):
        return None  # "the ten EU members bought 80 per cent" tells a side of the next number
    named = any(cue.code != "none" for cue in sentence.between("indicator", counted.end(), stop))
    deeds = sentence.between("verb", counted.end(), counted.end() + 1)
    return noun.end if named or any(verb.kind in ("export", "import") for verb in deeds) else None


def _does_too(text: str, start: int, stop: int) -> int | None:
    """Where a second verb of the same dealer begins behind a bracket: "tea ($5 million) to Fiji and took rice ($2"."""
    joint = JOINT.match(text, start, stop)
    return joint.start(1) if joint and joint[2].lower() in verbs() else None


def _result(sentence: Sentence, start: int, stop: int) -> int | None:
    """Where the balance of the flows before begins: "imports to $4.2 million for a deficit of $2.5 million"."""
    result = COMES_OUT.search(sentence.text, start, stop)
    return result.start() if result else None


def _said_at_once(sentence: Sentence, start: int, stop: int) -> int | None:
    """Where the flow ends that a number is said to be behind a comma: "the greater part, $4 million, was imports"."""
    said = said_flow(sentence, start, stop) if sentence.text.startswith((",", ")"), start) else None
    return said.end if said else None


def _head_noun(sentence: Sentence, quantity: Quantity, counted: str | None) -> Cue | None:
    """The counted noun in the vocabulary: the last one of the counted words, before one in a name behind it."""
    if not counted:
        return None
    reach = quantity.end + sentence.text[quantity.end :].find(counted[:1]) + len(counted) + 1
    nouns = sentence.between("noun", quantity.end, reach)
    own = [noun for noun in nouns if not noun.surface[0].isupper()]  # "60 students join Pisa State University"
    last = (own or nouns)[-1] if nouns else None
    one = last and last.code == "enterprises" and not last.surface.lower().endswith(("s", "ed"))
    if last and one and quantity.value > 1 and HEAD_BEHIND.match(sentence.text, last.end, reach):
        return None  # "50 farm tractors", "units of factory equipment"
    return last
