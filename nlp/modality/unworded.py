"""The status that the form of a sentence tells where none of the phrases of `modality.toml` does."""

from __future__ import annotations

from nlp.modality.levels import EXISTING, HAVING, is_had, is_level, is_owned
from nlp.modality.planned import MEANT, PLANNING, is_set_going, planned
from nlp.modality.presents import is_being_done, is_brought_about
from nlp.modality.promises import acts, opens_a_promise, promise
from nlp.modality.scope import Scope, spoken, tenses
from nlp.modality.states import state_in
from nlp.modality.status_rules import Asked, Told
from nlp.modality.status_words import words
from nlp.modality.to_come import COMING, REMAINING, coming, remaining
from nlp.texts.signs import sign
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.words import FINITE, PAST

# `I år är siffran 22`: a present that tells of what was counted.
_FIGURE = "siffran"
_TELLING = frozenset({"svarat", "drabbat", "anmält", "bötfällt", "stoppat", "fann", "gjort", "gav", "blev"})
_OPENERS = frozenset({"som", "där", "att", "när"})
_DONE, _DONE_PERHAPS = Told("utfört", "utfört"), Told("utfört", "utfört", sure=False)
# What is being done has not been done: no total may hold it.
_UNDER_WAY = Told("planerat", "nutid-gör", sure=False)
# Behind these `till` may tell where somebody went, or what became of what.
_MOVING = frozenset({"gått", "gick", "blivit"})
_TO = sign(lambda: {"till"})
# Without one of these a sentence in the past can only tell of what was done.
_OF_FORM = MEANT | PLANNING | HAVING | COMING | REMAINING | sign(lambda: words().changing)


def status_by_form(frame: Frame, asked: Asked, scope: Scope) -> Told:
    """Done, unless the form of what speaks of the count tells a level, a plan or a promise."""
    verbs = tenses(frame, scope.verbs)
    past = not verbs.isdisjoint(PAST)
    if past and not frame.signs & _OF_FORM and not is_owned(frame, asked):
        return _DONE
    told = (
        _ahead(frame, asked, scope)
        or _level(frame, asked, scope, verbs)
        or (None if past else promise(frame, asked, scope, verbs))
    )
    if told or past or not _is_now(frame, asked, scope):
        return told or _DONE
    return _UNDER_WAY if is_being_done(frame, asked, scope) else _DONE_PERHAPS


def _is_now(frame: Frame, asked: Asked, scope: Scope) -> bool:
    """Whether a present is told of the count itself: no `det rör sig om`, no clause behind it, no finished state."""
    if not scope.verbs:
        return False
    opened = frame.says(_OPENERS, asked.last, frame.last)
    stop = next(at for at in range(asked.last, frame.last) if frame.word(at) in _OPENERS) if opened else frame.last
    verbs = [
        at for at in scope.verbs if at < stop and frame.kind(at) in FINITE and frame.word(at) not in words().summing
    ]
    return bool(verbs) and not (_is_finished(frame, asked, scope) or is_brought_about(frame, scope))


def _ahead(frame: Frame, asked: Asked, scope: Scope) -> Told | None:
    """Owned or had already, planned, or to come."""
    signs = frame.signs
    meant = planned(frame, asked, scope) if signs & MEANT else None
    if meant:
        return meant
    if signs & PLANNING and is_set_going(frame, asked, scope):
        return Told("planerat", "planerat-verb")
    had = bool(signs & HAVING) and is_had(frame, asked, scope.verbs)
    if had or (asked.sort.nature in EXISTING and is_owned(frame, asked)):
        return Told("pågående", "nivå-har")
    later = coming(frame, asked) if signs & COMING else None
    return later or (remaining(frame, asked, scope) if signs & REMAINING else None)


def _level(frame: Frame, asked: Asked, scope: Scope, verbs: frozenset[str]) -> Told | None:
    """What exists: a new level, a list of cameras, things that are said to be or do something now."""
    if frame.signs & _TO and _is_new_level(frame, asked):
        return Told("pågående", "nivå-till")
    if not verbs and asked.sort.nature in EXISTING and (_is_label_of_cameras(frame, asked) or is_level(frame, asked)):
        return Told("pågående", "nivå-etikett", sure=False)
    if "present" not in verbs or not verbs.isdisjoint(PAST) or asked.per or _FIGURE in frame.words:
        return None
    if _is_found_out(frame, asked.first) or _is_singled_out(frame, asked):
        return None
    return None if opens_a_promise(frame, asked) else _level_now(frame, asked, scope)


