"""An area with the role that grammar gives it.

>>> from extract.areas.mentions import find_areas
>>> Placed(find_areas("exports to Peru")[0], "to").code
'PE'
"""

from extract.areas.mentions import AreaMention
from extract.values import immutable


@immutable
class Placed:
    """An area and the role that the words give it."""

    mention: AreaMention
    role: str  # owner | to | from | with | in | pair | part | subject | label | by | other

    @property
    def code(self) -> str:
        return self.mention.code
