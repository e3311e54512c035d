"""The noun behind a number, its own or that of the next one: `åtta fasta och 14 kameror`, `vår 6, höst 9 besök`."""

from __future__ import annotations

from nlp.heads.compounds import completed_start
from nlp.heads.head_words import words
from nlp.heads.heads import Head, head_after, is_definite_singular
from nlp.heads.heads_before import head_before
from nlp.heads.partitives import partitive
from nlp.heads.sites import Site, over_counters
from nlp.parties.mentions import is_party
from nlp.values import replace
from nlp.vocabulary.frame import Frame
from nlp.vocabulary.words import may_be_adjective

# Determiners of a plural: `de 12 fallen`.
_PLURAL = frozenset({"de", "dessa", "dom", "alla", "samtliga", "våra", "båda"})
_NEUTER = ("ivt", "änt", "öjt")
_PARTIES = frozenset({"polis", "kommun", "gemensamt"})

# So many words from a joint to the next number a label has at most, and a period: `, juli – december : 19`.
_LONGEST_NAME = 3
_LONGEST_PERIOD = 5
_OF_TIME = frozenset({"period", "vecka", "årtal"})
_SEPARATE = frozenset({",", "/"})


def noun_behind(site: Site, at: int) -> Head | None:
    """The noun after a number, or after the `av` that follows it."""
    frame, (first, last) = site.frame, site.places[at]
    place = over_counters(frame, last)
    following = frame.word(place)
    if following in words().of:
        return partitive(site, at, place)
    quoted = following == ")" and place == last and frame.word(first - 1) == "("  # `samtliga (14) förskolor`
    found = head_after(frame, last + (quoted and frame.word(first - 2) in words().quantifiers))
    return found if found and fits_number(site, at, found) else None


def shared_with_next(site: Site, at: int) -> Head | None:
    """The noun of the next number, when only adjectives and a joining word stand between: `åtta fasta och 14 …`."""
    if at + 1 == len(site.expressions):
        return None
    frame, (first, place) = site.frame, site.places[at]
    if (frame.word(first - 1) in words().parting and site.latest()) or _is_whole_of_latest(site, at):
        return None
    place = over_counters(frame, place)
    begin, many = place, site.amount(at) > 1
    while place < frame.last and may_be_adjective(frame.word(place)):
        place += 1
    cut = frame.word(place) if frame.word(place).endswith("-") else ""
    if begin < place and _tells_of_people(frame, begin):
        return None
    place += bool(cut)
    if frame.word(place) not in words().joints and frame.word(place) != "=":
        return None
    if many and begin < place and not cut and not frame.word(place - 1).endswith(("a", "e")):
        return None
    following = _next_counting(site, at + 1)
    if following is None or not _is_within_reach(site, place, following):
        return None
    listed = frame.word(place) in _SEPARATE and begin < place and _is_under_heading(site, at)
    ended = frame.word(place) == "," and _is_done_with(frame, site.places[at][1], begin, place)
    figures = frame.word(place) == "/" and begin == place
    if listed or ended or (frame.word(place) in _SEPARATE and _follows_label(frame, first, figures=figures)):
        return None
    found = noun_behind(site, following) or shared_with_next(site, following)
    if found is None or (frame.word(place) == "," and _is_row_of_others(site, at, found)):
        return None
    return replace(found, rule="samma-som-nästa", lemma=completed_start(cut, found.lemma) or found.lemma)


def _is_done_with(frame: Frame, last: int, begin: int, mark: int) -> bool:
    """`9 st, 1420 prov`, `9 genomförda, 1420 prov`: the figure ends there, and counts what was told of before."""
    told = frame.verb(mark - 1)
    carried_out = begin < mark and told.form == "participle" and told.means == "gjort"
    return carried_out or last < begin == mark


def _is_whole_of_latest(site: Site, at: int) -> bool:
    """`i 9 klasser av 11, 203 elever`: out of so many of what was counted straight before."""
    latest, first = site.latest(), site.places[at][0]
    after_noun = latest is not None and latest.head.place is not None and latest.head.place == first - 2
    less = latest is not None and latest.amount < site.amount(at)
    return site.frame.word(first - 1) == "av" and after_noun and less


