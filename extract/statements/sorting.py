"""Which numbers of a sentence are figures: a sentence in; its figures, and what each of the other numbers is.

Years, dates, names, ordinals, idioms and small counts that only point are none (the data contract).

>>> OF_STATE.match(" of state") is not None, RATIO.search("one in five") is not None
(True, True)
"""

import re

from extract.periods.words import MONTHS, alternation
from extract.quantities.fractions import is_part_beside
from extract.quantities.mentions import Quantity
from extract.statements.counted import counted_noun
from extract.statements.elided import GROUPED, counts_again, goes_on_from, is_paired, leaves_unit_out
from extract.statements.packing import SIZES, is_denominator, is_size
from extract.statements.sentences import GRADE, Sentence
from extract.statements.statement import INDEXED, LABEL, MORE_ARE, OF_ITS, OF_SO_MANY, OF_THESE, PART
from extract.statements.then import is_of_then
from extract.words.cued import Cued
from extract.words.side_words import SHARE
from extract.words.wholes import HEDGE, OF_MANY, OUT_OF_SO_MANY

ONE_OF_MONEY = re.compile(r"\s*(?:=|(?:buys?|bought|(?:was|is)(?: worth)?|equals?|costs?|fetch\w*)\s+\S*\d)")
RATIO = re.compile(r"\b(?:in|out of)\b", re.I)
ADDRESS = re.compile(r",?\s+(?:[A-Z][\w’'-]+\s+){1,3}(?:Street|St|Avenue|Road|Square|Lane|Boulevard|Prospect|Drive)\b")
SHARES = re.compile(
    r"\s+(?:of|the|more|less|fewer|higher|lower|wider|narrower|larger|smaller|bigger|greater|weaker|stronger|cheaper|dearer"
    r"|heavier|lighter|richer|poorer|better|worse|above|below|over|under|off|ahead|behind|short|shy|up|down|its|all|as|to|from|with|on|is|are|was|were|has|have|had|go|goes|went|com(?:e|es|ing)"
    r"|came|end(?:s|ed|ing)?|head(?:s|ed|ing)|bound|destined|leaves?|left|reach(?:es|ed|ing)|stem(?:s|med|ming)|consists?|consisted"
    r"|remain(?:s|ed)|pass(?:es|ed)|sold|shipped|sent|bought|exported|imported|produced|grown)\b"
    rf"|\s+by (?:the )?(?!(?i:{alternation(MONTHS)})\b)[A-Z]|\s+\(|\s*[,.;)]|$"
)
"""What follows a fraction that is a share or a change: "half went to Japan", not "half board"."""
STORY = re.compile(r" (?:of )?th(?:e|at|is) (?:whole )?(?:story|picture|battle|truth|job|equation|year(?!.?[bea’']))")
"""Behind "half", what nothing is measured of: "goods are only half of the story", "in two thirds of the year"."""
CLOCK = re.compile(r"\s*(?:GMT|UTC|CET|EST|BST|hrs|o['’]clock)\b")
MODEL = re.compile(r"[A-Z]{0,2}\s+(?:models?|series|generation|edition)\b")
FORM = re.compile(r"[A-Z]{1,4}-\d{1,3}")
GLUED = re.compile(r"[A-Za-z]-?$")
INFINITIVE = re.compile(
    r"\b(?:to|will|would|should|can|could|may|must)\s+[a-z]+\b[^.;:]*(?:\band|,)\s+(?:then |also |even )?$"
)
OF_A_FLOW = re.compile(
    r"\s+(?:(?:its|their|the|our|this|annual|total|mutual|foreign)\s+){0,2}(?:gdp|gross|trade|exports?|imports?|output"
    rf"|production|turnover|sales|supplies|deliveries|shipments|volumes?|number|income|capacity|{SHARE})\b",
    re.I,
)
"""What makes "double" a verb: "to cut costs and double exports"."""
NAMED = re.compile(
    r"(?:[A-Za-z]-?|[#№@/_]|\b[A-Z][A-Za-z]{0,3}-?\d{2,}-)$|\b(?:Nos?\.?|Numbers?|Articles?|Art\.|Sections?|Clauses?|Chapters?|Resolutions?"
    r"|Decrees?|Laws?|Act|Order"
    r"|Directives?|Regulations?|Annex|Appendix|Tables?|Fig\.|Figures?|Part|Phase|Stage|Group of|Group|Formula"
    r"|Channel|Class|Form|Room|Gate"
    r"|Flights?|Protocols?|Notification|Type|Level|Model|Series|Vol\.|Volume|Version|Windows|Boeing|Airbus|Euro|[Tt]op|Agenda|Vision|Horizon"
    r"|HS|[Cc]ode|Box|Pier|P\.\s?L\.|PL"
    r"|Terminal|Unit|Lot|[Ii]tem|[Pp]ages?|pp?\.|[Tt]el\.?|[Pp]hones?|[Ff]ax|Street|St\.|Avenue|Building"
    r"|[Bb]ldg\.?|Apt\.?|Paragraphs?"
    r"|[Gg]rades?|[Ss]ites?|(?<=[Bb]y )day|COVID)[\s-]?#?$"
)
OF_WORKS = re.compile(
    r"\s+(?:(?:hydro\w*|nuclear|thermal|coal|gas|oil|power|hydropower)\s+){0,2}"
    r"(?:plant|station|dam|mine|refinery|reactor|oilfield|block|terminal|line|mill)\b"
)
"""Behind a small number that goes with a name, the works called so: "the Pampa 2 plant"."""
TAILED = re.compile(r"(?:-[A-Z]|[A-Za-z](?!\s)|[./]\s?[a-z]{2,3}\b|:\d|-\d|/\d|\s(?:a|p)\.?m\.?\b|\s?o'clock)")
POINTER = re.compile(
    r"\b(?:the|these|those|both|its|their|our|each|every|all|other|last|next|first|past|previous|these|top|into)\s+$",
    re.I,
)
GOODS_NAMED = re.compile(
    r"\s*(?:[a-z-]+\s+){0,2}(?:commodities|products|goods|items|articles|staples|crops)\s*(?:[,:(–—]|-\s)"
)
"""Behind a small number, goods that are named next: "three products, tea, tin and silk"."""
PHONE = Cued(("+", "tel", "phone", "fax", "call"), r"(?:\+|\b(?:tel|phone|fax|call)\b)[^A-Za-z]{0,24}$", re.I)
URL = re.compile(r"(?:https?:|www\.|@)\S*$|\S+\.(?:com|org|by|ru|kz|gov|net|html?|kg|uz|int|eu)\S*$")
RANKED = re.compile(r"^[\s-]+(?:largest|biggest|main|major|leading|most|top|best|key|chief|principal)\b", re.I)
SCALE_ONLY = re.compile(r"[$€£¥]?\s?(?:thousand|million|billion|trillion|lakh|crore|mln|mn|bn)s?\b", re.I)
NO_SCALE_ALONE = re.compile(r"(?:thousand|million|billion|trillion|lakh|crore)s\b", re.I)
"""What may count on its own: "in millions of homes", unlike "all figures in million euros"."""
ROUND = re.compile(r"1(?:[, ]?000)+\b")
UNIT_OF_TABLE = re.compile(r"[(,:]\s*(?:in\s+)?$|\([^()\d]{0,24}\bin\s$")
"""What stands before a scale alone that says in what a table counts."""
NAMED_MONEY = re.compile(r"[,(:–-]\s*[A-Z][A-Za-z]{2,}\s$")
"""A currency by its name, before the scale that a table is told in."""
IN_MONEY = re.compile(
    r"\(\s*(?:in |value |[Vv]alue in )?[A-Za-z$€£.’']{1,12}\s$|\b(?:imports|exports|trade|sales|shipments) in\s$"
)
"""A currency in brackets, before a scale without a number: "(birr million)"."""
AT_PLACE = re.compile(r"\s(?:check-?point|border|gate|post|station|crossing|market|camp)\b", re.I)
"""Behind a distance, what makes it the name of a place on a road: "the 105-Mile checkpoint"."""
TOWN = re.compile(r" [A-Z]")
"""Behind the code of the post, the town."""
COMPOUND = re.compile(r"-(?:country|member|nation|state|head|tonne|ton|person|company)\b", re.I)
OF_STATE = re.compile(r"\s+of (?:state|government|delegation|department|mission|household)s?\b", re.I)
IN_THE = re.compile(
    r"\b(?:in|over|during|for|within|of)\s+(?:the|these|those|its|just|only)\s+(?:last\s+|past\s+|first\s+)?$"
    r"|\btime (?:in|within) $",
    re.I,
)
LONG = re.compile(r"\s+(?:days|weeks|months|quarters|years|seasons|decades)\b")
HARD = re.compile(
    r"(?:\s+(?!(?:and|or|of|in|to|for|from|by|per|than|with)\b)[a-z-]+){1,2}"
    r"\s+(?:days|weeks|months|quarters|years|seasons|decades)\b"
)
"""Behind a number, a stretch of time with its adjectives: "after two lean years"."""
AHEAD = re.compile(r"\s+(?:off|away|hence|ahead|from now)\b(?! by\b)")
"""Behind days, what makes them those until something: "polling day is 12 days off"."""
MOST_RANKED = 10
IN_PLACE = re.compile(r"\b(?:number|no\.?|rank|ranked|place|position)\s$", re.I)
RANKING = re.compile(r"\b(?:the|its|their|top|\w+['’]s|one of)\s+$", re.I)
COUNTED_BEFORE = Cued(
    ("number of",),
    r"\bnumber of\b[^.;:]{3,70}\b(?:reached|was|were|is|exceeded|totalled|stands? at|stood at|to"
    r"|at)\s+(?:[a-z]+\s+){0,2}$",
    re.I,
)
MEETS = re.compile(
    r"\b(?:met|meets?|convened|gathered|visited|sat|postponed|came together|been held|spoken)\s+(?:\w+\s+)?$", re.I
)
STAFF_OF = Cued(
    ("staff", "workforce", "population", "membership", "crew", "payroll", "readership", "audience"),
    r"\b(?:staff|workforce|population|membership|crew|payroll|readership|audience) of (?:[a-z]+ ){0,3}$",
    re.I,
)
ONCE = re.compile(r"once|twice|thrice", re.I)
INDEX = Cued(("index",), r"\bindex\b[^.;]{0,60}$", re.I)
IN_NAME, NAME_GOES_ON = re.compile(r"\b[A-Z][\w-]*\s$"), re.compile(r"\s+[A-Z]")
NEXT_NAME = re.compile(r"(?:,|\band|\bbut)\s+(?:[A-Z][\w’'-]*\s){1,3}$")
"""Before a number, the next of several that are named."""
NAME_BEFORE = re.compile(r"[A-Z]\w*\s$")
ITEM = re.compile(r"\d{1,4}\.\d{1,2}")
"""The number of a paragraph or a publication, where a sentence begins with it: "2.1 Services play a part too"."""
CODE = re.compile(r"[A-Z]{2}(?:19|20)\d\d")
"""What with a dash and digits is the number of a report, though its letters are those of a currency: "KR2024-0007"."""
OF_WHICH = re.compile(rf"\b(?:{OF_MANY}|among them)\s+(?:[^.;]{{1,60}}\s(?:and|but)\s+)?(?:[a-z]+\s)?$", re.I)
HEDGED = re.compile(rf"(?:^|[.;,:]\s|\band\s|\bbut\s){HEDGE}\s+$", re.I)
NUMBERED = re.compile(r"[a-z] numbered (?:[a-z]+ ){0,2}$")
"""Before a number, what makes it a count of the things named before it."""
COUNT_ENDS = re.compile(r"\s*[,.;]|\s+(?:in|at|by|as|against|and|compared)\b")
OF_THEM = re.compile(r"\s+(?:are|were|have|had|live|lived|came|work|worked|remain|remained|operate|operated)\b")
"""How many of those told of before do what the verb says."""
AMONG = re.compile(r"\b(?:among|of) (?:them|these|those|which|whom)\s+(?:[a-z]+\s)?$|,\s+including\s+(?:[a-z]+\s)?$")
FROM_THERE = re.compile(r"\s+from (?:the )?(?:[A-Z]|abroad\b)")
"""Around a number, what makes it a part of those told of: "took part, among them 68 from Chile"."""
IN_AREAS = re.compile(
    r"\s+(?:(?:main|key|major|principal|priority|basic|important|different|broad)\s+)?"
    r"(?:areas|directions|fields|spheres|ways|respects|aspects|steps|stages|phases|dimensions)\b"
)
"""Behind a few, what they only point at."""
OF_TALK = re.compile(
    r"\s+(?:[a-z-]+ ){0,2}(?:questions|answers|topics|issues|points|themes|subjects|problems|challenges|priorities"
    r"|principles|pillars|goals|aims|tasks|reasons|factors|causes|conditions|options|scenarios|lessons|panels|workshops|speeches"
    r"|continents)\b"
)
"""What a few of are spoken of and not counted: "named four priorities", "guests from five continents"."""
CLAUSE = re.compile(r"(?:^\W*|[;,]\s|\b(?:and|but|while|with|another)\s)$", re.I)
MORE_THAN = re.compile(r"\s+(?:more|fewer|less)\s+than\b")
COUNTED_APART = re.compile(r"\d(?:[^\d;.()]{1,60})[,–—(]\s*(?:or\s+)?(?:[a-z]+\s+)?$")
"""Before a number, one that counts something and is set apart from it."""
SIDES = re.compile(r"\s*(?:countries|states|sides|parties|nations|neighbou?rs|way\)? \w* ?trade)\b", re.I)


