"""Areas told in passing, and no sides: the words around an area in, whether it is one out.

A cause ("thanks to China"), the group that a country joins, one who is left out, one whose place another took, a war.

>>> MEMBERSHIP.search("since Malta's accession to the ") is not None
True
"""

import re

from extract.areas.around import Around
from extract.areas.codes import kinds
from extract.areas.deeds import DEALERS_OF, OVERTOOK
from extract.areas.lists import HAS_NUMBER
from extract.areas.mentions import AreaMention
from extract.areas.phrases import is_seat
from extract.areas.placed import Placed
from extract.areas.ranks import LOST, RANK_ENDS, is_behind_in_rank, is_news_for, is_rival
from extract.areas.uses import tours
from extract.words.cued import Cued
from extract.words.dealers import BUYER, SELLER
from extract.words.side_words import IS, is_word

DIGIT = re.compile(r"\d")
LEVEL, LEVELS = {" level", " stand", " norms", " avera"}, re.compile(r" (?:levels?|standards?|norms|average)\b")
"""Behind an area, what of it only measures another, and how that begins: "raise exports to EU levels"."""
AT_ODDS = re.compile(
    r"\b(?:rifts?|wars?|quarrels?|conflicts?|disputes?|tensions|breach|break|split|clash|clashes|rivalry|row|fighting"
    r"|peace|hostilities|stand-?off)\s+between\s+(?:(?:the\s+)?[\w\u2019'-]+(?:\s[\w\u2019'-]+)?\s+and\s+)?(?:the\s+)?$",
)
"""Before two that are told to be at odds, and not to trade: "after the rift between Tirana and Belgrade"."""
CAUSE = re.compile(
    rf"\b(?:thanks|due|owing|according|contrary|next|equal|similar|relative|prior|second(?: only| place)?|{LOST})"
    r"\s+to\s+(?:the\s+)?$"
)
FELT_BY = re.compile(
    r"\bto the (?:[a-z]+ )?(?:anger|fury|rage|surprise|delight|dismay|annoyance|displeasure|relief|envy|chagrin|regret"
    r"|astonishment|alarm|horror|joy|satisfaction|discomfort|irritation|benefit|detriment|cost) of (?:the )?$"
)
"""Before an area, who only looks on: "Iran, to the annoyance of the United States, took 300 tonnes"."""
CAUSED = re.compile(
    r"\b(?:thanks|due|owing) to (?:the |an? |[a-z]+ed |[a-z]+ing ){0,2}"
    r"(?:suppl(?:y|ies)|deliver(?:y|ies)|shipments?|sales|exports?)\s+(?:of [a-z, -]{3,40}\s+)?from\s+(?:the\s+)?$"
)
"""Before an area, what made a balance what it is: "a surplus of 5 million, due to supplies of tea from Kenya"."""
THANKS_IN = re.compile(r"\b(?:thanks|due|owing) to (?:the |an? )?(?:[a-z-]+ ){1,3}in (?:the )?$", re.I)
"""Before an area, what made others do as they did: "Thanks to good prices in Ghana, Chile's growers did well"."""
ON_DEMAND = re.compile(
    r"\bon (?:the (?:back|strength) of )?(?:brisk|strong|robust|rising|higher|lower|weak|increased|growing|booming"
    r"|soaring|record|good|heavy|sluggish|falling|larger|greater|smaller|reduced)[a-z]* (?:[a-z]+ )?"
    r"(?:sales|shipments|deliver(?:y|ies)|demand|exports|imports|orders|purchases)(?: (?:of|for) [a-z, -]{3,40})?"
    r" (?:to|from|in|by) (?:the )?$"
)
"""Before an area, what a flow rose or fell on: "exports grew by 4 percent on brisk sales of cars to Chile"."""
MOVED_BY = re.compile(
    r"\b(?:hit|hurt|helped|buoyed|dented|depressed|battered|squeezed|held back|weighed down|dragged down|boosted|lifted"
    r"|affected|spurred|supported|favoured|favored) by (?:the |an? )?(?:[a-z]+ ){0,2}(?:crisis|recession|slump|downturn"
    r"|slowdown|boom|recovery|upswing|upturn|troubles?|unrest|drought|floods?|strikes?|uncertainty|weakness"
    r"|fall in demand) in (?:the )?$"
)
"""Before an area, what befell it and moved the trade of others: "garments, hit by the crisis in Spain, lost 5%"."""
BY_FLOW = re.compile(
    r"\b(?:led|driven|fuell?ed|boosted|lifted|helped|buoyed|supported|underpinned|spurred|propelled|hit|hurt|dented"
    r"|depressed|(?:weighed|dragged) down) (?:mainly |largely |chiefly |partly |in part )?by (?:[a-z-]+ ){0,6}?"
    r"(?:exports|imports|shipments|sales|deliveries|purchases|supplies|orders|demand|growth|gains|performance|results)"
    r"(?: of [a-z, -]{3,40})? (?:to|from|in) (?:the )?$"
)
"""Before an area, by what part of it a flow is told to have moved: "exports rose, led by record shipments to Oman"."""
DISASTER_IN = re.compile(
    r"\b(?:after|following|since|despite|because of|owing to|due to|with) (?:the |an? |last )?(?:[a-z-]+ ){0,2}"
    r"(?:frosts?|storms?|floods?|flooding|droughts?|hurricanes?|cyclones?|typhoons?|earthquakes?|fires?|hail|rains?|strikes?)"
    r" (?:of|in|off|on|around|near) (?:the )?$"
)
"""Before a region, what befell it, and no side: "citrus did badly after the frosts of Sicily: 290,000 tons"."""
MOVES_FLOW = re.compile(
    r"(?:,? and\s(?:the\s)?[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,2})?\s(?:[a-z]+ly\s)?"
    r"(?:hurts?|hits?|helps|helped|harms|harmed|damage[sd]|dents|dented|depress(?:es|ed)|dampen(?:s|ed)|curb(?:s|ed)"
    r"|hamper(?:s|ed)|weaken(?:s|ed)|undermine[sd]|spur(?:s|red)|fuel(?:s|l?ed)|slow(?:s|ed)|squeeze[sd]|lift(?:s|ed)"
    r"|boost(?:s|ed)|drove|buoy(?:s|ed)|weigh(?:s|ed) on)\s(?:(?:the|its|their|our)\s)?(?:[a-z-]+\s){0,3}?"
    r"(?:exports?|exporters?|imports?|trade|sales|shipments|earnings|surplus|deficit)\b"
)
SOMETHING_IN = re.compile(
    r"\b(?:demand|market|econom|growth|slump|cris[ei]s|recession|downturn|slowdown|boom|recover|upswing|upturn|unrest"
    r"|drought|flood|strike|uncertainty|weakness|spending|consumption|construction|orders|price|polic|inflation|war"
    r"|conflict|tariff|ban|harvest|crop)(?:s|y|ies)? in (?:the )?(?:[\w.’'-]+(?: [\w.’'-]+){0,2}?,? and (?:the )?)?$"
)
"""Around a place, what befalls it and moves the flow of another: "weak markets in Chad hurt foreign trade"."""
LED_BY = re.compile(r"\b(?:led|headed|topped)\s+by\s+(?:the\s+)?$")
LED_APART = re.compile(
    r"(?:(?:,|,?\s+and)\s+(?:the\s+)?[A-Z][^,;:()\d]{1,30}?)*,\s+(?!and\b|with\b|at\b|for\b|worth\b|which\b|who\b|where\b"
    r"|follow|ahead\b|then\b|but\b|while\b|[a-z]+ing\b)[a-z]+"
)
"""Around who leads others, what sets them apart: "the ten largest markets, led by Peru and Chad, took …"."""
NO_LONGER = re.compile(
    r"\s+(?:no longer|not(?: counted| included| considered)?|excluded|excepted|included|apart|aside"
    r"|left (?:out|aside))\b(?: among (?:them|these)\b| one of them\b)?\s*,"
)
"""Behind one that is told not to be of a group: "the members, Britain no longer among them, took 5 tonnes"."""
AMONG_THEM = re.compile(r"(?:(?:,|,? and)\s+(?:the\s+)?[A-Z][\w.]*(?: [A-Z][\w.]*)*){0,5}\s+among them\b,?")
"""Behind one of those that are named out of many: "the ten markets, Peru and Chad among them, paid 81%"."""
OUSTED = re.compile(rf"\b(?:{OVERTOOK})\s+(?:the\s+)?$")
FROM_TOP = re.compile(
    r",?\s+(?:(?:as|(?:and )?(?:to )?bec[ao]m(?:e|ing)) (?:the |its |their |our )?(?:[A-Z][\w.’'-]*['’]s? )?"
    r"(?:[a-z-]+ ){0,2}"
    rf"(?:(?:number|No\.) (?:\w+)|(?:[a-z-]+ )?(?:{BUYER}|{SELLER}|(?:ex|im)porter|shipper|partner)\b)"
    r"|(?:in|from|at) (?:the )?(?:first|second|third|top|number[- ]one) (?:place|spot|position)"
    r"|at the (?:top|head))\b"
)
"""Around one whose place another took: "Germany has displaced Chad as number one, with 27 per cent"."""
SET_IN = (", where ", ", where the ", ", which ", ", which the ")
SET_APART = re.compile(
    r"(?!['’])[^,;:()\d]{3,60},\s+(?!(?:and|or|but|with|at|for|to|from|in|by|as|worth|which|who|where|while)\b)[a-z]+ "
)
"""Around an area, what is said of the one before it: "France, where Chinese tourists shop, took 5"."""
MEMBERSHIP = re.compile(
    r"\b(?:(?:sidelines|margins|fringes) of|membership (?:of|in)|member of"
    r"|accession to|acced(?:ed|es|ing) to|admission to|admitted to|entry (?:in)?to"
    r"|(?:enlargement|expansion|widening|foundation|founding|creation) of"
    r"|entered|entering|enters|join(?:s|ed|ing)?|withdr[ae]w(?:al|n|ing|s)? from|exit from|departure from|left"
    r"|leav(?:es|ing))\s+(?:the\s+)?$"
)
"""Before a group, what a country belongs to, or whose meeting others use: "since Malta's accession to the EU"."""
JOINED = re.compile(
    r"(?:['’]s)?\s(?:membership|accession|entry|enlargement|candidacy)\b(?! (?:countries|states|fee))", re.I
)
"""Behind a group, the same: "on the eve of EU membership"."""
EXCEPT = Cued(("except", "apart from"), r"\b(?:except(?: for)?|apart from|with the exception of)\s+(?:the\s+)?$")
"""Before one that is left out: "no other neighbour except Chad sold us more", unless it has a number of its own."""
LEFT_OUT = Cued(
    ("excluding", "exclusive of", "not counting", "not including", "clude trade", "cludes trade", "including trade"),
    r"\b(?:excluding|exclusive of|not (?:counting|including))\s+"
    r"(?:(?:the |its )?(?:trade(?: data)?|that|those|exports|imports|sales|shipments|flows|data|figures)"
    r" (?:with|to|from|for|of)\s+)?(?:the\s+)?$|\b(?:including|(?:in|ex)cludes?) trade(?: data)? with\s+(?:the\s+)?$",
    re.I,
)
"""Before one that is counted out of all trade, or in: "exports (excluding Chad)", "the data include trade with"."""
APPOSED = re.compile(rf"['’]s?\s(?:(?!(?:{IS}|had|stood|rose|fell|grew)\b|\d)[\w-]+\s){{0,3}}[a-z-]+,\s+[a-z]")
"""Behind the area that another is told by: "Chad, Mali's neighbour, sold …"."""
COMES_FROM = Cued(
    (
        *("delegation", "guest", "visitor", "businessmen", "entrepreneur", "official", "expert", "investor", "group"),
        *("team", "minister", "governor", "president", "ambassador", "representative", "traders"),
    ),
    r"\b(?:delegations?|guests?|visitors?|businessmen|entrepreneurs|officials?|experts?|investors?|group|team|minister"
    r"|governor|president|ambassador|representatives?|traders)\s+(?:from|of)\s+(?:the\s+)?$",
)
"""People who come from an area: no goods do."""
ONE_FROM = re.compile(
    r"\b(?:an?|one|another) (?:[\w-]+ ){0,3}?(?:miller|grower|farmer|planter|producer|exporter|importer|shipper|trader"
    r"|dealer|broker|merchant|buyer|analyst|economist|manager|businessman|businesswoman|consultant) from (?:the )?$"
)
SAYS = re.compile(
    r"\s*(?:[.,;]|$|(?:[a-z]+ly )?(?:who|says?|said|told|welcom\w+|complain\w*|warn\w*|expects?|expected|reckon\w*"
    r"|estimat\w+|argue[sd]?|admit\w*|explain\w*|insist\w*|note[sd]|added|grumbled|put|puts|predict\w*|recall\w*)\b)"
)
"""Around where somebody who speaks is from: "a miller from Assam said that"."""
GUESSES = re.compile(
    r" (?:[a-z-]+ ){0,2}?(?:trader|analyst|broker|economist|consultant|observer|researcher|forecaster|expert)s?"
    r",? (?:[a-z]+ly )?(?:who )?(?:guess\w*|says?|said|told|thinks?|thought|believe[sd]?|expect(?:s|ed)?|reckon\w*"
    r"|estimat\w+|forecasts?|predict\w*|warn\w*|recall\w*|puts?|sees?|saw)\b(?! to\b)"
)
"""Behind an area, somebody of there who only speaks: "a Dutch trader guesses that", "German analysts expect"."""
NO_MEMBER = Cued(
    ("no", "few"),
    r"\b(?:no|none|few)\s+(?:(?:other\s+)?(?:member|country|state|economy|nation|one)s?\s+)?of\s+(?:the\s+)?$",
)
"""Before a group, what tells of its members one by one: "no member of the bloc sold more than Chad"."""
LED_FROM = ("from", "of", "the")
"""The last word before an area that one of these two leads to."""
OFFICE = re.compile(
    r"(?:\s+(?:[A-Z][\w-]*|of|for|and|&)){0,4}?\s+(?:Institute|Authority|Bureau|Office|Ministry|Service|Department"
    r"|Agency|Board|Council|Commission|Administration|Customs|Association|Federation|Chamber|Bank|Statistics)\b"
)
"""Behind an area, the office that it names: "data of the Peruvian Statistics Institute"."""
TELLS_OF = re.compile(
    rf"{OFFICE.pattern}(?: \([A-Z]+\))?,? (?:[a-z]+ly )?(?:(?:has|had|have|also) )?"
    r"(?:forecasts?|estimate[sd]?|puts?|projects?|projected|predicts?|predicted|sees|saw|expects?|expected|says?|said"
    r"|reports?|reported)\s(?:that\s)?(?:the\s)?(?!(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\b)"
    r"[A-Z][A-Za-z.]+(?:['’]s?)?\s(?:\d{4}(?:/\d\d)?\s)?[a-z]"
)
"""Behind an area, an office of it that tells of another: "the U.S. Trade Department forecast the Soviet crop"."""
DATA_FROM = re.compile(
    r"\b(?:[Dd]ata|[Ff]igures|[Ss]tatistics|[Nn]umbers|[Rr]eports?|[Ii]nformation)\b[\w ]{0,20} from (?:the )?$"
)
DATA_OF = re.compile(
    rf"(?:['’]s?)?(?:{OFFICE.pattern}"
    r"|\s(?:[a-z-]+\s){0,2}(?:office|bureau|agency|customs|ministry|authorit(?:y|ies)|bank|board)\b)"
)
"""Around an area, who counts: "data released this week from the Peruvian customs"."""
SIZE = Cued(
    ("size of", "area of", "as large as", "as big as", "larger than", "bigger than", "smaller than"),
    r"\b(?:the (?:size|area) of|as (?:large|big) as|(?:larger|bigger|smaller) than)\s+(?:the\s+)?$",
)
"""Before an area, what makes it no more than a measure: "twice the size of France"."""
CAUSES = re.compile(
    r"\s+(?:(?:lift|boost|drive|hurt|hit|help|spur|fuel|drag|dent|save|rescue|squeeze|threaten|cloud|shake|cheer|support)s?"
    r"|lifted|boosted|drove|pushe[sd]|helped|spurred|fuelled|dragged|dented|saved|rescued|squeezed|threatened|shook|cheered"
    r"|supported|gave|gives)\s+(?:up\s|down\s)?(?:the\s+)?[A-Z][\w-]+(?:['’]s)?\s"
    r"(?:[a-z-]+\s){0,3}(?:exports?|exporters?|trade|imports?|sales|shipments|surplus|deficit|economy|[a-z]+ers)\b"
)
"""Behind an area, what it does to another's trade and is no deal: "China lifts Chilean exports"."""
_MOVED = (
    r"(?:(?:has|have|had|also|again)\s){0,2}(?:lift(?:s|ed)|boost(?:s|ed)|dr[io]ves?|driven|hurts?|hit|help(?:s|ed)|spur(?:s|red)"
    r"|fuel(?:s|l?ed)|push(?:es|ed)|drag(?:s|ged)|propel(?:s|led)|underpin(?:s|ned)|support(?:s|ed)|sen[dt]s?|saw|sees)\b"
)
ITS_DEMAND = re.compile(
    rf"(?:['’]s?)?\s(?:[a-z]+\s){{0,2}}(?:demand|appetite)(?:\s(?:for|of)\s[^,;:()\d]{{2,60}}?)?\s{_MOVED}(?!\s(?:\S+\s){{1,4}}to\s)"
)
"""Behind an area, what of it moved the trade of others as a whole: "Chinese demand for milk drove a rise in"."""
DEMAND_FROM = re.compile(
    r"\b[Dd]emand (?:from|in) (?:the )?$|\b(?:(?i:surge|jump|rise|boom|growth|increase|rebound|recovery|gain|drop|fall"
    r"|slump|decline)s?|[Hh]igher|[Ss]tronger|[Ll]ower|[Ww]eaker) (?:in )?(?:[a-z]+ ){0,2}(?:exports|shipments|sales"
    r"|deliveries)(?: of(?: [a-z-]+){1,3})?(?: to [A-Z][\w-]+ and(?: [a-z-]+){1,3})? to (?:the )?(?:mainland )?$"
)
MOVES = {"lift", "boos", "driv", "drov", "hurt", "hit ", "help", "spur", "fuel", "push", "prop", "unde", "supp", "send"}
MOVES |= {"sent", "saw ", "sees", "has ", "have", "had ", "also", "agai", "drag", "and "}
MOVED_IT = re.compile(rf"(?:\sand\s(?:[a-z-]+\s){{0,4}}(?:to\s)?(?:[A-Z][\w-]+\s?){{1,2}})?\s?{_MOVED}")
"""Around an area, the same: "Demand from Brazil helped Chile's exports rise"."""
WHEN_ENDS = ("after", "since", "when", "because", "as", "once", "before", "until", "the")
WHEN = re.compile(r"\b(?:after|since|when|because|as|once|before|until)\s+(?:the\s+)?$")
DECIDES = re.compile(
    r"(?:\s+[A-Z][\w-]*){0,3}\s+(?:has\s+|had\s+)?(?:told|ordered|banned|imposed|lifted|decided|announced|introduced|declared"
    r"|devalued|joined|suspended|entered|begins|began|starts|is to start|comes into|came into"
    r"|(?:(?:re-?)?opened|closed|shut|sealed|blocked)(?![^,;:.]{0,30}\b(?:to|for|against|with)\b))\b"
)
"""What is told of an area behind "after" or "when" that is no deal."""
RANKED_IN = re.compile(
    r"(?:\bone of (?:the|its|our) [a-z]|(?:\b(?:the|its|our|their)|['’]s?) (?:(?:second|third|fourth) )?"
    r"(?:[a-z]+est|most [a-z]+|best|worst|main|chief|leading|top|only|first|second|third)\b)"
    r"[^,;:()]{0,50}\bin\s+$"
)
"""Before a continent, what only ranks among all in it: "one of the highest that the country has in Africa"."""


