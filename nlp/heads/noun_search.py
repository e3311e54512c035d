"""The noun that a number counts: behind it, shared with the next number, named before, or meant."""

from __future__ import annotations

from dataclasses import replace

from nlp.heads.antecedents import antecedent, opening_noun
from nlp.heads.bullets import offence_line, people_line
from nlp.heads.head_words import words
from nlp.heads.heads import Head, head_after, is_definite_singular
from nlp.heads.partitives import partitive
from nlp.heads.sites import Site, over_counters
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import FINITE, may_be_adjective

# Nouns with these endings have another form in the plural.
_PLAIN_SINGULARS = ("ning", "het", "eri", "else", "tion", "sion")


def find_head(site: Site, at: int) -> Head | None:
    """The noun that a number counts, by the first way that gives one."""
    first, last = site.places(at)
    if _names_what_it_is_about(site.frame, first) or opening_noun(site.frame, first):
        return antecedent(site, at)
    offence = offence_line(site.frame, first, last)
    if offence:
        return offence
    if _is_listed_topic(site, first):
        return antecedent(site, at)
    found = noun_behind(site, at) or _shared_with_next(site, at)
    if found and not _is_mass(site, at, found) and not _describes_part(site, first, found):
        return found
    return people_line(site.frame, first, last) or antecedent(site, at) or found


def _shared_with_next(site: Site, at: int) -> Head | None:
    """The noun of the next number, when only adjectives and a joining word stand between: `åtta fasta och 14 …`."""
    frame, (_, place) = site.frame, site.places(at)
    place = over_counters(frame, place)
    while place < frame.last and may_be_adjective(frame.word(place)):
        place += 1
    if frame.word(place) not in words().joints or at + 1 >= len(site.expressions):
        return None
    first, _ = site.places(at + 1)
    if not place < first <= place + 3 or site.expressions[at + 1].role is not None:
        return None
    found = noun_behind(site, at + 1) or _shared_with_next(site, at + 1)
    return replace(found, rule="samma-som-nästa") if found else None


def _names_what_it_is_about(frame: Frame, first: int) -> bool:
    """`Av dem gällde 7 förare …`: the verb says that the noun behind the number is what a case is about."""
    if words().about.isdisjoint(frame.words):
        return False
    start = frame.clause_at(first).first
    return frame.word(start) == "av" and any(frame.word(at) in words().about for at in range(start, first))


def _is_listed_topic(site: Site, first: int) -> bool:
    """`Fyra böter gällde hastighet, tre bälte och två mobil`: a list of what each share of the first count is about."""
    frame = site.frame
    counted = [one for one in site.before if one.frame is frame]
    if not counted or (frame.word(first - 1) not in words().joints and frame.kind(first - 1) != "adverb"):
        return False
    verbs = [at for at in range(counted[0].last, first) if frame.kind(at) in FINITE]
    own = any(frame.kind(at) in FINITE for at in range(first, frame.clause_at(first).last))
    return len(verbs) == 1 and frame.word(verbs[0]) in words().about and not own


def _is_mass(site: Site, at: int, head: Head) -> bool:
    """`varav 30 eget bruk`, `24 sa nej`: a singular or an answer that cannot be counted, beside a count."""
    value = site.expressions[at].expression.value or 0
    latest = site.latest()
    if latest is None or value <= 1:
        return False
    uncounted = head.lemma in words().mass or head.lemma in words().answers or _is_plain_singular(site, head)
    return uncounted and latest.head.lemma not in words().mass


def _describes_part(site: Site, first: int, head: Head) -> bool:
    """`9 personer, varav tre minderåriga`: what the part is like, not what it is."""
    parted = site.frame.word(first - 1) in words().parting and site.latest() is not None
    return parted and head.place is not None and site.frame.kind(head.place) == "adjective"


def _is_plain_singular(site: Site, head: Head) -> bool:
    """A singular whose plural looks otherwise: `tre belysning`, `två rattfylleri`."""
    if head.place is None or head.rule == "split":
        return False
    word = site.frame.word(head.place)
    return word == head.lemma.lower() and word.endswith(_PLAIN_SINGULARS)


def noun_behind(site: Site, at: int) -> Head | None:
    """The noun after a number, or after the `av` that follows it."""
    place = over_counters(site.frame, site.places(at)[1])
    if site.frame.word(place) in words().of:
        return partitive(site, at, place)
    found = head_after(site.frame, site.places(at)[1])
    return found if found and _fits_number(site, at, found) else None


def _fits_number(site: Site, at: int, head: Head) -> bool:
    """A number above one counts no definite singular (`31 nämnde torget, 12 stationen`) and no party (`2 kommun`)."""
    value = site.expressions[at].expression.value or 0
    if value <= 1 or head.place is None:
        return True
    return not is_definite_singular(site.frame.word(head.place), head.lemma.lower()) and not _is_bare_party(
        site.frame, head
    )


def _is_bare_party(frame: Frame, head: Head) -> bool:
    return (
        head.place is not None
        and frame.word(head.place) in ("polis", "kommun", "gemensamt")
        and frame.kind(head.place + 1) != "noun"
    )
