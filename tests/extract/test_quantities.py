"""Literal text in, literal quantity out: what each number expression is worth, and where it stands."""

from decimal import Decimal

import pytest

from extract.quantities.defined import defined_units, in_units
from extract.quantities.mentions import find_quantities


def only(text, decimal="."):
    """Return the one quantity of a text that measures something."""
    (quantity,) = (q for q in find_quantities(text, decimal) if q.kind != "ordinal")
    return quantity


def read(text, decimal="."):
    """Give (surface, value, unit) of the one quantity of a text."""
    quantity = only(text, decimal)
    return text[quantity.start : quantity.end], quantity.value, quantity.unit


@pytest.mark.parametrize(
    ("text", "surface", "value", "unit"),
    [
        ("a deficit of R6.6 billion marks a turn", "R6.6 billion", "6600000000", "ZAR"),
        ("a deficit of 6.6 billion marks then", "6.6 billion marks", "6600000000", "DEM"),
        ("worth $10.2bn now", "$10.2bn", "10200000000", "USD"),
        ("reached EUR 4, 075.3 million", "EUR 4, 075.3 million", "4075300000", "EUR"),
        ("worth $ 2 billion now", "$ 2 billion", "2000000000", "USD"),
        ("rose to US $2.4 billion", "US $2.4 billion", "2400000000", "USD"),
        ("sold the US $2.4 billion of tea", "$2.4 billion", "2400000000", "USD"),
        ("more than the US $2.4 billion of old", "US $2.4 billion", "2400000000", "USD"),
        ("worth $2.4 b now", "$2.4 b", "2400000000", "USD"),
        ("EUR 2.4 bio", "EUR 2.4 bio", "2400000000", "EUR"),
        ("US$ 24.01 trillion", "US$ 24.01 trillion", "24010000000000", "USD"),
        ("N12.74trn of trade", "N12.74trn", "12740000000000", "NGN"),
        ("R6.8bn", "R6.8bn", "6800000000", "ZAR"),
        ("Rs 30 lakh crore", "Rs 30 lakh crore", "30000000000000", "INR"),
        ("Rs. 1,200 cr", "Rs. 1,200 cr", "12000000000", "INR"),
        ("₹5 crore", "₹5 crore", "50000000", "INR"),
        ("a levy of Ksh72", "Ksh72", "72", "KES"),
        ("fuel at Sh190", "Sh190", "190", "KES"),
        ("EUR5m", "EUR5m", "5000000", "EUR"),
        ("€1.2bn", "€1.2bn", "1200000000", "EUR"),
        ("C$5 million", "C$5 million", "5000000", "CAD"),
        ("R$1.5 billion", "R$1.5 billion", "1500000000", "BRL"),
        ("HK$2", "HK$2", "2", "HKD"),
        ("RMB 5 billion", "RMB 5 billion", "5000000000", "CNY"),
        ("5 bn yuan", "5 bn yuan", "5000000000", "CNY"),
        ("¥500", "¥500", "500", "JPY"),
        ("150 million USD", "150 million USD", "150000000", "USD"),
        ("1.2 billion US dollars", "1.2 billion US dollars", "1200000000", "USD"),
        ("a $5 million CAD loan", "$5 million CAD", "5000000", "CAD"),
        ("a 20-million-dollar loan", "20-million-dollar", "20000000", "USD"),
        ("HUF 2.39 tln", "HUF 2.39 tln", "2390000000000", "HUF"),
        ("310 mln dlrs", "310 mln dlrs", "310000000", "USD"),
        ("4.5 billion stg", "4.5 billion stg", "4500000000", "GBP"),
        ("stg 4.5 billion", "stg 4.5 billion", "4500000000", "GBP"),
        ("20 mln Deutsche marks", "20 mln Deutsche marks", "20000000", "DEM"),
        ("DM 5 billion", "DM 5 billion", "5000000000", "DEM"),
        ("Rwf 216 per kilo", "Rwf 216", "216", "RWF"),
        ("E$24 million", "E$24 million", "24000000", "USD"),
        ("Tug24 million", "Tug24 million", "24000000", "USD"),
        ("24 million Reichsmarks", "24 million Reichsmarks", "24000000", "DEM"),
        ("9 million transferable roubles", "9 million transferable roubles", "9000000", "SUR"),
        ("7 million Finnish marks", "7 million Finnish marks", "7000000", "FIM"),
        ("Ps 24 million", "Ps 24 million", "24000000", "MXN"),
        ("300 billion lire", "300 billion lire", "300000000000", "ITL"),
        ("5 million Belarusian roubles", "5 million Belarusian roubles", "5000000", "BYN"),
        ("TRY 5.2 billion", "TRY 5.2 billion", "5200000000", "TRY"),
        ("72 US cents", "72 US cents", "0.72", "USD"),
        ("15p a share", "15p", "0.15", "GBP"),
        ("$1 billion 481 million", "$1 billion 481 million", "1481000000", "USD"),
        ("it passed the $39 million mark", "$39 million", "39000000", "USD"),
        ("five million pounds sterling", "five million pounds sterling", "5000000", "GBP"),
        ("2.5 millions of euros", "2.5 millions of euros", "2500000", "EUR"),
        ("5 million euro", "5 million euro", "5000000", "EUR"),
        ("AUD$5m", "AUD$5m", "5000000", "AUD"),
    ],
)
def test_money(text, surface, value, unit):
    assert read(text) == (surface, Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "surface", "value", "unit"),
    [
        ("450,600 tons", "450,600 tons", "450600", "t"),
        ("4 lakh tonnes", "4 lakh tonnes", "400000", "t"),
        ("5 mln. tons", "5 mln. tons", "5000000", "t"),
        ("100 000 tonnes", "100 000 tonnes", "100000", "t"),
        ("1.2\u00a0million\u2009tonnes", "1.2\u00a0million\u2009tonnes", "1200000", "t"),
        ("3 million 200 thousand tonnes", "3 million 200 thousand tonnes", "3200000", "t"),
        ("a 220-tonne truck", "220-tonne", "220", "t"),
        ("half a million tonnes", "half a million tonnes", "500000", "t"),
        ("5.3m tonnes", "5.3m tonnes", "5300000", "t"),
        ("pipes of 5 m", "5 m", "5", "m"),
        ("a 1,200-head farm", "1,200-head", "1200", "head"),
        ("25 thousand square metres", "25 thousand square metres", "25000", "m2"),
        ("20 sq. km", "20 sq. km", "20000000", "m2"),
        ("60 kilometres per hour", "60 kilometres per hour", "60", "km/h"),
        ("50 degrees", "50 degrees", "50", "degC"),
        ("5 TWh", "5 TWh", "5000000000", "kWh"),
        ("a delay of 14 days", "14 days", "14", "day"),
        ("one and a half hours", "one and a half hours", "1.5", "hour"),
        ("9 million tons to 10 million tons", "9 million tons to 10 million tons", "9000000", "t"),
        ("the index lost 50 points", "50 points", "50", "point"),
        ("27 per\u00a0cent", "27 per\u00a0cent", "27", "percent"),
        ("5pc", "5pc", "5", "percent"),
        ("rose .5 pct", ".5 pct", "0.5", "percent"),
        ("5-3/8 pct", "5-3/8 pct", "5.375", "percent"),
        ("13.1 p.p. off", "13.1 p.p.", "13.1", "percent"),
        ("25 basis points", "25 basis points", "0.25", "percent"),
        ("half a percentage point", "half a percentage point", "0.5", "percent"),
    ],
)
def test_units(text, surface, value, unit):
    assert read(text) == (surface, Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("54 companies", "54", "54"),
        ("17.5 thousand ventures", "17.5 thousand", "17500"),
        ("2.2 billion people", "2.2 billion", "2200000000"),
        ("5.2 million TEU", "5.2 million", "5200000"),
        ("a dozen firms", "a dozen", "12"),
        ("two dozen firms", "two dozen", "24"),
        ("two million three hundred thousand", "two million three hundred thousand", "2300000"),
        ("five thousand and two", "five thousand and two", "5002"),
        ("a hundred and fifty", "a hundred and fifty", "150"),
        ("half a billion", "half a billion", "500000000"),
        ("half-million", "half-million", "500000"),
        ("two and a half billion", "two and a half billion", "2500000000"),
        ("a million and a half", "a million and a half", "1500000"),
        ("2½ million", "2½ million", "2500000"),
        ("for 20 years", "20", "20"),
        ("9M", "9", "9"),
        ("model 2500cc", "2500", "2500"),
        ("Q2", "2", "2"),
        ("B2B", "2", "2"),
        ("P2P", "2", "2"),
        ("TOP 10", "10", "10"),
        ("an N95 mask", "95", "95"),
        ("Euro 5", "5", "5"),
        ("5 won medals", "5", "5"),
        ("5 t-shirts", "5", "5"),
        ("a 10-point plan", "10", "10"),
    ],
)
def test_counts_carry_their_scale_and_no_unit(text, surface, value):
    quantity = only(text)
    assert (text[quantity.start : quantity.end], quantity.value) == (surface, Decimal(value))
    assert (quantity.kind, quantity.unit) == ("bare", None)


