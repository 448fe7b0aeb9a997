"""Units and money: surfaces to codes and factors; the tables drawn from pint and babel are still theirs."""

from decimal import Decimal

import pytest

from extract.quantities.currencies import currency_for, may_mean, money_before, money_behind
from extract.quantities.mentions import find_quantities
from extract.quantities.units import units
from extract.vocabulary.snapshot_currencies import currencies, tender
from extract.vocabulary.snapshot_units import unit_factors
from extract.words.lexicon import vocabulary
from extract.words.phrases import PhraseTable
from tests.extract.marked import figures

CODES = "t kg m km m2 m3 ha kWh MW km/h degC bbl day hour minute head point percent"


def test_factors_are_those_of_pint():
    stored = [tuple(row.values()) for row in vocabulary("unit_factors.csv")]
    assert stored == unit_factors()


def test_currencies_and_tender_are_those_of_babel():
    assert [tuple(row.values()) for row in vocabulary("currencies.csv")] == currencies()
    assert [tuple(row.values()) for row in vocabulary("currency_tender.csv")] == tender()


def test_every_unit_of_the_contract_has_a_surface():
    assert {unit.code for unit in units().values()} >= set(CODES.split())


@pytest.mark.parametrize(
    ("surface", "kind", "code", "factor"),
    [
        ("per cent", "percent", "percent", "1"),
        ("basis points", "points", "percent", "0.01"),
        ("tons", "physical", "t", "1"),
        ("Mt", "physical", "t", "1000000"),
        ("mb/d", "physical", "bbl", "1000000"),
        ("mt", "physical", "t", "1"),
        ("short tons", "physical", "t", "0.90718474"),
        ("net tons", "physical", "t", "0.90718474"),
        ("net tonnes", "physical", "t", "1"),
        ("quintals", "physical", "t", "0.1"),
        ("cwt.", "physical", "t", "0.05080234544"),
        ("TWh", "physical", "kWh", "1000000000"),
        ("GW", "physical", "MW", "1000"),
        ("bcm", "physical", "m3", "1000000000"),
        ("square kilometres", "physical", "m2", "1000000"),
        ("acres", "physical", "ha", "0.40468564224"),
        ("miles", "physical", "km", "1.609344"),
        ("mph", "physical", "km/h", "1.609344"),
        ("boe", "physical", "bbl", "1"),
        ("degrees Celsius", "physical", "degC", "1"),
    ],
)
def test_a_surface_has_its_code_and_factor(surface, kind, code, factor):
    unit, _ = PhraseTable(units()).match(surface, 0)
    assert (unit.kind, unit.code, unit.factor) == (kind, code, Decimal(factor))


@pytest.mark.parametrize(
    ("symbol", "country", "year", "code"),
    [
        ("$", None, None, "USD"),
        ("$", "CA", None, "CAD"),
        ("$", "FR", None, "USD"),
        ("$", "EC", 2005, "USD"),
        ("dollars", "AU", 2003, "AUD"),
        ("rupees", "PK", None, "PKR"),
        ("R", "MU", None, "MUR"),
        ("R", None, None, "ZAR"),
        ("Rs", "NP", None, "NPR"),
        ("pounds", "EG", None, "EGP"),
        ("£", None, None, "GBP"),
        ("francs", "FR", 1995, "FRF"),
        ("francs", "RW", None, "RWF"),
        ("dinars", "RS", None, "RSD"),
        ("kr", "DK", None, "DKK"),
        ("crowns", "CZ", None, "CZK"),
        ("¥", "CN", None, "CNY"),
        ("roubles", "BY", None, "BYN"),
        ("roubles", "BY", 2012, "BYR"),
        ("roubles", "BY", 1998, "BYB"),
        ("roubles", "RU", 1995, "RUR"),
        ("rubles", "SE", 1985, "SUR"),
        ("belarusian roubles", "RU", 2012, "BYR"),
        ("turkish lira", None, 1999, "TRL"),
        ("zlotys", None, 1990, "PLZ"),
        ("new shekels", None, 2015, "ILS"),
        ("new cedis", "GH", 2008, "GHS"),
        ("lira", "IT", None, "ITL"),
        ("P", "BW", None, "BWP"),
        ("Br", "BY", None, "BYN"),
        ("K", "PG", None, "PGK"),
        ("K", "MM", None, "MMK"),
        ("Bs", "BO", None, "BOB"),
        ("Bs", "VE", 2019, "VES"),
        ("B$", "BN", None, "BND"),
        ("B$", "BS", None, "BSD"),
        ("B$", "SG", None, "BND"),
        ("C$", "NI", None, "NIO"),
        ("C$", "US", None, "CAD"),
        ("BD$", "BM", None, "BMD"),
        ("SR", "SC", None, "SCR"),
        ("S/", "EC", 1995, "ECS"),
        ("K", "LA", None, "LAK"),
        ("G", "PY", None, "PYG"),
        ("FC", "CD", None, "CDF"),
        ("¢", "GH", None, "GHS"),
        ("¢", "CR", None, "CRC"),
        ("marks", "FI", None, "FIM"),
        ("lei", "RO", 1937, "ROL"),
        ("\u00a4", "MN", None, "MNT"),
        ("crowns", "CS", 1937, "CSK"),
        ("florins", "AW", None, "AWG"),
        ("zimbabwe dollars", None, None, "ZWL"),
    ],
)
def test_a_word_of_several_currencies_is_that_of_the_country_and_year(symbol, country, year, code):
    assert currency_for(symbol, country, year) == code


