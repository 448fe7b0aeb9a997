"""The indicator word that a statement is under: what is asked of it in, the last one before its number out."""

import re

from extract.indicators.accounts import is_bare_balance, is_of_account
from extract.indicators.in_passing import is_in_passing
from extract.indicators.over import is_over
from extract.products.struck import GOODS_NEXT
from extract.products.words import word_kind
from extract.records import TRADE
from extract.statements.asked import Asked, cues_of
from extract.values import replace
from extract.words.cued import Cued
from extract.words.lexicon import Cue
from extract.words.side_words import SHARE

FOR_WORK_ON = re.compile(
    r"\b[a-z]+s? (?:used |intended )?for (?:the )?(?:[a-z]+ing(?:,| and| or) )?[a-z]+ing (?:of )?(?:[a-z]+ ){0,2}$"
)
"""Before a word for what is made, what is done to it with the goods that are named."""
ON_ACCOUNT = re.compile(
    r"\s+(?:on|in|of) (?:(?:the|its) )?(?:current account|capital account|invisibles|balance of payments)\b"
)
"""Behind the number of a balance, which one it is: "a deficit of 5 million on current account"."""
ACCOUNT_IN = re.compile(
    r"(?: (?:of|for|with|in) [^,;:.()\d]{2,40}?)?(?:, which (?:[^;:.\d]{2,60}),)?\s*"
    r"(?:(?!(?:and|but|while|whereas|as|than|the|its|by|because|so|that|which|it|into|to|trade|goods|services)\b)[a-z]+\s+){0,5}"
    r"|(?: [^,;:.]{0,50}?)? to an? "
    r"|(?: [^,;:.]{0,50})? (?:swung|moved|turned|shifted|flipped|fell|went)(?: back)? (?:to|into) (?:an? )?",
    re.I,
)
ASIDE = re.compile(
    r",\s*(?:(?:for the most part|above all|mostly|mainly|chiefly|largely|notably|which [a-z]+ (?:mostly|mainly)"
    r"|most of (?:it|them))\b"
    r"|(?:[a-z]+ly\s+)?[a-z]+ed\b|made\b|built\b|grown\b)[^,;:()\d]*",
)
"""What opens words beside a subject, up to an indicator."""
DATED = re.compile(
    r",\s*(?:just |still |even )?(?:before|after|between|despite|ahead of) (?:its|their|the|a|an|this|last)\b"
)
ONLY_SO_MANY = re.compile(r",\s*(?:[a-z]+\s+){0,3}\W{0,3}")
"""Words that only date a number of a list, and what leads on to it: "Peru, before its new crop, only 84,000"."""
PAYMENTS = Cued(
    ("of payments",),
    r"\b(?:balance|account) of payments(?: (?:of|for) (?:the )?[A-Z][\w ]{1,30}?)? "
    r"(?:was|is|showed|posted|recorded|registered|saw|had|ran|swung|moved|went|turned|closed|ended)"
    r"(?: back)?(?: with| in| into| to)? (?:an?|the) (?:[a-z]+ )?$",
)
"""Before a surplus or deficit, what has it that is no trade."""
OF_SO_MANY = re.compile(
    r"(?:In (?:19|20)\d\d,? )?(?:[Tt]he )?((?:[a-z]+ )?(?:exports|imports|trade|turnover)) (?:of|by|among|between)"
    r" (?:[a-z]+ ){0,2}\d+ (?:[a-z-]+ ){0,2}(?:countries|states|members)\b",
    re.I,
)
"""How a sentence begins that tells the flow of so many: "Total trade of 22 industrial countries grew to"."""
JOINED_TO = re.compile(r",?\s*(?:of|at|worth|amounting to|reaching)\s+(?:[a-z]+\s+){0,2}")
WHICH_WAS = re.compile(
    r", which (?:(?:had|have|has|in turn|only|themselves|itself|also)\s+)*"
    r"(?:was|were|been|came to|stood at|amounted to|totall?ed|reached|rose(?: only)? to|fell to|grew to|ran to)\s+"
    r"(?:[a-z]+\s+){0,2}\S{0,3}"
)
"""Behind a flow, what tells its amount: "higher than imports, which came to"."""
GOES_ON = re.compile(r",\s*(?:(?:has|have|had|was|were|is|are|will|would|also|again|[a-z]+ly)\s+){0,3}")
FLOW_NEXT = re.compile(r"\s(?:exports?|imports?|trade)\b(?!-)")
"""Behind a word of making, the flow of what is made: "manufacturing exports"."""
PRODUCE = re.compile(
    r"\b(?:(of|in|farm|fresh|the|its|their|our|garden|forest|local|tropical|and|other|such)|([a-z-]+))\s+$", re.I
)
"""Before "produce", what may make it goods, and a word that does where it tells goods: "food", "tropical"."""
NEXT_WORDS = re.compile(r"\s([a-z][a-z-]+)(?:\s([a-z][a-z-]+))?")
LED_TO_GOODS = re.compile(
    r"(?:^|[,;:(]\s*|\b(?:of|in|for|from|with|and|or|as|the|its|their|our|some|more|less|fully|partly|semi|mainly|raw|these"
    r"|sold|bought|shipped|exported|imported|tonnes|tons|kg|bags)\s+(?:[a-z]+ly\s+)?)$",
    re.I,
)
"""Before a participle that stands with goods, and is no verb."""
WORDS_ON = r"(?:(?!(?:that|which|when|while|whereas|help(?:s|ed)?|made|drove|sent|let|boosted|led)\b)[\w'’/-]+\s+){0,4}"
"""What may follow a flow without a clause: not "the trade in 2008 shows that exports", "of tea helped exports"."""
FLOW_OF = re.compile(rf"\s+(?:of|in|between)\s+{WORDS_ON}")
UNDER_KIND = re.compile(
    r"\s(?:under|by way of|through|via)\s(?:the\s)?"
    r"(?:border|barter|processing|general|ordinary|frontier|cross-border|entrepot)\s"
)
"""Between a flow and the kind of trade that it is part of: "exports under processing trade"."""
BALANCE_ON = re.compile(rf"\s+(?:of|in|on|between)\s+{WORDS_ON}")
TURNED_OUT_AS = re.compile(
    r"\b(?:yield|compris|includ|show|involv|record|generat|produc)e?[ds]\s+$|\b(?:brought|gave|saw|meant)\s+$"
)
"""Between trade and a flow that is a part of it: "trade in tea with Mali yielded exports of"."""
IN_TRADE = re.compile(
    r"\s+(?:that|which)\s[^,;:()\d]{0,60}\sin (?:its|their|our) (?:\w+ )?\Z|\s+in (?:its|their|our) (?:[a-z-]+ ){0,2}\Z"
    r"|\s+(?:was|is|were|are|arose|arises|remained|occurred)\s(?:[a-z]+\s){0,3}in\s(?:the\s|its\s)?\Z"
)
"""Between a balance or a flow and the trade that it was earned or bought in: "the surplus that Peru has in its", "the
deficit was largest in"."""
SO_MUCH_MORE = re.compile(
    r"\s(?:[a-z]+\s){0,4}(?:[\d.,]+\s?)?(?:%|per ?cent|pct|times)\s(?:[a-z]+er|up|down|above|below|ahead)\b"
)
"""Behind "turned out", how something went: "exports turned out 5 per cent higher"."""
IN_NAME = re.compile(
    r"(?: [A-Z][a-z]+)? (?:Programme|Program|Plan|Scheme|Initiative|Strategy|Project|Law|Act|Code|Agreement|Treaty"
    r"|Bank|Fund|Facility|Agency|Authority|Board|Bureau|Centre|Center|Commission|Committee|Company|Corporation|Council|Department|Ministry)\b"
)
"""Behind a capital, what makes it part of a name."""
FOR_GOODS = ("tion", "ment")
"""Ends of the nouns that may tell what goods are for."""
SHARE_OF = re.compile(rf"(?:{SHARE}|\bpercentage) of (?:the |its |total |all )*$", re.I)
"""Before a flow or a balance, what makes it a part of what follows."""


