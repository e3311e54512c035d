"""The base of a frequency: `fyra gånger per år`, `en gång i veckan`, `två kontroller varje månad`."""

from __future__ import annotations

from nlp.heads.head_words import words
from nlp.heads.heads import Head
from nlp.modality.frequency_units import adverbs, any_noun_at, recurring_words, unit_at, units
from nlp.texts.signs import sign
from nlp.texts.slashed import label_of_figure
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import ARTICLES, FINITE

_ANYWHERE = frozenset({"per", "varje", "/"})
_OPENING = frozenset({"per", "varje"})
_ADJOINING = frozenset({"i", "om"})
_EVERY, _AT_EVERY = "varje", "vid"
_REACH = 2
_AHEAD = 6
_BASES = frozenset({"per", "i", "om", "varje", "/"})
_AT = frozenset({"à", "á"})
_EACH = frozenset({"vardera", "varje"})
OF_EACH = sign(lambda: _AT | _EACH)
_WITH = frozenset({"med", "för", "till"})
_AVERAGES = frozenset({"snitt", "genomsnitt", "medel", "medeltal", "snittet"})
# Before `per` and what it is that so many come to: `räknat per plats`.
_COUNTED = frozenset({"räknat", "utslaget", "fördelat", "omräknat", "beräknat", "sett", "slaget"})
# `i veckan` may be the week that was; `i månaden` is no month that was.
_THIS = "vecka"
_GOALS = frozenset({"målet", "löftet", "målsättningen", "ambitionen", "åtagandet"})
# Before a time longer than a week: `två i veckan under juli`, `… från maj till augusti`.
_LASTING = frozenset({"under", "från", "mellan", "hela"})
_SUMS = frozenset({"totalt", "sammanlagt", "summa"})
# Between a label and its figure.
_OF_LABEL = frozenset({":", "snitt", "genomsnitt", "medel", "medeltal"})


def per_of(frame: Frame, first: int, last: int, head: Head) -> str:
    """The unit of a frequency that the number at `first` to before `last` has; empty where it is none."""
    beside = _beside(frame, last, head.last) or _in_label(frame, head.place, first)
    return beside or _by_adverb(frame, last, head.last) or _within(frame, first, last)


def _beside(frame: Frame, last: int, phrase_end: int) -> str:
    """`per` and `varje` open the clause or stand anywhere after it there; `i` and `om` stand just after the noun."""
    clause = frame.clause_at(last - 1)
    end = clause.last
    summed = not _SUMS.isdisjoint((frame.word(last - 2), frame.word(last - 3)))  # `Varje fredag, totalt 36`
    front = _base_in_front(frame, clause.first)
    if frame.word(front) in _OPENING and front + 1 < last - 1 and not summed:
        opening = unit_at(frame, front + 1) or (any_noun_at(frame, front + 1) if front > clause.first else "")
        if opening:
            return opening
    if not frame.says(_BASES, last, end):
        return ""
    each = ""
    for at in range(last, end - 1):
        if (frame.word(at) == "," and _begins_another(frame, at, end)) or _is_of_another(frame, at):
            return each
        if frame.word(at) == "(" and label_of_figure(frame.row, last - 1):  # `4/6 (vår/höst)`
            return each
        base = unit_at(frame, at + 1) if frame.word(at) in _BASES else ""
        if not base and at == max(last, phrase_end):
            each = any_noun_at(frame, at + 1) if frame.word(at) == "per" else _doing_behind_slash(frame, at)
        if base and (frame.word(at) in _ANYWHERE or _adjoins(frame, at, last, phrase_end)):
            return base
    return each


def _doing_behind_slash(frame: Frame, place: int) -> str:
    """`40 deltagare/möte`, `2 poliser/patrull`: so many each time that it is done."""
    noun = any_noun_at(frame, place + 1) if frame.word(place) == "/" and frame.row.glued(place) else ""
    return noun if noun and sort_of(noun).nature == "aktivitet" else ""


def _base_in_front(frame: Frame, first: int) -> int:
    """Where `per` stands that opens a clause: `per vecka`, `räknat per plats`, `i snitt per kväll`."""
    place = first + 2 * (frame.word(first) == "i" and frame.word(first + 1) in _AVERAGES)
    place += frame.word(place) in _COUNTED
    return place if frame.word(place) == "per" else first


def _by_adverb(frame: Frame, last: int, phrase_end: int) -> str:
    """`6 kontroller månatligen`: the word for how often stands just behind the noun."""
    behind = adverbs().get(frame.word(max(last, phrase_end)), "")
    return behind or _by_adverb_before(frame, last)


def _by_adverb_before(frame: Frame, last: int) -> str:
    """`ska årligen göra minst 12 kontroller`: behind the first verb of what is promised or usual."""
    clause = frame.clause_at(last - 1)
    said = (at for at in clause.verbs if at + 1 < last and frame.word(at + 1) in adverbs())
    place = next(said, None)
    usual = place is not None and frame.kind(place) in ("auxiliary", "present")
    return adverbs()[frame.word(place + 1)] if usual and place is not None else ""


