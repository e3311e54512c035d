"""Labels of two words: `Skolor besökta 14`, `böter utdelade 22`, `skadegörelse skolor 14`, `hembesök äldre (9)`."""

from __future__ import annotations

from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle

# Nouns whose plural looks like their singular.
_ALIKE = (
    "förråd", "fordon", "besök", "sök", "pass", "böter", "brott", "körkort", "ställen", "hus", "hem", "lås", "tips",
)  # fmt: skip
_HAPPENING, _TEACHING = "anmälan", "utbildning"
_PLACE, _PEOPLE = ("plats",), ("person",)
_DEFINITE = ("na", "en", "et")


def is_dealt_with(frame: Frame, noun: int) -> bool:
    """Whether a noun in the plural opens an item and a participle alone follows; people would be those who did it."""
    if frame.kind(noun) != "noun" or frame.kind(noun - 1) != "mark" or not is_participle(frame.word(noun + 1)):
        return False
    sort, word = frame.sort(noun), frame.word(noun)
    several = word != frame.lemma(noun).lower() or word.endswith(_ALIKE)
    return sort.known and sort.nature != "person" and several and not word.endswith(_DEFINITE)


def is_what_about(frame: Frame, at: int) -> bool:
    """`Skadegörelse skolor 14`, `orosanmälningar unga (15)`: where or to whom it was done stands behind.

    Who is taught is counted: `Utbildning personal (15)`.
    """
    if frame.kind(at - 1) != "noun" or frame.kind(at - 2) not in ("mark", "conjunction"):
        return False
    done, about = frame.sort(at - 1), frame.sort(at)
    told = done.category == _HAPPENING or (done.known and done.nature == "aktivitet" and done.category != _TEACHING)
    return told and about.nature in (_PLACE if done.category == _HAPPENING else ()) + _PEOPLE
