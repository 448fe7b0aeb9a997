"""Who bought what the side spoken of sold, and what went back: texts in, the sides of their figures out."""

import pytest

from extract.figures import extract
from extract.records import Document

TOLD = [
    (  # a list of three or more, with a comma before its last
        "Togo's exports to Mali, Chad, and Niger were worth $9 million in 2011. Mali, the UAE, and Niger took 60"
        " percent of Togo's exports of tea.",
        [("exports", "TG", "ML_NE_TD"), ("exports", "TG", "AE_ML_NE")],
    ),
    (
        "Togo sold tea to Chad, Niger, and Mali. Togo sold maize to Chad, and Mali bought $9 million worth of it in"
        " 2011.",
        [("exports", "TG", "ML")],
    ),
    (  # those counted out, or in
        "In 2011 Togo's imports were $9 million (excluding Mali), exports were $8 million (excluding Mali), for a"
        " deficit of $1 million.",
        [("imports", "TG", "W0"), ("exports", "TG", "W0"), ("trade_balance", "TG", "W0")],
    ),
    (  # importers of what the side spoken of makes
        "Togo exported 9,000 tons of cocoa in 2011. The largest importer of Togolese cocoa was Mali with 5,000 tons.",
        [("exports", "TG", "W0"), ("exports", "TG", "ML")],
    ),
    (
        "Mali was Togo's second largest importer of soap in 2011, with imports worth $5 million. Chad ranked the third"
        " with an import value of $3 million.",
        [("exports", "TG", "ML"), ("exports", "TG", "TD")],
    ),
    (
        "Togo's main markets for soap in 2011 were Mali ($5 million), Chad ($4 million) and Niger ($2 million), which"
        " together represented 62 percent of these sales.",
        [("exports", "TG", "ML"), ("exports", "TG", "TD"), ("exports", "TG", "NE"), ("exports", "TG", "ML_NE_TD")],
    ),
    (
        "Malian demand for soap and cement drove a 9 percent rise in Togo's exports in 2011. They came to $9 million.",
        [("exports", "TG", "W0"), ("exports", "TG", "W0")],
    ),
    (
        "A jump in sales to Mali lifted Togo's exports by 9 percent in 2011. Demand from Chad helped them reach"
        " $9 million.",
        [("exports", "TG", "W0"), ("exports", "TG", "W0")],
    ),
    (
        "Togo's soap exports rose in 2011. Exports to Mali grew by $5 million to $9 million. Volume grew from 1 to 3"
        " thousand tons.",
        [("exports", "TG", "ML")] * 4,
    ),
    (
        "Togo's exports to Mali were $5 million in 2011, those to Chad $4 million. The share of these two countries was"
        " 9 percent of all exports of Togo.",
        [("exports", "TG", "ML"), ("exports", "TG", "TD"), ("exports", "TG", "ML_TD")],
    ),
    (
        "Togo's exports to Mali fell by 5 percent in 2011. Globally, Togo logged a deficit of $4 million. Exports rose"
        " by 3 percent.",
        [("exports", "TG", "ML"), ("trade_balance", "TG", "W0"), ("exports", "TG", "W0")],
    ),
    (
        "By region, most exports of Indonesia in 2011 came from West Java, with $9 million, followed by East Java at $5"
        " million.",
        [("exports", "ID-JB", "W0"), ("exports", "ID-JI", "W0")],
    ),
    (
        "When including trade with Mali and Chad, Togo's exports totalled $8 million in 2011. Excluding those to Mali,"
        " Togo's exports came to $7 million.",
        [("exports", "TG", "W0"), ("exports", "TG", "W0")],
    ),
    ("Excluding trade with Mali, Togo's deficit was $9 million in 2011.", [("trade_balance", "TG", "W0")]),
    (  # one of a group, with a number of its own
        "Togo's exports to several European partners, such as Italy (+9%), Spain (+4%) and France (+2%), rose in 2011.",
        [("exports", "TG", "IT"), ("exports", "TG", "ES"), ("exports", "TG", "FR")],
    ),
    (
        "Togo's imports from Asian countries, notably from China ($9 million) and Japan ($4 million), rose in 2011.",
        [("imports", "TG", "CN"), ("imports", "TG", "JP")],
    ),
    (  # another importer, where the first is called one
        "In 2011 Spain led the list of tea importers from Togo with a value of $9 million, followed by Italy with $8"
        " million and Chad with $5 million.",
        [("imports", "ES", "TG"), ("imports", "IT", "TG"), ("imports", "TD", "TG")],
    ),
    (  # one that follows a partner is the next, whatever it has
        "Mali took first place among Togo's markets in 2011 with $9 million. It was followed by Chad with exports"
        " valued at $8 million and Niger with $5 million.",
        [("exports", "TG", "ML"), ("exports", "TG", "TD"), ("exports", "TG", "NE")],
    ),
    (
        "Togo's imports from Mali were worth $9 million in 2011, followed by Chad with imports of $8 million.",
        [("imports", "TG", "ML"), ("imports", "TG", "TD")],
    ),
    (
        "In 2011 Togo sold goods for $90 million. Mali with $9 million, the UAE with $8 million, and Niger with over $5"
        " million of imports from Togo were the main markets.",
        [("exports", "TG", "W0"), ("imports", "ML", "TG"), ("imports", "AE", "TG"), ("imports", "NE", "TG")],
    ),
    (
        "In 2011 the leading suppliers were Mali with $9 million and Niger with $5 million worth of exports to Togo.",
        [("exports", "ML", "TG"), ("exports", "NE", "TG")],
    ),
    (
        "In 2011 Togo sold tea for $5 million. Chad, Mali and Niger were among the top importers of Togolese tea,"
        " taking 86 percent of exports.",
        [("exports", "TG", "W0"), ("exports", "TG", "ML_NE_TD")],
    ),
    (  # the next of those who deal with one that no text before is about
        "Mali was the main supplier of cotton to Togo in 2011, with 9,000 tonnes. Next came Chad with 8,000 tonnes."
        " Niger was third with 5,000 tonnes.",
        [("imports", "TG", "ML"), ("imports", "TG", "TD"), ("imports", "TG", "NE")],
    ),
    (
        "Mali was the largest buyer of Togolese tea in 2011, with 9,000 tonnes. Second was Chad with 8,000 tonnes.",
        [("exports", "TG", "ML"), ("exports", "TG", "TD")],
    ),
    (
        "Mali overtook Niger as the chief customer for Togolese cement in 2012, buying 9,000 tons. Deliveries to Niger"
        " fell to 4,000 tons.",
        [("exports", "TG", "ML"), ("exports", "TG", "NE")],
    ),
    (
        "Mali took over from Niger as the biggest market for Togo's goods in 2012, with purchases of $9 million.",
        [("exports", "TG", "ML")],
    ),
    ("In 2012 Niger edged out Mali as the main supplier of maize to Togo, with 9,000 tons.", [("imports", "TG", "NE")]),
    (
        "NIAMEY, 9 May 2012. Niger ranks as Togo's third leading trade partner with a turnover of $9 million.",
        [("trade_turnover", "TG", "NE")],
    ),
    (  # the country is the one whose foreign trade was told last
        "NIAMEY, 9 May 2012. Niger sells Togo salt. Togo's foreign trade turnover was $90 million. Mali remains the"
        " country's chief trading partner, with a $20 million turnover.",
        [("trade_turnover", "TG", "W0"), ("trade_turnover", "TG", "ML")],
    ),
    ("Niger has long been the largest market for Togo, with $9 million in 2012.", [("exports", "TG", "NE")]),
    ("Niger continues to be the largest export market for Togo, with $9 million.", [("exports", "TG", "NE")]),
    ("In 2012 Niger had become the main buyer of Togo's goods, with $9 million.", [("exports", "TG", "NE")]),
    (
        "Niger was the main source of imports to Togo (24 %), followed by Mali (22 %) and Chad (9 %).",
        [("imports", "TG", "NE"), ("imports", "TG", "ML"), ("imports", "TG", "TD")],
    ),
    (
        "Exports to Niger and Mali made up 40 percent and 30 percent of Togo's total respectively.",
        [("exports", "TG", "NE"), ("exports", "TG", "ML")],
    ),
    ("In 2012 maize generated $9 million in export earnings for Togo.", [("exports", "TG", "W0")]),
    ("In 2012 40% of Togo's imports came from metropolitan France.", [("imports", "TG", "FR")]),
    ("Niger was the largest buyer of Togolese maize in 2012, at 9,000 tons.", [("exports", "TG", "NE")]),
    (
        "For Niger, exports to Mali made up 9 percent of all exports in 2012; for Chad the share was 5 percent.",
        [("exports", "NE", "ML"), ("exports", "TD", "ML")],
    ),
    (
        "With $9 million, Mali was Togo's second largest customer in 2012; Niger came third with $4 million.",
        [("exports", "TG", "ML"), ("exports", "TG", "NE")],
    ),
    (
        "Within the EU, Malta remained the chief supplier of Togo in 2012, with sales of $9 million.",
        [("imports", "TG", "MT")],
    ),
    (
        "The main buyers of Togo's exports in 2012 were Mali, 30 percent, Niger, 20 percent, and Chad, 10 percent.",
        [("exports", "TG", "ML"), ("exports", "TG", "NE"), ("exports", "TG", "TD")],
    ),
    (
        "Sales of Malian mangoes in Spain came to $9 million in 2012, in Malta to $2 million.",
        [("exports", "ML", "ES"), ("exports", "ML", "MT")],
    ),
    (
        "Malta relies on Libya for 40 percent of its imports and on Spain for 20 percent.",
        [("imports", "MT", "LY"), ("imports", "MT", "ES")],
    ),
    (
        "The largest importers of Kenyan tea in 2012: Egypt - $9 million, Sudan - $4 million.",
        [("imports", "EG", "KE"), ("imports", "SD", "KE")],
    ),
    (
        "According to Maltese statistics, exports to Libya were $9 million in 2012; according to Libyan data, imports"
        " from Malta were $8 million.",
        [("exports", "MT", "LY"), ("imports", "LY", "MT")],
    ),
    (
        "Demand was strong in 2012, with Egypt importing 9,000 tons of Kenyan tea and Sudan 4,000 tons.",
        [("imports", "EG", "KE"), ("imports", "SD", "KE")],
    ),
    (
        "Mali's part in Togo's exports was 9 percent in 2012, Niger's 5 percent and Chad's 2 percent.",
        [("exports", "TG", "ML"), ("exports", "TG", "NE"), ("exports", "TG", "TD")],
    ),
    (
        "In 2012 the shares of China and Japan in Russian imports were 18 percent and 9 percent respectively.",
        [("imports", "RU", "CN"), ("imports", "RU", "JP")],
    ),
    (
        "Togo had a surplus of $9 million with Mali in 2012 and a deficit of $4 million with Ghana.",
        [("trade_balance", "TG", "ML"), ("trade_balance", "TG", "GH")],
    ),
    (
        "Kenya's exports were $9 million in 2011. Uganda, to which lorries carry cement, soap and salt, was the top"
        " destination for exports at $3 million, well ahead of Malawi ($2 million).",
        [("exports", "KE", "W0"), ("exports", "KE", "UG"), ("exports", "KE", "MW")],
    ),
    (
        "Nepal's imports were $9 million in 2011. Oman, from which ships bring diesel, was the largest source of"
        " imports at $3 million, and Chad, where few have been, the second at $2 million.",
        [("imports", "NP", "W0"), ("imports", "NP", "OM"), ("imports", "NP", "TD")],
    ),
    (
        "Exports of the EU were worth $900 million in 2011. Malta bought goods worth $3 million from its EU partners.",
        [("exports", "EU", "W0"), ("imports", "MT", "EU")],
    ),
    (
        "LIMA, 20 Nov 2019. Peru's exports fell 9% in October. Chile led the drop, with its imports down 23%. Brazil"
        " followed, with its purchases down 10%.",
        [("exports", "PE", "W0"), ("exports", "PE", "CL"), ("exports", "PE", "BR")],
    ),
    (
        "Peru's exports to Arab countries were $10 million in 2010. Oman came on top of the list with exports of $3"
        " million, or 30 percent of Peruvian exports to them. In second place came Iraq with $2 million. Egypt came in"
        " third with $1 million.",
        [
            ("exports", "PE", "Arab countries"),
            *[("exports", "PE", "OM")] * 2,
            ("exports", "PE", "IQ"),
            ("exports", "PE", "EG"),
        ],
    ),
    (
        "Peru sold squid worth $9 million in 2010. Korea stayed at the head of the list of buyers with $3 million. Chad"
        " held on to second place among the customers at $2 million.",
        [("exports", "PE", "W0"), ("exports", "PE", "KR"), ("exports", "PE", "TD")],
    ),
    (
        "Peru's wheat imports were $9 million in 2010. Canada again ranked first among the suppliers with $3 million.",
        [("imports", "PE", "W0"), ("imports", "PE", "CA")],
    ),
    (
        "Oman topped the list of countries receiving Peru's exports, with a total value of $9 million in 2010.",
        [("exports", "PE", "OM")],
    ),
    (
        "In 2010 Peru sold goods to 90 countries. Ten markets took 81 percent. Oman came on top with exports of $6"
        " million. Next in value at $5 million was Iraq.",
        [
            *[("geography", "PE", "_Z")] * 2,
            ("exports", "PE", "W0"),
            ("exports", "PE", "OM"),
            ("exports", "PE", "IQ"),
        ],
    ),
    (
        "Peru bought cars worth $3 million from Germany. Next at $2 million was Spain.",
        [("imports", "PE", "DE"), ("imports", "PE", "ES")],
    ),
    (
        "Peru sold wool for $3 million to Mali in 2010. Mali is Peru's sixth most important market after Chad with $9"
        " million.",
        [("exports", "PE", "ML"), ("exports", "PE", "TD")],
    ),
    (
        "In May 2015 Peru's exports were $9 million. The main countries of consignment were Oman (14%), Iraq (9%).",
        [("exports", "PE", "W0"), ("imports", "PE", "OM"), ("imports", "PE", "IQ")],
    ),
    (
        "In 1985 Togo sold goods for $9 million, of which 31% went to Mali and 9% to Chad; imports were valued at $10"
        " million, with Oman providing 33%.",
        [
            ("exports", "TG", "W0"),
            ("exports", "TG", "ML"),
            ("exports", "TG", "TD"),
            ("imports", "TG", "W0"),
            ("imports", "TG", "OM"),
        ],
    ),
    (
        "Oman ranked third in countries Peru exported fish to, with over $3 million in 2010.",
        [("exports", "PE", "OM")],
    ),
    (
        "Peru's exports were $9 million in 2010. Oman stood as the country's main export market with $3 million.",
        [("exports", "PE", "W0"), ("exports", "PE", "OM")],
    ),
    (
        "Oman was Peru's second trade partner in 2010, followed by Iraq with $3 million and Egypt with $2 million.",
        [("trade_turnover", "PE", "IQ"), ("trade_turnover", "PE", "EG")],
    ),
    (
        "Peru's imports in 2010 came mainly from Oman, followed by Iraq with 12% and Egypt with 9%.",
        [("imports", "PE", "IQ"), ("imports", "PE", "EG")],
    ),
    (
        "Peru was the world's largest exporter of fishmeal in 2010, followed by Chile with $3 million.",
        [("exports", "CL", "W0")],
    ),
    (
        "Sri Lanka's tea exports came to 300,000 tonnes in 2014. Iraq imported 40,000 tonnes, Russia 38,000 and Turkey"
        " 30,000.",
        [("exports", "LK", "W0"), ("exports", "LK", "IQ"), ("exports", "LK", "RU"), ("exports", "LK", "TR")],
    ),
    (
        "Malaysian exports of palm oil fell to 17 million tonnes in 2020. In 2019 India had bought four million tonnes"
        " from Malaysia.",
        [("exports", "MY", "W0"), ("exports", "MY", "IN")],
    ),
    (
        "Trade between Chile and Cuba reached $90 million in 2017. Chile exported $80 million. In the opposite"
        " direction went goods worth $10 million.",
        [("trade_turnover", "CL", "CU"), ("exports", "CL", "CU"), ("imports", "CL", "CU")],
    ),
    (
        "Peru and Bolivia trade more. In 2012 Peru sold goods for $620 million to Bolivia; in return Bolivia sold goods"
        " for $180 million.",
        [("exports", "PE", "BO"), ("exports", "BO", "PE")],
    ),
    (
        "Croatia's exports fell by 4% in May 2016. More than a third of exports, 38% or $1.9 billion, went to Italy and"
        " Germany.",
        [("exports", "HR", "W0"), *[("exports", "HR", "DE_IT")] * 3],
    ),
    (
        "Kenya exported 40,000 tonnes of beans in 2017. Of these 11,000 tonnes (28%) were sold to Italy, 8,000 (20%) to"
        " Germany.",
        [("exports", "KE", "W0"), *[("exports", "KE", "IT")] * 2, *[("exports", "KE", "DE")] * 2],
    ),
    (
        "Japan's surplus was 6 trillion yen in 1998. With crisis-hit Thailand it narrowed to 1 trillion yen.",
        [("trade_balance", "JP", "W0"), ("trade_balance", "JP", "TH")],
    ),
    (
        "Korea's exports rose 3% in May 2012. EU-bound exports fell by 16%, those bound for Japan by 2%.",
        [("exports", "KR", "W0"), ("exports", "KR", "EU"), ("exports", "KR", "JP")],
    ),
    (
        "Kenya's trade with Mali grew in 2017. Imports from suppliers in Mali were worth $9 million, sales to mills in"
        " Mali $5 million, and purchases out of Mali rose by 4%.",
        [("imports", "KE", "ML"), ("exports", "KE", "ML"), ("imports", "KE", "ML")],
    ),
    (
        "In 2018 Kenya-to-Mali exports were worth $9 million.",
        [("exports", "KE", "ML")],
    ),
    (
        "In 2018 Kenya's exports into Mali rose by 5%. As imports stood at $3 million, there was a surplus.",
        [("exports", "KE", "ML"), ("imports", "KE", "ML")],
    ),
    (
        "Kenya's exports to Mali rose by 2% in 2018. Exports by Chad were up by 9%, imports of rice by Togo 3% down.",
        [("exports", "KE", "ML"), ("exports", "TD", "W0"), ("imports", "TG", "W0")],
    ),
    (
        "In 2018 Kenya's sales of tea to Chad as well as Togo came to $5 million.",
        [("exports", "KE", "TD_TG")],
    ),
    (
        "In 2018 Kenyan exports to Mali rose by 5% to $9 million, while imports of Malian goods fell by 3%. Chad's"
        " trade fell: exports to Mali by 2%, and imports by Chad from Mali of $4 million, 6% less.",
        [
            *[("exports", "KE", "ML")] * 2,
            ("imports", "KE", "ML"),
            ("exports", "TD", "ML"),
            *[("imports", "TD", "ML")] * 2,
        ],
    ),
    (
        "In May 2019 some 4,000 cars left Japan for Chile, Peru and Mexico.",
        [("exports", "JP", "CL_MX_PE")],
    ),
    (
        "Korea had a trade deficit of $4 million in May 2012, of which $1 million was due to trade with Japan.",
        [("trade_balance", "KR", "W0"), ("trade_balance", "KR", "JP")],
    ),
    (
        "Korean exports rose in 2010. Demand from Chile for Korean goods was 20% stronger; from Peru it was 4% weaker.",
        [("exports", "KR", "CL"), ("exports", "KR", "PE")],
    ),
    (
        "Kenya's tea exports rose in 2011. Nobody took more of it than Oman: 80,000 tonnes. Egypt came second with"
        " 70,000.",
        [("exports", "KE", "OM"), ("exports", "KE", "EG")],
    ),
    ("Arrivals of Ukrainian grain at Spanish ports rose to 3 million tonnes in 2022.", [("imports", "ES", "UA")]),
    (
        "In May 2014 Austria and Hungary exchanged goods worth EUR 4.1 million. Vienna delivered goods for EUR 2.1"
        " million, Budapest for EUR 2.0 million.",
        [("trade_turnover", "AT", "HU"), ("exports", "AT", "HU"), ("exports", "HU", "AT")],
    ),
    (
        "Half of Moldova's wine went to Italy in 2017; Poland accounted for 15%.",
        [("exports", "MD", "IT"), ("exports", "MD", "PL")],
    ),
    (
        "OTTAWA, 9 February 1988 - China will buy 14 million tonnes of grain abroad, the ministry said.",
        [("imports", "CN", "W0")],
    ),
    (
        "Norway's trade with Chile in 1999\n• Exports: $23 million. Imports: $42 million. Norway's deficit was thus $19"
        " million.",
        [("exports", "NO", "CL"), ("imports", "NO", "CL"), ("trade_balance", "NO", "CL")],
    ),
    (
        "Malawi sold tea for $50 million in 2013. Kenya ($9 million) was first, just before Europe with $6 million.",
        [("exports", "MW", "W0"), ("exports", "MW", "KE"), ("exports", "MW", "Europe")],
    ),
    (
        "Armenia's turnover was $4 billion in 2011. The EU's part in it was 38%; among its members Italy held the lead"
        " with $341 million.",
        [("trade_turnover", "AM", "W0"), ("trade_turnover", "AM", "EU"), ("trade_turnover", "AM", "IT")],
    ),
    (
        "Fiji's imports were F$2.9 billion in 2009. Singapore was the source of 32% of imports; fuel claimed 15%.",
        [("imports", "FJ", "W0"), ("imports", "FJ", "SG"), ("imports", "FJ", "W0")],
    ),
    (
        "When the old order collapsed, 38% of Romania's exports (1989) still went to Cuba and only a tenth to Italy.",
        [("exports", "RO", "CU"), ("exports", "RO", "IT")],
    ),
    (
        "Oslo's trade ministry put turnover with Peru at $1.6 million in 2018. Lima, which counts apart, speaks of"
        " $1.9 million.",
        [("trade_turnover", "NO", "PE"), ("trade_turnover", "PE", "NO")],
    ),
    (
        "Manila's electronics exports shrank in 2009 by 37%. Orders from America were halved, those from Japan fell 40%"
        " and Chinese ones 35%.",
        [("exports", "PH", "W0"), ("exports", "PH", "US"), ("exports", "PH", "JP"), ("exports", "PH", "CN")],
    ),
    (
        "Paraguay's exports grew. Brazil bought electricity for $1.8 billion, Russia beef for $3 million and Chile soya"
        " for $2 million. Exports as a whole came to $8.7 billion.",
        [("exports", "PY", "BR"), ("exports", "PY", "RU"), ("exports", "PY", "CL"), ("exports", "PY", "W0")],
    ),
    (
        "Jamaica's trade with CARICOM: imports of US$600 million in 2012, exports of US$80 million. Barbados alone sent"
        " goods worth US$50 million.",
        [("imports", "JM", "CARICOM"), ("exports", "JM", "CARICOM"), ("imports", "JM", "BB")],
    ),
    (
        "Bishkek, 5 Oct 2012. Of 50,000 tonnes of beans exported last year Turkey took 32,000, Bulgaria 6,000.",
        [("exports", "KG", "W0"), ("exports", "KG", "TR"), ("exports", "KG", "BG")],
    ),
    (
        "Zimbabwe spent $8.6 billion on imports. Half of the imports came from South Africa. The latter also took two"
        " thirds of exports.",
        [("imports", "ZW", "W0"), ("imports", "ZW", "ZA"), ("exports", "ZW", "ZA")],
    ),
    (
        "Laos' trade with its big neighbour Vietnam topped $1.3 billion in 2021. Lao shipments fetched $680 million.",
        [("trade_turnover", "LA", "VN"), ("exports", "LA", "VN")],
    ),
    (
        "Norway sold Peru salmon for $353 million in 2021 and received fish meal for $830 million.",
        [("exports", "NO", "PE"), ("imports", "NO", "PE")],
    ),
    (
        "Ghana sold gold for $4.4 billion in 2014; Fiji and Oman bought most of it, the former for $1.5 billion.",
        [("exports", "GH", "W0"), ("exports", "GH", "FJ")],
    ),
    (
        "Iceland sold cod for ISK 102 bn in 2016. The British remain our most faithful customers: they paid ISK 37 bn."
        " The French came second with ISK 17 bn, the Spaniards third with ISK 12 bn.",
        [("exports", "IS", "W0"), ("exports", "IS", "GB"), ("exports", "IS", "FR"), ("exports", "IS", "ES")],
    ),
    (
        "Germany exported goods worth 3.1 billion euros to Chad. Among Chad's suppliers Germany ranks fifth with 6%.",
        [("exports", "DE", "TD"), ("imports", "TD", "DE")],
    ),
    (
        "Algeria exports gas. Liquefied gas, 27 billion cubic metres, went to France, Turkey and Belgium in 2002.",
        [("exports", "DZ", "BE_FR_TR")],
    ),
    (
        "Trade between Chile and Peru, 1992-2002. In 1997 it was worth $780 million. Chilean sales accounted for $350"
        " million of that. Peru's exports, $190 million, consisted of copper.",
        [("trade_turnover", "CL", "PE"), ("exports", "CL", "PE"), ("exports", "PE", "CL")],
    ),
    (
        "Bulgaria's exports rose to EUR 3.5 billion in 2007. Greece, Italy and Romania absorbed two thirds of that.",
        [("exports", "BG", "W0"), ("exports", "BG", "GR_IT_RO")],
    ),
    (
        "Togo sold nuts worth $4 million in 2010, to China (60%), Chad (14) and Mali.",
        [("exports", "TG", "W0"), ("exports", "TG", "CN"), ("exports", "TG", "TD")],
    ),
    (
        "Norway and Peru exchanged goods worth $39 million in 2019. Fish made up 19% of what Norway sold.",
        [("trade_turnover", "NO", "PE"), ("exports", "NO", "PE")],
    ),
    (
        "Kenya's trade with the EAC: exports of $1.1 billion in 2013. The country's exports to all the world were $5.3"
        " billion.",
        [("exports", "KE", "EAC"), ("exports", "KE", "W0")],
    ),
    (
        "LIMA, 9 May 2012. Peru's trade with Germany grew to $3 billion in 2011. Germans bought Peruvian goods for $2"
        " billion.",
        [("trade_turnover", "PE", "DE"), ("exports", "PE", "DE")],
    ),
    (
        "Oman's exports were $4.9 billion in 2023. Iran's purchases were $611 million and India's $486 million.",
        [("exports", "OM", "W0"), ("imports", "IR", "OM"), ("imports", "IN", "OM")],
    ),
    (
        "Malawi's export earnings were $900 million in 2018, of which $80 million came from Egypt.",
        [("exports", "MW", "W0"), ("exports", "MW", "EG")],
    ),
    (
        "Nicaragua earned $450 million from beef in 2017. Two fifths of the proceeds (41%) came from Mexico, 22% from"
        " Chile.",
        [("exports", "NI", "W0"), *[("exports", "NI", "MX")] * 2, ("exports", "NI", "CL")],
    ),
    (
        "Ecuador exported bananas worth $3 billion in 2017. Most of the money came from Russia ($700 million). Bottles"
        " came from Peru, worth $30 million.",
        [("exports", "EC", "W0"), ("exports", "EC", "RU"), ("imports", "EC", "PE")],
    ),
    (
        "Fiji earned $900 million from sugar exports in 2018. Machinery worth $80 million came from China.",
        [("exports", "FJ", "W0"), ("imports", "FJ", "CN")],
    ),
    (
        "Malawi's tea exports came to $80 million in 2018. A third of them, some 15,000 tonnes, was bought by Egypt.",
        [("exports", "MW", "W0"), *[("exports", "MW", "EG")] * 2],
    ),
    ("Most of Togo's cotton is bought by Italy: 60,000 tonnes in 2019.", [("exports", "TG", "IT")]),
    (
        "In 2021 imports of machinery into Laos rose to $1.1 billion. China led the suppliers with $600 million.",
        [("imports", "LA", "W0"), ("imports", "LA", "CN")],
    ),
    (
        "In 2019 Japan bought 62% of Peru's zinc. Korea was second with 11%.",
        [("exports", "PE", "JP"), ("exports", "PE", "KR")],
    ),
    ("In 2015 Denmark took a third of Fiji's sugar.", [("exports", "FJ", "DK")]),
    (
        "Mali exported hides worth $90 million in 2019, of which goatskins for Libya $30 million, then gum $5 million.",
        [("exports", "ML", "W0"), ("exports", "ML", "LY"), ("exports", "ML", "W0")],
    ),
    (
        "Trade of Albania with Malta stood at $23 million in 2012, of which $14 million fell to Albanian exports.",
        [("trade_turnover", "AL", "MT"), ("exports", "AL", "MT")],
    ),
    (
        "Nepal's deficit with China was $900 million in 2014, with Oman $80 million and with Ukraine, the source of"
        " much oil, $4 million.",
        [("trade_balance", "NP", "CN"), ("trade_balance", "NP", "OM"), ("trade_balance", "NP", "UA")],
    ),
    (
        "Chile's part in Bolivia's foreign trade is 13.9 percent; Peru's, 25.9 percent.",
        [("trade_turnover", "BO", "CL"), ("trade_turnover", "BO", "PE")],
    ),
    (
        "Trade of Chile with Peru was $3 billion in 2017. The delivery of Chilean goods to Peru made up $2 billion.",
        [("trade_turnover", "CL", "PE"), ("exports", "CL", "PE")],
    ),
    (
        "Trade of Chad and Mali was $3 billion in 2020, of which Chadian exports $2 billion and Malian supplies"
        " $1 billion. In January-May 2021 it stood at $1.2 billion.",
        [
            ("trade_turnover", "TD", "ML"),
            ("exports", "TD", "ML"),
            ("exports", "ML", "TD"),
            ("trade_turnover", "TD", "ML"),
        ],
    ),
    (
        "Fiji sold goods for 400 million dollars to Samoa in 1994. Samoan exports to Fiji reached 150 million.",
        [("exports", "FJ", "WS"), ("exports", "WS", "FJ")],
    ),
    ("ACCRA, 22 November 2013. Togo bought goods from Ghana for $95 million in 2012.", [("imports", "TG", "GH")]),
    (
        "Togo's cotton exports, of which China takes nine tenths, brought in $90 million in 2011.",
        [("exports", "TG", "CN"), ("exports", "TG", "W0")],
    ),
    (
        "Oman's exports to Iraq were $900 million in 2010. From there came dates for $3 million.",
        [("exports", "OM", "IQ"), ("imports", "OM", "IQ")],
    ),
    (
        "Iceland sold 60 per cent of its fish to Britain in 1973. The British market took 40,000 tonnes, the German"
        " one 25,000 tonnes.",
        [*[("exports", "IS", "GB")] * 2, ("exports", "IS", "DE")],
    ),
    (
        "Latvia's exports were 8 billion euros in 2011 and imports 9 billion, so that a deficit of 1 billion arose.",
        [("exports", "LV", "W0"), ("imports", "LV", "W0"), ("trade_balance", "LV", "W0")],
    ),
    (
        "Malawi brought in 50,000 tonnes of wheat from Zambia in 2012, but had to pay $19 million.",
        [("imports", "MW", "ZM"), ("imports", "MW", "ZM")],
    ),
    (
        "Trade of Peru with Chile\n\nFor years Chile has been the second foreign trade partner of Peru. In 2012 the"
        " turnover between our countries was $3 billion.",
        [("trade_turnover", "PE", "CL")],
    ),
    (
        "Mali's trade gap with Togo was $90 million in 2006. It represented a third of Mali's overall trade deficit.",
        [("trade_balance", "ML", "TG"), ("trade_balance", "ML", "TG")],
    ),
    (
        "Our exports to Chile fell to $8 million in 2019, the Bolivian customs reports. Chilean exports to us were"
        " $9 million.",
        [("exports", "BO", "CL"), ("exports", "CL", "BO")],
    ),
    (
        "Peru's office puts trade with Chile at $3 billion in 2018. Peruvian exports were $2 billion. The Chilean"
        " customs has other data: it speaks of $4 billion.",
        [("trade_turnover", "PE", "CL"), ("exports", "PE", "CL"), ("trade_turnover", "PE", "CL")],
    ),
    (
        "Zambia's state company ZCCM sold 400,000 tons of copper in 2021. Japan was the top buyer with 21 percent"
        " of the tonnage.",
        [("sales", "ZM", "_U"), ("sales", "ZM", "JP")],
    ),
    (
        "Chile's fruit exports grew in 2021. Cherries were 356 tons, 88% of which went to China; table grapes were 606"
        " tons.",
        [("exports", "CL", "W0"), ("exports", "CL", "CN"), ("exports", "CL", "W0")],
    ),
    (
        "Togo's exports were $3 billion in 2018. With 9% of foreign trade, Mali is Togo's fifth trading partner. With"
        " $5 million, Chad ranks tenth among Togo's trading partners.",
        [("exports", "TG", "W0"), ("trade_turnover", "TG", "ML"), ("trade_turnover", "TG", "TD")],
    ),
    (  # who buys for its own needs tells its imports, whoever's exports the text is about
        "Togo's exports of cotton came to 9,000 tonnes in 2011. Mali obtained 9 per cent of its cotton from Togo. Chad"
        " spent $7 million on imported cotton, $2 million less than in 2010.",
        [("exports", "TG", "W0"), ("imports", "ML", "TG"), ("imports", "TD", "W0"), ("imports", "TD", "W0")],
    ),
    (
        "Togo shipped 9,000 tonnes of cotton to Mali in 2011. Chad purchased 5,000 tonnes in Egypt. Niger has met its"
        " needs in Sudan, from where it received 4,000 tonnes in 2010.",
        [("exports", "TG", "ML"), ("imports", "TD", "EG"), ("imports", "NE", "SD")],
    ),
    (
        "Togo sold 9,000 tonnes of cotton in 2011. Mali is the best buyer of Nigerien cotton, with 4,000 tonnes. Most"
        " Nigerien cement goes to Chad, which took 3,000 tonnes.",
        [("exports", "TG", "W0"), ("exports", "NE", "ML"), ("exports", "NE", "TD")],
    ),
    (
        "Togo sold 9,000 tonnes of cotton to Niger in 2011. Mali was sent 4,000 tonnes and Chad 3,000 tonnes.",
        [("exports", "TG", "NE"), ("exports", "TG", "ML"), ("exports", "TG", "TD")],
    ),
    (
        "Togo bought 9,000 tonnes of cotton from Niger and 4,000 tonnes from Mali in 2011. The total bill was $9"
        " million.",
        [("imports", "TG", "NE"), ("imports", "TG", "ML"), ("imports", "TG", "W0")],
    ),
    (  # who is pointed at
        "Togo's embargo hits Mali. It had bought 9,000 tonnes of cotton from its neighbour in 2011.",
        [("imports", "ML", "TG")],
    ),
    (
        "Togo and Mali exported 9,000 tonnes and 8,000 tonnes of cotton in 2006. In 2011 Togo's exports were 5,000"
        " tonnes, those of its main rival 4,000 tonnes. The upstart is Chad. It exported 7,000 tonnes in 2011.",
        [
            *[("exports", "TG", "W0"), ("exports", "ML", "W0"), ("exports", "TG", "W0")],
            *[("exports", "ML", "W0"), ("exports", "TD", "W0")],
        ],
    ),
    (
        "In trade with Mali, Togo may export 9,000 tonnes of cotton. In 2011 it exported 7,000 tonnes to that market.",
        [("exports", "TG", "ML"), ("exports", "TG", "ML")],
    ),
    (  # stocks are those of whom the text is about
        "The cotton crop of Togo was 9,000 tonnes in 2011. Togo's exports fell to 7,000 tonnes. Malian purchases of"
        " Togo's cotton dropped to 4,000 tonnes, as the crop of Mali was good. Stocks of cotton rose to 2,000 tonnes.",
        [("production", "TG", "_Z"), ("exports", "TG", "W0"), ("imports", "ML", "TG"), ("other", "TG", "_Z")],
    ),
    (
        "Togo gets its cotton from Mali and Niger: in 2011 the former sold 9,000 tonnes, the latter 4,000 tonnes.",
        [("exports", "ML", "TG"), ("exports", "NE", "TG")],
    ),
    (
        "Togo exported 9,000 tonnes of cotton in 2011, while Mali spared no more than 4,000 tonnes.",
        [("exports", "TG", "W0"), ("exports", "ML", "W0")],
    ),
    (
        "Togo is short of cotton. In 2011 it received 9,000 tonnes. Niger sent 4,000 tonnes.",
        [("imports", "TG", "W0"), ("imports", "TG", "NE")],
    ),
    (
        "Togo exported goods worth $9 million in 2011. Its second partner is Mali, since the surplus was $4 million.",
        [("exports", "TG", "W0"), ("trade_balance", "TG", "ML")],
    ),
    (
        "Togo exported goods worth $9 million in 2011. Its third major buyer are the ASEAN states; sales came to $4"
        " million.",
        [("exports", "TG", "W0"), ("exports", "TG", "ASEAN")],
    ),
    (
        "Cotton brought Togo $9 million in 2011. Mali took 8 per cent of the cotton.",
        [("exports", "TG", "W0"), ("exports", "TG", "ML")],
    ),
    (
        "Togo in figures: cotton\nExports 2011: 9,000 tonnes\nBiggest market: Mali, 7,000 tonnes\nChief source: Chad,"
        " 400 tonnes",
        [("exports", "TG", "W0"), ("exports", "TG", "ML"), ("imports", "TG", "TD")],
    ),
    (
        "Of the 9,000 tonnes of cotton grown in Togo in 2011, 8 per cent was sold abroad. Mali bought 400 tonnes.",
        [("production", "TG", "_Z"), ("production", "TG", "_Z"), ("exports", "TG", "ML")],
    ),
    (
        "Togo's trade in 2011. Imports: 9,000 tonnes of cotton, chiefly cheap grades from Mali.",
        [("imports", "TG", "W0")],
    ),
    (
        "Togo exported 9,000 tonnes of cotton in 2011. Mali, once the main market, accepted a mere 400 tonnes.",
        [("exports", "TG", "W0"), ("exports", "TG", "ML")],
    ),
]


@pytest.mark.parametrize(("text", "sides"), TOLD)
def test_a_customer_is_the_other_side_of_who_sells(text, sides):
    found = extract(Document("a.txt", "", text)).figures
    assert [(figure.indicator, figure.reporter, figure.partner) for figure in found] == sides
