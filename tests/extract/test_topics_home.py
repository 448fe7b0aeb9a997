"""A text that hardly names its own country still tells whose trade it is: by its money, by who publishes it."""

import pytest

from extract.segments import segments
from extract.topics import topics


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Trade in May\n\nPLN billion was spent freely. Germany took goods for PLN 3bn, or 27%.", "PL"),
        ("STATISTICS OF THE REPUBLIC OF LATVIA\n\nExports were 900 million euros. The European Union took 70%.", "LV"),
        ("Bank of Ghana, summary\n\nChina and India bought more gold. China took half of it, India a fifth.", "GH"),
    ],
)
def test_home_is_told_without_being_spoken_of(text, home):
    [topic] = topics(segments(text)).values()
    assert topic.focus == home
