"""Sentences: the text of a segment in, where each sentence begins and ends out."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.layout.segment import Segment
from extract.statements.asides import without_asides
from extract.statements.introductions import bare
from extract.statements.sentences import LONGEST, MOST_NUMBERS, Sentence, split
from extract.values import replace
from tests.extract.marked import figures


def sentences(text: str) -> list[str]:
    """Give the sentences of a text."""
    return [text[start:end] for start, end in split(text)]


SAME = {"char_start": 0, "char_end": 0, "sentence": "", "sentence_start": 0, "attributed_to": None}
"""Of two figures that differ only by where they stand."""


def shortened(text: str) -> str:
    """Give a paragraph without its asides."""
    return without_asides(Segment("paragraph", text, (0,), (0,))).text


@pytest.mark.parametrize(
    "parts",
    [
        ["Exports rose.", "Imports fell!", "Why?"],
        ["Exports rose by 5.2 p.p. last year.", "Imports fell."],
        ["Mr. Tan of Fish Co. Ltd. spoke.", "He said little."],
        ["The U.S. trade gap widened.", "It hit a record."],
        ['He said "exports rose."', "Nobody asked why."],
        ["Exports rose.*", "Imports fell.†", "Sales stood still."],
        ["Trade was worth approx. 5 tonnes in Jan. 2020.", "No. 7 was closed."],
        ["Sales came to Rs. 500 crore.", "$5 million more is due."],
        ["Sales came to S/. 500 million.", "Those abroad came to Nu. 5 million."],
        ["It opened at 9 a.m. and closed at noon.", "3 firms came."],
        ["Tin sold for £5 m. (1954, £6 m.) and lead for £2 m.", "Zinc was cheap."],
        ["Tin sold for £5 m.", "(The price fell.)"],
        ["Exports rose…", "Imports did not."],
        ["A plant is built.", "Şekerbank lends.", "Łódź and Žilina buy.", "Ősi sells."],
        ['The stand "Peru. Land of Plenty" drew 40 firms.', 'It was "a success.', 'Now we sell", they said.'],
        ['The fair "Expo Food. North", which opened, drew 40 firms.'],
        ["One sentence without an end"],
    ],
)
def test_full_stops_of_abbreviations_do_not_end_a_sentence(parts):
    assert sentences(" ".join(parts)) == parts


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Nevertheless, tin did well.", "tin did well."),
        ("Meanwhile, officials said in 2004 tin did well.", "in 2004 tin did well."),
        ("It should be noted that tin did well.", "tin did well."),
        ("Data from the harbour board show that tin did well.", "tin did well."),
        ("The minister, speaking at a fair, told reporters that tin did well.", "tin did well."),
        ("Jane Smith, head of the office, went on to say that tin did well.", "tin did well."),
        ("Tin did well, Jane Smith said at a briefing.", "Tin did well"),
        ("The coffee board said that sales did well.", "The coffee board said that sales did well."),
        ("The mine's director noted that it did well.", "The mine's director noted that it did well."),
        ("By the office's count, tin did well.", "tin did well."),
        ("As the bulletin notes, tin did well.", "tin did well."),
        ("Tin did well, the central bank reported yesterday.", "Tin did well"),
        ("Tin did well, according to preliminary data.", "Tin did well"),
        ("“Tin, too, did well,” she added.", "Tin, too, did well"),
        ("We dug tin”, the spokesman said.", "We dug tin"),
        ("She called it “tin, and well dug”, the report said.", "She called it “tin, and well dug”, the report said."),
        ("The ministry said it sold tin.", "The ministry said it sold tin."),
        ("It was not tin that did well.", "It was not tin that did well."),
        ("As for tin from these states, it did well.", "As for tin from these states, it did well."),
        ("Tin did well, the group said.", "Tin did well, the group said."),
    ],
)
def test_what_frames_a_sentence_tells_nothing(sentence, told):
    assert sentence[slice(*bare(sentence))] == told


FRAMES = ["{}.", "However, {}.", "It was announced that {}.", "Analysts say {}.", "{}, he said.", "“{},” he said."]


@pytest.mark.parametrize("frame", FRAMES)
def test_a_framed_sentence_is_read_as_one_that_is_not(frame):
    text = "Trade of Oman with Iran came to $9 million in 2019. "
    told = "in 2014 it had been $4 million"
    told = frame.format(told if frame[0] not in "{“" else told.capitalize())
    figure = figures(text + told[:1].upper() + told[1:])[-1]
    assert (figure.indicator, figure.reporter, figure.period_start.year) == ("trade_turnover", "OM", 2014)
    assert figure.sentence == told[:1].upper() + told[1:]


def test_what_frames_a_sentence_tells_of_its_figures_how_they_were_reckoned():
    assert figures("According to preliminary data, exports of Peru rose by 6% in May.")[0].stage == "preliminary"


ASIDES = [
    *("as in Spain", "unlike those of Nepal", "like its neighbour Togo", "despite the border dispute with Mali"),
    *("the bank's economist in London believes", "the minister told a Dutch daily", "it turned out", "so the paper"),
    *("according to a study by the University of Turin", "says Ana Ruiz of the chamber in Lyon", "a matter of pride"),
    *("long in decline", "which had been sluggish", "hit by the strike at the port of Mombasa", "popular in Japan"),
    *("freed of duties by the treaty with Peru", "officials in Brussels believe"),
]


@pytest.mark.parametrize("aside", ASIDES)
@pytest.mark.parametrize("verb", ["rose by", "amounted to"])
def test_an_aside_between_subject_and_verb_sets_nothing(aside, verb):
    text = "Trade of Oman has changed. In 2019 imports came to $9 million. "
    told = "Exports{} " + verb + " 4 million dollars."
    plain, parted = (figures(text + told.format(words))[-1] for words in ("", f", {aside},"))
    assert replace(parted, **SAME) == replace(plain, **SAME)
    assert parted.sentence == told.format(f", {aside},")
    assert parted.char_start - parted.sentence_start == parted.sentence.index("4")


@pytest.mark.parametrize(
    "text",
    [
        "Chile, once a colony, sold 5 tonnes of tin.",
        "Chile, which borders Peru, sold 5 tonnes of tin.",
        "As in Peru, sales of Chile rose.",
        "Sales of Chile rose, much as in Peru, by 5%.",
        "Sales of Chile came to 5 tonnes (see the map of Peru) in May.",
    ],
)
def test_asides_are_taken_out_of_a_country_and_before_the_subject(text):
    assert "Peru" not in shortened(text) and "colony" not in shortened(text)


@pytest.mark.parametrize(
    "told",
    [
        "fell amidst the overall slowdown in global trade and were",
        "fell, following a downturn in world trade, by 5% to",
    ],
)
def test_how_the_trade_of_the_world_fares_is_but_a_cause(told):
    figure = figures(f"In 2019 exports of Oman {told} 4 million dollars.")[-1]
    assert (figure.indicator, figure.reporter) == ("exports", "OM")


@pytest.mark.parametrize(
    "text",
    [
        "Exports, mainly to Peru, rose by 5%.",
        "Exports, as in May, rose by 5%.",
        "Chile, the main buyer, took 5 tonnes.",
        "Tin, bought by Chile, rose by 5%.",
        "Shipments, which go to Chile, rose by 5%.",
        "Exports, customs officials in Peru said, rose by 5%.",
        "Exports, according to the coffee board, rose by 5%.",
        "Exports, provisional figures show, rose by 5%.",
        "Exports, adjusted for the season, rose by 5%.",
        "Tin, tea and salt, as well as rice, were sold.",
        "Sales rose, as in Chile, and fell again.",
    ],
)
def test_what_tells_of_trade_time_or_number_is_no_aside(text):
    assert shortened(text) == text


@pytest.mark.parametrize(
    "parts",
    [
        ["Exports rose to $5 million.", "Imports fell by 3%.", "Tin led."],
        ["Sales doubled in 2007.", "Most went to Chad (9%).", "Peru was next."],
    ],
)
def test_a_sentence_ends_where_the_space_behind_it_was_lost(parts):
    assert sentences("".join(parts)) == parts


def test_no_sentence_ends_within_the_name_of_a_site_or_behind_an_abbreviation():
    assert len(sentences("The site Trade.Com shows approx.Tin for Prof.Lee of St.Paul, at $5.")) == 1


def test_a_decimal_point_ends_nothing():
    assert sentences("Exports rose 5.2 to 6.3 points.") == ["Exports rose 5.2 to 6.3 points."]


@given(st.text(alphabet="Ab1. !?\"'(…$", max_size=60))
def test_sentences_lie_in_order_and_leave_out_white_space_only(text):
    at = 0
    for start, end in split(text):
        assert at <= start < end <= len(text)
        assert text[at:start].strip() == ""
        at = end
    assert text[at:].strip() == ""


def test_cues_of_a_stretch_are_those_that_begin_in_it():
    sentence = Sentence("Exports fell while imports rose.", 0)
    verbs = [cue.surface for cue in sentence.between("verb", 0, 15)]
    assert verbs == ["fell"]


def test_what_is_longer_than_a_sentence_is_cut_between_words():
    text = "word " * 1200
    spans = split(text)
    assert max(end - start for start, end in spans) <= LONGEST
    assert "".join(text[start:end] for start, end in spans) == text


def test_no_sentence_holds_more_numbers_than_one_can():
    text = "5 and " * 100
    numbers = [match.start() for match in re.finditer("5", text)]
    spans = split(text, numbers)
    assert all(sum(start <= at < end for at in numbers) <= MOST_NUMBERS for start, end in spans)
    assert "".join(text[start:end] for start, end in spans) == text


def test_a_full_stop_behind_per_cent_ends_no_sentence_that_goes_on():
    text = "Of it 69 per cent. was with Mali, and 13 per cent. with Chad."
    assert [text[start:end] for start, end in split(text)] == [text]
