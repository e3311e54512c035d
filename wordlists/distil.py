"""Distils the word forms of simplemma (MIT) into the small table that the counting reads.

Run by hand from the project's root, in an environment of its own that has simplemma 2.0.0 (the project's has it not);
README.md beside this file gives the commands.
It writes three files in nlp/vocabulary/lexicon: nouns.tsv, the noun forms whose base form the reader would otherwise
get wrong; classes.tsv, the forms of verbs (V) and adjectives (A), with N where a noun shares the form, and n where it
looks like the plural of a noun; and lookalikes.txt, the words that differ by a letter from a noun we list and are no
misspellings of it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

from nlp.vocabulary.categories import sort_of
from nlp.vocabulary.lemmas import FOLDER, SHORTEST_START, SHORTEST_TAIL, base_form, by_ending, own_base
from nlp.vocabulary.misspellings import mended

Paradigms = dict[str, set[str]]

WORD = re.compile(r"[a-zåäöé][a-zåäöéü]+")
GENITIVE_OF_DEFINITE = re.compile(r".*(?:en|et|n|t|na|a)s")
ADJECTIVE = re.compile(r".*(?:ig|isk|lös|sam|bar)")
SHORT_VERB = re.compile(r".*[åeoyöä]")
ARCHAIC_ENDING = re.compile(r".*(?:[ae]res|ade?s|ne|andes|eren?|ates)")
TOLD_BY_ENDING = re.compile(r".*(?:era|erar|erade|erades|erat|erats|eras|iga|igt|iska|iskt|ade|ades)")
ROUNDS = 2
LEFT_OUT = tuple(Path(__file__).with_name("left_out.txt").read_text(encoding="utf-8").split())


def paradigms() -> Paradigms:
    """The forms of each base form, itself among them."""
    forms: Paradigms = defaultdict(set)
    for form, lemma in DefaultDictionaryFactory().get_dictionary("sv").items():
        word, base = (text.decode() if isinstance(text, bytes) else text for text in (form, lemma))
        if WORD.fullmatch(word) and WORD.fullmatch(base) and not is_left_out(base):
            forms[base] |= {word, base}
    return forms


def is_left_out(base: str) -> bool:
    """Slang and slurs of `left_out.txt`, which no report has and which only risk to show up where a word is mended."""
    whole = {word for word in LEFT_OUT if not word.endswith("*")}
    return base in whole or base.startswith(tuple(word[:-1] for word in LEFT_OUT if word.endswith("*")))


def word_class(lemma: str, forms: set[str]) -> str:
    """N, V or A by which forms there are; empty where they do not tell."""
    if is_verb(lemma, forms):
        return "V"
    participle = lemma.endswith("ad") and {lemma + "e", lemma[:-1] + "t"} <= forms
    if participle or ADJECTIVE.fullmatch(lemma) or {lemma + "t", lemma + "a"} <= forms:
        return "A" if len(forms) > 1 else ""
    definite = any(form[:-1] in forms for form in forms if GENITIVE_OF_DEFINITE.fullmatch(form) and form[:-1] != lemma)
    return "N" if definite else ""


def is_verb(lemma: str, forms: set[str]) -> bool:
    stem = lemma[:-1]
    if lemma.endswith("a"):
        present = lemma + "r" in forms or stem + "er" in forms or stem + "r" in forms
        past = {
            lemma + "de",
            lemma + "t",
            stem + "ande",
            *(stem + end for end in ("te", "de", "t", "it", "ade")),
        } & forms
        return present and bool(past)
    return bool(SHORT_VERB.fullmatch(lemma)) and {lemma + "r", lemma + "tt"} <= forms


def living(lemma: str, kind: str, forms: set[str]) -> list[str]:
    """The forms worth keeping: no genitives of nouns and adjectives, no archaic verb forms; the base form first."""
    kept = {form for form in forms if kind == "V" or not (form.endswith("s") and form[:-1] in forms)}
    if kind == "V":
        kept = {form for form in kept if not ARCHAIC_ENDING.fullmatch(form) or form[:-1] not in forms}
    return [lemma, *sorted(kept - {lemma})]


def noun_exceptions(nouns: dict[str, list[str]]) -> dict[str, str]:
    """The noun forms whose base form neither our own words nor the endings nor the table so far tell."""
    table: dict[str, str] = {}
    for _ in range(ROUNDS):
        missing = {
            form: lemma
            for lemma, forms in sorted(nouns.items(), key=lambda item: len(item[0]))
            for form in forms
            if told(form, table) != lemma
        }
        for form, lemma in missing.items():
            if told(form, table) != lemma and not (form == lemma and form[:-2] in nouns):
                table[form] = lemma
    return table


def told(form: str, table: dict[str, str]) -> str:
    """The base form that the reader would find with this table."""
    own = own_base(form)
    if own:
        return own
    for cut in (0, *range(SHORTEST_START, len(form) - SHORTEST_TAIL + 1)):
        if form[cut:] in table:
            return form[:cut] + table[form[cut:]]
    return by_ending(form)


def other_classes(kept: dict[str, list[str]], kinds: dict[str, str]) -> dict[str, str]:
    """Class letters of the forms of verbs and adjectives, with N where a noun shares the form."""
    letters: dict[str, set[str]] = defaultdict(set)
    for lemma, forms in kept.items():
        for form in forms:
            letters[form].add(kinds[lemma])
    bases = {lemma for lemma in kept if kinds[lemma] == "N"}
    for form, found in letters.items():
        if found == {"V"} and form.endswith(("ar", "er")) and form[:-2] in bases:
            found.add("n")
    plain = {form: found for form, found in letters.items() if found != {"N"} and not TOLD_BY_ENDING.fullmatch(form)}
    return {form: "".join(sorted(found)) for form, found in plain.items()}


def lookalikes(words: set[str]) -> list[str]:
    """The base forms that the reader would take for misspellings; the file must be empty when this is asked."""
    unknown = {(word, base_form(word)) for word in words if not sort_of(base_form(word)).known}
    return sorted({lemma for word, lemma in unknown if mended(word, lemma)})


def write(path: Path, table: dict[str, str]) -> None:
    path.write_text("".join(f"{form}\t{value}\n" for form, value in sorted(table.items())), encoding="utf-8")


def main() -> None:
    forms = paradigms()
    kinds = {lemma: word_class(lemma, found) for lemma, found in forms.items()}
    kept = {lemma: living(lemma, kinds[lemma], forms[lemma]) for lemma in forms if kinds[lemma]}
    write(FOLDER / "nouns.tsv", noun_exceptions({lemma: kept[lemma] for lemma in kept if kinds[lemma] == "N"}))
    write(FOLDER / "classes.tsv", other_classes(kept, kinds))
    path = FOLDER / "lookalikes.txt"
    path.write_text("", encoding="utf-8")
    path.write_text("".join(f"{word}\n" for word in lookalikes(set(forms))), encoding="utf-8")


if __name__ == "__main__":
    main()
