"""Whose trade plain texts tell, and with whom: marked texts in, every slot of every figure right.

Two that deal with one another, several partners, those first in the world, blocs and their members, each in what comes
next as well. The facts are invented.
"""

import pytest

from tests.extract.marked import faults

TEXTS = [
    "With Mali, Togo reported a deficit of ⟦$9 million|level trade_balance TG>ML value=-9000000 unit=USD period=2012⟧ "
    "in 2012. With Niger the surplus was ⟦$2 million|level trade_balance TG>NE value=2000000 unit=USD period=2012⟧. "
    "With Benin, Togo also built up a deficit, of ⟦$3 million|level trade_balance TG>BJ value=-3000000 unit=USD "
    "period=2012⟧.",
    "In 2012 Togo's exports came to ⟦$9 million|level exports TG> value=9000000 unit=USD period=2012⟧. Asia's share "
    "was ⟦40 per cent|share exports TG>Asia value=40 unit=percent period=2012⟧. Europe bought goods for ⟦$2 million|"
    "level exports TG>Europe value=2000000 unit=USD period=2012⟧.",
    'Togo sells tea. In 2012 ⟦900 tonnes|level exports TG>ML value=900 unit=t period=2012 product="tea"⟧ went to '
    'Mali, at an average of ⟦$210|rate other TG>ML value=210 unit=USD per=t period=2012 product="tea"⟧ a tonne.',
    'Kenya\'s shipments of tea came to ⟦$9 million|level exports KE> value=9000000 unit=USD period=2012 product="tea"⟧ '
    'in 2012. Mali demanded tea for ⟦$4 million|level exports KE>ML value=4000000 unit=USD period=2012 product="tea"⟧, '
    'Benin acquired tea for ⟦$2 million|level exports KE>BJ value=2000000 unit=USD period=2012 product="tea"⟧. Of the '
    'whole, ⟦$3 million|level exports KE>Asia value=3000000 unit=USD period=2012 product="tea"⟧ came from Asian '
    "markets.",
    "In 2012 the Mekong Delta province of Ben Tre exported goods worth ⟦$9 million|level exports VN-50> value=9000000 "
    "unit=USD period=2012⟧.",
    "Togo's ambassador to Mali hopes that the trade of the two countries will reach ⟦$9 million|level trade_turnover "
    "TG>ML value=9000000 unit=USD period=2013 target⟧ in 2013. In 2012 it came to ⟦$5 million|level trade_turnover "
    "TG>ML value=5000000 unit=USD period=2012⟧.",
    'In 2012 ⟦900 tonnes|level exports TG>ML value=900 unit=t period=2012 product="tea"⟧ of tea, worth '
    '⟦$9 million|level exports TG>ML value=9000000 unit=USD period=2012 product="tea"⟧, were exported '
    'from Togo to Mali. ⟦200 tonnes|level exports TG>BJ value=200 unit=t period=2012 product="gum"⟧ of '
    "Togolese gum, valued at ⟦$2 million|level exports TG>BJ value=2000000 unit=USD period=2012 "
    'product="gum"⟧, went to Benin.',
    "Of Togo's total exports of ⟦$20 million|level exports TG> value=20000000 unit=USD period=2012⟧ in "
    "2012, Mali's share was ⟦6 per cent|share exports TG>ML value=6 unit=percent period=2012⟧, down from "
    "⟦7|share exports TG>ML value=7 unit=percent period=2011⟧.",
    "Mali is Togo's largest market, with two-way trade worth ⟦$9 million|level trade_turnover TG>ML "
    "value=9000000 unit=USD period=2012⟧ in 2012. In 2012 Togo recorded a deficit of ⟦$2 million|level "
    "trade_balance TG>ML value=-2000000 unit=USD period=2012⟧ in its balance of trade with Mali.",
    "The 2006 export total for Kenya was ⟦$9 million|level exports KE> value=9000000 unit=USD period=2006⟧.",
    "Trade of Kenya with Togo dates from 1990. In 2006 it was ⟦$9 million|level trade_turnover KE>TG value=9000000 "
    "unit=USD period=2006⟧.",
    "2006 was a poor year for Kenya, with exports of ⟦$9 million|level exports KE> value=9000000 unit=USD"
    " period=2006⟧. "
    "2007 was good for Kenyan farmers: exports came to ⟦$8 million|level exports KE> value=8000000 unit=USD "
    "period=2007⟧.",
    'Togo needs tea. Mali sent it ⟦900 tonnes|level exports ML>TG value=900 unit=t period=2012-05 product="tea"⟧ in May'
    ' 2012 and ⟦700 tonnes|level exports ML>TG value=700 unit=t period=2012-06 product="tea"⟧ in June.',
    "Togo raised its imports of tea from Mali by ⟦9 per cent|growth change imports TG>ML value=9 unit=percent "
    'period=2012 base=2011 product="tea"⟧ in 2012. It bought ⟦900 tonnes|level imports TG>ML value=900 unit=t '
    'period=2012 product="tea"⟧. Imports from Niger rose by ⟦2 per cent|growth change imports TG>NE value=2 '
    'unit=percent period=2012 base=2011 product="tea"⟧.',
    'Togo reports a tea export total of ⟦900 tonnes|level exports TG> value=900 unit=t period=2012 product="tea"⟧ for'
    ' 2012. For Mali the figure was ⟦700 tonnes|level exports ML> value=700 unit=t period=2012 product="tea"⟧.',
    "Demand for Togolese tea picked up in Mali. Exports there were ⟦$9 million|level exports TG>ML value=9000000 "
    'unit=USD period=2012 product="tea"⟧ in 2012.',
    "Mali's share in Togo's imports is on the increase. It was ⟦8 per cent|share imports TG>ML value=8 unit=percent "
    "period=2010⟧ in 2010 and ⟦9 per cent|share imports TG>ML value=9 unit=percent period=2012⟧ in 2012.",
    "What Togo sends to Mali is chiefly tea: ⟦$9 million|level exports TG>ML value=9000000 unit=USD period=2012 "
    'product="tea"⟧ out of a total of ⟦$20 million|level exports TG>ML value=20000000 unit=USD period=2012⟧ in 2012. '
    "What comes back is cotton, for ⟦$2 million|level imports TG>ML value=2000000 unit=USD period=2012 "
    'product="cotton"⟧.',
    "Togo's deliveries of tea to Mali were worth ⟦$9 million|level exports TG>ML value=9000000 unit=USD period=2012 "
    'product="tea"⟧ in 2012. Mali\'s counter-deliveries of cotton came to ⟦$2 million|level exports ML>TG '
    'value=2000000 unit=USD period=2012 product="cotton"⟧.',
    "Lower prices meant that Togo earned less from its tea: exports fell to ⟦$9 million|level exports TG> "
    'value=9000000 unit=USD period=2012 product="tea"⟧ in 2012.',
    "Togo and Mali signed a trade protocol for 2013. Togo is to sell ⟦900 tonnes|level exports TG>ML value=900 unit=t "
    'period=2013 target product="tea"⟧ of tea.',
    "Togo buys more from Mali, less from Niger. In 2012 it imported tea for ⟦$9 million|level imports TG>ML "
    'value=9000000 unit=USD period=2012 product="tea"⟧ from the former and for '
    "⟦$2 million|level imports TG>NE value=2000000 "
    'unit=USD period=2012 product="tea"⟧ from the latter.',
    'Togo imported ⟦900 tonnes|level imports TG> value=900 unit=t period=2012 product="tea"⟧ of tea in 2012. Most of '
    'it, ⟦700 tonnes|level imports TG>ML value=700 unit=t period=2012 product="tea"⟧, was of Malian origin.',
    "In 2012 Togo was the fourth largest exporter of tea after Kenya and Rwanda. It exported ⟦900 tonnes|level exports "
    'TG> value=900 unit=t period=2012 product="tea"⟧, against ⟦2,000 tonnes|level exports KE> value=2000 unit=t '
    'period=2012 product="tea"⟧ for Kenya and ⟦1,000 tonnes|level exports RW> value=1000 unit=t period=2012 '
    'product="tea"⟧ for Rwanda.',
    'Togo will import ⟦900 tonnes|level imports TG>ML value=900 unit=t period=2013 target product="tea"⟧ of tea '
    "from Mali in 2013. In 2012 such imports were ⟦700 tonnes|level imports TG>ML value=700 unit=t period=2012 "
    'product="tea"⟧.',
    "Togo has a deficit with Mali. In 2012 goods worth ⟦$9 million|level imports TG>ML value=9000000 unit=USD "
    "period=2012⟧ were imported and only ⟦$2 million|level exports TG>ML value=2000000 unit=USD period=2012⟧ worth were"
    " sold.",
    "What proportion of Togo's imports comes from Mali? In 2012 it was ⟦9 per cent|share imports TG>ML value=9 "
    "unit=percent period=2012⟧, in 2011 ⟦8 per cent|share imports TG>ML value=8 unit=percent period=2011⟧.",
    "The balance of visible trade showed a deficit of ⟦$9 million|level trade_balance TG> value=-9000000 unit=USD "
    "period=2012⟧ in Togo in 2012.",
    'Togo took ⟦50 tonnes|level imports TG>ML value=50 unit=t period=2012 product="tea"⟧ of tea from Mali in 2012.',
    "Malta absorbed cement from Italy worth ⟦$9 million|level imports MT>IT value=9000000 unit=USD period=2012 "
    'product="cement"⟧ in 2012.',
    "Ghana received rice from India for ⟦$9 million|level imports GH>IN value=9000000 unit=USD period=2012 "
    'product="rice"⟧ and from Togo for ⟦$2 million|level imports GH>TG value=2000000 unit=USD period=2012 '
    'product="rice"⟧ in 2012.',
    'Peru and Bolivia sent China ⟦9,000|level exports PE>CN value=9000 unit=t period=2012 product="tin"⟧ and '
    '⟦2,000 tonnes|level exports BO>CN value=2000 unit=t period=2012 product="tin"⟧ of tin, respectively, in 2012.',
    "Ghana's trade with Togo recorded exports of ⟦$9 million|level exports GH>TG value=9000000 unit=USD period=2016⟧ "
    "in 2016.",
    "Kenya has a chronic deficit with Peru: ⟦$9 million|level trade_balance KE>PE value=-9000000 unit=USD period=2016⟧ "
    "in 2016.",
    "Morocco and Chile signed a trade pact. In 2007 trade between them was worth ⟦$9 million|level "
    "trade_turnover MA>CL value=9000000 unit=USD period=2007⟧, with Morocco exporting goods for ⟦$5 "
    "million|level exports MA>CL value=5000000 unit=USD period=2007⟧ and Chile for ⟦$4 million|level exports "
    "CL>MA value=4000000 unit=USD period=2007⟧.",
    "Uruguay's exports to Vietnam and Chile amounted to ⟦$9 million|level exports UY>VN value=9000000 unit=USD"
    " period=2010⟧ and ⟦$5 million|level exports UY>CL value=5000000 unit=USD period=2010⟧ respectively in "
    "2010. In 2009 the figures were ⟦$8 million|level exports UY>VN value=8000000 unit=USD period=2009⟧ and "
    "⟦$4 million|level exports UY>CL value=4000000 unit=USD period=2009⟧.",
    "Earnings from Uganda's coffee exports rose to ⟦$9 million|level exports UG> value=9000000 unit=USD period=2014"
    ' product="coffee"⟧ in 2014, and those to Italy to ⟦$2 million|level exports UG>IT value=2000000 unit=USD'
    ' period=2014 product="coffee"⟧.',
    "Kenyan tea destined for Pakistan was worth ⟦$7 million|level exports KE>PK value=7000000 unit=USD "
    'period=2013 product="tea"⟧ in 2013, ⟦5%|growth change exports KE>PK value=-5 unit=percent period=2013 '
    'base=2012 product="tea"⟧ less than a year earlier; US-bound tea, ⟦$3 million|level exports KE>US '
    'value=3000000 unit=USD period=2013 product="tea"⟧.',
    "The port of Mombasa handled ⟦9,000 tonnes|level freight KE-28>UG value=9000 unit=t period=2013⟧ of cargo "
    "bound for Uganda in 2013.",
    'NAIROBI, 3 May 2011. Tea brought in ⟦$9 million|level exports KE> value=9000000 unit=USD period=2010 product="tea"'
    '⟧ for Kenya in 2010, and sisal ⟦$2 million|level exports KE> value=2000000 unit=USD period=2010 product="sisal"⟧.',
    "In 2014 Georgia's receipts from Russia fell by ⟦5%|growth change exports GE>RU value=-5 unit=percent period=2014"
    " base=2013⟧.",
    "The volume of Ghanaian imports grew by ⟦5%|growth change imports GH> value=5 unit=percent period=2014 base=2013⟧ "
    "in 2014; a decline of ⟦4%|growth change imports DE>PE value=-4 unit=percent period=2014 base=2013⟧ was noted in "
    "German imports from Peru.",
    "Ghana's trade with Togo came to ⟦$9 million|level trade_turnover GH>TG value=9000000 unit=USD period=2016⟧ "
    "in 2016. The balance was ⟦$2 million|level trade_balance GH>TG value=-2000000 unit=USD period=2016⟧ in "
    "Togo's favour.",
    "Trade between Kenya and Peru came to ⟦$9 million|level trade_turnover KE>PE value=9000000 unit=USD "
    "period=2016⟧ in 2016, with a surplus of ⟦$2 million|level trade_balance KE>PE value=-2000000 unit=USD "
    "period=2016⟧ in favour of Peru.",
    "Ghana's trade with Mali came to ⟦$9 million|level trade_turnover GH>ML value=9000000 unit=USD period=2016⟧ "
    "in 2016. The balance was ⟦$2 million|level trade_balance GH>ML value=2000000 unit=USD period=2016⟧ in "
    "Ghana's favour.",
    "Imports of Turkish steel into Italy came to ⟦9,000 tonnes|level imports IT>TR value=9000 unit=t period=2015 "
    'product="steel"⟧ in 2015, those into Greece to ⟦2,000 tonnes|level imports GR>TR value=2000 unit=t '
    'period=2015 product="steel"⟧.',
    "Purchases of Libyan oil by Malta fell ⟦9%|growth change imports MT>LY value=-9 unit=percent period=2015 "
    'base=2014 product="oil"⟧ in 2015; those by Italy rose ⟦2%|growth change imports IT>LY value=2 unit=percent '
    'period=2015 base=2014 product="oil"⟧.',
    "Goods of Chinese origin imported by Peru in 2015 had a value of ⟦$9 million|level imports PE>CN "
    "value=9000000 unit=USD period=2015⟧.",
    "In 2015 Kenyan tea imported by Egypt was worth ⟦$9 million|level imports EG>KE value=9000000 unit=USD "
    'period=2015 product="tea"⟧.',
    'In 2015 ⟦a third|share exports KE>EG value=33.33 unit=percent period=2015 product="tea"⟧ of Kenya\'s tea was '
    "imported by Egypt.",
    "Maize bought by Kenya in Uganda came to ⟦9,000 tonnes|level imports KE>UG value=9000 unit=t period=2015 "
    'product="maize"⟧ in 2015, that bought in Malawi to ⟦2,000 tonnes|level imports KE>MW value=2000 unit=t '
    'period=2015 product="maize"⟧.',
    "Proceeds from Chadian cotton exports came to ⟦$9 million|level exports TD> value=9000000 unit=USD period=2014"
    ' product="cotton"⟧ in 2014.',
    "LIMA, 9 May 2013 - The country exported ⟦9,000 tonnes|level exports PE> value=9000 unit=t period=2012 "
    'product="zinc"⟧ of zinc in 2012, the ministry said, ⟦7,000|level exports PE>CN value=7000 unit=t period=2012 '
    'product="zinc"⟧ of them to China.',
    "ACCRA, 9 May 2013 - Exports came to ⟦$9 million|level exports GH> value=9000000 unit=USD period=2012⟧ in "
    "2012, of which ⟦$5 million|level exports GH>TG value=5000000 unit=USD period=2012⟧ went to Togo.",
    "LIMA, 9 May 2013 - The country sent China ⟦9,000 tonnes|level exports PE>CN value=9000 unit=t period=2012 "
    'product="zinc"⟧ of zinc in 2012, ⟦7,000|level exports PE>CN value=7000 unit=t period=2012 product="zinc"⟧ of '
    "them by sea.",
    "Kenya's deficit against India was ⟦$9 million|level trade_balance KE>IN value=-9000000 unit=USD period=2013⟧ "
    "in 2013, against Mali ⟦$5 million|level trade_balance KE>ML value=-5000000 unit=USD period=2013⟧. Against "
    "Togo there was a surplus of ⟦$2 million|level trade_balance KE>TG value=2000000 unit=USD period=2013⟧.",
    "Kenya's surplus widened to ⟦$9 million|level trade_balance KE> value=9000000 unit=USD period=2013⟧ in 2013, "
    "against ⟦$5 million|level trade_balance KE> value=5000000 unit=USD period=2012⟧ in 2012, despite the "
    "sanctions against Iran.",
    "World exports of cocoa were ⟦9,000 tonnes|level exports WORLD> value=9000 unit=t period=2011 "
    'product="cocoa"⟧ in 2011; ⟦5,000 tonnes|level exports GH> value=5000 unit=t period=2011 product="cocoa"⟧ '
    'came from Ghana and ⟦2,000 tonnes|level exports TG> value=2000 unit=t period=2011 product="cocoa"⟧ from '
    "Togo.",
    "World imports of cocoa were ⟦9,000 tonnes|level imports WORLD> value=9000 unit=t period=2011 "
    'product="cocoa"⟧ in 2011; ⟦5,000 tonnes|level imports NL> value=5000 unit=t period=2011 product="cocoa"⟧ '
    "went to the Netherlands.",
    "Peru sold Chile goods for ⟦$9 million|level exports PE>CL value=9000000 unit=USD period=2018⟧ in 2018; Mali "
    "sold it goods for ⟦$5 million|level exports ML>CL value=5000000 unit=USD period=2018⟧.",
    "Peru bought goods from Chile for ⟦$9 million|level imports PE>CL value=9000000 unit=USD period=2018⟧ in "
    "2018; Mali bought goods from it for ⟦$5 million|level imports ML>CL value=5000000 unit=USD period=2018⟧.",
    "Peru sold Chile goods for ⟦$9 million|level exports PE>CL value=9000000 unit=USD period=2018⟧ in 2018; Chile "
    "sold it goods for ⟦$5 million|level imports PE>CL value=5000000 unit=USD period=2018⟧.",
    "Gomel, 3 March 2021. The region's trade with Russia in 2020 stood at ⟦$9 million|level trade_turnover "
    "BY-HO>RU value=9000000 unit=USD period=2020⟧, of which ⟦$7 million|level exports BY-HO>RU value=7000000 "
    "unit=USD period=2020⟧ was export.",
    "Poltava, 3 March 2021. Exports from the region to Germany in 2020 stood at ⟦$9 million|level exports "
    "UA-53>DE value=9000000 unit=USD period=2020⟧.",
    "Istanbul, 3 March 2021. Turkey's exports to the region rose ⟦5%|growth change exports TR> value=5 "
    "unit=percent period=2020 base=2019⟧ in 2020.",
    "Kyiv paid Minsk for imports worth ⟦$9 million|level imports UA>BY value=9000000 unit=USD period=2009⟧ in "
    "2009; in 2008 they had cost it ⟦$8 million|level imports UA>BY value=8000000 unit=USD period=2008⟧.",
    'Egypt paid ⟦$9 million|level imports EG>TR value=9000000 unit=USD period=2009 product="steel"⟧ to Turkey for '
    "imports of steel in 2009.",
    'Embraer of Brazil delivered ⟦9|level sales BR>CL product="aircraft" value=9 unit=count '
    'period=2013⟧ aircraft to Chile in 2013 and ⟦7|level sales BR>PE product="aircraft" value=7 '
    "unit=count period=2013⟧ to Peru.",
    'The Republic of Korea delivered ⟦9,000|level exports KR>CL product="cars" value=9000 unit=count period=2013⟧ '
    "cars to Chile in 2013.",
    "World exports of copper in 1955 were ⟦9,000 tons|level exports WORLD> value=9000 unit=t period=1955 "
    'product="copper"⟧. Chile\'s part was ⟦34 per cent|share exports CL> value=34 unit=percent period=1955 '
    'product="copper"⟧, Zambia\'s ⟦26 per cent|share exports ZM> value=26 unit=percent period=1955 '
    'product="copper"⟧.',
    "Mercosur's exports of beef to China were ⟦9,000 tons|level exports Mercosur>CN value=9000 unit=t period=2011 "
    'product="beef"⟧ in 2011. Brazil\'s share was ⟦45 per cent|share exports BR>CN value=45 unit=percent '
    'period=2011 product="beef"⟧.',
    "In 2008 Italy was supplied with ⟦9,000 tonnes|level exports DZ>IT value=9000 unit=t period=2008 "
    'product="urea"⟧ of urea by Algeria.',
    "In 2008 Italy was sold Algerian urea worth ⟦$9 million|level exports DZ>IT value=9000000 unit=USD period=2008 "
    'product="urea"⟧.',
    'Of the ⟦9,000 tonnes|level exports DZ> value=9000 unit=t period=2008 product="urea"⟧ of urea exported by Algeria '
    'in 2008, ⟦4,500 tonnes|level exports DZ>IT value=4500 unit=t period=2008 product="urea"⟧ were taken by Italy and '
    '⟦2,500 tonnes|level exports DZ>ES value=2500 unit=t period=2008 product="urea"⟧ by Spain.',
    "Best of all was the market of Italy, to which Algeria sold urea for ⟦$9 million|level exports DZ>IT value=9000000 "
    'unit=USD period=2008 product="urea"⟧ in 2008.',
    "In 2008 Italy paid ⟦$9 million|level imports IT>DZ value=9000000 unit=USD period=2008⟧ to Algeria for urea.",
    "Algeria provided Italy with urea for ⟦$9 million|level exports DZ>IT value=9000000 unit=USD period=2008 "
    'product="urea"⟧ in 2008 and Spain with dates for ⟦$2 million|level exports DZ>ES value=2000000 unit=USD '
    'period=2008 product="dates"⟧.',
    "Imports by Italy of Algerian dates were worth ⟦$9 million|level imports IT>DZ value=9000000 unit=USD period=2008 "
    'product="dates"⟧ in 2008, those by Spain ⟦$2 million|level imports ES>DZ value=2000000 unit=USD period=2008 '
    'product="dates"⟧.',
    "In 2008 Italian mills absorbed ⟦9,000 tonnes|level imports IT>DZ value=9000 unit=t period=2008 "
    'product="cotton"⟧ of Algerian cotton.',
    "Trade of Peru with Chile, 2021: Peru exported goods worth ⟦$9 million|level exports PE>CL value=9000000 "
    "unit=USD period=2021⟧ and imported goods worth ⟦$8 million|level imports PE>CL value=8000000 unit=USD "
    "period=2021⟧.",
    "Mali bought goods worth ⟦$9 million|level imports ML>PL value=9000000 unit=USD period=2021⟧ in Poland in "
    "2021 and ⟦$2 million|level imports ML>LT value=2000000 unit=USD period=2021⟧ worth in Lithuania.",
    "Chilean wine sold in Peru was worth ⟦$9 million|level exports CL>PE value=9000000 unit=USD period=2016 "
    'product="wine"⟧ in 2016; in Bolivia it fetched ⟦$2 million|level exports CL>BO value=2000000 unit=USD '
    'period=2016 product="wine"⟧.',
    "Exports of Australian barley to China fell ⟦41%|growth change exports AU>CN value=-41 unit=percent "
    'period=2020 base=2019 product="barley"⟧ in 2020, those of Canadian barley rose ⟦63%|growth change exports '
    'CA>CN value=63 unit=percent period=2020 base=2019 product="barley"⟧.',
    "Malta's exports rose to ⟦$9 million|level exports MT> value=9000000 unit=USD period=2004⟧ in 2004. After EU entry "
    "rules were eased, and imports came to ⟦$8 million|level imports MT> value=8000000 unit=USD period=2004⟧.",
    "Peru's trade was worth ⟦$9 million|level trade_turnover PE> value=9000000 unit=USD period=2004⟧ in 2004. The share"
    ' of the Arab countries was ⟦20 percent|share trade_turnover PE> partner="Arab countries" value=20 unit=percent '
    'period=2004⟧ (⟦$1.8 million|level trade_turnover PE> partner="Arab countries" value=1800000 unit=USD '
    "period=2004⟧), that of Chad alone ⟦5 percent|share trade_turnover PE>TD value=5 unit=percent period=2004⟧.",
    "LIMA, May 2012. Peru's foreign trade came to ⟦$9 million|level trade_turnover PE> value=9000000 unit=USD"
    " period=2011⟧ in 2011. Chile exchanged goods worth ⟦$5 million|level trade_turnover PE>CL value=5000000 unit=USD"
    " period=2011⟧ with Peru; trade with Chad came to ⟦$3 million|level trade_turnover PE>TD value=3000000 unit=USD"
    " period=2011⟧.",
    "In 2011 Chile traded goods worth ⟦$5 million|level trade_turnover CL>PE value=5000000 unit=USD period=2011⟧ with"
    " Peru; its trade with Chad came to ⟦$3 million|level trade_turnover CL>TD value=3000000 unit=USD period=2011⟧.",
    "In 2012 Malta's deliveries to EU countries came to ⟦$9 million|level exports MT>EU value=9000000 unit=USD"
    " period=2012⟧. Third countries bought for ⟦$4 million|level exports MT> value=4000000 unit=USD period=2012⟧.",
    "Mali's imports came to ⟦$9 million|level imports ML> value=9000000 unit=USD period=2004⟧ in 2004. Trucks accounted"
    ' for ⟦9 percent|share imports ML> value=9 unit=percent period=2004 product="trucks"⟧ of all Malian imports.',
    "Kenyan exports to Uganda reached ⟦$9 million|level exports KE>UG value=9000000 unit=USD period=2016⟧ in 2016. "
    "Imports fell to ⟦$2 million|level imports KE>UG value=2000000 unit=USD period=2016⟧. From Chad Kenya bought goods "
    "for ⟦$1 million|level imports KE>TD value=1000000 unit=USD period=2016⟧.",
    "Peru sold goods worth ⟦$9 million|level exports PE>JP value=9000000 unit=USD period=2011⟧ to Japan in 2011.\n\n"
    "The surplus was ⟦$4 million|level trade_balance PE>JP value=4000000 unit=USD period=2011⟧. With Chile it was ⟦$3 "
    "million|level trade_balance PE>CL value=3000000 unit=USD period=2011⟧.",
    "Peru's exports came to ⟦$9 million|level exports PE> value=9000000 unit=USD period=2011⟧ in 2011. Those to Japan "
    "came to ⟦$2 million|level exports PE>JP value=2000000 unit=USD period=2011⟧. Imports were ⟦$8 million|level "
    "imports PE> value=8000000 unit=USD period=2011⟧.",
    "Kenya's imports from Uganda came to ⟦$9 million|level imports KE>UG value=9000000 unit=USD period=2016⟧ in "
    "2016. With Chad trade was balanced: exports were ⟦$2 million|level exports KE>TD value=2000000 unit=USD "
    "period=2016⟧ and imports ⟦$3 million|level imports KE>TD value=3000000 unit=USD period=2016⟧.",
    "Peru's exports to Japan came to ⟦$9 million|level exports PE>JP value=9000000 unit=USD period=2016⟧ in 2016. As "
    "for Chile, Peruvian exports exceeded imports by ⟦$2 million|level trade_balance PE>CL value=2000000 unit=USD "
    "period=2016⟧.",
    "Peru's imports fell by ⟦9%|growth change imports PE> value=-9 unit=percent period=2016 base=2015⟧ in 2016. The "
    "fall was ⟦4%|growth change imports PE>JP value=-4 unit=percent period=2016 base=2015⟧ in the case of Japan and "
    "⟦3%|growth change imports PE>CL value=-3 unit=percent period=2016 base=2015⟧ in that of Chile.",
    "EU exports fell by ⟦9%|growth change exports EU> value=-9 unit=percent period=2016 base=2015⟧ in 2016. The fall "
    "was ⟦4%|growth change exports IT> value=-4 unit=percent period=2016 base=2015⟧ in the case of Italy and "
    "⟦3%|growth change exports ES> value=-3 unit=percent period=2016 base=2015⟧ in that of Spain.",
    "Nepal's imports from India came to ⟦$9 million|level imports NP>IN value=9000000 unit=USD period=2016⟧ in 2016. "
    "Imports from China were ⟦$4 million|level imports NP>CN value=4000000 unit=USD period=2016⟧. Exports to the two "
    "neighbours reached ⟦$2 million|level exports NP>IN value=2000000 unit=USD period=2016⟧ and ⟦$1 million|level "
    "exports NP>CN value=1000000 unit=USD period=2016⟧.",
    "Egypt's exports to Italy came to ⟦$9 million|level exports EG>IT value=9000000 unit=USD period=2003⟧ in 2003. "
    "Those to Spain were ⟦$4 million|level exports EG>ES value=4000000 unit=USD period=2003⟧. In 2002 the figures "
    "had been ⟦$7 million|level exports EG>IT value=7000000 unit=USD period=2002⟧ and ⟦$3 million|level exports "
    "EG>ES value=3000000 unit=USD period=2002⟧.",
    "Total exports from Singapore to Malaysia came to ⟦US$9 million|level exports SG>MY value=9000000 unit=USD "
    "period=2016⟧ in 2016. Re-exports made up ⟦US$4 million|level exports SG>MY value=4000000 unit=USD period=2016 "
    'product="re-exports"⟧ of this.',
    'Kenya exported tea worth ⟦$9 million|level exports KE>EG value=9000000 unit=USD period=2016 product="tea"⟧ to '
    'Egypt in 2016. Another ⟦$3 million|level exports KE>PK value=3000000 unit=USD period=2016 product="tea"⟧ went '
    "to Pakistan. Exports of cut flowers there reached ⟦$2 million|level exports KE>PK value=2000000 unit=USD "
    'period=2016 product="cut flowers"⟧.',
    'Zambia exported ⟦$9 million|level exports ZM>CH value=9000000 unit=USD period=2012 product="copper"⟧ worth of '
    "copper to Switzerland in 2012. China bought ⟦$4 million|level exports ZM>CN value=4000000 unit=USD period=2012 "
    'product="copper"⟧. Together these two buyers took ⟦70%|share exports ZM>CH_CN value=70 unit=percent period=2012 '
    'product="copper"⟧ of the metal.',
    "Trade between Peru and Chile came to ⟦$9 million|level trade_turnover PE>CL value=9000000 unit=USD period=2012⟧ "
    "in 2012. Peruvian deliveries accounted for ⟦$5 million|level exports PE>CL value=5000000 unit=USD period=2012⟧ "
    "of this, purchases from Chile for ⟦$4 million|level imports PE>CL value=4000000 unit=USD period=2012⟧.",
    "Peru's trade deficit came to ⟦$9 million|level trade_balance PE> value=-9000000 unit=USD period=2016⟧ in 2016. "
    "In trade with Chile it was ⟦$4 million|level trade_balance PE>CL value=-4000000 unit=USD period=2016⟧. In trade "
    "with Japan exports were ⟦$3 million|level exports PE>JP value=3000000 unit=USD period=2016⟧.",
    "Kenya's chief partners in 1991 were Ghana and Togo. Exports to them came to ⟦$9 million|level exports "
    "KE>GH value=9000000 unit=USD period=1991⟧ and ⟦$3 million|level exports KE>TG value=3000000 unit=USD "
    "period=1991⟧, respectively.",
    "Egypt was the world's largest importer of wheat in 2011 with ⟦9 million tonnes|level imports EG> "
    'value=9000000 unit=t period=2011 product="wheat"⟧, ahead of Algeria with ⟦7 million tonnes|level imports '
    'DZ> value=7000000 unit=t period=2011 product="wheat"⟧.',
    "Hungary was the largest supplier of flax to the world market in 1999, selling ⟦800 tonnes|level exports "
    'HU> value=800 unit=t period=1999 product="flax"⟧; Sweden came second with ⟦300 tonnes|level exports SE> '
    'value=300 unit=t period=1999 product="flax"⟧.',
    "In 2012 India overtook Peru as the largest exporter of rice, shipping ⟦9 million tonnes|level exports IN>"
    ' value=9000000 unit=t period=2012 product="rice"⟧.',
    "Chile's copper exports fell. Spain is the world's largest importer of copper, buying ⟦3 million "
    'tonnes|level imports ES> value=3000000 unit=t period=2010 product="copper"⟧ in 2010, followed by Malta '
    'with ⟦1 million tonnes|level imports MT> value=1000000 unit=t period=2010 product="copper"⟧.',
    "Morocco had a surplus of ⟦$9 million|level trade_balance MA>GH value=9000000 unit=USD period=2002⟧ with "
    "Ghana, a deficit of ⟦$2 million|level trade_balance MA>PE value=-2000000 unit=USD period=2002⟧ with Peru "
    "and a surplus of ⟦$1 million|level trade_balance MA>NO value=1000000 unit=USD period=2002⟧ with Norway in"
    " 2002.",
    "Hungary's exports to Peru came to ⟦$9 million|level exports HU>PE value=9000000 unit=USD period=1993⟧ in "
    "1993. In return, Peru exported goods worth ⟦$2 million|level exports PE>HU value=2000000 unit=USD "
    "period=1993⟧.",
    "Ghana's exports to Togo came to ⟦$9 million|level exports GH>TG value=9000000 unit=USD period=1993⟧ in "
    "1993. For its part Togo sold goods worth ⟦$4 million|level exports TG>GH value=4000000 unit=USD "
    "period=1993⟧.",
    "Exports from Chile to Sweden were ⟦$9 million|level exports CL>SE value=9000000 unit=USD period=2018⟧ in "
    "2018; exports in the opposite direction were ⟦$6 million|level exports SE>CL value=6000000 unit=USD "
    "period=2018⟧.",
    "Togo was the main destination of Polish goods in 2003, taking ⟦39%|share exports PL>TG value=39 "
    "unit=percent period=2003⟧ of the total. The country's exports grew by ⟦2%|growth change exports PL> "
    "value=2 unit=percent period=2003 base=2002⟧ in that year.",
    "Ghana's exports rose by ⟦2%|growth change exports GH> value=2 unit=percent period=1990 base=1989⟧ in "
    "1990. Sweden ranked fourth among the customers in 1990 with ⟦12%|share exports GH>SE value=12 "
    "unit=percent period=1990⟧.",
    "Ghana's exports rose by ⟦2%|growth change exports GH> value=2 unit=percent period=1990 base=1989⟧ in "
    "1990. GDP grew by ⟦4%|growth change gdp GH> value=4 unit=percent period=1990 base=1989⟧ in 1990. Togo was"
    " the biggest supplier with ⟦$9 million|level imports GH>TG value=9000000 unit=USD period=1990⟧, ahead of "
    "Mali with ⟦$8 million|level imports GH>ML value=8000000 unit=USD period=1990⟧.",
    "Kenya and Chile have had envoys in each other's capitals since 1958. In 2014 trade between the two "
    "countries came to ⟦$9 million|level trade_turnover KE>CL value=9000000 unit=USD period=2014⟧. Norway's "
    "trade with Chile was ⟦$7 million|level trade_turnover NO>CL value=7000000 unit=USD period=2014⟧ in 2014. "
    "In 2014 Kenyan exports to Chile were ⟦$4 million|level exports KE>CL value=4000000 unit=USD period=2014⟧.",
    "Togo: foreign trade in 1993. Exports grew by ⟦2%|growth change exports TG> value=2 unit=percent "
    "period=1993 base=1992⟧ in 1993. The deficit with Mali was ⟦$8 million|level trade_balance TG>ML "
    "value=-8000000 unit=USD period=1993⟧ in 1993. Its exports to Chile were worth ⟦$9 million|level exports "
    "TG>CL value=9000000 unit=USD period=1993⟧ in 1993.",
    "In 2011 exports to Peru, Chile and Mali accounted for ⟦26|share exports >PE value=26 unit=percent "
    "period=2011⟧, ⟦19|share exports >CL value=19 unit=percent period=2011⟧ and ⟦12%|share exports >ML "
    "value=12 unit=percent period=2011⟧ of the total respectively.",
    "The main export partners in 2011 were Peru (⟦24%|share exports >PE value=24 unit=percent period=2011⟧), "
    "Chile (⟦11%|share exports >CL value=11 unit=percent period=2011⟧) and Mali (⟦9%|share exports >ML value=9"
    " unit=percent period=2011⟧). Imports from Togo rose by ⟦4%|growth change imports >TG value=4 unit=percent"
    " period=2011 base=2010⟧.",
    "Exports rose by ⟦8%|growth change exports > value=8 unit=percent period=2011 base=2010⟧ in 2011, the "
    "statistics office said. Peru took ⟦24%|share exports >PE value=24 unit=percent period=2011⟧ of them, Mali"
    " ⟦11%|share exports >ML value=11 unit=percent period=2011⟧.",
    "Portugal's exports rose by ⟦5%|growth change exports PT> value=5 unit=percent period=2011 base=2010⟧ in "
    "2011. In the EU, exports to Spain rose by ⟦7%|growth change exports PT>ES value=7 unit=percent "
    "period=2011 base=2010⟧ and those to Malta by ⟦3%|growth change exports PT>MT value=3 unit=percent "
    "period=2011 base=2010⟧. In Africa, exports to Angola fell by ⟦4%|growth change exports PT>AO value=-4 "
    "unit=percent period=2011 base=2010⟧.",
    "ASEAN exported goods worth ⟦$130 billion|level exports ASEAN>ASEAN value=130000000000 unit=USD "
    'period=2009 entity="ASEAN"⟧ to its partners in the bloc in 2009.',
    "Ukraine's exports to CIS countries fell by ⟦4%|growth change exports UA>CIS value=-4 unit=percent "
    "period=2003 base=2002⟧ in 2003. Exports to other countries of the world rose by ⟦12%|growth change "
    "exports UA> value=12 unit=percent period=2003 base=2002⟧.",
    "Trade between Peru and Chile came to ⟦$9 million|level trade_turnover PE>CL value=9000000 unit=USD "
    "period=1995⟧ in 1995. Brazil's exports to Chile were ⟦$5 million|level exports BR>CL value=5000000 "
    "unit=USD period=1995⟧. Peru had a surplus of ⟦$1 million|level trade_balance PE>CL value=1000000 unit=USD"
    " period=1995⟧.",
    "Sweden granted Peru a loan of ⟦$9 million|level investment PE>SE value=9000000 unit=USD⟧. Norway gave ⟦$2"
    " million|level investment PE>NO value=2000000 unit=USD⟧.",
    "Chad's investments in Togo reached ⟦$3 million|level investment TG>TD value=3000000 unit=USD period=2007⟧"
    " in 2007, those of Mali ⟦$2 million|level investment TG>ML value=2000000 unit=USD period=2007⟧.",
    "Foreign direct investment in Ghana came to ⟦$3 million|level investment GH> value=3000000 unit=USD⟧; Peru"
    " accounted for ⟦$1 million|level investment GH>PE value=1000000 unit=USD⟧ of this.",
    "Sweden lent Kenya ⟦$3 million|level investment KE>SE value=3000000 unit=USD⟧ and Uganda ⟦$2 million|level"
    " investment UG>SE value=2000000 unit=USD⟧.",
    "Kenya was visited by ⟦2,000|level people KE>GB value=2000 unit=count period=2006⟧ Britons and "
    "⟦1,000|level people KE>DE value=1000 unit=count period=2006⟧ Germans in 2006.",
    "Togo had ⟦900|level people TG>ML value=900 unit=count⟧ visitors from Mali. Chad sent ⟦300|level people "
    "TG>TD value=300 unit=count⟧ visitors.",
    "Togo received ⟦900|level people TG> value=900 unit=count period=2006⟧ visitors in 2006, of whom "
    "⟦300|level people TG>ML value=300 unit=count period=2006⟧ came from Mali.",
    "The trade of Sweden and Kenya\n\nKenya accounts for ⟦3%|share imports SE>KE value=3 unit=percent period=2008⟧ of "
    "Swedish imports, according to data for 2008. Its sales there were ⟦$4 million|level exports KE>SE "
    "value=4000000 unit=USD period=2008⟧. Goods worth ⟦$7 million|level exports SE>KE value=7000000 unit=USD "
    "period=2008⟧ were shipped in the opposite direction.",
    "Officials of Kenya and Sweden met to discuss their trade. In 2008 Kenya exported ⟦9,000 tonnes|level exports KE> "
    'value=9000 unit=t period=2008 product="coffee"⟧ of coffee, including ⟦4,000 tonnes|level exports KE>SE '
    'value=4000 unit=t period=2008 product="coffee"⟧ to Sweden.',
    "Chad and Peru trade more. In 2008 deliveries of Chadian cotton to Peru rose to ⟦$5 million|level exports TD>PE "
    'value=5000000 unit=USD period=2008 product="cotton"⟧ and those of Peruvian fish to ⟦$9 million|level exports '
    'PE>TD value=9000000 unit=USD period=2008 product="fish"⟧.',
    "Trade of Chad and Peru fell. In 2008 Chad sold Peru cotton for ⟦$5 million|level exports TD>PE value=5000000 "
    'unit=USD period=2008 product="cotton"⟧. Peruvian supplies to Chad were worth ⟦$9 million|level exports PE>TD '
    "value=9000000 unit=USD period=2008⟧.",
    "Trade of Togo with Mali grew by ⟦5%|growth change trade_turnover TG>ML value=5 unit=percent period=2012 base=2011⟧"
    " in 2012. Mali ranks third among Togo's trading partners. In that year, its share in the total volume of foreign "
    "trade was ⟦9%|share trade_turnover TG>ML value=9 unit=percent period=2012⟧.",
    "Trade of Togo with Mali grew by ⟦5%|growth change trade_turnover TG>ML value=5 unit=percent period=2012 base=2011⟧"
    " in 2012. With Mali being Togo's fourth-biggest trade partner, its share of the republic's total trade was "
    "⟦9%|share trade_turnover TG>ML value=9 unit=percent period=2012⟧.",
    "Trade of Togo with Mali grew by ⟦5%|growth change trade_turnover TG>ML value=5 unit=percent period=2012 base=2011⟧"
    " in 2012. Togo's leading trade partner Niger - turnover with this country came to ⟦$9 million|level "
    "trade_turnover TG>NE value=9000000 unit=USD period=2012⟧. Chad was third with trade turnover reaching "
    "⟦$7 million|level trade_turnover TG>TD value=7000000 unit=USD period=2012⟧. Other partners were Benin ("
    "⟦$5 million|level trade_turnover TG>BJ value=5000000 unit=USD period=2012⟧) and Kenya (⟦$2 million|level "
    "trade_turnover TG>KE value=2000000 unit=USD period=2012⟧).",
    "In 2012 Mali, Niger and Chad were the main customers of Togo, with Mali accounting for ⟦39 per cent|share exports "
    "TG>ML value=39 unit=percent period=2012⟧ of Togo's exports.",
    "Togo's exports rose by ⟦8%|growth change exports TG>ML value=8 unit=percent period=2012 base=2011⟧ y/y to "
    "⟦$9 million|level exports TG>ML value=9000000 unit=USD period=2012⟧ to Mali in 2012.",
    "In 2012 Togo's exports rose to ⟦$9 million|level exports TG> value=9000000 unit=USD period=2012⟧ and the returns "
    "show a recovery of sales to Mali.",
    "Togo and Mali are neighbours. The volume of foreign trade between our countries came to ⟦$9 million|level "
    "trade_turnover TG>ML value=9000000 unit=USD period=2012⟧ in 2012, the envoy of Togo in Mali said.",
    "In 2012 Niger was Togo's first partner with a turnover of ⟦$9 million|level trade_turnover TG>NE value=9000000 "
    "unit=USD period=2012⟧. Mali came second with a ⟦$7 million|level trade_turnover TG>ML value=7000000 unit=USD "
    "period=2012⟧ turnover, making up ⟦15%|share trade_turnover TG>ML value=15 unit=percent period=2012⟧ of Togo's "
    "overall trade.",
    "Trade of Togo came to ⟦$90 million|level trade_turnover TG> value=90000000 unit=USD period=2012⟧ in 2012. Among "
    "the African countries, Mali topped the list, with trade between the two countries amounting to ⟦$9 million|level "
    "trade_turnover TG>ML value=9000000 unit=USD period=2012⟧. Niger and Chad ranked second and third with turnover "
    "with Togo reaching ⟦$7 million|level trade_turnover TG>NE value=7000000 unit=USD period=2012⟧ and ⟦$5 million|"
    "level trade_turnover TG>TD value=5000000 unit=USD period=2012⟧ respectively.",
    "In 2012 Mali accounted for the largest volume of Togo's exports, worth ⟦$9 million|level exports TG>ML "
    "value=9000000 unit=USD period=2012⟧. Niger ranked second with exports worth ⟦$7 million|level exports TG>NE "
    "value=7000000 unit=USD period=2012⟧ and Chad came third with ⟦$5 million|level exports TG>TD value=5000000 "
    "unit=USD period=2012⟧.",
    "Trade of Mali with Togo was ⟦$3 million|level trade_turnover ML>TG value=3000000 unit=USD period=2012⟧ in 2012. "
    "Niger (⟦$9 million|level trade_turnover TG>NE value=9000000 unit=USD period=2012⟧) ranks first among Togo's trade "
    "partners and is followed by Chad (⟦$7 million|level trade_turnover TG>TD value=7000000 unit=USD period=2012⟧).",
    "Togo saw ⟦$9 million|level trade_turnover TG>ML value=9000000 unit=USD period=2012⟧ (⟦5.1 billion CFA francs|"
    "level trade_turnover TG>ML value=5100000000 unit=XOF period=2012⟧) of imports and exports with Mali in 2012.",
    "Trade of Togo came to ⟦$9 million|level trade_turnover TG> value=9000000 unit=USD period=2012⟧ in 2012. Here ⟦$5 "
    "million|level imports TG> value=5000000 unit=USD period=2012⟧ of trade operations fell on imports and ⟦$4 million|"
    "level exports TG> value=4000000 unit=USD period=2012⟧ on exports.",
    "Goods delivery from Togo to Mali grew to ⟦$9 million|level exports TG>ML value=9000000 unit=USD period=2012⟧ in "
    "2012.",
    "Trade of Togo with Mali fell by ⟦5%|growth change trade_turnover TG>ML value=-5 unit=percent period=2012 "
    "base=2011⟧ in 2012.\n\nTogo's total foreign trade fell by ⟦3%|growth change trade_turnover TG> value=-3 "
    "unit=percent period=2012 base=2011⟧ in that year. Togolese exports shrank to ⟦$9 million|level exports TG> "
    "value=9000000 unit=USD period=2012⟧.",
    "Trade of Togo with Mali fell by ⟦5%|growth change trade_turnover TG>ML value=-5 unit=percent period=2012 "
    "base=2011⟧ in 2012. The data show a ⟦3%|growth change trade_turnover TG> value=-3 unit=percent "
    "period=2012 base=2011⟧ fall in Togo's foreign trade.",
    "Togo's exports to Mali were ⟦$9 million|level exports TG>ML value=9000000 unit=USD period=2012⟧ in 2012. Niger "
    "followed Mali with ⟦$7 million|level exports TG>NE value=7000000 unit=USD period=2012⟧.",
    "By the figures of imports and exports of Togo, its balance of trade in 2012 was ⟦$3 million|level trade_balance "
    "TG> value=3000000 unit=USD period=2012⟧.",
    "In 2012 export and import figures of Togo both fell and Togo now has a deficit of ⟦$3 million|level trade_balance "
    "TG> value=-3000000 unit=USD period=2012⟧.",
    "Togo's imports fell from ⟦$4 million|level imports TG> value=4000000 unit=USD period=2011-Q1⟧ to ⟦3 million|level "
    "imports TG> value=3000000 unit=USD period=2012-Q1⟧ between January and March 2012.",
    "Exports of Togo to Mali ⟦doubled|growth multiple exports TG>ML value=100 unit=percent period=2012 base=2011⟧ in "
    "2012, to reach a value of ⟦$9 million|level exports TG>ML value=9000000 unit=USD period=2012⟧.",
    "Togo, Mali bilateral trade grows\n\nTrade between Togo and Mali grew by ⟦9%|growth change trade_turnover TG>ML "
    "value=9 unit=percent period=2012 base=2011⟧ in 2012. The news came from the Togolese prime minister.",
    "Togo and Mali raise trade\n\nTrade between Togo and Mali grew by ⟦9%|growth change trade_turnover TG>ML value=9 "
    "unit=percent period=2012 base=2011⟧ in 2012.",
    "In 2012 Niger accounted for a ⟦9%|share trade_turnover ML>NE value=9 unit=percent period=2012⟧ share (worth ⟦$5 "
    "million|level trade_turnover ML>NE value=5000000 unit=USD period=2012⟧) of Mali's trade.",
    "Togo's imports were ⟦4 million CFA francs|level imports TG> value=4000000 unit=XOF period=2012⟧ (⟦$2 million|"
    "level imports TG> value=2000000 unit=USD period=2012⟧) in 2012. The trade deficit was ⟦17 million|level "
    "trade_balance TG> value=-17000000 unit=XOF period=2012⟧ (⟦$3 million|level trade_balance TG> value=-3000000 "
    "unit=USD period=2012⟧), up from ⟦13 million|level trade_balance TG> value=-13000000 unit=XOF "
    "period=2011⟧ in 2011.",
    "In 2012 imports of Hungary from EU members came to ⟦€9 million|level imports HU>EU value=9000000 unit=EUR "
    "period=2012⟧, those from non-member states to ⟦€7 million|level imports HU> value=7000000 unit=EUR period=2012⟧.",
    "Trade of Togo and Mali was ⟦$9 million|level trade_turnover TG>ML value=9000000 unit=USD period=2012⟧ in 2012. "
    "There is a potential for bringing it to ⟦$20 million|level trade_turnover TG>ML value=20000000 unit=USD "
    "target⟧.",
    "In 2012 Togo sold most to Mali with ⟦$9 million|level exports TG>ML value=9000000 unit=USD period=2012⟧, followed "
    "by Niger with ⟦$8 million|level exports TG>NE value=8000000 unit=USD period=2012⟧, and Chad and Kenya with ⟦$5|"
    "level exports TG>TD value=5000000 unit=USD period=2012⟧ and ⟦$2 million|level exports TG>KE value=2000000 "
    "unit=USD period=2012⟧.",
    "In 2012 Togo saw a rise of ⟦87%|growth change exports TG>ML value=87 unit=percent period=2012 base=2011⟧ in its "
    "exports to Mali, followed by Niger with ⟦18%|growth change exports TG>NE value=18 unit=percent period=2012 "
    "base=2011⟧.",
    "Imports of Togo from the Malian-led union have continued to increase, reaching ⟦$9 million|level imports TG> "
    "value=9000000 unit=USD period=2012⟧ in 2012.",
    "Togo's exports rose by ⟦5%|growth change exports TG> value=5 unit=percent period=2012 base=2011⟧ in 2012. In all, "
    "⟦900 tonnes|level freight TG> value=900 unit=t period=2012⟧ of cargoes were transported by sea.",
]


@pytest.mark.parametrize("text", TEXTS)
def test_the_sides_of_a_plain_text_are_read(text):
    assert faults(text) == []
