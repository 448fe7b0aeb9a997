"""Goods behind a flow: a statement and the cue of its flow in, those of "exports of X", "a deficit in X" out."""

import re
from collections.abc import Iterator

from extract.products.inmind import mention
from extract.products.kinds import by_origin, kind_of
from extract.products.phrases import WHOLE, between, phrases_of
from extract.products.told import Told, told_as, told_list
from extract.products.words import is_maker, word_kind
from extract.statements.phrase import Phrase
from extract.statements.statement import Statement
from extract.values import replace
from extract.words.lexicon import Cue

OF_ORIGIN = re.compile(r"(?: goods)? of ((?:domestic|local|national|foreign) origin)\b")
COLONIAL = re.compile(r" of (?:foreign and )?colonial (?:goods|merchandise|produce|products)\b")
"""Behind re-exports of old, what all of them were."""
AND_SERVICES = re.compile(r"\s+and\s+services\b", re.I)
BRACKETED = re.compile(r"(?: volumes?)? \((?:of )?(goods and ser-?\s?vices|services|merchandise|goods)\)", re.I)
"""Behind a flow, what it is of."""
IN_TRADE = re.compile(
    r" (?:in|on|of) (?:(?:the|its|their|total|overall) )*"
    r"(?:(?:international |foreign |external )?"
    r"trade in (?P<behind>goods and services|services|goods\b(?! and))|(?P<before>services|goods) trade\b)",
    re.I,
)
"""Behind a balance, the kind of trade that it is of: "the deficit on trade in goods and services"."""
COMPLEMENT = re.compile(
    r"(?:[\s§¦'’()]|¤+(?= in\b)|(?:(?<=\bin )|(?<=\bin the ))¤+(?= of\b)"
    r"|\b(?:s|to|from|with|by|in|into|for|abroad|on|the|all|its|our|such|as|of|worth|between|and"
    r"|(?:an?\s)?(?:wide\s|whole\s)?(?:range|group|category|class)\sof)\b)*",
    re.I,
)
OF_IT = re.compile(
    r"(?!\s*worth of products (?:from|to) )\s*(?:worth )?of (?:(?:it|them|the stuff"
    r"|the same(?: goods| products?| commodity| articles?| kind)?(?= (?:from|to|by|were|was)\b)"
    r"|(?:such|these) (?:goods|articles|commodities|items)|the (?:commodity|products?|produce)"
    r"|the (?:said|(?:above-?|afore)?mentioned|aforesaid|same) (?:goods|commodit(?:y|ies)|products?|items?)"
    r"|(?:th(?:is|at)|the (?:very )?same) (?:commodity|products?|goods|article|item|kind|type|merchandise)"
    r"|(?:our |its |their |these |such )?(?:products?(?! such as| of (?!it\b|them\b)[a-z])|produce))\b"
    r"|(?:this|these|those|that)(?=\s*(?:$|[,.;:)]|(?:was|were|is|are|went|came|from|to|for|and)\b)))",
    re.I,
)
OF_FIRM = re.compile(
    r"\s*of ((?:[\w’'-]+\s+){0,5}(?:plant|factory|factories|mill|compan(?:y|ie)|firm|holding|concern|enterprise"
    r"|organi[sz]ation|producer|manufacturer|maker|brewery|works|co-?operative))(?:['’]s|s?['’])\s+products?\b",
    re.I,
)
"""Behind a flow, whose goods it is of: "exports of the plant's products", those it was told to make."""
IN_THEM = re.compile(
    r"\s*(?:in (?:them|these|it)\b|(?:in|of|from) (?:the|this|that) (?:sector|industry|branch|segment|category"
    r"|product group|group)\b(?! of\b)|from (?:this|that|these|those) (?:commodit(?:y|ies)|products?|goods|items?)"
    r"(?: shipments| exports| sales)?(?! (?:such|like)\b)\b)",
    re.I,
)
IN_WHICH = re.compile(r"\s*(?:in|of|with) (?:which|whom)\b", re.I)
SUCH_AS = re.compile(r"\bsuch\s+as\b", re.I)
EXAMPLE = 12
"""How far behind "such as" an example of the goods may begin."""
DOES = re.compile(r"\s*(?:,?\s*(?:also|still|again|alone|[a-z]+ly)\s+)?(?:~|[a-z]+ed\b)")
QUALITIES = re.compile(r"[a-z-]+", re.I)
LEAD = re.compile(r"\b(?!the\b|s\b)[a-z]+", re.I)
"""The preposition before an adjective of place: "exports of Tajik aluminium"."""
NAME = re.compile(r"\b[A-Z][\w'’-]*\s")
BRANCH = re.compile(r" (?:industry|sector)(?: [a-z]+)?$")
"""Behind goods, those who make them: "exports of timber industry enterprises"."""
AND_OTHER = re.compile(r" (?:and|or) (?:the |its )?(?:exports|imports)(?= of )", re.I)
"""Behind a flow, the other one of the same goods: "exports and imports of wool"."""
WORTH = re.compile(r"(?:revenues?|receipts|earnings?|proceeds|income|takings|returns)$", re.I)
"""What a flow brings, by another name."""
LEADS_ON = (" for", " imported")
"""How a flow ends that its goods follow at once: "the bill for", "the bill for imported"."""


