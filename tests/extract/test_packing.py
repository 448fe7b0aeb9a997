"""What goods are packed in: the size of a package is no figure, and the number of packages is one."""

import pytest

from tests.extract.marked import figures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Cameroon sold 5.5 million bags of coffee of 60 kilos each in 1998.", [("5.5 million", "count", "coffee")]),
        ("In 1998 exports of coffee were 1.2 million 60-kg bags.", [("1.2 million", "count", "coffee")]),
        ("In 1998 exports of coffee were 1.2 million (60-kilo) bags.", [("1.2 million", "count", "coffee")]),
        ("In 1998 imports of cement came to 300,000 bags (50 kg each).", [("300,000", "count", "cement")]),
        ("In 1998 India sold China cotton: 17 million bales of 170 kg each.", [("17 million", "count", "cotton")]),
        ("A bag of cocoa weighs 62.5 kilos. In 1998 exports were 2 million bags.", [("2 million", "count", "cocoa")]),
        ("In 1998 Lome handled 9,000 forty-foot containers.", [("9,000", "count", None)]),
        ("In 1998 Togo exported 60 kg of saffron in bags.", [("60 kg", "kg", "saffron")]),
    ],
)
def test_the_size_of_a_package_is_no_figure(text, told):
    assert [(figure.surface, figure.unit, figure.product) for figure in figures(text)] == told


def test_what_a_container_unit_is_parts_no_number_from_its_change():
    text = (
        "Togo's imports were $14 million in 2003. Its port handled 5.2 million TEUs (twenty-foot equivalent units), "
        "almost a million more than in 2002."
    )
    told = [(figure.indicator, figure.measure, figure.unit) for figure in figures(text)]
    assert told == [("imports", "level", "USD"), ("freight", "level", "count"), ("freight", "difference", "count")]