WORKING_DAYS, IN_BRACKETS = (
    re.compile(r"\b(?:work|bus|bank|trad)[a-z]*\s+days?$", re.I),
    re.compile(r"[(\[][^()\[\]]*$"),
)
"""What a part of a month had, and where that only tells of the part: "From 1 to 7 July (5 working days)"."""


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
    if _only_names_unit(quantity, text, before, after):
        return "name", None
    if quantity.kind == "money":
        return _money_kind(quantity, text, after), None
    if quantity.kind in ("percent", "points"):
        return ("name" if GRADE.match(after) else "figure"), None
    glued = not before.endswith(" ")  # only then can it be a part of an address
    if (glued and URL.search(before[-80:])) or PHONE.search(before[-30:]):
        return "name", None
    if quantity.kind == "fraction" and RATIO.search(text, quantity.start, quantity.end):
        return "figure", None  # "one in five cars"
    if quantity.kind in ("multiple", "fraction"):
        return _word_kind(sentence, quantity)
    if quantity.kind == "physical":
        return _physical_kind(quantity, text, before, after), None
    if quantity.value < 100 and IN_PLACE.search(before[-12:]):
        return "name", None  # "the number two sector"
    if quantity.scale != 1:
        return ("name" if GLUED.search(before[-4:]) else "figure"), None  # "MAZ-103T", "A400M"
    return _bare_kind(sentence, quantity, before, after), None


