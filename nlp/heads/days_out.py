"""Days on which a party did something, against days that something took: `Fältarna har varit ute 8 dagar`."""

from __future__ import annotations

from nlp.heads.doings import told_in_sentence
from nlp.heads.sites import Draft
from nlp.parties.mentions import mentions_of

_DAY = "dag"
# Of a party, in a line without a verb: `Fältarna ute 14 dagar`, `Polisen på plats 9 dgr`.
_OUT = frozenset({"ute", "plats", "sjöss"})


def are_days_out(draft: Draft) -> bool:
    """Whether a party is the subject before a bare `N dagar`, and its clause tells what it did then.

    How long something lasted has another subject, or a preposition before it: `avtalet gäller i 8 dagar`.
    """
    frame, clause = draft.frame, draft.clause
    if draft.head.lemma != _DAY or frame.kind(draft.first - 1) == "preposition":
        return False
    acting = any(one.agent and clause.first <= one.first < draft.first for one in mentions_of(frame))
    told = [at for at in clause.verbs if at < draft.first]
    if acting and not told:
        return frame.says(_OUT, clause.first, draft.first)
    done = any(frame.kind(at) in ("past", "supine") for at in told)
    return acting and done and any(told.sort.nature == "aktivitet" for told in told_in_sentence(draft))
