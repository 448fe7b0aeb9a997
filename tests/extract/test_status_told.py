"""Facts, plans and forecasts beside one another: a text in, the status and the period of its figures out."""

import pytest

from extract.figures import extract
from extract.periods import Period
from extract.read import decode_document
from tests.extract.marked import figures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "LAGOS, 4 June 2009. In 2008 Togo had a deficit. This could be explained by higher imports of tea"
            " (+11.3%).",
            {"+11.3%": "actual 2008"},
        ),
        (
            "LAGOS, 4 June 2009. Trade of Togo and Mali grew in May and may possibly reach $55 million for the whole"
            " year. It may conceivably top $90 million in 2012.",
            {"$55 million": "forecast 2009", "$90 million": "forecast 2012"},
        ),
        (
            "LAGOS, 4 June 2009. Togo's surplus was $55 million in 2008. Economists estimate a surplus as high as $90"
            " million this year.",
            {"$55 million": "actual 2008", "$90 million": "forecast 2009"},
        ),
        (
            "LAGOS, 4 June 2009. The ministers discussed ways to lift trade of Togo and Mali to $55 million by 2012. It"
            " was $8 million last year.",
            {"$55 million": "target 2012", "$8 million": "actual 2008"},
        ),
        (
            "LAGOS, 4 June 2009. Togo has agreed with Mali on boosting trade to $55 million by 2012. The presidents"
            " discussed raising trade with Chad from $8 million in 2008 to $9 million by 2011 and voiced hope of"
            " bringing exports to Mali up to $7 million by 2013.",
            {
                "$55 million": "target 2012",
                "$8 million": "actual 2008",
                "$9 million": "target 2011",
                "$7 million": "target 2013",
            },
        ),
        (
            "LAGOS, 4 June 2009. Togo's cotton industry looks to earn $55 million from exports in 2012. The country is"
            " looking to sell cocoa for $8 million in 2011.",
            {"$55 million": "target 2012", "$8 million": "target 2011"},
        ),
        (
            "LAGOS, 4 September 2009. Togo's exports rose to $68 million in July and were 3 percent above the $66 "
            "million target set for the month. Exports in August fell short of the $30 million target.",
            {"$68 million": "actual 2009-07", "$66 million": "target 2009-07", "$30 million": "target 2009-08"},
        ),
        (
            "LAGOS, 4 June 2009. Togo's trade gap was $5 million in May. The consensus of economists called for a gap "
            "of $4 million. Estimates in the poll ranged from trade gaps of $3 million to $6 million.",
            {"$4 million": "forecast 2009-05", "$3 million": "forecast 2009-05", "$6 million": "forecast 2009-05"},
        ),
        (
            "LAGOS, 4 June 2009. Orders from Mali combined to lift Togo's exports to $55 million in 2008.",
            {"$55 million": "actual 2008"},
        ),
        (
            "LAGOS, 4 June 2009. Togo managed to bring its cocoa exports to $55 million in 2008.",
            {"$55 million": "actual 2008"},
        ),
        (
            "LAGOS, 4 March 2009. Togo's exports fell in January 2009. This was driven by a 4% drop in cocoa exports to"
            " reach $55 million in January.",
            {"4%": "actual 2009-01", "$55 million": "actual 2009-01"},
        ),
        (
            "LAGOS, 4 March 2009. Togo's cocoa exports did well, growing by $9 million in 2008 to reach $55 million.",
            {"$9 million": "actual 2008", "$55 million": "actual 2008"},
        ),
        (
            "LAGOS, 4 March 2009. The minister wants a 9% rise in Togo's cocoa exports to reach $55 million in 2012.",
            {"$55 million": "target 2012"},
        ),
        (
            "LAGOS, 4 June 2009. In 2008 Togo had a surplus. The surplus of $55 million would be smaller but for"
            " phosphates, which form 29% of exports. A tax of 4% would follow.",
            {"$55 million": "actual 2008", "29%": "actual 2008"},
        ),
        (
            "Togo and Mali hope for more trade. Their goal for 2009 is $55 million; in 2007 they exchanged goods for"
            " $40 million.",
            {"$55 million": "target 2009", "$40 million": "actual 2007"},
        ),
        (
            "LOME, 4 June 2009. Trade of Togo rose by 8% in 2008 to $55 million and this upswing is forecast to last.",
            {"8%": "actual 2008", "$55 million": "actual 2008"},
        ),
        (
            "LOME, 4 June 2009. Togo has achieved many goals, and in 2008 exports came to $55 million.",
            {"$55 million": "actual 2008"},
        ),
        (
            "LOME, 4 June 2009. The ministry of Togo sees shipments abroad gaining 9 percent this year to reach a"
            " record of $7 million. It plans to raise imports by 5 percent in 2010 to reach $8 million.",
            {
                "9 percent": "forecast 2009",
                "$7 million": "forecast 2009",
                "5 percent": "target 2010",
                "$8 million": "target 2010",
            },
        ),
        (
            "Togo's imports for 2007 were budgeted at $55 million but came to $60 million.",
            {"$55 million": "target 2007", "$60 million": "actual 2007"},
        ),
        (
            "Togo's exports for 2007 were planned at $55 million but ended at $60 million.",
            {"$55 million": "target 2007", "$60 million": "actual 2007"},
        ),
        (
            "Togo's surplus was $55 million in May 2007. The consensus of brokers had been for one of $70 million. "
            "Predictions for exports were for $90 million; the average estimate of dealers was $80 million.",
            {"$70 million": "forecast 2007-05", "$90 million": "forecast 2007-05", "$80 million": "forecast 2007-05"},
        ),
        (
            "Contrary to forecasts Togo's surplus of 2007 was one of only $55 million. As expectations had grown, the"
            " deficit of May 2008 was a shock at $70 million.",
            {"$55 million": "actual 2007", "$70 million": "actual 2008-05"},
        ),
        (
            "Togo's exports were $55 million in 2007. The board expects $70 million for 2008. In the first four months "
            "they came to $20 million.",
            {"$70 million": "forecast 2008", "$20 million": "actual 2008-01-01/P4M"},
        ),
        (
            "LAGOS, 4 March 2008. Togo's exports were $55 million in 2007. The board expects $70 million this year. In "
            "the fourth quarter they had come to $20 million.",
            {"$70 million": "forecast 2008", "$20 million": "actual 2007-Q4"},
        ),
        (
            "LAGOS, 4 June 2009. In 2008 Togo's deficit was $55 million. Economists warn that it may reach $70 million "
            "this year. The government says that exports may reach $90 million.",
            {"$70 million": "forecast 2009", "$90 million": "target 2009"},
        ),
        (
            "LAGOS, 4 June 2009. Togo's April exports rose by 7% (forecast: 5%; March: 3%) to $55 million.",
            {"5%": "forecast 2009-04", "3%": "actual 2009-03", "$55 million": "actual 2009-04"},
        ),
        (
            "LAGOS, 4 June 2009. In 2008 Togo sold tea for $55 million. $70 million, the goal for 2012, is far off. "
            "The $60 million, its own forecast for 2010, look bold. Wages of $3 million, the largest bill, were paid.",
            {"$70 million": "target 2012", "$60 million": "forecast 2010", "$3 million": "actual 2008"},
        ),
        (
            "LAGOS, 4 June 2009. In 2008 Togo sold 55,000 tons of tea. Next year 60,000 tons should be sold, the plan "
            "says. In 2011 exports should rise to 70,000 tons, brokers say.",
            {"60,000 tons": "target 2010", "70,000 tons": "forecast 2011"},
        ),
        (
            "LAGOS, 4 June 2009. In 2008 Togo's exports were $40 million. The bank expects a deficit of $55 million"
            " this year, or almost 4 per cent of GDP.",
            {"$55 million": "forecast 2009", "4 per cent": "forecast 2009"},
        ),
        (
            "LAGOS, 4 June 2009. In 2008 Togo's exports of tea reached $55 million, the target for the year.",
            {"$55 million": "actual 2008"},
        ),
        (
            "LAGOS, 4 June 2009. A group of 24 firms from Togo is to travel to Bamako in May 2010; 300 firms already "
            "sold goods there in 2008.",
            {"24": "target 2010-05", "300": "actual 2008"},
        ),
        (
            "LAGOS, 4 June 2009. In May 2010 the chamber will bring 24 firms from Togo to Bamako.",
            {"24": "target 2010-05"},
        ),
        (
            "LAGOS, 4 June 2009. Togo sold 3,000 tonnes of cashews in 2008. If it rains we will be at 4,000 tonnes in"
            " 2009. We will plant 600 hectares in 2010.",
            {"3,000 tonnes": "actual 2008", "4,000 tonnes": "forecast 2009", "600 hectares": "target 2010"},
        ),
        (
            "LAGOS, 4 June 2009\n\nWorld cocoa trade is lively.\n\nForecast exports of cocoa in 2010, thousand tonnes:"
            "\n- United Republic of Tanzania, 9.5;\n- Ghana, 650 (620 in 2007).\n\nIn 2008 Ghana earned $900 million.",
            {"9.5": "forecast 2010", "650": "forecast 2010", "620": "actual 2007", "$900 million": "actual 2008"},
        ),
        (
            "LAGOS, 4 June 2009\n\nPlanned deliveries of Togo in 2010:\n- cotton, 3,000 tonnes;\n- tea, 4,000 tonnes.",
            {"3,000 tonnes": "target 2010", "4,000 tonnes": "target 2010"},
        ),
        (
            "LAGOS, 4 June 2009\n\nThe targets of Togo for 2008 were met:\n- exports of cotton, $300 million;\n"
            "- imports of rice, $200 million.",
            {"$300 million": "actual 2008", "$200 million": "actual 2008"},
        ),
        (
            "LAGOS, 4 June 2009. Trade with Togo can return to $2 billion in 2010, the envoy said.",
            {"$2 billion": "target 2010"},
        ),
        (
            "LAGOS, 4 June 2009. The presidents of Togo and Ghana signed three agreements here today.",
            {"three": "actual 2009-06"},
        ),
        (
            "LAGOS, 4 June 2009. The minister hoped that in 2010 exports of Togo would grow by 9%. The bank thought"
            " that they would grow by 3%.",
            {"9%": "target 2010", "3%": "forecast 2010"},
        ),
        (
            "LAGOS, 4 June 2009. The two chambers would like to see exchanges, $40 million last year, grow to"
            " $100 million by 2012.",
            {"$40 million": "actual 2008", "$100 million": "target 2012"},
        ),
        (
            "LAGOS, 4 June 2009. Exports of 20 million kilos in 2008 are to be raised to 30 million kilos by 2012.",
            {"20 million kilos": "actual 2008", "30 million kilos": "target 2012"},
        ),
        (
            "DHAKA, 3 July 2004. The government has put a ceiling of 3.8 million tonnes on jute exports for "
            "2004. In six months 2.2 million tonnes were shipped.",
            {"3.8 million tonnes": "target 2004", "2.2 million tonnes": "actual 2004-S1"},
        ),
        (
            "LAGOS, 4 June 2009. Trade with Togo was $40 million in 2008. The two ministers have set the bar at $60"
            " million for 2009.",
            {"$40 million": "actual 2008", "$60 million": "target 2009"},
        ),
        (
            "PHNOM PENH, 1 December 2021. Trade with Vietnam exceeded $8.9 billion in ten months, which puts "
            "the target for the year, $10 billion, within sight.",
            {"$8.9 billion": "actual 2021-01-01/P10M", "$10 billion": "target 2021"},
        ),
        (
            "JAKARTA, 12 March 2013. Palm oil shipments may hit 20 million tons this year, the association "
            "reckons; in 2012 18 million tons were sold.",
            {"20 million tons": "forecast 2013", "18 million tons": "actual 2012"},
        ),
        (
            "LIMA, 12 March 2013. If prices hold, 2013 should close with exports of $48 billion, as against "
            "$45.6 billion in 2012.",
            {"$48 billion": "forecast 2013", "$45.6 billion": "actual 2012"},
        ),
        (
            "DHAKA, 5 July 2010. Exports came to $16.2 billion in the fiscal year to June, missing the target"
            " of $17.6 billion by $1.4 billion.",
            {"$16.2 billion": "actual 2009-07-01/P1Y", "$17.6 billion": "target 2009-07-01/P1Y"},
        ),
        (
            "GENEVA, 9 April 2003. World trade in goods had been forecast to grow by 4% in 2002; it grew by 2.5%.",
            {"4%": "forecast 2002", "2.5%": "actual 2002"},
        ),
        (
            "TEHRAN, 9 April 2019. Trade with Iraq amounted to $12 billion last year, with a target of $20 "
            "billion set for 2021.",
            {"$12 billion": "actual 2018", "$20 billion": "target 2021"},
        ),
        (
            "ANKARA, 9 April 2013. Turkey plans to raise its exports to Iraq, $10.8 billion last year, to $15"
            " billion by 2015.",
            {"$10.8 billion": "actual 2012", "$15 billion": "target 2015"},
        ),
        (
            "ANKARA, 9 April 2013. Turkey plans to raise its exports to Iraq, which came to $10.8 billion "
            "last year, to $15 billion by 2015.",
            {"$10.8 billion": "actual 2012", "$15 billion": "target 2015"},
        ),
        (
            "ANKARA, 9 April 2013. From $10.8 billion in 2012, Turkish exports to Iraq are to grow to $15 "
            "billion by 2015.",
            {"$10.8 billion": "actual 2012", "$15 billion": "target 2015"},
        ),
        (
            "ANKARA, 9 April 2013. Exports to Iraq (2012: $10.8 billion) are expected to reach $12 billion this year.",
            {"$10.8 billion": "actual 2012", "$12 billion": "forecast 2013"},
        ),
        (
            "KARACHI, 20 August 2008. Textile exports amounted to $10.6 billion in fiscal year 2007-08, short"
            " of the $11.2 billion target and 1.4 percent below the preceding year.",
            {
                "$10.6 billion": "actual 2007-07-01/P1Y",
                "$11.2 billion": "target 2007-07-01/P1Y",
                "1.4 percent": "actual 2007-07-01/P1Y",
            },
        ),
        (
            "MANILA, 20 January 2008. Exports in 2007 beat the forecast of $49 billion and came to $50 "
            "billion, a gain of 5.6 percent.",
            {"$49 billion": "forecast 2007", "$50 billion": "actual 2007", "5.6 percent": "actual 2007"},
        ),
        (
            "LIMA, 20 January 2008. Shipments of asparagus reached $420 million last year, exceeding the $400"
            " million goal; mango brought $60 million.",
            {"$420 million": "actual 2007", "$60 million": "actual 2007"},
        ),
        (
            "MASERU, 4 September 1996. Imports from South Africa passed $900 million in 1995, while Lesotho "
            "could sell it"
            " goods worth no more than $72 million.",
            {"$900 million": "actual 1995", "$72 million": "actual 1995"},
        ),
        (
            "Togo's exports were projected at $4 million for 1998; they proved to be $5 million.",
            {"$4 million": "forecast 1998", "$5 million": "actual 1998"},
        ),
        (
            "Togo wants its exports of tea, worth $4 million in 1998, to grow to $9 million by 2001.",
            {"$4 million": "actual 1998", "$9 million": "target 2001"},
        ),
        (
            "The bank expects imports, which were $4 million in 1998, to reach $5 million in 1999.",
            {"$4 million": "actual 1998", "$5 million": "forecast 1999"},
        ),
        (
            "Togo hopes that exports, $4 million in 1998, will amount to $5 million in 1999.",
            {"$4 million": "actual 1998", "$5 million": "target 1999"},
        ),
        (
            "The plan for 1999 foresees exports of $5 million. This is 9 per cent more than in 1998. Imports fell by"
            " 4%.",
            {"$5 million": "target 1999", "9 per cent": "target 1999"},
        ),
        (
            "In 1998, against a hoped-for $8 million, only $5 million of exports was achieved.",
            {"$8 million": "target 1998", "$5 million": "actual 1998"},
        ),
        (
            "Togo's imports: goal for 1998, $6 million; outcome, $5 million; goal for 1999, $7 million.",
            {"$6 million": "target 1998", "$5 million": "actual 1998", "$7 million": "target 1999"},
        ),
        (
            "Togo shipped 9,000 tons of rice in 1998 instead of the intended 10,000 tons.",
            {"9,000 tons": "actual 1998", "10,000 tons": "target 1998"},
        ),
        (
            "In May 1998 Togo's shipments heading for Mali rose 4%. They are heading for $5 million in 1998.",
            {"4%": "actual 1998-05", "$5 million": "forecast 1998"},
        ),
        (
            "In May 1998 Togo's tea exports were up 4% in value to reach $5 million. Rice, rising 3% to reach"
            " $6 million in May 1998, led.",
            {"4%": "actual 1998-05", "$5 million": "actual 1998-05", "$6 million": "actual 1998-05"},
        ),
        (
            "Togo bought 9,000 tons of rice in 1998 and will have to import 10,000 tons in 1999.",
            {"9,000 tons": "actual 1998", "10,000 tons": "forecast 1999"},
        ),
    ],
)
def test_status_and_its_time(text: str, told: dict[str, str]):
    figures = extract(decode_document(text.encode(), "text.txt")).figures
    found = {
        figure.surface: f"{figure.status} {Period(figure.period_start, figure.period_end).code}"
        for figure in figures
        if figure.period_start and figure.period_end
    }
    assert {surface: found.get(surface) for surface in told} == told