def is_size(mention: AreaMention, text: str) -> bool:
    """Whether an area only tells the size of another: "Laos, about the size of Britain, has 6 million people"."""
    return SIZE.search(text, max(0, mention.start - 24), mention.start) is not None


def tells_of(mention: AreaMention, text: str) -> bool:
    """Whether an office of an area only tells of another: "the U.S. Trade Department forecast the Soviet crop"."""
    return TELLS_OF.match(text, mention.end) is not None


def stands_apart(placed: Placed, text: str) -> bool:
    """Whether an area is no part of what is told: a group that somebody tours, one whose office tells of another."""
    if placed.mention.kind == "group":
        return tours(placed.mention, text)
    return placed.role == "other" and (tells_of(placed.mention, text) or is_rival(placed.mention, text))


def is_passed(around: Around, mention: AreaMention, last: Placed | None, text: str) -> bool:
    """Whether an area is told in passing: as a cause, by a law or a crisis of it, by people who come from it."""
    before, word, noun = around.before, around.word, around.noun
    passing = noun and is_word("passing", noun) and not (word in ("", "at", "in", "into") and noun in ("port", "ports"))
    levels = around.after[:6] in LEVEL and LEVELS.match(text, mention.end)
    if passing or levels or is_seat(mention, text):
        return True
    if " on " in before and ON_DEMAND.search(before):
        return True
    if "between" in before and AT_ODDS.search(before):
        return True
    if "among them" in text and AMONG_THEM.match(text, mention.end):
        return True
    if "-" in mention.code and DISASTER_IN.search(before):
        return True
    moved = " in " in before and not around.possessive and MOVES_FLOW.match(text, mention.end)
    if moved and SOMETHING_IN.search(before):
        return True
    drawn = around.after[1:5] in MOVES and word in ("from", "in", "to")  # looked at first: few areas are followed so
    if drawn and MOVED_IT.match(text, mention.end) and DEMAND_FROM.search(text[: mention.start][-120:]):
        return True
    if ("clud" in before or "counting" in before or "exclusive" in before) and LEFT_OUT.search(before):
        return True
    if mention.kind == "group" or mention.code == "GROUP":
        if around.after[:6] == " quota" and before.endswith((" an ", " its ", " a ", " the ")):
            return True  # "Kuwait has an OPEC quota of 9 tonnes"
        if MEMBERSHIP.search(before) or JOINED.match(text, mention.end):
            return True
    if not word:
        return _passed_unled(around, mention, last, text)
    passed = PASSED_BEHIND.get(word)
    return passed is not None and passed(around, mention, text)


