"""The worked statements of the rules as short passages, with the figures that an extraction should find in them.

Real statements, retold: the numbers are those of the press, the words are not.
"""

from tests.models.analysis.passages import Passage, growth, level

T, X, M, B = "trade_turnover", "exports", "imports", "trade_balance"

KAZAKHSTAN = Passage(
    "kazakhstan.txt",
    "Minsk and Astana traded $1,092.5 billion worth of goods in 2021, 31.9% up on 2020. Belarus exported $911.8 "
    "million, 25% more than the year before, and was left with a surplus of $731.1 million.",
    [
        level("$1,092.5 billion", T, "2021"),
        growth("31.9%", T, "2021", "2020"),
        level("$911.8 million", X, "2021"),
        growth("25%", X, "2021", "2020"),
        level("$731.1 million", B, "2021"),
    ],
    [
        ("31.9%", "$1,092.5 billion", "growth_of"),
        ("25%", "$911.8 million", "growth_of"),
        ("$731.1 million", "$911.8 million", "balance_of"),
    ],
    ("BY", "KZ"),
)

KAZAKHSTAN_REPAIRED = Passage(
    "kazakhstan-repaired.txt",
    KAZAKHSTAN.text.replace("billion", "million"),
    [level("$1,092.5 million", T, "2021"), *KAZAKHSTAN.figures[1:]],
    [(one, other.replace("billion", "million"), kind) for one, other, kind in KAZAKHSTAN.links],
    ("BY", "KZ"),
)

KAZAKHSTAN_ROUND = Passage(
    "kazakhstan-round.txt",
    "Trade between Belarus and Kazakhstan exceeded $1 billion in 2021 for the first time, the ambassador said.",
    [level("$1 billion", T, "2021", "gt")],
    sides=("BY", "KZ"),
)

KAZAKHSTAN_2020 = Passage(
    "kazakhstan-2020.txt",
    "In 2020 trade between Belarus and Kazakhstan stood at $847.9 million.",
    [level("$847.9 million", T, "2020")],
    sides=("BY", "KZ"),
)

UZBEKISTAN = Passage(
    "uzbekistan.txt",
    "Trade between Belarus and Uzbekistan came to $301.9 million in 2021, up 7.8% on 2020. Belarusian exports to "
    "Uzbekistan made $245.4 million (up 3.3%), and the surplus of Belarus was $188.9 million. In 2020 trade between "
    "Belarus and Uzbekistan had exceeded $280 million.",
    [
        level("$301.9 million", T, "2021"),
        growth("7.8%", T, "2021", "2020"),
        level("$245.4 million", X, "2021"),
        growth("3.3%", X, "2021", "2020"),
        level("$188.9 million", B, "2021"),
        level("$280 million", T, "2020", "gt"),
    ],
    [("7.8%", "$301.9 million", "growth_of"), ("3.3%", "$245.4 million", "growth_of")],
)

IRAN = Passage(
    "iran.txt",
    "In January-September 2022 trade between Belarus and Iran grew 2.9 times to $63.6 million: exports of Belarus 4.4 "
    "times to $48.6 million, imports by 41.8% to $15 million. The surplus of Belarus reached $33.6 million.",
    [
        growth("2.9 times", T, "2022-9M", "2021-9M"),
        level("$63.6 million", T, "2022-9M"),
        growth("4.4 times", X, "2022-9M", "2021-9M"),
        level("$48.6 million", X, "2022-9M"),
        growth("41.8%", M, "2022-9M", "2021-9M"),
        level("$15 million", M, "2022-9M"),
        level("$33.6 million", B, "2022-9M"),
    ],
    [
        ("2.9 times", "$63.6 million", "growth_of"),
        ("4.4 times", "$48.6 million", "growth_of"),
        ("41.8%", "$15 million", "growth_of"),
    ],
    ("BY", "IR"),
)

TAJIKISTAN_2021 = Passage(
    "tajikistan-2021.txt",
    "In 2021 Belarus and Tajikistan traded more than $126 million worth of goods, 12.6% up on 2020.",
    [level("$126 million", T, "2021", "gt"), growth("12.6%", T, "2021", "2020")],
    [("12.6%", "$126 million", "growth_of")],
    ("BY", "TJ"),
)

TAJIKISTAN_2020 = Passage(
    "tajikistan-2020.txt",
    "Trade between Belarus and Tajikistan came to $111.7 million in 2020. Belarusian exports approached $110 million, "
    "the surplus $107.5 million.",
    [
        level("$111.7 million", T, "2020"),
        level("$110 million", X, "2020", "lt"),
        level("$107.5 million", B, "2020"),
    ],
    sides=("BY", "TJ"),
)

AZERBAIJAN = Passage(
    "azerbaijan.txt",
    "Trade between Belarus and Azerbaijan almost doubled in 2021 and made $885.5 million; Belarusian exports to "
    "Azerbaijan grew 2.5 times, to $478.0 million.",
    [
        growth("doubled", T, "2021", "2020", "lt"),
        level("$885.5 million", T, "2021"),
        growth("2.5 times", X, "2021", "2020"),
        level("$478.0 million", X, "2021"),
    ],
    [("doubled", "$885.5 million", "growth_of"), ("2.5 times", "$478.0 million", "growth_of")],
    ("BY", "AZ"),
)

