"""Texts whose phrase of time stands in braces: "trade grew {in 2021} by 4%"."""

from extract.periods import Mention, find_periods


def marked_mention(text: str) -> Mention:
    """Find the mention that covers the braces, not more and not less."""
    start, end = text.index("{"), text.index("}") - 1
    mentions = find_periods(text.replace("{", "").replace("}", ""))
    found = {(mention.start, mention.end): mention for mention in mentions}
    assert (start, end) in found, [(mention.surface, mention.role) for mention in mentions]
    return found[start, end]
