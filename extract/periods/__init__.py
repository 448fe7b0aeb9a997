"""Phrases of time: text in, mentions out; a mention and the clock of the place in, a period of days out.

`mentions` finds the phrases: the patterns of `grammar` are where one begins, `readers` read it into a small tree
(`phrases`), `roles` and `beside` say what it is for. `resolving` reads the tree by the `clock` into a `period`;
`calendars` knows the years that do not begin in January, `words` the vocabulary.

>>> from datetime import date
>>> mention, base = find_periods("In the first half of this year sales grew by 4% on a year earlier.")
>>> period = resolve(mention, Clock(published=date(2022, 8, 15)))
>>> period.code, resolve(base, Clock(period=period)).code
('2022-S1', '2021-S1')
"""

from extract.periods.clock import Clock
from extract.periods.mentions import Mention, find_periods
from extract.periods.period import Period
from extract.periods.phrases.base import same_stretch
from extract.periods.resolving import begun_long_ago, resolve, stretch

__all__ = ["Clock", "Mention", "Period", "begun_long_ago", "find_periods", "resolve", "same_stretch", "stretch"]
