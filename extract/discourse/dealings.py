"""With whom trade is told of from here on: a sentence without figures in, the partner in force changed.

"With Thailand, business went on." "Relations with Chad are closer." What the rest of the paragraph tells of the side
spoken of is with that partner; "On the world as a whole …" goes back to trade with all.

>>> DEALINGS.search("Commerce with neighbouring ") is not None, WORLD_WIDE.search("the world as a whole") is not None
(True, True)
"""

import re
from itertools import pairwise

from extract.areas.codes import country
from extract.areas.placed import Placed
from extract.areas.uses import is_side
from extract.products.words import word_kind
from extract.records import WORLD
from extract.sides.slots import ONE
from extract.statements.sentences import Sentence
from extract.story.story import Story
from extract.values import replace
from extract.words.cued import Cued
from extract.words.dealers import BUYER, BUYERS

HEADS = re.compile(
    r"\W*(?:(?:But|And|Yet|Now),?\s+)?(?:With|As for|As regards|As to|Regarding|Concerning|Turning to|Now to"
    r"|(?:Things|Matters|The picture|It) (?:is|are|was|were|looks?|looked|stands?|stood) [a-z]+ (?:[a-z]+ )?with)\s+"
    r"(?:the\s+|neighbouring\s+)*(?:(?:its|their|the)\s+(?:[a-z]+\s+){0,3}?"
    r"(?:partners|neighbou?rs|markets|countries|states)(?:,\s+|:\s+|\s+[-–—]+\s+)(?:the\s+)?)?"
)
IN_LIST = re.compile(r"\s*(?:,|,?\s+and)\s+(?:the\s+)?")
OF_OTHER_KINDS = (
    *("cultural", "student", "diplomatic", "military", "academic", "scientific", "family", "political", "sporting"),
    *("youth", "consular", "religious", "security"),
)
"""Of what kind dealings are that are none in goods: "cultural exchanges with Senegal"."""
DEALINGS = Cued(
    ("with",),
    "".join(rf"(?<!\b{kind} )" for kind in OF_OTHER_KINDS)
    + r"\b(?:business|relations|commerce|ties|links|dealings|exchanges?|traffic|trade|trading|turnover|accounts?"
    r"|co-?operation|partnership|interaction|negotiations)\s"
    r"(?:[a-z]+\s){0,2}with\s(?:the\s|neighbou?ring\s|nearby\s)*$",
    re.I,
)
"""Before the one that is dealt with."""
CITIES = ("capital", "city")
NEAR = 60
WORLD_WIDE = Cued(
    ("world", "all countries", "all partners"),
    r"\b(?:(?:the )?rest of the world|world as a whole|whole world|all countries|all partners)\b",
    re.I,
)


