"""The one promise of a document, told in its introduction, and what is told under the themes below it."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.flow.headings import heading_kind, promises
from extract.flow.sections import Section
from extract.flow.vows import was_promised
from extract.promises.wording.deeds import says_how_much
from extract.promises.wording.under_headings import is_numbered_promise
from extract.records import Activity, Promise

LEADS = re.compile(r"\b(?:följande|nedan(?:stående)?)\b", re.IGNORECASE)
"""A promise that only leads to what is promised under the headings below."""


def of_introduction(read: tuple[Promise, ...], sections: tuple[Section, ...]) -> tuple[Promise, ...]:
    """The promises; where nothing but the introduction promises, all that is told under themes is of that promise.

    Each report keeps its theme. What was done besides the promises is of none.
    """
    if len(read) < 2 or not _is_introduced(read[0]):
        return read
    themes = {section.theme for section in sections} - {""}
    if not all(_is_unsaid(promise, themes) for promise in read[1:]):
        return read
    told = tuple(replace(one, theme=p.theme or p.text.text) for p in read[1:] for one in p.activities)
    besides = tuple(replace(p, activities=kept) for p in read[1:] if (kept := tuple(filter(_is_besides, p.activities))))
    own = tuple(one for one in told if not _is_besides(one))
    return (replace(read[0], activities=read[0].activities + own), *besides) if own else read


def _is_introduced(promise: Promise) -> bool:
    """Whether a promise stands under no theme, and tells in so many words what somebody promised."""
    text = promise.text.text
    return not promise.theme and was_promised(text) and LEADS.search(text) is None


def _is_unsaid(promise: Promise, themes: set[str]) -> bool:
    """Whether nothing is promised but by a heading that names a theme."""
    text = promise.text.text
    plain = text in themes and not promises(text) and not is_numbered_promise(text) and not says_how_much(text)
    return not text or plain


def _is_besides(activity: Activity) -> bool:
    return heading_kind(activity.column) == "utöver"
