"""Official series in each known layout, and exchange rates, stand beside the claims."""

from datetime import date

import duckdb
import pyarrow as pa
import pytest

from conftest import SOURCE_SCHEMA
from extract.errors import MetadataError
from tests.models.analysis.passages import Passage, growth, level
from warehouse.build import analyse, create_schema, load
from warehouse.reference import load_rates, load_reference, load_references, span_of

CLAIMS = Passage(
    "claims.txt",
    "Belarus exported $478.0 million worth of goods to Azerbaijan in 2021 and imported over $900 million.",
    [level("$478.0 million", "exports", "2021"), level("$900 million", "imports", "2021", "gt")],
    sides=("BY", "AZ"),
)
LOCAL = Passage(
    "local.txt",
    "Nigeria exported 500 billion naira worth of goods in 2021 and 400 billion in 2020, which is 25% more.",
    [
        level("500 billion", "exports", "2021", unit="NGN"),
        level("400 billion", "exports", "2020", unit="NGN"),
        growth("25%", "exports", "2021", "2020"),
    ],
    sides=("NG", "W0"),
)

COMTRADE = """period,reporterISO,partnerISO,flowCode,cmdCode,primaryValue,motCode
2021,BLR,AZE,X,TOTAL,478012345,0
2021,BLR,AZE,X,TOTAL,100,1000
2021,BLR,AZE,M,TOTAL,407500000,0
2021,BLR,W00,X,8701,900000000,0
2021,BLR,AZE,RX,TOTAL,5,0
"""
BACI = """t,i,j,k,v,q
2021,112,31,870190,400000,1
2021,112,31,040210,78012.345,1
2021,842,31,870190,3,1
"""
SDMX = """REF_AREA,COUNTERPART_AREA,INDICATOR,PRODUCT,TRANSFORMATION,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,UNIT_MULT
BY,AZ,X,_T,N,USD,2021,478.0,6
BY,AZ,TT,_T,GY,PC,2021,99,0
"""
OBSERVATIONS = """indicator,reporter,partner,product_key,unit,measure,base,period_start,period_end,value
trade_turnover,BY,AZ,G,USD,level,,2021-01-01,2021-12-31,885500000
"""


@pytest.fixture
def loaded():
    with duckdb.connect() as db:
        create_schema(db)
        db.register("source", pa.Table.from_pylist([CLAIMS.row(), LOCAL.row()], SOURCE_SCHEMA))
        load(db)
        yield db


def write(folder, name, text):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            COMTRADE,
            [
                ("exports", "BY", "AZ", "G", "level", "", 478012345, "FOB"),
                ("exports", "BY", "W0", "HS8701", "level", "", 9e8, "FOB"),
                ("imports", "BY", "AZ", "G", "level", "", 4.075e8, "CIF"),
            ],
        ),
        (
            BACI,
            [
                ("exports", "BY", "AZ", "G", "level", "", 478012345, "FOB"),
                ("exports", "BY", "AZ", "HS04", "level", "", 78012345, "FOB"),
                ("exports", "BY", "AZ", "HS87", "level", "", 4e8, "FOB"),
                ("exports", "US", "AZ", "G", "level", "", 3000, "FOB"),
                ("exports", "US", "AZ", "HS87", "level", "", 3000, "FOB"),
            ],
        ),
        (
            SDMX,
            [
                ("exports", "BY", "AZ", "G", "level", "", 4.78e8, None),
                ("trade_turnover", "BY", "AZ", "G", "growth", "Y1", 99, None),
            ],
        ),
        (OBSERVATIONS, [("trade_turnover", "BY", "AZ", "G", "level", "", 8.855e8, None)]),
    ],
)
def test_each_layout_is_read(loaded, tmp_path, text, rows):
    load_reference(loaded, write(tmp_path, "official.csv", text))
    found = loaded.execute(
        "SELECT indicator, reporter, partner, product_key, measure, base, value, valuation "
        "FROM fact_reference ORDER BY ALL"
    ).fetchall()
    assert found == rows


def test_claims_are_held_against_official_values(loaded, tmp_path):
    load_reference(loaded, write(tmp_path, "official.csv", COMTRADE))
    analyse(loaded)
    assert loaded.execute("SELECT indicator, verdict, source FROM reference_check ORDER BY indicator").fetchall() == [
        ("exports", "consistent", "official"),
        ("imports", "inconsistent", "official"),
    ]


def test_implied_values_may_start_from_official_ones(loaded, tmp_path):
    load_reference(loaded, write(tmp_path, "official.csv", OBSERVATIONS))
    loaded.execute("DELETE FROM fact_figure WHERE indicator = 'imports'")
    analyse(loaded)
    [(lower, upper, references)] = loaded.execute(
        """
        SELECT i.lower, i.upper, count(p.reference_id)
        FROM implied AS i
        INNER JOIN implied_input AS p ON i.cell_id = p.cell_id
        WHERE i.indicator = 'imports' AND i.partner = 'AZ'
        GROUP BY i.lower, i.upper
        """
    ).fetchall()
    assert (lower, upper, references) == (pytest.approx(407.45e6), pytest.approx(407.55e6), 1)


def test_a_file_of_no_known_layout_is_named_and_the_others_are_read(loaded, tmp_path):
    write(tmp_path, "a.csv", "country,value\nBelarus,1\n")
    write(tmp_path, "b.csv", OBSERVATIONS.replace("2021-12-31", "soon"))
    write(tmp_path, "c.csv", COMTRADE)
    errors = load_references(loaded, tmp_path)
    assert [error.reason for error in errors] == [
        "it has the columns of no known layout",
        "'2021-01-01/soon' is no period",
    ]
    assert loaded.execute("SELECT count(*) FROM fact_reference").fetchone() == (3,)


def test_rates_keep_growth_in_local_currency_and_in_dollars_apart(loaded, tmp_path):
    load_rates(loaded, write(tmp_path, "r.csv", "currency,period,rate,source\nNGN,2021,400,CBN\nNGN,2020,350,CBN\n"))
    analyse(loaded)
    assert loaded.execute("SELECT value_usd FROM observations WHERE unit = 'NGN' ORDER BY period_start").fetchall() == [
        (pytest.approx(4e11 / 350),),
        (pytest.approx(1.25e9),),
    ]
    [(local, dollars)] = loaded.execute(
        "SELECT growth, growth_usd FROM growth_yoy WHERE unit = 'NGN' AND growth IS NOT NULL"
    ).fetchall()
    assert (local, dollars) == (pytest.approx(25), pytest.approx((1.25e9 / (4e11 / 350) - 1) * 100))


def test_rates_without_their_columns_are_refused(loaded, tmp_path):
    with pytest.raises(MetadataError, match="lacks the columns rate, source"):
        load_rates(loaded, write(tmp_path, "r.csv", "currency,period\nNGN,2021\n"))


@pytest.mark.parametrize(
    ("code", "start", "end"),
    [
        ("2021", date(2021, 1, 1), date(2021, 12, 31)),
        ("2021-S2", date(2021, 7, 1), date(2021, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2021-03-05", date(2021, 3, 5), date(2021, 3, 5)),
        ("2021-04-01/P1Y", date(2021, 4, 1), date(2022, 3, 31)),
        ("2021-03-05/P10D", date(2021, 3, 5), date(2021, 3, 14)),
    ],
)
def test_spans_of_periods(code, start, end):
    assert span_of(code) == (start, end)


@pytest.mark.parametrize("code", ["2021-13", "2021-02-30", "2021-Q5", "", "2021-01-01/P1W"])
def test_what_is_no_period(code):
    assert span_of(code) is None
