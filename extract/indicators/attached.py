"""The indicator that follows a number at once: what was asked in, its cue out.

>>> ATTACHED.match(" worth of new ") is not None
True
"""

import re

from extract.indicators.accounts import is_of_account
from extract.indicators.flows import verb_between
from extract.indicators.heads import is_made, last_head
from extract.statements.asked import Asked, cues_of
from extract.values import replace
from extract.words.lexicon import Cue
from extract.words.side_words import SHARE
from extract.words.wholes import OF_THE_TRADE

CHANGE = (
    r"increase|rise|growth|decline|fall|drop|decrease|jump|surge|expansion|reduction|contraction|gain|loss|slump|plunge"
    r"|improvement|deterioration|narrowing|widening|shrinkage"
)
ATTACHED = re.compile(
    r"^(?! to (?!the\b|its\b|their\b|all\b|an?\b)[a-z]+ (?:the|its|their|these|those|this|that|our)\b)"
    r"(?:\s\([^()]{1,28}\)\s|,?\sor\s(?:[a-z]+\s){0,2}[A-Z]{0,3}\s?[^\w\s]?\d[\w.,]*%?(?:\s[a-z]+){0,2}?,?\s"
    rf"(?=(?:{CHANGE}|in)\b)|\W{{0,2}})(?:(?:worth\s+of|worth|{CHANGE}|more|less|higher|lower|{SHARE}|up|down)\s+)?"
    r"(?:(?:of|in|for|from|to)\s+)?(?:(?:the|its|their|all|total|new|our|this|a|an|goods and|services)\s+)*"
    r"(?:(?!(?:and|at|after|amid|amidst|by|on|to|into|with|than|as|when|because|due|despite|without|under|before|since|which|that|who"
    r"|faced|met|topped|exceeded|outweighed|offset|covered|matched|against|lifted|pushed|cut|drove|made|sent|became|so|thus|hence)\b)"
    r"(?:[\w'’&-]+|(?:[A-Z]\.){2,3})\s+){0,3}$",
    re.I,
)
THAT_ONE = re.compile(
    r"\s(?:that\s|which\s)?(?:the\s)?[A-Z][\w.]+(?:\s(?:has|had|have|firms|companies|investors|banks))*\s"
)
"""Between an amount and "invested", who did: "of the $5 million that Chad had invested in Mali"."""
BALANCE_OF = re.compile(
    r"\b(?:deficit|surplus|shortfall|gap|balance|red|black)\s+(?:of|by|to|was|reached|stood at)\s+(?:[a-z]+\s+){0,3}$",
    re.I,
)
IN_ITS_TRADE = re.compile(
    r"(?: in (?:19|20)\d\d)? in (?:its|their|our|the (?:latter|country|two countries)['’]s?"
    r"|(?:the )?[A-Z][^,;:()\d]{1,40}?['’]s?) [^,;:()\d]{0,24}\Z"
)
"""Behind a number, what only says in which trade it was: "sold rice for $5 million in its trade with Oman"."""
OF_TURNOVER = re.compile(
    r"\s(?:[^,;:()\d]{0,30}\s)?(?:accounted for|made up|represented|constituted|contributed) (?:[a-z]+ ){0,2}"
)
"""Between a flow and the sum that it is of the turnover: "exports accounted for $5 million of the turnover"."""
OF_PRICES = re.compile(r"\bprices? (?:of|for|on) (?:(?:the|its|their|all) )?(?:[a-z]+ )?$")
"""Between a change and a flow, what makes it one of prices: "a 5% rise in the prices of export goods"."""
PAID_IN = {"investment", "contracts", "other"}
HEAD_OF = re.compile(r"\s+(?:of|worth|totalling|totaling|amounting to)\s+(?:[a-z]+\s+){0,3}\S{0,3}", re.I)
PUT_IN = re.compile(r"(?:\s[a-z]+){0,4}\s\S{0,3}", re.I)  # between investment and its amount: "invested about $"
AS_GOAL = re.compile(
    r"\s+as (?:the|an?|their|its|our) (?:[a-z]+ )?(?:goal|target|aim|objective|level|value|size|volume|ceiling)"
    r" (?:of|for)\s+(?:(?:the|their|its) )?",
    re.I,
)
"""Behind an amount, what it is named for: "$3 billion as the goal of bilateral trade"."""
PART_OF_SUM = re.compile(
    rf"\s*(?:(?:of (?:the|this|that) \w+|{OF_THE_TRADE}) "
    r"|worth (?:of (?:goods|merchandise|products) )?)?"
    r"(?:was|were|is|are|fell to|falling to|falls to|came from|coming from|fell on|falls on|falling on|went to|came as"
    r"|(?<=of this sum )accounted for|(?<=of this amount )accounted for|(?<=of this total )accounted for)\s+",
    re.I,
)


