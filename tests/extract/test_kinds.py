"""What a quantity of another kind does not inherit: a length after a trade sentence is no export."""

import pytest

from tests.extract.marked import figures

OTHER_KINDS = [
    (
        "In 2014 exports of Laos to Vietnam were $1.3 billion. The new bridge is 1,500 metres long.",
        ["exports", "other"],
    ),
    (
        "In 2014 exports of Zambia were $6 billion. A plant of 120 MW stands at Kafue.",
        ["exports", "capacity"],
    ),
    (
        "In 2014 the deficit of Peru was $6 billion. Copper made 700 thousand tonnes.",
        ["trade_balance", "exports"],
    ),
    (
        "In 2014 imports of Ghana were $6 billion. The cedi stood at 3.2 to the dollar.",
        ["imports", "other"],
    ),
    (
        "In 2014 imports of Ghana were $6 billion. The cedi stood at 3.2 to the U.S. currency.",
        ["imports", "other"],
    ),
    (
        "In 2014 exports of Togo were $6 million. At the forum 40 firms from Benin met 55 Togolese ones.",
        ["exports", "enterprises", "enterprises"],
    ),
    (
        "In 2014 exports of Togo to Niger were $6 million. Every day 40 lorries cross at Gaya.",
        ["exports", "freight"],
    ),
]


@pytest.mark.parametrize(("text", "indicators"), OTHER_KINDS)
def test_an_indicator_in_force_is_inherited_only_in_a_kind_of_unit_that_fits_it(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


PRICES = [
    ("In 2014 coffee exports of Kenya were $200 million; a kilo fetched $4.50 on average.", "kg"),
    ("In 2014 exports of Angola were $60 billion, for the kwanza was weak: AOA 97 per dollar.", "USD"),
    ("In 2014 exports of Chad were $3 billion. Crude averaged $93 a barrel.", "bbl"),
    ("In 2014 exports of Iran were $60 billion. The Iranian rial fell to 33,000 to the dollar.", "USD"),
]


@pytest.mark.parametrize(("text", "per"), PRICES)
def test_a_price_and_a_rate_of_exchange_are_rates_of_something_else(text, per):
    price = figures(text)[-1]
    assert (price.indicator, price.measure) == ("other", "rate")
    assert price.per in (per, None)


COUNTS = [
    ("Some 240 firms from 12 countries, 60 of them German, took part.", ["enterprises", "geography", "enterprises"]),
    ("In 2014 Turkish firms in Iraq, 300 of them, employed 20 thousand people.", ["enterprises", "jobs"]),
    ("In 2014 Chilean mills could crush 3 million tonnes of seed a year.", ["capacity"]),
    ("• Investment. The $3 billion of last year is a record.", ["investment"]),
    ("In 2014 Polish investors put in $30 million in Lviv.", ["investment"]),
]


@pytest.mark.parametrize(("text", "indicators"), COUNTS)
def test_counts_go_back_to_what_was_counted_and_works_to_what_they_can_do(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators
