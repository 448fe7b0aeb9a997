"""Times in reviews and retrospects: what a year is set beside, what came before it, and what goes on behind."""

import pytest

from tests.extract.marked import faults
from tests.extract.marked_times import times_of

LED = "Exports of Kenya came to ⟦$9 million|level exports KE> value=9000000 unit=USD period=2012⟧ in 2012. "


@pytest.mark.parametrize(
    "rest",
    [
        "Imports fell by ⟦12%|growth change imports KE> value=-12 unit=percent period=2012 base=2008⟧ from the peak"
        " of 2008.",
        "Imports were ⟦$7 million|level imports KE> value=7000000 unit=USD period=2012⟧, still below the record of"
        " 2008.",
        "Imports were ⟦5%|growth change imports KE> value=5 unit=percent period=2012 base=2010⟧ above the result of"
        " 2010 and close to the high of 2008.",
        "A deficit of ⟦$2 million|level trade_balance KE> value=-2000000 unit=USD period=2011⟧ in 2011 gave way to"
        " a surplus of ⟦$3 million|level trade_balance KE> value=3000000 unit=USD period=2012⟧.",
        "A surplus of ⟦$3 million|level trade_balance KE> value=3000000 unit=USD period=2012⟧ replaced the deficit of"
        " ⟦$2 million|level trade_balance KE> value=-2000000 unit=USD period=2011⟧ in 2011.",
        "After the slump of 2009, when they fell by ⟦half|growth change exports KE> value=-50 unit=percent"
        " period=2009 base=2008⟧, they have grown year by year. Imports were ⟦$7 million|level imports KE>"
        " value=7000000 unit=USD period=2012⟧.",
    ],
)
def test_what_a_year_is_set_beside_does_not_change_the_year(rest: str) -> None:
    assert faults(LED + rest) == []


def test_what_goods_were_in_a_year_tells_no_time_of_them() -> None:
    text = (
        LED + "Tea, last year's disappointment, earned"
        ' ⟦$4 million|level exports KE> value=4000000 unit=USD period=2012 product="tea"⟧.'
    )
    assert faults(text) == []


def test_a_harvest_foretold_is_of_the_season_spoken_of() -> None:
    text = (
        "LIMA, 30 January 1997 - World output of coffee in the 1996/97 season (October-September) is put at 93 million"
        " bags, 4% more than in 1995/96.\n\nPeru is expected to produce 2 million bags."
    )
    times = times_of(text, {"93 million": "", "2 million": ""})
    assert times["2 million"] == times["93 million"] != "none"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In the fourth quarter things looked less rosy. Imports came to $2 million.", "2012-Q4"),
        ("December was no better than the rest of the year. Imports came to $2 million.", "2012-12"),
        ("Imports, which had grown by 5% in 2010, stagnated in 2011, as rain failed. They came to $2 million.", "2011"),
        ("Imports, which had grown by 5% in 2010, are expected to recover in 2014. Tea cost $2 million.", "2012"),
    ],
)
def test_a_time_told_without_a_figure_is_that_of_the_next_sentence(text: str, wanted: str) -> None:
    text = f"NAIROBI, 30 January 2013 - Exports of Kenya came to $9 million in 2012. {text}"
    assert times_of(text, {"$2 million": ""})["$2 million"] == wanted
