"""PDF in, follow-up out: what the rest of the program may use of this package."""

from __future__ import annotations

from pathlib import Path

from extract.reader import read_document
from extract.records import FollowUp, UnreadableFile
from extract.understanding import understand

__all__ = ["FollowUp", "UnreadableFile", "read_document", "read_follow_up", "understand"]


def read_follow_up(path: Path, name: str) -> FollowUp:
    """Read and understand one PDF, listed as `name`; raises UnreadableFile with a Swedish sentence."""
    return understand(read_document(path, name))
