"""Whose companies, agreements, jobs and members are: a text in, reporter and partner of its counts out."""

import pytest

from tests.extract.test_sides import sides

LEAD = "Peru and Italy: more than trade\n\nTrade between Peru and Italy was $90 million in 2014."
COUNTED = [
    ("There are 54 companies with Italian capital operating in Peru.", "PE>IT"),
    ("Some 60 firms with Italian capital are at work.", "PE>IT"),
    ("As many as 40 Italian companies took part in a fair in Lima.", "IT>PE"),
    ("A forum in Lima was attended by 90 firms from both countries.", "PE>IT"),
    ("The Peruvian exchange has accredited 27 Italian companies.", "PE>IT"),
    ("Today 500 citizens of Peru are studying in Italy.", "IT>PE"),
    ("The ministers signed 14 agreements with Italy.", "PE>IT"),
    ("Investors from Italy put $4 million into a dairy in Peru.", "PE>IT"),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_what_is_somewhere_is_its_place_s_and_guests_are_of_their_country(text, expected):
    assert sides(f"{LEAD} {text}")[-1] == expected
