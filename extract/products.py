"""Goods and services as the text names them: the words around an indicator in, a product phrase out.

>>> named_after(" of tractors and truck tractors to Zimbabwe")
'tractors and truck tractors'
>>> named_before("Meanwhile, § palm oil")
'palm oil'
"""

import re
from functools import cache
from importlib.resources import files

from extract.currencies import currency_for
from extract.records import TRADE

BOUNDARY = re.compile(
    r"\b(?:to|from|in|into|during|for|with|between|by|at|on|over|through|via|was|were|is|are|has|have|had|will"
    r"|would|should|could|may|can|which|that|who|worth"
    r"|amount\w*|total\w*|reach\w*|r[oi]se\w*|grew|grow\w*|fell|fall\w*|declin\w*|increas\w*|decreas\w*|drop\w*"
    r"|jump\w*|surg\w*|climb\w*|made|came|stood|account\w*"
    r"|exceed\w*|expand\w*|plung\w*|slump\w*|shrank|went|gain\w*|lost|soar\w*|dipp\w*|edged|widen\w*|narrow\w*"
    r"|compar\w*|against|than|respectively|including|where|how|what|why|do|does|did|gives|gave|puts|said|says"
    r"|reports|reported|shows|showed|under|up|down|as|while|but|although|since|per|according|hit|also|already)\b"
    r"|[§|,;:()\[\]\"“”«»!?]|\s[-–—]+\s|\.\s|\d|[$€£¥₽₹%]",
    re.I,
)
EMPTY = re.compile(
    r"\b(?:the|a|an|its|their|our|his|all|total|overall|goods?|products?|commodity|commodities|merchandise|items?"
    r"|articles|own|these|such|this|that|those|some|other|various|new|more|most|main|both|each|any|many"
    r"|domestic|national|foreign|external|overseas|global|world|international|mutual|bilateral|member|members"
    r"|states?|state's|countries|country|country's|countries'|republic|republic's|nation|nation's|union's|region"
    r"|region's|regions|group|groups|district"
    r"|annual|monthly|quarterly|yearly|weekly|daily|cumulative|combined|aggregate|value|volume|volumes|amount"
    r"|physical|record|actual|net|gross|direct|strong|growing|higher|lower|rising|falling"
    r"|of|and|or|in|side|parties|partners?|kind|kinds|categor\w+|respectively|it|them|us|we|they|he|she|said"
    r"|meanwhile|however|also|thus|only|alone|about|around|just|merchandise|last|year|year's|month|month's|quarter"
    r"|quarter's|period|half|first|second|third|fourth|this|previous|same|two|three|share|part|level|growth|rate"
    r"|increase|structure"
    r"|made|locally|manufactured|produced|origin|enterprises?|companies|company|business\w*|january|february|march"
    r"|april|may|june|july|august|september|october|november|december|due)\b|['’]s?\b",
    re.I,
)
KEPT = {"services", "goods and services", "domestic", "non-oil"}
KINDS = re.compile(
    r"\b(domestic exports|re-?exports|re-?export|non-oil|non-resource|non-commodity|services|goods and services"
    r"|non-primary)\b",
    re.I,
)
LEADING = re.compile(
    r"^(?:\s*(?:the|a|an|its|their|of|and|or|total|overall|all|other|such|these|those|some|more|different|types?"
    r"|kinds?|products? such as|as|like|new|own|our|various)\b)+\s*",
    re.I,
)
TRAILING = re.compile(
    r"\s*\b(?:and|or|of|the|a|an|as|also|to|which|that|alone|were|was|made|there|here|itself)\s*$", re.I
)
WITH_GOODS = {
    "trade_turnover",
    "exports",
    "imports",
    "trade_balance",
    "production",
    "contracts",
    "sales",
    "freight",
    "exchange_trade",
    "capacity",
    "other",
}
LEFT_OUT = re.compile(
    r"\b(?:without|excluding|excl\.|except(?: for)?|leaving (?:aside|out)|not counting|not including|net of"
    r"|other than|stripping out)\s+([^,;:()]{3,50}?)(?=\s+(?:the|total|was|were|exports?|imports?|trade|to|in"
    r"|it)\b|[,;:()]|$)",
    re.I,
)
OUT = re.compile(r"([A-Za-z][\w -]{3,40}?)\s+(?:left (?:aside|out)|excluded|stripped out|taken out|apart)\b", re.I)
OVERALL = re.compile(r"\b(?:overall|total|all|aggregate|country's|entire)\s+(?:\w+\s+)?$", re.I)
WHICH = re.compile(r",\s*(?:which|that)\s*$", re.I)
FALLS_ON = re.compile(r"\b(?:falls|fell|fall|goes|went) (?:on|to) ([a-z][^,;:().]{2,40})$")
ALL_GOODS = "goods"
GOODS = re.compile(r"\s*(?:of|in) (?:goods|merchandise|commodities)\b(?! and services)", re.I)
GOODS_BEFORE = re.compile(r"\b(?:goods|merchandise|commodity|visible)\s+(?:trade\s+)?$", re.I)
IN_SERVICES = re.compile(r"\s*(?:a year\s+)?in (goods and services|services)\b", re.I)
PRODUCTS = re.compile(r"\s*(?:worth )?of (?:our |its |their |these |such )?(?:products|produce)\b", re.I)
OF_GOODS = re.compile(
    r"\s*of (?:the|all|all the|its|their)\s+(?:exported\s+|imported\s+|whole\s+|\|+\s+)?([a-z][a-z' -]{2,40}?)"
    r"(?=\s*(?:$|[,.;:()|])|\s(?:and|in|to|from|for|last|was|were|which|that|it|sold|bought)\b)"
)
BALANCE_ON = re.compile(r"^\s+on\s+(?=[a-z])")
RE_EXPORTED = re.compile(
    r"\bre-?exports\s+(?:made up|make up|accounted for|account for|represent(?:ed)?|were|are)\b", re.I
)
RE_EXPORTED_AFTER = re.compile(r"\s*(?:were|was|are|is)\s+re-?exports\b", re.I)
SECTOR = re.compile(r"(?:goods and services|services|non-\w+|agri\w*|agri-\w+)\b(?!.*\band\b(?! services))")
"""What a text speaks of as a whole, so that its exports and imports are of it."""
ANAPHOR = re.compile(
    r"\s*of (?:it|them|the stuff|this|these|those|such goods|the commodity|the product|the products)\b", re.I
)
SUBJECT_OF = re.compile(
    r"\b(?:was|were|is|are|remained|remain|became|headed|heads|led|leads|topped|tops)\s+(?:the\s+|a\s+|its\s+"
    r"|their\s+)?(?:\w+\s+){0,3}$",
    re.I,
)
ACRONYM = re.compile(r"\b(?!LNG|LPG|NGL|PVC|ICT|IT|TV)[A-Z]{2,}\d*\b")
"""Who tells a figure, not what is traded: agencies and groups, unlike liquefied gas."""
BEFORE_BRACKET = re.compile(
    r"(?:^|[,;]|\b(?:of|and|or|by|with))\s+(?:the\s+)?([a-z][a-z' -]{2,40}?)\s*\((?:[^()]*\s)?$"
)
SUBJECT_VERBS = {"change", "level", "export", "import", "share"}
PIECES = re.compile(
    r"\|+|\b(?:although|though|yet|then|also|still|however|thus|meanwhile|whose)\b|[,;:()\[\]\"“”«»•]|\s[-–—]+\s"
    r"|\b(?:in|for|with|at|by|from|to|than|but|while|whereas|against|among|during|per|on|as|because|since|when|if"
    r"|so|not|until|after|before|between|both|who|what|where|how|why|do|does|did|has|had|have|would|could|will|can"
    r"|only|even|there|here)\b",
    re.I,
)


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


