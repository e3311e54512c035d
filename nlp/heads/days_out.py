"""Days on which a party did something, against days that something took: `Fältarna har varit ute 8 dagar`."""

from __future__ import annotations

from nlp.heads.doings import told_in_sentence
from nlp.heads.sites import Draft
from nlp.parties.mentions import mentions_of

_DAY = "dag"
# Of a party, in a line without a verb: `Fältarna ute 14 dagar`, `Båtpolis 9 dagar till sjöss`.
_OUT = frozenset({"ute", "plats", "sjöss", "tjänst"})
# Of what a party has put somewhere.
_PLACED = frozenset({"uppställd", "uppställda", "utställd", "utställda", "utplacerad", "utplacerade"})
_PATROL = "patrull"
# So many words from the number on tell where they were.
_NEAR = 3


def are_days_out(draft: Draft) -> bool:
    """Whether a party is the subject before a bare `N dagar`, and its clause tells what it did then.

    How long something lasted has another subject, or a preposition before it: `avtalet gäller i 8 dagar`.
    """
    frame, clause = draft.frame, draft.clause
    if draft.head.lemma != _DAY or frame.kind(draft.first - 1) == "preposition":
        return False
    if frame.says(_PLACED, clause.first, draft.first) or is_out(draft):
        return True
    told = [at for at in clause.verbs if at < draft.first]
    done = any(frame.kind(at) in ("past", "supine") for at in told)
    return done and _is_acting(draft) and any(told.sort.nature == "aktivitet" for told in told_in_sentence(draft))


def is_out(draft: Draft) -> bool:
    """`Polisen ute 14 ggr`, `Båtpatrull 9 dagar`: a line without a verb opens with who was out."""
    frame, clause = draft.frame, draft.clause
    if any(at < draft.first for at in clause.verbs):
        return False
    opening = frame.sort(frame.first) if frame.kind(frame.first) == "noun" else None
    people = _is_acting(draft) or (opening is not None and opening.nature == "person")
    out = people and frame.says(_OUT, clause.first, min(draft.last + _NEAR, clause.last))
    return out or (opening is not None and opening.category == _PATROL)


def _is_acting(draft: Draft) -> bool:
    return any(one.agent and draft.clause.first <= one.first < draft.first for one in mentions_of(draft.frame))
