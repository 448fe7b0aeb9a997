"""A text on one country that turns to another's own trade and back: a text in, indicator and sides out."""

import pytest

from tests.extract.marked import figures


def told(text: str) -> list[str]:
    """Give indicator and sides of each figure."""
    return [f"{figure.indicator} {figure.reporter}>{figure.partner}" for figure in figures(text)]


TURNED_TO = [
    (
        "Togo's exports rose by 5% in 2012. Mali did better: it exported goods for $9 million. Chad is the main"
        " customer: it took 3%.",
        ["exports TG>W0", "exports ML>W0", "exports TG>TD"],
    ),
    (
        "Togo's exports rose by 5% in 2012. Oman lives on dates: that fruit brought 40% of its exports of $4 million.",
        ["exports TG>W0", "exports OM>W0", "exports OM>W0"],
    ),
    (
        "Chad and Mali compared\n\nIn 2012 imports came to $5 billion in Chad and to $4 billion in Mali. Exports grew"
        " by 3% in Chad, by 9% in Mali and by 7% in Togo.",
        ["imports TD>W0", "imports ML>W0", "exports TD>W0", "exports ML>W0", "exports TG>W0"],
    ),
    (
        "Togo's exports rose by 5% in 2012. The best customer was Mali, whose own exports fell by 9% in 2011. Togo"
        " sold it goods for $5 million in 2012.",
        ["exports TG>W0", "exports ML>W0", "exports TG>ML"],
    ),
    (
        "Mali took 9% of Togo's exports in 2012. Mali itself ships most of its goods to Oman, which bought $7 million"
        " worth in 2012.",
        ["exports TG>ML", "exports ML>OM"],
    ),
    (
        "In 2012 Fiji's imports of tea from Chad were worth $5 million, its imports of coffee from Mali $9 million.",
        ["imports FJ>TD", "imports FJ>ML"],
    ),
    (
        "Oman's purchases abroad fell by 5% in 2012. For Chad, which had shipped 9% of its exports there in 2011, this"
        " was bad news.",
        ["imports OM>W0", "exports TD>OM"],
    ),
    (
        "In 2012 Oman imported goods worth $5 billion from all over the world. Mali benefited.",
        ["imports OM>W0"],
    ),
    (
        "Malian growers have turned to Oman. The country imported 5,000 tonnes of tea in 2012, most of it from Fiji."
        " Malian sales there came to 300 tonnes.",
        ["imports OM>W0", "exports ML>OM"],
    ),
    (
        "Mali bought tea worth $5 million from Fiji in 2012. Fiji has other markets too: to Oman it shipped $7 million"
        " worth and to Peru $3 million worth.",
        ["imports ML>FJ", "exports FJ>OM", "exports FJ>PE"],
    ),
    (
        "Mali's imports from the EU amounted to $5 million in 2012. Of the member states, Spain supplied $2 million.",
        ["imports ML>EU", "imports ML>ES"],
    ),
    (
        "Suppliers of tea to Mali in 2012\n\nFiji came first with 5,000 tonnes and Oman second with 3,000 tonnes. In"
        " 2011 Fiji had been second with 2,000 tonnes.",
        ["imports ML>FJ", "imports ML>OM", "imports ML>FJ"],
    ),
    (
        "Mali buys more from Togo than it sells there. In 2012 Togo supplied goods worth $5 million and received goods"
        " worth $2 million.",
        ["imports ML>TG", "exports ML>TG"],
    ),
    (
        "The economy of Oman grew by 5% in 2012 and its imports by 9%. Mali's shipments to Oman grew by 3%.",
        ["gdp OM>_Z", "imports OM>W0", "exports ML>OM"],
    ),
    (
        "In 2012 Mali bought 5,000 tonnes of tea from Fiji, where production was 9,000 tonnes, and 3,000 tonnes from"
        " Oman.",
        ["imports ML>FJ", "production FJ>_Z", "imports ML>OM"],
    ),
    (
        "Mali's trade commissioner in Oman says that the country imported tea worth $5 million in 2012, of which 9 per"
        " cent from Mali.",
        ["imports OM>W0", "imports OM>ML"],
    ),
    ("Malian farmers earned $5 million from rice sold to Oman in 2012.", ["exports ML>OM"]),
]


@pytest.mark.parametrize(("text", "sides"), TURNED_TO)
def test_a_text_on_one_country_turns_to_its_customer_and_back(text, sides):
    assert told(text) == sides


