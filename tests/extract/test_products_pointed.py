"""Goods that a text points at: by a relative clause, by their class, as the former, in the sentence before."""

import pytest

from tests.extract.marked import figures

POINTED = [
    ("In 2019 exports of other branches of Peru rose as follows: cocoa 21%.", "cocoa"),
    (
        "Total exports of Peru, including exports of products of domestic origin and re-exports, came to $9 million in"
        " 2019.",
        None,
    ),
    ("Peru sold 900 tons of cocoa in 2019. The exports of the mentioned commodity fell by 9 percent.", "cocoa"),
    ("Peru sold 900 tons of cocoa in 2019. Exports of the above-mentioned goods fell by 9 percent.", "cocoa"),
    ("Peru sold 900 tons of cocoa in 2019. The exports of these commodities fell by 9 percent.", "cocoa"),
    (
        "Peru's exports rose to $9 million in 2019. Wool came in first place, with an assumed export volume of $3"
        " million.",
        "wool",
    ),
    ("Peru's imports rose to $9 million in 2019. Wool ranked second with an import value of $3 million.", "wool"),
    ("Peru's exports of gold fell by 9% in 2019. Sharper yet was the decline in wool. It came to 12%.", "wool"),
    ("In 2019 Peru bought tea worth $9 million in Sri Lanka. Imports of the same from Kenya were $3 million.", "tea"),
    (
        "In 2019 Peru's best exports were gold and wool. The former earned $9 million. The latter earned $3 million.",
        "wool",
    ),
    ("Peru buys abroad all its coal. Peru imports most of its tea. In 2019 the bill came to $3 million.", "tea"),
    ("Wool ranked third among Peru's exports in 2019, at $3 million.", "wool"),
    ("In 2019 Peru sold gold for $9 million. Its other deliveries were chiefly wool, valued at $3 million.", "wool"),
    ("In 2019 Peru's imports came to $9 billion. A further $2 billion was spent on maize.", "maize"),
    ("Peru's exports to Cuba were $9 million in 2019. They are mostly wool. Its value was $3 million.", "wool"),
    (
        "Peru's gold exports fell to $9 million in 2019. The same goes for wool. Here exports came to $3 million.",
        "wool",
    ),
    ("Peru sold cocoa for $5 million in 2019. Imports of the same product were $2 million.", "cocoa"),
    ("Peru sold 900 tons of cocoa in 2019. It bought 50 tons of the same commodity from Chad.", "cocoa"),
    (
        "Peru's exports rose. In 2013 Chad bought cumin for $2 million from Peru; in 2014 such sales fell to $1m.",
        "cumin",
    ),
    ("In 2019 Peru sold abroad goods for $9 billion, among them zinc, for which Korea paid $48 million.", "zinc"),
    ("In 2019 dear food is due to rice, of which Cuba bought 60,000 tonnes.", "rice"),
    (
        "In 2019 Mali shipped mangoes for $5 million and gold for $7 billion; of the former $3 million went to France.",
        "mangoes",
    ),
    (
        "In 2019 Peru sold cocoa for $5 million. As the Cocoa and Tea Board put it, the beans were cheap: 900 tons left"
        " the country.",
        "cocoa",
    ),
    ("In 2019 Peru sold cocoa for $5 million. Spain took 15 per cent of last year's beans.", "cocoa"),
    ("In 2019 Peru sold cocoa for $5 million. This year's fruit exports may earn $9 million.", "fruit"),
    ("In 2019 Guinea exported bauxite. Receipts for the mineral rose to $4 billion.", "bauxite"),
    ("In 2019 Togo exported potash. Brazil bought 20,000 tonnes of the nutrient.", "potash"),
    ("Not so lychees. In 2019 hail cost that crop a sixth of its export volume.", "lychees"),
    ("In 2019 exports were $9 billion. The clove figures are worse: $1 million.", "clove"),
    ("Tourism suffered most. Its exports fell by $4 billion in 2020.", "tourism"),
    ("Gabon suffered most. Its exports fell by $4 billion in 2020.", None),
    ("In 2019 Sudan, once the great customer for sorghum, cut its purchases by half.", "sorghum"),
    ("In 2019 toys earn China $9 billion, yet Russian shops take just one per cent of them.", "toys"),
    (
        "In 2019 imports were $9 billion. Rice was dear: with many mouths to feed, Ghana took 9,000 tonnes of it.",
        "rice",
    ),
    ("In 2019 Peru sold figs for $3 million, 4% less. The industry now brings in 2 percent of all exports.", "figs"),
    ("In 2019 Peru sold figs for $3 million.\n\nSpain was the best buyer with 2 percent of the tonnage.", "figs"),
    ("Vanilla growers got $90 a kilo in 2019. The crop came to 900 tonnes.", "vanilla"),
    ("In 2019 Ghana exported cocoa for $2 billion. Big farms earned a fifth of the cocoa money.", "cocoa"),
    ('"Leather alone cost us $5 million in imports in 2019", said the tanner.', "leather"),
    ("In 2019 Mongolia sent Italy goods for $7 million, a fifth of it cashmere.", "cashmere"),
    ("In 2019 Oman sold dates for $3 million. Europe made up 74% of the sales.", "dates"),
    (
        "In 2019 exports of cars, vans and buses from Spain fell by 5%. To Italy went 90,000 vehicles.",
        "cars, vans and buses",
    ),
    ("In 2019 Vietnam exported cashews for $3 billion. The volume was 400,000 tonnes of shelled nuts.", "cashews"),
    (
        "In 2019 exports of wheat and flour from Oman were $5 million. Iran took 9,000 tonnes of the grain.",
        "wheat and flour",
    ),
    ("In 2019 Chile sold wine and cider for $90 million. Such drinks made up 3% of its exports.", "wine and cider"),
    ("In 2019 exports of beef were $5 million, of butter $3 million. Japan took 9,000 tonnes of the meat.", "beef"),
    ("In 2019 Honduras had fewer buyers for its coffee. It shipped 650,000 sacks.", "coffee"),
    ("In 2019 Myanmar sold pulses for $9 million. Most of the crop left by ship: 90,000 tonnes.", "pulses"),
    ("In 2019 Bangladesh sold jute sacks worth $30 million abroad.", "jute sacks"),
    (
        "In 2019 Ghana exported tea for $3 million and yams for $2 million. Other products earned $9 million.",
        "other products",
    ),
    ("In 2019 Ghana exported tea for $3 million. Other exports fell by 4%.", "other exports"),
    ("In 2019 Malta bought all the olive oil, nuts and figs, 12% of the dates that Libya sold abroad.", "dates"),
    ("In 2019 Chad's sales of cotton rose by 12 and those of sesame by 7 percent.", "sesame"),
    ("In 2019 exports of Peru rose by 3%. Italy remains the address for alpaca wool with 80 percent.", "alpaca wool"),
    (
        "In 2019 Oman sold figs for $3 million. The museum dates from the 19th century. That was 9% of the sales.",
        "figs",
    ),
    ("In 2019 Oman sold dates for $3 million, about 80 percent of them eaten in India.", "dates"),
    ("In 2019 Kenya sold 8 per cent more tea, 3 per cent less coffee and 5 per cent fewer roses.", "roses"),
    ("In 2019 Chile shipped a third more wine abroad.", "wine"),
    ("In 2019 beef exports of Peru fell. That was 9% less meat than in 2018.", "beef"),
    ("In 2019 exports of Angola, of which oil forms the greater part, fell by 5%.", None),
    ("In 2019 Mali bought from Oman goods for $9 million, and Chad, which needs dates, for $2 million.", None),
    ("In 2019 Zambia's exports, copper above all, rose by 14%, and its imports, chiefly fuel, by 9%.", None),
    ("In 2019 Fiji's purchases were led by parts and accessories ($2 million).", "parts and accessories"),
    (
        "In 2019 Malta sold electrical equipment for $5 million. Such equipment also topped imports at $9 million.",
        "electrical equipment",
    ),
    ("Dates earn less\n\nOman's exports were $9 million in May 2019. This was 4% more than in April.", None),
    ("In 2019 beef earned Peru $2 billion. Europe bought little, just 9%.", "beef"),
    ("In 2019 Chad sold abroad 2.6 million head of cattle.", "cattle"),
    ("In 2019 Peru had to import from Chad 100,000 bags of robusta.", "robusta"),
    ("In 2019 Chad exported 2 million barrels.", "oil"),
    ("In 2019, the Cotton and Cattle Board says, Chad sold goods for $5 million abroad.", None),
    ("In 2019 imports of Chad rose. Equipment cost $5 million.", "equipment"),
    ("Vanilla has had a bad year. Exports came to $6 million in 2019.", "vanilla"),
    ("Vanilla has had a bad year. Haiti's exports came to $6 million in 2019.", None),
    ("Oil makes up 90 per cent of Haiti's exports. Exports came to $6 million in 2019.", None),
    ("In 2019 Haiti's deficit in goods and services trade was $6 million.", "goods and services"),
    ("In 2019 Haiti had a goods deficit of $9 million, and services a surplus of $6 million.", "services"),
    ("Fuel imports are a burden on Haiti. Exports came to $6 million in 2019.", None),
    ("Dearer rice imports widened Haiti's trade deficit. Imports came to $6 million in 2019.", None),
    ("Exports of Maltese pipes fell again. In September they totalled $6 million.", "pipes"),
    ("The tea trade is in the doldrums. Shipments fell to $6 million in 2019.", "tea"),
    ("Oil prices fell. Exports came to $6 million in 2019.", None),
    ("Lace, on which 4,000 jobs depend, earned Malta $6 million in 2019.", "lace"),
    ("Non-oil exports of Chad, of which sesame (8%) is the chief one, came to $6 million in 2019.", "non-oil"),
    ("In 2019 all is dwarfed by zinc, with $6 million the first export.", "zinc"),
    ("In 2019 Togo supplied Benin with soap for $6 million.", "soap"),
    ("In 2019 peas, lentils and beans earned Togo $6 million.", "peas, lentils and beans"),
    ("In 2019 exports of tiles from Fiji were $3 million. They made up 6% of goods exports.", "tiles"),
    ("In 2019 exports of Tajik aluminium fell by $6 million.", "aluminium"),
    ("In 2019 imports of Peru were $9 million. As for exports, mineral products lead (24%).", "mineral products"),
    ("In 2019 timber, mostly plywood, earned Togo $6 million.", "timber"),
    ("In 2019 exports of Togo were led by zinc, which earned $6 million, and by gold, worth $5 million.", "gold"),
    ("Of Togo's exports in 2019, $3 million was zinc and $1 million cotton.", "cotton"),
    ("Exports of Angola in 2019 were 90 percent oil.", "oil"),
    (
        "In 2019 Peru sold 8,000 tonnes of grain abroad, of which wheat 5,000. In 2018 it was 9,000 tonnes.",
        "grain",
    ),
    ("In 2019 seafood exports of Fiji were $9 million. Tuna made $6 million. Volumes were 5,000 tonnes.", "tuna"),
    ("Cars: in 2019 sales of the EU to Korea tripled to 125,000 vehicles.", "cars"),
    ("In 2019 pipes earned Togo $6 million, and wiring sets (5 million) followed.", "wiring sets"),
    ("The bank reckons that in 2019 those beans earned Togo $6 million.", "beans"),
    ("In 2019 imports of used cars into Georgia fell by $6 million.", "used cars"),
    ("In 2019 wine merchants of Georgia shipped $6 million worth of bottles abroad.", "wine"),
    ("In 2019 the perfume houses of France bought $6 million less from Peru.", None),
    ("In 2019 zinc, at $3 million, represented 57% of the merchandise exports of Togo.", "zinc"),
    ("In 2019 Malta's trade in transport equipment left a deficit of $6 million.", "transport equipment"),
    ("In 2019 trade in services of Malta ran a surplus of $6 million.", "services"),
    ("In 2019 crude receipts of Oman fell; LNG rose by $6 million.", "lng"),
    ("Peru's seafood passes $9 million", "seafood"),
    ("In 2019 first place belongs to road vehicles with $6 million among exports.", "road vehicles"),
    ("In 2019 Togo bought soap, salt and tiles worth $6 million.", "soap, salt and tiles"),
    ("Exports of Togo fell in 2019. Textile exporters, who provide 60% of the total, want help.", "textile"),
    ("In 2019 Chad sold tobacco for $3 million. Peru and Fiji bought 18 pct and 14 pct of the leaf.", "tobacco"),
    ("In 2019 cork exports were $9 million. Stoppers make up 72 per cent of it.", "stoppers"),
    ("In 2019 Poland ($6 million) overtook France as the biggest market for salmon of Norway.", "salmon"),
    ("In 2019 Iran sold us mainly carpets ($6 million).", "carpets"),
    ("Manioc is in a worse plight: shipments fell to $6 million in 2019.", "manioc"),
    ("In 2019 Haiti sold vanilla for $9 million. Exports of the pods to Peru were $6 million.", "vanilla"),
    ("In 2019 garments sewn at home earned Chad $6 million.", "garments"),
    ("Peru in 2019. Beef: $9 million of exports. Chile took 37% of it.", "beef"),
    ("Concentrates of lead and zinc made 57 percent of the exports of Peru in 2019.", "concentrates of lead and zinc"),
    ("Among exports of 2019 oilseeds followed coffee with $6 million.", "oilseeds"),
    ("Peru's seafood passes $9 million\n\nExport earnings of fishermen topped $9 million in 2019.", "seafood"),
    ("In 2019 Oman sent Iran wheat, oil and cars for $5 million.", "wheat, oil and cars"),
    ("In 2019 non-traditional exports such as sugar and gemstones followed with $6 million.", "non-traditional"),
    (
        "In 2019 exports of gold dwindled by $5 million, those of integrated circuits by $6 million.",
        "integrated circuits",
    ),
    ("In 2019 border trade made up 11% of the total of Laos.", "border trade"),
    ("Exports of Peru in 2019. Goods: seats, $6 million.", "seats"),
    ("In 2019 Fiji shipped 9 tonnes of tea. Prices helped: the industry's receipts came to $6 million.", "tea"),
    ("In 2019 imports of Togo, mostly soap, salt and tiles, rose by 6 per cent.", None),
    ("In 2019 exports of Togo (cocoa, cotton and clinker) fell by 6 per cent.", None),
    ("Exports of Togo fell in 2019. The heaviest loss, of $6 million, was in cotton.", "cotton"),
    ("Exports of Togo rose in 2019. The best growth, of 6 per cent, was recorded for clinker.", "clinker"),
    ("Exports of Togo fell in 2019. At $6 million, cocoa still came first.", "cocoa"),
    (
        "In 2019 exports of Togo were $9 million. Processed food made up 6% and manufacturing products 7%.",
        "manufacturing products",
    ),
    ("In 2019 tea exports of Togo rose to $9 million, overtaking cocoa ($6 million).", "cocoa"),
    ("In 2019 tea made up a fifth of the exports of Togo, which totalled $6 million.", None),
    ("In 2019 Togo had a rare surplus of $6 million.", None),
    ("In 2019 tea exports of Togo fell by 2%. For May and June as a whole exports came to $6 million.", "tea"),
    ("In 2019 exports of Togo were $9 million, a rise of 6 per cent, with those of tea doubling.", "tea"),
    ("In 2019 Korea relied on Chile: it bought there 78% of what it imports of lithium.", "lithium"),
    ("Robusta prices rose in 1997. In 1998 Uganda shipped 40,000 tonnes of green bean.", "robusta"),
    ("Coffee was dear in 1997. In 1998 Italy took 9,000 tonnes of green bean.", "coffee"),
    ("Kenya sold coffee for $3 million in 1998, and green beans for $7 million.", "green beans"),
]