IN_REACH = [
    ("The deal could lift Peru's exports to India by at least another $2 billion by 2027.", "difference", "forecast"),
    ("Peru wants to sell $90 million of wine in 2025, of which $30 million will go to Chad.", "level", "target"),
]


@pytest.mark.parametrize(("text", "measure", "status"), IN_REACH)
def test_what_could_be_added_and_what_is_part_of_a_plan(text, measure, status):
    last = figures(text)[-1]
    assert (last.measure, last.status) == (measure, status)


def test_they_are_what_the_sentence_before_spoke_of():
    text = (
        "Trade of Peru with Chad rose to $160 million in 2020. Another sign is the growth of Chadian investments in "
        "the Peruvian economy. In the first half of 2021 they exceeded ten million dollars."
    )
    assert [figure.indicator for figure in figures(text)] == ["trade_turnover", "investment"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Exports were expected to fall, but came to $30 billion in 2009.", "actual"),
        ("Exports exceeded expectations and reached $30 billion in 2009.", "actual"),
        ("Exports beat forecasts for $30 billion in 2009.", "forecast"),
        ("Exports fell in 2009, against expectations for a rise of $30 billion.", "forecast"),
        ("Investment of Chad in Togo is modest. New pledges amounted to $30 million in 2009.", "actual"),
        ("Chad has pledged to put $30 million into Togo.", "target"),
        ("Exports beat forecasts at $30 billion in 2009.", "actual"),
        ("Although it aimed higher, Peru sold $30 billion in 2009.", "actual"),
        ("Peru could export only $30 billion in 2009.", "actual"),
        ("Exports are estimated to reach $30 billion this year.", "forecast"),
        ("Trade between Peru and Chad is to the tune of $30 billion a year.", "actual"),
        ("Exports saw an increase to reach $30 billion last year.", "actual"),
        ("Exports are to see an increase to reach $30 billion this year.", "target"),
        ("Exports are estimated to have reached $30 billion in 2009.", "actual"),
        ("Exports of 2009 may be put at $30 billion.", "actual"),
        ("Exports have the potential to reach $30 billion by 2020.", "forecast"),
        ("The minister called for exports of $30 billion this year.", "target"),
        ("Exports of Chad beat the official goal of $30 billion in 2009.", "target"),
        ("Exports of Chad missed the goal of 3 percent growth in 2009.", "target"),
        ("The government missed its target of $30 billion for exports in 2009.", "target"),
        ("In 2009 exports of cars gained speed to reach $30 billion.", "actual"),
        ("It took Peru until 2009 to reach exports of $30 billion.", "actual"),
        ("Bankers see exports above $30 billion in the fiscal year ending this June.", "forecast"),
    ],
)
def test_hopes_that_are_over_and_those_that_are_not(text, status):
    [figure] = extract(decode_document(f"LIMA, 20 May 2010 - {text}".encode(), "text.txt")).figures
    assert figure.status == status