def last_head(asked: Asked) -> Cue | None:
    """The last indicator before the number in its own words; a balance's surplus or deficit stands for it."""
    if not asked.heads:
        asked.heads.append(_last_head(asked))
    return asked.heads[0]


def _last_head(asked: Asked) -> Cue | None:
    statement = asked.statement
    cues = [cue for cue in cues_of(asked, *statement.head) if cue.end <= statement.quantity.start]
    cues = [cue for cue in cues if cue.code != "production" or not is_made(asked.text, cue)]
    cues = [cue for cue in cues if cue.code in TRADE or not (_is_aside(asked, cue) or _is_use(asked.text, cue))]
    while cues and is_in_passing(asked, cues):
        cues.pop()
    if cues and cues[-1].code == "other" and is_over(asked, cues[-1]):
        return None
    if not cues:
        return _right_before(asked)
    best = cues[-1]
    for cue in reversed(cues[:-1]):
        if asked.kind == "percent" and SHARE_OF.search(asked.text, max(0, cue.start - 30), cue.start):
            break  # "the share of exports in turnover", which is the whole
        if _stands_for(asked.text[cue.end : best.start], cue, best, asked.text[best.end : statement.quantity.start]):
            best = cue
    if best.code == "trade_balance" and is_bare_balance(best) and PAYMENTS.search(asked.text, 0, best.start):
        return replace(best, code="other")
    if best.code == "trade_balance" and _is_no_trade(asked, best):
        return replace(best, code="other", kind="")
    if best.code == "trade_turnover" and _is_of_exports(asked, best):
        return replace(best, code="exports")
    return best


