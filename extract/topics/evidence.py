"""What a section tells of each area that it names, and what that says on whom it is about.

>>> found = Evidence(weight=Counter(CN=4), named=Counter({"CN": 4, "CN-YN": 8}), acting={"CN-YN"})
>>> found.narrowed("CN"), found.told_of("CN")
('CN-YN', 4)
"""

from collections import Counter
from dataclasses import dataclass, field

from extract.areas.codes import country

LEAD = 500
"""How many characters a lead is."""
TWO_AND_PLACE = 3
"""How many countries a report opens with that was written in a third one."""


@dataclass(slots=True)
class Evidence:
    """How much a section speaks of each area, of each as the other side, and what tells from which side it speaks."""

    weight: Counter[str] = field(default_factory=Counter)
    partner: Counter[str] = field(default_factory=Counter)
    named: Counter[str] = field(default_factory=Counter)  # by name, and not by a city, money or the date line
    speaks: Counter[str] = field(default_factory=Counter)
    written: Counter[str] = field(default_factory=Counter)  # the countries that date lines name
    related: dict[str, int] = field(default_factory=dict)  # where each country is first the other side, or of a pair
    others: Counter[str] = field(default_factory=Counter)  # how often each area itself is the other side
    met: dict[frozenset[str], int] = field(default_factory=dict)  # where first a sentence names just these two
    together: int | None = None  # where first two are pointed at: "the two countries", "mutual trade"
    opens_with: set[str] = field(default_factory=set)  # the countries named until a sentence counts the flow of any
    counted: bool = False  # whether such a sentence was read
    titled: set[str] = field(default_factory=set)  # the one that its title says to describe
    opened: set[str] = field(default_factory=set)  # the two that it opens with: "trade between Peru and Togo"
    unshared: bool = False  # whether it opens with a flow of nobody named, and names others but in a clause of cause
    owner: str = ""  # whose flow, with nobody, the first sentence is on: "Chad's exports rose"
    wide: int | None = None  # where first trade with the whole world is told of
    compared: bool = False  # whether it opens by setting two beside each other: "Chad and Mali went different ways"
    regional: int = 0  # how much "the region" is told of
    national: bool = False  # whether "the country" is told of
    bloc: str = ""  # the group of the headline, else the one named last: what "the bloc" is
    acting: set[str] = field(default_factory=set)  # those that the lead tells of as acting or owning a flow
    lead: set[str] = field(default_factory=set)  # the countries and groups named in the opening
    headed: set[str] = field(default_factory=set)  # … in headlines
    traded_with: set[str] = field(default_factory=set)  # … in headlines that tell of trade with them
    first: set[str] = field(default_factory=set)  # … in the first sentence of a paragraph that names any
    told: set[str] = field(default_factory=set)  # those that own a flow, have the office that tells, or the date line
    standpoint: int = 0  # how many of its first words tell from which side it speaks
    envoys: set[str] = field(default_factory=set)  # the countries whose envoys speak: where they are posted does not
    agencies: set[str] = field(default_factory=set)  # the countries whose news agencies report
    ours: bool = False  # whether it is "we" who trade, and not in what somebody is quoted to say
    of_markets: bool = False  # whether its heading names no area and tells of the prices of goods
    guest: bool = False  # whether an ambassador to the country where it is written is asked
    meant: set[str] = field(default_factory=set)  # the countries named where something that figures measure is told
    passed: set[str] = field(default_factory=set)  # … in a sentence that tells of nothing of the kind
    under_way: bool = False  # whether a paragraph told figures of trade
    read: int = 0  # characters read
    length: int = 0  # … since an area was first named
    opening: bool = True  # until the first sentence of a paragraph that names an area

    def told_of(self, code: str) -> int:
        """Give how much tells that the section is about an area."""
        return self.weight[code] + self.speaks[code]

    def pass_by(self, countries: list[str], meant: bool) -> None:
        """Take note of whom a sentence names; who is named twice is not only passed by."""
        self.meant.update(countries if meant else self.passed.intersection(countries))
        self.passed.update(countries)

    def forget_passed(self) -> None:
        """Leave out those who are named but once, and not where trade is told of: "The talks were held in Oman"."""
        if not self.meant:
            return
        for code in [code for code in self.partner if country(code) in self.passed - self.meant]:
            for counted in (self.weight, self.partner, self.named, self.speaks, self.others):
                counted.pop(code, None)
            for kept in (self.told, self.acting):
                kept.discard(code)
            home = country(code)
            self.related.pop(home, None)
            for known in (self.opens_with, self.envoys, self.first, self.lead):
                known.discard(home)

    def forget_place(self) -> None:
        """Leave out where a report was written that opens with two others: "GENEVA, 3 May. Chad and Mali agreed"."""
        if self.together is None or len(self.first) != TWO_AND_PLACE:
            return
        for home in self.written.keys() & self.first - self.headed:
            if self.partner[home] == self.written[home] and not self.weight[home]:
                del self.written[home], self.partner[home]
                for known in (self.told, self.first, self.lead):
                    known.discard(home)

    def narrowed(self, home: str) -> str:
        """Give the region of a country that the section speaks of more than of the country, else the country itself."""
        speaking = {code for code in self.told if self.speaks[code] > max(0, self.speaks[home])}
        able = self.acting | speaking if self.named[home] or self.national else self.named
        regions = {code: self.named[code] for code in sorted(able) if code != home and country(code) == home}
        best = max(regions, key=regions.__getitem__, default=home)
        return best if best != home and regions[best] + self.regional > self.named[home] else home

    def seen_from(self, one: str, other: str) -> tuple[str, str]:
        """A pair, the side that the text speaks from first: an envoy asked where he is posted speaks for the other."""
        at_home = country(one) in self.written and country(one) in self.lead
        if self.guest and at_home and country(one) not in self.envoys:
            return other, one
        posted = {at for at, home in ((one, other), (other, one)) if country(home) in self.envoys}
        posted = {at for at in posted if country(at) not in self.agencies}
        voices = Counter({at: told for at, told in self.written.items() if at not in posted})
        for code, voice in self.speaks.items():
            voices[country(code)] += voice
        if voices[country(other)] == voices[country(one)] and self._named_as_pair(country(other), country(one)):
            return other, one
        return (other, one) if voices[country(other)] > voices[country(one)] else (one, other)

    def _named_as_pair(self, one: str, other: str) -> bool:
        """Whether two are first told of together, in this order: "trade between Colombia and Peru"."""
        known = [code for code in self.related if code in (one, other)]
        return known == [one, other] and (self._at_once(one, other) or {one, other} == self.opened)

    def opened_as_two(self, one: str) -> str | None:
        """Give the other of two whose trade the first sentence is on: "trade between Peru and Chile"."""
        other = next(iter(self.first - {one}), None) if len(self.first) == 2 and one in self.first else None
        return other if other and self._at_once(one, other) else None

    def _at_once(self, one: str, other: str) -> bool:
        return self.related.get(one) is not None and self.related.get(one) == self.related.get(other)

    def opens_alone(self, one: str, other: str) -> bool:
        """Whether the first flow told is one's own, with nobody: "Chad's exports came to 3 billion"."""
        if self.unshared:
            return other not in self.traded_with
        alone = (self.counted and self.opens_with == {one}) or self.owner == one
        return alone and other not in self.traded_with and self.together is None

    def trade_together(self, one: str, other: str) -> bool:
        """Whether trade of two with each other is told of, before that with the world is, and they are not compared."""
        if self.compared:
            return False
        places = (self.related.get(one), self.related.get(other), self.together, self.met.get(frozenset((one, other))))
        told = [at for at in places if at is not None]
        if self.first == {one, other} and self._at_once(one, other):
            return True  # whatever a title above calls it: "Essays on foreign trade"
        return bool(told) and (self.wide is None or min(told) < self.wide)
