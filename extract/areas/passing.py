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
from extract.areas.uses import tours
from extract.words.cued import Cued
from extract.words.dealers import BUYER, SELLER
from extract.words.side_words import is_word

DIGIT = re.compile(r"\d")
LEVEL, LEVELS = {" level", " stand", " norms", " avera"}, re.compile(r" (?:levels?|standards?|norms|average)\b")
"""Behind an area, what of it only measures another, and how that begins: "raise exports to EU levels"."""
AT_ODDS = re.compile(
    r"\b(?:rifts?|wars?|quarrels?|conflicts?|disputes?|tensions|breach|break|split|clash|clashes|rivalry|row|fighting"
    r"|peace|hostilities|stand-?off)\s+between\s+(?:(?:the\s+)?[\w\u2019'-]+(?:\s[\w\u2019'-]+)?\s+and\s+)?(?:the\s+)?$",
)
"""Before two that are told to be at odds, and not to trade: "after the rift between Tirana and Belgrade"."""
CAUSE = re.compile(
    r"\b(?:thanks|due|owing|according|contrary|next|equal|similar|relative|prior|second(?: only| place)?)\s+to\s+"
    r"(?:the\s+)?$"
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
    ("excluding", "exclusive of", "not counting", "not including", "including trade with"),
    r"\b(?:excluding|exclusive of|not (?:counting|including))\s+"
    r"(?:(?:the |its )?(?:trade|that|those|exports|imports|sales|shipments|flows|data|figures)"
    r" (?:with|to|from|for|of)\s+)?(?:the\s+)?$|\bincluding trade with\s+(?:the\s+)?$",
    re.I,
)
"""Before one that is counted out of all trade, or in: "exports (excluding Chad) were 5", "including trade with"."""
APPOSED = re.compile(r"['’]s?\s(?:[\w-]+\s){0,3}[a-z-]+,\s+[a-z]")
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
    rf"{OFFICE.pattern}|\s(?:[a-z-]+\s){{0,2}}(?:office|bureau|agency|customs|ministry|authorit(?:y|ies)|bank|board)\b"
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
    r"|fuel(?:s|l?ed)|push(?:es|ed)|propel(?:s|led)|underpin(?:s|ned)|support(?:s|ed)|sen[dt]s?|saw|sees)\b"
)
ITS_DEMAND = re.compile(
    rf"(?:['’]s?)?\s(?:[a-z]+\s){{0,2}}(?:demand|appetite)(?:\s(?:for|of)\s[^,;:()\d]{{2,60}}?)?\s{_MOVED}(?!\s(?:\S+\s){{1,4}}to\s)"
)
"""Behind an area, what of it moved the trade of others as a whole: "Chinese demand for milk drove a rise in"."""
DEMAND_FROM = re.compile(
    r"\b[Dd]emand (?:from|in) (?:the )?$"
    r"|\b(?:[Ss]urge|[Jj]ump|[Rr]ise|[Bb]oom|[Gg]rowth|[Ii]ncrease|[Rr]ebound|[Rr]ecovery|[Dd]rop|[Ff]all|[Ss]lump|[Dd]ecline"
    r"|[Hh]igher|[Ss]tronger|[Ll]ower|[Ww]eaker) (?:in )?(?:[a-z]+ ){0,2}"
    r"(?:exports|shipments|sales|deliveries) to (?:the )?(?:mainland )?$"
)
MOVES = {"lift", "boos", "driv", "drov", "hurt", "hit ", "help", "spur", "fuel", "push", "prop", "unde", "supp", "send"}
MOVES |= {"sent", "saw ", "sees", "has ", "have", "had ", "also", "agai"}
MOVED_IT = re.compile(rf"\s{_MOVED}")
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
RANK_ENDS = ("after ", "behind ", "ahead of ", "in front of ", " the ")
RANKED_WITH = re.compile(
    r"[^;:()\d]{0,50}\b(?:(?:came|comes|ranked|ranks|was|is|finished|follows|followed|lags|lagged|lag|lagging|trails|trailed|trail|trailing|stands|stood|remains|remained)\s[^,;:()\d]{0,24}"
    r"\b(?:after|behind|ahead of|in front of))\s+(?:the\s+)?"
)
LARGEST_AFTER = re.compile(
    r"\b(?:exporter|importer|producer|supplier|seller|buyer|shipper|maker|grower|partner|market|customer|destination)s?"
    r"(?: of [a-z ]{2,24}| in [\w ]{2,24})?,? (?:after|behind) (?:the )?$"
)
"""Before an area, what only tells the place of another: "the second-largest exporter of roses after Kenya"."""
LIST_GOES_ON = re.compile(r"(?:,|,? and) (?:the )?")
ITS_TURN = re.compile(
    r",?\s+(?:which|who|whose|trade|at|for)\b|\s*[(:]|\s+with\s+(?:[a-z]+\s+){0,2}(?:[A-Z]{1,3}\s?)?[$€£]?\d"
)
"""Around an area that another is told to come behind: what makes the number its own."""


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
    return placed.role == "other" and tells_of(placed.mention, text)


