"""Things as what is measured: how many they are, what part of them is meant, how their number changed.

>>> OF_COUNTED.search("of the ") is not None, DO.match(" sell south") is not None
(True, True)
"""

import re

from extract.indicators.counts import THEIR_NUMBER, are_people_again, counted, goes_on, noun_before
from extract.indicators.flows import moved
from extract.indicators.heads import last_head
from extract.indicators.verb_senses import BY_SOMEONE
from extract.products.words import word_kind
from extract.statements.asked import Asked, Named
from extract.statements.frames import Frame
from extract.statements.kinds import GOODS, MADE_OR_SOLD
from extract.statements.statement import MORE_ARE, OF_THESE, PART, Statement, compared_with
from extract.words.cued import Cued
from extract.words.side_words import WORTH, is_word
from extract.words.wholes import HEDGE, OF_MANY

OBLIQUE = re.compile(r"\b(?:to|with|for|by|from|on|at)\s+(?:[\w-]+\s+){0,2}$")
THINGS_BESIDE = {"enterprises", "documents", "people", "jobs", "freight"}
"""Things whose number is told with how it changed."""
GROWN = {"exports", "imports", "production", "sales", "freight", "retail"}
"""Flows of things that are counted."""
CHANGING = {"change", "compare"}
OF_SUBJECT = re.compile(
    r"(?:,?\s+(?:numbers|from|in|for|of|to|at|with|between|and|the|[A-Z][\w-]*|(?:19|20)\d\d"
    r"|(?:(?:first|second|third|fourth|last|past|same|this|compared) )+(?:quarter|half|year|month|period|with|to)"
    r"|(?:has|have|had|are|were|was|is|been|more|than|nearly|almost|also|again)(?=\s))){0,14},?\s+",
)
"""What may stand between things and the verb that says how their number changed."""
OF_COUNTED = re.compile(
    r"\b[Oo]f (?:(?:the|its|all|these|those|our|their)\s+)?(?:(?:some|about|nearly|almost|over)\s+)?$"
)
NUMBER_OF_THOSE = Cued(
    ("number of ",),
    r"\bnumber of (?:[\w'’-]+ ){1,4}(?:engaged in|involved in|active in|exporting|importing|trading|selling|buying"
    r"|(?:that|which|who) (?:export|import|trade|sell|buy|bought|sold)[a-z]*)\b"
    r"|\bnumber of (?:[\w'’-]+ )?(?:exporting|importing|trading) [a-z]+\b",
    re.I,
)
"""Things whose number is told and what they do, which is no flow that changed."""
DO = re.compile(
    r"\s+(?:of them\s+)?(?:were|are|had|have|said|say|sell|sold|export|import|expect|work|live|came|plan|did|do)\w*\b",
    re.I,
)
THAN_BEFORE = re.compile(
    r"[^;:()]{0,90},\s+(?:(?:which|that) (?:is|was)\s+|or\s+)?"
    r"(?:(?:some|about|almost|nearly|over|by|only|just)\s+){0,2}"
)
MAKING = r"(?:assembled|manufactured|constructed|erected|built|put together|produced)"
MADE = re.compile(
    rf"\b(?:has|have|had|been|already|also|was|were|it|they|which|that|who)\s+(?:[a-z]+ly\s+|already\s+|also\s+)?{MAKING}"
    r"\s+(?:(?:more|less|over|about|some|almost|nearly|than|another|around|the|first)\s+){0,3}$"
)
WORKS_MADE = re.compile(
    r"\b(?:plants?|works|factor(?:y|ies)|mills?|company|firm|(?:car)?makers?|venture|shipyards?|yards?|enterprise|workshops?"
    r"|combine|holding|manufacturers|industry|country)\b"
    r"[^.;:()]{0,60}?\b(?:made|makes|built|builds|turned out|turns out|rolled out|rolls out|put out|puts out)\s"
    r"(?:[a-z]+\s){0,3}$"
)
"""Before things, the works that made them: "the Zenica plant built"."""
BUILT = re.compile(r"\b(?:made|built|assembled|turned out)\s+(?:[a-z]+\s){0,3}$")
ARE_MADE = re.compile(rf"(?:[^.;:()]|\.\d)*?\b(?:been|were|was|are|is|being)\s+(?:[a-z]+ly\s+|already\s+)?{MAKING}\b")
"""What says of things that they were made."""
MADE_HERE = Cued(
    ("country", "at home", "locally", "line", "belt", "gate"),
    r"\s+(?:of (?:the|its) )?(?:[a-z-]+\s+){1,3}(?:(?:made|built|assembled|manufactured|produced)\s+"
    r"(?:in (?:the|that|this) country|at home|locally)"
    r"|(?:(?:have |had |has )?(?:left|rolled (?:off|out of)|c[ao]me off|run off)|rolling off|leaving)\s+"
    r"(?:the|its|their)\s+(?:[a-z]+\s+)?(?:(?:assembly |production )?lines?|belts?|(?:factory|works) gates?))\b",
)
"""Behind things, that they are made where a text is about: "9,000 vans left the lines", "buses built at home"."""
DEALT_IN = ("export", "import")
MORE = re.compile(r"\s+(?:more|fewer|less|higher|lower|up|down|above|below)\b")
THE_NUMBER = re.compile(r"\s+(?:the number|as many)\b", re.I)
OUT_OF_ALL = re.compile(r"\W*(?:Out )?[Oo]f (?:all )?(?:(?:the|its|their|these|those|them|some|about)[\s,]|\d)")
VERBS = {"level", "change", "export", "import", "share"}
LIST = 160
"""How many characters behind a number the verb of its list may stand."""
WERE_TRADED = re.compile(
    r"\b(?:were|was|(?:have|has|had) been|(?P<ahead>will be|are to be))\s+(?:[a-z]+ly\s+|also\s+|thus\s+)?"
    r"(?:(?P<in>imported|bought|purchased|brought in|ordered)|exported|shipped|sold|sent|supplied|delivered"
    r"|dispatched|despatched)\b"
)
KINDS = re.compile(
    r"\s+(?:(?:new|different|various|main|more|other)\s+)*(?:types?|kinds?|varieties|sorts|brands|models"
    r"|(?:product|goods|commodity) names|nomenclature (?:items|positions|groups)"
    r"|(?:products|goods|items)(?= (?:are|were|have been) (?:now |already )?(?:produced|made|manufactured|put out)\b)"
    r"|items(?= of (?:[a-z-]+ )?(?:drugs|medicines|goods|products|equipment|preparations|food|foodstuffs|cosmetics)))\b"
)
"""Behind a number, what makes it one of kinds and not of things: "55 types of tubes are made"."""
MOST_KINDS = 10_000
BARRED = Cued(
    ("ban", "suspen", "prohibit", "halt", "restrict", "stop", "forb", "lift", "free", "liberali"),
    r"\b(?:ban(?:s|ned|ning)?|suspen(?:d|sion)\w*|prohibit\w*|halt\w*|restrict\w*|stop(?:s|ped)?|forb[ai]\w+|lift\w*"
    r"|freed|liberali[sz]\w+)\b[^.;:\d]{0,40}\b(?:imports?|exports?) of (?:(?:some|about|over|another|all) )?$",
    re.I,
)
LINES = re.compile(r"\s+(?:[a-z]+\s+)?(?:products|goods|items|commodities|articles|categories|(?:tariff )?lines)\b")
"""Of what the imports are barred, and how many: "suspended imports of 851 products"."""
GOES_ON = re.compile(
    rf"[^;:.()]*(?:,|\band\b|\bas well as\b|{WORTH})[^;:.()]*(?:\.\d[^;:.()]*)?"
    rf"|[^;:.()\d]*\((?:[a-z]+ ){{0,2}}[^\w\s]{{0,4}}[\w.,]*\d[^()]*\)\s"
)
BESIDE_A_COUNT = re.compile(r"(?:\s+[\w-]+){1,6}\s*(?:\(|,\s+(?:up|down)\b)[^(),.;\d]*", re.I)
OF_WHOM = re.compile(r"\bof whom\b[^,;:()]*$")
"""Before a number, the people that it is a part of: "9,000 people, of whom 3,000 come from China"."""
TO_AS_MANY = re.compile(
    r"\s*(?:in (?:19|20)\d\d)?\s*,?\s*(?:(?:and|but|or|to|from|up from|down from|against|compared with)\s+){0,2}"
    r"(?:(?:about|some|around|nearly|almost|over|only|just|a|an|record|total|of|more|less|fewer|than|well)\s+)*"
)
"""Between two counts of the same things, or their change and their number."""
AND_THINGS = re.compile(
    r"\s*of [^,;:()\d]{3,40}?(?:,|,? and|,? as well as|,? besides)\s+"
    rf"(?:(?:the )?(?:[A-Z][\w-]+\s+){{1,2}})?(?:{HEDGE}\s+)?"
)
AMONG_THEM = re.compile(
    rf"[^;:()]*\b(?:including|among them(?: were)?|such as|{OF_MANY}|included)\s+(?:{HEDGE}\s+)?", re.I
)
"""Before things, what makes them a part of the goods just told of: "exports of $9 million, among them 300 lamps"."""