@pytest.mark.parametrize(
    ("beside", "status"),
    [
        ("well above the $30 billion that a poll had pointed to", "forecast"),
        ("against an expected $30 billion", "forecast"),
        ("less than the 30 billion economists had expected", "forecast"),
        ("more than the $30 billion planned", "target"),
        ("well above forecasts, which had centred on $30 billion", "forecast"),
        ("more than the $30 billion sold in 2008", "actual"),
    ],
)
def test_a_fact_is_set_beside_what_was_foretold_for_its_time(beside, status):
    text = f"LIMA, 20 May 2010 - In 2009 exports came to $33 billion, {beside}. Imports were $20 billion."
    fact, other, next_fact = extract(decode_document(text.encode(), "text.txt")).figures
    assert [figure.status for figure in (fact, other, next_fact)] == ["actual", status, "actual"]
    assert (other.indicator, other.period_start.year) == ("exports", 2008 if status == "actual" else 2009)


@pytest.mark.parametrize(
    "told", ["will grow faster than those of Chile in 2011, up", "should recover in 2011, by", "are forecasted to grow"]
)
def test_what_will_grow_by_so_much_is_foretold(told):
    [figure] = figures(f"LIMA, 20 June 2010 - Exports of Peru {told} 4%.")
    assert (figure.measure, figure.status) == ("growth", "forecast")


