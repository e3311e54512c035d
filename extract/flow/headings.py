"""What a heading says of the text under it: a theme, a promise, what was done, or nothing that is followed up."""

from __future__ import annotations

import re
from functools import lru_cache

from extract.facts.actors import actor_in, begins_with_party, names_parties_only, without_actors
from extract.facts.columns import header_words, place_words
from extract.facts.municipalities import mentions
from extract.facts.periods import names_period, without_period
from extract.facts.subjects import speaks_of_promises
from extract.flow.besides import says_besides
from extract.flow.heading_words import HeadingKind, filler_words, kind_words, says
from extract.flow.kept import report_stems, says_if_kept
from extract.flow.tenses import IN_THE_PAST
from extract.flow.vows import vow_in

REPORTING: frozenset[HeadingKind] = frozenset({"utöver", "utfall", "plan", "period"})
"""Kinds of headings over what was done."""
NUMBERING = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[ivx]{1,4}[.)]|[a-e][.)])\s+", re.IGNORECASE)
TRAILING_NUMBER = re.compile(r"\s*(?:nr\.?\s*)?\d{1,2}(?:\.\d{1,2})*\s*[:.]?$", re.IGNORECASE)
NUMBERED_GOAL = re.compile(r"(?:del)?mål (?:nr\.? ?)?\d{1,2}\s?[:.]?", re.IGNORECASE)
"""A goal with a number of its own is what is promised; a bare "Mål:" tells how much."""
PROMISE = re.compile(r"\b(?:ska|skall|lovar|utlovar|kommer att|åtar|förbinder)\b", re.IGNORECASE)
VERB = re.compile(
    r"\b(?:är|finns|blir|får|kan|vill|måste|bör|gör|ger|pågår|sker|gäller|avser|ingår|framgår|följer|visar|bygger"
    r"|[^\W\d_]{2,}(?:erar|etar|isas|eras)|beskrivs|anges|följs)\b",
    re.IGNORECASE,
)
"""Verbs in the present that stand in most sentences; other such forms are spelled as nouns are."""
SUBORDINATE = re.compile(r"\b(?:vem|vilka|vad|hur|när|var(?!\s+att\b)|där)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
"""Before a verb that does not promise, as in "vem de ska ringa"."""
MEANT = re.compile(r"\b(?:som|det)\s+(?P<who>(?:\w+\s+){1,4})$", re.IGNORECASE)
"""Before the verb of a clause with a subject of its own: "aktiviteter som polisen och kommunen ska …"."""
GOES_ON = re.compile(r"(?:,|\b(?:och|men|utan))\s+(?:(?:därefter|sedan|nu|även|också|istället)\s+)?$", re.IGNORECASE)
"""Before a verb that only adds what comes next to what was told, as in "ställdes in och kommer att hållas i maj"."""
CAME_OF_IT = re.compile(r"(?<!som )\b(?:har|hade|blev|fick|gick|gjorde|kunde|visade sig|ställdes)\b", re.IGNORECASE)
"""Verbs in the past that tell what came of a goal in the same sentence, and describe nothing in it."""
DESCRIBED = re.compile(r"\b(?:som|där|när|då|vilka|vilken|vilket)\b", re.IGNORECASE)
SHORTEST_PROMISE = 3
SHORT_GOAL = re.compile(
    r"(?!(?:detta|dessa|det|den|man|här|som|vad|hur|när|var|där|alla|vem|båda)\b)[^\W\d_]{3,} (?:ska|skall) \w{2,}a",
    re.IGNORECASE,
)
"""A goal in three words, as "Inbrotten ska minska"; others of so few words only lead to one."""
PROMISED = re.compile(r"\b(?:ut)?lovad(?:e|es)\b", re.IGNORECASE)
OWN_THEME = re.compile(r"\w+ (?:nr\.? ?)?\d{1,2}\s?[:.–-]\s*\w", re.IGNORECASE)
"""A numbered promise that says what it is about, as in "Löfte 1: Skolor"."""
WITH_PARTY = re.compile(r"\b(?:med|mot|kring)\s+\S+", re.IGNORECASE)
"""With or about whom something is done, as in "Arbetet med fältare", who need not be the one that reports."""
LONGEST_PLAIN = 7
"""A line in plain type that is a heading has at most this many words."""
LONGEST_OUTCOME = 9
"""A heading over what was done has at most this many words."""


@lru_cache(maxsize=4096)
def heading_kind(text: str) -> HeadingKind:
    """The kind of a heading; `tema` where no word says otherwise."""
    return _kind_by_verb(text) or _kind_by_words(text)


def _kind_by_verb(text: str) -> HeadingKind | None:
    """What a heading says by its verbs: that something is promised, was kept, or was done besides; None without one."""
    vow = vow_in(text)
    if vow == "löfte":
        return "lovande"
    if says_besides(text) and not promises(text):
        return "utöver"
    if says_if_kept(text):
        return "utfall"
    return "löfte" if vow or NUMBERED_GOAL.fullmatch(text.strip()) else None


def _kind_by_words(text: str) -> HeadingKind:
    bare = TRAILING_NUMBER.sub("", NUMBERING.sub("", text.strip())).rstrip(" :")
    undated = TRAILING_NUMBER.sub("", without_period(NUMBERING.sub("", text.strip())))
    forms = {header_words(form) for form in (bare, without_actors(without_period(bare)), without_actors(undated))}
    told = _party_report(bare)
    for entry in kind_words():
        if entry.kind in ("löfte", "plan") and OWN_THEME.match(bare):
            continue
        if entry.kind != "löfte" and entry.kind != "sidotext" and len(bare.split()) > LONGEST_OUTCOME:
            continue
        if any(says(form, entry) for form in forms) or (entry.kind == "utfall" and says(told, entry)):
            return entry.kind
    if promises(text):
        return "lovande"
    if _is_municipality(bare):
        return "kommun"
    if _is_period(bare) or _is_period(text.strip().rstrip(" :")):
        return "period"
    if _names_report(text):
        return "namn"
    return "utfall" if asks_what_was(text) else "tema"


def is_sentence(text: str, *, bold: bool) -> bool:
    """Whether a text in larger type than most is a sentence all the same: much of what is printed stands in tables.

    A long name of a theme may end with a dot too, but is bold and has no verb; a short one has none.
    """
    long = len(text.split()) > LONGEST_PLAIN
    return text.endswith(".") and (long or not bold) and (_has_verb(text) or (long and not bold))


def _has_verb(text: str) -> bool:
    return bool(IN_THE_PAST.search(text) or PROMISE.search(text) or VERB.search(text)) or begins_with_party(text)


def asks_what_was(text: str) -> bool:
    """Whether a heading asks what was done or how it went, so that the answer under it tells."""
    return text.endswith("?") and len(text.split()) > 2 and IN_THE_PAST.search(text) is not None


def _names_report(text: str) -> bool:
    """Whether a heading says that promises are followed up, whose and of what time, and no more."""
    if not (reports(text) and speaks_of_promises(text)):
        return False
    named = place_words(text)
    unsaid = filler_words().words | filler_words().of_promises
    rest = [word for word in header_words(without_period(text)) if word not in unsaid]
    return all(
        word.startswith(report_stems()) or speaks_of_promises(word) or actor_in(word) or word.removesuffix("s") in named
        for word in rest
    )


def _is_period(text: str) -> bool:
    return names_period(text) and not header_words(without_period(text))


def _party_report(text: str) -> tuple[str, ...]:
    """What a party's heading says but for the promises and the municipality that it tells of."""
    if not actor_in(WITH_PARTY.sub("", text)):
        return ()
    found = next(mentions(text), None)
    name = found.municipality.name.lower() if found else ""
    words = header_words(without_actors(without_period(text)))
    unsaid = filler_words().of_promises
    return tuple(word for word in words if word not in unsaid and word.removesuffix("s") != name.removesuffix("s"))


def promises(text: str) -> bool:
    """Whether a text is a sentence that promises: somebody shall, or a goal "att …" stands alone."""
    words = text.split()
    if text[:4].lower() == "att " and len(words) > 2:
        return not tells_of_goal(text)
    match = next((m for m in PROMISE.finditer(text) if not _is_subordinate(text[: m.start()])), None)
    if match is not None and _tells_first(text[: match.start()]):
        return False
    enough = len(words) > SHORTEST_PROMISE or SHORT_GOAL.fullmatch(text.rstrip(".")) is not None
    return match is not None and enough and len(text[: match.start()].split()) <= 12


def _is_subordinate(before: str) -> bool:
    """Whether a verb stands in a clause that only says what is meant: "vem de ska ringa", "det vi lovar"."""
    meant = MEANT.search(before)
    return SUBORDINATE.search(before) is not None or (meant is not None and _are_parties(meant["who"]))


def _are_parties(words: str) -> bool:
    unnamed = " ".join(word for word in words.split() if word.islower() or actor_in(word))
    return unnamed == "vi" or names_parties_only(unnamed)


def tells_of_goal(text: str) -> bool:
    """Whether a sentence does not stop at what was to be done, but tells what came of it: "Att X har varit svårt"."""
    past = CAME_OF_IT.search(text) if text[:4].lower() == "att " else None
    return past is not None and not DESCRIBED.search(text[: past.start()])


def _tells_first(before: str) -> bool:
    """Whether what stands before a promising verb tells what happened, and the verb only goes on from there."""
    past = IN_THE_PAST.search(before)
    return past is not None and GOES_ON.search(before) is not None and not DESCRIBED.search(before[: past.start()])


def _is_municipality(text: str) -> bool:
    """Whether a heading is the name of a municipality and little else."""
    found = list(mentions(text))
    return len(found) == 1 and len(text.split()) <= 4 and not without_named(text)


def without_named(text: str) -> str:
    """What is left of a heading without its municipality and the words kommun, stad."""
    rest = re.sub(r"\b(?:kommuns?|stads?|uppföljning|medborgarlöften?)\b", "", text, flags=re.IGNORECASE)
    found = next(mentions(text), None)
    name = found.municipality.name if found else ""
    return re.sub(rf"\b{re.escape(name)}s?\b|[\W\d]", "", rest, flags=re.IGNORECASE)


def reports(title: str) -> bool:
    """Whether a title says that the document tells what was done, and does not only promise."""
    outcome = next(entry for entry in kind_words() if entry.kind == "utfall")
    told = any(says(header_words(form), outcome) for form in (title, without_actors(title)))
    return told or says_if_kept(title) or any(word.startswith(report_stems()) for word in header_words(title))
