"""What the command `uppfoljning` can be given, each with its line of the help."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from outputs.formats import FORMATS

_HEADING = "Väljare"


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(version("uppfoljning"))
        raise typer.Exit


def _show_help(context: typer.Context, wanted: bool) -> None:
    if wanted:
        typer.echo(context.get_help())
        raise typer.Exit


Help = Annotated[
    bool,
    typer.Option(
        "--help", "-h", callback=_show_help, is_eager=True, help="Visa den här hjälpen.", rich_help_panel=_HEADING
    ),
]
Version = Annotated[
    bool,
    typer.Option("--version", callback=_show_version, is_eager=True, help="Visa versionen.", rich_help_panel=_HEADING),
]
Source = Annotated[
    Path,
    typer.Argument(
        metavar="INPUT", help="En mapp (läses med undermappar) eller en PDF.", rich_help_panel="Vad som ska läsas"
    ),
]
Output = Annotated[
    Path,
    typer.Option(
        "--output",
        "-o",
        metavar="MAPP",
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
        help=f"Fler format, med komma emellan: {', '.join(sorted(FORMATS))}.",
        rich_help_panel=_HEADING,
    ),
]
Jobs = Annotated[
    int,
    typer.Option(
        "--jobs",
        "-j",
        min=1,
        metavar="ANTAL",
        help="Så många PDF:er läses samtidigt; annars så många som datorn har kärnor.",
        show_default=False,
        rich_help_panel=_HEADING,
    ),
]
