"""The star schema keeps its contract: named, commented, and of one version."""

import re
from pathlib import Path

import models
from warehouse.model import SCHEMA_VERSION, digest_files, scripts

ROOT = Path(models.__path__[0])
CONTRACT = """
    figure_id document title publisher published url language char_start char_end surface sentence value value_high
    lower upper unit measure form indicator reporter partner product entity period_start period_end base_start base_end
    status basis adjustment stage attributed_to cited_ref confidence qualifier
"""
DIGESTS = {1: "0c0253bf1622"}
"""A change of tables or views is a new version: raise SCHEMA_VERSION, and add its digest here."""


def test_the_view_figures_has_the_columns_of_the_contract_in_their_order(fresh_db):
    fresh_db.execute("SELECT * FROM figures")
    assert [column[0] for column in fresh_db.description] == CONTRACT.split()


def test_every_table_and_every_column_has_a_comment(fresh_db):
    bare = fresh_db.execute(
        """
        SELECT table_name FROM duckdb_tables() WHERE comment IS NULL AND NOT temporary
        UNION ALL
        SELECT view_name FROM duckdb_views() WHERE comment IS NULL AND NOT internal AND NOT temporary
        UNION ALL
        SELECT c.table_name || '.' || c.column_name
        FROM duckdb_columns() AS c
        WHERE c.comment IS NULL AND NOT c.internal AND c.database_name <> 'temp'
        """
    ).fetchall()
    assert bare == []


def test_every_dimension_and_fact_has_a_primary_key(fresh_db):
    without = fresh_db.execute(
        """
        SELECT t.table_name
        FROM duckdb_tables() AS t
        WHERE (t.table_name LIKE 'dim%' OR t.table_name LIKE 'fact%')
            AND t.table_name NOT IN (
                SELECT table_name FROM duckdb_constraints() WHERE constraint_type = 'PRIMARY KEY'
            )
        """
    ).fetchall()
    assert without == []


def test_a_changed_schema_needs_a_new_version():
    files = [path for folder in ("schema", "views") for path in (ROOT / folder).glob("*.sql")]
    assert DIGESTS[SCHEMA_VERSION] == digest_files(files, ROOT)


def test_every_script_says_what_it_holds():
    for folder in ("schema", "views", "load", "checks"):
        for script in scripts(folder):
            assert re.match(r"\w", script.header), script.name


def test_every_code_list_names_its_source(fresh_db):
    listed = {name for (name,) in fresh_db.execute("SELECT code_list FROM code_list").fetchall()}
    files = {path.stem for path in (ROOT / "codes").glob("*.csv")}
    assert listed == files - {"code_list"}
