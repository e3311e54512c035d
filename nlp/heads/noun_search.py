"""The noun that a number counts: behind it, shared with the next number, named before, or meant."""

from __future__ import annotations

from nlp.heads.antecedents import antecedent, of_surroundings
from nlp.heads.bullets import OFFENCES, offence_line, people_label, people_line
from nlp.heads.counted_labels import label_behind_stroke
from nlp.heads.head_words import words
from nlp.heads.heads import Head, head_after
from nlp.heads.heads_before import head_before
from nlp.heads.nouns_behind import noun_behind, shared_with_next
from nlp.heads.opening_nouns import opening_noun
from nlp.heads.people_listed import are_some_of_those, looked_at, people_listed
from nlp.heads.signed_numbers import SIZES, TIMES, multiplied, sample_size
from nlp.heads.sites import Draft, Site, over_counters
from nlp.heads.those_of import THOSE, of_those
from nlp.heads.those_that_had import of_those_that_had
from nlp.heads.uncounted import is_uncounted
from nlp.parties.mentions import is_party
from nlp.texts.signs import sign
from nlp.texts.slashed import SLASHED
from nlp.values import replace
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.lemmas import nominal_adjectives
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.words import FINITE

_VISITED = "besökt"
# Verbs whose participles stand for people, unless they are of people anyway.
_OF_PEOPLE = frozenset({"anmält", "bötfällt", "stoppat", "drabbat"})
_COPULAS = frozenset({"är", "var", "varit", "utgjordes", "utgörs", "utgjorde"})
_DEFINITE = ("arna", "erna", "orna")
_SET_OFF = frozenset({",", ";", "("})
_ABOUT = sign(lambda: words().about)
_OF = sign(lambda: {"av"})
_BEING = sign(lambda: _COPULAS)
_HAVING = sign(lambda: words().having)
_LABELLED = sign(lambda: {":"})
_TELLING = _HAVING | _OF | OFFENCES
_APART = SIZES | THOSE | TIMES | SLASHED | _TELLING


def find_head(site: Site, at: int) -> Head | None:
    """The noun that a number counts, by the first way that gives one."""
    (first, last), signs, latest = site.places[at], site.frame.signs, site.latest()
    about = signs & _ABOUT
    if signs & _OF and ((about and _names_what_it_is_about(site.frame, first)) or opening_noun(site.frame, first)):
        return antecedent(site, at)
    told = _told_apart(site, at, latest) if latest or signs & (_APART | _LABELLED) else None
    if told:
        return told
    if about and _is_listed_topic(site, first):
        return antecedent(site, at)
    predicate = _predicate(site, at) if signs & _BEING else None
    found = predicate or noun_behind(site, at) or shared_with_next(site, at)
    if found and latest and (_tells_whose(site.frame, found) or _tells_where(site, at, found)):
        return antecedent(site, at)
    if found and latest and signs & _BEING and latest.head.lemma and _is_said_of(site.frame, first, found):
        return antecedent(site, at)
    if found and not is_uncounted(site, at, found) and not (latest and _describes_part(site, latest, first, found)):
        return found
    if label := _looked_into(site, first, last):
        return label
    people = people_line(site.frame, first, last) or people_label(site.frame, first) or people_listed(site, at)
    if people and _is_of_the_same(site, at, people):
        people = None
    return people or antecedent(site, at) or found


def _looked_into(site: Site, first: int, last: int) -> Head | None:
    """`Bussar 12 kontrollerade`: the vehicles or premises that open the line, which the participle tells of."""
    frame = site.frame
    if first != frame.first + 1 or frame.verb(over_counters(frame, last)).means != "stoppat":
        return None
    label = head_before(frame, first)
    return label if label and label.sort.nature in ("fordon", "plats") else None


def _told_apart(site: Site, at: int, latest: Draft | None) -> Head | None:
    """What a number counts by words of its sentence that tell it, whatever noun follows."""
    (first, last), signs = site.places[at], site.frame.signs
    if signs & SLASHED and (own := label_behind_stroke(site.frame, first)):
        return own
    told = sample_size(site.frame, first, last) if signs & SIZES else None
    told = told or (multiplied(site.frame, first, last) if signs & TIMES else None)
    told = told or (looked_at(site, at) if latest or signs & _LABELLED else None)
    told = told or (of_those(site, at) if signs & THOSE else None)
    return told or (_told_without_noun(site, at) if signs & _TELLING else None)


def _told_without_noun(site: Site, at: int) -> Head | None:
    """What a number counts by the verb or the offence beside it, whatever noun follows."""
    (first, last), signs, latest = site.places[at], site.frame.signs, site.latest()
    had = of_those_that_had(site, at) if signs & _HAVING and latest else None
    if had:
        return had
    listed = site.frame.word(last) == "för" and latest is not None and latest.head.rule != "beskrivning"
    offence = signs & OFFENCES and not (listed or _tells_of_counted(site, last))
    return offence_line(site.frame, first, last) if offence else None


