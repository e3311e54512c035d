"""What the command says in Swedish where the library that reads it has words of its own, in English."""

from __future__ import annotations

import re
from typing import Any

from typer.core import TyperCommand, TyperGroup
from typer.exceptions import TyperException

_SEEN = re.compile(r"'([^']+)'|\(([^()]+)\)$")


class SwedishCommand(TyperCommand):
    """A command whose help begins with "Användning"."""

    def get_usage(self, ctx: Any) -> str:  # noqa: ANN401 # the library keeps the type to itself
        """How the command is written."""
        return _swedish(super().get_usage(ctx))


class SwedishGroup(TyperGroup):
    """A group of commands whose help begins with "Användning"."""

    def get_usage(self, ctx: Any) -> str:  # noqa: ANN401 # the library keeps the type to itself
        """How the commands are written."""
        return _swedish(super().get_usage(ctx))


def _swedish(usage: str) -> str:
    """The line in Swedish, without the braces around what must be given."""
    return usage.replace("Usage: ", "Användning: ", 1).translate(str.maketrans("", "", "{}"))


def wrong_usage(error: TyperException) -> str:
    """What was wrong with how the command was written; an error of a kind not met before is told in its own words.

    The library keeps its kinds of errors to itself: they are told apart by what they carry.
    """
    option, parameter = getattr(error, "option_name", None), getattr(error, "param", None)
    if option is not None:
        wrong = "finns inte" if hasattr(error, "possibilities") else "saknar värde"
        return f"Väljaren {option} {wrong}."
    if parameter is not None and not error.message:
        return f"{parameter.metavar} saknas: en mapp med PDF:er, eller en PDF."
    if parameter is not None and parameter.name == "jobs":
        return f"Värdet efter {max(parameter.opts, key=len)} duger inte: det ska vara ett heltal från 1."
    if parameter is not None:  # the two paths, which may be anything but nothing
        name = parameter.metavar if parameter.param_type_name == "argument" else max(parameter.opts, key=len)
        return f"{name} är tomt: skriv vilken mapp eller fil som menas."
    seen = _SEEN.search(error.format_message())
    if seen:
        word = seen[1] or seen[2]
        return f"Kommandot {word} finns inte." if seen[1] else f"Det står för mycket i anropet: {word}."
    return f"Kommandot kunde inte tolkas ({error.format_message()})."
