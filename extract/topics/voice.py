"""From which side a text speaks, as the words around an area tell it: an area with its role in, its voice out.

Its envoys and offices, its money and flows are those of the side that speaks; guests come from the other, and one who
tells of "exports to Peru" is not of Peru.

>>> from extract.areas.roles import placed
>>> from extract.areas.mentions import find_areas
>>> text = "Exports of Peru to Chile"
>>> [voice(Around(p, text)) for p in placed(text, find_areas(text))]
[4, -6]
"""

import re

from extract.areas.mentions import AreaMention, find_areas
from extract.areas.passing import CAUSES, MOVES_FLOW
from extract.areas.placed import Placed
from extract.areas.roles import OWN_COUNT
from extract.words.cued import Cued
from extract.words.leading import LeadingWord
from extract.words.scene_words import ENVOY, PART_TOLD
from extract.words.side_words import IS, SHARE, SHARE_CUES

DATELINE, HEADLINE, OFFICE, EARLY, LATE, ASIDE = 10, 12, 6, 4, 2, 0
"""Weights of a mention: where a report is written, in a headline, in the name of an office, in the lead, after it, and
as the other side of what is told."""
BEFORE = 60
"""How many characters before an area are looked at."""
VISITED = re.compile(r"\b(?:came|come|coming|travell?ed|flew|visits?|trips?) to (?:the )?$")
"""Before a country, what people do who come to it."""
OTHER_SIDE = LeadingWord(
    ("to", "from", "with", "against", "than", "by", "via", "into"),
    skipped=(
        "the",
        "both",
        "its",
        "neighbouring",
        "neighboring",
        "fellow",
        "republic of",
        "two",
        "three",
        "four",
        "five",
        "six",
    ),
)
OFFICE_AFTER = re.compile(
    r"(?:['’]s)?\s+(?:\w+\s+)?(?:statistic|stats\b|central bank|national bank|bureau|secretariat"
    r"|customs\b(?! (?:year|union|dut|post|point|clear|house|zone|territory|border|value|tariff|code)))",
    re.I,
)
OFFICE_BEFORE = re.compile(
    r"\b(?:(?:statistics|stats|bank|bureau|customs|committee|ministry|office)\s+(?:of|for)|statistical office in"
    r"|statistics|stats)\s+(?:the\s+)?$",
)
AMBASSADOR = re.compile(
    rf"(?:['’]s?)?\s+(?:(?:new|honorary|outgoing|first|former)\s+)?(?:{ENVOY}|embassy|trade mission)\b", re.I
)
AMBASSADOR_OF = re.compile(
    rf"\b(?:{ENVOY}|embassy) of (?:the )?(?:(?:republic|kingdom|state|federation) of (?:the )?)?$"
)
MET = re.compile(r"\b(?:met|meets?|meeting|received?|receives|talks|conversation|spoke)\b[^.;:]*$", re.I)
ASKED = re.compile(
    r"\b(?:[Ww]e|I|our correspondent) (?:spoke|talked|discussed)\b[^.;:]*$|\b[Ii]nterview with\b[^.;:]*$"
)
"""Before an envoy, what makes him the one who tells."""
FAR = 160
DELEGATION = re.compile(
    r"(?:['’]s?)?\s+(?:\w+\s+){0,2}?(?:delegation|guests?|visitors?|businessmen|entrepreneurs)\b", re.I
)
DELEGATION_OF = Cued(
    ("delegation", "guests", "visitors"),
    r"\b(?:delegation|guests|visitors) (?:of|from) (?:the )?(?:[\w-]+ ){0,2}$",
)
_OF_GOODS = r"(?: of [\w-]+(?: (?!from\b|of\b|to\b|into\b|by\b|with\b)[\w-]+){0,2})?"
SENT_FROM = re.compile(
    rf"\b(?:exports?|shipments|supplies|deliveries|sales){_OF_GOODS} (?:from|of) (?:the )?(?:\d+ )?$"
    rf"|\b(?:exports?|exported|shipments|shipped|sales|sold|imports|spent|earned){_OF_GOODS} by (?:the )?$"
    r"|\b(?:partners|markets|customers|suppliers|buyers) of (?:the )?$",
)
"""Before an area, what makes it the one whose flow it is: "sales of crude oil from Peru", "tea exported by Chad"."""
BROUGHT_INTO = Cued(("import",), rf"\bimports?{_OF_GOODS} (?:in)?to (?:the )?$")
"""Before an area, what makes it the one that buys: "imports of machines into Peru"."""
BETWEEN = (
    r"(?:(?!(?:an?|the|its|in|of|to|from|with|for|on|by|at|as|and|or|into|than|among|was|were|is|are|has|had"
    r"|will|would|can|could|may|might|must|should|did|does)\s)[\w/-]+\s+){0,3}?"
)
"""What may stand between an area and its flow: "China's total exports", not "China in the exports"."""
OWNS = re.compile(
    rf"(?:['’]s?)?\s+{BETWEEN}(?:exports?|imports?|trade|turnover|deficit|surplus|earnings"
    r"|sales (?:abroad|overseas))\b",
    re.I,
)
_GAP = r"(?:deficit|gap|surplus|shortfall|balance)"
_NO_FLOW = (
    r"(?:agreements?|pacts?|deals?|accords?|treat(?:y|ies)|talks|negotiations|negotiators?|relations|ties|links|partners?"
    r"|minist(?:er|ers|ry|ries)|officials?|missions?|delegations?|envoys?|offices?|agency|board|council)"
)
"""What "trade" and "export" may only say of what kind it is: "Korea's first free trade agreement"."""
ALONE = re.compile(
    rf"(?:{OWNS.pattern}(?:\s+{_GAP})?(?!\s+(?:{_GAP}|{_NO_FLOW})\b)"
    r"|\s+(?:\w+\s+)?(?:post(?:s|ed)?|booked|record(?:s|ed)?|register(?:s|ed)?|ran|runs?|report(?:s|ed)?|had|has|saw|showed)"
    rf"\s+(?:an?|its)\s+(?:[\w-]+\s+|[^\s\w]?\d[\d.,]*\s+){{0,6}}{_GAP}\b"
    r"|\s+(?:\w+\s+)?(?:exported|imported)\b(?!(?:[^,;:.]|[.,](?=\d))*\b(?:(?:in)?to|from|with)\b))"
    r"(?!(?:\s+(?:of|in|for)\s+[\w-]+){0,2}\s+(?:(?:in)?to|with|from|and)\b)"
    r"(?!(?:[^,;:]|,(?=\d)){0,80}\bwith\s+(?:the\s+|its\s+[a-z]+\s+)?[A-Z])"
    r"(?!\s+of\s+[A-Z][\w-]+\s+(?:goods|products|merchandise|commodities|wares)\b)"
)
"""Behind an area, a flow of its own that is with nobody: "Chad's exports rose", not "imports of Malian goods"."""
WHOLE = re.compile(
    rf"(?:{SHARE}|\b(?:per ?cent|pct|half|quarters?|thirds?|fifths?|tenths?)|%) (?:in|of) (?:the |all |total )*$"
)
"""What makes a flow the whole that another's is a part of."""
OWNED_SHARE = Cued(
    SHARE_CUES,
    r"(?:['’]s?|\bits|\btheir)\s(?:[a-z-]+\s){0,2}" rf"{SHARE}\s(?:in|of)\s(?:the\s|all\s|total\s)*$",
)
IMPORTS = re.compile(r"(?:['’]s?)?\s(?:[a-z-]+\s){0,3}(?:imports|purchases)\b")
"""Around a buyer, what makes its flow the whole of a part: "Chad's share of Chinese imports" is told by either."""
FLOWS = re.compile(
    rf"(?:['’]s?)?\s+{BETWEEN}(?:exports?|imports?|trade|turnover|deficit|surplus|sales|shipments|purchases"
    r"|deliveries|supplies|earnings|exporters|importers)\b",
    re.I,
)
BANS = re.compile(
    r"(?:['’]s?)?\s+(?:[a-z]+\s+)?(?:bans?|embargo|sanctions?|tariffs?|dut(?:y|ies)|quotas?|crisis|recession|devaluation"
    r"|boycott)\b"
)
"""Behind an area, what it does or what befalls it that another's trade suffers from."""
TAKES = re.compile(
    r"\s+(?:\w+\s+)?(?:took|takes|paid|absorb(?:s|ed)|account(?:s|ed) for"
    r"|(?:led|leads|came (?:first|next|second|third)) with"
    r"|(?:suppl(?:ied|ies)|furnish(?:ed|es)|provid(?:ed|es)|deliver(?:ed|s)|bought|buys|receiv(?:ed|es)|sent)"
    r"\s+(?:[a-z]+\s+){0,2}(?:\d[\d.]*\s?(?:%|per ?cent|pct)|half|an?\s(?:third|quarter|fifth)|two[- ]thirds))(?!\w)"
    r"(?![^.;:]{0,40}\b(?:of|in) (?:the |all |total )?(?:world|global|international)\b)"
    r"(?!(?:[^.;:]|\.(?=\d)){0,40}\bfor (?:all )?its (?:[a-z]+ )?(?:imports|exports|purchases|sales)\b)"
)
"""Behind an area, what tells of its part in another's trade: "took", "supplied 79 per cent", not "of world sales".

One that is paid or takes so much for its own flow has no part in another's.
"""
ITS_PART = re.compile(
    r"\s+(?:with |for |at |\()?(?:[A-Z]{1,3}\s?)?[$€£]?\d[\d.,]*"
    r"(?:\s?(?:[bm]illion|[bm]n|per ?cent|pct|tonnes|tons)\b|%|,\d{3})"
)
"""Behind one of a list, its number."""
PURCHASES = re.compile(r"(?:['’]s?)?\s+(?:[a-z]+\s+){0,2}purchases\b")
BALANCE_FOR = Cued(("deficit", "surplus", "balance"), r"\b(?:deficit|surplus|balance) (?:for|of) (?:the )?$")
WITH = re.compile(r"\bwith\s+(?:the\s+)?$")
SAYS = re.compile(
    r"(?:['’]s?)?\s+(?:[\w-]+\s+){0,3}?(?:officials?|authorities|minister|ministry|exporters|association|chamber|agency|board|council"
    r"|government|institute|office)\b[^.;,]{0,40}?\b(?:said|says|told|announced|reported|reports|puts?|estimates?|estimated"
    r"|counts|counted|expects)\b",
    re.I,
)
ACCORDING_TO = Cued(("according to",), r"\baccording to (?:the |[a-z]+ (?:from|by|of) ){0,2}$")
OFFICES = re.compile(
    r"(?:['’]s)?(?:\s(?:[A-Z][\w-]*|of|for|and|&)){0,5}?\s(?:Association|Board|Council|Chamber|Authority|Federation|Union"
    r"|Agency|Institute|Ministry|Department|Commission|Society|Exporters)\b"
)
"""Around an area, the office that tells: "according to data from the Uganda Coffee Development Authority"."""
CUSTOMERS = re.compile(
    r"['’]s?\s+(?:[\w-]+\s+){0,3}(?:customers?|buyers?|suppliers?|clients?|(?:trading |trade )?partners?"
    r"|export (?:markets?|destinations?))\b",
    re.I,
)
"""Whom only the side that speaks has: "Germany is Tunisia's best customer"."""
NEXT_DOOR = re.compile(r"\s+(?:neighbou?rs?|partners?|buyers?|customers?|clients?)\b")
"""Behind an adjective, who the other side is: "the Czech neighbour"."""
MARKET = re.compile(r"\s+(?:markets?|demand|consumers?)\b")
SERVES = re.compile(
    PART_TOLD + rf"\s+{IS}\b[^.,;]{{0,40}}?\b(?:market|destination"
    r"|partner|buyer|customer|supplier|outlet)s?\b",
    re.I,
)
"""What an area is in the eyes of the other side."""
FIRMS = re.compile(
    r"\s+(?:[\w-]+\s+){0,2}?(?:companies|firms|producers|manufacturers|farmers|growers|enterprises|mills|refiners|shippers)"
    r"\s+(?:\w+\s+)?(?:export\w*|sold|sells?|ship\w*|suppl\w+|deliver\w*|earn\w*|bought|buy|import\w*|sent)\b",
    re.I,
)
FIRMS_OF = re.compile(
    r"\b(?:companies|firms|producers|manufacturers|farmers|growers|enterprises|mills|plants|exporters) (?:of|in|from)"
    r" (?:the )?$"
)
MINISTER_OF = Cued(
    ("minister", "president", "government", "governor", "premier"),
    r"\b(?:minister|president|government|governor|premier) of (?:the )?(?:republic of |kingdom of )?$",
)
VISITS = re.compile(r"[^.;]{0,100}\b(?:arriv\w+|visit\w*|welcomed|hosted)\b")
"""Behind whose president it is, that he is a guest: "the president of Chad arrived in"."""
OFFICER = re.compile(
    r"(?:['’]s)?\s+(?:[A-Za-z]+\s+){0,2}?(?i:minister|president|premier|ministry|officials?|spokes\w+)\b"
)
TRADE_MORE = re.compile(
    r"\s+(?:trade|exchange|bilateral|mutual|two-way|have (?:increased|expanded|raised|doubled|tripled|boosted|lifted)"
    r"|(?:to\s)?(?:raise|increase|expand|boost|see|agree|plan|want|intend|aim|set|double|deepen|lift|grow|develop|discuss|seek|eye|register))\b(?!\sof\b)"
)
SELLS = re.compile(r"\s+(?:\w+\s+)?(?:exported|imported|sold|shipped|earned)\b")
BARE = re.compile(
    r"(?:^|[.;:,]\s|\b(?:in|and|the|our|its|total|that|of|mutual|bilateral|commodity|trade|while|but|where)\s)(?:\w+\s)?"
    rf"(?:(?:exports?|sales|shipments|deliveries|supplies){_OF_GOODS}\sto|(?:imports?|purchases){_OF_GOODS}\sfrom"
    r"|(?:trade|turnover|deficit|surplus)(?:\sin\s\w+)?\swith)\s(?:the\s)?$",
)
"""A flow that has no owner."""
OWNER = re.compile(
    r"\b([A-Z]\w+)\s(?:exports?|sales|shipments|deliveries|supplies|imports?|purchases|trade|turnover|deficit|surplus)"
    r"(?:\s(?:of|in)\s\w+)?\s(?:(?:in)?to|from|with)\s(?:the\s)?$"
)
"""Before an area, whose flow leads to it."""
FLOW_OF = re.compile(
    rf"\b(?:exports?|imports?|trade|turnover|deficit|surplus|shipments|sales){_OF_GOODS} (?:from|of)"
    r" (?:the )?(?:\w+ )?$",
)