@pytest.mark.parametrize(
    ("text", "value", "verb"),
    [
        ("2.5 times", "2.5", False),
        ("one and a half times", "1.5", False),
        ("grew 25-fold", "25", False),
        ("a threefold rise", "3", False),
        ("ten-fold", "10", False),
        ("two-and-half times", "2.5", False),
        ("3x more", "3", False),
        ("to China twice", "2", False),
        ("doubled", "2", True),
        ("Octupled", "8", True),
        ("HALVED", "0.5", True),
        ("plans to double trade", "2", True),
        ("double the level", "2", True),
        ("more than double", "2", True),
    ],
)
def test_multiples(text, value, verb):
    quantity = only(text)
    assert (quantity.kind, quantity.value, quantity.unit, quantity.verb) == ("multiple", Decimal(value), None, verb)


@pytest.mark.parametrize(
    "text", ["avoidance of double taxation", "double-digit growth", "twice a week", "3 times a day"]
)
def test_what_looks_like_a_multiple_and_counts(text):
    assert only(text).kind == "bare"


@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("half of output", "half", "50"),
        ("fell by a third in May", "a third", "33.33"),
        ("rose by another quarter.", "quarter", "25"),
        ("two-thirds of it", "two-thirds", "66.67"),
        ("three quarters of exports", "three quarters", "75"),
        ("one-third (of it)", "one-third", "33.33"),
        ("one in five firms", "one in five", "20"),
        ("nine out of ten", "nine out of ten", "90"),
        ("1/3 of it", "1/3", "33.33"),
        ("¾ of it", "¾", "75"),
        ("half of last year's level", "half", "50"),
    ],
)
def test_fractions_are_in_percent(text, surface, value):
    quantity = only(text)
    assert text[quantity.start : quantity.end] == surface
    assert (quantity.kind, quantity.value, quantity.unit) == ("fraction", Decimal(value), "percent")


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("the first half", "half"),
        ("the half-year", "half"),
        ("half-yearly", "half"),
        ("half-finished", "half"),
        ("a quarter-on-quarter rise", "quarter"),
        ("half of 2021", "half"),
        ("last quarter", "quarter"),
        ("three quarters of 2021", "three quarters"),
        ("three quarters of this year", "three quarters"),
        ("for three quarters the figure", "three quarters"),
        ("a third country", "third"),
        ("the third", "third"),
        ("16th", "16th"),
        ("twenty-first", "twenty-first"),
    ],
)
def test_ordinals_and_the_parts_of_a_year(text, surface):
    ordinal = next(q for q in find_quantities(text) if surface in text[q.start : q.end])
    assert (text[ordinal.start : ordinal.end], ordinal.kind) == (surface, "ordinal")


