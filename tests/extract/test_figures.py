"""The grammar as a whole: what holds for the figures of any text."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extract.marked import faults, figures, read

SUBJECTS = [
    "exports of Kenya",
    "Peru's imports from Chile",
    "trade between Fiji and Tonga",
    "imports of cars",
    "the deficit",
]
VERBS = ["rose by", "fell to", "were", "amounted to about", "doubled to", "grew from", "made up"]
AMOUNTS = [
    "$5 million",
    "€1.2 bn",
    "12%",
    "60%",
    "30 thousand tonnes",
    "2.5 times",
    "£7.1 million (up 4%)",
    "14 projects",
    "¥900",
]
TIMES = ["", " in 2014", " in January-May 2020", " a year earlier", " compared with 1999", ", while in 1987 it was 3%"]
SENTENCE = st.builds(
    "{} {} {}{}.".format,
    *(
        st.sampled_from(words)
        for words in (["In 2016 " + s for s in SUBJECTS] + [s.capitalize() for s in SUBJECTS], VERBS, AMOUNTS, TIMES)
    ),
)
TEXT = st.lists(SENTENCE, min_size=1, max_size=4).flatmap(
    lambda parts: st.sampled_from([" ", "\n\n", "\n- ", "\r\n\r\n"]).map(lambda glue: glue.join(parts))
)
ASSUMED = ("a year before, as is usual", "the growth beside it")
"""What stands in the trace of a level compared with, where no words give its time."""

few = settings(max_examples=60, deadline=None)


@few
@given(TEXT)
def test_spans_lie_in_the_text_and_do_not_overlap(text):
    found = figures(text)
    assert found
    assert all(text[figure.char_start : figure.char_end] == figure.surface for figure in found)
    assert all(a.char_end <= b.char_start for a, b in pairwise(found))


@few
@given(TEXT)
def test_the_same_text_gives_the_same_figures(text):
    assert read(text) == read(text)


@few
@given(TEXT)
def test_the_interval_holds_the_value_and_the_days_are_in_order(text):
    for figure in figures(text):
        assert figure.lower is None or figure.lower <= figure.value
        assert figure.upper is None or figure.value <= figure.upper
        assert (figure.period_start is None) == (figure.period_end is None)
        assert figure.period_start is None or figure.period_start <= figure.period_end
        assert (figure.form is not None) == (figure.measure == "growth")
        assert figure.base_start is None or figure.measure in ("growth", "difference")
        assert 0 <= figure.confidence <= 1


@few
@given(TEXT)
def test_the_sentence_is_the_evidence_of_its_figure(text):
    for figure in figures(text):
        start = figure.char_start - figure.sentence_start
        assert start >= 0 and " ".join(figure.surface.split()) in figure.sentence


@few
@given(TEXT)
def test_the_trace_quotes_the_sentence(text):
    for figure in figures(text):
        place, _, words = figure.trace.get("indicator", "").partition(": ")
        assert not words or words in figure.sentence
        place, _, words = figure.trace.get("period", "").partition(": ")
        assert place != "own" or words in {*ASSUMED} or words in figure.sentence
        assert figure.trace.get("qualifier", "") in figure.sentence


@few
@given(TEXT, st.sampled_from(["The hall was full.", "Nobody had hoped for so much, the speaker said.", "It rained."]))
def test_a_paragraph_without_numbers_and_names_in_front_changes_nothing(text, idle):
    def told(source: str) -> list[tuple]:
        return [
            (f.surface, f.value, f.unit, f.measure, f.indicator, f.reporter, f.partner, f.product, f.period_start)
            for f in figures(source)
        ]

    assert told(f"{idle}\n\n{text}") == told(text)


@few
@given(TEXT)
def test_every_figure_is_also_a_number_and_every_number_stands_in_the_text(text):
    found = read(text)
    spans = [(number.start, number.end) for number in found.numbers if number.kind == "figure"]
    assert spans == [(figure.char_start, figure.char_end) for figure in found.figures]
    assert all(text[number.start : number.end] == number.surface for number in found.numbers)


@given(st.text(max_size=120))
@settings(max_examples=80, deadline=None)
def test_no_text_makes_it_fail(text):
    assert all(text[figure.char_start : figure.char_end] == figure.surface for figure in figures(text))


NEWS = [
    # a wire of the 1980s, old abbreviations
    "In 1986 imports of Finland fell to ⟦31.2 billion dlrs|level imports FI> value=31200000000 unit=USD period=1986⟧.",
    # two currencies
    "In 2009 exports of Sweden were ⟦SEK 90 billion|level exports SE> value=90000000000 unit=SEK period=2009⟧, or"
    " ⟦€8.5 billion|level exports SE> value=8500000000 unit=EUR period=2009⟧.",
    # a newsletter of the region
    "In January-June 2022 trade turnover between Belarus and Serbia was"
    " ⟦$120 million|level trade_turnover BY>RS value=120000000 unit=USD period=2022-H1⟧"
    " (⟦109.3%|growth index trade_turnover BY>RS value=9.3 unit=percent period=2022-H1 base=2021-H1⟧ to"
    " the level of last year).",
    # crores and lakhs
    "In 2018 exports of tea from India to Iran were"
    ' ⟦Rs 500 crore|level exports IN>IR value=5000000000 unit=INR period=2018 product="tea"⟧.',
    # a plan
    "Ghana plans to raise exports to Togo to ⟦$9 million|level exports GH>TG value=9000000 unit=USD"
    " period=2030 target⟧ by 2030.",
]


@pytest.mark.parametrize("text", NEWS)
def test_manners_of_many_publishers(text):
    assert faults(text) == []
