"""Sides that the whole text gives: a partner told in passing is over, a heading turns to another, blocs as partners."""

import pytest

from tests.extract.marked import figures


def sides(text: str) -> list[str]:
    """Give the sides of each figure as REPORTER>PARTNER."""
    return [f"{figure.reporter}>{figure.partner}" for figure in figures(text)]


OVER = [
    (
        "Chile's foreign sales climbed to 7.1 billion dollars in May 2008. Shipments to China reached 1.2 billion"
        " dollars. Copper fetched 4 billion dollars.",
        ["CL>W0", "CL>CN", "CL>W0"],
    ),
    (
        "CAIRO, 4 March 1998. Egypt's import bill reached $8 billion in 1997. Purchases from the United States came to"
        " $2 billion. Wheat alone cost $900 million.",
        ["EG>W0", "EG>US", "EG>W0"],
    ),
    (
        "Vietnam earned $9 billion from seafood in 2021. The US bought $2 billion, Japan $1.3 billion. Shrimp brought"
        " in $3.9 billion.",
        ["VN>W0", "VN>US", "VN>JP", "VN>W0"],
    ),
    (
        "Trade of Moldova with Romania reached $900 million in 2012. Exports were $350 million. Wine made up $20"
        " million of it.",
        ["MD>RO"] * 3,
    ),
]
TURNED = [
    (
        "India's trade in 2021\n\nIndia sold goods for $400 billion in 2021. China, Peru and Kenya bought"
        " most.\n\nTrade with Oman\n\nIndian exports came to $3 billion.\n\nServices\n\nExports were $200 billion.",
        ["IN>W0", "IN>OM", "IN>W0"],
    ),
    (
        "In 2013 Moldova shipped 9% less to the CIS states. Fruit worth $18 million less went to Russia. As for imports"
        " from the same states, they rose by 1%.",
        ["MD>CIS", "MD>RU", "MD>CIS"],
    ),
    (
        "Ambassador: trade with Peru has only begun\n\nPoland's ambassador in Lima praised the agreement between the EU"
        ' and Peru. "In 2018 our mutual trade grew to $146 million. Our exports made $88 million."',
        ["PL>PE"] * 2,
    ),
    (
        "Yerevan, 11 May 2021\n\nMeeting a delegation from East Azerbaijan province, the minister recalled that trade"
        " between Armenia and Iran had come to $400 million in 2020. Imports were $315 million.",
        ["AM>IR"] * 2,
    ),
]


@pytest.mark.parametrize(("text", "expected"), OVER)
def test_a_partner_told_in_passing_is_over_with_its_sentence(text, expected):
    assert sides(text) == expected


@pytest.mark.parametrize(("text", "expected"), TURNED)
def test_headings_blocs_and_guests_leave_the_pair_in_force(text, expected):
    assert sides(text) == expected
