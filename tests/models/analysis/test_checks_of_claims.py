"""Each check has a claim that passes and one that fails, and a case that it must leave alone."""

import pytest

from tests.models.analysis.passages import Passage, difference, growth, level, share

T, X, M, B = "trade_turnover", "exports", "imports", "trade_balance"
PARTNERS = ("AM", "KZ", "TJ", "UZ")


def passage(*figures, links=(), path="a.txt", between=" and ", sides=("BY", "UZ"), **slots):
    """Say figures in one sentence, in this order."""
    return Passage(
        path, between.join(surface for surface, _ in figures) + ".", list(figures), list(links), sides, **slots
    )


def verdicts(db, check, column="verdict"):
    return [
        value
        for (value,) in db.execute(
            f"""SELECT {column} FROM consistency WHERE "check" = ? ORDER BY document, char_start""", [check]
        ).fetchall()
    ]


def each(analysed, check, tell, *variants, column="verdict"):
    """Tell variants, each of the trade with another country, and give the verdicts of a check in their order."""
    partners = zip(variants, PARTNERS[: len(variants)], strict=True)
    told = [tell(variant, path=f"{partner}.txt", sides=("BY", partner)) for variant, partner in partners]
    return verdicts(analysed(*told), check, column)


def each_in_two(analysed, check, tell, *variants):
    """Tell variants, each in two texts on the trade with another country, and give the verdicts in their order."""
    partners = zip(variants, PARTNERS[: len(variants)], strict=True)
    told = [passage for variant, partner in partners for passage in tell(variant, partner)]
    return verdicts(analysed(*told), check)


def test_region_does_not_exceed_its_country(analysed):
    def tell(part, partner):
        yield passage(level("100 million", X, "2021"), path=f"{partner}-a.txt", sides=("BY", partner))
        yield passage(level(part, X, "2021"), path=f"{partner}-b.txt", sides=("BY-HO", partner))

    assert each_in_two(analysed, "part_whole", tell, "60 million", "160 million") == ["consistent", "inconsistent"]


def test_product_does_not_exceed_all_goods(analysed):
    def tell(part, **where):
        return passage(level("100 million", X, "2021"), level(part, X, "2021", product="cheese"), **where)

    assert each(analysed, "part_whole", tell, "60 million", "160 million") == ["consistent", "inconsistent"]


def test_exports_do_not_exceed_turnover(analysed):
    def tell(exports, partner):
        for name, told in (("a", level("100 million", T, "2021")), ("b", level(exports, X, "2021"))):
            yield passage(told, path=f"{partner}-{name}.txt", sides=("BY", partner))

    assert each_in_two(analysed, "part_whole", tell, "60 million", "160 million") == ["consistent", "inconsistent"]


def test_services_are_no_part_of_goods(analysed):
    db = analysed(passage(level("100 million", X, "2021"), level("160 million", X, "2021", product="services")))
    assert verdicts(db, "part_whole") == []


@pytest.mark.parametrize(("year", "tested"), [("2014", []), ("2016", ["inconsistent"])])
def test_member_does_not_exceed_its_group_while_it_is_one(analysed, year, tested):
    group = passage(level("100 million", X, year), sides=("EAEU", "CN"))
    member = passage(level("160 million", X, year), path="b.txt", sides=("BY", "CN"))
    assert verdicts(analysed(group, member), "part_whole") == tested


def test_cumulative_periods_do_not_fall(analysed):
    def tell(months, **where):
        return passage(level("60 million", X, "2021-H1"), level(months, X, "2021-9M"), **where)

    assert each(analysed, "cumulative", tell, "70 million", "50 million") == ["consistent", "inconsistent"]


def test_a_balance_may_fall(analysed):
    assert (
        verdicts(analysed(passage(level("60 million", B, "2021-H1"), level("50 million", B, "2021-9M"))), "cumulative")
        == []
    )


