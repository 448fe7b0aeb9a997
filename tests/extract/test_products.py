"""Goods and services as the text names them: a sentence in, the product of its figures out."""

import pytest

from tests.extract.marked import figures

BESIDE = [
    ("In 2014 exports of tea from Kenya to Egypt were $60 million.", "tea"),
    ("In 2014 Kenya's tea exports to Egypt were $60 million.", "tea"),
    ("In 2014 Kenya exported $60 million worth of tea to Egypt.", "tea"),
    ("In 2014 exports of Kenya to Egypt were $60 million.", None),
    ("In 2014 total exports of Kenya to Egypt were $60 million.", None),
    ("In 1988 imports of crude oil to Japan from Oman were $60 million.", "crude oil"),
    ("In 2020 services exports of India were $200 billion.", "services"),
    ("In 2020 non-oil exports of Oman were $9 billion.", "non-oil"),
    ("In 2006 Chile shipped 30,000 tonnes of frozen fish to Japan.", "frozen fish"),
    ("In 2006 merchandise exports of Chile were $30 billion.", None),
    ("In 2006 exports from Chile to Japan of salmon were $3 billion.", "salmon"),
    ("In 2006 Chile's exports of goods and services were $70 billion.", "goods and services"),
    ("In 2006 robust exports of Chile brought $30 billion.", None),
    ("In 2011 re-exports of Singapore were $3 billion.", "re-exports"),
    ("In 2011 agri-exports of Morocco were $3 billion.", "agri-exports"),
    ("In 2011 exports of Singapore, re-exports included, were $3 billion.", None),
    ("In 2011 non-oil domestic exports of Singapore were $3 billion.", "non-oil domestic exports"),
    ("In 2011 Ghana earned $4 billion from exporting cocoa.", "cocoa"),
    ("In services Portugal had a surplus of 9 billion euros in 2011.", "services"),
    ("In 2011 trade in services of Portugal with Peru was worth 8 billion euros for exports.", "services"),
    ("Peru is Portugal's largest non-oil trading partner and trade with it came to $8 billion in 2011.", None),
    ("In 2011 export receipts of Portugal from tourism were 8 billion euros.", "tourism"),
    ("In 2011 Kenya sold $600 million worth of flowers and plants abroad.", "flowers"),
    ("In 2011 exports of Guinea without bauxite fell by 5%.", "excluding bauxite"),
    ("In 2011 Punjab shipped kinnow worth $6 million.", "kinnow"),
    ("In 2011 furniture makers of Lithuania sold goods for $600 million abroad.", None),
    ("In 2011 the non-oil sector of Gabon exported goods for $600 million.", "non-oil sector"),
    ("In 2011 the import bill for wheat of Egypt was $3 billion.", "wheat"),
    ("In 2011 Portugal bought goods for 50 billion euros.", None),
    ("In 2011 Portugal bought electric cars for 2 billion euros.", "electric cars"),
    ("In 2011 Malta's manufacturing industry exports were $2 million.", "manufacturing industry"),
    ("The manufacturing industry accounted for 72% of Malta's exports in 2011.", "manufacturing industry"),
    ("In 2011 Chad bought used lorries worth $2 million.", "used lorries"),
    ("In 2011 exports of solid fuels from Chad were $2 million.", "solid fuels"),
    ("In 2011 Malta sold fine chemicals for $2 million abroad.", "fine chemicals"),
    ("In 2011 Malta exported bottled beer worth $2 million.", "bottled beer"),
    ("In 2011 Malta's exports of dental instruments were worth $2 million.", "dental instruments"),
    ("In 2011 Malta exported $2 million worth of farm inputs.", "farm inputs"),
    ("Malta imported in 2011 fodder worth $2 million.", "fodder"),
    ("In 2011 Malta registered exports of $2 million.", None),
    ("In 2011 Malta sought exports of $2 million.", None),
    ("In 2011 Malta's registered exports were $2 million.", "registered exports"),
    ("In 2011 exports of products of the leather industry from Malta rose by 2%.", "products of the leather industry"),
    ("In 2011 Malta's imports of products of plant origin rose by 2%.", "products of plant origin"),
    ("In 2011 Malta's exports of articles of leather rose by 2%.", "articles of leather"),
    ("In 2011 Malta's leather industry reported exports worth $2 million.", "leather"),
    ("In 2011 leather ranked as Malta's third largest export, at $2 million.", "leather"),
    ("In 2011 Malta's primary export market was Italy ($2 million).", None),
    ("In 2011 Malta's traditional export partner was Italy, with $2 million.", None),
    ("In 2011 Chad sold Niger salt, dates and sugar for $2 million.", "salt, dates and sugar"),
]