def _passed_unled(around: Around, mention: AreaMention, last: Placed | None, text: str) -> bool:
    """Whether an area that no preposition leads to is told in passing: "China lifts Chilean exports"."""
    before, end = around.before, mention.end
    if before.endswith(SET_IN) and SET_APART.match(text, end):
        return True
    if before.endswith((", ", ", the ")):
        if NO_LONGER.match(text, end):
            return True
        dealt = last is not None and last.role in ("to", "from", "with")
        if around.possessive and APPOSED.match(text, end) and (dealt or not DEALERS_OF.match(text, end)):
            return True  # "Mozambique, Tanzania's neighbour, sold …"
    listed = last is not None and last.role == "other"
    if (listed or before.endswith(RANK_ENDS)) and is_behind_in_rank(before, mention, last, text):
        return True
    if FROM_TOP.match(text, end) and OUSTED.search(before):
        return True
    if around.adjective and GUESSES.match(text, end):
        return True
    if "A" <= around.after[1:2] <= "Z" and tells_of(mention, text):
        return True
    if is_word("moves", before.removesuffix("the ").rstrip().rpartition(" ")[2]):
        return True  # "what will irk Washington"
    if CAUSES.match(text, end) or SIZE.search(before):
        return True
    if "emand" in text and ITS_DEMAND.match(text, end):
        return True
    if _is_excepted(around, mention, text):
        return True
    led = before.rstrip().endswith(WHEN_ENDS) and WHEN.search(before[-16:])
    return bool(led and DECIDES.match(text, end))