ECONOMY = Cued(
    ("econom", "indicators", "growth", "recover", "recession", "slump", "downturn", "upturn"),
    r"\b(?:economy|economic (?:growth|activity|recovery|conditions?|situation)|(?:macroeconomic |main )?indicators"
    r"|growth|recovery|recession|slump|downturn|upturn)\b",
    re.I,
)
OF_ECONOMY = re.compile(ECONOMY.pattern.pattern + r"(?: [a-z]+){0,2} (?:in|of) (?:the )?$", re.I)
ITS_ECONOMY = re.compile(r"(?:['’]s?)?\s+(?:[a-z]+\s+)?" + ECONOMY.pattern.pattern, re.I)
"""Around an area, what makes a sentence one on how it fares as a whole."""
NOBODY = re.compile(r"\W*(?:No|None|Nobody|Nowhere|In no)\b")
THAN = re.compile(r"\b(?:as|than)\s+(?:in\s+|those of\s+)?(?:the\s+)?$")
"""Around the one that does what nobody else does: "Nowhere did exports grow faster than in Vietnam"."""
HEAD = re.compile(r"\W*(?:(?:But|And|Yet|Meanwhile|Then|Next),?\s+)?(?:[Tt]he\s+)?(?:[Nn]eighbou?ring\s+)?")
FOR = re.compile(r"For (?:the )?")
FARES = re.compile(
    r"(?:,? (?:too|also|however|by contrast),?)?\s+(?:did|does|fared|fares|performed|performs|suffered|lags?|lagged"
    r"|trails?|trailed|stagnated|recovered|prospered|(?:was|is) (?:hit(?! by)|doing|faring|better|worse|no better))\b"
    r"|\s+(?:was|is) (?:hit|hurt) by (?:the |an? )?(?:[a-z]+ ){0,2}(?:crisis|recession|slump|downturn|slowdown|fall"
    r"|drop|collapse|prices?|tariffs?|duties|sanctions|embargo|ban)\b"
)
"""Behind a country, how it does in its own trade: "Uganda did less well"."""
DEALS_WITH = Cued(
    (
        *BUYERS,
        "supplier",
        "partner",
        "import",
        "buy",
        "bought",
        "purchas",
        "order",
    ),
    rf"\b(?:{BUYER}s?|suppliers?|partners?|import\w*|buys?|bought|buying|purchas\w*|orders?)\b",
    re.I,
)
"""What makes another than the side spoken of the other side of its trade."""
SELLS_TO = re.compile(
    r"(?:,[^,;:]{1,40},)?\s+(?:[a-z]+\s+)?(?:sells?|exports?|ships?|supplies|buys?|imports?|trades?)\b"
)
"""Behind a country, what it does in its own trade, whomever with: "Latvia sells Sweden and Finland timber"."""
SELL_TO = re.compile(r"\s(?:[a-z]+\s)?(?:sell|export|ship|supply|deliver|send)\b[^,;:()\d]*?\sto\s(?:the\s)?")
BUYS_FROM = re.compile(
    r"\s(?:[a-z]+\s)?(?:buys|imports|gets|obtains|takes|receives|purchases|sources)\b[^,;:()\d]*?\sfrom\s(?:the\s)?"
)
"""Between several who deal, or one, and the other side."""
LOOKS_AT = Cued(
    ("look", "eye", "watch", "target", "turn", "focus", "attention", "interest", "discover", "explor", "court"),
    r"\b(?:look(?:s|ed|ing)?|ey(?:es?|ed|eing)|watch(?:es|ed|ing)?|target(?:s|ed|ing)?|turn(?:s|ed|ing)?"
    r"|focus(?:es|ed|ing)?|attention|interest(?:ed)?|discover(?:s|ed|ing)?|explor(?:es?|ed|ing)|court(?:s|ed|ing)?)\b"
    r"(?: [a-z]+){0,3} (?:the )?$",
)
"""Before a country, what makes it the one that is spoken of next."""
OWNS = re.compile(
    r"(?:['’]s?)?\s+(?:(?:own|other|foreign|total|overseas)\s+)*(?:(?:is|was|are|were)\b|(?:[A-Z]\w+\s+)?([a-z]+)\b)"
)
FLOWS = {"exports", "export", "trade", "sales", "shipments", "surplus", "deficit", "balance", "accounts", "exporters"}


def economy_of(sentence: Sentence) -> str | None:
    """Give the one whose economy a sentence tells of: "Growth came back in Kenya"."""
    text = sentence.text
    if not ECONOMY.may_fit(text):
        return None
    told = [p for p in sentence.roles if is_side(p.mention) and p.mention.kind not in CITIES]
    of = {
        p.code
        for p in told
        if OF_ECONOMY.search(text, max(0, p.mention.start - NEAR), p.mention.start)
        or ITS_ECONOMY.match(text, p.mention.end)
    }
    return of.pop() if len(of) == 1 else None


def suppliers_of(sentence: Sentence) -> tuple[frozenset[str], str] | None:
    """Give those who sell to one, and that one: "Peru and Chad sell tea to Oman", "Oman buys it from Peru and Chad"."""
    told = [p for p in sentence.roles if is_side(p.mention)]
    acting = [p for p in told if p.role == "subject"]
    for role, deals in (("to", SELL_TO), ("from", BUYS_FROM)):
        others = [p for p in told if p.role == role]
        one = acting if role == "from" else others
        if not (acting and others) or len(one) != 1 or not len(others) + len(acting) == len(told) > 2:
            continue
        if deals.fullmatch(sentence.text, acting[-1].mention.end, others[0].mention.start):
            return frozenset(p.code for p in told if p is not one[0]), one[0].code
    return None


def turn_to_partner(story: Story, sentence: Sentence) -> None:
    """Let the partner that a sentence turns to be the one in force."""
    scene = story.scene
    home = scene.topic.focus or scene.focus
    if home in (None, WORLD) or (scene.topic.chapter and scene.topic.partner is None):
        return
    partner = _partner(sentence, home or "")
    if partner is None:
        return
    scene.dealt = partner
    spoken = scene.local(home, story.frame)
    told = None if partner == WORLD else partner
    scene.fresh, scene.pair = False, (spoken or "", told) if told else scene.pair
    goods = story.frame.product if told else None
    story.frame = replace(story.frame, reporter=spoken, partner=told, product=goods, topic=goods)
    story.open_with(story.frame)