@pytest.mark.parametrize(
    ("text", "sign", "surface"),
    [
        ("(−8.5%)", "-", "−8.5%"),
        ("it was -10.1% then", "-", "-10.1%"),
        ("–5%", "-", "–5%"),
        ("(+27%)", "+", "+27%"),
        ("(+ 27 %)", "+", "+ 27 %"),
        ("tea (– 4 per cent)", "-", "– 4 per cent"),
        ("-$5 million", "-", "-$5 million"),
        ("$-5 million", "-", "$-5 million"),
        ("but minus $ 26.1 million", "-", "$ 26.1 million"),
        ("growth of negative 3.5 percent", "-", "3.5 percent"),
        ("+1 thousand 976 tons", "+", "+1 thousand 976 tons"),
        ("cargo - 5.2%", None, "5.2%"),
        ("exports – $5 million", None, "$5 million"),
        ("COVID-19", None, "19"),
    ],
)
def test_signs_are_glued_and_the_value_is_a_magnitude(text, sign, surface):
    quantity = only(text)
    assert (quantity.sign, text[quantity.start : quantity.end]) == (sign, surface)
    assert quantity.value > 0


@pytest.mark.parametrize(
    ("text", "surface", "per"),
    [
        ("$60 a barrel", "$60", "bbl"),
        ("$128/t", "$128", "t"),
        ("83.49 dlrs Fob per tonne", "83.49 dlrs", "t"),
        ("$83.49 cost and freight a tonne", "$83.49", "t"),
        ("Rs 90 per litre", "Rs 90", "litre"),
        ("$100-a-barrel oil", "$100", "bbl"),
        ("1.2 million barrels per day", "1.2 million barrels", "day"),
        ("2 mln bpd", "2 mln bpd", "day"),
        ("$1 billion a day", "$1 billion", "day"),
        ("$33 billion every month", "$33 billion", "month"),
        ("5% a year", "5%", "year"),
        ("$300 per capita", "$300", "person"),
        ("twice a week", "twice", "week"),
        ("$5 million a year earlier", "$5 million", None),
        ("$5 million a month ago", "$5 million", None),
        ("$5 million a share", "$5 million", None),
    ],
)
def test_rates_are_told_and_stay_outside_the_span(text, surface, per):
    quantity = only(text)
    assert (text[quantity.start : quantity.end], quantity.per) == (surface, per)


