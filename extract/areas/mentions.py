"""Areas as texts name them: a text in, the areas named or pointed at out, in order and with their codes.

Names of countries, groups, capitals, cities and regions, adjectives and demonyms are found in one pass, the longest
where several overlap. A region whose name means something else alone needs its type word ("Minsk Region"). A name with
several meanings is settled by the company it keeps. Phrases that point at an area named elsewhere ("the two countries")
have the kind `anaphor` and one of the codes

PAIR, MUTUAL, COUNTRY, REGION, CONTINENT, GROUP, NEIGHBOUR, NEIGHBOURS, THIRD, CIS ("the Commonwealth"),
DESC:<group or title> ("this Central Asian country", see `matches`), NON:<group> ("outside the EU").

>>> [(m.code, m.kind) for m in find_areas("Belarus-Kazakhstan trade; exports to this Central Asian country grew")]
[('BY', 'name'), ('KZ', 'name'), ('DESC:Central Asia', 'anaphor')]
>>> [(m.code, m.kind) for m in find_areas("Brest, Gomel and Minsk regions sold goods for 3m Swiss francs to Moscow")]
[('BY-BR', 'region'), ('BY-HO', 'region'), ('BY-MI', 'region'), ('RU-MOW', 'capital')]
"""

import re
from collections.abc import Collection
from functools import lru_cache

from extract.areas.codes import Area, area, country, matches, members
from extract.areas.names import Entry, Noun, automaton, nouns
from extract.areas.namesakes import is_firm, is_money, is_person, of_firm
from extract.areas.spelling import fold
from extract.values import immutable, replace
from extract.words.cued import Cued
from extract.words.side_words import any_of_kind, is_word

__all__ = ["Area", "AreaMention", "area", "find_areas", "matches", "members"]

_WORD_AFTER = re.compile(
    r" (?:(?:[Aa]utonomous|[Aa]dministrative|[Mm]etropolitan|[Ff]ederal|[Ss]pecial|[Mm]ember) ){0,2}([A-Za-z]+)\b"
)
_TYPE_BEFORE = re.compile(r"\b([A-Za-z]+) of (?:the )?$")
_POINTING = re.compile(r"\b(?:[Tt]his|[Tt]hat|[Tt]he)(?: [a-z-]+)? $")
_COUNTRY_OF = re.compile(
    r"\b(?:[Tt]his|[Tt]hat)(?: [a-z-]+)? (?:country|state|republic|nation|economy) (?:of|in|from) (?:the )?$"
)
"""Before a group, what points at a member of it: "to this country of Central Asia"."""
_MEMBERS_OF = re.compile(
    r"(?:^|[.;:,] |\b(?:and|while|but|whereas) )(?:[Tt]he )?"
    r"((?:[Mm]ember )?(?:[Cc]ountries|[Ss]tates|[Nn]ations|[Mm]embers) of (?:the )?)$"
)
"""Before a group, its members as the subject of a clause: "member countries of the European Union took"."""
_ONE_MORE = re.compile(r"(?:,? with \S+(?: [a-z]+)?| \([^()]{1,20}\))?(?:,|,? and|,? or|;)(?: the)? ")
"""Between two of a list, with the number of the first: ", with $3 million, and"."""
_IS_REGION = Cued(
    ("region", "oblast", "province", "side"),
    r"\b(?:regions|oblasts|provinces|side)\b[^.;]{0,60}?(?:\b(?:is|are|was|were|included?|includes|including)|:) $",
)
"""Before a capital, what makes it a region: "most trade among the Russian regions: Moscow"."""
_OUTSIDE = re.compile(r"\b(?:[Nn]on-|[Ee]xtra-|(?<!\ban )[Ee]xtra |(?:[Oo]utside|[Bb]eyond) (?:of )?(?:the )?)$")
_ENDS = re.compile(r"(?:\d{1,2})?(?![^\W_])")
"""The end of a word, a footnote mark or a number of members after it: "the EU3", "EU27"."""
_LISTED = re.compile(r"(?:,|,? and|,? or| &|/) ?")
_TITLES = ("Convention", "Agreement", "Protocol", "Accord", "Declaration", "Treaty", "Round", "Club", "Process")
"""What is called after the city where it was signed or met."""
_EMIRATES = "AE-"
_OWN_TRADE = re.compile(
    r"(?:['’]s)? (?:(?:total|overall|foreign|external|non-oil|merchandise|commodity|general|goods) ){0,3}"
    r"(?:trade\b(?! (?:ministry|minister|official|envoy|mission|fair|show))|exports?\b|imports?\b|re-?exports?\b)"
)
"""Behind an emirate that is a capital, too, what is its own and not the state's: "Abu Dhabi's non-oil trade"."""
_SEAT = re.compile(
    r" capital(?: city)?(?!\w| (?:goods|markets?|flows?|inflows?|outflows?|invest\w+|accounts?(?! for)|equipment"
    r"|stock|spending|expenditures?|exports?|imports?|controls?|transfers?|gains?|base|from|into|abroad)\b)",
)
"""Behind "the Kenyan", what makes it the city: not "the Kenyan capital market"."""
_SPOILS = {
    "anaphor": (" of ", "-"),
    "group": (" Protocol",),
    "adjective": ("-speaking", "-language", "-style", "-born", "-led", "-backed", "-dominated"),
}
_SIGNED_IN = ("capital", "city")
_NAMESAKES = ("region", "city", "capital")
_TREATY_OF = tuple(f"{title} of " for title in _TITLES)
_PAPERS = (
    *("Times", "Herald", "Gazette", "Post", "Tribune", "Courier", "Chronicle", "Observer", "Weekly", "Daily", "Review"),
    *("Journal", "Bulletin", "Mirror", "Telegraph", "Evening", "Morning"),
)
"""What a paper is called behind the city where it comes out: "The Nairobi Times"."""
_SPOILS |= dict.fromkeys(_SIGNED_IN, tuple(f" {title}" for title in (*_TITLES, *_PAPERS)))
"""What must not follow: "the region of Lombardy" points at nothing, "Portuguese-speaking" is of no one country."""

