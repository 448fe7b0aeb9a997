"""Exports and imports told side by side: a text in, which flow each figure is of out."""

import pytest

from tests.extract.marked import figures

BOTH = [
    ("In 1936 Samoa sold Fiji taro worth £42m; it took in return £15m.", ["exports", "imports"]),
    (
        "In 1936 Samoa exported taro worth £42m to Fiji and took in return £15m of sugar.",
        ["exports", "imports"],
    ),
    (
        "In 2014 Samoa shipped taro ($2.1m) and coconut oil ($1.4m) to Fiji and took meat ($8.0m) in return.",
        ["exports", "exports", "imports"],
    ),
    (
        "Kenya sells tea to Uganda and buys sugar from it. In 2018 the former was worth $7 million, the latter $3"
        " million.",
        ["exports", "imports"],
    ),
    (
        "In 2014 goods exports and goods imports of Samoa amounted to $2.1m and $8.0m, respectively.",
        ["exports", "imports"],
    ),
    ("In 2014 Samoa's imports and its total exports were $8.0m and $2.1m.", ["imports", "exports"]),
    ("Uganda is a market for Kenyan tea growers. In 2018 they sold 900 tonnes there.", ["exports"]),
    ("In 2018 Kenya sent Uganda goods worth $610 million and received $480 million worth.", ["exports", "imports"]),
    (
        "Trade with Chad in 2012: of $300 million (+2.3%), $200 million (+4%) was sold to Chad "
        "and $100 million (+1%) bought from it.",
        ["trade_turnover"] * 2 + ["exports"] * 2 + ["imports"] * 2,
    ),
    (
        "Uganda's shipments to Kenya stood at 500 million dollars in 2019, its purchases there at 700 million; "
        "the first number improved by 1.4 percent, the second by 2.5.",
        ["exports", "imports", "exports", "imports"],
    ),
    ("In 2021 exports grew faster than imports: 44.9% as against 24.9%.", ["exports", "imports"]),
    ("In 2017 imports outpaced exports, rising 12.3 per cent against 8.1 per cent.", ["imports", "exports"]),
    ("Imports fell more steeply than exports in 2015 (17 percent and 9 percent).", ["imports", "exports"]),
    (
        "Exports came to $3 billion in 2015, imports $4 billion. The sum of both fell from $8 billion to $7 billion.",
        ["exports", "imports", "trade_turnover", "trade_turnover"],
    ),
    (
        "With imports at 10.3 billion pula the trade deficit contracted to 1.2 billion pula from 2.9 billion.",
        ["imports", "trade_balance", "trade_balance"],
    ),
    (
        "Mali's turnover was $900 million in 2015. Of it $400 million (44%) fell to exports and $500 million to"
        " imports, which left $100 million in the red.",
        ["trade_turnover", "exports", "trade_turnover", "imports", "trade_balance"],
    ),
    (
        "Mali's turnover was $900 million in 2015; $400 million of it fell on the first half. Exports were $400 million"
        " and imports $500 million.",
        ["trade_turnover", "trade_turnover", "exports", "imports"],
    ),
    ("In 2019 Togo sold tea for $4 million to Chad, importing rice for $9 million.", ["exports", "imports"]),
    ("In 2019 Togo sold 4,000 tonnes of tea to Chad, receiving $9 million.", ["exports", "exports"]),
    ("Togo's exports grew by 4% in 2019, less than the 9% registered for imports.", ["exports", "imports"]),
    ("Togo's gap was widest in trade with Mali, where it came to $4 million in 2019.", ["trade_balance"]),
    ("The shortfall that Togo has in its trade with Mali came to $4 million in 2019.", ["trade_balance"]),
    ("Togo's imports were larger than its exports in 2019: $9 million against $4 million.", ["imports", "exports"]),
    ("In 2019 exports made up $4 million of the trade turnover of Mali, imports $9 million.", ["exports", "imports"]),
    ("The $4 million by which exports surpassed imports in 2019 was a record.", ["trade_balance"]),
    ("In 2015 the trade of Mali grew by 4% (exports) and 7% (imports).", ["exports", "imports"]),
    ("With exports at only $2.1 billion the deficit widened to $0.9 billion.", ["exports", "trade_balance"]),
    (
        "In 2019 Togo bought rice for $4 million and sent tea for $9 million in its trade with Chad.",
        ["imports", "exports"],
    ),
    (
        "Togo's surplus fell from $7 million in 2018 to $4 million in 2019 in its trade with Mali.",
        ["trade_balance"] * 2,
    ),
]


