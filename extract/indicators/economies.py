"""What an economy, or that of the whole world, is told to do: growth that nobody names, parts of a world total.

>>> FORESEES.search("The central bank expects growth of ") is not None
True
"""

from extract.records import WORLD
from extract.statements.asked import Asked, Named
from extract.statements.kinds import fits
from extract.words.cued import Cued

FORESEES = Cued(
    ("growth",),
    r"\b(?:[Cc]entral [Bb]ank|[Nn]ational [Bb]ank|World Bank|Development Bank|Monetary Fund"
    r"|[Ff]inance [Mm]inist(?:ry|er)|IMF|OECD|EBRD|ADB)\b(?: of [A-Z]\w+)?(?: (?:\([A-Z]+\)|now|still|also))* "
    r"(?:expects?|expected|forecasts?|projects?|projected|predicts?|predicted|foresees?|sees) (?:[a-z]+ )?growth "
    r"(?:of|at|to be|in (?:19|20)\d\d (?:of|at))\s(?:[a-z]+\s+){0,3}$",
)
"""Who watches an economy, and foresees how much it grows."""
SETS = Cued(
    ("growth target", "growth goal", "growth rate"),
    r"\b(?:[A-Z]\w+ (?:(?:to|will|would|can|could|should) ){0,2}(?:hit|meet|reach|achieve|miss|beat|exceed)(?:s|ed)?"
    r" its"
    r"|[A-Z]\w+(?<!xports)(?<!mports)['’]s|[Oo]fficial) (?:annual |yearly |economic |official ){0,2}growth"
    r" (?:target|goal) (?:(?:in|for) (?:19|20)\d\d )?(?:of|at|to|was|is|had been|has been)\s(?:[a-z]+\s+){0,3}$|"
    r"\b(?:Assembly|[Pp]arliament|[Gg]overnment|[Cc]abinet|Council|Congress|[Aa]uthorities|Prime Minister|President)"
    r"\b(?: of [A-Z]\w+)? (?:(?:has|have|had|also|now) ){0,2}"
    r"(?:set|fixed|adopted|approved|kept|raised|lowered|announced|confirmed) (?:an?|the|its|this year’s|this year's) "
    r"(?:annual |yearly |economic |new ){0,2}growth (?:rate )?(?:target|goal) (?:[\w’'-]+ ){0,4}?(?:of|at|to)\s"
    r"(?:[a-z]+\s+){0,3}$",
)
"""Who rules an economy, and sets how much it is to grow: "Parliament has set a growth target of"."""
SO_LARGE = Cued(
    ("economy",),
    r"\beconomy (?:(?:is|was|are|now|has|had|have|been|will|be|currently|already|still|itself) ){0,4}"
    r"(?:worth|valued at|approach\w*|near(?:s|ed|ing)?|st(?:ands?|ood) at|reach\w*|exceed\w*|surpass\w*|top(?:s|ped)"
    r"|amount\w* to|totall?\w*|(?:grew|grown|swelled|swollen|expanded|shrank|shrunk) (?:from \S+ to|to))"
    r"\s(?:[a-z]+\s+){0,3}\S{0,4}$",
)
"""How large an economy is told to be: "Chad's economy now stands at about $5 billion"."""


def of_economy(asked: Asked) -> Named | None:
    """Bare growth is the economy's behind GDP, and where those foresee it who watch it: "the IMF expects growth of".

    So is what an economy is worth.
    """
    main, before = asked.main, asked.statement.before
    if asked.kind == "money":
        return Named("gdp", place="verb") if "economy" in before and SO_LARGE.search(before) else None
    if "rowth" not in before or (main and main.reporter == WORLD):
        return None
    foretold = asked.frame.indicator == "gdp" or FORESEES.search(before) or SETS.search(before)
    return Named("gdp", place="verb") if foretold else None


def of_the_world(asked: Asked) -> Named | None:
    """What countries have of what the world was told to make, use or keep: "World stocks were 5. Chad held 3"."""
    frame = asked.frame
    if frame.reporter != WORLD or frame.indicator not in ("production", "other"):
        return None
    if asked.statement.own("indicator") or not fits(frame.indicator, asked.kind):
        return None
    return Named(frame.indicator) if any(p.role == "subject" for p in asked.statement.sentence.roles) else None
