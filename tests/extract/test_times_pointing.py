"""Words that point back at a time: "that half-year", "in these months", "the current year"."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Slovenia sold goods for $28 million in 1997 and for $14 million in the first half of 1998.\n\n"
            "In that half-year tools made up 17% of exports.",
            {"17%": "1998-S1"},
        ),
        (
            "In the second quarter of 1998 Chile sold copper worth $9 billion. In 1997 it had been $40 billion.\n\n"
            "Fruit brought $1 billion in that quarter.",
            {"$1 billion": "1998-Q2"},
        ),
        (
            "Peru's deficit narrowed to $3 million in May 1998 from $4 million in April. In the five months since"
            " January it came to $20 million.\n\nOver the same months Chad bought goods for $2 million.",
            {"$20 million": "1998-01-01/P5M", "$2 million": "1998-01-01/P5M"},
        ),
        (
            "In January-July 1998 Oman sold dates for $3 million; in 1997 it sold $4 million worth.\n\n"
            "Imports in these months were $2 million.",
            {"$2 million": "1998-01-01/P7M"},
        ),
        (
            "Oman sold dates for $3 million in July 1998. Imports in the seven-month period were $19 million.",
            {"$19 million": "1998-01-01/P7M"},
        ),
        (
            "In June 1998 Togo shipped 40 tonnes of tea, lifting the six-month volume and value to 300 tonnes and "
            "$2 million, up 8%.",
            {"300 tonnes": "1998-S1", "8%": "1998-S1"},
        ),
        (
            "Pakistan's imports in April 1998 were $9 million and its ten-month import bill was $70 million.",
            {"$70 million": "1997-07-01/P10M"},
        ),
        (
            "Togo sold tea for $3 million in July 1998. Over a five-month period it rose by $1 million.",
            {"$1 million": "1998-07"},
        ),
    ],
)
def test_what_points_at_a_part_of_a_year_means_the_last_one_told_of(text: str, times: dict[str, str]):
    assert times_of(f"GENEVA, 3 September 1998\n\n{text}", times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Spices that India sold in 1997-98 brought $2 million. For the current year $3 million are seen.",
            {"$2 million": "1997-04-01/P1Y", "$3 million": "1998-04-01/P1Y"},
        ),
        (
            "Bangladesh exported jute worth $30 million in the nine months from July 1997 to March 1998. The export"
            " target for the full year is $45 million.",
            {"$30 million": "1997-07-01/P9M", "$45 million": "1997-07-01/P1Y"},
        ),
        (
            "First returns for 1995 show that Togo sold 900 tonnes of tea in the course of the year, and 700 in 1994.",
            {"900 tonnes": "1995", "700": "1994"},
        ),
    ],
)
def test_the_year_is_reckoned_as_the_one_in_force(text: str, times: dict[str, str]):
    assert times_of(f"GENEVA, 3 June 1998\n\n{text}", times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "From our correspondent, Lagos. June 1998.\n\nNigeria's cocoa exports last year were worth $300 million."
            " Beans made up two thirds.",
            {"$300 million": "1997", "two thirds": "1997"},
        ),
        (
            "HAVANA, 20 July 1998\n\nCuba closed the 1997-98 season with exports of 3 million tonnes of sugar. Exports"
            " will not exceed 2 million tonnes this year.",
            {"2 million tonnes": "1998"},
        ),
        (
            "HAVANA, 20 July 1998\n\nIn the first half Cuba sold 3 million tonnes of sugar, a third of it in June.",
            {"3 million tonnes": "1998-S1", "a third": "1998-06"},
        ),
    ],
)
def test_what_only_dates_the_text_or_a_part_is_no_time_of_the_rest(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            '"Last year [2021] Oman sold goods for $7 million. In January-June this year it sold $4 million worth."',
            {"$7 million": "2021", "$4 million": "2022-S1"},
        ),
        (
            "In October 2022 Oman and Togo signed a road map for 2023-2025. At a fair in October 40 firms took part.",
            {"40": "2022-10"},
        ),
        (
            "If in 2016 Oman's exports stood at $3 million, in 2020 they came to $8 million.",
            {"$3 million": "2016", "$8 million": "2020"},
        ),
    ],
)
def test_years_in_brackets_of_plans_and_of_two_clauses(text: str, times: dict[str, str]):
    assert times_of(text, times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "In May 2022 the Muscat college signed an agreement with a school in Lomé, which is the oldest of Togo and"
            " includes 16 faculties.",
            {"16": "none"},
        ),
        (
            "A fair was held in Muscat in May 2022. Suffice it to say that 17 firms became exhibitors.",
            {"17": "2022-05"},
        ),
        (
            "In 2018 $8 million of investments came from Oman to Togo, including $7 million of direct investments.",
            {"$7 million": "2018"},
        ),
    ],
)
def test_what_a_thing_is_like_who_showed_goods_and_parts_of_a_sum(text: str, times: dict[str, str | None]):
    assert times_of(text, times) == times


def test_the_half_year_of_a_year_is_its_first():
    told = {"$5 million": "2023-S1"}
    assert times_of("Oman's exports for the half-year of 2023 were $5 million.", told) == told


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Togo's imports in 1998 came to $9 million. The rise over 1997 was 5 per cent, that over 1996 8 per cent.",
            {"5 per cent": "1998 < 1997", "8 per cent": "1998 < 1996"},
        ),
        (
            "It was not until 1998 that imports reached the level of 1990. They were $9 million then.",
            {"$9 million": "1998"},
        ),
        (
            "Togo sold tea for $9 million in 1998. The previous year sales had been $8 million; the year before"
            " that, $7"
            " million.",
            {"$8 million": "1997", "$7 million": "1996"},
        ),
        (
            "In 1993 exports had come to $5 million. Three years later they were $6 million, and two years after"
            " that $8"
            " million.",
            {"$6 million": "1996", "$8 million": "1998"},
        ),
        (
            "Togo shipped 9,000 tonnes in the last five months of 1998. In the first seven, it had shipped 7,000"
            " tonnes.",
            {"9,000 tonnes": "1998-08-01/P5M", "7,000 tonnes": "1998-01-01/P7M"},
        ),
        (
            "Exports were $5 million in 1997 and $6 million in 1998; imports in the same years came to $3 million"
            " and $4"
            " million.",
            {"$3 million": "1997", "$4 million": "1998"},
        ),
        ("Togo's exports have risen by 9% since 1995. They came to $5 million in 1998.", {"9%": "1998 < 1995"}),
        (
            "In 1997 Togo's deficit with Chad was $5 million; the following year it turned into a surplus of $3"
            " million.",
            {"$5 million": "1997", "$3 million": "1998"},
        ),
        (
            "In 1996 exports had been $3 million. In 1999, three years later, they came to $5 million.",
            {"$3 million": "1996", "$5 million": "1999"},
        ),
        (
            "At the close of 1998 exports for the year were put at $5 million, having been $4 million in 1997.",
            {"$5 million": "1998", "$4 million": "1997"},
        ),
        (
            "In the first five months Togo's imports were worth $4 million in 1998 and $3 million in 1997.",
            {"$4 million": "1998-01-01/P5M", "$3 million": "1997-01-01/P5M"},
        ),
        ("In May Togo's minister said that exports had been $4 million in 1998.", {"$4 million": "1998"}),
        (
            "Togo shipped 9,000 tonnes in the first and as much as 10,000 tonnes in the last quarter of 1998.",
            {"9,000 tonnes": "1998-Q1", "10,000 tonnes": "1998-Q4"},
        ),
        (
            "From January to November 1998 imports passed the $3 million of 1997 and came to $4 million.",
            {"$3 million": "1997", "$4 million": "1998-01-01/P11M"},
        ),
        (
            "Togo's exports grew in the first half of 1998, by 4% on a year earlier, but fell in the second, by 5%.",
            {"4%": "1998-S1 < 1997-S1", "5%": "1998-S2 < 1997-S2"},
        ),
        (
            "Togo sold 9,000 tonnes in April and 8,000 tonnes in May 1998.",
            {"9,000 tonnes": "1998-04", "8,000 tonnes": "1998-05"},
        ),
        (
            "Sales came to $5 million in 1998, as against $4 million in 1997, which in turn was 8 per cent less than in"
            " 1996.",
            {"$4 million": "1997", "8 per cent": "1997 < 1996"},
        ),
    ],
)
def test_what_points_at_a_time_told_before(text: str, times: dict[str, str]):
    assert times_of(text, times) == times