@pytest.mark.parametrize(("text", "product"), BESIDE)
def test_goods_are_named_beside_the_flow(text, product):
    assert figures(text)[0].product == product


SUBJECTS = [
    ("Frozen shrimp fetched $60 million.", "frozen shrimp"),
    ("Hides, sheepskins among them, reached $60 million.", "hides"),
    ("Cut flowers, the third item, brought in $60 million.", "cut flowers"),
    ("In May, the export value of tea, coffee and sugar rose to $60 million.", "tea, coffee and sugar"),
    ("In May, the total value of engines exported to Chad was $60 million.", "engines"),
    ("In May, the combined worth of engines sold to Chad was $60 million.", "engines"),
    ("In the year to May, the total import value of tin, zinc and lead fell to $60 million.", "tin, zinc and lead"),
    ("Mali took 40 tons of frozen and processed fish.", "frozen and processed fish"),
    ("Exports of cut and polished emeralds brought in $60 million.", "cut and polished emeralds"),
    ("Wool was the biggest export at $60 million.", "wool"),
    ("Tyres headed the list of exports with $60 million.", "tyres"),
    ("The rise was driven by copper, which gained $60 million.", "copper"),
    ("Much of it came from cashew nuts, whose sales of $60 million were a record.", "cashew nuts"),
    ("Spinners shipped less, and weavers lost $60 million.", None),
    ("Egypt was at the top of the buyers with $60 million.", None),
    ("Traditional goods such as sisal, coir and gum made up 60% of exports.", "traditional goods"),
    ("Fruit exporters had a bad year: their exports fell by $60 million.", "fruit"),
    ("Of wheat the country sold 60,000 tonnes.", "wheat"),
    ("At $60 million, exports of palm oil were a tenth up.", "palm oil"),
    ("Shipments of ships fell by $60 million.", "ships"),
    ("Cement: exports brought $60 million.", "cement"),
    ("Sales were boosted by dates, the value of which rose by $60 million.", "dates"),
    ("Exports, chiefly soda ash, brought $60 million.", None),
    ("Imports, cost insurance and freight, were $60 million.", None),
    ("Next came avocados at $60 million.", "avocados"),
    ("And hides? Hides, for $60 million.", "hides"),
    ("Steel fared better, gaining $60 million.", "steel"),
    ("Since cheap crude ceased to flow, Norway lost $60 million.", None),
    ("Exports of rough diamonds, net of returns, were $60 million.", "rough diamonds"),
    ("Of everything exported Egypt took 60%.", None),
]


def test_a_share_of_all_that_is_exported_is_of_no_goods_told_before():
    text = "Exports of services of Kenya were $5 million in 2018. By 2025 Asia is to take a quarter of everything we "
    assert [f.product for f in figures(f"{text}export.")] == ["services", None]
    assert [f.product for f in figures(f"{text}pay for.")] == ["services", "services"]


@pytest.mark.parametrize(("text", "product"), SUBJECTS)
def test_goods_stand_as_subject_of_what_is_said_of_them(text, product):
    lead = "In 2014 exports of Kenya were $5.2 billion. "
    assert figures(lead + text)[1].product == product


LEFT_OUT = [
    ("Without ships the deficit of Norway was $60 million in 1986.", "excluding ships"),
    ("In 1986 exports of Norway excluding crude oil were $60 million.", "excluding crude oil"),
    ("In 1986 exports of Norway were $60 million, gold not included.", "excluding gold"),
    ("In 1986 cleared supplies of Norway managed to grow 4 per cent.", None),
    ("In 1986 cleared shipments of Norway failed to recover and lost 4 per cent.", None),
    ("In 1986 growers without cotton cut exports of Mali to $60 million.", None),
]


@pytest.mark.parametrize(("text", "product"), LEFT_OUT)
def test_goods_are_left_out(text, product):
    assert [figure.product for figure in figures(text)] == [product]


def test_goods_of_a_list_stand_before_their_numbers():
    found = figures(
        "In 2014 exports of tea from Kenya to Egypt were $60 million, coffee $7 million and flowers $5 million."
    )
    assert [figure.product for figure in found] == ["tea", "coffee", "flowers"]


