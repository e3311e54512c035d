"""The command as a user meets it: what it writes, what it says on standard error, how it ends."""

import csv
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from outputs.formats import FORMATS
from pipeline.command_line import main

COMMAND = Path(sys.executable).with_name("uppfoljning")
SAMPLE = sorted((ROOT / "samples").glob("*.pdf"))[0]


def uppfoljning(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    quiet = {**os.environ, "TERM": "dumb", "COLUMNS": "200"}
    return subprocess.run(
        [COMMAND, *arguments], cwd=cwd, env=quiet, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """What the command says, run in this process and an empty folder: a process of its own takes a second to start."""

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("TERM", "dumb")
        monkeypatch.setenv("COLUMNS", "200")
        monkeypatch.setattr(sys, "argv", ["uppfoljning", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        return subprocess.CompletedProcess(sys.argv, ended.value.code or 0, said.out, said.err)

    return run


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def draw(path: Path, text: str, **options: str) -> None:
    canvas = Canvas(str(path), pagesize=A4, **options)
    if text:
        canvas.drawString(72, 720, text)
    else:
        canvas.rect(72, 500, 300, 200, fill=1)
    canvas.save()


@pytest.fixture(scope="module")
def bad_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One good follow-up among one of each kind of bad file, as `in/` in an otherwise empty folder."""
    folder = tmp_path_factory.mktemp("dåliga filer")
    source = folder / "in"
    (source / "under").mkdir(parents=True)
    (source / "bra.pdf").write_bytes(SAMPLE.read_bytes())
    (source / "under" / "kopia.pdf").write_bytes(SAMPLE.read_bytes())
    (source / "text.pdf").write_text("Detta är ingen PDF.", encoding="utf-8")
    (source / "tom.pdf").touch()
    draw(source / "låst.pdf", "Hemligt", encrypt="lösenord")
    draw(source / "inskannad.pdf", "")
    draw(source / "brev.pdf", "Hej! Här kommer protokollet från mötet, som utlovat.")
    return folder


@pytest.fixture(scope="module")
def bad_run(bad_folder: Path) -> subprocess.CompletedProcess[str]:
    return uppfoljning("extract", "in", "--output", "ut", cwd=bad_folder)


def test_one_bad_file_never_stops_the_others(bad_folder, bad_run):
    assert bad_run.returncode == 1, bad_run.stderr
    documents = {row["fil"]: row for row in rows(bad_folder / "ut" / "dokument.csv")}
    assert documents["bra.pdf"]["aktiviteter"] != "0"
    assert {file: row["status"] for file, row in documents.items() if file != "bra.pdf"} == {
        "brev.pdf": "varning",
        "inskannad.pdf": "fel",
        "låst.pdf": "fel",
        "text.pdf": "fel",
        "tom.pdf": "fel",
        "under/kopia.pdf": "varning",
    }


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ("brev.pdf", "ingen uppföljningstabell"),
        ("inskannad.pdf", "skann"),
        ("låst.pdf", "lösenord"),
        ("text.pdf", "PDF"),
        ("tom.pdf", "tom"),
        ("under/kopia.pdf", "bra.pdf"),
    ],
)
def test_what_is_wrong_is_said_in_words_with_the_file(bad_folder, bad_run, file, says):
    row = next(row for row in rows(bad_folder / "ut" / "dokument.csv") if row["fil"] == file)
    assert says in row["orsak"]
    (line,) = [line for line in bad_run.stderr.splitlines() if line.endswith(row["orsak"])]
    assert line.startswith(f"{row['status']}  {file}")
    assert line.count(file) == 1


def test_a_run_with_unread_files_says_that_the_rest_is_written(bad_run):
    """make ends in "Error 1" then, which alone would look as if nothing had come out."""
    assert "2 av 7 PDF:er lästa" in bad_run.stderr
    assert "Resten är skrivet." in bad_run.stderr


def test_no_traceback_and_nothing_on_standard_output(bad_run):
    assert bad_run.stdout == ""
    assert "Traceback" not in bad_run.stderr


@pytest.mark.parametrize("given", ["saknas", "tom mapp"])
def test_nothing_to_read_ends_with_2_and_writes_nothing(tmp_path, told, given):
    (tmp_path / "tom mapp").mkdir()
    run = told("extract", given, "--output", "ut")
    assert run.returncode == 2
    assert given in run.stderr
    assert not (tmp_path / "ut").exists()


def test_an_unknown_format_ends_with_2_and_names_those_that_exist(tmp_path, told):
    run = told("extract", SAMPLE, "--output", "ut", "--format", "xml")
    assert run.returncode == 2
    assert "xml" in run.stderr
    assert "sqlite" in run.stderr
    assert not (tmp_path / "ut").exists()


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (["extract"], "INPUT saknas: en mapp med PDF:er, eller en PDF."),
        (["extract", ".", "--utdata", "ut"], "Väljaren --utdata finns inte."),
        (["extract", ".", "--jobs"], "Väljaren --jobs saknar värde."),
        (["extract", ".", "--jobs", "0"], "Värdet efter --jobs duger inte: det ska vara ett heltal från 1."),
        (["extract", ""], "INPUT är tomt: skriv vilken mapp eller fil som menas."),
        (["extract", ".", "--output", " "], "--output är tomt: skriv vilken mapp eller fil som menas."),
        (["extract", "a.pdf", "b.pdf"], "Det står för mycket i anropet: b.pdf."),
        (["läs", "."], "Kommandot läs finns inte."),
    ],
)
def test_wrong_usage_ends_with_2_and_says_in_swedish_what_is_wrong(tmp_path, told, given, says):
    found = told(*given)
    assert (found.returncode, found.stdout, list(tmp_path.iterdir())) == (2, "", [])
    assert f"Fel: {says} Kör uppfoljning extract --help" in found.stderr


@pytest.mark.parametrize("command", [["extract"], []])
def test_help_is_swedish_alone(tmp_path, command):
    run = uppfoljning(*command, "--help", cwd=tmp_path)
    assert (run.returncode, run.stderr) == (0, "")
    assert f"Användning: {' '.join(['uppfoljning', *command])} [VÄLJARE]" in run.stdout
    assert "Visa den här hjälpen." in run.stdout
    assert not re.search(r"usage|option|required|default|<\w+>|\{|x>=", run.stdout, re.IGNORECASE)


def test_help_says_what_input_is_and_names_the_exit_codes_and_every_format(told):
    said = told("extract", "--help").stdout
    assert "INPUT är en mapp" in said
    assert "Returkod: 0 alla filer lästa" in said
    assert ", ".join(FORMATS) in said


def test_wrong_usage_ends_the_program_as_it_ends_the_command(tmp_path):
    run = uppfoljning("extract", "--jobs", cwd=tmp_path)
    assert (run.returncode, run.stdout) == (2, "")
    assert "Fel: " in run.stderr


def test_who_stops_the_run_is_told_that_nothing_is_written(tmp_path):
    """Reading waits for a pipe that is opened once the program is at work, and then nothing comes."""
    (tmp_path / "in").mkdir()
    os.mkfifo(tmp_path / "in" / "a.pdf")
    run = subprocess.Popen(
        [COMMAND, "extract", "in", "--output", "ut"], cwd=tmp_path, stderr=subprocess.PIPE, text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # whatever the tests themselves were told
    )  # fmt: skip
    with (tmp_path / "in" / "a.pdf").open("wb"):
        run.send_signal(signal.SIGINT)
        _, told = run.communicate(timeout=60)
    assert (run.returncode, told) == (2, "Avbrutet. Inget är skrivet.\n")
    assert not (tmp_path / "ut").exists()


def test_all_read_ends_with_0_and_says_where_the_workbook_is(tmp_path):
    run = uppfoljning("extract", SAMPLE, "--output", "ut", cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    assert str(Path("ut") / "uppfoljning.xlsx") in run.stderr
    assert (tmp_path / "ut" / "datapackage.json").exists()
