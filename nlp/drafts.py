"""From number expressions to counts of something: which expressions count, and of which noun."""

from __future__ import annotations

from dataclasses import replace

from nlp.antecedents import antecedent, meant, of_surroundings, opening_noun, outside
from nlp.articles import Verdict, is_one, is_vague_count
from nlp.bullets import offence_line, people_line
from nlp.doubts import Doubt
from nlp.frame import Frame
from nlp.heads import Head, bearer, head_after, is_definite_singular, words
from nlp.negation import countable, negated
from nlp.partitives import partitive
from nlp.sites import Draft, Site, over_counters
from nlp.verbs import verb
from nlp.words import FINITE, may_be_adjective

_UNCOUNTED_FORMS = frozenset({"ordinal", "fraction", "compound", "shape", "echo"})
_GUESSES = frozenset({"ämne", "förra-meningen", "utanför"})
_NONE = frozenset({"ingen", "inget", "inga"})
_AV = frozenset({"av", "utav"})
# Nouns found behind `av`.
_OF = frozenset({"av", "av-tal", "av-dem"})
_JOINING = frozenset({"och", "samt", "eller", ",", "/", "respektive", "resp", "resp.", "plus", "&", "till"})
_SHORT = 3
_DURATIONS = ("timme", "minut", "månad", "sekund")
_EACH = frozenset({"varje", "alla", "samtliga", "var", "vardera", "varsin"})


def draft(site: Site, at: int) -> Draft | None:
    """The expression at position `at` as a count; None where it counts nothing."""
    roled = site.expressions[at]
    form = roled.expression.form
    closed = roled.role is not None and roled.sure and not _is_goal(site, at) and not _is_share_of_work(site, at)
    if form in _UNCOUNTED_FORMS or closed:
        return None
    if form == "negation":
        return _zero(site, at)
    if form == "vague":
        return _vague(site, at)
    return _one(site, at) if form == "one" else _number(site, at)


def _is_goal(site: Site, at: int) -> bool:
    """`18 (mål 20)`: a number that looks like the label of a goal is the goal itself."""
    labelled = site.frame.word(site.places(at)[0] - 1) in ("mål", "målet", "målvärde", "utfall", "utfallet")
    return labelled and site.expressions[at].role == "beteckning"


def _is_share_of_work(site: Site, at: int) -> bool:
    """`sex av tio planerade kontroller`: a share of what was to be done is two counts, a share of people none."""
    if site.expressions[at].role != "bråk" or site.expressions[at].expression.form not in ("digits", "word"):
        return False
    head = _noun_behind(site, at)
    return head is not None and head.sort.nature == "aktivitet" and bearer(head.lemma) is None


def _made(site: Site, at: int, head: Head, rule: str, *doubts: Doubt) -> Draft:
    first, last = site.places(at)
    is_partitive = site.frame.word(over_counters(site.frame, last)) in _AV and head.rule in _OF
    expression = site.expressions[at].expression
    return Draft(expression, site.frame, first, last, head, rule, doubts, is_partitive, head.place is None)


def _noun_behind(site: Site, at: int) -> Head | None:
    """The noun after a number, or after the `av` that follows it."""
    place = over_counters(site.frame, site.places(at)[1])
    if site.frame.word(place) in _AV:
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


def _zero(site: Site, at: int) -> Draft | None:
    first, last = site.places(at)
    frame, latest = site.frame, site.latest()
    if frame.word(first) == "varken" and frame.kind(last) == "noun":
        head = head_after(frame, last)
        return replace(_made(site, at, head, "varken"), zero=True) if head and countable(head) else None
    head = negated(frame, first, last)
    if head and not _is_numbered(site, head):
        doubts = (Doubt.ZERO,) if head.rule == "inte-gjorts" else ()
        return replace(_made(site, at, head, head.rule, *doubts), zero=True)
    if frame.word(first) not in _NONE:
        return None
    if latest and _ends_phrase(frame, last):
        return replace(_made(site, at, meant(latest, last), "ingen-utan-substantiv"), zero=True)
    around = of_surroundings(site, last) if frame.last - frame.first <= _SHORT else None
    if around:
        return replace(_made(site, at, around, "ingen-ensam"), zero=True)
    if frame.word(last) == "av":
        found = partitive(site, at, last)
        counts = found is not None and (countable(found) or not found.lemma)
        return replace(_made(site, at, found, "ingen-av"), zero=True) if found and counts else None
    return None


def _is_numbered(site: Site, head: Head) -> bool:
    """Whether the noun already has a number of its own: `5 kontroller har inte genomförts`."""
    spans = [
        site.places(at)
        for at, roled in enumerate(site.expressions)
        if roled.expression.form not in ("negation", "vague", "one")
    ]
    return head.rule == "inte-gjorts" and any(last <= head.first <= last + 2 for _, last in spans)


def _ends_phrase(frame: Frame, place: int) -> bool:
    return place >= frame.last or frame.kind(place) in ("mark", "conjunction", "preposition")


def _vague(site: Site, at: int) -> Draft | None:
    first, _ = site.places(at)
    if _is_denied(site, first):
        return None
    head = _noun_behind(site, at)
    verdict = is_vague_count(site.frame, first, head)
    if not verdict.counts or head is None:
        return None
    return _made(site, at, head, verdict.rule, *((Doubt.VAGUE,) if verdict.near else ()))


def _is_denied(site: Site, place: int) -> bool:
    """The `några` of `inte … några kameror` is no second count."""
    clause = site.frame.clause_at(place)
    some = site.frame.word(place) in ("några", "någon", "något")
    return some and any(
        site.frame.word(at) in ("inte", "ej", "varken", "utan") for at in range(clause.first, clause.last)
    )


