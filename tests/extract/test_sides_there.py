"""Places that are only pointed at, and shares told again: a text in, flow and sides of its figures out."""

import pytest

from tests.extract.marked import figures

TOLD = [
    (
        "In 2006 Ecuador sold roses for $12 million abroad. Its best market was Peru. There it earned $3 million.",
        ["exports EC>W0", "exports EC>PE"],
    ),
    (
        "Quito, 9 May 2007. Peru is an important market. Ecuador's sales in that country reached $12m in 2006."
        " Ecuador's purchases there came to $3m.",
        ["exports EC>PE", "imports EC>PE"],
    ),
    (
        "DHAKA, 4 July 2018. Most of the rice that Bangladesh buys is Indian. In 2017 the country received 1.9 million"
        " tonnes from there.",
        ["imports BD>IN"],
    ),
    (
        "WELLINGTON, 11 May 1992. New Zealand's wool used to go to the Soviet Union. In 1989 46,000 tonnes were shipped"
        " there. China has taken its place: exports there grew by 60 percent to 38,000 tonnes.",
        ["exports NZ>SU", "exports NZ>CN", "exports NZ>CN"],
    ),
    (
        "QUITO, 9 May 2007. Ecuador's exports of roses fell 3% in 2006. Russia was the trouble. The largest market for"
        " Ecuadorian flowers took 9% less. Spain, where Kenyan rivals sell, took 4% more.",
        ["exports EC>W0", "exports EC>RU", "exports EC>ES"],
    ),
    (
        "QUITO, 9 May 2007. Ecuador's exports of roses fell 3% in 2006. Russia was the trouble. The largest market was"
        " Italy with 9 million dollars.",
        ["exports EC>W0", "exports EC>IT"],
    ),
    (
        "HANOI, 9 May 2007. Vietnam exported rice for $90m in April. It courts buyers in Egypt, where it hopes to sell"
        " 60,000 tonnes in 2008. Dealers in Iraq, where prices had risen, took 9 per cent.",
        ["exports VN>W0", "exports VN>EG", "exports VN>IQ"],
    ),
    (
        "LUSAKA, 9 May 2007. Zambia's trade with China fell to $90m in 2006. The talks stopped after a row in a Kitwe"
        " hotel.\n\nDealers look elsewhere. Shipments to Chad doubled to $4m.",
        ["trade_turnover ZM>CN", "exports ZM>TD", "exports ZM>TD"],
    ),
    (
        "HANOI, 9 May 2007. Vietnam exported rice for $90m in April. Its main customer was Egypt, to which it shipped"
        " 60,000 tonnes.",
        ["exports VN>W0", "exports VN>EG"],
    ),
    (
        "Ghana's exports of plywood to Spain came to $7m in 2014. Mangoes earned $2m there.",
        ["exports GH>ES", "exports GH>ES"],
    ),
    (
        "LIMA. Peru exported goods worth $6 billion in 1997. In 1998 Peru received wheat for $200 million from Chad.",
        ["exports PE>W0", "imports PE>TD"],
    ),
    (
        "KAMPALA, 3 June 2015. In April 70 percent of Uganda's coffee went to Italy. A year ago the share was 75"
        " percent: 210,000 bags out of 280,000.",
        ["exports UG>IT", "exports UG>IT", "exports UG>IT", "exports UG>W0"],
    ),
    (
        "ACCRA, May 1999. Timber from Ghana found buyers in Italy (45,000 cubic metres) and in Ireland (22,000).",
        ["exports GH>IT", "exports GH>IE"],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_points_at_a_place_stands_for_it(text: str, told: list[str]) -> None:
    assert [f"{figure.indicator} {figure.reporter}>{figure.partner}" for figure in figures(text)] == told
