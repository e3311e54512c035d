"""What a page loses or holds beside its text is told, with file and page: damage, form fields, notes, odd letters."""

import zlib
from pathlib import Path

import pytest
from bare_pdfs import objects, packed, stream, text, written
from drawn_pdfs import lines_of, pdf_of, read_pdf
from PIL import Image
from reportlab.lib.utils import ImageReader

from extract.files import watched
from extract.records import UnreadableFile

DAMAGED = "Sida 1 är skadad; text kan saknas. Jämför med originalet."
FEM = text("Fem besök")


def told(document) -> list[tuple[int | None, str]]:
    return [(problem.page, problem.text) for page in document.pages for problem in page.problems]


def pages(*contents: bytes) -> bytes:
    return written(objects(*contents))


@pytest.mark.parametrize(
    "instructions",
    [FEM.removesuffix(b" ET"), FEM + b" qwz 1 xtr zzq ABC", FEM + b" Td Tm Tj", FEM + b" /Fm9 Do"],
    ids=["open text", "unknown instructions", "operands missing", "missing part"],
)
def test_instructions_that_cannot_be_followed_are_told(tmp_path: Path, instructions: bytes):
    document = read_pdf(tmp_path, pages(stream(instructions), stream(text("Sida två"))))
    assert lines_of(document) == ["Fem besök", "Sida två"]
    assert told(document) == [(1, DAMAGED)]


@pytest.mark.parametrize("instructions", [FEM, FEM + b" BX foo EX", b"", b"q Q"])
def test_a_whole_page_is_told_nothing_of(tmp_path: Path, instructions: bytes):
    assert told(read_pdf(tmp_path, pages(packed(instructions), packed(FEM)))) == []


@pytest.mark.parametrize(
    "rubbish",
    [bytes(300), b"((((((" + b"x" * 99, b"1 2 3 4 5 " * 20, b"<<<<<< /A /B", b"<48656a>", bytes(range(128, 255))],
    ids=["zeros", "open brackets", "numbers", "open dictionaries", "codes", "bytes"],
)
def test_a_drawing_of_nothing_but_rubbish_is_told_and_no_empty_page(tmp_path: Path, rubbish: bytes):
    document = read_pdf(tmp_path, pages(stream(rubbish), packed(FEM)))
    assert told(document) == [(1, "Sida 1 är skadad och ingen text på den går att läsa. Läs den i originalet.")]


@pytest.mark.parametrize(
    ("names", "read_as", "unknown"),
    [
        (b"/f1 /f2 /f3 /f4 /f5", [], 5),
        (b"/G41 /G42 /G43 /G44 /G45", ["ABCDE"], 0),
        (b"/aring /B /C /D /E", ["åBCDE"], 0),
    ],
    ids=["names without a meaning", "names that are the codes", "names of letters"],
)
def test_signs_whose_names_say_no_letter_are_told(tmp_path: Path, names: bytes, read_as: list[str], unknown: int):
    encoding = b"<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [65 %s] >>" % names
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Odd /FirstChar 0 /LastChar 0 /Widths [600] /Encoding %s >>"
    document = read_pdf(tmp_path, written(objects(stream(text("ABCDE")), packed(FEM), font=font % encoding)))
    assert lines_of(document)[: len(read_as)] == read_as
    assert [f"{unknown} tecken har en form men ingen bokstav" in sentence for _, sentence in told(document)][:1] == (
        [True] if unknown else []
    )


def test_a_checksum_that_is_cut_off_loses_nothing(tmp_path: Path):
    cut = stream(zlib.compress(FEM)[:-4], b"/Filter /FlateDecode")
    document = read_pdf(tmp_path, pages(cut))
    assert (lines_of(document), told(document)) == (["Fem besök"], [])


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_a_drawing_that_cannot_be_unpacked_is_told_and_the_other_pages_are_read(tmp_path: Path, share: float):
    content = packed(b"\n".join(text(f"Rad {n} med {n * n} besök", y=20 * n) for n in range(12)))
    start = content.index(b"stream\n") + 7
    at = start + int(share * (len(content) - start - 12))
    damaged = content[:at] + bytes(8) + content[at + 8 :]
    document = read_pdf(tmp_path, pages(damaged, packed(text("Sida två"))))
    assert [line.text for line in document.pages[1].lines] == ["Sida två"]
    assert [page for page, _ in told(document)] == [1]
    assert "skadad" in told(document)[0][1]


