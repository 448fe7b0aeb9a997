"""Whom a label before a paragraph tells it to be about: the areas of its first words and the scene in, a code out.

"Mexico: the surplus …", "PERU. Exports …", "1. Algeria" of a list of partners.
"""

import re

from extract.areas.codes import country
from extract.areas.mentions import AreaMention
from extract.areas.roles import placed
from extract.areas.uses import is_side
from extract.layout.segment import Segment
from extract.records import WORLD
from extract.story.context import Scene
from extract.words.scene_words import DOES, ITEM, LABELS, NUMBER_NEXT

HEADS_ITEM = re.compile(r"\W*[A-Z][\w.'’ -]{1,40}:\s")


def labelled(scene: Scene, areas: list[AreaMention], text: str) -> str | None:
    """The area that a paragraph is told to be about: "Mexico: the surplus …", "PERU. Exports …"."""
    first = areas[0] if areas else None
    if first is None:
        return None
    heads = first.start < 3 and first.kind == "name" and LABELS.match(text, first.end) is not None
    if NUMBER_NEXT.match(text, first.end) and scene.is_foreign(first.code) and not (heads and scene.peers):
        return None
    if heads:
        scene.peers = scene.peers or not scene.is_foreign(first.code)
        return first.code
    item = ITEM.match(text)
    inside = [m for m in areas if item and m.start < item.end(1)]
    if not (item and len(inside) == 1 and inside[0].start == item.start(1) and is_side(inside[0])):
        return None
    passing = placed(text, inside)[0].role == "other" or DOES.match(text, inside[0].end)  # "American tariffs bite: …"
    return None if passing else inside[0].code


def heads_item(segment: Segment, text: str) -> bool:
    """Whether an item of a list begins with a name that all of it is told of: "* Asia: The deficit fell. Exports"."""
    return segment.kind == "bullet" and HEADS_ITEM.match(text) is not None


def lists_partner(scene: Scene, label: str) -> str | None:
    """Give the side that the section is about where a label is one of the group it trades with: "Algeria. …"."""
    home, group = scene.topic.focus, scene.topic.partner
    if home in (None, WORLD) or not scene.topic.sure or not scene.is_group(group):
        return None
    return home if scene.belongs(label, group) and country(label) != country(home) else None
