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
        ("In 1998 Togo exported 60 kg of saffron in bags.", [("60 kg", "kg", "saffron")]),
    ],
)
def test_the_size_of_a_package_is_no_figure(text, told):
    assert [(figure.surface, figure.unit, figure.product) for figure in figures(text)] == told
