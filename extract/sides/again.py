"""Who deals where the clause does not name them: a statement in, its sides out.

"Peru took $4 million but sold us $9 million": a verb goes on with the subject of the clause before. "Peru is a good
customer. It took 19 per cent": a pronoun stands for who dealt before, or whom the sentence before was said of.

>>> PRONOUN.search("of the exports it took ").group().strip()
'it'
"""

import re
from itertools import pairwise

from extract.areas.codes import country
from extract.areas.deeds import IS_BUYER, IS_SELLER, Deed, deed, deed_again
from extract.areas.placed import Placed
from extract.products.words import names_goods
from extract.records import WORLD
from extract.sides.case import Case
from extract.sides.parts import whole_of
from extract.sides.resolving import resolved
from extract.sides.slots import Resolved, Sides
from extract.statements.parallels import ALSO, TO_THE_TWO
from extract.statements.statement import Statement
from extract.words.again_words import OF_TIME
from extract.words.cued import Cued

PRONOUN = re.compile(
    r"(?:^|[,;:]\s+|\b(?:and|but|while|that|of \w+)\s+|(?<=[a-z\d])\s)(?:it|(they)|the latter)(?=\s)", re.I
)
"""What may stand for one who deals."""
PRONOUNS = {"it", "they", "latter"}
"""The last words of these, which most sentences lack."""
LEADS = re.compile(r"(?:^|[,;:.]\s|\b(?:and|but|while)\s)(?:to|from)\s(?:the\s)?$", re.I)
"""Before one that begins a clause, what makes it the other side: "to Peru it shipped"."""
FROM_THERE = re.compile(r",? (?:to|from) (?:which|whom|where)")
"""Between that other side and the pronoun, in a clause behind it: "Peru, from where it bought"."""
WHAT = re.compile(r"\b(?:what|that|which|all|everything)\s*$", re.I)
FLOWS = {"sells": "exports", "buys": "imports"}
ABROAD = re.compile(r"\b(?:abroad|overseas|on (?:the )?(?:world|foreign) markets?)\b")
MONEY_IN = re.compile(
    r"\b(?:receiv\w+|got|gets?|getting|took|takes?|obtain\w*)\s+(?!in return\b|(?:goods|[a-z]+ worth)\b)"
    r"(?:[a-z]+\s+){0,2}\S{0,4}$"
)
"""What a seller does of money: "and received $5 million for it"."""
TRADES = re.compile(r" (?:also |had )?(?:ex|im)ported\b")
ASIDE = re.compile(r",\s(?!(?:and|but|while)\b)[^,;:()]{1,70}")
ADJECTIVES_FLOW = re.compile(r"\b[A-Z][a-z]+ (?:exports|imports|shipments|deliveries|sales|purchases)\b")
ONES = re.compile(r" ones (?:[a-z]+ ){0,3}\S{0,4}")
"""Behind an adjective, the flow told of before: "Chadian exports by 5 per cent and Malian ones by 9"."""
COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
SEVERAL = re.compile(
    rf"(?:The|These|All) (?:top )?({'|'.join(COUNTS)})"
    r"(?: (?:countries|neighbours|nations|states|markets|partners|destinations|buyers|suppliers|sources|of them))?"
    r"(?:,? (?:together|combined|jointly|collectively),?)?"
    r"|(?:Together,?|Taken together,|Between them,?) (?:they|these(?: two| three)?(?: [a-z]+)?|the [a-z]+)"
    r"|They (?:together|jointly)"
)
"""At the head of a sentence, those named last: so many of them, or all that the sentence before names."""
PART_OF_SEVERAL = re.compile(
    r"\W*(?:The |Their )?(?:[a-z]+ ){0,2}(?:contribution|share|proportion|weight|part) of (?:these|the|all) "
    rf"({'|'.join(COUNTS)}) (?:countries|markets|partners|buyers|destinations|states|nations)\b",
    re.I,
)
"""At the head of a sentence, what those named last have together: "The share of these three countries was"."""
WITH_SEVERAL = re.compile(
    r"\b(?:to|from|with|[Tt]ogether,?|[Bb]etween [\w.]+(?: [A-Z][\w.]+)* and) (?:(?:the|these|those|all|all the) )?"
    rf"({'|'.join(COUNTS)}|both) (?:countries|nations|states|neighbours|neighbors|markets|partners|destinations)\b"
)
"""With whom a flow is told that goes to as many as were named last: "exports to the two countries"."""
LARGEST = re.compile(
    r"(?:The|Its|Their|Our|That|This) (?:[a-z]+ )?(?:[a-z]+-)?(?:biggest|largest|main|top|chief|leading|principal"
    r"|foremost|most [a-z]+ant|best) (?:[a-z]+ ){0,2}?"
    r"(?:(supplier|source)|market|buyer|customer|destination|outlet|importer|client)(?: (?:for|of) [^,;:()\d]{3,40}?)?"
    r" (?!(?:for|of|and|or|in|was|is|has|had|remain\w*|became|by|after|with)\b)[a-z]+ "
)
"""At the head of a sentence, one of the partners, the one that the sentence before was said of."""
STILL = re.compile(
    r"\b(?:it(?! (?:ex|im)ported\b)|them|they|this|that|these|those|such|there|we"
    r"|(?:its|their) (?:total )?(?:value|worth|price|volume|quantity|weight)"
    rf"|the {OF_TIME}(?:figure|sum|result|amount|total|quantity|volume)"
    r"|the (?:figure|sum|result|amount|total|increase|growth|decline"
    r"|drop|rise|fall|change|gain|loss|volume|value|surplus|deficit|gap|shortfall|balance|turnover|quantity|weight|shipments|deliveries|presidents|governments|sides|leaders"
    r"|supplies|cargoe?s|consignments?|batch(?:es)?|parties|two|(?:[a-z]+\s)?[a-z]+\s(?:was|were)\s(?:worth|valued)))\b"
    r"|\badd(?:ed|s) (?:[a-z]+ ){0,3}\S{0,4}$",
    re.I,
)
"""What goes on with a partner told of in the sentence before."""
THE_SENT = Cued(
    ("the shipments", "the deliveries", "the supplies"),
    r"(?:^|[,;] )the (?:shipments|deliveries|supplies) (?!of\b|to\b|from\b)",
    re.I,
)
"""The goods just told of, with whom they went to: "The deliveries grew by 9% in weight"."""
NAMED = {"subject", "to", "from", "with"}
AND = re.compile(r"\s+(?:and|as\s+well\s+as|(?:together|along)\s+with)\s+(?:the\s+)?")
NEXT, LAST = (", ", ", the "), (", and ", ", and the ")
"""Between two of a list, and before the last of more than two."""