def _only_names_unit(quantity: Quantity, text: str, before: str, after: str) -> bool:
    """Whether a number only says in what others are counted: "Exports, thousand tonnes", "per 1,000 cubic metres"."""
    if quantity.kind in ("physical", "bare") and is_denominator(text, quantity.start):
        return True
    if SCALE_ONLY.match(text, quantity.start) and (
        UNIT_OF_TABLE.search(before)
        or (not after.strip(") ") and NAMED_MONEY.search(before))
        or IN_MONEY.search(before)
        or (before[-3:] in ("in ", "In ") and not NO_SCALE_ALONE.match(text, quantity.start))
    ):
        return True  # "(million US dollars)", "Trade of Zambia, Kwacha million"
    alone = (before[-1:], after) == ("(", ")") or (not after and before.endswith((", ", ", in ")))
    if alone and ROUND.match(text, quantity.start):
        return True  # "Sugar exports (1,000 tons)", "Shipments, in 1,000 tons"
    if not before and SCALE_ONLY.match(text, quantity.start) and after[:1] in ("", ",", ";"):
        return True  # "Thousand tonnes, carcass weight" over a table
    if quantity.vague and not (before + after).strip(" .()"):
        return True  # "Billions of drachmas."
    return quantity.kind == "money" and text.startswith("000", quantity.number_start)  # "Imports, BDS$ 000"


