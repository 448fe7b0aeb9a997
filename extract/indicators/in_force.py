"""What was told last, for a statement that names no indicator; else what was told beside it, or goes with the unit.

>>> bool(VOLUME.search("while the physical volume increased by "))
True
"""

import re

from extract.indicators.counts import is_packed
from extract.indicators.gaps import last_sign
from extract.indicators.wholes import MADE_UP
from extract.products.words import names_goods
from extract.records import FLOWS, TRADE, WORLD
from extract.statements.asked import Asked, Named, refers_back
from extract.statements.frames import Frame
from extract.statements.kinds import GOODS, MADE_OR_SOLD, fits
from extract.statements.rates import is_weight_priced
from extract.statements.statement import Statement, compared_with
from extract.words.cued import Cued

PRICE_WAS = re.compile(
    r"\W*(?:The |Its |Their )?(?:[a-z]+ ){0,2}[Pp]rice(?: of [a-z ]{2,30})?,[^,;:]{3,40},\s"
    r"(?:was|is|were|rose|fell|had|stood)\b"
    r"[^,;:\d]*\Z"
)
"""Up to a percent, a price told between commas, which it is of: "The price, $7 a kilo, was "."""
AT_INTEREST = re.compile(r"\d[^,;:()\d]{1,40} at (?:(?:an?|only|just|about|around) )?(?:interest (?:rate )?of )?$")
"""Between what is lent and a percent: "a loan of $5 million at 2 per cent"."""
VOLUME = re.compile(r"\b(?:volumes?|quantit(?:y|ies)|tonnage|in weight|shipment volumes?)\b(?! of)", re.I)
ONLY_TO = re.compile(r"\s*(?:,\s*)?(?:to|from|against|and|or|after|at)\s+(?:(?!at\b)[a-z]+\s+){0,2}", re.I)
FOLLOWED = re.compile(
    r"\b(?:follow(?:s|ed)?|c[ao]mes? (?:next|second|third)|(?:is|was|were|are) next)\b,? (?:with|at) (?:[a-z]+ ){0,2}$"
)
"""Before a number, what gives another its place behind the first of those who make the same."""
COUNTED_OR_SOLD = ("people", "jobs", "enterprises", "sales")
"""What a percent behind it is the growth of, where no more is said than how much."""
ONLY_SO_MUCH = re.compile(
    r"\s*\(\s*(?:up|down|plus|minus)?\s*[+−–-]?\s*"
    r"|,\s*(?:(?:up|down|or|just|only|barely|a mere|some|about|around|roughly|close to|almost|nearly|over"
    r"|(?:more|less) than|at least|i\.e\.|(?:a|an) (?:rise|gain|fall|drop|increase|decline) of)\s+)*",
    re.I,
)
WHEN_IT_WAS = re.compile(r"\b(?:when|where|while) (?:it|the (?:ratio|rate)) (?:was|had been|stood at|had stood at)\s+$")
FLOW_NAMED = re.compile(r"\b(export|import)", re.I)
IN_THINGS = GOODS | {"count"}
"""Units after which a bare number may be of things dealt in."""
NEXT_CROP = re.compile(
    r"\W*(?:(?:For|In) (?:the )?(?:(?:19|20)\d\d\b(?:[/–-]\d\d)?|(?:(?:new|current|coming|next|following) )?"
    r"(?:season|campaign|crop year|year)\b)|(?:This|Next) (?:season|campaign|crop year|year)\b)"
    r"[^:;]*\b(?:expect|forecast|project|predict|estimat|foresee|reckon|anticipat)[^:;]*$"
)
"""What opens a sentence that goes on with a harvest: "For 1996/97 the board forecasts just under"."""
AIMS_AT = Cued(
    ("aim", "hope", "hoping", "target", "goal", "count", "reckon", "look", "expect"),
    r"\b(?:aim(?:s|ed|ing)? (?:at|for)|hop(?:es?|ed|ing) for|target(?:s|ed|ing)|(?:goal|target) (?:is|was|of)"
    r"|(?:counts?|counting) on|reckons? (?:with|on)|looks? for|expects?)\s+(?:[a-z]+\s+){0,3}$",
)
"""Before an amount of goods, that it is to be the next output."""
THE_VOLUME = Cued(
    ("volume", "figure", "result"),
    r"(?:^|,? )[Tt]he (?:total |overall |annual )?(?:volume|figure|result)"
    r"(?: for (?:the (?:whole|full|entire) year|(?:19|20)\d\d(?: as a whole)?|all of (?:19|20)\d\d))?"
    r" (?:is|was|were|had|has|came|stood|reached|exceeded|will|should|would|to (?:be|come|reach|exceed|approach))\b",
)
"""Behind both flows, the turnover that they are of: "In all of 2012 the volume had been", "the figure for the year"."""
SUBJECT_AGAIN = re.compile(
    r"(?:;|, (?:while|whereas|but|and|against)\b)[^;:()]*?\b(?:it|this|the (?:figure|sum|amount))\s"
    r"(?:had been|was|is|stood at|had stood at|came to|amounted to|reached|totall?ed|made)\s+(?:[a-z]+\s+){0,3}\S{0,4}$"
    r"|;\s*(?:and )?(?:(?:only|just|some|about|around|over|under|almost|nearly|more than|less than)\s+){0,2}\S{0,4}$"
)
"""Before an amount, what goes back to the subject of its sentence, past the parts named in between."""
NEXT_PARTNER = re.compile(
    r";\s*(?:and )?(?:with |from )?(?:the )?[A-Z][\w.’' -]{2,28}?(?:,| with| for| at| [-–—]|:)?"
    r"\s(?:[a-z]+\s){0,2}\S{0,4}$"
)
"""Before an amount, the next of those with whom a turnover and a part of it are told: "of which exports 3; Mali 2"."""
WORTH_SO_MUCH = re.compile(
    r"\b(?:(?:with|at|having|and) (?:an? |the |their |its )(?:total |overall |combined )?(?:value|worth|figure|sum)"
    r"(?: of| at)?"
    r"|worth|valued at|equal to|equivalent to|amounting to|totall?ing|or) (?:[a-z]+ ){0,3}\S{0,4}$"
)
"""Between a share and an amount, what makes that the worth of the part."""
DEALT_IN = re.compile(
    r"(?: of [a-z, -]{2,40}?)? (?:was|were|(?:has|have|had) been) (?:[a-z]+ly )?(?:sold|(?P<bought>bought|purchased))\b"
)
"""Behind a quantity, what became of it, so that it is no turnover: "4,000 tonnes of tea were sold"."""


