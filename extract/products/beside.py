"""The goods that stand beside a number or its flow, or before it as its subject: a statement in, its goods out.

>>> NOUN.fullmatch("shipments") is not None
True
"""

import re

from extract.products.around import about, label
from extract.products.complements import complement
from extract.products.flows import fronted, is_oblique, possessed, premodifier, with_verb
from extract.products.numbered import SPENT
from extract.products.phrases import between, phrases_of
from extract.products.prices import price_of
from extract.products.struck import VERB
from extract.products.subjects import WITH_SO_MUCH, is_fronted, is_nominative, subject
from extract.products.told import Told, list_before, told_as
from extract.products.words import word_kind
from extract.records import TRADE
from extract.statements.asked import Named
from extract.statements.frames import Frame
from extract.statements.phrase import Phrase
from extract.statements.statement import Statement
from extract.values import replace
from extract.words.cued import Cued
from extract.words.lexicon import Cue
from extract.words.side_words import IS

LISTED = TRADE | {"production", "sales", "freight", "exchange_trade", "gdp"}
NEXT_AMOUNT = re.compile(r",?\s+and\s+(?:[a-z]+\s+){0,2}[A-Z]{0,3}\s?[^\w\s]{0,2}\d")
"""Behind the goods of one amount, the next: "$5 million of imports such as tea, and $6 million of exports"."""
FOLLOWS = "follows: "
"""Between a flow and a number, what opens the list of its goods."""
APPOSED = re.compile(r",\s+(?:the|its|their|an?|another|one of|[\w§]+['’]s)\s+(?:[\w§'’-]+\s+){0,4}$", re.I)
"""Before a flow, what begins what goods are called between commas."""
NOUN = re.compile(r"(?:shipments?|deliver(?:y|ies)|suppl(?:y|ies)|purchases|sales|earnings|buyers)", re.I)
"""Words of a flow that are nouns, so that goods can stand before them: "tea shipments", not "growers shipped"."""
PARTICIPLE = re.compile(r"\w+ed|sold|bought|grown|made", re.I)
RAN = re.compile(
    r"\s+(?:~+\s+)?(?:(?:[a-z]+ly|therefore|thus|also|alone)\s+)?(?:~+|[a-z]+ed|gave|gives|ran|runs|had|has|shows?"
    r"|saw|expects|targets|eyes|forecasts|projects|anticipates|plans|(?:aims|hopes) for"
    r"|(?:closed?|closes|ended?|ends|finish(?:ed|es)?) (?:with|in)"
    r"|(?:was|were|is|are|remain(?:s|ed)) in)\s+(?:(?:an?|the)\s+)?(?:[a-z]+\s+)?|\s+an?\s+(?:[a-z]+\s+)?"
)
"""Between goods and the balance that they ran: "services closed with a", "the travel account shows a", "services a"."""
OF_SO_MUCH = re.compile(r" (?:of|worth|valued at) (?:[a-z]+ ){0,3}[A-Z]{0,3}[a-z]{0,2}\.?\s?[^\w\s]?\d")
"""Behind the flow that goods had, how much it was: "cosmetics posted exports of", "textiles saw exports worth"."""
BROUGHT_ABOUT = re.compile(
    r"\b(?:amid|because of|thanks to|due to|owing to|on the back of"
    r"|on (?:the )?(?:strong|weak|brisk|firm|robust|good|poor|sluggish|heavy|record|[a-z]+(?:er|ing|ed)))\b[^,;.]*$"
)
"""Between a number and a flow, what makes that a cause of it."""
OTHER_MATTER = re.compile(r"(?<!¤)(?<!with )(?<!with an )(?<!with total )¤|[;:.]|, (?:and|but|while|which)\b")
FIRST = Cued(
    ("export", "import"),
    r"\b(?:main|top|biggest|largest|leading|chief|principal|key|most|greatest|best|headed|heads|leads?|led|topped|tops"
    r"|dominat\w+|(?:first|second|third|fourth|next|last) (?:among|in|of))\b[^,;:]*\b(?:ex|im)ports?\b",
    re.I,
)
RANKS = re.compile(
    rf"\s+(?:(?:(?:again|still|also|now|[a-z]+ly)\s+)?{IS}"
    r"\s+(?:(?:again|still|by far|once more)\s+)?(?:(?:the|its|their|our|[a-z]+['’]s|[A-Z][\w.'’-]*)\s+){0,4}"
    r"(?:(?:second|third|fourth|fifth|sixth|next)[ -])?"
    r"(?:main|top|biggest|largest|leading|chief|principal|key|greatest|best|most [a-z]+)"
    r"|(?:replaced|overtook|passed|displaced|ousted|surpassed)\s+[^,;:]{3,40}?\sas(?:\s+(?:the|its|their|our|[A-Z][\w.'’-]*))*"
    r"\s+(?:main|top|biggest|largest|leading|chief|principal)"
    r"|(?:came|comes|rank(?:s|ed)|stood|stands|was|is|were|are) (?:first|second|third|fourth|next|last|top)"
    r" (?:among|in|of)(?: (?:the|its|their|our|list of|[a-z]+['’]s|[A-Z][\w.'’-]*)){0,4}"
    r"|(?:headed|heads|leads?|led|topped|tops|dominate[sd]?)(?:\s+(?:the|its|their|our|[a-z]+['’]s|[A-Z][\w.'’-]*)){0,4})"
    r"\s+(?:[a-z-]+\s+)?(?:ex|im)ports?\b(?!\s+(?:growth|gains?|decline|recovery|surge|rise|drop))"
)
"""Between goods and the flow that they are told to be first of."""
FIRST_IS = re.compile(
    r"\b(?:main|top|biggest|largest|leading|chief|principal|key|greatest|best|most [a-z]+)\s+(?:[a-z-]+\s+)?"
    rf"(?:ex|im)ports?\b[^,;:.]{{0,48}}?\s{IS}\s+"
    r"(?:(?:still|again|also|now|once more|by far|the)\s+)*$",
    re.I,
)
"""Before goods, the flow that they are told to be first of."""
GOES_ON = re.compile(r"(?:[;:,]|,? and)\s+(?:[a-z]+\s+)?(?:[¦#]+,?\s+)?(?:it|they|this|these|which)\s+~")
"""Behind goods, a clause that is about them."""
HEADED_BY = Cued(
    ("led by", "headed by", "topped by", "dominated by"),
    r"\b(?:was|were|is|are|been)\s+(?:[a-z]+\s+)?(?:led|headed|topped|dominated) by (?:the )?(?=\S)",
)
"""Between a flow and the goods that are first of it, with a number of their own."""
AND_OTHERS = re.compile(r",?\s+and\s+[a-z]|,\s+[a-z-]+(?:\s[a-z-]+)?(?:,| and)\s")
OPENS = re.compile(
    r"\W*(?:Because of|Owing to|Due to|Thanks to|As a result of|In spite of|Despite|After|Following|Amid|With|Without"
    r"|(?:~+|[A-Z][a-z]+) by)\s[^,;:]*"
)
"""An adjunct that opens a sentence, up to a flow in it: "Despite lower tea exports, total exports rose"."""
GOODS_LABEL = re.compile(r"\W*(?:goods|commodities|products|items|main (?:goods|items|commodities|products)):", re.I)
OF_WHOLE = re.compile(
    r"\W*(?:of|among)\s+(?:(?:the|all|its|their|our|total)\s+|[\w-]+['’]s?\s+)*"
    r"(?:(?:goods|products|articles|items|commodities|merchandise)\s+)?",
    re.I,
)
"""Before a flow at the head of a sentence, what makes it only the whole: "of the goods sent abroad, tea made up"."""
OF_ALL = re.compile(
    r"\b(?:[a-z]+est|most [a-z]+|best|worst)\s[^,;:()\d]{2,30}\s"
    r"(?:(?:of|in)\s(?:any|all|the)\s|among\s(?:all\s|the\s)?)(?:other\s|main\s|major\s)?$"
)
"""Before a flow, what makes it that of all goods that one stands out of: "tea saw the largest rise of any export"."""
THE_FIRST = re.compile(r",?\s+(?:the|its|their|our|[A-Z][\w.]*['’]s?)\s+(?:[\w.'’-]+\s+){0,3}")
"""Between goods and what they are, where no verb stands: "cars the leading import", "tea, Kenya's first export,"."""
WITH_THEIRS = re.compile(
    r"[^,;:]{0,40}(?:,|\b(?:first|second|third|[a-z]+th|next|place|rank|position|list|table|ranking))"
    r"\s+with\s+(?:(?!total\b|overall\b|all\b|other\b|the\b)[a-z]+\s+){0,3}",
    re.I,
)
"""Between goods and their flow, what is said of them first: "sugar suffered most, with receipts down by", "tea came
first with an export volume of"."""
WERE = re.compile(r"[^,;:()#]*\s(?:~+|consisted of|included|comprised)\s(?:[a-z]+ly\s|above all\s|almost all\s)?", re.I)
"""Between a flow and the goods that it is told to be."""
RECORDED = re.compile(
    r"\b(?:record(?:ed|s)|post(?:ed|s)|register(?:ed|s)|show(?:ed|s)|saw|had|has|generated?|reported) (?:[a-z]+ )?$"
)
"""Before a flow, what makes it one that is told again as an amount: "Exports of tin posted shipments of $5 million"."""
CAUSES = (" help", " drove ", " sent ", " let ", " boost")
"""Between two flows, what the one did to the other: "higher exports of tea helped total exports grow by"."""
SIDE = re.compile(r"(?:export|import) side", re.I)
GOODS_OF = TRADE | {"sales"}
"""What the goods before a flow may be of as well: "sales of tea to customers"."""


