"""What was wrong with how the command was written, in Swedish; the library that reads it says so in English."""

from __future__ import annotations

import re

from typer.exceptions import TyperException

_SEEN = re.compile(r"'([^']+)'|\(([^()]+)\)$")


def sentence(error: TyperException) -> str:
    """A sentence for the user; an error of a kind that the library has not had before is told in its own words.

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
