"""A figure while it is being read, with what the links, the times of the whole text and the confidence need of it."""

from dataclasses import dataclass

from extract.records import Figure
from extract.statements.frames import Frame


@dataclass(slots=True)
class Draft:
    """A figure while its slots are being filled, with where it stands and what was in force for it."""

    figure: Figure
    frame: Frame
    segment_kind: str
    sentence_number: int
    position: int
    from_level: bool = False
    base_named: bool = True  # whether the text says what a change is compared with
