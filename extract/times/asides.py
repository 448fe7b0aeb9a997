"""Phrases of time that a number may not take: a statement and a mention in, whether it is another's or nobody's out.

A phrase in brackets with a number ("(May 2020: 7.0 billion)") is that number's alone; a year that dates a law, a
forecast or the cause told in a subordinate clause is nobody's.
"""

import re
from bisect import bisect_left, bisect_right

from extract.periods import Mention
from extract.periods.phrases import Part, Relative, ToDate, Told, Years
from extract.quantities.mentions import Quantity
from extract.statements.sentences import Sentence
from extract.statements.statement import Statement
from extract.times.befallen import is_of_event
from extract.times.moments import DATED_BEFORE
from extract.words.cued import Cued

VINTAGE_BEFORE = re.compile(
    r"\b(?:foreseen|forecast(?:ed)?|expected|projected|predicted|estimated|written|updated|compiled|published|announced"
    r"|(?<!were )(?<!llion )(?<!\dm )(?<!\dbn )(?<!\d )(?:made|given|issued)|released|said)\s+(?:back\s+)?$"
    r"|\b(?:spoke|wrote|stated|noted|declared|recalled|claimed|mentioned|announced|said|told)\s+"
    r"(?:(?:at|to|in|during|before) (?:(?:the|an?|his|her|its|their) )?(?:[\w\u2019'-]+ ){1,4})?$",
    re.I,
)
BOOK = re.compile(r"\b[A-Z][a-z]+ (?:Survey|Yearbook|Outlook|Review|Bulletin|Handbook|Abstract|Report)s?,? $")
"""Before a year, the book that has it in its name: "says the Economic Survey 2020"."""
TO_BE_SEEN = re.compile(r"\b(?:is|are|be) (?:foreseen|forecast|expected|projected|predicted|anticipated) $")
IS_MOST = re.compile(r"\bthe (?:(?:[a-z]+est|worst|best|most [a-z]+)(?: [a-z]+){0,2}|first(?: \w+){1,12}) $")
"""Before a stretch of time, what it is the most of: "the deficit was the widest in ten years"."""
FOR_DELIVERY = re.compile(r"\bfor (?:[a-z]+ )?(?:shipment|delivery|loading|arrival|dispatch)(?: [a-z]+){0,2} $")
"""Before a time, what makes it that in which goods sold now will come: "at $5 a tonne for delivery in May"."""
BEFELL = re.compile(
    r"(?:^|[.;]\s+)The (?:[a-z]+ )?(?:crisis|wars?|droughts?|floods?|embargo|invasion|coup|frost|strike|hurricane"
    r"|pandemic"
    r"|boom|slump|recession|earthquake)\s*$"
)
"""What happened in a year and did something in it: the subject of its sentence."""
VINTAGE_AFTER = re.compile(
    r"^\s*(?:forecasts?|estimates?|projections?|report|survey|release|bulletin|issue|outlook|edition|revision of"
    r"|agreements?|accords?|pacts?|protocol|convention|deal|programme|program|bans?|embargo|law|act|treaty|memorandum"
    r"|referendum)\b",
    re.I,
)
DATED_AFTER = re.compile(
    r"\s+(?:[a-z]+ )?(?:laws?|acts?|codes?|treaty|agreements?|accords?|pacts?|convention|decrees?|programme"
    r"|program|constitution|revolution|elections?)\b"
)
"""Behind a year, and a word, what it is the name of: "The 2002 trade law", "under the 1994 customs agreement"."""
OF_PRICES = re.compile(r"\bat (?:the )?(?:[a-z]+ ){0,2}(?:prices|exchange rates?|rates of exchange)\s*$", re.I)
IN_PRICES = re.compile(
    r"\s+(?:constant |average |market )?(?:prices|dollars|exchange rates?)\b"
    r"(?P<ends>\s*(?:[,.;:)]|$)|\s+(?:and|or|but)\b)?"
)
CONSTANT = re.compile(r"\b(?:at|constant|fixed)\s*$", re.I)
"""Before and behind a year, what makes it only that of the prices: "at 1958 prices", "at the prices of that year"."""
SUBORDINATE = Cued(
    ("where", "because", "since", "who", "which", "until", "once", "unless"),
    r"(?:^|[\s,;(])(?:where|because|since(?= [a-z]+ [a-z])|(?:until|once|unless)(?= [a-z]+ [a-z]+ [a-z])"
    r"|whose|who|which)\b",
    re.I,
)
THAT = re.compile(r"\bthat [^\w\s]?$")
"""Before a time, what makes it open what somebody said."""
BEST_OF = re.compile(
    r"\b(?:was|were|is|are|made it) (?:the|its|their) (?:best|highest|lowest|largest|biggest|smallest|worst|strongest"
    r"|weakest|heaviest|widest)(?: [a-z]+){0,2} $"
)
BEATEN = r"(?:topped|exceeded|surpassed|beaten|bettered|outdone|matched|equall?ed|higher|larger|bigger|lower|smaller)"
BETTERED = Cued(
    ("only", "once", "twice"),
    rf"\b(?:{BEATEN} (?:[a-z]+ )?(?:only|once|twice)(?: once| twice)?"
    rf"|(?:only|once|twice)(?: once| twice)? (?:been )?{BEATEN})"
    r"(?: (?:before|since|earlier|in history))?,? (?:in \d{4}(?:,| and) )?$",
)
"""Before a time, what makes it that of another's: "a surplus that has been topped only once, in 2007"."""
FULL_YEAR = re.compile(r"(?:year|(?:19|20)\d\d(?:[-/]\d\d)?)$", re.I)
FORETELLS = re.compile(r"\s*(?:forecasts?|estimates?|projections?)\b", re.I)
DESCRIBED = re.compile(
    r",\s+(?:[a-z]+ly\s+|first\s+|once\s+|(?:due\s+)?to\s+be\s+|under (?:an?|the|its|their) (?:[a-z-]+ ){1,3}?)?"
    r"(?!compared|based|valued|provided|followed|increased|reduced|totall?ed)"
    r"(?:[a-z-]+ed|out|due|built|set up|bought|taken over|begun|made|held|shut|sold|brought|won|lost)"
    r"(?:\s+[a-z]+){0,3}\s+$",
    re.I,
)
"""What describes a thing by its beginning: "the smelter, opened in 1998, …", "tea, under a pact signed in 1998, …"."""
CLOSES = re.compile(r",\s+(?:which|who|having|up|down|after|at|worth|[^\w\s,;]?\d)[^,;:]*$")
"""Before the comma of such words, another aside that it closes: "exports, down by 5% in 1995, recovered in 1996,"."""
AFTER_DOING = re.compile(
    r"\b(?:after|before|since|despite|instead of|following|without)\s+"
    r"(?:[a-z]+ly\s+|its\s+|their\s+)?(?!being\b)[a-z]{2,}ing\b"
    r"(?:\s+[\w'\u2019-]+){0,5}?\s*$|(?:^|[;,]\s)(?:(?:[Jj]ust|[Mm]uch)\s)?(?:[Aa]s|(?:[Uu]n)?[Ll]ike)\s$"
)
"""What was done before something else, or was alike: "rose by 6% after stagnating in 1985", "As in 1985, Peru"."""
YEAR_BEGAN = Cued(
    ("beg", "start", "open"),
    r"\b(?:year|season|campaign|trend|streak|run|series|recovery|rally|slump|slide|decline|fall|rise|surge|upswing"
    r"|downturn|expansion),? (?:(?:that|which) (?:began|begins|started|starts|opened)|begun|beginning|starting)"
    r"(?: in| on)? $|\b(?:start|beginning|opening) of (?:the|this|its) (?:[a-z]+ )?(?:season|campaign|year) $",
)
"""Before a time, that of which it is only the beginning: "the year that began in July", "a trend begun in May"."""
CALLED = re.compile(
    r",\s+(?:once\s+|then\s+|still\s+|already\s+|formerly\s+)?(?:the|an?)\s+"
    r"(?:(?!(?:was|were|is|are|had|has|have|rise|increase|growth|gain|jump|fall|drop|decline|decrease|record)\b)[A-Za-z'\u2019-]+\s+){1,8}$"
)
"""What says what a thing is between commas: "mutton, the sensation of 1985, fell"."""
NAME = re.compile(r"\b[A-Z][\w'\u2019-]*$")
WAS_THEN = re.compile(
    r"\s+(?:(?:still|once|only|yet|even|then|already|easily|by far)\s+)*(?:the|an?|its|their|among the|one of)\s+"
    r"(?:(?!(?:was|were|is|are|had|has|have|rose|fell|came|stood|went|to)\b|[a-z]+ed\b)[A-Za-z'\u2019-]+\s+){0,7}"
    r"[A-Za-z'\u2019-]+,\s"
)
"""Behind a time that a comma stands before, what a thing was then: "beans, in May last year a mainstay of trade, …"."""
YEAR_OF = re.compile(r"\s+(?:before|of|under|for which|in which|that)\b[^,;:]*,\s")
"""Behind "the last year" between commas, which one the year named before it is: "In 1966, the last year before"."""
POSSESSIVE = ("'", "\u2019")
CALLED_THEN = re.compile(r"['\u2019]s?\s+(?:[a-z-]+\s+){0,3}[a-z-]+,\s")
"""Behind such a time, what a thing is called that was it then: "wool, last year's winner, earned"."""
MAIN_AGAIN = re.compile(r"[,:;–—]")
RECORD = re.compile(
    r"\b(?:(?:low|high|larg|bigg|sharp|steep|small|fast|strong|weak|great|poor|slow|deep|wid|narrow)\w*est|worst|best|lowest|most|least"
    r"|first|record|no \w+|than (?:in|at) any)\b[^.;,]{0,40}$",
    re.I,
)
"""What makes "since 1978" tell how rare a thing is: "the lowest since 1978", "less than in any year since"."""
SUPERLATIVE = re.compile(r"\b(?:\w+est|best|worst|least|most \w+|first|second|last|one|only one|each|any) $", re.I)
"""What makes months only those that one stands out of: "March was the weakest of the three months"."""
AND_BEST = re.compile(r"\band (?:also )?(?:the|its) (?:[a-z-]+ ){0,2}?(?:\w{3,}est|best|worst|most)(?: [a-z]+){0,2} ?$")
"""Before a time, how a number ranks in it: "5,000 tonnes, up 7% and the second largest of 2024"."""
RECKONED = re.compile(
    r"(?<!\ba )(?<!\bone )\b(?:(?:first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th))\b(?: [\w-]+){0,4}"
    r"|(?:low|high|larg|bigg|sharp|steep|small|fast|strong|weak)\w*est\b[^.;,]{0,24}|(?:worst|best)\b[^.;,]{0,24})\s*$",
    re.I,
)
SO_RARE = re.compile(
    r"\bthe (?:first|second|third|only)"
    r"(?: (?:one|such|gain|rise|fall|drop|loss|increase|decline|growth|surplus|deficit|figure|result))?\s+(?:so far )?$"
    r"|\b(?:the|its|their) (?:[a-z]{2,}est|best|worst)(?: [a-z]+){0,2}\s+(?:so far )?$"
)
"""What makes a year the one in which something is rare: "the gain is the first this year"."""
OF_MONTHS = Cued(
    ("month", "quarter", "week", "dai"),
    r"\b(?:[a-z]{3,}est|best|worst|record)\s+(?:one-|single-)?(?:month|quarter|week|dai)(?:ly)?\b[^,;:()]{0,60}$",
    re.I,
)
"""What makes a year that of the months one stands out of: "the highest monthly surplus, of 5 million, this year"."""
APPOSED = re.compile(
    r",\s+(?:(?:equal|equivalent|close|amounting|next|up) to\s+)?"
    r"(?:(?!(?:which|who|that|was|were|is|are|had|has|have|will|but|and|while|to|from|took|bought|got|sold|sent|paid"
    r"|spent|brought|made|rose|fell|grew|stood|came|went|lost|cost|won)\b|[a-z]+ed\b)[\w'\u2019-]+\s+)"
    r"{0,5}[^\w\s,.;]{0,2}$",
    re.I,
)
APPOSED_ON = re.compile(r"(?:\s+(?!(?:was|were|is|are|had|has|and|but|to|from)\b)[a-z]+){0,3}\s*", re.I)
UNDER_ACCORD = Cued(
    ("nder a", "nder the", "nder its"),
    r"\b[Uu]nder (?:an?|the|its)(?: [a-z-]+){0,3}? (?:contract|agreement|deal|accord|protocol|pact|treaty)"
    r" (?:signed|concluded|reached|struck|made|agreed)\b[^,;:.\d]*$",
)
"""Before a time, what makes it that of an accord."""
BRACKET = re.compile(r"\s*\([^\w(]*")
NEAR = 12
"""Characters between a number and its time where they tell what was done before."""
FAR_ASIDE = 32
"""Characters between a number and the time that stand together between commas, at most."""

