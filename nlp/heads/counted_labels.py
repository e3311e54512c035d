"""The noun before a number as its label: `Kontroller: 12`; not where, or by whom, so many were done."""

from __future__ import annotations

from nlp.heads.cut_short import lemma_at
from nlp.heads.head_words import words
from nlp.heads.heads import Head, is_definite_singular
from nlp.heads.heads_before import head_before
from nlp.heads.sites import Draft, Site, opening_bracket
from nlp.heads.told_there import governing
from nlp.parties.mentions import is_party
from nlp.texts.abbreviations import expanded
from nlp.texts.slashed import label_of_figure
from nlp.values import replace
from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.frame import Frame

# Nouns whose plural looks like their singular: väktare, hem.
_ALIKE = ("are", "hem")
_SETTING_OFF = frozenset({",", "("})
_PIECES = frozenset({"st", "st.", "stycken"})
_AGAINST = "mot"
_LISTING = frozenset({",", ";"})
_COLON = frozenset({":"})
_SEIZED = frozenset({"beslag", "beslagtaget", "beslagtagna"})


def counted_label(frame: Frame, first: int, latest: Draft | None) -> Head | None:
    """The noun before the number at `first` that it counts; None where it names something else, or was counted."""
    label = head_before(frame, first)
    if label and label.place is not None and is_party(frame, label.place) and not _is_numbered(frame, label.place):
        label = None
    if label and (work := _work_over(frame, label, first)):
        label = work
    elif label and label.lemma in words().mass and label.sort.category != "anmälan":
        label = None if frame.kind((label.place or 0) - 1) == "number" else _work_before(frame, label) or label
    elif label and (offence := _offence_over(frame, label)):
        label = offence
    elif label and _is_body(frame, label, first):
        label = None if latest and latest.head.sort.nature == "aktivitet" else _work_before(frame, label) or label
    if label is None or latest is None:
        return label
    if _is_where(frame, label, latest) or _is_name(frame, label, latest) or _is_another_doer(frame, label, first):
        return None
    if _is_of_next_side(frame, label, latest) or _is_kind_of_part(frame, label, latest):
        return None
    return label if label.place is None or label.place > (latest.head.place or latest.first) else None


def label_in_list(site: Site, first: int) -> Head | None:
    """`Stölder 7, inbrott 12, cykelst. 31`: each figure counts the word before it, this one a word unknown."""
    frame = site.frame
    at = first - 1 - (frame.word(first - 1) == ".")
    if frame.kind(at) != "noun" or not frame.written(at).islower() or frame.word(at - 1) not in _LISTING:
        return None
    if frame.says(_COLON, frame.first, first):  # `Möten: styrgrupp 5, arbetsgrupp 9` count the meetings
        return None
    latest = site.latest()
    if latest is None or latest.head.place is None or not latest.first - 2 <= latest.head.place < latest.first:
        return None
    lemma = lemma_at(frame, at)
    if is_definite_singular(frame.word(at), lemma.lower()) or frame.word(at) in words().times:
        return None
    return Head(at, lemma, sort_of(lemma), at, first, "före")


def label_behind_stroke(frame: Frame, first: int) -> Head | None:
    """`Kontroller/anm.: 12/3`: the noun among the labels set off by strokes that is of this figure.

    A party, a period or what stands in brackets says whose, when or of which kind so many were.
    """
    label = label_of_figure(frame.row, first)
    nouns = [at for at in range(*label) if frame.kind(at) == "noun" and frame.sort(at).known] if label else []
    if not nouns or frame.word(nouns[0]) in words().labels or is_party(frame, nouns[0]):
        return None
    lemma = lemma_at(frame, nouns[0])
    bracketed = opening_bracket(frame, nouns[0]) is not None
    return None if bracketed else Head(nouns[0], lemma, sort_of(lemma), nouns[0], nouns[0] + 1, "före")


def is_one_place(frame: Frame, label: Head) -> bool:
    """Whether a label names one place, which no number counts: `torget 2`, `centrum 12`."""
    if label.place is None or label.sort.nature != "plats":
        return False
    lemma = label.lemma.lower()
    return is_definite_singular(frame.word(label.place), lemma) or lemma.endswith("centrum")


def _is_where(frame: Frame, label: Head, latest: Draft) -> bool:
    """`53 patruller, flest vid Resecentrum (31)`, `Norrskolan 60 elever, Byns skola 45`: so many there."""
    if label.place is None or label.place < latest.last or label.sort.nature != "plats":
        return False
    named = _is_named(frame, label.place) or is_one_place(frame, label)
    listed = latest.head.sort.nature in ("aktivitet", "utfall") or _is_named(frame, latest.first - 1)
    return listed and named


def _is_named(frame: Frame, place: int) -> bool:
    """`Resecentrum`, `Byns skola`: a name, or a noun behind the genitive of one."""
    owner = frame.written(place - 1) if frame.word(place - 1).endswith("s") else ""
    return frame.written(place)[:1].isupper() or owner[:1].isupper()


