"""Actual, target or forecast; volumes, seasonal adjustment and provisional data: a sentence in, these slots out."""

from datetime import date

import pytest

from tests.extract.marked import figures

STATUS = [
    ("In 2014 exports of Peru to Chile reached $60 million.", "actual"),
    ("Exports of Peru to Chile are expected to reach $60 million in 2025.", "forecast"),
    ("Exports of Peru to Chile are projected to rise by 6% in 2025.", "forecast"),
    ("Exports of Peru to Chile are forecast at $60 million in 2025.", "forecast"),
    ("For 2025 Peru looks forward to exports of $60 million.", "forecast"),
    ("Peru is on track for exports of $60 million in 2025.", "forecast"),
    ("Peru plans to increase exports to Chile to $60 million by 2025.", "target"),
    ("Peru and Chile aim to bring mutual trade to $60 million by 2025.", "target"),
    ("Peru and Chile set a target of $60 million for mutual trade by 2025.", "target"),
    ("In 2014 exports of Peru to Chile reached $60 million, less than had been expected.", "actual"),
    ("In 2014 preliminary data put exports of Peru at $60 million.", "actual"),
    ("The protocol signed in May sets trade between Peru and Chile in 2025 at $60 million.", "target"),
    ("The quota for exports of Peru to Chile was fixed at 60,000 tons for 2014.", "target"),
    ("According to the agreement trade between Peru and Chile will come to $60 million in 2025.", "target"),
    ("The agreement fixes the price of exports of Peru to Chile at $60 a ton.", "actual"),
]


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_plans_and_forecasts_are_told_from_what_happened(text, status):
    assert [figure.status for figure in figures(text)] == [status]


def test_the_status_of_a_plan_ends_with_its_sentence():
    found = figures("Peru plans to raise exports to $60 million by 2025. In 2014 exports were $40 million.")
    assert [figure.status for figure in found] == ["target", "actual"]


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("In 2014 exports of Peru rose by 6% in volume terms.", "basis", "volume"),
        ("In May 2014 seasonally adjusted exports of Peru rose by 6%.", "adjustment", "seasonal"),
        ("In May 2014, after adjustment for the season, exports of Peru rose by 6%.", "adjustment", "seasonal"),
        (
            "Exports of Peru rose by 6% in May 2014, seasonally adjusted data of the bank show.",
            "adjustment",
            "seasonal",
        ),
        ("Exports of Peru rose by 6% in May 2014, data show, which are not seasonally adjusted.", "adjustment", None),
        ("Not seasonally adjusted, exports of Peru rose by 6% in May 2014.", "adjustment", None),
        ("In 2014 exports of Peru rose by a preliminary 6%.", "stage", "preliminary"),
        ("In 2014 exports of Peru were a revised $6 billion.", "stage", "revised"),
        ("In 2014 exports of Peru rose by 6%.", "basis", None),
        ("In 2014 exports of Peru rose by 6%.", "adjustment", None),
        ("In 2014 exports of Peru rose by 6%.", "stage", None),
    ],
)
def test_basis_adjustment_and_stage_are_taken_from_the_sentence(text, slot, value):
    assert [getattr(figure, slot) for figure in figures(text)] == [value]


