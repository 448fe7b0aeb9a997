"""The turnover told by what two do with one another, and who comes off better by it: a text in, the indicators out."""

import pytest

from tests.extract.marked import figures

MUTUAL = [
    "What Laos and Nepal sold each other in 2010 added up to $3 million.",
    "Benin and Niger are neighbours. In 2014 the goods they bought from one another were worth $90 million.",
    "With Peru Ecuador exchanged $900 million in 2011.",
    "Ecuador and Peru exchanged 800,000 tons of goods in 2011.",
    "Samoa and Tonga sell goods worth $4 million to each other.",
    "The Lakes of Bolivia and Peru. In 2011 goods worth $90 million crossed the border in one direction or the other.",
    "In 2011 $90 million worth of goods passed between Malawi and Zambia in either direction.",
    "Exports of Zambia to Malawi were $70 million in 2009. The two-way total came to $90 million.",
    "Trade of Egypt with Jordan grew by 4% in 2006. By 2010 the exchange had reached $900 million.",
    "Imports of Malta from Egypt were $9 million in 2003. We may then speak of an exchange of more than $15 million.",
]
NOT_MUTUAL = [
    ("Peruvian exports worth $5 million crossed the border in 2011. Visitors went in both directions.", "exports"),
    ("Oman exported goods for $4 million in 2003 at the exchange rate of 2002.", "exports"),
    ("Oman exported goods for $4 million in 2003 after an exchange of letters, $1 million of them tin.", "exports"),
    ("In 2010 exports of the Baltic states to one another came to $3 billion.", "exports"),
    ("In 2010 the members of SADC exported goods worth $3 billion to one another.", "exports"),
    ("In 2010 SADC countries shipped goods for $3 billion to each other.", "exports"),
    ("In 2010 the SADC countries sold each other goods worth $3 billion.", "exports"),
    ("SADC has no currency. In 2010 its members sold each other goods worth $3 billion.", "exports"),
    ("In 1999 Kenya, Uganda and Tanzania sold one another goods worth $500 million.", "exports"),
    ("In 1975, when the Treaty of Lagos was signed, Togo sold Ghana cattle for $3 million.", "exports"),
    ("Under the contract signed in 1975, Togo sold Ghana cattle for $3 million.", "contracts"),
]


@pytest.mark.parametrize("text", MUTUAL)
def test_what_two_sell_each_other_is_their_turnover(text):
    assert figures(text)[-1].indicator == "trade_turnover"


@pytest.mark.parametrize(("text", "indicator"), NOT_MUTUAL)
def test_a_word_for_one_flow_or_for_rates_makes_no_turnover(text, indicator):
    assert figures(text)[-1].indicator == indicator


def test_who_comes_off_worse_has_a_deficit():
    text = "Only in trade with Mali, $9 million in 2004, did Togo come off worse, by $2 million."
    assert [(f.indicator, f.value) for f in figures(text)][-1] == ("trade_balance", -2_000_000)


def test_the_imports_that_outpace_exports_leave_a_deficit():
    [figure] = figures("In 2018 Nepal's imports outpaced its exports by $8 billion.")
    assert (figure.indicator, figure.measure, figure.value) == ("trade_balance", "level", -8_000_000_000)


def test_a_balance_told_of_one_partner_is_not_of_the_next():
    text = (
        "Kenya's trade with its neighbours was worth $2 billion in 2010. Uganda came first with $800 million "
        "(balance: plus $500 million), Tanzania next with $400 million and a deficit of $20 million. "
        "Rwanda followed with $150 million."
    )
    turnover, balance = "trade_turnover", "trade_balance"
    assert [f.indicator for f in figures(text)] == [turnover, turnover, balance, turnover, balance, turnover]
    assert [f.measure for f in figures(text)] == ["level"] * 6


def test_a_percent_in_brackets_behind_goods_is_a_part_of_their_flow():
    text = (
        "Togo and Mali traded goods for $600 million in 2015. Mali bought goods from Togo for $400 million, "
        "above all cement (42.1%), salt (3.3%) and soap (3.1%)."
    )
    assert [f.indicator for f in figures(text)] == ["trade_turnover"] + ["imports"] * 4


def test_what_goes_to_a_country_is_exported():
    [figure] = figures("Nigeria's cocoa goes mainly to Estonia (31%).")
    assert (figure.indicator, figure.measure) == ("exports", "share")


OF_WHAT = [
    ("Benin's output of cotton was 600,000 tons in 1985. More than 90 percent of this was sold abroad.", "production"),
    ("Mali's trade with Togo was $9 million in 2013. About $3 million of Togolese money was invested.", "investment"),
    ("Samoa's trade balance was a deficit of $7 million in May 2015 (19 percent of exports).", "trade_balance"),
    ("Oman's deficit was $7 million in 2015. Without ships and aircraft it was $4 million.", "trade_balance"),
    ("In May 2015 goods sent abroad by Oman were worth $9 million, goods brought in $4 million.", "imports"),
    ("In 2015 Peru wants an agreement. Look at Chile, which has one: it imported rice for $5 million.", "imports"),
    ("In 2015 Kenya supplied 31 pct of the roses that the EU imports.", "imports"),
]


@pytest.mark.parametrize(("text", "indicator"), OF_WHAT)
def test_what_a_part_or_a_sum_is_of_is_told_by_the_words_around_it(text, indicator):
    assert figures(text)[-1].indicator == indicator


BETWEEN_TWO = [
    ("Kenya paid Egypt $400 million for goods.", "imports", 1),
    ("Kenya spent $400 million there.", "imports", 1),
    ("Kenya was $100 million short.", "trade_balance", -1),
    ("Kenya came out $100 million ahead.", "trade_balance", 1),
    ("The imbalance was $100 million in Kenya's favour.", "trade_balance", 1),
]


@pytest.mark.parametrize(("sentence", "indicator", "sign"), BETWEEN_TWO)
def test_what_one_of_two_spends_or_is_ahead_by_is_told_in_plain_words(sentence, indicator, sign):
    *_, last = figures(f"Kenya traded with Egypt for $900 million in 2009. {sentence}")
    assert (last.indicator, last.reporter, last.value > 0) == (indicator, "KE", sign > 0)
