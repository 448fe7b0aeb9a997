"""Percents of parts and of earlier levels: a marked text in, nothing wrong out."""

import pytest

from tests.extract.marked import faults

LED = "Exports of Peru to Chile were ⟦4%|growth change exports PE>CL value=-4 unit=percent period=2008 base=2007⟧"


@pytest.mark.parametrize(
    "rest",
    [
        " lower in 2008. In 1998 Peru had sent goods for ⟦$9 million|level exports PE>CL value=9000000 unit=USD"
        " period=1998⟧, of which fish was ⟦60%|share exports PE>CL value=60 unit=percent period=1998"
        ' product="fish"⟧.',
        " lower in 2008. Imports came to ⟦$7 million|level imports PE>CL value=7000000 unit=USD period=2008⟧, which is"
        " ⟦103%|growth index imports PE>CL value=3 unit=percent period=2008 base=2006⟧ of the value attained in 2006.",
        " lower in 2008. Sales of fish fell by ⟦6%|growth change exports PE>CL value=-6 unit=percent period=2008"
        ' base=2007 product="fish"⟧, because the 2007/08 season was short.',
        ' lower in 2008. Some ⟦70 pct|share exports PE>CL value=70 unit=percent period=2007 approx product="fish"⟧'
        " of the 2007 exports consisted of fish.",
        " lower in 2008. Imports were ⟦92 per cent|growth index imports PE>CL value=-8 unit=percent period=2008"
        " base=2007⟧ of the 2007 imports.",
        " lower in 2008, with ⟦$30 million|difference exports PE>CL value=-30000000 unit=USD period=2008 base=2007 "
        'product="copper and zinc ores"⟧ less for copper and zinc ores.',
        " lower in 2008. Of the land ⟦9,000 hectares|level other PE>CL value=9000 unit=ha"
        ' product="maize"⟧ under this crop are new: maize.',
        " lower in 2008. Imports made up ⟦104.2%|growth index imports PE>CL value=4.2 unit=percent period=2008"
        " base=2007⟧ of the level of 2007. Fish took ⟦61.2%|share imports PE>CL value=61.2 unit=percent period=2008"
        ' product="fish"⟧ of them (in 2001: ⟦53.7|share imports PE>CL value=53.7 unit=percent period=2001'
        ' product="fish"⟧).',
        " lower in 2008. The slice of Chad in Peru's exports rose to"
        " ⟦9%|share exports PE>TD value=9 unit=percent period=2008⟧, from"
        " ⟦7%|share exports PE>TD value=7 unit=percent period=2007⟧ in 2007.",
        " lower in 2008. The Malian stake in Peru's imports was"
        " ⟦3%|share imports PE>ML value=3 unit=percent period=2008⟧. Its part had been"
        " ⟦5%|share imports PE>ML value=5 unit=percent period=1998⟧ in 1998.",
        " lower in 2008. Sales of fish dropped by ⟦6%|growth change exports PE>CL value=-6 unit=percent period=2008"
        ' base=2007 product="fish"⟧ in weight.',
        " lower in 2008. A fund has put up ⟦$5 million|level other PE>CL value=5000000 unit=USD⟧ of aid for it.",
        " lower in 2008. Fish had a share in Peru's exports of"
        ' ⟦12%|share exports PE>CL value=12 unit=percent period=2008 product="fish"⟧, below the peak of'
        ' ⟦15%|share exports PE>CL value=15 unit=percent period=1998 product="fish"⟧ reached in 1998.',
        " lower in 2008. Mills laid off ⟦900|level jobs PE>CL value=900 unit=count period=2008⟧ people in 2008.",
        " lower in 2008. Some part of this was regained: deliveries to Chad grew by"
        " ⟦3%|growth change exports PE>TD value=3 unit=percent period=2008 base=2007⟧.",
        " lower in 2008. Chad saw its share in Peru's exports increase from"
        " ⟦2%|share exports PE>TD value=2 unit=percent period=2007⟧ in 2007 to"
        " ⟦3%|share exports PE>TD value=3 unit=percent period=2008⟧ in 2008.",
    ],
)
def test_a_part_is_a_share_and_an_earlier_level_a_base(rest: str) -> None:
    assert faults(LED + rest) == []
