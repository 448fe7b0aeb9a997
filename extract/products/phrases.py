"""The noun phrases of a sentence that may name goods: a sentence in, phrases with what leads to them out.

Areas, periods, numbers, verbs and flows are struck out first; what is left between prepositions and marks is a phrase.
"""

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter

from extract.products.branches import of_branches
from extract.products.struck import OTHER, THING_NEXT, VERB, masked
from extract.products.words import (
    are_earned,
    are_wares,
    is_adverbial,
    is_bare,
    is_class,
    is_determiner,
    is_idiom,
    is_leading,
    is_only_verb,
    is_package,
    is_part_of_goods,
    is_part_of_trade,
    is_past,
    is_thing,
    is_use,
    opens_clause,
    opens_part_of_trade,
    word_kind,
)
from extract.quantities.currencies import is_currency
from extract.statements.phrase import Phrase
from extract.statements.sentences import Sentence

TOKEN = re.compile(r"[A-Za-zÀ-ÿ](?:[\w'’&/-]*\w)?|§+(?:['’]s?\b)?|¦+|#+|~+|¤+|¬+|\^+|['’]s\b|[^\w\s]|\d[\w.,]*")
OTHER_GOODS = re.compile(
    r"\b(?:and|or) (?:many |various |some )?other (?:goods|products|commodities|items|things|merchandise)$"
)
"""What ends a list that only illustrates a sum: "coal, gold and other goods"."""
COSTS = re.compile(r"costs?\s+(?:(?:the|its|our|us|them|§+)\s|(?:[a-z~§]+\s+){0,3}#)")
"""A verb, where a number or those who pay follow."""
OPENS = frozenset(':•–—-"“«(;')
"""Marks behind which a capital only begins a clause."""
ADVERBIAL = {"in", "at", "of", "as", "for", "on", "by", "to", "from", "after", "over", "under"}
"""Prepositions that an adverbial can begin with."""
ADJUNCT = re.compile(
    r"(?:^|[.;:,]\s|\b(?:and|but|while|that)\s)\W*(?:in|at|during|after|before|despite|since|under|without|against"
    r"|thanks to|owing to|due to|because of|according to|from|with|over|on|for|throughout|amid|following)\s+$",
    re.I,
)
"""Before a phrase, the preposition that opens a clause."""
LED_TO_GROUP = {"of", "in", "for", "and", ","}
ENDS_OF_QUALITY = {"ic", "al", "ed", "us", "ve", "le", "ry"}
"""What leads to a group of goods, and how the first word of its name ends: "exports of Organic chemicals"."""
IN_GROUP = re.compile(r"\s(?:and [a-z-]+\s)?([a-z-]+)")
"""Behind the first word of a group of goods, a word that names them: "Organic and inorganic chemicals"."""
Word = tuple[str, int, int, str]
"""A word of a phrase: as it stands, from where to where, its kind."""
NAMED_LIST = re.compile(r",\s*(?:§+|[A-Z][a-z]+)\s+and\s+(?:§+|[A-Z][a-z]+)\s+[a-z]+")
"""Behind a name of goods, what makes it one of a crisis, a war or the like."""
QUALIFYING = re.compile(
    r"home (?:textiles?|appliances?|furnishings?|furniture|electronics|decor)\b"
    r"|processed (?:palm oil|products|goods|foods?|items"
    r"|(?:[a-z]+ )?(?:meat|fish|fruit|seafood|poultry|vegetables|timber))\b"
    r"|flat (?:rolled )?(?:steels?|glass|products|panels?|aluminium)\b",
    re.I,
)
"""Words that are of a verb elsewhere, where they name goods."""
RE_TRADED = re.compile(r"re-?(?:exported|imported|shipped|sold)", re.I)
ITS_PARTS = re.compile(
    r"(?:its|their)\s+(?:spare\s+)?"
    r"(?:parts|components|accessories|spares|(?:by-)?products|derivatives|manufactures|preparations)\b(?!\s+of\b)"
)
"""Behind goods and "and", what is made of them or belongs to them: "copper and its products"."""
ALL_WARES = frozenset({"merchandise", "goods", "products", "commodities", "and"})
"""Words that say together no more than one of them: "goods and products"."""
LONGEST = 9
KNOWN = {"goods", "services", "adjective"}
NO_NAMES = KNOWN | {"general", "empty"}
DEFINITE = {"the", "this", "that", "these", "those", "such"}
WHOSE = {"'s", "’s"}
"""Behind a time that is struck out: "last season's beans"."""
_begins = attrgetter("start")
USED = {"used", "Used"}
BRANCHES = {"industry", "sector", "branch", "segment", "business"}
SETS_OUT = {"looks", "targets", "targeted", "aims", "aimed", "plans", "hopes", "eyes", "sets", "set", "projects"}
"""What a branch does, in words that are nouns elsewhere: "the fishing industry targets", unlike "cod targets"."""
WHOLE = {"goods", "good", "merchandise", "commodity", "commodities", "wares"}


