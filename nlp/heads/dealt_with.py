"""Labels of a noun and what was done with so many: `Skolor besökta 14`, `böter utdelade 22`."""

from __future__ import annotations

from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle

# Nouns whose plural looks like their singular.
_ALIKE = (
    "förråd", "fordon", "besök", "sök", "pass", "böter", "brott", "körkort", "ställen", "hus", "hem", "lås", "tips",
)  # fmt: skip
_DEFINITE = ("na", "en", "et")


def is_dealt_with(frame: Frame, noun: int) -> bool:
    """Whether a noun in the plural opens an item and a participle alone follows; people would be those who did it."""
    if frame.kind(noun) != "noun" or frame.kind(noun - 1) != "mark" or not is_participle(frame.word(noun + 1)):
        return False
    sort, word = frame.sort(noun), frame.word(noun)
    several = word != frame.lemma(noun).lower() or word.endswith(_ALIKE)
    return sort.known and sort.nature != "person" and several and not word.endswith(_DEFINITE)