def _is_row_of_others(site: Site, at: int, behind: Head) -> bool:
    """`2 st, ca 90 deltagare` in a row of walks: so many of what the row is about, and then who came."""
    opens = site.places[at][0] == site.frame.first and not site.before
    thing = site.promise.thing(0) if opens and site.promise.text else None
    return thing is not None and thing.sort.nature == "aktivitet" and thing.sort.category != behind.sort.category


def _tells_of_people(frame: Frame, place: int) -> bool:
    """`1 200 fordon, 96 rapporterade, 4 körkort`: what befell some of those counted, no adjective of what follows."""
    told = frame.verb(place).means in ("anmält", "bötfällt", "stoppat", "svarat")
    return told and frame.word(place + 1) == ","


def _next_counting(site: Site, at: int) -> int | None:
    """The next number that may count, past the number of its period: `T1 4 st, T2 6 st besök`."""
    while at + 1 < len(site.expressions) and site.expressions[at].role in _OF_TIME:
        at += 1
    return at if site.expressions[at].role is None else None


def _is_within_reach(site: Site, place: int, following: int) -> bool:
    """Whether only a label stands between a joint and the next number: a name, or a period of several words."""
    frame, (first, _) = site.frame, site.places[following]
    between = range(place, first)
    if any(frame.word(step) == "att" or _parts_from_next(frame, step) for step in between):
        return False
    if frame.word(place) == "," and frame.kind(first - 1) == "preposition":  # `41 st, utlämnat i 38 fall`
        return False
    timed = any(_is_time(frame.word(step)) for step in between)
    return place < first <= place + (_LONGEST_PERIOD if timed else _LONGEST_NAME)


def _parts_from_next(frame: Frame, at: int) -> bool:
    """Whether a word between two numbers keeps them from sharing a noun; `14 och polisen 11 tillsyner` share theirs.

    A verb does behind a comma: `Våra fältare, fyra stycken, gick 30 pass`.
    """
    word = frame.word(at)
    if word in words().parting or frame.kind(at) != "noun":
        return word in words().parting or (frame.kind(at) == "past" and frame.word(at - 1) == ",")
    label = _is_time(word) or word in words().outcomes
    return not (label or is_party(frame, at) or frame.written(at)[0].isupper())


def _is_time(word: str) -> bool:
    """`höst`, `maj-aug`."""
    return word in words().times or ("-" in word and word.partition("-")[0] in words().times)


def _is_under_heading(site: Site, at: int) -> bool:
    """`Kameror: 3 uppsatta, 2 beviljade / 1 avslag`: the label counts, until an item has a noun of its own."""
    frame, first = site.frame, site.places[at][0]
    latest = site.latest()
    goes_on = (
        latest is not None
        and ((latest.head.place or 0) < latest.first or latest.head.rule == "particip")
        and frame.word(first - 1) in _SEPARATE
        and ":" in frame.words
    )
    return goes_on or (frame.word(first - 1) == ":" and head_before(frame, first) is not None)


def _follows_label(frame: Frame, first: int, *, figures: bool) -> bool:
    """`Trafikkontroller 12 st, 5 tillfällen`, `Butiker 14/3 anm.`: a label that is counted itself.

    Brackets behind its figure tell more. A noun that is no activity is the label of two figures set off by a stroke.
    """
    found = head_before(frame, first) if frame.word(first - 1) != "(" else None
    if found is None:
        return False
    beside = figures and found.sort.known and (found.place or 0) >= first - 2
    return beside or found.sort.nature == "aktivitet"


def fits_number(site: Site, at: int, head: Head) -> bool:
    """A number above one counts no definite singular (`31 nämnde torget, 12 stationen`) and no party (`2 kommun`)."""
    frame, number, place = site.frame, site.expressions[at].expression, head.place
    where = number.form == "digits" and head.sort.nature == "plats"  # `2 torget, 1 parken`
    if ((number.value or 0) <= 1 and not where) or place is None or frame.word(number.first - 1) in _PLURAL:
        return True
    if frame.kind(place - 1) == "adjective" and frame.word(place - 1).endswith(_NEUTER):
        return False  # `31 positivt utslag`: what each of them gave
    supine = place - 1 == site.places[at][1] and frame.kind(place - 1) == "supine"
    if supine and site.latest() and not frame.word(place - 1).endswith("s"):
        return False  # `4 familjer, 3 accepterat stöd`: what so many of those before did
    word = frame.word(place)
    if word in _PARTIES and frame.kind(place + 1) != "noun":
        return False
    return not is_definite_singular(word, head.lemma.lower())