def test_a_drawing_that_is_not_in_the_file_is_told(tmp_path: Path):
    parts = objects(packed(FEM), packed(FEM))
    del parts[5]
    assert told(read_pdf(tmp_path, written(parts))) == [
        (1, "Sida 1 är skadad och ingen text på den går att läsa. Läs den i originalet.")
    ]


def test_only_damaged_pages_are_a_damaged_file_and_no_empty_one(tmp_path: Path):
    with pytest.raises(UnreadableFile, match="skadad"):
        read_pdf(tmp_path, pages(stream(bytes(60), b"/Filter /FlateDecode")))


def test_a_damaged_table_of_objects_is_told_of_the_file(tmp_path: Path):
    data = pages(packed(FEM)).replace(b"00000 n \n0000000000 65535", b"000O0 n \n0000000000 65535")
    damaged = data[: data.index(b"xref\n")] + data[data.index(b"xref\n") :].replace(b" 00000 n", b" 000O0 n", 1)
    document = read_pdf(tmp_path, damaged)
    assert lines_of(document) == ["Fem besök"]
    assert any("skadad" in problem.text for problem in document.problems)


def test_a_file_without_pages_is_refused_as_such(tmp_path: Path):
    with pytest.raises(UnreadableFile, match=r"fil\.pdf har inga sidor"):
        read_pdf(tmp_path, pages())


def headed(canvas):
    canvas.drawString(40, 250, "Antal tillsyner:")


def fields(canvas):
    headed(canvas)
    canvas.acroForm.textfield(name="a", value="12 tillsyner", x=40, y=200, width=100, height=20)
    canvas.acroForm.textfield(name="b", value="", x=40, y=150, width=100, height=20)
    canvas.acroForm.checkbox(name="c", checked=True, x=40, y=100)


def note(canvas):
    canvas.freeTextAnnotation("Ändrat till 14 " * 9, (40, 100, 200, 150))
    canvas.linkURL("https://example.se", (40, 50, 90, 60))


def test_a_filled_in_form_field_is_told_with_its_text(tmp_path: Path):
    ((page, sentence),) = told(read_pdf(tmp_path, pdf_of(headed, fields)))
    assert page == 2
    assert "ett formulärfält eller en anteckning" in sentence
    assert "”12 tillsyner”" in sentence


def test_a_note_is_told_in_short_and_a_link_is_not(tmp_path: Path):
    ((_, sentence),) = told(read_pdf(tmp_path, pdf_of(lambda canvas: (headed(canvas), note(canvas)))))
    assert "Ändrat till 14" in sentence
    assert len(sentence) < 250


def test_a_file_of_nothing_but_notes_is_refused_with_what_to_do(tmp_path: Path):
    with pytest.raises(UnreadableFile, match="Skriv ut filen"):
        read_pdf(tmp_path, pdf_of(note))