def test_the_goods_of_one_amount_are_not_those_of_the_next():
    told = figures(
        "Malta's trade with Chad came to $9 million in 2011, with $6 million worth of Malta's imports such as figs and"
        " leather, and $3 million worth of Maltese exports like salt."
    )
    assert [figure.product for figure in told] == [None, None, None]


def test_the_first_of_a_list_has_its_goods_in_full():
    told = figures(
        "Malta sells gloves and belts (33% of exports), cork (14% of exports), salt (4% of exports) and figs."
    )
    assert [figure.product for figure in told] == ["gloves and belts", "cork", "salt"]


@pytest.mark.parametrize("opens", ["In 2014, ", "Last year, the ", "Together, ", "Exports fell in May 2014, with "])
def test_a_list_behind_what_its_clause_opens_with_is_told_in_full(opens):
    told = figures(f"Chad sells hides abroad. {opens}figs, salt and cotton made up 70% of its exports.")
    assert [figure.product for figure in told] == ["figs, salt and cotton"]


def test_a_share_of_exports_behind_one_of_output_is_of_the_same_goods():
    told = figures("Chad has 6% of the GDP. Livestock contributes 40% to GDP and 50% of export earnings.")
    assert [figure.product for figure in told][1:] == ["livestock", "livestock"]


def test_growth_and_share_in_brackets_go_with_their_item():
    found = figures(
        "In 2014 exports of Kenya rose 3% to $5.2 billion: tea (up 4% to $1.2 billion) and roses ($0.9 billion, 17%)."
    )
    assert [figure.product for figure in found] == [None, None, "tea", "tea", "roses", "roses"]


def test_those_of_names_goods_beside_others():
    found = figures("In 2014 exports of tea from Kenya rose by 4%, those of coffee by 6%.")
    assert [figure.product for figure in found] == ["tea", "coffee"]


def test_a_list_goes_on_to_goods_that_no_vocabulary_has():
    found = figures("In 2014 Kenya's exports grew: tea gained 4%, zaatar 6% and Nairobi 9%.")
    assert [figure.product for figure in found][:2] == ["tea", "zaatar"]


def test_goods_told_in_order_go_with_their_numbers():
    found = figures("In 2014 exports of Kenya grew. Tea and coffee brought $8 million and $5 million respectively.")
    assert [figure.product for figure in found] == ["tea", "coffee"]


def test_a_flow_that_a_share_is_of_names_the_goods_of_its_own_amount():
    found = figures("In 2014 tea made up 23 percent of Kenya's total exports of $6 billion.")
    assert [figure.product for figure in found] == ["tea", None]


BEHIND_WORDS = [
    ("In 1986 imports of wheat alone cost Sudan $71 million.", ["wheat"]),
    ("In 2003 the share of green tea in total exports of Georgia was 30%.", ["green tea"]),
    ("In 2011 Peru's rice growers shipped 40,000 tonnes abroad.", ["rice"]),
    ("In 2018 imports of Laos were $6 billion, including machinery – 43%.", [None, "machinery"]),
    ("In 2001 Malta was the largest buyer of Tunisian dates with 27% of exports.", ["dates"]),
    ("In 2012 imports of cloth cost Togo $11 million and of palm oil $2 million.", ["cloth", "palm oil"]),
    ("In 2012 Togo's exports of gum were $9 million (up 4%), and of sesame $7 million.", ["gum", "gum", "sesame"]),
    ("In 2013 exports of Bolivia rose by 3%. Exports as a whole were $12 billion.", [None, None]),
    (
        "In 2008 Oman exported 7,400 tonnes of dates. Of fish, 46,000 tonnes worth $38 million were sold.",
        ["dates", "fish", "fish"],
    ),
    ("In 2015 concentrate exports of Poland were 190,000 tonnes.", ["concentrate"]),
    ("In 2008 exports of Ghana grew, thanks to Togolese demand, by 4%.", [None]),
    ("In 2014 the continent's trade grew by 6%, that of Oman by 2%.", [None, None]),
]


@pytest.mark.parametrize(("text", "products"), BEHIND_WORDS)
def test_goods_are_told_by_other_words_than_their_flow(text, products):
    assert [figure.product for figure in figures(text)] == products


def test_an_adverb_names_no_goods():
    [figure] = figures("Exports of Cuba were nonetheless worth 3 billion dollars in 2009.")
    assert figure.product is None
