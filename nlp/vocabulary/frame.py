"""A sentence as counting sees it: words with classes, cut into clauses around their finite verbs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator
from itertools import compress

from nlp.texts.rows import Row, words_by_place
from nlp.texts.signs import signs_of
from nlp.values import single, value
from nlp.vocabulary.categories import Sort, sort_of
from nlp.vocabulary.classes_in_place import classes_in_place
from nlp.vocabulary.lemmas import base_form
from nlp.vocabulary.verbs import Verb, verb
from nlp.vocabulary.words import FINITE, PAST, VERBAL, WordClass

# At these a new clause may begin; it does so where it gets a finite verb of its own.
_JOINTS = frozenset({
    "och", "samt", "men", "utan", "medan", "eller", "som", "där", "då", "när", "eftersom", "att", "vilket", "vilka",
    "varav", "varvid", "varefter", "innan", "därefter", "så", "om", "för",
})  # fmt: skip
# Clauses behind these may leave out har and hade.
_DROPPING = frozenset({"då", "eftersom", "innan"})
_COORDINATING = frozenset({"och", "samt", "men"})
_THAT = "att"
_SHARING = _COORDINATING | _DROPPING | {_THAT}

_REACH = 5
# A participle, which is an adjective, tells of what is done as a verb does.
_TELLING = VERBAL | {"adjective"}
_PARTING = _JOINTS | {",", ";", ":", "–", "—", "(", ")", "-"}
# Two words behind it, `och` joins the ends of a time or a place.
_SPANNING = "mellan"
_ABOUT = "om"
# `två gånger om året`: before these `om` begins no clause.
_EVERY = frozenset({"året", "dagen", "dygnet", "veckan", "månaden", "kvartalet", "terminen"})


@value
class Clause:
    """Places `first` to before `last` of the row; `verbs` are the places of its verb forms in order."""

    first: int
    last: int
    verbs: tuple[int, ...]


class _Kinds(dict[int, WordClass]):
    """The classes of the words of a sentence by their places; outside it a mark."""

    def __missing__(self, place: int) -> WordClass:
        return "mark"


@single
class Frame:
    """A sentence: places `first` to before `last` of `row`, with a class for each of them; no two are equal.

    `word` gives the lower-case word at a place, empty outside the sentence, `kind` its class, outside a mark.
    `begins` are the first places of its clauses. `words` holds its lower-case words, and `signs` the signs of them all:
    most rules are passed over because none of theirs is among them.
    """

    row: Row
    classes: list[WordClass]
    first: int
    last: int
    clauses: tuple[Clause, ...]
    begins: list[int]
    words: frozenset[str]
    signs: int
    word: Callable[[int], str]
    kind: Callable[[int], WordClass]

    def kinds(self, first: int, last: int) -> list[WordClass]:
        """The classes of the words between two places, as far as the sentence reaches."""
        return self.classes[max(first - self.first, 0) : max(last - self.first, 0)]

    def has(self, kinds: Collection[str], first: int, last: int) -> bool:
        """Whether a word of one of some classes stands between two places."""
        return any(map(kinds.__contains__, self.kinds(first, last)))

    def says(self, words: frozenset[str], first: int, last: int) -> bool:
        """Whether one of some words stands between two places of the sentence."""
        return not words.isdisjoint(self.row.lower[max(first, self.first) : last])

    def over(self, place: int, *kinds: str) -> int:
        """The first place from one on whose word is of none of some classes."""
        while self.kind(place) in kinds:
            place += 1
        return place

    def back_over(self, place: int, *kinds: str) -> int:
        """The same towards the beginning of the sentence."""
        while self.kind(place) in kinds:
            place -= 1
        return place

    def written(self, place: int) -> str:
        """The word at a place as the text has it."""
        return self.row.text[self.row.starts[place] : self.row.ends[place]]

    def lemma(self, place: int) -> str:
        """The base form of the noun at a place."""
        return base_form(self.written(place))

    def sort(self, place: int) -> Sort:
        """What sort of thing the noun at a place names."""
        return sort_of(self.lemma(place))

    def verb(self, place: int) -> Verb:
        """The verb that the word at a place is a form of; false where the verb file does not have it."""
        return verb(self.word(place))

    @property
    def span(self) -> tuple[int, int]:
        """The sentence's offsets in the text."""
        return self.row.starts[self.first], self.row.ends[self.last - 1]

    def clause_at(self, place: int) -> Clause:
        """The clause that holds a place; the last one for a place outside the sentence."""
        return self.clauses[bisect_right(self.begins, place) - 1]

    def tells_past(self, place: int) -> bool:
        """Whether the clause that holds a place tells of what has been."""
        return any(self.kind(at) in PAST for at in self.clause_at(place).verbs)

    def verbs_of(self, clause: Clause) -> Iterator[Verb]:
        """The verbs of a clause that the verb file knows."""
        for place in clause.verbs:
            known = verb(self.row.lower[place])
            if known:
                yield known


