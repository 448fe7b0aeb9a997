"""Pages in, the text a reader of the article sees out, with what the page declares of itself."""

from datetime import date

import pytest

from extract.errors import UnreadableText
from extract.reading.html import read_html

ARTICLE = """
<h1>Trade grows</h1>
<p>Exports of the country rose by <b>12%</b> to <a href="/y">$3.5 billion</a> in 2022, the ministry said.</p>
<h2>By product</h2>
<p>One line<br>and another of it, both long enough to be a part of the article that people read.</p>
<ul><li><p>cars: $5 million</p></li><li></li><li>wheat: $7 million<ol><li>durum: $3 million</li></ol></li></ul>
<table><caption>Trade in goods, $ million</caption>
<thead><tr><th rowspan="2">Side</th><th colspan="2">2021</th></tr><tr><th>Exports</th><th>Imports</th></tr></thead>
<tbody><tr><td>Oman<td>10<td>20<tr><td>Chad<td><td>41<tr><td colspan=2>all<td>61</table>
<p>The ministry expects that trade will go on to grow in the year to come, by five per cent or a little more.</p>
"""

TEXT = """Trade grows

Exports of the country rose by 12% to $3.5 billion in 2022, the ministry said.

By product

One line
and another of it, both long enough to be a part of the article that people read.

• cars: $5 million

• wheat: $7 million

• durum: $3 million

Trade in goods, $ million
Side\t2021\t2021
Side\tExports\tImports
Oman\t10\t20
Chad\t\t41
all\tall\t61

The ministry expects that trade will go on to grow in the year to come, by five per cent or a little more."""

MENUS = """<nav><ul><li><a href="/">Home</a></li><li><a href="/e">Exports up 3%</a></li></ul></nav>
<div class="menu"><ul><li><a href="/a">Imports of 1999</a></li><li><a href="/b">Contacts</a></li></ul></div>"""
AROUND = f"<body>{MENUS}<div id=main>{{}}</div><aside>Read: 7% more</aside><footer>© 2023, tel. 55</footer></body>"


@pytest.mark.parametrize(
    "page",
    [
        ARTICLE,
        f"<article>{ARTICLE}</article>",
        AROUND.format(ARTICLE),
        f"<form><table><tr><td>Menu<td>{ARTICLE}</tr></table></form>",
        AROUND.format(ARTICLE + '<p><a href="/c">Read also: exports of 2020 rose by 90%</a></p>'),
    ],
    ids=["bare", "article", "menus", "layout table", "teaser"],
)
def test_the_article_is_read_block_by_block_without_what_stands_around_it(page: str):
    assert read_html(page.encode(), "a.html").text == TEXT


def test_a_heading_outside_the_article_is_kept():
    page = f"<body><header><h1>Trade grows</h1></header>{ARTICLE.replace('<h1>Trade grows</h1>', '')}</body>"
    assert read_html(page.encode(), "a.html").text == TEXT


def test_a_short_page_keeps_its_table():
    page = (
        b"<body><nav>Home</nav><h1>Sales</h1><table><tr><th>Side<th>2020<tr><td>Oman<td>\xe2\x88\x928.5%</table></body>"
    )
    assert read_html(page, "a.html").text == "Sales\n\nSide\t2020\nOman\t\u22128.5%"


def test_a_table_set_in_text_keeps_its_columns():
    page = b"<pre>Side      2020  2021\nOman       5     6</pre>"
    assert read_html(page, "a.html").text == "Side\t2020\t2021\nOman\t5\t6"


def test_paragraphs_parted_by_two_line_breaks_are_paragraphs():
    page = b"<div>Exports rose by 5%.<br>\n <br>Imports fell.<br>So did prices.</div>"
    assert read_html(page, "a.html").text == "Exports rose by 5%.\n\nImports fell.\nSo did prices."


def test_what_the_page_declares_is_read():
    head = (
        '<head><title>Trade grows | Daily</title><meta property="og:site_name" content="Daily Planet">'
        '<meta property="article:published_time" content="2023-05-07T10:00:00Z">'
        '<link rel="canonical" href="https://planet.example/trade"></head>'
    )
    content = read_html(f"<html>{head}{AROUND.format(ARTICLE)}</html>".encode(), "a.html")
    assert (content.title, content.publisher) == ("Trade grows", "Daily Planet")
    assert (content.published, content.url) == (date(2023, 5, 7), "https://planet.example/trade")


def test_a_date_in_prose_is_no_declaration():
    page = "<title>Trade</title><p>The deal was signed on 5 May 2019 and brought $2 billion in 2020.</p>"
    assert read_html(page.encode(), "a.html").published is None


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("windows-1252", "cp1252"), ("iso-8859-1", "cp1252"), ("utf-8", "utf-8"), ("x", "cp1252")],
)
def test_the_encoding_is_that_declared_or_that_of_the_bytes(declared: str, encoding: str):
    page = f'<meta charset="{declared}"><p>Exports of \u201ccafés\u201d: €5 million</p>'
    assert read_html(page.encode(encoding), "a.html").text == "Exports of \u201ccafés\u201d: €5 million"


@pytest.mark.parametrize(
    "page", ["<html></html>", "<!-- note -->", "<script>let a = 5</script>", "<nav>Home</nav>", "<p>\n"]
)
def test_a_page_without_text_is_refused(page: str):
    with pytest.raises(UnreadableText, match="no text"):
        read_html(page.encode(), "a.html")


@pytest.mark.parametrize(
    "page",
    [
        "<table><tr>" + "<td colspan=9999 rowspan=9999>word" * 2_000 + "<tr><td>b" * 200 + "</table>",
        "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><p>word &b;" * 100,
        "<p>" + "word " * 100 + "&#xD800; &#0; &#28; \x00 \x1c \x1f",
    ],
    ids=["spans", "entities", "no characters"],
)
def test_a_hostile_page_does_no_harm(page: str):
    text = read_html(page.encode(), "a.html").text
    assert "word" in text
    assert len(text) < 500_000
    assert not set("\x00\x1c\x1f") & set(text)
    text.encode("utf-8")


@pytest.mark.parametrize("element", ["<div>", "<table><tr><td>", "<ul><li>word"])
def test_a_page_nested_without_end_is_refused_rather_than_half_read(element: str):
    with pytest.raises(UnreadableText, match="nested"):
        read_html((element * 20_000 + "word").encode(), "a.html")