def turn_to_another(story: Story, sentence: Sentence) -> bool:
    """Let a sentence that begins with another country turn to its own trade: "Uganda's coffee did less well."."""
    scene, text = story.scene, sentence.text
    named = [p for p in sentence.roles if is_side(p.mention)]
    home = scene.topic.focus or scene.focus or ""
    if named and NOBODY.match(text) and THAN.search(text, 0, named[-1].mention.start):
        _tell_of(story, named[-1].code, alone=True)
        return True
    if named and text.startswith("For ") and _is_for_member(story, sentence, named):
        _tell_of(story, named[0].code, alone=True)
        return True
    if named and (eyed := _looked_at(named, home, text)):
        scene.turned = eyed
        return False
    if not named or not HEAD.fullmatch(text, 0, named[0].mention.start) or DEALS_WITH.search(text):
        return False
    first = named[0]
    if country(first.code) != country(home) and first.role == "subject" and SELLS_TO.match(text, first.mention.end):
        _tell_of(story, first.code, alone=True)
        return True
    if {country(p.code) for p in named} - {country(home), country(first.code)} or country(first.code) == country(home):
        return False
    if first.role == "subject":
        scene.turned = first.code
    owns = first.role == "owner" and _owns_trade(first, text)
    owns = owns or (first.role == "subject" and FARES.match(text, first.mention.end) is not None)
    if owns:
        _tell_of(story, first.code, alone=text.startswith(" other ", first.mention.end + 2))
    return owns


def _looked_at(named: list[Placed], home: str, text: str) -> str | None:
    """Give the one other country that a sentence draws the eye to: "Chilean growers are looking at Peru"."""
    others = [p for p in named if country(p.code) != country(home)] if LOOKS_AT.may_fit(text) else []
    looked = len(others) == 1 < len(named) and LOOKS_AT.search(text, 0, others[0].mention.start)
    return others[0].code if looked else None


def _is_for_member(story: Story, sentence: Sentence, named: list[Placed]) -> bool:
    """Whether a paragraph on a bloc begins with what is so for a member: "For Uruguay, the bloc is a market"."""
    first, group = named[0], story.scene.topic.focus
    opens = sentence.start == 0 and FOR.fullmatch(sentence.text, 0, first.mention.start)
    alone = all(country(p.code) in (country(first.code), group) for p in named)
    return (
        bool(opens)
        and sentence.text.startswith(",", first.mention.end)
        and alone
        and story.scene.belongs(first.code, group)
    )


def _tell_of(story: Story, code: str, alone: bool) -> None:
    """Speak of the trade of another: with the other of the pair that it is one of, or else with all."""
    scene, both = story.scene, story.scene.both() or ()
    other = (
        next((each for each in both if country(each) != country(code)), None) if code in both and not alone else None
    )
    scene.account, scene.dealt = (None, other) if other else (code, None)
    story.frame = replace(story.frame, reporter=code, partner=other, item=ONE)
    story.open_with(story.frame)


def _owns_trade(placed: Placed, text: str) -> bool:
    """Whether it is a flow or goods of an area that a sentence is about: "Estonia's trade", "Rwanda's is rarer"."""
    found = OWNS.match(text, placed.mention.end)
    return found is not None and (found[1] is None or found[1] in FLOWS or word_kind(found[1]) == "goods")


def _partner(sentence: Sentence, home: str) -> str | None:
    """Give the one partner that a sentence turns to, or the world."""
    text = sentence.text
    others = [p for p in sentence.roles if is_side(p.mention) and country(p.code) != country(home)]
    others = [p for p in others if p.mention.kind not in CITIES] or others
    if not others:
        return WORLD if WORLD_WIDE.search(text) else None
    start = others[0].mention.start
    led = HEADS.fullmatch(text, 0, start) or DEALINGS.search(text, max(0, start - NEAR), start)
    codes = sorted({country(p.code) for p in others})
    if not led or (len(codes) > 1 and not _are_listed(others, text)):
        return None
    return "_".join(codes)


def _are_listed(others: list[Placed], text: str) -> bool:
    """Whether the areas are those of one list: "With its neighbours – Chad, Mali and Niger – trade is lopsided"."""
    return all(IN_LIST.fullmatch(text, a.mention.end, b.mention.start) for a, b in pairwise(others))
