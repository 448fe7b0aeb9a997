"""The page of a warehouse: what it holds, that nothing in it runs, and that it is the same each time."""

import base64
import hashlib
import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from extract.errors import WarehouseError
from tests.models.analysis.passages import Passage, level
from tests.models.analysis.worked import KAZAKHSTAN, KAZAKHSTAN_ROUND
from tests.warehouse.reported import HOSTILE, warehouse
from tests.warehouse.sample import figure, text_row
from warehouse.report import write_page, write_report
from warehouse.report.page import ASSETS, SCRIPTS, STYLES
from warehouse.report.sections import sections


class Elements(HTMLParser):
    """Collects the elements of a page with the text in each."""

    def __init__(self, page: str):
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None], str]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs), ""))

    def handle_data(self, data: str) -> None:
        if self.found:
            tag, attributes, text = self.found[-1]
            self.found[-1] = (tag, attributes, text + data)

    def handle_endtag(self, tag: str) -> None:
        self.found.append((f"/{tag}", {}, ""))

    def of(self, tag: str) -> list[tuple[dict[str, str | None], str]]:
        return [(attributes, text) for name, attributes, text in self.found if name == tag]


def data_of(page: Path) -> dict[str, Any]:
    """Read the data of a page as a browser does."""
    [(_, text)] = [found for found in Elements(page.read_text()).of("script") if found[0].get("id") == "data"]
    return json.loads(text)


def values(column: Any) -> list[Any]:
    """Undo the packing of a column."""
    if isinstance(column, list):
        return column
    if "rows" in column:
        return [column["same"]] * column["rows"]
    return [None if code is None else column["words"][code] for code in column["codes"]]


def text_of(script: Path) -> dict[str, Any]:
    """Read what the script of a text hands over."""
    return json.loads(script.read_text().removeprefix("receiveText(").removesuffix(");\n"))


@pytest.fixture
def page_of(tmp_path) -> Callable[..., Path]:
    """Give a function that writes the page of rows of texts."""

    def write(*rows: dict[str, Any], **options: Any) -> Path:
        with warehouse(*rows, **options) as db:
            return write_page(db, tmp_path / "report")

    return write


def test_the_page_holds_every_figure_with_its_sentence(page_of):
    figures = data_of(page_of(KAZAKHSTAN.row()))["figures"]
    assert values(figures["surface"]) == ["$1,092.5 billion", "31.9%", "$911.8 million", "25%", "$731.1 million"]
    assert values(figures["value"])[0] == 1092500000000
    assert (
        values(figures["sentence"])[0]
        == "Minsk and Astana traded $1,092.5 billion worth of goods in 2021, 31.9% up on 2020."
    )


def test_a_contradiction_comes_with_its_arithmetic_and_both_figures(page_of):
    data = data_of(page_of(KAZAKHSTAN.row(), KAZAKHSTAN_ROUND.row()))
    tests = data["tests"]
    place = next(
        i
        for i, (verdict, words) in enumerate(zip(values(tests["verdict"]), values(tests["arithmetic"]), strict=True))
        if verdict == "inconsistent" and words.startswith("2 x $911.8 million - $731.1 million")
    )
    test = values(tests["test_id"])[place]
    surfaces = dict(zip(values(data["figures"]["figure_id"]), values(data["figures"]["surface"]), strict=True))
    terms = zip(*(values(data["evidence"][name]) for name in ("test_id", "role", "figure_id")), strict=True)
    assert [(role, surfaces[figure_id]) for test_id, role, figure_id in terms if test_id == test] == [
        ("turnover", "$1,092.5 billion"),
        ("exports", "$911.8 million"),
        ("balance", "$731.1 million"),
    ]


def test_a_warehouse_without_analysis_gives_a_page_without_its_sections(page_of):
    row = KAZAKHSTAN.row()
    data = data_of(page_of(row, analysed=False))
    assert {name for name, section in sections().items() if section.needs} & set(data) == set()
    assert len(values(data["figures"]["figure_id"])) == 5


def test_every_section_is_there_when_its_tables_are(page_of):
    assert set(sections()) <= set(data_of(page_of(KAZAKHSTAN.row())))