_NAMED_ON = re.compile(r" of (?:the \b|(?=[A-Z][a-z]))")
"""Behind the name of a group, the rest of another name: "the Arab League of Banks", not "sales to the EU of $5"."""

_EVENT = re.compile(rf"(?:[-–—/][A-Z][a-z]+)? (?i:(?:{any_of_kind('event_over')} )?{any_of_kind('event')})")
"""What bears the name of an area and is none: "the Gulf War", "the US-China trade war", "Suez Canal"."""
_OF_PAPERS = ("group", "adjective")
_SPEAKER = re.compile(
    r"(?: (?!Exports?\b|Imports?\b|Trade\b|Foreign\b|Economy\b|Market|Countries\b|States\b|Region)[A-Z][a-z]+){1,2}:"
)
"""Behind an area that opens a paragraph, the rest of the name of a paper that asks: "The Gulf Observer: How do you"."""
_PREFIXED = re.compile(r"-(?!based|born|bound|made|wide)[a-z]")
_THE, _IN = ("the ", "The "), ("in ", "In ")
_DEALT = re.compile(
    r" (?:bought|took|purchased|paid|spent|sold|shipped|exported|absorbed|ordered|imported)\b(?! (?:by|in|to)\b)"
    r"| (?:remain|remained|are|were|came|come|have|had|themselves|also|buy|sell|pay|take|lead|led|follow|rank)\b| \S*\d"
)
"""What a people did: an adjective that stands before it is that people."""
_DID = re.compile(
    r"(?:, [a-z ]{4,24},)? (?:bought|took|purchased|paid|spent|sold|shipped|exported|absorbed|ordered|imported)\b"
    r"(?! by\b)"
    r"| (?:are|were|remain|remained|became) the [a-z -]{0,24}\b(?:customers|buyers|payers|spenders)\b"
)

