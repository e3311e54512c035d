"""A text's tokens as plain lists, blanks left out: what the number rules walk along."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from operator import add

from spacy.attrs import IDX, LENGTH, LOWER  # type: ignore[import-not-found]  # a compiled module without stubs
from spacy.tokens import Doc

from nlp.texts.language import lowered, plain_text


@dataclass(frozen=True, slots=True)
class Row:
    """Token `k` is `text[starts[k]:ends[k]]`, token `index[k]` of the Doc, and `lower[k]` for comparing."""

    text: str
    lower: list[str]
    starts: list[int]
    ends: list[int]
    index: list[int]

    def __len__(self) -> int:
        return len(self.lower)

    def word(self, place: int) -> str:
        """The lower-case token at `place`; empty outside the text."""
        return self.lower[place] if 0 <= place < len(self.lower) else ""

    def glued(self, place: int) -> bool:
        """Whether nothing stands between the token at `place` and the one before it."""
        return 0 < place < len(self.lower) and self.starts[place] == self.ends[place - 1]

    def spaced(self, place: int) -> bool:
        """Whether exactly one blank stands between the token at `place` and the one before it."""
        return 0 < place < len(self.lower) and self.starts[place] == self.ends[place - 1] + 1

    def place_of(self, token: int) -> int:
        """Where the Doc's token `token` stands in the row."""
        return bisect_left(self.index, token)

    def place_at(self, offset: int) -> int:
        """The place of the first token that begins at or after `offset`."""
        return bisect_left(self.starts, offset)


def row_of(doc: Doc) -> Row:
    """The row of a Doc from `nlp.texts.language.read`, made once."""
    row = doc.user_data.get("row")
    if not isinstance(row, Row):
        row = doc.user_data["row"] = _made(doc)
    return row


def _made(doc: Doc) -> Row:
    keys, starts, lengths = doc.to_array([LOWER, IDX, LENGTH]).T.tolist() if len(doc) else ([], [], [])
    lower, ends = list(map(lowered, keys)), list(map(add, starts, lengths))
    index = list(range(len(lower)))
    if any(map(str.isspace, lower)):
        index = [place for place in index if not lower[place].isspace()]
        lower, starts, ends = ([numbers[place] for place in index] for numbers in (lower, starts, ends))
    return Row(plain_text(doc), lower, starts, ends, index)
