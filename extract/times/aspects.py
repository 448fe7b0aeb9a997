"""How a figure stands to time: a statement in; a flow of a period, an event of a day or a state of now out.

What is exported, made or sold fills a period, and the next sentence goes on in it. What is signed, or who attends,
belongs to the month it happened in. What is long, open, in force or costs so much is so now, unless it says when.
"""

import re
from functools import cache

from extract.indicators.harvests import OF_THE_WORLDS
from extract.periods import Clock, Period, resolve
from extract.periods.period import month_of
from extract.periods.phrases import Dates, Relative
from extract.records import TRADE
from extract.statements.measured import TO_LEVEL
from extract.statements.sentences import Sentence
from extract.statements.statement import Statement
from extract.times.moments import year_of_gathering
from extract.values import replace
from extract.words.cued import Cued
from extract.words.lexicon import vocabulary
from extract.words.wordlists import WordList

LASTING = TRADE | {"exchange_trade", "freight", "production", "sales", "gdp", "retail"}
"""Indicators whose period stays in force for the next sentence."""
EVENTS = {"contracts", "documents"}
"""What is signed or agreed on: told without a time, it happened on the occasion that is spoken of."""
MEETS = {"people", "enterprises", "geography", "other", "investment", "jobs", "freight", "exchange_trade", "capacity"}
"""What may be told of an occasion where a verb says so: who attended, what was knocked down."""
PAST = re.compile(
    r"\b(?:was|were|had|averaged|rose|fell|grew|climbed|slid|dropped|slipped|jumped|went|gained|lost|reached|hit|stood"
    r"|eased|sank|surged|brought|earned|totalled|totaled|amounted|came to|declined|increased|decreased|put at"
    r"|averaging|set a record|booked|fetched|cost(?! of)|got|paid|contributed|swelled)\b",
    re.I,
)
PRESENT = re.compile(
    r"\b(?:is|are|stays?|stands?|costs|fetch(?:es)?|pays?|trades|lives?|owes?|takes?|remains?|buys|gets?|yields"
    r"|reaches|amounts to)\b",
    re.I,
)
OF_IT = re.compile(r"\s*(?:of|in) (?:that|this|it|them|the total)\b", re.I)
PER_UNIT = Cued(
    ("dollar", "euro", "sterling", "greenback"),
    r"\b(?:to|per|against|an?|one|for) (?:the |one |1 )?(?:U\.?S\.? )?(?:dollar|euro|pound sterling|greenback)\b(?!s)",
    re.I,
)
PERFECT = re.compile(r"\b(?:has|have|is|are|will|to)\b", re.I)
REACHED = re.compile(r"(?:%|\bper ?cent|\bpct|\bpoints?),? to (?:[a-z]+ ){0,2}[^\w\s]{0,2}$")
"""What makes a number the one that a change led to: "slumped by 26 percent to 190,000"."""
COVERAGE = re.compile(
    r"\bcoverage (?:of imports|of exports|rate|ratio|by exports)\b|\bexports (?:covered|cover)\b"
    r"|\bcovered by exports\b|\bexport[-/–]import ratio\b|\bratio of exports to imports\b"
)
AS_A_PERIOD = ("now", "today")
"""What tells no state of a flow: "chips now form 19% of exports", in the months spoken of."""
COMES_TO = re.compile(r"\bcame to (?:[a-z]+ ){0,3}(?:[A-Z]{1,3} ?)?\S{0,3}$")
"""Before a number, what makes it a sum, and no event: "remittances came to $5 million"."""
QUOTED = re.compile(r"\b(?:closed|stood|traded|was quoted|changed hands|averaged|firmed|slipped|opened|ended)\b", re.I)
HAS = re.compile(
    r"\b(?:has|have|hosts?|boasts?|owns?|counts|numbers|comprises?|includes|unites)\s+(?:[a-z]+\s+){0,2}$", re.I
)
"""What tells of a thing that it has so many."""
HAS_COME_TO = re.compile(
    r"\b(?:has|have) (?:[a-z]+ly )?(?:reached|fallen|dropped|risen|grown|climbed|declined|slipped|shrunk|come|totalled"
    r"|totaled|amounted|yielded|brought|produced|turned out|mined|harvested|delivered|shipped|sold)\s+(?:[a-z]+\s+)?$"
)
"""What tells no such thing, but what came about: "output is thought to have fallen to"."""
HAS_GIVEN = Cued(
    ("has ", "have "),
    r"\b(?:has|have) (?:now |also |already |so far )?(?:put up|set aside|earmarked|pledged|promised"
    r"|allott?ed|allocated|granted"
    r"|released|offered)\s+(?:[a-z]+\s+){0,3}\S{0,4}$",
)
"""Before a sum, that it has been given, at no time that is told: "the Union has put up €5 million"."""
YEARLY = re.compile(
    r"[^.;,:()]{0,44}?\b(?:(?:every|each|per|(?<!\bin )(?<!within )a) (?:year|month|week|day)\b"
    r"(?! (?:ago|earlier|before|later|back)|[- ](?:on|over|to)[- ])"
    r"|annually|yearly|daily)",
    re.I,
)
"""What tells that so much comes or goes time and again."""
EACH = Cued(
    ("every", "each", "annually", "yearly", "daily"),
    r"\b(?:every|each) (?:year|month|week|day)\b|\b(?:annually|yearly|daily) ",
    re.I,
)
YEARLY_REACH = 60
BY_FORM = re.compile(
    r"(?<!has )(?<!have )\b(?:[a-z]{3,}ed|went|sold|bought|sent|took|came|made|spent|shook"
    r"|drew|left|grew|ran|saw|lent|did|gave|flew|were|was)\b"
    r"(?! (?:by|to|at|on|in) )",
    re.I,
)
NUMBER_ISSUED = Cued(
    ("issued", "granted", "processed", "certified"),
    r"\bnumber of [^.;:]{3,60}?\b(?:issued|granted|processed|certified)\b[^.;:]{0,60}?\b(?:rose|grew|climbed|jumped"
    r"|went|increased|fell|dropped|declined|decreased|shrank|came|totall?ed|reached|was|amounted)\b",
    re.I,
)
"""What counts the papers that a period brought: "the number of licences issued fell to"."""
COUNTS = {"enterprises", "geography", "jobs", "people"}
IS_SO = re.compile(
    r"(?: [\w'\u2019-]+){1,6}? (?:are|is|work|works|operate|live|belong|participate|take part|have)\b", re.I
)
"""What tells that so many are something now: "80 regions are involved"."""
MAKES = re.compile(
    r"\b(?:produces?|makes?|manufactures?|assembles?|turns? out|puts? out|grows?|mines?|generates?|processes"
    r"|accounts? for"
    r"|is|are)\s+(?:(?:now|today|currently|already|up|to|more|over|about|some|almost|nearly|than|around|annually|also)\s+){0,4}\S{0,2}$"
)
WITH = re.compile(
    r"\bwith (?:an?|the|its|their) (?!(?:[\w-]+ ){0,2}(?:surplus|deficit|balance|gap|shortfall|profit|loss|rise|fall"
    r"|growth|increase|gain|drop)\b)[^,;.]{0,60}$",
    re.I,
)
"""What describes a thing by its size: "countries with a combined product of 26 trillion"."""
COST = re.compile(r"\bcost(?:s|ing)?\s+(?:[a-z]+\s+){0,3}[^\w\s]{0,3}$")
"""What tells what a work costs or did, which no time changes."""
AVERAGE = re.compile(r"\b(?:an?|the|at|of) (?:[\w.-]+ ){0,2}average (?:[a-z]+ ){0,3}(?:of|was|at)?\s*\D{0,6}$", re.I)
"""What makes a price that of the time spoken of."""
TODAY = ("today",)
DUE_REACH = 70
LED_FROM_REACH = 72
SHORT = 31
GOODS_UNITS = {"t", "kg", "m3", "bbl", "kWh"}
"""Units that goods are told in; others measure what lasts."""


