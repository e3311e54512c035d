"""Files that go wrong: what is there is read, what is missing is said, the rest is refused in a sentence."""

import subprocess
import sys
from pathlib import Path

import pytest
from drawn_pdfs import lines_of, pdf_of, read_pdf
from reportlab.lib.pdfencrypt import StandardEncryption

from extract.reader import read_document
from extract.records import UnreadableFile

FAULTS = Path(__file__).parents[2] / "shared" / "faults"


def say(text: str, x: float = 40, y: float = 200):
    return lambda canvas: canvas.drawString(x, y, text)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "är tom"),
        ("Detta är ingen PDF.\n".encode() * 20, "är ingen PDF-fil"),
        (b"%PDF-1.4\n%%EOF\n", "skadad"),
        (pdf_of(say("Hemligt"), encrypt=StandardEncryption("lösen", canPrint=0)), "lösenord"),
        (pdf_of(say("")), "ingen text"),
    ],
    ids=["empty", "text", "bare-header", "password", "blank"],
)
def test_what_cannot_be_read_is_refused_with_file_and_reason(tmp_path: Path, data: bytes, reason: str):
    with pytest.raises(UnreadableFile, match=reason) as refusal:
        read_pdf(tmp_path, data)
    assert "fil.pdf" in str(refusal.value)


@pytest.mark.parametrize(
    ("name", "said"), [("svar.pdf", "är ingen PDF-fil, fast namnet säger det."), ("svar.docx", "är ingen PDF-fil.")]
)
def test_a_file_of_another_kind_is_not_blamed_for_a_name_that_it_has_not(tmp_path: Path, name: str, said: str):
    (tmp_path / name).write_text("Hej.", encoding="utf-8")
    with pytest.raises(UnreadableFile) as refusal:
        read_document(tmp_path / name, name)
    assert str(refusal.value) == f"{name} {said} Kontrollera att rätt fil har sparats."


def test_a_missing_file_is_refused(tmp_path: Path):
    with pytest.raises(UnreadableFile, match="finns inte"):
        read_document(tmp_path / "saknas.pdf", "saknas.pdf")


def test_a_lost_cross_reference_table_and_trailer_are_mended_and_told(tmp_path: Path):
    whole = pdf_of(say("Femton kontroller"))
    document = read_pdf(tmp_path, whole[: whole.rindex(b"xref\n", 0, whole.rindex(b"startxref"))])
    assert lines_of(document) == ["Femton kontroller"]
    assert any("avkortad" in problem.text for problem in document.problems)


def test_rubbish_before_the_header_is_read_past(tmp_path: Path):
    assert lines_of(read_pdf(tmp_path, b"rubbish before it\n" * 9 + pdf_of(say("Tre kameror")))) == ["Tre kameror"]


def test_one_broken_page_does_not_lose_the_others(tmp_path: Path):
    data = pdf_of(say("Sida ett"), say("Sida tva"), say("Sida tre"))
    document = read_pdf(tmp_path, data.replace(b"(Sida tva) Tj", b"(Sida tva) TJ"))
    assert {"Sida ett", "Sida tre"} <= set(lines_of(document))


def test_text_outside_the_page_is_not_read(tmp_path: Path):
    def draw(canvas):
        canvas.drawString(40, 200, "Synlig")
        canvas.drawString(900, 200, "Utanför")

    assert lines_of(read_pdf(tmp_path, pdf_of(draw))) == ["Synlig"]


@pytest.mark.parametrize(("lines", "told"), [(1, False), (2, True)])
def test_lines_that_go_on_beyond_the_side_of_the_page_are_told(tmp_path: Path, lines: int, *, told: bool):
    def draw(canvas):
        for line in range(lines):
            canvas.drawString(40, 200 - 20 * line, "Polisen har gått fotpatrull tolv gånger i veckan " * 5)

    problems = [problem.text for problem in read_pdf(tmp_path, pdf_of(draw)).pages[0].problems]
    assert any("utanför papprets kant" in text for text in problems) is told


def test_a_crop_box_moves_the_origin_to_what_a_viewer_shows(tmp_path: Path):
    data = pdf_of(say("Synlig", 140, 200), cropBox=(100, 50, 300, 250))
    page = read_pdf(tmp_path, data).pages[0]
    word = page.lines[0].words[0]
    assert (round(page.width), round(page.height)) == (200, 200)
    assert round(word.box.x0) == 40
    assert word.box.top < 50 < word.box.bottom


def test_invisible_text_is_left_out_and_told(tmp_path: Path):
    def draw(canvas):
        canvas.drawString(40, 200, "Synlig")
        hidden = canvas.beginText(40, 150)
        hidden.setTextRenderMode(3)
        hidden.textOut("Osynlig text")
        canvas.drawText(hidden)

    document = read_pdf(tmp_path, pdf_of(draw))
    assert lines_of(document) == ["Synlig"]
    assert "osynlig" in document.pages[0].problems[0].text


def test_mirrored_text_is_left_out_and_told(tmp_path: Path):
    def draw(canvas):
        canvas.drawString(40, 200, "Rättvänd")
        canvas.translate(300, 0)
        canvas.scale(-1, 1)
        canvas.drawString(40, 100, "Spegelvänd")

    document = read_pdf(tmp_path, pdf_of(draw))
    assert lines_of(document) == ["Rättvänd"]
    assert "spegelvänd" in document.pages[0].problems[0].text


@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("encrypted", "lösenord"),
        ("password-example", "lösenord"),
        ("empty", "tom"),
        ("issue-297-example", "ingen text"),
        ("image", "inskannad"),
        ("arabic-trunc60", "skadad"),
    ],
)
def test_shared_faults_are_refused_with_their_reason(name: str, outcome: str):
    path = FAULTS / f"{name}.pdf"
    if not path.exists():
        pytest.skip("de gemensamma felfilerna finns inte här")
    with pytest.raises(UnreadableFile, match=outcome):
        read_document(path, path.name)


def test_the_command_gives_a_bad_file_one_message_and_reads_the_rest(tmp_path: Path):
    bad, good = tmp_path / "tom.pdf", tmp_path / "bra.pdf"
    bad.write_bytes(b"")
    good.write_bytes(pdf_of(say("Text")))
    run = subprocess.run([sys.executable, "-m", "extract", str(bad), str(good)], capture_output=True, text=True)
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.count("\n") == 1


def test_the_command_without_files_is_wrong_usage():
    assert subprocess.run([sys.executable, "-m", "extract"], capture_output=True).returncode == 2
