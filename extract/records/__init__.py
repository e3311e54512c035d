"""What reading a PDF gives: words in cells in tables on pages, then promises and activities.

Everything here is frozen, and everything printed keeps its page and its place on it.
"""

from extract.records.document import Cell, Document, Page, Problem, Table, UnreadableFile
from extract.records.follow_up import (
    Activity,
    Aside,
    AsideKind,
    Compared,
    FollowUp,
    Municipality,
    Nature,
    Period,
    Promise,
)
from extract.records.printed import Box, Line, Place, Word, box_of, enclosing, text_of, words_of
from extract.records.traced import Run, TracedText

__all__ = [
    "Activity",
    "Aside",
    "AsideKind",
    "Box",
    "Cell",
    "Compared",
    "Document",
    "FollowUp",
    "Line",
    "Municipality",
    "Nature",
    "Page",
    "Period",
    "Place",
    "Problem",
    "Promise",
    "Run",
    "Table",
    "TracedText",
    "UnreadableFile",
    "Word",
    "box_of",
    "enclosing",
    "text_of",
    "words_of",
]