def test_mirror_flows_are_a_gap_and_no_error(analysed):
    def tell(imports, partner):
        yield passage(level("100 million", X, "2021"), path=f"{partner}-a.txt", sides=("BY", partner))
        yield passage(level(imports, M, "2021"), path=f"{partner}-b.txt", sides=(partner, "BY"))

    assert each_in_two(analysed, "mirror", tell, "105 million", "200 million") == ["consistent", "strained"]


def test_growth_of_a_total_lies_between_that_of_its_parts(analysed):
    def tell(growth_of_total, **where):
        return passage(
            *(growth(words, flow, "2021", "2020") for words, flow in ((growth_of_total, T), ("10%", X), ("20%", M))),
            **where,
        )

    assert each(analysed, "growth_between", tell, "15%", "25%") == ["consistent", "inconsistent"]


def test_growth_over_years_is_the_chain_of_yearly_growth(analysed):
    def tell(over_two_years, **where):
        return passage(
            growth("10%", X, "2020", "2019"),
            growth("20%", X, "2021", "2020"),
            growth(over_two_years, X, "2021", "2019"),
            **where,
        )

    assert each(analysed, "growth_chain", tell, "32%", "40%") == ["consistent", "inconsistent"]


def test_difference_is_level_less_base(analysed):
    def tell(rise, **where):
        return passage(
            level("120 million", X, "2021"),
            level("100 million", X, "2020"),
            difference(rise, X, "2021", "2020"),
            links=[(rise, "120 million", "difference_of")],
            **where,
        )

    assert each(analysed, "difference_levels", tell, "20 million", "30 million") == ["consistent", "inconsistent"]


def test_a_deficit_that_widens_grows(analysed):
    def tell(deficit, **where):
        return passage(
            level("100 million", B, "2021", negative=True),
            level("80 million", B, "2020", negative=True),
            growth(deficit, B, "2021", "2020"),
            **where,
        )

    assert each(analysed, "growth_levels", tell, "25%", "40%") == ["consistent", "inconsistent"]


def test_growth_whose_base_crosses_zero_is_untestable(analysed):
    surface, slots = level("1 million", B, "2020")
    around_zero = (surface, slots | {"lower": -1000000, "upper": 3000000})
    db = analysed(passage(level("80 million", B, "2021"), around_zero, growth("40%", B, "2021", "2020")))
    assert db.execute("SELECT verdict, reason FROM consistency").fetchall() == [
        ("untestable", "the base may be zero or change its sign")
    ]


def test_share_times_whole_is_the_part(analysed):
    def tell(percent, **where):
        return passage(
            level("100 million", X, "2021"),
            level("25 million", X, "2021", product="cheese"),
            share(percent, X, "2021", product="cheese"),
            links=[(percent, "100 million", "part_of"), ("25 million", "100 million", "part_of")],
            **where,
        )

    assert each(analysed, "share_whole", tell, "25%", "35%") == ["consistent", "inconsistent"]


def test_share_without_a_whole_is_untestable_by_key_alone(analysed):
    db = analysed(
        passage(
            level("100 million", X, "2021"),
            level("25 million", X, "2021", product="cheese"),
            share("35%", X, "2021", product="cheese"),
        )
    )
    assert verdicts(db, "share_whole") == ["untestable"]


@pytest.mark.parametrize(("dollars", "verdict"), [("200 million", "consistent"), ("250 million", "inconsistent")])
def test_twin_currencies_keep_one_rate(analysed, dollars, verdict):
    first = passage(level("50 billion", X, "2021", unit="KES"), level("500 million", X, "2021"), sides=("KE", "UG"))
    second = passage(
        level("20 billion", X, "2021", unit="KES"), level(dollars, X, "2021"), path="b.txt", sides=("KE", "TZ")
    )
    assert verdicts(analysed(first, second), "twin_currency") == [verdict]


