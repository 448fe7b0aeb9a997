"""A star schema of so many made-up figures -> the seconds that each step of the analysis and each view takes.

usage: python -m benchmarks.analysis_at_scale [--figures N] [--write]

Texts of seven figures each: turnover, exports and imports of a pair of countries with their growth, and the balance; in
years, halves and quarters, printed with four digits, one amount in two hundred a thousand times too high. Prints JSON;
--write puts the table into README.md.
"""

import argparse
import json
import sys
import time
from collections.abc import Sequence
from typing import Any

import duckdb
import pyarrow as pa

from benchmarks.measured import table, write_section
from warehouse.build import create_schema, load
from warehouse.model import code_lists, scripts
from warehouse.reader import TEXT_SCHEMA

FIGURES_A_TEXT = 7
PAIRS = 3000
CONSISTENCY = ("20_", "21_", "22_", "3", "4", "52_", "59_", "60_")
"""Steps that make the tests of claims, by the beginnings of their names."""

VIEWS = ("observations", "vintages", "growth_yoy", "growth_previous", "targets", "pair_year", "consistency")

DRAW = "CREATE TEMP MACRO draw(number, salt, below) AS CAST(hash(number, salt) % below AS INTEGER)"

PERIODS = """
INSERT INTO dim_period
SELECT
    CAST(start AS VARCHAR) || '/' || CAST(finish AS VARCHAR), start, finish, frequency,
    CAST(start AS VARCHAR) || '/P' || months || 'M', months
FROM (
    SELECT
        make_date(y.year, p.month, 1) AS start,
        CAST(make_date(y.year, p.month, 1) + to_months(p.months) - INTERVAL 1 DAY AS DATE) AS finish,
        p.frequency,
        p.months
    FROM range(1989, 2025) AS y (year)
    CROSS JOIN (VALUES (1, 12, 'A'), (1, 6, 'S'), (1, 3, 'Q'), (4, 3, 'Q'), (7, 3, 'Q')) AS p (month, months, frequency)
)
"""

TEXTS = """
CREATE TEMP TABLE text AS
WITH country AS (
    SELECT area_code, row_number() OVER (ORDER BY area_code) - 1 AS nth, count(*) OVER () AS countries
    FROM dim_area
    WHERE kind = 'country'
),

drawn AS (
    SELECT
        n AS text,
        draw(n, 1, {pairs}) AS pair,
        1990 + draw(n, 2, 35) AS year,
        ['A', 'A', 'A', 'S', 'Q', 'Q'][1 + draw(n, 3, 6)] AS frequency
    FROM range({texts}) AS t (n)
)

SELECT
    d.*,
    a.area_code AS reporter,
    b.area_code AS partner,
    p.period_start,
    p.period_end,
    p.period_id,
    p.months / 12.0 AS span
FROM drawn AS d
INNER JOIN country AS a ON a.nth = draw(d.pair, 4, a.countries)
INNER JOIN country AS b ON b.nth = (hash(d.pair, 4) + 1 + draw(d.pair, 5, (b.countries - 1))) % b.countries
INNER JOIN dim_period AS p
    ON p.frequency = d.frequency AND year(p.period_start) = d.year AND month(p.period_start) = 1
"""

DOCUMENTS = """
INSERT INTO dim_document (document_id, path, content_hash, published, chars, text, publisher)
SELECT
    lpad(CAST(text AS VARCHAR), 12, '0'), 'text-' || text || '.txt', md5(CAST(text AS VARCHAR)),
    CAST(period_end + to_days(30 + draw(text, 6, 300)) AS DATE), 0, '',
    ['Statistics Committee', 'Ministry of Trade', 'The Daily'][1 + draw(text, 7, 3)]
FROM text
"""

