"""Whether a noun behind a number has a form that such a number can count."""

from __future__ import annotations

from nlp.heads.heads import Head, is_definite_singular
from nlp.heads.sites import Site
from nlp.vocabulary.frame import Frame

# Determiners of a plural: `de 12 fallen`.
_PLURAL = frozenset({"de", "dessa", "dom", "alla", "samtliga", "våra", "båda"})
_NEUTER = ("ivt", "änt", "öjt")


def fits_number(site: Site, at: int, head: Head) -> bool:
    """A number above one counts no definite singular (`31 nämnde torget, 12 stationen`) and no party (`2 kommun`)."""
    value = site.expressions[at].expression.value or 0
    if value <= 1 or head.place is None or site.frame.word(site.expressions[at].expression.first - 1) in _PLURAL:
        return True
    if _is_singular_object(site.frame, head):
        return False
    return not is_definite_singular(site.frame.word(head.place), head.lemma.lower()) and not _is_bare_party(
        site.frame, head
    )


def _is_singular_object(frame: Frame, head: Head) -> bool:
    """`31 positivt utslag`: a neuter singular adjective between, so that the noun is what each of them gave."""
    before = (head.place or 0) - 1
    return frame.kind(before) == "adjective" and frame.word(before).endswith(_NEUTER)


def _is_bare_party(frame: Frame, head: Head) -> bool:
    return (
        head.place is not None
        and frame.word(head.place) in ("polis", "kommun", "gemensamt")
        and frame.kind(head.place + 1) != "noun"
    )