def test_what_a_text_says_cannot_become_markup(page_of):
    row = text_row(
        f"{HOSTILE[:40]}.txt".replace("/", "_"), HOSTILE, [figure(HOSTILE, "5 t", sentence=HOSTILE, product=HOSTILE)]
    )
    page = page_of(row | {"title": HOSTILE, "publisher": HOSTILE})
    elements = Elements(page.read_text())
    assert len(elements.of("script")) == 2
    assert elements.of("img") == []
    data = data_of(page)
    assert values(data["figures"]["sentence"]) == values(data["documents"]["title"]) == [HOSTILE]
    [script] = (page.parent / "texts").iterdir()
    assert not set("<>&") & set(script.read_text())
    assert text_of(script)["text"] == HOSTILE


def test_only_the_script_and_style_of_the_page_may_run(page_of):
    elements = Elements(page_of(KAZAKHSTAN.row()).read_text())
    policy = next(attributes["content"] for attributes, _ in elements.of("meta") if "http-equiv" in attributes)
    assert policy.startswith("default-src 'none'")
    for content in (elements.of("style")[0][1], elements.of("script")[1][1]):
        assert f"sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}" in policy
    assert "unsafe" not in policy


def test_nothing_is_loaded_from_the_network(page_of):
    page = page_of(KAZAKHSTAN.row()).read_text()
    assert set(re.findall(r"https?://[^\s\"'`)]+", page)) == {"http://www.w3.org/2000/svg"}
    assert re.findall(r"\b(?:fetch|import|XMLHttpRequest|WebSocket|eval|innerHTML)\b\s*[(=]", page) == []


def test_two_builds_of_the_same_texts_give_the_same_bytes(tmp_path):
    digests = []
    for name in ("one", "two"):
        with warehouse(KAZAKHSTAN.row(), KAZAKHSTAN_ROUND.row()) as db:
            write_page(db, tmp_path / name)
        files = sorted(path for path in (tmp_path / name).rglob("*") if path.is_file())
        digests.append([(path.relative_to(tmp_path / name), path.read_bytes()) for path in files])
    assert digests[0] == digests[1]
    assert len(digests[0]) == 3


def test_texts_of_an_earlier_page_go_and_other_files_stay(page_of, tmp_path):
    page_of(KAZAKHSTAN.row())
    (tmp_path / "report/texts/notes.txt").write_text("mine")
    page_of(KAZAKHSTAN_ROUND.row())
    texts = tmp_path / "report/texts"
    assert [text_of(path)["text"] for path in texts.glob("*.js")] == [KAZAKHSTAN_ROUND.text]
    assert (texts / "notes.txt").read_text() == "mine"


def test_a_text_carries_the_words_of_each_slot_and_the_numbers_that_could_not_be_read(page_of, tmp_path):
    text = "Exports: 5 t and 7 zz."
    row = text_row("a.txt", text, [figure(text, "5 t", trace={"unit": "t"})])
    row["numbers"][-1] |= {"kind": "rejected", "reason": "no unit"}
    page_of(row)
    [script] = (tmp_path / "report/texts").iterdir()
    loaded = text_of(script)
    assert loaded["rejected"] == [{"start": 17, "end": 18, "reason": "no unit"}]
    assert [json.loads(trace) for trace in loaded["traces"].values()] == [{"unit": "t"}]


def test_of_too_many_figures_those_of_trade_are_shown(tmp_path):
    made = Passage(
        "a.txt",
        "They made 3 million cars and sold goods for $5 million.",
        [
            level("3 million", "production", "2021", unit="count"),
            level("$5 million", "exports", "2021"),
        ],
    )
    with warehouse(made.row()) as db:
        data = data_of(write_page(db, tmp_path, max_figures=1))
    assert values(data["figures"]["surface"]) == ["$5 million"]
    assert data["build"]["figures"] == [2]


def test_no_warehouse_is_said_in_one_line(tmp_path):
    with pytest.raises(WarehouseError, match="there is no such warehouse"):
        write_report(tmp_path / "none.duckdb", tmp_path / "report")


def test_a_folder_that_cannot_be_written_is_said_in_one_line(make, tmp_path):
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "a.txt").write_text("Exports: 5 t.")
    make(texts)
    (tmp_path / "file").write_text("")
    with pytest.raises(WarehouseError, match="cannot be written"):
        write_report(tmp_path / "w.duckdb", tmp_path / "file" / "report")


def test_every_asset_is_used_and_no_name_is_given_twice():
    assert {path.name for path in ASSETS.iterdir()} == {f"{name}.js" for name in SCRIPTS} | {
        f"{name}.css" for name in STYLES
    } | {"page.html"}
    script = "\n".join((ASSETS / f"{name}.js").read_text() for name in SCRIPTS)
    names = re.findall(r"^(?:function|const|let) (\w+)", script, re.MULTILINE)
    assert sorted(names) == sorted(set(names))
