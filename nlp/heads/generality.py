"""Whether en and ett speak of a thing in general, or of one that is wished for: then they count nothing."""

from __future__ import annotations

from nlp.heads.article_words import rules
from nlp.heads.heads import Head
from nlp.vocabulary.cues import length_at
from nlp.vocabulary.frame import Clause, Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.verbs import verb

_NEGATIONS = frozenset({"inte", "ej", "aldrig", "icke"})
# How a noun behind `av` is found: one of those is no thing in general.
_TAKEN = frozenset({"av", "av-tal", "av-dem"})
_CONDITIONS = frozenset({"när", "om", "ifall"})
_ANYONE = frozenset({"man"})
_ONE = frozenset({"en", "ett", "inte", "ingen", "inget", "när", "att", "det", "den", "alltid", "ofta", "aldrig"})
_EACH_ONE = frozenset({("var", "och"), ("vart", "och")})
_PERCENT = frozenset({"%", "procent", "procentenheter"})
# Behind a comma these open a clause on how the thing before it is done.
_OPENING = frozenset({"där", "då", "när"})
# Beginnings of words of asking; so many words may stand between their `om` and what was asked about.
_ASKING = ("fråg", "tillfråg", "undra")
_QUESTION = 8
# So many words before `att` may hold what governs it: har åtagit sig i år att.
_GOVERNING = 4


def is_general(frame: Frame, first: int, head: Head) -> bool:
    """`En kamera kan aldrig …`, `syftet är att skapa en dialog`, `en insats av det här slaget`."""
    clause = frame.clause_at(first)
    if frame.word(clause.first) in _CONDITIONS or _is_of_a_kind(frame, first, head):
        return True
    if _is_measured(frame, first, head) or _is_asked(frame, first):
        return True
    if any(frame.word(at) in rules().needs for at in clause.verbs if at < first):
        return True
    if _is_of_method(frame, first, head):
        return True
    return _is_defined(frame, first, head, clause) or _is_unsettled(frame, first, clause) or _is_aim(frame, first)


def _is_measured(frame: Frame, first: int, head: Head) -> bool:
    """`en uppklaring på 36 procent`: how large it is, told of what was counted before."""
    place = first + 1 if head.place is None else head.place + 1
    if frame.word(place) not in ("på", "om") or frame.kind(place + 1) != "number":
        return False
    return not _PERCENT.isdisjoint((frame.word(place + 1)[-1:], frame.word(place + 2)))


def _is_asked(frame: Frame, first: int) -> bool:
    """`På frågan om man sett en polis`, `frågades om de varit på ett möte`: anyone that was asked about."""
    about = next((at for at in range(first - 1, max(frame.first, first - _QUESTION), -1) if frame.word(at) == "om"), 0)
    return about > frame.first and frame.word(about - 1).startswith(_ASKING)


def is_of_each_one(frame: Frame, first: int) -> bool:
    """`på var och en av dem hölls en föreläsning`: as many as there are of those."""
    before = range(max(frame.first, first - _QUESTION), first - 2)
    return any((frame.word(at), frame.word(at + 1)) in _EACH_ONE and frame.word(at + 2) in _ONE for at in before)


def is_denied(frame: Frame, first: int) -> bool:
    """`det gick inte att hitta en enda moped`."""
    return frame.says(_NEGATIONS, frame.clause_at(first).first, first)


def _is_of_a_kind(frame: Frame, first: int, head: Head) -> bool:
    place = first if head.place is None else head.place + 1
    return bool(length_at(frame, place, rules().kinds))


def _is_defined(frame: Frame, first: int, head: Head, clause: Clause) -> bool:
    """`Ett kontrollköp innebär att …`: the subject of a verb that tells what such a thing is."""
    place = head.last if head.place is None else max(head.place + 1, head.last)
    if head.rule in _TAKEN:
        return False
    if first != clause.first and frame.word(first - 1) not in ("så", ","):
        return False
    after = next((at for at in clause.verbs if at >= place), None)
    return after is not None and _tells_what_it_is(frame, after, clause)


def _is_of_method(frame: Frame, first: int, head: Head) -> bool:
    """`så kallad punktpatrull, där en patrull står på ett torg`: how a thing is done, told in the present."""
    if head.sort.nature != "aktivitet" or frame.word(first - 1) not in _OPENING or frame.word(first - 2) != ",":
        return False
    place = head.last if head.place is None else max(head.place + 1, head.last)
    told = frame.word(place + 1)  # `där en insats är planerad` tells of one
    return frame.kind(place) == "present" or (frame.word(place) == "är" and not is_participle(told))


def _tells_what_it_is(frame: Frame, at: int, clause: Clause) -> bool:
    word, follows = frame.word(at), frame.word(at + 1)
    known = verb(word)
    if word in ("är", "blir"):
        return follows in _ONE
    if word in rules().modals:
        return frame.kind(at + 1) in ("infinitive", "adverb")
    if word == "har":
        return not any(frame.kind(later) == "supine" for later in clause.verbs)
    if word == "går":
        return follows in ("till", "ut", "att")
    if known and known.form == "present" and known.means == "gjort" and known.passive:
        return any(frame.word(later) in ("när", "om", "genom", "ofta", "alltid") for later in range(at, frame.last))
    return word in rules().defining


def _is_unsettled(frame: Frame, first: int, clause: Clause) -> bool:
    """`Vi kan inte sätta upp en kamera var som helst`, `man får sätta upp en kamera`."""
    if not any(frame.word(at) in rules().modals for at in clause.verbs if at < first):
        return False
    return frame.says(_ANYONE, clause.first, first) or is_denied(frame, first)


def _is_aim(frame: Frame, first: int) -> bool:
    """`arbetet med att bygga en gångväg`, `tanken är att hålla ett möte`; not `kommer att bygga en gångväg`."""
    if not rules().aims.isdisjoint(frame.words):
        aims = [at for at in range(frame.first, first) if frame.word(at) in rules().aims]
        if aims and any(frame.word(at) == "att" for at in range(aims[0], first)):
            return True
    if "att" not in frame.words:
        return False
    joint = next((at for at in range(first - 1, frame.first, -1) if frame.word(at) == "att"), None)
    if joint is None or frame.kind(joint + 1) != "infinitive":
        return False
    if any(frame.word(at) in (",", "och", "som") or frame.kind(at) == "past" for at in range(joint + 2, first)):
        return False
    before = range(max(frame.first, joint - _GOVERNING), joint)
    return not any(frame.word(at) in rules().bringing for at in before)