def named_object(text: str) -> str | None:
    """Read the goods of "bought X for …": from right behind a verb up to the next preposition, verb or mark.

    >>> named_object(" frozen shrimp for $20 million")
    'frozen shrimp'
    """
    stop = BOUNDARY.search(text)
    words = text[: stop.start()] if stop else text[:60]
    return clean(words) if re.match(r"\s+[a-z]", words) and not re.search(r"[A-Z]|\babroad\b", words) else None


def named_before(text: str) -> str | None:
    """Read the goods of "X exports": the words before it, up to the last boundary."""
    start = 0
    for match in BOUNDARY.finditer(text[-80:]):
        start = match.end()
    words = text[-80:][start:].split()
    kept: list[str] = []
    for left, word in zip(range(len(words) - 1, -1, -1), reversed(words), strict=True):
        bare = word.strip("\"'“”«»’,")
        opens = left == 0  # right after a boundary a capital only begins a sentence
        if kept and bare.lower() in ("and", "&", "or"):
            kept.insert(0, bare)
            continue
        if EMPTY.fullmatch(bare) or (bare[:1].isupper() and not opens and not bare.isupper()):
            break
        if bare.lower().endswith("ly") or re.search(r"['’]s?$", word):
            break
        kept.insert(0, bare)
    return clean(" ".join(kept)) if kept else None