def _is_another_doer(frame: Frame, label: Head, first: int) -> bool:
    """`gruppen har haft fyra möten och arbetsgruppen nio`: one that is known did so many, and is not counted."""
    at_once = label.place == first - 1 and label.sort.nature in ("sak", "person", "plats")
    return at_once and is_definite_singular(frame.word(first - 1), label.lemma.lower())


def _is_name(frame: Frame, label: Head, latest: Draft) -> bool:
    """`Kumla: 3 kontroller, Hallsberg: 2`: the name of where, or who, as the one before the noun was."""
    if label.place is None or label.sort.known or label.place < latest.last:
        return False
    named = frame.written(label.place)[0].isupper() and frame.word(label.place + 1) == frame.word(latest.first - 1)
    return named and (latest.head.place is None or latest.head.place >= latest.last)


def _is_body(frame: Frame, label: Head, first: int) -> bool:
    """`Möten: styrgrupp 6, arbetsgrupp 11`: who met so many times, one body each."""
    alone = label.place == first - 1 and frame.word(first - 1) == label.lemma.lower()
    return alone and label.lemma.lower().endswith(words().bodies)


def _is_of_next_side(frame: Frame, label: Head, latest: Draft) -> bool:
    """`Fotpatruller: polis 14, ordningsvakter 22`: each figure behind those who did it."""
    done = latest.head.sort.nature in ("aktivitet", "utfall") and (label.place or 0) >= latest.last
    return done and label.place is not None and all(is_party(frame, at) for at in (latest.first - 1, label.place))


def _is_kind_of_part(frame: Frame, label: Head, latest: Draft) -> bool:
    """`Anmälningar 14, varav narkotika 6 och stöld 2`: what some of them are about."""
    inside = label.place is not None and frame.says(words().parting, latest.last, label.place)
    return inside and label.lemma in words().mass


def _work_before(frame: Frame, label: Head) -> Head | None:
    """`Tillsyn av alkohol 12 st, tobak 8 st`: the activity that opens the list, of which each label names a kind."""
    if label.place is None or label.place == frame.first or frame.kind(frame.first) != "noun":
        return None
    if not _SEIZED.isdisjoint(frame.row.lower[frame.first : label.place]):
        return None  # `Husrannsakan 7, beslag narkotika 5`
    lemma = frame.lemma(frame.first)
    sort = sort_of(lemma)
    return replace(label, lemma=lemma, sort=sort) if sort.nature == "aktivitet" else None


def _work_over(frame: Frame, label: Head, first: int) -> Head | None:
    """`Det har gjorts tillsyn på folköl (14) och tobak (22)`, `insatser mot stölder (2)`: what was done about each."""
    if frame.word(first - 1) != "(" or label.place != first - 2 or label.lemma not in words().mass:
        return None
    begin = governing(frame, first - 1)
    if begin is None or (label.sort.category == "anmälan" and frame.word(begin) != _AGAINST):
        return None
    lemma = frame.lemma(begin - 1)
    sort = sort_of(lemma)
    return replace(label, lemma=lemma, sort=sort) if sort.nature == "aktivitet" else None


def _offence_over(frame: Frame, label: Head) -> Head | None:
    """`Inbrott: villa 4, källare 12`: in what kind of place so many of those before the colon were."""
    at = label.place
    if at is None or label.sort.nature != "plats":
        return None
    if (expanded(frame.word(at)) or frame.word(at)) != label.lemma.lower():
        return None
    headed = frame.word(frame.first + 1) == ":" and frame.kind(frame.first) == "noun" and at > frame.first + 1
    lemma = frame.lemma(frame.first) if headed else ""
    sort = sort_of(lemma)
    return replace(label, lemma=lemma, sort=sort) if headed and sort.category == "anmälan" else None


def _is_numbered(frame: Frame, place: int) -> bool:
    """`Antalet fältassistenter ska öka`, `Ordningsvakter: 9 aktiva`: they are counted here, not the party that acts."""
    lemma, word = frame.lemma(place), frame.word(place)
    plural = word != lemma or word.endswith(_ALIKE)
    opens = place == frame.first or frame.word(place - 1) == ","
    bracketed = frame.word(place + 1) == "(" and frame.kind(place + 2) == "number" and frame.word(place - 2) == ")"
    pieces = frame.word(place + 1) in _SETTING_OFF and frame.word(place + 3) in _PIECES
    if (bracketed or pieces) and sort_of(lemma).nature == "person":  # `elever (31), …`, `Våra fältare, fyra stycken,`
        return True
    listed = frame.word(place + 1) == ":" or (opens and frame.kind(place + 1) == "number")
    if listed and plural and sort_of(lemma).nature in ("person", "plats"):
        return not word.endswith(("na", "en"))
    return any(frame.word(at) in ("antal", "antalet") for at in range(place - 2, place))