WERE_EXPORTED = re.compile(r" (?:was|were|are|is|(?:has|have|had) been) (?:exported|sold abroad)\b")
"""Behind a number of what was made, where that went."""


def things_counted(asked: Asked) -> Named | None:
    """Counts: by the noun that is counted, else by what is done with the things."""
    statement, frame = asked.statement, asked.frame
    if statement.quantity.unit is not None or statement.quantity.kind != "bare" or statement.given_cue:
        return None
    if asked.kind == "goods":
        return None
    if part := _part_of_them(asked):
        return part
    if OF_WHOM.search(statement.before):
        return Named(frame.counted if frame.counted in ("jobs", "people") else "people", place="noun")
    if statement.after.startswith(" of whom"):
        return Named("people", place="noun")  # "visitors, 500 of whom spent"
    amount = statement.paired is not None
    unlike = frame.unit != statement.quantity.unit or _follows_count(asked)
    if statement.counted is None and not amount and compared_with(statement) and unlike:
        alike = statement.quantity.scale == 1 or frame.counted == frame.last in THINGS_BESIDE
        return Named(frame.counted) if frame.counted and alike else None  # "5 million visitors, up from 4 million"
    again = statement.position and statement.counted is None and not amount and frame.last in THINGS_BESIDE
    if again and TO_AS_MANY.fullmatch(statement.before):
        return Named(frame.last or "other")  # "the number of firms rose from 40 to 55", "arrivals rose by 9% to 5,000"
    if frame.counted == "production" and WERE_EXPORTED.match(asked.text, statement.quantity.end):
        return Named("exports")  # "turned out 400 cars; 200 were exported"
    if statement.noun is None and not amount and frame.counted and goes_on(statement):
        return Named(frame.counted)  # "8 million live abroad, 3 million in Qatar and 2 million in Oman"
    if frame.last == "people" and not amount and are_people_again(statement):
        return Named("people", place="noun")
    if statement.counted is None or amount:
        return _named_before(statement, frame)
    code, cue = counted(statement, frame)
    return Named(code, "", cue, "noun") if code else _done_with(asked)


