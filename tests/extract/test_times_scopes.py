"""Which phrases of time of its sentence a figure takes."""

import pytest

from tests.extract.marked import figures


def _periods(text):
    return {
        figure.surface: str(figure.period_start)[:7] + ".." + str(figure.period_end)[:7] for figure in figures(text)
    }


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        (
            "In May 2019 the surplus of Peru was $500 million (May 2018: $700 million).",
            {"$500 million": "2019-05..2019-05", "$700 million": "2018-05..2018-05"},
        ),
        (
            "In June 2015 Oman exported for $900 million; the deficit was $90 million (in June 2014, 80 million)",
            {"$900 million": "2015-06..2015-06", "$90 million": "2015-06..2015-06", "80 million": "2014-06..2014-06"},
        ),
        (
            "In 2019 Chad exported cotton for $70 million. Where a mill was shut in May, gum exports made $9 million.",
            {"$70 million": "2019-01..2019-12", "$9 million": "2019-01..2019-12"},
        ),
        (
            "In 2019 Chad exported cotton for $70 million, after the embargo of 2016 gum for $9 million.",
            {"$70 million": "2019-01..2019-12", "$9 million": "2019-01..2019-12"},
        ),
        (
            "In 2019 Chad exported gum for $9 million, whereas in 2018 it had been $12 million: a loss of $3 million.",
            {"$9 million": "2019-01..2019-12", "$12 million": "2018-01..2018-12", "$3 million": "2019-01..2019-12"},
        ),
        (
            "In the second quarter of 2019 imports of Chad were $40 million and exports $30 million;"
            " three months earlier the deficit had been $5 million.",
            {"$40 million": "2019-04..2019-06", "$30 million": "2019-04..2019-06", "$5 million": "2019-01..2019-03"},
        ),
    ],
)
def test_a_phrase_of_time_belongs_to_the_numbers_of_its_clause_and_brackets(text, periods):
    assert _periods(text) == periods


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        (
            "Trade of Togo with Mali was $17 million in 2010; the year before that, $15 million.",
            {"$17 million": "2010-01..2010-12", "$15 million": "2009-01..2009-12"},
        ),
        (
            "Togo sold goods for $17 million in 2010; a year earlier it was $15 million, two years earlier $9 million.",
            {"$17 million": "2010-01..2010-12", "$15 million": "2009-01..2009-12", "$9 million": "2008-01..2008-12"},
        ),
        (
            "Exports of Togo in the first half of 2010: $9 million. A year ago the half-year figure was $8 million.",
            {"$9 million": "2010-01..2010-06", "$8 million": "2009-01..2009-06"},
        ),
        (
            "In March 2010 Togo's deficit with Mali, $4 million in February, fell to $3 million.",
            {"$4 million": "2010-02..2010-02", "$3 million": "2010-03..2010-03"},
        ),
        (
            "In May 2010 exports of Togo fell by 4%, the third drop in five months, to $9 million.",
            {"4%": "2010-05..2010-05", "$9 million": "2010-05..2010-05"},
        ),
    ],
)
def test_a_time_before_is_told_from_the_one_that_is_spoken_of(text, periods):
    assert _periods(text) == periods