@pytest.mark.parametrize(("text", "indicators"), BOTH)
def test_each_of_two_flows_has_its_numbers(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


APART = [
    (
        "In 1997 Kenya's imports from Oman surpassed exports by $15 million, $40 million against $25 million.",
        ["trade_balance", "imports", "exports"],
    ),
    (
        "In 1997 Kenya's exports to Oman fell short of imports by £1.5 million (£2.5 million versus £4.0 million).",
        ["trade_balance", "exports", "imports"],
    ),
    ("In 1997 Kenya dealt with Oman: $40 million of imports against $25 million of exports.", ["imports", "exports"]),
]


@pytest.mark.parametrize(("text", "indicators"), APART)
def test_what_lies_a_gap_apart_are_the_two_flows_of_one_year(text, indicators):
    found = figures(text)
    assert [figure.indicator for figure in found] == indicators
    assert {str(figure.period_start) for figure in found} == {"1997-01-01"}


def test_a_gap_may_be_set_against_another():
    found = figures("In 1997 Kenya's exports to Oman exceeded imports by $15 million, against $40 million in 1996.")
    assert [figure.indicator for figure in found] == ["trade_balance", "trade_balance"]


def test_goods_of_another_behind_a_bracket_are_not_of_its_number():
    text = "Oman's exports to Kenya came to $40 million in 1997 (1996: $30 million), while Kenyan goods sold well."
    assert [figure.indicator for figure in figures(text)] == ["exports", "exports"]


def test_goods_named_by_whose_they_are_are_a_flow_behind_other_matters():
    text = "Trade of Kenya with Oman was $15 million in 1997. Its ships carried 9,000 tons of freight there. "
    assert figures(text + "Omani goods of $4 million passed the customs.")[-1].indicator == "imports"


SPOKEN_OF = [
    ("Peru's surplus was $2 billion in 1999. It was not exports that did it. They fell 5 percent.", "exports"),
    ("Exports of Chile reached $60 billion in 2011. Imports were livelier still. They came to $70 billion.", "imports"),
    ("Imports of Egypt reached $40 billion in 2008. Exports did better. Cotton brought in $900 million.", "exports"),
    ("In 2005 Laos sold Vietnam goods for $70 million. Bilateral trade is to grow. By 2010 it should reach $1 billion.",
     "trade_turnover"),
    ("Taiwan's exports reached $14 billion in 2005. Demand from Japan was 17.8 percent stronger.", "exports"),
    ("Togo's exporters count their gains. Receipts from phosphates came to $90 million in 1994.", "exports"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "indicator"), SPOKEN_OF)
def test_the_flow_that_a_sentence_is_about_goes_on(text, indicator):
    assert figures(text)[-1].indicator == indicator


SIGNS = [
    ("Exports fell 2% in May 2012. After a month in the red the trade balance was positive again, at $890 million.", 1),
    ("After years of surpluses the trade balance of Ghana turned negative in 2001: $400 million.", -1),
    ("The balance of trade with Turkey was $340 million against Bulgaria in 2006.", -1),
    ("Canada's merchandise trade was almost even in October 2012: the hole is down to $169 million.", -1),
]


SIGNS += [
    ("Imports ran ahead of exports by $300 million in July 1998.", -1),
    ("In July 1998 exports were $1.0 billion against imports of $1.3 billion – minus $300 million.", -1),
    ("In July 1998 exports were $1.0 billion and imports $0.7 billion; the difference, $300 million, was saved.", 1),
    ("The balance with Chad was negative ($30 million) in 1998, that with Mali positive ($12 million).", 1),
]


SIGNS += [
    ("Goods for 4.21 billion zlotys left Poland in May and for 3.85 billion came in. That left 0.36 billion.", 1),
    ("Togo's exports were $612 million in 2003 and its imports $847 million. The hole, $235 million, grew.", -1),
    ("In 2003 Togo spent $847 million on imports, and exports earned it $612 million. The rest is $235 million.", -1),
    ("Peru exported a little less in June 2004 than it imported, by about $90 million.", -1),
    ("Peru bought more than it sold in June 2004: by $90 million.", -1),
    ("The trade account of Fiji closed in the black. In March 2011 the country had F$12 million left over.", 1),
    ("The gap between exports of $3.5 billion and imports of $2.1 billion widened to $1.4 billion in May 2001.", 1),
    ("Cuba sold goods for $3.5 billion in 2001 and bought for $2.1 billion; the gap between them is $1.4 billion.", 1),
    ("In May 2001 Oman ended with a deficit of $2.1 billion. Analysts had reckoned with $2.5 billion.", -1),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sign"), SIGNS)
def test_a_balance_has_the_sign_told_last(text, sign):
    figure = figures(text)[-1]
    assert figure.indicator == "trade_balance"
    assert figure.value * sign > 0


DEALT = [
    ("Chad's exports changed little. In 2011 they were worth $9 billion. The same is true of imports."
     " They were $5 billion.",
     ["exports", "imports"]),
    ("In 2011 Chad's exports grew more than its imports. The former rose by 9%. The latter rose by 5%.",
     ["exports", "imports"]),
    ("In 2011 Chad bought 500 tonnes of tea from Mali. The price paid was $3 million.", ["imports", "imports"]),
    ("In 2011 Chad sold Mali tea for $3 million. Trade in the other direction came to $2 million.",
     ["exports", "imports"]),
    ("In 2011 Chad's imports from Mali were $3 million. The return flow was $2 million.", ["imports", "exports"]),
    ("“In 2011 we sold you wine for $4.6 billion, and you sold us cars for $2.4 billion,” Chile's minister said.",
     ["exports", "imports"]),
    ("Chad exported gum for $9 million in 1995. Oman made up for the loss, buying for $1.6 million.",
     ["exports", "exports"]),
    ("In 2010 exports of Togo were $1.6 billion. Nobody bought more from Togo than Mali, $220 million.",
     ["exports", "exports"]),
    ("Peru's exports to Chile were $1 billion and its imports $2 billion. Altogether that makes $3 billion.",
     ["exports", "imports", "trade_turnover"]),
    ("Exports came to $1 billion in 2010 and imports to $2 billion, in all $3 billion.",
     ["exports", "imports", "trade_turnover"]),
    ("The Czech trade balance was +7.5 billion crowns in July. Motor vehicles contributed 18.4 billion crowns.",
     ["trade_balance", "trade_balance"]),
    ("The trade gap narrowed in March. Not since 1981, when they hit $23 billion, have exports been so good.",
     ["exports"]),
    ("Oman pumped 900,000 barrels of crude oil a day through its terminals in May 2018.", ["exports"]),
    ("Oman's trade grew to $30 billion in 2019; exports rose 5 percent and imports went up 9 percent. "
     "India, its largest partner, accounted for $8 billion.",
     ["trade_turnover", "exports", "imports", "trade_turnover"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "indicators"), DEALT)
def test_who_deals_with_whom_tells_the_flow(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


def test_what_a_gap_did_is_told_behind_its_flows():
    text = "The gap between exports of $3.5 billion and imports of $5.1 billion narrowed by 9 percent in May 2001."
    told = [(figure.indicator, figure.value) for figure in figures(text)]
    assert told == [("exports", 3_500_000_000), ("imports", 5_100_000_000), ("trade_balance", -9)]


def test_amounts_that_words_name_are_no_remainder():
    text = "In 2001 exports of Togo were $375 million and its imports $523 million. Phosphates earned $148 million."
    assert figures(text)[-1].indicator == "exports"


OTHERWISE = [
    ("Exports of Chad rose. The franc climbed 14.9% against the dollar.", ["other"]),
    ("Togo sold 9,000 tonnes of beans. A tonne fetched $2,366 (+8.8 per cent), but fewer were shipped.",
     ["exports", "other", "other"]),
    ("In 2018 Malta exported 3 million tons of rice and had 2 million tons in stock.", ["exports", "other"]),
    ("In 2018 Italy took 20 and 25 per cent of Malta's exports and imports.", ["exports", "imports"]),
    ("Trade in goods: in 2018 Malta exported goods worth 300 million dollars.", ["exports"]),
    ("Fewer boards crossed the border: lumber bought from Canada cost 300 million dollars.", ["imports"]),
    ("Exports of Chad came to $5 million in 2018. The tax on cotton is $30.", ["exports", "other"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "indicators"), OTHERWISE)
def test_what_is_told_in_passing_has_its_own_indicator(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


def test_more_than_a_whole_is_an_index():
    text = "In 2018 exports of Lviv were $10 million and imports $20 million. The former is 114.8%, the latter 117.2%."
    assert [(figure.indicator, figure.measure, float(figure.value)) for figure in figures(text)][2:] == [
        ("exports", "growth", 14.8),
        ("imports", "growth", 17.2),
    ]


@pytest.mark.parametrize(
    ("part", "indicator"),
    [
        ("Cars, at $4 million, were the largest item among the latter.", "imports"),
        ("Tea worth $4 million led among the former.", "exports"),
        ("Oil made up 40 per cent of the former.", "exports"),
    ],
)
def test_a_part_is_of_the_flow_that_is_pointed_at_behind_it(part, indicator):
    text = f"In 2018 exports of Oman were $10 million and imports $20 million. {part}"
    assert figures(text)[-1].indicator == indicator


def test_what_goods_are_worth_is_money():
    text = "Exports of Oman came to 87 billion dollars in 2019; goods worth 43 billion moved in the opposite direction."
    assert [figure.unit for figure in figures(text)] == ["USD", "USD"]


WHOLES = [
    ("In 2018 Oman and Iran did business for $258 million, $211 million of it Omani exports.",
     ["trade_turnover", "exports"]),
    ("For 2019 the customs of Togo recorded only $229 million: exports of $24 million and imports of $205 million.",
     ["trade_turnover", "exports", "imports"]),
    ("Togo's trade came to $229 million in 2019: exports $24 million, imports $205 million. Compared with 2018 it "
     "grew by 9 percent.", ["trade_turnover", "exports", "imports", "trade_turnover"]),
    ("Togo's foreign trade came to $229 million in 2019. Where do the goods go? To Mali for $7 million, to Niger "
     "for $5 million. And where do they come from? Benin supplied $9 million.",
     ["trade_turnover", "exports", "exports", "imports"]),
    ("Fish makes up 12 percent of everything Fiji sells.", ["exports"]),
    ("In 2018 Fiji had a surplus of $2 million with Togo. Fish was 12 percent of what Fijian firms delivered, and "
     "copra 3 percent.", ["trade_balance", "exports", "exports"]),
    ("Exports of Fiji rose in 2012. Farm goods, raw or processed, were up 9 percent.", ["exports"]),
    ("Trade between Fiji and Togo came to $48 million in 2018. The bulk of it, $41 million, is Fijian deliveries.",
     ["trade_turnover", "exports"]),
    ("Fiji's total export-import turnover reached $5 billion in 2018.", ["trade_turnover"]),
    ("In 2018 Fiji exported 9,000 tonnes of pulp. Twelve mills have a combined capacity of about 20,000 tonnes.",
     ["exports", "enterprises", "capacity"]),
    ("Togo's exports rose by 5% in 2018. Parliament has set a growth target of 7% for 2019.", ["exports", "gdp"]),
    ("Togo's exports rose by 5% in 2018. The cabinet has set an export growth target of 7%.", ["exports", "exports"]),
    ("In Fiji, 30 smaller firms produced 20,000 tonnes of pulp.", ["enterprises", "production"]),
    ("Togo's exports rose in 2018. At Lome 3,000 buses left the assembly lines, 9 per cent more than in 2017.",
     ["production", "production"]),
    ("Togo's exports rose in 2018. The office counted 3,000 buses built in the country.", ["production"]),
    ("In 2018 Togo exported 3,000 buses assembled in the country.", ["exports"]),
    ("The 27 EU states bought 80 per cent of Fiji's exports.", ["geography", "exports"]),
    ("Fiji exported 9,000 tonnes of cheese in 1994. Sales on the home market fell by 3% to 2,000 tonnes.",
     ["exports", "retail", "retail"]),
    ("In 2018 Fiji's trade turnover was $6 billion. Customs paid $1 billion into the state budget.",
     ["trade_turnover", "other"]),
    ("In 2018 Fiji's deficit was $9 billion. Chad ($4 billion) and Togo ($3 billion) account for most of this deficit.",
     ["trade_balance", "trade_balance", "trade_balance"]),
    ("Fiji's trade came to $9 billion in 2018. Of this total, 62 percent were imports and 38 percent exports.",
     ["trade_turnover", "trade_turnover", "trade_turnover"]),
    ("Egypt exported goods worth $9 billion in 2008. The Suez Canal earned $5 billion, 3% less.",
     ["exports", "other", "other"]),
    ("In 2004 Enel bought 51% of the shares of a Fijian bank for $9 million.", ["other", "investment"]),
    ("Fiji's chamber asked 310 of its members. 82% intend to sell more and 4% to leave.", ["enterprises"] * 3),
    ("In 2014 exports were $5 million, and imports, of which rice made up a third, reached $7 million.",
     ["exports", "imports", "imports"]),
    ("In 1979 Chad sold 9,000 tonnes of tin, 400 tractors and 20 buses.", ["exports"] * 3),
    ("The chamber has 842 members, of which 611 Italian and 231 Fijian.", ["enterprises"] * 3),
    ("In 2018 Fiji's exports fell by 9% because no A400M was sold.", ["exports"]),
    ("Fiji's trade came to $9 million in 2010. Of this sum 2 million dollars were imports.",
     ["trade_turnover", "imports"]),
    ("Fiji traded $9 million in 2010. $7 million (78%) of this sum falls on exports, $2 million (22%) - on imports.",
     ["trade_turnover", "exports", "trade_turnover", "imports", "trade_turnover"]),
    ("Fiji's trade was $9 million in 2010, $7 million of this amount accounted for export, $2 million – for import.",
     ["trade_turnover", "exports", "imports"]),
    ("Fiji's trade was $9 million in 2010. Among its imports oil led with $3 million. It is followed by gas with $1m.",
     ["trade_turnover", "imports", "imports"]),
    ("Of Fiji's trade in 2010, $7 million (78%) fell on exports and $2 million on imports.",
     ["exports", "trade_turnover", "imports"]),
    ("Fiji's trade was $9 million in 2010. Some $7 million in the foreign trade turnover of 2010 fell on exports.",
     ["trade_turnover", "exports"]),
    ("Fiji's trade with Chad was $9 million in 2010. It also increased exports of 60 commodity items worth $4 million.",
     ["trade_turnover", "other", "exports"]),
    ("Some 840,000 Fijians, most of them women, work in 40 factories.", ["jobs", "enterprises"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "indicators"), WHOLES)
def test_a_whole_is_told_by_its_parts_and_a_list_by_what_was_asked(text, indicators):
    assert [figure.indicator for figure in figures(text)] == indicators


def test_what_those_asked_expect_is_a_share_of_them_and_a_fact():
    told = figures("The chamber of Fiji polled 420 exporters. Some 45 per cent expect higher sales.")[-1]
    assert (told.measure, told.indicator, told.status) == ("share", "enterprises", "actual")


def test_what_analysts_hoped_for_is_foretold_and_others_aim_at_it():
    text = "In May 2001 Oman had a surplus of $2.1 billion. Economists had hoped for more still, $2.5 billion."
    assert [(figure.indicator, figure.status) for figure in figures(text)][1] == ("trade_balance", "forecast")
    [figure] = figures("In May 2001 the government of Oman had hoped for exports of $2.5 billion.")
    assert figure.status == "target"


def test_a_flow_that_outgrew_the_other_is_told_with_both_changes():
    told = figures("In 2011 Fiji's imports (up 9%) rose more than its exports (up 4% to $8 million).")
    assert [figure.indicator for figure in told] == ["imports", "exports", "exports"]