def in_force(asked: Asked) -> Named | None:
    """What was told last, where the unit can measure it."""
    statement, frame, kind = asked.statement, asked.frame, asked.kind
    if statement.position and (beside := _things_again(asked) or _aside_again(asked) or _sum_again(asked)):
        return beside
    if kind == "money" and not statement.position and frame.indicator in FLOWS and _is_volume_again(asked):
        return Named("trade_turnover")
    if kind == "percent" and (another := _percent_of_another(asked)):
        return another
    if statement.quantity.unit == "bbl" and _is_daily(asked):
        return Named("production")
    if not frame.indicator or (kind == "count" and _are_other_things(asked)):
        return None
    if kind in ("goods", "money") and (flow := _flow_of_amount(asked)):
        return Named(flow)
    if kind == "percent" and frame.indicator == "production" and _is_price_again(asked):
        return Named("other")
    same_unit = statement.position and frame.unit == statement.quantity.unit
    if not (fits(frame.indicator, kind, inherited=True) or (same_unit and fits(frame.indicator, kind))):
        return None
    if frame.indicator == "trade_balance" and kind == "money" and (sign := last_sign(statement.before)):
        return Named(frame.indicator, sign)  # "that with Peru was positive ($12 million)"
    if statement.position or frame.indicator in TRADE or refers_back(statement) or kind in ("money", "percent"):
        return Named(frame.indicator, frame.sign)
    return Named(frame.indicator) if _is_next_of_works(asked) else None


