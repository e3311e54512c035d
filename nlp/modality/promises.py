"""Promises without a word of promising, and what recurs, by the form of the sentence."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.modality.scope import Scope
from nlp.modality.status_rules import Asked, Told
from nlp.modality.status_words import words
from nlp.parties.parties import municipality_names
from nlp.texts.signs import sign
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.words import FINITE, VERBAL

_LEAST = frozenset({"minst", "åtminstone"})
LEAST = sign(lambda: _LEAST)
# So many finite verbs are one of the clause behind and one of the sentence itself.
_TWO = 2
_BEHIND_NAMES = frozenset({":", "kommun", "stad"})
_RELATIVE = frozenset({"som", "där", "när", "dit", "då"})

_LIMITS = frozenset({"min", "min.", "max", "max."})
_TIMES = frozenset({"ggr", "ggr.", "gång", "gånger"})
OFTEN = "fragment-ofta"
"""The rule of how often something is done, which a promise without a verb says as well."""

_DEFINITE = ("arna", "erna", "orna", "gruppen", "rådet")


def promise(frame: Frame, asked: Asked, scope: Scope, verbs: frozenset[str]) -> Told | None:
    """Promises without a word of promising, and what recurs."""
    opens = asked.first <= frame.first + 2 and not _is_met(frame, asked)
    bare = not verbs & FINITE or (opens and not _main_verbs(frame, asked, scope))
    fragment = bare and (opens or asked.sort.nature == "aktivitet")
    if asked.precision == "minst" and (fragment or is_offered(frame, asked, scope)):
        return Told("mål", "löfte-minst")
    if opens_a_promise(frame, asked):
        return Told("mål", "löfte-infinitiv")
    if not asked.per:
        return None
    if not verbs and frame.word(frame.first) in ("under", "vid") and frame.kind(frame.first + 1) == "noun":
        return Told("utfört", "fragment-tid", sure=False)
    if not verbs and asked.sort.nature in ("person", "fordon", "utfall"):
        return Told("utfört", "fragment-snitt", sure=False)
    if not verbs and is_reported(frame, asked.first):
        return Told("utfört", "fragment-utfall")
    if not verbs:
        often = _is_how_often(frame, asked)
        return Told("pågående", OFTEN, sure=False) if often else Told("mål", "löfte-fragment", sure=False)
    if any(frame.word(at) == "blir" for at in frame.clause_at(asked.first).verbs):
        return Told("planerat", "blir")
    return Told("mål", "löfte-etikett") if _ends_in_tag(frame) else Told("pågående", "återkommande")


def _is_how_often(frame: Frame, asked: Asked) -> bool:
    """`Rondering 3 ggr/v`, `1 kontroll/vecka`: telegrams tell so what is done; promises say it in words."""
    least = frame.word(asked.first - 1) in _LIMITS
    written = frame.word(asked.first).isdecimal() and asked.precision == "exakt" and not least
    behind = frame.row.lower[asked.last : max(asked.end, asked.last) + 2]
    return written and ("/" in behind or frame.word(asked.last) in _TIMES)


def opens_with_least(frame: Frame, asked: Asked) -> bool:
    """`Minst 30 kontroller på vägar som invånarna pekat ut.`: no verb is told of the number, but in a clause behind."""
    opens = frame.word(asked.first - 1) in _LEAST and asked.first <= frame.first + 2
    if not opens or asked.sort.nature != "aktivitet" or asked.precision != "minst":
        return False
    opener = next((at for at in range(asked.last, frame.last) if frame.word(at) in _RELATIVE), frame.last)
    if frame.has(VERBAL - {"infinitive"}, asked.last, opener):
        return False
    told = [frame.kind(at) for at in range(opener, frame.last) if frame.kind(at) in VERBAL]
    finite = [at for at, kind in enumerate(told) if kind in FINITE]
    return len(finite) < _TWO and all(at == 0 for at in finite)


def _main_verbs(frame: Frame, asked: Asked, scope: Scope) -> Sequence[int]:
    """The finite verbs before `som`, `där` or `när`: `Minst fyra insatser vid skolor där barn hämtas` has none."""
    stop = next((at for at in range(asked.last, frame.last) if frame.word(at) in _RELATIVE), frame.last)
    return [at for at in scope.verbs if at < stop and frame.kind(at) in FINITE]


def is_reported(frame: Frame, first: int) -> bool:
    """`Utfall: i snitt 11 per månad`, `Uppföljning: 3 pass per vecka`: a label of what came of it opens it."""
    colon = next((at for at in range(frame.first, first) if frame.word(at) == ":"), None)
    return colon is not None and frame.says(words().outcomes | words().reporting, frame.first, colon)


def _is_met(frame: Frame, asked: Asked) -> bool:
    """`Minst 200 besökare under helgen.`: people and finds in a line without a verb came, unless it says to each."""
    each = bool(asked.per) or not frame.words.isdisjoint(("varje", "per", "/"))
    return asked.sort.nature in ("person", "fordon", "utfall") and not each


def is_offered(frame: Frame, asked: Asked, scope: Scope) -> bool:
    """`Kommunen bjuder in till minst två kvällar`: a doing in the present, at least so many times."""
    doing = (frame.verb(at) for at in scope.verbs if frame.kind(at) == "present")
    active = any(known and known.means == "gjort" and not known.passive for known in doing)
    return active and asked.sort.nature == "aktivitet" and not asked.per


def opens_a_promise(frame: Frame, asked: Asked) -> bool:
    """`Att utföra sex tillsyner`, `Göra minst tre insatser`: an infinitive or `att` opens the sentence."""
    first = frame.first + (not frame.word(frame.first)[:1].isalnum())
    verbs = (at for clause in frame.clauses for at in clause.verbs if not _is_name(frame, at))
    opening = next(verbs, None)
    if opening is None or frame.word(first) == "att":
        return opening is not None
    if opening == first and _is_order(frame, first):
        return True
    return (
        opening < asked.first
        and frame.kind(opening) == "infinitive"
        and not _describes_label(frame, opening, asked.first)
        and frame.word(opening) not in words().done_labels  # `71 % av åtgärderna klara (29 av 41)`
        and not _has_subject(frame, opening)
        and not any(frame.kind(at) in FINITE for at in verbs)
    )


def _is_name(frame: Frame, place: int) -> bool:
    """`Lokalpolisområde Nacka: 87 böter`, `Sala: 4 möten`: a town whose name looks like an infinitive."""
    inside = place > frame.first and frame.written(place)[0].isupper()
    named = frame.word(place) in municipality_names() or frame.word(place + 1) in _BEHIND_NAMES
    return inside or (place == frame.first and named)


def _describes_label(frame: Frame, place: int, first: int) -> bool:
    """`Märkta cyklar: 120`, `Cyklar märkta 44`: a participle that looks like an infinitive, in a figure's label."""
    if place == frame.first + 1 and frame.kind(frame.first) == "noun" and frame.kind(place + 1) == "number":
        return is_participle(frame.word(place))
    label = place == frame.first and frame.word(first - 1) == ":" and frame.kind(place + 1) in ("noun", "adjective")
    return label and is_participle(frame.word(place))