def _physical_kind(quantity: Quantity, text: str, before: str, after: str) -> str:
    """A measure is a figure, unless it sizes a package, points at heads of state or sets a deadline."""
    if text.startswith("000", quantity.start):
        return "name"  # "'000 tonnes"
    if quantity.unit == "head" and OF_STATE.match(after):
        return "pointer"  # "the two heads of government"
    if quantity.unit == "km" and AT_PLACE.match(after):
        return "name"
    if quantity.unit in SIZES and is_size(text, quantity.start, quantity.end, quantity.unit):
        return "name"  # "5 million bags of 60 kilos"
    if quantity.unit not in ("day", "hour", "minute"):
        return "figure"
    in_brackets = IN_BRACKETS.search(before[-40:]) and WORKING_DAYS.search(text, quantity.start, quantity.end)
    ahead = quantity.unit == "day" and AHEAD.match(after)
    return "period" if ahead or in_brackets or _deadline(before) else "figure"


def _money_kind(quantity: Quantity, text: str, after: str) -> str:
    """Money is a figure, unless it only says in what a table counts or names one unit of another money."""
    surface, code = text[quantity.start : quantity.end], text[quantity.start : quantity.start + 3]
    sign = text[quantity.start : quantity.number_start].strip()
    bare = SCALE_ONLY.match(text, quantity.number_start) and sign and not sign.islower()
    heads = (code.isupper() or bare) and not re.search(r"\d", surface)
    if heads or FORM.fullmatch(text, quantity.start, quantity.end):
        return "name"  # "USD thousand" over a table, "form TD-1"
    if CODE.fullmatch(surface) and after.startswith("-"):
        return "name"
    return "idiom" if quantity.value == 1 and ONE_OF_MONEY.match(after) else "figure"  # "one dollar buys 8,124 kip"


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
            r"\b(?:to|will|would|should|must|might|can|could|may|nearly|almost|than|is|was|were|are|expected to)\s+$",
            before,
        ):
            goes_on = INFINITIVE.search(before) and OF_A_FLOW.match(after)
            if not goes_on and not is_of_then(sentence, quantity.end):
                return "name", None
        if MEETS.search(before):
            return "idiom", None  # "the commission has met nine times"
        if re.match(r"\s+(?:a|per|each|every)\s+(?:day|week|month|year)|,?\s+in\b", after) and ONCE.fullmatch(
            sentence.text[quantity.start : quantity.end]
        ):
            return "idiom", None
        return "figure", None
    if STORY.match(after):
        return "idiom", None
    if SHARES.match(after) or re.search(
        rf"\b(?:{OF_MANY}|by|about|around|almost|nearly|over|than|for|represent\w*|mak\w+ up|up"
        r"|down|another|to|is|was|further|roughly|some|least|most|just|only|even|grew|rose|fell|lost|shed|gained|dropped|declined|shrank"
        r"|jumped|increased|decreased)\s+(?:an?\s+)?$",
        before,
        re.I,
    ):
        return "figure", None
    beside = is_part_beside(sentence.text, quantity.start, quantity.end)
    return ("figure" if beside or is_of_then(sentence, quantity.end) else "idiom"), None


