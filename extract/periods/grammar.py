"""The patterns that phrases of time begin with: lower-case text in, named rules and their groups out.

Templates are readable: a space stands for one to three of any kind, and `{month}` for any of the vocabulary's months.
Every repetition is bounded, so the time to look is linear in the text. A text is searched for the words that a phrase
may begin with; only the rules of that word are then tried.

>>> RULES["part"].match("first eight months of 2021").group("ordinal", "count", "unit")
('first', 'eight', 'months')
>>> START.search("supplies grew in the first half")[1], RULES_OF["first"]
('first', ('part', 'elliptic'))
"""

import re
from collections import defaultdict

from extract.periods.words import FULL_MONTHS, MONTHS, TABLES, alternation
from extract.words.phrases import any_of, certain

DASHES = "\\-\u2010-\u2015\u2212"
APOSTROPHES = "'\u2018\u2019"
SLOTS = {
    **{kind: rf"(?:{alternation(words)})" for kind, words in TABLES.items()},
    "month": rf"(?:(?:{alternation(FULL_MONTHS)})\b|(?:{alternation(MONTHS.keys() - FULL_MONTHS)})\b\.?)",
    "unit": rf"(?:{alternation(TABLES['unit'])})\b",
    "count": rf"(?:\d{{1,3}}(?:\.5)?|(?:{alternation(TABLES['count'])})(?: and a half)?)",
    "year": r"(?:1[789]\d\d|20\d\d|2100)",
    "any_year": r"(?:1[34789]\d\d|20\d\d)",
    "day": r"(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?(?!\w)",
    "dash": rf"(?:\s{{0,2}}[{DASHES}]\s{{0,2}}|/)",
    "year_dash": rf"(?:\s{{0,2}}[{DASHES}]\s{{0,2}}(?=(?:1[34789]|20)\d\d)|[{DASHES}/](?=\d\d))",
    "to": rf"(?:-to-|\s{{0,2}}[{DASHES}]\s{{0,2}}|/| (?:to|through|thru|until|till|and|&) (?:the )?)",
    "dashes": DASHES,
    "open": r"[\[(]",
    "close": r"[\])]",
    "own": f"(?:[{APOSTROPHES}]s?)",
    "apostrophe": f"[{APOSTROPHES}]",
}

NUMBER = "#"
"""Stands for any number among the words that a phrase may begin with."""