INDEX_BASE = re.compile(r"\s*=\s*100\b")


def is_aside(statement: Statement, mention: Mention) -> bool:
    """Tell whether a phrase is another number's, or nobody's; asked several times of each."""
    if mention.start not in statement.others:
        statement.others[mention.start] = _is_of_another(statement, mention)
    return statement.others[mention.start]


def _is_of_another(statement: Statement, mention: Mention) -> bool:
    return (
        (_is_nobodys(statement.sentence, mention) and not _is_its_own_still(statement, mention))
        or _is_bracketed_off(statement, mention)
        or _is_apposed_to_another(statement, mention)
        or (not _opens_since(statement, mention) and _is_subordinate(statement, mention))
        or _is_of_name(statement, mention)
        or _is_of_best(statement, mention)
        or _is_of_better(statement, mention)
    )


def _opens_since(statement: Statement, mention: Mention) -> bool:
    """Tell whether a sentence begins with the year since which something changed: "Since it joined in 1994, trade"."""
    is_year = mention.role == "since" and isinstance(mention.phrase, Years)
    return is_year and statement.sentence.text.startswith("Since ")


def _is_of_best(statement: Statement, mention: Mention) -> bool:
    """Tell whether a time is that of which something was the best: "May's sales were the best so far this year"."""
    text, at = statement.sentence.text, mention.start
    if mention.end > statement.quantity.start or not text.startswith(",", mention.end):
        return False
    if mention.intro and not any(m.end <= at for m in statement.sentence.periods):
        return False  # "Gold was the largest export in 1995, worth"
    return BEST_OF.search(text, max(0, at - 40), at) is not None