def phrases_of(sentence: Sentence) -> tuple[str, list[Phrase]]:
    """Give the sentence with all struck out that is no name of goods, and its phrases in order; found once."""
    if sentence.phrases is None:
        struck = masked(sentence)
        sentence.phrases = (struck, of_branches(_phrases(struck), struck))
    return sentence.phrases


def between(phrases: list[Phrase], start: int, end: int) -> list[Phrase]:
    """The phrases that begin within a stretch."""
    if not phrases or start >= end:
        return []
    first = bisect_left(phrases, start, key=_begins)
    return phrases[first : bisect_left(phrases, end, first, key=_begins)]


def _phrases(struck: str) -> list[Phrase]:
    found: list[Phrase] = []
    run: list[Word] = []  # word, start, end, kind
    lead, opens = "", True  # what stands right before the run; whether a capital only begins a clause
    for match in TOKEN.finditer(struck):
        word = match[0]
        kind = _token_kind(word)
        if kind == "mark" or kind == "of":  # most of what is left
            if len(run) > 1 and word[0] == VERB:
                run, lead = _behind_adjunct(run, lead, struck)
            found += _closed(run, lead, barred=word[0] == OTHER) if run else ()
            run, lead, opens = [], word.lower(), word in OPENS
            continue
        lower = word.lower()
        opener = opens_clause(lower)
        if opener and not (run and (opener == "adverb" or is_determiner(run[-1][0]))):  # unlike "the state sector"
            found += _closed(run, lead) if run else ()
            run, lead, opens = [], "that" if opener == "says" else "then", False  # "officials reckon tea"
            continue
        if lower == "only" and run:  # "of the main sectors only drugs"
            found += _closed(run, lead)
            run, lead, opens = [], lower, False
            continue
        if lead in ADVERBIAL and is_adverbial(lower) and all(k not in KNOWN for *_, k in run):
            run, lead, opens = [], "then", False  # "in the end sugar earned"
            continue
        if kind == "and" and run:
            run.append((word, match.start(), match.end(), "and"))
            continue
        kind = _kind_behind(run, lower, kind, struck, match.end()) if run else _kind_at_head(lead, lower, kind)
        costs = kind == "barred" and run and COSTS.match(struck, match.start())  # "crude oil cost $5 million"
        if kind == "break" and lower in ("home", "processed", "flat") and QUALIFYING.match(struck, match.start()):
            kind = "adjective"
        if kind == "break" or kind == "and" or costs:
            found += _closed(run, lead) if run else ()
            run, lead, opens = [], lower, False
            continue
        if run and run[-1][3] == "and" and is_determiner(word) and not _are_its_parts(run, struck, match.start()):
            found += _closed(run, lead)
            run, lead = [], "and"
        elif run and run[-1][3] not in ("and", "empty") and is_determiner(word):
            found += _closed(run, lead)  # "the bank reckons that beans …"
            run, lead = [], "that" if word == "that" else run[-1][0].lower()
        if word[0].isupper() and not opens and kind in KNOWN and NAMED_LIST.match(struck, match.end()):
            kind = ""  # "the Tequila, Russian and Asian crises"
        if word[0].isupper() and not opens and kind not in NO_NAMES:
            if lower[-2:] in ENDS_OF_QUALITY and lead in LED_TO_GROUP and not run and _heads_group(struck, match.end()):
                run, opens = [(word, match.start(), match.end(), kind)], False
                continue
            if not (run and run[-1][0][0].isupper()):  # "the Energy Minister" is no energy
                found += _closed(run, lead) if run else ()
            run, lead = [], "Name"
            continue
        if lead == "Name" and word[0].isupper():  # "Cotton Board", part of a name
            continue
        run.append((word, match.start(), match.end(), kind))
        opens = False
    return [*found, *_closed(run, lead)]


