"""Names and texts cannot do anything to the terminal that they are shown on."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.terminal import Harmless, one_line

ATTACKS = ["\x1b[2J", "\x1b]0;owned\x07", "\x9b2J", "a\rb", "a\x08b", "\u202egpj.exe", "a\nb", "a\u2028b", "\x00"]


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_of_an_attack_is_left(attack):
    shown = one_line(attack)
    assert len(shown) == len(attack)
    assert shown.isprintable()
    assert shown.isascii() is False


@given(st.text())
def test_a_line_stays_a_line_and_printable_text_stays_as_it_is(text):
    assert len(one_line(text).splitlines()) <= 1
    if text.isprintable():
        assert one_line(text) == text


def test_a_stream_keeps_lines_and_columns():
    stream = io.StringIO()
    print("a\tb\x1b[2J\nc", file=Harmless(stream))
    assert stream.getvalue() == "a\tb\u241b[2J\nc\n"
    assert Harmless(stream).getvalue() == stream.getvalue()