def _is_of_better(statement: Statement, mention: Mention) -> bool:
    """Tell whether a time is that of what a number was beaten by: "exports, $5 million, were topped only in 2007"."""
    if mention.start < statement.quantity.end:
        return False
    return BETTERED.search(statement.sentence.text, max(0, mention.start - 60), mention.start) is not None


def _is_of_name(statement: Statement, mention: Mention) -> bool:
    """Tell whether a phrase stands in what a thing is called between commas, before the number."""
    text = statement.sentence.text
    is_behind = mention.end > statement.quantity.start
    if not text.startswith(",", mention.end):
        if is_behind:
            return False
        before = text[max(0, mention.start - 6) : mention.start]
        is_year = before == ", the "
        is_apart = is_year or before.rstrip().endswith(",")
        what = YEAR_OF if is_year else CALLED_THEN if text.startswith(POSSESSIVE, mention.end) else WAS_THEN
        return is_apart and what.match(text, mention.end, statement.quantity.start) is not None
    called = CALLED.search(text, max(0, mention.start - 90), mention.start)
    if called is None or (is_behind and not NAME.search(text, max(0, called.start() - 30), called.start())):
        return False  # "rose to $5 million, the best result of 2007,"
    return not any(m.end == called.start() for m in statement.sentence.periods)


