"""What was made of one number: all that its scrutiny looks at."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.heads.sites import Draft
from nlp.modality.status_rules import Told
from nlp.records import Count
from nlp.values import value
from nlp.vocabulary.categories import Sort


@value
class Answer:
    """`one`, a draft among those of its text, with its status, sort and frequency, and what ties it to which whole.

    `made` are the finished counts before it.
    """

    one: Draft
    drafts: Sequence[Draft]
    made: Sequence[Count]
    at: int
    told: Told
    sort: Sort
    per: str
    tie: str
    part_of: int | None

    @property
    def before(self) -> Draft | None:
        """The count before it in its own sentence."""
        earlier = self.drafts[self.at - 1] if self.at else None
        return earlier if earlier and earlier.frame is self.one.frame else None

    @property
    def whole(self) -> Count | None:
        """The whole that it is a part of, where that stands before it."""
        return self.made[self.part_of] if self.part_of is not None and 0 <= self.part_of < len(self.made) else None
