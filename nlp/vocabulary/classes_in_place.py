"""The classes of words where their neighbours tell another class than the words by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import compress

from nlp.remembered import remembered
from nlp.texts.signs import sign, sign_where
from nlp.vocabulary.categories import entries
from nlp.vocabulary.words import ARTICLES, FINITE, WordClass, word_class

_CONCERNING = "gäller"
_BEING = frozenset({"är", "var", "blev", "blir", "vara", "varit", "blivit"})
_BETWEEN = frozenset({"inte", "ej", "aldrig", "också", "även"})
_SUBJECTS = frozenset({"vi", "man", "hon", "han", "jag"})
# Endings of a noun that can be a subject by itself: polisen, kontoret, fältarna.
_DEFINITE = ("en", "et", "an", "na", "n")
# Nouns that are presents behind a subject, where nothing else in the sentence is finite.
_EITHER = frozenset({"delar", "hamnar", "träffar", "larmar", "filmar"})
# What a form in -ade can be: `kontrollerade bilar`, `vi kontrollerade bilar`.
_OF_ADE: frozenset[WordClass] = frozenset({"adjective", "past"})

# What a noun in the singular can look like.
_VERBLIKE: frozenset[WordClass] = frozenset({"infinitive", "past", "pronoun"})
_EACH = "var"
_INSTEAD = "utan"
_OF_EACH = sign(lambda: {_EACH})
_OF_CONCERN = sign(lambda: {_CONCERNING})
_OF_EITHER = sign(lambda: _EITHER)
# Short for a law and for what is done under it: `avvisade PL 13`, `3 PL 13`.
_LAW = "pl"
_OF_LAW = sign(lambda: {_LAW})


@remembered
def _ends_in_ade(word: str) -> bool:
    return word.endswith("ade")


_IN_ADE = sign_where(_ends_in_ade)


def classes_in_place(words: list[str], signs: int) -> list[WordClass]:
    """The class of each word of a sentence, whose signs are `signs`."""
    classes = list(map(word_class, words))
    if signs & _OF_CONCERN:
        _take_as_prepositions(words, classes)
    if signs & _OF_LAW:
        _take_as_measures(words, classes)
    of_ade = _forms_of_ade(words, classes) if signs & _IN_ADE else ()
    for at in of_ade if "som" in words else ():
        if classes[at] == "adjective" and _follows_som(words, at):
            classes[at] = "past"
    if signs & _OF_ONE:
        _take_as_nouns(words, classes)
    if signs & _OF_EACH:
        _take_as_pronouns(words, classes)
    if signs & _OF_EITHER:
        _take_as_presents(words, classes)
    if of_ade and "number" in classes:
        _settle_beside_numbers(words, classes, of_ade)
    if of_ade:
        _take_as_past(words, classes, of_ade)
    return classes


def _forms_of_ade(words: list[str], classes: list[WordClass]) -> Sequence[int]:
    """Where forms stand that may be a past tense or a participle."""
    in_ade = compress(range(1, len(words)), map(_ends_in_ade, words[1:]))
    return [at for at in in_ade if classes[at] in _OF_ADE]


def _take_as_pronouns(words: list[str], classes: list[WordClass]) -> None:
    """`i var och en av tätorterna`: no form of being."""
    for at, word in enumerate(words):
        if word == _EACH and words[at + 1 : at + 2] == ["och"] and words[at + 2 : at + 3] in (["en"], ["ett"]):
            classes[at] = "pronoun"


def _take_as_measures(words: list[str], classes: list[WordClass]) -> None:
    """`3 PL 13`, `PL 13: 12 st`: nothing before it was done under the law."""
    for at, word in enumerate(words):
        if word == _LAW and (at == 0 or classes[at - 1] in ("number", "mark", "conjunction")):
            classes[at] = "noun"


def _take_as_nouns(words: list[str], classes: list[WordClass]) -> None:
    """`en klocka`, `en äldre yxa`: behind its article what looks like a verb is the noun that a category has."""
    for at, word in enumerate(words):
        if classes[at] in _VERBLIKE and at and word in _verblike():
            before = at - 1
            while before and classes[before] == "adjective":
                before -= 1
            if words[before] in ARTICLES:
                classes[at] = "noun"


@cache
def _verblike() -> frozenset[str]:
    """The nouns of the categories that by themselves look like verbs: `klocka`, `yxa`, `bar`."""
    return frozenset(word for word in entries() if word_class(word) in _VERBLIKE)


_OF_ONE = sign(_verblike)


def _take_as_past(words: list[str], classes: list[WordClass], of_ade: Sequence[int]) -> None:
    """`Åtta av tio krogar klarade kontrollen`, `utan stannade på 16`: the form is a verb of its sentence or clause."""
    for at in of_ade:
        behind = at + 1 < len(words) and (classes[at + 1] in ("noun", "pronoun") or words[at + 1] in _BETWEEN)
        instead = words[at - 1] == _INSTEAD and classes[at + 1 : at + 2] == ["preposition"]
        if classes[at] == "adjective" and ((classes[at - 1] == "noun" and behind) or instead):
            classes[at] = "past"


def _settle_beside_numbers(words: list[str], classes: list[WordClass], of_ade: Sequence[int]) -> None:
    """`vi stannade 60 bilar`: between a subject and a number the form is a past tense."""
    for at in of_ade:
        if at + 1 == len(words):
            break
        if classes[at] == "adjective" and _joins(words, classes, at):
            classes[at] = "past"
        elif classes[at] == "past" and _is_participle(words, classes, at):
            classes[at] = "adjective"


def _take_as_presents(words: list[str], classes: list[WordClass]) -> None:
    """`Kommunen delar ut 100 reflexer`: a noun that is the one verb of its sentence."""
    for at in range(1, len(words) - 1):
        if words[at] in _EITHER and _has_subject(words, classes, at):
            classes[at] = "present"


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
    # `Vid kontroll av tio taxibilar saknade två …`: the one verb, as no other clause is opened
    turned = classes[0] == "preposition" and classes[at - 1] == "noun" and FINITE.isdisjoint(classes)
    return classes[at + 1] == "number" and (turned or (subject and (at < 2 or classes[at - 2] != "number")))
