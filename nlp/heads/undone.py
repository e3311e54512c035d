"""The noun that a negation makes nought: what there is none of, and what `inte` leaves undone in its clause."""

from __future__ import annotations

from nlp.heads.heads import Head, head_after, noun_at
from nlp.heads.negation_words import rules
from nlp.values import replace
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.frame import Clause, Frame
from nlp.vocabulary.participles import is_participle
from nlp.vocabulary.words import ARTICLES, FINITE

DONE = frozenset({"gjort", "stoppat", "fann", "drabbat", "anmält", "bötfällt", "blev", "gav", "har"})
"""The meanings of verbs of doing, finding and having."""
# What is done, and what else can be found or made out.
_DOINGS = frozenset({"aktivitet", "sak"})
_MADE = _DOINGS | {"utfall"}
_MAKING = frozenset({"göra", "utfärda", "skriva"})
_SETTING_OFF = frozenset({":", "–", "—", "-"})


def denied_noun(frame: Frame, first: int, last: int) -> Head | None:
    """`inga nya kameror`, `inte en enda kontroll`, `ingen av anmälningarna`."""
    if frame.word(last) == "av":
        place = last + 1 + (frame.word(last + 1) in rules().determiners)
        found = head_after(frame, place + (frame.kind(place) == "number"))  # `inte … en enda av de fyra vandringarna`
        return replace(found, rule="av") if found else None
    found = head_after(frame, last) if frame.kind(last) != "infinitive" else None
    return replace(found, rule=f"ingen-{frame.word(first)}") if found else None


def undone(frame: Frame, place: int) -> Head | None:
    """What `inte`, `ej` or `varken` leaves undone in its clause."""
    clause = frame.clause_at(place)
    return (
        _labelled(frame, place)
        or _some(frame, place, clause)
        or _fronted(frame, place, clause)
        or _object(frame, place, clause)
        or _subject(frame, place, clause)
        or _planned(frame, place, clause)
    )


def _labelled(frame: Frame, place: int) -> Head | None:
    """`Ej utfört: kontrollköp av folköl`: a bare activity behind a label of what was not done."""
    label = place == frame.first and _is_told_alone(frame, place) and frame.word(place + 2) in _SETTING_OFF
    found = head_after(frame, place + 3) if label else None
    bare = found is not None and found.place is not None and _is_bare(frame.word(found.place), found.lemma)
    return replace(found, rule="ej-utfört") if found and bare and found.sort.nature == "aktivitet" else None


def _is_told_alone(frame: Frame, place: int) -> bool:
    """`Kontrollköp: ej utfört`: a participle of doing behind the negation, and no verb that it could belong to."""
    known = frame.verb(place + 1)
    done = known.means == "gjort" and is_participle(frame.word(place + 1))
    return done and all(frame.kind(at) not in FINITE for at in frame.clause_at(place).verbs)


def _some(frame: Frame, place: int, clause: Clause) -> Head | None:
    """`inte … några nya kameror`, `inte … ett enda inbrott`."""
    end = frame.last if frame.word(place) == "varken" else clause.last
    if not (frame.says(rules().indefinite, place + 1, end) or frame.says(ARTICLES, place + 1, end)):
        return None
    for at in range(place + 1, end):
        single = frame.word(at) in ARTICLES and frame.word(at + 1) == "enda"
        if single or frame.word(at) in rules().indefinite:
            found = denied_noun(frame, at, at + 1 + single)
            rule = "inte-av" if found and found.rule == "av" else "inte-några"
            return replace(found, first=at, rule=rule) if found else None
    return None


def _fronted(frame: Frame, place: int, clause: Clause) -> Head | None:
    """`Något skolbesök hann vi inte med`, `I år har några möten inte hållits`: the indefinite word comes first."""
    if not frame.says(rules().indefinite, clause.first, place):
        return None
    at = next((at for at in range(clause.first, place) if frame.word(at) in rules().indefinite), None)
    if at is None or frame.kind(at - 1) == "preposition":  # `I några fall hade de inte rätt att …`
        return None
    found = head_after(frame, at + 1)
    before = found is not None and found.place is not None and found.place < place
    return replace(found, rule="något-inte") if found and before else None


def _object(frame: Frame, place: int, clause: Clause) -> Head | None:
    """`har inte genomfört narkotikasök`, `gjorde inte kontroller`: a bare activity just after the verb."""
    verbs = [at for at in clause.verbs if at >= place - 2 and frame.kind(at) != "auxiliary"]
    known = [verb for verb in frame.verbs_of(clause) if verb.means in DONE and not verb.passive]
    if not verbs or not known:
        return None
    start = max(place, next((at for at in verbs if at > place), verbs[-1])) + 1
    found = head_after(frame, start)
    bare = found is not None and found.place is not None and _is_bare(frame.word(found.place), found.lemma)
    return replace(found, rule="inte-gjort") if found and bare and found.sort.nature == "aktivitet" else None


def _subject(frame: Frame, place: int, clause: Clause) -> Head | None:
    """`Kontroller har inte genomförts`, `har ej kunnat hållas`: the bare noun that the passive verb is about."""
    undone = (verb.means == "gjort" and (verb.passive or verb.base == "ske") for verb in frame.verbs_of(clause))
    found = (verb.means == "fann" and verb.base != "finna" for verb in frame.verbs_of(clause) if verb.passive)
    made = any(found) or any(verb.passive and verb.base in _MAKING for verb in frame.verbs_of(clause))
    natures = _MADE if made else _DOINGS
    unnumbered = "number" not in frame.kinds(clause.first, place)
    if not (any(undone) or made or (unnumbered and _is_told_alone(frame, place))):
        return None
    for at in range(clause.first, place):
        lemma = frame.lemma(at) if frame.kind(at) == "noun" else ""
        if lemma and sort_of(lemma).nature in natures and _is_bare(frame.word(at), lemma):
            return noun_at(frame, at, "inte-gjorts")
    return None


def _planned(frame: Frame, place: int, clause: Clause) -> Head | None:
    """`Besiktningen är inte genomförd`: one activity that was planned opens the sentence and was left undone."""
    at = frame.first
    if clause.first != at or frame.kind(at) != "noun" or frame.kind(at + 1) not in FINITE:
        return None
    lemma = frame.lemma(at)
    sort = sort_of(lemma)
    definite = frame.word(at) in (lemma + "en", lemma + "n", lemma + "et", lemma + "t")
    said = [frame.verb(later) for later in (at + 1, *range(place + 1, min(place + 4, clause.last)))]
    undone = any(known and known.means == "gjort" and known.passive for known in said) or _came_to_nothing(frame, place)
    if definite and undone and sort.known and sort.nature == "aktivitet":
        return noun_at(frame, at, "inte-gjord")
    return None


def _came_to_nothing(frame: Frame, place: int) -> bool:
    """`Mötet blev inte av`, `har inte blivit av`."""
    return "av" in (frame.word(place + 1), frame.word(place + 2)) and not frame.words.isdisjoint(("blev", "blivit"))


def _is_bare(word: str, lemma: str) -> bool:
    """Whether a noun is indefinite: nothing in particular was left undone, there was none."""
    return (
        word.endswith(("ar", "er", "or", "r")) or word == lemma.lower() or (word.endswith("n") and lemma.endswith("e"))
    )