@pytest.mark.parametrize(("text", "product"), POINTED)
def test_goods_are_pointed_at(text, product):
    assert figures(text)[-1].product == product


WHOLE = [
    "In 2011 Peru exported $9 million, three quarters of it soya, and imported $5 million.",
    "In 2011 imports of Chad from Peru fell to $5 million on cheaper crude.",
    "Imports of Chad fell 9 percent in May 2011 on cheap fuel.",
    "Chad's imports came to $9 million in May 2011 on dearer rice.",
    "Since cheap Iraqi crude ceased to flow, Peru has become the largest supplier with 23% of imports in 2011.",
    "In 2011 non-oil exports of Oman rose to $9 million. Iran remained first ($5 million, or 18% of exports).",
    "In 2011 Chad sold gum for $9 million. It shows in the trade figures. Exports rose by $5 million.",
    "In 2011 trade of the continent contracted by 5%, the ministry's press service says.",
    "In 2011 a full-year deficit of $5 billion is expected.",
    "In 2011 Peru must secure exports of $5 billion.",
    "In 2011 imports of Peru from Fiji, mostly beans and livestock, $5 billion, rose.",
    "Raisins, carpets and silk are the main items. Imports reached $5 billion in 2011.",
    "In 2011 Fiji exported $9 million to Peru, mostly fish, while purchases from there came to $5 million.",
    "In 2011 trade of the world in services came to $5 billion. Peru's exports fell by 5%.",
    "In 2011 exports of Samoa fell to $54 million because no fuel tanker arrived.",
    "In 2011 imports of Samoa dropped, since fuel was cheaper, to $54 million.",
    "In 2011 India bought $3 billion worth of coal, gold and other goods from Ghana.",
    "In 2011 exports of India, with rice to the fore, left a surplus of $5 billion.",
    "In 2011 non-oil exports of Oman were $4 billion. With oil included, exports came to $9 billion.",
    "In 2011 exports of Peru to Spain, mostly grapes ($60 million) and squid ($20 million), fell by 7%.",
    "In 2011 the bank foresees exports of no more than $24 billion.",
    "In 2011 India sold oil for $5 billion. The value of all that India bought there rose to $34 billion.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_goods_in_passing_leave_trade_whole(text):
    assert figures(text)[-1].product is None


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        (
            "Malta sells tin, wool and rice. In 2012 the first brought $5 million, the second $3m, the last $1m.",
            ["tin", "wool", "rice"],
        ),
        ("Malta sold tin and wool in 2012, the first for $5 million, the second for $3 million.", ["tin", "wool"]),
        (
            "Exports of tin were $9 million in 2012 and those of wool $5 million. The first figure was 8% up on 2011.",
            ["tin", "wool", "tin"],
        ),
    ],
)
def test_the_first_and_the_second_are_of_the_goods_told_in_order(text, goods):
    assert [figure.product for figure in figures(text)] == goods