IN_OTHER_MONEY = re.compile(r"(?: \([^()]{3,32}\)|\)) (?=worth of )")
"""Behind an amount that is told in two moneys, what is worth it: "9 million baht (3 million USD) worth of exports"."""


def attached_cue(asked: Asked) -> Cue | None:
    statement, text = asked.statement, asked.text
    if twice := IN_OTHER_MONEY.match(text, statement.quantity.end):
        cue = next(iter(cues_of(asked, twice.end(), twice.end() + 40)), None)
        return cue if cue and ATTACHED.match(text[twice.end() : cue.start]) else None
    goal = AS_GOAL.match(text, statement.quantity.end, statement.tail[1])
    if goal:
        return next(iter(cues_of(asked, goal.end(), min(goal.end() + 24, statement.tail[1]))), None)
    part = PART_OF_SUM.match(text[statement.quantity.end : statement.tail[1]])
    if part:
        start = statement.quantity.end + part.end()
        cue = next(iter(cues_of(asked, start, statement.tail[1])), None)
        if cue and not (cue.code == "trade_turnover" and BALANCE_OF.search(statement.before)):
            # unlike "38 per cent of the output was eaten at home", "a deficit of $5 million was posted in trade with"
            return cue if ATTACHED.match(text[start : cue.start]) else None
    stop = min(statement.tail[1], statement.quantity.end + 60)
    named = cues_of(asked, statement.quantity.end, stop)
    named = [cue for cue in named if not is_made(text, cue)]
    cue = next(iter(named), None)
    gap = text[statement.quantity.end : cue.start] if cue else ""
    if cue and gap == " on " and (statement.in_brackets or cue.surface.endswith("bound")):
        return cue  # "$5 million on the outbound and 3 on the inbound", "tea (5% on exports, 3% on imports)"
    if cue is None or not (ATTACHED.match(gap) or (cue.code == "investment" and THAT_ONE.fullmatch(gap))):
        return None
    if verb_between(statement, statement.quantity.end, cue.start):
        return None
    if asked.kind == "extent" and cue.code == "production":  # "a hall of 25,000 square metres for the assembly of"
        return None
    head = last_head(asked)
    put_in = head and (head.code, cue.code, asked.kind) == ("investment", "production", "money")
    if head and put_in and PUT_IN.fullmatch(text, head.end, statement.quantity.start):
        return head  # "firms invested $5 million in manufacturing"
    if (
        head
        and head.code in PAID_IN
        and asked.kind == "money"
        and HEAD_OF.fullmatch(text, head.end, statement.quantity.start)
    ):
        return head  # "a credit line of $5 million for buyers"
    if is_of_account(asked, cue) or OF_PRICES.search(gap):
        return replace(cue, code="other")
    if cue.code == "trade_balance" and head and head.code == "other":  # "the current account was 3 billion in the red"
        return head
    if cue.code == "trade_turnover" and (
        BALANCE_OF.search(statement.before)  # "a surplus of $5 million in trade with"
        or IN_ITS_TRADE.fullmatch(text, statement.quantity.end, cue.start)
        or (asked.kind == "money" and head and OF_TURNOVER.fullmatch(text, head.end, statement.quantity.start))
    ):
        return None
    return cue
