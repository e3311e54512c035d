"""Line breaks in cells: what becomes a space, what is joined, where bullets begin, and where each character stands."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typed_pages import PAD, WIDTH, line, lines, word

from extract.pages.ink import Turn
from extract.pages.turning import Frame
from extract.records import Box, Line, TracedText
from extract.texts.hyphens import gather
from extract.texts.lexicon import swedish
from extract.texts.marks import note_signs, without_marks
from extract.texts.soft_hyphens import settled, stand_for_hyphens
from extract.texts.strips import Strip, strips_in
from extract.texts.traced import traced


def cell(text: str, width: int = 40) -> tuple[Strip, ...]:
    return strips_in(lines(text, 50.0 + PAD), Box(50.0, 90.0, 50.0 + width * WIDTH + 2 * PAD, 300.0))


def text_of(text: str, *others: str, width: int = 40) -> TracedText:
    strips = cell(text, width)
    return traced(strips, gather([strips, *(cell(other) for other in others)], swedish()))


@pytest.mark.parametrize(
    ("printed", "joined"),
    [
        ("Polisen har gjort\nfem besök.", "Polisen har gjort fem besök."),
        ("tre LOS-\ninsatser", "tre LOS-insatser"),
        ("två A-\ntraktorer", "två A-traktorer"),
        ("(1 sept-\n31dec)", "(1 sept-31dec)"),
        ("myndighets-\ngemensamma", "myndighets-gemensamma"),
        ("hastighets-\noch nykterhetskontroller", "hastighets- och nykterhetskontroller"),
        ("varje tim-\nmen för sig", "varje timmen för sig"),
        ("hyresgästförening-\nar i byn", "hyresgästföreningar i byn"),
        ("Skolsociono-\nmen träffar familjerna", "Skolsocionomen träffar familjerna"),
        ("alla larmsyste\u00ad\nmen är prövade", "alla larmsystemen är prövade"),
        ("trafik-\nmen ingen hastighetskontroll", "trafik- men ingen hastighetskontroll"),
        ("såväl polis-\nsom kommunpersonal", "såväl polis- som kommunpersonal"),
        ("från trafik-\ntill ordningskontroller", "från trafik- till ordningskontroller"),
        ("därför att, efter\u2010\nsom det", "därför att, eftersom det"),
        ("det gemen\u00ad\nsamma och gemen\u00ad\nsamt med dem", "det gemensamma och gemensamt med dem"),
        ("skol-\nsamt fritidsfrågor", "skol- samt fritidsfrågor"),
        ("natur-\neller kulturområden", "natur- eller kulturområden"),
        ("krog- \noch butikstillsyn", "krog- och butikstillsyn"),
        ("Lilla torget -\nS:t Larsparken", "Lilla torget - S:t Larsparken"),
        ("Lilla torget\n- S:t Larsparken", "Lilla torget - S:t Larsparken"),
        ("och/\neller", "och/eller"),
        ("7 juni–\n31 aug", "7 juni–31 aug"),
        ("narko\u00ad\ntika", "narkotika"),
        ("nar\u00adkotika i skolan", "narkotika i skolan"),
        ("gemen\u2010\nsamma", "gemensamma"),
        ("i trafikmiljön\n.", "i trafikmiljön."),
    ],
)
def test_a_line_break_is_read_for_what_it_is(printed: str, joined: str):
    assert text_of(printed).text == joined


def test_a_hyphen_goes_where_the_whole_word_stands_elsewhere():
    assert text_of("två trygghets-\nvandringar", "Fem trygghetsvandringar är gjorda.").text == "två trygghetsvandringar"


def test_a_hyphen_stays_where_the_hyphenated_word_stands_elsewhere():
    others = ("Fem trygghets-vandringar är gjorda.", "Två trygghetsvandringar till.")
    assert text_of("två trygghets-\nvandringar", *others).text == "två trygghets-vandringar"


def test_a_document_that_hyphenates_words_anywhere_loses_its_hyphens():
    assert text_of("två trygghets-\nvandringar", "vi ska genom-\nföra det och kontrol-\nlera").text.endswith(
        "vandringar"
    )
    assert "-" not in text_of("två trygghets-\nvandringar", "det som kontrol-\nlerades").text


@pytest.mark.parametrize("printed", ["vi höll prova-\npå-kvällar", "vi höll prova-på-\nkvällar"])
def test_a_phrase_with_hyphens_keeps_them_in_a_document_that_hyphenates(printed: str):
    assert text_of(printed, "det som kontrol-\nlerades").text == "vi höll prova-på-kvällar"


def test_a_word_broken_within_one_of_the_words_of_such_a_phrase_is_whole():
    hyphenating = "det som kontrol-\nlerades"
    assert text_of("myndighets-ge-\nmensamma", hyphenating).text == "myndighets-gemensamma"


def test_a_word_is_broken_after_a_dash_as_anywhere():
    assert text_of("under juni\u2013au\u2010\ngusti").text == "under juni\u2013augusti"


@pytest.mark.parametrize(
    ("printed", "width", "joined"),
    [
        ("myndighetssamverka\nn vilket har", 18, "myndighetssamverkan vilket har"),
        ("har gjort en\nplatsbesiktning/orsak\nsanalys över", 21, "har gjort en platsbesiktning/orsaksanalys över"),
        ("hastighetsöverträdels\ner genom polisens", 21, "hastighetsöverträdelser genom polisens"),
        ("trygghetsfrämjande\nåtgärder kring", 18, "trygghetsfrämjande åtgärder kring"),
        ("Polisen\noch kommunen", 7, "Polisen och kommunen"),
        ("ska gå tryg\nghetsvandri\nngar i byn", 11, "ska gå trygghetsvandringar i byn"),
        ("gata och plats\nbesiktning/analys\när gjord", 17, "gata och plats besiktning/analys är gjord"),
        ("gatan och platsbe\nsiktning/analys\när gjord", 17, "gatan och platsbesiktning/analys är gjord"),
        ("Planering för\nsök i höst", 13, "Planering för sök i höst"),
        ("kommunen bedriver\nmyndighets-gemensamma", 17, "kommunen bedriver myndighets-gemensamma"),
        ("de har genomfört\nplatsbesiktning/analys", 16, "de har genomfört platsbesiktning/analys"),
        ("trygghetsfrämjande\när", 17, "trygghetsfrämjande är"),
        ("Fotpatrullering\nar", 15, "Fotpatrulleringar"),
        ("narkotikaförsälj\nning på torget", 16, "narkotikaförsäljning på torget"),
        ("föräldrastödsprog\nram till alla", 17, "föräldrastödsprogram till alla"),
        ("Fotpatrullering\nen kväll", 15, "Fotpatrullering en kväll"),
        ("ny grann\nsamverkans\ngrupp", 10, "ny grann samverkansgrupp"),
        ("hastighetskontroller\ni tätorten", 20, "hastighetskontroller i tätorten"),
    ],
)
def test_a_word_cut_by_a_narrow_cell_is_whole_again(printed: str, width: int, joined: str):
    assert text_of(printed, width=width).text == joined


def test_a_word_that_only_begins_compounds_goes_on():
    assert text_of("arbeta mot hastighets\növerträdelser", width=21).text == "arbeta mot hastighetsöverträdelser"
    assert text_of("trygghetskameror\nunder perioden", width=16).text == "trygghetskameror under perioden"
    assert text_of("de såg polisens\növerträdelser", width=15).text == "de såg polisens överträdelser"


@pytest.mark.parametrize(
    ("printed", "joined"),
    [
        ("utan förekom-\nmen anledning", "utan förekommen anledning"),
        ("mer trafik-\nmen inga kontroller", "mer trafik- men inga kontroller"),
        ("en EM-\nPACT-insats", "en EMPACT-insats"),
        ("en LOS-\nEST-insats", "en LOS-EST-insats"),
    ],
)
def test_a_document_that_hyphenates_may_break_what_else_keeps_its_hyphen(printed: str, joined: str):
    assert text_of(printed, "det som kontrol-\nlerades av LOS").text == joined


def test_two_whole_words_are_one_only_where_the_document_fills_its_lines():
    cut = "gatan och plats\nbesiktning/analys\när gjord"
    assert text_of(cut, width=15).text == "gatan och plats besiktning/analys är gjord"
    strips = (cell(cut, 15), cell("fem trafikkontro\nller till", 16))
    filling = traced(strips[0], gather(strips, swedish()))
    assert filling.text == "gatan och platsbesiktning/analys är gjord"
    small = cell("stöd till\nvårdnadshavare", 9)
    assert traced(small, gather((*strips, small), swedish())).text == "stöd till vårdnadshavare"
    part = cell("körde för ha\nstighetsöverträdelse", 12)
    assert traced(part, gather((*strips, part), swedish())).text == "körde för hastighetsöverträdelse"


def test_a_word_cut_twice_after_a_whole_one_leaves_that_one():
    assert text_of("vi har genomfört\nplatsbesiktningsa\nnalys av det", width=17).text == (
        "vi har genomfört platsbesiktningsanalys av det"
    )


@pytest.mark.parametrize(
    ("printed", "joined", "breaks"),
    [
        ("• Fem besök\n• Två möten", "Fem besök Två möten", (10,)),
        ("- Fem besök.\n- Två möten.", "Fem besök. Två möten.", (11,)),
        ("❖ Fem besök på\n  skolorna\n❖ Två möten", "Fem besök på skolorna Två möten", (22,)),
        ("Fem besök.\nTvå möten har hållits.", "Fem besök. Två möten har hållits.", (11,)),
        ("Fem besök har gjorts på de\nskolor som finns.", "Fem besök har gjorts på de skolor som finns.", ()),
    ],
)
def test_bullets_lose_their_glyphs_and_keep_their_places(printed: str, joined: str, breaks: tuple[int, ...]):
    found = text_of(printed)
    assert (found.text, found.breaks) == (joined, breaks)


words = st.text(st.sampled_from("abcdefghåäö-/.,0123456789\u00ad"), min_size=1, max_size=9).filter(
    lambda text: any(char.isalnum() for char in text)
)


@given(st.lists(st.lists(words, min_size=1, max_size=5), min_size=1, max_size=6))
def test_every_character_knows_where_it_is_printed_and_none_is_lost(rows: list[list[str]]):
    printed = "\n".join(" ".join(row) for row in rows)
    found = text_of(printed)
    for run in found.runs:
        assert found.text[run.start : run.end] == run.word.text[run.first : run.first + run.end - run.start]
    kept = [char for char in printed if char.isalnum()]
    assert [char for char in found.text if char.isalnum()] == kept
    assert "  " not in found.text
    assert found.text == found.text.strip()
    between = set(range(len(found.text))) - {i for run in found.runs for i in range(run.start, run.end)}
    assert all(found.text[i] == " " for i in between)


def test_a_mark_hardly_smaller_than_the_text_is_known_by_how_high_it_stands():
    text, mark = word("besök.", 50, 112), word("1", 80, 107, size=9.5)
    bare, marks = without_marks(Line((text, mark)))
    assert (bare.text, [m.text for m in marks]) == ("besök.", ["1"])


def test_a_raised_mark_leaves_the_cell_and_its_full_stop_stays():
    first, second, third = lines("besök 2 .")[0].words
    mark = replace(second, raised=True)
    bare, marks = without_marks(Line((first, mark, third)))
    assert (bare.text, [m.text for m in marks]) == ("besök.", ["2"])


def test_a_sign_after_a_word_is_a_mark_where_one_note_begins_with_it():
    signs = note_signs(lines("* Bara vardagar."))
    bare, marks = without_marks(lines("Åtta kontroller.*")[0], signs)
    assert (bare.text, [m.text for m in marks]) == ("Åtta kontroller.", ["*"])
    assert without_marks(lines("Åtta kontroller.*")[0])[1] == ()


def test_signs_of_several_lines_are_list_marks():
    assert note_signs(lines("* Kontroller\n* Besök")) == frozenset()


def test_square_metres_are_no_footnote():
    assert without_marks(lines("25 m² klotter")[0])[1] == ()
    assert [m.text for m in without_marks(lines("tillsyner¹")[0])[1]] == ["¹"]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_mark_is_higher_than_its_word_as_the_word_is_read(turn: Turn):
    frame = Frame(600, 800, turn).back
    plain, marked = word("kv1", 50, 112), replace(word("kv1", 50, 112), glyphs=(*glyphs("kv"), Box(60, 102, 63, 107)))
    small = replace(plain, glyphs=(*glyphs("kv"), Box(60, 102, 63, 112)))
    found = [without_marks(Line((frame.word(each),)))[0].text for each in (plain, small, marked)]
    assert found == ["kv1", "kv1", "kv"]
    beside = Line((frame.word(word("besök", 50, 112)), frame.word(word("1", 75, 107, size=6))))
    assert without_marks(beside)[0].text == "besök"


def glyphs(text: str) -> tuple[Box, ...]:
    return word(text, 50, 112).glyphs


@pytest.mark.parametrize(
    ("printed", "settled_as"),
    [
        (("tre LOS\u00adinsatser och gång\u00ad och", "cykelvägar"), ("tre LOS-insatser och gång- och", "cykelvägar")),
        (("tre LOS\u00ad", "insatser"), ("tre LOS-", "insatser")),
        (("gång\u00ad", "och cykelväg"), ("gång-", "och cykelväg")),
        (("i Bräkne\u00adHoby och sko\u00ad", "lan"), ("i Bräkne-Hoby och sko\u00ad", "lan")),
        (("i Bräkne\u00ad", "Hoby"), ("i Bräkne-", "Hoby")),
        (("nar\u00adkotika i sko\u00ad", "lan"), ("nar\u00adkotika i sko\u00ad", "lan")),
    ],
)
def test_a_soft_hyphen_that_must_be_a_hyphen_is_one(printed: tuple[str, ...], settled_as: tuple[str, ...]):
    rows = lines("\n".join(printed))
    found = settled(rows, hyphens=stand_for_hyphens(rows))
    assert tuple(row.text for row in found) == settled_as


@pytest.mark.parametrize(
    ("printed", "joined"),
    [
        ("Nykterhetskont\nroller", "Nykterhetskontroller"),
        ("Hastighetskontr\noller", "Hastighetskontroller"),
        ("Narkotikasök\nskolor", "Narkotikasök skolor"),
        ("Trygghetsvandring\nkvällstid", "Trygghetsvandring kvällstid"),
    ],
)
def test_a_compound_is_whole_where_its_last_word_goes_over_the_break(printed: str, joined: str):
    assert text_of(printed, width=len(printed.split()[0])).text == joined


def test_letters_without_end_as_damaged_files_have_are_soon_no_word():
    assert not swedish().makes("kontroll" * 40 + "x" * 400)


def headed(*rows: str) -> list[str]:
    """The paragraphs of a cell whose rows with `**` before them are bold."""
    printed = [
        line(row.removeprefix("**"), 50.0 + PAD, 112.0 + 12.0 * at, bold=row.startswith("**"))
        for at, row in enumerate(rows)
    ]
    strips = strips_in(tuple(printed), Box(50.0, 90.0, 50.0 + 40 * WIDTH + 2 * PAD, 300.0))
    text = traced(strips, gather([strips], swedish()))
    edges = [0, *text.breaks, len(text.text) + 1]
    return [text.text[first : last - 1] for first, last in pairwise(edges)]


def test_a_bold_line_over_plain_ones_is_a_paragraph_of_its_own():
    assert headed("**Nästa steg", "6 kontroller på väg 26", "**Ansvarig", "Polisen") == [
        "Nästa steg", "6 kontroller på väg 26", "Ansvarig", "Polisen",
    ]  # fmt: skip


def test_bold_words_that_run_on_into_plain_ones_are_not():
    assert headed("**Polisen har under hela hösten även gjort", "6 kontroller på väg 26") == [
        "Polisen har under hela hösten även gjort 6 kontroller på väg 26"
    ]
    assert headed("**Fotpatruller", "har gått varje kväll") == ["Fotpatruller har gått varje kväll"]


def test_a_line_that_begins_left_of_an_item_s_text_is_a_paragraph_after_the_list():
    text = text_of("• Tre kvällar\n• Tjugo ungdomar\nUnder hösten planeras två.", width=60)
    edges = [0, *text.breaks, len(text.text) + 1]
    assert [text.text[first : last - 1] for first, last in pairwise(edges)] == [
        "Tre kvällar", "Tjugo ungdomar", "Under hösten planeras två.",
    ]  # fmt: skip