PLANNED = [
    (
        "Togo is to raise exports to 18 million tons, while the capacity of the port is 12 million.",
        ["target", "actual"],
    ),
    ("Togo plans to train 500 welders and reduce unemployment to 4 per cent.", ["target", "target"]),
    ("Mali and Chad want trade to reach $2 billion by 2015 and approved a plan of 18 measures.", ["target", "actual"]),
    ("The pact will remove 99% of tariffs.", ["target"]),
    ("In 2030 a terminal at Lome costing $90 million will be built.", ["target"]),
    ("It should be noted that in 2003 some 40 firms of Chile worked in Peru.", ["actual"]),
    ("A Lima broker thought exports of copper would come to $5 billion in 2004.", ["forecast"]),
    ("In 2004 exports of Fiji are set to fall 3 per cent.", ["forecast"]),
    ("Imports of Laos may run to $5 billion in 2004.", ["forecast"]),
    ("Togo hopes for exports of $900 million in 2004.", ["target"]),
    ("By 2004, the ministers hope, trade with Togo will reach $900 million.", ["target"]),
    ("The strategy foresees that trade with Togo will rise to $900 million in 2004.", ["target"]),
    ("The surplus could become a deficit of $900 million in 2004.", ["forecast"]),
    ("Tea exports could be increased by $900 million.", ["target"]),
    ("Tea exports could rise by $900 million.", ["forecast"]),
    ("The line will give 300 people jobs in 2004.", ["target"]),
    ("Trade of Laos with Fiji can be doubled by 2004.", ["target"]),
    ("Apples used to bring Laos $40 million a year.", ["actual"]),
    ("A rebound of 3 per cent in the exports of Laos should follow in 2004.", ["forecast"]),
    ("Brokers think the exports of Laos would dip 3 per cent in 2004.", ["forecast"]),
    ("A fall in exports of Laos, by 3 per cent, is foreseen for 2004.", ["forecast"]),
    ("The exports of Laos could not save the year and fell 3 per cent.", ["actual"]),
    ("Brokers see the exports of Laos shrinking to $5 billion in 2004.", ["forecast"]),
    ("The exports of Laos look like growing by 3 per cent in 2004.", ["forecast"]),
    ("The exports of Laos could well drop to $5 billion in 2004.", ["forecast"]),
    ("The exports of Laos are set for a fall of 3 per cent in 2004.", ["forecast"]),
    ("Laos could add 900 tonnes to its exports of tea in 2004.", ["forecast"]),
    ("A barge headed for Fiji in 2003 carried 900 tonnes of tea from Laos.", ["actual"]),
    ("The exports of Laos could rise to $5 billion in 2004.", ["target"]),
    ("A protocol of Laos with Fiji foresees trade of $5 million in 2004.", ["target"]),
    ("Under the pact Laos will ship 900 tonnes of rice to Fiji in 2004.", ["target"]),
    ("Trade of $5 million is within reach, the envoy of Laos thinks.", ["target"]),
    ("The minister spoke of bringing trade with Laos to $2 billion.", ["target"]),
]


@pytest.mark.parametrize(("text", "status"), PLANNED)
def test_what_will_be_built_is_a_plan_and_what_a_modal_foretells_a_forecast(text, status):
    assert [figure.status for figure in figures(text)] == status


def test_a_time_after_the_day_of_the_text_is_foretold():
    text = "The staff put the exports of Laos at $5 billion in 2008 and $6 billion in 2010."
    assert [figure.status for figure in figures(text, date(2009, 12, 1))] == ["actual", "forecast"]


def test_what_goes_on_from_a_forecast_to_a_time_that_is_over_is_a_fact():
    text = "The exports of Laos may grow by 3% in 2009, after a fall of 9% in 2008."
    assert [figure.status for figure in figures(text, date(2009, 3, 1))] == ["forecast", "actual"]


def test_what_is_put_at_so_much_before_its_time_is_over_is_foretold():
    text = "The exports of Laos reached $3 billion in May 2009 and are put at $5 billion in 2009."
    assert [figure.status for figure in figures(text, date(2009, 12, 1))] == ["actual", "forecast"]


def test_what_is_sold_already_for_a_time_to_come_is_a_fact():
    text = "Sales for next season already stand at 12,000 tonnes of exports."
    assert [figure.status for figure in figures(text, published=date(2010, 5, 13))] == ["actual"]


def test_things_planned_behind_their_count_are_a_plan():
    text = "There are also 47 mills and 24 roads planned in Ghana. There are 9 mills in Togo."
    assert [figure.status for figure in figures(text)] == ["target", "target", "actual"]