def is_passed(around: Around, mention: AreaMention, last: Placed | None, text: str) -> bool:
    """Whether an area is told in passing: as a cause, by a law or a crisis of it, by people who come from it."""
    before, word, noun = around.before, around.word, around.noun
    passing = noun and is_word("passing", noun) and not (word in ("", "at", "in", "into") and noun in ("port", "ports"))
    if passing or is_seat(mention, text):
        return True
    if (word == "to" and CAUSE.search(before)) or (word == "from" and "to" in before and CAUSED.search(before)):
        return True
    if around.after[:6] in LEVEL and LEVELS.match(text, mention.end):
        return True
    if word == "of" and "to the " in before and FELT_BY.search(before):
        return True
    if " on " in before and ON_DEMAND.search(before):
        return True
    by_flow = word in ("to", "from", "in") and " by " in before and BY_FLOW.search(before)
    if by_flow and not DIGIT.search(text, mention.end):
        return True
    if "between" in before and AT_ODDS.search(before):
        return True
    if "among them" in text and AMONG_THEM.match(text, mention.end):
        return True
    inset = not word and before[-3:] in ("re ", "ch ", "he ") and before.endswith(SET_IN)
    if inset and SET_APART.match(text, mention.end):
        return True
    if not word and before.endswith((", ", ", the ")):
        if NO_LONGER.match(text, mention.end):
            return True
        led = last is not None and last.role in ("to", "from", "with")
        if around.possessive and APPOSED.match(text, mention.end) and (led or not DEALERS_OF.match(text, mention.end)):
            return True  # "Mozambique, Tanzania's neighbour, sold …"
    if word == "in" and mention.code in kinds()["continent"] and RANKED_IN.search(before):
        return True
    if word == "in" and " to " in before and THANKS_IN.search(before):
        return True
    if word == "in" and " by " in before and MOVED_BY.search(before):
        return True
    if "-" in mention.code and DISASTER_IN.search(before):
        return True
    if (
        not around.possessive
        and " in " in before
        and MOVES_FLOW.match(text, mention.end)
        and SOMETHING_IN.search(before)
    ):
        return True
    if word == "by" and LED_BY.search(before) and LED_APART.match(text, mention.end):
        return True
    if not word and before.endswith(RANK_ENDS):
        if LARGEST_AFTER.search(before) and not ITS_TURN.match(text, mention.end):
            return True
        if last and _is_ranked_with(last, mention, text):
            return True
    if last and last.role == "other" and LIST_GOES_ON.fullmatch(text, last.mention.end, mention.start):
        first = last.mention.start
        if LARGEST_AFTER.search(text, max(0, first - 80), first) and not ITS_TURN.match(text, mention.end):
            return True  # "the third exporter of roses after Kenya and Peru"
    if word in ("", "from") and FROM_TOP.match(text, mention.end) and OUSTED.search(before):
        return True
    group = mention.kind == "group" or mention.code == "GROUP"
    if group and (MEMBERSHIP.search(before) or JOINED.match(text, mention.end)):
        return True
    if ("cluding" in before or "counting" in before or "exclusive" in before) and LEFT_OUT.search(before):
        return True
    if word in ("", "for", "from", "of") and EXCEPT.search(before) and not HAS_NUMBER.match(text, mention.end):
        return True
    near = word in ("from", "of") and before.rstrip().endswith(LED_FROM)
    if near and (COMES_FROM.search(before) or NO_MEMBER.search(before)):
        return True
    if word == "from" and ONE_FROM.search(before) and SAYS.match(text, mention.end):
        return True
    if around.adjective and not word and GUESSES.match(text, mention.end):
        return True
    if mention.kind == "group" and around.after[:6] == " quota" and before.endswith((" an ", " its ", " a ", " the ")):
        return True  # "Kuwait has an OPEC quota of 9 tonnes"
    if not word and "A" <= around.after[1:2] <= "Z" and tells_of(mention, text):
        return True
    if word == "of" and around.adjective and OFFICE.match(text, mention.end):
        return True
    if word == "from" and around.adjective and DATA_FROM.search(before) and DATA_OF.match(text, mention.end):
        return True
    if word in ("of", "than", "as", "") and SIZE.search(before):
        return True
    if not word and is_word("moves", before.removesuffix("the ").rstrip().rpartition(" ")[2]):
        return True  # "what will irk Washington"
    if not word and CAUSES.match(text, mention.end):
        return True
    if "emand" in text and not word and ITS_DEMAND.match(text, mention.end):
        return True
    moves = around.after[1:5] in MOVES and word in ("from", "in", "to")  # looked at first: few areas are followed so
    if moves and MOVED_IT.match(text, mention.end) and DEMAND_FROM.search(before):
        return True
    led = not word and before.rstrip().endswith(WHEN_ENDS)  # looked at first: most areas are led by another word
    return bool(led and WHEN.search(before[-16:]) and DECIDES.match(text, mention.end))


def _is_ranked_with(last: Placed, mention: AreaMention, text: str) -> bool:
    """Whether an area only tells the place of the one before: "Chad came after Mali, with 5", not "after Mali (5)"."""
    return RANKED_WITH.fullmatch(text, last.mention.end, mention.start) is not None and not ITS_TURN.match(
        text, mention.end
    )
