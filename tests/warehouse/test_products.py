"""Product phrases get the codes that a reader gives them, and none where they are in doubt."""

import csv
import re
from collections import Counter
from pathlib import Path

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.model import code_lists
from warehouse.product_phrases import tokens
from warehouse.products import PRODUCT_SCHEMA, create_product_code, product_code, product_table

with Path(__file__).with_name("product_phrases.csv").open(encoding="utf-8", newline="") as file:
    PHRASES = list(csv.DictReader(file))

LISTS = {name: table.to_pylist() for name, table in code_lists().items() if name in ("hs2022", "product_own")}
STEMS = code_lists()["product_stem"].to_pylist()
KNOWN = {row["code"] for row in LISTS["hs2022"]} | {row["product_code"] for row in LISTS["product_own"]}


def base(phrase: str) -> str:
    """Give the codes of a phrase as the list of hand-read phrases writes them: without edition and limits."""
    coded = product_code(phrase)
    return coded.product_code.split("-")[0].removeprefix("HS2022_") if coded else ""


def test_no_phrase_read_by_hand_gets_a_wrong_code():
    wrong = [(row["product_text"], base(row["product_text"]), row["code"]) for row in PHRASES]
    assert [found for found in wrong if found[1] not in ("", found[2])] == []


def test_few_phrases_read_by_hand_go_without_their_code():
    named = [row for row in PHRASES if row["code"]]
    assert sum(base(row["product_text"]) == row["code"] for row in named) / len(named) > 0.97


@pytest.mark.parametrize(
    ("phrase", "hs_code", "group", "code"),
    [
        ("tractors", "8701", "G", "HS2022_8701"),
        ("milk powder", "0402", "AGRI", "HS2022_0402"),
        ("skimmed milk powder", "0402", "AGRI", "HS2022_0402-SKIMMED-MILK-POWDER"),
        ("potash fertilizers", "3104", "G", "HS2022_3104"),
        ("cotton", "52", "G", "HS2022_52"),
        ("beef and pork", "02", "AGRI", "HS2022_0201_0202_0203"),
        ("garments", None, "G", "HS2022_61_62"),
        ("food", None, "AGRI", "AGRI"),
        ("oil", "27", "G", "OIL"),
        ("services", None, "S", "S"),
        ("tourism and tractors", None, "GS", "S_TRAVEL_HS2022_8701"),
        ("non-oil", None, "G", "NON_OIL"),
        ("Iron or steel articles", "73", "G", "HS2022_73"),  # as the Harmonized System entitles it
    ],
)
def test_a_phrase_gets_its_heading_its_group_and_the_key_of_its_series(phrase, hs_code, group, code):
    assert product_code(phrase) == (hs_code, group, code)


@pytest.mark.parametrize(
    "phrase",
    [
        "tractor parts suppliers",
        "coffee machines",
        "gold mines",
        "levy on a tray of eggs",
        "cereals and tractor drivers",
        "copper and zinc concentrates",  # copper, or copper concentrates
        "cotton and silk shirts",  # cotton, or cotton shirts
        "sunflower seeds and oil",  # no petroleum
        "garments of cotton and footwear",
        "grain and products",  # the chapter of grain holds no flour
        "BELAZ-75710",
        "",
        "and",
        "(tractors)",
    ],
)
def test_a_phrase_in_doubt_gets_nothing(phrase):
    assert product_code(phrase) is None


@pytest.mark.parametrize(
    ("phrase", "same"),
    [
        ("Tyres", "tire"),
        ("fertilisers", "fertilizers"),
        ("supplies of potatoes", "potato"),
        ("foodstuffs", "agricultural products"),
        ("iron & steel", "iron and steel"),
        ("machinery, equipment and vehicles", "machinery equipment and vehicles"),
        ("copper and related products", "copper"),
        ("petrol", "motor spirit"),
    ],
)
def test_words_for_the_same_goods_are_one_series(phrase, same):
    assert product_code(phrase) == product_code(same) is not None


@pytest.mark.parametrize(
    ("phrase", "other"),
    [
        ("apples", "pears"),
        ("used tractors", "tractors"),
        ("non-oil excluding re-exports", "non-oil"),
        ("oil", "crude oil"),
    ],
)
def test_parts_of_a_code_are_series_of_their_own(phrase, other):
    assert product_code(phrase).product_code != product_code(other).product_code


def test_a_listed_adjective_shares_the_head_of_the_last_goods():
    assert product_code("fresh and frozen beef").product_code == "HS2022_0201_0202"


def test_every_stem_has_a_known_code_and_stands_once():
    assert {code for row in STEMS for code in row["code"].split()} <= KNOWN
    assert {row["scope"] for row in STEMS} == {"whole", "wide", "part", "same"}
    assert {row["modifiers"] for row in STEMS} == {"any", "known"}
    written = Counter(tuple(tokens(stem)) for row in STEMS for stem in row["stem"].split("|"))
    assert [stem for stem, times in written.items() if times > 1] == []


def test_the_harmonized_system_is_whole():
    levels = Counter(row["level"] for row in LISTS["hs2022"])
    assert levels == {"chapter": 96, "heading": 1228}  # 97 chapters, of which 77 is kept free
    chapters = {row["code"] for row in LISTS["hs2022"] if row["level"] == "chapter"}
    assert {row["code"][:2] for row in LISTS["hs2022"]} == chapters


def test_a_database_gets_one_row_for_each_phrase():
    db = duckdb.connect()
    db.execute("CREATE TABLE figure AS SELECT unnest(['tractors', 'spare cabins', NULL, 'tractors']) AS product")
    create_product_code(db, "SELECT product FROM figure")
    rows = db.execute("SELECT * FROM product_code ORDER BY product_text").fetchall()
    assert rows == [("spare cabins", None, None, None), ("tractors", "8701", "G", "HS2022_8701")]


def test_no_phrases_give_an_empty_table_with_its_columns():
    assert product_table([]).schema == PRODUCT_SCHEMA
    assert product_table([]).num_rows == 0


@given(
    st.text(max_size=60)
    | st.lists(st.sampled_from([*"(),;/&", "and", "of", "oil", "meat", "é"]), max_size=30).map(" ".join)
)
def test_any_text_is_read_without_fault_into_an_identifier_of_sdmx(phrase):
    coded = product_code(phrase)
    assert coded is None or re.fullmatch(r"[A-Z0-9_-]+", coded.product_code)


def test_a_text_without_end_is_no_phrase():
    assert product_code("meat and " * 100_000) is None