def _part_of_them(asked: Asked) -> Named | None:
    """Part of the things told of before, or more of them: "Tourists, 2 million of them", "five more are planned"."""
    statement, frame = asked.statement, asked.frame
    more = MORE_ARE.match(asked.text, statement.quantity.end)
    if more or (statement.counted is None and OF_THESE.fullmatch(asked.text, 0, statement.quantity.start)):
        return Named(frame.counted or "other")
    part = PART.match(asked.text, statement.quantity.end)
    if part is None:
        return None
    goods = not part[0].endswith("whom") and frame.counted not in THINGS_BESIDE
    if goods and (by_verb := moved(asked, last_head(asked))):
        return by_verb  # "made 300 buses. It exported 40 of them"
    nouns = statement.sentence.between("noun", *statement.head)
    if nouns and not statement.position:
        return Named(nouns[-1].code, "", nouns[-1], "noun")
    doers = statement.sentence.between("noun", 0, statement.head[0]) if frame.counted is None else ()
    if doers and doers[0].code in THINGS_BESIDE:
        return Named(doers[0].code)  # "Chilean firms have put up $5 million, and 27 of them have an office"
    return Named(frame.counted) if frame.counted else None


def _named_before(statement: Statement, frame: Frame) -> Named | None:
    """Things that no noun behind their number names: "the number of students has reached 8,000"."""
    heads = [cue for cue in statement.sentence.between("indicator", *statement.head) if cue.code in ("jobs", "people")]
    noun = noun_before(statement)
    if noun and heads and heads[-1].end < noun.start and statement.quantity.unit is None:
        return Named(heads[-1].code, "", heads[-1], "head")  # "employment in the mills was 4,000"
    if noun is None and frame.counted in THINGS_BESIDE and THEIR_NUMBER.search(statement.before):
        return Named(frame.counted)  # "their number is expected to reach 18 thousand"
    return Named(noun.code, "", noun, "noun") if noun else None


