"""Goods and services as the text names them: the words around an indicator in, a product phrase out.

>>> named_after(" of tractors and truck tractors to Zimbabwe")
'tractors and truck tractors'
>>> named_before("Meanwhile, Indonesian palm oil")
'palm oil'
"""

import re

BOUNDARY = re.compile(
    r"\b(?:to|from|in|into|during|for|with|between|by|at|on|over|through|via|was|were|is|are|has|have|had|will|would|should|could|may|can|which|that|who|worth"
    r"|amount\w*|total\w*|reach\w*|r[oi]se\w*|grew|grow\w*|fell|fall\w*|declin\w*|increas\w*|decreas\w*|drop\w*|jump\w*|surg\w*|climb\w*|made|came|stood|account\w*"
    r"|exceed\w*|expand\w*|plung\w*|slump\w*|shrank|went|gain\w*|lost|soar\w*|dipp\w*|edged|widen\w*|narrow\w*|compar\w*|against|than|respectively|including|under|up|down|as|while|but|although|since|per|according|hit|also|already)\b"
    r"|[,;:()\[\]\"“”«»!?]|\s[-–—]+\s|\.\s|\d|[$€£¥₽₹%]",
    re.I,
)
EMPTY = re.compile(
    r"\b(?:the|a|an|its|their|our|his|all|total|overall|goods?|products?|commodity|commodities|merchandise|items?|articles|own|these|such|this|that|those|some|other|various|new|more|most|main|both|each|any|many"
    r"|domestic|national|foreign|external|overseas|global|world|international|mutual|bilateral|member|members|states?|state's|countries|country|country's|countries'|republic|republic's|nation|nation's|union's|region|region's|regions|group|groups|district"
    r"|annual|monthly|quarterly|yearly|weekly|daily|cumulative|combined|aggregate|value|volume|volumes|amount|physical|record|actual|net|gross|direct|strong|growing|higher|lower|rising|falling"
    r"|of|and|or|in|side|parties|partners?|kind|kinds|categor\w+|respectively|it|them|us|we|they|he|she|said|meanwhile|however|also|thus|only|alone|about|around|just|merchandise|last|year|year's|month|month's|quarter|quarter's|period|half|first|second|third|fourth|this|previous|same|two|three|share|part|level|growth|rate|increase|structure"
    r"|made|locally|manufactured|produced|origin|enterprises?|companies|company|business\w*|january|february|march|april|may|june|july|august|september|october|november|december|due)\b|['’]s?\b",
    re.I,
)
KEPT = {"services", "goods and services", "domestic", "non-oil"}
KINDS = re.compile(r"\b(domestic exports|re-?exports|re-?export|non-oil|non-resource|non-commodity|services|goods and services|non-primary)\b", re.I)
LEADING = re.compile(r"^(?:\s*(?:the|a|an|its|their|of|and|or|total|overall|all|other|such|these|those|some|more|different|types?|kinds?|products? such as|as|like|new|own|our|various)\b)+\s*", re.I)
TRAILING = re.compile(r"\s*\b(?:and|or|of|the|a|an|as|also|to|which|that|alone|were|was|made|there|here|itself)\s*$", re.I)


def clean(phrase: str) -> str | None:
    """Give a phrase in lower case without articles and empty words; None where nothing is left that names goods."""
    phrase = re.sub(r"\s+", " ", phrase).strip(" \"'“”«»’.-–—*•|/")
    last = None
    while phrase != last:
        last = phrase
        phrase = TRAILING.sub("", LEADING.sub("", phrase)).strip(" \"'“”«»’-–—*•")
    rest = re.sub(r"[^A-Za-zÀ-ÿ]+", " ", EMPTY.sub(" ", phrase)).strip()
    if not rest and phrase.lower() not in KEPT:
        return None
    if len(phrase.split()) > 9 or len(phrase) < 3:
        return None
    return phrase.lower()


def named_after(text: str) -> str | None:
    """Read the goods of "exports of X to …": up to the next preposition, verb or mark."""
    match = re.match(r"\s*(?:\([^)]{0,40}\)\s*)?(?:of|in|such as)\s+", text)
    if not match:
        return None
    rest = text[match.end() :]
    stop = BOUNDARY.search(rest)
    return clean(rest[: stop.start()] if stop else rest[:80])


def named_before(text: str) -> str | None:
    """Read the goods of "X exports": the words before it, up to the last boundary."""
    start = 0
    for match in BOUNDARY.finditer(text[-80:]):
        start = match.end()
    words = text[-80:][start:].split()
    kept: list[str] = []
    for word in reversed(words):
        bare = word.strip("\"'“”«»’,")
        if kept and bare.lower() in ("and", "&", "or"):
            kept.insert(0, bare)
            continue
        if EMPTY.fullmatch(bare) or bare[:1].isupper() and (len(kept) >= 1 or not bare.isupper()) and start + len(text[:-80] or "") > 0:
            break
        if bare.lower().endswith("ly") or re.search(r"['’]s?$", word):
            break
        kept.insert(0, bare)
    return clean(" ".join(kept)) if kept else None


