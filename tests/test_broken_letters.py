"""Letters that the file gives wrongly: put back where that is sure, told where it is not, never silently lost."""

from collections.abc import Callable
from itertools import chain
from pathlib import Path

import pytest
from bare_pdfs import objects, stream, written
from hypothesis import given
from hypothesis import strategies as st
from typed_pages import line, page

from extract import read_follow_up
from extract.pages.ink import Glyph
from extract.pages.whole_letters import whole_letters
from extract.records import Box, FollowUp
from extract.texts.gibberish import without_gibberish
from extract.texts.ligatures import with_ligatures

Encode = Callable[[str], bytes]

ROWS = (
    ("Löfte", "Resultat"),
    ("Polisen ska kontrollera förare.", "Åtta körkort återkallades och två förare fälldes."),
    ("Kommunen ska göra trafiken säkrare.", "Fyra trafikkontroller gjordes på vägar nära skolor."),
    ("Polisen och kommunen ska mötas.", "Elva möten hölls. Ärenden följdes upp på åtta av dem."),
)
TITLE = "Uppföljning av medborgarlöften i Kungälvs kommun 2022"
WINDOWS = b"/Encoding /WinAnsiEncoding"
FONT = b"<< /Type /Font /Subtype /TrueType /BaseFont /Helvetica %s >>"


def drawn(encode: Encode) -> bytes:
    """The follow-up as a ruled table, its texts as the bytes that `encode` gives."""
    parts = [shown(encode(TITLE), 40, 380, 14)]
    for number, row in enumerate(ROWS):
        top = 350 - 40 * number
        parts += [b"40 %d 200 40 re 240 %d 720 40 re S" % (top - 40, top - 40)]
        parts += [shown(encode(text), x, top - 24, 9) for text, x in zip(row, (46, 246), strict=True)]
    return stream(b"\n".join(parts))


def shown(code: bytes, x: int, y: int, size: int) -> bytes:
    return b"BT /F1 %d Tf %d %d Td <%s> Tj ET" % (size, x, y, code.hex().encode())


def read(tmp_path: Path, encode: Encode, font: bytes = WINDOWS, more: bytes = b"") -> FollowUp:
    """The follow-up read from a PDF in such a font; `more` is its map to letters."""
    path = tmp_path / "fil.pdf"
    parts = objects(drawn(encode), page=b"/MediaBox [0 0 1000 420]", font=FONT % font)
    path.write_bytes(written({**parts, 9: more} if more else parts))
    return read_follow_up(path, path.name)


def read_as(tmp_path: Path, change: Callable[[str], str]) -> FollowUp:
    """The follow-up with its texts changed, each sign of them at a code of its own."""
    signs = sorted({sign for text in (TITLE, *chain(*ROWS)) for sign in change(text)})
    codes = {sign: code for code, sign in enumerate(signs, 1)}
    rows = b"".join(b"<%02x> <%04x>\n" % (code, ord(sign)) for sign, code in codes.items())
    return read(tmp_path, lambda text: bytes(codes[sign] for sign in change(text)), MAPPED, letters(rows))


MAPPED = WINDOWS + b" /ToUnicode 9 0 R"


def letters(rows: bytes) -> bytes:
    """A map from codes to letters."""
    start = b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange"
    return stream(b"%s\n%d beginbfchar\n%sendbfchar endcmap end" % (start, rows.count(b"\n"), rows))


def windows(text: str) -> bytes:
    return text.encode("cp1252")


def results(follow_up: FollowUp) -> list[tuple[str, str]]:
    return [(promise.text.text, a.text.text) for promise in follow_up.promises for a in promise.activities]


def told(follow_up: FollowUp) -> str:
    return " ".join(problem.text for problem in follow_up.problems)


def test_the_sound_document_is_read_without_a_word_about_letters(tmp_path: Path):
    follow_up = read(tmp_path, windows)
    assert results(follow_up) == [*ROWS[1:]]
    assert "Jämför" not in told(follow_up)


def test_bytes_that_are_shown_one_by_one_are_letters_again_and_told(tmp_path: Path):
    follow_up = read(tmp_path, str.encode)
    assert results(follow_up) == [*ROWS[1:]]
    assert "fel kodade" in told(follow_up)
    assert follow_up.municipality is not None


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("alphabet", ["latin-1", "mac_roman", "cp850"])
def test_letters_read_byte_by_byte_are_exactly_put_back(tmp_path: Path, alphabet: str, times: int):
    def misread(text: str) -> str:
        for _ in range(times):
            text = text.encode().decode(alphabet)
        return text

    follow_up = read_as(tmp_path, misread)
    assert results(follow_up) == [*ROWS[1:]]
    assert "fel kodade" in told(follow_up)


