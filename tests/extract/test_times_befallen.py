"""Events that had an effect: their time is no number's, that of what happened in them is."""

import pytest

from tests.extract.marked_times import times_of


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Arrivals, hit by the two coups of May and September, slumped by 26% to 189,000.", {"26%": "1987"}),
        ("Canola, hurt by the 1985 drought in tonnage, held on to $3 billion.", {"$3 billion": "1987"}),
        ("Tin brought only $104 million following the market collapse of October 1985.", {"$104 million": "1987"}),
        ("Thanks to the devaluation of 1986 furniture sold well, bringing $2 million.", {"$2 million": "1987"}),
        ("Thanks to the mill built near Lautoka in 1986, molasses brought $2 million.", {"$2 million": "1987"}),
        ("Helped by the quota that Fiji won in June 1986, garments brought $2 million.", {"$2 million": "1987"}),
        ("Coconut oil earned $1 million, the typhoon of November having felled the palms.", {"$1 million": "1987"}),
        ("Under the pact of 1984, copra for rice, China took goods for $2 million.", {"$2 million": "1987"}),
        ('"We sell," said a trader at a January meeting. Copra rose 9%.', {"9%": "1987"}),
        ("Sales to Tonga were good, the minister told a forum in February. Copra rose 9%.", {"9%": "1987"}),
        ("The drought of 1986 had cut exports to $2 million.", {"$2 million": "1986"}),
        ("In the drought of 1986 exports fell to $2 million.", {"$2 million": "1986"}),
        ("In the 1986 floods exports fell to $2 million.", {"$2 million": "1986"}),
    ],
)
def test_the_time_of_an_event_that_had_an_effect_is_no_numbers(text: str, times: dict[str, str]):
    assert times_of(f"SUVA, 9 March 1988\n\nIn 1987 sugar exports of Fiji brought $186 million. {text}", times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Copra fell by 4% after the dollar was set free in February.", {"4%": "1987"}),
        ("Timber earned $2 million once the ban had been lifted on 3 March.", {"$2 million": "1987"}),
        ("Imports rose to $6 million after the new government cut tariffs in January 1986.", {"$6 million": "1987"}),
        ("Copra fell by 4% after shipments were cut in February.", {"4%": "1988-02"}),
        ("Copra fell by 4% in February.", {"4%": "1988-02"}),
    ],
)
def test_the_time_of_what_had_been_done_before_is_no_numbers(text: str, times: dict[str, str]):
    assert times_of(f"SUVA, 9 March 1988\n\nIn 1987 sugar exports of Fiji brought $186 million. {text}", times) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("The gap of $3 million exceeds that for the whole of 1986 by $2 million.", {"$2 million": "1987 < 1986"}),
        ("Sales were 8% more than in 1986, when receipts had been $2 million.", {"8%": "1987", "$2 million": "1986"}),
        ("December was weak for the year, which closed with imports of $2 million.", {"$2 million": "1987"}),
        (
            "In 1986 it lost 9%, but from January to February it has been growing again, by 3%.",
            {"3%": "1988-01-01/P2M"},
        ),
        (
            "In Tonga, where a cyclone had emptied the shops in 1985, sales rose from $2 million to $3 million.",
            {"$2 million": "1986", "$3 million": "1987"},
        ),
        ("The price tumbled to $51 a bale from $93.", {"$51": "1987", "$93": "1986"}),
    ],
)
def test_times_of_clauses_beside_another(text: str, times: dict[str, str]):
    assert times_of(f"SUVA, 9 March 1988\n\nIn 1987 jute exports of Fiji brought $186 million. {text}", times) == times
