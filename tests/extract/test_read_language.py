"""Texts in, their language out: English is read, any other is named."""

import pytest

from extract.errors import UnsupportedLanguage
from extract.reading import language
from extract.reading.language import check_language, detect_language


@pytest.mark.parametrize(
    "text",
    [
        "The exports of the country rose by 12% to $3.5 billion, the ministry said.",
        "Kenya tea exports surge amid record auction prices in Mombasa this week",
        "Oman\t5\t6\nChad\t7\t8\nSan Marino\t9\t10\nBurkina Faso\t11\t12\nTrinidad und Tobago\t1\t2",
        "Exports up",
        "12 345 \u00bc",
        "(Министерство) The trade of the country with its neighbours has grown, and it will grow.",
    ],
    ids=["prose", "headline", "table", "two words", "numbers", "a word of another script"],
)
def test_english_and_what_shows_no_language_is_read(text: str):
    assert check_language(text, "a.txt") == "en"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Die Ausfuhren des Landes stiegen im Jahr 2022 um 12 Prozent, teilte das Ministerium mit.", "German"),
        ("Les exportations du pays ont augmenté de 12 % en 2022, a annoncé le ministère.", "French"),
        ("Las exportaciones del país crecieron un 12 % en 2022, anunció el ministerio de comercio.", "Spanish"),
        ("Экспорт страны вырос на 12% в 2022 году, сообщает министерство экономики.", "Russian"),
        ("中国的出口增长了百分之十二，达到三十五亿美元。", "Chinese"),  # noqa: RUF001
        ("صادرات البلاد ارتفعت بنسبة كبيرة خلال العام", "Arabic"),
    ],
)
def test_another_language_is_named(text: str, name: str):
    with pytest.raises(UnsupportedLanguage, match=name) as caught:
        check_language(text, "a.txt")
    assert caught.value.remedy


def test_scrambled_letters_are_no_language_that_is_known(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(language, "_classify", lambda sample: "zxx")
    with pytest.raises(UnsupportedLanguage, match="no language that is known"):
        check_language("Bjag ybpvymp tfcfh dr hqsemx ahp oogu iah fudvs kvd", "a.txt")


def test_a_text_mostly_in_another_script_is_not_half_read():
    text = "Экспорт страны вырос на 12%, сообщает министерство экономики. " * 3 + "The exports of the country rose."
    assert detect_language(text) == "ru"