GRAMMAR: dict[str, tuple[tuple[str, ...], str]] = {
    "numeric": (
        (NUMBER,),
        r"(?:(?P<year>{year})[-.](?P<month>[01]\d)[-.](?P<day>[0-3]\d)"
        r"|(?P<first>\d\d?)[./-](?P<second>\d\d?)[./-](?P<third>{year})"
        r"|(?P<us_month>\d\d?)/(?P<us_day>\d\d?)/(?P<short>\d\d))(?!\d)",
    ),
    "clock": (
        (NUMBER,),
        r"(?:(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?!\s?\d)(?: ?(?:am|pm|gmt|utc)\b)?|24/7\b"
        r"|1?\d(?:\.[0-5]\d)? ?(?:am\b|pm\b|a\.m\.|p\.m\.|noon\b|midday\b|midnight\b))",
    ),
    "compact": (
        (NUMBER, "q", "h", "s", "quarter", "qtr"),
        r"(?:(?P<before>{year})[-/\s]?)?"
        r"(?:(?:q|(?:quarter|qtr) )(?P<quarter>[1-4])(?!\d)|quarter (?P<roman>{roman})(?!\w)"
        r"|(?P<quarter_>[1-4])q|[hs](?P<half>[12])(?!\d)"
        r"|(?P<half_>[12])h|(?P<months>1[0-2]|[1-9])m)"
        r"(?:(?:{dash}(?=q)|-(?=\d))q?(?P<last>[2-4])q?(?!\w|[.,]\d))?(?!{apostrophe}?[a-eg-z])",
    ),
    "dates": (
        (NUMBER, "month"),
        r"(?:(?P<day>{day})(?:{to}(?P<last_day>{day}))?(?:[-/]| (?:of )?)(?P<month>{month})"
        r"|(?P<month_>{month})(?:[ -](?P<day_>{day})(?![.,:]\d)(?:{to}(?P<last_day_>{day}))?)?)",
    ),
    "same": (
        ("same", "the", "this"),
        r"(?:the )?(?P<same>{same}|this(?= (?:point|stage|juncture|time|date)\b))"
        r"(?: (?P<year>{year})| (?P<count>{count}))?[ -]"
        r"(?P<unit>period|part(?= of)|time|stretch|span|interval|date|stage|point|juncture|{unit})"
        r"(?: of time| under review)?",
    ),
    "that_date": (("then", "that"), r"(?:then|that (?:time|date|day|deadline|point|moment))\b"),
    "ago": (
        (NUMBER, "count", "a", "the", "unit"),
        r"(?P<next>the (?:[a-z]+ )?year (?:that |which )?(?:followed|following|after)\b"
        r"(?! (?:the|its|their|that|this|\w+'s)\b))"
        r"|(?:(?P<count>a|{count})[ -](?P<unit>season\b|campaign\b|{unit})"
        r"|the (?P<unit_>year|quarter|month|week|season|campaign)|(?P<bare>year))[ -]"
        r"(?:(?P<way>ago|earlier|before(?! (?:the|its|their|his|her|this) (?!(?:[a-z]+ ){1,3}had\b))"
        r"|previously|prior(?! to\b)|later(?! on\b)|after(?= that\b)|back(?! (?:to|in|at|on|with|from|home)\b))\b"
        r"|on(?=,? (?:it|they|that)\b))",
    ),
    "from_to": (
        ("from", "between", "years"),
        r"(?P<word>from|between|years) (?P<first>{year}(?P<split>[-/]\d\d)?)(?:, (?:when|the|an?|at) [^,.;:()]{1,70},)?"
        r" (?:up )?(?:to|and|through|until|till) (?:the (?:end|close) of )?(?P<last>{year}(?:[-/]\d\d)?)(?![\w/-])",
    ),
    "year_to_part": (
        ("from", "between"),
        r"(?:from|between) (?P<first>{year}) (?:up )?(?:to|and|through|until|till)"
        r" (?:(?:(?:the )?(?:start|beginning|middle|end) of |(?:early|mid|late)[ -])?(?={month})"
        r"|(?:the )?(?={ordinal}[ -](?:quarter|half) of \d))",
    ),
    "part": (
        (NUMBER, "ordinal", "roman"),
        r"(?:(?P<ordinal>{ordinal})(?:(?:{to}|, )(?P<last>{ordinal}))?[ -](?:(?P<count>{count})[ -])?(?:calendar )?"
        r"(?P<unit>{unit})|(?P<roman>{roman})(?:{dash}(?P<last_roman>{roman}))? (?P<unit_>quarters?|half)\b)",
    ),
    "elliptic": (
        ("first", "second", "third", "fourth", "next", "this", "previous", "preceding", "prior"),
        r"(?:(?P<next>next|this)(?: one\b|(?= ?(?:[.,;)]|$)))|(?P<ordinal>first|second|third|fourth)"
        r"|(?:previous|preceding|prior) (?P<count>{count})|first (?P<many>{count}))"
        r"(?:\d|(?= ?(?:[.,;:)$\u20ac\u00a3\u00a5]|$| \d| (?:and|or|but|to|by|when|while|from|they|it|there|the"
        r"|its|their|a|an|as|only|against|compared|than|at|with|was|were|had|brought|saw|yielded|showed|recorded|gave"
        r"|exports|imports|shipments|sales|trade)\b"
        r"| of (?:\d{4}|this|last|that|the (?:previous|same|preceding|following|year))\b)))",
    ),
    "romans": (
        ("roman_month",),
        r"(?P<first>{roman_month}){dash}(?P<last>{roman_month})[ .,/-]{1,2}(?P<year>{year})(?!\w)",
    ),
    "kind": (
        (NUMBER, "year_kind", "fy", "my"),
        r"(?:(?!whole \()(?P<kind>{year_kind})(?:[ -]years?)?(?: of)? {open}?"
        r"(?P<year>{any_year})(?:{year_dash}(?P<last>{any_year}|\d\d))?(?!\w)"
        r"|(?P<short>f\.?y|my)\.?[ -]?{apostrophe}?(?P<year_>{year}|\d\d)(?:{year_dash}(?P<last_>{year}|\d\d))?(?!\w)"
        r"|(?P<year__>{any_year})(?:{year_dash}(?P<last__>{any_year}|\d\d))?{close}?[ -]"
        r"(?:[a-z]+ (?={season_of}\b))?(?P<kind_>{year_kind}(?=[ -]year)|{season_of}\b)(?:[ -]years?)?)",
    ),
    "whole_year": (
        ("year_kind",),
        r"(?:(?<!\ba\s)(?<!st\s)(?<!nd\s)(?<!rd\s)(?:full|whole|entire)[ -]year\b"
        r"|(?:full|entire)-year(?= [a-z]))(?![ -](?:on|over|to(?! come (?:close|near|to|in|out)\b)|ago|earlier)\b)",
    ),
    "years": (
        (NUMBER, "unit"),
        r"(?:years? (?:{open}(?={year}{close}))?)?(?P<first>{year}|(?P<solar>1[34]\d\d))"
        r"(?:{year_dash}(?P<last>{year}|\d\d)(?!\d)|[{dashes}/](?P<next>\d)(?!\d|[-/.]\d|{apostrophe}?\w)|(?P<decade>(?<=0)s\b))?",
    ),
    "decade": (
        ("fifties", "sixties", "seventies", "eighties", "nineties", "turn"),
        r"(?:(?P<decade>fifties|sixties|seventies|eighties|nineties)\b|turn of the (?:century|millennium)\b)",
    ),
    "decade_to": (("decade",), r"decade(?= (?:to|ending|ended)\b)"),
    "todate": (
        ("unit", "ytd", "mtd", "the"),
        r"(?:(?:the )?(?:year|(?P<month>month))(?:[ -]to[ -]date| so far)|ytd|(?P<mtd>mtd))\b",
    ),
    "midyear": (
        ("mid", "midyear", "halfway", "half"),
        r"(?:mid-?year|half-?way (?:through (?:(?:the |this )year|(?P<year>{year}))"
        r"|(?:mark|point|stage)(?: of the year)?))(?!\w)",
    ),
    "yearend": (("unit", "end"), r"(?:(?P<unit>year|quarter|month)(?:-|{own} | )end\b|end[ -]year\b)"),
    "ending": (
        ("unit", "year_kind", "the", "season", "campaign"),
        r"(?:the )?(?:{year_kind}[ -])?(?:[a-z]+ (?=season\b|campaign\b))?"
        r"(?P<unit>half[ -]year|years?|quarter|half|week|fortnight|month|season|campaign)"
        r"(?=,?[ -](?:that |which )?(?:to|ended|ending|through|closed|closing|concluded|came|on)\b(?!-date))",
    ),
    "relative_month": (("relative",), r"(?:last|this|next|past) (?:(?P<month>{month})|(?P<season>{season})\b)"),
    "told": (
        ("the", "those", "these"),
        r"(?:(?:those|these|the|its|the said) (?P<count>{count})|those|these) (?P<unit>months|quarters|weeks)\b"
        r"(?!,? (?:since|after|before|until|ahead|ago|earlier|later|of|to|from|in)\b)",
    ),
    "relative": (
        ("relative", "the"),
        r"(?P<word>{relative}|the)(?: {open}(?P<year>{year}){close})?"
        r"(?:[ -](?P<count>{count})(?:(?:{to}| or )(?P<most>{count}))?)?"
        r"[ -](?:{month}{dash}{month} (?={year_kind}))?"
        r"(?:(?P<kind>{year_kind})[ -])?(?:reporting |(?!{relative}\b)[a-z]+ (?=season\b|campaign\b))?"
        r"(?P<unit>period|season\b|campaign\b|fiscal\b(?! year)|fy\b(?![ -]?{apostrophe}?\d)|{unit})"
        r"(?![ -](?:century|decade)\b)"
        r"(?P<half> and a half\b)?(?:,? {open}(?P<year_>{year}){close})?",
    ),
    "season": (("season",), r"(?P<season>{season})(?= (?:of )?(?:\d|this|last|next))"),
    "yearly": (("unit", "yearly"), r"{yearly}(?!\w)(?! (?:before(?! the\b)|earlier|ago)\b)"),
    "step": (
        ("monthly", "quarterly", "annual", "yearly"),
        r"(?:(?P<step>month|quarter)ly|annual|yearly)"
        r"(?= (?:increase|decrease|rise|fall|drop|growth|gain|decline|change|jump|reduction|contraction|expansion"
        r"|variation|one)\b)",
    ),
    "half_year": (
        ("unit",),
        r"half[ -]year\b|(?<=the\s)half(?= (?:had |has )?(?:ended|closed|finished|opened|begun|began)\b)",
    ),
    "counts": (
        (NUMBER, "count", "a"),
        r"(?P<count>{count}|a(?= decade\b))(?:(?:{to}| or )(?P<most>{count}))?(?P<joint>[ -])"
        r"(?:calendar |full |consecutive |straight |successive |(?P<told>(?:previous|preceding|prior|foregoing) ))?"
        r"(?P<unit>{unit})"
        r"(?P<half> and a half\b)?",
    ),
    "now": (("now",), r"{now}\b(?!(?:[']s)? (?:rates|prices|levels|pace|tempo|exchange|trends)\b)"),
}
"""Rule -> the words that its phrases begin with, and how they go on; where two fit, the first of the list."""