@pytest.mark.parametrize("alphabet", ["cp850", "mac_roman"])
def test_bytes_of_another_alphabet_are_its_letters_again(tmp_path: Path, alphabet: str):
    follow_up = read(tmp_path, lambda text: text.encode(alphabet))
    assert results(follow_up) == [*ROWS[1:]]
    assert "fel teckenkod" in told(follow_up)


@pytest.mark.parametrize(
    ("wrote", "read_by"),
    [
        ("cp850", "cp1252"),
        ("mac_roman", "cp850"),
        ("cp1252", "cp850"),
        ("cp1252", "cp437"),
        ("cp1252", "mac_roman"),
        ("cp1252", "cp1251"),
        ("cp1252", "cp1253"),
        ("cp1252", "cp1250"),
        ("cp1252", "koi8_r"),
    ],
)
def test_letters_of_another_alphabet_are_put_back_where_they_make_words(tmp_path: Path, wrote: str, read_by: str):
    def misread(text: str) -> str:
        return "".join(bytes([byte]).decode(read_by, "ignore") or "•" for byte in text.encode(wrote))

    follow_up = read_as(tmp_path, misread)
    assert results(follow_up) == [*ROWS[1:]]
    assert "fel teckenkod" in told(follow_up)


def test_letters_of_the_alphabet_with_seven_bits_are_put_back(tmp_path: Path):
    oldest = str.maketrans("åäöÅÄÖ", "}{|][\\")
    follow_up = read(tmp_path, lambda text: windows(text.translate(oldest)))
    assert results(follow_up) == [*ROWS[1:]]


def test_a_ligature_that_the_file_gives_no_letters_is_found_by_the_words_that_it_makes(tmp_path: Path):
    differences = b"/Encoding << /BaseEncoding /WinAnsiEncoding /Differences [1 /g1] >>"
    follow_up = read(tmp_path, lambda text: windows(text.replace("fi", "\x01")), differences)
    assert results(follow_up) == [*ROWS[1:]]
    assert "saknade bokstäver" in told(follow_up)


@pytest.mark.parametrize("nothing", [b"<0000>", b"<>"], ids=["the letter number nought", "no letter"])
def test_a_ligature_that_the_file_says_is_nothing_is_no_less_told(tmp_path: Path, nothing: bytes):
    wide = MAPPED + b" /FirstChar 1 /LastChar 255 /Widths [%s]" % (b"500 " * 255)
    text = windows("BT /F1 12 Tf 40 200 Td (Fem tra\x01kkontroller) Tj ET")
    parts = objects(stream(text), font=FONT.replace(b"Helvetica", b"Egen") % wide)
    path = tmp_path / "fil.pdf"
    path.write_bytes(written({**parts, 9: letters(b"<01> %s\n" % nothing)}))
    follow_up = read_follow_up(path, path.name)
    assert [aside.text.text for aside in follow_up.asides] == ["Fem trafikkontroller"]
    assert "saknade bokstäver" in told(follow_up)


@pytest.mark.parametrize(
    ("beside", "read"),
    [
        (b"<FEFF0074007400AD0066>", "Fem rattfyllerier"),
        (b"(ttf)", "Fem rattfyllerier"),
        (b"(a picture of three cars)", "Fem ra\ufffdyllerier"),
        (b"<FEFF00AD>", "Fem ra\ufffdyllerier"),
    ],
    ids=["with a hyphen in it", "plain", "too long for letters", "no letter"],
)
def test_a_ligature_without_letters_is_read_as_the_page_says_beside_it(tmp_path: Path, beside: bytes, read: str):
    path = tmp_path / "fil.pdf"
    drawn = b"(Fem ra) Tj /Span << /ActualText %s >> BDC (\x01) Tj EMC (yllerier) Tj" % beside
    text = b"BT /F1 12 Tf 40 200 Td %s ET" % drawn
    parts = objects(stream(text), font=FONT % MAPPED)
    path.write_bytes(written({**parts, 9: letters(b"<01> <0000>\n")}))
    (page,) = read_document_pages(path)
    assert [line.text for line in page.lines] == [read]