@pytest.mark.parametrize(
    ("text", "surface", "value", "vague"),
    [
        ("several thousand jobs", "several thousand", 1000, "several"),
        ("dozens of firms", "dozens", 12, "dozens"),
        ("hundreds of thousands", "hundreds of thousands", 100000, "hundreds"),
        ("tens of millions of dollars", "tens of millions of dollars", 10000000, "tens"),
        ("thousands of tonnes", "thousands of tonnes", 1000, "thousands"),
        ("a couple of hundred", "a couple of hundred", 200, "couple"),
    ],
)
def test_vague_numbers_are_one_of_their_scale(text, surface, value, vague):
    quantity = only(text)
    assert (text[quantity.start : quantity.end], quantity.value, quantity.vague) == (surface, value, vague)


@pytest.mark.parametrize(
    ("text", "number", "step", "scale", "words"),
    [
        ("$1.2 billion", "1.2", "100000000", "1000000000", False),
        ("47%", "47", "1", "1", False),
        ("forty billion dollars", "forty billion", "1000000000", "1000000000", True),
        ("a billion dollars", "billion", "1000000000", "1000000000", True),
        ("two and a half billion", "two and a half billion", "100000000", "1000000000", True),
        ("Rs 30 lakh crore", "30", "1000000000000", "1000000000000", False),
        ("5.0 MWh", "5.0", "100", "1", False),
        ("250-300 thousand", "250-300", "1000", "1000", False),
    ],
)
def test_the_number_alone_its_last_digit_and_its_scale(text, number, step, scale, words):
    quantity = only(text)
    assert text[quantity.number_start : quantity.number_end] == number
    assert (quantity.step, quantity.scale, quantity.words) == (Decimal(step), Decimal(scale), words)


