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
OTHER_BALANCE = re.compile(rf"{ACCOUNT.pattern}|\b(?:budget|fiscal)", re.I)
"""In a word for something other than trade, what makes it a balance that a bare deficit may be told of."""
BARE_BALANCE = ("surplus", "deficit", "shortfall", "gap", "imbalance")
"""Words for a balance that do not say of what."""
CAPITAL = re.compile(
    r"\b(?:[Cc]urrent account|[Bb]alance of payments|[Cc]apital (?:account|operations|movements|transactions|flows)"
    r"|invisibles|transfers)\b"
)
"""In the words of a bare deficit, what has it that is no trade."""
OF_TRADE = re.compile(
    r"\b(?:trad(?:e|ing)|exports?|imports?|merchandise|goods|services|visible|bilateral"
    r"|with (?:the )?[A-Z]\w+)\b|(?<!of )\b(?:foreign|external) (?:surplus|deficit)"
)
"""In a sentence with a bare deficit, what makes it one of trade all the same."""
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


def is_bare_balance(cue: Cue) -> bool:
    """Whether a word is a surplus or deficit, and does not say of what."""
    return cue.code == "trade_balance" and cue.surface.lower() in BARE_BALANCE


def is_of_account(asked: Asked, cue: Cue) -> bool:
    """Whether a bare deficit is one of the account told of last: "the current account … May's $5 million deficit".

    What a section on the balance of trade tells of an account in passing goes with its sentence.
    """
    if not is_bare_balance(cue):
        return False
    start, stop = asked.statement.head[0], max(asked.statement.quantity.end, cue.end)
    if OF_TRADE.search(asked.text, start, stop + 24):
        return False
    if CAPITAL.search(asked.text, start, stop):
        return True
    of_trade = asked.main is not None and asked.main.indicator == "trade_balance"
    the_same = asked.text.endswith((" the ", "The "), 0, cue.start)  # "… But he said the surplus would be"
    told = asked.told if asked.statement.position or the_same or not of_trade else ()
    for figure in reversed(told):
        place, _, word = figure.trace.get("indicator", "").partition(": ")
        if figure.indicator == "other" and (OTHER_BALANCE.search(word) or word.lower() in BARE_BALANCE):
            return True
        if figure.indicator != "other" or place != "inherited":
            return False
    return False


def _sign_of_account(asked: Asked, cue: Cue) -> str:
    """Whether the current account or one like it is in surplus or deficit, if that is told."""
    end = asked.statement.quantity.end
    told = cue.sign or ("negative" if INTO_RED.match(asked.text, end) else last_sign(asked.text[cue.end : end]))
    return told or (asked.frame.sign if asked.frame.indicator == "other" else "")


def goes_on_with_account(asked: Asked, head: Cue) -> bool:
    """Whether "the deficit" is that of the current account just told: "In 2007 the shortfall reached $5 million"."""
    the = THE_SAME.search(asked.text, max(0, head.start - 8), head.start)
    return is_bare_balance(head) and the is not None and bool(asked.frame.sign)
