"""What is found about an article or a vague amount."""

from __future__ import annotations

from nlp.values import value


@value
class Verdict:
    """Whether it counts, by which rule, and whether the other reading is near."""

    counts: bool
    rule: str
    near: bool = False