def template(text: str) -> re.Pattern[str]:
    """Compile a readable template."""
    filled = re.sub(r"\{([a-z_]+)\}", lambda slot: SLOTS[slot[1]], text)
    filled = filled.replace(" ?", r"\s{0,3}")
    return re.compile(re.sub(r"(?<!\[) ", r"\\s{1,3}", filled).replace("[ -]", rf"(?:\s{{1,3}}|[{DASHES}])"))


def _rules_of() -> dict[str, tuple[str, ...]]:
    """List the rules to try at each word that a phrase may begin with."""
    rules = defaultdict(list)
    for rule, (heads, _) in GRAMMAR.items():
        for head in heads:
            words = MONTHS if head == "month" else TABLES.get(head, [head])
            for first in dict.fromkeys(certain(re.match(r"\w+|#", word))[0] for word in words):
                rules[first].append(rule)
    return {word: tuple(dict.fromkeys(names)) for word, names in rules.items()}


RULES = {rule: template(text) for rule, (_, text) in GRAMMAR.items()}
RULES_OF = _rules_of()
PARTS = ("part", "compact", "dates", "counts")
"""Rules of what may follow its year: "last year's four months"."""
_RARE = {
    "a": r"a(?=\s+(?:year|month|quarter|week|decade|season|campaign))",
    "the": r"the(?=\s+(?:\w+\s+)?(?:year|month|quarter|week|fortnight|season|campaign))",
    "like": r"like(?=\s+(?:period|month|quarter|half|stretch|span|time|season))",
    "then": r"then(?:(?<=\bby then)|(?<=\bsince then))(?!\w)",
    "on": r"on(?=\s+(?:(?:a|an|the)\s+)?(?:annual|sequential|year|quarter|month))",
    **{word: rf"{word}(?=\s+\w+\s+(?:month|quarter|week))" for word in ("those", "these")},
    **{word: rf"{word}(?=\s+\d)" for word in ("from", "between")},
}
"""Words so frequent that they are looked at only before a unit or a year."""
_SHORT = {word: rf"{word}(?=[\s\d./'\u2019-])" for word in ("q", "h", "s", "fy", "my")}
"""Words that a number follows ("Q1", "FY22")."""


