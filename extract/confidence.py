"""How sure a row is right in all its slots: what the extractor knows of a statement in, a number between 0 and 1 out.

Each doubt divides the odds. The factors are fitted by `benchmarks/calibrate.py` on the project's own development passages.
"""

from extract.frames import Frame
from extract.indicators import Named
from extract.measures import Measured
from extract.statements import Statement

ODDS = 40.0
DOUBTS = {
    "indicator inherited": 0.6,
    "indicator unknown": 0.25,
    "sides inherited": 0.7,
    "sides unknown": 0.3,
    "partner inherited": 0.7,
    "period inherited": 0.6,
    "period unknown": 0.3,
    "measure guessed": 0.2,
    "status planned": 0.5,
    "no company": 0.7,
}


def doubts(statement: Statement, named: Named, measured: Measured, sides, timed, frame: Frame, status: str) -> list[str]:
    """List what is not certain about a row."""
    found = []
    if named.place == "inherited":
        found.append("indicator inherited")
    if named.code == "other" or named.place == "default":
        found.append("indicator unknown")
    if sides.inherited:
        found.append("sides inherited")
    if sides.reporter is None:
        found.append("sides unknown")
    if timed.place == "inherited":
        found.append("period inherited")
    if timed.period is None:
        found.append("period unknown")
    if not measured.sure:
        found.append("measure guessed")
    if status != "actual":
        found.append("status planned")
    return found


def confidence_of(statement: Statement, named: Named, measured: Measured, sides, timed, frame: Frame, status: str) -> float:
    """Turn the doubts into a probability."""
    odds = ODDS
    for doubt in doubts(statement, named, measured, sides, timed, frame, status):
        odds *= DOUBTS[doubt]
    return round(odds / (1 + odds), 3)
