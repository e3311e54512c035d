"""The noun of a number that has none of its own: shared with the next number, named before, or meant."""

from __future__ import annotations

from nlp.heads.context import named_thing
from nlp.heads.counted_labels import counted_label, is_one_place, label_in_list
from nlp.heads.head_words import words
from nlp.heads.heads import Head, left_out
from nlp.heads.labelled import is_labelled
from nlp.heads.lone_numbers import is_lone_count, is_standing_label
from nlp.heads.looked_into import looked_into
from nlp.heads.opening_nouns import apposed, opening_noun
from nlp.heads.people_told import people_told
from nlp.heads.sites import Draft, Site, over_counters
from nlp.heads.told_there import BRACKETS, told_there
from nlp.heads.total_lines import of_total_line
from nlp.parties.mentions import is_party
from nlp.values import replace
from nlp.vocabulary.categories import UNKNOWN, sort_of
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.lemmas import base_form
from nlp.vocabulary.words import FINITE, VERBAL, word_class

# So many words a line that names an indicator or an activity has at most.
_LONGEST_INDICATOR = 14
_HEADINGS = frozenset({"status", "läge", "uppföljning", "kommentar", "summa"})
_PARTICLES = frozenset({"ut", "upp", "ned", "ner", "in", "bort", "fram"})
_REST = frozenset({"resterande", "återstående", "kvarvarande"})
_MORE = frozenset({"ytterligare", "därutöver", "dessutom"})


def antecedent(site: Site, at: int) -> Head | None:
    """The noun that is meant, by the first way that gives one; None where the number counts nothing that is known."""
    first, last = site.places[at]
    frame, latest = site.frame, site.latest()
    beside = apposed(frame, first, last)
    beside = beside or (told_there(site, at) if frame.signs & BRACKETS else None)
    if beside:
        return beside
    label = counted_label(frame, first, latest)
    if label:
        return _meant_at_place(site, at) if latest is None and _is_of_one_place(site, at, label) else label
    told = people_told(site, at) or label_in_list(site, first)
    if told:
        return told
    if outer := site.latest_open(first):
        return (
            looked_into(site, at, outer)
            or of_total_line(site, first, last)
            or meant(_taken_from(site, at, outer), last)
        )
    headed = _heading_noun(frame, first) if is_standing_label(frame, first) else None
    found = headed or opening_noun(frame, first) or _of_text(site, first, last) or of_surroundings(site, last)
    lone = is_lone_count(site, at)
    quoted = _quoted(site, last) if lone or frame.kind(first - 1) in FINITE else None
    if found and quoted and not found.lemma:
        return quoted
    return found or quoted or (_of_indicator(site, last) if lone else None)


def _taken_from(site: Site, at: int, latest: Draft) -> Draft:
    """`18 besök på fyra skolor, varav 5 på kvällstid`: more than the places, or at such times, are of what was done."""
    frame, (first, last) = site.frame, site.places[at]
    if latest.head.sort.nature != "plats" or frame.word(first - 1) not in words().parting:
        return latest
    more = site.amount(at) > latest.amount
    timed = not words().times_of_day.isdisjoint(frame.row.lower[last : last + 2])
    done = (one for one in reversed(site.before) if one.frame is frame and one.head.sort.nature == "aktivitet")
    return next(done, latest) if more or timed else latest


def _is_of_one_place(site: Site, at: int, label: Head) -> bool:
    """`Hamnen 6`: as one place is no six, the label says where so many of something else were."""
    value = site.amount(at)
    return label.place == site.places[at][0] - 1 and value > 1 and is_one_place(site.frame, label)


def _meant_at_place(site: Site, at: int) -> Head | None:
    """`Hamnen 6, Parken 7` in a cell: so many of what its label, its column or its promise is about."""
    first, last = site.places[at]
    headed = ":" in site.frame.row.lower[site.frame.first : first]
    around = (_subject(site.frame, first) if headed else None) or of_surroundings(site, last)
    return around if around and around.lemma else _of_heading(site, last)


def _of_heading(site: Site, last: int) -> Head | None:
    """`Tillsyn av krogar. Hamnen 4, Norr 3.`: the activity that a sentence before names, of which nothing is told."""
    row, end = site.frame.row, site.frame.first
    begin = next((at + 1 for at in range(end - 2, -1, -1) if row.lower[at] == "."), 0)
    if not 0 < end - begin <= _LONGEST_INDICATOR or any(word_class(word) in FINITE for word in row.lower[begin:end]):
        return None
    return named_thing(row.text[row.starts[begin] : row.ends[end - 1]], last, "förra-meningen")


def _quoted(site: Site, last: int) -> Head | None:
    """`I fjol gjordes 40 kontroller. I år blev det 50.`: the noun of the figure that this one is compared with."""
    return left_out(last, "utelämnat", site.quoted[-1].lemma, site.quoted[-1].sort) if site.quoted else None


