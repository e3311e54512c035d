"""Counts and other numbers of a text: the one door to this package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from nlp.actors.earlier import Earlier
from nlp.actors.surroundings import actor_of, owner_alone
from nlp.actors.taking_part import is_joined_whole
from nlp.division import Division, by_sentence, divide
from nlp.heads.context import NO_PROMISE, Promise, promise_of
from nlp.heads.doubts import Doubt, sentence
from nlp.heads.drafts import draft, is_closed
from nlp.heads.head_words import bearer
from nlp.heads.heads import Head
from nlp.heads.nouns_behind import noun_behind
from nlp.heads.sites import Draft, Refusal, Site
from nlp.heads.summed_items import named_later
from nlp.heads.things import WEEK, resolved
from nlp.heads.written import thing_of
from nlp.modality.frequency import RECURRING, per_of
from nlp.modality.modality import status_of
from nlp.modality.status_rules import Asked, Told
from nlp.numerals.numerals import Expression
from nlp.numerals.piece import FACTORS
from nlp.records import OUTSIDE, Count, Number, Passage, Reading
from nlp.relations.relation_rules import Ties
from nlp.relations.relations import ties
from nlp.relations.removals import is_taken_from_others
from nlp.relations.summed_once import summed_once
from nlp.roles.roled import COMPARED, NO_NUMBER, RoledExpression
from nlp.scrutiny.answers import Answer
from nlp.scrutiny.near_readings import near_readings
from nlp.standing import base_of_peak, status_in_text
from nlp.values import replace
from nlp.vocabulary.categories import OTHER, Sort, sort_of

# Small words that are in no list of numbers where they count nothing.
UNLISTED_FORMS = frozenset({"one", "vague", "negation"})


def count(passage: Passage) -> Reading:
    """All counts and number expressions of a text, with spans in `passage.text` exactly as given."""
    division = divide(passage)
    if division is None:
        return Reading()
    found = list(_drafts(passage, division))
    drafts = named_later([made for _, made in found if isinstance(made, Draft)])
    counts = _counts(passage, drafts, Earlier(division, passage.breaks))
    return Reading(counts, tuple(_numbers(passage.text, found)))


def refusals(text: str) -> Iterator[tuple[Expression, str]]:
    """The small words that could have been counts and are not, each with the rule that says so."""
    passage = Passage(text)
    division = divide(passage)
    for (roled, _), made in _drafts(passage, division) if division else ():
        if isinstance(made, Refusal) and roled.expression.form in UNLISTED_FORMS:
            yield roled.expression, made.rule


Found = tuple[tuple[RoledExpression, tuple[int, int]], Draft | Refusal]


def _drafts(passage: Passage, division: Division) -> Iterator[Found]:
    """Every expression with the span of its sentence, and its draft where it counts."""
    before: list[Draft] = []
    quoted: list[Head] = []
    earlier = _drafts_before(passage.before) if passage.before else ()
    for part, inside in by_sentence(division):
        span = part.start, part.end
        if all(map(is_closed, inside)) and not any(one.role == COMPARED for one in inside):
            yield from (((one, span), Refusal(one.rule)) for one in inside)
            continue
        frame = division.frame(part)
        places = [(one.expression.first, one.expression.last) for one in inside]
        site = Site(frame, inside, places, before, passage.counted, _above(passage), earlier, quoted)
        for at, one in enumerate(inside):
            made = draft(site, at)
            if isinstance(made, Draft):
                before.append(made)
            elif one.role == COMPARED and (head := noun_behind(site, at)):
                quoted.append(head)
            yield (one, span), made


@lru_cache(maxsize=1024)
def _labelled(label: str) -> tuple[str, Sort] | None:
    """What the numbers of a row of this label count, as any one would right behind it: `Bötfällda förare: 45`."""
    found = count(Passage(f"{label}: 45")).counts
    if len(found) != 1 or found[0].category == OTHER or bearer(found[0].lemma):
        return None
    return found[0].lemma, Sort(found[0].category, sort_of(found[0].lemma).nature, known=found[0].lemma != WEEK)


def _above(passage: Passage) -> Promise:
    """What a text stands under: the activity of its row, where that names something to count, else the promise."""
    about, promise = _promise(passage.about), _promise(passage.promise)
    thing = about.thing(0) if about.text else None
    return Promise(f"{about.text} {promise.text}", (thing.lemma, thing.sort)) if thing else promise


@lru_cache(maxsize=256)
def _promise(text: str) -> Promise:
    """What a text stands under, with what it counts."""
    return promise_of(text, count(Passage(text)).counts) if text else NO_PROMISE


@lru_cache(maxsize=256)
def _drafts_before(text: str) -> tuple[Draft, ...]:
    """The counts of the text that stands before a passage."""
    division = divide(Passage(text))
    found = _drafts(Passage(text), division) if division else ()
    return tuple(made for _, made in found if isinstance(made, Draft))


def _counts(passage: Passage, drafts: Sequence[Draft], earlier: Earlier) -> tuple[Count, ...]:
    if not drafts:
        return ()
    tied = ties(drafts)
    made: list[Count] = []
    for at, one in enumerate(drafts):
        finished = _count(passage, drafts, at, tied, made, earlier)
        if finished.actor_source == "mening" and finished.part_of is None:  # who joined in a part did not do the rest
            earlier.remember(one.frame, finished.actor)
        made.append(finished)
    if len(made) > 1:
        summed_once(drafts, made, tied)
    return tuple(made)


def _count(
    passage: Passage, drafts: Sequence[Draft], at: int, tied: Ties, made: Sequence[Count], earlier: Earlier
) -> Count:
    one, number = drafts[at], _valued(drafts[at])
    lemma, sort = resolved(one, drafts[:at], made, _above(passage))
    if one.head.rule == "cell":
        lemma, sort = _labelled(passage.counted) or (lemma, sort)
    base = per_of(one.frame, one.first, one.last, one.head) if one.frame.signs & RECURRING else ""
    base = base or base_of_peak(drafts, at, made)
    told = status_in_text(passage, drafts, at, tied, status_of(one.frame, _asked(one, sort, base)), made)
    joined = at in tied.wholes and is_joined_whole(one, tied.parts_of(drafts, at))
    actor = owner_alone(one) if joined else actor_of(passage, one, sort, told.status, earlier)
    doubts = list(near_readings(Answer(one, drafts, made, at, told, sort, base, tied.rules[at], tied.part_of[at])))
    doubts += [Doubt.PART] if joined and actor.actor == "okänd" else []
    summed = told.status == "utfört" and tied.part_of[at] is None
    doubts += [Doubt.REMOVED] if summed and is_taken_from_others(drafts, at) else []
    # By their order: by name so many would take longer than what was looked up for some of them.
    return Count(
        passage.text[number.start : number.end], number.start, number.end,
        number.value, number.low, number.high, number.precision,
        thing_of(passage.text, one), lemma, sort.category,
        actor.actor, actor.source,
        told.status, base,
        tied.part_of[at], tied.repeats[at], _may_be_summed(number, told, base, tied, at),
        tuple(map(sentence, dict.fromkeys(doubts))) if doubts else (),
        " ".join(filter(None, (one.rule, told.rule, tied.rules[at]))),
        one.frame.span,
    )  # fmt: skip


def _valued(one: Draft) -> Expression:
    """The expression with its value: exactly nought where a negation makes it so."""
    return replace(one.expression, value=0.0, low=0.0, high=0.0, precision="exakt") if one.zero else one.expression


def _asked(one: Draft, sort: Sort, base: str) -> Asked:
    end = one.last if one.head.place is None else one.end
    return Asked(one.first, one.last, end, sort, one.expression.precision, base, one.head.lemma.lower())


def _may_be_summed(number: Expression, told: Told, base: str, tied: Ties, at: int) -> bool:
    """Totals take what is done and has a value, and neither repeats, nor recurs, nor is a part of what is outside."""
    done = told.status == "utfört" and number.value is not None
    return done and not base and tied.repeats[at] is None and tied.part_of[at] != OUTSIDE


def _has_power(text: str, roled: RoledExpression) -> bool:
    """`flera hundra tusen kronor`: a vague amount that holds a number word and is known to be no count."""
    number = roled.expression
    return roled.role is not None and text[number.start : number.end].split()[-1].lower() in FACTORS


def _numbers(text: str, found: Iterable[Found]) -> Iterator[Number]:
    """Every number expression with its role; what nothing explains is for a person to look at."""
    latest: int | None = None
    for (roled, span), made in found:
        number = roled.expression
        counts = isinstance(made, Draft)
        if counts:
            latest = 0 if latest is None else latest + 1
        elif (number.form in UNLISTED_FORMS and not _has_power(text, roled)) or roled.role == NO_NUMBER:
            continue
        echo = number.form == "echo" and latest is not None
        told = made.role if isinstance(made, Refusal) else ""
        role = "antal" if counts or echo else roled.role or told or "granska"
        at = latest if counts or echo else None
        rule = made.rule if counts else roled.rule
        yield Number(text[number.start : number.end], number.start, number.end, number.value, role, at, rule, span)