def _rests(initial: str) -> str:
    """Make the pattern of how the words of one initial go on: a look at it refuses most words of a text."""
    bound = (_RARE | _SHORT).values()
    plain = (word for word in RULES_OF if word.isalpha() and word not in _RARE | _SHORT)
    rest = any_of(word[1:] for word in plain if word[0] == initial)
    return "|".join([rf"{rest}(?!\w)", *(pattern[1:] for pattern in bound if pattern[0] == initial)])


_WORDS = "|".join(
    f"{initial}(?:{_rests(initial)})" for initial in sorted({word[0] for word in RULES_OF if word.isalpha()})
)
START = re.compile(rf"[^\w$\u00a3\u00a5\u20ac\u20b9\u20bd\u20a6](?<!\d[.,])(\d{{1,4}}|{_WORDS})")
"""The words and numbers that a phrase may begin with, and the character before: no letter, digit or sign of money."""

GLUE = template(r"(?:[ -](?:period|time))?(?:, {open}?| {open}of |(?: (?:of|in|for|into))? {open}?|-|{apostrophe})")
"""What may stand between a part and its year: "of", a comma, a bracket, an apostrophe ("Q1'22")."""
THE = template(r"(?:the|its|their) (?:(?:current|ongoing|running|present|outgoing) (?=\d))?")
BARE_KIND = template(r"(?:{month}{dash}{month} )?(?:(?P<kind>{year_kind})[ -])?year\b(?! of\b)")
OWNER = template(r"(?:the )?(?:[\w-]{1,20} )?[\w-]{1,20}{own} (?=(?:{month}{dash}{month} )?{year_kind}[ -]year)")
"""Whose a fiscal year is: "the first half of Nepal's fiscal year"."""
BARE_YEAR = template(r" year\b(?![-/])")
CLOSE = template("{close}")
TO = template("{to}")
ENDING = template(
    r"(?: period| span)?(?:,? (?:that|which))?[ -](?:to|through|thru|ending|ended|until|till|up to|closed|closing"
    r"|concluded|came to an? (?:end|close))"
    r"(?: and including)?(?: (?:on|in|at|with))?(?: the end of)?(?: (?:end|mid|late)(?:-| )|-| )"
)
RUNS = template(r"(?:the )?(?:(?!the )[a-z]+[ -]year|(?:[a-z]+ )?(?:season|campaign)),? ending\b")
"""A year of its own kind that the text may lie in: "the marketing year ending Aug. 31"."""
LAST_MONTH = template(r"(?P<which>last|this) month\b")
"""When a year ended: "the fiscal year that ended last month"."""
ENDS_YEAR = template(
    r"(?:clos(?:e|es|ed|ing)|end(?:s|ed|ing)?|conclud(?:es|ed|ing)|finish(?:es|ed|ing)|complet(?:es|ed|ing))"
    r" (?:(?:its|the|their|our|[\w-]{1,20}{own}) )?(?:(?:books|accounts) (?:for|on|of) (?:(?:its|the|their) )?)?$"
)
"""What is done to a year on its last day: "closed its fiscal year on 30 June"."""
BEGINNING = template(r" (?:from|since|beginning|starting)(?: with| in)? ")
"""What leads to the first of so many months: "the four months from July"."""
LEVEL = template(r"{own}? (?P<word>level)s?\d{0,2}\b")
OWNED_LEVEL = template(r"{own}(?=\s{0,2}(?:[.,;:)]|$))")
"""What is last year's: "short of last year's."."""
ONWARDS = template(r" (?P<word>onwards?|on(?=[,.;)]))")
POSSESSIVE = template("{own}? ")
MONTHS_OWN = template("{own} ")
SUFFIX = template(
    r"[ -](?P<unit>quarter|half-year|half|period|season|year(?![ -](?:on|over|to|ago|earlier|before|end|ear)))\b"
)
BRACKET = template(" ?{open}(?:from )?")
DAYS_OF = template(
    r" ?{open}(?:from )?(?:the )?(?:{month} )?(?P<first>{day}){to}(?P<last>{day})(?: (?:of )?{month})?"
    r"(?:{close}|(?=[,;]))"
)
"""Brackets that say which days of a month are meant: "the fourth week of August (18th to 24th)"."""
SO_FAR = template(r",? (?:so far|thus far|to date)\b")
"""What makes a year the part of it that is over."""
IN_A_ROW = template(r" (?:running|in a row|in succession|straight|on end)\b")
JUST_OVER = template(
    r",? (?:(?:that|which) (?:is|has|was) )?(?:(?:just|now|recently|newly) )"
    r"(?:been )?(?:past|over|gone(?: by)?|ended|ending"
    r"|passed|closed|closing|completed|concluded|finished|elapsed|expired)\b"
)
"""What makes a year the one that is over or all but so: "the calendar year just past"."""
BEFORE_LAST = template(r" last\b")
THE_YEAR_BEFORE = template(r" (?:of the year )?(?:before|earlier)(?= ?(?:[.,;:)]|$))")
"""What makes a month that of the year before: "in the December before"."""
RUNNING = template(r",? (?:(?:running |(?:which|that) (?:runs|ran|lasts|lasted|goes|went) )?from |between |of (?=\d))")
SOLAR_BEFORE = template(
    r"(?:^|\b)(?:in|during|since|years?|(?:months|half|quarter|whole|rest|end|close|start|beginning|spring|summer"
    r"|autumn|winter) of|in the (?:first|last) days of) (?:the (?:whole|rest|end|close) of )?$"
)
"""What leads to a year of the solar calendar that is told by its number alone."""
SOLAR_AFTER = template(
    r" ?(?:[.,;:)\u2019'](?!\d)|$)| (?:the|a|an|as|at|is|was|were|and|it|its|their|to|by|from|with|when|while|after"
    r"|they|there|this|\w+['\u2019]s|had|has|begins|began|ends|ended|saw|brought"
    r"|(?:non-oil|total|overall|foreign|oil)(?= (?:exports|imports|trade)\b)"
    r"|exports|imports|trade|turnover)\b"
)
"""What goes on behind it, and not behind a count."""
ENDED = template(
    " ?{open}(?:which |that )?(?:ended|ending|ends|to)(?: on| in)? (?:(?:early|mid|late)[- ])?"
    "|,? (?:which |that )?(?:ended|ending|ends)(?: on| in)? (?:(?:early|mid|late)[- ])?"
)
MONTHS_TOTAL = template(
    r" (?:(?:total|overall|cumulative|aggregate|non-oil|trade|export|import) )?(?:total|figure|result|exports?|imports?"
    r"|turnover|trade|surplus|deficit|shortfall|gap|balance|volume|value|sum|bill|shipment|earning|receipt)s?\b"
)
"""What is told of the months of a year so far: "the eight-month total"."""
MONTHS_PERIOD = template(
    r"[ -](?:period|span)\b"
    r"(?!,? (?:since|after|before|until|ahead|of|to(?! [^\w\s]?\d[\d.]*(?:%| per ?cent| [a-z]*illion))"
    r"|from|in|which|that)\b)"
)
"""What makes months those told of, or those of the year so far: "in the nine-month period"."""
TIME = template(r"{apostrophe}? time\b")
"""What makes a stretch one to come: "in three years' time"."""
ALIAS = template(" ?{open}(?:q[1-4]|[1-4]q|h[12]|[12]h|\\d{1,2}m){close}")
"""A part said once more in figures: "the first quarter (Q1)"."""
CODE_YEAR = template(r"{apostrophe}?(?P<short>\d\d)(?!\w|[.,]\d|%)|[-/\s]?(?P<year>(?=f\.?y|\d{4}))")
SAME_SUFFIX = template(
    r"(?: review| reporting| reference)? (?P<unit>period|quarter|month|half)\b(?! (?:of|to|through|ended|ending)\b)"
    r"|,? (?:at|by) (?:this|the same) (?:time|stage|point|juncture)\b"
    r"|{own} (?:same|similar|corresponding|like|equivalent|comparable) (?P<owned>period|quarter|month|half|time|span)\b"
)
THIRD = template(r"[-/](?P<month>{month})(?!\w)")
"""Behind two months, a third: "in the April-May-June period"."""
SHORT_YEAR = template(r"(?: ?{apostrophe}|{dash})(?P<year>\d\d)(?!\w)")
NOTE_MARK = template(r"\d{1,2}(?!\w|%|[.,]\d)|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,3}")
_COUNTED = TABLES["counted"]
_UNITS = alternation(word for word, kind in _COUNTED.items() if kind == "measure")
MEASURED = template(rf"\s?(?:%|[$\u20ac\u00a3](?!\d))|[ -](?:{_UNITS})\b(?! ?\d)|[.,]\d")
"""What follows a number that measures."""
COUNTED = template(rf"[ -](?:{alternation(w for w in _COUNTED if _COUNTED[w] == 'thing')})\b")
"""What follows a number that counts things; "in 2021 companies" may still name a year."""