def _of_indicator(site: Site, last: int) -> Head:
    """`Indikator: Antal nya områden. Utfall: 7`: what a short line with a label names; else outside."""
    row, first = site.frame.row, site.frame.first
    if not 0 < first <= _LONGEST_INDICATOR or ":" not in row.lower[:first]:
        return outside(last)
    text = row.text[: row.ends[first - 1]]
    start = max(text.lower().rfind("antal"), 0)
    return named_thing(text[start:], last, "förra-meningen") or outside(last)


def _of_text(site: Site, first: int, last: int) -> Head | None:
    """What an earlier sentence counted, or the subject of this one; a word like `ytterligare` points back."""
    back = replace(meant(site.before[-1], last), rule="förra-meningen") if site.before else None
    back = of_total_line(site, first, last) or back
    points_back = site.frame.word(first - 1) in _MORE or _points_outside(site.frame, first, last)
    if not points_back and is_labelled(site.frame, first, last):
        found = _subject(site.frame, first) or back or of_surroundings(site, last)
        return found or (None if site.counted else _of_indicator(site, last))
    if back and points_back:
        return back
    if points_back and not site.counted:
        return of_surroundings(site, last) or outside(last)
    pieces = site.frame.word(first - 1) == "," and over_counters(site.frame, last) > last
    told = _subject(site.frame, first) or (named_before(site.frame, first) if pieces else None)
    return told or (back if not site.counted else None)


def of_surroundings(site: Site, last: int) -> Head | None:
    """What the cell counts, what the text before counted, or what the promise is about."""
    if site.counted:
        return named_thing(site.counted, last, "cell") or left_out(last, "cell", base_form(site.counted), UNKNOWN)
    if site.earlier:
        goes_on = site.frame.word(site.frame.first) in _MORE | _REST  # `48 elever på tre skolor | Ytterligare 61`
        told = site.earlier[0 if goes_on else -1]
        if told.head.lemma or not site.promise.text:
            return replace(meant(told, last), rule="fore")
    return site.promise.thing(last) if site.promise.text else None


def meant(latest: Draft, place: int) -> Head:
    """The noun of an earlier count, left out here."""
    return left_out(place, "utelämnat", latest.head.lemma, latest.head.sort)


def outside(place: int) -> Head:
    """A noun that stands outside the text."""
    return left_out(place, "utanför", "", UNKNOWN)


def _points_outside(frame: Frame, first: int, last: int) -> bool:
    """`Av de 22 fick …`, `12 st. rörde narkotika`: the text goes on about something named before it."""
    if frame.word(first - 1) in ("de", "dessa", "dom", "varav", "därav"):
        return True
    if frame.word(first - 1) == ":" and frame.word(first - 2) in words().labels:
        return True
    if frame.word(frame.clause_at(first).first) == "av":
        return True
    behind = over_counters(frame, last)
    return frame.kind(behind) in FINITE and (first == frame.first or frame.word(first - 1) in ("och", ","))


def _heading_noun(frame: Frame, first: int) -> Head | None:
    """`Åtgärder: klara 8, pågår 3`: what the label that opens the line names."""
    lemma = frame.lemma(frame.first)
    headed = frame.kind(frame.first) == "noun" and frame.word(frame.first + 1) == ":" and frame.first + 1 < first - 1
    if not headed or frame.word(frame.first) in words().outcomes or lemma in _HEADINGS:
        return None
    return Head(None, lemma, sort_of(lemma), frame.first, frame.first + 1, "ämne")


def _subject(frame: Frame, first: int) -> Head | None:
    """A known noun earlier in the sentence that is done or found: its subject."""
    for at in range(frame.first, first):
        if frame.kind(at) != "noun" or _is_behind_preposition(frame, at):
            continue
        lemma = frame.lemma(at)
        sort = sort_of(lemma)
        named = lemma.lower() in words().labels or frame.word(at) in words().times
        if sort.known and not named and sort.nature not in ("plats", "person"):
            return Head(None, lemma, sort, at, at + 1, "ämne")
    return None


def named_before(frame: Frame, first: int) -> Head | None:
    """What a clause names, where a noun is left out: `Lampan är lagad och en ny …`, `delade ut skyltar, 48 st`."""
    for at in range(frame.first, first):
        named = frame.kind(at) == "noun" and frame.word(at) not in words().labels | words().times
        if named and not _is_behind_preposition(frame, at) and not is_party(frame, at):
            lemma = frame.lemma(at)
            return Head(None, lemma, sort_of(lemma), at, at + 1, "ämne")
    return None


def _is_behind_preposition(frame: Frame, at: int) -> bool:
    """Whether a noun is governed by the preposition before it, which is no particle: `delade ut skyltar`."""
    particle = frame.word(at - 1) in _PARTICLES and frame.kind(at - 2) in VERBAL
    return frame.kind(at - 1) == "preposition" and not particle