def complement(statement: Statement, cue: Cue, stop: int | None = None) -> Told | None:
    """The goods of "exports of X", "exports to China of X", "a deficit in X"; None of goods as a whole."""
    text = statement.sentence.text
    if stop is None:
        stop = statement.quantity.start if cue.end <= statement.quantity.start else statement.tail[1]
    if both := AND_OTHER.match(text, cue.end, stop):
        cue = replace(cue, end=both.end())
    if told := _in_set_words(statement, cue, stop):
        return told
    if IN_WHICH.match(text, cue.end, stop):
        return _right_before(statement, cue)
    if kind_of(statement, cue) in WHOLE and AND_SERVICES.match(text, cue.end):
        return Told("goods and services")
    for phrase in _led_to(statement, cue, stop):
        if told := _not_by_name(statement, cue, phrase):
            return told
        if makers := _makers(phrase):
            goods = mention(makers)
            return Told(goods) if goods else None  # "exports of cotton growers"
        if phrase.kind == "goods" or (phrase.kind == "unknown" and phrase.lead == "of"):
            return told_list(phrase, statement.sentence)
    return None


def _in_set_words(statement: Statement, cue: Cue, stop: int) -> Told | None:
    """What set words behind a flow say that it is of: "exports of it", "(goods and services)", "of local origin"."""
    text = statement.sentence.text
    if OF_IT.match(text, cue.end, stop) or IN_THEM.match(text, cue.end, stop):
        return Told(None, points=True, at=cue.start)
    if firm := OF_FIRM.match(text, cue.end, stop):
        goods = mention(firm[1])  # "exports of dairy companies' products"
        return Told(goods, points=goods is None, at=cue.start)
    if bracketed := BRACKETED.match(text, cue.end):
        kinds = bracketed[1].lower()
        return Told("goods and services" if " and " in kinds else None if kinds != "services" else kinds)
    if of_trade := IN_TRADE.match(text, cue.end, stop) if cue.code == "trade_balance" else None:
        kinds = (of_trade["behind"] or of_trade["before"]).lower()
        return Told(kinds if "services" in kinds else None)
    if of_origin := OF_ORIGIN.match(text, cue.end, stop):
        return Told(of_origin[1])
    return Told(kind_of(statement, cue) or None) if COLONIAL.match(text, cue.end, stop) else None


def _right_before(statement: Statement, cue: Cue) -> Told | None:
    """The goods that a flow follows in a relative clause: "semiconductors, trade in which exceeds $5 billion"."""
    struck, phrases = phrases_of(statement.sentence)
    before = between(phrases, max(0, cue.start - 90), cue.start)[-1:]
    return told_as(before[0], True) if before and not struck[before[0].end : cue.start].strip(" ,\n") else None


