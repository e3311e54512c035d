"""Whether a noun behind a number has a form that such a number can count."""

from __future__ import annotations

from nlp.heads.heads import Head, is_definite_singular
from nlp.heads.sites import Site

# Determiners of a plural: `de 12 fallen`.
_PLURAL = frozenset({"de", "dessa", "dom", "alla", "samtliga", "våra", "båda"})
_NEUTER = ("ivt", "änt", "öjt")
_PARTIES = frozenset({"polis", "kommun", "gemensamt"})


def fits_number(site: Site, at: int, head: Head) -> bool:
    """A number above one counts no definite singular (`31 nämnde torget, 12 stationen`) and no party (`2 kommun`)."""
    frame, number, place = site.frame, site.expressions[at].expression, head.place
    if (number.value or 0) <= 1 or place is None or frame.word(number.first - 1) in _PLURAL:
        return True
    if frame.kind(place - 1) == "adjective" and frame.word(place - 1).endswith(_NEUTER):
        return False  # `31 positivt utslag`: what each of them gave
    word = frame.word(place)
    if word in _PARTIES and frame.kind(place + 1) != "noun":
        return False
    return not is_definite_singular(word, head.lemma.lower())
