"""The command `uppfoljning`: what it is given, what it says, how it ends."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from typer.exceptions import TyperException

from extract.rule_files import RuleError
from outputs import WORKBOOK, Batch, DocumentTables, OutputError, Written, check, write
from pipeline.batch import read_batch
from pipeline.finding import Found, NothingToRead, find_pdfs
from pipeline.options import Formats, Help, Jobs, Output, Source, Version
from pipeline.swedish import SwedishCommand, SwedishGroup, wrong_usage

ALL_READ, SOME_UNREAD, WRONG_USAGE = 0, 1, 2
"""Exit codes of the data contract."""

app = typer.Typer(
    cls=SwedishGroup, no_args_is_help=True, add_completion=False, add_help_option=False, rich_markup_mode="rich"
)
messages = Console(stderr=True, highlight=False, soft_wrap=True)
CORES = os.cpu_count() or 1


def main() -> None:
    """Run the command; what the user typed wrong is told in Swedish and ends with 2."""
    try:
        code = app(standalone_mode=False)
    except TyperException as error:
        code = WRONG_USAGE
        if error.format_message():  # without arguments the help is shown, and nothing was wrong with any of them
            messages.print(
                f"[bold red]Fel:[/] {escape(wrong_usage(error))} "
                "Kör uppfoljning extract --help för att se hur kommandot skrivs."
            )
    raise SystemExit(code)


@app.callback(no_args_is_help=True, options_metavar="[VÄLJARE]", subcommand_metavar="KOMMANDO …")
def _program(_version: Version = False, _help: Help = False) -> None:
    """Läser uppföljningar av medborgarlöften (PDF) och skriver löften, aktiviteter och antal till Excel och CSV."""


@app.command(cls=SwedishCommand, add_help_option=False, rich_help_panel="Kommandon", options_metavar="[VÄLJARE]")
def extract(
    source: Source,
    output: Output = Path("out"),
    formats: Formats = "",
    jobs: Jobs = CORES,
    _help: Help = False,
) -> None:
    """Läs PDF:er och skriv arbetsboken uppfoljning.xlsx med samma data som CSV.

    INPUT är en mapp (läses med undermappar) eller en PDF.

    Returkod: 0 alla filer lästa; 1 någon fil kunde inte läsas, resten är skrivet; 2 fel i anropet, inget är skrivet.
    """
    with _refusals_told():
        asked = formats.replace(",", " ").split()
        files = find_pdfs(source)
        check(output, asked)
        documents = _read_with_progress(files, jobs)
        written = write(Batch(tuple(documents), source if source.is_dir() else source.parent), output, asked)
    _tell(written, output)
    raise typer.Exit(SOME_UNREAD if any(document.failed for document in documents) else ALL_READ)


@contextmanager
def _refusals_told() -> Iterator[None]:
    """What the user must mend before anything can be written, or the user's own stop, ends the run with a sentence."""
    try:
        yield
    except (NothingToRead, OutputError, RuleError) as error:
        messages.print(f"[bold red]Fel:[/] {escape(str(error))}")
        raise typer.Exit(WRONG_USAGE) from error
    except KeyboardInterrupt as stop:
        messages.print("Avbrutet. Inget är skrivet.")
        raise typer.Exit(WRONG_USAGE) from stop


def _read_with_progress(files: tuple[Found, ...], jobs: int) -> list[DocumentTables]:
    """The rows of each file, with a bar on standard error where that is a screen."""
    columns = TextColumn("Läser {task.fields[name]}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()
    with Progress(*columns, console=messages, transient=True, disable=not messages.is_terminal) as progress:
        bar = progress.add_task("", total=len(files), name="")
        documents = []
        for document in read_batch(files, jobs):
            documents.append(document)
            progress.update(bar, advance=1, name=document.file)
    return documents


def _tell(written: Written, output: Path) -> None:
    """What went wrong with which file, what became of the analyst's own entries, and where the workbook is."""
    for document in written.documents:
        if document.reason:
            colour = "red" if document.status == "fel" else "yellow"
            messages.print(f"[{colour}]{document.status}[/]  {escape(_about(document.file, document.reason))}")
    for message in written.messages:
        messages.print(escape(message))
    read = [document for document in written.documents if document.was_read]
    messages.print(
        f"{len(read)} av {len(written.documents)} PDF:er lästa: {sum(d.activities for d in read)} aktiviteter, "
        f"{sum(d.counts for d in read)} antal, {sum(d.doubtful for d in read)} att granska."
    )
    if any(document.status == "fel" for document in written.documents):
        messages.print("De som inte gick att läsa står ovan, och i bladet Dokument, med orsaken. Resten är skrivet.")
    messages.print(f"Arbetsboken: [bold]{escape(str(output / WORKBOOK))}[/]")


def _about(file: str, reason: str) -> str:
    """A sentence about a file, which names it once."""
    return reason if reason.startswith(file) else f"{file}: {reason}"
