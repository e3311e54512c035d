"""A sentence as counting sees it: words with classes, cut into clauses around their finite verbs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress, pairwise

from nlp.texts.rows import Row
from nlp.values import single, value
from nlp.vocabulary.verbs import Verb, verb
from nlp.vocabulary.words import FINITE, VERBAL, WordClass, word_class

# At these a new clause may begin; it does so where it gets a finite verb of its own.
_JOINTS = frozenset(
    {
        "och",
        "samt",
        "men",
        "medan",
        "eller",
        "som",
        "där",
        "då",
        "när",
        "eftersom",
        "att",
        "vilket",
        "vilka",
        "varav",
        "varvid",
        "varefter",
        "innan",
        "därefter",
        "så",
        "om",
        "för",
    }
)
# Clauses behind these may leave out har and hade.
_DROPPING = frozenset({"då", "eftersom", "innan"})
_COORDINATING = frozenset({"och", "samt", "men"})
_REACH = 5
_CONCERNING = "gäller"
_BEING = frozenset({"är", "var", "blev", "blir", "vara", "varit", "blivit"})
_BETWEEN = frozenset({"inte", "ej", "aldrig", "också", "även"})
_SUBJECTS = frozenset({"vi", "man", "hon", "han", "jag"})
# Endings of a noun that can be a subject by itself: polisen, kontoret, fältarna.
_DEFINITE = ("en", "et", "an", "na", "n")
# Nouns that are presents behind a subject, where nothing else in the sentence is finite.
_EITHER = frozenset({"delar", "träffar", "larmar", "filmar"})
# What a form in -ade can be: `kontrollerade bilar`, `vi kontrollerade bilar`.
_OF_ADE: frozenset[WordClass] = frozenset({"adjective", "past"})
# A participle, which is an adjective, tells of what is done as a verb does.
_TELLING = VERBAL | {"adjective"}
_PARTING = _JOINTS | {",", ";", ":", "–", "—", "(", ")", "-"}


@value
class Clause:
    """Places `first` to before `last` of the row; `verbs` are the places of its verb forms in order."""

    first: int
    last: int
    verbs: tuple[int, ...]


@single
class Frame:
    """A sentence: places `first` to before `last` of `row`, with a class for each of them; no two are equal.

    `words` holds its lower-case words: most rules are passed over because none of theirs is among them.
    """

    row: Row
    classes: list[WordClass]
    first: int
    last: int
    clauses: tuple[Clause, ...]
    words: frozenset[str]

    def word(self, place: int) -> str:
        """The lower-case word at a place of the sentence; empty outside it."""
        return self.row.lower[place] if self.first <= place < self.last else ""

    def kind(self, place: int) -> WordClass:
        """The class of the word at a place; outside the sentence a mark."""
        return self.classes[place - self.first] if self.first <= place < self.last else "mark"

    def kinds(self, first: int, last: int) -> list[WordClass]:
        """The classes of the words between two places of the sentence."""
        return self.classes[first - self.first : last - self.first]

    def says(self, words: frozenset[str], first: int, last: int) -> bool:
        """Whether one of some words stands between two places of the sentence."""
        return not words.isdisjoint(self.row.lower[first:last])

    def written(self, place: int) -> str:
        """The word at a place as the text has it."""
        return self.row.text[self.row.starts[place] : self.row.ends[place]]

    @property
    def span(self) -> tuple[int, int]:
        """The sentence's offsets in the text."""
        return self.row.starts[self.first], self.row.ends[self.last - 1]

    def clause_at(self, place: int) -> Clause:
        """The clause that holds a place."""
        for clause in self.clauses:
            if clause.first <= place < clause.last:
                return clause
        return self.clauses[-1]

    def verbs_of(self, clause: Clause) -> Iterator[Verb]:
        """The verbs of a clause that the verb file knows."""
        for place in clause.verbs:
            known = verb(self.row.lower[place])
            if known:
                yield known


def frame_of(row: Row, first: int, last: int) -> Frame:
    """The frame of the sentence between two places of a row."""
    words = row.lower[first:last]
    classes = _in_place(words)
    return Frame(row, classes, first, last, _clauses(words, classes, first), frozenset(words))


def _in_place(words: list[str]) -> list[WordClass]:
    """The class of each word; `vi stannade 60 bilar`: between a subject and a number the form is a past tense."""
    classes = list(map(word_class, words))
    if _CONCERNING in words:
        _take_as_prepositions(words, classes)
    of_ade = [at for at, word in enumerate(words) if word.endswith("ade") and at and classes[at] in _OF_ADE]
    for at in of_ade if "som" in words else ():
        if classes[at] == "adjective" and _follows_som(words, at):
            classes[at] = "past"
    for at in range(1, len(words) - 1) if not _EITHER.isdisjoint(words) else ():
        if words[at] in _EITHER and _has_subject(words, classes, at):
            classes[at] = "present"
    for at in of_ade if "number" in classes else ():
        if at + 1 == len(words):
            break
        if classes[at] == "adjective" and _joins(words, classes, at):
            classes[at] = "past"
        elif classes[at] == "past" and _is_participle(words, classes, at):
            classes[at] = "adjective"
    return classes


