"""The sign of a current account or another balance that is no trade: what is asked in, its sign out.

>>> FOR_OR_AGAINST.match(" against China")[1]
'against C'
"""

import re

from extract.indicators.gaps import last_sign
from extract.indicators.remainders import sign_of_both
from extract.statements.asked import Asked
from extract.words.lexicon import Cue

FOR_OR_AGAINST = re.compile(r"\s+(?:in (?:[\w'’]+ )?favou?r\b|to the good\b|(against (?-i:[A-Z])|to the bad\b))", re.I)
INTO_RED = re.compile(r"\s+(?:[a-z]+\s+)?(?:into|in) (?:the red|deficit)\b", re.I)
ACCOUNT = re.compile(
    r"\bcurrent[- ](?:account|balance|deficit|surplus)|\binvisible|\bbalance of payments"
    r"|\bpayments (?:gap|deficit|surplus)|\bcapital account",
    re.I,
)
"""In a word for something other than trade, what makes it a balance too."""
NEUTRAL = {"imbalance", "gap", "difference", "disparity"}
"""Words for a balance that "in favour of" gives a sign."""
GOES_ON = re.compile(r"\s+(?:in|on|for|narrow|widen|shr[aiu]nk|clos|was\b|fell|rose)")
SIGNED = re.compile(r"deficit|imbalance|surplus|shortfall|\b(?:red|black|excess|minus|plus)\b", re.I)
THE_SAME = re.compile(r"\b(?:[Tt]he|[Tt]hat|[Tt]his) $")


def sign_of(asked: Asked, cue: Cue) -> str:
    """Whether a balance is told to be positive or negative."""
    if cue.code == "other" and (cue.sign or ACCOUNT.search(cue.surface)):
        return _sign_of_account(asked, cue)
    if cue.code != "trade_balance":
        return ""
    words = asked.text[max(0, cue.start - 24) : asked.statement.quantity.start]
    if not SIGNED.search(cue.surface) and (told := sign_of_both(asked)):
        return told
    behind = FOR_OR_AGAINST.match(asked.text, asked.statement.quantity.end)
    neutral = cue.surface.lower() in NEUTRAL
    goes_on = cue.surface.lower() == "imbalance" or GOES_ON.match(asked.text, cue.end)
    if neutral and goes_on and asked.frame.indicator == "trade_balance" and asked.frame.sign and not behind:
        return asked.frame.sign
    if cue.sign and not (behind and neutral):
        return cue.sign
    if behind:
        return "negative" if behind[1] else "positive"
    if told := last_sign(words):
        return told
    return asked.frame.sign if asked.frame.indicator == "trade_balance" else ""


def _sign_of_account(asked: Asked, cue: Cue) -> str:
    """Whether the current account or one like it is in surplus or deficit, if that is told."""
    end = asked.statement.quantity.end
    told = cue.sign or ("negative" if INTO_RED.match(asked.text, end) else last_sign(asked.text[cue.end : end]))
    return told or (asked.frame.sign if asked.frame.indicator == "other" else "")


def goes_on_with_account(asked: Asked, head: Cue) -> bool:
    """Whether "the deficit" is that of the current account just told: "In 2007 the shortfall reached $5 million"."""
    alone = head.surface.lower() in ("deficit", "surplus", "shortfall", "gap", "imbalance")
    the = THE_SAME.search(asked.text, max(0, head.start - 8), head.start)
    return alone and the is not None and bool(asked.frame.sign)