def _done_with(asked: Asked) -> Named:
    """Things that the vocabulary does not know: by what is done with them, else as those before them."""
    statement, frame = asked.statement, asked.frame
    if statement.quantity.value < MOST_KINDS and KINDS.match(asked.text, statement.quantity.end):
        return Named("other", place="noun")
    if BARRED.search(statement.lead[-80:]) and LINES.match(asked.text, statement.quantity.end):
        return Named("other", place="noun")
    head = last_head(asked)
    if head and head.code in (
        "contracts",
        "production",
        "capacity",
        "freight",
        "exports",
        "imports",
        "sales",
        "retail",
    ):
        return Named(head.code, "", head, "head")
    if _is_made(asked):
        return Named("production", place="verb")
    if by_verb := moved(asked, head):
        return by_verb
    if frame.counted in THINGS_BESIDE and OUT_OF_ALL.match(asked.text) and _follows_count(asked):
        return Named(frame.counted)  # "Of the 2,300 firms only 150 hold a licence"
    if (
        statement.position
        and frame.changed == "growth"
        and frame.last in GROWN
        and TO_AS_MANY.fullmatch(statement.before)
    ):
        return Named(frame.last)  # "imports grew by 8 per cent to 4,000 cars"
    if frame.indicator in ("exports", "imports") and (
        frame.amount in ("count", "head") or _is_listed(statement, frame)
    ):
        return Named(frame.indicator)  # "Spain took 1,800 tractors, Italy 1,200 machines"
    if statement.position:
        made_or_sold = (c for c in (frame.indicator, frame.counted) if c in MADE_OR_SOLD)
        if told := next(made_or_sold, None):
            return Named(told)
    return listed_together(asked) or Named("other", place="default")


def _is_listed(statement: Statement, frame: Frame) -> bool:
    """Whether things are goods of a list: "sold 5,000 tonnes of tin and 30 tractors", "goods for $2m, among them"."""
    start, told = statement.quantity.start, statement.sentence.undated
    end = max((q.end for q in told if q.end <= start), default=start) if frame.amount in GOODS else start
    listed = AND_THINGS.fullmatch(statement.sentence.text, end, start)
    if listed is None and frame.last == frame.indicator:
        listed = AMONG_THEM.fullmatch(statement.before)
    words = (statement.counted or "").split()
    return bool(listed) and any(word_kind(word) == "goods" for word in words[:1] + words[-1:])


SO_MUCH_MORE = re.compile(r"\s+(?:more|less|higher|lower|dearer|cheaper|up|down)\b")
"""Behind an amount, what makes it no item of a list: "50 cents more than a year before"."""


def listed_together(asked: Asked) -> Named | None:
    """The flow of a list whose verb stands at its end: "goats worth $5m and 12,000 tonnes of fruit were brought in"."""
    statement, text = asked.statement, asked.text
    if last_head(asked):
        return None
    if SO_MUCH_MORE.match(text, statement.quantity.end):
        return None
    if any(cue.kind in VERBS and not is_word("worth", cue.surface.lower()) for cue in statement.own("verb")):
        return None
    told = WERE_TRADED.search(text, statement.quantity.end, statement.quantity.end + LIST)
    if told is None or not GOES_ON.fullmatch(text, statement.quantity.end, told.start()):
        return None
    between = statement.sentence.between("verb", statement.quantity.end, told.start())
    if any(cue.kind in VERBS and not is_word("worth", cue.surface.lower()) for cue in between):
        return None
    if told["ahead"] and asked.frame.indicator == "contracts":
        return Named("contracts")  # "signed contracts for 11 million: 170 lorries will be delivered"
    to_buyer = asked.frame.indicator == "exports" and BY_SOMEONE.match(text, told.end())
    return Named("imports" if told["in"] and not to_buyer else "exports", place="verb")


def _is_made(asked: Asked) -> bool:
    """Whether the things are made: "11 thousand tractors have been assembled", "has built 19 halls"."""
    end = asked.statement.quantity.end
    goods = word_kind((asked.statement.counted or "").partition(" ")[0]) == "goods"
    if goods and (WORKS_MADE.search(asked.statement.before) or _is_built_by_area(asked.statement)):
        return True
    if MADE_HERE.may_fit(asked.statement.after) and MADE_HERE.pattern.match(asked.statement.after):
        return not any(cue.kind in DEALT_IN for cue in asked.statement.own("verb"))
    return bool(MADE.search(asked.statement.before) or ARE_MADE.match(asked.text, end, min(len(asked.text), end + 160)))