KYRGYZSTAN = Passage(
    "kyrgyzstan.txt",
    "In the first half of 2022 trade between Belarus and Kyrgyzstan rose by 44.3% to $56.4 million, with Belarusian "
    "exports of $42.8 million, 24.8% up.",
    [
        growth("44.3%", T, "2022-H1", "2021-H1"),
        level("$56.4 million", T, "2022-H1"),
        level("$42.8 million", X, "2022-H1"),
        growth("24.8%", X, "2022-H1", "2021-H1"),
    ],
    [("44.3%", "$56.4 million", "growth_of"), ("24.8%", "$42.8 million", "growth_of")],
    ("BY", "KG"),
)

ASEAN = Passage(
    "asean.txt",
    "Trade between the Eurasian Economic Union and ASEAN grew by 34.6% in 2021 to $23.9 billion. Exports of the "
    "Eurasian Economic Union to ASEAN were $10.2 billion (up 53.5%), imports $13.7 billion (up 23.3%).",
    [
        growth("34.6%", T, "2021", "2020"),
        level("$23.9 billion", T, "2021"),
        level("$10.2 billion", X, "2021"),
        growth("53.5%", X, "2021", "2020"),
        level("$13.7 billion", M, "2021"),
        growth("23.3%", M, "2021", "2020"),
    ],
    [
        ("34.6%", "$23.9 billion", "growth_of"),
        ("53.5%", "$10.2 billion", "growth_of"),
        ("23.3%", "$13.7 billion", "growth_of"),
    ],
    ("EAEU", "ASEAN"),
)

THAILAND = Passage(
    "thailand.txt",
    "In the first half of 2021 trade between the Eurasian Economic Union and Thailand was worth $1.2 billion. Exports "
    "of the Eurasian Economic Union to Thailand were $330.5 million, imports $907 million, and imports $1.2 billion.",
    [
        level("$1.2 billion", T, "2021-H1"),
        level("$330.5 million", X, "2021-H1"),
        level("$907 million", M, "2021-H1"),
        level("$1.2 billion", M, "2021-H1"),
    ],
    sides=("EAEU", "TH"),
)

AFRICA = Passage(
    "africa.txt",
    "Trade of the Eurasian Economic Union with Africa rose by 21.9% to $18.9 billion in 2021, exports by 24.0% to "
    "$15.4 billion, imports by 13.7% to $3.5 billion.",
    [
        growth("21.9%", T, "2021", "2020"),
        level("$18.9 billion", T, "2021"),
        growth("24.0%", X, "2021", "2020"),
        level("$15.4 billion", X, "2021"),
        growth("13.7%", M, "2021", "2020"),
        level("$3.5 billion", M, "2021"),
    ],
    [
        ("21.9%", "$18.9 billion", "growth_of"),
        ("24.0%", "$15.4 billion", "growth_of"),
        ("13.7%", "$3.5 billion", "growth_of"),
    ],
    ("EAEU", "AFR"),
)

EGYPT = Passage(
    "egypt.txt",
    "Imports of the Eurasian Economic Union from Egypt increased in the first half of 2021 by 11%, from $437 million "
    "to $489 million.",
    [
        growth("11%", M, "2021-H1", "2020-H1"),
        level("$437 million", M, "2020-H1"),
        level("$489 million", M, "2021-H1"),
    ],
    [("11%", "$489 million", "growth_of"), ("$437 million", "$489 million", "from_to")],
    ("EAEU", "EG"),
)

UZBEKISTAN_2024 = Passage(
    "uzbekistan-2024.txt",
    "Over the last five years trade between Belarus and Uzbekistan has nearly tripled and totalled $714 million in "
    "2024.",
    [growth("tripled", T, "2024", "2019", "lt"), level("$714 million", T, "2024")],
    [("tripled", "$714 million", "growth_of")],
)

UZBEKISTAN_2019 = Passage(
    "uzbekistan-2019.txt",
    "Belarus and Uzbekistan traded $239 million worth of goods in 2019.",
    [level("$239 million", T, "2019")],
)

INDONESIA = Passage(
    "indonesia.txt",
    "Trade of the Eurasian Economic Union with Indonesia gained 41.5% in 2021: exports 34.1%, imports 44.5%.",
    [
        growth("41.5%", T, "2021", "2020"),
        growth("34.1%", X, "2021", "2020"),
        growth("44.5%", M, "2021", "2020"),
    ],
    sides=("EAEU", "ID"),
)

GARBLED = (KAZAKHSTAN, KAZAKHSTAN_ROUND)
"""A turnover in billions where another text, and the balance, have it in millions."""

SOUND = (
    *(KAZAKHSTAN_REPAIRED, KAZAKHSTAN_2020, UZBEKISTAN, IRAN, TAJIKISTAN_2021, TAJIKISTAN_2020, AZERBAIJAN),
    *(KYRGYZSTAN, ASEAN, THAILAND, AFRICA, EGYPT, UZBEKISTAN_2024, UZBEKISTAN_2019, INDONESIA),
)
"""All others, side by side as in a corpus; a repeat in the passage on Thailand is garbled."""