def deals_alone(mention: AreaMention, text: str) -> bool:
    """Tell whether an area's trade with nobody in particular is told of, and no other's part in it."""
    start = mention.start
    return ALONE.match(text, mention.end) is not None and not WHOLE.search(text, max(0, start - BEFORE), start)


OF, OF_OR_FOR = ("of",), ("of", "for", " in", "from", " by", "statistics", "stats", *"0123456789")
OTHER, TO, SOURCE = ("to", "from", "with"), ("to",), ("to", "from", "by", "of")


class Around:
    """An area with its role, and the words around it."""

    def __init__(self, p: Placed, text: str):
        self.mention, self.role, self.text = p.mention, p.role, text
        self.before = text[max(0, p.mention.start - BEFORE) : p.mention.start].lower()
        self._last = self.before.rstrip().removesuffix("the").rstrip()
        self._goes_on = text[p.mention.end : p.mention.end + 1].strip() in ("", "'", "’")
        self.has_flow = self.followed(FLOWS) and not (self.role == "other" and self.followed(MOVES_FLOW))
        self.is_sender = self.led(SENT_FROM, OF_OR_FOR) or self.led(BROUGHT_INTO, TO)
        self.is_envoy = bool(self.followed(AMBASSADOR) or self.led(AMBASSADOR_OF, OF))
        apart = self._last.endswith((" in", " on", " by")) and OWN_COUNT.match(
            text, p.mention.end
        )  # as the other counts
        of_union = self.mention.code == "EU"  # whose office counts for the euro area and each member too
        self.is_office = not (apart or of_union) and bool(
            self.followed(OFFICE_AFTER) or self.led(OFFICE_BEFORE, OF_OR_FOR)
        )

    def followed(self, pattern: re.Pattern[str]) -> bool:
        """Whether words that fit a pattern follow; one begins with what owns ("Peru's") or a space."""
        return self._goes_on and pattern.match(self.text, self.mention.end) is not None

    def led(self, pattern: re.Pattern[str] | Cued, last: tuple[str, ...]) -> bool:
        """Whether words that fit a pattern stand before, the last of which, "the" apart, ends with one of these."""
        return self._last.endswith(last) and pattern.search(self.before) is not None

    @property
    def flow_is_owned(self) -> bool:
        """Whether the flow that leads to it is another area's: "Czech deliveries to Slovakia"."""
        owner = OWNER.search(self.text, max(0, self.mention.start - BEFORE), self.mention.start)
        return owner is not None and bool(find_areas(owner[1]))

    @property
    def comes_to_see(self) -> bool:
        """Whether it is the area of guests: "a delegation from Peru"."""
        return DELEGATION_OF.search(self.before) is not None

    @property
    def trades_jointly(self) -> bool:
        """Whether it is one of two that trade: "Kenya and Uganda trade more", "Kenya, Uganda see trade grow"."""
        return self._last.endswith((" and", ",")) and self.followed(TRADE_MORE)

    @property
    def owns(self) -> bool:
        """Whether its trade follows, which is a flow: "Peru's exports"."""
        return self.has_flow and self.followed(OWNS)

    @property
    def owns_alone(self) -> bool:
        """Whether its trade with nobody in particular is told of: "Peru's exports rose", "Peru posted a surplus"."""
        return self.role in ("owner", "subject") and deals_alone(self.mention, self.text)

    @property
    def sells(self) -> bool:
        """Whether it is told what it exported or imported: "Peru exported tea"."""
        return self.role == "subject" and self.followed(SELLS)

    @property
    def is_of_firms(self) -> bool:
        """Whether it is firms of the area that act: "mills of the Donetsk region exported"."""
        return self.led(FIRMS_OF, ("of", "in", "from"))

    @property
    def has_own_flow(self) -> bool:
        """Whether its own flow is told of, whatever role it plays beside: "Peru's exports", "the trade of Peru"."""
        return self.owns or self.is_owner

    @property
    def is_owner(self) -> bool:
        """Whether the flow that is told is the area's own: "Peru's exports", "the trade of Peru"."""
        return self.role in ("owner", "of") and bool(self.owns or FLOW_OF.search(self.before))


