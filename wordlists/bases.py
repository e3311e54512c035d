"""Writes the base forms of simplemma (MIT) by which the reader tells a word from a piece of one.

Run by hand from the project's root, in an environment of its own that has simplemma 2.0.0 (the project's has it not);
README.md beside this file gives the commands. It writes `extract/texts/lexicon.txt`.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections import Counter
from pathlib import Path

from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

FOLDER = Path("extract/texts")
LONGEST = 12
FEWEST_FORMS = 4
"""A base form with fewer inflected forms is rare, foreign or an abbreviation."""
SHORTEST_PART = 5
SHORTEST_ADVERB, LONGEST_ADVERB = 4, 10
"""Adverbs and prepositions have one form; very short ones are mostly abbreviations."""
WORD = re.compile(r"[a-zåäöé]{2,}$")


def main() -> None:
    """Write the lexicon."""
    function = tomllib.loads((FOLDER / "connectives.toml").read_text(encoding="utf-8"))["function"]
    forms = DefaultDictionaryFactory().get_dictionary("sv")
    bases = Counter(base for form, base in forms.items() if WORD.match(form) and WORD.match(base))
    common = {base for base, count in bases.items() if count >= FEWEST_FORMS and len(base) <= LONGEST}
    rare = {
        base for base, count in bases.items() if count < FEWEST_FORMS and SHORTEST_ADVERB <= len(base) <= LONGEST_ADVERB
    }
    supines = {form for form, base in forms.items() if base in common and form.endswith("it") and len(form) <= LONGEST}
    words = sorted({base for base in common if not _compound(base, common)} | rare | supines | set(function))
    head = "# Swedish words in base form, from simplemma 2.0.0 (MIT, Adrien Barbaresi); made by wordlists/bases.py\n"
    (FOLDER / "lexicon.txt").write_text(head + "\n".join(words) + "\n", encoding="utf-8")
    sys.stderr.write(f"{len(words)} words\n")


def _compound(word: str, words: set[str]) -> bool:
    """Whether the word is two others, so that it need not stand in the lexicon itself."""
    return any(word[:i] in words and word[i:] in words for i in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1))


if __name__ == "__main__":
    main()