def product_of(statement, named, frame, measure: str, theme: str | None = None) -> tuple[str | None, str, bool]:
    """Name the goods of a statement, the words that gave them, and whether they are one of a list.

    None for trade as a whole. The words next to the indicator come first, then those before the number, then what is in
    force; `theme` is what the section is about.
    """
    if named.code not in WITH_GOODS:
        return None, "", False
    left_out = _left_out(statement)
    if left_out:
        return left_out, left_out, True
    if measure == "share" and (told := _of_share(statement, frame)):
        return told
    if measure == "share" and (goods := _shared(statement)):
        return goods, goods, True
    listed = _listed(statement, named)
    if measure == "share" and named.place == "tail" and (listed or (statement.position and frame.product)):
        return listed or frame.product, "before the share", bool(listed)
    if named.cue is not None and named.place != "noun":
        goods = _beside(statement, named, frame)
        if goods == ALL_GOODS:
            return None, "goods", False
        if goods:
            return goods, goods, False
    if named.code in TRADE and (kind := IN_SERVICES.match(statement.after)):
        return kind.group(1).lower(), kind.group(0), False
    if (
        named.code in TRADE
        and frame.product
        and (PRODUCTS.match(statement.after) or (named.cue and PRODUCTS.match(statement.sentence.text, named.cue.end)))
    ):
        return frame.product, "products", False
    measured = statement.quantity.kind == "physical" and re.match(r"\s*of\s+([^,;:()]{3,60})", statement.after)
    if measured:
        goods = named_after(_masked(statement, statement.quantity.end, statement.tail[1], layers=("mode",)))
        if goods:
            return goods, goods, False
    if ANAPHOR.match(statement.after) and (measured or statement.quantity.kind in ("percent", "fraction")):
        return frame.product or theme, "it", False
    worth = re.match(
        r"\s*worth of\s+([^,;:()]{3,60}?)\s+(?:was|were|had been|have been|to|from|went)\b", statement.after
    )
    if worth and clean(worth.group(1)):
        return clean(worth.group(1)), worth.group(1), False
    if statement.counted and statement.noun is None:
        goods = clean(_of_units(statement.counted))
        if goods and _no_word(goods) is None:  # "450,000 bags" of what is spoken of
            return frame.product or theme, statement.counted, False
        return goods, statement.counted, False
    if listed:
        return listed, listed, statement.position > 0 or named.place == "inherited"
    return _in_force(statement, named, frame, theme)


