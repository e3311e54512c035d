"""PDF in, follow-up out: what the rest of the program may use of this package.

From the file to the promises, each folder resting on those before it: `files` opens, `pages` brings words and drawn
lines upright, `tables` finds tables on a page, `reader` makes the document of them; `texts` joins printed lines,
`facts` reads periods, places and headers, `flow` puts pages after one another, `promises` understands.
"""

from __future__ import annotations

from pathlib import Path

from extract.records import FollowUp, UnreadableFile

__all__ = ["FollowUp", "UnreadableFile", "read_follow_up"]


def read_follow_up(path: Path, name: str) -> FollowUp:
    """Read and understand a PDF listed as `name`; raises UnreadableFile with a Swedish sentence.

    What it takes is imported when it is first needed: those that only want the records, or the tables, start at once.
    """
    from extract.promises.understanding import understand
    from extract.reader import read_document

    return understand(read_document(path, name))