def _has_subject(frame: Frame, place: int) -> bool:
    """`Parterna träffas`, `varje vecka träffas de`: a form in -s that is present as well as infinitive."""
    subject = frame.kind(place - 1) in ("noun", "pronoun") and frame.kind(place - 2) != "preposition"
    behind = place > frame.first and (frame.kind(place + 1) == "pronoun" or frame.word(place + 1).endswith(_DEFINITE))
    return (subject or behind) and frame.word(place).endswith("s")


def _is_order(frame: Frame, first: int) -> bool:
    """`Genomför fyra temakvällar`: a present of doing opens the sentence and no subject follows it."""
    known = frame.verb(first)
    doing = known.form == "present" and known.means == "gjort" and not known.passive
    return doing and frame.kind(first + 1) in ("number", "adverb", "adjective")


def _ends_in_tag(frame: Frame) -> bool:
    """A name in parentheses closes the sentence, as promises name who makes them."""
    return frame.word(frame.last - 1) == ")" or frame.word(frame.last - 2) == ")"


def acts(frame: Frame, asked: Asked, scope: Scope) -> bool:
    """The counted ones open the clause and do something themselves, now."""
    opens = all(frame.kind(at) in ("adverb", "adjective") for at in range(scope.spans[0][0], asked.first))
    finite = next((at for at in scope.verbs if frame.kind(at) in FINITE), asked.first)
    return opens and finite >= asked.last and frame.kind(finite) == "present" and not frame.word(finite).endswith("s")
