"""One of two countries told before, pointed at by its place: a sentence in, its areas with "the former" named.

"Peru and Chad sell tea to Oman. In 2008 the former shipped 5 tonnes, the latter 9": in what follows, the one pointed at
is as good as named. The sentence may itself have named the two just before. Where it is a flow, goods or a year, it is
no area.

>>> bool(DEALT_WITH.search("In 2008 goods went to ")), bool(DEALT_WITH.search("the sum was 5 for "))
(True, False)
"""

import re

from extract.areas.codes import country
from extract.areas.deeds import deed
from extract.areas.mentions import AreaMention
from extract.areas.uses import is_side
from extract.records import WORLD
from extract.statements.sentences import Sentence
from extract.story.context import Scene

ORDER = re.compile(
    r"\b[Tt]he (former|latter|first|second)(?: (?:country|state|nation|market|partner))?\b"
    r"(?! (?:(?-i:[A-Z])|(?:figure|year|period|month|quarter|half|time|place|group|product|case)s?\b|two\b"
    r"|goods\b(?! worth| valued| for)))"
)
"""One of two, whichever: what may stand behind it is no noun of another thing that has an order."""
LATE = ("latter", "second")
AND = re.compile(r",? and (?:(?:to|from|with|into|by|in|the) )*")
"""Between the two that are named together."""
DEALT_WITH = re.compile(
    r"(?:^|[\s,;])(?:to|into|from|with|by)\s+$|\b(?:[Ee]xported|[Ss]old|[Ss]upplied|[Ss]hipped) $", re.I
)
"""Before it, what makes it the other side."""
TRADES = re.compile(
    r"(?:\s(?:has|had|have|itself|also|alone|even)){0,2}\s(?:(?:ex|im)port(?:s|ed)|accounted for|accounts for)\b"
    r"|['’]s\s(?:[a-z]+\s){0,2}(?:exports|imports|purchases|sales|deliveries|trade|share)\b"
)
"""Behind it, what makes it one who trades, beside the verbs of trade."""


def name_in_order(sentence: Sentence, scene: Scene) -> None:
    """Let the one of two that a sentence points at be one of its areas: "To the former it sold 5 tonnes"."""
    orders = list(ORDER.finditer(sentence.text))
    if not (orders and _trades(orders[0], sentence)):
        return
    before = [m for m in sentence.areas if is_side(m) and m.start < orders[0].start()]
    two = _named_together(before, sentence.text) if before else _told_of(scene)
    if two is None:
        return
    scene.ordered = two
    found = [AreaMention(each.start(), each.end(), two[each[1] in LATE], "name") for each in orders]
    sentence.areas = sorted([*sentence.areas, *found], key=lambda mention: mention.start)


def _trades(order: re.Match[str], sentence: Sentence) -> bool:
    """Whether who is pointed at deals, or is dealt with: "the latter took 5 tonnes", "to the former"."""
    text, end = sentence.text, order.end()
    if DEALT_WITH.search(text, max(0, order.start() - 12), order.start()) or TRADES.match(text, end):
        return True
    stop = next((q.start for q in sentence.quantities if q.start >= end), end)
    return deed(text, end, stop) is not None


def _named_together(named: list[AreaMention], text: str) -> tuple[str, str] | None:
    """Give the two that a sentence has named side by side: "sold tea to Peru and Chad: 5 tonnes to the former"."""
    if len(named) < 2 or not AND.fullmatch(text, named[-2].end, named[-1].start):
        return None
    first, second = country(named[-2].code), country(named[-1].code)
    return (first, second) if first != second else None


def _told_of(scene: Scene) -> tuple[str, str] | None:
    """Give the two that the last sentence to name any named, beside the country that the text is about."""
    if scene.ordered and scene.named and set(scene.named) < set(scene.ordered):
        return scene.ordered  # "The former took 5 tonnes. The latter"
    named = list(dict.fromkeys(country(code) for code in scene.named if code != WORLD))
    if scene.supplied:
        named = [code for code in named if code in scene.supplied[0]]
    elif len(named) == 3:
        home = country(scene.topic.focus or scene.focus or "")
        named = [code for code in named if code != home]
    return (named[0], named[1]) if len(named) == 2 else None
