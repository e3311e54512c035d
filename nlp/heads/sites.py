"""A sentence under counting: its frame, its number expressions and the counts found before."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.context import NO_PROMISE, Promise
from nlp.heads.doubts import Doubt
from nlp.heads.head_words import bearer, words
from nlp.heads.heads import Head
from nlp.heads.hits import sort_here
from nlp.numerals.numerals import Expression
from nlp.roles.roled import RoledExpression
from nlp.texts.signs import sign
from nlp.values import replace, value
from nlp.vocabulary.frame import Clause, Frame

_PERCENT = frozenset({"%", "procent"})
# Without one of these nothing stands between a number and what follows it.
_COUNTING = sign(lambda: words().counters | {"st", "+", "%", "procent"})
_CLOSING = frozenset({")"})
_BRACKETS = frozenset({"(", ")"})
# How nouns behind `av` are found.
OF_RULES = frozenset({"av", "av-tal", "av-dem", "är"})


@value
class Draft:
    """An expression that counts: its sentence's frame, its places in the row, its noun, and what led there.

    `partitive` says that an `av` follows, `elliptic` that the noun is left out, `zero` that a negation makes it nought.
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

    @property
    def clause(self) -> Clause:
        """The clause that it stands in."""
        return self.frame.clause_at(self.first)

    @property
    def amount(self) -> float:
        """How many it counts; nought where it does not say."""
        return self.expression.value or 0

    @property
    def behind(self) -> int:
        """The place behind its number and counters."""
        return over_counters(self.frame, self.last)

    @property
    def word_before(self) -> str:
        """The word before its number."""
        return self.frame.word(self.first - 1)

    @property
    def behind_noun(self) -> int:
        """The place behind its number, or its noun where that stands behind it."""
        return max(self.last, (self.head.place or 0) + 1)

    @property
    def end(self) -> int:
        """The place behind its number and its noun phrase."""
        return max(self.last, self.head.last)


@value
class Site:
    """A sentence with its expressions and the counts found so far in the text, the latest last.

    `places` are the first and the end place in the row of each expression. `counted` is what its cell counts, `promise`
    what it stands under, `earlier` the counts of the text before it, `quoted` the nouns of the figures that were only
    compared with.
    """

    frame: Frame
    expressions: Sequence[RoledExpression]
    places: Sequence[tuple[int, int]]
    before: Sequence[Draft]
    counted: str = ""
    promise: Promise = NO_PROMISE
    earlier: Sequence[Draft] = ()
    quoted: Sequence[Head] = ()

    def amount(self, at: int) -> float:
        """How many the expression at a position says; nought where it does not."""
        return self.expressions[at].expression.value or 0

    def ends_of_numbers(self, at: int) -> dict[int, int]:
        """The end place of each later number of the sentence by its first place."""
        open_roles = (None, "bråk")
        later = (k for k in range(at + 1, len(self.expressions)) if self.expressions[k].role in open_roles)
        return dict(self.places[k] for k in later)

    def latest(self) -> Draft | None:
        """The latest count of this sentence."""
        return self.before[-1] if self.before and self.before[-1].frame is self.frame else None

    def latest_open(self, first: int) -> Draft | None:
        """The same for a number at `first`, but for `Två möten (45 deltagare) och ett …`: none that brackets part."""
        latest, frame = self.latest(), self.frame
        if latest is None or not frame.says(_CLOSING, latest.last, first):
            return latest
        outside = opening_bracket(frame, first) is None
        beside = (one for one in reversed(self.before) if one.frame is frame)
        return next((one for one in beside if (opening_bracket(frame, one.first) is None) == outside), latest)


@value
class Refusal:
    """An expression that counts nothing, the rule that says so, and what it is where only its sentence tells that."""

    rule: str
    role: str = ""


def opening_bracket(frame: Frame, place: int) -> int | None:
    """Where the bracket opens that a place stands in: `(45 deltagare`, `(varav 12 nya`; None where it is in none."""
    before = (at for at in range(place - 1, frame.first - 1, -1) if frame.word(at) in _BRACKETS)
    opened = next(before, None)
    return opened if opened is not None and frame.word(opened) == "(" else None


def drafted(site: Site, at: int, head: Head, rule: str, *doubts: Doubt) -> Draft:
    """The expression at position `at` as a count of `head`."""
    first, last = site.places[at]
    sort = sort_here(site.frame, head.lemma, head.sort)
    if sort is not head.sort:
        head = replace(head, sort=sort)
    is_partitive = head.rule in OF_RULES and site.frame.word(over_counters(site.frame, last)) in words().of
    expression = site.expressions[at].expression
    return Draft(expression, site.frame, first, last, head, rule, doubts, is_partitive, head.place is None)


def whole_for(value: float | None, named: Sequence[Draft]) -> Draft | None:
    """The latest earlier count that a number can be taken from: no occasion, no level, none that is less."""
    larger = [
        one for one in named if not one.zero and (one.expression.value is None or one.expression.value >= (value or 0))
    ]
    things = [one for one in larger if not bearer(one.head.lemma)]
    chosen = things or larger or list(named)
    return chosen[-1] if chosen else None


def over_counters(frame: Frame, place: int) -> int:
    """Past `st.` and other words between a number and what follows it."""
    if not frame.signs & _COUNTING:
        return place
    counters = words().counters
    while (word := frame.word(place)) in counters or (word == "." and frame.word(place - 1) == "st"):
        place += 1
    if word == "(":
        return _over_share(frame, place)
    return place + 1 if word == "+" and is_open_plus(frame, place) else place


def _over_share(frame: Frame, place: int) -> int:
    """Past the brackets of `12 (30 %) av fordonen`."""
    share = frame.row.lower[place + 2 : place + 4]
    return place + 4 if len(share) == 2 and share[0] in _PERCENT and share[1] == ")" else place


def is_open_plus(frame: Frame, place: int) -> bool:
    """`50+ besökare`: the mark belongs to the number before it."""
    return frame.word(place) == "+" and frame.row.glued(place) and not frame.row.glued(place + 1)