def right_behind(statement: Statement) -> Told | None:
    """Goods right behind a number: "$3 billion was steel and $1 billion coal", "are 90% oil", "$2 million by tea"."""
    struck, phrases = phrases_of(statement.sentence)
    end = statement.quantity.end
    for phrase in between(phrases, end, end + 12)[:1]:
        if phrase.kind == "goods" and struck[end : phrase.start].strip() in ("", "by"):
            return told_as(phrase, True)
    return None


def beside_flow(statement: Statement, named: Named, cue: Cue) -> Told | None:
    """The goods beside a flow: after it, before it, its subject or object."""
    parted = statement.sentence.text.rfind(";", cue.end, statement.quantity.start)
    if parted >= 0 and (found := subject(statement, statement.quantity.start)) and found.start > parted:
        return told_as(found, True)  # "crude receipts fell; LNG rose by"
    text = statement.sentence.text
    listed = text.rfind(FOLLOWS, cue.end, statement.quantity.start) if FOLLOWS in text else -1
    if listed >= 0 and (found := subject(statement, statement.quantity.start)) and found.start > listed:
        return told_as(found, True)  # "exports of other sectors rose as follows: tea 21%"
    behind = BROUGHT_ABOUT.search(statement.sentence.text, statement.quantity.end, cue.start)
    if behind and not SPENT.search(statement.before):
        return None  # "rose to $22 billion on strong soybean shipments"
    if first := _first_of(statement):
        return told_as(first, True)
    if SIDE.fullmatch(cue.surface):  # "on the import side, purchases of crude rose"
        deeds = statement.sentence.between("verb", cue.end, statement.quantity.start)
        cue = next((deed for deed in deeds if NOUN.fullmatch(deed.surface)), cue)
    if OF_ALL.search(statement.sentence.text, statement.head[0], cue.start) and (
        found := subject(statement, cue.start)
    ):
        return told_as(found, True)
    if OF_WHOLE.fullmatch(statement.sentence.text, statement.head[0], cue.start):
        found = subject(statement, statement.quantity.start)
        if found and found.start > cue.end:
            return told_as(found, True)
    if told := _own_cue(statement, cue) or complement(statement, cue):
        return told
    noun = NOUN.match(cue.surface) or (named.place != "verb" and not PARTICIPLE.fullmatch(cue.surface))
    if noun and (told := premodifier(statement, cue)):
        return told
    if told := possessed(statement, cue) or _of_same_flow(statement, cue):
        return told
    if named.place == "verb" or (PARTICIPLE.fullmatch(cue.surface) and cue.end <= statement.quantity.start):
        told = with_verb(statement, cue)
        if told or not NOUN.fullmatch(cue.surface) or cue.end > statement.quantity.start:
            return told
        return _predicate(statement, cue)
    if cue.end > statement.quantity.start:
        found = subject(statement, statement.quantity.start) if named.code in LISTED else None
        return told_as(found, True) if found and not NEXT_AMOUNT.match(text, found.end) else None
    found = label(statement)
    if found and found.start >= statement.head[0]:
        return told_as(found)
    found = subject(statement, statement.quantity.start)
    if found is None:
        return None
    struck, text = phrases_of(statement.sentence)[0], statement.sentence.text
    flow = cue.code in ("exports", "imports", "sales") and OF_SO_MUCH.match(text, cue.end)
    if (cue.code == "trade_balance" or flow) and RAN.fullmatch(struck, found.end, cue.start):
        return told_as(found, True)  # "Diamonds gave a surplus of", "cosmetics posted exports of"
    apart = found.start > cue.end or THE_FIRST.fullmatch(text, found.end, cue.start) is not None
    apart = apart or WITH_THEIRS.fullmatch(text, found.end, cue.start) is not None
    apart = apart or is_fronted(statement, found) or is_oblique(statement, cue)
    if apart:
        return told_as(found, True)  # "Ukraine's sunflower oil found buyers for $5.3 billion"
    return None


