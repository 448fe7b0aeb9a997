"""Plain sentences of releases and reports, one behind another: texts in, the slots of every figure in short out."""

import pytest

from tests.extract.marked import figures

PLAIN = {
    "In 2014 a third of Peru's exports to Africa was bound for Togo, and 9% of imports from Asia came from Oman.": [
        "share exports PE>TG - percent 2014",
        "share imports PE>OM - percent 2014",
    ],
    "The proportion of Oman's total exports to Togo continued its long descent, to 8 per cent in 2014.": [
        "share exports OM>TG - percent 2014",
    ],
    "In 2014 Oman's exports to Togo were around $9 million so the trade of the two was in Oman's favour.": [
        "level exports OM>TG - USD 2014",
    ],
    "In 2014 Peru was the largest Togolese trading partner, with $9 million, followed by Oman ($5 million).": [
        "level trade_turnover TG>PE - USD 2014",
        "level trade_turnover TG>OM - USD 2014",
    ],
    "Peru was in 2014 a market for Togo. Oman is the largest Togolese export market ($5 million) of 2014.": [
        "level exports TG>OM - USD 2014",
    ],
    "In 2014 Peru's exports to its ten main trading partners grew by 9%, imports from its largest partner by 3%.": [
        "growth exports PE> - percent 2014",
        "growth imports PE> - percent 2014",
    ],
    "Oman's deficit -- the broadest measure of its trade with the world -- was $9 million in 2014.": [
        "level trade_balance OM> - USD 2014",
    ],
    "In 2014 Oman had a deficit of $3 million. Some $9 million in goods was shipped to this country from overseas.": [
        "level trade_balance OM> - USD 2014",
        "level imports OM> - USD 2014",
    ],
    "In 2014 Oman's imports from foreign countries were $9 million, while imports from Peru were $3 million.": [
        "level imports OM> - USD 2014",
        "level imports OM>PE - USD 2014",
    ],
    "In 2014 Oman's imports from the countries of the Commonwealth of the Independent States were $9 million.": [
        "level imports OM>CIS - USD 2014",
    ],
    "Oman's surplus with Togo fell to $3 million in 2014 from $4 million in 2013, reflecting more Togolese goods.": [
        "level trade_balance OM>TG - USD 2014",
        "level trade_balance OM>TG - USD 2013",
    ],
    "Oman's tractor exports fell to 5,000 in 2014. This compares with 9,000 in 2013.": [
        "level exports OM> tractor count 2014",
        "level exports OM> tractor count 2013",
    ],
    "Oman's liquefied petroleum gas (LPG) exports came to $9 million in 2014.": [
        "level exports OM> liquefied petroleum gas USD 2014",
    ],
    "In 2014 EU exports grew by 3%. Total trade of the 28 member states came to $9 million.": [
        "growth exports EU> - percent 2014",
        "level geography EU> - count -",
        "level trade_turnover EU> - USD 2014",
    ],
    "In 2014 Oman's imports from Peru rose to $9 million, compared with a 5% rise in imports from Togo to $3m.": [
        "level imports OM>PE - USD 2014",
        "growth imports OM>TG - percent 2014",
        "level imports OM>TG - USD 2014",
    ],
    "In 2014 Oman's imports were pushed up by dearer tea prices and rose 9% to $3 million.": [
        "growth imports OM> - percent 2014",
        "level imports OM> - USD 2014",
    ],
    "Trade between South America and Oman grew to $9 million in 2014.": [
        "level trade_turnover OM>South America - USD 2014",
    ],
    "Two way trade of Oman and Peru (two way goods trade) came to $9 million in 2014.": [
        "level trade_turnover OM>PE - USD 2014",
    ],
    "In 2014 fish made up almost three-quarters (74%) of Oman's exports.": [
        "share exports OM> fish percent 2014",
        "share exports OM> fish percent 2014",
    ],
    "Oman is Peru's chief partner. It has a population of 5 million and an economy that grew by 3% in 2014.": [
        "level people OM> - count -",
        "growth gdp OM> - percent 2014",
    ],
    "Oman and Peru traded for $9 million in 2014.\n\nOmani exports are:\n\n1. tea ($3 million)\n2. tin ($1 million)": [
        "level trade_turnover OM>PE - USD 2014",
        "level exports OM>PE tea USD 2014",
        "level exports OM>PE tin USD 2014",
    ],
    "In 2014 Peru's trade with Togo was worth $9 million, with Togo posting a small deficit of $3 million.": [
        "level trade_turnover PE>TG - USD 2014",
        "level trade_balance TG>PE - USD 2014",
    ],
    "Peru had a surplus with Togo in 2014, having shipped goods worth $9 million; tea made up 8% of that.": [
        "level exports PE>TG - USD 2014",
        "share exports PE>TG tea percent 2014",
    ],
    "In 2014 Peru's trade with Togo came to 8% of Peru's total trade.": ["share trade_turnover PE>TG - percent 2014"],
    "In 1964 Peru's exports and re-exports of tea were $9 million. Its primary import partner was Togo with 8%.": [
        "level exports PE> tea USD 1964",
        "share imports PE>TG - percent 1964",
    ],
    "In 1964 Peru sent 80% of its exports to developed countries and 8% to communist countries.": [
        "share exports PE>developed countries - percent 1964",
        "share exports PE>socialist countries - percent 1964",
    ],
    "Peru's dependence on imports from Togo had slipped a little, from 80 percent in 1964.": [
        "share imports PE>TG - percent 1964",
    ],
    "Exports of Peru jumped up to 8 million tonnes in 2014. Trade with Togo will grow up to $9 million.": [
        "level exports PE> - t 2014",
        "level trade_turnover PE>TG - USD 2014",
    ],
    "In 2014 the two way trade of Togo and Oman was worth $9 million, of which oil made $3 million.": [
        "level trade_turnover TG>OM - USD 2014",
        "level trade_turnover TG>OM oil USD 2014",
    ],
    "In 2014 Togo's imports originated chiefly in Peru (28% of the total) and Oman (17%).": [
        "share imports TG>PE - percent 2014",
        "share imports TG>OM - percent 2014",
    ],
    "In 2014 Peru was the top exporter to the Omani market with $5 million. It was the chief supplier to Togo.": [
        "level exports PE>OM - USD 2014",
    ],
    "Togo was the largest supplier of rice to the Omani market in 2014, with $5 million.": [
        "level imports OM>TG rice USD 2014",
    ],
    "In 2014 Togo's exports to the Eastern Partnership countries were $5 million, those to TPP members $4 million.": [
        "level exports TG>Eastern Partnership - USD 2014",
        "level exports TG>CPTPP - USD 2014",
    ],
    "Togo's trade with Peru came to $9 million in 2014. It owed to a 7% rise in imports from Mali to $4 million.": [
        "level trade_turnover TG>PE - USD 2014",
        "growth imports TG>ML - percent 2014",
        "level imports TG>ML - USD 2014",
    ],
    "Oman is Peru's partner. In 2014 trade with it was $9 million. While imports reached $5 million, exports fell.": [
        "level trade_turnover PE>OM - USD 2014",
        "level imports PE>OM - USD 2014",
    ],
    "In 2014 Oman invested $9 million in manufacturing in Peru.": ["level investment PE>OM - USD 2014"],
    "In 2014 Peru's exports of $9 million comprised 60 percent metals, about 30 percent fish and 5 percent yarn.": [
        "level exports PE> - USD 2014",
        "share exports PE> metals percent 2014",
        "share exports PE> fish percent 2014",
        "share exports PE> yarn percent 2014",
    ],
    "Peru's imports were $9 million in 2014, of which 45 percent transportation machinery, 25 percent food.": [
        "level imports PE> - USD 2014",
        "share imports PE> transportation machinery percent 2014",
        "share imports PE> food percent 2014",
    ],
    "Of Peru's imports from African countries in 2014, Mali came first with $5 million.": [
        "level imports PE>ML - USD 2014",
    ],
    "Peru's exports to Mali rose by 8 per cent – more slowly than imports – to $5 million in 2014.": [
        "growth exports PE>ML - percent 2014",
        "level exports PE>ML - USD 2014",
    ],
    "Sales of zinc helped Peru's total exports rise by 8% in 2014. Tea imports drove total imports up 5%.": [
        "growth exports PE> - percent 2014",
        "growth imports PE> - percent 2014",
    ],
    "Exports and imports of Peru grew by 8 per cent. and 5 per cent. respectively in 1974.": [
        "growth exports PE> - percent 1974",
        "growth imports PE> - percent 1974",
    ],
    "In 2017 imports fell 12% to $9 million in Chad, 8% to $5 million in Mali and 3% to $7 million in Togo.": [
        "growth imports TD> - percent 2017",
        "level imports TD> - USD 2017",
        "growth imports ML> - percent 2017",
        "level imports ML> - USD 2017",
        "growth imports TG> - percent 2017",
        "level imports TG> - USD 2017",
    ],
    "Cyprus joined the EU in 2004. Its exports came to $5 million, as the EU grew. The country's imports fell 4%.": [
        "level exports CY> - USD 2004",
        "growth imports CY> - percent 2004",
    ],
    (
        "Peru's wine exports\n\nPeru exported 9 million litres of wine in 2014. Chad is the main importer of Peruvian"
        " wine. It imported 3 million litres. Exports to Mali rose to 8,000 litres."
    ): [
        "level exports PE> wine m3 2014",
        "level imports TD>PE wine m3 2014",
        "level exports PE>ML wine m3 2014",
    ],
    "Peru exported 9 tonnes of tea in 2014. Togo imported 2 tonnes from Peru.": [
        "level exports PE> tea t 2014",
        "level exports PE>TG tea t 2014",
    ],
    "In 2014 Peru's surplus in trade of machinery reached $9 million.": [
        "level trade_balance PE> machinery USD 2014",
    ],
    (
        "Lima, 6 October 2009. In January-June 2009 Peru maintained tea exports at the same level as in the first half"
        " of 2008, 9,000 tonnes. It also resumed copper exports of 5,000 tonnes."
    ): [
        "level exports PE> tea t 2009",
        "level exports PE> copper t 2009",
    ],
    "The office recorded a 16 percent rise in imports of tea from Chad that reached $7 million in 2009.": [
        "growth imports _U>TD tea percent 2009",
        "level imports _U>TD tea USD 2009",
    ],
    "In 2009 Peru sold tea for $3 million to Chad. In 2009 it imported $7 million worth of products from Chad.": [
        "level exports PE>TD tea USD 2009",
        "level imports PE>TD - USD 2009",
    ],
    "In 2014 Togo's exports, calculated in free-on-board (FOB) prices, rose by 5%; imports in CIF prices fell by 4%.": [
        "growth exports TG> - percent 2014",
        "growth imports TG> - percent 2014",
    ],
    (
        "In 2014 machinery led Togo's trade (15% of exports and 18% of imports), followed by fuels (13% and 17%"
        " respectively) and fish (11% and 12%)."
    ): [
        "share exports TG> machinery percent 2014",
        "share imports TG> machinery percent 2014",
        "share exports TG> fuels percent 2014",
        "share imports TG> fuels percent 2014",
        "share exports TG> fish percent 2014",
        "share imports TG> fish percent 2014",
    ],
    "Togo's exports in 2014 rose by 5%, including fish exports by 7%, and reached $4 million.": [
        "growth exports TG> - percent 2014",
        "growth exports TG> fish percent 2014",
        "level exports TG> - USD 2014",
    ],
    "In 2014 Togo's imports grew by 5%, among them those from Chad by 7%, and amounted to $4 million.": [
        "growth imports TG> - percent 2014",
        "growth imports TG>TD - percent 2014",
        "level imports TG> - USD 2014",
    ],
    "Trade with Togo's ten largest partners made up 60% of exports and 70% of imports in 2014.": [
        "share exports TG> - percent 2014",
        "share imports TG> - percent 2014",
    ],
    ("In 2014 the share of ASEAN in Peru's exports was 12% (including Laos 5% and Vietnam 4%), in imports 14%."): [
        "share exports PE>ASEAN - percent 2014",
        "share exports PE>LA - percent 2014",
        "share exports PE>VN - percent 2014",
        "share imports PE>ASEAN - percent 2014",
    ],
    (
        "In 2014 Togo's foreign trade was $9 million. Exports stood at $6 million, or 67%, and imports at $3 million or"
        " 33%. The positive balance of foreign trade turnover rose by $1 million."
    ): [
        "level trade_turnover TG> - USD 2014",
        "level exports TG> - USD 2014",
        "share trade_turnover TG> - percent 2014",
        "level imports TG> - USD 2014",
        "share trade_turnover TG> - percent 2014",
        "difference trade_balance TG> - USD 2014",
    ],
    (
        "Peru and Chad are to set up a chamber. In 2014 they traded for $5 million.\n\nPeru's foreign trade rose"
        " by 5% in that year.\n\nPeruvian exports went up by 4% to $9 billion.\n\nBilateral trade had been $4 million"
        " in 2013."
    ): [
        "level trade_turnover PE>TD - USD 2014",
        "growth trade_turnover PE> - percent 2014",
        "growth exports PE> - percent 2014",
        "level exports PE> - USD 2014",
        "level trade_turnover PE>TD - USD 2013",
    ],
    "In 2019 the share of Togo's exports to Chad fell 2 points, their value by 5 percent, that is up to $3 million.": [
        "difference exports TG>TD - percent 2019",
        "growth exports TG>TD - percent 2019",
        "level exports TG>TD - USD 2019",
    ],
    (
        "In 2014 Peru's trade with Chad came to $6 million, and exports to $2 million.\n\nIn the first half of the"
        " year, Peru's trade turnover reached $44 billion, including exports of $21 billion."
    ): [
        "level trade_turnover PE>TD - USD 2014",
        "level exports PE>TD - USD 2014",
        "level trade_turnover PE> - USD 2014",
        "level exports PE> - USD 2014",
    ],
    "Togo's exports of tea rose in 2010. Interest from abroad lifted them by 5 per cent.": [
        "growth exports TG> tea percent 2010",
    ],
    (
        "Peru's exports rose by 5 percent to $9 billion in May 2021. Shipments to Chile, Peru's top trading "
        "partner, went up 25.2 percent; those to the United States advanced 87.3 percent."
    ): [
        "growth exports PE> - percent 2021",
        "level exports PE> - USD 2021",
        "growth exports PE>CL - percent 2021",
        "growth exports PE>US - percent 2021",
    ],
    (
        "Peru's trade with Chad was $5 million in 2014. Deals of Chadian firms on the Peruvian Commodity Exchange "
        "reached $2 million in 2014."
    ): [
        "level trade_turnover PE>TD - USD 2014",
        "level exchange_trade PE>TD - USD 2014",
    ],
    "In 2012 9,000 tonnes of Chilean copper reached Peru.": [
        "level exports CL>PE copper t 2012",
    ],
    (
        "Trade between Peru and Chad reached $8 million in 2011.\n\nPeru and Togo traded for over $2 million in 2010, "
        "when the surplus of Peru was $1 million. In 2011 turnover was about $3 million."
    ): [
        "level trade_turnover PE>TD - USD 2011",
        "level trade_turnover PE>TG - USD 2010",
        "level trade_balance PE>TG - USD 2010",
        "level trade_turnover PE>TG - USD 2011",
    ],
    ("Trade of Peru with Chad was $2 million in 2009 and $3 million in 2010. In that last year it grew by 50%."): [
        "level trade_turnover PE>TD - USD 2009",
        "level trade_turnover PE>TD - USD 2010",
        "growth trade_turnover PE>TD - percent 2010",
    ],
    "Total exports of Togo to the Mainland of China went up by 24.2% in June 2003, to Japan by 18.7%.": [
        "growth exports TG>CN - percent 2003",
        "growth exports TG>JP - percent 2003",
    ],
    (
        "In 2021 Ireland's exports to Great Britain grew by 5%. For the whole of goods trade the year closed "
        "with exports of €165 billion and a surplus of €63 billion."
    ): [
        "growth exports IE>GB - percent 2021",
        "level exports IE> - EUR 2021",
        "level trade_balance IE> - EUR 2021",
    ],
    (
        "Swiss exports of watches fell by 5.7% to 1.5 billion francs in April 2017. The number of timepieces "
        "exported declined by 11.4% to 1.8 million."
    ): [
        "growth exports CH> watches percent 2017",
        "level exports CH> watches CHF 2017",
        "growth exports CH> watches percent 2017",
        "level exports CH> watches count 2017",
    ],
    "In 1974 Fiji's mills made 272,000 tons of sugar. The cane is grown by 17,000 farmers.": [
        "level production FJ> sugar t 1974",
        "level people FJ> - count -",
    ],
    "Korea's exports rose by 5 percent in May 2021. Per-day exports averaged $2.07 billion.": [
        "growth exports KR> - percent 2021",
        "rate exports KR> - USD 2021",
    ],
    (
        "Wool exports of Togo fell to 12,000 tonnes in 1991. At the end of June the stockpile stood at 4.7 "
        "million bales."
    ): [
        "level exports TG> wool t 1991",
        "level other TG> - count 1991",
    ],
    (
        "Trade between Kyrgyzstan and Uzbekistan amounted to $223 million in 2019. In September an Uzbek-"
        "Kyrgyz investment fund of $50 million was set up."
    ): [
        "level trade_turnover KG>UZ - USD 2019",
        "level investment UZ>KG - USD 2019",
    ],
    (
        "Togo's tea exports reached 269 million kg in 1999; because of the crisis in Russia the average price"
        " fell by 18 per cent."
    ): [
        "level exports TG> tea kg 1999",
        "growth other TG> tea percent 1999",
    ],
    "Togo and Mali yesterday opened their new railway. The line is 752 km long and cost $4 billion.": [
        "level other TG> - km -",
        "level investment TG>ML - USD -",
    ],
    ("Morocco's exports rose by 9% in 2017. Remittances of Moroccans living abroad came to MAD 65.4 billion."): [
        "growth exports MA> - percent 2017",
        "level other MA> - MAD 2017",
    ],
    (
        "Exports of goods of Moldova totalled $1,171 million in 2020. Exports of domestic goods amounted to "
        "$779.6 million and re-exports of foreign goods to $391.8 million, down by 19.9%."
    ): [
        "level exports MD> - USD 2020",
        "level exports MD> domestic goods USD 2020",
        "level exports MD> re-exports USD 2020",
        "growth exports MD> re-exports percent 2020",
    ],
    (
        "Imports of Ceylon fell to £336 million in 1958. The excess of imports over total exports was thus "
        "£36.1 million."
    ): [
        "level imports LK> - GBP 1958",
        "level trade_balance LK> - GBP 1958",
    ],
    (
        "Slovak exports to Ukraine rose by 3% in 2021. The mission of our chamber to Lviv in October was "
        "attended by 27 Slovak companies."
    ): [
        "growth exports SK>UA - percent 2021",
        "level enterprises SK>UA - count 2021",
    ],
    (
        "In 2019 Togo's imports increased by $9.8 billion and exports by $6.9 billion, i.e. 2.5% and 3.0% respectively."
    ): [
        "difference imports TG> - USD 2019",
        "difference exports TG> - USD 2019",
        "growth imports TG> - percent 2019",
        "growth exports TG> - percent 2019",
    ],
    "In May 2018 imports of Togo increased 6.6%, that is 400 million dollars.": [
        "growth imports TG> - percent 2018",
        "difference imports TG> - USD 2018",
    ],
    (
        "In 1960 Togo shipped 2 million tonnes of coal to Mali. By 1990 the picture had changed. Exports of "
        "coal totalled 55.8 million tonnes."
    ): [
        "level exports TG>ML coal t 1960",
        "level exports TG>ML coal t 1990",
    ],
    (
        "Peru's trade with the EU amounted to $6 billion in 1998. Trade with Spain came to $2.5 billion. Next"
        " in importance is Italy, with a turnover of $780 million. Trade with France stagnated at $610 "
        "million."
    ): [
        "level trade_turnover PE>EU - USD 1998",
        "level trade_turnover PE>ES - USD 1998",
        "level trade_turnover PE>IT - USD 1998",
        "level trade_turnover PE>FR - USD 1998",
    ],
    (
        "Togo harvested 1,024,000 tonnes of cocoa in 2011. Some of it came over the border from Ghana, "
        "traders believe. Exports of beans fetched $1.78 billion."
    ): [
        "level production TG> cocoa t 2011",
        "level exports TG> cocoa USD 2011",
    ],
    ("In 2019 Peru produced 5 million tonnes of zinc. China and Chile followed with 4 and 2 million tonnes."): [
        "level production PE> zinc t 2019",
        "level production CN> zinc t 2019",
        "level production CL> zinc t 2019",
    ],
    (
        "Exports of tin of Togo amounted in 1907 to 20,000 tons. The works in operation numbered 41, as "
        "against 28 in 1900."
    ): [
        "level exports TG> tin t 1907",
        "level enterprises TG> - count 1907",
        "level enterprises TG> - count 1900",
    ],
    "Coal output of Chad was 5,254 tons in 1953; 73 mines were at work, 7 of them worked by the state.": [
        "level production TD> coal t 1953",
        "level enterprises TD> - count -",
        "level enterprises TD> - count -",
    ],
    ("Fiji Breweries Ltd has presented its annual accounts for 2010. Turnover rose by 4 percent to FJ$30 million."): [
        "growth sales FJ> - percent 2010",
        "level sales FJ> - FJD 2010",
    ],
    "Foreign investment in Mali reached $2.3bn in 1994, of which $900m came in December.": [
        "level investment ML> - USD 1994",
        "level investment ML> - USD 1994",
    ],
    ("Rice imports of Togo rose to 14,000 tons in June 2001. Thailand shipped 8,000 tons and Burma 2,000 tons."): [
        "level imports TG> rice t 2001",
        "level imports TG>TH rice t 2001",
        "level imports TG>MM rice t 2001",
    ],
    (
        "Togo sold 9 million tons of tin to Mali in 2013. By 2020, under a contract signed in September, Togo"
        " is to supply 15 million tons."
    ): [
        "level exports TG>ML tin t 2013",
        "level exports TG>ML tin t 2020",
    ],
    "The maize crop of Kenya in 2008 is put at 3 million tons from 1.3 million hectares.": [
        "level production KE> maize t 2008",
        "level other KE> maize ha 2008",
    ],
    "Fiji's sugar exports fell by 5% in 2013. The four mills have a capacity of 2 million tonnes.": [
        "growth exports FJ> sugar percent 2013",
        "level capacity FJ> sugar t -",
    ],
    "Kuwait's crude exports were 40,000 bpd lower in May 2015 than in April.": [
        "difference exports KW> crude bbl 2015",
    ],
    (
        "Exports among the members of the Andean Community rose to $4 billion in 1990, and their share in the"
        " bloc's total exports to 9 percent."
    ): [
        "level exports Andean Community>Andean Community - USD 1990",
        "share exports Andean Community>Andean Community - percent 1990",
    ],
    (
        "Togo's exports grew by 5% in 1997. Ghana's sales to Mali came to $1 billion. Cars made up a third of"
        " these sales."
    ): [
        "growth exports TG> - percent 1997",
        "level exports GH>ML - USD 1997",
        "share exports GH>ML cars percent 1997",
    ],
    "The Board of Kenya reports that 87 exporters hold licences.": [
        "level enterprises KE> - count -",
    ],
    "In 1936 there were 821,000 cattle, 55,000 horses and 12 tanneries in Uruguay.": [
        "level other UY> cattle head 1936",
        "level other UY> horses head 1936",
        "level enterprises UY> - count 1936",
    ],
    "The plants built with Korean aid produce half of Vietnam's cement.": [
        "share production VN>KR cement percent -",
    ],
    ("Togo sells coffee. In a survey 72% of the firms expected higher exports, and 38% were looking for staff."): [
        "share enterprises TG> - percent -",
        "share enterprises TG> - percent -",
    ],
    (
        "In 2009 exports of services of Malta fell by 13%. Transport was hit hardest, losing 21%, against 8% "
        "for travel."
    ): [
        "growth exports MT> services percent 2009",
        "growth exports MT> transport percent 2009",
        "growth exports MT> travel percent 2009",
    ],
    "Laos sells 65 MW of electricity to Cambodia from a plant of 200 MW.": [
        "level exports LA>KH electricity MW -",
        "level capacity LA>KH - MW -",
    ],
    (
        "Peru's exports to Japan rose in 2014. Japanese tourists made 25,000 visits, and 40 Japanese firms "
        "employ 900 people."
    ): [
        "level people PE>JP - count 2014",
        "level enterprises PE>JP - count -",
        "level jobs PE>JP - count -",
    ],
    ("In 1999 Togo's trade deficit widened to $5 billion. Coffee, with a share of 53 per cent, earned $2 billion."): [
        "level trade_balance TG> - USD 1999",
        "share exports TG> coffee percent 1999",
        "level exports TG> coffee USD 1999",
    ],
    ("In May 2020 Oman's exports of national origin rose by 6%. Its re-exports of foreign and colonial goods fell."): [
        "growth exports OM> national origin percent 2020",
    ],
    (
        "Exports of Fiji fell in 2007. Hardest hit was sugar, with sales down by 9%. Tuna fared best, with "
        "receipts up 4%."
    ): [
        "growth exports FJ> sugar percent 2007",
        "growth exports FJ> tuna percent 2007",
    ],
    ("Exports of Kenya to Oman rose in 2022. Mumias signed a contract worth $5 million with a company from Muscat."): [
        "level contracts KE>OM - USD -",
    ],
    "World exports of cars fell in 2009. Italy exported 900,000 cars, or 4 per cent of the world total.": [
        "level exports IT> cars count 2009",
        "share exports IT> cars percent 2009",
    ],
    "Cuba produced 3 million tons of sugar in 1969, or about 5 per cent of world output.": [
        "level production CU> sugar t 1969",
        "share production CU> sugar percent 1969",
    ],
    (
        "Peru's imports from Chile were $6 billion in 1999. Peru's total exports were worth $63 billion. The "
        "two governments plan trade of $20 billion in 2001."
    ): [
        "level imports PE>CL - USD 1999",
        "level exports PE> - USD 1999",
        "level trade_turnover PE>CL - USD 2001",
    ],
    ("Exports of Tuscany to India rose by 5% in 2022. About 60 Indian students attend Pisa State University."): [
        "growth exports IT-52>IN - percent 2022",
        "level people IT-52>IN - count -",
    ],
    ("Peru's GDP grew by 5 percent in 2007, and staff project 6 percent for 2008. Exports of copper doubled."): [
        "growth gdp PE> - percent 2007",
        "growth gdp PE> - percent 2008",
        "growth exports PE> copper percent 2007",
    ],
    (
        "Once the ban had been lifted, Korean smelters signed long-term contracts for Chilean copper ore "
        "worth $2.6 billion in 1995."
    ): [
        "level contracts CL>KR copper ore USD 1995",
    ],
    "Polish importers signed contracts for wheat worth $40 million in 2003.": [
        "level contracts _U>PL wheat USD 2003",
    ],
    "Kenya's imports rose in 2004. The first phase of the mine cost US$620 million.": [
        "level investment KE> - USD -",
    ],
    (
        "Spain's imports rose in 2004. The pipeline is 900 km long. Together with the compressor station it "
        "cost $120 million."
    ): [
        "level other ES> - km -",
        "level investment ES> - USD -",
    ],
    "Wine is only half of the story: in 2004 Chile exported copper for $30 billion.": [
        "level exports CL> copper USD 2004",
    ],
    "In Togo, foreign direct investment receipts were $27 million in 2004, a fall of 17%.": [
        "level investment TG> - USD 2004",
        "growth investment TG> - percent 2004",
    ],
    ("Trade of Kenya and India rose to $3 billion in 2004. Indian firms in Kenya employ some 38,000 Kenyans."): [
        "level trade_turnover KE>IN - USD 2004",
        "level jobs KE>IN - count -",
    ],
    (
        "Togo harvested 400,000 tonnes of cocoa in 2011. Rains were good in Maritime Region, which grows 30 "
        "per cent of the crop. Farmers received $3,200 per tonne. Shipments to China rose 5 per cent."
    ): [
        "level production TG> cocoa t 2011",
        "share production TG-M> cocoa percent 2011",
        "rate other TG> cocoa USD 2011",
        "growth exports TG>CN cocoa percent 2011",
    ],
    (
        "Spain bought 4.5 million tons of crude oil from Algeria in 1999. Deliveries of gas are to rise to 3 "
        "billion cubic metres in 2005."
    ): [
        "level imports ES>DZ crude oil t 1999",
        "level exports DZ>ES gas m3 2005",
    ],
    (
        "In 2010 trade between Kenya and the EAC reached $1 billion. Trade with Uganda came to $500 million. "
        "Kenyan exports rose to $300 million and imports to $200 million."
    ): [
        "level trade_turnover KE>EAC - USD 2010",
        "level trade_turnover KE>UG - USD 2010",
        "level exports KE>UG - USD 2010",
        "level imports KE>UG - USD 2010",
    ],
    "In 2010 Kenya's farmers received $320 per tonne, an increase of $20.": [
        "rate other KE> - USD 2010",
        "difference other KE> - USD 2010",
    ],
    "Kenya's price of tea fell from $3 per kilo in May 2014 to $2 in October 2014, a drop of 33 percent.": [
        "rate other KE> tea USD 2014",
        "rate other KE> tea USD 2014",
        "growth other KE> tea percent 2014",
    ],
    (
        "The capacity of Togo's plant, 300,000 tonnes, was reached in 2008. Togo's exports of $3 million are "
        "to be raised to $5 million by 2010."
    ): [
        "level capacity TG> - t 2008",
        "level exports TG> - USD 2008",
        "level exports TG> - USD 2010",
    ],
    (
        "Chile's exports of copper came to 3 million tonnes in 1990. Chile provided 49 per cent of Korea's "
        "copper imports. Peru followed with 24 per cent, Zambia with 18 per cent."
    ): [
        "level exports CL> copper t 1990",
        "share imports KR>CL copper percent 1990",
        "share imports KR>PE copper percent 1990",
        "share imports KR>ZM copper percent 1990",
    ],
    "The exports of Siam in the year 1936-37 (April to March) were 184,000,000 baht.": [
        "level exports TH> - THB 1936",
    ],
    (
        "Kenya's coffee production fell to 51,900 tonnes in 2002. The Netherlands remains the biggest outlet "
        "for Kenyan flowers with 65 per cent, followed by the United Kingdom (20 per cent)."
    ): [
        "level production KE> coffee t 2002",
        "share exports KE>NL flowers percent 2002",
        "share exports KE>GB flowers percent 2002",
    ],
    "Venezuela exported an average of 1.53 million barrels a day of crude and refined products in 1987.": [
        "rate exports VE> crude and refined products bbl 1987",
    ],
    "In 1982 Finland sold goods worth 5.4 billion rubles to the Soviet Union.": [
        "level exports FI>SU - SUR 1982",
    ],
    (
        "Mexico's exports of crude oil rose to 1.5 million barrels a day in 1983. It plans to hold exports at"
        " 1.4 million barrels a day in support of OPEC."
    ): [
        "rate exports MX> crude oil bbl 1983",
        "rate exports MX> crude oil bbl -",
    ],
    (
        "Saudi exports of crude fell to 7.8 million bpd in January 2016. They were 60,000 bpd lower than a "
        "month earlier, and output was 1 million bpd."
    ): [
        "rate exports SA> crude bbl 2016",
        "difference exports SA> crude bbl 2016",
        "rate production SA> crude bbl 2016",
    ],
    (
        "Norway exported gas for NOK 102 billion in December 2022. The price, NOK 10.63 per cubic metre, was "
        "12.4 per cent higher than in November."
    ): [
        "level exports NO> gas NOK 2022",
        "rate other NO> gas NOK 2022",
        "growth other NO> gas percent 2022",
    ],
    (
        "Togo's imports rose to $4 billion in 2014. Fuel imports, mostly from Ghana, fell by 17 per cent to "
        "$870 million."
    ): [
        "level imports TG> - USD 2014",
        "growth imports TG> fuel percent 2014",
        "level imports TG> fuel USD 2014",
    ],
    ("Exports of beef from Peru to Chile rose by 28 per cent in 2005, and those in the other direction doubled."): [
        "growth exports PE>CL beef percent 2005",
        "growth exports CL>PE - percent 2005",
    ],
    "When Peru and Chile signed the free trade agreement in August 2006, their trade was $1.2 billion.": [
        "level trade_turnover PE>CL - USD 2006",
    ],
    (
        "Norway's exports were down $7 million in 2021. The office said this was due to a drop in sales to the EU"
        " of $4 million (-23%). Sales to ASEAN of $2 million were recorded."
    ): [
        "difference exports NO> - USD 2021",
        "difference exports NO>EU - USD 2021",
        "growth exports NO>EU - percent 2021",
        "level exports NO>ASEAN - USD 2021",
    ],
    (
        "Norway's exports were up $3 million in 2021, and imports were down $1 million to $9 million. There was a"
        " fall in trade with Mali of $2 million."
    ): [
        "difference exports NO> - USD 2021",
        "difference imports NO> - USD 2021",
        "level imports NO> - USD 2021",
        "difference trade_turnover NO>ML - USD 2021",
    ],
    (
        "Brazil's exports to Chad should rise $5 million to $9 million in 2015. Imports are projected to fall $8 "
        "million to total $4 million."
    ): [
        "difference exports BR>TD - USD 2015",
        "level exports BR>TD - USD 2015",
        "difference imports BR>TD - USD 2015",
        "level imports BR>TD - USD 2015",
    ],
    "Peru's exports in 2021 were 6% lower than the $7 million made in 2019.": [
        "growth exports PE> - percent 2021",
        "level exports PE> - USD 2019",
    ],
    "Peru was, with 13 per cent, the third largest buyer of Chilean wine in 2010.": [
        "share exports PE>CL - percent 2010",
    ],
    (
        "Kenya's trade in 2012. The main supplier was China, with imports of $300 million. India followed "
        "with $120 million. The largest market remained Uganda with exports of $90 million."
    ): [
        "level imports KE>CN - USD 2012",
        "level imports KE>IN - USD 2012",
        "level exports KE>UG - USD 2012",
    ],
    "With Uganda, Kenya recorded a surplus of $90 million in 2012; with China and India, Kenya ran deficits.": [
        "level trade_balance KE>UG - USD 2012",
    ],
    (
        "Kenya spent $15 billion on imports in 2012. China, with 20 per cent of imports, was the main supplier; Uganda,"
        " with 9 per cent of exports, the largest customer."
    ): [
        "level imports KE> - USD 2012",
        "share imports KE>CN - percent 2012",
        "share exports KE>UG - percent 2012",
    ],
    "Kenya paid $15 billion for its imports in 2012. India remained the chief source of fuel, at $3 billion.": [
        "level imports KE> - USD 2012",
        "level imports KE>IN fuel USD 2012",
    ],
    "Kenya's exports in 2012 were $9 billion, of which $3 billion tea and $1 billion coffee.": [
        "level exports KE> - USD 2012",
        "level exports KE> tea USD 2012",
        "level exports KE> coffee USD 2012",
    ],
    "Kenya's imports in 2012 came to $15 billion, including fuel, $3 billion, and rice, $1 billion.": [
        "level imports KE> - USD 2012",
        "level imports KE> fuel USD 2012",
        "level imports KE> rice USD 2012",
    ],
    "A look at Kenya's foreign trade in 2012 shows that imports rose to $15 billion.": [
        "level imports KE> - USD 2012",
    ],
    "Statistics of Kenyan external trade for 2012 show that exports fell 5 per cent.": [
        "growth exports KE> - percent 2012",
    ],
    (
        "Kenya's trade came to $3 billion in 2012. Its leading trade partners were China with a turnover of $300 "
        "million and India with one of $120 million. The main partner in Africa was Uganda, with exports of $9 million."
    ): [
        "level trade_turnover KE> - USD 2012",
        "level trade_turnover KE>CN - USD 2012",
        "level trade_turnover KE>IN - USD 2012",
        "level exports KE>UG - USD 2012",
    ],
    (
        "A decade of Poland–Kenya trade. Polish exports to Kenya came to $90 million in 2020. Poland is the "
        "largest foreign investor in Kenya. By the end of 2021 its companies had registered 223 projects with"
        " a total capital of $74.7 million."
    ): [
        "level exports PL>KE - USD 2020",
        "level documents KE>PL - count 2021",
        "level investment KE>PL - USD 2021",
    ],
    (
        "Kenya's exports grew by 3 per cent to $6 billion in 2019. Exports to Uganda came to $600 million. "
        "Half of these were fuels."
    ): [
        "growth exports KE> - percent 2019",
        "level exports KE> - USD 2019",
        "level exports KE>UG - USD 2019",
        "share exports KE>UG fuels percent 2019",
    ],
    (
        "Ghana's imports from ECOWAS were small. The Community has 367 million inhabitants. Its exports rose "
        "by 18 per cent to US$87 billion in 2017."
    ): [
        "level people ECOWAS> - count -",
        "growth exports ECOWAS> - percent 2017",
        "level exports ECOWAS> - USD 2017",
    ],
    (
        "The six Gulf states exported goods for $900 billion in 2013. Oman is another case. It produced "
        "940,000 barrels of oil a day, most of which was exported."
    ): [
        "level exports GCC> - USD 2013",
        "rate production OM> oil bbl 2013",
    ],
    (
        "Trade of the three Baltic states in 1999. Latvia sells Denmark, Sweden and Finland mostly what "
        "grows. Sawn timber exports reached 2.6 million cubic metres."
    ): [
        "level exports LV> sawn timber m3 1999",
    ],
    (
        "Jamaica bought goods for US$1.1 billion in 2007. Its deficit with Cuba, just over US$1 billion, had "
        "been US$350 million in 2001."
    ): [
        "level imports JM> - USD 2007",
        "level trade_balance JM>CU - USD 2007",
        "level trade_balance JM>CU - USD 2001",
    ],
    "Polish-Kenyan trade grew. The fair in Lodz drew 60 firms, 20 of them from Kenya.": [
        "level enterprises PL-10>KE - count -",
        "level enterprises KE>PL-10 - count -",
    ],
    (
        "Poland allowed imports of Kenyan beans in 2015, and the number of licensed firms has since risen "
        "from four to twenty-one."
    ): [
        "level enterprises PL>KE - count 2015",
        "level enterprises PL> - count -",
    ],
    (
        "Kenya and Poland agreed on more trade. The European Union is paying 14 million euros for the border "
        "post at Moyale."
    ): [
        "level investment KE>EU - EUR -",
    ],
    (
        "Trade between Georgia and Armenia passed 1 billion dollars in 2023. I am convinced that 2 billion "
        "dollars is within our reach."
    ): [
        "level trade_turnover GE>AM - USD 2023",
        "level trade_turnover GE>AM - USD -",
    ],
    "Cuba harvested 5 million tons of cane in 1974. Machines cut 18 percent of the cane.": [
        "level production CU> cane t 1974",
        "share production CU> cane percent 1974",
    ],
    (
        "Turkmenistan's gas output grew to 66.8 billion cubic metres in 2006. Exports came to 48.1 bcm. "
        "Russia's Gazprom bought 41 bcm of that amount."
    ): [
        "level production TM> gas m3 2006",
        "level exports TM> gas m3 2006",
        "level exports TM>RU gas m3 2006",
    ],
    (
        "Denmark's exports in 1984 came to 90 billion kroner. In 1973 the proportion of the EEC was 24.8 per "
        "cent. West Germany took goods worth 15 billion kroner."
    ): [
        "level exports DK> - DKK 1984",
        "share exports DK>EU - percent 1973",
        "level exports DK>DE - DKK 1973",
    ],
    (
        "Kenya's exports to the EU were 4,803 million dollars in December 2006. The proportion of the EU in "
        "exports was thus 55.5%. Germany was the main partner with 828 million dollars."
    ): [
        "level exports KE>EU - USD 2006",
        "share exports KE>EU - percent 2006",
        "level exports KE>DE - USD 2006",
    ],
    "For 1997 the Bank of Chile projects an export value of some US$17,000 million.": [
        "level exports CL> - USD 1997",
    ],
    "Some 300 Thai firms are active in Laos. In 2001 there were only 90.": [
        "level enterprises LA>TH - count -",
        "level enterprises LA>TH - count 2001",
    ],
    (
        "By the count of the chamber there are 320 Peruvian firms in Togo, with 1.8 billion dollars invested;"
        " in 1990 there were fewer than 40."
    ): [
        "level enterprises TG>PE - count -",
        "level investment TG>PE - USD -",
        "level enterprises TG>PE - count 1990",
    ],
    (
        "SAFTA takes off  In 2005 the trade of its members with each other amounted to $7.9 billion. "
        "Bangladesh, Nepal and Pakistan signed. Sri Lanka's exports to India rose to $559 million. India "
        "bought 9 per cent of the island's exports in 2005."
    ): [
        "level trade_turnover SAARC>SAARC - USD 2005",
        "level exports LK>IN - USD 2005",
        "share exports LK>IN - percent 2005",
    ],
    (
        "Togo and Mali traded goods for $4 million in 2010. In 2010 there were 42,000 students of Togo in "
        "Mali. In 2000 it was 11,000."
    ): [
        "level trade_turnover TG>ML - USD 2010",
        "level people ML>TG - count 2010",
        "level people ML>TG - count 2000",
    ],
    (
        "Trade inside the Andean Community made up 7 per cent of its exports in 2015. In ASEAN the "
        "corresponding share was 24 per cent."
    ): [
        "share exports Andean Community>Andean Community - percent 2015",
        "share exports ASEAN>ASEAN - percent 2015",
    ],
    "Togo placed 30.4 percent of its exports in Mali in 1998.": [
        "share exports TG>ML - percent 1998",
    ],
    ("In January 2003 Peru's imports fell to 1.02 billion dollars, or 22 percent less than in January 2002."): [
        "level imports PE> - USD 2003",
        "growth imports PE> - percent 2003",
    ],
    "Thai exports to Laos rose from $4 million in 1990 to $20 million in 1997, which is to say fivefold.": [
        "level exports TH>LA - USD 1990",
        "level exports TH>LA - USD 1997",
        "growth exports TH>LA - percent 1997",
    ],
    "Peru's surplus of 900 million dollars could become a deficit of 1.5 billion dollars in 2003.": [
        "level trade_balance PE> - USD 2003",
        "level trade_balance PE> - USD 2003",
    ],
    "For Togo, on the other hand, Ghana is good for 13 percent of exports.": [
        "share exports TG>GH - percent -",
    ],
    "Trade inside the Andean Community made up 7 per cent of its exports in 2015, in Mercosur 13.": [
        "share exports Andean Community>Andean Community - percent 2015",
        "share exports Mercosur>Mercosur - percent 2015",
    ],
    (
        "In 2016 trade of Kazakhstan with Mongolia was $52 million, in 2017 $61 million. In January-August "
        "2019 it reached $40 million, with Kazakh exports of $39 million and imports of $1 million.  In the "
        "structure of Kazakh exports flour accounts for 46%."
    ): [
        "level trade_turnover KZ>MN - USD 2016",
        "level trade_turnover KZ>MN - USD 2017",
        "level trade_turnover KZ>MN - USD 2019",
        "level exports KZ>MN - USD 2019",
        "level imports KZ>MN - USD 2019",
        "share exports KZ>MN flour percent 2019",
    ],
    (
        "Tunisian exports to Ghana were 90 million dinars in 2016. In the customs statistics of Ghana, "
        "Tunisia was the 14th supplier, with 68 million dollars, that is 2.1% of imports, while France held "
        "15.9%."
    ): [
        "level exports TN>GH - TND 2016",
        "level imports GH>TN - USD 2016",
        "share imports GH>TN - percent 2016",
        "share imports GH>FR - percent 2016",
    ],
    "Rice shipments from Viet Nam to Cuba under government contracts reached 500,000 tons in 2011.": [
        "level exports VN>CU rice t 2011",
    ],
    'Trade between Ecuador and Peru grew in 2015. "We sold you goods for $500 million," Ecuador said.': [
        "level exports EC>PE - USD 2015",
    ],
    (
        "Brazil and Vietnam trade more. Brazilian exports to Vietnam were $2 billion in 2018, imports $1 "
        "billion. In the 2017/18 season the former harvested 3.1 million tonnes of coffee."
    ): [
        "level exports BR>VN - USD 2018",
        "level imports BR>VN - USD 2018",
        "level production BR> coffee t 2017",
    ],
    (
        "Togo's exports to Ghana were $324 million in 2010. The cotton industry is worth more than $100 billion a year."
    ): [
        "level exports TG>GH - USD 2010",
        "level other TG>GH cotton USD -",
    ],
    "Romania and Egypt see an annual exchange of $3 billion as realistic by 1990.": [
        "level trade_turnover RO>EG - USD 1990",
    ],
    "Morocco sold Gabon goods for 68 billion CFA francs in 2016.": [
        "level exports MA>GA - XAF 2016",
    ],
    ("The Andean Community comprises Bolivia, Colombia and Peru. Trade among members was worth $72 million in 2009."): [
        "level trade_turnover Andean Community>Andean Community - USD 2009",
    ],
    (
        "Exports of Peru to Chile rose by 5 per cent in 2010. The fair in Arica brought orders worth $4 "
        "million. Exports fell by 2 per cent in 2011 as a result of the strike and the May floods."
    ): [
        "growth exports PE>CL - percent 2010",
        "level contracts PE>CL - USD -",
        "growth exports PE>CL - percent 2011",
    ],
    (
        "Exports of Kenya to Oman rose to $5 million in 2010. Oman is to free 99 per cent of its tariff "
        "lines, of which 83 per cent at once."
    ): [
        "level exports KE>OM - USD 2010",
        "share other OM> tariff lines percent -",
        "share other KE>OM - percent 2010",
    ],
    "Peru and Chad want to raise trade to $150 million by 2020 from the current $92 million.": [
        "level trade_turnover PE>TD - USD 2020",
        "level trade_turnover PE>TD - USD -",
    ],
    (
        "Slovenia's trade with Serbia came to EUR 231 million in 2012 (exports EUR 171 million, imports EUR "
        "60 million). In the following years trade grew and passed EUR 300 million in 2017. Exports were EUR "
        "200 million (growth of 7.5%), imports EUR 100 million (2.4%)."
    ): [
        "level trade_turnover SI>RS - EUR 2012",
        "level exports SI>RS - EUR 2012",
        "level imports SI>RS - EUR 2012",
        "level trade_turnover SI>RS - EUR 2017",
        "level exports SI>RS - EUR 2017",
        "growth exports SI>RS - percent 2017",
        "level imports SI>RS - EUR 2017",
        "growth imports SI>RS - percent 2017",
    ],
    (
        "Peru's trade with Chad was $9 million in 2014. Your exports have doubled, and ours have fallen by 28 per cent."
    ): [
        "level trade_turnover PE>TD - USD 2014",
        "growth exports TD>PE - percent 2014",
        "growth exports PE>TD - percent 2014",
    ],
    (
        "Trade between Peru and Bolivia in 2009 was $380 million, the Peruvian government said.  Bolivia's "
        "minister of commerce replied: 'Our exports to Brazil were worth $60 million. Our total exports were "
        "$12 billion, nearly all of it zinc that goes to Brazil and China. We buy a quarter of our fuel from "
        "you.'"
    ): [
        "level trade_turnover PE>BO - USD 2009",
        "level exports BO>BR - USD 2009",
        "level exports BO> - USD 2009",
        "share imports BO>PE fuel percent 2009",
    ],
    (
        "In March 2021 Kenya's exports, excluding precious metals, rose by $2 million (5.9%) to $20 million. "
        "Imports excluding precious stones fell by $1 million."
    ): [
        "difference exports KE> excluding precious metals USD 2021",
        "growth exports KE> excluding precious metals percent 2021",
        "level exports KE> excluding precious metals USD 2021",
        "difference imports KE> excluding precious stones USD 2021",
    ],
    (
        "Danish exports were €298 million (18%) higher in May 2014 than in the same month of 2013. Imports were "
        "€443 million (5%) lower."
    ): [
        "difference exports DK> - EUR 2014",
        "growth exports DK> - percent 2014",
        "difference imports DK> - EUR 2014",
        "growth imports DK> - percent 2014",
    ],
    (
        "In 2014 there was a rise of 5% in Danish exports and a fall of $3 million, or 2 per cent, in imports. "
        "There was an increase of 8 per cent, or €5 million, in the trade surplus."
    ): [
        "growth exports DK> - percent 2014",
        "difference imports DK> - USD 2014",
        "growth imports DK> - percent 2014",
        "growth trade_balance DK> - percent 2014",
        "difference trade_balance DK> - EUR 2014",
    ],
    (
        "Danish exports grew in 2014, which led to a rise of €13 million (9%) in the trade surplus. Behind it stood "
        "increases of €7 million (12%) in the exports of ham and €2 million (3%) in sugar."
    ): [
        "difference trade_balance DK> - EUR 2014",
        "growth trade_balance DK> - percent 2014",
        "difference exports DK> ham EUR 2014",
        "growth exports DK> ham percent 2014",
        "difference exports DK> sugar EUR 2014",
        "growth exports DK> sugar percent 2014",
    ],
    (
        "Danish exports were €90 million in 2014. Dearer fuel led to a €3 million widening of the trade deficit and "
        "cheaper fish to a €2 million reduction in the trade surplus with Chile."
    ): [
        "level exports DK> - EUR 2014",
        "difference trade_balance DK> - EUR 2014",
        "difference trade_balance DK>CL - EUR 2014",
    ],
    (
        "There was a narrowing of €8 million in Denmark's total trade surplus in 2014, and then a $6 million (3%) "
        "rise in goods and services exports and a $5 million (2%) fall in goods and services debits."
    ): [
        "difference trade_balance DK> - EUR 2014",
        "difference exports DK> goods and services USD 2014",
        "growth exports DK> goods and services percent 2014",
        "difference imports DK> goods and services USD 2014",
        "growth imports DK> goods and services percent 2014",
    ],
    "In 2014 the Danish trade deficit shrank €9 million with states outside Asia and €6 million with China.": [
        "difference trade_balance DK> - EUR 2014",
        "difference trade_balance DK>CN - EUR 2014",
    ],
    (
        "In 2014 the Danish trade surplus rose thanks to smaller deficits in 'shoes' (by €3 million), 'wine, beer and "
        "cider' (by €2 million). The surplus in 'boats, parts and engines' went down by €4 million."
    ): [
        "difference trade_balance DK> shoes EUR 2014",
        "difference trade_balance DK> wine, beer and cider EUR 2014",
        "difference trade_balance DK> boats, parts and engines EUR 2014",
    ],
    (
        "Danish exports fell by 5% in 2014. The main impact came from sugar (down by €9 million). Imports grew the "
        "fastest for products of animal origin (up by €7 million)."
    ): [
        "growth exports DK> - percent 2014",
        "difference exports DK> sugar EUR 2014",
        "difference imports DK> products of animal origin EUR 2014",
    ],
    "Danish exports fell by 5% in 2014, which originated from a 4% drop in volume and a 3% decrease in prices.": [
        "growth exports DK> - percent 2014",
        "growth exports DK> - percent 2014",
        "growth other DK> - percent 2014",
    ],
    (
        "In 2014 Danish exports rose 5%, with rises in “Wool, silk and cotton” (+9%), “Machinery” (+4%). Imports of "
        "“Fish and fish products” fell by 2%. Exports of wood and articles of wood to the U.A.E grew by 3%."
    ): [
        "growth exports DK> - percent 2014",
        "growth exports DK> wool, silk and cotton percent 2014",
        "growth exports DK> machinery percent 2014",
        "growth imports DK> fish and fish products percent 2014",
        "growth exports DK>AE wood and articles of wood percent 2014",
    ],
    (
        "The deficit in Denmark's FOB/CIF trade balance came to €9 million in 2014. The intra-EU trade of goods was €5 "
        "million for exports and €4 million for imports. The extra-EU trade of goods was €3 million for exports."
    ): [
        "level trade_balance DK> - EUR 2014",
        "level exports DK>EU - EUR 2014",
        "level imports DK>EU - EUR 2014",
        "level exports DK> - EUR 2014",
    ],
    "Excluding fuels, exports of Denmark rose by 7% in 2014 and imports fell by 3%. Total imports fell by 2%.": [
        "growth exports DK> excluding fuels percent 2014",
        "growth imports DK> excluding fuels percent 2014",
        "growth imports DK> - percent 2014",
    ],
    "In 2014 Danish sales to Chad rose to €9 million as imports from Chad fell by 7% to €8 million.": [
        "level exports DK>TD - EUR 2014",
        "growth imports DK>TD - percent 2014",
        "level imports DK>TD - EUR 2014",
    ],
    "By the general trade system exports of Denmark rose 4% in 2014. The ratio of machinery in all exports was 30%.": [
        "growth exports DK> - percent 2014",
        "share exports DK> machinery percent 2014",
    ],
    (
        "Denmark had a trade surplus of €5 million in 2014. The figures do not include trade data with Greenland and "
        "Iceland. Exports came to €40 million."
    ): [
        "level trade_balance DK> - EUR 2014",
        "level exports DK> - EUR 2014",
    ],
    (
        "The share of the top six partners in total imports of Denmark came to 58% in 2014. The main partners were "
        "Germany (€9 million) and Sweden (€7 million). Undeclared trade apart, trade (excluding non-declared trade) "
        "was €30 million."
    ): [
        "share imports DK> - percent 2014",
        "level imports DK>DE - EUR 2014",
        "level imports DK>SE - EUR 2014",
        "level trade_turnover DK> - EUR 2014",
    ],
    "Danish exports rose 4% in 2014. Among these were ham (81%); sugar (44%) and beer (9%).": [
        "growth exports DK> - percent 2014",
        "growth exports DK> ham percent 2014",
        "growth exports DK> sugar percent 2014",
        "growth exports DK> beer percent 2014",
    ],
    "In 2014 Germany took 24% of Danish exports. Total exports rose by 5% to €5 billion.": [
        "share exports DK>DE - percent 2014",
        "growth exports DK> - percent 2014",
        "level exports DK> - EUR 2014",
    ],
    "Exports from Denmark to GB rose by 5% in 2014, and imports from GB by 3%.": [
        "growth exports DK>GB - percent 2014",
        "growth imports DK>GB - percent 2014",
    ],
    (
        "The largest declines in Peru's exports in 2014 were recorded in exports of cattle (73%), fresh "
        "vegetables (18%) and tomatoes (16%). Imports rose 2%, boosted by increases in purchases of tin products "
        "(11%), machinery (3%) and watches (4%)."
    ): [
        "growth exports PE> cattle percent 2014",
        "growth exports PE> fresh vegetables percent 2014",
        "growth exports PE> tomatoes percent 2014",
        "growth imports PE> - percent 2014",
        "growth imports PE> tin products percent 2014",
        "growth imports PE> machinery percent 2014",
        "growth imports PE> watches percent 2014",
    ],
    (
        "Norway's exports in 2012 came to $80 million. The trade surplus was $5 million in 2012. The "
        "corresponding figure for 2011 was $6 million."
    ): [
        "level exports NO> - USD 2012",
        "level trade_balance NO> - USD 2012",
        "level trade_balance NO> - USD 2011",
    ],
    (
        "Imports of Barbados from Brazil — the island's main trading partner — were valued at $7 million in 2012."
        " This is 4 per cent below the $8 million of 2011."
    ): [
        "level imports BB>BR - USD 2012",
        "growth imports BB>BR - percent 2012",
        "level imports BB>BR - USD 2011",
    ],
    (
        "The trade deficit of Barbados with Brazil was $7 million in 2012. In its Merchandise Trade (MT) "
        "Statistical Bulletin the office said this is up from the $6 million of 2011."
    ): [
        "level trade_balance BB>BR - USD 2012",
        "level trade_balance BB>BR - USD 2011",
    ],
    (
        "Exports of food of Peru were $867 million in 2012, a growth of 3 percent thanks to better exports of "
        "coffee (58 percent). Imports fell 3% due to a drop in purchases of wheat (4%)."
    ): [
        "level exports PE> food USD 2012",
        "growth exports PE> food percent 2012",
        "growth exports PE> coffee percent 2012",
        "growth imports PE> - percent 2012",
        "growth imports PE> wheat percent 2012",
    ],
    "Georgia's exports came to $3 bln. 250 mln. in 2021, and imports to $7 bln. 310 mln..": [
        "level exports GE> - USD 2021",
        "level imports GE> - USD 2021",
    ],
    (
        "Togo's trade from January to May 2018 rose to $3.46 billion — a 6.1 per cent year-on-year (y-o-y) "
        "drop in volume."
    ): [
        "level trade_turnover TG> - USD 2018",
        "growth trade_turnover TG> - percent 2018",
    ],
    ("Peru's exports of tin reached $2.2 billion in 2017, a 3.7% year-on-year increase over $2.1 billion in 2016."): [
        "level exports PE> tin USD 2017",
        "growth exports PE> tin percent 2017",
        "level exports PE> tin USD 2016",
    ],
    (
        "In May 2012 Peru's exports of tin, gems and jewellery and rice increased by 5.7 per cent to USD 41"
        " million, 9 per cent to about USD 7 million and 6 per cent to USD 3 million respectively. Exports "
        "to the US, Togo and Chad rose by about 6 per cent to $50 million, 5 per cent to $17 million and 2 "
        "per cent to $16 million respectively."
    ): [
        "growth exports PE> tin percent 2012",
        "level exports PE> tin USD 2012",
        "growth exports PE> gems and jewellery percent 2012",
        "level exports PE> gems and jewellery USD 2012",
        "growth exports PE> rice percent 2012",
        "level exports PE> rice USD 2012",
        "growth exports PE>US - percent 2012",
        "level exports PE>US - USD 2012",
        "growth exports PE>TG - percent 2012",
        "level exports PE>TG - USD 2012",
        "growth exports PE>TD - percent 2012",
        "level exports PE>TD - USD 2012",
    ],
    ("In 2012 the ratio of Peru's non-oil exports to imports fell by 1.3 percent to reach 43.9 percent."): [
        "growth other PE> non-oil percent 2012",
        "rate other PE> non-oil percent 2012",
    ],
    (
        "Peru's exports rose 9 percent in 2010. Milk powder and cheese posted the largest increase of any "
        "export group, rising 28 percent to $7 million. Tea saw the sharpest fall among export commodities,"
        " dropping 5 percent to $3 million."
    ): [
        "growth exports PE> - percent 2010",
        "growth exports PE> milk powder and cheese percent 2010",
        "level exports PE> milk powder and cheese USD 2010",
        "growth exports PE> tea percent 2010",
        "level exports PE> tea USD 2010",
    ],
    (
        "Peru has suffered a trade loss of $14 million in 2010. With Togo alone, Peru incurred the trade "
        "loss of over $8 million."
    ): [
        "level trade_balance PE> - USD 2010",
        "level trade_balance PE>TG - USD 2010",
    ],
    (
        "Peru's imports fell 18 per cent in 2010, registering $490 million. Exports grew by 4 percent, "
        "recording $8 million compared to $7 million in 2009. Tea lost 5 percent, rice $2 million."
    ): [
        "growth imports PE> - percent 2010",
        "level imports PE> - USD 2010",
        "growth exports PE> - percent 2010",
        "level exports PE> - USD 2010",
        "level exports PE> - USD 2009",
        "growth exports PE> tea percent 2010",
        "difference exports PE> rice USD 2010",
    ],
    (
        "Data from the Peruvian Statistics Authority showed the country traded goods worth $16 billion in "
        "2010, of which 67 percent comprised imports."
    ): [
        "level trade_turnover PE> - USD 2010",
        "share imports PE> - percent 2010",
    ],
    ("Peru's exports to the EU in 2010 marked a progress of 18 percent. Imports showed a 2.7 percent decrement."): [
        "growth exports PE>EU - percent 2010",
        "growth imports PE>EU - percent 2010",
    ],
    (
        "Peru's exports dropped 6% in 2010 but that was partly offset by a 2% or $5 million fall in imports"
        " (to $32 million). A 5 percent or $3 million rise in exports of tea (to $70 million) helped."
    ): [
        "growth exports PE> - percent 2010",
        "growth imports PE> - percent 2010",
        "difference imports PE> - USD 2010",
        "level imports PE> - USD 2010",
        "growth exports PE> tea percent 2010",
        "difference exports PE> tea USD 2010",
        "level exports PE> tea USD 2010",
    ],
    (
        "The balance of trade of Peru — the difference between exports and imports — posted a $3.3-billion "
        "deficit in 2010."
    ): [
        "level trade_balance PE> - USD 2010",
    ],
    (
        "Machines were the Netherlands' biggest import with an import bill of $2 billion in 2010. It was "
        "followed by mineral fuels, lubricants and related materials at $1 billion."
    ): [
        "level imports NL> machines USD 2010",
        "level imports NL> mineral fuels, lubricants and related materials USD 2010",
    ],
    (
        "Peru's deficit jumped 40 percent in 2010, as a 10 percent growth in exports of tin could not "
        "offset a 22 percent rise in imports."
    ): [
        "growth trade_balance PE> - percent 2010",
        "growth exports PE> tin percent 2010",
        "growth imports PE> - percent 2010",
    ],
    (
        "Peru's per-day exports rose 18 percent on-year to $2 million in 2010. Average daily imports fell 3"
        " percent from a year earlier to 5 tonnes."
    ): [
        "growth exports PE> - percent 2010",
        "rate exports PE> - USD 2010",
        "growth imports PE> - percent 2010",
        "rate imports PE> - t 2010",
    ],
    (
        "In 2012 Peru's imports rose by a higher degree than its total exports — 20 percent and 16 "
        "percent respectively."
    ): [
        "growth imports PE> - percent 2012",
        "growth exports PE> - percent 2012",
    ],
    (
        "In 2011 Peru exported 5 million tonnes of tin. Meanwhile, some 11 million tonnes of wheat valued "
        "at $19 million were imported into the country. In 2012 Peru imported 5 million tonnes of tin, and "
        "8 million tonnes of goods (worth $9 million) were exported."
    ): [
        "level exports PE> tin t 2011",
        "level imports PE> wheat t 2011",
        "level imports PE> wheat USD 2011",
        "level imports PE> tin t 2012",
        "level exports PE> - t 2012",
        "level exports PE> - USD 2012",
    ],
    (
        "In 2011 Peru imported tea worth $40 million or 9 per cent of imports from Chad, and $34 million or"
        " 0.8 per cent from Togo."
    ): [
        "level imports PE>TD tea USD 2011",
        "share imports PE>TD tea percent 2011",
        "level imports PE>TG tea USD 2011",
        "share imports PE>TG tea percent 2011",
    ],
    (
        "Wine exports made up 20 percent of Peru's total exports in the first half of 2018, which exceeded $80 million."
    ): [
        "share exports PE> wine percent 2018",
        "level exports PE> - USD 2018",
    ],
    ("Togo's imports in 2017 came to $8 million, a 3.7 percent YoY jump on $7.7 million in 2016."): [
        "level imports TG> - USD 2017",
        "growth imports TG> - percent 2017",
        "level imports TG> - USD 2016",
    ],
    ("Tea exports of Togo stood at $60 million in 2011 up from $53 million in 2010."): [
        "level exports TG> tea USD 2011",
        "level exports TG> tea USD 2010",
    ],
    (
        "In 2012 Togo imported 3,200 tonnes of fish and fish meal valuing $7 million as compared the "
        "imports of 3,000 tonnes worth of $6 million in 2011."
    ): [
        "level imports TG> fish and fish meal t 2012",
        "level imports TG> fish and fish meal USD 2012",
        "level imports TG> fish and fish meal t 2011",
        "level imports TG> fish and fish meal USD 2011",
    ],
    (
        "Peru's exports of pears earned $8 million in 2014. Of this, nearly $3 million came from the "
        "Turkish market. The catch of fish was 7 million tonnes, including 3 million tonnes coming from "
        "aquaculture."
    ): [
        "level exports PE> pears USD 2014",
        "level exports PE>TR pears USD 2014",
        "level production PE> fish t 2014",
        "level production PE> aquaculture t 2014",
    ],
    (
        "Tunisia's foreign trade totalled $40 billion in 2018. Germany led the list of trade partners with a "
        "turnover of $6 billion, or 15% of the total. Spain's share made up 14%."
    ): [
        "level trade_turnover TN> - USD 2018",
        "level trade_turnover TN>DE - USD 2018",
        "share trade_turnover TN>DE - percent 2018",
        "share trade_turnover TN>ES - percent 2018",
    ],
    (
        "Oman's non-oil trade was worth $50 billion in 2015. India kept its place as the sultanate's largest "
        "trading partner with $7 billion, ahead of China with $6 billion. Trade in copper came to $2 billion "
        "and that in fish to $1 billion."
    ): [
        "level trade_turnover OM> non-oil USD 2015",
        "level trade_turnover OM>IN non-oil USD 2015",
        "level trade_turnover OM>CN non-oil USD 2015",
        "level trade_turnover OM> copper USD 2015",
        "level trade_turnover OM> fish USD 2015",
    ],
    (
        "In 2013 Latvian exports reached 50 million euros. In 2012 Latvia sold 4,000 tonnes of butter and "
        "cheese to Estonia for 16 million euros."
    ): [
        "level exports LV> - EUR 2013",
        "level exports LV>EE butter and cheese t 2012",
        "level exports LV>EE butter and cheese EUR 2012",
    ],
    (
        "Spain's trade deficit was 20 billion euros in 2015. The country welcomed 5.3 million visitors in "
        "2015, up from 4.9 million in 2014."
    ): [
        "level trade_balance ES> - EUR 2015",
        "level people ES> - count 2015",
        "level people ES> - count 2014",
    ],
    (
        "Bhutan's trade deficit with India came to 15 billion ngultrum in 2016. The overall deficit rose 31 "
        "percent to 20 billion ngultrum. Remittance inflows, up 4 percent, were not enough to cover it."
    ): [
        "level trade_balance BT>IN - BTN 2016",
        "growth trade_balance BT> - percent 2016",
        "level trade_balance BT> - BTN 2016",
        "growth other BT> - percent 2016",
    ],
    (
        "Mexico's trade surplus grew to $4 billion in 1999. The surplus with Canada alone expanded 19 "
        "percent. Exports grew 3 percent to $175 billion on brisk sales of cars to France."
    ): [
        "level trade_balance MX> - USD 1999",
        "growth trade_balance MX>CA - percent 1999",
        "growth exports MX> - percent 1999",
        "level exports MX> - USD 1999",
    ],
    (
        "Kenya's ports handled 18 million tonnes of cargo in 2012. Uganda accounted for 4 million tonnes, "
        "Rwanda for 1 million tonnes."
    ): [
        "level freight KE> - t 2012",
        "level freight KE>UG - t 2012",
        "level freight KE>RW - t 2012",
    ],
    (
        "Over 22 million tonnes of freight were carried by rail between Latvia and Belarus in 2012. Shipments"
        " to Belarus made up 13 million tonnes, those in the opposite direction 9 million tonnes."
    ): [
        "level freight LV>BY - t 2012",
        "level freight LV>BY - t 2012",
        "level freight BY>LV - t 2012",
    ],
    (
        "About 400 lorries cross from Mali into Senegal daily. Exports of Mali to Senegal rose to $2 million "
        "in 2010. In May 2011 sales came to $700,000."
    ): [
        "rate freight ML>SN lorries count -",
        "level exports ML>SN - USD 2010",
        "level exports ML>SN - USD 2011",
    ],
    (
        "In May 2015 Egypt's state buyer bought 180,000 tonnes of Russian wheat in a tender at $200 a tonne, "
        "for delivery in July."
    ): [
        "level contracts RU>EG wheat t 2015",
        "rate other RU> wheat USD 2015",
    ],
    (
        "Trade between Australia and Chile came to $800 million in 2009 under the free trade agreement. Chile"
        " has scrapped import duties on 5,200 tariff lines."
    ): [
        "level trade_turnover AU>CL - AUD 2009",
        "level other CL>AU - count -",
    ],
    (
        "Peru posted a trade surplus of $250 million in 2010. Exports rose to $4 billion and imports to $3.75"
        " billion. The surplus was the first in years. Wool and wine led the way, up $200 million."
    ): [
        "level trade_balance PE> - USD 2010",
        "level exports PE> - USD 2010",
        "level imports PE> - USD 2010",
        "difference exports PE> wool and wine USD 2010",
    ],
    "Uruguay's beef exports rose to 350,000 tons in 2012. Slaughter totalled 2.1 million head of cattle.": [
        "level exports UY> beef t 2012",
        "level production UY> cattle head 2012",
    ],
    (
        "Botswana exported 20,000 tonnes of beef to Norway in 2009. A calf fetched 13 pula per kilogram in "
        "July 2010, 1.50 pula less than a year earlier."
    ): [
        "level exports BW>NO beef t 2009",
        "rate other BW> beef BWP 2010",
        "difference other BW> beef BWP 2010",
    ],
    (
        "Peru's exports to Chile were worth $9 million in 2010. At the auction in May 2010 alpaca wool "
        "fetched $3,720 a tonne, 4.4 percent more than in April."
    ): [
        "level exports PE>CL - USD 2010",
        "rate other PE> alpaca wool USD 2010",
        "growth other PE> alpaca wool percent 2010",
    ],
    (
        "Uruguay's exports to Angola grew to $31 million in 2008, and powdered milk alone earned $14 million "
        "of that, or 44 percent."
    ): [
        "level exports UY>AO - USD 2008",
        "level exports UY>AO powdered milk USD 2008",
        "share exports UY>AO powdered milk percent 2008",
    ],
    "Korean companies have put $1.2 billion into Peruvian mines, and 27 of them have an office in Lima.": [
        "level investment PE>KR - USD -",
        "level enterprises PE>KR - count -",
    ],
    (
        "Mongolia's foreign trade came to $871 million in 1999, or 102.8% of the level of 1998. Exports made "
        "$358 million (41.1%), imports $513 million (58.9%)."
    ): [
        "level trade_turnover MN> - USD 1999",
        "growth trade_turnover MN> - percent 1999",
        "level exports MN> - USD 1999",
        "share trade_turnover MN> - percent 1999",
        "level imports MN> - USD 1999",
        "share trade_turnover MN> - percent 1999",
    ],
    ("In 1988 wool overtook coal among Australia's exports; coal brought in $4 billion or 11 per cent less."): [
        "level exports AU> coal AUD 1988",
        "growth exports AU> coal percent 1988",
    ],
    (
        "The Czech Republic had a surplus of 1.3 billion koruna with Ukraine in 2002. Skoda sold 9,300 cars "
        "in Ukraine in 2002, a third more than in 2001."
    ): [
        "level trade_balance CZ>UA - CZK 2002",
        "level sales CZ>UA cars count 2002",
        "growth sales CZ>UA cars percent 2002",
    ],
    "India's crude oil imports fell to 12 million kilolitres in 1989.": [
        "level imports IN> crude oil m3 1989",
    ],
    (
        "Yugoslavia's commodity exchange with Albania reached 60 million dollars in 1979. The tariff rates "
        "were 12% on cars."
    ): [
        "level trade_turnover YU>AL - USD 1979",
        "rate other YU>AL - percent -",
    ],
    (
        "Zambia's flower growers earned $58 million abroad in 2011. Shipments of vegetables fell to 9,600 "
        "tonnes. Norway took 65 per cent of the flowers."
    ): [
        "level exports ZM> flower USD 2011",
        "level exports ZM> vegetables t 2011",
        "share exports ZM>NO flowers percent 2011",
    ],
    "Its plant at Lutsk in Ukraine is to turn out 6,000 buses in 2003.": [
        "level production UA> buses count 2003",
    ],
    (
        'Kenya\'s trade with Uganda came to $900 million in 2019. "Uganda takes 15 per cent of our exports," '
        "the minister said."
    ): [
        "level trade_turnover KE>UG - USD 2019",
        "share exports KE>UG - percent -",
    ],
    "Exports of the V4 came to 900 billion euros in 2017.": [
        "level exports Visegrad Group> - EUR 2017",
    ],
    (
        "The turnover between Armenia and Iran in January-November 2016 amounted to $213.6 million. Exports "
        "to Iran totalled $66.9 million (96.3%), imports from Iran $146.7 million (80.4%)."
    ): [
        "level trade_turnover AM>IR - USD 2016",
        "level exports AM>IR - USD 2016",
        "growth exports AM>IR - percent 2016",
        "level imports AM>IR - USD 2016",
        "growth imports AM>IR - percent 2016",
    ],
    (
        "Within the Andean Community exports came to $7 billion in 2008. Colombia is the largest seller, with"
        " $2.44 billion, followed by Ecuador with $2.36 billion."
    ): [
        "level exports Andean Community>Andean Community - USD 2008",
        "level exports CO>Andean Community - USD 2008",
        "level exports EC>Andean Community - USD 2008",
    ],
    (
        "Trade between Portugal and Angola. Portugal's sales to Angola reached 744 million euros in the first"
        " half of 2018. Machinery represents 24% of what Portugal sells, food products 13%."
    ): [
        "level exports PT>AO - EUR 2018",
        "share exports PT>AO machinery percent 2018",
        "share exports PT>AO food products percent 2018",
    ],
    "Greek contractors have carried out 120 projects in Qatar with a total value of USD 3.4 billion.": [
        "level documents QA>GR - count -",
        "level contracts GR>QA - USD -",
    ],
    "In 2012 Fiji had spent $120 million on the port and needs at least $200 million more.": [
        "level investment FJ> - FJD 2012",
        "level investment FJ> - FJD 2012",
    ],
    "By 2012 Thai companies had registered 90 projects in Laos with a capital of 2.1 billion dollars.": [
        "level documents LA>TH - count 2012",
        "level investment LA>TH - USD -",
    ],
    "China granted Togo a loan of $20 million at 2 per cent.": [
        "level investment TG>CN - USD -",
        "rate other TG>CN - percent -",
    ],
    (
        "Foreign investment in Fiji amounted to USD 6 billion. Per inhabitant it is USD 2,000 in Fiji and USD"
        " 900 in Tonga."
    ): [
        "level investment FJ> - USD -",
        "rate investment FJ> - USD -",
        "rate investment TO> - USD -",
    ],
    "In November 2011 one of Fiji's banks raised EUR 50 million at 6.5 percent.": [
        "level investment FJ> - EUR 2011",
        "rate other FJ> - percent -",
    ],
    (
        "Trade of Malta with Peru came to $5 million in 2010. Direct investment is of a smaller order. The "
        "central bank records an inflow from Malta of $51 million."
    ): [
        "level trade_turnover MT>PE - USD 2010",
        "level investment PE>MT - USD -",
    ],
    (
        "The joint venture has 2 million subscribers in Fiji. In 2015 its turnover rose by 8 per cent to 900 "
        "million dollars."
    ): [
        "level people FJ> - count -",
        "growth sales FJ> - percent 2015",
        "level sales FJ> - FJD 2015",
    ],
    (
        "Trade of Peru with Fiji came to $5 million in 2010. The largest Fijian investment is a mill in "
        "Piura, Peru, opened in 2011. It cost $3 million and employs 90 people."
    ): [
        "level trade_turnover PE>FJ - USD 2010",
        "level investment PE-PIU>FJ - USD -",
        "level jobs PE-PIU>FJ - count -",
    ],
    ("To move a container from Lagos to Nairobi costs US$2,900; from Miami the same box travels for US$1,450."): [
        "rate other NG>KE - USD -",
        "rate other US>KE - USD -",
    ],
    (
        "Kenya's trade with Uganda came to $900 million in 2017. In 2009 the port handled 512,000 tonnes of "
        "Ugandan transit cargo."
    ): [
        "level trade_turnover KE>UG - USD 2017",
        "level freight KE>UG - t 2009",
    ],
    ("Trade between Georgia and Armenia came to $5 million in 2010. In 2011 1.9 million persons used the crossing."): [
        "level trade_turnover GE>AM - USD 2010",
        "level people GE>AM - count 2011",
    ],
    "Fiji is small. In 1991 Tonga took 4 per cent of the exports of Samoa.": [
        "share exports WS>TO - percent 1991",
    ],
    (
        "Italy's purchases of Tunisian goods were valued at 900 million dinars in 2010. Algeria sends only 12"
        " per cent of its exports south."
    ): [
        "level imports IT>TN - TND 2010",
        "share exports DZ> - percent 2010",
    ],
    (
        "Foreign investment in the Baltic states amounted to USD 6 billion in 2010, and 58 per cent of this "
        "came from Germany."
    ): [
        "level investment Baltic States> - USD 2010",
        "share investment Baltic States>DE - percent 2010",
    ],
    ("From 2001 to the second quarter of 2017 Turkish direct investment in Albania totalled USD 400 million."): [
        "level investment AL>TR - USD 2001",
    ],
    "In Fiji the time for a lorry went down from 90 minutes to 30.": [
        "level other FJ> - minute -",
        "level other FJ> - minute -",
    ],
    "The Lusaka 2 plant, with 120 MW, began to deliver in May.": [
        "level capacity ZM> - MW -",
    ],
    (
        "Trade of Ghana with Togo came to $9 million in 2017. ECOWAS is large. The Community has 367 million "
        "inhabitants, two thirds of them in Nigeria. Its exports rose by 18 per cent in 2017."
    ): [
        "level trade_turnover GH>TG - USD 2017",
        "level people ECOWAS> - count -",
        "share people NG> - percent -",
        "growth exports ECOWAS> - percent 2017",
    ],
    (
        "Trade within ASEAN was worth $300 billion in 2005. Laos levies a fee on goods of Cambodia. Bilateral"
        " trade reached $19 million in 2004."
    ): [
        "level trade_turnover ASEAN>ASEAN - USD 2005",
        "level trade_turnover LA>KH - USD 2004",
    ],
    "A fifth of the trade between Togo and Ghana in 1998 consisted of cement and tyres.": [
        "share trade_turnover TG>GH cement and tyres percent 1998",
    ],
    (
        "In 2016, when Ana Costa became the first woman to lead the Bank of Angola in 20 years, Angola and "
        "Peru traded for $13 million."
    ): [
        "level trade_turnover AO>PE - USD 2016",
    ],
    (
        "Trade between Norway and Latvia rose from $4 million in 1990 to $20 million in 1997. In the same "
        "span imports of Norway increased by 48 percent."
    ): [
        "level trade_turnover NO>LV - USD 1990",
        "level trade_turnover NO>LV - USD 1997",
        "growth imports NO>LV - percent 1997",
    ],
    (
        "Trade between Kenya and Zambia was worth $92 million in 2011. For Zambia, on the other hand, Kenya "
        "is the fourth largest source of goods, supplying 6.1 per cent of imports in 2011, behind China (21 "
        "per cent)."
    ): [
        "level trade_turnover KE>ZM - USD 2011",
        "share imports ZM>KE - percent 2011",
        "share imports ZM>CN - percent 2011",
    ],
    (
        "Trade within SADC was 17 per cent of its members' exports in 2014. In ASEAN it is a quarter, in the "
        "European Union more than 60 per cent."
    ): [
        "share exports SADC>SADC - percent 2014",
        "share exports ASEAN>ASEAN - percent 2014",
        "share exports EU>EU - percent 2014",
    ],
    (
        "Trade within the EAC was worth $5 billion in 2014. Kenya's exports to other EAC countries came to $2"
        " billion. Uganda and Rwanda are the best customers, with $600 million and $200 million respectively."
    ): [
        "level trade_turnover EAC>EAC - USD 2014",
        "level exports KE>EAC - USD 2014",
        "level exports KE>UG - USD 2014",
        "level exports KE>RW - USD 2014",
    ],
    "Mali and Chad buy more than 80 per cent of their imports from France.": [
        "share imports ML_TD>FR - percent -",
    ],
    "Trade within the EAC was worth $5 billion in 2014. Burundi buys a third of its imports in Tanzania.": [
        "level trade_turnover EAC>EAC - USD 2014",
        "share imports BI>TZ - percent 2014",
    ],
    (
        "Diplomatic relations between Oman and Chad were restored in March 2008. From January to May, trade "
        "between Oman and Chad reached $98 million, 18% more than in the same months of 2010."
    ): [
        "level trade_turnover OM>TD - USD 2011",
        "growth trade_turnover OM>TD - percent 2011",
    ],
    (
        "Trade between Fiji and Samoa was worth $92 million in 2011. This note was updated in August 2012. "
        "Sugar is the main export of Fiji to Samoa, with $12 million."
    ): [
        "level trade_turnover FJ>WS - FJD 2011",
        "level exports FJ>WS sugar FJD 2011",
    ],
    (
        "In 2016, when the president of Togo paid the first state visit of a Togolese head of state to Chile "
        "in 15 years, trade between Togo and Chile was worth $4 million."
    ): [
        "level trade_turnover TG>CL - USD 2016",
    ],
    (
        "Togo's exports to Chile were $4 million in 2011. For Chile, Togo is only the 91st supplier, with a "
        "share of 0.1 per cent of imports."
    ): [
        "level exports TG>CL - USD 2011",
        "share imports CL>TG - percent 2011",
    ],
    "A study for the Secretariat in Gaborone lists 316 barriers to trade in SADC.": [
        "level other SADC> - count -",
    ],
    "The EAC has 160 million inhabitants and hosts 50 of the 300 banks in Africa.": [
        "level people EAC> - count -",
        "level enterprises EAC> - count -",
        "level enterprises AFR> - count -",
    ],
    (
        "Interview with the Ambassador of Sweden to Latvia\n\nThe Baltic Observer: Excellency, what do the "
        "figures say?\n\nAmbassador: In 2013 our trade with Latvia was 1.8 billion euros. Our exports were 1.1 "
        "billion euros.\n\nAnd in the first months of 2014?\n\nWe have data for January to March: 450 million "
        "euros. Machines made up 28 per cent of our exports.\n\nAnd in the other direction?\n\nTimber and peat, "
        "these alone are 60 per cent.\n\nHow many Swedish companies are present?\n\nThe register counts 1,537 "
        "joint ventures between Swedes and Latvians. Swedes put 2 billion euros in them.\n\nMany of your people"
        " live here.\n\nIt is true: there are 12,000 Swedes."
    ): [
        "level trade_turnover SE>LV - EUR 2013",
        "level exports SE>LV - EUR 2013",
        "level trade_turnover SE>LV - EUR 2014",
        "share exports SE>LV machines percent 2014",
        "share imports SE>LV timber and peat percent 2014",
        "level enterprises LV>SE - count -",
        "level investment LV>SE - EUR -",
        "level people LV>SE - count -",
    ],
    (
        "Forty years of the Caribbean Community\n\nJamaica, Barbados, Guyana and Trinidad and Tobago founded "
        "it. The Community represents 1 per cent of the foreign trade of Latin America. Guyana leads. It "
        "accounted for 72 per cent of intra-regional exports in 2015. Barbados, which in 2015 provided a "
        "tenth of the exports within the bloc, sent 20 per cent of what it sold abroad to its partners. For "
        "Barbados the Community took 41 per cent of exports in the same year, for Jamaica 6 per cent. "
        "Jamaica's exports to the Community fell to $70 million. Canada's trade with the Community was C$1.4 "
        "billion in 2015. Trade with Mexico has grown by 7 per cent since 2010. If trade among members goes "
        "on like this, it will exceed $4 billion by 2020."
    ): [
        "share trade_turnover CARICOM> - percent 2015",
        "share exports GY>CARICOM - percent 2015",
        "share exports BB>CARICOM - percent 2015",
        "share exports BB>CARICOM - percent 2015",
        "share exports BB>CARICOM - percent 2015",
        "share exports JM>CARICOM - percent 2015",
        "level exports JM>CARICOM - USD 2015",
        "level trade_turnover CA>CARICOM - CAD 2015",
        "growth trade_turnover CARICOM>MX - percent 2015",
        "level trade_turnover CARICOM>CARICOM - USD 2020",
    ],
    (
        "BERNE, 6 May 1986. Switzerland's exports to Japan grew last year by 19 per cent to 4.1 billion "
        "francs. They accounted for 5.5 per cent of total exports. Imports amounted to 5.0 billion francs."
    ): [
        "growth exports CH>JP - percent 1985",
        "level exports CH>JP - CHF 1985",
        "share exports CH>JP - percent 1985",
        "level imports CH>JP - CHF 1985",
    ],
    (
        "The country's imports reached $4.06 billion in July 2018, data of the Peruvian Statistics Institute "
        "show, an increase of 31.6 percent."
    ): [
        "level imports PE> - USD 2018",
        "growth imports PE> - percent 2018",
    ],
    (
        "Swedish external trade in goods, seasonally adjusted, March 2009. The trade surplus narrowed by 2.1 "
        "billion kronor to 5.3 billion kronor."
    ): [
        "difference trade_balance SE> - SEK 2009",
        "level trade_balance SE> - SEK 2009",
    ],
    ("Malta's balance in March 2004 was a deficit of €262m, an increase of €41m on the deficit in February."): [
        "level trade_balance MT> - EUR 2004",
        "difference trade_balance MT> - EUR 2004",
    ],
    ("World trade in goods and services is to grow by 3% in 2014. World output is to expand by 3.3% in 2014."): [
        "growth trade_turnover W0> goods and services percent 2014",
        "growth gdp W0> - percent 2014",
    ],
    (
        "Latvia's exports came to 50 million lats in 1935. The number of pigs in July 1935, by the census, was 805,000."
    ): [
        "level exports LV> - LVL 1935",
        "level other LV> - count 1935",
    ],
    (
        "Zambia mined 1.2 million tonnes of copper in 2006. The ministry projects exports of 1.4 million "
        "tonnes in 2007."
    ): [
        "level production ZM> copper t 2006",
        "level exports ZM> copper t 2007",
    ],
    (
        "Zambia mined 1.2 million tonnes of copper in 2006. The chamber now projects output of 1.4 million "
        "tonnes for 2007."
    ): [
        "level production ZM> copper t 2006",
        "level production ZM> copper t 2007",
    ],
    (
        "Exports of cocoa products, excluding beans, rose 14 percent in Ghana in 2017. Switzerland took 30 "
        "percent of them."
    ): [
        "growth exports GH> cocoa products percent 2017",
        "share exports GH>CH cocoa products percent 2017",
    ],
    (
        "Exports of cotton yarn rose 14 percent in Mali to 28 billion francs in 2017. In 2012 foreign sales "
        "of these goods had fetched only 13 billion francs."
    ): [
        "growth exports ML> cotton yarn percent 2017",
        "level exports ML> cotton yarn XOF 2017",
        "level exports ML> cotton yarn XOF 2012",
    ],
    (
        "World seaborne trade reached 8.4 billion tons in 2010, 7 per cent more than in 2009. Iron ore "
        "shipments grew by 10 per cent. World exports came to $15 trillion."
    ): [
        "level freight W0> - t 2010",
        "growth freight W0> - percent 2010",
        "growth freight W0> iron ore percent 2010",
        "level exports W0> - USD 2010",
    ],
    (
        "In 2019 ASEAN exported goods worth 3.7 billion dollars to Chile. Among its members Vietnam was the "
        "largest exporter to Chile (1.3 billion dollars). Phones made up 22% of exports to Chile."
    ): [
        "level exports ASEAN>CL - USD 2019",
        "level exports VN>CL - USD 2019",
        "share exports ASEAN>CL phones percent 2019",
    ],
    (
        "Trade between Peru and Cuba grew to $310 million in 2006. Contracts for Peruvian tractors worth $5 "
        "million were signed."
    ): [
        "level trade_turnover PE>CU - USD 2006",
        "level contracts PE>CU - USD -",
    ],
    "Togo's airline ordered 12 aircraft from Brazil for $400 million in 2004.": [
        "level contracts BR>TG aircraft count 2004",
        "level contracts BR>TG aircraft USD 2004",
    ],
    "Kenya bought 50 farm tractors from Chad in 2010 and sold Peru 30 units of factory equipment.": [
        "level imports KE>TD farm tractors count 2010",
        "level sales KE>PE factory equipment count 2010",
    ],
    "By May 2015 over half of the 120 measures had been taken. Two thirds of the 300 firms sell abroad.": [
        "share documents _U> - percent 2015",
        "level documents _U> - count -",
        "share enterprises _U> - percent -",
        "level enterprises _U> - count -",
    ],
    (
        "Estonia's exports to Chile grew by a fifth in 2014. Speaking of how Estonian makers fare at foreign "
        "exhibitions, we note that in 2015 they signed 40 agreements worth more than 9 million euros."
    ): [
        "growth exports EE>CL - percent 2014",
        "level documents EE> - count 2015",
        "level contracts EE> - EUR 2015",
    ],
    (
        "Estonia sells Chile much of what its forests give. In 2014 the plant in Tartu signed a contract with"
        " a Chilean chain for the supply of plywood worth 2 million euros. In 2015 exports of the plant's "
        "products to Chile came to 3 million euros."
    ): [
        "level contracts EE-79>CL plywood EUR 2014",
        "level exports EE-79>CL plywood EUR 2015",
    ],
    "Togo's exports of cotton to Peru grew from 4 million dollars up to 6 million dollars in 2013.": [
        "level exports TG>PE cotton USD 2012",
        "level exports TG>PE cotton USD 2013",
    ],
    "Imports of coal into Togo went from 30 thousand tonnes down to 20 thousand tonnes in 2013.": [
        "level imports TG> coal t 2012",
        "level imports TG> coal t 2013",
    ],
    "Chad exported 300 tractors to Oman, two hundred to Peru and 50 to Mali in 2020.": [
        "level exports TD>OM tractors count 2020",
        "level exports TD>PE tractors count 2020",
        "level exports TD>ML tractors count 2020",
    ],
    ("At Ica, 300 kilometres from Lima, Peru had 300 textile mills in 2010, about 450 in 2015 and 520 in 2019."): [
        "level other PE> - km -",
        "level enterprises PE> - count 2010",
        "level enterprises PE> - count 2015",
        "level enterprises PE> - count 2019",
    ],
    (
        "Mali shipped 300 tonnes of tea in 2010 and 400 in 2019; the share of tea in exports was 30 percent "
        "in 2010 and 40 in 2019."
    ): [
        "level exports ML> tea t 2010",
        "level exports ML> tea t 2019",
        "share exports ML> tea percent 2010",
        "share exports ML> tea percent 2019",
    ],
    (
        "Agricultural exports of Peru to Chile rose by 5% in 2020. Acme supplied 500 sets of lift equipment "
        "and 40 sets of pumps to Chile."
    ): [
        "growth exports PE>CL agricultural percent 2020",
        "level sales PE>CL lift equipment count 2020",
        "level sales PE>CL pumps count 2020",
    ],
    "In 2020 exports of cut flowers from Togo rose by 5%.": [
        "growth exports TG> cut flowers percent 2020",
    ],
    "Exports of machines for sorting and drying of farm crops from Peru to Chile rose by 5% in 2020.": [
        "growth exports PE>CL machines percent 2020",
    ],
    (
        "Trade of Togo with Chile grew by 5% in 2020. Chilean investments in the Togolese economy are "
        "growing. In the first half of 2021 they exceeded $10 million."
    ): [
        "growth trade_turnover TG>CL - percent 2020",
        "level investment TG>CL - USD 2021",
    ],
    (
        "Poland's exports to Kenya rose by 5% in 2021. In May 2022 a trade fair was held in Nairobi. There, "
        "12 plants of the Agros Concern demonstrated their products."
    ): [
        "growth exports PL>KE - percent 2021",
        "level enterprises PL>KE - count 2022",
    ],
    "In 2021, 749 Polish firms showed their goods in Hanoi (in 2020 - 620).": [
        "level enterprises PL>VN - count 2021",
        "level enterprises PL>VN - count 2020",
    ],
    "Trade of Chile with Kenya rose to $5.2 billion in 2021 (4.7 a year earlier).": [
        "level trade_turnover CL>KE - USD 2021",
        "level trade_turnover CL>KE - USD 2020",
    ],
    (
        "In Mombasa, where it is planned not only to make better tractors, trailers, and ploughs, but also to"
        " create 150 jobs, a plant was opened."
    ): [
        "level jobs KE-28> - count -",
    ],
    "Peru bought 400 high-capacity buses in 2019.": [
        "level imports PE> high-capacity buses count 2019",
    ],
    (
        'Chilean exports to Peru tripled in 2017. He said that "some 90% of the radiators for Chilean cars '
        'are supplied from Peru".'
    ): [
        "growth exports CL>PE - percent 2017",
        "share exports PE>CL radiators percent -",
    ],
    "In 2018 India exported tea worth $20 million to Kenya and a year later opened a plant there.": [
        "level exports IN>KE tea USD 2018",
    ],
    "In 2018 Tata of India sold 20 buses to Kenya and a year later launched 30 more.": [
        "level sales IN>KE buses count 2018",
        "level sales IN>KE buses count 2019",
    ],
    "India sold 20 buses to Kenya in 2018 and another 30 in 2019.": [
        "level sales IN>KE buses count 2018",
        "level sales IN>KE buses count 2019",
    ],
    (
        "In 2021 the works produced goods worth $2 million in Malta. In 2022 the growth rate of Malta's "
        "economy was 7 percent."
    ): [
        "level production MT> - USD 2021",
        "growth gdp MT> - percent 2022",
    ],
    "Sindh is a large province of Pakistan, where 60 to 70 per cent of the country's total rice is grown.": [
        "share production PK-SD> rice percent -",
    ],
    (
        "Togo produced shoes worth $3 million in 2021, and in 2022 - already worth $4 million, with the "
        "annual plan of $5 million."
    ): [
        "level production TG> shoes USD 2021",
        "level production TG> shoes USD 2022",
        "level production TG> shoes USD 2022",
    ],
    (
        "In 2011 Oman opened new works. The production of tiles amounts to over 10 million pieces per month, "
        "and of bricks to over 2 million pieces per month."
    ): [
        "rate production OM> tiles count -",
        "rate production OM> bricks count -",
    ],
    ("The turnover of Fiji for the half-year of 2013 came to $5 million, in 2014 the figure is to reach $8 million."): [
        "level trade_turnover FJ> - FJD 2013",
        "level trade_turnover FJ> - FJD 2014",
    ],
    (
        "In 2012 Chad produced clothing worth $8 million, and 60% of the products worth more than $5 million "
        "were exported."
    ): [
        "level production TD> clothing USD 2012",
        "share production TD> clothing percent 2012",
        "level exports TD> clothing USD 2012",
    ],
    (
        "In 2012 Mali produced leather products worth $8 million. The town of Segou thinks of using local "
        "clay. In 2013 it sold $9 million worth of such products."
    ): [
        "level production ML> leather products USD 2012",
        "level sales ML> leather products USD 2013",
    ],
    "Fiji follows the Industry 4.0 concept and exported sugar worth $5 million in 2016.": [
        "level exports FJ> sugar FJD 2016",
    ],
    "Rwanda plans to raise wages and double GDP per capita by 2035.": [
        "growth gdp RW> - percent 2035",
    ],
    (
        "Kenya wants its firms to replace imports with goods of their own. In 2013 the works of Thika made "
        "shoes worth $5 million."
    ): [
        "level production KE> shoes USD 2013",
    ],
    "In 2022 the works of Togo produced export-oriented lamps worth $5 million.": [
        "level production TG> export-oriented lamps USD 2022",
    ],
    (
        "Exports of Togo came to $5 million in 2011. The years 2012-2016 are declared those of industry. "
        "During this period, it is planned to create more than 500,000 new jobs."
    ): [
        "level exports TG> - USD 2011",
        "level jobs TG> - count 2012",
    ],
    "Trade turnover of Peru with Chile was $12 billion in 2018 (78.9% to 2017).": [
        "level trade_turnover PE>CL - USD 2018",
        "growth trade_turnover PE>CL - percent 2018",
    ],
    "Output of tin in Peru made 5 million tonnes in 2012, or 87% to the previous year.": [
        "level production PE> tin t 2012",
        "growth production PE> tin percent 2012",
    ],
    "Without gas, exports of Bolivia would have grown by 12 per cent in 2006.": [
        "growth exports BO> excluding gas percent 2006",
    ],
    (
        "Trade between Togo and Peru was $16 million in 2020. Under a contract the Lima Bus Works will "
        "deliver 60 buses to Togo for $8 million."
    ): [
        "level trade_turnover PE>TG - USD 2020",
        "level contracts PE>TG buses count -",
        "level contracts PE>TG buses USD -",
    ],
    (
        "Peru's exports rose in 2011. Goods with the most growth included coffee (up by 14 percent), bananas (6 "
        "percent) and cocoa (5 percent)."
    ): [
        "growth exports PE> coffee percent 2011",
        "growth exports PE> bananas percent 2011",
        "growth exports PE> cocoa percent 2011",
    ],
    "In 1986 Peru exported $1 million more in machinery and $300,000 more in consumer goods.": [
        "difference exports PE> machinery USD 1986",
        "difference exports PE> consumer goods USD 1986",
    ],
    "The deficit of Chad was $3 bn. Working-day adjusted, imports fell 3% in 2020.": [
        "level trade_balance TD> - USD -",
        "growth imports TD> - percent 2020",
    ],
    (
        "As a percentage of Peruvian GDP, the current account deficit decreased to 2.3 percent in 2019 from 2.4 "
        "percent in 2018. Financial-account transactions were $7 million."
    ): [
        "share gdp PE> - percent 2019",
        "share gdp PE> - percent 2018",
        "level other PE> - USD 2019",
    ],
    (
        "The surplus on international trade in services of Malta was $3 million in 2020. The deficit on foreign "
        "trade in goods was $4 million."
    ): [
        "level trade_balance MT> services USD 2020",
        "level trade_balance MT> - USD 2020",
    ],
    "Skoda shipped 20 T3 trams to Bulgaria in 1992.": [
        "level sales _U>BG trams count 1992",
    ],
    "Under a contract of 2011 Chile will get 12 Mi-17 helicopters from Russia.": [
        "level contracts RU>CL helicopters count 2011",
    ],
    (
        "Kenya's trade with Egypt reached $900 million in 2011. Egyptian traders bought 110,000 tonnes of tea"
        " abroad, and 70 percent of it came from Kenya."
    ): [
        "level trade_turnover KE>EG - USD 2011",
        "level imports EG> tea t 2011",
        "share imports EG>KE tea percent 2011",
    ],
    "The capacity of the 17 works of Togo is put at 5 million tonnes a year.": [
        "level enterprises TG> - count -",
        "level capacity TG> - t -",
    ],
    "Saurer intends to ship 1,500 looms to Egypt in 2015, against 1,150 in 2014.": [
        "level sales _U>EG looms count 2015",
        "level sales _U>EG looms count 2014",
    ],
    (
        "Bahrain's non-oil exports came to BD 300 million in May 2020, the office reports. Mali led the "
        "customers with BD 80 million (+7%), before Chad with BD 60 million. Imports fell to BD 400 million, "
        "with Togo first among the suppliers at BD 50 million."
    ): [
        "level exports BH> non-oil BHD 2020",
        "level exports BH>ML non-oil BHD 2020",
        "growth exports BH>ML non-oil percent 2020",
        "level exports BH>TD non-oil BHD 2020",
        "level imports BH> - BHD 2020",
        "level imports BH>TG - BHD 2020",
    ],
    "Embargo: 12.00 noon, 3 May 2020. Of the 45 dairies in Togo registered there at least 12 are closed.": [
        "level enterprises TG> - count -",
        "level enterprises TG> - count -",
    ],
    (
        "Exports of goods and services cross $80 billion in 2019\n\nPeru's overall exports grew by 4 per cent "
        "to $80.2 billion in 2019. Merchandise accounted for $60 billion and services for $20 billion."
    ): [
        "level exports PE> goods and services USD 2019",
        "growth exports PE> goods and services percent 2019",
        "level exports PE> goods and services USD 2019",
        "level exports PE> - USD 2019",
        "level exports PE> services USD 2019",
    ],
    ("Oman's non-oil exports weighed 5 million tons in 2016. Imports weighed 3 million tons and cost $7 billion."): [
        "level exports OM> non-oil t 2016",
        "level imports OM> - t 2016",
        "level imports OM> - USD 2016",
    ],
    "Tourist arrivals rose to 125,495 in March 2020, and exports of Fiji to $198 million.": [
        "level people FJ> - count 2020",
        "level exports FJ> - FJD 2020",
    ],
    "Non-oil exports of Oman rose by 4% in May 2019. Without re-exports they fell by 2%.": [
        "growth exports OM> non-oil percent 2019",
        "growth exports OM> excluding re-exports percent 2019",
    ],
    "Mali's new export strategy sets a goal of $12 billion by 2027, up from $6 billion in 2021.": [
        "level exports ML> - USD 2027",
        "level exports ML> - USD 2021",
    ],
    "Chad exported 8,000 tonnes of gum in 2020. In 2019, 7,000 tonnes had brought in $5 million.": [
        "level exports TD> gum t 2020",
        "level exports TD> gum t 2019",
        "level exports TD> gum USD 2019",
    ],
    (
        "Chad's trade in May 2015. Exports fell to $90 million, for the second time in five quarters. Gum "
        "fetched an average of 2,800 dollars a ton, 300 dollars more than in May 2014, and 8,000 tons of it "
        "were shipped."
    ): [
        "level exports TD> - USD 2015",
        "rate other TD> gum USD 2015",
        "difference other TD> gum USD 2015",
        "level exports TD> gum t 2015",
    ],
    "Danish exports fell by 12% in 2009. Of the main sectors only medicines sold more abroad (+2%).": [
        "growth exports DK> - percent 2009",
        "growth exports DK> medicines percent 2009",
    ],
    (
        "Uruguay exported 300,000 tonnes of beef in 2022. No such luck with soybeans. After the worst drought"
        " in decades their export volume dropped by 64.1% to 2 million tonnes."
    ): [
        "level exports UY> beef t 2022",
        "growth exports UY> soybeans percent 2022",
        "level exports UY> soybeans t 2022",
    ],
    (
        "The port of Durban handled 31 million tonnes of cargo in 2019. Coal accounted for 7.6 million "
        "tonnes. The railway brought 9.1 million tonnes. This year the port wants to reach 32.4 million "
        "tonnes."
    ): [
        "level freight ZA> - t 2019",
        "level freight ZA> coal t 2019",
        "level freight ZA> - t 2019",
        "level freight ZA> - t 2019",
    ],
    (
        "The port of Durban handled 31 million tonnes of cargo in 2019. Coal accounted for 7.6 million "
        "tonnes. Its capacity is 54 million tonnes a year."
    ): [
        "level freight ZA> - t 2019",
        "level freight ZA> coal t 2019",
        "level capacity ZA> - t -",
    ],
    (
        "Kenya exported 300,000 tonnes of tea in 2022. Bananas fared badly. Their export volume dropped by "
        "64.1% to 2 million tonnes and their export value by 58% to $5 million."
    ): [
        "level exports KE> tea t 2022",
        "growth exports KE> bananas percent 2022",
        "level exports KE> bananas t 2022",
        "growth exports KE> bananas percent 2022",
        "level exports KE> bananas USD 2022",
    ],
    "In January 2020 10,000 tonnes of steel were exported from Oman to Canada. The works cost $2 billion.": [
        "level exports OM>CA steel t 2020",
        "level investment OM> - USD -",
    ],
    "Togo is to buy 4 ferries; each has 280 seats.": [
        "level imports TG> ferries count -",
        "level capacity TG> seats count -",
    ],
    ("In 1949 Chad exported 500 tons of gum, against 600 tons in 1938, or 83 per cent of the pre-war level."): [
        "level exports TD> gum t 1949",
        "level exports TD> gum t 1938",
        "growth exports TD> gum percent 1949",
    ],
    "Malta received 636,312 tourists in 2022. Italy accounts for 24 per cent, Britain for a fifth.": [
        "level people MT> - count 2022",
        "share people MT>IT - percent -",
        "share people MT>GB - percent -",
    ],
    (
        "Coal exports of Peru should fall to $7 billion in 2025, because prices have fallen by 30 per cent "
        "since May 2023."
    ): [
        "level exports PE> coal USD 2025",
        "growth other PE> coal percent -",
    ],
    (
        "For MY 2020/21 the bank expects wheat imports of Egypt of 13.0 million tons, for MY 2021/22 the bank"
        " expects 12.5 million tons."
    ): [
        "level imports EG> wheat t 2020",
        "level imports EG> wheat t 2021",
    ],
    (
        "Apia, 17 January 2023\n\nSamoa's exports minister on a good year.\n\n– How much did Samoa export in "
        "2021?\n– Exports came to 50 million tala.\n\n– And in 2022?\n– Exports came to 70 million tala."
    ): [
        "level exports WS> - WST 2021",
        "level exports WS> - WST 2022",
    ],
    (
        "Addis Ababa, 12 August 2020. Hides worth $855 million were exported in the Ethiopian fiscal year "
        "2012. In 2011 they had fetched $763 million, and the goal for 2013 is $1.1 billion."
    ): [
        "level exports ET> hides USD 2019",
        "level exports ET> hides USD 2018",
        "level exports ET> hides USD 2020",
    ],
    (
        "Grain and metal prices, May 2012\n\nCopper fell 2 percent, to $8,400 a tonne. Rice averaged $560 a "
        "tonne, wheat $270. World cocoa output is put at 4 million tons. Coffee dropped 5 percent, after rain"
        " in Vietnam."
    ): [
        "growth other _U> copper percent 2012",
        "rate other _U> copper USD 2012",
        "rate other _U> rice USD 2012",
        "rate other _U> wheat USD 2012",
        "level production W0> cocoa t 2012",
        "growth other W0> coffee percent 2012",
    ],
    ("Metal prices\n\nIn May 2012 tin fell 2 percent, to $8,400 a tonne.\n\nOPEC keeps to 30 million barrels a day."): [
        "growth other _U> tin percent 2012",
        "rate other _U> tin USD 2012",
        "rate production OPEC> oil bbl 2012",
    ],
    (
        "In May 2012 the price of cocoa fell by 4 percent to $2,000 a tonne in Ghana. Gold prices rose by 3 "
        "percent, those of timber by 2 percent."
    ): [
        "growth other GH> cocoa percent 2012",
        "rate other GH> cocoa USD 2012",
        "growth other GH> gold percent 2012",
        "growth other GH> timber percent 2012",
    ],
    "In May 2012 sugar lost 5 percent, to $450 a tonne, as mills in Brazil opened early.": [
        "growth other _U> sugar percent 2012",
        "rate other _U> sugar USD 2012",
    ],
    (
        "Euro area trade, May 2011\n\nThe euro area had a surplus of 2 bn euro in May.\n\nThe EU27 had a deficit "
        "of 12 bn in May. In April its energy deficit was 30 bn euro. Exports to Turkey grew by 30 percent."
    ): [
        "level trade_balance euro area> - EUR 2011",
        "level trade_balance EU> - EUR 2011",
        "level trade_balance EU> energy EUR 2011",
        "growth exports EU>TR - percent 2011",
    ],
    ("Peru's trade in 2015. Chile led the exports with 4 billion euros; China topped the imports with 2 billion."): [
        "level exports PE>CL - EUR 2015",
        "level imports PE>CN - EUR 2015",
    ],
    (
        "Peru's exports in 2014 came to 7 billion euros. Manufacturing had a share of 19% in exports. In 2015"
        " manufacturing made up 20%, mining 50% and agriculture 30%."
    ): [
        "level exports PE> - EUR 2014",
        "share exports PE> manufacturing percent 2014",
        "share exports PE> manufacturing percent 2015",
        "share exports PE> mining percent 2015",
        "share exports PE> agriculture percent 2015",
    ],
    "Trade between Hungary and Iraq in 1981-85 was 1.4 times that of 1976-80.": [
        "growth trade_turnover HU>IQ - percent 1981",
    ],
    "In 2001-05 exports of Chad totalled $4 million, or 20 per cent more than in 1996-2000.": [
        "level exports TD> - USD 2001",
        "growth exports TD> - percent 2001",
    ],
    (
        "An agreement on the exchange of goods in 1974 was signed by the Peruvian Minister of Foreign Trade "
        "and the Japanese Minister, Mr. Ito. It provided for trade worth $900 million, as against $789 "
        "million in 1973. Peru was to supply 5,000 tons of fishmeal, at $500 a ton, and 300 tons of coffee, "
        "and Japan 400 buses."
    ): [
        "level trade_turnover JP>PE - USD 1974",
        "level trade_turnover JP>PE - USD 1973",
        "level exports PE>JP fishmeal t 1974",
        "rate other PE>JP fishmeal USD 1974",
        "level exports PE>JP coffee t 1974",
        "level exports JP>PE buses count 1974",
    ],
    "The Minister of Foreign Trade of Togo said that exports to Chile rose to $5 million in 2011.": [
        "level exports TG>CL - USD 2011",
    ],
    "In 1986 Hungary sold Libya 80,000 tons of meat, besides 300 trucks.": [
        "level exports HU>LY meat t 1986",
        "level exports HU>LY trucks count 1986",
    ],
    (
        "The energy balance of Portugal showed a deficit of 16 million euros in 2022, compared to a surplus of 2 "
        "million euros in 2021. The surplus was equal to 8 million euros in 2022 when energy is excluded, up from"
        " a 6 million euro surplus in 2021."
    ): [
        "level trade_balance PT> energy EUR 2022",
        "level trade_balance PT> energy EUR 2021",
        "level trade_balance PT> excluding energy EUR 2022",
        "level trade_balance PT> excluding energy EUR 2021",
    ],
    "Portuguese sales to EU countries fell (-2.8%) in 2022 and extra EU (-2.7%).": [
        "growth exports PT>EU - percent 2022",
        "growth exports PT> - percent 2022",
    ],
    (
        "The current account deficit of Peru widened by $9 million, or 0.5 percent, to $190 million in 2021. Its "
        "reserves rose $4 million (3 percent) to $9 million."
    ): [
        "difference other PE> - USD 2021",
        "growth other PE> - percent 2021",
        "level other PE> - USD 2021",
        "difference other PE> - USD 2021",
        "growth other PE> - percent 2021",
        "level other PE> - USD 2021",
    ],
    (
        "Canada's exports of goods rose to $43 billion in 2021. Receipts of primary income increased $7 billion, "
        "to $27 billion, and the deficit on secondary income fell to $3 billion."
    ): [
        "level exports CA> - CAD 2021",
        "difference other CA> - CAD 2021",
        "level other CA> - CAD 2021",
        "level other CA> - CAD 2021",
    ],
    (
        "As a percentage of GDP, Peru's current account deficit decreased to 2.6 percent in 2019 from 2.9 percent"
        " in 2018."
    ): [
        "share gdp PE> - percent 2019",
        "share gdp PE> - percent 2018",
    ],
    (
        "Peru's current account deficit was $5 billion in 2019. The deficit was 3.3 percent of gross domestic "
        "product, down from 3.4 percent in 2018."
    ): [
        "level other PE> - USD 2019",
        "share gdp PE> - percent 2019",
        "share gdp PE> - percent 2018",
    ],
    (
        "Trade Deficit With Mexico Hits Record\n\nCanada's trade deficit narrowed to $10.8 billion in 1996, as the "
        "deficit with Mexico climbed to an all-time high. Imports rose 5%. The deficit with Mexico climbed to $4 "
        "billion."
    ): [
        "level trade_balance CA> - CAD 1996",
        "growth imports CA> - percent 1996",
        "level trade_balance CA>MX - CAD 1996",
    ],
    (
        "Peru's exports were $3 million in 2022. Rice exports reached $8 million, nearly triple the $3 million "
        "recorded in the previous year. Imports were $9 million, almost twice the amount of $5 million a year "
        "earlier."
    ): [
        "level exports PE> - USD 2022",
        "level exports PE> rice USD 2022",
        "growth exports PE> rice percent 2022",
        "level exports PE> rice USD 2021",
        "level imports PE> - USD 2022",
        "growth imports PE> - percent 2022",
        "level imports PE> - USD 2021",
    ],
    "In 2019 Iran bought two Tu-204-300 planes.": [
        "level imports IR> - count 2019",
    ],
    (
        "Imports of butter into Germany came to 26,200 tons in 1931. Arrivals from Latvia fell by 12 per cent"
        " to 9,800 tons."
    ): [
        "level imports DE> butter t 1931",
        "growth imports DE>LV butter percent 1931",
        "level imports DE>LV butter t 1931",
    ],
    "Kenya's 12 tea factories can process 400,000 tons a year.": [
        "level enterprises KE> - count -",
        "level capacity KE> - t -",
    ],
    ("From July to August 2019 Chilean exports rose by 3.6% to $5 billion. Imports declined by 1.2% to $4 billion."): [
        "growth exports CL> - percent 2019",
        "level exports CL> - USD 2019",
        "growth imports CL> - percent 2019",
        "level imports CL> - USD 2019",
    ],
    (
        "Norwegian trade, August 2019. In the latest three months exports of salmon were up 14.8% and those "
        "of gas 23.0% on the three months before. Cod lost 6%."
    ): [
        "growth exports NO> salmon percent 2019",
        "growth exports NO> gas percent 2019",
        "growth exports NO> cod percent 2019",
    ],
    (
        "Exports of Serbia fell in 2015 by 2%. GDP fell by 3.8% in 2015. For 2016 the bank forecasts a fall "
        "of 2.7%, for 2017 a growth of 0.5%."
    ): [
        "growth exports RS> - percent 2015",
        "growth gdp RS> - percent 2015",
        "growth gdp RS> - percent 2016",
        "growth gdp RS> - percent 2017",
    ],
    (
        "Ghana exported goods worth $12 billion in 2019. Trade with the EU was worth $4.7 billion. Cocoa "
        "brought in $2 billion, or 20 percent of all exports, and gold $3 billion."
    ): [
        "level exports GH> - USD 2019",
        "level trade_turnover GH>EU - USD 2019",
        "level exports GH> cocoa USD 2019",
        "share exports GH> cocoa percent 2019",
        "level exports GH> gold USD 2019",
    ],
    "Travel receipts of Croatia reached EUR 3.2 billion in 2019 and travel payments EUR 1.6 billion.": [
        "level exports HR> travel EUR 2019",
        "level imports HR> travel EUR 2019",
    ],
    ("Estonia's services surplus was EUR 2 billion in 2019. Transport alone had a surplus of EUR 1 billion."): [
        "level trade_balance EE> services EUR 2019",
        "level trade_balance EE> transport EUR 2019",
    ],
    (
        "Estonia's exports should grow by 4% in 2016. One reason lies in Norway. In the third quarter it "
        "supplied Estonia with 3.5 million tonnes of oil."
    ): [
        "growth exports EE> - percent 2016",
        "level exports NO>EE oil t 2016",
    ],
    "Kenya takes 3% of Togo's exports to the EU, which came to $150 million in 2012.": [
        "share exports TG>KE - percent 2012",
        "level exports TG>EU - USD 2012",
    ],
    "Net foreign assets of Tunisia stood at 10 billion dinars at the end of 2011, or 111 days of imports.": [
        "level other TN> - TND 2011",
        "level other TN> - day -",
    ],
    "Ghana's exports were $12 billion in 2013. Shoes tell another story: $3 billion, up 11%.": [
        "level exports GH> - USD 2013",
        "level exports GH> shoes USD 2013",
        "growth exports GH> shoes percent 2013",
    ],
    ("The agreement with Japan is ten years old. Chilean exports to that market were worth $977 million in 2018."): [
        "level exports CL>JP - USD 2018",
    ],
    (
        "The accord with the European Union is five years old. Fiji's exports to this market came to $90 "
        "million in 2018 and its purchases from that market to $30 million."
    ): [
        "level exports FJ>EU - FJD 2018",
        "level imports FJ>EU - FJD 2018",
    ],
    "Cocoa brought in $4 billion in 2010, 67 per cent of all Ghana's exports ($5.9 billion).": [
        "level exports GH> cocoa USD 2010",
        "share exports GH> cocoa percent 2010",
        "level exports GH> - USD 2010",
    ],
    (
        "Trade between Peru and Chad was $12 million in 2018. In 2017 carriers of both countries moved 14.7 "
        "thousand tonnes of goods by road."
    ): [
        "level trade_turnover PE>TD - USD 2018",
        "level freight PE>TD - t 2017",
    ],
    (
        "The Kampala fair closed on 3 May 2011. 2,140 exhibitors from 48 countries took part, among them 168 "
        "from Togo. Some 12,000 people came."
    ): [
        "level enterprises UG> - count 2011",
        "level geography UG> - count 2011",
        "level enterprises TG>UG - count 2011",
        "level people UG> - count 2011",
    ],
    (
        "Ghana's exports reached $12 billion in 2013. Cashew is another matter. Of an output of some 300,000 "
        "tons a year, only 27 percent is shelled at home; Togo manages 50 percent, Benin 80."
    ): [
        "level exports GH> - USD 2013",
        "level production GH> cashew t -",
        "share production GH> cashew percent -",
        "share production TG> cashew percent -",
        "share production BJ> cashew percent -",
    ],
    "Trade at the 105-Mile checkpoint was $5 million in 2012.": [
        "level trade_turnover _U> - USD 2012",
    ],
    (
        "Exports of Estonia to Latvia rose 3% in 2018. A slight deficit of 20 million euros was recorded in trade"
        " with Latvia."
    ): [
        "growth exports EE>LV - percent 2018",
        "level trade_balance EE>LV - EUR 2018",
    ],
    (
        "Estonian exports grew by 3% in 2018. The three most significant export markets were Chile, with exports "
        "up 2.9 percent to $2 million, followed by Latvia, up 5.4 percent."
    ): [
        "growth exports EE> - percent 2018",
        "growth exports EE>CL - percent 2018",
        "level exports EE>CL - USD 2018",
        "growth exports EE>LV - percent 2018",
    ],
    (
        "Brazil's farm exports rose by $600 million in 2018, because of a 104 pct or 700 million dollars increase "
        "in corn exports."
    ): [
        "difference exports BR> farm USD 2018",
        "growth exports BR> corn percent 2018",
        "difference exports BR> corn USD 2018",
    ],
    "Peru's exports to China fell by the largest amount ($72 million) in 2017.": [
        "difference exports PE>CN - USD 2017",
    ],
    (
        "Norway's surplus in services trade decreased to $2 million in 2018. Exports fell 5 percent, while "
        "imports grew 3 percent."
    ): [
        "level trade_balance NO> services USD 2018",
        "growth exports NO> services percent 2018",
        "growth imports NO> services percent 2018",
    ],
    "Peru imported oil at an average of $19 a barrel in July 2017, 41 cents a barrel above June's average.": [
        "rate other PE> oil USD 2017",
        "difference other PE> oil USD 2017",
    ],
    "Peru's tea trade in 2018 held firm at $11 million in exports and $9 million in imports.": [
        "level exports PE> tea USD 2018",
        "level imports PE> tea USD 2018",
    ],
    "Exports of Togo were $5 million in 2012. Embassy of Togo: Mannerheimintie 25 B, 00100 Helsinki": [
        "level exports TG> - USD 2012",
    ],
}
"""What stands in a text, and of each figure its measure, indicator, sides, goods, unit and year."""


def in_short(figure) -> str:
    """The slots of a figure in one line; "-" for what it has none of."""
    partner = figure.partner.removeprefix("W0").removeprefix("_Z").removeprefix("_U")
    year = figure.period_start.year if figure.period_start else "-"
    return (
        f"{figure.measure} {figure.indicator} {figure.reporter}>{partner} {figure.product or '-'} {figure.unit} {year}"
    )


@pytest.mark.parametrize("text", PLAIN)
def test_plain_sentences_are_read_right(text):
    assert [in_short(figure) for figure in figures(text)] == PLAIN[text]
