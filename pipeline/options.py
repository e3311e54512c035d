"""What the command `uppfoljning` can be given, each with its line of the help."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from outputs.formats import FORMATS

_HEADING = "Väljare"
_SWITCH = ""
"""In the place of a value's name: a switch takes no value, and the library would print its own word for that."""


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(version("uppfoljning"))
        raise typer.Exit


def _show_help(context: typer.Context, wanted: bool) -> None:
    if wanted:
        typer.echo(context.get_help(), nl=False)
        raise typer.Exit


def _path(given: str | Path) -> Path:  # the library hands what it has read once more in an error
    if not str(given).strip():  # as an unset variable gives; it would be taken for the folder one stands in
        raise typer.BadParameter("it is empty")
    return Path(given).expanduser()  # make and some shells leave a ~ as it is


def _at_least_one(jobs: int) -> int:
    if jobs < 1:
        raise typer.BadParameter("the least is 1")
    return jobs


Help = Annotated[
    bool,
    typer.Option(
        "--help",
        "-h",
        metavar=_SWITCH,
        callback=_show_help,
        is_eager=True,
        help="Visa den här hjälpen.",
        rich_help_panel=_HEADING,
    ),
]
Version = Annotated[
    bool,
    typer.Option(
        "--version",
        metavar=_SWITCH,
        callback=_show_version,
        is_eager=True,
        help="Visa versionen.",
        rich_help_panel=_HEADING,
    ),
]
# Left out of the library's list, which says "required" in English: the command's own text tells what it is.
Source = Annotated[Path, typer.Argument(metavar="INPUT", parser=_path, hidden=True)]
Output = Annotated[
    Path,
    typer.Option(
        "--output",
        "-o",
        metavar="MAPP",
        parser=_path,
        help="Hit skrivs arbetsboken och datafilerna; annars till mappen out.",
        show_default=False,
        rich_help_panel=_HEADING,
    ),
]
Formats = Annotated[
    str,
    typer.Option(
        "--format",
        "-f",
        metavar="NAMN",
        help=f"Fler format, med komma emellan: {', '.join(FORMATS)}.",
        rich_help_panel=_HEADING,
    ),
]
Jobs = Annotated[
    int,
    typer.Option(
        "--jobs",
        "-j",
        callback=_at_least_one,
        metavar="ANTAL",
        help="Så många PDF:er läses samtidigt; annars så många som datorn har kärnor.",
        show_default=False,
        rich_help_panel=_HEADING,
    ),
]
