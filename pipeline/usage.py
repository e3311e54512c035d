"""What was wrong with how the command was written, in Swedish; the library that reads it says so in English."""

from __future__ import annotations

import re

from typer.exceptions import TyperException

_SEEN = re.compile(r"'([^']+)'|\(([^()]+)\)$")


def sentence(error: TyperException) -> str:
    """A sentence for the user; an error of a kind that the library has not had before is told in its own words."""
    option, parameter = getattr(error, "option_name", None), getattr(error, "param", None)
    if option is not None:
        return (
            f"Väljaren {option} finns inte." if hasattr(error, "possibilities") else f"Väljaren {option} saknar värde."
        )
    if parameter is not None:
        return _about_value(max(parameter.opts, key=len), given=bool(error.message), argument=parameter.metavar)
    seen = _SEEN.search(error.format_message())
    if seen:
        word = seen[1] or seen[2]
        return f"Kommandot {word} finns inte." if seen[1] else f"Det står för mycket i anropet: {word}."
    return f"Kommandot kunde inte tolkas ({error.format_message()})."


def _about_value(option: str, *, given: bool, argument: str) -> str:
    if not given:
        return f"{argument} saknas: en mapp med PDF:er, eller en PDF."
    return f"Värdet efter {option} duger inte: det ska vara ett heltal från 1."
