"""Nothing runs that comes from a text, its name or what is said about it; each attack is tried on a whole refresh."""

import csv
import os
import socket
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import duckdb
import pytest

from extract.errors import UnreadableText
from extract.read import decode_document
from tests.reliability.hostile_files import docx_of, pdf_of
from warehouse import open_warehouse
from warehouse.cli import main
from warehouse.export import export
from warehouse.refresh import refresh
from warehouse.report import write_report

SECRET = "the secret of the other folder"
SENTENCE = "In 2021 Belarus exported 5 tonnes of wheat to Russia"
NAMES = [
    "'); DROP TABLE fact_figure; --.txt",
    "'' OR 1=1; ATTACH 'stolen.duckdb' AS stolen; --.txt",
    "\"; COPY figures TO 'stolen.csv'; --.txt",
    "$(touch stolen).txt",
    "`touch stolen`.txt",
    "| touch stolen.txt",
    "-rf.txt",
    "{0.__class__}.txt",
    "%s%n.txt",
    "=HYPERLINK(A1).txt",
    "+cmd.txt",
    "@SUM(A1).txt",
    "<img src=x onerror=alert(1)>.txt",
    "CON.txt",
    "a\\..\\..\\b.txt",
    "C:\\stolen.txt",
    "\x1b]0;owned\x07.txt",
    "line\nbreak.txt",
    "\u202etxt.exe.txt",
    os.fsdecode(b"\xff\xfe.txt"),
]
TEXTS = [
    "'); DELETE FROM fact_figure; --",
    "=1+1",
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "${process.exit()}",
    "{{7*7}}",
    "javascript:alert(1)",
]
PATHS_THAT_LEAVE = ["../outside/secret.txt", "/etc/hostname", "..\\outside\\secret.txt", "link/secret.txt", "link.txt"]


@pytest.fixture(scope="module")
def attacked(tmp_path_factory) -> Path:
    """Make a warehouse of a corpus that tries everything at once; give its folder, whose name tries something too."""
    folder = tmp_path_factory.mktemp("it's; DROP TABLE build; --")
    corpus, outside = folder / "corpus", folder / "outside"
    corpus.mkdir()
    outside.mkdir()
    (outside / "secret.txt").write_text(f"{SENTENCE}, says {SECRET}.")
    for number, name in enumerate(NAMES):
        (corpus / name).write_text(f"{SENTENCE}. Text {number} adds that 7 tonnes were imported.")
    for number, text in enumerate(TEXTS):
        (corpus / f"{number}.txt").write_text(f"{text}\n\n{SENTENCE}: {text}. It exported 6 tonnes of {text} as well.")
    (corpus / "link.txt").symlink_to(outside / "secret.txt")
    (corpus / "link").symlink_to(outside)
    (corpus / "circle.txt").symlink_to("circle.txt")
    (corpus / "dangling.txt").symlink_to("nowhere.txt")
    os.mkfifo(corpus / "pipe.txt")
    rows = [(f"{number}.txt", text, text, text) for number, text in enumerate(TEXTS)]
    with (corpus / "documents.csv").open("w", newline="") as file:
        csv.writer(file).writerows(
            [("path", "title", "publisher", "url"), *rows, *((path, "", "", "") for path in PATHS_THAT_LEAVE)]
        )
    refresh(corpus, folder / "w.duckdb")
    return folder


@pytest.fixture
def db(attacked) -> Iterator[duckdb.DuckDBPyConnection]:
    """Open the attacked warehouse."""
    with open_warehouse(attacked / "w.duckdb") as db:
        yield db


def columns_of_text(db: duckdb.DuckDBPyConnection) -> Iterator[tuple[str, list[str]]]:
    """Give every value of every text column of the warehouse."""
    sql = "SELECT table_name, column_name FROM duckdb_columns() WHERE data_type = 'VARCHAR' AND schema_name = 'main'"
    for table, column in db.execute(sql).fetchall():
        values = db.execute(f'SELECT DISTINCT "{column}" FROM "{table}" WHERE "{column}" IS NOT NULL').fetchall()
        yield f"{table}.{column}", [value for (value,) in values]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_only_a_name(db, name):
    printed = os.fsencode(name).decode("utf-8", "replace")
    found = db.execute("SELECT surface FROM figures WHERE document = ? ORDER BY char_start", [printed]).fetchall()
    assert [surface for (surface,) in found][:1] == ["5 tonnes"]


@pytest.mark.parametrize(("number", "text"), [*enumerate(TEXTS)])
def test_a_text_is_only_a_text(db, number, text):
    [row] = db.execute(
        "SELECT DISTINCT title, publisher, url FROM figures WHERE document = ?", [f"{number}.txt"]
    ).fetchall()
    assert set(row) <= {text, None}
    assert db.execute("SELECT count(*) FROM dim_document").fetchall() == [(len(NAMES) + len(TEXTS),)]


