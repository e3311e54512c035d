"""Days on which a party did something, against days that something took: `Fältarna har varit ute 8 dagar`."""

from __future__ import annotations

from nlp.heads.doings import told_in_sentence
from nlp.heads.heads import Head, head_after
from nlp.heads.sites import Draft, Site
from nlp.parties.mentions import mentions_of
from nlp.vocabulary.frame import Frame

_DAY = "dag"
OF_DAYS = "dagar-av-dagar"
"""The role rule of so many days out of so many."""
# Of a party, in a line without a verb: `Fältarna ute 14 dagar`, `Båtpolis 9 dagar till sjöss`.
_OUT = frozenset({"ute", "plats", "sjöss", "tjänst"})
# Of what a party has put somewhere.
_PLACED = frozenset({"uppställd", "uppställda", "utställd", "utställda", "utplacerad", "utplacerade"})
_PATROL = "patrull"
# What a party goes about with.
_MOBILE = "mobil"
_OFFICES = ("kontor", "kontoret", "polisstation", "polisstationen")
# Days of these are how long each of them took.
_LASTING = frozenset({"utbildning", "möte", "temavecka", "beslut"})
# So many words from the number on tell where they were.
_NEAR = 3


def are_days_out(draft: Draft) -> bool:
    """Whether a party is the subject before a bare `N dagar`, and its clause tells what it did then.

    How long something lasted has another subject, or a preposition before it: `avtalet gäller i 8 dagar`.
    """
    frame, clause = draft.frame, draft.clause
    if draft.head.lemma != _DAY or frame.kind(draft.first - 1) == "preposition":
        return False
    if frame.says(_PLACED, clause.first, draft.first) or is_out(draft) or _is_of_activity(draft):
        return True
    told = [at for at in clause.verbs if at < draft.first]
    done = any(frame.kind(at) in ("past", "supine") for at in told)
    return done and _is_acting(draft) and any(told.sort.nature == "aktivitet" for told in told_in_sentence(draft))


def _is_of_activity(draft: Draft) -> bool:
    """`Bevakning 6 dagar`, `Mobilt poliskontor: 2 dagar`: a line without a verb opens with what was done."""
    frame = draft.frame
    opening = frame.over(frame.first, "adjective")
    if draft.clause.verbs or frame.kind(opening) != "noun" or opening >= draft.first:
        return False
    if frame.word(frame.first).startswith(_MOBILE) and frame.word(opening).endswith(_OFFICES):
        return True
    sort = frame.sort(opening)
    return sort.known and sort.nature == "aktivitet" and sort.category not in _LASTING


def is_out(draft: Draft) -> bool:
    """`Polisen ute 14 ggr`, `Båtpatrull 9 dagar`: a line without a verb opens with who was out."""
    frame, clause = draft.frame, draft.clause
    if any(at < draft.first for at in clause.verbs):
        return False
    opening = frame.sort(frame.first) if frame.kind(frame.first) == "noun" else None
    people = _is_acting(draft) or (opening is not None and opening.nature == "person")
    out = people and frame.says(_OUT, clause.first, min(draft.last + _NEAR, clause.last))
    return out or (opening is not None and opening.category == _PATROL)


def days_of_days(site: Site, at: int) -> Head | None:
    """`Fältarna ute 14 av 31 dagar`: the days of both numbers, on so many of which they were out."""
    head = head_after(site.frame, site.places[at][1] + 2)
    return head if head and head.lemma == _DAY else None


def is_manned(frame: Frame, first: int) -> bool:
    """`Väktare 48 veckor med rondering`: a line without a verb opens with who were there for so long."""
    told = any(at < first for at in frame.clause_at(first).verbs)
    return not told and frame.kind(frame.first) == "noun" and frame.sort(frame.first).nature == "person"


def _is_acting(draft: Draft) -> bool:
    return any(one.agent and draft.clause.first <= one.first < draft.first for one in mentions_of(draft.frame))
