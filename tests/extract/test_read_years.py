"""Texts without a whole date line in, the year they were most likely published in out."""

import pytest

from extract.read import decode_document
from extract.reading.years import publication_year


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("In 2019 exports grew by 5%, imports had fallen in 2018.", 2020),
        ("The roadmap for 2022-2026 was signed in November 2022 and runs until 2030.", 2022),
        ("Trade is to reach $2 billion by 2025. In 2021 it exceeded $1 billion.", 2022),
        ("Oman opened a bank in 1931. Its investors have placed $5 million in Malta by the end of 2008.", 2009),
        ("Oman opened a bank in 1931 and has agreed to sell half of it by 1934.", 1931),
        ("In 2024, the goal of all the parties will be to sell more. Exports grew in August 2023.", 2023),
        ("In 2024 trade reached $714 million, with plans to increase it to $1 billion.", 2024),
        ("Exports of 2,021 tonnes in 2019 went for $2022 at EXPO-2030, see /news/2040/.", 2020),
        ("The 1986/87 crop was a good one.", 1987),
        ("Exports in FY2023-24 rose.", 2024),
        ("Sales were 5% larger than in 2011.", 2012),
        ("Half a million tons were sold, against 400,000 in the same period of 2014.", 2015),
        ("A gain of 4% is foreseen for 1999. In 1998 trade grew by 3%.", 1999),
        ("2014 in review: the weavers of Benin sold less than in 2013.", 2015),
        ("Exports of Malta fell in the first quarter of 20191, said the office; in 2018 they rose.", 2019),
        ("Exports in January-No-\nvember 2009 were below those of 2008.", 2009),
        ("Peru had a surplus of $6 million in August. In August 2006 it had been $8 million.", 2007),
        ("Last year Togo sold 20 tons; 2011 had brought 18 tons.", 2013),
        ("Peru is ending 1986 with less tin than in 1985.", 1986),
        ("1. Trade of the CIS [Electronic resource]. - 2021. - URL: http://x.by/2027/1", 2021),
    ],
)
def test_the_latest_year_told_of_counts_and_deadlines_do_not(text: str, year: int):
    assert publication_year(text) == year


def test_a_year_that_stands_alone_far_behind_all_others_is_none():
    assert (
        publication_year("In 2019, 2020 and 2021 tea was sold. In 2020 and 2021 it rained. Duties end in 2032.") == 2022
    )


def test_a_year_named_once_in_a_book_of_another_is_a_slip():
    assert publication_year("In May 2021 trade grew. " * 50 + "In 2028 it fell.") == 2021


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("A poll (December 2021) shows trust. This year trade is to double.", 2022),
        ("In 2021 trade reached $1 billion. This year it goes on growing.", 2022),
        ("In the first half of 2021 trade grew. This year it is to double.", 2021),
        ("In 2021 trade grew, and in this (2021) year jobs were made.", 2021),
        ("Since 2021 trade has grown. This year it is to double.", 2021),
    ],
)
def test_beside_this_year_a_year_that_is_over_was_the_last(text: str, year: int):
    assert publication_year(text) == year


@pytest.mark.parametrize(
    ("text", "month", "year"),
    [
        ("In June 2025 a forum was held.", 9, 2025),
        ("In November 2024 a forum was held.", 2, 2025),
        ("In 2024 trade grew by 15%.", 9, 2025),
        ("In Q1 2025, sales grew.", 4, 2025),
        ("In March 2025 exports grew by 2% against March 2024. Compared with February 2025 they fell.", 5, 2025),
        ("Over nine months of 2019 sales grew.", 3, 2020),
        ("In H2 1986 sales grew.", 2, 1987),
        ("A contract since 2019.", 2, 2019),
    ],
)
def test_the_month_of_the_date_line_tells_which_year_may_be_over(text: str, month: int, year: int):
    assert publication_year(text, month) == year


@pytest.mark.parametrize(
    ("text", "month", "year"),
    [
        ("Chilean salmon earned $400 million in May, a fifth more than in May 2011.", 6, 2012),
        ("Shipments in December were a tenth below those of December 2011.", 1, 2013),
        ("Kenya sold tea for $1.2 billion last year, 8% more than in 2011.", 2, 2013),
        ("Last year Ghana shipped 800,000 tons of cocoa, against 700,000 in 2011.", 5, 2013),
        ("Imports swelled to $9 billion from $7 billion in the same months of 2011.", 10, 2012),
        ("Exports of the first half-year were 12% up on January-June 2011.", 8, 2012),
        ("Sales of more than $2 billion in 2011 were a record.", 3, 2012),
        ("In the fiscal year 2011-12 rice earned $1 billion, 7% more than in 2010-11.", 6, 2012),
        ("Trade, $2 billion in 2011, is short of the task set, $5 billion in 2015.", 7, 2012),
        ("The ministry wants exports of $3 billion in 2013. Last year's were 40% of the 2011 level less.", 2, 2013),
        ("The next meeting will be held in Oslo in 2013. In 2011 trade was modest.", 9, 2012),
    ],
)
def test_what_another_year_is_compared_with_tells_the_year(text: str, month: int, year: int):
    assert publication_year(text, month) == year


@pytest.mark.parametrize(("day", "year"), [("Tuesday", 2017), ("Monday", 2016), ("Wednesday", 2018)])
def test_the_day_of_the_week_tells_the_year(day: str, year: int):
    assert publication_year(f"Exports have grown since 2016, the office said on {day}.", 8, 1) == year


@pytest.mark.parametrize("text", ["", "Trade grew.", "By 2030 trade is to double.", "Model 2107: $1999."])
def test_without_a_year_told_of_there_is_none(text: str):
    assert publication_year(text) is None


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Chamber newsletter no. 2/2013\n\nTHE FIGURES OF 2012\n\nThe final data for last year are out.", 2013),
        ("Reports No. 4/1999 of the committee\n\nIn 2004 exports fell.", 2005),
        ("Vine Bulletin, Spring 2007\n\nIn 2006 Malta exported wine worth 4 million euros.", 2007),
        ("Bale Watch | Week 37, 2014\n\nJuly cotton exports were 4 million bales.", 2014),
        ("Harbour Papers, vol. 12 (2011)\n\nIn 2009 trade fell. Last year it recovered.", 2011),
        ("Bank of Lesotho\nVolume IX, Number 2, 2002\n\nWool lifted exports in the second quarter.", 2002),
    ],
)
def test_the_issue_of_a_periodical_tells_its_year(text, year):
    assert decode_document(text.encode(), "a.txt").published.year == year
