"""The first line of the help in Swedish: the library has its own word there, in English."""

from __future__ import annotations

from typing import Any

from typer.core import TyperCommand, TyperGroup


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