def test_nothing_beside_the_warehouse_is_made_by_a_name(attacked):
    assert not [path for path in attacked.rglob("*stolen*") if path.parent.name != "corpus"]
    assert not list(Path.cwd().glob("stolen*"))


def test_nothing_outside_the_folder_is_read(db):
    hostname = Path("/etc/hostname").read_text().strip() if Path("/etc/hostname").exists() else SECRET
    for place, values in columns_of_text(db):
        assert not any(SECRET in value for value in values), place
        assert place != "dim_document.text" or not any(value.strip() == hostname for value in values)


@pytest.mark.parametrize("name", ["link.txt", "circle.txt", "dangling.txt", "pipe.txt"])
def test_links_out_circles_and_pipes_are_no_texts(db, name):
    assert db.execute("SELECT * FROM dim_document WHERE path = ?", [name]).fetchall() == []


@pytest.mark.parametrize(("line", "path"), [*enumerate(PATHS_THAT_LEAVE, len(TEXTS) + 2)])
def test_a_row_of_documents_csv_that_leaves_the_folder_is_refused(db, line, path):
    [(stage, reason)] = db.execute(
        "SELECT stage, reason FROM bad_file WHERE path = ?", [f"documents.csv:{line}"]
    ).fetchall()
    assert (stage, bool(reason)) == ("metadata", True)


def test_no_cell_of_an_export_is_a_formula(attacked, tmp_path):
    tables = [path for path in export(attacked / "w.duckdb", tmp_path / "out") if path.suffix == ".csv"]
    csv.field_size_limit(10**9)
    for path in tables:
        with path.open(newline="", encoding="utf-8") as file:
            for row in csv.reader(file):
                assert not [cell for cell in row if cell[:1] in tuple("=+@\t\r") and not _is_number(cell)], path.name
                assert not [cell for cell in row if cell[:1] == "-" and not _is_number(cell)], path.name
    assert {path.parent for path in tables} == {tmp_path / "out"}


def test_no_cell_of_a_workbook_is_a_formula(attacked, tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    for path in export(attacked / "w.duckdb", tmp_path / "out"):
        if path.suffix == ".xlsx":
            sheets = openpyxl.load_workbook(path)
            assert not [
                cell.value for sheet in sheets for row in sheet.iter_rows() for cell in row if cell.data_type == "f"
            ]


class Markup(HTMLParser):
    """Collects the elements of a page with their attributes."""

    def __init__(self, page: str):
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))


def test_no_text_becomes_markup_of_the_report(attacked, tmp_path):
    page = write_report(attacked / "w.duckdb", tmp_path / "report")
    elements = Markup(page.read_text(encoding="utf-8")).elements
    assert not [tag for tag, _ in elements if tag in ("img", "iframe", "object", "embed", "base")]
    for _, attributes in elements:
        assert not [name for name in attributes if name.startswith("on")]
        assert not str(attributes.get("href", "")).startswith("javascript:")
    assert sum(tag == "script" and "src" not in attributes for tag, attributes in elements) <= 2  # its data, its own
    made = [path.relative_to(tmp_path / "report") for path in (tmp_path / "report").rglob("*") if path.is_file()]
    assert all(path.name.replace(".", "").replace("-", "").isalnum() for path in made), made


QUERIES = [
    "SELECT * FROM read_text('{secret}')",
    "SELECT * FROM read_blob('{secret}')",
    "SELECT * FROM read_csv('{secret}')",
    "SELECT * FROM read_json('{secret}')",
    "SELECT * FROM sniff_csv('{secret}')",
    "SELECT * FROM parquet_metadata('{secret}')",
    "SELECT * FROM '{secret}'",
    "SELECT * FROM glob('/*')",
    "SELECT * FROM read_text('https://example.org')",
    "SELECT getenv('PATH')",
    "COPY figures TO '{folder}/stolen.csv'",
    "COPY figures FROM '{secret}'",
    "EXPORT DATABASE '{folder}/stolen'",
    "IMPORT DATABASE '{folder}'",
    "ATTACH '{folder}/stolen.duckdb' AS stolen",
    "ATTACH ':memory:' AS m; COPY figures TO '{folder}/stolen.csv'",
    "INSTALL httpfs",
    "LOAD '{folder}/stolen.duckdb_extension'",
    "SET enable_external_access = true",
    "SET GLOBAL allowed_paths = ['{secret}']",
    "RESET enable_external_access",
    "PRAGMA profiling_output = '{folder}/stolen.json'",
    "CALL enable_logging(storage_path = '{folder}/stolen')",
    "CREATE SECRET stolen (TYPE s3)",
    "CREATE PERSISTENT SECRET stolen (TYPE s3)",
    "CREATE TABLE stolen AS SELECT 1",
    "CREATE OR REPLACE VIEW figures AS SELECT 1",
    "INSERT INTO bad_file VALUES ('a', 'read', 'b', 'c')",
    "UPDATE fact_figure SET value = 0",
    "DELETE FROM fact_figure",
    "DROP TABLE fact_figure",
    "ALTER TABLE fact_figure DROP COLUMN value",
    "SELECT 1; DROP TABLE fact_figure",
    "SELECT * FROM arguments",
]


