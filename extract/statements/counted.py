"""What a number counts: the words behind it in, the noun and what qualifies it out.

>>> counted_noun(" joint projects worth"), counted_noun(", of which")
('joint projects', None)
"""

import re

STOP = frozenset(
    (
        *("is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may"),
        *("the", "a", "an", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "than", "that", "which"),
        *("who", "while", "whereas", "but", "although", "though", "before", "after", "against", "compare", "compares"),
        *(
            "via",
            "compared",
            "instead",
            "this",
            "it",
            "as",
            "per",
            "of",
            "time",
            "times",
            "toward",
            "towards",
            "across",
        ),
        *("upon", "within", "during", "until", "through", "following", "despite", "owing", "thanks", "due", "since"),
        *("when", "amid", "among", "versus", "including", "still", "also", "remain", "remains", "remained", "wider"),
        *("narrower", "dearer", "cheaper", "stronger", "weaker", "heavier", "lighter", "abroad", "overseas"),
        *("elsewhere", "lower", "higher", "larger", "smaller", "greater", "bigger", "above", "below", "ahead"),
        *("attend", "attended", "studied", "lived", "operate", "operated", "visited"),
        *("short", "worth", "came", "went", "fell", "rose", "grew", "left", "flowed", "returned", "headed", "only"),
        *("overall", "there", "here", "where", "if", "because", "one", "two", "three", "four", "five", "six", "seven"),
        *("eight", "nine", "ten", "eleven", "twelve", "more", "less", "up", "down", "over", "under", "year", "years"),
        *("month", "months", "day", "days", "week", "weeks", "hour", "hours", "o", "fob", "cif", "f.o.b", "c.i.f"),
    )
)
"""Words that end what is counted."""
DOES = frozenset(
    (
        *("hold", "held", "holding", "employ", "employed", "employing", "took", "sell", "sold", "buy", "bought"),
        *("operate", "operated", "owned", "visited"),
    )
)
"""What those who are counted do."""
MADE = frozenset(("made", "built", "assembled", "manufactured"))
"""What is done with things, behind them: "buses built at home"."""
TIMES = {
    *(
        "respectively",
        "last",
        "already",
        "now",
        "then",
        "this",
        "next",
        "previous",
        "earlier",
        "yesterday",
        "today",
        "so",
        "alone",
        "early",
        "late",
        "again",
        "short",
        "shy",
        "ahead",
    ),
    *("set", "seen", "recorded", "registered", "reached", "posted", "targeted", "achieved", "booked", "forecast"),
    *("obtained", "attained", "earned", "noted", "netted", "spent"),
}
"""Words behind a number that begin no thing it could count."""
DONE = frozenset(
    (
        *(
            "produced",
            "imported",
            "exported",
            "harvested",
            "shipped",
            "delivered",
            "sold",
            "bought",
            "consumed",
            "mined",
        ),
        *("figure", "milled", "crushed", "planted", "loaded", "traded", "pumped", "purchased", "supplied", "auctioned"),
    )
)
"""What alone behind a number is done with its goods, or only calls it one: "the record 8.6 mln produced in 1970"."""
COUNTED = re.compile(r"(?:-|(?:\s+or so)?\s+)([A-Za-zÀ-ÿ«“\"'][^,;:.()\[\]!?—–•]*)")
TWO_KINDS = re.compile(r"(?:and|or) (?!the |its |their |an? )[a-z-]+ (?:[a-z-]+ )?[a-z-]+s\b")
"""Behind an adjective, a second of the same things: "60 small and medium enterprises"."""
QUALIFYING = {"more", "new", "other", "further", "additional", "fewer", "smaller", "larger", "bigger"}
"""Words behind a number that only qualify what it counts."""


def counted_noun(after: str) -> str | None:
    """Give the words for what is counted, up to the noun: "joint projects" of "14 joint projects worth …"."""
    match = COUNTED.match(after)
    if not match:
        return None
    words: list[str] = []
    behind = match.group(1).split()[:7]
    for at, word in enumerate(behind):
        bare = word.strip("\"'“”«»’")
        low = bare.lower()
        if not words and low in QUALIFYING:
            continue
        if (
            low == "of"
            and len(words) == 1
            and words[0].lower() in ("units", "sets", "pieces", "kinds", "types", "head")
        ):
            words.append(bare)
            continue
        if low in ("and", "or") and words and not words[-1].endswith("s") and TWO_KINDS.match(" ".join(behind[at:])):
            words.append(bare)
            continue
        if low in STOP or bare[:1].isdigit() or (not words and low in TIMES) or (words and low in DOES):
            break
        if low in MADE and words and words[-1].endswith("s"):
            break
        words.append(bare)
    if len(words) == 1 and words[0].lower() in DONE:
        return None
    return " ".join(words) or None
