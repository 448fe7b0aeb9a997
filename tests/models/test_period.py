"""Each span of days gets the frequency and the SDMX code that fit it."""

from datetime import date

import pytest

from tests.warehouse.sample import figure, loaded, text_row


@pytest.mark.parametrize(
    ("start", "end", "frequency", "code", "months"),
    [
        ("2021-01-01", "2021-12-31", "A", "2021", 12),
        ("2021-04-01", "2022-03-31", "A", "2021-04-01/P1Y", 12),
        ("2021-03-21", "2022-03-20", "A", "2021-03-21/P1Y", None),
        ("2021-07-01", "2021-12-31", "S", "2021-S2", 6),
        ("2021-04-01", "2021-06-30", "Q", "2021-Q2", 3),
        ("2020-02-01", "2020-02-29", "M", "2020-02", 1),
        ("2021-02-01", "2021-02-07", "W", "2021-W05", None),
        ("2021-03-05", "2021-03-05", "D", "2021-03-05", None),
        ("2021-01-01", "2021-08-31", "_O", "2021-01-01/P8M", 8),
        ("2021-02-01", "2021-04-30", "_O", "2021-02-01/P3M", 3),
        ("2016-01-01", "2020-12-31", "_O", "2016-01-01/P5Y", 60),
        ("2021-03-05", "2021-03-14", "_O", "2021-03-05/P10D", None),
    ],
)
def test_frequency_code_and_months(start, end, frequency, code, months):
    span = {"period_start": date.fromisoformat(start), "period_end": date.fromisoformat(end)}
    db = loaded(text_row("a.txt", "5 t", [figure("5 t", "5 t", **span)]))
    assert db.execute("SELECT period_id, frequency, sdmx_code, months FROM dim_period").fetchall() == [
        (f"{start}/{end}", frequency, code, months)
    ]
