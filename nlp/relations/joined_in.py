"""Occasions at which somebody joined in: a part of the activities that were told of just before."""

from __future__ import annotations

from nlp.heads.sites import Draft
from nlp.relations.relation_rules import words

_AND = frozenset({"och", "samt", "men"})
_AT = frozenset({"vid", "på", "i"})
_DONE = frozenset({"aktivitet", "utfall"})


def goes_on_of_it(this: Draft, before: Draft) -> bool:
    """`tre föräldramöten hölls och vid två tillfällen deltog polisen`: a clause with nothing else that was done."""
    frame = this.frame
    own = this.clause
    if own.first != this.first - 2 or frame.word(own.first) not in _AND or before.head.sort.nature != "aktivitet":
        return False
    nouns = [place for place in range(this.last, own.last) if frame.kind(place) == "noun" and place != this.head.place]
    told = (known for known in frame.verbs_of(own) if known.base not in words().joining_in)
    doing = any(known.category or known.means == "gjort" for known in told)
    return not doing and all(frame.sort(at).nature not in _DONE for at in nouns)


def is_joined_in(this: Draft) -> bool:
    """`Vid två möten deltog räddningstjänsten`: at some of the activities told of, with no doing of its own."""
    frame = this.frame
    opens = this.first == frame.first + 1 and frame.word(frame.first) in _AT
    return opens and any(known.base in words().joining_in for known in frame.verbs_of(this.clause))