def _led_to(statement: Statement, cue: Cue, stop: int) -> Iterator[Phrase]:
    """The phrases behind a flow whose preposition can lead to its goods: "exports to China of new cars"."""
    struck, phrases = phrases_of(statement.sentence)
    for phrase in between(phrases, cue.end, min(stop, cue.end + 160))[:2]:
        gap = struck[cue.end : phrase.start]
        if SUCH_AS.search(gap):
            return
        if gap.isspace() and cue.surface.lower().endswith(LEADS_ON):
            yield phrase  # "the bill for imported rice"
            return
        named = phrase.lead == "Name"
        gap = NAME.sub("", gap) if named else gap  # "exports of Scotch whisky"
        if not COMPLEMENT.fullmatch(gap) and not COMPLEMENT.fullmatch(QUALITIES.sub(_unless_empty, gap)):
            return
        lead = phrase.lead if phrase.lead[:1] != "§" and not named else "".join(LEAD.findall(gap)[-1:])
        earned = lead == "from" and cue.code == "exports" and phrase.kind == "goods" and phrase.lead == "from"
        if _leads_to_goods(lead, cue) or earned or (lead == "for" and _is_of(phrase, struck)):
            yield phrase


def _not_by_name(statement: Statement, cue: Cue, phrase: Phrase) -> Told | None:
    """Goods pointed at or told by an example, and goods as a whole: "exports of products such as rice"."""
    text, is_whole = statement.sentence.text, phrase.kind == "whole"
    if is_whole and phrase.definite and phrase.name == "commodity":
        return Told(None, points=True, at=phrase.start)  # "revenue from the commodity"
    such = SUCH_AS.match(text, phrase.end + 1) if word_kind(phrase.name) == "general" else None
    if such and (examples := between(phrases_of(statement.sentence)[1], such.end(), such.end() + EXAMPLE)):
        return told_list(examples[0], statement.sentence)
    if is_whole and (kind := by_origin(statement, cue, phrase)):
        return Told(kind)
    if is_whole:
        return Told("goods and services" if AND_SERVICES.match(text, phrase.start + len(phrase.name)) else None)
    if phrase.kind == "unknown" and phrase.definite and " " not in phrase.name and phrase.lead == "of":
        return Told(phrase.name, points=True, at=phrase.start)  # "exports of the pods"
    return None


def _makers(phrase: Phrase) -> str | None:
    """The words for those whose goods a flow is of: "exports of cotton growers", "of timber industry enterprises"."""
    if phrase.kind not in ("unknown", "barred") or phrase.lead != "of":
        return None
    if branch := BRANCH.search(phrase.name):
        return phrase.name[: branch.start()]
    return phrase.name if is_maker(phrase.name) else None


def _is_of(phrase: Phrase, struck: str) -> bool:
    """Whether goods that "for" leads to are what is traded: "shipments for ships rose by 5 per cent"."""
    return phrase.kind == "goods" and DOES.match(struck, phrase.end) is not None


def _unless_empty(word: re.Match[str]) -> str:
    """Leave out a word that says nothing of what is traded: "exports of new cars"."""
    return "" if word_kind(word[0]) == "empty" or word[0].lower() == "used" else word[0]


def _leads_to_goods(lead: str, cue: Cue) -> bool:
    """Whether goods can follow a flow after this preposition: "earnings from tourism", "a deficit on services"."""
    if lead == "on":
        return cue.code == "trade_balance" or bool(WORTH.search(cue.surface))
    if lead == "for":
        spent = cue.code == "trade_balance" or cue.surface.lower().endswith(("bill", "spending"))
        return spent or bool(WORTH.search(cue.surface))
    return lead in ("of", "in", "as") or (lead == "from" and bool(WORTH.search(cue.surface)))