POINTED_AT = [
    (
        "Togo and Benin both sell tea to Oman. In 2012 the former shipped 5,000 tonnes, the latter 3,000 tonnes.",
        ["exports TG>OM", "exports BJ>OM"],
    ),
    (
        "Oman imports tea from Togo and Benin. In 2012 Togo shipped 5,000 tonnes and Benin 3,000 tonnes.",
        ["imports OM>TG", "imports OM>BJ"],
    ),
    (
        "Spain is the best customer in the EU for Kenyan tea. It imported 5,000 tonnes in 2012.",
        ["imports ES>KE"],
    ),
    (
        "Togo's main market is Oman. Sales to that country were $5 million in 2012. Oman's total imports came to"
        " $9 billion.",
        ["exports TG>OM", "imports OM>W0"],
    ),
    (
        "Oman is a hard market for Togo's exporters. They sold 5,000 tonnes of tea there in 2012, as against 9,000"
        " tonnes in Peru.",
        ["exports TG>OM", "exports TG>PE"],
    ),
    (
        "Togo's sales to Oman rose by 5% in 2012. Benin's sales there rose by 9%. Those of Mali to Oman fell by 3%.",
        ["exports TG>OM", "exports BJ>OM", "exports ML>OM"],
    ),
    (
        "Togo's exports to Oman rose by 5% in 2012; those of Mali as a whole went up by 9%.",
        ["exports TG>OM", "exports ML>OM"],
    ),
    (
        "Mali's share in Togo's imports is growing. In 2012 it was 9 per cent, Benin's 5 per cent.",
        ["imports TG>ML", "imports TG>BJ"],
    ),
    (
        "Togo's exports to Mali are growing. In 2012 they were $5 million. Mali's exports to Togo are growing, too. In"
        " 2012 they were $9 million.",
        ["exports TG>ML", "exports ML>TG"],
    ),
    (
        "What part of Togo's exports goes to Mali? In 2012 it was 9 per cent. What part of Mali's exports goes to Togo?"
        " In 2012 it was 5 per cent.",
        ["exports TG>ML", "exports ML>TG"],
    ),
    (
        "Togo's chief suppliers are Mali and Benin. The two provided 9 and 5 per cent of imports, respectively.",
        ["imports TG>ML", "imports TG>BJ"],
    ),
    (
        "In 2012 Togo exported goods worth $5 million to Mali, and Mali goods worth $9 million to Togo.",
        ["exports TG>ML", "exports ML>TG"],
    ),
    (
        "In 2012 Mali shipped goods worth $5 million to Oman, to Togo goods worth $3 million.",
        ["exports ML>OM", "exports ML>TG"],
    ),
]


@pytest.mark.parametrize(("text", "sides"), POINTED_AT)
def test_each_of_two_has_its_own_trade(text, sides):
    assert told(text) == sides


SET_BESIDE = [
    (
        "In 2012 Mali sold $5 million worth of goods to Benin and Benin $3 million worth to Mali.",
        ["exports ML>BJ", "exports BJ>ML"],
    ),
    (
        "Mali is the largest buyer of tea in the world, with 9,000 tonnes in 2012. Togo's part of that market was 9 per"
        " cent.",
        ["imports ML>W0", "imports ML>TG"],
    ),
    (
        "Togo's trade with Mali is modest. In 2012 it stood at $5 million, as against $9 million for Benin and $3"
        " million for Ghana.",
        ["trade_turnover TG>ML", "trade_turnover TG>BJ", "trade_turnover TG>GH"],
    ),
    (
        "Togo's purchases from Mali are modest. They were $5 million in 2012, compared with $9 million from Benin.",
        ["imports TG>ML", "imports TG>BJ"],
    ),
]


@pytest.mark.parametrize(("text", "sides"), SET_BESIDE)
def test_what_is_set_beside_is_of_another_partner(text, sides):
    assert told(text) == sides


