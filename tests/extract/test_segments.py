"""The layout of a text: pages, lines, bullets, tables and notes in, segments that lead back to the text out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.layout.segments import segments


def kinds(text: str) -> list[tuple[str, str]]:
    """Give kind and text of each segment."""
    return [(segment.kind, segment.text) for segment in segments(text)]


WRAPPED = (
    "The exports of the country to its eastern neighbours grew once more in the\n"
    "first half of the year, and so did its imports of machines, vehicles and\n"
    "spare parts, which the farms of the south had been waiting for since May.\n"
)


def test_lines_of_a_paragraph_are_joined():
    [(kind, text)] = kinds(WRAPPED)
    assert kind == "paragraph" and "in the first half" in text and "and spare parts" in text


def test_gaps_in_a_long_paragraph_make_no_table():
    lines = (
        "Exports of the island to its main buyers in the first quarter rose for Chad     (+5%) and Mali    (+4%), "
        "but fell for Peru     (-3%), Oman, Fiji (-2%) and, as in the quarter before and in most of the months of the "
        "year that had gone by then, for the towns of the coast of Togo (-1%)."
    )
    assert [kind for kind, _ in kinds(f"{lines}\n2.      Imports\n{lines}")].count("table") == 0


def test_a_blank_line_parts_paragraphs():
    assert [kind for kind, _ in kinds(f"{WRAPPED}\n{WRAPPED}")] == ["paragraph", "paragraph"]


def test_an_accent_for_an_apostrophe_is_one():
    assert kinds("Chile\u00b4s exports rose by 4 per cent.") == [
        ("paragraph", "Chile\u2019s exports rose by 4 per cent.")
    ]


@pytest.mark.parametrize(
    ("broken", "joined"),
    [
        ("alu-\nminium", "aluminium"),
        ("non-\noil", "non-oil"),
        ("trans\u00ad\nport", "transport"),
    ],
)
def test_words_cut_by_a_line_end_are_joined(broken, joined):
    [(_, text)] = kinds(f"The sales of {broken} rose.")
    assert text == f"The sales of {joined} rose."


@pytest.mark.parametrize(
    ("broken", "joined"),
    [
        ("12,\n500 tonnes", "12,500 tonnes"),
        ("Asia-\nPacific", "Asia-Pacific"),
        ("of Rs.\n15 billion", "of Rs. 15 billion"),
    ],
)
def test_numbers_and_names_cut_by_a_margin_are_joined(broken, joined):
    [(_, text)] = kinds(f"{WRAPPED}The harvest of the year after was good, and the farmers sold {broken}\ngoods.")
    assert joined in text


@pytest.mark.parametrize("line", ["- 12 -", "12", "Page 3 of 9", "3/9"])
def test_page_numbers_are_furniture(line):
    assert [kind for kind, _ in kinds(f"Exports rose.\n\n{line}\n\nImports fell.")] == [
        "paragraph",
        "furniture",
        "paragraph",
    ]


@pytest.mark.parametrize(
    ("close", "parted"),
    [
        ("Sales to Chad—the largest buyer—rose.", "Sales to Chad — the largest buyer — rose."),
        ("Togo took a third (in 2016—65.1%).", "Togo took a third (in 2016 — 65.1%)."),
        ("In 2010—12 the Mali—Togo line carried tin.", "In 2010—12 the Mali—Togo line carried tin."),
    ],
)
def test_a_dash_close_to_its_words_parts_them(close, parted):
    assert kinds(close) == [("paragraph", parted)]
    assert segments(close)[0].span(parted.index("—"), parted.index("—") + 1) == (close.index("—"), close.index("—") + 1)


@pytest.mark.parametrize(
    ("printed", "now"),
    [
        (
            "Togo took 5 per cent. of it, Mali 4 per cent., or a half.",
            "Togo took 5 per cent of it, Mali 4 per cent, or a half.",
        ),
        ("It fell by 5 per cent. Then it rose.", "It fell by 5 per cent. Then it rose."),
        (
            "Yarn made up 5 percent of it--of which 3 went to Mali.",
            "Yarn made up 5 percent of it — of which 3 went to Mali.",
        ),
        ("In 1970--71 it rose.", "In 1970--71 it rose."),
    ],
)
def test_older_print_is_read_as_it_would_be_printed_now(printed, now):
    assert kinds(printed) == [("paragraph", now)]
    assert segments(printed)[0].origin(now.index("it")) == printed.index("it")


def test_a_line_that_heads_three_pages_is_furniture():
    text = "\f".join(f"Trade Review\n\nOn page {word} exports rose." for word in ("one", "two", "three"))
    assert [kind for kind, _ in kinds(text)] == ["furniture", "paragraph"] * 3


@pytest.mark.parametrize(
    "line",
    [
        "Related: Vietnam buys more beef",
        "READ ALSO: Ghana's cocoa",
        "Photo: a quay in Chile.",
        "A crane in the port of Mombasa, Kenya. Photo: AFP",
        "Reuters/Kim Lee",
        "4 min read",
        "1,254 views",
        "Advertisement",
        "Sign up for our letter on India.",
        "We use cookies on this site.",
        "Tags: Turkey, steel, imports",
        "The Harbour Gazette, page 4",
        "Economic Bulletin 3/1978",
        "Download the whole paper (PDF, 2.3 MB)",
    ],
)
def test_what_stands_around_a_text_is_furniture(line):
    first = "In 1979 the exports of Togo to its eastern neighbours grew once more, the ministry told the press."
    assert [kind for kind, _ in kinds(f"{first}\n\n{line}\n\nImports fell.")] == ["paragraph", "furniture", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "Related trade grew.",
        "Views on beef differ.",
        "Read more of it: exports rose by 5%.",
        "Photo: in May $3 million worth of tea was shipped.",
        "Share on the market: 5%",
        "Next door: Chad",
        "Exports, share of the world:",
        "Share of exports",
    ],
)
def test_what_tells_of_its_own_is_no_furniture(line):
    assert "furniture" not in [kind for kind, _ in kinds(f"The exports of Togo grew.\n\n{line}\n\nImports fell.")]


def test_links_are_listed_behind_a_text():
    text = "Exports of Togo grew.\n\n{}\n\nLima buys ships\n\nRice from Mali"
    assert [kind for kind, _ in kinds(text.format("Related articles"))] == ["paragraph", *["furniture"] * 3]
    assert "furniture" not in [kind for kind, _ in kinds(text.format("Relations with Peru"))]


@pytest.mark.parametrize("mark", ["•", "-", "*", "–", "1)", "a)", "○", "→", "■", "✓"])
def test_bullets_lose_their_mark(mark):
    assert kinds(f"The gains:\n{mark} exports of tea rose.\n{mark} imports of cars fell.")[1:] == [
        ("bullet", "exports of tea rose."),
        ("bullet", "imports of cars fell."),
    ]


def test_the_mark_of_a_bullet_may_stick_to_its_words():
    assert kinds("The gains:\n•tea\n•gum arabic")[1:] == [("bullet", "tea"), ("bullet", "gum arabic")]


@pytest.mark.parametrize(
    ("printed", "plain"),
    [
        ("**Exports of gum rose by 5%.** Imports fell.", "Exports of gum rose by 5%. Imports fell."),
        ("Exports of **gum** rose by **5%**.", "Exports of gum rose by 5%."),
        ("Exports of gum\u200b rose. \u200bImports fell.", "Exports of gum rose. Imports fell."),
        ("\ufeffExports of gu\u2060m rose.", "Exports of gum rose."),
    ],
)
def test_stars_of_strong_words_and_characters_of_no_width_are_left_out(printed, plain):
    mended = segments(printed)[0]
    assert mended.text == plain
    assert printed[mended.origin(plain.index("rose")) :].startswith("rose")


@pytest.mark.parametrize("rule", ["***", "-----", "* * *", "======"])
def test_a_rule_parts_sections(rule):
    assert [kind for kind, _ in kinds(f"Exports rose.\n\n{rule}\n\nImports fell.")] == [
        "paragraph",
        "rule",
        "paragraph",
    ]


def test_a_short_line_without_a_full_stop_is_a_heading():
    assert kinds("Trade grows\n\nExports rose.") == [("heading", "Trade grows"), ("paragraph", "Exports rose.")]


@pytest.mark.parametrize("gap", ["\t", " | ", "      "])
def test_lines_of_cells_are_a_table(gap):
    [table] = segments(gap.join(("Goods", "2019", "2020")) + "\n" + gap.join(("Tea", "5", "6")))
    assert table.kind == "table"
    assert [[cell.text for cell in row] for row in table.rows] == [["Goods", "2019", "2020"], ["Tea", "5", "6"]]


def test_cells_know_where_they_begin():
    text = "Goods | 2019\nTea | 5.5"
    [table] = segments(text)
    assert all(text[cell.start :].startswith(cell.text) for row in table.rows for cell in row)


def test_no_text_has_no_segments():
    assert segments("") == [] and segments(" \n\n\t\n") == []


PIECES = st.sampled_from(
    [
        "Exports",
        "rose",
        "5%",
        "-",
        "\n",
        "\n\n",
        "\f",
        "\t",
        "  ",
        "|",
        "1",
        "•",
        ".",
        '"',
        "\u00ad",
        "alu-\n",
        "é",
        "\r\n",
        "12,",
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_every_character_leads_back_to_the_same_one_in_the_text(text):
    for segment in segments(text):
        if segment.kind in ("paragraph", "bullet", "heading", "note"):
            origins = [segment.origin(offset) for offset in range(len(segment.text))]
            assert origins == sorted(origins)
            assert all(text[origin] == char or char == " " for origin, char in zip(origins, segment.text, strict=True))


def test_a_month_cut_at_a_line_end_behind_a_hyphen_is_joined():
    text = "External trade in January-No-\nvember 2009\n\nExports of the week-by-week-\nplan kind rose in that time."
    assert "January-November 2009" in " ".join(segment.text for segment in segments(text))


def test_a_short_numbered_line_over_prose_is_a_heading():
    kinds = [each.kind for each in segments("3. Trade with Fiji\n\nIt grew by 4%.\n\n1. Copper\n2. Gold\n3. Tin\n")]
    assert kinds == ["heading", "paragraph", "bullet", "bullet", "bullet"]


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ("Peru - Chile:\n\nthe road of trade", "Peru - Chile: the road of trade"),
        ("Norway and Fiji:\n\nfrom words -\n\nto deeds", "Norway and Fiji: from words - to deeds"),
        ("It ended so.\n Ghana - Togo: \n\nA new start", "Ghana - Togo: A new start"),
    ],
)
def test_a_name_with_a_colon_over_what_is_told_of_it_is_the_title_of_a_chapter(lines, title):
    found = kinds(f"{lines}\n\n{WRAPPED}")
    assert ("heading", title) in found and found[-1][0] == "paragraph"


@pytest.mark.parametrize("lines", ["Coffee:", "They bought:\n\nrice, 5 tonnes", "and what they sold:\n\nmaize"])
def test_a_line_with_a_colon_over_an_item_is_no_title_of_a_chapter(lines):
    assert not any(text.startswith(f"{lines.splitlines()[0]} ") for kind, text in kinds(f"{lines}\n\n{WRAPPED}"))


@pytest.mark.parametrize("label", ["In the year to July:", "Imports"])
def test_a_line_behind_a_finished_bullet_leads_to_the_next_ones(label):
    text = (
        f"Key facts of the month, as told by the office:\n• Exports rose, for the third time.\n{label}\n• Tea lost.\n"
    )
    assert kinds(text)[1] == ("bullet", "Exports rose, for the third time.")
    assert kinds(text)[2][1] == label


def test_a_number_in_front_ends_a_list_and_is_no_heading():
    text = "What it buys:\n1. Tea: most of it comes from Kenya\n2. Salt, too, is imported\n\nAll of it goes by sea.\n"
    assert [kind for kind, _ in kinds(text)] == ["paragraph", "bullet", "bullet", "paragraph"]


def test_numbers_of_sections_are_cut_off_their_headings():
    text = (
        "Tea of Kenya\n\n1 Past\n\nTea was sold in May.\n\n2 Markets\n\nEgypt bought it all.\n\n3 Prices\n\nThey rose."
    )
    assert [part.text for part in segments(text) if part.kind == "heading"] == [
        "Tea of Kenya",
        "Past",
        "Markets",
        "Prices",
    ]


def test_a_number_that_counts_stays_in_its_heading():
    assert segments("12 Chinese firms in Kenya\n\nThey came in May.")[0].text == "12 Chinese firms in Kenya"


def test_lines_that_begin_with_a_label_each_are_no_paragraph():
    text = (
        "Main exports (2004): copper, $890 million; cobalt, $190 million; sugar, $45 million\n"
        "Main destinations: Britain 24%, South Africa 22%, Switzerland 18%, Malawi\n7%\n"
        "2003: copper, $790 million; cobalt, $150 million, and sugar, $31 million\n"
    )
    assert [part.text[:17] for part in segments(text)] == [
        "Main exports (200",
        "Main destinations",
        "2003: copper, $79",
    ]


def test_semicolons_part_the_cells_of_rows_with_a_head():
    text = "Exports of Peru;1998;1999\nTin;84;91.2\nSilver;n.a.;12\n\nIt sold tin; silver; and 12 mules."
    assert [part.kind for part in segments(text)] == ["table", "paragraph"]
