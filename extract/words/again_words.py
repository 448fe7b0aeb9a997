"""Words that tell a figure again, of another time, as a part of a pattern.

>>> import re
>>> re.match(OF_TIME, "previous year's figure")[0], re.match(OF_TIME, "2007 figure")[0]
("previous year's ", '2007 ')
"""

OF_TIME = (
    r"(?:(?:(?:19|20)\d\d|corresponding|comparable|equivalent|preceding|earlier)"
    r"|(?:previous|preceding|last|next|following) (?:year|month|quarter|season|decade)['’]s|year-(?:ago|earlier)"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)) "
)
"""Before "figure", of which time it is: "the previous year's figure", "the 2007 figure"."""