@pytest.mark.parametrize(("index", "verdict"), [("107.2%", "consistent"), ("97.2%", "inconsistent")])
def test_words_of_direction_agree_with_an_index(analysed, index, verdict):
    surface, slots = growth(index, X, "2021", "2020", form="index")
    db = analysed(Passage("a.txt", f"Exports grew to {index} of the level of 2020.", [(surface, slots)]))
    assert verdicts(db, "direction") == [verdict]


def test_words_of_direction_before_another_figure_say_nothing_of_an_index(analysed):
    surface, slots = growth("97.2%", M, "2021", "2020", form="index")
    text = "Exports grew to 40 million; imports were 97.2% of those of 2020."
    db = analysed(Passage("a.txt", text, [level("40 million", X, "2021"), (surface, slots)]))
    assert verdicts(db, "direction") == []


def test_of_two_growths_of_a_text_one_that_fits_leaves_the_other_in_doubt(analysed):
    db = analysed(
        passage(
            level("80 million", X, "2021"),
            level("100 million", X, "2020"),
            growth("20%", X, "2021", "2020", negative=True),
            growth("4%", X, "2021", "2020", negative=True),
        )
    )
    assert verdicts(db, "growth_levels") == ["consistent", "untestable"]


def test_growth_of_volume_is_not_held_against_amounts_of_money(analysed):
    db = analysed(
        passage(
            level("80 million", X, "2021"),
            level("100 million", X, "2020"),
            growth("4%", X, "2021", "2020", basis="volume"),
            links=[("4%", "80 million", "growth_of")],
        )
    )
    assert verdicts(db, "growth_levels") == []


def test_share_of_another_period_is_no_share_of_the_whole(analysed):
    db = analysed(
        passage(
            level("100 million", X, "2021-06"),
            level("25 million", X, "2021-Q2", product="cheese"),
            share("75%", X, "2021-Q2", product="cheese"),
            links=[("75%", "100 million", "part_of")],
        )
    )
    assert verdicts(db, "share_whole") == ["untestable"]


def test_sums_of_quarters_are_held_against_the_year(analysed):
    quarters = passage(
        *(
            level(f"{amount} million", X, f"2021-Q{n}")
            for n, amount in ((1, "10.0"), (2, "11.0"), (3, "12.0"), (4, "13.0"))
        )
    )
    right = passage(level("46 million", X, "2021"), path="b.txt")
    wrong = passage(level("64 million", X, "2021"), path="b.txt")
    assert verdicts(analysed(quarters, right), "implied") == ["consistent"]
    assert verdicts(analysed(quarters, wrong), "implied") == ["inconsistent"]


def test_one_claim_in_two_texts(analysed):
    def tell(claim, partner):
        for words in ("100.0 million", claim):
            yield passage(level(words, X, "2021"), path=f"{partner}-{words}.txt", sides=("BY", partner))

    told = each_in_two(analysed, "same_claim", tell, "101.0 million", "100.04 million", "130 million")
    assert told == ["revised", "consistent", "inconsistent"]


def test_two_values_in_one_text_may_be_of_different_things(analysed):
    db = analysed(passage(level("100.0 million", X, "2021"), level("130 million", X, "2021")))
    assert verdicts(db, "same_claim") == ["untestable"]


def test_counts_of_different_things_do_not_contradict(analysed):
    one, other = (
        passage(level(words, "enterprises", "2021", unit="count"), path=f"{words}.txt") for words in ("30", "170")
    )
    assert verdicts(analysed(one, other), "same_claim") == ["untestable"]


def test_what_was_read_with_little_confidence_contradicts_nobody(analysed):
    one = passage(level("100.0 million", X, "2021"))
    other = passage(level("130 million", X, "2021", confidence=0.3), path="b.txt")
    assert verdicts(analysed(one, other), "same_claim") == ["untestable"]