def _is_excepted(around: Around, mention: AreaMention, text: str) -> bool:
    """Whether an area is left out of what is told: "no other neighbour except Chad sold us more"."""
    return EXCEPT.search(around.before) is not None and not HAS_NUMBER.match(text, mention.end)


def _passed_behind_to(around: Around, mention: AreaMention, text: str) -> bool:
    """Whether "to" leads to what a flow is due to: "thanks to China", "driven by shipments to Oman"."""
    before = around.before
    return CAUSE.search(before) is not None or (" by " in before and _moved_by_flow(around, mention, text))


def _passed_behind_from(around: Around, mention: AreaMention, text: str) -> bool:
    """Whether "from" leads to where somebody who speaks is, or to what a balance is due to."""
    before, end = around.before, mention.end
    if "to" in before and CAUSED.search(before):
        return True
    if FROM_TOP.match(text, end) and OUSTED.search(before):
        return True
    if ONE_FROM.search(before) and SAYS.match(text, end):
        return True
    if (around.adjective or around.possessive) and DATA_FROM.search(before) and DATA_OF.match(text, end):
        return True
    if " by " in before and _moved_by_flow(around, mention, text):
        return True
    return _is_of_people(before) or _is_excepted(around, mention, text)


def _passed_behind_of(around: Around, mention: AreaMention, text: str) -> bool:
    """Whether "of" leads to one who looks on, one who counts, or the home of guests: "the ambassador of Chad"."""
    before = around.before
    if "to the " in before and FELT_BY.search(before):
        return True
    if around.adjective and OFFICE.match(text, mention.end):
        return True
    if "ahead of" in before and is_behind_in_rank(before, mention, None, text):
        return True
    return _is_of_people(before) or SIZE.search(before) is not None or _is_excepted(around, mention, text)


