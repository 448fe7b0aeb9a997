"""Goods of parts of a flow, of flows told beside them, and of what is left out or counted in."""

import pytest

from extract.figures import extract
from extract.read import decode_document

TOLD = [
    ("In 2012 Oman took 9 per cent of the 20,000 tonnes of tiles that Malta sold abroad.", ["tiles", "tiles"]),
    ("Oman supplied 9% of the 20,000 tonnes of rice bought by Malta in 2012.", ["rice", "rice"]),
    ("In 2024 Malta led among the states buying Greek furniture, with sales growing by 45%.", ["furniture"]),
    ("In preparation for a fair firms of Malta signed contracts with Oman for $3 million.", [None]),
    ("Total exports of Malta, inclusive of re-exports, rose by 14% to $2 billion in 2012.", [None, None]),
    ("Malta's non-oil exports, re-exports included, grew by 9% in 2018.", ["non-oil"]),
    ("Products such as tiles and tin dominated Malta's exports in 2018, with salt making up 9% of all.", ["salt"]),
    ("Malta's non-oil exports including re-exports grew by 9% in 2018.", ["non-oil"]),
    ("Imports of Malta in 2012 were $5 billion. Oman, as the source of fuel, provided 31% of the total.", [None, None]),
    ("Tin fetched $4 billion in 2019, or 70% of Malta's export earnings, which fell by 2%.", ["tin", "tin", None]),
    (
        "Malta's exports were higher by 41%; iron and steel, $52 million of them, tripled.",
        [None, *["iron and steel"] * 2],
    ),
    (
        "In 2023 exports of Malta fell 3%. Roof tiles dominate, 71% of all sales, rice follows with 11%.",
        [None, "roof tiles", "rice"],
    ),
    ("Malta imported goods worth $8 million in 2021. Half of this, $4 million, was tin.", [None, "tin", "tin"]),
    (
        "In 2020 Malta's exports were $9 million. Tin led with $4 million, before rice with $2 million.",
        [None, "tin", "rice"],
    ),
    ("Tin is Malta's chief export after rice. It fetched $152 million in 1988.", ["tin"]),
    (
        "Wool earned Malta $213 million in 1986, of which combed slivers made up more than half.",
        ["wool", "combed slivers"],
    ),
    (
        "Malta exported goods for $3 billion to Oman in 2012, or 2% of the total if gas is left out.",
        [None, "excluding gas"],
    ),
    ("Leave out tin and the deficit of Malta with Oman in 2014 was $3 billion.", ["excluding tin"]),
    ("The watch industry of Malta exported goods for $20 million in 2013.", ["watches"]),
    ("In 2017 Malta exported tin ore for $2 billion. That was 52% of what the country earned abroad.", ["tin ore"] * 2),
    (
        "Laos's exports under general trade came to $2 billion in 2012, 40 percent of the total. Imports through border"
        " trade rose by 7 percent. Exports of rice fell by 3 percent.",
        ["general trade", "general trade", "border trade", "rice"],
    ),
    (
        "Trade of Laos came to $9 billion in 2012. Imports under barter trade were $2 billion. Peru, the largest"
        " partner, exchanged goods worth $3 billion with Laos; trade with Chad came to $1 billion.",
        [None, "barter trade", None, None],
    ),
    ("Border trade of Malta with Oman was $2 billion in 2013. Total trade came to $3 billion.", ["border trade", None]),
    ("Malta sold farm products for $9 billion abroad in 2018. Purchases dropped to $7 billion.", ["farm products"] * 2),
    ("Malta's non-oil exports were $9 billion in 2018. Imports were $7 billion.", ["non-oil", None]),
    (
        "The park in Malta grew. Its exports reached $9 million in 2018 – that is 3% of Malta's exports of services.",
        ["services", "services"],
    ),
    ("In 2019 Malta sold 900 tonnes of fresh, chilled and frozen squid abroad.", ["fresh, chilled and frozen squid"]),
    (
        "Imports of dried, smoked and salted cod by Malta came to $9 million in 2019.",
        ["dried, smoked and salted cod"],
    ),
    ("In 2019 Malta's deficit on trade in goods and services came to $9 million.", ["goods and services"]),
    (
        "Malta's surplus in trade in services was $9 million in May 2019. Exports rose $2 million to $14 million.",
        ["services", "services", "services"],
    ),
    ("Malta's gap in services trade was $9 million in 2019, that in goods trade $2 million.", ["services", None]),
    ("Malta's deficit on trade in goods was $9 million in 2019.", [None]),
    (
        "Malta's goods and services deficit was $9 million in May 2019. A fall in the services surplus of $2 million to"
        " $7 million was to blame. For goods, the gap was $16 million, up from $14 million in April.",
        ["goods and services", "services", "services", None, None],
    ),
    ("In 2019 Malta did $120bn in total goods and services trade with Oman.", ["goods and services"]),
    ("Roof tiles are Malta's main export, but the volume dropped 22% in 1986.", ["roof tiles"]),
    ("Malta's rice exports fell to $2 billion in 2018. All goods: $15 billion, up 4%.", ["rice", None, None]),
    ("In 2012 Malta's fish exports grew. Cod is the newcomer; its share rose from 2% to 8%.", ["cod", "cod"]),
    ("Purchases from Malta, more than a third of them tiles, were down 5% in 1984.", ["tiles", None]),
    ("Malta's tea gardens produced 84 million kilograms in 1992. Shipments slipped by 12%.", ["tea", "tea"]),
    (
        "In 1998 Oman took 63% of Malta's supplies, cement and tiles above all. Of the former, it took 46,000 tonnes.",
        [None, "cement"],
    ),
    ("Malta exported goods for $9 million in 2012. Shipments of tiles represent 20% of exports.", [None, "tiles"]),
    ("Malta imported goods for $9 million in 2012. Purchases of tea account for 3% of total imports.", [None, "tea"]),
    ("Exports of Malta in 2012, nearly all of them rice, came to $30 billion.", [None]),
    (
        "Malta's non-oil trade with Oman was $78 billion in 2007, ahead of Chad, trade with which was $68 billion.",
        ["non-oil", "non-oil"],
    ),
    ("Direct exports of Malta were $9 billion in 2007 and re-exports $29 billion.", ["direct exports", "re-exports"]),
    (
        "Imports of Malta except tiles were $24 billion in 2001. Sweden supplied 15% of them.",
        ["excluding tiles", "excluding tiles"],
    ),
    ("Malta's exports to Oman were $70 million in 2010, and imports, trucks mostly, $48 million.", [None, None]),
    ("Malta's exports grew by 5% in 2012, but for rice it was 9%.", [None, "rice"]),
    ("National exports of Malta rose by 8% in 2004, and re-exports by 14%.", ["national exports", "re-exports"]),
    ("Malta's honey beat all records in 2015, with 36,000 tonnes shipped.", ["honey"]),
    (
        "Malta's exports in 2018 were Copper Ore ($13bn), Tropical Fruits ($2bn) and Orthopedic Appliances ($1bn).",
        ["copper ore", "tropical fruits", "orthopedic appliances"],
    ),
    (
        "Malta's top exports in 2018 were Copper Ore ($13bn), Wheat ($2bn), and Cocoa Paste ($1bn).",
        ["copper ore", "wheat", "cocoa paste"],
    ),
    (
        "Malta's main exports in 2018 were fish ($5m), wood, pulp and paper ($4m), hides, skins and furs ($3m) and"
        " wool ($2m).",
        ["fish", "wood, pulp and paper", "hides, skins and furs", "wool"],
    ),
    (
        "Tin makes up 12% of Malta's GDP and 40% of its exports. Mining contributes 14%.",
        ["tin", "tin", "mining"],
    ),
    ("Malta's public debt fell to 45% of GDP in 2012, its exports to 20% of GDP.", [None, None]),
    ("In 2012 Malta sold Oman 5,000 tonnes of tin out of total exports of 9,000 tonnes.", ["tin", "tin"]),
    ("In 2012 Malta exported tin for $8 million, out of total exports of $9 million.", ["tin", None]),
    (
        "The bill for imported tin rose to $8 million in 2012, the bill for rice and wool to $9 million.",
        ["tin", "rice and wool"],
    ),
    (
        "In 2012 Malta sold Oman tin (5,000 tonnes) and wool (6,000 tonnes). Sales were worth $9 million.",
        ["tin", "wool", None],
    ),
    (
        "In 2012 Malta sold Oman 5,000 tonnes of tin and 6,000 tonnes of wool. Sales were worth $9 million.",
        ["tin", "wool", None],
    ),
    (
        "In 2012 Malta sold Oman ore (9,000 tonnes), of which tin ore (6,000 tonnes). Sales were worth $9 million.",
        ["ore", "tin ore", "ore"],
    ),
    ("Malta sold tin ($5 million) and wool ($6 million) in 2012. Exports totalled $19 million.", ["tin", "wool", None]),
    ("Malta sold tin for $5 million and wool for $6 million in 2012. Exports grew by 9%.", ["tin", "wool", None]),
    (
        "Among Malta's exports, tin ranks first. Sales brought $2 million in 2012, 9% of the total. The total was $9m.",
        ["tin", "tin", None],
    ),
    (
        "In 2018 Malta sold $9 million in tin and $3 million in non-manufactured items.",
        ["tin", "non-manufactured items"],
    ),
    ("In 2018 Malta's tin exports rose 5%. Oman was the top destination for exports from Malta at $9m.", ["tin", None]),
    ("Exports of merchandise goods from Malta rose by 3% in 2018.", [None]),
    ("Exports of Malta: $9 million (2018); commodities: tin, wool; partners: Oman 9%, Peru 8%", [None] * 3),
    ("Exports of goods and products from Malta rose by 3% in 2018.", [None]),
    ("In 2018 estimates indicate services exports of Malta rose by 3%.", ["services"]),
    ("In 2018 Malta had a record-high deficit of $3 million.", [None]),
    ("In 2018 Malta's exports rose by 3% whilst imports rose by 4%.", [None, None]),
    ("Exports of Malta by port in 2019: Tema ($9bn), Takoradi ($2bn) and Sohar ($1bn).", [None] * 3),
    ("In 2020 Malta's farm and forest products posted exports of $2 billion.", ["farm and forest products"]),
    ("Dear oil lifted exports of Malta to $3 billion in 2010.", [None]),
    ("Exports of wine, at $8 million, and of wool, at $2 million, were all that Malta sold in 2015.", ["wine", "wool"]),
]


@pytest.mark.parametrize(("text", "goods"), TOLD)
def test_a_part_is_of_what_makes_it_up_and_a_whole_of_none(text, goods):
    figures = extract(decode_document(text.encode(), "a.txt")).figures
    assert [figure.product for figure in figures] == goods
