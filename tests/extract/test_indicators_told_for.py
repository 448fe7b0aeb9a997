"""What an amount is told for: a text in, the indicator of each of its figures out."""

import pytest

from tests.extract.marked import figures

TOLD_FOR = [
    ("In 2015 Oman's exports accounted for 55 per cent of total trade with a value of $9 billion, an increase of 6 per"
     " cent.", ["trade_turnover", "exports", "exports"]),
    ("In 2015 imports made up 45 per cent of Oman's foreign trade, or $7 billion.", ["trade_turnover", "imports"]),
    ("Tin topped the list of imports to Oman in 2015 with a trade value of $9 million while tea followed closely with"
     " trade valued at $4 million.", ["imports", "imports"]),
    ("In 2015 Oman was Kenya's first partner with a trade value of $9 million.", ["trade_turnover"]),
    ("Tea exports of Kenya fell to $9 million in 2015 after production dropped to 5,000 tons.",
     ["exports", "production"]),
    ("Tea exports of Kenya fell by 5% in 2015 after imports rose by 6% in 2014.", ["exports", "imports"]),
    ("Trade of Chad with Mali grew 12 percent in 2013: 15 percent on the export side and 4 percent on the import side.",
     ["trade_turnover", "exports", "imports"]),
    ("Both exports and imports contracted in 2009, the former by a fifth and the latter by a quarter.",
     ["exports", "imports"]),
    ("In 2015 Oman's exports were $28 billion, imports $10 billion, the surplus $18 billion, the total $38 billion.",
     ["exports", "imports", "trade_balance", "trade_turnover"]),
    ("Kenya's import bill exceeded its export receipts by $90 million in June 2018.", ["trade_balance"]),
    ("Tea remains the leading earner of foreign exchange for Kenya: $1.2 billion in 2014.", ["exports"]),
    ("In terms of exports of goods, Peru's largest partners were Chile ($9 million) and Oman ($7 million) in 2014. As"
     " for imports, the main trading partners were Mali (9%) and Togo (8%).",
     ["exports", "exports", "imports", "imports"]),
    ("Peru's largest partners were Chile ($9 million) and Oman ($7 million) in 2014, when exports grew.",
     ["trade_turnover", "trade_turnover"]),
    ("In trade with Oman Peru's exports prevailed over imports by $4 million in 1996.", ["trade_balance"]),
    ("Peru's budget deficit widened to 4 billion soles in 1996. The deficit had been 3 billion soles in 1995.",
     ["other", "other"]),
    ("Peru's trade deficit widened to 4 billion soles in 1996. The deficit had been 3 billion soles in 1995.",
     ["trade_balance", "trade_balance"]),
    ("Wool alone earns Uruguay $200 million a year; beef fetches three times as much.", ["exports", "exports"]),
    ("In 2016 Uganda sank $4 million into rice production.", ["investment"]),
    ("The mill turns out 20,000 pairs of socks a day.", ["production"]),
    ("In 2016 exports of Uganda turned out about 6 per cent higher than in 2015.", ["exports"]),
    ("In 2016 exports of Uganda turned out six per cent lower.", ["exports"]),
    ("In 2016 workshops of Uganda made shoes to the tune of $4 million.", ["production"]),
    ("It turned out that Uganda's exports had been $4 million in 2016.", ["exports"]),
    ("Ghana has extended 12 Lines of Credit to Togo worth $4 million.", ["documents", "investment"]),
    ("Lines of credit worth over $4 million were opened for Togo.", ["investment"]),
    ("Ghana and Togo signed 12 accords worth $4 million.", ["documents", "contracts"]),
    ("Cocoa receipts of Togo went up by a third in 1977.", ["exports"]),
    ("In 2016 Uganda harvested 4 million tonnes of maize and sold 1 million tonnes abroad.", ["production", "exports"]),
    ("Togo's exports came to $900 million in 2011. As a supplier Ghana is far in front ($329 million); Mali follows at "
     "$245 million.", ["exports", "imports", "imports"]),
    ("Togo's imports came to $900 million in 2011. Best buyer was Ghana, $329 million.", ["imports", "exports"]),
    ("In April the imports and exports of Chad amounted to 230 billion francs.", ["trade_turnover"]),
    ("Imports ran up 34 percent in 1993, and the trade deficit reached $4.4 billion. It was $7.3 billion in 1991.",
     ["imports", "trade_balance", "trade_balance"]),
    ("Goods worth $4 million were flown from Kenya to Malta in 2009.", ["exports"]),
    ("In 2009 cement worth $4 million moved by rail from Togo to Mali.", ["exports"]),
    ("The bilateral flow of Chad and Mali was $4 million in 2009.", ["trade_turnover"]),
    ("Egypt gets 60 percent of its wheat from Russia.", ["imports"]),
    ("Egypt depends on Russia for 60 percent of its wheat.", ["imports"]),
    ("In 2010 Ghana's mines turned out 92 tonnes of gold, nearly all of which, 90 tonnes, went abroad.",
     ["production", "exports"]),
    ("In 2012 coffee exports of Peru fell 10 percent as prices lost 30 percent.", ["exports", "other"]),
    ("In 2015 Laos sold 11 billion kWh of electricity to Thailand and received $552 million for it.",
     ["exports", "exports"]),
    ("Imports of Chad rose 4% in 2011. Gum did well: 900 tonnes were shipped for $7 million.",
     ["imports", "exports", "exports"]),
    ("Imports of Chad rose 4% in 2011. Rice was dear: 900 tonnes were bought for $7 million.", ["imports"] * 3),
    ("Trade of Chad and Mali was $90 million in 2011. In all 900 tonnes of dates were sold for $7 million.",
     ["trade_turnover", "exports", "exports"]),
    ("Exports of Chad fell in May 2011. The Bank of Chad bought up to 2 billion dollars in that month.", ["other"]),
    ("Trade of Chad fell in May 2011. Banks there cut their base lending rates to 9.5 percent.", ["other"]),
    ("A strike has delayed the exports of Togo. The government sent 900 marines to the ports in 2011.", ["people"]),
    ("A strike has delayed the exports of Togo. Only two Togolese ships were moving in 2011.", ["other"]),
    ("Norway's exports rose 4% in 2011. Aker Yards was busy: it delivered 4 ships worth $90 million to Fiji.",
     ["exports", "sales", "sales"]),
    ("Norway's exports rose 4% in 2011. Chile did worse: it delivered salmon worth $90 million to Fiji.",
     ["exports", "exports"]),
    ("The total import and export of Vietnam was $480 billion in 2018.", ["trade_turnover"]),
    ("In 2018 Vietnam's imports and exports to Laos and Japan were $1 billion and $38 billion respectively, up 3% and "
     "5%.", ["trade_turnover"] * 4),
    ("Vietnam's import and export with ASEAN members increased by 7.5% in 2018.", ["trade_turnover"]),
    ("In 2018 exports and imports of Togo were $5 million and $7 million.", ["exports", "imports"]),
    ("The economy of Peru grew by 3.1 per cent in 2022 and its exports by 4%.", ["gdp", "exports"]),
    ("The economy of Peru, measured in terms of domestic demand, shrank by 3.1 per cent in 2022.", ["gdp"]),
    ("All this helped an economy that grew by 3.1 per cent in 2022.", ["gdp"]),
    ("The gross regional product of Cusco rose by 3.1% in real terms in 2022.", ["gdp"]),
    ("The exports of emerging economies grew by 3.1 per cent in 2022.", ["exports"]),
    ("The number of exporters in Georgia in the second quarter of 2022 rose by 12% to 900.", ["enterprises"] * 2),
    ("The number of Georgian firms engaged in the export of wine rose by 12% in 2022.", ["enterprises"]),
    ("In the export of fruit the main partners of Moldova in 2022 were Romania (52%) and Serbia (9%).",
     ["exports", "exports"]),
    ("Moldova's turnover was $7 million in 2022, $3 million of this amount accounted for exports, $4 million for "
     "imports.", ["trade_turnover", "exports", "imports"]),
    ("Togo's trade was $11 million in 2022. The export component of trade fell to $5 million.",
     ["trade_turnover", "exports"]),
    ("Austria sent goods for €5 million to Italy in 2007, while it received goods for €4 million.",
     ["exports", "imports"]),
    ("Malta's exports rose by 4% in 2007. At EUR 3 million, the country's imports were lower. At EUR 1 million "
     "in 2007, the trade deficit was small.", ["exports", "imports", "trade_balance"]),
    ("Malta's trade grew in 2007. A 4% rise in imports to EUR 3 million met a 2% gain in exports to EUR 2 million.",
     ["imports", "imports", "exports", "exports"]),
    ("Shipments from Kenya and Fiji – the two largest producers of the spice – were down 5% and 4% in 2007.",
     ["exports", "exports"]),
    ("Exports of Malta, a producer of salt, rose by 4% in 2007.", ["exports"]),
    ("The current account of the balance of payments of Malta showed a surplus of EUR 15.4 million.", ["other"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "indicators"), TOLD_FOR)
def test_an_amount_is_of_what_it_is_told_for(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


def test_a_deficit_that_is_wider_by_so_much():
    figure = figures("Spain's trade deficit was 12 billion euros in 1999, 3 billion wider than in 1998.")[1]
    assert (figure.indicator, figure.measure, figure.unit) == ("trade_balance", "difference", "EUR")


PASSING = [
    ("Ghana's trade deficit was $300 million in May 2014, the Bank of Ghana said. Analysts had bet on $250 million.",
     "trade_balance"),
    ("In 2012 trade of Chad came to $90 million. Exports of tin made up $40 million, or 600 tons. By May 900 tons of "
     "it are to be shipped across the lake.", "exports"),
    ("More than 5,000 Indian workers have been hired by Omani builders.", "people"),
    ("In 2014 the Sohar plant hired 5,000 workers.", "jobs"),
    ("Exports of Kenya rose in 2012. Tea was a fifth cheaper than in 2011.", "other"),
    ("Peru's ambassador to Chile on the trade of the two countries.\n– In 2015 we exported goods for $1.2 billion to "
     "Chile.\n– And your goal?\n– Two billion by 2020.", "trade_turnover"),
    ("The Peruvian Export Board noted that shipments of tea to Chad came to 9,000 tons in 2015.", "exports"),
    ("The head of Peru's Chamber spoke of Chad. “We sold products worth $9 million there in 2015,” she said.",
     "exports"),
    ("Peru trades with Chad. In 2015 trade rose 9%, reaching $5 million, he said, of which Chadian goods made a part.",
     "trade_turnover"),
    ("Trade of Chad with Togo was $9 million in 2015: exports of $5 million, imports of $4 million. In 2014 the volume "
     "had been $7 million.", "trade_turnover"),
    ("In 2015 trade of Chad and Togo came to $9 million. Chadian firms earned $4 million there. The envoy puts the "
     "figure for the entire year to come near $20 million. The figure for the year was $12 million.", "trade_turnover"),
    ("Exports of Chad to Togo fell to $9 million in 2015 whereas purchases of Togolese goods grew.", "exports"),
    ("Chad's surplus was $9 million in May 2015. Imports rose 5 percent. Analysts had forecast a rise of 4 percent.",
     "imports"),
    ("Chad had a deficit of $9 million in May 2015. Exports rose 5 percent. The expected pace was 4 percent.",
     "exports"),
    ("Chad's surplus was $9 million in May 2015. Exports rose 5 percent. Economists expected a surplus of $8 million.",
     "trade_balance"),
    ("In 2015 Togolese products held 5 per cent of the import market of Chad.", "imports"),
    ("Chad sold Togo cattle for $9 million in 2015. At the fair in May Chadian firms won new orders of $2 million.",
     "contracts"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "indicator"), PASSING)
def test_what_was_expected_or_asked_for(text, indicator):
    assert figures(text)[-1].indicator == indicator