def _passed_behind_in(around: Around, mention: AreaMention, text: str) -> bool:
    """Whether "in" leads to where something befell the trade of others: "hit by the crisis in Spain"."""
    before = around.before
    if " to " in before and THANKS_IN.search(before):
        return True
    if " by " in before and MOVED_BY.search(before):
        return True
    if mention.code in kinds()["continent"] and RANKED_IN.search(before):
        return True
    return " by " in before and _moved_by_flow(around, mention, text)


def _passed_behind_by(around: Around, mention: AreaMention, text: str) -> bool:
    """Whether "by" leads to the first of many, who is set apart: "the ten markets, led by Peru and Chad, took"."""
    return LED_BY.search(around.before) is not None and LED_APART.match(text, mention.end) is not None


def _is_of_size(around: Around, mention: AreaMention, text: str) -> bool:
    """Whether an area is no more than a measure: "larger than France"."""
    return SIZE.search(around.before) is not None


def _moved_by_flow(around: Around, mention: AreaMention, text: str) -> bool:
    """Whether an area only tells by what part of it a flow moved: "exports rose, led by record shipments to Oman"."""
    return BY_FLOW.search(around.before) is not None and not DIGIT.search(text, mention.end)


def _is_of_people(before: str) -> bool:
    """Whether people come from an area, or its members are told of one by one: "no member of the bloc"."""
    near = before.rstrip().endswith(LED_FROM)
    return near and (COMES_FROM.search(before) is not None or NO_MEMBER.search(before) is not None)


PASSED_BEHIND = {
    "to": _passed_behind_to,
    "from": _passed_behind_from,
    "of": _passed_behind_of,
    "in": _passed_behind_in,
    "by": _passed_behind_by,
    "for": lambda around, mention, text: _is_excepted(around, mention, text) or is_news_for(around.before),
    "than": _is_of_size,
    "as": _is_of_size,
}
"""What makes an area one in passing behind each word that leads to it."""