def _tells_of_counted(site: Site, last: int) -> bool:
    """`Sju butiker saknade tillstånd och fyra hade öppna snusdosor`: the verb goes on about what was counted."""
    latest = site.latest() or (site.before[-1] if site.before else None)
    if latest is None or latest.head.place is None or latest.head.sort.nature not in ("plats", "fordon"):
        return False
    return site.frame.word(over_counters(site.frame, last)) in words().having


def _is_of_the_same(site: Site, at: int, people: Head) -> bool:
    """`Sex tillsynsbesök (två oanmälda)`: a participle of what was counted before, as it is no word for people."""
    latest = site.latest()
    if latest is None:  # `Alla 12 besökta` in a cell about places
        around = of_surroundings(site, people.last) if people.lemma == _VISITED else None
        return around is not None and bool(around.lemma)
    if people.place is None:  # `12 tillsyner, 8 utan anmärkning`; of vehicles it tells what their drivers lack
        return latest.head.sort.nature in ("aktivitet", "person")
    if latest.head.sort.nature == "person":
        return _are_people(latest)
    word = site.frame.word(people.place)
    visited = people.lemma == _VISITED and latest.head.sort.nature == "plats"
    if visited or are_some_of_those(latest, word, site.amount(at)):
        return True
    return word not in nominal_adjectives() and verb(word).means not in _OF_PEOPLE


def _is_said_of(frame: Frame, first: int, head: Head) -> bool:
    """`Av 31 bilister var tolv påverkade`: what they were like, told of those that were counted before."""
    before = frame.back_over(first - 1, "adverb")
    return head.place is not None and frame.kind(head.place) == "adjective" and frame.word(before) in _COPULAS


def _predicate(site: Site, at: int) -> Head | None:
    """`900 av dem har varit ingripanden`, `varav nio var pistoler`: the noun behind the copula says what they are."""
    frame, place = site.frame, over_counters(site.frame, site.places[at][1])
    if frame.word(site.places[at][0] - 1) in words().whereabouts:  # `I sex var belysningen trasig`
        return None
    if frame.word(place) in words().of and frame.word(place + 1) in words().pronouns:
        place += 2
    place += frame.word(place) in ("har", "hade")
    found = head_after(frame, place + 1) if frame.word(place) in _COPULAS else None
    place += 1
    if found is None or found.place is None or found.first != place or frame.kind(found.place) != "noun":
        return None
    word = frame.word(found.place)
    plural = word != found.lemma.lower() or (found.sort.nature in ("utfall", "sak") and found.sort.known)
    return replace(found, rule="är") if plural and not word.endswith(_DEFINITE) else None


def _tells_whose(frame: Frame, head: Head) -> bool:
    """`21 kameror finns, 13 är polisens och 8 kommunens`: whose those are that were counted before."""
    place = head.place
    if place is None or not frame.word(place).endswith("s") or not is_party(frame, place):
        return False
    genitive = frame.word(place) != head.lemma.lower()  # `polis` ends so by itself
    return genitive and frame.kind(place + 1) in ("mark", "conjunction")


def _tells_where(site: Site, at: int, head: Head) -> bool:
    """`12 st (5 Norr, 4 Söder, 3 Centrum)`: names behind several of what was counted before, alone in their items."""
    frame, place = site.frame, head.place
    if place is None or place != site.places[at][1] or site.amount(at) <= 1:
        return False
    word = frame.written(place)
    single = not head.sort.known or head.lemma.lower() == word.lower()
    return single and word[:1].isupper() and word[1:].islower() and frame.kind(place + 1) in ("mark", "conjunction")


def _names_what_it_is_about(frame: Frame, first: int) -> bool:
    """`Av dem gällde 7 förare …`: the verb says that the noun behind the number is what a case is about."""
    start = frame.clause_at(first).first
    return frame.word(start) == "av" and frame.says(words().about, start, first)


def _is_listed_topic(site: Site, first: int) -> bool:
    """`Fyra böter gällde hastighet, tre bälte och två mobil`: a list of what each share of the first count is about."""
    frame = site.frame
    counted = [one for one in site.before if one.frame is frame]
    if not counted or (frame.word(first - 1) not in words().joints and frame.kind(first - 1) != "adverb"):
        return False
    verbs = [at for at in range(counted[0].last, first) if frame.kind(at) in (*FINITE, "supine")]
    own = frame.has(FINITE, first, frame.clause_at(first).last)
    return bool(verbs) and frame.word(verbs[-1]) in words().about and not own


def _describes_part(site: Site, latest: Draft, first: int, head: Head) -> bool:
    """`9 personer, varav tre minderåriga`, `14 personer kontrollerade, fem avvisade`: what they are like."""
    if head.place is None or site.frame.kind(head.place) != "adjective":
        return False
    before = site.frame.word(first - 1)
    return before in words().parting or (before in _SET_OFF and _are_people(latest))


def _are_people(latest: Draft) -> bool:
    """Whether what was counted last are people by a noun of their own: no `12 gripna, 3 anhållna`."""
    named = latest.head.place is not None and latest.head.lemma not in nominal_adjectives().values()
    return named and latest.head.sort.nature == "person"