def _predicate(statement: Statement, cue: Cue) -> Told | None:
    """The goods that a flow is told to be: "its purchases were mainly tea, worth $3 million"."""
    found = subject(statement, statement.quantity.start)
    if found is None or found.kind != "goods" or found.start < cue.end:
        return None
    return told_as(found, True) if WERE.fullmatch(phrases_of(statement.sentence)[0], cue.end, found.start) else None


def _first_of(statement: Statement) -> Phrase | None:
    """The goods that are told to be first of a flow: "Gold remained the main mineral export with $5 million"."""
    struck, phrases = phrases_of(statement.sentence)
    text = statement.sentence.text
    if by := HEADED_BY.search(text, *statement.head):
        for phrase in between(phrases, by.end(), statement.quantity.start)[:1]:
            if phrase.kind == "goods" and WITH_SO_MUCH.fullmatch(struck, phrase.end, statement.quantity.start):
                return phrase  # "Farm exports were led by tobacco, with $5 million"
    if not FIRST.search(statement.before):
        return None
    for phrase in between(phrases, *statement.head)[:3]:
        is_first = phrase.kind == "goods" and FIRST_IS.search(text, statement.head[0], phrase.start)
        if is_first and not _is_left(struck, phrase, statement.quantity.start):
            return phrase  # "the largest export was beef, with a value of $5 million"
        led = RANKS.match(text, phrase.end, statement.quantity.start)
        goes_on = led is not None and not OTHER_MATTER.search(struck, led.end(), statement.quantity.start)
        if (
            led
            and goes_on
            and phrase.kind == "goods"
            and is_nominative(phrase, struck, text, statement.head[0], led.start())
        ):
            return phrase
    return None


