"""How sure a row is: figures with their doubts in, a number between 0 and 1 out."""

from itertools import combinations

import pytest

from extract.confidence import NO_DOUBT, confidence_after, doubts, others
from extract.words.lexicon import vocabulary
from tests.extract.marked import figures

NAMES = [row["doubt"] for row in vocabulary("doubts.csv") if row["doubt"] != NO_DOUBT]


@pytest.mark.parametrize("doubt", NAMES)
def test_each_doubt_lowers_the_confidence(doubt):
    assert 0 < confidence_after([doubt]) < confidence_after([]) < 1


def test_two_doubts_are_worse_than_one():
    for one, other in combinations(NAMES, 2):
        assert confidence_after([one, other]) < min(confidence_after([one]), confidence_after([other]))


def test_all_doubts_together_still_give_a_probability():
    assert 0 <= confidence_after(NAMES) < 0.2


def test_a_doubt_that_the_table_lacks_is_an_error():
    with pytest.raises(KeyError):
        confidence_after(["bad weather"])


def test_the_table_says_where_each_factor_comes_from():
    for row in vocabulary("doubts.csv"):
        assert float(row["factor"]) > 1 and row["meaning"] and int(row["figures"]) >= 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2014 exports of Kenya were $60 million.", set()),
        ("In 2014 exports were $60 million.", {"sides inherited", "reporter unknown"}),
        ("Exports of Kenya were $60 million.", {"period unknown"}),
        ("In 2014 exports of Kenya rose by 6%.", {"no money"}),
        ("In 2030 exports of Kenya will be $60 million.", {"planned"}),
        (
            "In 2014, when handicrafts from all over the continent came to the fair in Mombasa for the first time in "
            "many years, exports of Kenya were $60 million.",
            {"far in sentence"},
        ),
    ],
)
def test_doubts_are_read_off_the_slots_and_their_trace(text, expected):
    *_, figure = found = figures(text)
    assert (
        {"prose"} | expected
        <= set(doubts(figure, others(found)))
        <= {"prose", "lone in sentence", "indicator apart"} | expected
    )


def test_goods_that_the_sentence_does_not_name_are_doubtful():
    named, unnamed = found = figures(
        "In 2014 exports of tea from Kenya were $60 million. In 2015 they were $70 million."
    )
    assert (named.product, unnamed.product) == ("tea", "tea")
    held = ["goods elsewhere" in doubts(figure, others(found)) for figure in found]
    assert held == [False, True]


def test_a_figure_with_its_own_words_is_surer_than_one_that_inherits():
    own, inherited = found = figures("In 2014 exports of Kenya were $60 million. Imports were $70 million.")
    assert own.confidence > inherited.confidence
    first, second = (doubts(figure, others(found)) for figure in found)
    assert "sides inherited" in second and "sides inherited" not in first


def test_what_a_text_tells_apart_from_the_rest_is_less_sure():
    found = figures("In 2014 exports of Kenya were $6 and $7 million. In 2012 those of Chad were $3 million.")
    held = [{"side apart", "time apart"} & set(doubts(figure, others(found))) for figure in found]
    assert held == [set(), set(), {"side apart", "time apart"}]


def test_the_same_figure_has_the_same_confidence():
    text = "In 2014 exports of Kenya to Uganda rose by 6% to $60 million."
    assert [figure.confidence for figure in figures(text)] == [figure.confidence for figure in figures(text)]
    assert all(0 <= figure.confidence <= 1 for figure in figures(text))
