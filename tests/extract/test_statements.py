"""Which numbers are figures and which words are theirs: sentences in, statements and the kinds of other numbers out."""

import pytest

from extract.quantities.mentions import find_quantities
from extract.statements.counted import counted_noun
from extract.statements.sentences import Sentence
from extract.statements.sorting import classify
from extract.statements.statement import statements
from tests.extract.marked import figures, read


def test_words_are_shared_out_at_the_breaks_between_numbers():
    text = "Exports rose by 5%, while imports fell by 3% and the gap was $2 million."
    sentence = Sentence(text, 0, find_quantities(text))
    found = statements(sentence, sentence.quantities)
    assert [statement.before.strip(" ,") for statement in found] == [
        "Exports rose by",
        "while imports fell by",
        "and the gap was",
    ]
    assert [statement.position for statement in found] == [0, 1, 2]


def test_the_words_of_statements_do_not_overlap():
    text = "Tea ($5 million), coffee ($4 million) and 30 tonnes of oil went abroad."
    sentence = Sentence(text, 0, find_quantities(text))
    found = statements(sentence, classify(sentence)[0])
    edges = [edge for statement in found for edge in (*statement.head, *statement.tail)]
    assert edges == sorted(edges) and found[0].in_brackets and not found[2].in_brackets


@pytest.mark.parametrize(
    "text",
    [
        "The office opened in 1987.",
        "The 16th meeting was held on 5 May 2016.",
        "Resolution No. 1322 was adopted.",
        "Expo-2022 opened its doors.",
        "The two sides discussed it.",
        "The firms work in three main areas.",
        "Guests from five continents took part in three panels.",
        "The minister named four priorities.",
        "Call +44 20 7946 0958 for details.",
        "See http://data.test/2019/55 for details.",
        "Peru ranks second in the region.",
        "The pact was extended for 20 years.",
        "The Boeing 737 landed.",
        "2.1 Services play a part too.",
    ],
)
def test_years_dates_ordinals_names_and_pointers_are_no_figures(text):
    assert figures(text) == ()


def test_every_number_that_is_no_figure_is_accounted_for():
    found = read("On 5 May 2016 the 16th meeting adopted Resolution No. 1322.")
    assert found.figures == () and len(found.numbers) >= 2
    assert "figure" not in {number.kind for number in found.numbers}


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("In 2014 exports of Peru were $1.35 billion.", ["$1.35 billion"]),
        ("In 2014 exports of Peru were almost 10 thousand tonnes.", ["10 thousand tonnes"]),
        ("At the fair 54 companies from Peru took part.", ["54"]),
        ("In 2014 Peru sold 590 units.", ["590"]),
        ("In 2014 exports of Peru fell by a quarter.", ["a quarter"]),
        ("In 2014 exports of Peru grew one and a half times.", ["one and a half times"]),
        ("In 2014 exports of Peru were from 4.7 to 5.3 million tonnes.", ["4.7", "5.3 million tonnes"]),
    ],
)
def test_the_span_is_the_whole_quantity_without_its_hedge(text, surfaces):
    assert [figure.surface for figure in figures(text)] == surfaces


@pytest.mark.parametrize(
    ("after", "counted"),
    [
        (" new tractors were sold", "tractors"),
        (" joint ventures with Peru", "joint ventures"),
        (" units of buses", "units of buses"),
        ("-member club", "member club"),
        (", of which", None),
        (" in May", None),
        ("", None),
    ],
)
def test_what_is_counted_ends_at_the_next_small_word(after, counted):
    assert counted_noun(after) == counted


NO_FIGURES = [
    "The fair in Lima opens at 12 Grau Avenue in 2014.",
    "The minister spoke at 0900 GMT.",
    "The fair in Lima is 16 days off, that in Oruro 30 days away.",
    "Form TD-1 went out of use in Chile.",
    "One dollar = 36 baht, the bank of Siam used to say.",
    "The MAZ-103T stood at the gate in Minsk.",
]


@pytest.mark.parametrize("text", NO_FIGURES)
def test_addresses_hours_and_names_are_no_figures(text):
    assert not [f for f in figures(text) if f.indicator != "other" or f.unit in ("count", "day")]


UNITS_LEFT_OUT = [
    ("In 2014 tin fetched $70 million for 3,600 tonnes, zinc $29 million for 31,900.", ["USD", "t", "USD", "t"]),
    ("In May 2014 Peru exported 1.4 mln bags of coffee vs 910,000 in April.", ["count", "count"]),
    ("In 2014 Chile took 27 per cent of exports of Peru, Bolivia 18.", ["percent", "percent"]),
    ("In 2014 Peru shipped 7.6 mln tonnes of ore. By June the count was 3.1 mln.", ["t", "t"]),
]


@pytest.mark.parametrize(("text", "units"), UNITS_LEFT_OUT)
def test_a_number_takes_the_unit_that_one_before_it_has(text, units):
    assert [figure.unit for figure in figures(text)] == units


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chilean imports rose to $9 million in May as car purchases from Japan surged.", ("CL", "W0", None)),
        ("Chile's deficit hit $9 million as imports of tea from Fiji grew while exports fell.", ("CL", "W0", None)),
        ("Chile sold tea to Fiji for $9 million in May as prices rose.", ("CL", "FJ", "tea")),
        ("Chile's exports to Fiji rose 9% as shipments of tea to Oman jumped.", ("CL", "FJ", None)),
    ],
)
def test_the_flow_that_moved_another_tells_nothing_of_it(text, told):
    [figure] = figures(f"LIMA, 3 June 2009. {text}")
    assert (figure.reporter, figure.partner, figure.product) == told
