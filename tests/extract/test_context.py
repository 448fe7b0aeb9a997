"""What is in force: documents in, whom they speak of; anaphors in, the areas they point at out."""

import pytest

from extract.areas.mentions import find_areas
from extract.areas.uses import is_side
from extract.layout.segments import segments
from extract.records import Document
from extract.statements.frames import Frame
from extract.story.hearing import hear
from extract.story.story import scene_of
from extract.topics import Topic


def scene(text: str):
    """Give the scene of a text before it is read."""
    return scene_of(Document("text.txt", "", text), segments(text))


@pytest.mark.parametrize(
    ("text", "focus"),
    [
        ("Kenya sells more\n\nExports of Kenya to Uganda rose.", "KE"),
        ("Exports of Kenya rose. Kenya sold tea to Egypt.", "KE"),
        ("Trade of the European Union with Peru fell. The European Union bought less.", "EU"),
        ("Nothing is named here.", None),
    ],
)
def test_a_text_speaks_of_the_area_it_names_most(text, focus):
    assert scene(text).focus == focus


@pytest.mark.parametrize(
    ("sentence", "pair"),
    [
        ("Trade between Kenya and Uganda grew.", ("KE", "UG")),
        ("Kenya-Uganda trade grew.", ("KE", "UG")),
        ("Uganda and Kenya met for bilateral talks.", ("KE", "UG")),
        ("Exports rose.", None),
    ],
)
def test_two_areas_of_a_sentence_are_a_pair_seen_from_the_focus(sentence, pair):
    held = scene("Kenya grows\n\nKenya sells tea.")
    hear(held, find_areas(sentence), [], sentence)
    assert held.pair == pair


@pytest.mark.parametrize(
    ("what", "near", "area"),
    [
        ("COUNTRY", False, "KE"),
        ("COUNTRY", True, "UG"),
        ("NEIGHBOUR", False, "UG"),
        ("GROUP", False, None),
        ("PAIR", False, None),
    ],
)
def test_anaphors_point_at_what_was_named_last_or_most(what, near, area):
    held = scene("Kenya grows\n\nKenya sells tea.")
    hear(held, find_areas("Uganda buys it."), [], "Uganda buys it.")
    assert held.point(what, Frame(), near) == area


def test_a_new_page_forgets_the_pair():
    held = scene("Kenya grows\n\nKenya sells tea.")
    hear(held, find_areas("Trade between Kenya and Uganda grew."), [], "Trade between Kenya and Uganda grew.")
    held.turn_page()
    assert held.pair is None and held.focus == "KE"


@pytest.mark.parametrize(
    ("text", "side"), [("Kenya", True), ("Kenyan", True), ("the European Union", True), ("the world", False)]
)
def test_the_world_is_no_side(text, side):
    assert [is_side(mention) for mention in find_areas(f"Trade of {text} grew.")] == [side]


@pytest.mark.parametrize(
    ("text", "focus", "partner"),
    [
        ("QUITO, 3 May 2019. Sales to Peru rose, sales to Peru's neighbour fell. Peru buys more.", "EC", "PE"),
        ("Fiji and Samoa trade more\n\nTrade of Fiji with Samoa grew.", "FJ", "WS"),
        ("Statistics Norway\n\nThe trade surplus grew. Britain bought gas, Sweden and Denmark oil.", "NO", None),
        ("Trade of Oman grew. Exports to China rose, those to India, Japan and Korea fell.", "OM", None),
        ("Finland's ambassador in Lima: Peru can sell more\n\nTrade grows.", "FI", "PE"),
    ],
)
def test_a_text_is_about_a_pair_or_about_the_world(text, focus, partner):
    topic = scene(text).topic
    assert (topic.focus, topic.partner, topic.world) == (focus, partner, partner is None)


@pytest.mark.parametrize(("focus", "turned"), [("Mercosur", False), ("BR", True)])
def test_a_capital_of_a_member_in_the_date_line_turns_no_text_on_the_bloc(focus, turned):
    text = "ASUNCION, 12 June 1998 - Argentina, Brazil, Paraguay and Uruguay founded it."
    told = scene("Nothing is named here.")
    told.focus, told.topic = focus, Topic(focus)
    assert told.date_from(find_areas(text), text) is turned