def _heads_group(struck: str, end: int) -> bool:
    """Whether a word with a capital opens the name of a group of goods: "Organic chemicals", unlike "Cotton Board"."""
    behind = IN_GROUP.match(struck, end)
    return behind is not None and word_kind(behind[1]) in KNOWN


def _kind_at_head(lead: str, lower: str, kind: str) -> str:
    """The kind of a word that begins a run, by what leads to it."""
    if lower == "used":
        return "empty"  # "imports of used cars", unlike "cars used"
    has_done = lead in ("has", "have") and kind in ("", "barred") and lower.endswith(("ed", "en"))
    return "break" if has_done else kind  # "has overtaken beef"


def _kind_behind(run: list[Word], lower: str, kind: str, struck: str, end: int) -> str:
    """The kind of a word behind others: a verb behind goods ends their run."""
    if kind == "break" and lower == "sets" and THING_NEXT.match(struck, end):
        kind = "general"  # "wiring sets (EUR 0.4bn)"
    if kind in ("barred", "") and is_thing(run[-1][0], lower):
        return "goods"  # "rolling stock", "solar cells"
    if run[-1][3] in ("goods", "general") and (_acts(lower, kind) or (lower in SETS_OUT and run[-1][0] in BRANCHES)):
        return "break"  # "steel fared better", "mineral products lead", "flour follows"
    return kind


def _behind_adjunct(run: list[Word], lead: str, struck: str) -> tuple[list[Word], str]:
    """The goods behind an adjunct that opens a clause, and what leads to them: "during the strike tea earned"."""
    at = len(run)
    while at and run[at - 1][3] in KNOWN:
        at -= 1
    barred = 0 < at < len(run) and run[at - 1][3] == "barred" and lead not in ("", "then", "that")
    adjunct = barred and ADJUNCT.search(struck, max(0, run[0][1] - 40), run[0][1])
    return (run[at:], "then") if adjunct else (run, lead)


def _are_its_parts(run: list[Word], struck: str, at: int) -> bool:
    """Whether what goods are joined to is made of them: "vehicles and their parts"."""
    return len(run) > 1 and run[-2][3] in ("goods", "general") and ITS_PARTS.match(struck, at) is not None


def _acts(word: str, kind: str) -> bool:
    """Whether a word behind goods tells what they do."""
    lower = word.lower()
    if kind == "":
        return is_past(lower) or is_leading(lower) or is_leading(lower.removesuffix("s"))
    return kind == "barred" and (is_leading(lower) or is_leading(lower.removesuffix("s")) or is_only_verb(lower))


@lru_cache(maxsize=8192)
def _token_kind(word: str) -> str:
    lower = word.lower()
    if lower in ("and", "or", "&"):
        return "and"
    if not word[0].isalpha():
        return "mark"
    if lower == "of":
        return "of"
    if word.isupper() and len(word) > 1 and word_kind(word) not in KNOWN:
        return "adjective" if opens_part_of_trade(lower) else "break"  # "FDI firms"; an agency, unlike LNG
    return word_kind(word)


