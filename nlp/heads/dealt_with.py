"""Labels of two words: `Skolor besökta 14`, `böter utdelade 22`, `skadegörelse skolor 14`, `hembesök äldre (9)`."""

from __future__ import annotations

from nlp.heads.heads import Head
from nlp.texts.abbreviations import expanded
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle

# Nouns whose plural looks like their singular.
_ALIKE = (
    "förråd", "fordon", "besök", "sök", "pass", "böter", "brott", "körkort", "ställen", "hus", "hem", "lås", "tips",
    "are",
)  # fmt: skip
_HAPPENING, _TEACHING = "anmälan", "utbildning"
_PLACE, _PEOPLE = ("plats",), ("person",)
# What has numbers for names, of which nobody has many.
_LONGEST_DATE = 5
_NUMBERED, _MOST = frozenset({"plats", "sak", "person"}), 12
_DEFINITE = ("na", "en", "et")


def is_dealt_with(frame: Frame, noun: int) -> bool:
    """Whether a noun in the plural opens an item and a participle alone follows; people would be those who did it."""
    if frame.kind(noun) != "noun" or frame.kind(noun - 1) != "mark" or not is_participle(frame.word(noun + 1)):
        return False
    sort, word = frame.sort(noun), frame.word(noun)
    several = word != frame.lemma(noun).lower() or word.endswith(_ALIKE)
    return sort.known and sort.nature != "person" and several and not word.endswith(_DEFINITE)


def is_numbered_label(frame: Frame, span: tuple[int, int], head: Head) -> bool:
    """`Skola 1: 3 besök. Skola 2: 4 besök`: one of them, by its number, and behind the colon what was done there."""
    noun, (first, last) = head.place, span
    if noun is None or noun != first - 1 - (frame.word(first - 1) == "."):
        return False
    dated = frame.word(last) == "(" and _is_colon_behind(frame, last)
    if not dated and not (frame.word(last) == ":" and frame.kind(last + 1) == "number"):
        return False
    word = expanded(frame.word(noun)) or frame.word(noun)
    one = word == head.lemma.lower() and not head.lemma.endswith(_ALIKE)
    small = frame.word(first).isdecimal() and int(frame.word(first)) <= _MOST
    named = head.sort.nature in _NUMBERED or (dated and head.sort.nature == "aktivitet")
    return one and small and named and frame.kind(noun - 1) == "mark"


def _is_colon_behind(frame: Frame, opening: int) -> bool:
    """`Vandring 2 (okt): inställd`: a bracket of a word or a date, and a colon behind it."""
    closed = next((at for at in range(opening + 1, opening + _LONGEST_DATE) if frame.word(at) == ")"), None)
    return closed is not None and frame.word(closed + 1) == ":"


def is_what_about(frame: Frame, at: int) -> bool:
    """`Skadegörelse skolor 14`, `orosanmälningar unga (15)`: where or to whom it was done stands behind.

    Who is taught is counted: `Utbildning personal (15)`.
    """
    if frame.kind(at - 1) != "noun" or frame.kind(at - 2) not in ("mark", "conjunction"):
        return False
    done, about = frame.sort(at - 1), frame.sort(at)
    told = done.category == _HAPPENING or (done.known and done.nature == "aktivitet" and done.category != _TEACHING)
    return told and about.nature in (_PLACE if done.category == _HAPPENING else ()) + _PEOPLE