def test_a_word_that_is_no_money_is_an_error():
    with pytest.raises(KeyError):
        currency_for("turnips")


def test_without_a_country_the_default_of_each_surface_stands():
    surfaces = money_before() | money_behind()
    wrong = {unit.symbol for unit in surfaces.values() if unit.symbol and currency_for(unit.symbol) != unit.code}
    assert not wrong


def test_a_symbol_may_mean_its_default():
    assert all(unit.code in may_mean(unit.symbol) for unit in money_behind().values() if unit.symbol)


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("kenyan shillings", "KES"),
        ("swiss francs", "CHF"),
        ("kazakh tenge", "KZT"),
        ("korean won", "KRW"),
        ("uzbek soums", "UZS"),
        ("soms", "KGS"),
        ("czech crowns", "CZK"),
        ("italian lire", "ITL"),
        ("west german marks", "DEM"),
        ("omani riyals", "OMR"),
        ("american dollars", "USD"),
        ("cfa francs", "XOF"),
        ("pounds sterling", "GBP"),
    ],
)
def test_adjectives_name_the_currency(phrase, code):
    assert money_behind()[phrase].code == code


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("exports came to S/. 300 million", [(300_000_000, "PEN")]),
        ("exports came to Gs. 300 million", [(300_000_000, "PYG")]),
        ("exports came to MMDH 30.5 and 900 MDH", [(30_500_000_000, "MAD"), (900_000_000, "MAD")]),
        ("exports came to 1,400 GFCFA", [(1_400_000_000_000, "XOF")]),
        ("exports came to Lm300 million", [(300_000_000, "MTL")]),
        ("exports came to £G10.0m. and KD.300m", [(24_000_000, "GHC"), (300_000_000, "KWD")]),
        ("exports came to NAf. 300 million", [(300_000_000, "ANG")]),
        ("exports came to Taka 30 crore, or US dollars 3 million", [(300_000_000, "BDT"), (3_000_000, "USD")]),
        ("exports came to Kenya Shillings 3 billion", [(3_000_000_000, "KES")]),
        ("exports came to F CFP 300 million", [(300_000_000, "XPF")]),
        ("exports came to 300 million meticais, or 9 million EC dollars", [(300_000_000, "MZN"), (9_000_000, "XCD")]),
        ("exports came to 5 million tomans and 2 million contos", [(50_000_000, "IRR"), (2_000_000_000, "PTE")]),
        ("exports came to 4.5 trillion sum, the sum of 12 shipments", [(4_500_000_000_000, "UZS"), (12, None)]),
    ],
)
def test_money_is_read_as_the_press_of_each_country_prints_it(text, amounts):
    assert [(quantity.value, quantity.unit) for quantity in find_quantities(text)] == amounts


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Peru's sugar output was 3 million tonnes in 1986. It is below the record 8.6 million produced in 1970.", "t"),
        ("Peru's stocks of sugar were 3 million tonnes in 1986 (96,000 imported).", "t"),
        ("Peru shipped 96,000 tonnes of sugar to Mali in 1986. This year its quota is only 37,000.", "t"),
        ("Peru's exports were $3 million in 1986. Unemployment would decline to 2.2 million in 1987.", "count"),
        ("Peru shipped 96,000 tonnes of sugar to Mali in 1986. It employs 37,000 people.", "count"),
    ],
)
def test_a_bare_number_of_goods_goes_on_in_their_unit(text, unit):
    assert figures(text)[-1].unit == unit