RANKED = [
    (
        "The tea market in Oman\n\nOman bought tea abroad for $5 billion in 2012. With $7 million, Mali held the third"
        " place among its suppliers, after Togo with $9 million.",
        ["imports OM>W0", "imports OM>ML", "imports OM>TG"],
    ),
    (
        "In 2012 Oman's imports of tea were worth $5 billion. Mali took fourth place among the suppliers, with $7"
        " million, ahead of Togo, with $3 million.",
        ["imports OM>W0", "imports OM>ML", "imports OM>TG"],
    ),
    (
        "Oman imported 90,000 tonnes of tea in 2012. Mali has 27 per cent of this market and Togo 16 per cent.",
        ["imports OM>W0", "imports OM>ML", "imports OM>TG"],
    ),
    (
        "Mali's share in Togo's imports fell to 9 per cent in 2012. Benin's rose to 7 per cent.",
        ["imports TG>ML", "imports TG>BJ"],
    ),
    (
        "Malian exports to Oman came to $5 million in 2012 and Togolese exports $3 million.",
        ["exports ML>OM", "exports TG>OM"],
    ),
    (
        "Mali and Togo reviewed their trade. Mali exported goods for $5 million in 2012 and Togo goods for $3 million.",
        ["exports ML>TG", "exports TG>ML"],
    ),
    (
        "A minister from Togo said in Bamako that his country had bought goods worth $5 million from Mali in 2012.",
        ["imports TG>ML"],
    ),
    (
        "Oman imported 5,000 tonnes of tea from Mali in 2012. It imported 9,000 tonnes of tea in all.",
        ["imports OM>ML", "imports OM>W0"],
    ),
    (
        "Thanks to good prices in Ghana, Mali's growers did well. They sold 5,000 tonnes of rice to Oman in 2012.",
        ["exports ML>OM"],
    ),
]


@pytest.mark.parametrize(("text", "sides"), RANKED)
def test_one_of_several_has_its_place_beside_the_others(text, sides):
    assert told(text) == sides


GOODS = [
    ("In 2012 Togo's exports of tea to Mali were $5 million. Malian exports to Togo were $9 million.", ["tea", None]),
    ("Togo bought tea worth $5 million from Mali in 2012. To Oman it sold $9 million worth.", ["tea", "tea"]),
    ("Togo sells tea to many countries. In 2012 Mali took 5,000 tonnes.", ["tea"]),
    ("Togo sells tea to three countries. In 2012 Mali took 5,000 tonnes.", [None, "tea"]),
    ("Togo sold Mali tea for $5 million in 2012. Mali took 9 per cent of all Togolese exports.", ["tea", None]),
    (
        "Togo's exports to Mali were $8 million in 2012. It imported tea for $5 million. This makes Mali the tenth"
        " partner of Togo, with 2% of its foreign trade.",
        [None, "tea", None],
    ),
]


@pytest.mark.parametrize(("text", "goods"), GOODS)
def test_goods_are_those_of_their_own_flow(text, goods):
    assert [figure.product for figure in figures(text)] == goods


SAID = [
    ("“Our exports to Togo were $5 million in 2012,” the Malian leader said.", ("ML", "TG")),
    ("The Malian envoy noted: “We sold goods for $5 million in 2012.”", ("ML", "TG")),
    ("Togo's exports to Mali fell again in 2012. They came to $7 million. Sales of tea were $5 million.", ("TG", "ML")),
    (
        "Exports from Mali to Togo grew to $3 million in 2012. Togo's exports to Mali rose as well. They came to $5"
        " million.",
        ("TG", "ML"),
    ),
    (
        "In 2012 trade was $9 million. It quotes the Togolese president as saying that the country's exports had come"
        " to $5 million.",
        ("TG", "ML"),
    ),
]


@pytest.mark.parametrize(("text", "sides"), SAID)
def test_who_speaks_and_what_a_sentence_announces_tell_which_way_goods_go(text, sides):
    figure = figures(f"Mali buys less from Togo\n\nTrade of Mali with Togo is small. {text}")[-1]
    assert (figure.indicator, figure.reporter, figure.partner) == ("exports", *sides)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A mission from Togo is in Mali. Mali imported tea for $9 million in 2012. Togo's share was 7%, against 5% for"
         " Chad.", [("imports", "ML", "TG"), ("imports", "ML", "CD")]),
        ("Mali is to buy 500 tonnes of tea from Togo. The contract is worth $5 million.", [("contracts", "TG", "ML")]),
        ("Togo's trade with Mali\n\nTogolese products account for 7% of Malian imports.", [("imports", "ML", "TG")]),
        ("A mission from Togo is in Mali. Mali imported tea for $9 million in 2012. Togolese exports to Mali were worth"
         " $5 million. Sales of tea there came to $3 million.", [("exports", "TG", "ML")] * 2),
    ],
)  # fmt: skip
def test_shares_and_contracts_go_on_from_what_one_buys(text, told):
    found = [(figure.indicator, figure.reporter, figure.partner) for figure in figures(text)[-len(told) :]]
    assert found == [(code, one, "TD" if other == "CD" else other) for code, one, other in told]
