"""How the small values are made that a page, or a text, has by the thousand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

Made = TypeVar("Made")


@dataclass_transform(frozen_default=True)
def value(cls: type[Made]) -> type[Made]:
    """A slotted dataclass that nobody changes: the type checker holds it frozen, not the running program.

    A dataclass that is frozen at run time takes four times as long to make, which was a tenth of all counting.
    """
    return dataclass(slots=True, unsafe_hash=True)(cls)