def test_what_is_foretold_goes_on_in_the_year_foretold_behind_a_look_back():
    text = (
        "QUITO, 20 May 2015 - Exports of South America will shrink by 9% in 2015. In 2014 and 2013 they rose by 3% and"
        " 2%, respectively. Peru will have a decline of 4% in exports; Chile, 5%."
    )
    told = extract(decode_document(text.encode(), "text.txt")).figures
    assert [(f.status, f.period_start.year) for f in told[-2:]] == [("forecast", 2015)] * 2


def test_what_a_poll_was_for_is_foretold_where_the_month_is_over_and_those_polled_are_counted():
    text = (
        "LIMA, 13 June 2010 - The median forecast of 12 analysts polled was for a deficit of about $90 million in May."
    )
    assert extract(decode_document(text.encode(), "text.txt")).figures[-1].status == "forecast"


def test_what_is_estimated_for_the_year_that_runs_is_foretold():
    text = "LIMA, 20 May 2010 - The ministry estimates exports of $9.7 billion for this year."
    assert [f.status for f in extract(decode_document(text.encode(), "text.txt")).figures] == ["forecast"]


@pytest.mark.parametrize("told", ["expects that Peru will export", "forecasts that this year Peru will ship"])
def test_what_somebody_expects_another_to_sell_is_foretold(told):
    [figure] = figures(f"LIMA, 20 June 2010 - The council {told} 9,000 tons of tea.")
    assert figure.status == "forecast"


