"""En and ett as counts of one."""

from __future__ import annotations

from nlp.heads.antecedents import meant, named_before, of_surroundings, outside
from nlp.heads.article_words import rules
from nlp.heads.articles import is_one
from nlp.heads.bare_ones import is_alone, is_listed, is_one_more, is_what_came
from nlp.heads.disguised import governs
from nlp.heads.doubts import Doubt
from nlp.heads.generality import is_denied, is_of_each_one
from nlp.heads.head_words import bearer, words
from nlp.heads.headless_ones import is_of_those
from nlp.heads.heads import Head, head_after
from nlp.heads.heads_before import head_before
from nlp.heads.lone_numbers import opens
from nlp.heads.nouns_behind import noun_behind
from nlp.heads.opening_nouns import opening_noun, topic
from nlp.heads.sites import OF_RULES, Draft, Refusal, Site, drafted
from nlp.numerals.number_words import ordinal
from nlp.values import replace
from nlp.vocabulary.categories import DONE
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import FINITE

_WITHOUT = 5
# Premises in the plural, in the singular mostly one who acts.
_FIRMS = frozenset({"företag", "bolag", "åkeri"})
_HAVING = frozenset({"har", "ha", "hade", "saknade", "bar", "använde", "körde", "visade"})
_BEING = frozenset({"är", "var", "blir", "blev", "som"})


def one_of(site: Site, at: int) -> Draft | Refusal:
    """The en or ett at position `at` as a count of one, or why it is an article."""
    first, last = site.places[at]
    if site.frame.word(last) == "enda" and _is_without(site, first):
        head = head_after(site.frame, last + 1)
        return replace(drafted(site, at, head, "utan-ett-enda"), zero=True) if head else Refusal("utan-substantiv")
    if site.frame.word(last) == "enda" and is_denied(site.frame, first):
        return Refusal("artikel-nekad")
    if _is_received(site, at) or is_of_each_one(site.frame, first):
        return Refusal("artikel-var-sin")
    if site.latest() and site.frame.kind(last) == "preposition" and site.frame.word(last + 1) in rules().each:
        return Refusal("artikel-var-sin")
    if ordinal(site.frame.word(last)):
        return Refusal("artikel-rang")
    head = None if _is_subject(site, first, last) or _is_of_things(site, first, last) else noun_behind(site, at)
    if head and head.rule in OF_RULES:
        return _taken_from(site, at, head)
    return _with_noun(site, at, head) if head else _without_noun(site, at)


def _with_noun(site: Site, at: int, head: Head) -> Draft | Refusal:
    if _is_told_by_times(site, at, head):
        return Refusal("artikel-gånger")
    if head.lemma in words().durations:
        return Refusal("artikel-tid")
    verdict = is_one(site.frame, site.places[at][0], head)
    if not verdict.counts:
        return Refusal(verdict.rule)
    return drafted(site, at, head, verdict.rule, *((Doubt.ARTICLE,) if verdict.near else ()))


def _is_told_by_times(site: Site, at: int, head: Head) -> bool:
    """`Två gånger per år hålls ett möte`: the occasions before it say how many there are."""
    latest, first = site.latest(), site.places[at][0]
    if latest is None or bearer(latest.head.lemma) is None or head.sort.nature not in DONE:
        return False
    if latest.head.lemma != "gång" and latest.amount <= 1:  # `Vid ett tillfälle gjordes en anmälan`
        return False
    clause = site.frame.clause_at(first)
    return clause.first <= latest.first and any(latest.last < place < first for place in clause.verbs)


def _without_noun(site: Site, at: int) -> Draft | Refusal:
    """`varav en vid hamnen`: one of what was counted last."""
    first, last = site.places[at]
    latest = site.latest_open(first)
    if latest is None:
        return _without_count(site, at)
    verdict = is_one(site.frame, first, None)
    if not (verdict.counts or is_one_more(site.frame, first, last) or is_what_came(site.frame, first, last)):
        return Refusal(verdict.rule)
    return drafted(site, at, meant(latest, last), verdict.rule if verdict.counts else "en-ny")


def _without_count(site: Site, at: int) -> Draft | Refusal:
    """The noun is left out, and the sentence has no count before it."""
    first, last = site.places[at]
    label = head_before(site.frame, first) if _is_limited(site, first, last) else None
    around = (
        label
        or topic(site.frame, first, last)
        or _opening(site, first, last)
        or (opening_noun(site.frame, first) if _is_subject(site, first, last) else None)
    )
    if around:
        return drafted(site, at, around, "en-utan-substantiv")
    if is_one_more(site.frame, first, last):
        named = named_before(site.frame, first) or _of_text(site, last)
        return drafted(site, at, named, "en-ny") if named else Refusal("artikel-utan-substantiv")
    if is_of_those(site.frame, first) or is_alone(site.frame, first, last):
        goes_on = first > site.frame.first + 1 and not is_of_those(site.frame, first)
        named = named_before(site.frame, first) if goes_on else None  # `Kameran är lagad och ytterligare en uppe`
        return drafted(site, at, named or _of_text(site, last) or outside(last), "en-ensam")
    came = meant(site.before[-1], last) if site.before and is_what_came(site.frame, first, last) else None
    return drafted(site, at, came, "en-ensam") if came else Refusal("artikel-utan-substantiv")