def _take_as_prepositions(words: list[str], classes: list[WordClass]) -> None:
    """`När det gäller fart stoppade polisen 40`, `vad gäller fart`: the verb only says what the sentence is about."""
    for at, word in enumerate(words):
        if word == _CONCERNING and (words[at - 1 : at] == ["vad"] or words[max(at - 2, 0) : at] == ["när", "det"]):
            begin = at - 1 if words[at - 1] == "vad" else at - 2
            classes[begin] = classes[at] = "preposition"


def _has_subject(words: list[str], classes: list[WordClass], at: int) -> bool:
    """`Kommunen delar ut 100 reflexer`, `rektorerna träffar polisen`: a subject before it, and no other verb."""
    subject = words[at - 1] in _SUBJECTS or (classes[at - 1] == "noun" and words[at - 1].endswith(_DEFINITE))
    return subject and FINITE.isdisjoint(classes) and classes[at + 1] not in ("mark", "conjunction")


def _is_attribute(classes: list[WordClass], at: int) -> bool:
    """`fyra samordnade besök ska göras`: between a number and its noun, which has a verb of its own behind it."""
    if classes[at - 1] != "number" or classes[at + 1] != "noun":
        return False
    told = next((kind for kind in classes[at + 2 :] if kind in FINITE or kind in ("mark", "conjunction")), "mark")
    return told in FINITE


def _is_participle(words: list[str], classes: list[WordClass], at: int) -> bool:
    """Whether a form that can be a past tense describes something here."""
    return _is_predicate(words, classes, at) or _is_attribute(classes, at)


def _is_predicate(words: list[str], classes: list[WordClass], at: int) -> bool:
    """`är ännu inte påbörjade`: behind a form of being it is a participle."""
    before = at - 1
    while before > 0 and classes[before] == "adverb":
        before -= 1
    return words[before] in _BEING


def _follows_som(words: list[str], at: int) -> bool:
    """`butiker som inte frågade`: the relative clause has its verb here."""
    return words[at - 1] == "som" or (words[at - 1] in _BETWEEN and words[at - 2 : at - 1] == ["som"])


def _joins(words: list[str], classes: list[WordClass], at: int) -> bool:
    subject = words[at - 1] in _SUBJECTS or (classes[at - 1] == "noun" and words[at - 1].endswith(_DEFINITE))
    return subject and classes[at + 1] == "number" and (at < 2 or classes[at - 2] != "number")


def _clauses(words: list[str], classes: list[WordClass], offset: int) -> tuple[Clause, ...]:
    """Pieces between joints; a piece without a finite verb of its own belongs to the one before it."""
    said = [at for at, kind in enumerate(classes) if kind in _TELLING and (kind != "adjective" or verb(words[at]))]
    begins = list(_begins(words, classes)) if _may_part(classes, said) else []
    if not begins:
        return (Clause(offset, offset + len(words), tuple([at + offset for at in said])),)
    return tuple(
        Clause(first + offset, last + offset, tuple([at + offset for at in said if first <= at < last]))
        for first, last in pairwise((0, *begins, len(words)))
    )


def _may_part(classes: list[WordClass], verbs: list[int]) -> bool:
    """Whether there are verbs enough for two clauses: two finite ones, or a supine that shares the auxiliary."""
    finite = [at for at in verbs if classes[at] in FINITE] if len(verbs) > 1 else ()
    return len(finite) > 1 or (bool(finite) and "supine" in classes)


def _begins(words: list[str], classes: list[WordClass]) -> Iterator[int]:
    """Where each clause but the first begins."""
    told = False
    joints = list(compress(range(1, len(words)), map(_PARTING.__contains__, words[1:])))
    for begin, end in pairwise((0, *joints, len(words))):
        own = not FINITE.isdisjoint(classes[begin:end])
        if told and (own or _shares_auxiliary(words, classes, begin)):
            yield begin
            told = own
        told = told or own


def _shares_auxiliary(words: list[str], classes: list[WordClass], begin: int) -> bool:
    """`har köpt tre kameror och ansökt om fem`, `…, då det varit lov`: a supine of its own after the joint."""
    if words[begin] in _DROPPING:
        return any(kind == "supine" for kind in classes[begin + 1 : begin + _REACH])
    return words[begin] in _COORDINATING and begin + 1 < len(words) and classes[begin + 1] == "supine"