@pytest.mark.parametrize("went_on", ["continued to increase by", "began to grow again, by", "managed to gain"])
def test_what_went_on_to_rise_has_risen(went_on):
    told = figures(f"LIMA, 20 June 2010 - Exports of Peru in May {went_on} 4% to $9 million.")
    assert [f.status for f in told] == ["actual", "actual"]


def test_what_work_continues_for_is_a_goal():
    text = "LIMA, 20 June 2010. Work continues to bring trade of Peru and Chile to $9 million by 2015."
    assert [f.status for f in figures(text)] == ["target"]


def test_those_of_analysts_whom_a_note_names_before_them_are_forecasts():
    text = "SOFIA, 20 May 2010\n\n- Bulgaria: the trade gap was $330 million in April, wider than {} $300 million."
    whose = ("our $290 million and the market's", "Romania's", "analysts'", "our exports of cars of")
    told = [[f.status for f in figures(text.format(who))[1:]] for who in whose]
    assert told == [["forecast", "forecast"], ["actual"], ["forecast"], ["actual"]]


def test_what_one_who_will_do_more_has_done_so_far_is_a_fact():
    told = "The venture will make tyres and {} $8 million."
    done = ("has so far invested", "will invest")
    assert [figures(told.format(words))[0].status for words in done] == ["actual", "target"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "The depot will be located in the port zone, which was opened in 1998 and has an area of 90 hectares.",
            "actual",
        ),
        ("We can raise trade with Chad by $200 million.", "target"),
        ("Chad and Togo pledged to trade more, as their ministers put their names to 14 accords.", "actual"),
        ("A school will be built in Juba, which has 400 factories.", "actual"),
        ("A mill will open in Kumasi next year, where the group has invested $30 million.", "actual"),
        ("A mill will be built in Kumasi, which will have a capacity of 20,000 tonnes.", "target"),
        ("The firm will build a mill in May, which has a capacity of 20,000 tonnes.", "target"),
        ("The ministry plans to raise exports to Chad, which have stagnated since May, to $20 million.", "target"),
    ],
)
def test_what_a_place_already_is_where_something_will_be_is_a_fact(text: str, status: str):
    assert [figure.status for figure in figures(text)] == [status]