def _one(site: Site, at: int) -> Draft | None:
    first, last = site.places(at)
    frame = site.frame
    if frame.word(first - 1) == "utan" and frame.word(last) == "enda":
        head = head_after(frame, last + 1)
        return replace(_made(site, at, head, "utan-ett-enda"), zero=True) if head else None
    if _is_received(site, at):
        return None
    head = _noun_behind(site, at)
    if head and head.rule in _OF:
        return _one_of(site, at, head)
    verdict = is_one(frame, first, head)
    latest = site.latest()
    around = _opening(site, first, last) if head is None and latest is None else None
    if around:
        return _made(site, at, around, "en-utan-substantiv", Doubt.NOUN)
    if not verdict.counts or (head is None and latest is None):
        return None
    return _made(site, at, head or _meant_or_outside(latest, last), verdict.rule, *_near(verdict))


def _opening(site: Site, first: int, last: int) -> Head | None:
    """`En fick anmärkning.`, `En genomförd i maj.`: a sentence that opens with one of what was named before it."""
    if first != site.frame.first:
        return None
    if site.frame.kind(last) in FINITE and site.before:
        return meant(site.before[-1], last)
    return of_surroundings(site, last) if site.frame.kind(last) == "adjective" else None


def _is_received(site: Site, at: int) -> bool:
    """`tre krogar fick en varning`: one each, not one."""
    frame, first = site.frame, site.places(at)[0]
    clause = frame.clause_at(first)
    gets = [place for place in clause.verbs if place < first and _means_getting(frame.word(place))]
    if not gets or any(frame.kind(place) in ("mark", "conjunction") for place in range(gets[-1], first)):
        return False
    each = any(frame.word(place) in _EACH for place in range(clause.first, first))
    return each or any(clause.first <= site.places(k)[0] < first - 1 for k in range(at))


def _means_getting(word: str) -> bool:
    found = verb(word)
    return found is not None and found.means == "fått"


def _one_of(site: Site, at: int, head: Head) -> Draft | None:
    """`en av bilarna`, `en av dem`; not `en av våra viktigaste uppgifter`."""
    verdict = is_one(site.frame, site.places(at)[0], replace(head, rule="av"))
    return _made(site, at, head, "en-av") if verdict.counts else None


def _meant_or_outside(latest: Draft | None, place: int) -> Head:
    return meant(latest, place) if latest else outside(place)


def _near(verdict: Verdict) -> tuple[Doubt, ...]:
    return (Doubt.ARTICLE,) if verdict.near else ()


def _number(site: Site, at: int) -> Draft | None:
    roled = site.expressions[at]
    head = find_head(site, at)
    is_open = roled.role is None or _is_goal(site, at) or _is_share_of_work(site, at)
    if head is None or head.lemma.endswith(_DURATIONS) or not (is_open or _is_worth(head)):
        return None
    doubts = []
    if not is_open:
        doubts.append(Doubt.ROLE)
    if roled.expression.form == "slip":
        doubts.append(Doubt.SLIP)
    if head.rule in _GUESSES or not head.lemma:
        doubts.append(Doubt.NOUN)
    elif not head.sort.known and not bearer(head.lemma):
        doubts.append(Doubt.CATEGORY)
    return _made(site, at, head, f"antal-{head.rule}", *doubts)


def _is_worth(head: Head) -> bool:
    """Whether an expression that may have another role counts all the same: its own noun follows and is known."""
    return head.rule == "efter" and head.sort.known and not bearer(head.lemma)


def find_head(site: Site, at: int) -> Head | None:
    """The noun that a number counts, by the first way that gives one."""
    first, last = site.places(at)
    if _names_what_it_is_about(site.frame, first) or opening_noun(site.frame, first):
        return antecedent(site, at)
    offence = offence_line(site.frame, first, last)
    if offence:
        return offence
    found = _noun_behind(site, at) or _shared_with_next(site, at)
    if found and not _is_mass(site, at, found):
        return found
    return people_line(site.frame, first, last) or antecedent(site, at) or found


def _shared_with_next(site: Site, at: int) -> Head | None:
    """The noun of the next number, when only adjectives and a joining word stand between: `åtta fasta och 14 …`."""
    frame, (_, place) = site.frame, site.places(at)
    place = over_counters(frame, place)
    while place < frame.last and may_be_adjective(frame.word(place)):
        place += 1
    if frame.word(place) not in _JOINING or at + 1 >= len(site.expressions):
        return None
    first, _ = site.places(at + 1)
    if not place < first <= place + 3 or site.expressions[at + 1].role is not None:
        return None
    found = _noun_behind(site, at + 1) or _shared_with_next(site, at + 1)
    return replace(found, rule="samma-som-nästa") if found else None


def _names_what_it_is_about(frame: Frame, first: int) -> bool:
    """`Av dem gällde 7 förare …`: the verb says that the noun behind the number is what a case is about."""
    start = frame.clause_at(first).first
    return frame.word(start) == "av" and any(frame.word(at) in words().about for at in range(start, first))


def _is_mass(site: Site, at: int, head: Head) -> bool:
    """`varav 30 eget bruk`, `6 alkohol`: a singular that cannot be counted, beside a count in the same sentence."""
    value = site.expressions[at].expression.value or 0
    latest = site.latest()
    return value > 1 and head.lemma in words().mass and latest is not None and latest.head.lemma not in words().mass
