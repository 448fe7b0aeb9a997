"""Whose trade plain texts tell, and with whom: marked texts in, every slot of every figure right.

Two that deal with one another, several partners, those first in the world, blocs and their members, each in what comes
next as well. The facts are invented.
"""

import pytest

from tests.extract.marked import faults

TEXTS = [
    "Morocco and Chile signed a trade pact. In 2007 trade between them was worth ⟦$9 million|level "
    "trade_turnover MA>CL value=9000000 unit=USD period=2007⟧, with Morocco exporting goods for ⟦$5 "
    "million|level exports MA>CL value=5000000 unit=USD period=2007⟧ and Chile for ⟦$4 million|level exports "
    "CL>MA value=4000000 unit=USD period=2007⟧.",
    "Uruguay's exports to Vietnam and Chile amounted to ⟦$9 million|level exports UY>VN value=9000000 unit=USD"
    " period=2010⟧ and ⟦$5 million|level exports UY>CL value=5000000 unit=USD period=2010⟧ respectively in "
    "2010. In 2009 the figures were ⟦$8 million|level exports UY>VN value=8000000 unit=USD period=2009⟧ and "
    "⟦$4 million|level exports UY>CL value=4000000 unit=USD period=2009⟧.",
    "Kenya's chief partners in 1991 were Ghana and Togo. Exports to them came to ⟦$9 million|level exports "
    "KE>GH value=9000000 unit=USD period=1991⟧ and ⟦$3 million|level exports KE>TG value=3000000 unit=USD "
    "period=1991⟧, respectively.",
    "Egypt was the world's largest importer of wheat in 2011 with ⟦9 million tonnes|level imports EG> "
    'value=9000000 unit=t period=2011 product="wheat"⟧, ahead of Algeria with ⟦7 million tonnes|level imports '
    'DZ> value=7000000 unit=t period=2011 product="wheat"⟧.',
    "Hungary was the largest supplier of flax to the world market in 1999, selling ⟦800 tonnes|level exports "
    'HU> value=800 unit=t period=1999 product="flax"⟧; Sweden came second with ⟦300 tonnes|level exports SE> '
    'value=300 unit=t period=1999 product="flax"⟧.',
    "In 2012 India overtook Peru as the largest exporter of rice, shipping ⟦9 million tonnes|level exports IN>"
    ' value=9000000 unit=t period=2012 product="rice"⟧.',
    "Chile's copper exports fell. Spain is the world's largest importer of copper, buying ⟦3 million "
    'tonnes|level imports ES> value=3000000 unit=t period=2010 product="copper"⟧ in 2010, followed by Malta '
    'with ⟦1 million tonnes|level imports MT> value=1000000 unit=t period=2010 product="copper"⟧.',
    "Morocco had a surplus of ⟦$9 million|level trade_balance MA>GH value=9000000 unit=USD period=2002⟧ with "
    "Ghana, a deficit of ⟦$2 million|level trade_balance MA>PE value=-2000000 unit=USD period=2002⟧ with Peru "
    "and a surplus of ⟦$1 million|level trade_balance MA>NO value=1000000 unit=USD period=2002⟧ with Norway in"
    " 2002.",
    "Hungary's exports to Peru came to ⟦$9 million|level exports HU>PE value=9000000 unit=USD period=1993⟧ in "
    "1993. In return, Peru exported goods worth ⟦$2 million|level exports PE>HU value=2000000 unit=USD "
    "period=1993⟧.",
    "Ghana's exports to Togo came to ⟦$9 million|level exports GH>TG value=9000000 unit=USD period=1993⟧ in "
    "1993. For its part Togo sold goods worth ⟦$4 million|level exports TG>GH value=4000000 unit=USD "
    "period=1993⟧.",
    "Exports from Chile to Sweden were ⟦$9 million|level exports CL>SE value=9000000 unit=USD period=2018⟧ in "
    "2018; exports in the opposite direction were ⟦$6 million|level exports SE>CL value=6000000 unit=USD "
    "period=2018⟧.",
]


@pytest.mark.parametrize("text", TEXTS)
def test_the_sides_of_a_plain_text_are_read(text):
    assert faults(text) == []
