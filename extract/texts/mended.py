"""Words that were read as something else than what stands in the file, told to the analyst."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.records import Page, Problem


@dataclass(frozen=True, slots=True)
class Mended:
    """A word as it stood, and as it is read."""

    before: str
    after: str


def with_mended_told(page: Page, mended: Sequence[Mended], fault: str) -> Page:
    """The page with a warning of such words; `fault` says in Swedish what they had."""
    if not mended:
        return page
    first = mended[0]
    count = "Ett ord" if len(mended) == 1 else f"{len(mended)} ord"
    example = f"”{first.before}” är läst som ”{first.after}”"
    text = f"{count} på sida {page.number} {fault} ({example}). Jämför med originalet."
    return replace(page, problems=(*page.problems, Problem(text, page.number)))
