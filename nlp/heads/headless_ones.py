"""En and ett without a noun: one of what was counted before, or an article of nothing."""

from __future__ import annotations

from nlp.heads.article_words import Verdict, rules
from nlp.heads.brought_about import before_time, is_counted_before
from nlp.heads.disguised import governs
from nlp.heads.lone_numbers import says_meant
from nlp.parties.mentions import is_party
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import FINITE, WordClass

_ALONE_BEHIND = frozenset({"med", "till", "på", "för", "hos", "i"})
_PARTICLES = frozenset({"in", "ut", "upp", "ner", "bort", "om", "till"})


def headless(frame: Frame, first: int) -> Verdict:
    """Whether en or ett without a noun stands for one of what was counted before."""
    likened = frame.word(first - 1) == "som" and frame.kind(first + 1) == "adjective"  # `som en följd av tips`
    counts = is_licensed(frame, first) or (not likened and _after_count(frame, first))
    return Verdict(counts, "en-utan-substantiv" if counts else "artikel-utan-substantiv", near=counts)


def _after_count(frame: Frame, first: int) -> bool:
    """`flyttade en tillfällig från torget`, `varav en vid hamnen`, `och en har dömts`: the phrase ends at once."""
    place = first + 1
    while frame.kind(place) == "adjective" and not governs(frame, place):
        place += 1
    kind = "past" if governs(frame, place) else _kind_behind(frame, place)
    if is_of_those(frame, first):
        return True
    if kind in ("mark", "conjunction") and (_is_parallel(frame, first) or _is_other_party(frame, first)):
        return True
    if kind == "mark" and says_meant(frame.word(first - 1)):
        return True
    if place == first + 1 and frame.word(place) in ("i", "per") and frame.word(place + 1) in rules().recurring:
        return True
    if place == first + 1:
        joined = frame.word(before_time(frame, first - 1)) in rules().joints or _is_second_verb(frame, first - 1)
        going_on = kind == "supine" and "supine" in frame.kinds(frame.first, first)  # `har tre häktats och en utvisats`
        return joined and (going_on or kind in ("preposition", "mark", "adverb") or kind in FINITE)
    listed = kind in FINITE and frame.word(first - 1) in ("och", "samt") and is_counted_before(frame, first - 1)
    return listed or kind in ("preposition", "mark", "conjunction")


def _kind_behind(frame: Frame, place: int) -> WordClass:
    """The class of a word; `utan` before what some lack is a preposition."""
    lacking = frame.word(place) == "utan" and frame.kind(place + 1) in ("noun", "adjective")
    return "preposition" if lacking else frame.kind(place)


def is_of_those(frame: Frame, first: int) -> bool:
    """`Av dessa har ett lett till åtal`: one of those that the clause opens with, told by its verb."""
    opening = frame.clause_at(first).first
    opens = frame.word(opening) in ("av", "bland") and frame.word(opening + 1) in ("dessa", "dem", "dom")
    return opens and frame.kind(first - 1) == "auxiliary" and frame.kind(first + 1) == "supine"


def _is_parallel(frame: Frame, first: int) -> bool:
    """`lovade två men hann med en.`, `i Floda en och …`: alone behind a preposition, or a place, after a number."""
    numbers = [at for at in range(frame.first, first - 1) if frame.kind(at) == "number"]
    before = frame.word(first - 1) in _ALONE_BEHIND and frame.kind(first - 1) == "preposition"
    placed = frame.word(first - 2) in ("i", "på", "vid") and _is_place(frame, first - 1)
    return bool(numbers) and (before or placed)


def _is_place(frame: Frame, place: int) -> bool:
    """A name, or a definite noun of a place: `i Floda`, `på gymnasiet`."""
    if frame.written(place)[0].isupper():
        return True
    return frame.kind(place) == "noun" and frame.sort(place).nature == "plats"


def _is_other_party(frame: Frame, first: int) -> bool:
    """`Polisen sätter upp fyra kameror, kommunen en.`: a second party with one of the same."""
    return (
        frame.word(first - 2) in rules().joints and is_party(frame, first - 1) and is_counted_before(frame, first - 2)
    )


def _is_second_verb(frame: Frame, place: int) -> bool:
    """`bytte två kameror och flyttade en.`, `och har redan bytt en`: joined with a verb that has its own object."""
    place -= frame.word(place) in _PARTICLES  # `och bokat in ett till`
    joint = frame.back_over(place - 1, "adverb", "auxiliary")
    return frame.kind(place) in ("past", "supine", "infinitive") and frame.word(joint) in ("och", "samt")


def is_licensed(frame: Frame, first: int) -> bool:
    """`endast ett`, `minst en`: the word before says that it is a number."""
    return frame.word(first - 1) in rules().licences