def _closed(run: list[Word], lead: str, barred: bool = False) -> list[Phrase]:
    """The phrase of a run of words, where it is one; `barred` by what follows, as in "oil prices"."""
    made_of_it = run and run[-1][0] == "thereof"  # "rubber and articles thereof"
    end = run[-1][2] if made_of_it else 0
    while run and (run[-1][3] in ("empty", "and") or run[-1][0] == "thereof"):
        run = run[:-1]
    if not run:
        return []
    if len(run) > 1 and are_earned(run[-1][0].lower()) and run[-2][3] in KNOWN:  # "travel receipts" are of travel
        run = run[:-1]
    if len(run) > 2 and run[-2][3] == "and" and run[-1][3] == "barred" and run[-3][3] in KNOWN:
        run = run[:-2]  # "flowers and plants"
    words = [word.lower() for word, *_ in run]
    if "other" in words and any(one in ("no", "any") and two == "other" for one, two in pairwise(words)):
        barred = True  # "something no other farm product can show"
    part = not barred and is_part_of_trade(words)
    definite = False
    others = len(run) > 1 and words[-2] == "other" and (run[-1][3] == "general" or words[-1] == "manufactures")
    while run and not part and (run[0][3] in ("empty", "and") or (len(run) > 1 and run[0][0].endswith(("'s", "’s")))):
        if len(run) > 1 and run[0][3] == "empty" and (run[0][0] in USED or is_thing(run[0][0], run[1][0])):
            break  # "used cars", "solid fuels", "small arms"
        definite = run[0][0].lower() in DEFINITE or run[0][3] not in ("empty", "and")
        run = run[1:]
    if not run or len(run) > LONGEST:
        return []
    if len(run) == 1 and RE_TRADED.fullmatch(run[0][0]):
        return []  # "refined fuel, re-exported through Auckland"
    name = " ".join(word.lower() for word, *_ in run).strip("'’").removeprefix("the ")
    if run[-1][3] in KNOWN:
        name = name.removesuffix("'s").removesuffix("’s")  # "machinery's share"
    if len(name) < 2 or is_idiom(lead, name):
        return []
    if others and len(run) == 1 and not barred:
        return [Phrase(run[0][1], run[0][2], f"other {name}", "goods", lead)]  # "other goods $3 million"
    kind = "barred" if barred else "goods" if part else _phrase_kind(run, name)
    name = f"{name} thereof" if made_of_it and kind == "goods" else name
    points = is_class(name.split()) and (definite or (is_bare(name) and lead == "of") or lead in WHOSE)
    kind = "goods" if points and kind != "whole" else kind
    return [Phrase(run[0][1], end or run[-1][2], name, kind, lead, definite, points)]


def _phrase_kind(run: list[Word], name: str) -> str:
    """Judge a phrase by the heads of its parts: the last word before "and" or the end."""
    words = [word.lower() for word, *_ in run]
    if len(run) == 1 and run[0][3] == "general":
        return "whole" if words[0] in WHOLE else "general"
    if words[0] in ALL_WARES and words[-1] in ALL_WARES and ALL_WARES.issuperset(words):
        return "whole"
    heads, opens = [], 0
    for at, (_, _, _, kind) in enumerate(run):
        if kind == "and" or at == len(run) - 1:
            last = at - 1 if kind == "and" else at
            while last > opens and run[last][3] == "empty":
                last -= 1
            heads.append((opens, last))
            opens = at + 1
    kinds = [_head_kind(run, opens, last) for opens, last in heads if last >= opens]
    if OTHER_GOODS.search(name):
        return "whole"
    things = len(heads) > 1 and all(is_part_of_goods(words[last]) for _, last in heads)
    if things or ("goods" in kinds and kinds[-1] != "barred"):
        return "goods"
    if (kinds and all(kind == "barred" for kind in kinds)) or kinds[-1:] == ["barred"] or is_currency(name):
        return "barred"
    return "unknown"


def _head_kind(run: list[Word], opens: int, last: int) -> str:
    kind = run[last][3]
    if last > opens and run[last][0].lower() == "service":
        return "barred"  # "press service", no "services"
    if kind in ("goods", "services", "adjective"):
        return "goods"
    if kind == "barred" and last > opens and run[last - 1][3] == "goods" and is_package(run[last][0]):
        return "goods"  # "jute sacks"
    if kind == "general" and last > opens and run[last - 1][3] in ("goods", "services"):
        return "goods"  # "the information services sector"
    if kind == "general":
        qualified = [(word, k) for word, _, _, k in run[opens:last] if k not in ("empty", "and", "general")]
        wares = are_wares(run[last][0].lower())
        barred = any(k == "barred" and not (wares and is_use(word)) for word, k in qualified)
        return "goods" if qualified and not barred else "unknown"
    return kind