def _of_share(statement, frame) -> tuple[str, str, bool] | None:
    """The goods that the words of a share name: "its share", "60% falls on machines", "re-exports were 12%"."""
    if frame.product and re.search(
        r"\b(?:its|their) (?:\w+ )?(?:share|part|proportion|weight)\b", statement.before, re.I
    ):
        return frame.product, "its share", False
    falls = FALLS_ON.search(statement.after)
    if falls and (goods := clean(falls.group(1))):
        return goods, falls.group(1), False
    if kind := RE_EXPORTED.search(statement.before) or RE_EXPORTED_AFTER.match(statement.after):
        return "re-exports", kind.group(0), True
    return None


def _in_force(statement, named, frame, theme: str | None) -> tuple[str | None, str, bool]:
    """The goods of a statement whose own words name none: those in force, or the theme of the section."""
    if (
        named.cue is not None
        and named.code in TRADE
        and frame.indicator in TRADE
        and frame.indicator != named.code
        and frame.product
        and (frame.indicator == "trade_turnover" or (statement.position and SECTOR.match(frame.product)))
    ):
        return frame.product, "in force", False  # the flows of a turnover of goods, of one sector
    if named.cue is not None and named.place in ("head", "tail"):
        whole = OVERALL.search(text[: named.cue.start]) if (text := statement.sentence.text) else None
        return (
            (theme, "theme", False)
            if theme and not whole and not theme.startswith("excluding") and named.code in TRADE
            else (None, "", False)
        )
    if statement.position or named.place == "inherited":
        return frame.product, "in force" if frame.product else "", False
    if named.place == "verb" and theme and not theme.startswith("excluding"):
        return theme, "theme", False
    return None, "", False


def _shared(statement) -> str | None:
    """The goods that a share is of: "Italy bought 36.9% of the coffee", "92.6 percent of the fuel"."""
    match = OF_GOODS.match(_masked(statement, statement.quantity.end, statement.tail[1], layers=("verb", "mode")))
    if match is None or statement.sentence.between("indicator", statement.quantity.end, statement.tail[1]):
        return None
    phrase = match.group(1)
    return None if "§" in phrase or _not_goods().search(phrase) else clean(phrase)


def _no_word(phrase: str | None) -> str | None:
    """Strike a phrase that is no goods."""
    if phrase in KEPT:
        return phrase
    if phrase and (all(_not_goods().fullmatch(word) for word in phrase.split()) or _is_money(phrase)):
        return None
    return phrase


def _is_money(phrase: str) -> bool:
    """Whether a phrase is the name of a currency: "in zlotys exports shrank"."""
    try:
        return bool(currency_for(phrase))
    except KeyError:
        return False


def _left_out(statement) -> str | None:
    """ "Without erratic commodities", "fuels left aside": what a figure leaves out."""
    before = _masked(statement, *statement.head, layers=())
    match = LEFT_OUT.search(before)
    found = match.group(1) if match else None
    if not found and (match := OUT.search(before)):
        found = match.group(1)
    return f"excluding {clean(found)}" if found and "§" not in found and clean(found) else None


def _beside(statement, named, frame) -> str | None:
    """The goods beside an indicator: "exports of X", "X exports", "X was the biggest import"."""
    text, cue = statement.sentence.text, named.cue
    kind = KINDS.search(text, max(0, cue.start - 16), min(len(text), cue.end + 2))
    stop = statement.quantity.start if cue.end <= statement.quantity.start else statement.tail[1]
    if ANAPHOR.match(text[cue.end : stop]):
        return frame.product
    if GOODS.match(text[cue.end : stop]) or GOODS_BEFORE.search(text[: cue.start]):
        return ALL_GOODS
    words = _masked(statement, cue.end, stop, layers=("verb", "mode", "status"))
    after = named_after(BALANCE_ON.sub(" of ", words) if cue.code == "trade_balance" else words)
    if after is None and named.place == "verb" and cue.end <= statement.quantity.start:
        after = named_object(_masked(statement, cue.end, stop))
        after = None if after and _not_goods().search(after) else after
    if _no_word(after):
        return after
    start = statement.head[0] if cue.start < statement.quantity.start else statement.quantity.end
    subject = SUBJECT_OF.search(text[start : cue.start])
    if subject:
        return _no_word(named_before(_masked(statement, start, start + subject.start())))
    if cue.code not in ("trade_turnover", "exports", "imports", "trade_balance", "production"):
        return None
    before = named_before(_masked(statement, start, cue.start))
    before = _no_word(before)
    if kind and kind.end() >= cue.start - 1:
        word = kind.group(1).lower()
        return word if not before or word in before else f"{word} {before}"
    return before