@cache
def words_of(kind: str) -> WordList:
    return WordList(row["form"] for row in vocabulary("occasions.csv") if row["kind"] == kind)


IS_WORTH = re.compile(
    r"\b(?:(?:is|are) (?:already |still |only |now )?(?:worth|at)|amounts? to|stands? at|comes? to|makes? up|totals?"
    r"|(?:surged|rose|fell|grew|dropped|declined|climbed|jumped|stagnated|increased|decreased|ballooned|shrank)"
    r"(?: by| to| at| from| around)?)\s(?:[a-z]+ ){0,3}[^\w\s]{0,4}(?:\d|$)"
)
"""How a level is told that is, and a change that came about."""


def aspect_of(statement: Statement, indicator: str, measure: str, status: str) -> str:
    """Tell flow, event or state."""
    signed = indicator in EVENTS and measure == "level" and _tells("happened", statement)  # "signed two pacts today"
    if is_now(statement, AS_A_PERIOD if indicator in TRADE else TODAY if signed else ()):
        return "state"
    if _is_standing(statement, indicator, measure, status):
        return "state"
    if indicator == "documents" and measure == "level" and NUMBER_ISSUED.search(statement.lead):
        return "flow"
    if indicator in EVENTS and measure == "level" and status != "target":
        stands = _tells("standing", statement) or (indicator == "documents" and not _tells("happened", statement))
        return "state" if stands else "event"
    if indicator in EVENTS:
        planned = status == "target" and measure == "level"
        return "flow" if indicator == "contracts" else "event" if planned else "state"
    if indicator not in TRADE and _is_exchange_rate(statement):
        words = statement.sentence.low[statement.head[0] : statement.tail[1]]
        return "flow" if "averag" in words else "state"
    if measure in ("rate", "share") and COVERAGE.search(statement.sentence.low, *_clause(statement)):
        return "flow"
    if indicator == "production" and measure in ("level", "share") and status != "forecast" and _makes(statement):
        return "state"  # "the plant makes 600 tractors"
    if indicator in LASTING:
        return "state" if measure == "rate" and _is_present(statement) else "flow"
    if indicator == "people" and words_of("coming").first(statement.sentence.low, *_around(statement)):
        return "flow"
    if indicator == "people" and measure == "share" and "account" in statement.lead:
        return "flow"  # "5 million visitors came in 2003. Chad accounts for a third and Togo for a tenth"
    meets = indicator in MEETS and status == "actual" and measure not in ("growth", "difference")
    meets = meets and not COMES_TO.search(statement.before)
    if meets and _tells("happened", statement) and not _tells("standing", statement):
        return "event"
    return "flow" if status != "target" and _fills(statement, indicator, measure, *_clause(statement)) else "state"