FIGURES = """
INSERT INTO fact_figure (
    figure_id, document_id, char_start, char_end, surface, sentence, sentence_start, value, lower, upper, step, unit,
    measure, form, indicator, reporter, partner, period_id, base_id, status, qualifier, confidence
)
WITH drift AS (
    SELECT
        *,
        span * pow(10, 6 + draw(pair, 8, 400) / 100.0) AS sold_size,
        span * pow(10, 6 + draw(pair, 9, 400) / 100.0) AS bought_size
    FROM text
),

amount AS (
    SELECT
        *,
        sold_size * pow(1.05, year - 2000) * (1 + 0.3 * sin(pair + year)) AS sold,
        sold_size * pow(1.05, year - 2001) * (1 + 0.3 * sin(pair + year - 1)) AS sold_before,
        bought_size * pow(1.04, year - 2000) * (1 + 0.3 * cos(pair + year)) AS bought,
        bought_size * pow(1.04, year - 2001) * (1 + 0.3 * cos(pair + year - 1)) AS bought_before
    FROM drift
),

told AS (
    SELECT *, 10 AS place, 'trade_turnover' AS indicator, 'level' AS measure, sold + bought AS true_value FROM amount
    UNION ALL
    SELECT *, 30, 'trade_turnover', 'growth', ((sold + bought) / (sold_before + bought_before) - 1) * 100 FROM amount
    UNION ALL
    SELECT *, 50, 'exports', 'level', sold FROM amount
    UNION ALL
    SELECT *, 70, 'exports', 'growth', (sold / sold_before - 1) * 100 FROM amount
    UNION ALL
    SELECT *, 90, 'imports', 'level', bought FROM amount
    UNION ALL
    SELECT *, 110, 'imports', 'growth', (bought / bought_before - 1) * 100 FROM amount
    UNION ALL
    SELECT *, 130, 'trade_balance', 'level', sold - bought FROM amount
),

printed AS (
    SELECT
        *,
        true_value * CASE WHEN measure = 'level' AND draw(text, place, 200) = 0 THEN 1000 ELSE 1 END AS shown,
        CASE measure WHEN 'growth' THEN 0.1 ELSE pow(10, floor(log10(abs(true_value))) - 3) END AS digit
    FROM told
)

SELECT
    lpad(CAST(text AS VARCHAR), 12, '0') || lpad(CAST(place AS VARCHAR), 4, '0'),
    lpad(CAST(text AS VARCHAR), 12, '0'),
    place,
    place + 10,
    CAST(round(shown / digit) * digit AS VARCHAR),
    'Sentence of text ' || text || '.',
    0,
    round(shown / digit) * digit,
    round(shown / digit) * digit - digit / 2,
    round(shown / digit) * digit + digit / 2,
    digit,
    CASE measure WHEN 'growth' THEN 'percent' ELSE 'USD' END,
    measure,
    CASE measure WHEN 'growth' THEN 'change' END,
    indicator,
    reporter,
    partner,
    period_id,
    CASE measure
        WHEN 'growth'
            THEN CAST(CAST(period_start - INTERVAL 1 YEAR AS DATE) AS VARCHAR) || '/'
                || CAST(CAST(period_end - INTERVAL 1 YEAR AS DATE) AS VARCHAR)
    END,
    'actual',
    'exact',
    0.9
FROM printed
"""

LINKS = """
INSERT INTO fact_link
SELECT document_id || lpad(CAST(char_start AS VARCHAR), 4, '0'),
    document_id || lpad(CAST(char_start - 20 AS VARCHAR), 4, '0'), 'growth_of'
FROM fact_figure
WHERE measure = 'growth'
"""


def main(argv: Sequence[str] | None = None) -> None:
    """Make the figures, run the analysis, ask each view, and print what it took."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--figures", type=int, default=1_000_000)
    arguments.add_argument("--write", action="store_true", help="put the table into README.md")
    options = arguments.parse_args(argv)
    with duckdb.connect() as db:
        db.execute("SET threads = 2")
        fill(db, options.figures)
        steps = {name: seconds for name, seconds in time_steps(db)}
        views = {view: time_view(db, view) for view in VIEWS}
        tests = db.execute('SELECT "check", verdict, count(*) FROM consistency GROUP BY ALL ORDER BY ALL').fetchall()
    report = {
        "figures": options.figures,
        "analysis_s": round(sum(steps.values()), 1),
        "consistency_s": round(sum(s for name, s in steps.items() if name.startswith(CONSISTENCY)), 1),
        "steps_s": steps,
        "views_s": views,
        "tests": tests,
    }
    json.dump(report, sys.stdout, indent=1)
    if options.write:
        write_section("analysis", told(report))


def fill(db: duckdb.DuckDBPyConnection, figures: int) -> None:
    """Fill an empty database with a star schema of about so many figures."""
    create_schema(db, figures=10**9)  # keys to other tables are left to the checks, as in any load of this size
    db.register("source", pa.schema([pa.field("path", pa.string()), *TEXT_SCHEMA]).empty_table())
    load(db)
    for statement in (DRAW, PERIODS, TEXTS, DOCUMENTS, FIGURES, LINKS):
        db.execute(statement.replace("{texts}", str(figures // FIGURES_A_TEXT)).replace("{pairs}", str(PAIRS)))


def time_steps(db: duckdb.DuckDBPyConnection) -> list[tuple[str, float]]:
    """Run the steps of the analysis; give the seconds of each."""
    taken = []
    for name, codes in code_lists().items():
        db.register(f"code_{name}", codes)
    for script in scripts("analysis"):
        begin = time.perf_counter()
        db.execute(script.sql)
        taken.append((script.name, round(time.perf_counter() - begin, 2)))
    return taken


def time_view(db: duckdb.DuckDBPyConnection, view: str) -> float:
    """Give the seconds in which every row of a view is read and added up."""
    begin = time.perf_counter()
    db.execute(f"SELECT count(*), sum(hash(v)) FROM {view} AS v").fetchall()
    return round(time.perf_counter() - begin, 2)


def told(report: dict[str, Any]) -> list[str]:
    """Word the times as a table."""
    rows = [("all steps of the analysis", report["analysis_s"]), ("of these `consistency`", report["consistency_s"])]
    rows += [(f"reading all of `{view}`", seconds) for view, seconds in report["views_s"].items()]
    return [f"### The analysis of {report['figures']:,} figures", "", *table(("", "seconds"), rows)]


if __name__ == "__main__":
    main()