def _of_units(counted: str) -> str:
    return re.sub(r"^(?:units|sets|pieces|vehicle sets)\s+of\s+", "", counted)


def _masked(statement, start: int, stop: int, layers: tuple[str, ...] = ("verb", "hedge", "mode", "status")) -> str:
    """A stretch of the sentence with every area, period, verb and hedge struck out: words that are no goods."""
    text = statement.sentence.text
    spans = [(mention.start, mention.end, "§") for mention in statement.sentence.areas]
    spans += [(mention.start, mention.end, "|") for mention in statement.sentence.periods]
    for layer in layers:
        spans += [(cue.start, cue.end, "|") for cue in statement.sentence.between(layer, start, stop)]
    masked = list(text[start:stop])
    for begin, end, mark in spans:
        for at in range(max(begin, start), min(end, stop)):
            masked[at - start] = mark
    return "".join(masked)


def _listed(statement, named) -> str | None:
    """The goods that stand right before a number: "petroleum $4.64 billion", "Crude oil fetched …"."""
    if named.code not in ("trade_turnover", "exports", "imports", "trade_balance", "production"):
        return None
    start = statement.head[0]
    if statement.in_brackets and statement.position:
        match = BEFORE_BRACKET.search(_masked(statement, start, statement.quantity.start))
        phrase = (
            match.group(1)
            if match and not statement.sentence.between("indicator", start, statement.quantity.start)
            else None
        )
        return None if phrase is None or _not_goods().search(phrase) else clean(phrase)
    if statement.sentence.between("indicator", start, statement.quantity.start):
        return None
    pieces = [
        piece
        for piece in PIECES.split(_masked(statement, start, statement.quantity.start))
        if re.search(r"[A-Za-z]{3}", piece)
    ]
    if not pieces:
        return None
    relative = None
    verb = next(
        (
            cue
            for cue in reversed(statement.sentence.between("verb", start, statement.quantity.start))
            if cue.kind in SUBJECT_VERBS and cue.surface.lower() not in ("inbound", "outbound")
        ),
        None,
    )
    if verb and (relative := WHICH.search(statement.sentence.text[start : verb.start])):
        pieces = PIECES.split(_masked(statement, start, start + relative.start()))[-1:]
    elif verb:
        pieces = [
            piece for piece in PIECES.split(_masked(statement, start, verb.start)) if re.search(r"[A-Za-z]{3}", piece)
        ]
    if not pieces:
        return None
    phrase = pieces[-1].strip()
    if "§" in phrase:  # a side stands there, and what it does is no goods
        return None
    if (
        re.search(r"(?<!^)[A-Z][a-z]", phrase)
        or ACRONYM.search(phrase)
        or len(phrase.split()) > 7
        or _not_goods().search(phrase)
    ):
        return None
    if statement.position == 0 and len(pieces) > 3 and not (verb and relative):
        return None
    return clean(phrase)


@cache
def _not_goods() -> re.Pattern[str]:
    """The words of `vocabulary/not_goods.txt`, with their plurals."""
    lines = files("extract.vocabulary").joinpath("not_goods.txt").read_text(encoding="utf-8").splitlines()
    words = sorted({word for line in lines if not line.startswith("#") for word in line.split()}, key=len, reverse=True)
    forms = (re.escape(w[:-1]) + "i?e?s?y?" if w.endswith("y") else re.escape(w) + "s?" for w in words)
    return re.compile(rf"\b(?:{'|'.join(forms)})\b", re.I)