def _is_found_out(frame: Frame, first: int) -> bool:
    """`Vandringen visade att det saknas ljus på två platser`: what was found, told as it was then."""
    if "att" not in frame.words:
        return False
    joints = (at for at in range(frame.first + 1, first) if frame.word(at) == "att")
    return any(frame.word(at - 1) in words().finding_out for at in joints)


def _is_singled_out(frame: Frame, asked: Asked) -> bool:
    """`Av de 36 är det 9 som gällde …`: `är` only points at them."""
    clause = frame.clause_at(asked.first)
    return asked.end == asked.last and any(
        frame.word(at) == "är" and frame.word(at + 1) == "det" for at in range(clause.first, clause.last)
    )


def _is_label_of_cameras(frame: Frame, asked: Asked) -> bool:
    """`Kameror: 4 fasta`: cameras behind a colon are there, unless it is said that they were put up."""
    label = frame.row.lower[frame.first : asked.first]
    if asked.sort.category != "kamera" or ":" not in label or any(map(is_participle, label[: label.index(":")])):
        return False
    return not is_participle(frame.word(asked.last)) or frame.word(asked.last) in words().fixed


def _level_now(frame: Frame, asked: Asked, scope: Scope) -> Told | None:
    """What is told of in the present: shared out, there by now, lasting or doing something."""
    if not words().sharing.isdisjoint(frame.words):  # `Besöken fördelar sig på tre områden`
        return Told("pågående", "nivå-har") if is_owned(frame, asked) else None
    if asked.sort.nature != "person" and is_brought_about(frame, scope):
        return None
    befallen = asked.sort.nature == "person" and _is_befallen(frame, asked, scope)
    if not befallen and not words().now.isdisjoint(frame.words) and words().now & spoken(frame, scope):
        return Told("pågående", "nivå-nu")
    if asked.sort.nature not in EXISTING or _is_finished(frame, asked, scope):
        return None
    if _stands_for_long(frame, asked, scope):
        return Told("pågående", "nivå-verkar")
    return None if _is_befallen(frame, asked, scope) else Told("pågående", "nivå-nutid", sure=False)


def _stands_for_long(frame: Frame, asked: Asked, scope: Scope) -> bool:
    """`Fyra volontärer bemannar disken`, `kommunen driver tre gårdar`, `det görs på fyra platser`."""
    if asked.sort.nature == "plats" and frame.kind(asked.first - 1) == "preposition":
        return True
    finite = [at for at in scope.verbs if frame.kind(at) == "present"]
    if any(frame.word(at) in words().keeping for at in finite):
        return True
    return acts(frame, asked, scope)


def _is_new_level(frame: Frame, asked: Asked) -> bool:
    """`har ökat från 25 till 31`: the number after till, of things that exist."""
    fragment = frame.word(frame.first) == "från" and not frame.clause_at(asked.first).verbs
    if words().changing.isdisjoint(frame.words) and not fragment:
        return False
    if asked.sort.nature not in EXISTING or "till" not in (frame.word(asked.first - 1), frame.word(asked.first - 2)):
        return False
    said = frame.row.lower[frame.clause_at(asked.first).first : asked.first]
    if said[-1:] == ["till"] and said[-2:-1] and said[-2] in words().changing - _MOVING:
        return True  # `har vuxit till 94 områden`
    return "från" in said and (fragment or not words().changing.isdisjoint(said))


def _is_finished(frame: Frame, asked: Asked, scope: Scope) -> bool:
    """`två är klara`, `fyra är nedlagda`: a state that something was brought to."""
    done = [at for at in scope.verbs if (known := frame.verb(at)) and known.form == "participle" and known.means]
    told = state_in(frame, asked.first, scope.spans)
    return bool(done) or told is not None or bool(words().done_labels & spoken(frame, scope))


def _is_befallen(frame: Frame, asked: Asked, scope: Scope) -> bool:
    """A verb of the clause tells what was done to the counted people or things; not `de två som jobbar i centrum`."""
    clause = frame.clause_at(asked.first)
    opener = next((at for at in range(asked.last, clause.last) if frame.word(at) == "som"), clause.last)
    inside = range(opener, next((at for at in scope.verbs if at > opener), opener))
    told = (frame.verb(at) for at in clause.verbs if at not in inside)
    return any(known.means in _TELLING for known in told)
