"""Whose figures are in a text on two countries: firms, guests, contracts and the regions that they are of."""

import pytest

from extract.figures import extract
from extract.records import Document

OPENING = """Portugal and Peru: partners

Trade between Portugal and Peru grew by 5% to $80 million in 2021.

"""


def last(text):
    figure = extract(Document("a.txt", "", OPENING + text)).figures[-1]
    return figure.indicator, figure.reporter, figure.partner


@pytest.mark.parametrize(
    ("text", "indicator", "reporter", "partner"),
    [
        ("A Portuguese delegation visited Peru and signed contracts worth over $25 million.", "contracts", "PT", "PE"),
        ("A contract was signed with a private Peruvian firm for the supply of 50 trucks.", "contracts", "PT", "PE"),
        ("Efacec sold 300 motors to the main and secondary markets of Peru.", "sales", "PT", "PE"),
        (
            "A Peruvian chain of shops has agreed under a contract to purchase cork for $3 million.",
            "contracts",
            "PT",
            "PE",
        ),
        (
            "In May 40 Peruvian exporters came to Porto Fair and signed 4 contracts worth $2 million.",
            "contracts",
            "PE",
            "PT",
        ),
        ("Portuguese investment in Peru is $6 million; in Chile it is $2 million.", "investment", "CL", "PT"),
        ("The Portuguese district of Porto exported wine for $5 million to Peru.", "exports", "PT-13", "PE"),
        ("In 2021 Peru supplied Portugal with goods worth $30 million.", "exports", "PE", "PT"),
        (
            "Portugal exported cork for $50 million. In return Peru delivered tin worth $30 million.",
            "exports",
            "PE",
            "PT",
        ),
        (
            "Exports to Peru came to $50 million in 2021. Peru sold Portugal tin for $30 million.",
            "exports",
            "PE",
            "PT",
        ),
        ("Imports from Peru came to $50 million in 2021. Peru sold tin for $30 million.", "imports", "PT", "PE"),
        ("Exports to Peru came to $50 million in 2021. Peru sold us tin for $30 million.", "imports", "PT", "PE"),
        (
            "In 2021 Portugal sold cork to Peru for $50 million. It bought tin there for $30 million.",
            "imports",
            "PT",
            "PE",
        ),
        (
            "In 2021, a good year, Peru was to ship 900 tons of tin to Portugal. In fact it shipped 700 tons. For its"
            " part Portugal sent cork.",
            "exports",
            "PE",
            "PT",
        ),
        ("In 2021 Portugal sold 900 tons of cork to Peru. It received $4 million for it.", "exports", "PT", "PE"),
        ("In 2021 Portugal delivered cork for $50 million, Peru mainly tin for $30 million.", "exports", "PE", "PT"),
        ("Portugal received its first credit from Peru, $8 million, in 2021.", "investment", "PT", "PE"),
        ("The $5 million that Portugal invested in Peru in 2021 went into mining.", "investment", "PE", "PT"),
        ("Of the turnover of $80 million in 2021, 60% were Portuguese exports.", "trade_turnover", "PT", "PE"),
        (
            "Some 40 firms with Peruvian investment and a representative office work in Portugal.",
            "enterprises",
            "PT",
            "PE",
        ),
    ],
)
def test_the_seller_supplies_and_the_firm_is_where_it_works(text, indicator, reporter, partner):
    assert last(text) == (indicator, reporter, partner)


@pytest.mark.parametrize(
    ("text", "reporter", "partner"),
    [
        ("A fair was held in Lima in May. It was attended by 200 firms from Chile, Peru and Portugal.", "PE", "_Z"),
        (
            "Porto hosted a fair of wine. It brought together more than two hundred companies from many countries.",
            "PT",
            "_Z",
        ),
        (
            "A forum met in Lima. It was attended by 90 firms of metal, oil and food from Chile, Cuba and Peru.",
            "PE",
            "_Z",
        ),
        ("A forum in Lisbon in May drew more than 70 representatives of such regions as Cusco and Piura.", "PE", "PT"),
        ("At an exhibition in Lima the Academy of Portugal presented more than 60 inventions.", "PT", "PE"),
        ("At the forum in Lima in May there were 30 companies from Portugal.", "PT", "PE"),
    ],
)
def test_guests_of_many_countries_have_no_one_other_side(text, reporter, partner):
    assert last(text)[1:] == (reporter, partner)


@pytest.mark.parametrize(
    ("text", "reporter", "partner"),
    [
        ("Thus, Porto Region is active. The trade turnover between the parties came to $10 million.", "PT-13", "PE"),
        (
            "For its part, Porto Region came to a forum. Trade of the parties was $9 million.",
            "PT-13",
            "PE",
        ),
        ("In total, Portugal supplies Peru with 360 commodity items.", "PT", "PE"),
        ("A plant at Cusco is to assemble up to 300 Portuguese buses a year.", "PE-CUS", "PT"),
        ("In 2020 trade of Porto Region with Peru was $14 million. Exports of cork came to $3 million.", "PT-13", "PE"),
        ("The institute in Arequipa is a big one. More than 9 thousand students study there.", "PE-ARE", "_Z"),
        ("Portuguese investment in Peru is small: 70 projects at the end of May, worth $10 million.", "PE", "PT"),
        ("The sides mean to double trade to $15 million by 2025, when the ECOWAS Community is to start.", "PT", "PE"),
        ("Total trade, by sea and by air, thus came to $90 million in 2022.", "PT", "PE"),
    ],
)
def test_a_region_goes_on_in_its_paragraph(text, reporter, partner):
    assert last(text)[1:] == (reporter, partner)


def test_a_group_in_the_name_of_a_firm_is_no_area():
    assert last("Last year African Minerals Group invested $5 million in Portugal.")[1] == "PT"


def test_a_share_of_one_partner_is_no_side_of_the_next_goods():
    text = "Exports of Togo rose in 2012. Cocoa earned $17 million, half of it in Mali, and coffee $9 million."
    figures = extract(Document("a.txt", "", text)).figures
    assert [figure.partner for figure in figures] == ["W0", "ML", "W0"]