def _bare_kind(sentence: Sentence, quantity: Quantity, before: str, after: str) -> str:
    """A number without a unit is a figure where it counts something or shares a neighbour's unit."""
    surface = sentence.text[quantity.start : quantity.end]
    if other := _named_or_ranked(quantity, surface, before, after):
        return other
    if quantity.words and (HARD.match(after) or (IN_THE.search(before[-24:]) and LONG.match(after))):
        return "period"  # "in the six weeks to the festival"
    if STAFF_OF.search(before[-60:]) and not quantity.words:
        return "figure"
    if (COUNTED_BEFORE.search(before[-90:]) and not quantity.words) or PART.match(after) or OF_SO_MANY.match(after):
        return "figure"
    if not quantity.words and (OF_ITS.match(after) or counts_again(sentence.text, quantity.start, quantity.end)):
        return "figure"
    if not quantity.words and IN_NAME.search(before) and before.count(" ") > 1 and NAME_GOES_ON.match(after):
        people = any(area.start == quantity.end + 1 for area in sentence.areas)
        return "figure" if people else "name"  # "In Israel 12,000 Chinese work on building sites"
    if quantity.words and quantity.value <= 12 and OF_TALK.match(after):
        return "pointer"
    pointed = quantity.words and before.endswith(" the ")  # "from the five Nordic countries"
    if (quantity.per and len(quantity.per) == 3) or (not pointed and is_paired(sentence, quantity, before, after)):
        return "figure"  # "1.7 to the dollar", "from 4.7 to 5.3 million"
    if before.rstrip().endswith("=") or after[:1] == "=":
        return "name"
    if not quantity.words and (INDEX.search(before) or (INDEXED.search(before) and "." in surface)):
        return "figure"
    if leaves_unit_out(sentence, quantity, before, after):
        return "figure"
    if GROUPED.fullmatch(surface):
        told = any(other.end <= quantity.start for other in sentence.undated) and NEXT_NAME.search(before)
        if told or any(area.end == quantity.start - 1 for area in sentence.areas):
            return "figure"  # "West Germany bought 300,000 bags and the United States 200,000", "and Danzig 287,000"
    return _counting_kind(sentence, quantity, surface, before, after)


