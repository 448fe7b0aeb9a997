"""Changes, rates and balances told in passing or late in a passage: a text in, what its last figure is out."""

import pytest

from tests.extract.marked import figures

LATE = [
    (
        "Togo sold 80 tonnes of cobalt in 2010. In London the metal rose by 2 percent to $6,400 a tonne.",
        "growth other",
        0,
    ),
    (
        "Fiji's exports were $4 million in May 2010. Tuna led the rise with an extra $2 million.",
        "difference exports",
        0,
    ),
    (
        "Fiji's exports were $4 million in May 2010. Tuna led the rise with an extra $2 million (7 percent), "
        "then came sugar ($1 million).",
        "difference exports",
        -1,
    ),
    (
        "Exports of Oman were 9 million rials in 2012; arrivals, at 2.7 million rials, lagged 6 percent behind.",
        "growth imports",
        -1,
    ),
    (
        "Korea's exports were $31 billion in May 2019. The daily average rose 3.5 percent to $2.5 billion.",
        "rate exports",
        -1,
    ),
    (
        "Korea's exports fell in May 2019. Counted per working day the loss is steeper: 16 percent.",
        "growth exports",
        -1,
    ),
    (
        "In May 2019 Korea had a surplus. Daily averages:\n- exports $1.9 billion, up 3%;\n- imports $1.7 billion.",
        "rate imports",
        -1,
    ),
    (
        "In May 2019 Korea had a surplus. Daily averages:\n- exports $1.9 billion.\n\nImports came to $52 billion.",
        "level imports",
        -1,
    ),
    (
        "In May 2019 Togo registered a 9 percent increase in cocoa exports, bringing in $40 million.",
        "level exports",
        -1,
    ),
    (
        "Togo's tea exports rose by 9 percent in May 2019, while the income earned by these sales reached $40 million.",
        "level exports",
        -1,
    ),
    (
        "Growth in Togo's exports in May 2019 was seen in tin (8% to $4 million); and gum (14% to $3 million).",
        "growth exports",
        -2,
    ),
    (
        "Togo's shipments to Mali rose by 9 percent in May 2019, netting $40 million.",
        "level exports",
        -1,
    ),
    (
        "Togo's exports fell in May 2019. The composite index of cocoa prices rose 4 percent.",
        "growth other",
        -1,
    ),
    (
        "Malta sold goods for 9 million euros in May 2005, yet its surplus shrank. It stood at 2 million euros.",
        "level trade_balance",
        -1,
    ),
    (
        "Malawi exported tea for $80 million in 2017. It shipped 3 million kilos less sugar in the first half of 2018.",
        "difference exports",
        -1,
    ),
    (
        "Malawi exported tea for $80 million in 2017. Mills shipped 3 million kilos more or less unseen.",
        "level exports",
        -1,
    ),
    (
        "Malawi exported 40 tonnes of nuts in 2017. Their average FOB value slipped by $3 to $11 per kilo.",
        "difference other",
        0,
    ),
    (
        "Chile's imports were $3 million in May 2005. The figure all watch, the surplus, widened by 3 percent.",
        "growth trade_balance",
        -1,
    ),
    (
        "In 1960 Laos had exports of $2 million and imports of $3 million. By 1970 the total was $8 million.",
        "level trade_turnover",
        -1,
    ),
    ("In May 2010 crude of Oman fetched $70 a barrel on average, $3 less than in April.", "difference other", -1),
    ("In May 2010 crude of Oman fetched $70 a barrel, more than the $66 of April.", "rate other", -1),
    ("Crude was sold at $70 a barrel in May 2010, down 3 dollars from April.", "difference other", -1),
    (
        "Togo's exports grew at a slow 4.4% rate to $17 million in 2010, after negative growth of 3%.",
        "growth exports",
        -1,
    ),
    (
        "In 2010 Togo had a 4 per cent (€3 million) drop in exports and a 2 per cent (€1 million) rise in imports.",
        "growth imports",
        2,
    ),
    ("In 2010 Togo had a 4 per cent (€3 million) drop in exports.", "difference exports", -1),
    ("Togo's exports fell by 5 billion francs ($36 million) in 2010.", "difference exports", -1),
    ("Togo's exports were $16 million in 2010, a fall of 30 percent ($24 million in 2009).", "level exports", -1),
    ("Togo's exports fell by 34 per cent year-on-year (y-o-y) or 793 cars to 1,480 cars.", "difference exports", 1),
    ("In May 2010 the price of copper fell by $20 to $300 a tonne.", "difference other", 0),
    ("The mills of Togo made a net loss of $3 million in 2010.", "level other", -1),
    ("In March 2010 cars lost 0.4 percentage points of their share in the exports of Togo.", "difference exports", -1),
    ("The share of tea in exports of Togo shrank by 2 percentage points to 8 percent in 2010.", "share exports", -1),
    ("Exports of Togo rose in 2010. The rejection rate fell to 3.4 percent.", "rate other", -1),
    ("Exports of Togo fell in May 2010, bringing growth for the first five months down to 7%.", "growth exports", -1),
    ("Imports and exports of Benin topped $7 million in 2012.", "level trade_turnover", -1),
    ("Japan sold $45 billion more to America in 1995 than it bought there.", "level trade_balance", -1),
    (
        "Peru traded with Chile for $9 million in 2016. From the neighbour it had bought 4 percent more salt.",
        "growth imports",
        -1,
    ),
    ("The current account of Mali, which adds transfers, closed with a plus of $2 million in 2005.", "level other", -1),
    (
        "Ghana's surplus rose to $1 million in 2012, as exports of $9 million faced imports of $8 million.\n\n"
        "- Gold: $5 million, a leap of 47%\n- Oil: $2 million, up 17%",
        "growth exports",
        -1,
    ),
    ("Togo's exports were $4 million in 2010. A permit still costs drivers $200.", "rate other", -1),
    ("Fiji's imports for May 2010 were revised downwards by $4 million.", "difference imports", -1),
    ("Fiji's exports for May 2010 were adjusted upwards to $4 million.", "level exports", -1),
    (
        "Togo's trade was 4 billion francs in 2010. Imports made up 60% of total trade at 3 billion francs, while"
        " exports accounted for 40%.",
        "level imports",
        2,
    ),
    (
        "Togo's trade was 4 billion francs in 2010. Imports made up 60% of total trade at 3 billion francs, while"
        " exports accounted for 40%.",
        "share trade_turnover",
        -1,
    ),
    (
        "In 2019 Fiji's share in Oman's trade fell by 0.5 percentage points (7.5 percent over the same time of 2018).",
        "share trade_turnover",
        -1,
    ),
    (
        "Oman's trade in 2019 was $29 million, a $4 million or 19.4% rise over the previous year.",
        "difference trade_turnover",
        1,
    ),
    ("Oman's imports in 2019 were €29 million, a €4 million or 12% drop on 2018.", "difference imports", 1),
    ("Oman's exports posted a modest 2.2% y/y advance to $9 million in May 2019.", "growth exports", 0),
    ("Oman's imports recorded a 2.2% year/year drop to $9 million in May 2019.", "growth imports", 0),
    ("In 2019 the highest rise in exports of Oman was that to Mali with $9 million.", "difference exports", 0),
]


