r"""Who sells to a country and who buys from it, as words and as parts of a pattern.

>>> import re
>>> re.search(SELLER, "the main vendor of tea")[0], re.search(BUYER, "its foremost client")[0]
('vendor', 'client')
"""

SELLERS = ("supplier", "source", "seller", "provider", "vendor", "shipper")
BUYERS = ("buyer", "customer", "client", "purchaser", "taker", "outlet", "market", "destination")
SELLER = rf"(?:{'|'.join(SELLERS)})".replace("|seller", "|(?<!best )seller")
"""Goods that are "the best seller" sell nothing."""
BUYER = rf"(?:{'|'.join(BUYERS)})"