def _is_no_trade(asked: Asked, best: Cue) -> bool:
    """Whether a balance is one of payments or of an account: "the current account … from a deficit of 5 million"."""
    statement = asked.statement
    accounts = statement.base_level and asked.frame.last == "other" and is_bare_balance(best)
    return accounts or is_of_account(asked, best) or ON_ACCOUNT.match(asked.text, statement.quantity.end) is not None


def _is_of_exports(asked: Asked, cue: Cue) -> bool:
    """Whether a turnover is of the goods whose exports are told: "shrimp exports rose, bringing the turnover to"."""
    frame, main = asked.frame, asked.main
    told = frame.indicator == "exports" and frame.product and "imports" not in asked.flows
    return bool(told and cue.surface.lower() == "turnover" and (main is None or main.indicator == "exports"))


def is_made(text: str, cue: Cue) -> bool:
    """Whether a word of making tells of goods alone, or of how something went: "tons of milled rice"."""
    if cue.surface.lower() == "produce":
        return _is_named_produce(text, cue.start)
    if cue.code == "production" and FLOW_NEXT.match(text, cue.end):
        return True  # "44% of manufacturing exports"
    if cue.code != "production":
        return False
    if cue.surface.lower() == "turned out":
        return SO_MUCH_MORE.match(text, cue.end) is not None
    if not cue.surface.lower().endswith("ed"):
        return False
    words = NEXT_WORDS.match(text, cue.end)
    if words is None or LED_TO_GOODS.search(text[: cue.start]) is None:
        return False
    kind = word_kind(words[1])
    return kind == "goods" or (kind == "adjective" and words[2] is not None and word_kind(words[2]) == "general")


def _is_named_produce(text: str, start: int) -> bool:
    """Whether "produce" names goods and no deed: "food produce", unlike "the tea gardens produce"."""
    before = PRODUCE.search(text, max(0, start - 24), start)
    if before is None or before[1]:
        return before is not None
    kind = word_kind(before[2])
    return kind == "adjective" or (kind == "goods" and not before[2].endswith("s"))