def _things_again(asked: Asked) -> Named | None:
    """Things of the kind counted last: "assembled 600 tractors, and the plan for 2021 is 1,000 units"."""
    statement, counted = asked.statement, asked.frame.counted
    if counted not in MADE_OR_SOLD or not is_packed(statement):
        return None
    if (asked.frame.indicator in TRADE or asked.frame.indicator == "retail") and ONLY_TO.fullmatch(statement.before):
        return None  # "exports fell 4% to 900 units", "sales at home rose 5% to 800 carts"
    return Named(counted) if counted else None


def _aside_again(asked: Asked) -> Named | None:
    """The price told in passing, which a small amount or what is compared with it is: "at $4, compared with $3"."""
    statement, aside = asked.statement, asked.frame.aside
    if not aside or is_weight_priced(statement):
        return None
    small = asked.kind == "money" and statement.quantity.scale == 1
    return Named(aside[0]) if compared_with(statement) or small or _is_of_aside(asked) else None


def _sum_again(asked: Asked) -> Named | None:
    """The turnover that a sentence opened with, past its flows: "$5 million, with exports of 3; in 2019 it was"."""
    if asked.kind != "money" or asked.frame.indicator not in FLOWS:
        return None
    if _is_of_next_partner(asked):
        return Named("trade_turnover")
    if not SUBJECT_AGAIN.search(asked.statement.before):
        return None
    said = [figure for figure in asked.told if figure.sentence == asked.told[-1].sentence]
    opened = said and said[0].indicator == "trade_turnover" and said[0].measure == "level"
    return Named("trade_turnover") if opened else None


def _is_volume_again(asked: Asked) -> bool:
    """Whether the turnover told before its flows goes on: "exports were 3 and imports 2. In 2019 the volume was"."""
    if not THE_VOLUME.search(asked.statement.before):
        return False
    return any(told.indicator == "trade_turnover" and told.measure == "level" for told in asked.told)


def _is_of_next_partner(asked: Asked) -> bool:
    """Whether a list goes on behind a part of one's turnover: "with Chad $5 million, of which exports 3; Mali 2"."""
    if len(asked.told) < 2 or not NEXT_PARTNER.search(asked.statement.before):
        return False
    whole, part = asked.told[-2:]
    of_one = whole.sentence == part.sentence and whole.partner == part.partner and whole.partner != WORLD
    return of_one and whole.indicator == "trade_turnover" and whole.measure == part.measure == "level"


def _percent_of_another(asked: Asked) -> Named | None:
    """What a percent is of, where not of what was told last: interest, a price, the volume of a flow, a count."""
    statement, frame = asked.statement, asked.frame
    if frame.indicator == "investment" and statement.position and AT_INTEREST.search(statement.lead[-60:]):
        return Named("other")  # "a loan of $5 million at 2 per cent"
    if frame.measure == "share" and is_share_before(statement, frame):
        return Named(frame.last or "other")  # "exports took 25% of the output (up from 20%)"
    if frame.aside and PRICE_WAS.match(statement.lead):
        return Named(frame.aside[0])  # "The price, $7 a kilo, was 3 per cent lower"
    if frame.indicator not in TRADE and asked.flows and VOLUME.search(statement.before):
        named = FLOW_NAMED.findall(statement.lead)  # "export prices fell 3%, while the volume rose 1%"
        return Named(f"{named[-1].lower()}s" if named else asked.flows[-1])
    changed = statement.position and frame.last in COUNTED_OR_SOLD and ONLY_SO_MUCH.fullmatch(statement.before)
    if changed and not statement.after.startswith(" of"):
        return Named(frame.last or "other")  # "arrivals totalled 675,050, an increase of 6.8 percent"
    return None


def is_share_before(statement: Statement, frame: Frame) -> bool:
    """Whether a percent is what the part just told of no trade was before: "25% of the output, up from 20%"."""
    return statement.base_level and frame.last not in (None, *TRADE, frame.indicator) and statement.position > 0


