"""The characters of a text -> the language it is written in, as an ISO 639-1 code.

English is told by its script and its commonest words; only what is in doubt goes to a trained model, slow to load.

>>> detect_language("The exports of the country rose by 12% in 2022, and imports fell.")
'en'
>>> detect_language("Ghana. Exports - partners: Poland 8 per cent, Canada 12 per cent, Hungary 34 per cent (2006).")
'en'
>>> detect_language("Ausfuhren steigen um 12 Prozent, teilt das Ministerium mit")
'de'
"""

import re
import unicodedata
from collections import Counter

from extract.errors import UnsupportedLanguage

SAMPLE_CHARACTERS = 20_000
FEW_WORDS = 8
"""A headline of fewer different words does not show its language, nor does a table: English, if in Latin script."""

COMMON_WORDS = frozenset(
    {"the", "of", "and", "to", "for", "with", "that", "was", "by", "from", "were", "has", "its", "on"}
)
"""Words that make up some 20% of English prose and under 2% of any other language's."""

TRADE_WORDS = frozenset({"exports", "imports", "trade"})
"""Words of a note without verbs that no other language has: "Exports - partners: Chad 8%, Togo 4%"."""
NOTE = 40
"""How many different words a note has at most."""

UNKNOWN = "zxx"
"""ISO 639-2 for characters that are no language; the model gives it for scrambled text."""

ENGLISH_SHARE = 0.04
LATIN_SHARE = 0.6
ENGLISHES = ("en", "pcm")
"""Codes of the model that short English prose gets: Nigerian Pidgin is made of English words."""
WORD, NUMBER = re.compile(r"[^\W\d_]+"), re.compile(r"\d+")


def check_language(text: str, path: str) -> str:
    """Give the language of a text that can be read; raise UnsupportedLanguage, naming it, for any other."""
    language = detect_language(text)
    if language != "en":
        raise UnsupportedLanguage(path, f"it is in {_name(language)}", "give an English translation")
    return language


def detect_language(text: str) -> str:
    """Tell the language of a text from its beginning and its middle."""
    middle = max(len(text) // 2, SAMPLE_CHARACTERS)
    sample = text[:SAMPLE_CHARACTERS] + text[middle : middle + SAMPLE_CHARACTERS]
    words = Counter(word.lower() for word in WORD.findall(sample) if word.isalpha())
    latin = sum(len(word) * count for word, count in words.items() if unicodedata.name(word[0], "").startswith("LATIN"))
    letters = sum(len(word) * count for word, count in words.items())
    if latin < letters * LATIN_SHARE:
        return _classify(sample)
    known = COMMON_WORDS | TRADE_WORDS if len(words) < NOTE else COMMON_WORDS
    share = sum(words[word] for word in known) / max(words.total(), 1)
    table = len(NUMBER.findall(sample)) >= words.total()
    return "en" if table or len(words) < FEW_WORDS or share >= ENGLISH_SHARE else _classify(sample)


def _classify(sample: str) -> str:
    """Ask the trained model."""
    from py3langid import classify

    language = classify(sample)[0]
    return "en" if language in ENGLISHES else language


def _name(language: str) -> str:
    """Name a language in English, by Unicode's CLDR."""
    from babel import Locale

    if language == UNKNOWN:
        return "no language that is known"
    return Locale("en").languages.get(language, f"the language {language!r}")
