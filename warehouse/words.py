"""A row of `figures` -> what it says in words: what is measured, of whom, of which goods, when.

>>> amount(1_035_000_000, "USD"), amount(12.6, "percent")
('1.035 billion USD', '12.6%')
>>> import duckdb
>>> slots = "'Exports' AS indicator_name, 'growth' AS measure, 'Belarus' AS reporter_name, 'China' AS partner_name"
>>> more = "'tractors' AS product, NULL AS entity, 'actual' AS status, '2021' AS period"
>>> duckdb.sql(f"SELECT {MEANING} FROM (SELECT {slots}, {more})").fetchall()
[('exports, growth, Belarus with China, tractors, 2021',)]
"""

MEANING = """
    concat_ws(
        ', ',
        lower(indicator_name),
        CASE WHEN measure <> 'level' THEN measure END,
        concat_ws(' with ', reporter_name, partner_name),
        product,
        entity,
        period,
        CASE WHEN status <> 'actual' THEN status END
    )
"""
"""SQL: the meaning of a figure whose slots have names."""

NAMED = f"""
    SELECT *, {MEANING} AS meaning
    FROM (
        SELECT
            f.*,
            i.indicator_name,
            r.area_name AS reporter_name,
            p.area_name AS partner_name,
            CASE d.frequency WHEN '_O' THEN d.period_start || ' to ' || d.period_end ELSE d.sdmx_code END AS period
        FROM figures AS f
        INNER JOIN dim_indicator AS i ON f.indicator = i.indicator
        LEFT JOIN dim_area AS r ON f.reporter = r.area_code
        LEFT JOIN dim_area AS p ON f.partner = p.area_code
        LEFT JOIN dim_period AS d ON f.period_start = d.period_start AND f.period_end = d.period_end
    )
"""
"""SQL: the figures with names of what they measure, of both sides and of the period, and with their meaning."""

FAILED = "(c.verdict = 'inconsistent' OR c.reason = 'a figure may have been read wrong')"
"""SQL: a test `c` of `consistency` fails, whether the texts contradict one another or one of them was read wrong."""

SCALES = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"), (1, ""))


def amount(value: float, unit: str) -> str:
    """Say a value in base units with its unit, in at most six digits."""
    if unit == "percent":
        return f"{value:.6g}%"
    scale, words = next((s for s in SCALES if abs(value) >= s[0]), SCALES[-1])
    return f"{value / scale:,.6g}{words} {unit}"
