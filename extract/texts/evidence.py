"""What is known of the words of a document, to tell a word from a piece of one."""

from __future__ import annotations

from dataclasses import dataclass

from extract.texts.lexicon import Lexicon
from extract.texts.soft_hyphens import SOFT_HYPHEN


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of words: those printed whole in the document, a lexicon, whether it hyphenates, or cuts words.

    `fills`: words are cut after others on their line too, not only those that begin it.
    """

    printed: frozenset[str]
    lexicon: Lexicon
    hyphenates: bool = False
    cuts: bool = False
    fills: bool = False

    def knows(self, word: str) -> bool:
        """Whether the word stands whole in the document or in the lexicon."""
        return bare(word) in self.printed or bare(word) in self.lexicon

    def stands(self, word: str) -> bool:
        """Whether a text is written by itself, in the document or the lexicon, or before a hyphen."""
        return self.knows(word) or any(one.startswith(bare(word) + "-") for one in self.printed)

    def makes(self, word: str) -> bool:
        """Whether a text is a word by itself: printed whole elsewhere, in the lexicon, or a compound of its words."""
        return word in self.printed or self.lexicon.makes(word)


def bare(word: str) -> str:
    """The word in lower case without the punctuation around it."""
    return word.lower().strip(".,;:!?()[]\"'”’»«/" + SOFT_HYPHEN)
