"""The time of a statement as it was found: what `extract.times` gives for each figure.

>>> Timed(Period.of_year(2020), None, "own", "in 2020").period.code
'2020'
"""

from extract.periods import Period
from extract.values import immutable


@immutable
class Timed:
    """Period and base of a statement; `place` tells how near the words stood."""

    period: Period | None
    base: Period | None
    place: str  # own | sentence | inherited | none
    evidence: str = ""
    base_evidence: str = ""
    spoken_of: Period | None = None  # of what another is compared with: the time of that other, told so alone