def _right_before(asked: Asked) -> Cue | None:
    """The indicator that a number is joined to: "imports fell to $6 million and left a surplus, of $4 million"."""
    statement, start = asked.statement, asked.statement.head[0]
    if not statement.position:
        return None
    counts = "ountries " in asked.text or "tates " in asked.text or "embers " in asked.text
    if counts and statement.position == 1 and (so_many := OF_SO_MANY.match(asked.text)):
        flows = cues_of(asked, so_many.start(1), so_many.end(1))  # "Exports of 12 countries rose to $5 million"
        return flows[-1] if flows and so_many.end() <= statement.quantity.start else None
    which = asked.text.startswith(", which ", start) and WHICH_WAS.fullmatch(
        asked.text, start, statement.quantity.start
    )
    if not which and not JOINED_TO.fullmatch(asked.text, start, statement.quantity.start):
        return None
    cues = cues_of(asked, max(0, start - 40), start)
    told = TRADE if which else ("trade_balance",)
    return cues[-1] if cues and cues[-1].end == start and cues[-1].code in told else None


def _is_aside(asked: Asked, cue: Cue) -> bool:
    """Whether a word is only said beside the subject: "imports, mostly for the new gas project, jumped by"."""
    opened = asked.text.rfind(",", asked.statement.head[0], cue.start)
    closed = asked.text.find(",", cue.end, asked.statement.quantity.start)
    if opened < 0 or closed < 0:
        return False
    if DATED.match(asked.text, opened, closed) and ONLY_SO_MANY.fullmatch(
        asked.text, closed, asked.statement.quantity.start
    ):
        return asked.frame.indicator in TRADE
    if not ASIDE.fullmatch(asked.text, opened, cue.end):
        return False
    verbs = asked.statement.sentence.between("verb", closed, closed + 30)
    return bool(verbs) and GOES_ON.fullmatch(asked.text, closed, verbs[0].start) is not None


def _is_use(text: str, cue: Cue) -> bool:
    """Whether a word only tells what something is for: "transportation vehicles", "the Early Harvest Programme"."""
    if cue.code == "production" and FOR_WORK_ON.search(text, max(0, cue.start - 64), cue.start):
        return True
    if cue.surface[0].isupper() and IN_NAME.match(text, cue.end):
        return True
    if not cue.surface.lower().endswith(FOR_GOODS):
        return False
    behind = NEXT_WORDS.match(text, cue.end)
    return GOODS_NEXT.match(text, cue.end) is not None or (behind is not None and word_kind(behind[1]) == "goods")


def _stands_for(gap: str, cue: Cue, best: Cue, rest: str) -> bool:
    """Whether a word stands for what follows it: "exports of transport services", "an invisibles surplus".

    `rest` stands between that and the number: "the gap between exports of 3 billion and imports of 5 billion".
    """
    if cue.code == "trade_balance" and gap.startswith(" between ") and JOINED_TO.fullmatch(rest):
        return False
    compound = cue.code == "other" and best.code == "trade_balance" and ACCOUNT_IN.fullmatch(gap) is not None
    compound = compound or cue.surface.lower().startswith(("degree of cover", "cover", "rate of cover"))
    if cue.surface.lower().endswith(("partner", "partners", "counterpart", "counterparts")):
        return False  # "its partners in exports"
    if best.code == "trade_turnover" != cue.code and cue.code in TRADE and IN_TRADE.search(gap):
        return True
    if best.code == "trade_balance" != cue.code:
        return compound  # "the trade of Nepal showed a deficit of"
    if cue.code == "trade_turnover" and TURNED_OUT_AS.search(gap):
        return False
    joint = BALANCE_ON if cue.code == "trade_balance" and best.code in TRADE else FLOW_OF
    under = best.code == "trade_turnover" and UNDER_KIND.fullmatch(gap) is not None
    return compound or (cue.code in TRADE and (under or joint.fullmatch(gap) is not None))
