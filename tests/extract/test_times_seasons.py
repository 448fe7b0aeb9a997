"""Seasons and fiscal years: the days they cover are those of the text, the goods and the countries."""

from datetime import date

import pytest

from tests.extract.marked import figures

NEWS = date(2016, 3, 18)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        (
            "The season, which starts on 1 September, was poor. By the end of February Chad had exported 400 tonnes"
            " of gum.",
            "2015-09-01",
            "2016-02-29",
        ),
        (
            "In the first half of its marketing year (October-September) Chad sold gum for $9m.",
            "2015-10-01",
            "2016-03-31",
        ),
        ("In the 2014/15 season exports of cocoa from Togo reached $90 million.", "2014-10-01", "2015-09-30"),
        ("In 2014-15 imports of Peru from India came to $90 million.", "2014-04-01", "2015-03-31"),
        ("By the end of February exports of Peru had reached $90 million.", "2016-01-01", "2016-02-29"),
        ("Look at 2014. Peru sold fish to Mali for $90 million.", "2014-01-01", "2014-12-31"),
    ],
)
def test_the_year_that_a_text_goes_by(text, start, end):
    found = figures(text, published=NEWS)[-1]
    assert (str(found.period_start), str(found.period_end)) == (start, end)


def test_a_lead_without_figures_sets_the_time():
    text = "Exporters of Togo stumbled in May. The ministry reported a gap of $8 million. The plan had been $5 million."
    assert {str(figure.period_start) for figure in figures(text, published=date(2011, 7, 6))} == {"2011-05-01"}
