"""The goods of each figure of a text in turn: what a total, a part, a cause, an answer is of."""

import pytest

from tests.extract.marked import figures

IN_TURN = [
    ("In 2019 sports goods worth $3 million left Togo, 5 per cent more.", ["sports goods"] * 2),
    ("In 2019 imports of consumption goods fell by $3 million, while kitchen articles added $1 million.",
     ["consumption goods", "kitchen articles"]),
    ("In 2019 Chad's exports were $9 billion. The domestic sector took in $2 billion; the free zones $7 billion.",
     [None, "domestic sector", "free zones"]),
    ("In 2019 Malta's exports were €9 million. Domestic exports supplied 80 per cent of this, re-exports the rest.",
     [None, "domestic exports"]),
    ("In 2019 Peru's deficit for energy went up from $2 million to $3 million.", ["energy", "energy"]),
    ("In 2019 zinc exports of Peru accounted for 68 per cent of the total of $10 million.", ["zinc", None]),
    ("In 2019 zinc brought Peru 78 percent of its exports. The total is down $2 million or 7 percent.",
     ["zinc", None, None]),
    ("In 2019 more than half of Peru's exports of $9 million came from zinc.", ["zinc", None]),
    ("In 2019 Peru's imports fell 3 pct, thanks to cheaper diesel (-15 pct) and coal (-31 pct).",
     [None, "diesel", "coal"]),
    ("In 2019 Peru's imports grew 8% because of fuel, up 40%.", [None, "fuel"]),
    ("In 2019 Cuba sold abroad shoes for $7 million and hats for $6 million, 5 and 8 percent more respectively.",
     ["shoes", "hats", "shoes", "hats"]),
    ("In 2019 Cuba's exports were $9 million.\n\nQ: And what of rum?\n\nA: It brought $2 million.", [None, "rum"]),
    ("In 2019 Cuba's exports were $9 million. The credit belongs to rum: at $2 million it was 7% above 2018.",
     [None, "rum", "rum"]),
    ("In 2019 Peru paid $9 million for imports from Cuba; $2 million of that was for rum.", [None, "rum"]),
    ("In 2019 dairy goods went from Malta to 15 countries and brought in $4 million.", [None, "dairy goods"]),
    ("In 2019 battery exports of Cuba rose to $4 million.", ["batteries"]),
    ("In 2019 Swedish firms won contracts worth $4 million in Cuba.", [None]),
    ("In 2019 Peru's exports rose by 5%, as the car plants opened. They came to $4 million.", [None, None]),
    ("In 2019, with freight and insurance, Peru's import bill was $4 million.", [None]),
    ("In 2019 Peru's exports were $4 million. Copper is dear. In May exports rose to $1 million.", [None, None]),
    ("In 2019 natural gas arrives in Malta from Qatar: 9 million cubic metres.", ["natural gas"]),
    ("In 2019 Togo's second export item after phosphate was soap with $4 million.", ["soap"]),
    ("In 2019 Togo's exports were $9 million. Gold contributed $4 million. Its volume rose 9 percent.",
     [None, "gold", "gold"]),
    ("In 2019 Togo exported shoes for $7 million and hats for $6 million. Mali absorbed 46 percent of the hats.",
     ["shoes", "hats", "hats"]),
    ("Refined sugar kept the ports busy. In 2019 Togo shipped 9,000 tonnes.", ["refined sugar"]),
    ("In 2019 the yarn mills of Lomé provided 52 percent of Togo's exports.", ["yarn"]),
    ("In 2019 Togo's exports were $9 million. With tiles nobody beats us: 9,000 tonnes.", [None, "tiles"]),
    ("In 2019 Togo's exports of tiles were $9 million. Imports in the sector came to $2 million, leaving a surplus of"
     " $7 million. Turnover as a whole was $60 million.", ["tiles", "tiles", "tiles", None]),
    ("Trade in services\n\nIn 2019 exports of Togo rose to $9 million.", ["services"]),
    ("In 2019 urea/ammonia topped Togo's exports with 32 percent.", ["urea/ammonia"]),
    ("In 2019 Togo earned $3 million with gloves, hockey sticks a modest $1 million.", ["gloves", "hockey sticks"]),
    ("In 2019 the fall in Togo's exports was led by a drop in dairy products with butter, down $62 million, and whey,"
     " down $31 million.", ["butter", "whey"]),
    ("In 2019 exports of coffee, tea and spices by Togo came to $9 million. The rice tab was $5 million.",
     ["coffee, tea and spices", "rice"]),
    ("In 2019 Togo's coffee, tea and spices exports came to $9 million.", ["coffee, tea and spices"]),
    ("In 2019 Togo's exports of tyres grew 2%, but locks, gas meters and wire ropes lost 3%, 4% and 5%, respectively.",
     ["tyres", "locks", "gas meters", "wire ropes"]),
    ("In 2019 Togo's exports of bricks and lamps fell to 4 million euros and 3 million euros each.",
     ["bricks", "lamps"]),
    ("In 2019 Togo's export for ships rose 7 percent.", ["ships"]),
    ("In 2019 Togo's exports of butter were $9 million. This reflected imports of 4 million barrels.",
     ["butter", "oil"]),
    ("In 2019 Togo's imports of consumer goods like toys and pens fell by $9 million.", ["consumer goods"]),
    ("In 2019 Togo's exports of tiles were $9 million. In the same year it spent $7 million on imports.",
     ["tiles", None]),
    ("In 2019 Togo's surplus for tiles rose to $3 million, while that for locks fell to $1 million.\n\n"
     "Trade flows with the neighbours grew. Exports to Benin rose by 5%.", ["tiles", "locks", None]),
    ("In 2019 Togo's exports of tiles were $9 million. Export volumes fell by 13 per cent.", ["tiles", "tiles"]),
    ("In 2019 Togo exported 9,000 tonnes of figs. This led to a rise in earnings by 5% to $4 million.",
     ["figs", "figs", "figs"]),
    ("In 2019 Togo's chief earner was computer services, where exports rose to $4 million.", ["computer services"]),
    ("In 2019 repair and transport services of Togo did well, with their exports growing by 6% to $4 million.",
     ["repair and transport services"] * 2),
    ("In 2019 exports from transport services of Togo rose 6%.", ["transport services"]),
    ("In 2019 the Togolese rice sector earned $4 million abroad.", ["rice"]),
    ("Togo lives by its exports of figs, dates and salt. In 2019 it got $4 million.", ["figs, dates and salt"]),
    ("In 2019 Togo's metal exports fell, including silver, down 29% to $4 million.", ["silver", "silver"]),
    ("In 2019 Togo's exports rose, with the best gains in tiles and locks to Mali, up $3 million.",
     ["tiles and locks"]),
    ("In 2019 Togo's farm exports rose by $4 million, because of a 104 pct or $3 million increase in rice sales.",
     ["farm", "rice", "rice"]),
    ("In 2019 Togo's farm exports were $9 million, and the agricultural surplus came to $4 million.\n\nExport volume"
     " rose 7%.", ["farm", "agricultural", "farm"]),
    ("In 2019 in Togo's exports strong performances were turned in by wheat flour (up 17 percent).", ["wheat flour"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "goods"), IN_TURN)
def test_the_goods_of_each_figure(text, goods):
    told = [figure for figure in figures(text) if figure.indicator != "geography"]
    names = [name for name in goods if len(told) == len(goods) or name]
    assert [figure.product for figure in told] == names