def _is_limited(site: Site, first: int, last: int) -> bool:
    """`Trygghetsvandring, minst en per kommundel`: so many of what stands before the comma."""
    frame = site.frame
    return frame.word(first - 1) in rules().licences and frame.kind(last) in ("preposition", "mark")


def _of_text(site: Site, last: int) -> Head | None:
    """What the sentence before counted, or what its surroundings are about."""
    return meant(site.before[-1], last) if site.before else of_surroundings(site, last)


def _is_without(site: Site, first: int) -> bool:
    """`utan ett enda spår`, `utan att hitta ett enda spår`."""
    reach = range(max(site.frame.first, first - _WITHOUT), first)
    return any(
        site.frame.word(place) == "utan" and (place == first - 1 or site.frame.word(place + 1) == "att")
        for place in reach
    )


def _opening(site: Site, first: int, last: int) -> Head | None:
    """`En fick anmärkning.`, `En vid skolan och en i hamnen.`: a sentence that opens with one of what was named."""
    frame = site.frame
    if not opens(frame, first):
        return None
    if is_listed(frame, last):
        return _of_text(site, last) or outside(last)
    if site.before and (frame.kind(last) in FINITE or governs(frame, last)):
        return meant(site.before[-1], last)
    return of_surroundings(site, last) if frame.kind(last) == "adjective" else None


def _is_subject(site: Site, first: int, last: int) -> bool:
    """`Av plattformarna har en fått …`: between the auxiliary and its supine."""
    return site.frame.kind(first - 1) == "auxiliary" and site.frame.kind(last) == "supine"


def _is_of_things(site: Site, first: int, last: int) -> bool:
    """`Tre kameror har satts upp och en äldre har bytts ut`: one like the things that were counted, no person."""
    latest, frame = site.latest(), site.frame
    things = latest is not None and latest.head.sort.nature in ("sak", "fordon", "plats")
    joined = frame.word(first - 1) in rules().joints and frame.kind(last) == "adjective"
    return things and joined and frame.kind(last + 1) in FINITE


def _is_received(site: Site, at: int) -> bool:
    """`tre krogar fick en varning`: one each, not one."""
    frame, first = site.frame, site.places[at][0]
    clause = frame.clause_at(first)
    gets = [place for place in clause.verbs if place < first and _gets(frame, place)]
    if not gets or frame.has(("mark", "conjunction"), gets[-1], first):
        return False
    if not rules().rates.isdisjoint(frame.row.lower[first : clause.last]):
        return False
    each = frame.says(rules().each, clause.first, first)
    return each or any(clause.first <= site.places[k][0] < first - 1 for k in range(at))


def _gets(frame: Frame, place: int) -> bool:
    """`tre fick en varning`, `tio av dem hade en manipulerad färdskrivare`: what each of some has."""
    if frame.kind(place) == "auxiliary" and "supine" in frame.kinds(place + 1, frame.clause_at(place).last):
        return False
    return frame.word(place) in _HAVING or frame.verb(place).means == "fått"


def _taken_from(site: Site, at: int, head: Head) -> Draft | Refusal:
    """`en av bilarna`, `en av dem`; not `en av våra viktigaste uppgifter`."""
    if _is_foremost(site, at, head):
        return Refusal("artikel-främst")
    if head.lemma.lower() in _FIRMS and site.frame.word(head.place or 0).endswith("en"):  # `Ett av företagen`
        return drafted(site, at, head, "en-av")
    verdict = is_one(site.frame, site.places[at][0], replace(head, rule="av"))
    return drafted(site, at, head, "en-av") if verdict.counts else Refusal(verdict.rule)


def _is_foremost(site: Site, at: int, head: Head) -> bool:
    """`En av de viktigaste åtgärderna är …`: what it is like, not how many; `en av de största krogarna stängdes` is."""
    frame, place = site.frame, head.place or 0
    superlative = frame.word(place - 1).endswith(("aste", "sta", "ste")) and frame.kind(place - 1) == "adjective"
    finite = next((k for k in range(place, frame.last) if frame.kind(k) in FINITE), None)
    first = site.places[at][0]
    said = frame.word(first - 1) in _BEING or (finite is not None and frame.word(finite) in _BEING)
    return superlative and said