_QUALIFIES = re.compile(
    r"(?:-| (?!(?:and|or|by|on|at|to|for|with|from|of|in|is|was|were|are|has|had|the|as|which|who|but|while|under|only"
    r"|alone|here|he|she|it|we|they|this|that|since|last|after|before|during|when|yesterday|today|also"
    r"|(?:language|translation|version|edition|script|newspaper|paper)s?|media)\b))[a-z]"
)
"""Behind "in" and an adjective, what makes it no language: "in French exports", not "published in French"."""
_WHOLE = frozenset({"anaphor", "world"})
"""Kinds of phrase that no word after them changes."""
_OF_A_PART = re.compile(
    r"['\u2019]| (?:of|outside|within|across)\b| in (?:the )?(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z]"
)
_ENDS_A_LIST = re.compile(r"\b[A-Z][\w’'.-]*,? (?:and|or) $")
"""Behind "other countries", what they are part of, and before them what they only end: "Chile and other countries"."""


_OF_A_NAME = {"al-", "Al-", "el-", "El-"}
"""Before a name, what makes it that of somebody: "Sheikh Ali al-Sabah"."""
_MAINLAND = re.compile(r"(?<=\b[Tt]he )mainland\b|\bMainland\b")
_OFF_MAINLAND = {"HK", "MO", "TW"}
"""Those for whom the mainland is that of China."""

KEPT_LENGTH = 4000
"""A paragraph of so many characters is remembered: its areas are asked for by the topic, and again by the reading."""


@immutable
class AreaMention:
    """An area named in a text, or a phrase that points at one."""

    start: int
    end: int
    code: str
    kind: str  # name | adjective | demonym | capital | city | region | group | anaphor | world


def find_areas(text: str, company: Collection[str] = ()) -> list[AreaMention]:
    """Find the areas of a text; `company` holds codes from around it, for names that have several meanings."""
    found = list(_named_in(text) if len(text) <= KEPT_LENGTH else _named(text))
    if "ainland" in text and not _OFF_MAINLAND.isdisjoint([*company, *(mention.code for mention in found)]):
        found = _with_mainland(found, text)
    shared = [mention for mention in found if "|" in mention.code]
    return _settled(found, company) if shared else found


def _with_mainland(found: list[AreaMention], text: str) -> list[AreaMention]:
    """Take "the mainland" for China where Hong Kong, Macao or Taiwan is spoken of."""
    named = [AreaMention(m.start(), m.end(), "CN", "name") for m in _MAINLAND.finditer(text)]
    apart = [m for m in named if not any(other.start < m.end and m.start < other.end for other in found)]
    return sorted([*found, *apart], key=lambda mention: mention.start)


def _named(text: str) -> list[AreaMention]:
    """Find the areas of a text; a name of several meanings has all of them."""
    plain = fold(text)
    found: list[AreaMention] = []
    shared: Noun | None = None
    for start, entry in reversed(_longest(plain)):
        listed = shared and found and _LISTED.fullmatch(plain, start + entry.length, found[-1].start)
        mention, shared = _read(plain, start, entry, shared if listed else None)
        if mention:
            while found and found[-1].start < mention.end:  # "member states" after the name of a group
                found.pop()
            found.append(mention)
    found.reverse()
    return _of_regions(found, plain)


_named_in = lru_cache(maxsize=1024)(_named)


def _of_regions(found: list[AreaMention], plain: str) -> list[AreaMention]:
    """Take a capital for the city where it is one of the regions told of, not for its state."""
    return [
        replace(mention, kind="region") if mention.kind == "capital" and _is_of_regions(i, found, plain) else mention
        for i, mention in enumerate(found)
    ]


def _is_of_regions(position: int, found: list[AreaMention], plain: str) -> bool:
    """Whether a capital is listed with regions of its state, or told to be one: "the leader of the regions is"."""
    mention = found[position]
    for other in (*found[max(0, position - 1) : position], *found[position + 1 : position + 2]):
        between = plain[min(mention.end, other.end) : max(mention.start, other.start)]
        if other.kind == "region" and country(other.code) == country(mention.code) and _ONE_MORE.fullmatch(between):
            return True
    return _IS_REGION.search(plain, max(0, mention.start - 90), mention.start) is not None