def test_the_symbol_tells_that_a_country_decides():
    symbols = [only(text).symbol for text in ("$5", "5 rupees", "US$5", "5 Swiss francs", "£5", "5 euros")]
    assert symbols == ["$", "rupees", None, None, "£", None]


def test_money_before_the_next_number_is_not_that_of_a_year():
    text = "in 2021 USD 5 million and in 2022 $6 million"
    assert [(q.value, q.unit) for q in find_quantities(text)] == [
        (2021, None),
        (5000000, "USD"),
        (2022, None),
        (6000000, "USD"),
    ]


def test_a_text_with_continental_decimals():
    text = "Sales of 1.234,5 t, up 12,3 per cent, for 1.500 roubles"
    assert [q.value for q in find_quantities(text, ",")] == [Decimal("1234.5"), Decimal("12.3"), Decimal(1500)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("on 27.04.2024", [27, 4, 2024]),
        ("14-03-2020", [14, 3, 2020]),
        ("at 18:56", [18, 56]),
        ("May 12 500 people", [12, 500]),
        ("in 2020/21", [2020, 21]),
    ],
)
def test_dates_and_times_are_numbers_of_their_own(text, values):
    assert [(q.value, q.kind) for q in find_quantities(text)] == [(value, "bare") for value in values]


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("20 million pounds of tilapia fillets", "kg", "9071847.4"),
        ("243 mkg of tea", "kg", "243000000"),
        ("8.6 M/kgs of cloves", "kg", "8600000"),
        ("4,250 M/T of copra", "t", "4250"),
        ("14 billion Br of coffee", "ETB", "14000000000"),
        ("70 LMT of rice", "t", "7000000"),
        ("5 million pounds of machinery", "GBP", "5000000"),
        ("30 million pounds of revenue", "GBP", "30000000"),
    ],
)
def test_pounds_of_goods_in_bulk_are_a_weight(text, unit, value):
    (found,) = find_quantities(text)
    assert (found.unit, found.value) == (unit, Decimal(value))


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("the exports of Siam at 8,672,000l. in 1898", "GBP", 8_672_000),
        ("imports of 312,500l., of which rice", "GBP", 312_500),
        ("a tank of 5,000l was sold", "m3", 5),
        ("5,000 l. of wine", "m3", 5),
        ("L. 3,210,000 in silk", "GBP", 3_210_000),
    ],
)
def test_pounds_as_they_were_once_printed(text, unit, value):
    quantity = next(q for q in find_quantities(text) if q.unit)
    assert (quantity.unit, int(quantity.value)) == (unit, value)


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("612.4 million dinars (MD); wine brought 120 MD.", [("dinars", 612_400_000), ("dinars", 120_000_000)]),
        ("7 billion roubles (BR), cod 2 BR.", [("roubles", 7_000_000_000), ("roubles", 2_000_000_000)]),
        ("3 million dirhams (MAD); a kilo costs 5 MAD.", [("dirhams", 3_000_000), (None, 5)]),
    ],
)
def test_letters_for_a_sum_that_the_text_explains(text, sums):
    found = in_units(find_quantities(text), text, defined_units(text))
    assert [(q.symbol, int(q.value)) for q in found] == sums


def test_pounds_whose_worth_in_other_money_follows_are_a_weight():
    weight, worth = find_quantities("cocoa shipments of 2 million pounds, valued at $300,000")
    assert (weight.unit, weight.value, worth.unit) == ("kg", Decimal("907184.74"), "USD")


def test_people_called_as_the_money_of_their_country_are_no_sum():
    people, worth = find_quantities("200 Afghani traders came with 300 million afghani")
    assert (people.unit, worth.unit) == (None, "AFN")


@pytest.mark.parametrize("time", ["8-month", "1986", "9 March 1987"])
def test_the_name_of_money_behind_a_sum_is_not_that_of_a_time(time):
    text = f"a 2.4 mln dlr {time} deficit"
    assert next((q.value, q.unit) for q in find_quantities(text)) == (2_400_000, "USD")
