"""Beginnings of texts in, their headline out where one plainly stands there."""

import pytest

from extract.read import decode_document
from extract.reading.headlines import find_headline

PROSE = "Trade between the two countries grew strongly over the year, the ministry said."


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (f"Trade grows by a third\n\n{PROSE}", "Trade grows by a third"),
        (f"\ufeff\r\n  Trade grows by a third  \r\n\r\n{PROSE}", "Trade grows by a third"),
        (f"MINSK, 5 May 2021\n\n$1 billion in reach, says envoy\n\n{PROSE}", "$1 billion in reach, says envoy"),
        (f"Lower prices for alu-\nminium and cotton\n\n{PROSE}", "Lower prices for aluminium and cotton"),
        (f"Trade grows by a third\n5 May 2021, 10:30\n\n{PROSE}", "Trade grows by a third"),
        (f"Новости\n\nWhere does the trade go?\n\n{PROSE}", "Where does the trade go?"),
    ],
)
def test_a_short_block_before_the_prose_is_the_headline(text: str, headline: str):
    assert find_headline(text) == headline


@pytest.mark.parametrize(
    "text",
    [
        "",
        PROSE,
        f"{PROSE}\n\nTrade grows by a third\n\n{PROSE * 3}",
        f"{PROSE * 3}\n\nTrade grows by a third\n\n{PROSE}",
        "Trade grows by a third",
        f"By Our Own Correspondent\n\n{PROSE}",
        f"Home | News | Trade | Contacts\n\n{PROSE}",
        f"UK trade: June 2018          Statistical bulletin\n\n{PROSE}",
        f"Side\tExports\tImports of goods\n\n{PROSE}",
        f"MINSK, 5 May 2021\n\n{PROSE}",
    ],
)
def test_prose_menus_tables_and_bylines_are_no_headlines(text: str):
    assert find_headline(text) is None


@pytest.mark.parametrize(
    ("name", "text", "title"),
    [
        ("a.md", f"# Trade *grows* #\n\n{PROSE}", "Trade *grows*"),
        ("a.md", f'---\ntitle: "Trade grows"\ndate: 2021-05-07\n---\n# Other\n\n{PROSE}', "Trade grows"),
    ],
)
def test_markdown_tells_its_title(name: str, text: str, title: str):
    assert decode_document(text.encode(), name).title == title


def test_front_matter_tells_day_publisher_and_address():
    text = f"---\ndate: 2021-05-07\nsource: BelTA\nurl: https://example.org\nx: y\n---\n{PROSE}"
    document = decode_document(text.encode(), "a.md")
    assert document.text == text
    assert (str(document.published), document.published_from) == ("2021-05-07", "file")
    assert (document.publisher, document.url) == ("BelTA", "https://example.org")
