"""Goods that a text points at: by a relative clause, by their class, as the former, in the sentence before."""

import pytest

from tests.extract.marked import figures

POINTED = [
    ("In 2019 Peru sold abroad goods for $9 billion, among them zinc, for which Korea paid $48 million.", "zinc"),
    ("In 2019 dear food is due to rice, of which Cuba bought 60,000 tonnes.", "rice"),
    (
        "In 2019 Mali shipped mangoes for $5 million and gold for $7 billion; of the former $3 million went to France.",
        "mangoes",
    ),
    ("In 2019 Guinea exported bauxite. Receipts for the mineral rose to $4 billion.", "bauxite"),
    ("In 2019 Togo exported potash. Brazil bought 20,000 tonnes of the nutrient.", "potash"),
    ("Not so lychees. In 2019 hail cost that crop a sixth of its export volume.", "lychees"),
    ("In 2019 exports were $9 billion. The clove figures are worse: $1 million.", "clove"),
    ("Tourism suffered most. Its exports fell by $4 billion in 2020.", "tourism"),
    ("Gabon suffered most. Its exports fell by $4 billion in 2020.", None),
    ("In 2019 Sudan, once the great customer for sorghum, cut its purchases by half.", "sorghum"),
    ("In 2019 toys earn China $9 billion, yet Russian shops take just one per cent of them.", "toys"),
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
    ("In 2019 exports of beef were $5 million, of butter $3 million. Japan took 9,000 tonnes of the meat.", "beef"),
    ("In 2019 beef earned Peru $2 billion. Europe bought little, just 9%.", "beef"),
    ("In 2019 Chad sold abroad 2.6 million head of cattle.", "cattle"),
    ("In 2019 Peru had to import from Chad 100,000 bags of robusta.", "robusta"),
    ("In 2019 Chad exported 2 million barrels.", "oil"),
    ("In 2019, the Cotton and Cattle Board says, Chad sold goods for $5 million abroad.", None),
    ("In 2019 imports of Chad rose. Equipment cost $5 million.", "equipment"),
    ("Vanilla has had a bad year. Exports came to $6 million in 2019.", "vanilla"),
    ("Vanilla has had a bad year. Haiti's exports came to $6 million in 2019.", None),
    ("Exports of Maltese pipes fell again. In September they totalled $6 million.", "pipes"),
    ("The tea trade is in the doldrums. Shipments fell to $6 million in 2019.", "tea"),
    ("Oil prices fell. Exports came to $6 million in 2019.", None),
    ("Lace, on which 4,000 jobs depend, earned Malta $6 million in 2019.", "lace"),
    ("Non-oil exports of Chad, of which sesame (8%) is the chief one, came to $6 million in 2019.", "non-oil"),
    ("In 2019 Ukraine's honey found buyers for $6 million.", "honey"),
    ("In 2019 Georgia's wine houses sold abroad 6 million litres.", "wine"),
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
    ("In 2019 imports of used cars into Georgia fell by $6 million.", "cars"),
    ("In 2019 wine merchants of Georgia shipped $6 million worth of bottles abroad.", "wine"),
    ("In 2019 the perfume houses of France bought $6 million less from Peru.", None),
    ("In 2019 zinc, at $3 million, represented 57% of the merchandise exports of Togo.", "zinc"),
    ("In 2019 trade in services of Malta ran a surplus of $6 million.", "services"),
    ("In 2019 crude receipts of Oman fell; LNG rose by $6 million.", "lng"),
    ("Peru's seafood passes $9 million", "seafood"),
    ("In 2019 first place belongs to road vehicles with $6 million among exports.", "road vehicles"),
    ("In 2019 Togo bought soap, salt and tiles worth $6 million.", "soap, salt and tiles"),
    ("Exports of Togo fell in 2019. Textile exporters, who provide 60% of the total, want help.", "textile"),
    ("In 2019 Chad sold tobacco for $3 million. Peru and Fiji bought 18 pct and 14 pct of the leaf.", "tobacco"),
    ("In 2019 cork exports were $9 million. Stoppers make up 72 per cent of it.", "stoppers"),
    ("In 2019 Poland ($6 million) overtook France as the biggest market for salmon of Norway.", "salmon"),
    ("Clipfroth, at $6 million, was flat among exports of 2019.", "clipfroth"),
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
    ("In 2019 Korea relied on Chile: it bought there 78% of what it imports of lithium.", "lithium"),
]


@pytest.mark.parametrize(("text", "product"), POINTED)
def test_goods_are_pointed_at(text, product):
    assert figures(text)[-1].product == product


WHOLE = [
    "In 2011 Peru exported $9 million, three quarters of it soya, and imported $5 million.",
    "In 2011 imports of Chad from Peru fell to $5 million on cheaper crude.",
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