def dealing_again(real: Resolved, case: Case) -> Sides | None:
    """Give the sides where one named before, other than the side spoken of, buys or sells."""
    statement, frame, scene = case.statement, case.frame, case.scene
    text, start, stop = case.text, statement.head[0], case.at
    if not real and (several := _several_again(case, scene.home(frame) or frame.reporter)):
        return several
    if " of the" in statement.before and (part := PART_OF_SEVERAL.match(statement.before)):
        home = scene.home(frame) or frame.reporter or ""
        last = [code for code in scene.recent if country(code) != country(home)][: COUNTS[part[1]]]
        return Sides(home, "_".join(sorted(last)), listed=True) if home and len(last) == COUNTS[part[1]] else None
    pronoun, does = _pronoun_does(statement)
    if does is None:
        does = deed_again(text, start, stop) if statement.position else None
    opens = pronoun.end() if pronoun else start
    if does is None or any(_is_named_there(p, code, opens, scene.home(frame)) for p, code in real):
        return None
    dealer = _spoken_of(case, pronoun)
    if pronoun and not statement.position and scene.called and _does_as_called(does, scene.called[1]):
        dealer = scene.called[0]
    if pronoun and dealer and (other := _fronted(real, pronoun, text)) not in (None, dealer):
        return Sides(dealer, other, listed=True)
    if pronoun and not dealer:
        dealer = _dealt_before(does, case)
    if dealer and frame.listed and dealer in (frame.partner or "").split("_"):
        dealer = frame.partner  # those who dealt together
    if statement.position and dealer and dealer == frame.reporter and frame.indicator == FLOWS[does.kind]:
        return Sides(frame.reporter, frame.partner, listed=frame.listed)  # "sold 5 tonnes there and is to sell 6"
    goes_on = dealer == frame.reporter and frame.indicator in FLOWS.values() and not MONEY_IN.search(statement.before)
    goes_on = goes_on and not does.verb.startswith("account")  # as a buyer may, or a seller
    of_two = {frame.reporter, frame.partner} == {*(scene.both() or ())}
    whole = whole_of(real, statement)
    has_part = whole not in (None, dealer) and statement.quantity.kind in ("percent", "fraction")  # "took 9% of Peru's"
    if goes_on and frame.partner and (of_two if pronoun else statement.position) and not has_part:
        return Sides(frame.reporter, frame.partner, sold=does.kind == "sells", bought=does.kind == "buys")
    teller = whole or scene.home(frame) or scene.focus
    if dealer is None or teller in (None, WORLD) or country(teller) == country(dealer) or scene.belongs(dealer, teller):
        return None
    if not has_part and country(dealer) == country(scene.home(frame) or ""):
        # "Peru is Chad's main supplier: it sold 2 million tonnes"
        return Sides(dealer, teller, listed=True, sold=does.kind == "sells", bought=does.kind == "buys")
    peer = scene.turned == dealer and (frame.indicator, frame.partner) == ("exports", None)
    if does.kind == "sells" and pronoun and (peer or ABROAD.search(statement.before + statement.after)):
        return Sides(dealer, None, own=True)  # "India is still ahead. It sold 4 million tonnes abroad"
    if does.verb.startswith("account"):
        return Sides(teller, dealer, listed=True)
    return Sides(teller, dealer, listed=True, sold=does.kind == "buys", bought=does.kind == "sells")


