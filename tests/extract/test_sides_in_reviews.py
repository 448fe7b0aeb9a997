"""Sides in reviews and retrospects: who of those that a sentence names does not trade."""

import pytest

from tests.extract.marked import sides


@pytest.mark.parametrize(
    "cause",
    ["the rift between Tirana and Belgrade", "a quarrel between Belgrade and Sofia"],
)
def test_those_who_are_at_odds_are_not_the_two_that_trade(cause: str) -> None:
    text = f"Trade of Hungary with Romania was worth $9 million in 1948. After {cause} trade fell to $6 million."
    assert sides(text) == ["HU>RO", "HU>RO"]


def test_a_bloc_is_told_of_before_and_behind_the_sections_on_its_members() -> None:
    text = "Trade of ASEAN was worth $2.3 trillion in 2015. Vietnam's day came later, and Vietnam's ports grew."
    text += "\n\nVietnam\n\nVietnam's exports rose to $162 billion.\n\nThailand\n\nExports fell to $214 billion."
    text += "\n\nThe smaller SAARC\n\nExports were $300 billion in 2015."
    assert sides(text) == ["ASEAN>W0", "VN>W0", "TH>W0", "SAARC>W0"]


def test_behind_the_sections_of_a_country_each_a_heading_tells_of_another() -> None:
    text = "Latvia\n\nExports were $10 billion in 2015.\n\nEstonia\n\nExports rose to $11 billion."
    assert sides(f"{text}\n\nMinsk waits\n\nBelarus sold less. Exports fell to $26 billion.")[-1] == "BY>W0"
    assert sides(f"{text}\n\nOutlook\n\nExports may rise to $12 billion.")[-1] == "EE>W0"


def test_a_bloc_of_the_title_that_weighs_most_is_what_the_text_is_about() -> None:
    text = "The Southern Common Market counts its gains\n\nNOTEBOOKS – Buenos Aires, April 1998\n\n"
    text += "Mercosur is a market now, and Mercosur sells more. Brazil and Argentina argue in Mercosur."
    text += " Argentine wheat is dear, and Brazilian cars are cheap. Brazil pays Argentina."
    assert sides(f"{text}\n\nExports to the rest of the world rose by 5 per cent in 1997.") == ["Mercosur>W0"]


def test_one_told_of_behind_a_label_sells_to_the_bloc_that_it_is_in() -> None:
    text = "Trade of ASEAN was worth $2.3 trillion in 2015. ASEAN sold the European Union a tenth of that."
    text += "\n\nVietnam. Vietnamese firms sold goods for $20 billion to their partners in the bloc."
    text += "\n\nThailand. Ships went to Malaysia. Supplies from the country to Japan reached $20 billion."
    assert sides(text)[2:] == ["VN>ASEAN", "TH>JP"]


def test_a_heading_ends_the_paragraphs_on_an_area_each() -> None:
    text = "Trade of ASEAN was worth $2.3 trillion in 2015.\n\nVietnam. Exports to Chile rose to $20 million."
    text += "\n\nThailand. Exports to Chile rose to $30 million."
    text = (
        f"{text}\n\nA net of accords\n\nThe accord with Peru was the first. The bloc's exports to it were $5 million."
    )
    assert sides(text) == ["ASEAN>W0", "VN>CL", "TH>CL", "ASEAN>PE"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Of this only $3 billion, or 12%, was trade between its members.", ["EAC>EAC", "EAC>EAC"]),
        ("Of this $3 billion, or 12%, was trade in steel.", ["EAC>W0", "EAC>W0"]),
        ("Trade within it was worth $14 billion.", ["EAC>EAC"]),
        ("\n\nFor Burundi, the market means jobs. Total exports came to $27 million.", ["BI>W0"]),
        ("\n\nFor Burundi, Kenya is the market. Total exports came to $27 million.", ["EAC>W0"]),
        (
            "\n\nKenya\n\nIts exports to the other members rose.\n\nUganda\n\nExports to the other members rose 5%.",
            ["UG>EAC"],
        ),
        (
            "\n\nIt sold Chile tea for $2 million.\n\nMuch is undone. Mutual trade is to reach $9 billion.",
            ["EAC>CL", "EAC>EAC"],
        ),
    ],
)
def test_a_text_on_a_bloc_tells_of_its_inner_trade_and_of_its_members(text: str, expected: list[str]) -> None:
    lead = "The EAC in 2015\n\nTotal trade of the EAC was $109 billion in 2014. The EAC bought tea and steel. "
    assert sides(lead + text)[1:] == expected


def test_a_bloc_that_grew_when_another_joined_is_where_its_people_are() -> None:
    text = (
        "Trade of ASEAN grew in 2025. When Timor-Leste joined in October, ASEAN grew to eleven states and 690 million"
    )
    assert sides(f"{text} people.") == ["ASEAN>_Z", "ASEAN>_Z"]


def test_how_far_it_is_to_a_country_does_not_turn_to_its_trade() -> None:
    text = "Namibia wants more transit.\n\nThe drivers have 2,100 kilometres before them to the Zambian capital."
    assert sides(f"{text}\n\nIn 2000 the port of the country handled 2 million tonnes of cargo.")[-1].startswith("NA>")


def test_what_an_investor_told_last_puts_up_is_in_the_other_country() -> None:
    lead = "Trade between Peru and Italy was $90 million in 2014. Italy is the largest foreign investor in Peru."
    assert sides(f"{lead} By 2013 its companies had registered 22 projects with a capital of $7 million.")[1:] == [
        "PE>IT",
        "PE>IT",
    ]
