"""So many at a place or of a group, in brackets behind it: `Flest tips kom från centrum (32) och hamnen (19)`."""

from __future__ import annotations

from collections.abc import Callable

from nlp.heads.head_words import words
from nlp.heads.heads import Head, left_out
from nlp.heads.sites import Draft, Site, over_counters
from nlp.parties.mentions import is_party
from nlp.texts.signs import sign
from nlp.vocabulary.categories import DONE, sort_of
from nlp.vocabulary.frame import Frame

RULE = "där"
_AS_BEFORE = "samma-parentes"
_JOINTS = frozenset({",", "och", "samt"})
_OF_ITEM = frozenset({"noun", "adjective", "number", "adverb"})
_COLON = ":"
BRACKETS = sign(lambda: {"("})


def told_there(site: Site, at: int) -> Head | None:
    """What the clause tells of, where a number stands alone in brackets behind a place or a group; else None."""
    frame, (first, last) = site.frame, site.places[at]
    if frame.word(first - 1) != "(" or frame.word(over_counters(frame, last)) != ")":
        return None
    beside = _same_as_in_bracket_before(site, first)
    if beside is not None:
        return left_out(last, _AS_BEFORE, beside.lemma, beside.sort)
    own = first - 4
    if _is_of_next_item(frame, own):  # `saknad journal (5) och brister i egenkontroll (3)`
        lemma = frame.lemma(own)
        return Head(own, lemma, sort_of(lemma), own, first - 1, "före")
    begin = _begin_of_list(frame, first - 1, _lists)
    if begin is None:
        return None
    item = frame.sort(first - 2)
    latest = _counted_before(site, begin)
    if latest is not None and latest.head.lemma:
        alike = item.known and item.category == latest.head.sort.category
        return None if alike else left_out(last, RULE, latest.head.lemma, latest.head.sort)
    subject = _subject(frame, begin) if begin > frame.first else _subject_behind(frame, last)
    itself = item.known and item.nature in DONE and frame.word(begin) not in words().about
    if subject is None or itself:  # `uppdelade på varning (5) och erinran (2)`
        return None
    return left_out(last, RULE, frame.lemma(subject))


def _same_as_in_bracket_before(site: Site, first: int) -> Head | None:
    """`Norr (8 deltagare), Söder (14)`: the noun that the bracket of the item before names."""
    frame, latest = site.frame, site.latest()
    if latest is None or frame.word(latest.first - 1) != "(" or _is_of_its_label(site, first):
        return None
    if (latest.head.place is None or latest.head.place < latest.first) and latest.head.rule != _AS_BEFORE:
        return None
    end = over_counters(frame, latest.end)
    between = range(end + 1, first - 1)
    items = all(frame.kind(at) in _OF_ITEM or frame.word(at) in _JOINTS for at in between)
    return latest.head if frame.word(end) == ")" and frame.word(end + 1) in _JOINTS and items else None


def _is_of_its_label(site: Site, first: int) -> bool:
    """`trappor (två hus), nya lampor (17 st)`: pieces of what stands before the bracket, no name of a place."""
    frame, label = site.frame, first - 2
    pieces = frame.word(over_counters(frame, first + 1) - 1) in words().counters
    return pieces and frame.kind(label) == "noun" and frame.written(label).islower()


def _is_of_next_item(frame: Frame, at: int) -> bool:
    """Whether a noun with an attribute in a preposition, before a bracket, begins the next item of a list of such."""
    alone = frame.kind(at) == "noun" and frame.word(at - 1) in _JOINTS and frame.word(at - 2) == ")"
    return alone and frame.kind(at + 1) == "preposition" and not frame.written(at)[0].isupper()


def governing(frame: Frame, bracket: int) -> int | None:
    """The preposition, of any kind, that governs items with brackets: the `mot` of `mot rån (6), våld (3)`."""
    return _begin_of_list(frame, bracket, _governs)


def _governs(frame: Frame, at: int) -> bool:
    return frame.kind(at - 1) == "noun"


def _begin_of_list(frame: Frame, bracket: int, lists: Callable[[Frame, int], bool]) -> int | None:
    """The preposition that governs the item before a bracket, or the first of the items that it ends."""
    at = bracket - 1
    while at >= frame.first:
        word = frame.word(at)
        if frame.kind(at) == "preposition":
            return at if lists(frame, at) and at < bracket - 1 else None
        if word in words().about or (word == _COLON and _names_place(frame, bracket - 1)):
            return at
        if word in _JOINTS:
            opening = _opening(frame, at - 1)
            if opening is None:
                return None
            at = opening
        elif frame.kind(at) not in _OF_ITEM:
            return None
        at -= 1
    return None


def _names_place(frame: Frame, at: int) -> bool:
    """`Nattvandringar: Centrum (12), Norr (8)`: a name, or what begins with a capital and is a place."""
    item = frame.sort(at)
    named = any(frame.written(place)[:1].isupper() for place in (at - 1, at) if frame.word(place) != _COLON)
    return named and (item.nature == "plats" or not item.known)


def _lists(frame: Frame, at: int) -> bool:
    """`i centrum (4)`, `följt av hamnen (2)`, `handlade om buller (7)`; not `och brister i egenkontroll (3)`."""
    before = frame.word(at - 1)
    return frame.word(at) in words().where or before in words().followed or before in words().about


def _opening(frame: Frame, end: int) -> int | None:
    """The bracket that opens before the one that ends at a place."""
    if frame.word(end) != ")":
        return None
    return next((at for at in range(end, frame.first, -1) if frame.word(at) == "("), None)


def _counted_before(site: Site, begin: int) -> Draft | None:
    latest = site.latest()
    return (
        latest
        if latest is not None and latest.last <= begin
        else next((one for one in reversed(site.before) if one.frame is site.frame and one.last <= begin), None)
    )


def _subject(frame: Frame, begin: int) -> int | None:
    """The place of the noun that the clause tells of: what was done or found, else the first that no one is."""
    clause = frame.clause_at(begin)
    nouns = [
        at
        for at in range(clause.first, begin)
        if frame.kind(at) == "noun" and not _is_governed(frame, at) and frame.word(at) not in words().labels
    ]
    nouns = [at for at in nouns if not is_party(frame, at)]
    done = [at for at in nouns if frame.sort(at).nature in DONE]
    return next(iter(done or nouns), None)


def _subject_behind(frame: Frame, last: int) -> int | None:
    """`I Berga (12) och Ryd (9) gjordes flest kontroller`: what was done, where the places open the sentence."""
    nouns = [at for at in range(last, frame.last) if frame.kind(at) == "noun" and not _is_governed(frame, at)]
    return next((at for at in nouns if frame.sort(at).nature in DONE), None)


def _is_governed(frame: Frame, at: int) -> bool:
    """Whether a preposition rules the noun at a place."""
    return frame.kind(at - 1) == "preposition"