def _longest(plain: str) -> list[tuple[int, Entry]]:
    """Find the phrases that are whole words, of those that overlap the longest: names before "the Republic"."""
    found: list[tuple[int, Entry]] = []
    for last, entry in automaton().iter(plain):
        start, end = last + 1 - entry.length, last + 1
        if (
            plain[start - 3 : start] in _OF_A_NAME
            or plain[start - 1 : start].isalnum()
            or (plain[end : end + 1].isalnum() and _goes_on(plain, end))
        ):
            continue
        while found and found[-1][0] + (size := found[-1][1].length) > start and size < entry.length:
            found.pop()
        if not found or found[-1][0] + found[-1][1].length <= start:
            found.append((start, entry))
    return found


def _goes_on(plain: str, end: int) -> bool:
    """Whether the letter or digit behind an offset goes on with a word, as a mark or number of members does not."""
    behind = plain[end : end + 1]
    return plain[end - 1].isalnum() and not (behind.isdigit() and _ENDS.match(plain, end))


def _read(plain: str, start: int, entry: Entry, shared: Noun | None) -> tuple[AreaMention | None, Noun | None]:
    """Read a phrase with the word after it; give the type word too where a list of regions may share it."""
    end = start + entry.length
    if entry.kind == "passed" or plain.startswith(_SPOILS.get(entry.kind, ()), end) or is_firm(plain, start, end):
        return None, None
    if entry.kind == "group" and _NAMED_ON.match(plain, end):
        return None, None
    if _EVENT.match(plain, end) or (start == 0 and entry.kind in _OF_PAPERS and _SPEAKER.match(plain, end)):
        return None, None
    if entry.kind in _SIGNED_IN and plain.endswith(_TREATY_OF, 0, start):
        return None, None
    if entry.kind in _NAMESAKES and is_person(plain, start):
        return None, None
    if entry.kind in _WHOLE:
        others = entry.code == "_U" and (_OF_A_PART.match(plain, end) or _ENDS_A_LIST.search(plain[:start][-40:]))
        return None if others else AreaMention(start, end, entry.code, entry.kind), None
    after = _WORD_AFTER.match(plain, end)
    if entry.regions:
        region, shared = _region(plain, start, entry, after, shared)
        if region or not entry.kind:
            return region, shared
    if entry.kind == "region" and _PREFIXED.match(plain, end):
        return None, None  # "Agri-food" is of no Turkish province
    if entry.group:
        return _group(plain, start, entry, after), None
    if is_money(plain, start, end, entry, after[1] if after else ""):
        return None, None
    if entry.kind == "capital" and entry.code[:3] == _EMIRATES and _OWN_TRADE.match(plain, end):
        return AreaMention(start, end, entry.code, "region"), None
    if entry.kind == "capital" and after and is_word("of_city", after[1]):
        return AreaMention(start, end, entry.code, "region"), None  # "Lima manufacturers"
    if entry.kind == "adjective" and plain.endswith(_THE, 0, start) and (seat := _SEAT.match(plain, end)):
        return AreaMention(start, seat.end(), *_seat_of(entry.code)), None
    tongue = entry.kind == "adjective" and plain[start - 3 : start] in _IN
    if tongue and is_word("language", plain[start:end]) and not _QUALIFIES.match(plain, end):
        return None, None
    people = entry.kind in ("demonym", "adjective") and _is_people(plain, start, end, entry.kind)
    return AreaMention(start, end - entry.tail, entry.code, "name" if people else entry.kind), None


def _seat_of(code: str) -> tuple[str, str]:
    """Give the code and kind of the capital of a country: its region where the city is one, else the country."""
    known = area(code)
    named = automaton().get(known.capital, None) if known and known.capital else None
    own = [each for each in named.code.split("|") if country(each) == code != each] if named else []
    return (own[0], "region") if own else (code, "capital")


def _is_people(plain: str, start: int, end: int, kind: str) -> bool:
    """Whether a people stands for its country: "the Poles", "the Dutch took a third"; not "the Dutch sold by us"."""
    if not plain.endswith(_THE, 0, start):
        counted = plain[start - 2 : start - 1].isdigit()  # "12,500 Finns spent their holidays"
        return kind == "demonym" and not counted and _DID.match(plain, end) is not None
    return kind == "demonym" or _DEALT.match(plain, end) is not None