def test_exports_and_imports_exchanged_are_a_slip_of_sides_and_convict_nobody(analysed):
    db = analysed(
        passage(
            level("100 million", T, "2021"),
            level("30 million", X, "2021"),
            level("70 million", M, "2021"),
            level("40 million", B, "2021"),
        )
    )
    assert db.execute("SELECT likely_slip, suspect FROM consistency WHERE verdict = 'inconsistent'").fetchall() == [
        ("wrong side", None)
    ]


def test_slip_of_a_part_is_found(analysed):
    def tell(exports, **where):
        return passage(
            level("100 million", T, "2021"), level(exports, X, "2021"), level("70 million", M, "2021"), **where
        )

    variants = ("30 thousand", "30 billion", "23 million", "3 million")
    slips = each(analysed, "turnover_sum", tell, *variants, column="likely_slip")
    assert slips == ["scale 10^3", "scale 10^3", None, None]


def test_an_amount_is_no_thousand_times_too_high_only_because_the_rest_fits_without_it(analysed):
    db = analysed(
        passage(level("50 million", T, "2021"), level("90 million", X, "2021"), level("50 million", M, "2021"))
    )
    assert db.execute("SELECT DISTINCT likely_slip FROM consistency WHERE likely_slip LIKE 'scale%'").fetchall() == []


@pytest.mark.parametrize(
    ("words", "slip"),
    [("107.2%", "index"), ("2.7%", "digits swapped")],
)
def test_slip_of_a_growth_is_found(analysed, words, slip):
    real = {"107.2%": "107.2 million", "2.7%": "107.2 million"}[words]
    db = analysed(passage(level(real, X, "2021"), level("100.0 million", X, "2020"), growth(words, X, "2021", "2020")))
    assert db.execute("SELECT likely_slip FROM consistency WHERE \"check\" = 'growth_levels'").fetchall() == [(slip,)]


def test_a_figure_read_less_surely_contradicts_only_where_a_slip_tells(analysed):
    claims = ("130.0 million", "170.0 billion", "140.20 million", "107.20 million")
    told = [
        passage(level(words, X, "2021", confidence=0.6), path=f"{partner}-{n}.txt", sides=("BY", partner))
        for claim, partner in zip(claims, PARTNERS, strict=True)
        for n, words in enumerate((claim, "170.20 million", "170.2 million"))
    ]
    assert analysed(*told).execute(
        """
        SELECT verdict, likely_slip, suspect = figure_id
        FROM consistency
        WHERE document LIKE '%-0.txt'
        ORDER BY document
        """
    ).fetchall() == [
        ("untestable", None, True),  # a figure may as well have been read wrong
        ("inconsistent", "scale 10^3", True),
        ("inconsistent", "digit changed", True),
        ("inconsistent", "digits swapped", True),
    ]


def test_a_near_miss_convicts_nobody(analysed):
    db = analysed(
        passage(
            level("110.7 million", T, "2020"),
            level("126.0 million", T, "2021"),
            growth("12.6%", T, "2021", "2020"),
            *(level(words, flow, "2021") for words, flow in (("122.0 million", X), ("4.0 million", M))),
            *(growth(words, flow, "2021", "2020") for words, flow in (("11.1%", X), ("90.5%", M))),
        )
    )
    assert verdicts(db, "growth_levels") == ["inconsistent"]
    assert db.execute("SELECT count(*) FROM consistency WHERE suspect IS NOT NULL").fetchone() == (0,)
    assert db.execute(
        "SELECT value FROM observations WHERE measure = 'level' AND period_end = DATE '2020-12-31'"
    ).fetchall() == [(110.7e6,)]


def test_flows_that_may_hold_the_re_exports_told_apart_are_held_against_nobody(analysed):
    def tell(again, **where):
        figures = [
            level("$9.00 million", T, "2020"),
            level("$5.00 million", X, "2020"),
            level("$3.00 million", M, "2020"),
        ]
        return passage(*figures, *again, **where)

    again = level("$1.00 million", X, "2020", product="re-exports")
    assert each(analysed, "turnover_sum", tell, [], [again]) == ["inconsistent", "untestable"]