def weight_told(area: Around, weight: int) -> int:
    """What a mention counts for whose trade is told."""
    if area.is_envoy:
        return weight + 2 * OFFICE
    if area.is_office:
        return weight + OFFICE
    if area.is_sender or area.followed(CUSTOMERS) or (area.has_own_flow and not WHOLE.search(area.before)):
        return weight * 2
    if area.role == "other" and (area.followed(CAUSES) or area.followed(BANS)):
        return ASIDE
    if area.role == "subject" and (area.followed(TAKES) or area.followed(ITS_PART)):
        return ASIDE  # a buyer of what another sells
    if area.role == "to" and area.followed(MARKET):
        return ASIDE  # "the British market took 9,000 tons"
    if area.role == "to" and VISITED.search(area.before):
        return weight  # "tourists came to Peru"
    return ASIDE if area.role != "owner" and OTHER_SIDE.before(area.before) else weight


def voice(area: Around) -> int:
    """What a mention tells of the side that a text speaks from; less than nothing where it is the other one."""
    if area.is_envoy:
        met, asked = (p.search(area.text, max(0, area.mention.start - FAR), area.mention.start) for p in (MET, ASKED))
        return -EARLY if met and not asked else 2 * OFFICE
    if area.followed(NEXT_DOOR):
        return -EARLY
    if area.followed(DELEGATION) or area.comes_to_see:
        return -EARLY
    if area.is_office:
        return OFFICE
    if area.role == "pair" or area.trades_jointly:
        return 0  # "Kenya-Uganda trade" is of both
    if area.led(BARE, OTHER):
        return -EARLY if area.flow_is_owned else -OFFICE
    if area.role != "subject" and area.led(WITH, OTHER):
        return -LATE
    if area.followed(PURCHASES):
        return 0  # of who buys at home, or of the other side
    if area.followed(IMPORTS) and OWNED_SHARE.search(area.before):
        return 0
    if area.has_flow or area.is_sender or area.followed(CUSTOMERS) or area.led(BALANCE_FOR, OF_OR_FOR):
        return EARLY
    if area.followed(SAYS):
        return EARLY
    if area.led(MINISTER_OF, OF):
        return 0 if VISITS.match(area.text, area.mention.end) else EARLY
    if area.led(ACCORDING_TO, SOURCE) and area.followed(OFFICES):
        return EARLY
    if area.followed(SERVES):
        return -EARLY
    if area.sells:
        return EARLY
    if area.mention.kind == "adjective" and area.followed(FIRMS):
        return LATE
    if area.role == "from" and area.followed(OFFICER):
        return 0  # "the statement came from the Kenyan prime minister"
    return -LATE if area.role in OTHER or area.role == "part" else 0