def _region(
    plain: str, start: int, entry: Entry, after: re.Match[str] | None, shared: Noun | None
) -> tuple[AreaMention | None, Noun | None]:
    """Take the name for a region where its type stands after it, before it, or after a list that it is in."""
    end = start + entry.length
    if after and (noun := nouns("region").get(after[1].lower())):
        is_other = entry.kind in ("name", "group", "adjective") and after[1].islower()
        if not is_other and (code := _of_type(entry, noun, after[1].lower())):
            return AreaMention(start, after.end(), code, "region"), noun if noun.many else None
    if shared and (code := _of_type(entry, shared, "")):
        return AreaMention(start, end, code, "region"), shared
    belongs = plain.endswith((" of ", " of the "), 0, start)
    before = _TYPE_BEFORE.search(plain, max(0, start - 24), start) if belongs else None
    noun = nouns("region").get(before[1].lower()) if before else None
    if before and noun and (code := _of_type(entry, noun, before[1].lower())):
        return AreaMention(before.start(), end, code, "region"), None
    return None, None


def _of_type(entry: Entry, noun: Noun, word: str) -> str:
    """Choose the regions that a name with a type word can mean, best of the very type: one a country, joined by |."""
    if noun.types:
        fitting = [code for kind, code in entry.regions if noun.types.search(kind)]
    else:
        exact = [code for kind, code in entry.regions if word and word in kind]
        fitting = (
            exact or [code for kind, code in entry.regions if "city" not in kind] or [code for _, code in entry.regions]
        )
    one_each = {country(code): code for code in reversed(fitting)}
    return "|".join(sorted(one_each.values()))


def _group(plain: str, start: int, entry: Entry, after: re.Match[str] | None) -> AreaMention | None:
    """Read a group: itself, those outside it ("non-EU"), one member ("this EU state"); of "an EU state" nothing."""
    end = start + entry.length
    if of_firm(plain, start, end):
        return None
    if member := _COUNTRY_OF.search(plain, max(0, start - 40), start):
        return AreaMention(member.start(), end, f"DESC:{entry.code}", "anaphor")
    start = several.start(1) if (several := _MEMBERS_OF.search(plain, max(0, start - 40), start)) else start
    noun, stop = (nouns("group").get(after[1].lower()), after.end()) if after else (None, end)
    outside = _OUTSIDE.search(plain, max(0, start - 16), start)
    if outside:
        return AreaMention(outside.start(), stop if noun else end, f"NON:{entry.code}", "anaphor")
    if noun and noun.many:
        return AreaMention(start, stop, entry.code, "group")
    if noun:
        pointing = _POINTING.search(plain, max(0, start - 24), start)
        return AreaMention(pointing.start(), stop, f"DESC:{entry.code}", "anaphor") if pointing else None
    return AreaMention(start, end - entry.tail, entry.code, entry.kind)


def _settled(found: list[AreaMention], company: Collection[str]) -> list[AreaMention]:
    """Give each name of several meanings one of them; a region that nothing speaks for is left out."""
    around = {mention.code for mention in found if "|" not in mention.code} | set(company)
    homes = [country(code) for code in around]
    chosen = {mention.code: _choose(mention, homes, around) for mention in found if "|" in mention.code}
    settled = [replace(each, code=chosen[each.code]) if each.code in chosen else each for each in found]
    return [mention for mention in settled if mention.code]


def _choose(mention: AreaMention, homes: list[str], around: set[str]) -> str:
    """Choose the meaning with most kin around, of equals one named there: "the Free State", in a text on Bavaria.

    Of others that are equal, it is the first; no region of several countries is meant without kin.
    """
    rivals = mention.code.split("|")
    kinship = {code: 2 * _kin(code, homes) + (code in around) for code in rivals}
    best = max(rivals, key=kinship.__getitem__)
    undecided = mention.kind == "region" and not kinship[best] and len({country(code) for code in rivals}) > 1
    return "" if undecided else best


def _kin(code: str, homes: list[str]) -> int:
    """Count the countries around that an area is of, or that belong to it."""
    own, inside = country(code), members(code)
    return sum(home == own or home in inside for home in homes)