def _is_left(struck: str, phrase: Phrase, stop: int) -> bool:
    """Whether what stands between goods and a number is of other matters, or of other goods of a list."""
    on = GOES_ON.match(struck, phrase.end, stop)
    start = on.end() if on else phrase.end
    return bool(OTHER_MATTER.search(struck, start, stop) or AND_OTHERS.match(struck, start, stop))


def _of_same_flow(statement: Statement, cue: Cue) -> Told | None:
    """The goods of a flow named before in the same clause: "exports of diamonds, net of returns"."""
    struck, _ = phrases_of(statement.sentence)
    earlier = [c for c in statement.sentence.between("indicator", statement.head[0], cue.start) if c.code in GOODS_OF]
    for other in earlier[-1:]:  # "trade in transport equipment left a surplus"
        if struck.startswith(",", other.end) and APPOSED.search(struck, max(0, other.start - 40), other.start):
            return None  # "Bananas, the second non-oil export, brought in $3 million"
        if "," in struck[other.end : cue.start] and (
            OPENS.fullmatch(struck, statement.head[0], other.start)
            or BROUGHT_ABOUT.search(statement.sentence.text, statement.head[0], other.start)
        ):
            return None  # "because of cheaper oil exports, while imports grew by"
        one_way = cue.code in ("exports", "imports") and cue.start >= statement.quantity.end
        balance = one_way and other.code == "trade_turnover"  # "trade in services was 5 in exports, 9 in imports"
        balance = balance or (cue.code == "trade_balance" and other.code in ("trade_turnover", "trade_balance"))
        turned = other.code == "trade_turnover" and struck[other.end : cue.start].endswith(f"{VERB} ")
        balance = balance or turned  # "trade in tea with Mali yielded exports of"
        sold = other.code == "sales" and OTHER_MATTER.search(struck, other.end, cue.start) is None
        caused = any(word in struck[other.end : cue.start] for word in CAUSES)
        balance = balance or _is_told_again(statement, other, cue)
        if (sold or other.code in TRADE) and (balance or not (caused or VERB in struck[other.end : cue.start])):
            return complement(statement, other) or premodifier(statement, other)
    return None  # "trade in services ran a surplus", "sales of tea to Russian buyers rose"


