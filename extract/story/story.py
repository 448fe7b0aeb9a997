"""What a text has told so far: the state of a reading, which the rooms of the grammar look at and change.

A `Story` is made of a document. `frame` is what the last statement left in force, `scene` whom the text is about,
`goods` what it spoke of; drafts of figures and the numbers that are none are gathered in it as they are read.

>>> text = "Exports of Kenya rose."
>>> story = story_of(Document("kenya.txt", "", text), [Segment("paragraph", text, (0,), (0,))])
>>> story.scene.focus, story.frame.indicator, story.drafts
('KE', None, [])
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from extract.areas.codes import country
from extract.areas.mentions import area
from extract.indicators.flows import flow_told
from extract.layout.segment import Segment
from extract.periods import Clock, Period
from extract.products import GoodsInMind
from extract.quantities.currencies import dollar_of_country, own_dollar
from extract.quantities.defined import defined_units, told_in
from extract.quantities.mentions import Quantity, decimal_style
from extract.records import Document, Figure, Number
from extract.statements.frames import Frame
from extract.statements.sentences import split
from extract.story.context import Scene
from extract.story.drafts import Draft
from extract.topics import NOWHERE, topics
from extract.values import replace
from extract.words.scene_words import TELLS_OF_FIGURES

NEWS_ITEM = 3000
"""A section of up to so many characters speaks of one period: its paragraphs go back to the one it set out with."""
NEWS_TEXT = 8000
"""A text of up to so many characters is news of its day."""
HEADLINES = 8
"""How many figures headlines tell at most before the text is under way."""
CAPTION, CAPTIONS = 200, 4
"""How long a line may be that tells what a table is about, and how many of them are kept."""


@dataclass(slots=True)
class Story:
    """What is in force while a document is read, and what was found in it."""

    document: Document
    scene: Scene
    decimal: str  # the style of its numbers
    units: dict[str, Quantity]  # that it defines itself
    notes: dict[int, str]
    dollar: str | None = None  # which dollars it speaks of, where it says so
    today: Period | None = None  # the month a news item came out in
    named: Period | None = None  # the last year that the text named
    reached: Period | None = None  # the time that the last section spoke of, looks back apart
    told_of: dict[int, Period] = field(default_factory=dict)  # the last period of each length in months
    moment: Period | None = None  # the time that the paragraph named last
    occasion: Period | None = None  # when what was last told of happened
    saying: Period | None = None  # the time that "this year" is said at, as an event or a year in brackets told last
    aside: Period | None = None  # the same of what the paragraph tells in passing
    frame: Frame = field(default_factory=Frame)
    opening: Frame = field(default_factory=Frame)  # as the first statement of the last sentence left it: what "it" is
    opening_goods: Callable[[], str | None] | None = None  # finds those of an opening that states no figure
    hint: Callable[[], Frame] | None = None  # finds what the last sentence without figures spoke of
    untold: str | None = None  # the sign of a balance that the last sentence names behind its numbers, without its own
    lead_in: Frame | None = None  # as a paragraph that ends with a colon left it, for the bullets under it
    asked: Period | None = None  # the time that the paragraph before asks for, or tells no figure of: "– And in 2022?"
    asked_of: str | None = None  # what it asks the number of: "How many tourists come?"
    goods: GoodsInMind = field(default_factory=GoodsInMind)
    section: int = 0  # where the section began
    paragraph: int = 0  # how many drafts there were before the last paragraph
    led_from: int = 0  # the same, but for a list: before the paragraph that led to it
    spoke: int = 0  # before the last one that told figures
    captions: list[str] = field(default_factory=list)  # the headings and short lines since the last paragraph
    told_in: Quantity | None = None  # one of the unit that the last of them to name one ends with
    sentences: int = 0
    lede: bool = True  # whether its first sentence is still to come, or being read
    drafts: list[Draft] = field(default_factory=list)
    numbers: list[Number] = field(default_factory=list)  # those that are no figures

    @property
    def clock(self) -> Clock:
        """The clock as it stands for what is in force."""
        return replace(self.scene.clock, period=self.frame.period)

    @property
    def under_way(self) -> bool:
        """Whether figures have been told, those of headlines apart."""
        first = self.drafts[:HEADLINES]
        return len(self.drafts) > HEADLINES or any(draft.segment_kind != "heading" for draft in first)

    def tell_of(self, period: Period | None) -> None:
        """Keep a period that was told of, for what points back at one of its length: "in that quarter"."""
        if period:
            self.told_of.pop(period.length, None)
            self.told_of[period.length] = period

    def open_with(self, frame: Frame, goods: Callable[[], str | None] | None = None) -> None:
        """Set what the next sentence may mean by "it"; `goods` finds its product where somebody asks."""
        self.opening, self.opening_goods = frame, goods

    def recall(self) -> Frame:
        """Give `opening` with its product: few sentences go on from one without figures."""
        if self.opening_goods:
            self.open_with(replace(self.opening, product=self.opening_goods()))
        return self.opening

    def new_section(self, segment: Segment) -> None:
        """Begin a section: what the last one set out with is over."""
        self.section, self.scene.main = segment.origin(0), None
        self.occasion = self.saying = self.today
        self.goods.whole = False

    def is_of_item(self, segment: Segment) -> bool:
        """Whether a segment belongs to the news item that the section began with."""
        return segment.origin(0) - self.section <= NEWS_ITEM

    def caption(self, segment: Segment) -> None:
        """Keep a heading or a short line, which may say what a table is about; a paragraph ends them."""
        text = segment.text
        short = segment.kind == "heading" or len(text) < CAPTION
        if segment.kind == "paragraph" and len(self.drafts) > self.paragraph:  # its figures are in force already
            *_, (start, end) = split(text)
            text = "" if any(map(str.isdigit, text[start:end])) else text[start:end]
            short = short or (text.endswith(":") and told_in(text) is not None)  # "It was $5m. Before, in $ million:"
        elif segment.kind == "paragraph" and _passes_by(text):
            text = ""
        self.captions = [*self.captions, *filter(None, [text])][-CAPTIONS:] if short else []
        self.told_in = (told_in(text) if short else None) or (self.told_in if self.captions else None)

    def put_aside(self, segment: Segment, start: int, end: int, kind: str, reason: str | None = None) -> None:
        """Keep a number of a segment that is no figure, with its kind."""
        first, last = segment.span(start, end)
        self.numbers.append(Number(first, last, self.document.text[first:last], kind, reason))

    def draft(self, figure: Figure, segment: Segment, position: int) -> Draft:
        """Wrap a figure of a table."""
        self.sentences += position == 0
        return Draft(figure, self.frame, segment.kind, self.sentences, position)


def _passes_by(line: str) -> bool:
    """Whether a short paragraph is a sentence that tells of nothing a table could hold: "Iceland abstained."."""
    return line.endswith((".", "”", '"')) and not (TELLS_OF_FIGURES.search(line.lower()) or told_in(line))


def story_of(document: Document, parts: list[Segment]) -> Story:
    """Begin the story of a document that has been cut into its segments."""
    today = _month_of_news(document)
    scene = scene_of(document, parts)
    text = document.text
    return Story(
        document=document,
        scene=scene,
        decimal=decimal_style(text),
        units=defined_units(text),
        notes={part.number: part.text for part in parts if part.number is not None and part.kind == "note"},
        dollar=own_dollar(text) or dollar_of_country(text, scene.clock.country, scene.clock.year_said),
        today=today,
        occasion=today,
    )


def _month_of_news(document: Document) -> Period | None:
    """The month a news item came out in, where it is short and its day is known: events without a date are its own."""
    day = document.published
    if day is None or document.published_from == "text" or len(document.text) > NEWS_TEXT:
        return None
    return Period.of_months(day.year, day.month, day.month)


def scene_of(document: Document, segments: list[Segment]) -> Scene:
    """Look over a document once: whom it is about, and which currency it speaks in."""
    found = topics(segments)
    topic = found[min(found)] if found else NOWHERE
    focus = topic.focus
    home = country(focus) if focus else None
    known = area(home) if home else None
    state = home if known and known.kind == "country" else None
    clock = Clock(published=document.published, year=None, period=None, country=state)
    told = "\n".join([each.text for each in segments]) if len(document.text) <= NEWS_ITEM else ""
    return Scene(clock=clock, focus=focus, topic=topic, topics=found, theme=flow_told(told))
