"""From number expressions to counts of something: which expressions count, and of which noun."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from nlp.articles import is_one, is_vague_count
from nlp.categories import sort_of
from nlp.doubts import Doubt
from nlp.frame import Frame
from nlp.heads import Head, head_after, head_before, words
from nlp.lemmas import base_form
from nlp.negation import negated
from nlp.numerals import Expression
from nlp.roles import RoledExpression
from nlp.words import may_be_adjective

_UNCOUNTED_FORMS = frozenset({"ordinal", "fraction", "compound", "shape", "echo"})
_JOINING = frozenset({"och", "samt", "eller", ",", "/", "respektive", "resp", "resp.", "plus", "&", "till"})
_DETERMINERS = frozenset(
    {
        "de",
        "dessa",
        "våra",
        "den",
        "det",
        "alla",
        "sina",
        "samtliga",
        "totalt",
        "sammanlagt",
        "kommunens",
        "polisens",
        "stadens",
        "deras",
        "dom",
        "planerade",
    }
)


@dataclass(frozen=True, slots=True)
class Draft:
    """An expression that counts: its sentence's frame, its places in the row, its noun, and what led there.

    `whole` is the position among the sentence's expressions of the Y in `X av Y`; `partitive` says that an `av`
    follows, `elliptic` that the noun is left out; `zero` that a negation makes it nought.
    """

    expression: Expression
    frame: Frame
    first: int
    last: int
    head: Head
    rule: str
    doubts: tuple[Doubt, ...] = ()
    partitive: bool = False
    elliptic: bool = False
    zero: bool = False


@dataclass(frozen=True, slots=True)
class Site:
    """A sentence with its expressions, and the counts found so far in the text (the latest last)."""

    frame: Frame
    expressions: Sequence[RoledExpression]
    counted: str

    def places(self, at: int) -> tuple[int, int]:
        """First and end place in the row of the expression at a position."""
        found = self.expressions[at].expression
        return self.frame.row.place_of(found.first), self.frame.row.place_of(found.last)


def draft(site: Site, at: int, before: Sequence[Draft]) -> Draft | None:
    """The expression at position `at` as a count; None where it counts nothing."""
    roled = site.expressions[at]
    form = roled.expression.form
    if form in _UNCOUNTED_FORMS or (roled.role is not None and roled.sure):
        return None
    if form == "negation":
        return _zero(site, at, before)
    if form == "vague":
        return _vague(site, at, before)
    if form == "one":
        return _one(site, at, before)
    return _number(site, at, before)


def _made(site: Site, at: int, head: Head, rule: str, *doubts: Doubt) -> Draft:
    first, last = site.places(at)
    partitive = site.frame.word(_over_counters(site.frame, last)) in ("av", "utav")
    elliptic = head.place is None
    return Draft(site.expressions[at].expression, site.frame, first, last, head, rule, doubts, partitive, elliptic)


def _zero(site: Site, at: int, before: Sequence[Draft]) -> Draft | None:
    first, last = site.places(at)
    head = negated(site.frame, first, last)
    if head and not _numbered(site, head):
        doubts = (Doubt.ZERO,) if head.rule in ("inte-gjorts",) else ()
        return replace(_made(site, at, head, head.rule, *doubts), zero=True)
    alone = site.frame.word(first) in ("ingen", "inget", "inga") and _ends_phrase(site.frame, last)
    latest = _in_sentence(site, before)
    if alone and latest:
        return replace(_made(site, at, _meant(latest, last), "ingen-utan-substantiv"), zero=True)
    if site.frame.word(first) in ("ingen", "inget") and site.frame.word(last) == "av" and before:
        return replace(_made(site, at, _meant(before[-1], last), "ingen-av-dem"), zero=True)
    return None


def _numbered(site: Site, head: Head) -> bool:
    """Whether the noun already has a number of its own: `5 kontroller har inte genomförts`."""
    spans = [
        site.places(at)
        for at, roled in enumerate(site.expressions)
        if roled.expression.form not in ("negation", "vague")
    ]
    return any(last <= head.first <= last + 1 for _, last in spans if head.place is not None)


def _ends_phrase(frame: Frame, place: int) -> bool:
    return place >= frame.last or frame.kind(place) in ("mark", "conjunction", "preposition")


def _vague(site: Site, at: int, before: Sequence[Draft]) -> Draft | None:
    first, last = site.places(at)
    if any(draft.zero and draft.head.first <= first < draft.head.last for draft in before):
        return None
    if _under_negation(site, first):
        return None
    head = head_after(site.frame, last)
    verdict = is_vague_count(site.frame, first, head)
    if not verdict.counts or head is None:
        return None
    return _made(site, at, head, verdict.rule, *((Doubt.VAGUE,) if verdict.near else ()))


def _under_negation(site: Site, place: int) -> bool:
    clause = site.frame.clause_at(place)
    word = site.frame.word(place)
    return word in ("några", "någon", "något") and any(
        site.frame.word(at) in ("inte", "ej", "varken") for at in range(clause.first, place)
    )


def _one(site: Site, at: int, before: Sequence[Draft]) -> Draft | None:
    first, last = site.places(at)
    frame = site.frame
    if frame.word(first - 1) == "utan" and frame.word(last) == "enda":
        head = head_after(frame, last + 1)
        return replace(_made(site, at, head, "utan-ett-enda"), zero=True) if head else None
    head = _partitive(site, at, before) if frame.word(last) == "av" else head_after(frame, last)
    verdict = is_one(frame, first, head)
    latest = _in_sentence(site, before)
    if not verdict.counts or (head is None and latest is None):
        return None
    chosen = head or _meant(latest, last)  # type: ignore[arg-type]  # one of the two is there, as just tested
    if verdict.rule == "en-av" and not chosen.sort.known:
        return None
    return _made(site, at, chosen, verdict.rule, *((Doubt.ARTICLE,) if verdict.near else ()))


def _number(site: Site, at: int, before: Sequence[Draft]) -> Draft | None:
    roled = site.expressions[at]
    head = find_head(site, at, before)
    if head is None or (roled.role is not None and not _worth(site, at, head)):
        return None
    doubts = []
    if roled.role is not None:
        doubts.append(Doubt.ROLE)
    if roled.expression.form == "slip":
        doubts.append(Doubt.SLIP)
    if head.rule in _GUESSES:
        doubts.append(Doubt.NOUN)
    elif not head.sort.known:
        doubts.append(Doubt.CATEGORY)
    return _made(site, at, head, f"antal-{head.rule}", *doubts)


_GUESSES = frozenset({"ämne", "förra-meningen"})


def _worth(site: Site, at: int, head: Head) -> bool:
    """Whether an expression that may have another role counts all the same: its own noun follows and is known."""
    return head.rule == "efter" and head.sort.known and head.lemma not in words().bearers


def find_head(site: Site, at: int, before: Sequence[Draft]) -> Head | None:
    """The noun that a number counts, by the first way that gives one."""
    first, last = site.places(at)
    frame = site.frame
    if frame.word(_over_counters(frame, last)) in ("av", "utav"):
        found = _partitive(site, at, before)
    else:
        found = head_after(frame, last) or _shared(site, at)
    if found:
        return found
    label = head_before(frame, first)
    latest = _in_sentence(site, before)
    if label and (latest is None or label.place is None or label.place > latest.first):
        return label
    if latest:
        return _meant(latest, last)
    subject = _subject(frame, first)
    if subject:
        return subject
    if site.counted:
        return _counted(site.counted, last)
    return replace(_meant(before[-1], last), rule="förra-meningen") if before else None


def _over_counters(frame: Frame, place: int) -> int:
    while frame.word(place) in words().counters or (frame.word(place) == "." and frame.word(place - 1) == "st"):
        place += 1
    return place


def _partitive(site: Site, at: int, before: Sequence[Draft]) -> Head | None:
    """The noun after `av`: `en av bilarna`, `3 av polisens 8 insatser`, `39 av dem`."""
    frame = site.frame
    place = _over_counters(frame, site.places(at)[1]) + 1
    numbers = {site.places(k)[0]: site.places(k)[1] for k in range(at + 1, len(site.expressions))}
    for step in range(place, min(place + 6, frame.last)):
        if step in numbers:
            return _after_or_meant(site, numbers[step], before)
        if frame.kind(step) == "noun" and not frame.word(step).endswith("s"):
            break
    pronoun = frame.word(place) in words().pronouns
    if pronoun and (frame.kind(place + 1) != "noun" and not may_be_adjective(frame.word(place + 1))):
        return _meant(before[-1], place + 1) if before else None
    while frame.word(place) in _DETERMINERS or (
        frame.kind(place) == "noun"
        and frame.word(place).endswith("s")
        and frame.kind(place + 1) in ("noun", "adjective")
    ):
        place += 1
    found = head_after(frame, place)
    return replace(found, rule="av") if found else None


def _after_or_meant(site: Site, place: int, before: Sequence[Draft]) -> Head | None:
    found = head_after(site.frame, place)
    if found:
        return replace(found, rule="av-tal")
    return _meant(before[-1], place) if before else None


def _shared(site: Site, at: int) -> Head | None:
    """The noun of the next number, when only adjectives and a joining word stand between: `åtta fasta och 14 …`."""
    frame, (_, place) = site.frame, site.places(at)
    place = _over_counters(frame, place)
    while place < frame.last and may_be_adjective(frame.word(place)):
        place += 1
    if frame.word(place) not in _JOINING or at + 1 >= len(site.expressions):
        return None
    first, last = site.places(at + 1)
    if not place < first <= place + 3 or site.expressions[at + 1].role is not None:
        return None
    found = head_after(frame, last) or _shared(site, at + 1)
    return replace(found, rule="samma-som-nästa") if found else None


def _meant(latest: Draft, place: int) -> Head:
    """The noun of an earlier count, left out here."""
    return Head(None, latest.head.lemma, latest.head.sort, place, place, "utelämnat")


def _in_sentence(site: Site, before: Sequence[Draft]) -> Draft | None:
    return before[-1] if before and before[-1].frame is site.frame else None


def _subject(frame: Frame, first: int) -> Head | None:
    """A known noun earlier in the sentence that is done or found: its subject."""
    for at in range(frame.first, first):
        if frame.kind(at) != "noun" or frame.kind(at - 1) == "preposition":
            continue
        lemma = base_form(frame.written(at))
        if (
            sort_of(lemma).known
            and lemma.lower() not in words().labels
            and sort_of(lemma).nature not in ("plats", "person")
        ):
            return Head(None, lemma, sort_of(lemma), at, at + 1, "ämne")
    return None


def _counted(text: str, place: int) -> Head:
    """The thing that a numeric cell counts, by its headers."""
    known = [base_form(word) for word in text.split() if sort_of(base_form(word)).known]
    lemma = known[0] if known else base_form(text.split()[-1])
    return Head(None, lemma, sort_of(lemma), place, place, "cell")