def _named_or_ranked(quantity: Quantity, surface: str, before: str, after: str) -> str | None:
    """What a number is that only names or ranks: "one", "Resolution 12", "the 3 largest"."""
    if quantity.words and surface.lower() in ("one", "zero", "once"):
        return "idiom"
    if quantity.words and surface.lower() in ("double", "triple", "quadruple") and quantity.kind == "bare":
        return "name"  # "a double taxation treaty"
    if quantity.vague and not after:
        return "idiom"
    if quantity.words and surface[0].isupper() and before.endswith(("the ", "The ")):
        return "name"  # "the rest of the Fifteen"
    if not before.strip() and ITEM.fullmatch(surface) and NAME_GOES_ON.match(after):
        return "number"
    if ADDRESS.match(after) or CLOCK.match(after) or (not quantity.words and MODEL.match(after)):
        return "name"
    if surface[0] == "0" and surface[1:2].isdigit() and before[-1:] == "-":
        return "name"  # "Table 376-0005"
    if NAMED.search(before[-24:]) or (not quantity.words and TAILED.match(after)):
        return "name"
    if surface == "4.0" and before.endswith("Industry "):
        return "name"
    if surface[0] == "0" and surface.isdecimal() and TOWN.match(after):
        return "name"
    few = quantity.words or quantity.value <= MOST_RANKED  # "the 12 biggest exporters" are counted
    if few and not quantity.words and OF_WORKS.match(after) and IN_NAME.search(before):
        return "name"
    return "ordinal" if few and RANKED.match(after) and RANKING.search(before) else None


def _counting_kind(sentence: Sentence, quantity: Quantity, surface: str, before: str, after: str) -> str:
    """A number that counts what stands behind it is a figure, unless it only points: "the two countries"."""
    counted = counted_noun(after)
    if quantity.words and after[:1] == "-" and not COMPOUND.match(after):
        return "name"
    if counted is None:
        if after[:1] == "-" or (NAME_BEFORE.search(before) and not HEDGED.search(before)):
            return "name"  # not "Around 900,000 came"
        if goes_on_from(sentence, quantity):
            return "figure"
        if not quantity.words and MORE_THAN.match(after) and COUNTED_APART.search(before):
            return "figure"  # "3,521 enterprises, 673 more than a year earlier"
        if OF_THESE.fullmatch(before) and OF_THEM.match(after):
            return "figure"  # "Of these, five have been completed"
        if not (quantity.words or after.strip(" .")) and LABEL.fullmatch(before):
            return "figure" if sentence.between("noun", 0, len(before)) else "number"  # "Foreign firms in Togo: 28"
        if MORE_ARE.match(after) and CLAUSE.search(before):
            return "figure"  # "Nine more are to be opened"
        if NUMBERED.search(before) and COUNT_ENDS.match(after):
            return "figure"  # "The works in operation numbered 96"
        told = HEDGED.search(before) or OF_WHICH.search(before[-90:]) or OUT_OF_SO_MANY.match(before)
        of_them = not quantity.words and told and OF_THEM.match(after)
        of_them = of_them or (not quantity.words and AMONG.search(before[-40:]) and FROM_THERE.match(after))
        return "figure" if GROUPED.fullmatch(surface) or of_them else "number"  # "781,000 in 2015"
    if quantity.words and quantity.value <= 12 and IN_AREAS.match(after) and before.endswith("in "):
        return "pointer"  # "in five main areas"
    both = quantity.value == 2 and SIDES.match(after)
    points = both or POINTER.search(before) or GOODS_NAMED.match(after)
    return "pointer" if quantity.words and quantity.value <= 12 and points else "figure"