def _is_daily(asked: Asked) -> bool:
    """Whether oil is what is pumped, behind a price: "the group kept its target of 5 million barrels a day"."""
    quantity = asked.statement.quantity
    if asked.frame.indicator not in (None, "other"):
        return False
    return bool(quantity.per) or asked.text.startswith((" a day", " per day"), quantity.end)


def _are_other_things(asked: Asked) -> bool:
    """Whether a bare number counts what is no trade: "exports rose by 5%. Complaints fell from 36"."""
    statement, frame = asked.statement, asked.frame
    bare = statement.quantity.scale == 1 and not statement.position
    return bare and frame.indicator in TRADE and frame.amount not in IN_THINGS


def _flow_of_amount(asked: Asked) -> str | None:
    """Give the flow of goods or money behind what these cannot be: a harvest, a balance, a turnover."""
    told, goods = asked.frame.indicator, asked.kind == "goods"
    if told == "production" and not goods and asked.frame.unit in GOODS and asked.flows:
        return asked.flows[-1]  # "the harvest shrank to 5 million tonnes. Dairy products: $75 million"
    if told == "trade_balance" and goods:
        return "exports"  # "Main items: crude oil 260 million tonnes"
    if told == "trade_turnover" and goods and (dealt := DEALT_IN.match(asked.statement.after)):
        return "imports" if dealt["bought"] else "exports"  # "4,000 tonnes of tea were sold"
    parted = asked.statement.position and (asked.frame.measure == "share" or asked.frame.last == "other")
    if told == "trade_turnover" and not goods and parted:
        return _flow_of_its_part(asked)
    return None


def _flow_of_its_part(asked: Asked) -> str | None:
    """Give the flow that a part of turnover is, with its worth: "exports made up 55% of trade with a value of $5bn".

    So it is of what is counted in between: "to raise exports of 60 items worth $5 million".
    """
    sentence, (start, _) = asked.statement.sentence, asked.statement.head
    if not WORTH_SO_MUCH.search(asked.statement.lead[-60:]):
        return None
    share = max((q.start for q in sentence.undated if q.end <= start), default=0)
    flows = [cue.code for cue in sentence.between("indicator", 0, share) if cue.code in TRADE]
    return flows[-1] if flows and flows[-1] in ("exports", "imports") else None


def _is_price_again(asked: Asked) -> bool:
    """Whether a percent is of a price: "tin averaged $18 a kilo. World output was 5 tonnes. Lead dropped 3 percent"."""
    if asked.statement.position:
        return False
    prices = sum(f.indicator == "other" and f.measure == "rate" for f in asked.told)
    return prices > 1 and _opens_with_goods(asked)


def _is_next_of_works(asked: Asked) -> bool:
    """Whether goods are made or handled as those told last, where nothing refers back to these."""
    told, before = asked.frame.indicator, asked.statement.before
    if told == "freight" and asked.kind == "goods":
        return MADE_UP.search(before) is not None  # "the port handled 5 million tons. Chad accounted for 3 million"
    if told != "production":
        return False
    if asked.kind == "goods" and NEXT_CROP.match(before):
        return True  # "Output was 5 million tons in 1995/96. For 1996/97 we expect 4 million tons"
    if asked.planned and AIMS_AT.search(before):
        return True  # "Output was 5 million tons. The board aims at 6 million"
    return FOLLOWED.search(before) is not None  # "Peru mined 5 million tons. Chile and Mali followed with 3 and 2"


def _opens_with_goods(asked: Asked) -> bool:
    """Whether the first word of a sentence names goods."""
    return names_goods(asked.text.split(" ", 1)[0].lower())


def _is_of_aside(asked: Asked) -> bool:
    """Whether a percent only goes on from the rate before it: "improved from 31.6 to 33.8 per cent"."""
    before = asked.statement.before
    goes_on = ONLY_TO.fullmatch(before) or ONLY_SO_MUCH.fullmatch(before) or WHEN_IT_WAS.search(before)
    return asked.kind == "percent" and goes_on is not None