@pytest.mark.parametrize(("text", "told", "place"), LATE)
def test_what_a_figure_is_goes_by_its_own_clause(text, told, place):
    own = [figure for figure in figures(text) if figure.unit != "t"]
    figure = own[place] if place else next(f for f in own if f"{f.measure} {f.indicator}" == told)
    assert f"{figure.measure} {figure.indicator}" == told


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Togo's exports grew at a slow 4.4% rate in 2010.", [4.4]),
        ("Togo's exports showed negative growth of 3 per cent in 2010.", [-3]),
        ("In 2010 Togo had a 4 per cent (€3 million) drop in exports.", [-4, -3_000_000]),
        ("Togo's deficit came to $319 million in 2010, a deterioration of $16 million.", [-319_000_000, 16_000_000]),
        ("Togo's deficit came to $319 million in 2010, an improvement of $16 million.", [-319_000_000, -16_000_000]),
    ],
)
def test_the_sign_of_a_change_is_that_of_its_words(text, values):
    assert [float(figure.value) for figure in figures(text)] == values


def test_a_loss_that_is_steeper_is_negative():
    assert figures(LATE[5][0])[-1].value == -16


def test_a_participle_behind_what_should_be_is_foretold():
    text = "The board of Togo foresees exports of $9 million for 2015. Tea should do better, bringing in $2 million."
    assert [figure.status for figure in figures(text)] == ["forecast", "forecast"]


def test_a_change_may_leave_its_percent_to_the_one_before():
    told = [
        (f.indicator, f.value)
        for f in figures("In May 1979 Fiji's exports rose by 1.5 percent, imports by 4; all was well.")
    ]
    assert told == [("exports", 1.5), ("imports", 4)]


def test_goods_leave_for_and_arrive_from():
    text = "Customs of Croatia saw $6 million of goods leaving for Italy in 2014 and $7 million arriving from there."
    assert [figure.indicator for figure in figures(text)] == ["exports", "imports"]


def test_goods_that_add_so_much_in_a_new_sentence_are_one_of_a_list():
    text = "Fiji's sugar exports rose 5 per cent to $9 million in 2012. Tuna added $4 million, timber $2 million."
    assert [figure.measure for figure in figures(text)][-2:] == ["level", "level"]