def _within(frame: Frame, first: int, last: int) -> str:
    """`ska varje år erbjuda minst sex kurser`, `Vid varje match finns fyra vakter`, `två värdar vid varje grind`."""
    clause = frame.clause_at(first)
    for at in range(clause.first + 1, clause.last - 1):
        if frame.word(at) != _EVERY:
            continue
        if at < first and frame.kind(at - 1) in (*FINITE, "auxiliary", "pronoun"):
            return unit_at(frame, at + 1)
        if frame.word(at - 1) == _AT_EVERY and (at >= last or at == clause.first + 1):
            return unit_at(frame, at + 1) or any_noun_at(frame, at + 1)
    return ""


def _in_label(frame: Frame, noun: int | None, first: int) -> str:
    """`Antal besökare/kväll: 35`: the unit stands in the label, straight behind the noun that is counted."""
    if noun is None or noun >= first or frame.word(noun + 1) not in ("per", "/"):
        return ""
    end = frame.back_over(first - 1, "adverb")
    if frame.word(end) not in _OF_LABEL:
        return ""
    return unit_at(frame, noun + 2)


def is_of_each(frame: Frame, first: int, last: int, phrase_end: int) -> bool:
    """`fem skolor fick två besök vardera`, `fyra träffar à 8 deltagare`, `två lag om vardera fyra`: so many each."""
    if frame.word(first - 1) in _AT or frame.word(first - 1) in _EACH:
        return True
    place = max(last, phrase_end)
    reach = range(last, place + 1)
    return any(frame.word(at) in _EACH and frame.kind(at + 1) == "mark" for at in (*reach, place + 1))


def _begins_another(frame: Frame, place: int, end: int) -> bool:
    """`90 pass, i snitt två i veckan`, `fyra gånger, den lilla gruppen varje vecka`: behind the comma others recur."""
    if frame.word(place + 1) == _EVERY and frame.tells_past(place):  # `träffats 38 gånger, varje onsdag`: when
        return True
    ahead = range(place + 1, min(place + _AHEAD, end))
    base = next((at for at in ahead if frame.word(at) in _ANYWHERE), place)
    if "noun" in frame.kinds(place + 1, base):
        return True
    return any(
        frame.kind(at) == "number" and not _BASES.isdisjoint((frame.word(at + 1), frame.word(at + 2))) for at in ahead
    )


def _is_of_another(frame: Frame, place: int) -> bool:
    """`31 vandringar med i snitt 5 per gång`: a number of its own behind a preposition has what follows it."""
    if frame.word(place) not in _WITH:
        return False
    place += 1
    while frame.kind(place) in ("adverb", "preposition") or frame.word(place) in _AVERAGES:
        place += 1
    return frame.kind(place) == "number"


def _adjoins(frame: Frame, place: int, last: int, phrase_end: int) -> bool:
    """`i veckan`, `om året` just after the noun."""
    word, near = frame.word(place), place <= max(last + 1, phrase_end) + _REACH - 1
    if word not in _ADJOINING or not near or frame.word(place + 1) in recurring_words().bare:
        return False
    week = unit_at(frame, place + 1) == _THIS
    return word == "om" or not week or _recurs(frame, last) or _goes_on(frame, last, place + 2)


def _recurs(frame: Frame, last: int) -> bool:
    """`gånger i veckan`, or no simple past: `gjorde sex insatser i veckan` may be the week that was."""
    aimed = any(word in _GOALS for word in frame.row.lower[frame.clause_at(last - 1).first : last])
    if (
        aimed
        or frame.word(last) in recurring_words().times
        or not _AVERAGES.isdisjoint(frame.row.lower[max(frame.first, last - _AHEAD) : last])
    ):
        return True
    return not any(
        frame.kind(at) == "past" and frame.verb(at).means != "lovat" for at in frame.clause_at(last - 1).verbs
    )


def _goes_on(frame: Frame, last: int, place: int) -> bool:
    """`Under juli gjordes fem pass i veckan`, or what follows says so."""
    opening = frame.clause_at(last - 1).first
    return (frame.word(opening) == "under" and _is_longer(frame, opening + 1)) or _is_totalled(frame, place)


def _is_totalled(frame: Frame, place: int) -> bool:
    """`ett möte i månaden, totalt 11`, `två i veckan under 10 veckor`, `… under juli`: it went on for a longer time."""
    return frame.word(place) in _LASTING and _is_longer(frame, place + 1)


def _is_longer(frame: Frame, place: int) -> bool:
    """`juli`, `hela hösten`, `10 veckor`: a time of more than a week."""
    if frame.kind(place) == "number":
        return frame.word(place) not in ARTICLES
    ahead = {frame.word(place), frame.word(place + 1)}
    return not ahead.isdisjoint(words().times) and "veckan" not in ahead


RECURRING = sign(lambda: {*units(), *adverbs(), "per", _EVERY, "/"})
