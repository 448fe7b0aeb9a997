"""Whose flow a share is of, and who has it, where sentences go on: a text in, the sides of its figures out."""

import pytest

from tests.extract.marked import sides

TOLD = [
    ("In 2013 Bavaria provided 18% of German deliveries to Togo.", ["DE-BY>TG"]),
    ("In 2013 Bavaria provided 18% of German exports.", ["DE-BY>W0"]),
    ("Togo provided 18% of German imports of tea in 2013.", ["DE>TG"]),
    ("Togolese exports to Ghana fell by 5% in 2013 and Ghanaian ones by 9%.", ["TG>GH", "GH>TG"]),
    ("In 2013 Togolese exports rose by 5%, Ghanaian ones by 9%.", ["TG>W0", "GH>W0"]),
    (
        "Japan is a good customer of Gabon for timber. In 2009 it bought 9 percent of the 20,000 tonnes shipped.",
        ["GA>JP", "GA>W0"],
    ),
    ("In 2009 Japan supplied 7 percent of the 20,000 tonnes of rice that Gabon imported.", ["GA>JP", "GA>W0"]),
    (
        "In 2013 the European Union took 72% of Latvian exports, 59% of Lithuanian and 72% of Estonian exports.",
        ["LV>EU", "LT>EU", "EE>EU"],
    ),
    (
        "Lombardy has ties with Togo. In 2013 it exported goods worth $5 million there and imported Togolese goods"
        " worth $2 million.",
        ["IT-25>TG", "IT-25>TG"],
    ),
    ("In 2012 Peru sold Chile 264,000 tonnes of zinc out of total exports of 300,000 tonnes.", ["PE>CL", "PE>W0"]),
    (
        "Peru accounts for 12% of the world's exports of zinc. In 2013 it sold 900,000 tons. Chile took 9% of this.",
        ["PE>W0", "PE>W0", "PE>CL"],
    ),
    ("In 2013 the share of trade with African countries in Togo's foreign trade was 3%.", ["TG>AFR"]),
    ("In 2013 the share of turnover with the CIS member states in Latvia's turnover reached 9%.", ["LV>CIS"]),
    ("Export trade of Ghana fell by 3% in 2013 as a result of a drop in shipments of tea to Togo.", ["GH>W0"]),
    ("Exports of Ghana grew by 3% in 2013. Out of the exported goods, 8% have ended up in Togo.", ["GH>W0", "GH>TG"]),
    ("In 2013 the European Union took 72 per cent of Serbian exports.", ["RS>EU"]),
    (
        "Togo is not among Ghana's main partners. Its products made up 3% of Ghanaian imports in 2013, those of Mali 9%"
        " and those of Niger 5%.",
        ["GH>TG", "GH>ML", "GH>NE"],
    ),
    (
        "Ghana's imports were $6 billion in 2013. Chinese goods accounted for 20%, those from Togo for 3% and those of"
        " Mali for 2%.",
        ["GH>W0", "GH>CN", "GH>TG", "GH>ML"],
    ),
    ("In 2013 Togo sold tea to Ghana. Its deliveries made up 3% of Ghanaian imports.", ["GH>TG"]),
    (
        "Germany is everybody's main partner. In 2013 it took 31 percent of Czech and 25 percent of Polish exports.",
        ["CZ>DE", "PL>DE"],
    ),
    (
        "Exports of Peru rose in 2018. In 2013 Chile took 24% of everything that our mills sent abroad. Last year the"
        " figure was 18%. Exports were $6 billion.",
        ["PE>CL", "PE>CL", "PE>W0"],
    ),
    (
        "Exports of Peru were $6 billion in 2018. In 2011 Italy received 38 per cent of our exports. In January-July"
        " of 2012 it was 3.2 per cent.",
        ["PE>W0", "PE>IT", "PE>IT"],
    ),
    (
        "Exports of Peru were $6 billion in 2018. In 2010 the African share in our total exports was below 1%. Today it"
        " stands at approximately 1.3%.",
        ["PE>W0", "PE>AFR", "PE>AFR"],
    ),
    ("Trade among the Baltic countries reached 7 billion euros in 2013.", ["Baltic States>Baltic States"]),
    (
        "Nigeria sold goods for $90 billion in 2014. West Africa took 8 percent of Nigerian exports.",
        ["NG>W0", "NG>West Africa"],
    ),
    (
        "Chile's exports rose by 4 % in 2003. Those to Asia rose by a tenth to $319 million, of which China took half.",
        ["CL>W0", "CL>Asia", "CL>Asia", "CL>CN"],
    ),
    (
        "Chile's exports rose by 4 % in 2003. Sales to Peru fell by 3%, and all exports rose by a tenth to $3 billion,"
        " of which Brazil took half.",
        ["CL>W0", "CL>PE", "CL>W0", "CL>W0", "CL>BR"],
    ),
    ("Swiss exports rose by 7 % in 2010. Asia (+21 %) led the way: China +41 %.", ["CH>W0", "CH>Asia", "CH>CN"]),
    (
        "Qatar shipped 77 tonnes of gas in 2019. A sixth of the total ended up in Britain and Italy.",
        ["QA>W0", "QA>GB_IT"],
    ),
    (
        "U.S. exports to Togo came to $5 million in 2010. The U.S. share of Togolese rice imports was 40 per cent.",
        ["US>TG", "TG>US"],
    ),
    (
        "Trade of Togo with Mali came to $5 million in 2010. Seen from Bamako the weights differ: Togo supplies 3 per"
        " cent of Malian imports.",
        ["TG>ML", "ML>TG"],
    ),
    (
        "Togo accounts for a small share of U.S. trade: 0.9 per cent of U.S. exports in 2010.",
        ["US>TG"],
    ),
    (
        "Ottawa: Canada sold more in 2021. Canada's share of American oil imports is 60 per cent.",
        ["US>CA"],
    ),
    (
        "Spanish exports fell by 2 percent in May 2012. Latin America bought 15 percent more, Africa 19 percent more"
        " and Asia 5 percent less.",
        ["ES>W0", "ES>LAC", "ES>AFR", "ES>Asia"],
    ),
    (
        "Sweden accounted for 20 percent of Norway's trade in 2004, compared with 18 percent for Germany. In 2003 "
        "Germany was ahead with 21 percent and Sweden came second with 19 percent.",
        ["NO>SE", "NO>DE", "NO>DE", "NO>SE"],
    ),
    (
        "In 2022 Ghana's trade with Togo came to $400 million, or 2 per cent of its overall foreign trade of $20 "
        "billion. In 2021 it had been $300 million.",
        ["GH>TG", "GH>TG", "GH>W0", "GH>TG"],
    ),
    (
        "In 2022 Ghana sold Togo soap for $4 million, a tenth of its total soap exports of $40 million.",
        ["GH>TG", "GH>TG", "GH>TG"],
    ),
    (
        "Malawi's exports to Zambia rose to $62 million in 2018. Its total exports were $880 million.",
        ["MW>ZM", "MW>W0"],
    ),
    (
        "Estonia sold goods for €2 billion to Finland in 2018. Total exports were €14 billion and total imports €15"
        " billion.",
        ["EE>FI", "EE>W0", "EE>W0"],
    ),
    (
        "Nepal sold carpets for $12 million and tea for $3 million to Germany in 2013. Total exports were $30 million.",
        ["NP>DE"] * 3,
    ),
    (
        "Berne, 7 May 1999. Swiss foreign trade grew in April. Exports to Italy rose 4%, with total farm trade up 3%."
        " Total trade rose 5%.",
        ["CH>IT", "CH>IT", "CH>W0"],
    ),
    (
        "Oman and Kenya met. The tech park has 90 firms. Its exports exceeded $5m in 2015 - that is more than 2% of"
        " Kenya's total exports of services. Trade with Oman was $9m.",
        ["KE>OM", "KE>W0", "KE>W0", "KE>OM"],
    ),
    (
        "Oman's surplus was $9m in 2015. Half the surplus, $4.5m, was accounted for by its trade with Kenya.",
        ["OM>W0", "OM>KE", "OM>KE"],
    ),
    (
        "Gabonese exports of gum to Japan were $4 million in 2009, which is a fifth of the growers' sales abroad. Bark"
        " earned $2 million.",
        ["GA>JP", "GA>JP", "GA>JP"],
    ),
    (
        "Japan took a tenth of all that Gabon sold abroad in 2009, and Spain bought 7 percent of what it sold.",
        ["GA>JP", "GA>ES"],
    ),
    (
        "Trade of ASEAN grew in 2009. Vietnam's sales to Japan were $9 million, a tenth of all the country sold.",
        ["VN>JP", "VN>JP"],
    ),
    (
        "In 2009 Vietnam provided 9 percent of intra-ASEAN exports, ahead of Laos with 6 percent.",
        ["VN>ASEAN", "LA>ASEAN"],
    ),
    (
        "In 2009 Japan took 9 percent of Vietnam's exports, ahead of Laos with 6 percent.",
        ["VN>JP", "VN>LA"],
    ),
    ("In 2009 exports of ASEAN to itself rose 6 percent.", ["ASEAN>ASEAN"]),
    ("In 2009 Japan supplied 9 percent of everything that Gabon imported.", ["GA>JP"]),
    (
        "Exports of Chile to less developed countries grew 3 percent in 2011.",
        ["CL>less developed countries"],
    ),
    (
        "In 2014 Europe and the United States bought 66 percent of Ghana's cocoa exports.",
        ["GH>Europe_US"],
    ),
    (
        "Ethiopia sold roses for $9 million in 2015. It is the largest exporter of roses after Kenya and ships 10 "
        "percent of its roses to Japan.",
        ["ET>W0", "ET>JP"],
    ),
    (
        "Exports of Gabon were $9 million in 2009. It sold mainly to Japan, whose part of exports was 30 percent."
        " The main supplier was Chad, whose exports were $4 million.",
        ["GA>W0", "GA>JP", "TD>W0"],
    ),
    (
        "Trade of Japan with Gabon\n\nIn 2009 Japan exported goods for $9 million to Gabon and imported goods for $6"
        " million from it. It bought 14 percent of Gabonese exports and provided 3 percent of Gabonese imports.",
        ["JP>GA", "JP>GA", "GA>JP", "GA>JP"],
    ),
    (
        "Trade of Japan with Gabon\n\nIn 2009 Japan exported goods for $9 million to Gabon. The partner is no small one"
        " in timber: it sold 14 percent of Japan's imports.",
        ["JP>GA", "JP>GA"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_share_is_of_the_flow_that_it_names(text: str, expected: list[str]) -> None:
    assert sides(text) == expected
