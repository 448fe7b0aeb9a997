"""How areas stand beside one another in a text: mentions in, those that stand as two and those of longer lists out.

>>> from extract.areas.mentions import find_areas
>>> text = "Spain and Chile; Peru, Cuba and Fiji"
>>> found = find_areas(text)
>>> side_by_side(found, text), sorted(enumerated(found, text)) == [m.start for m in found[2:]]
(['ES', 'CL'], True)
"""

import re

from extract.areas.mentions import AreaMention
from extract.areas.placed import Placed
from extract.areas.uses import stands_for
from extract.words.cued import Cued

FIRST_OF_LIST = re.compile(r",\s+[A-Z][\w ]{2,30}?,?\s+and\b", re.I)
LISTED, AND_THE_REST = re.compile(r"[A-Z][\w ]+,\s$"), re.compile(r"\s+and\b", re.I)
IN_LIST = re.compile(r"\s*(?:,|,?\s+and|&|/)\s*(?:the\s+)?", re.I)
_DEALERS = ("partners", "customers", "buyers", "suppliers", "markets", "destinations", "origins", "sources", "outlets")
OF_DEALERS = Cued(_DEALERS, rf"\b(?:{'|'.join(_DEALERS)})\b(?:[^:;.\d]|\(\d{{4}}\)){{0,24}}(?::|\s[-–—])\s", re.I)
"""A label before a list of those who deal with the one told of: "Main partners (imports): …"."""
AND, COMMA = re.compile(r"\s+and\s+(?:the\s+)?", re.I), re.compile(r"\s*,\s*(?:the\s+)?")

DEALS_WITH = re.compile(
    r"[^.;:]{0,80}?\b(?:sell|sold|suppl(?:y|ied)|export(?:ed)?|shipp?(?:ed)?|deliver(?:ed)?|buy|bought|import(?:ed)?|compete[ds]?)\b"
    r"[^.;:]{0,60}"
)
"""Between two and the third that both deal with: "Chile and Peru account for most of the copper sold to"."""

_COMPARED = ("ompared", "omparison", "ontrast", "nlike", "alike", "ifferent", "pposite", "imilar", "separate")
_TWO = ("hardly be", "of the two", "in common", "same breath", "one breath", "ivals", "competitors", "wo exporters")
_APART = ("wo producers", "ale of two", "ivergence", "far apart")
COMPARED = Cued(
    (*_COMPARED, *_TWO, *_APART),
    r"\b[Cc]o(?:mpar|ntrast)ed(?=\W*$|[.:;]|\s(?:in|by|for)\b)|\bA comparison (?:of|between)\b"
    r"|\b(?:contrast|divergence) between\b|\b[Tt]he comparison (?:is|was)\b"
    r"|\bnot (?:(?:\w+ly|so|very|that|too) )?(?:different|far apart)\b"
    r"|\b(?:often|sometimes|frequently|usually|easily)\s(?:compared|contrasted)\b|\bin (?:one|the same) breath\b"
    r"|\b[Uu]nlike (?:the )?(?=[A-Z])|\b(?:much|little|lot|things?|nothing) in common\b|\b[Tt]ale of two\b"
    r"|\b(?:different|opposite|separate|similar) (?:\w+ )?(?:paths?|ways|roads?|courses?|directions|fortunes|stories"
    r"|models|profiles|structures?|economies|patterns?)\b|\bhardly be (?:more different|less alike|more unlike)\b"
    r"|\b(?:larger|smaller|bigger|richer|poorer|stronger|weaker|better|more \w+) (?:[\w-]+ ){0,3}of the two\b"
    r"|\b(?:are|were|remain|as|old|two) (?:[a-z]+ )?(?:rivals|competitors|alike)\b|\b[Tt]wo (?:exporters|producers)\b",
)
"""What sets two beside each other who deal each on its own account: "Chad and Mali have followed different paths"."""


TO_ONE = re.compile(r"\b(?:to|from) (?:the )?$")
AND_ANOTHER = re.compile(
    r",? (?:and|or|as well as) (?:to |from )?(?:the )?(?:rest of |other )?[A-Z]"
    r"|, (?:to |from )?(?:the )?[A-Z][\w ]{2,20},? and (?:the )?[A-Z]"
)
TO_ONE_AND = re.compile(
    r"\b(?:to|from) (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}(?:, (?:the )?[A-Z][\w. ]{2,20}){0,4},?"
    r" and (?:to |from )?(?:the )?$"
)
"""Around one of several that goods go to: "shipments to the US and Europe climbed"."""


def is_one_of_several(mention: AreaMention, text: str) -> bool:
    """Whether goods go to, or come from, it and another: "sales to Chad and Mali rose" is no text on two."""
    before, start = max(0, mention.start - 80), mention.start
    if TO_ONE.search(text, before, start):
        return AND_ANOTHER.match(text, mention.end) is not None
    return text.endswith(("and ", "and the ", "and to ", "and from "), before, start) and bool(
        TO_ONE_AND.search(text, before, start)
    )


def heads_list(mention: AreaMention, text: str) -> bool:
    """Whether it is one of a list of areas in a headline: "Soya: Argentina, Brazil and the rest"."""
    follows = LISTED.search(text, 0, mention.start) and AND_THE_REST.match(text, mention.end)
    return bool(follows or FIRST_OF_LIST.match(text, mention.end))


def side_by_side(named: list[AreaMention], text: str) -> list[str]:
    """Give the areas that stand as two, and not as the end of a list."""
    return [
        stands_for(mention)
        for before, first, second in zip([None, *named], named, named[1:], strict=False)
        if AND.fullmatch(text, first.end, second.start)
        and not (before and COMMA.fullmatch(text, before.end, first.start))
        for mention in (first, second)
    ]


def dealing_jointly(named: list[Placed], text: str) -> set[int]:
    """Where two stand who deal with a third, and not with each other: "Chile and Peru sell copper to Oman"."""
    found: set[int] = set()
    for one, other, third in zip(named, named[1:], named[2:], strict=False):
        if one.role == other.role == "subject" and third.role in ("to", "from"):
            deeds = DEALS_WITH.fullmatch(text, other.mention.end, third.mention.start)
            found.update((one.mention.start, other.mention.start) if deeds else ())
    return found


def enumerated(named: list[AreaMention], text: str) -> set[int]:
    """Tell where the areas of lists of three or more begin, or of partners: none is the one that a text is about."""
    label = OF_DEALERS.search(text) if named else None
    found = {mention.start for mention in named if label and mention.start >= label.end()}
    if len(named) < 3:
        return found
    run: list[int] = []
    for before, mention in zip([None, *named], named, strict=False):
        goes_on = before and IN_LIST.fullmatch(text, before.end, mention.start)
        if not goes_on:
            run = []
        run.append(mention.start)
        if len(run) > 2:
            found.update(run if len(run) == 3 else run[-1:])
    return found
