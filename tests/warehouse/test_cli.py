"""The command line says what it can do, does it, and tells by its exit status how it went."""

import json
import subprocess
import sys

import pytest

from tests.warehouse.fake import write_texts
from warehouse.cli import command_names, main


@pytest.fixture(scope="module")
def warehouse(make_once):
    return str(make_once(a="Exports: 5 t.", b="Exports: 7 t."))


def test_every_command_has_help_with_examples(capsys):
    for name in command_names():
        with pytest.raises(SystemExit) as exit_:
            main([name, "--help"])
        said = capsys.readouterr().out
        assert exit_.value.code == 0
        assert f"examples:\n  trade-warehouse {name}" in said


def test_help_loads_nothing_heavy():
    code = (
        "import sys; from warehouse.cli import parser; parser();"
        "print(*sys.modules.keys() & {'duckdb', 'pyarrow', 'pandas', 'numpy', 'pint', 'babel', 'tqdm'})"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "\n"


def test_refresh_sums_up(tmp_path, capsys):
    texts = write_texts(tmp_path / "texts", a="In 2021 exports of Belarus to China reached $5 million.")
    warehouse = tmp_path / "new" / "w.duckdb"
    assert main(["refresh", "--corpus", str(texts), "--warehouse", str(warehouse)]) == 0
    said = capsys.readouterr().out
    assert said.startswith("1 texts, 1 figures\n  exports                1\nperiods from 2021-01-01 to 2021-12-31\n")
    assert said.endswith(f"in {warehouse}\n")


def test_refresh_with_a_bad_file_has_exit_status_1(tmp_path, capsys):
    texts = write_texts(tmp_path / "texts", a="The exports of the country grew by 5% in 2021.", b="")
    assert main(["refresh", "--corpus", str(texts), "--warehouse", str(tmp_path / "w.duckdb"), "--json"]) == 1
    assert [path for path, *_ in json.loads(capsys.readouterr().out)["bad_files"]] == ["b.txt"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["refresh", "--corpus", "no such folder"],
        ["query", "SELECT 1", "--warehouse", "no such file"],
        ["export", "--warehouse", "no such file"],
    ],
)
def test_what_cannot_be_done_has_exit_status_2_and_one_line(arguments, capsys):
    assert main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert said.err.startswith("trade-warehouse: no such")


def test_check_lists_the_rules_and_has_exit_status_0_where_no_error_is_broken(warehouse, capsys):
    assert main(["check", "--warehouse", warehouse]) == 0
    said = capsys.readouterr().out
    assert "ok         0  Every key of a figure is in its dimension." in said
    assert said.endswith("\n1 contradiction\n")


def test_check_tells_machines_of_rules_and_contradictions(warehouse, capsys):
    assert main(["check", "--warehouse", warehouse, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {rule["check"] for rule in told["rules"]} >= {"keys_resolve", "span_in_text"}
    assert [test["document"] for test in told["contradictions"]] == ["a.txt"]


def test_refresh_takes_what_stands_beside_the_texts(tmp_path, capsys):
    texts = write_texts(tmp_path / "texts", a="The exports of the country grew by 5% in 2021.")
    (texts / "corrections.csv").write_text(
        "document,surface,sentence,char_start,column,value,why,by\na.txt,5%,,35,status,forecast,not over,me\n"
    )
    rates = tmp_path / "rates.csv"
    rates.write_text("currency,period,rate,source\nNGN,2021,400,CBN\n")
    warehouse = str(tmp_path / "w.duckdb")
    assert main(["refresh", "--corpus", str(texts), "--warehouse", warehouse, "--rates", str(rates)]) == 0
    capsys.readouterr()
    main(["query", "SELECT status, rate FROM figures CROSS JOIN exchange_rate", "--warehouse", warehouse])
    assert capsys.readouterr().out == "status,rate\nforecast,400.0\n"
    assert main(["refresh", "--corpus", str(texts), "--warehouse", warehouse, "--rates", "no such file"]) == 2


def test_query_gives_csv_and_json(warehouse, capsys):
    sql = "SELECT document, surface FROM figures ORDER BY ALL"
    assert main(["query", sql, "--warehouse", warehouse]) == 0
    assert capsys.readouterr().out == "document,surface\na.txt,5 t\nb.txt,7 t\n"
    assert main(["query", sql, "--warehouse", warehouse, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[1] == {"document": "b.txt", "surface": "7 t"}


def test_a_wrong_query_is_told_without_a_traceback(warehouse, capsys):
    assert main(["query", "SELECT nothing FROM nowhere", "--warehouse", warehouse]) == 2
    assert "nowhere" in capsys.readouterr().err


def test_show_finds_a_figure_by_the_beginning_of_its_id(warehouse, capsys):
    main(["query", "SELECT figure_id FROM figures WHERE surface = '7 t'", "--warehouse", warehouse])
    figure_id = capsys.readouterr().out.split()[1]
    assert main(["show", figure_id[:9], "--warehouse", warehouse, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["figure_id"] == figure_id
    assert main(["show", "", "--warehouse", warehouse]) == 2
    assert "several figures" in capsys.readouterr().err


def test_export_says_what_it_wrote(warehouse, tmp_path, capsys):
    assert main(["export", "--warehouse", warehouse, "--out", str(tmp_path / "out")]) == 0
    assert (tmp_path / "out" / "figures.csv").exists()
    assert capsys.readouterr().out.endswith(f"files in {tmp_path / 'out'}\n")