def test_the_next_items_of_a_list_of_shares_are_shares():
    lead = "Fiji's exports fell by 31% to $9 million in 2003.\n\nMain customers in 2003:\n"
    told = figures(lead + "- Chile, 19% of total exports\n- Peru, 18%\n- Oman, up 4%")[2:]
    assert [figure.measure for figure in told] == ["share", "share", "growth"]
    assert [figure.partner for figure in told] == ["CL", "PE", "OM"]


def test_a_share_may_leave_its_percent_to_the_one_before():
    text = "Machines account for 41 per cent of Peru's imports, chemicals for 17."
    assert [(f.measure, f.value, f.product) for f in figures(text)][-1] == ("share", 17, "chemicals")


def test_a_list_of_those_to_whom_shares_went_may_leave_their_percent_out():
    text = "Of the exports of Fiji in 1924 20.8 per cent went to Peru, 19.5 to Chad and 6 to Mali."
    assert [(str(f.value), f.measure, f.partner) for f in figures(text)] == [
        ("20.8", "share", "PE"),
        ("19.5", "share", "TD"),
        ("6", "share", "ML"),
    ]


def test_a_percent_in_brackets_beside_another_year_is_a_change_where_one_was_told():
    text = "Exports of Fiji rose by 27% to $9 million in 1994 (1993: 16%). Peru took $2 million (22%)."
    assert [figure.measure for figure in figures(text)] == ["growth", "level", "growth", "level", "share"]


def test_those_of_whom_are_people():
    figure = figures("Oman sold 4,000 tonnes of dates in 1999; it had visitors, 578,000 of whom came by ship.")[-1]
    assert (figure.indicator, figure.unit) == ("people", "count")


def test_what_is_turned_over_is_no_hedge_and_fees_are_no_exports():
    [figure] = figures("Volvo turned over 300 billion kronor in 2007.")
    assert (figure.indicator, figure.qualifier) == ("sales", "exact")
    *_, fees = figures("Iran sold goods abroad for $9 million in 2012. Transit fees brought another $6 million.")
    assert fees.indicator == "other"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Kenya's exports rose in 2003. The fall in imports was larger, at 14 per cent.", -14),
        ("Kenya's exports fell in 2003. The growth in imports was stronger: 14 per cent.", 14),
    ],
)
def test_a_word_that_compares_two_changes_leaves_each_its_direction(text, value):
    assert [figure.value for figure in figures(text)] == [value]


@pytest.mark.parametrize(
    ("told", "value"), [("lagged 6% behind", -6), ("were 6% behind those of", -6), ("ran 6% ahead of", 6)]
)
def test_how_far_a_flow_is_behind_a_month_is_its_growth(told, value):
    [figure] = figures(f"In April 2015 shipments of tin from Peru {told} April 2014.")
    assert (figure.measure, figure.value, figure.period_start.year, figure.base_start.year) == (
        "growth",
        value,
        2015,
        2014,
    )


def test_two_changes_share_the_word_behind_them():
    both = figures("In May 2020 exports were 3 tonnes and $2 million, 30 and 37 percent below those of May 2019.")[2:]
    assert [(figure.measure, figure.value) for figure in both] == [("growth", -30), ("growth", -37)]
    *_, more = figures("The imports of Chile in 1902 were £24,000, or £1,400 in excess of 1901.")
    assert (more.measure, more.value, more.base_start.year) == ("difference", 1400, 1901)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kazakh trade reached $10 billion in 2023. Italy (20%), China (15%) and Chad (2%) were the main importers.",
            [("share", "exports")] * 3,
        ),
        (
            "Kenya's exports fell 2% in 2023, led by tea (-$3 million). India (9%) and Mali (5%) remain key suppliers.",
            [("share", "imports")] * 2,
        ),
    ],
)
def test_what_many_are_told_to_be_behind_their_parts(text, told):
    assert [(figure.measure, figure.indicator) for figure in figures(text)][-len(told) :] == told


@pytest.mark.parametrize("weight", ["18,500 tonnes at $2.40", "18,500 at $2.40", "18,500 tonnes"])
def test_a_weight_compared_with_one_that_has_a_price_is_no_price(weight):
    text = f"Kenya sold 20,000 tonnes of tea at $2.10 a kilo in March 2015, against {weight} a year earlier."
    before = figures(text)[2]
    assert (before.measure, before.indicator, before.unit, before.value) == ("level", "exports", "t", 18_500)


def test_a_part_in_brackets_is_none_of_an_earlier_level():
    [part] = figures("Electricity is the most valuable export of Laos (about a quarter of the total in 2021).")
    assert (part.measure, part.value) == ("share", 25)


def test_what_became_of_so_many_counts_what_was_counted():
    *_, done = figures("Some 20 joint projects worth $908 million are under way, of which 8 have been finished.")
    assert (done.value, done.unit) == (8, "count")


