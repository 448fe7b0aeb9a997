"""Perfectly extracted texts do not contradict themselves, but where a reader finds that they do."""

from pathlib import Path

import pytest

from tests.models.analysis.conftest import warehouse_of
from tests.models.analysis.gold import read_annotated, read_marked

SHARED = Path(__file__).parents[4] / "shared"
OWN = Path(__file__).parents[2] / "gold" / "dev"

TRUE_CONTRADICTIONS = {
    ("a32.txt", "implied"),  # the year before follows from growth and level, and is revised to half of it in the text
    ("ah01.txt", "turnover_sum"),  # the two flows make two billion more than the turnover; the neighbour's customs
    ("ah01.txt", "growth_of_parts"),  # count in their own way
    (
        "ag10.txt",
        "part_whole",
    ),  # what was bought from India exceeds the whole trade with it, over other borders perhaps
    ("ah02.txt", "growth_of_parts"),  # one flow doubled and the other rose by 32%, both together by 38.2%
    ("ah08.txt", "balance_difference"),  # millions for billions, as the release had it
    ("ai20.txt", "growth_levels"),  # 7.9% for 7.3%
    ("am09.txt", "growth_levels"),  # 11.5%, where the levels of the two years give 7%
    ("aj02.txt", "growth_between"),  # both flows grew by more than their sum
    *(("s03.txt", check) for check in ("implied", "turnover_sum", "balance_difference")),  # the customs of both sides
    ("as02.txt", "balance_difference"),  # 169.1 less 132.7 billion is 36.4, as published 37.2
    ("aw10.txt", "turnover_sum"),  # the turnover is Brazil's, the two flows are on Chile's count
    ("ax01.txt", "growth_levels"),  # 12.06%, where the levels of the two years give 11.1%
    ("ax01.txt", "growth_of_parts"),  # so here
    *(
        ("bb01.txt", check) for check in ("turnover_sum", "growth_of_parts", "growth_between")
    ),  # the office of one side, then the embassy of the other
    *(("be05.txt", check) for check in ("turnover_sum", "balance_difference")),  # the customs of both sides
    *(("be06.txt", check) for check in ("part_whole", "exports_balance")),  # so here
    ("bj42.txt", "turnover_sum"),  # so here
    ("bf19.txt", "balance_difference"),  # the report prints millions for billions
    *(("bq13.txt", check) for check in ("turnover_sum", "balance_difference")),  # the customs of both sides
    ("bu10.txt", "implied"),  # the surplus of the year before, which levels and growths make smaller
    *(("bl30.txt", check) for check in ("growth_of_parts", "implied")),  # 6.2%, where both flows give 6.7%
    *((name, "balance_difference") for name in ("bv17.txt", "bv41.txt")),  # billions and millions, as printed
    ("bv23.txt", "part_whole"),  # so here
    *(("bw09.txt", check) for check in ("part_whole", "turnover_sum", "balance_difference")),  # so here
}
"""Read by hand."""

FALSE_ALARMS = {
    ("ag02.txt", "implied"),  # the growth a working day, beside that of the month
    *(("ai03.txt", check) for check in ("balance_difference", "implied")),  # imports with freight, then without it
    ("at03.txt", "balance_difference"),  # so here
    *((name, "implied") for name in ("au20.txt", "ay24.txt")),  # the growth a working day
    ("ay10.txt", "implied"),  # the ports of one country, which have no slot of their own
    *(
        (name, "balance_difference")
        for name in ("ah06.txt", "ao07.txt", "az18.txt", "bm20.txt", "br23.txt", "bu17.txt", "t10.txt")
    ),  # trade with "everyone else" has no
    *((name, "implied") for name in ("ao07.txt", "bu17.txt", "bx062.txt")),  # partner of its own, by the contract
    *(("bx062.txt", check) for check in ("balance_difference", "growth_levels")),  # so here
    ("bt08.txt", "part_whole"),  # what is carried over the border by night, beside what the customs count
    ("w11.txt", "difference_levels"),
    ("ar04.txt", "implied"),  # so here
    ("bz058.txt", "balance_difference"),  # the deficit in goods, which has no product, beside that with services
    ("bx069.txt", "balance_difference"),  # what the issue before had shown, beside the flows of this one
    ("x14.txt", "part_whole"),  # exports of the free zones, which the text does not count in
    *((name, "growth_levels") for name in ("y18.txt", "bn13.txt")),  # a growth of what was earned, or of barrels, in a
    # sentence that speaks of the other
}

WITHIN_ONE_TEXT = """
    SELECT document, "check"
    FROM consistency
    INNER JOIN consistency_evidence USING (test_id)
    INNER JOIN fact_figure AS figure ON figure.figure_id = consistency_evidence.figure_id
    INNER JOIN dim_document USING (document_id)
    WHERE verdict = 'inconsistent'
    GROUP BY document, test_id, "check"
    HAVING bool_and(path = document)
"""
"""Passages whose facts are partly invented contradict each other."""


def contradictions(rows):
    with warehouse_of(*rows) as db:
        return set(db.execute(WITHIN_ONE_TEXT).fetchall()), db.execute(
            "SELECT count(*) FROM consistency WHERE verdict = 'consistent'"
        ).fetchone()[0]


@pytest.mark.skipif(not SHARED.exists(), reason="the annotated texts of ../shared are not here")
def test_annotated_texts_hold_no_contradiction():
    rows = read_annotated(SHARED / "corpus", SHARED / "gold" / "corpus")
    rows += read_annotated(SHARED / "samples", SHARED / "gold" / "samples")
    found, consistent = contradictions(rows)
    assert found == set()
    assert consistent >= 80


def test_own_passages_hold_the_contradictions_that_a_reader_finds():
    found, consistent = contradictions(read_marked(OWN))
    assert found == TRUE_CONTRADICTIONS | FALSE_ALARMS
    assert consistent >= 250
