"""Lines that say who answers for the promise above them, as "Ansvarig: Polisen" does."""

from __future__ import annotations

from extract.facts.actors import answering
from extract.facts.columns import heading
from extract.flow.cutting import is_remark


def names_responsible(text: str) -> bool:
    """Whether a text is a label of who answers for something, and their names."""
    label, _, names = text.partition(":")
    return is_remark(text) and heading(label).role == "ansvarig" and names.strip() != ""


def responsible(text: str) -> str:
    """The actor that such a line names, in the contract's words; empty where it knows none of the names."""
    return answering(text.partition(":")[2])