def with_several(home: str | None, case: Case) -> str | None:
    """Give those that a number of countries are: "Trade with Fiji and Togo grew. Exports to the two countries"."""
    found = WITH_SEVERAL.search(case.statement.before)
    if found is None or home in (None, WORLD) or case.scene.is_group(home):
        return None
    start, count = case.statement.head[0] + found.start(), COUNTS.get(found[1], 2)
    before = (m.code for m in case.statement.sentence.areas if m.end <= start and m.kind not in ("anaphor", "world"))
    here = {code for code in before if country(code) != country(home or "")}
    told = (code for code in case.scene.recent if country(code) != country(home or ""))
    last = [code for code in told if not case.scene.is_group(code)][:count]
    others = here if len(here) == count else set(last)
    return "_".join(sorted(others)) if len(others) == count else None


def _does_as_called(does: Deed, kind: str) -> bool:
    """Whether one does what it was called for: "The best customer was Chad. It bought", "It accounted for"."""
    return does.kind == kind or does.verb.startswith("account")


def _fronted(real: Resolved, pronoun: re.Match[str], text: str) -> str | None:
    """Give the other side where it stands right before who deals with it: "to Peru it shipped goods for"."""
    for p, code in real:
        if p.role not in ("to", "from") or p.mention.end > pronoun.start():
            continue
        leads = p.mention.end == pronoun.start() and LEADS.search(text[: p.mention.start][-16:])
        if leads or FROM_THERE.fullmatch(text, p.mention.end, pronoun.start()):
            return code
    return None


def _is_named_there(placed: Placed, code: str, opens: int, home: str | None) -> bool:
    """Whether an area is the other side behind one who deals, and not whose goods it buys: "It bought Kenyan tea"."""
    if placed.role not in NAMED or placed.mention.start < opens:
        return False
    return not (placed.mention.kind == "adjective" and home is not None and country(code) == country(home))


def largest_again(real: Resolved, case: Case) -> Sides | None:
    """Give the sides where one told of is called a partner: "Fiji has a crisis. The largest market for tea lost 9%"."""
    found, other = LARGEST.match(case.text), case.scene.actor
    home = (case.scene.home(case.frame) or case.frame.reporter) if found else None
    if found is None or not home or not other or home == WORLD or country(other) == country(home):
        return None
    if any(country(code) != country(home) for _, code in real) or found.end() > case.at:
        return None
    return Sides(home, other, listed=True, sold=not found[1], bought=bool(found[1]))


def _several_again(case: Case, home: str | None) -> Sides | None:
    """Give the sides where those named last deal as one: "The three together bought goods for 22 billion"."""
    statement, scene = case.statement, case.scene
    text = case.text
    found = SEVERAL.match(text) if statement.beside or not statement.position else None
    if found and home is None and len({reporter for reporter, _ in scene.dealers}) == 1:
        home = next(reporter for reporter, _ in scene.dealers)
    does = deed(text, found.end(), case.at) if found else None
    if found is None or does is None or home is None:
        return None
    named = [code for code in scene.named if country(code) != country(home)]
    if len(named) == 1 and not found[1]:  # each dealt in a sentence of its own
        named = [partner for reporter, partner in scene.dealers if reporter == home and partner not in (None, WORLD)]
    count = COUNTS[found[1]] if found[1] else len(named)
    others = [code for code in scene.recent if country(code) != country(home)][:count]
    if len(others) < max(count, 2):
        return None
    place = next((at for at, one in enumerate(statement.beside) if one is statement), None)
    if place is not None and len(statement.beside) == len(others):  # "The two bought goods for 22 and 9 billion"
        others = [others[::-1][place]]
    kind = "" if does.verb.startswith("account") else does.kind  # as buyers may, or sellers
    return Sides(home, "_".join(sorted(others)), listed=True, sold=kind == "buys", bought=kind == "sells")


def _dealt_before(does: Deed, case: Case) -> str | None:
    """Give whom the side spoken of sold to last, where "it" buys, and from whom it bought, where "it" sells."""
    frame = case.frame
    if does.verb.startswith("account"):
        return None
    told = frame.last == {"buys": "exports", "sells": "imports"}[does.kind]
    return frame.beside[1] if told and frame.beside and frame.beside[0] == case.scene.home(frame) else None