def test_the_amount_of_a_change_in_percent_is_a_difference():
    *_, amount = figures("Imports of Botswana in June 2021 were P79 million, an increase of 7.4 percent (P5 million).")
    assert (amount.measure, amount.indicator) == ("difference", "imports")


@pytest.mark.parametrize("words", ["Among the main partners were", "", "The leading partners are"])
def test_partners_have_parts_of_the_turnover_and_not_of_the_balance(words):
    behind = "" if words else " were the main partners"
    text = f"Uzbek trade was $24 billion in 2022, the deficit $4 billion. {words} China (19%), Russia (17%){behind}."
    assert [figure.indicator for figure in figures(text)][2:] == ["trade_turnover"] * 2


def test_what_is_foretold_behind_a_number():
    text = "World trade grew by 2 per cent in 2023. For 2024 a decline of 0.4 per cent is forecast for goods."
    assert [figure.status for figure in figures(text)] == ["actual", "forecast"]


@pytest.mark.parametrize(
    ("told", "values"),
    [
        ("For 2025 the bank cut its projection to 2% from 3%.", [2, 3]),
        ("It raised its 2025 forecast from 2.5% to 3%.", [2.5, 3]),
        ("In 2025 they will grow by 3%, down from the May forecast of 5%.", [3, 5]),
    ],
)
def test_a_forecast_that_is_cut_is_still_one_of_growth(told: str, values: list[float]):
    told_of = figures(f"Exports of Chad will grow by 4% in 2024, the bank said. {told}")[1:]
    assert [(f.measure, f.indicator, float(f.value)) for f in told_of] == [("growth", "exports", v) for v in values]


def test_money_behind_a_harvest_is_of_the_trade_told_before():
    text = (
        "Uruguay sold goods abroad for $812 million in 2023. The harvest fell to 7 tonnes. Dairy products: $75 million."
    )
    assert [figure.indicator for figure in figures(text)] == ["exports", "production", "exports"]


def test_a_flow_rises_to_a_share_of_its_whole():
    told = figures("From 2010 to 2013 Peru's exports to Mali increased slightly to 30 percent of its total exports.")
    assert [(f.measure, f.value) for f in told] == [("share", 30)]


@pytest.mark.parametrize("percent", [70, 202])
def test_a_percent_in_brackets_behind_a_change_is_no_index(percent):
    told = figures(f"Norway's exports rose by NOK 456 million ({percent} per cent) to NOK 9 billion in July 2016.")
    assert (told[1].measure, told[1].value) == ("growth", percent)


@pytest.mark.parametrize("cause", ["led by", "thanks to", "driven by"])
@pytest.mark.parametrize("percent", [72, 180])
def test_percents_in_brackets_behind_names_are_no_indices(cause, percent):
    told = figures(f"Togo's exports rose 35% in 2011, {cause} cocoa ({percent}%) and soap (61%).")
    assert [(f.measure, f.value, f.product) for f in told][1:] == [("growth", percent, "cocoa"), ("growth", 61, "soap")]


def test_a_percent_in_brackets_is_a_change_where_the_head_of_the_list_says_so():
    found = figures("Exports of Fiji in 2019 (US$ million, growth on 2018 in brackets): tin 15.2 (3.4%), wool 4 (2%).")
    assert [figure.measure for figure in found] == ["level", "growth", "level", "growth"]


@pytest.mark.parametrize("saw", ["posted increases", "recorded the strongest growth", "should both see solid growth"])
def test_percents_in_brackets_are_the_changes_named_behind_them(saw):
    found = figures(f"World exports rose in 2019. Fiji (4%) and Oman (5%) {saw}.")
    assert [(figure.measure, figure.reporter) for figure in found] == [("growth", "FJ"), ("growth", "OM")]


def test_a_negative_part_of_the_product_is_a_share():
    [share] = figures("The deficit of Fiji (-4% of GDP) was lower in 2019.")
    assert (share.measure, share.value) == ("share", -4)


def test_a_percent_that_led_to_a_level_is_a_growth():
    told = figures(
        "In May 2010 Fiji's imports of rice rose 3% to 9 tonnes; Togo, 4% to 2 tonnes, and Mali, 5% to 1 tonne."
    )
    assert [f.measure for f in told] == ["growth", "level"] * 3


def test_what_is_taken_into_account_is_no_share():
    told = figures("Fiji's exports rose 3% in 2010. This took into account inflation of 2 percent.")
    assert told[-1].measure == "rate"


def test_a_growth_of_a_year_told_between_is_no_share():
    told = figures("The GDP of Fiji rose 3% in 2010. The bank predicted only 1 percent 2011 growth.")
    assert (told[-1].measure, told[-1].indicator) == ("growth", "gdp")