def _is_its_own_still(statement: Statement, mention: Mention) -> bool:
    """Tell whether a time that is nobody else's is a number's: "halved, after rising by 40% in the fourth quarter"."""
    at = mention.start
    if 0 < at - statement.quantity.end < NEAR:
        doing = AFTER_DOING.search(statement.sentence.text, max(0, at - 60), at)
        return doing is not None and doing.start() < statement.quantity.start
    return _is_of_brackets(statement, mention)


def _is_of_brackets(statement: Statement, mention: Mention) -> bool:
    """Tell whether a phrase stands right before brackets that a number opens: "the collapse of 2009 (-51%)"."""
    return BRACKET.fullmatch(statement.sentence.text, mention.end, statement.quantity.start) is not None


def _is_nobodys(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a phrase is the time of no number at all: it dates an index, a report or law, or only counts."""
    if mention.start not in sentence.idle:
        text, is_time = sentence.text, mention.role == "period"
        dates = is_index_base(text, mention) or (is_time and is_vintage(text, mention))
        dates = dates or (
            mention.role == "span" and IS_MOST.search(text, max(0, mention.start - 99), mention.start) is not None
        )
        at = max(0, mention.start - 40)
        dates = dates or YEAR_BEGAN.search(text, at, mention.start) is not None
        done = AFTER_DOING.search(text, max(0, mention.start - 60), mention.start) if is_time and not dates else None
        dates = dates or (done is not None and not mention.intro.startswith(("for", "of")))  # "As for the last year"
        dates = dates or (is_time and "for " in text and FOR_DELIVERY.search(text, at, mention.start) is not None)
        dates = dates or (is_time and _dates_accord(sentence, mention))
        sentence.idle[mention.start] = dates or is_of_event(sentence, mention) or is_reckoned(text, mention)
    return sentence.idle[mention.start]


def is_vintage(text: str, mention: Mention) -> bool:
    """Tell whether a phrase dates a forecast, a report or a law and not what it is about."""
    before = text[max(0, mention.start - 60) : mention.start]
    if mention.intro.startswith("for") or BEFELL.search(before) or TO_BE_SEEN.search(before):
        return False  # "foreseen for 1999"; "The drought of 1992 cut the crop"
    if is_for_the_year(text, mention):
        return False
    if _is_of_prices(text, mention, before):
        return True
    return bool(
        VINTAGE_BEFORE.search(before)
        or VINTAGE_AFTER.match(text[mention.end : mention.end + 16])
        or dates_law(text, mention)
        or (not mention.intro and BOOK.search(before))
        or (mention.intro.startswith("of") and DATED_BEFORE.search(before))
    )


def is_index_base(text: str, mention: Mention) -> bool:
    """Tell whether a year is the base of an index: "(1990 = 100)"."""
    return INDEX_BASE.match(text, mention.end) is not None


def dates_law(text: str, mention: Mention) -> bool:
    """Tell whether a year is part of what a law or an accord is called: "The 2002 trade law was repealed"."""
    return not mention.intro and DATED_AFTER.match(text, mention.end) is not None


def _dates_accord(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a time is that of the accord, and another of its goods: "by 2020, under a deal signed in May, …"."""
    signed = UNDER_ACCORD.search(sentence.text, max(0, mention.start - 80), mention.start)
    return signed is not None and any(m.start < signed.start() or m.start > mention.end for m in sentence.periods)


def _is_of_prices(text: str, mention: Mention, before: str) -> bool:
    """Tell whether a year is that of the prices that something is reckoned in: "at 1958 prices", "in 1995 dollars"."""
    if mention.intro.startswith("of"):
        return OF_PRICES.search(before) is not None
    priced = IN_PRICES.match(text, mention.end)
    return priced is not None and (
        priced["ends"] is not None or CONSTANT.search(text, max(0, mention.end - 24), mention.end - 4) is not None
    )


def is_for_the_year(text: str, mention: Mention) -> bool:
    """Tell whether a year is that of a forecast and not when it was made: "our full-year estimate"."""
    return FULL_YEAR.search(mention.surface) is not None and FORETELLS.match(text, mention.end) is not None


def _is_bracketed_off(statement: Statement, mention: Mention) -> bool:
    """Tell whether a phrase stands in brackets that this statement's number is outside of, and is another number's."""
    text = statement.sentence.text
    opened = text.rfind("(", 0, mention.start + 2)
    if opened < 0 or text.find(")", opened, mention.start) >= 0:
        return False
    closed = text.find(")", mention.end - 1)
    closed = closed if closed >= 0 else len(text)
    if opened < statement.quantity.start < closed:
        return False
    quantities = statement.sentence.quantities
    for quantity in quantities[bisect_left(quantities, opened, key=lambda quantity: quantity.start) :]:
        if quantity.start >= closed:
            break
        if not _is_date(statement, quantity.number_start):
            return True
    return False


def is_reckoned(text: str, mention: Mention) -> bool:
    """Tell whether a time only says how rare a thing is: "the third time in four months", "the first this year"."""
    if not mention.intro and isinstance(mention.phrase, Relative | ToDate) and not mention.is_dated:
        if OF_MONTHS.search(text, max(0, mention.start - 80), mention.start):
            return True
        if text.startswith((" for which", " with ", " on record"), mention.end) and "latest" in mention.surface:
            return True  # "in May, the latest month for which data are available"
        is_last = not text[mention.end : mention.end + 1].strip(" .,;:)")
        return is_last and SO_RARE.search(text, max(0, mention.start - 40), mention.start) is not None
    if mention.role == "since":
        return RECORD.search(text, max(0, mention.start - 60), mention.start) is not None
    if mention.intro in ("of", "in") and AND_BEST.search(text, max(0, mention.start - 60), mention.start):
        return not text[mention.end : mention.end + 1].strip(" .,;:)")
    if isinstance(mention.phrase, ToDate) and mention.intro.startswith("since"):
        return RECKONED.search(text, max(0, mention.start - 40), mention.start) is not None
    if mention.intro == "of" and isinstance(mention.phrase, Told | Part) and not mention.is_dated:
        return SUPERLATIVE.search(text, max(0, mention.start - 24), mention.start) is not None
    is_count = mention.role == "span" or (isinstance(mention.phrase, Part) and mention.phrase.whole is None)
    if not is_count or not mention.intro.startswith(("in", "for", "over")):
        return False
    return RECKONED.search(text, max(0, mention.start - 40), mention.start) is not None


def is_apposed(text: str, quantity: Quantity, mention: Mention) -> bool:
    """Tell whether number and time stand together between commas: "that with Peru, $4 million in May, shrank"."""
    if text[mention.end : mention.end + 1] != "," or not 0 <= mention.start - quantity.end < FAR_ASIDE:
        return False
    is_next = APPOSED_ON.fullmatch(text, quantity.end, mention.start)
    return bool(is_next) and APPOSED.search(text, max(0, quantity.start - 48), quantity.start) is not None


def _is_apposed_to_another(statement: Statement, mention: Mention) -> bool:
    """Tell whether a phrase stands with another number between commas."""
    sentence = statement.sentence
    if mention.start not in sentence.asides:
        at = bisect_right(sentence.quantities, mention.start, key=lambda quantity: quantity.end)
        last = sentence.quantities[at - 1] if at else None
        sentence.asides[mention.start] = last.start if last and is_apposed(sentence.text, last, mention) else None
    return sentence.asides[mention.start] not in (None, statement.quantity.start)


def _is_date(statement: Statement, at: int) -> bool:
    return any(m.start <= at < m.end for m in statement.sentence.periods)


def _is_subordinate(statement: Statement, mention: Mention) -> bool:
    """Tell whether a phrase stands in a clause beside the main one: "where the mill was shut in May: exports …"."""
    start, text, floor = statement.quantity.start, statement.sentence.text, statement.head[0]
    if mention.role == "since" and mention.start < statement.head[0] and text.startswith(",", mention.end):
        opener = SUBORDINATE.search(text, max(0, mention.start - 80), mention.start)
        return opener is not None and not MAIN_AGAIN.search(text, opener.end(), mention.start)
    if mention.role not in ("period", "since", "horizon") or mention.start >= start:
        return False
    if mention.start < floor:  # what is beside the main clause for its first number is so for the others
        if any(q.end <= mention.start for q in statement.sentence.undated):
            return False
        behind = (q.start for q in statement.sentence.undated if q.start >= mention.end)
        floor, start = 0, next(behind, start)
    described = DESCRIBED.search(text, max(0, mention.start - 40), mention.start)
    if described and "," in text[mention.end : start] and not CLOSES.search(text, 0, described.start()):
        return True
    opener = SUBORDINATE.search(text, floor, mention.start)
    if opener is None or MAIN_AGAIN.search(text, opener.end(), mention.start):
        return False
    if text.startswith(",", mention.end) and THAT.search(text, opener.end(), mention.start):
        return False  # "where it was noted that in 2018, trade came to"
    return MAIN_AGAIN.search(text, mention.end, start) is not None