def frame_of(row: Row, first: int, last: int) -> Frame:
    """The frame of the sentence between two places of a row."""
    whole = last - first == len(row.lower)
    words = row.lower if whole else row.lower[first:last]
    signs = row.signs if whole else signs_of(words)
    classes = classes_in_place(words, signs)
    clauses = _clauses(words, classes, first)
    begins = [clause.first for clause in clauses] if len(clauses) > 1 else [first]
    word = row.word if whole else words_by_place(words, first)
    kind = _Kinds(enumerate(classes, first)).__getitem__
    return Frame(row, classes, first, last, clauses, begins, frozenset(words), signs, word, kind)


def _clauses(words: list[str], classes: list[WordClass], offset: int) -> tuple[Clause, ...]:
    """Pieces between joints; a piece without a finite verb of its own belongs to the one before it."""
    said = list(compress(range(len(words)), map(_TELLING.__contains__, classes)))
    if "adjective" in classes:
        said = [at for at in said if classes[at] != "adjective" or verb(words[at])]
    finite = [at for at in said if classes[at] in FINITE] if len(said) > 1 else []
    # A clause needs a finite verb of its own, or a supine that shares the auxiliary of the one before it.
    shared = bool(finite) and "supine" in classes
    begins = _begins(words, classes, finite, shared=shared) if len(finite) > 1 or shared else []
    verbs = [at + offset for at in said] if offset else said
    if not begins:
        return (Clause(offset, offset + len(words), tuple(verbs)),)
    made: list[Clause] = []
    first, told = offset, 0
    for begin in (*begins, len(words)):
        last, behind = begin + offset, bisect_left(said, begin)
        made.append(Clause(first, last, tuple(verbs[told:behind])))
        first, told = last, behind
    return tuple(made)


def _begins(words: list[str], classes: list[WordClass], finite: list[int], *, shared: bool) -> list[int]:
    """Where each clause but the first begins."""
    joints = [0, *compress(range(1, len(words)), map(_PARTING.__contains__, words[1:]))]
    if _ABOUT in words and not _EVERY.isdisjoint(words):
        joints = [at for at in joints if words[at] != _ABOUT or _EVERY.isdisjoint(words[at + 1 : at + 2])]
    if _SPANNING in words:
        joints = [at for at in joints if at < 2 or words[at - 2] != _SPANNING]  # `mellan januari och maj bötfälldes`
    owning = {joints[bisect_right(joints, at) - 1] for at in finite}
    may_share = [at for at in joints if words[at] in _SHARING] if shared else ()
    sharing = {at for at in may_share if _shares_auxiliary(words, classes, at)} if may_share else owning
    begins: list[int] = []
    told = False
    for begin in sorted(owning | sharing):
        own = begin in owning
        if told:
            begins.append(begin)
            told = own
        told = told or own
    return begins


def _shares_auxiliary(words: list[str], classes: list[WordClass], begin: int) -> bool:
    """`har köpt tre kameror och ansökt om fem`, `…, då det varit lov`: a supine of its own after the joint."""
    if words[begin] in _DROPPING:
        return "supine" in classes[begin + 1 : begin + _REACH]
    if words[begin] == _THAT:  # `ställdes in för att bara två anmält sig`
        told = next((kind for kind in classes[begin + 1 : begin + _REACH] if kind in VERBAL), "mark")
        return told == "supine"
    behind = begin + 1 + (words[begin + 1 : begin + 2] == ["då"])
    return behind < len(words) and classes[behind] == "supine"