def test_what_a_font_says_of_its_letters_holds_over_what_stands_beside_them(tmp_path: Path):
    path = tmp_path / "fil.pdf"
    text = b"BT /F1 12 Tf 40 200 Td /Span << /ActualText (sex) >> BDC (Fem) Tj EMC ET"
    path.write_bytes(written(objects(stream(text), font=FONT % WINDOWS)))
    (page,) = read_document_pages(path)
    assert [line.text for line in page.lines] == ["Fem"]


def test_two_words_are_not_made_one_because_letters_between_them_would_make_a_third():
    said = page(1, text=[line("Elva möten per år.", 50, 100), line("Två möten per dag.", 50, 120)])
    assert with_ligatures([said]) == [said]


@pytest.mark.parametrize(
    "text", ["Prop. xq vbn", "Czech Republic Polytechnics Act", "http://www.mol.fi/esr/fi/yleiset/gbscreen"]
)
def test_names_and_other_languages_are_no_wrong_letters(text: str):
    said = page(1, text=[line(text, 50, 100)])
    assert without_gibberish(said) == (said, ())


def test_a_ligature_that_is_lost_leaves_no_word_in_two_pieces(tmp_path: Path):
    follow_up = read(tmp_path, lambda text: windows(text.replace("fi", " ")))
    assert results(follow_up) == [*ROWS[1:]]
    assert "saknade bokstäver" in told(follow_up)


def test_letters_that_became_question_marks_are_filled_in_or_told(tmp_path: Path):
    follow_up = read(tmp_path, lambda text: text.encode("ascii", "replace"))
    said = " ".join(text for _, text in results(follow_up))
    assert "körkort återkallades" in said
    assert "saknade bokstäver" in told(follow_up)
    assert "tecken som inte går att läsa (”f?rare.”" in told(follow_up)


def test_a_sign_without_a_letter_that_may_be_several_is_told_with_its_words(tmp_path: Path):
    differences = b"/Encoding << /BaseEncoding /WinAnsiEncoding /Differences [1 /g1] >>"
    follow_up = read(tmp_path, lambda text: windows(text.replace("h", "\x01")), differences)
    assert "tecken som inte går att läsa (" in told(follow_up)
    assert "sida 1" in told(follow_up)


@pytest.mark.parametrize("step", [1, 3, -3, -29])
def test_text_whose_letters_are_others_is_told_and_in_no_row(tmp_path: Path, step: int):
    rows = b"".join(b"<%02x> <%04x>\n" % (code, code + step) for code in range(0x21, 0x7F))
    follow_up = read(tmp_path, windows, MAPPED, letters(rows))
    assert results(follow_up) == []
    assert "fel bokstäver" in told(follow_up)


def test_an_accent_drawn_over_a_letter_is_part_of_it(tmp_path: Path):
    path = tmp_path / "fil.pdf"
    text = b"BT /F1 12 Tf 40 200 Td [(K) (\xa8) 333 (o) (rkort p) (\xb0) 478 (a) ( v) (\xa8) 444 (a) (gen)] TJ ET"
    path.write_bytes(written(objects(stream(text), font=FONT % WINDOWS)))
    (page,) = read_document_pages(path)
    assert [line.text for line in page.lines] == ["Körkort på vägen"]


def read_document_pages(path: Path):
    from extract.reader import read_document

    return read_document(path, path.name).pages


def glyphs(text: str) -> list[Glyph]:
    return [Glyph(sign, Box(5.0 * i, 0, 5.0 * i + 5, 10), 10, (5.0 * i, 10), order=i) for i, sign in enumerate(text)]


SWEDISH = st.text(st.sampled_from("abkrst åäöÅÄÖé–”•"), min_size=1)


@given(SWEDISH, st.sampled_from(["latin-1", "mac_roman", "cp850"]), st.integers(1, 2))
def test_reading_byte_by_byte_is_undone_whatever_the_text(text: str, alphabet: str, times: int):
    wrong = text
    for _ in range(times):
        wrong = wrong.encode().decode(alphabet)
    whole, _ = whole_letters(glyphs(wrong))
    assert "".join(glyph.text for glyph in whole) == text


@given(SWEDISH)
def test_right_letters_are_left_as_they_are(text: str):
    given_ = glyphs(text)
    assert whole_letters(given_) == (given_, [])
