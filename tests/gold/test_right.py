"""Figures and gold rows in, pairs and the slots that are wrong out."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from extract.figures import extract
from extract.records import Document, Figure
from tests.gold.convert import Row, read_passage
from tests.gold.openings import LINES, judged
from tests.gold.right import pair, same_goods, wrong_slots

MARKED = (
    "In 2020 trade of Mali with Chad grew by ⟦5%|growth change trade_turnover ML>TD value=5 unit=percent period=2020"
    " base=2019⟧."
)


def read(source: str) -> tuple[list[Figure], list[Row]]:
    text, rows = read_passage(source)
    return list(extract(Document("a.txt", "", text)).figures), rows


def test_a_figure_that_is_as_marked_has_no_wrong_slot():
    [(figure, row)] = pair(*read(MARKED))
    assert wrong_slots(figure, row) == []


@pytest.mark.parametrize(
    ("slots", "wrong"),
    [
        ({"value": Decimal(6)}, ["value"]),
        ({"value": Decimal("5.001")}, []),
        ({"unit": "point"}, ["unit"]),
        ({"reporter": "TD", "partner": "ML"}, []),
        ({"partner": "W0"}, ["sides"]),
        ({"product": "cotton"}, ["product"]),
        ({"period_start": None, "period_end": None}, ["period"]),
        ({"base_start": None}, ["base"]),
        ({"status": "target", "measure": "share"}, ["measure", "status"]),
    ],
)
def test_what_differs_from_the_mark_is_named(slots, wrong):
    [(figure, row)] = pair(*read(MARKED))
    assert wrong_slots(replace(figure, **slots), row) == wrong


def test_what_nobody_marked_is_no_figure_and_neutral_rows_are_left_out():
    figures, rows = read("In 2020 exports of Mali were $5 million, and ⟦two|minor⟧ firms paid ⟦$3|note⟧.")
    assert [(figure.surface, row) for figure, row in pair(figures, rows)] == [("$5 million", None)]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("tea", "teas", True),
        ("black tea", "tea", True),
        ("tea", "coffee", False),
        ("tea", None, False),
        (None, None, True),
    ],
)
def test_goods_are_the_same_where_most_words_are(one, other, same):
    assert same_goods(one, other) is same


def test_each_opening_can_be_judged_and_holds_its_numbers_once():
    openings = [json.loads(line) for line in LINES.read_text(encoding="utf-8").splitlines()]
    assert len(openings) == 160
    for opening in openings:
        assert all(opening["text"].count(label["number"]) == 1 for label in opening["figures"])
    first = dict(judged(openings[0]))
    assert first["home"] and first["found"] and first["all"]