LIST_ITEM = re.compile(r"(?:^|[,;:()]|\band\b|\bwhile\b|\bof which\b|[•–—])\s*(?:and\s+)?([^,;:()]{3,80}?)\s*[,(–—:-]?\s*$", re.I)
VERBS = re.compile(
    r"\b(?:fetched|earned|brought in|accounted for|account for|represent\w*|made up|followed with|followed by|followed at|totalled|totaled|amounted to|reached|rose|fell|grew|declined|dropped|increased|decreased|jumped|surged"
    r"|gained|lost|was|were|stood at|came to|contributed|worth|valued at|with|at|by|took|saw|plunged|shrank|climbed|slumped|soared|slipped|edged|expanded|widened|narrowed|alone|of)\b.*$",
    re.I,
)


def product_of(statement, named, frame, measure: str) -> tuple[str | None, str]:
    """Name the goods of a statement and the words that gave them; (None, "") for trade as a whole."""
    text = statement.sentence.text
    if named.code not in ("trade_turnover", "exports", "imports", "trade_balance", "production", "contracts", "sales", "freight", "exchange_trade", "capacity", "other"):
        return None, ""
    cue = named.cue
    if cue is not None:
        kind = KINDS.search(text, max(0, cue.start - 2), min(len(text), cue.end + 2))
        if kind and kind.group(1).lower() not in ("goods",):
            return kind.group(1).lower(), cue.surface
        if named.place != "noun":
            stop = max(statement.quantity.start, cue.end) if cue.end <= statement.quantity.start else statement.tail[1]
            goods = named_after(text[cue.end : stop]) or named_before(_without_areas(statement, cue.start))
            if goods:
                return goods, goods
    worth = re.match(r"\s*worth of\s+([^,;:()]{3,60}?)\s+(?:was|were|had been|have been|to|from)\b", statement.after)
    if worth and clean(worth.group(1)):
        return clean(worth.group(1)), worth.group(1)
    if statement.counted and statement.noun is None:
        return clean(_of_units(statement.counted)), statement.counted
    listed = _listed(statement, named)
    if listed:
        return listed, listed
    if cue is not None and named.place in ("head", "tail"):
        return None, ""
    if statement.position or named.place == "inherited":
        return frame.product, "in force" if frame.product else ""
    return None, ""


def _of_units(counted: str) -> str:
    return re.sub(r"^(?:units|sets|pieces|vehicle sets)\s+of\s+", "", counted)


def _without_areas(statement, stop: int) -> str:
    """The words of a statement up to an offset, areas struck out."""
    text = statement.sentence.text
    start = statement.head[0]
    parts = []
    for area in statement.sentence.areas:
        if start <= area.start < stop:
            parts.append(text[start : area.start] + ",")
            start = area.end
    parts.append(text[start:stop])
    return "".join(parts)


def _listed(statement, named) -> str | None:
    """The goods that stand right before a number: "petroleum $4.64 billion", "Crude oil fetched …", "ferroalloys, $58 million"."""
    before = statement.before
    if statement.in_brackets and statement.position:
        return None
    for area in reversed(statement.sentence.areas):
        if statement.head[0] <= area.start < statement.quantity.start and area.kind != "anaphor":
            inside = before[area.end - statement.head[0] :]
            if not re.search(r"[A-Za-z]{3}", VERBS.sub("", inside)):
                return None
    before = re.sub(r"\s+(?:about|around|some|nearly|almost|over|more than|less than|up to|at least|only|just|by|to|another)\s*$", " ", before)
    before = VERBS.sub("", before)
    match = LIST_ITEM.search(before)
    phrase = match.group(1) if match else before
    if len(phrase) > 70 or re.search(r"\b(?:it|this|that|which|he|she|they|result|figure|year|goal|target|surplus|deficit|trade|exports?|imports?|turnover|sum|total|balance|there|minister|president|ambassador|statistics|data)\b", phrase, re.I):
        return None
    for period in statement.sentence.periods:
        if statement.head[0] <= period.start < statement.quantity.start:
            surface = statement.sentence.text[period.start : period.end]
            phrase = phrase.replace(surface, " ").strip(" ,")
    phrase = re.sub(r"^\s*(?:in|during|for|over|including|among them|of which|also|then|now)\b\s*(?:alone)?", " ", phrase, flags=re.I)
    if named.code not in ("trade_turnover", "exports", "imports", "trade_balance", "production"):
        return None
    if re.search(r"[A-Z]", phrase.strip()[1:]):
        return None
    return clean(phrase)
