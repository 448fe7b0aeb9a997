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
