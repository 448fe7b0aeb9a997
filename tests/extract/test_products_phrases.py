"""Phrases that may name goods: a sentence in, its phrases with their kinds out."""

import pytest

from extract.areas.mentions import find_areas
from extract.periods import find_periods
from extract.products.inmind import GoodsInMind, mentions
from extract.products.phrases import phrases_of
from extract.products.words import of_class, word_kind
from extract.quantities.mentions import find_quantities
from extract.statements.sentences import Sentence
from extract.words.lexicon import vocabulary


def phrases(text: str) -> dict[str, str]:
    sentence = Sentence(text, 0, find_quantities(text), find_areas(text), find_periods(text))
    return {phrase.name: phrase.kind for phrase in phrases_of(sentence)[1]}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Exports of the dried fruit to Spain rose", {"dried fruit": "goods"}),
        ("Machinery and transport equipment gained 5%", {"machinery and transport equipment": "goods"}),
        ("Lorries and their spare parts gained 5%", {"lorries and their spare parts": "goods"}),
        ("Exports of wood and its products", {"wood and its products": "goods"}),
        ("Lorries and their drivers", {"lorries": "goods", "drivers": "unknown"}),
        ("Imports of Essential oils rose", {"essential oils": "goods"}),
        ("Imports of Organic and inorganic chemicals", {"organic and inorganic chemicals": "goods"}),
        ("Manufactures of industrial origin grew", {"manufactures of industrial origin": "goods"}),
        ("Exports of oils of vegetable origin fell", {"oils of vegetable origin": "goods"}),
        ("Exports of wool and articles of wool fell", {"wool and articles of wool": "goods"}),
        ("Imports of tools & parts thereof fell", {"tools & parts thereof": "goods"}),
        ("Exports of ships, boats & yachts", {"ships": "goods", "boats & yachts": "goods"}),
        ("Wood & articles of wood fell", {"wood & articles of wood": "goods"}),
        ("Oil prices fell", {"oil": "barred"}),
        ("Exports of zaatar", {"zaatar": "unknown"}),
        ("Exports of goods", {"goods": "whole"}),
        ("Exports of industrial goods", {"industrial goods": "goods"}),
        ("Exports of dairy wares", {"dairy wares": "goods"}),
        ("Exports of wares", {"wares": "whole"}),
        ("The Energy Minister of Oman", {}),
        ("Exports of ships, boats and yachts", {"ships": "goods", "boats and yachts": "goods"}),
        ("particularly flour products", {"flour products": "goods"}),
        ("chip-making machines shrank", {"chip-making machines": "goods"}),
        ("Exports of freshly cut roses", {"roses": "goods"}),
        ("Chad shipped 300 locally built tractors", {"tractors": "goods"}),
        ("Imports of newly built ships", {"ships": "goods"}),
        ("In zlotys exports shrank", {"zlotys": "barred"}),
        ("", {}),
    ],
)
def test_phrases_are_found_between_areas_verbs_and_prepositions(text, found):
    assert phrases(text) == found


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("potatoes", "goods"),
        ("zaatar", ""),
        ("non-oil", "adjective"),
        ("berries", "goods"),
        ("slowly", "break"),
    ],
)
def test_words_have_kinds(word, kind):
    assert word_kind(word) == kind


def test_a_text_mentions_goods_also_to_say_whose_growers_they_have():
    assert mentions("Rice growers of Peru buy fishing nets and diesel fuel.") == ("rice", "diesel fuel")


def test_a_class_is_of_some_goods():
    assert of_class("rice", "grain") and not of_class("copper", "fruit") and of_class("copper", "red metal")


def test_what_was_named_last_is_kept_in_mind():
    mind = GoodsInMind()
    mind.tell("wool")
    mind.hear("The weather was fine.")
    assert mind.named_last() == "wool"
    mind.hear("Hides and skins are another matter.")
    assert mind.named_last() == "hides"


def test_no_word_stands_twice_in_the_vocabulary_of_goods():
    words = [row["form"] for row in vocabulary("goods.csv")]
    assert sorted(words) == sorted(set(words))


@pytest.mark.parametrize("word", ["continent", "reckon", "abbot"])
def test_words_that_name_nothing_to_trade_are_barred(word):
    assert word_kind(word) == "barred"