def _is_built_by_area(statement: Statement) -> bool:
    """Whether a country made the things: "Slovakia built 300 cars"."""
    built = BUILT.search(statement.before)
    at = statement.head[0] + built.start() if built else 0
    return any(area.kind == "name" and area.end + 1 == at for area in statement.sentence.areas)


def _follows_count(asked: Asked) -> bool:
    """Whether the number before is a count: "532,000 were insured, against 33,000 in 2014"."""
    start = asked.statement.quantity.start
    earlier = [q for q in asked.statement.sentence.undated if q.end <= start]
    last = max(earlier, key=lambda q: q.end, default=None)
    return last is not None and last.kind == "bare" and last.unit is None and asked.frame.counted in THINGS_BESIDE


def number_of_those(asked: Asked) -> Named | None:
    """Things told of by what they do: "the number of firms exporting wine rose by 12%", "halved the number of them"."""
    statement = asked.statement
    told = NUMBER_OF_THOSE.search(statement.before)
    if told is None or not (asked.kind == "percent" or (asked.kind != "money" and statement.quantity.unit is None)):
        return None
    start, does = statement.head[0] + told.start(), statement.head[0] + told.end()
    nouns = statement.sentence.between("noun", start, does)
    moves = any(cue.kind == "change" for cue in statement.sentence.between("verb", does, statement.quantity.start))
    return Named(nouns[0].code, "", nouns[0], "noun") if nouns and moves else None


def of_a_count(asked: Asked) -> Named | None:
    """A change in brackets behind a count is its own: "606 thousand tourists (up 5.7%)"."""
    statement, frame = asked.statement, asked.frame
    if not frame.counted or not statement.position or last_head(asked):
        return None
    if THE_NUMBER.match(asked.text, statement.quantity.end):
        return Named(frame.counted)  # "16.5 million nights, two and a half times the number of the year before"
    if frame.counted not in THINGS_BESIDE:
        return None
    earlier = [q for q in statement.sentence.undated if q.end <= statement.quantity.start]
    before = max(earlier, key=lambda q: q.end, default=None)
    if before is None:
        return None
    counted = before.kind == "bare" and before.unit is None
    gap = asked.text[before.end : statement.quantity.start]
    part = OF_COUNTED.search(asked.text, max(0, before.start - 24), before.start) and DO.match(
        asked.text, statement.quantity.end
    )
    more = THAN_BEFORE.fullmatch(gap) and MORE.match(asked.text, statement.quantity.end)
    return Named(frame.counted) if counted and (part or more or BESIDE_A_COUNT.fullmatch(gap)) else None


OF_ITS_GOODS = re.compile(r"\s+of (?:the|its|all|[A-Z]\w+['’]s?)\s+[a-z]")
"""Behind a percent, what somebody grows so much of: "farmers grow 60 per cent of the tea"."""


def _are_goods(frame: Frame) -> bool:
    """Whether what arrives is goods: "Imports of tea came to 5 tons. Arrivals from Chad doubled"."""
    return frame.indicator == "imports" and frame.amount in GOODS and frame.counted != "people"


def of_subject(asked: Asked) -> Named | None:
    """What grows where things are the subject: "joint ventures doubled", "visitors from Oman were up 12 per cent"."""
    statement, text = asked.statement, asked.text
    if last_head(asked) or OF_ITS_GOODS.match(text, statement.quantity.end):
        return None
    nouns = statement.sentence.between("noun", *statement.head)
    noun = next((cue for cue in reversed(nouns) if cue.end <= statement.quantity.start), None)
    if noun and noun.surface.lower() == "arrivals" and _are_goods(asked.frame):
        return Named("imports", place="verb")
    one_of_them = noun and noun.code in ("enterprises", "documents") and not noun.surface.lower().endswith("s")
    if (
        noun is None
        or one_of_them
        or noun.code == "geography"
        or OBLIQUE.search(text, max(0, noun.start - 24), noun.start)
    ):
        return None
    verbs = [v for v in statement.sentence.between("verb", noun.end, statement.quantity.start) if v.kind in CHANGING]
    stop = verbs[0].start if verbs else statement.quantity.start
    changes = verbs or statement.quantity.kind == "multiple"
    return Named(noun.code, "", noun, "head") if changes and OF_SUBJECT.fullmatch(text, noun.end, stop) else None