def _is_standing(statement: Statement, indicator: str, measure: str, status: str) -> bool:
    """Tell whether a number describes a thing and no time: a capacity, a duty, what it has, what happens every year."""
    text, start, end = statement.sentence.text, statement.quantity.start, statement.quantity.end
    if measure in ("growth", "difference"):
        return False
    if indicator == "capacity" or (indicator == "investment" and COST.search(text, statement.head[0], start)):
        return True
    is_given = indicator == "other" and statement.quantity.kind == "money"
    if is_given and HAS_GIVEN.search(text, statement.head[0], start):
        return True
    has = indicator not in TRADE and statement.quantity.kind != "money" and HAS.search(text, statement.head[0], start)
    if has and (measure == "rate" or not HAS_COME_TO.match(text, has.start(), start)):
        return True
    if indicator in COUNTS and measure == "level" and IS_SO.match(text, end, statement.tail[1]):
        return True
    if indicator in ("gdp", "people", "other") and WITH.search(text, statement.head[0], start):
        return True
    if (
        indicator == "other"
        and measure in ("rate", "share")
        and _is_due(statement.sentence.low, statement.head[0], start)
    ):
        return True
    if indicator in TRADE | {"sales", "production", "exchange_trade"} and measure == "rate":
        return False  # the average of a period
    if measure == "share" and indicator == "production" and OF_THE_WORLDS.match(text, end):
        return not _is_past(text, statement.head[0], start)
    yearly = YEARLY.match(text, end, min(len(text), end + YEARLY_REACH)) or EACH.search(text, statement.head[0], start)
    return bool(yearly) and not (status == "actual" and _is_past(text, statement.head[0], start))


def _is_due(text: str, start: int, end: int) -> bool:
    """Tell whether a number is what a duty or tax is: not "the duty, then 45 percent"."""
    due = words_of("dues").first(text, max(start, end - DUE_REACH), end)
    return due is not None and "then" not in text[due[1] : end].split()


def _is_past(text: str, start: int, end: int) -> bool:
    """Tell whether words tell what was, by a verb of the past."""
    return bool(PAST.search(text, start, end) or BY_FORM.search(text, start, end))


def _around(statement: Statement) -> tuple[int, int]:
    """Give the words right before and behind a number, or before the change that led to it: "arrivals halved, to"."""
    start = max(statement.head[0], statement.quantity.start - 24)
    if statement.position and TO_LEVEL.fullmatch(statement.before):
        start = max(0, statement.quantity.start - LED_FROM_REACH)
    return start, min(statement.tail[1] + 24, statement.quantity.end + 32)


def _tells(kind: str, statement: Statement) -> bool:
    """Tell whether the clause of a number has a word of a kind of `occasions.csv`."""
    return words_of(kind).first(statement.sentence.low, *_clause(statement)) is not None


def is_now(statement: Statement, apart_from: tuple[str, ...] = ()) -> bool:
    """Tell whether the words of a number say "now", `apart_from` some of them."""
    start, end = (
        max(statement.head[0], statement.sentence.text.rfind(";", 0, statement.quantity.start)),
        statement.tail[1],
    )
    return any(
        m.role == "now" and start <= m.start < end and m.surface.lower() not in apart_from
        for m in statement.sentence.periods
    )