def test_a_page_that_draws_beyond_all_bounds_is_read_so_far_and_told(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(watched, "MOST_ITEMS", 30)
    first = text("Forsta raden") + text("x" * 60, y=100)
    document = read_pdf(tmp_path, pages(stream(first), stream(text("Sida två"))))
    assert lines_of(document)[0] == "Forsta raden"
    assert [(page, "avbröts" in sentence) for page, sentence in told(document)] == [(1, True)]


def test_a_page_that_takes_too_long_is_told_and_the_file_is_not_called_empty(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(watched, "MOST_SECONDS", -1.0)
    document = read_pdf(tmp_path, pages(stream(FEM + text("Mer", y=90))))
    assert [(page, "avbröts" in sentence) for page, sentence in told(document)] == [(1, True)]


def test_signs_without_a_letter_are_told_and_never_passed_on(tmp_path: Path):
    parts = objects(stream(text("Antal:") + b" BT /F2 12 Tf 40 100 Td <00410042004300440045> Tj ET"))
    parts[4] = parts[4].replace(b"/F1 3 0 R", b"/F1 3 0 R /F2 6 0 R")
    parts[6] = b"<< /Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding /Identity-H /DescendantFonts [7 0 R] >>"
    parts[7] = b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Odd /CIDSystemInfo 8 0 R /DW 600 >>"
    parts[8] = b"<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
    document = read_pdf(tmp_path, written(parts))
    assert lines_of(document) == ["Antal:"]
    assert "5 tecken har en form men ingen bokstav" in told(document)[0][1]


@pytest.mark.parametrize("box", [b"400 300 0 0", b"(a) /b null 3", b"0 0 0 0", b"0 0 99999999 99999999"])
def test_a_page_whose_box_is_none_is_read_all_the_same(tmp_path: Path, box: bytes):
    document = read_pdf(tmp_path, written(objects(packed(FEM), page=b"/MediaBox [%s]" % box)))
    assert lines_of(document) == ["Fem besök"]


def test_a_wrong_length_loses_nothing_that_is_in_the_file(tmp_path: Path):
    parts = objects(packed(FEM), packed(text("Sida två")))
    parts[5] = parts[5].replace(b"/Length ", b"/Length 3 /Was ")
    document = read_pdf(tmp_path, written(parts))
    assert lines_of(document) == ["Fem besök", "Sida två"]
    assert any("skadad" in problem.text for problem in document.problems)


def test_a_catalogue_that_the_trailer_does_not_name_is_found(tmp_path: Path):
    document = read_pdf(tmp_path, written(objects(packed(FEM)), root=b""))
    assert lines_of(document) == ["Fem besök"]


def with_packed_objects(*, cut: int = 0) -> bytes:
    """A file of which all but the drawing stands in a packed stream of objects, without its end."""
    parts = objects(stream(b""))
    packs = {number: part for number, part in parts.items() if number != 5}
    body = b"".join(part + b"\n" for part in packs.values())
    places = [sum(len(part) + 1 for part in list(packs.values())[:i]) for i in range(len(packs))]
    head = b"".join(b"%d %d " % pair for pair in zip(packs, places, strict=True))
    entries = b"/Type /ObjStm /N %d /First %d /Filter /FlateDecode" % (len(packs), len(head))
    whole = b"%PDF-1.5\n" + b"5 0 obj\n" + packed(FEM) + b"\nendobj\n"
    whole += b"6 0 obj\n" + stream(zlib.compress(head + body), entries) + b"\nendobj\n"
    return whole[: len(whole) - cut]


def test_packed_objects_without_a_table_of_contents_are_found(tmp_path: Path):
    document = read_pdf(tmp_path, with_packed_objects())
    assert lines_of(document) == ["Fem besök"]
    assert any("avkortad" in problem.text for problem in document.problems)


def test_pages_that_cannot_be_found_are_damage_and_not_an_empty_file(tmp_path: Path):
    parts = {**objects(packed(FEM)), 2: b"<< /Type /Pages /Count 3 /Kids [] >>"}
    del parts[4]
    with pytest.raises(UnreadableFile, match="skadad"):
        read_pdf(tmp_path, written(parts))


@pytest.mark.parametrize("font", [b"null", b"(hej)", b"<< /Type /Font >>"])
def test_a_font_that_is_not_there_is_told(tmp_path: Path, font: bytes):
    document = read_pdf(tmp_path, written(objects(stream(text("Fem besok")), font=font)))
    assert told(document) == [(1, DAMAGED)]


def test_a_picture_with_no_text_but_a_page_number_is_told(tmp_path: Path):
    def draw(canvas):
        canvas.drawImage(ImageReader(Image.new("RGB", (40, 30))), 0, 20, 400, 280)
        canvas.drawString(180, 8, "Sida 2")

    assert any("nästan bara en bild" in sentence for _, sentence in told(read_pdf(tmp_path, pdf_of(draw))))


def test_a_length_told_elsewhere_is_not_needed_where_the_table_is_cut_off(tmp_path: Path):
    content = packed(FEM)
    length = content.index(b"\nendstream") - content.index(b"stream\n") - 7
    parts = objects(content.replace(b"/Length %d" % length, b"/Length 9 0 R"))
    whole = written({**parts, 9: b"%d" % length})
    document = read_pdf(tmp_path, whole[: whole.index(b"/Root")])
    assert lines_of(document) == ["Fem besök"]
    assert any("avkortad" in problem.text for problem in document.problems)


def test_a_page_that_only_keeps_and_brings_back_its_state_for_ever_is_cut_off(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(watched, "MOST_SECONDS", 0.2)
    document = read_pdf(tmp_path, pages(packed(FEM + b" q Q" * 400_000), packed(FEM)))
    assert [(page, "avbröts" in sentence) for page, sentence in told(document)] == [(1, True)]
    assert lines_of(document) == ["Fem besök", "Fem besök"]