def _pronoun_does(statement: Statement) -> tuple[re.Match[str] | None, Deed | None]:
    """What a pronoun before the number does."""
    text, stop = statement.sentence.text, statement.quantity.start
    if PRONOUNS.isdisjoint(statement.sentence.low.split()):
        return None, None
    for pronoun in PRONOUN.finditer(text, statement.head[0], stop):
        does = deed(text, pronoun.end(), stop)
        if does and not WHAT.search(text[: pronoun.start() + 1][-12:]):
            return pronoun, does
    return None, None


def _spoken_of(case: Case, pronoun: re.Match[str] | None) -> str | None:
    """Who dealt in the clause before; at the head of a sentence, the subject of the sentence before."""
    statement, scene = case.statement, case.scene
    text, start = case.text, pronoun.start() if pronoun else statement.head[0]
    subjects = [p for p in statement.sentence.roles if p.role in ("subject", "label") and p.mention.end <= start]
    if not statement.position and not subjects:
        latter = pronoun is not None and pronoun[0].lower().endswith("latter")
        return scene.recent[0] if latter and scene.recent else scene.actor
    if pronoun and pronoun[1]:
        return _joined(subjects, text, case)
    dealers = subjects
    if statement.position or not pronoun:
        dealers = [p for p in subjects if _deals(p, statement) or _is_in_aside(p, statement)]
    found = resolved(dealers[-1:], case, text)
    return found[0][1] if found else None


def _joined(subjects: list[Placed], text: str, case: Case) -> str | None:
    """The two that "they" are: "Uzbekistan and Tajikistan are the chief buyers: between them they took"."""
    for a, b in pairwise(subjects):
        if AND.fullmatch(text, a.mention.end, b.mention.start):
            return "_".join(sorted(code for _, code in resolved([a, b], case, text)))
    return None


def named_in_turn(case: Case) -> Sides | None:
    """The sides of a number told in the order of partners only named before: "exports to them were 5 and 4 million"."""
    statement, scene = case.statement, case.scene
    home = scene.home(case.frame) or case.frame.reporter
    other_list = statement.given_cue or statement.given_period or case.indicator == "trade_balance"
    other_list = other_list or statement.beside[0].says_again is not None  # told of the numbers before
    if home is None or other_list or any(m.kind != "anaphor" for m in statement.sentence.areas):
        return None
    others = [code for code in scene.named if country(code) != country(home)]
    lead = statement.beside[0].lead
    to_the_two = TO_THE_TWO.search(lead)
    if not to_the_two and ALSO.search(lead) and names_goods(lead):
        return None  # "imports of tea and tin fell by 3 and 4 per cent respectively"
    if len(others) < 2 and to_the_two:  # each was named in a sentence of its own
        others = [code for code in scene.recent if country(code) != country(home)][1::-1]
    place = next((at for at, one in enumerate(statement.beside) if one is statement), None)
    if place is None or len(others) != len(statement.beside):
        return None
    they, does = _pronoun_does(statement.beside[0])
    kind = does.kind if they and they[1] and does and not does.verb.startswith("account") else None
    return Sides(home, others[place], listed=True, sold=kind == "buys", bought=kind == "sells")


def _deals(placed: Placed, statement: Statement) -> bool:
    """Whether an area buys or sells, or is called a buyer or seller, in its clause."""
    text, end = statement.sentence.text, placed.mention.end
    return bool(
        deed(text, end, _first_number(statement, end))
        or IS_BUYER.match(text, end)
        or IS_SELLER.match(text, end)
        or TRADES.match(text, end)
    )


def _is_in_aside(placed: Placed, statement: Statement) -> bool:
    """Whether the number before stands in what is set apart behind an area: "Peru, buyer of 58% of it, took 27%"."""
    return ASIDE.fullmatch(statement.sentence.text, placed.mention.end, statement.head[0]) is not None


def _first_number(statement: Statement, at: int) -> int:
    """Where the first number behind a place begins."""
    return next(q.start for q in statement.sentence.undated if q.start >= at)


def ones_of(real: Resolved, case: Case) -> Sides | None:
    """Give the sides of the flow of another that "ones" means: "Chadian exports fell by 5%, Malian ones by 9"."""
    frame = case.frame
    if len(real) != 1 or not (case.statement.position and frame.reporter) or " ones " not in case.statement.before:
        return None
    (p, code) = real[0]
    if not ADJECTIVES_FLOW.search(case.text, 0, p.mention.start):
        return None  # "Chilean partners bought goods for $9 million, Brazilian ones for 4"
    if p.mention.kind != "adjective" or not ONES.fullmatch(case.text, p.mention.end, case.at):
        return None
    return Sides(code, frame.reporter if code == frame.partner else frame.partner, own=True)