def is_told_now(statement: Statement) -> bool:
    """Tell whether a number goes on with one that holds now: "is now worth $5 million a year (£4 million)"."""
    return any(m.role == "now" and m.start < statement.quantity.start for m in statement.sentence.periods)


def is_in_present(statement: Statement) -> bool:
    """Tell whether a level, or the one that a share is of, is or was so: "sales are worth $5 million"."""
    goes_on = statement.position and statement.sentence.last_period is None
    return IS_WORTH.search(statement.lead if goes_on else statement.before) is not None


def occasion_of(sentence: Sentence, clock: Clock) -> Period | None:
    """Give the month of what a sentence tells happened: "On 5 May the ministers met", "the forum held this October"."""
    dated = [
        mention
        for mention in sentence.periods
        if mention.role in ("date", "period", "since") and isinstance(mention.phrase, (Dates, Relative))
    ]
    low = sentence.low
    gathers = words_of("gathering").first(low) is not None
    if not dated and gathers:
        return year_of_gathering(sentence, clock)
    if not dated or not (gathers or words_of("happened").first(low) or words_of("occurred").first(low)):
        return None
    for mention in dated:
        if mention.role == "since" and mention.intro not in ("on", "from", ""):
            continue
        period = resolve(replace(mention, role="period"), clock)
        if period is None or (period.end - period.start).days >= SHORT:
            continue
        if clock.published is None or period.start <= clock.published:
            return month_of(period.end)
    return None


def _clause(statement: Statement) -> tuple[int, int]:
    """Give the clause of a number: from its own words or the last semicolon to the end of its own words."""
    text = statement.sentence.text
    start = max(text.rfind(";", 0, statement.quantity.start), 0) if statement.position else 0
    stop = text.find(";", statement.quantity.end)
    return start, len(text) if stop < 0 else stop


def _is_present(statement: Statement) -> bool:
    """Tell whether a price or rate is told in the present tense."""
    words = statement.sentence.text[statement.head[0] : statement.tail[1]]
    return bool(PRESENT.search(words)) and not PAST.search(words)


def _makes(statement: Statement) -> bool:
    """Tell whether something is told to make so much, in the present, and of no time."""
    text, (start, end) = statement.sentence.text, statement.head
    return MAKES.search(text, start, end) is not None and not PAST.search(text, start, end)


def _is_exchange_rate(statement: Statement) -> bool:
    """Tell whether a sum of money is the price of another currency, on no average."""
    if statement.quantity.kind not in ("money", "bare"):
        return False
    sentence, (start, _), (_, stop) = statement.sentence, statement.head, statement.tail
    if PER_UNIT.search(sentence.text, start, stop):
        return True
    money = words_of("money").first(sentence.low, start, statement.quantity.start)
    return money is not None and QUOTED.search(sentence.text, money[1], statement.quantity.start) is not None


def _is_changed(statement: Statement) -> bool:
    """Tell whether a number is told to have changed: of sums and goods at any time, of others by a verb of the past."""
    text, start = statement.sentence.text, statement.quantity.start
    changes = [cue for cue in statement.own("verb") if cue.kind == "change" and not text.startswith(",", cue.end)]
    if statement.quantity.kind in ("money", "physical"):
        return bool(changes)
    led = any(cue.end <= start for cue in changes)
    return led and not PERFECT.search(text, statement.head[0], start)


def _fills(statement: Statement, indicator: str, measure: str, start: int, end: int) -> bool:
    """Tell whether what is no flow by itself was told of a period: a change, a sum that came in, goods that went."""
    text, low, quantity = statement.sentence.text, statement.sentence.low, statement.quantity
    if measure in ("growth", "difference"):
        return True
    if _is_changed(statement) or REACHED.search(text, max(0, quantity.start - 32), quantity.start):
        return True
    bare_sum = quantity.kind == "bare" and indicator == "other" and statement.counted is None and quantity.scale > 1000
    if (quantity.kind == "money" or bare_sum) and not _is_present(statement):  # "and a deficit of one billion"
        if measure == "rate":
            return AVERAGE.search(text, statement.head[0], quantity.start) is not None or _is_past(text, start, end)
        return (
            PAST.search(text, start, end) is not None
            if indicator == "investment"
            else max(quantity.scale, quantity.factor) >= 1000
        )
    if quantity.unit in GOODS_UNITS and measure == "level" and indicator != "capacity":
        return not _is_present(statement)
    if measure == "share":
        went = words_of("flowed").first(low, start, end) is not None
        return statement.position > 0 or went or OF_IT.match(text, quantity.end) is not None
    return bool(words_of("flowed").first(low, start, end)) and not _is_present(statement)
