"""The status that the form of a sentence tells where none of the phrases of `modality.toml` does."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.heads.sites import over_counters
from nlp.modality.levels import is_level
from nlp.modality.presents import is_brought_about, is_more, is_to_be_made, meant_words
from nlp.modality.promises import acts, is_offered, opens_a_promise, promise
from nlp.modality.scopes import Scope
from nlp.modality.states import state_in
from nlp.modality.status_rules import Asked, Told, words
from nlp.parties.parties import name_at
from nlp.texts.signs import sign
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.verbs import verb
from nlp.vocabulary.words import FINITE, VERBAL

# `I år är siffran 22`: a present that tells of what was counted.
_FIGURE = "siffran"
_EXISTING = frozenset({"sak", "person", "plats", "fordon"})
# What is left of these is there still; what is left of anything else is to be done.
_STAYING = frozenset({"utfall", "person", "fordon", "plats"})
_TELLING = frozenset({"svarat", "drabbat", "anmält", "bötfällt", "stoppat", "fann", "gjort", "gav", "blev"})
_LONGEST_IN_S = 4
_BEING = frozenset({"är", "har", "finns", "hade", "fanns"})
# Misspelt or unknown verbs behind `har`.
_SUPINE = re.compile(r".{3,}(?:[dgmnrv]it|ats|rts|lts)")
_OPENERS = frozenset({"som", "där", "att", "när"})
_PAST = frozenset({"past", "supine"})
_DONE = Told("utfört", "utfört")
MEANT = sign(meant_words)
_HAVING = sign(lambda: words("having"))
_COMING = sign(lambda: words("coming"))
_REMAINING = sign(lambda: words("remaining") | words("ahead"))
_TO = sign(lambda: {"till"})
# Without one of these a sentence in the past can only tell of what was done.
_OF_FORM = MEANT | _HAVING | _COMING | _REMAINING | sign(lambda: words("changing"))
_PAST_AUXILIARIES = frozenset({"hade", "var", "blev", "fick", "kunde", "ville", "kom"})


def status_by_form(frame: Frame, asked: Asked, scope: Scope) -> Told:
    """Done, unless the form of what speaks of the count tells a level, a plan or a promise."""
    verbs = frozenset([_tense(frame, at) for at in scope.verbs])
    past = not verbs.isdisjoint(_PAST)
    if past and not frame.signs & _OF_FORM and not is_owned(frame, asked):
        return _DONE
    told = (
        _ahead(frame, asked, scope)
        or _level(frame, asked, scope, verbs)
        or (None if past else promise(frame, asked, scope, verbs))
    )
    return told or Told("utfört", "utfört", sure=past or not _is_now(frame, asked, scope))


def _is_now(frame: Frame, asked: Asked, scope: Scope) -> bool:
    """Whether a present is told of the count itself: no `det rör sig om`, no clause behind it, no finished state."""
    reach = range(asked.last, frame.last) if not _OPENERS.isdisjoint(frame.words) else ()
    stop = next((at for at in reach if frame.word(at) in _OPENERS), frame.last)
    verbs = [
        at for at in scope.verbs if at < stop and frame.kind(at) in FINITE and frame.word(at) not in words("summing")
    ]
    return bool(verbs) and not (_is_finished(frame, asked, scope) or is_brought_about(frame, scope))


def _ahead(frame: Frame, asked: Asked, scope: Scope) -> Told | None:
    """Owned or had already, planned, or to come."""
    signs = frame.signs
    meant = planned(frame, asked, scope) if signs & MEANT else None
    if meant:
        return meant
    had = bool(signs & _HAVING) and _is_having(frame, asked)
    if had or (asked.sort.nature in _EXISTING and is_owned(frame, asked)):
        return Told("pågående", "nivå-har")
    coming = _coming(frame, asked) if signs & _COMING else None
    return coming or (_remaining(frame, asked, scope) if signs & _REMAINING else None)


def _level(frame: Frame, asked: Asked, scope: Scope, verbs: frozenset[str]) -> Told | None:
    """What exists: a new level, a list of cameras, things that are said to be or do something now."""
    if frame.signs & _TO and _is_new_level(frame, asked):
        return Told("pågående", "nivå-till")
    put_up = is_participle(frame.word(asked.last)) and frame.word(asked.last) not in words("fixed")
    if (
        not verbs
        and asked.sort.category == "kamera"
        and not put_up
        and ":" in frame.row.lower[frame.first : asked.first]
    ):
        return Told("pågående", "nivå-etikett", sure=False)
    if not verbs and asked.sort.nature in _EXISTING and is_level(frame, asked):
        return Told("pågående", "nivå-etikett", sure=False)
    now = "present" in verbs and not verbs & {"past", "supine"} and not asked.per and not opens_a_promise(frame, asked)
    now = now and _FIGURE not in frame.words
    if now and not words("sharing").isdisjoint(frame.words):  # `Besöken fördelar sig på tre områden`
        return Told("pågående", "nivå-har") if is_owned(frame, asked) else None
    finished = now and asked.sort.nature not in ("person",) and is_brought_about(frame, scope)
    if finished:
        return None
    befallen = asked.sort.nature == "person" and _is_befallen(frame, asked)
    if now and not befallen and not words("now").isdisjoint(frame.words) and words("now") & _spoken(frame, scope):
        return Told("pågående", "nivå-nu")
    if not now or asked.sort.nature not in _EXISTING or _is_finished(frame, asked, scope):
        return None
    if _stands_for_long(frame, asked, scope):
        return Told("pågående", "nivå-verkar")
    return None if _is_befallen(frame, asked) else Told("pågående", "nivå-nutid", sure=False)


def _stands_for_long(frame: Frame, asked: Asked, scope: Scope) -> bool:
    """`Fyra volontärer bemannar disken`, `kommunen driver tre gårdar`, `det görs på fyra platser`."""
    if asked.sort.nature == "plats" and frame.kind(asked.first - 1) == "preposition":
        return True
    finite = [at for at in scope.verbs if frame.kind(at) == "present"]
    if any(frame.word(at) in words("keeping") for at in finite):
        return True
    return acts(frame, asked, scope)


def _coming(frame: Frame, asked: Asked) -> Told | None:
    """`kommer att hålla fyra kvällar` is a promise, `fyra kameror kommer att sättas upp` a plan."""
    clause = frame.clause_at(asked.first)
    if not any(frame.word(at) in words("coming") for at in clause.verbs):
        return None
    later = [at for at in clause.verbs if frame.kind(at) == "infinitive"]
    if not later:
        return None
    passive = frame.word(later[-1]).endswith("s") and asked.precision != "minst"
    return Told("planerat", "kommer-passiv") if passive else Told("mål", "kommer-att")


def _remaining(frame: Frame, asked: Asked, scope: Scope) -> Told | None:
    """`de två sista hålls i mars`, `3 tillsyner görs till hösten`: an activity told in the present of what is ahead."""
    if asked.precision == "minst" and is_offered(frame, asked, scope):
        return None
    if words("remaining").isdisjoint(frame.words) and words("ahead").isdisjoint(frame.words):
        return None
    kinds = {_tense(frame, at) for at in scope.verbs}
    if frame.word(asked.first - 1) in words("rest") and not any(_is_told(frame, at) for at in scope.verbs):
        return Told("planerat", "återstår", sure=False)
    arriving = any(frame.word(at) in words("coming") for at in scope.verbs)
    if kinds & {"past", "supine"} or not (arriving or "present" in kinds) or asked.per:
        return None
    starts = any(frame.word(at) in words("going_on") for at in scope.verbs)
    awaited = arriving or starts or (asked.sort.nature in ("sak", "plats") and is_to_be_made(frame, scope))
    if asked.sort.nature != "aktivitet" and asked.sort.known and not awaited:
        return None
    if opens_a_promise(frame, asked):
        return None
    last_ones = {frame.word(at) for at in range(asked.first - 2, max(asked.end, asked.last + 1))} & words("remaining")
    last_ones |= {"till"} if is_more(frame, asked) else set()
    return (
        Told("planerat", "återstår", sure=bool(last_ones))
        if last_ones or words("ahead") & _spoken(frame, scope)
        else None
    )


def _is_told(frame: Frame, at: int) -> bool:
    """A verb that tells something, no participle of what was done: `16 monterade, resterande 4 i vår`."""
    known = verb(frame.word(at))
    done = known is not None and known.means == "gjort" and is_participle(frame.word(at))
    return frame.kind(at) in VERBAL and not done


def _spoken(frame: Frame, scope: Scope) -> frozenset[str]:
    return frozenset(word for first, last in scope.spans for word in frame.row.lower[first:last])


def _is_new_level(frame: Frame, asked: Asked) -> bool:
    """`har ökat från 25 till 31`: the number after till, of things that exist."""
    fragment = frame.word(frame.first) == "från" and not frame.clause_at(asked.first).verbs
    if words("changing").isdisjoint(frame.words) and not fragment:
        return False
    if asked.sort.nature not in _EXISTING or "till" not in (frame.word(asked.first - 1), frame.word(asked.first - 2)):
        return False
    said = frame.row.lower[frame.clause_at(asked.first).first : asked.first]
    return "från" in said and (fragment or not words("changing").isdisjoint(said))


def _is_finished(frame: Frame, asked: Asked, scope: Scope) -> bool:
    """`två är klara`, `fyra är nedlagda`: a state that something was brought to."""
    done = [at for at in scope.verbs if (known := verb(frame.word(at))) and known.form == "participle" and known.means]
    told = state_in(frame, asked.first, scope.spans)
    return bool(done) or told is not None or bool(words("done_labels") & _spoken(frame, scope))


def planned(frame: Frame, asked: Asked, scope: Scope) -> Told | None:
    """A word of planning in, before or just after the phrase, and no verb that says it was done."""
    stop = min(asked.end + 3, scope.spans[-1][1])
    stop = next((at for at in range(asked.last, stop) if frame.word(at) == "av"), stop)
    near = (asked.first - 1, *range(asked.last, stop))
    promised = [at for at in near if frame.word(at) in words("promising")]
    planned = [at for at in near if frame.word(at) in words("planned") and not _is_done_by_them(frame, at)]
    left = [
        at for at in (asked.last, asked.end, *_behind_adjective(frame, asked)) if frame.word(at) in words("left_labels")
    ]
    said = {*promised, *planned, *left}
    if _is_kind_beside(frame, asked.last):
        return None
    if frame.kind(asked.first - 1) == "past" and asked.first - 1 in said:
        return Told("mål", "förr-tänkt")
    start = max((at for at in range(frame.first, asked.first) if frame.word(at) == ","), default=frame.first)
    done = [at for at in scope.verbs if at >= start and at not in said and frame.word(at) not in _BEING]
    if not said or done:
        return None
    if left and asked.sort.nature in _STAYING:
        return Told("pågående", "nivå-kvar")
    had = any(frame.word(at) in ("hade", "fanns") for at in scope.verbs)
    return Told("mål", "lovad") if promised or had else Told("planerat", "planerad")


def _is_done_by_them(frame: Frame, at: int) -> bool:
    """`Sju skolor har beställt föreläsningen`: the counted ones did the ordering."""
    return frame.word(at - 1) in ("har", "hade") and frame.kind(at) == "supine"


def _behind_adjective(frame: Frame, asked: Asked) -> Sequence[int]:
    """`tre gamla kvar`: the adjective stands for the noun that is left out."""
    return (asked.last + 1,) if frame.kind(asked.last) == "adjective" else ()


def _is_kind_beside(frame: Frame, place: int) -> bool:
    """`7 planerade och 9 spontana besök`: two kinds of what was done."""
    if frame.word(place) not in words("planned") or frame.word(place + 1) not in ("och", "samt"):
        return False
    other = frame.kind(place + 2) == "number" and frame.kind(place + 3) == "adjective"
    return other and frame.word(place + 3) not in meant_words() and frame.kind(place + 4) == "noun"


def _is_having(frame: Frame, asked: Asked) -> bool:
    """`kommunen har 12 ordningsvakter`: a verb of having and no other verb in the clause."""
    exists = asked.sort.nature in _EXISTING or asked.lemma.endswith(tuple(words("lasting")))
    if not exists:
        return False
    clause = frame.clause_at(asked.first)
    verbs = [frame.word(at) for at in clause.verbs if frame.kind(at) in VERBAL]
    if any(_SUPINE.fullmatch(frame.word(at)) for at in range(asked.last, clause.last) if frame.kind(at) == "noun"):
        return False
    return len(verbs) == 1 and verbs[0] in words("having")


def is_owned(frame: Frame, asked: Asked) -> bool:
    """`kommunens tre skolor`, `våra tre skolor`; what stands before a bare figure is its label: `Vår 6 st`."""
    before = frame.word(asked.first - 1)
    if frame.kind(over_counters(frame, asked.last)) == "mark":
        return False
    genitive = before.endswith("s") and frame.kind(asked.first - 1) == "noun" and len(before) > _LONGEST_IN_S
    return before in words("owners") or (genitive and _is_genitive(frame, asked.first - 1))


def _is_genitive(frame: Frame, place: int) -> bool:
    """Whether a noun in -s owns something: `polis` does not."""
    named = name_at(frame.row, place)
    return named is None or named[2]


def _tense(frame: Frame, place: int) -> str:
    """The class of a verb, with auxiliaries told apart by their tense."""
    kind = frame.kind(place)
    if kind != "auxiliary":
        return kind
    return "past" if frame.word(place) in _PAST_AUXILIARIES else "present" if frame.word(place) == "är" else "auxiliary"


def _is_befallen(frame: Frame, asked: Asked) -> bool:
    """A verb of the clause tells what was done to the counted people or things."""
    return any(verb.means in _TELLING for verb in frame.verbs_of(frame.clause_at(asked.first)))
