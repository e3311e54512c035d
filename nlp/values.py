"""How the small values are made that counting makes by the dozen for each sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

from extract.values import value

__all__ = ["replace", "single", "value"]

Made = TypeVar("Made")


@dataclass_transform(frozen_default=True, eq_default=False)
def single(cls: type[Made]) -> type[Made]:
    """A value of which no two are equal: what is remembered of one is looked up by itself, whatever it holds."""
    return dataclass(slots=True, eq=False)(cls)


@cache
def _fields(kind: type[Any]) -> tuple[dict[str, int], Callable[[object], tuple[object, ...]]]:
    """The place of each field of a value that has several, and what reads them all, in their order."""
    names = [field.name for field in fields(kind)]
    return {name: place for place, name in enumerate(names)}, attrgetter(*names)


def replace(one: Made, **changed: object) -> Made:
    """As `dataclasses.replace`, in a tenth of its time: for values whose fields are all given when they are made."""
    kind: Any = type(one)
    places, read = _fields(kind)
    told = list(read(one))
    for name, known in changed.items():
        told[places[name]] = known
    made: Made = kind(*told)  # given by name they would take four times as long
    return made
