"""Goods of a bargain, and of works with a capacity."""

import pytest

from extract.figures import extract
from extract.records import Document


@pytest.mark.parametrize(
    ("text", "product"),
    [
        ("The Iringa Dairy signed a contract for the supply of milk powder worth $2 million to Rwanda.", "milk powder"),
        ("They agreed on deliveries to Rwanda of cement for a total of $3 million.", "cement"),
        ("Tanga Soap signed a contract with Rwanda for the supply of its products worth $1 million.", None),
        ("A workshop for steel doors with a capacity of 9 thousand units a year was built in Rwanda.", "steel doors"),
        ("A line for the assembly of tractors, with a capacity of 900 units, was opened in Rwanda.", "tractors"),
        ("Rwanda bought four dump trucks that have a payload of 90 tonnes.", "dump trucks"),
        ("The Tanga plant sold more than 300 units of its machinery to Rwanda.", "machinery"),
        ("Togo and Rwanda trade more. In 2014 Togo sold its partner tea for $2 million.", "tea"),
        ("Togo and Rwanda trade more. In 2014 Togo supplied its trading partner goods for $2 million.", None),
        ("An agreement to supply medicines for $6 million to Rwanda was reached.", "medicines"),
        ("The Tanga plant assembled 250 tractors in Rwanda, of which 90 were sold to farmers.", "tractors"),
        ("Rwanda's exports of timber industry enterprises rose by 6%.", "timber"),
        ("The Tanga plant plans to produce glass tubes worth $5 million.", "glass tubes"),
        ("The Tanga dairy signed a $55,000 contract for the supply of milk powder to Rwanda.", "milk powder"),
        ('In 2022 the Tanga plant produced "glass tubes worth $2 million".', "glass tubes"),
        ("Togo agreed to sell Rwanda 900 tonnes of beef in May 1999. The deal is worth $2 million.", "beef"),
        ("An order for cement was won by Togo in Rwanda. The order is worth $2 million.", "cement"),
        ("Togo signed a deal with Rwanda on timber. Under this contract 900 tonnes will be shipped.", "timber"),
        (
            "Togo signed a contract to sell Rwanda 9 tonnes of beef. A second deal, for tea, is worth $2 million.",
            "tea",
        ),
    ],
)
def test_the_goods_are_those_supplied_or_made(text, product):
    assert extract(Document("a.txt", "", text)).figures[-1].product == product


def test_a_small_letter_begins_a_sentence_behind_an_amount():
    text = "Rwanda's food exports doubled and reached $73 million. supplies of beef rose 20%."
    assert [figure.product for figure in extract(Document("a.txt", "", text)).figures] == ["food", "food", "beef"]
