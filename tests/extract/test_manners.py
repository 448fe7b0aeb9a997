"""Whole sentences and short texts in the manner of many publishers: marked texts in, every slot of every figure right.

What one part of the grammar does is tested beside it; here the parts work together. The facts are invented.
"""

import pytest

from tests.extract.marked import faults

SENTENCES = [
    "Exports of road vehicles made up ⟦16 percent|share exports PL> value=16 unit=percent period=2005"
    ' product="road vehicles"⟧ of total Polish exports in 2005.',
    "In 2009 imports of wheat accounted for ⟦8%|share imports TG> value=8 unit=percent period=2009"
    ' product="wheat"⟧ of Togo\'s imports.',
    'Togo spent ⟦$26 million|level imports TG> value=26000000 unit=USD period=2004 product="rice"⟧ on imports of rice'
    " in 2004.",
    "Togo's exports rose by ⟦3%|growth change exports TG> value=3 unit=percent period=2010 base=2009⟧ in"
    " 2010, helped by"
    " cocoa exports, which grew by ⟦12%|growth change exports TG> value=12 unit=percent period=2010 base=2009"
    ' product="cocoa"⟧.',
    "Tourist arrivals in Fiji in 2011 totalled ⟦675,050|level people FJ> value=675050 unit=count"
    " period=2011⟧, an increase"
    " of ⟦7%|growth change people FJ> value=7 unit=percent period=2011 base=2010⟧ over 2010. Sugar exports fell to"
    ' ⟦F$65 million|level exports FJ> value=65000000 unit=FJD period=2011 product="sugar"⟧.',
    "In Togo the deficit was ⟦$5 million|level trade_balance TG> value=-5000000 unit=USD period=2010-05⟧"
    " in May 2010 and"
    " ⟦$7 million|level trade_balance TG> value=-7000000 unit=USD period=2009-05⟧ in May 2009. Exports"
    " rose by ⟦7%|growth"
    " change exports TG> value=7 unit=percent period=2010-05 base=2009-05⟧, year-on-year, to ⟦$9 million|level exports"
    " TG> value=9000000 unit=USD period=2010-05⟧, helped by cocoa.",
    "Chile's exports reached ⟦$254 million|level exports CL> value=254000000 unit=USD period=1950⟧ in"
    " 1950; copper alone"
    ' brought in ⟦60%|share exports CL> value=60 unit=percent period=1950 product="copper"⟧ of the'
    " total. By 1959 exports"
    " had fallen to ⟦$98 million|level exports CL> value=98000000 unit=USD period=1959⟧.",
    "Ghana has long relied on cocoa. In 2001 it accounted for ⟦28%|share exports GH> value=28 unit=percent period=2001"
    ' product="cocoa"⟧ of exports.',
    "Kenya exported more tea in 2019. It has also built a farm for ⟦1,200 head|level capacity KE> value=1200"
    " unit=head⟧.",
    "According to the retailer Bazar, sales to Chile grew by ⟦20%|growth change sales >CL value=20 unit=percent"
    " period=2019 base=2018⟧ in 2019.",
    "Tallinn, 12 July 2004. In May, the first month of Estonia's membership of the European Union, exports"
    " came to ⟦EEK 4 billion|level exports EE> value=4000000000 unit=EEK period=2004-05⟧. Imports fell ⟦5%|growth"
    " change imports EE> value=-5 unit=percent period=2004-05 base=2003-05⟧.",
    "In July 2013, the month in which Croatia joined the European Union, its exports fell by ⟦5 percent|growth change"
    " exports HR> value=-5 unit=percent period=2013-07 base=2012-07⟧.",
    "Yangon, 26 November 2017. Myanmar's exports hit ⟦$5 billion|level exports MM> value=5000000000 unit=USD"
    " period=2017-04-01..2017-11-17⟧ as of Nov. 17 this fiscal year.",
    "Jakarta, 3 June 2021. Reserves stood at ⟦$136 billion|level other ID> value=136000000000 unit=USD"
    " period=2021-05-15⟧ as of May 15 this year.",
    "In 2019 the largest increases in Greek exports were in fuels (⟦€200 million|difference exports GR>"
    ' product="fuels" value=200000000 unit=EUR period=2019 base=2018⟧), and the sharpest drop was noted for cotton'
    ' (⟦€40 million|difference exports GR> product="cotton" value=-40000000 unit=EUR period=2019 base=2018⟧).',
    "Goods entered for home consumption in Ceylon in 1905 were worth ⟦Rs 12 million|level imports LK> value=12000000"
    " unit=LKR period=1905⟧.",
    "The value of Egypt's exports in 1925 was ⟦£E. 59,000,000|level exports EG> value=59000000 unit=EGP period=1925⟧.",
    'In 1925 Egypt shipped ⟦368,000 tons|level exports EG> product="cotton seed" value=368000 unit=t period=1925⟧ of'
    ' cotton seed, and ⟦117 millions|level exports EG> product="eggs" value=117000000 unit=count period=1925⟧ of eggs.',
    "Trade of Brazil with Egypt grew in 2005. Brazilian sales were worth ⟦$5 million|level exports BR>EG value=5000000"
    " unit=USD period=2005⟧ and purchases ⟦$6 million|level imports BR>EG value=6000000 unit=USD period=2005⟧.",
    'In 2014 Fiji shipped flour (worth ⟦$4m|level exports FJ>WS product="flour" value=4000000 unit=FJD'
    ' period=2014⟧) to Samoa and took cloth (⟦$1m|level imports FJ>WS product="cloth" value=1000000 unit=FJD'
    " period=2014⟧) in return.",
    "Chad's foreign trade in 2022 was ⟦$5 billion|level trade_turnover TD> value=5000000000 unit=USD period=2022⟧."
    " Exports accounted for ⟦$2 billion|level exports TD> value=2000000000 unit=USD period=2022⟧ (up ⟦29%|growth"
    " change exports TD> value=29 unit=percent period=2022 base=2021⟧).",
    "Complaints of traders in Peru fell from ⟦36|level documents PE> value=36 unit=count period=2013⟧ in 2013 to"
    " ⟦19|level documents PE> value=19 unit=count period=2014⟧ in 2014.",
    "Imports of Kenya did not exceed ⟦$335 million|level imports KE> value=335000000 unit=USD period=2013 le⟧ in 2013.",
    'In 2021 the Kyrgyz capital bought ⟦300|level imports KG-GB>IN product="buses" value=300 unit=count'
    " period=2021⟧ buses from India.",
    "PERU - CHILE: TRADE\n\nChile is a key partner of Peru, its embassy in Lima says (January 2018).\n\nTrade turnover"
    " by years:\n2006 - ⟦$15 million|level trade_turnover PE>CL value=15000000 unit=USD period=2006⟧\n2007 - ⟦$87"
    " million|level trade_turnover PE>CL value=87000000 unit=USD period=2007⟧\n",
    "In 1893 Peru's exports came to ⟦£7 million|level exports PE> value=7000000 unit=GBP period=1893⟧, against"
    " ⟦£6 million|level exports PE> value=6000000 unit=GBP period=1892⟧ in 1892.",
    'A Peruvian company, set up in 1752, exported ⟦300|level exports PE> product="tractors" value=300 unit=count'
    " period=2019⟧ tractors in 2019.",
    "Since the agreement took effect in 2005, Chile's exports to China have grown ⟦fivefold|growth multiple"
    " exports CL>CN"
    " value=400 unit=percent period=2021 base=2005⟧, reaching ⟦$30 million|level exports CL>CN value=30000000 unit=USD"
    " period=2021⟧ in 2021.",
    'In 2021 Fiji absorbed ⟦16%|share exports PE>FJ product="farm" value=16 unit=percent period=2021⟧ of Peru\'s farm'
    ' shipments, second only to Togo (⟦31%|share exports PE>TG product="farm" value=31 unit=percent period=2021⟧).',
    'Togo was the main buyer of Chilean wine in 2021 with ⟦16%|share exports CL>TG product="wine" value=16'
    " unit=percent"
    " period=2021⟧.",
    "In 2024 Peru's exports reached ⟦$5 million|level exports PE> value=5000000 unit=USD period=2024⟧ and went"
    " mainly to"
    " Chile (⟦$3 million|level exports PE>CL value=3000000 unit=USD period=2024⟧) and Togo (⟦$1 million|level exports"
    " PE>TG value=1000000 unit=USD period=2024⟧).",
    "The gap between Togo's exports and imports hit ⟦$6 million|level trade_balance TG> value=-6000000 unit=USD"
    " period=2004⟧ in 2004.",
    "In 2023 imports and exports between China and Vietnam hit ⟦1.6 trillion yuan|level trade_turnover CN>VN"
    " value=1600000000000 unit=CNY period=2023⟧, ⟦2 percent|growth change trade_turnover CN>VN value=2 unit=percent"
    " period=2023 base=2022⟧ more than in 2022.",
    "Exports of Togo rose from ⟦4%|share gdp TG> value=4 unit=percent period=1990⟧ in 1990 to ⟦15%|share gdp TG>"
    " value=15"
    " unit=percent period=2000⟧ of GDP in 2000.",
    "Peru's exports came to ⟦$6 million|level exports PE> value=6000000 unit=USD period=2018-05⟧ in May 2018 down ⟦8"
    " percent|growth change exports PE> value=-8 unit=percent period=2018-05 base=2017-05⟧ from a year earlier.",
    "LIMA, 12 October 2022. Trade of Peru with Chile passed ⟦$5 million|level trade_turnover PE>CL value=5000000"
    " unit=USD"
    ' gt period=2021⟧ last year: "Our goal is to move towards ⟦$10 million|level trade_turnover PE>CL value=10000000'
    ' unit=USD target⟧."',
    "Serbia and Turkey want trade of ⟦$5 billion|level trade_turnover RS>TR value=5000000000 unit=USD period=2028"
    " target⟧ by 2028. Last year it stood at ⟦$3 billion|level trade_turnover RS>TR value=3000000000 unit=USD⟧.",
    "TAIPEI, 8 June 2012. Taiwan's exports fell ⟦6.3%|growth change exports TW> value=-6.3 unit=percent period=2012-05"
    " base=2011-05⟧ in May, a third straight monthly drop.",
    "HANOI, 5 July 2018. Trade between Vietnam and Cambodia reached ⟦$4 billion|level trade_turnover VN>KH"
    " value=4000000000 unit=USD period=2017⟧ in 2017. Vietnam's exports came to ⟦$3 billion|level exports VN>KH"
    " value=3000000000 unit=USD period=2017⟧, its imports to ⟦$1 billion|level imports VN>KH value=1000000000 unit=USD"
    " period=2017⟧. In January-May 2018 the figure exceeded ⟦$1.9 billion|level trade_turnover VN>KH value=1900000000"
    " unit=USD gt period=2018-01..2018-05⟧.",
    "Ecuador's main trading partner is Spain, which supplied goods worth ⟦$9 million|level imports EC>ES value=9000000"
    " unit=USD period=2014⟧ in 2014.",
    "Turkey's trade came to ⟦$400 billion|level trade_turnover TR> value=400000000000 unit=USD period=2014⟧ in 2014."
    " China sold goods worth ⟦$24 billion|level imports TR>CN value=24000000000 unit=USD period=2014⟧.",
    "Algerian exports reached ⟦$72 million|level exports DZ> value=72000000 unit=USD period=2012⟧ in 2012. Non-oil"
    ' exports were a mere ⟦$2 million|level exports DZ> product="non-oil" value=2000000 unit=USD period=2012⟧. Italy'
    " was the leading customer (⟦$12 million|level exports DZ>IT value=12000000 unit=USD period=2012⟧).",
    "In 2021 the share of the deficit in Armenia's foreign trade was ⟦40 percent|share trade_turnover AM> value=40"
    " unit=percent period=2021⟧.",
    "ISLAMABAD, 3 August 2017. Pakistan's exports rose ⟦5%|growth change exports PK> value=5 unit=percent"
    " period=2016-07..2017-06 base=2015-07..2016-06⟧ in July-June.",
    "WELLINGTON, 4 September 2014. Goods credits rose ⟦1%|growth change exports NZ> value=1 unit=percent"
    " period=2014-07 base=2013-07⟧ in July, goods debits ⟦2%|growth change imports NZ> value=2"
    " unit=percent period=2014-07 base=2013-07⟧. Debits for machinery fell ⟦3%|growth change imports NZ>"
    ' product="machinery" value=-3 unit=percent period=2014-07 base=2013-07⟧.',
    "Imports of Nepal saw an increase of ⟦9%|growth change imports NP> value=9 unit=percent period=2018"
    " base=2017⟧ in 2018.",
    "⟦A quarter|share exports PE>CL value=25 unit=percent period=2014⟧ of Peru's exports went to Chile in 2014.",
    "⟦Half|share exports PE>CL value=50 unit=percent period=2014⟧ of Peru's exports went to Chile in 2014.",
    "In 2014 Chile took ⟦a third|share exports PE>CL value=33.33 unit=percent period=2014⟧ of Peru's exports.",
    "Peru's exports to Chile totalled ⟦$5 million|level exports PE>CL value=5000000 unit=USD period=2014⟧ in"
    " 2014, a ⟦4%|growth change exports PE>CL value=4 unit=percent period=2014 base=2013⟧ rise on the year"
    " before.",
    "Peru's exports to Chile stood at ⟦$5 million|level exports PE>CL value=5000000 unit=USD period=2014⟧ in"
    " 2014, up ⟦4%|growth change exports PE>CL value=4 unit=percent period=2014 base=2013⟧ year on year.",
    "Peru's exports to Chile stood at ⟦$5 million|level exports PE>CL value=5000000 unit=USD period=2014⟧ in"
    " 2014 (⟦+4%|growth change exports PE>CL value=4 unit=percent period=2014 base=2013⟧).",
    "The trade deficit of Kenya narrowed by ⟦3%|growth change trade_balance KE> value=-3 unit=percent"
    " period=2014 base=2013⟧ in 2014.",
    "The trade deficit of Kenya widened to ⟦$5 million|level trade_balance KE> value=-5000000 unit=USD"
    " period=2014⟧ in 2014 from ⟦$4 million|level trade_balance KE> value=-4000000 unit=USD period=2013⟧ in 2013.",
    "Between January and June 2014 Kenya's imports rose by ⟦6%|growth change imports KE> value=6 unit=percent"
    " period=2014-H1 base=2013-H1⟧.",
    "In 2014 Kenya's imports grew ⟦2.5-fold|growth multiple imports KE> value=150 unit=percent period=2014 base=2013⟧.",
    "In 2014 Russia's exports fell to ⟦90%|growth index exports RU> value=-10 unit=percent period=2014"
    " base=2013⟧ of the level of 2013.",
    "In 2014 the share of Chile in Peru's exports rose to ⟦12%|share exports PE>CL value=12 unit=percent"
    " period=2014⟧ from ⟦10%|share exports PE>CL value=10 unit=percent period=2013⟧.",
    "Exports from the UK to Japan in 1985 stood at ⟦£1.2bn|level exports GB>JP value=1200000000 unit=GBP period=1985⟧.",
    "US imports from Mexico in March 1994 hit ⟦$4.1 billion|level imports US>MX value=4100000000 unit=USD"
    " period=1994-03⟧.",
    "Mexico shipped ⟦$4.1 billion|level exports MX>US value=4100000000 unit=USD period=1994-03⟧ worth of goods"
    " to the US in March 1994.",
    "Bilateral trade between Turkey and Georgia reached ⟦$2.5 billion|level trade_turnover TR>GE"
    " value=2500000000 unit=USD period=2021⟧ in 2021, with Turkish exports at ⟦$2 billion|level exports TR>GE"
    " value=2000000000 unit=USD period=2021⟧ and imports at ⟦$500 million|level imports TR>GE value=500000000"
    " unit=USD period=2021⟧.",
    "Deals of Peruvian firms on the Chilean Commodity Exchange reached ⟦$9 million|level exchange_trade CL>PE"
    " value=9000000 unit=USD period=2020⟧ in 2020.",
    "In 2019 the share of Spain in Peru's imports rose from ⟦20|share imports PE>ES value=20 unit=percent period=2018⟧"
    " to ⟦25 per cent|share imports PE>ES value=25 unit=percent period=2019⟧, while that of Chile fell from"
    " ⟦30|share imports PE>CL value=30 unit=percent period=2018⟧ to ⟦22 per cent|share imports PE>CL value=22"
    " unit=percent period=2019⟧.",
    'Kenya sold tea for ⟦$9 million|level exports KE> value=9000000 unit=USD period=2016 product="tea"⟧ in 2016. The'
    ' price at the auctions averaged ⟦$2.30|rate other KE> value=2.3 unit=USD period=2016 product="tea"⟧ per kg, down'
    ' from ⟦$2.76|rate other KE> value=2.76 unit=USD period=2015 product="tea"⟧.',
    "Nepal's exports grew in 2019. Exports to India fell by ⟦13 per cent|growth change exports NP>IN value=-13"
    " unit=percent period=2019 base=2018⟧. Import prices rose by ⟦5 per cent|growth change other NP> value=5"
    " unit=percent period=2019 base=2018⟧.",
    "Peru and Chile want to raise mutual trade to ⟦$9 billion|level trade_turnover PE>CL value=9000000000"
    " unit=USD period=2030 target⟧ by 2030.",
    "The ministry expects exports of Peru to grow by ⟦5-7%|growth change exports PE> value=5 high=7 unit=percent"
    " period=2025 base=2024 forecast⟧ in 2025.",
    'Ethiopia earned ⟦$1.2 billion|level exports ET> value=1200000000 unit=USD period=2021 product="coffee"⟧'
    " from coffee exports in 2021.",
    "Chile's exports of copper, its main product, were worth ⟦$30 billion|level exports CL> value=30000000000"
    ' unit=USD period=2006 product="copper"⟧ in 2006.',
    "The trade turnover of Oman with Iran: ⟦$600 million|level trade_turnover OM>IR value=600000000 unit=USD"
    " period=2014⟧ in 2014.",
    "By the end of 2014 ⟦54|level enterprises KE>OM value=54 unit=count period=2014⟧ joint ventures with Omani"
    " capital worked in Kenya.",
    "In 2014, Vietnam's shrimp exports to the EU rose ⟦12.5 percent|growth change exports VN>EU value=12.5"
    ' unit=percent period=2014 base=2013 product="shrimp"⟧ to ⟦$600 million|level exports VN>EU'
    ' value=600000000 unit=USD period=2014 product="shrimp"⟧.',
    "Exports in April 2014 were ⟦S$40 billion|level exports SG> value=40000000000 unit=SGD period=2014-04⟧,"
    " Enterprise Singapore said, and Singapore's imports ⟦S$38 billion|level imports SG> value=38000000000"
    " unit=SGD period=2014-04⟧.",
    "The first quarter of 2014 saw Brazil's exports drop ⟦3%|growth change exports BR> value=-3 unit=percent"
    " period=2014-Q1 base=2013-Q1⟧.",
    "Brazil's exports dropped in the first quarter of 2014: by ⟦3%|growth change exports BR> value=-3"
    " unit=percent period=2014-Q1 base=2013-Q1⟧ to ⟦$50 billion|level exports BR> value=50000000000 unit=USD"
    " period=2014-Q1⟧.",
    "Brazil sold goods for ⟦$50 billion|level exports BR>CN value=50000000000 unit=USD period=2014⟧ to China in 2014.",
    "In FY2019-20 India's exports to Bangladesh were ⟦Rs 58,000 crore|level exports IN>BD value=580000000000"
    " unit=INR period=2019-04..2020-03⟧.",
    "The volume of trade between Iran and Iraq in 2014 exceeded ⟦$12 billion|level trade_turnover IR>IQ"
    " value=12000000000 unit=USD period=2014 gt⟧.",
    "Iraq is Iran's second largest partner: in 2014 trade exceeded ⟦$12 billion|level trade_turnover IR>IQ"
    " value=12000000000 unit=USD period=2014 gt⟧.",
    "Trade between the EU and ASEAN came to ⟦€180 billion|level trade_turnover EU>ASEAN value=180000000000"
    " unit=EUR period=2014⟧ in 2014, of which EU exports made up ⟦€78 billion|level exports EU>ASEAN"
    " value=78000000000 unit=EUR period=2014⟧.",
    "In 2014 Moldova exported wine worth ⟦€100 million|level exports MD> value=100000000 unit=EUR period=2014"
    ' product="wine"⟧.',
    "Exports of services from Malta amounted to ⟦€9 billion|level exports MT> value=9000000000 unit=EUR"
    ' period=2014 product="services"⟧ in 2014.',
    "In 2014 Peru's imports totalled ⟦$3 billion|level imports PE> value=3000000000 unit=USD period=2014⟧"
    " compared to ⟦$2.8 billion|level imports PE> value=2800000000 unit=USD period=2013⟧ in the previous year.",
    "In 2014 Peru's imports of services rose ⟦8%|growth change imports PE> value=8 unit=percent period=2014"
    ' base=2013 product="services"⟧.',
    "In 2014 the EU's exports to Peru were ⟦€3 billion|level exports EU>PE value=3000000000 unit=EUR"
    " period=2014⟧ and its imports from Peru ⟦€4 billion|level imports EU>PE value=4000000000 unit=EUR"
    " period=2014⟧.",
    "In 2014, trade of Moscow Region with Peru reached ⟦$3 million|level trade_turnover RU-MOS>PE value=3000000"
    " unit=USD period=2014⟧.",
    "In 2014 Peru's imports were worth ⟦3.1 billion soles|level imports PE> value=3100000000 unit=PEN period=2014⟧.",
    "In 2014 Japan's imports were worth ⟦7 trillion yen|level imports JP> value=7000000000000 unit=JPY period=2014⟧.",
    "In 2014 Russia's exports to Peru were ⟦7 billion roubles|level exports RU>PE value=7000000000 unit=RUB"
    " period=2014⟧.",
    "Brazil's trade surplus hit a record ⟦$6.4bn|level trade_balance BR> value=6400000000 unit=USD"
    " period=2015-09⟧ in September 2015.",
    "Brazil's trade balance was ⟦-$6.4bn|level trade_balance BR> value=-6400000000 unit=USD period=2015-09⟧ in"
    " September 2015.",
    "Exports of Ghana in the 12 months to June 2014 were ⟦$9 billion|level exports GH> value=9000000000 unit=USD"
    " period=2013-07..2014-06⟧.",
    "In 2014 Ghana exported more to Togo (⟦$9 million|level exports GH>TG value=9000000 unit=USD period=2014⟧)"
    " than to Benin (⟦$8 million|level exports GH>BJ value=8000000 unit=USD period=2014⟧).",
    "Togo's exports to Ghana, at ⟦$9 million|level exports TG>GH value=9000000 unit=USD period=2014⟧, were down"
    " ⟦2%|growth change exports TG>GH value=-2 unit=percent period=2014 base=2013⟧ in 2014.",
    "The value of Sri Lankan exports of tea to Russia was ⟦Rs. 12 billion|level exports LK>RU value=12000000000"
    ' unit=LKR period=2014 product="tea"⟧ in 2014.',
    "Canada's exports of lumber to the United States fell by ⟦C$300 million|difference exports CA>US"
    ' value=-300000000 unit=CAD period=2014 base=2013 product="lumber"⟧ in 2014.',
    'In 2009 ⟦$387 million|level exports TG> value=387000000 unit=USD period=2009 product="copper"⟧ of Togo\'s '
    "export earnings were accounted for by copper and ⟦$618 million|level exports TG> value=618000000 unit=USD "
    'period=2009 product="tin"⟧ by tin.',
    "On the import side, purchases of copper by Chad rose to ⟦$409 million|level imports TD> value=409000000 "
    'unit=USD period=1993 product="copper"⟧ in 1993.',
    "Chad's largest export, tin, earned ⟦$238 million|level exports TD> value=238000000 unit=USD period=1988 "
    'product="tin"⟧ in 1988.',
    "Rice, Mali's largest export, earned ⟦$286 million|level exports ML> value=286000000 unit=USD period=2000 "
    'product="rice"⟧ in 2000.',
    "In 2000 Peru's exports of products such as cork were worth ⟦$41 million|level exports PE> value=41000000 "
    'unit=USD period=2000 product="cork"⟧.',
    "Peru's cork trade ran a deficit in 2001: exports were ⟦$136 million|level exports PE> value=136000000 "
    'unit=USD period=2001 product="cork"⟧ and imports ⟦$401 million|level imports PE> value=401000000 unit=USD '
    'period=2001 product="cork"⟧.',
    'Chad consumed ⟦620,500 tonnes|level other TD> value=620500 unit=t period=2021 product="tea"⟧ of tea in 2021.',
    'Mali exported ⟦616,500 tonnes|level exports ML> value=616500 unit=t period=2005 product="rice"⟧ of rice in '
    '2005, while ⟦79,500 tonnes|level other ML> value=79500 unit=t period=2005 product="rice"⟧ were consumed at '
    "home.",
    'The ⟦273,500 tonnes|level production PE> value=273500 unit=t period=1999 product="tea"⟧ of tea that Peru '
    "produced in 1999 were ⟦35 per cent|growth change production PE> value=35 unit=percent period=1999 base=1998 "
    'product="tea"⟧ more than in 1998.',
    "Peru. Exports by commodity in 2014: tea ⟦$495 million|level exports PE> value=495000000 unit=USD period=2014 "
    'product="tea"⟧, tin ⟦$940 million|level exports PE> value=940000000 unit=USD period=2014 product="tin"⟧; '
    "total ⟦$9.3 billion|level exports PE> value=9300000000 unit=USD period=2014⟧.",
    "Chad's main export is cork; in 2021 it earned ⟦$864 million|level exports TD> value=864000000 unit=USD "
    'period=2021 product="cork"⟧, or ⟦20 per cent|share exports TD> value=20 unit=percent period=2021 '
    'product="cork"⟧ of the total.',
    "In 2013 rice overtook copper as Togo's main export with ⟦$649 million|level exports TG> value=649000000 "
    'unit=USD period=2013 product="rice"⟧.',
    "Peru depends on copper; in 2015 it brought in ⟦$515 million|level exports PE> value=515000000 unit=USD "
    'period=2015 product="copper"⟧.',
    'Peru shipped ⟦771,500 tonnes|level exports PE> value=771500 unit=t period=2001 product="cork"⟧ of cork and '
    '⟦211,500 tonnes|level exports PE> value=211500 unit=t period=2001 product="rice"⟧ of rice in 2001, worth '
    '⟦$154 million|level exports PE> value=154000000 unit=USD period=2001 product="cork"⟧ and ⟦$93 million|level '
    'exports PE> value=93000000 unit=USD period=2001 product="rice"⟧ respectively.',
    "In 1991 Mali's exports (⟦$48.8 billion|level exports ML> value=48800000000 unit=USD period=1991⟧) exceeded "
    "its imports (⟦$41.7 billion|level imports ML> value=41700000000 unit=USD period=1991⟧) by ⟦$424 "
    "million|level trade_balance ML> value=424000000 unit=USD period=1991⟧.",
    "Chad's main export is cork, with ⟦12 per cent|share exports TD> value=12 unit=percent period=1998 "
    'product="cork"⟧ of the total in 1998.',
    "Togo's imports of copper and of tin rose by ⟦21.4%|growth change imports TG> value=21.4 unit=percent "
    'period=2009 base=2008 product="copper"⟧ and ⟦32.9%|growth change imports TG> value=32.9 unit=percent '
    'period=2009 base=2008 product="tin"⟧ respectively in 2009.',
    "Chad: exports 1993: copper ⟦$409 million|level exports TD> value=409000000 unit=USD period=1993 "
    'product="copper"⟧; rice ⟦$828 million|level exports TD> value=828000000 unit=USD period=1993 '
    'product="rice"⟧; all goods ⟦$22.5 billion|level exports TD> value=22500000000 unit=USD period=1993⟧.',
    "Landings of tin in Chad fell to ⟦237,500 tonnes|level production TD> value=237500 unit=t period=1988 "
    'product="tin"⟧ in 1988.',
    'Slovakia built ⟦300|level production SK> value=300 unit=count period=2019 product="cars"⟧ cars in 2019.',
    'Car sales in Chile rose by ⟦5%|growth change retail CL> value=5 unit=percent period=2019 base=2018 product="car"⟧'
    " in 2019.",
]
TEXTS = [
    "Kenya and Oman expand trade\n\nNAIROBI, 5 May 2015. Trade between the two countries reached ⟦$90"
    " million|level trade_turnover KE>OM value=90000000 unit=USD period=2014⟧ in 2014. Kenyan exports made up"
    " ⟦$50 million|level exports KE>OM value=50000000 unit=USD period=2014⟧ of it.",
    "Kenya's exports: ⟦$6 billion|level exports KE> value=6000000000 unit=USD period=2014⟧ (2014 est.),"
    " ⟦$5 billion|level exports KE> value=5000000000 unit=USD period=2013⟧ (2013), ⟦$4 billion|level exports KE>"
    " value=4000000000 unit=USD period=2012⟧ (2012).",
    "Kenya's exports in 2014 were as follows: Oman ⟦$50 million|level exports KE>OM value=50000000 unit=USD"
    " period=2014⟧, Chad ⟦$40 million|level exports KE>TD value=40000000 unit=USD period=2014⟧.",
    "In 2014 Kenya's tea exports to Oman were worth ⟦$50 million|level exports KE>OM value=50000000 unit=USD"
    ' period=2014 product="tea"⟧. Total tea exports were worth ⟦$90 million|level exports KE> value=90000000'
    ' unit=USD period=2014 product="tea"⟧.',
    "Kenya's exports to Oman came to ⟦$50 million|level exports KE>OM value=50000000 unit=USD period=2014⟧ in"
    " 2014.\n\nImports amounted to ⟦$40 million|level imports KE>OM value=40000000 unit=USD period=2014⟧, the"
    " ministry said.",
    "In 2014 Kenya's exports to Oman came to ⟦$50 million|level exports KE>OM value=50000000 unit=USD"
    " period=2014⟧. A year earlier they stood at ⟦$45 million|level exports KE>OM value=45000000 unit=USD"
    " period=2013⟧.",
    "Kenya's exports to Oman were ⟦$5 million|level exports KE>OM value=5000000 unit=USD period=2014-05⟧ in May"
    " 2014. For 2013 as a whole they came to ⟦$45 million|level exports KE>OM value=45000000 unit=USD"
    " period=2013⟧.",
    'Kenya exported ⟦$5 million|level exports KE> value=5000000 unit=USD period=2014 product="tea"⟧ of tea and'
    ' ⟦$4 million|level exports KE> value=4000000 unit=USD period=2014 product="salt"⟧ of salt in 2014. In 2013 the'
    ' figures were ⟦$3 million|level exports KE> value=3000000 unit=USD period=2013 product="tea"⟧ and'
    ' ⟦$2 million|level exports KE> value=2000000 unit=USD period=2013 product="salt"⟧.',
    "In 2014 exports and imports of wool from Peru were ⟦$5 million|level exports PE> value=5000000 unit=USD"
    ' period=2014 product="wool"⟧ and ⟦$4 million|level imports PE> value=4000000 unit=USD period=2014'
    ' product="wool"⟧.',
    "Kenya's exports reached ⟦$5 billion|level exports KE> value=5000000000 unit=USD period=2014⟧ in 2014. Tea"
    ' accounted for ⟦27 per cent|share exports KE> value=27 unit=percent period=2014 product="tea"⟧. Its share in 2010'
    ' was ⟦42 per cent|share exports KE> value=42 unit=percent period=2010 product="tea"⟧.',
    "In 2014 Kenya's total exports were ⟦$6 billion|level exports KE> value=6000000000 unit=USD period=2014⟧."
    " Exports to Oman rose by ⟦7%|growth change exports KE>OM value=7 unit=percent period=2014 base=2013⟧.",
    "In May 2014 Peru's exports were ⟦$3 billion|level exports PE> value=3000000000 unit=USD period=2014-05⟧. In"
    " June they were ⟦$4 billion|level exports PE> value=4000000000 unit=USD period=2014-06⟧.",
    "In 2014 Peru's exports were ⟦$3 billion|level exports PE> value=3000000000 unit=USD period=2014⟧. China's"
    " share was ⟦33%|share exports PE>CN value=33 unit=percent period=2014⟧.",
    "Peru's exports in 2014:\n\n- copper: ⟦$1 billion|level exports PE> value=1000000000 unit=USD period=2014"
    ' product="copper"⟧\n- fish meal: ⟦$500 million|level exports PE> value=500000000 unit=USD period=2014'
    ' product="fish meal"⟧',
    "In 2014 imports of Peru totalled ⟦$3 billion|level imports PE> value=3000000000 unit=USD period=2014⟧. This"
    " is ⟦5%|growth change imports PE> value=5 unit=percent period=2014 base=2013⟧ more than in 2013.",
    "Jordan's exports were ⟦$8 million|level exports JO> value=8000000 unit=USD period=1970⟧ in 1970. In 1966, the"
    " last full year before the loss of the West Bank, imports were ⟦$9 million|level imports JO> value=9000000"
    " unit=USD period=1966⟧.",
    "Peru's economy is small. In 1966, before the war with Chile, exports were ⟦$9 million|level exports PE>"
    " value=9000000 unit=USD period=1966⟧.",
    "Peru's main customer is Chile. The value of exports in 1999 was ⟦$9 million|level exports PE> value=9000000"
    " unit=USD period=1999⟧.",
    "Economy of Peru. Most imports come from Chile. In 1999 exports were ⟦$9 million|level exports PE> value=9000000"
    " unit=USD period=1999⟧.",
    "Peru's tea exports rose by ⟦4%|growth change exports PE> value=4 unit=percent period=2017 base=2016"
    ' product="tea"⟧ in 2017. Chile is the best buyer of Peruvian tea. It imported ⟦700 tonnes|level imports CL>PE'
    ' value=700 unit=t period=2017 product="tea"⟧ in 2017.',
    "Peru\n\nExports: ⟦$9 million|level exports PE> value=9000000 unit=USD period=2011⟧ (2011 est.); ⟦$8"
    " million|level exports PE> value=8000000 unit=USD period=2010⟧ (2010 est.)",
    "Togo is Peru's largest partner in Africa. Trade between the two countries was ⟦$9 million|level trade_turnover"
    " PE>TG value=9000000 unit=USD period=2007⟧ in 2007.",
    "Peru's embassy in Canada says trade was ⟦$9 million|level trade_turnover CA>PE value=9000000 unit=USD"
    " period=2007⟧ in 2007. Peruvian exports came to ⟦$5 million|level exports PE>CA value=5000000 unit=USD"
    " period=2007⟧.",
    "Chile and Togo traded goods worth ⟦$9 million|level trade_turnover CL>TG value=9000000 unit=USD"
    " period=2002⟧ in 2002. The latter's exports were ⟦$4 million|level exports TG>CL value=4000000"
    " unit=USD period=2002⟧.",
    "The trade balance between Peru and Chad was ⟦$9 million|level trade_balance TD>PE value=9000000 unit=USD"
    " period=1995⟧ in favour of Chad in 1995.",
    "In 1989 the leading exporters to Chad were Peru with ⟦$9 million|level exports PE>TD value=9000000 unit=USD"
    " period=1989⟧ and Togo with ⟦$8 million|level exports TG>TD value=8000000 unit=USD period=1989⟧.",
    "Peru's largest export destinations in 1994 were Togo, Chad and Mali, with ⟦26%|share exports PE>TG value=26"
    " unit=percent period=1994⟧, ⟦19%|share exports PE>TD value=19 unit=percent period=1994⟧ and ⟦12%|share exports"
    " PE>ML value=12 unit=percent period=1994⟧ respectively.",
    "Peru's economy depends on tea. Its main trading partners are Togo, Chad and Mali. The value of exports in 1992"
    " was ⟦$9 million|level exports PE> value=9000000 unit=USD period=1992⟧.",
    "Peru is a country of farmers. Chad is its principal supplier. In 1992 imports cost ⟦$9 million|level imports PE>"
    " value=9000000 unit=USD period=1992⟧.",
    'Tea\n\nKenya exported ⟦9,000 tonnes|level exports KE> value=9000 unit=t period=2015 product="tea"⟧ of tea in'
    ' 2015. Oman bought ⟦5 per cent|share exports KE>OM value=5 unit=percent period=2015 product="tea"⟧ of '
    'this.\n\nIndia shipped ⟦8,000 tonnes|level exports IN> value=8000 unit=t period=2015 product="tea"⟧. Oman '
    'was its main customer with ⟦600 tonnes|level exports IN>OM value=600 unit=t period=2015 product="tea"⟧. '
    "Export earnings fell by ⟦2 per cent|growth change exports IN> value=-2 unit=percent period=2015 base=2014 "
    'product="tea"⟧.\n\nNepal\'s exports reached ⟦700 tonnes|level exports NP> value=700 unit=t period=2015 '
    'product="tea"⟧. Kenya took ⟦20 tonnes|level exports NP>KE value=20 unit=t period=2015 product="tea"⟧.',
    'Kenya exported ⟦9,000 tonnes|level exports KE> value=9000 unit=t period=2015 product="tea"⟧ of tea in 2015. '
    'World consumption was ⟦90,000 tonnes|level other > value=90000 unit=t period=2015 product="tea"⟧. India'
    ' used ⟦40,000 tonnes|level other IN> value=40000 unit=t period=2015 product="tea"⟧. Exports to Oman rose by '
    '⟦4 per cent|growth change exports KE>OM value=4 unit=percent period=2015 base=2014 product="tea"⟧.',
    'World output of tea was ⟦90,000 tonnes|level production > value=90000 unit=t period=2015 product="tea"⟧'
    " in 2015. India accounted for ⟦35 per cent|share production IN> value=35 unit=percent period=2015 "
    'product="tea"⟧.',
    "Kenya's trade with Oman was ⟦$9 million|level trade_turnover KE>OM value=9000000 unit=USD period=2011⟧ in "
    "2011. Kenya's exports to Oman came to ⟦$3 million|level exports KE>OM value=3000000 unit=USD period=2011⟧. "
    "They are expected to reach ⟦$4 million|level exports KE>OM forecast value=4000000 unit=USD period=2012⟧ in "
    "2012.",
    "Peru's trade surplus was ⟦$9 million|level trade_balance PE> value=9000000 unit=USD period=2011⟧ in 2011. "
    "The central bank expects growth of ⟦4 percent|growth change gdp PE> forecast value=4 unit=percent "
    "period=2012 base=2011⟧ in 2012.",
    "Peru's exports came to ⟦$9 million|level exports PE> value=9000000 unit=USD period=2011⟧ in 2011. GDP grew "
    "by ⟦3 percent|growth change gdp PE> value=3 unit=percent period=2011 base=2010⟧. Growth of ⟦4 percent|growth"
    " change gdp PE> forecast value=4 unit=percent period=2012 base=2011⟧ is foreseen for 2012.",
    "Peru's exports fell to ⟦$9 million|level exports PE> value=9000000 unit=USD period=2011⟧ in 2011. Imports "
    "came to ⟦$8 million|level imports PE> value=8000000 unit=USD period=2011⟧. Copper, the main export item, "
    'lost ⟦5 per cent|growth change exports PE> value=-5 unit=percent period=2011 base=2010 product="copper"⟧. '
    "Fruit gained ⟦4 per cent|growth change exports PE> value=4 unit=percent period=2011 base=2010 "
    'product="fruit"⟧.',
    "Peru's exports to Chile were ⟦$9 million|level exports PE>CL value=9000000 unit=USD period=2011⟧ in 2011. "
    "Imports amounted to ⟦$5 million|level imports PE>CL value=5000000 unit=USD period=2011⟧, giving a surplus of"
    " ⟦$4 million|level trade_balance PE>CL value=4000000 unit=USD period=2011⟧. Machinery accounted for ⟦$3 "
    'million|level imports PE>CL value=3000000 unit=USD period=2011 product="machinery"⟧.',
    "Peru's exports were ⟦$9 million|level exports PE> value=9000000 unit=USD period=1950⟧ in 1950 and imports "
    "⟦$8 million|level imports PE> value=8000000 unit=USD period=1950⟧. The excess of exports over imports was "
    "⟦$1 million|level trade_balance PE> value=1000000 unit=USD period=1950⟧. In 1949 there had been an excess of"
    " ⟦$2 million|level trade_balance PE> value=2000000 unit=USD period=1949⟧.",
    'Chad exported ⟦9,000 tonnes|level exports TD> value=9000 unit=t period=2017 product="grain"⟧ of grain in '
    "2017. Maize shipments totalled ⟦4,000 tonnes|level exports TD> value=4000 unit=t period=2017 "
    'product="maize"⟧. In 2016 Chad exported ⟦8,000 tonnes|level exports TD> value=8000 unit=t period=2016 '
    'product="grain"⟧.',
    "Peru's imports were ⟦$9 million|level imports PE> value=9000000 unit=USD period=1979⟧ in 1979. The oil bill "
    'was ⟦$2 million|level imports PE> value=2000000 unit=USD period=1979 product="oil"⟧. Machinery made up ⟦30 '
    'percent|share imports PE> value=30 unit=percent period=1979 product="machinery"⟧ of imports. Japan supplied '
    "⟦23 percent|share imports PE>JP value=23 unit=percent period=1979⟧.",
    "Peru's farm exports hit ⟦$9 million|level exports PE> value=9000000 unit=USD period=2011 product=\"farm "
    'exports"⟧ in 2011. The sector accounted for ⟦30 percent|share exports PE> value=30 unit=percent period=2011 '
    'product="farm"⟧ of total exports. Coffee brought in ⟦$3 million|level exports PE> value=3000000 unit=USD '
    'period=2011 product="coffee"⟧. China bought ⟦$2 million|level exports PE>CN value=2000000 unit=USD '
    'period=2011 product="farm"⟧. In 2012 exports fell to ⟦$8 million|level exports PE> value=8000000 unit=USD '
    'period=2012 product="farm"⟧.',
    "Some ⟦5,000|level people PE> value=5000 unit=count period=2006 approx⟧ tourists came to Peru in 2006. Imports "
    "totalled ⟦$9 million|level imports PE> value=9000000 unit=USD period=2006⟧ in 2006, ⟦36%|share imports PE>CL"
    " value=36 unit=percent period=2006⟧ of which came from Chile.",
    "Uganda's tea exports rose by ⟦5 percent|growth change exports UG> value=5 unit=percent period=2014 base=2013"
    ' product="tea"⟧ in 2014. The east African country, Africa\'s largest exporter of tea, shipped ⟦9,000 '
    'tonnes|level exports UG> value=9000 unit=t period=2014 product="tea"⟧.',
    'Peru exported wine worth ⟦$90 million|level exports PE> value=90000000 unit=USD period=2019 product="wine"⟧ '
    'in 2019. Chile took ⟦26 per cent|share exports PE>CL value=26 unit=percent period=2019 product="wine"⟧, '
    'ahead of Mali and Chad with ⟦18|share exports PE>ML value=18 unit=percent period=2019 product="wine"⟧ and '
    '⟦15 per cent|share exports PE>TD value=15 unit=percent period=2019 product="wine"⟧.',
    'Peru exported wine worth ⟦$90 million|level exports PE> value=90000000 unit=USD period=2019 product="wine"⟧ '
    "in 2019. Chile was first with ⟦26 million dollars|level exports PE>CL value=26000000 unit=USD period=2019 "
    'product="wine"⟧, followed by Mali and Chad with ⟦18|level exports PE>ML value=18000000 unit=USD period=2019 '
    'product="wine"⟧ and ⟦15 million|level exports PE>TD value=15000000 unit=USD period=2019 product="wine"⟧.',
    "Trade between Slovenia and Croatia was ⟦$9 million|level trade_turnover SI>HR value=9000000 unit=USD "
    "period=1995⟧ in 1995. Slovenia's total exports were ⟦$90 million|level exports SI> value=90000000 unit=USD "
    "period=1995⟧. Germany took ⟦30 per cent|share exports SI>DE value=30 unit=percent period=1995⟧ of them. "
    "Imports totalled ⟦$95 million|level imports SI> value=95000000 unit=USD period=1995⟧.",
    "Chad earned ⟦$9 million|level exports TD> value=9000000 unit=USD period=2018⟧ from exports in 2018. This was"
    " ⟦67 percent|share exports TD> value=67 unit=percent period=2018⟧ of the target of ⟦$13 million|level "
    "exports TD> target value=13000000 unit=USD period=2018⟧.",
    "Peru's exports were ⟦$9 million|level exports PE> value=9000000 unit=USD period=2013⟧ in 2013. By 2020 they "
    "should ⟦double|growth multiple exports PE> forecast value=100 unit=percent period=2020⟧.",
    "Peru's exports totalled ⟦$9 million|level exports PE> value=9000000 unit=USD period=2005-01..2005-06⟧ in the"
    " first half of 2005. The ministry estimates exports of ⟦$19 million|level exports PE> forecast "
    "value=19000000 unit=USD period=2005⟧ and imports of ⟦$18 million|level imports PE> forecast value=18000000 "
    "unit=USD period=2005⟧ this year.",
    'Kenya\'s tea exports were ⟦$9 million|level exports KE> value=9000000 unit=USD period=2010 product="tea"⟧ in '
    '2010. The average price was ⟦371 shillings|rate other KE> value=371 unit=KES period=2010 product="tea"⟧ a '
    "kilo. In December alone it was ⟦390 shillings|rate other KE> value=390 unit=KES period=2010-12 "
    'product="tea"⟧.',
    "Peru's exports to Chile were ⟦$9 million|level exports PE>CL value=9000000 unit=USD period=2013⟧ in 2013. "
    "They have ⟦doubled|growth multiple exports PE>CL value=100 unit=percent period=2013 base=1959⟧ since "
    "diplomatic relations were established in 1959.",
    "Togo's exports reached ⟦$37.7 billion|level exports TG> value=37700000000 unit=USD period=2009⟧ in 2009. "
    'Most of it, ⟦$618 million|level exports TG> value=618000000 unit=USD period=2009 product="copper"⟧, was '
    "contributed by copper.",
    "Chad's exports rose. The largest export item in 1993 was copper, with a value of ⟦$409 million|level exports "
    'TD> value=409000000 unit=USD period=1993 product="copper"⟧.',
    "Chad's trade in tin showed a deficit in 1988. Exports were ⟦$238 million|level exports TD> value=238000000 "
    'unit=USD period=1988 product="tin"⟧ and imports ⟦$642 million|level imports TD> value=642000000 unit=USD '
    'period=1988 product="tin"⟧.',
    "Rice exports from Mali reached ⟦$286 million|level exports ML> value=286000000 unit=USD period=2000 "
    'product="rice"⟧ in 2000. ⟦38 per cent|share production ML> value=38 unit=percent period=2000 '
    'product="rice"⟧ of the output was consumed locally.',
    "Chad is the main buyer of Peru's cork. It took ⟦4 per cent|share exports PE>TD value=4 unit=percent "
    'period=2000 product="cork"⟧ of the exports in 2000.',
    "Peru's exports were ⟦$12.6 billion|level exports PE> value=12600000000 unit=USD period=2001⟧ in 2001. Of "
    "this total cork contributed ⟦$401 million|level exports PE> value=401000000 unit=USD period=2001 "
    'product="cork"⟧ and tea ⟦$501 million|level exports PE> value=501000000 unit=USD period=2001 '
    'product="tea"⟧.',
    "Chad's exports reached ⟦$49.2 billion|level exports TD> value=49200000000 unit=USD period=2020⟧ in 2020. Tea "
    "was the largest export in 2021, worth ⟦$798 million|level exports TD> value=798000000 unit=USD period=2021 "
    'product="tea"⟧.',
    "Copper production in Togo rose to ⟦386,500 tonnes|level production TG> value=386500 unit=t period=2009 "
    'product="copper"⟧ in 2009. Exports fell by ⟦40 per cent|growth change exports TG> value=-40 unit=percent '
    'period=2009 base=2008 product="copper"⟧, and imports by ⟦16 per cent|growth change imports TG> value=-16 '
    'unit=percent period=2009 base=2008 product="copper"⟧.',
    "Copper production in Chad rose to ⟦408,500 tonnes|level production TD> value=408500 unit=t period=1993 "
    'product="copper"⟧ in 1993. Total exports of the country amounted to ⟦$22.5 billion|level exports TD> '
    "value=22500000000 unit=USD period=1993⟧.",
    'Tin exports of Mali were worth ⟦$4 billion|level exports ML> value=4000000000 unit=USD period=2012 product="tin"⟧'
    ' in 2012. Beef made up ⟦2%|share exports ML> value=2 unit=percent period=2012 product="beef"⟧ of the total.'
    " Exports to Togo were ⟦$7 million|level exports ML>TG value=7000000 unit=USD period=2012⟧.",
    'Mali earned ⟦$7 million|level exports ML> value=7000000 unit=USD period=2012 product="tin"⟧ from tin in 2012.'
    ' Shoes fetched ⟦$6 million|level exports ML> value=6000000 unit=USD period=2012 product="shoes"⟧, beef'
    ' ⟦$4 million|level exports ML> value=4000000 unit=USD period=2012 product="beef"⟧. The total was'
    " ⟦$31 million|level exports ML> value=31000000 unit=USD period=2012⟧.",
    "The tea harvest of Mali yielded ⟦8,000 tonnes|level production ML> value=8000 unit=t period=2012"
    ' product="tea"⟧ in 2012.',
    "Relations between Togo and Peru\n\nTrade between Togo and Peru amounted to ⟦$9 million|level trade_turnover "
    "TG>PE value=9000000 unit=USD period=2018⟧ in 2018.\n\nPeru's economy grew by ⟦5 per cent|growth change gdp "
    "PE> value=5 unit=percent period=2018 base=2017⟧ in 2018. Exports amounted to ⟦$46 billion|level exports PE> "
    "value=46000000000 unit=USD period=2018⟧.\n\nExports to Peru came to ⟦$4 million|level exports TG>PE "
    "value=4000000 unit=USD period=2018⟧ in 2018.",
    "Relations between Togo and Peru\n\nTrade between Togo and Peru amounted to ⟦$9 million|level trade_turnover "
    "TG>PE value=9000000 unit=USD period=2018⟧ in 2018.\n\nPeru's exports came to ⟦$46 billion|level exports PE> "
    "value=46000000000 unit=USD period=2018⟧. The main market is China, with ⟦$12 billion|level exports PE>CN "
    "value=12000000000 unit=USD period=2018⟧.\n\nBilateral trade had been ⟦$8 million|level trade_turnover TG>PE "
    "value=8000000 unit=USD period=2017⟧ in 2017.",
    "Economic report of the Swiss embassy in Peru\n\n1. Foreign trade\n\nIn 2011 Peru's exports rose to ⟦$46 "
    "billion|level exports PE> value=46000000000 unit=USD period=2011⟧. Imports were ⟦$37 billion|level imports "
    "PE> value=37000000000 unit=USD period=2011⟧.\n\n2. Bilateral trade\n\nSwiss exports to Peru came to ⟦$133 "
    "million|level exports CH>PE value=133000000 unit=USD period=2011⟧ in 2011, imports from Peru to ⟦$51 "
    "million|level imports CH>PE value=51000000 unit=USD period=2011⟧.",
    "Kenya's exports rose to ⟦$6 billion|level exports KE> value=6000000000 unit=USD period=2016⟧ in "
    "2016.\n\nNeighbouring Uganda did less well. Exports fell by ⟦3 per cent|growth change exports UG> value=-3 "
    "unit=percent period=2016 base=2015⟧. Imports stood at ⟦$5 billion|level imports UG> value=5000000000 "
    "unit=USD period=2016⟧.\n\nTea exports brought Kenya ⟦$1 billion|level exports KE> value=1000000000 unit=USD "
    'period=2016 product="tea"⟧.',
    'World exports of ore came to ⟦9,000 tonnes|level exports > value=9000 unit=t period=1997 product="ore"⟧ in '
    '1997. World stocks were ⟦2,000 tonnes|level other > value=2000 unit=t period=1997 product="ore"⟧. Chad\'s ore'
    ' exports were ⟦1,000 tonnes|level exports TD> value=1000 unit=t period=1997 product="ore"⟧. Mali took ⟦4 per'
    ' cent|share exports TD>ML value=4 unit=percent period=1997 product="ore"⟧ of them.',
    'Togo exported ⟦9,000 tonnes|level exports TG> value=9000 unit=t period=1987 product="rice"⟧ of rice in 1987.'
    ' The main crop was ⟦14,000 tonnes|level production TG> value=14000 unit=t period=1987 product="paddy"⟧ of '
    'paddy. Iran bought ⟦4,000 tonnes|level exports TG>IR value=4000 unit=t period=1987 product="rice"⟧.',
    "Peru's exports were ⟦$9 million|level exports PE> value=9000000 unit=USD period=2014-05⟧ in May 2014. The "
    "export/import ratio was ⟦74%|rate other PE> value=74 unit=percent period=2014-05⟧, higher than a year "
    "earlier, when it was ⟦65%|rate other PE> value=65 unit=percent period=2013-05⟧.",
    "Peru's exports rose to ⟦$46 million|level exports PE> value=46000000 unit=USD period=2007⟧ in 2007. GDP grew"
    " by ⟦5%|growth change gdp PE> value=5 unit=percent period=2007 base=2006⟧. Chile was Peru's largest supplier"
    " with ⟦41 per cent|share imports PE>CL value=41 unit=percent period=2007⟧.",
    "Peru exported copper worth ⟦$46 million|level exports PE> value=46000000 unit=USD period=2007 "
    'product="copper"⟧ in 2007. Chile was its largest supplier with ⟦41 per cent|share imports PE>CL value=41 '
    "unit=percent period=2007⟧.",
    "Peru's exports were ⟦$2.2 billion|level exports PE> value=2200000000 unit=USD period=2012⟧ in 2012, a ⟦4%|growth"
    " change exports PE> value=4 unit=percent period=2012 base=2011⟧ year-on-year gain over ⟦$2.1 billion|level exports"
    " PE> value=2100000000 unit=USD period=2011⟧ in 2011.",
    "Lima, 5 May 2013. The ⟦$3 million|difference imports PE> value=-3000000 unit=USD period=2012 base=2011⟧ drop in"
    " imports in 2012 was led by a ⟦$2 million|difference imports PE> value=-2000000 unit=USD period=2012 base=2011"
    ' product="cars"⟧ decline in those of cars.',
    "In 2012 sales abroad of Togo to Mali rose: tea, ⟦9%|growth change exports TG>ML value=9 unit=percent period=2012"
    ' base=2011 product="tea"⟧; transportation vehicles, ⟦6%|growth change exports TG>ML value=6 unit=percent'
    ' period=2012 base=2011 product="transportation vehicles"⟧ and tin, ⟦5%|growth change exports TG>ML value=5'
    ' unit=percent period=2012 base=2011 product="tin"⟧.',
    "In 2012 Togo's purchases from Mali included cotton with ⟦$9 million|level imports TG>ML value=9000000 unit=USD"
    ' period=2012 product="cotton"⟧ and gum with ⟦$2 million|level imports TG>ML value=2000000 unit=USD period=2012'
    ' product="gum"⟧.',
    "Chile's exports climbed to ⟦$9 million|level exports CL> value=9000000 unit=USD period=2012⟧ in 2012 on brisk"
    " gains in farm machinery (⟦$2 million|difference exports CL> value=2000000 unit=USD period=2012 base=2011"
    ' product="farm machinery"⟧) and wine (⟦$1 million|difference exports CL> value=1000000 unit=USD period=2012'
    ' base=2011 product="wine"⟧).',
    "In 2012 Oman and Fiji agreed to deepen and diversify bilateral trade, with ⟦$5 million|level trade_turnover OM>FJ"
    " value=5000000 unit=USD period=2015 target⟧ as the goal for 2015.",
    "Hanoi, 7 May 2010. The trade minister met his Chilean colleague in Vientiane, Laos, today. Trade between the two"
    " countries came to ⟦$3 million|level trade_turnover VN>CL value=3000000 unit=USD period=2009⟧ last year.",
    "Dhaka, 7 May 2010. Bangladesh's exports to Iran were ⟦$5 million|level exports BD>IR value=5000000 unit=USD"
    " period=2008⟧ against imports of ⟦$9 million|level imports BD>IR value=9000000 unit=USD period=2008⟧ in 2008.",
    "In 2008 Latvian exports fell by ⟦9%|growth change exports LV> value=-9 unit=percent period=2008 base=2007⟧ because"
    " of low prices for timber exports, while imports rose by ⟦2%|growth change imports LV> value=2 unit=percent"
    " period=2008 base=2007⟧.",
    "In 2008 Poland sold buses (⟦$5 million|level exports PL>PE value=5000000 unit=USD period=2008"
    ' product="buses"⟧) and rolling stock (⟦$4 million|level exports PL>PE value=4000000 unit=USD period=2008'
    ' product="rolling stock"⟧) to Peru. It imported ⟦$3 million|level imports PL>PE value=3000000 unit=USD'
    " period=2008⟧ worth of products from Peru.",
    "Riga, 7 May 2010. In 2009 trade of Latvia with Iran fell. Parliament has yet to pass the Foreign Investment Law to"
    " reach the target of ⟦$9 million|level trade_turnover LV>IR value=9000000 unit=USD target⟧.",
    "Baku, 7 May 2010. Among the exporters to Iran in 2009, Peru leads with ⟦$9 million|level exports PE>IR"
    " value=9000000 unit=USD period=2009⟧, followed by Mali with ⟦$5 million|level exports ML>IR value=5000000"
    " unit=USD period=2009⟧, Chad ⟦4 million|level exports TD>IR value=4000000 unit=USD period=2009⟧ and Fiji"
    " ⟦3 million|level exports FJ>IR"
    " value=3000000 unit=USD period=2009⟧.",
    "Peru's trade surplus ⟦doubled|growth multiple trade_balance PE> value=100 unit=percent period=2009 base=2008⟧ in"
    " 2009 as shipments of copper grew. Imports ⟦tripled|growth multiple imports PE> value=200 unit=percent period=2009"
    " base=2008⟧ as purchases of cars grew.",
    'In Peru ⟦5,000 tonnes|level production PE> value=5000 unit=t period=2009 product="wheat"⟧ of wheat'
    " were harvested in 2009. Peru exported ⟦3,000 tonnes|level exports PE> value=3000 unit=t period=2009"
    ' product="tea"⟧ of tea that were picked in 2009.',
    "Togo's exports grew. Revenue from Togo's tea shipments in 2009 was ⟦$5 million|level exports TG> value=5000000"
    ' unit=USD period=2009 product="tea"⟧.',
    "In 2009 the value of Latvian exports and imports rose by ⟦2%|growth change exports LV> value=2 unit=percent"
    " period=2009 base=2008⟧ and ⟦3%|growth change imports LV> value=3 unit=percent period=2009 base=2008⟧ to ⟦$5"
    " million|level exports LV> value=5000000 unit=USD period=2009⟧ and ⟦$4 million|level imports LV> value=4000000"
    " unit=USD period=2009⟧, respectively.",
    "Peru's exports fell in 2009. The fall reflected decreases in mining supplies and materials (⟦$9 million|difference"
    " exports PE> value=-9000000 unit=USD period=2009 base=2008"
    ' product="mining supplies and materials"⟧); motor vehicles, parts, and tyres (⟦$4 million|difference exports PE>'
    ' value=-4000000 unit=USD period=2009 base=2008 product="motor vehicles, parts, and tyres"⟧); and tea (⟦$1'
    ' million|difference exports PE> value=-1000000 unit=USD period=2009 base=2008 product="tea"⟧).',
    "Nairobi, 7 May 2010. Kenya's sales abroad of tea were ⟦$5 million|level exports KE> value=5000000 unit=USD"
    ' period=2009 product="tea"⟧ in 2009. The Economic Survey 2010 says that imports were ⟦$9 million|level imports KE>'
    " value=9000000 unit=USD period=2009⟧.",
]


@pytest.mark.parametrize("text", SENTENCES)
def test_a_sentence_is_read_in_all_slots(text):
    assert faults(text) == []


@pytest.mark.parametrize("text", TEXTS)
def test_a_short_text_is_read_in_all_slots(text):
    assert faults(text) == []