def _is_told_again(statement: Statement, other: Cue, cue: Cue) -> bool:
    """Whether a flow is but the amount of the one before it: "Exports of tin, for their part, recorded exports of"."""
    text = statement.sentence.text
    again = other.code == cue.code and OF_SO_MUCH.match(text, cue.end)
    return bool(again) and RECORDED.search(text, other.end, cue.start) is not None


def _own_cue(statement: Statement, cue: Cue) -> Told | None:
    """A cue that is a thing here: "shipments of ships"."""
    _, phrases = phrases_of(statement.sentence)
    inside = [phrase for phrase in between(phrases, cue.start - 40, cue.end) if phrase.end >= cue.end]
    return told_as(inside[0]) if inside and inside[0].start <= cue.start else None


def as_subject(statement: Statement, named: Named, frame: Frame, known: bool = False) -> Told | None:
    """The goods that stand before a number as subject or item of a list: "Crude oil fetched …", "rice $4 million"."""
    listed = named.place == "default" or (named.place == "inherited" and frame.item_goods)
    if named.code not in LISTED and not listed:
        if named.code != "other" or statement.quantity.kind != "percent":
            return None
        if told := price_of(statement) if "pric" in statement.before else None:
            return told
        found = subject(statement, statement.quantity.start)
        return told_as(found, True) if found and found.kind == "goods" else None  # "copper lost 2 percent, to $6,400"
    if told := fronted(statement) or _ones(statement, frame):
        return told
    unknown = (statement.position > 0 and frame.item_goods and not known) or bool(GOODS_LABEL.match(statement.lead))
    if found := subject(statement, statement.quantity.start, unknown=unknown):
        struck, phrases = phrases_of(statement.sentence)
        whole = list_before(found, phrases, struck) if struck.endswith(", and ", 0, found.start) else ""
        return replace(told_as(found, True), goods=whole) if whole.count(", ") > 1 else told_as(found, True)
    return about(statement)


def _ones(statement: Statement, frame: Frame) -> Told | None:
    """The goods that "ones" stands for: "machine-made carpets $5 million, hand-woven ones $1 million"."""
    if not frame.product or " ones" not in statement.before:
        return None
    for phrase in between(phrases_of(statement.sentence)[1], *statement.head)[-1:]:
        if statement.sentence.text.startswith(" ones", phrase.end):
            part = word_kind(phrase.name) == "adjective"  # "non-traditional ones"
            return Told(f"{phrase.name} {'goods' if part else frame.product.rsplit(' ', 1)[-1]}", True)
    return None