@pytest.mark.parametrize("query", QUERIES)
def test_no_query_reads_a_file_or_changes_anything(attacked, query, capsys):
    before = (attacked / "w.duckdb").read_bytes()
    sql = query.format(folder=attacked, secret=attacked / "outside" / "secret.txt")
    sql = sql.replace(str(attacked), str(attacked).replace("'", "''"))
    assert main(["query", sql, "--warehouse", str(attacked / "w.duckdb")]) == 2
    told = capsys.readouterr()
    assert SECRET not in told.out + told.err
    assert (attacked / "w.duckdb").read_bytes() == before
    assert not [path for path in attacked.glob("stolen*")]


ENTITY = "<!DOCTYPE a [<!ENTITY b {definition}>]>"
BODY = "<w:p><w:r><w:t>Exports rose by 5% in the year, &b; and imports fell.</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    "definition",
    [
        '"inside"',
        'SYSTEM "{file}"',
        'PUBLIC "a" "{file}"',
        'SYSTEM "http://127.0.0.1:9/"',
        '"&b;&b;"',
        'SYSTEM "{file}" NDATA x',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_of_a_docx_are_never_read(tmp_path, definition, encoding):
    (tmp_path / "secret.txt").write_text(SECRET)
    entity = ENTITY.format(definition=definition.format(file=(tmp_path / "secret.txt").as_uri()))
    declaration = f'<?xml version="1.0" encoding="{encoding}"?>'
    data = docx_of(BODY, before=declaration + entity, encoding=encoding)
    try:
        text = decode_document(data, "a.docx").text
    except UnreadableText:
        return
    assert SECRET not in text and "inside" not in text


PAGE = "<html><head>{head}</head><body><p>Exports rose by 5% in the year and imports fell.</p>{body}</body></html>"
FETCHING = [
    ("<link rel=stylesheet href=http://127.0.0.1:9/a.css>", ""),
    ("<base href=http://127.0.0.1:9/>", "<img src=a.png>"),
    ("", "<iframe src='file:///etc/hostname'></iframe>"),
    ("<meta http-equiv=refresh content='0; url=http://127.0.0.1:9/'>", ""),
    ("<script src=http://127.0.0.1:9/a.js></script>", "<object data='file:///etc/hostname'>"),
    ("<link rel=canonical href='file:///etc/hostname'>", "<embed src=http://127.0.0.1:9/>"),
]


@pytest.mark.parametrize(("head", "body"), FETCHING)
def test_reading_a_page_opens_no_connection_and_no_file(monkeypatch, head, body):
    decode_document(PAGE.format(head="", body="").encode(), "a.html")  # loads the libraries and their data

    def refuse(*arguments, **options):
        raise AssertionError("a page made the reader reach out")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    text = decode_document(PAGE.format(head=head, body=body).encode(), "a.html").text
    assert text.startswith("Exports rose")


ACTIONS = [b"/S/JavaScript/JS(app.alert(1))", b"/S/Launch/F(/bin/sh)", b"/S/URI/URI(http://127.0.0.1:9/)"]


@pytest.mark.parametrize("action", ACTIONS)
def test_actions_of_a_pdf_are_not_carried_out(monkeypatch, action):
    page = pdf_of(b"BT /F 9 Tf 9 700 Td (Exports rose by 5% and imports fell.) Tj ET")
    data = page.replace(b"/Type/Catalog", b"/Type/Catalog/OpenAction<<" + action + b">>")
    monkeypatch.setattr(socket, "socket", lambda *_: pytest.fail("it reached out"))
    assert decode_document(data, "a.pdf").text == "Exports rose by 5% and imports fell."


def test_members_of_an_archive_are_not_unpacked(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    data = docx_of(
        BODY.replace("&b;", ""), members={"../stolen.txt": b"a", "/tmp/stolen.txt": b"a", "word/../../stolen": b"a"}
    )
    assert decode_document(data, "a.docx").text.startswith("Exports rose")
    assert not list(tmp_path.parent.glob("stolen*"))
    assert not list(tmp_path.iterdir())


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True
