"""Cases and occasions, which are a part of a count before them: of no other activity, or where somebody joined in."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.sites import Draft
from nlp.parties.mentions import is_party
from nlp.relations.relation_rules import words
from nlp.vocabulary.categories import DONE, OTHER

_CASES_OF = frozenset({"person", "fordon", "plats", "aktivitet"})
_AND = frozenset({"och", "samt", "men"})
_AT = frozenset({"vid", "på", "i"})


def has_company(drafts: Sequence[Draft], at: int) -> bool:
    """An earlier count that cases, or occasions after a comma, can be a part of; cases of another activity cannot."""
    this = drafts[at]
    if at == 0:
        return False
    before = drafts[at - 1]
    if before.frame is not this.frame:
        opens = this.first <= this.frame.first + 2
        done = any(one.frame is before.frame and one.head.sort.nature in _CASES_OF for one in drafts[:at])
        return this.head.lemma == "fall" and opens and done
    if this.head.lemma == "fall":
        return not _names_its_own(this, before)
    return this.frame.word(this.first - 2) == "," or goes_on_of_it(this, before)


def _names_its_own(this: Draft, before: Draft) -> bool:
    """`… och skrev anmälan i två fall`: another clause, which names before the cases what was done in them."""
    own = this.clause
    shared = own is this.frame.clause_at(before.first)
    if shared and before.head.lemma != this.head.lemma:
        return False
    # `varning i ett fall och erinran i två fall`: cases of the one and cases of the other
    begin = before.end if shared else own.first
    nouns = [place for place in range(begin, this.first) if this.frame.kind(place) == "noun"]
    if shared and any(is_party(this.frame, place) for place in nouns):  # `kommunen i fem fall, polisen i två fall`
        return True
    named = (this.frame.sort(place) for place in nouns)
    return any(sort.nature in DONE and sort.category != OTHER for sort in named)


def goes_on_of_it(this: Draft, before: Draft) -> bool:
    """`tre föräldramöten hölls och vid två tillfällen deltog polisen`: a clause with nothing else that was done."""
    frame = this.frame
    own = this.clause
    if own.first != this.first - 2 or frame.word(own.first) not in _AND or before.head.sort.nature != "aktivitet":
        return False
    nouns = [place for place in range(this.last, own.last) if frame.kind(place) == "noun" and place != this.head.place]
    told = (known for known in frame.verbs_of(own) if known.base not in words().joining_in)
    doing = any(known.category or known.means == "gjort" for known in told)
    return not doing and all(frame.sort(at).nature not in DONE for at in nouns)


def is_joined_in(this: Draft) -> bool:
    """`Vid två möten deltog räddningstjänsten`: at some of the activities told of, with no doing of its own."""
    frame = this.frame
    opens = this.first == frame.first + 1 and frame.word(frame.first) in _AT
    return opens and any(known.base in words().joining_in for known in frame.verbs_of(this.clause))