@pytest.mark.parametrize(
    "goal", ["Then comes $90 million.", "The next stop is some $90 million.", "Then trade came to $90 million."]
)
def test_the_goal_behind_a_goal_has_no_time_yet(goal: str):
    text = f"Trade of Togo with Niger passed the $50 million mark in 2012. We want to see $60 million in 2015. {goal}"
    last, wanted = figures(text)[-1], "came to" not in goal
    assert (last.status == "target", last.period_start is None) == (wanted, wanted)


@pytest.mark.parametrize(
    ("answer", "status"),
    [("$60 million in 2018.", "target"), ("We passed $60 million in 2012.", "actual")],
)
def test_the_answer_to_a_question_for_a_goal_is_one(answer: str, status: str):
    text = f"Trade of Peru with Norway\n\nIn 2011 it came to $42 million.\n\n– And what is the goal?\n– {answer}"
    assert [figure.status for figure in figures(text)] == ["actual", status]


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("Under the protocol deliveries of Peruvian copper are to rise to $30 million.", "target"),
        ("In accordance with the agreement turnover is to grow to $30 million.", "target"),
        ("We should bring it to $30 million by 2016.", "target"),
        ("The two sides should increase their trade to $30 million.", "target"),
        ("Turnover should increase to $30 million in 2016.", "forecast"),
        ("We are capable of raising it to $30 million.", "target"),
    ],
)
def test_what_two_countries_agreed_on_or_want_done_is_a_goal(told: str, status: str):
    figure = figures(f"Peru and Togo signed a trade protocol for 2016. {told}")[-1]
    assert (figure.status, str(figure.period_start)) == (status, "2016-01-01" if "We are" not in told else "None")
