"""The page in a real browser: found, opened, followed, read on a telephone, in the dark, and with hostile texts."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.models.analysis.passages import Passage, growth, level
from tests.models.analysis.worked import KAZAKHSTAN, KAZAKHSTAN_2020, KAZAKHSTAN_ROUND, UZBEKISTAN
from tests.warehouse.reported import HOSTILE, warehouse
from tests.warehouse.sample import figure, text_row
from warehouse.report import write_page

selenium = pytest.importorskip("selenium", reason="selenium is not installed: pip install selenium")

from selenium.common.exceptions import StaleElementReferenceException  # noqa: E402
from selenium.webdriver import Chrome, ChromeOptions  # noqa: E402
from selenium.webdriver.chrome.service import Service  # noqa: E402
from selenium.webdriver.common.by import By  # noqa: E402
from selenium.webdriver.common.keys import Keys  # noqa: E402
from selenium.webdriver.support.ui import WebDriverWait  # noqa: E402

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="no browser here: apt-get install chromium chromium-driver"
)

FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-prefers-reduced-motion",
    "--window-size=1280,900",
)
"""For a browser without a screen, run by root, that asks nothing of the network."""

TARGET = Passage(
    "plan.txt",
    "By 2030 Minsk and Astana mean to trade $3 billion.",
    [level("$3 billion", "trade_turnover", "2030", status="target")],
    sides=("BY", "KZ"),
)
BEYOND = Passage(
    "beyond.txt", "😀😀😀 Sales abroad made $77 million.", [level("$77 million", "exports", "2021")], sides=("BY", "JP")
)
VIEWS = ("coverage", "pair/BY~KZ", "contradictions", "targets", "figures", "texts")


@pytest.fixture(scope="module")
def page(tmp_path_factory) -> Path:
    """Give a page of a few texts, one of them hostile."""
    hostile = text_row(
        "hostile.txt", HOSTILE, [figure(HOSTILE, "5 t", sentence=HOSTILE, product=HOSTILE, trace={"unit": HOSTILE})]
    )
    hostile |= {"title": HOSTILE, "publisher": HOSTILE, "url": "javascript:hacked=1"}
    told = [KAZAKHSTAN, KAZAKHSTAN_2020, KAZAKHSTAN_ROUND, UZBEKISTAN, TARGET, BEYOND]
    with warehouse(hostile, *(passage.row() for passage in told)) as db:
        return write_page(db, tmp_path_factory.mktemp("report"))


@pytest.fixture(scope="module")
def chrome(tmp_path_factory) -> Iterator[Chrome]:
    """Give one browser for all tests."""
    options = ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = Chrome(options=options, service=Service(DRIVER))
    yield driver
    driver.quit()


@pytest.fixture
def visit(chrome, page) -> Iterator["Visit"]:
    """Give a visit to the page in a window of its own state; what the browser complains of fails the test."""
    chrome.get_log("browser")
    yield Visit(chrome, page)
    for command in ("clearDeviceMetricsOverride", "setEmulatedMedia"):
        chrome.execute_cdp_cmd(f"Emulation.{command}", {})
    assert [line["message"] for line in chrome.get_log("browser") if line["level"] == "SEVERE"] == []


class Visit:
    """A reader of the page."""

    def __init__(self, chrome: Chrome, page: Path):
        self.chrome, self.page = chrome, page

    def open(self, place: str = "", page: Path | None = None) -> "Visit":
        self.chrome.get("about:blank")
        self.chrome.get(f"{(page or self.page).as_uri()}#/{place}")
        return self

    def all(self, css: str) -> list:
        return self.chrome.find_elements(By.CSS_SELECTOR, css)

    def one(self, css: str):
        return self.wait(lambda: self.all(css))[0]

    def text(self, css: str) -> str:
        return self.one(css).text.replace("\u00a0", " ")

    def wait(self, found: Callable[[], object]):
        ignored = [StaleElementReferenceException]  # drawn anew between finding and reading it
        return WebDriverWait(self.chrome, 10, ignored_exceptions=ignored).until(lambda _: found())

    def press(self, *keys: str) -> None:
        for key in keys:
            self.chrome.switch_to.active_element.send_keys(key)

    def run(self, script: str, *arguments: object):
        return self.chrome.execute_script(script, *arguments)


def open_figure(visit: Visit, surface: str) -> None:
    """Search a figure by keyboard and open it."""
    visit.press("/")
    visit.press(surface)
    visit.wait(lambda: not visit.text("#found").startswith("All "))
    visit.press(Keys.ARROW_DOWN)
    visit.press(Keys.ENTER)
    visit.one("#evidence h2")


def test_the_matrix_leads_to_the_figures_of_a_pair_and_year(visit):
    visit.open()
    assert visit.text("h1") == "What the warehouse covers"
    cell = visit.one('.matrix a[aria-label^="Belarus and Kazakhstan, 2021"]')
    assert "with a contradiction" in cell.get_attribute("aria-label")
    number = int(cell.text)
    cell.click()
    visit.wait(lambda: visit.text("h1") == "Figures")
    assert len(visit.all("table.list tbody tr")) == number


def test_a_search_by_keyboard_filters_and_escape_empties_it(visit):
    visit.open()
    visit.press("/")
    visit.press("uzbekistan 2020")
    visit.wait(lambda: visit.all("table.list"))
    assert "$280 million" in visit.text("table.list tbody")
    assert "Kazakhstan" not in visit.text("table.list tbody")
    visit.press(Keys.ESCAPE)
    visit.wait(lambda: visit.text("#found").startswith("All "))


def test_a_filter_narrows_the_list_and_keeps_the_focus(visit):
    visit.open("figures")
    choice = visit.one("#filter-status")
    choice.click()
    choice.send_keys("t", Keys.ENTER)
    visit.wait(lambda: visit.text("#found").startswith("1 figure "))
    assert visit.chrome.switch_to.active_element.get_attribute("id") == "filter-status"
    assert visit.text("table.list tbody").startswith("USD 3 bn")


def test_a_figure_opens_with_its_sentence_and_its_text_and_closes_where_it_was_opened(visit):
    visit.open()
    open_figure(visit, "$911.8")
    assert visit.chrome.switch_to.active_element.tag_name == "h2"
    assert visit.text("#evidence blockquote mark") == "$911.8 million"
    assert "left with a surplus" in visit.text("#evidence blockquote")
    assert visit.text("#evidence .reading mark.here") == "$911.8 million"
    assert visit.text("#evidence .reading").startswith("Minsk and Astana traded")
    assert "USD 911.75 to 911.85 m" in visit.text("#evidence .slots")
    visit.press(Keys.ESCAPE)
    visit.wait(lambda: not visit.one("#evidence").is_displayed())
    assert visit.chrome.switch_to.active_element.text.replace("\u00a0", " ") == "USD 911.8 m"


def test_arrows_lead_from_an_open_figure_to_the_next(visit):
    visit.open("figures?q=astana")
    visit.press(Keys.ARROW_DOWN)
    visit.press(Keys.ENTER)
    first = visit.text("#evidence h2")
    visit.press(Keys.ARROW_RIGHT)
    visit.wait(lambda: visit.text("#evidence h2") != first)
    visit.press(Keys.ARROW_LEFT)
    visit.wait(lambda: visit.text("#evidence h2") == first)


def test_a_contradiction_is_followed_to_its_figures_and_back(visit):
    visit.open()
    visit.one('#nav a[data-views~="contradictions"]').click()
    card = visit.wait(
        lambda: next((card for card in visit.all(".card.inconsistent") if "2 x $911.8" in card.text), None)
    )
    assert [mark.text for mark in card.find_elements(By.CSS_SELECTOR, "mark")] == [
        "$1,092.5 billion",
        "$911.8 million",
        "$731.1 million",
    ]
    card.find_element(By.CSS_SELECTOR, ".quote figcaption a").click()
    assert visit.text("#evidence blockquote mark") == "$1,092.5 billion"
    tests = visit.one("#evidence .tests")
    assert "2 x $911.8 million - $731.1 million" in tests.text
    tests.find_element(By.CSS_SELECTOR, "a").click()
    visit.wait(lambda: visit.text("h1").startswith("Inconsistent: "))
    assert len(visit.all("main .card")) == 1


def test_the_charts_of_a_pair_draw_levels_with_their_intervals_and_growth(visit):
    visit.open("pair/BY~KZ")
    visit.wait(lambda: visit.all(".flow.trade_turnover .column"))
    names = [heading.text for heading in visit.all(".flow h2")]
    assert names[:2] == ["Turnover", "Exports, Belarus to Kazakhstan"]
    mark = visit.one('.flow.exports a[aria-label^="2021: USD\u00a0911.8"]')
    assert visit.all(".flow.trade_turnover .whisker")
    assert visit.all('.flow.exports a[aria-label*="+25%"] .dot.stated')
    visit.run("arguments[0].focus()", mark)
    assert "USD 911.75 to 911.85 m" in visit.text(".flow.exports .readout")
    visit.press(Keys.ENTER)
    assert visit.text("#evidence blockquote mark") == "$911.8 million"


def test_the_other_side_of_a_pair_sees_its_imports(visit):
    visit.open("pair/BY~KZ?side=KZ")
    visit.wait(lambda: visit.all(".flow.imports .column.mirror"))
    assert "Imports, Kazakhstan from Belarus" in [heading.text for heading in visit.all(".flow h2")]
    assert visit.all('.flow.trade_balance a[aria-label*="USD\u00a0−731.1"]')


def test_a_target_says_how_far_it_is(visit):
    visit.open("targets")
    assert "USD 3 bn by 2030" in visit.text(".aim")
    assert "% of it" in visit.text(".aim .distance")


def test_what_a_text_says_stays_text_everywhere(visit):
    visit.open("texts")
    row = next(link for link in visit.all(".data a") if "hacked" in link.text)
    row.click()
    visit.wait(lambda: visit.all(".reading mark"))
    reading = visit.run("return document.querySelector('.reading').textContent")
    assert reading == HOSTILE
    assert visit.all('a[href^="javascript"]') == []
    visit.one(".reading mark a").click()
    visit.wait(lambda: not visit.all("#evidence [aria-busy]"))
    assert visit.run("return document.querySelector('#evidence blockquote').textContent") == HOSTILE
    for view in (*VIEWS, "pair/BY~W0", "figures?q=hacked"):
        visit.open(view)
        visit.one("h1")
        assert visit.run("return window.hacked === undefined && !document.querySelector('main img')")


def test_an_address_that_a_stranger_made_runs_nothing(visit):
    for place in (
        "figures?q=<img src=x onerror=hacked=1>",
        "pair/<b>~%E0%A4%A",
        "text/../../x",
        "figures?page=-9&year=x",
        "nowhere?figure=zz",
    ):
        visit.open(place)
        assert visit.text("h1")
        assert visit.run("return window.hacked === undefined")


def test_offsets_count_characters_outside_the_basic_plane_once(visit):
    visit.open("figures?q=$77")
    visit.press(Keys.ARROW_DOWN)
    visit.press(Keys.ENTER)
    assert visit.text("#evidence .reading mark.here") == "$77 million"
    assert visit.text("#evidence blockquote mark") == "$77 million"


def test_a_page_without_its_texts_says_so(visit, tmp_path):
    alone = tmp_path / "index.html"
    alone.write_bytes(visit.page.read_bytes())
    visit.open("figures?q=$911.8", alone)
    visit.press(Keys.ARROW_DOWN)
    visit.press(Keys.ENTER)
    visit.wait(lambda: "belongs beside this page" in visit.text("#evidence .context"))
    assert visit.text("#evidence blockquote mark") == "$911.8 million"
    visit.chrome.get_log("browser")  # a file that is missing is what this test is about


def test_sections_that_are_not_there_have_no_link(visit, tmp_path):
    with warehouse(KAZAKHSTAN.row(), analysed=False) as db:
        visit.open(page=write_page(db, tmp_path))
    assert [link.text for link in visit.all("#nav a")] == ["Coverage", "Figures", "Texts"]
    for view in VIEWS:
        visit.open(view, tmp_path / "index.html")
        assert visit.text("h1")


def test_an_empty_warehouse_has_a_page(visit, tmp_path):
    with warehouse() as db:
        page = write_page(db, tmp_path)
    for view in VIEWS:
        visit.open(view, page)
        assert visit.text("h1")


@pytest.mark.parametrize("view", VIEWS)
def test_nothing_is_wider_than_a_telephone(visit, view):
    phone = {"width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": True}
    visit.chrome.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", phone)
    visit.open(view)
    visit.one("h1")
    assert visit.run("return document.documentElement.scrollWidth") == 360
    assert visit.one("#nav a").is_displayed()


CONTRAST = """
const channel = (part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
const rgba = (color) => {
  canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].map((part) => part / 255);
};
const light = (color) => { const [r, g, b] = color.map(channel); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
const ground = (node) => { for (; node; node = node.parentElement) {
  const color = rgba(getComputedStyle(node).backgroundColor);
  if (color[3] === 1) return color;
} return rgba("white"); };
const poor = [];
for (const node of document.querySelectorAll("main *, header *, footer *, aside *")) {
  if (![...node.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim())) continue;
  if (!node.checkVisibility() || node.closest("svg, option, mark, :disabled, .unseen")) continue;
  const [ink, paper] = [light(rgba(getComputedStyle(node).color)), light(ground(node))];
  const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
  if (ratio < 4.5) poor.push(`${node.className} ${node.textContent.trim().slice(0, 30)} ${ratio.toFixed(2)}`);
}
return poor;
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", VIEWS)
def test_words_stand_out_from_their_ground(visit, view, scheme):
    feature = {"name": "prefers-color-scheme", "value": scheme}
    visit.chrome.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
    visit.open(view)
    visit.one("h1")
    assert visit.run(CONTRAST) == []
    darkness = visit.run("return getComputedStyle(document.body).backgroundColor")
    assert (darkness == "rgb(14, 19, 25)") is (scheme == "dark")


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_has_one_heading_and_names_for_what_can_be_reached(visit, view):
    visit.open(view)
    assert len(visit.all("h1")) == 1
    assert len(visit.all("main")) == 1
    nameless = """
    const label = (node) => [...(node.labels || [])].map((one) => one.textContent).join("");
    const named = (node) => node.getAttribute("aria-label") || node.textContent.trim() || label(node);
    return [...document.querySelectorAll("a, button, input, select, [tabindex='0']")]
      .filter((node) => node.checkVisibility() && !named(node)).map((node) => node.outerHTML.slice(0, 80));
    """
    assert visit.run(nameless) == []


def test_ten_thousand_figures_open_at_once(visit, tmp_path):
    texts = []
    for number in range(400):
        parts = [
            f"In {2000 + part} trade {number} made ${number + 1}.{part} million, up {part + 1}.{number % 10}%."
            for part in range(13)
        ]
        figures = [
            f
            for part in range(13)
            for f in (
                level(f"${number + 1}.{part} million", "trade_turnover", str(2000 + part)),
                growth(f"{part + 1}.{number % 10}%", "trade_turnover", str(2000 + part), str(1999 + part)),
            )
        ][:25]
        texts.append(Passage(f"{number:03}.txt", " ".join(parts), figures, sides=("BY", "KZ")).row())
    with warehouse(*texts, analysed=False) as db:
        visit.open("figures", write_page(db, tmp_path))
    assert visit.text("#found") == "All 10,000 figures."
    assert len(visit.all("table.list tbody tr")) == 50
    ready = visit.run("return performance.getEntriesByType('navigation')[0].domInteractive")
    assert ready < 5000, "milliseconds, on a machine that does other things too"
    visit.press("/")
    visit.press("$400.12")
    visit.wait(lambda: visit.text("#found").startswith("1 figure of 10,000"))
