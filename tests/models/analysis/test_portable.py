"""The analysis is SQL that other engines know: sqlglot carries every step to Spark, where it gives the same rows."""

import math
import shutil

import pyarrow.parquet as pq
import pytest

from tests.models.analysis import worked
from tests.models.analysis.conftest import warehouse_of
from tests.models.analysis.passages import Passage, level
from warehouse.model import code_lists, scripts

sqlglot = pytest.importorskip("sqlglot")

STAR = (
    *("dim_area", "dim_indicator", "dim_unit", "dim_period", "dim_product", "dim_entity", "dim_document"),
    *("fact_figure", "fact_link", "fact_reference", "exchange_rate"),
)
RESULTS = (
    *("observations", "vintages", "implied", "implied_input", "consistency", "consistency_evidence"),
    *("growth_yoy", "growth_previous", "targets", "pair_year", "total_year"),
)
QUICK = {
    "spark.sql.legacy.createHiveTableByDefault": "false",
    "spark.sql.shuffle.partitions": "1",
    "spark.sql.adaptive.enabled": "false",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
}
"""Settings for a handful of rows and hundreds of statements: planning and compiling would take most of the time."""
TARGET_AND_MONTHS = Passage(
    "months.txt",
    "Kenya sold Uganda goods worth $40 million in May 2021 and $44 million in June, and means to reach $900 million in "
    "2025, after $500 million in 2021.",
    [
        level("$40 million", "exports", "2021-05"),
        level("$44 million", "exports", "2021-06"),
        level("$900 million", "exports", "2025", status="target"),
        level("$500 million", "exports", "2021"),
    ],
    sides=("KE", "UG"),
)
SAMPLE = (
    *(worked.KAZAKHSTAN, worked.KAZAKHSTAN_ROUND, worked.KYRGYZSTAN, worked.THAILAND, worked.EGYPT, worked.AFRICA),
    TARGET_AND_MONTHS,
)


def carried(sql):
    """Carry the statements of a script to Spark, without the comments on columns that Spark has no words for."""
    statements = sqlglot.parse(sql, read="duckdb")
    return [each.sql("spark") for each in statements if each and not isinstance(each, sqlglot.exp.Comment)]


@pytest.mark.parametrize("script", scripts("analysis"), ids=lambda script: script.name)
def test_each_step_is_carried_with_functions_that_both_engines_have(script):
    for statement in carried(script.sql):
        parsed = sqlglot.parse_one(statement, read="spark")
        assert [call.name for call in parsed.find_all(sqlglot.exp.Anonymous)] == []
    assert "ASOF" not in script.sql
    assert "MACRO" not in script.sql


@pytest.mark.soak
def test_the_same_rows_come_from_spark(tmp_path):
    pytest.importorskip("pyspark")
    if not shutil.which("java"):
        pytest.skip("no Java here")
    from extract.spark import start_session

    spark = start_session()
    with warehouse_of(*(passage.row() for passage in SAMPLE)) as db:
        spark.sql(f"CREATE DATABASE carried LOCATION '{(tmp_path / 'carried').as_uri()}'")
        spark.sql("USE carried")
        spark.sparkContext.setLogLevel("ERROR")
        for name, value in QUICK.items():
            spark.conf.set(name, value)
        for table in STAR:
            kept = [c for c, *_ in db.execute(f"DESCRIBE {table}").fetchall() if c not in ("pages", "trace", "text")]
            db.execute(f"COPY (SELECT {', '.join(kept)} FROM {table}) TO '{tmp_path / table}.parquet'")
        for name, rows in code_lists().items():
            pq.write_table(rows, tmp_path / f"code_{name}.parquet")
        for path in tmp_path.glob("*.parquet"):
            spark.read.parquet(str(path)).createOrReplaceTempView(path.stem)
        for script in scripts("analysis"):
            for statement in carried(script.sql) if not script.name.startswith("99") else ():
                spark.sql(statement)
        for table in RESULTS:
            here = db.execute(f"SELECT * FROM {table}").fetchall()
            assert here, table
            assert rounded(here) == rounded(spark.table(table).collect()), table
    spark.sql("USE default")


def rounded(rows):
    """Sort rows, their doubles to nine digits: engines add up in different orders."""
    return sorted(repr([significant(each) if isinstance(each, float) else each for each in row]) for row in rows)


def significant(number):
    """Keep nine digits of a double."""
    return number if not number or math.isinf(number) else float(f"{number:.9g}")
