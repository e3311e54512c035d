from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.numerals.misspelt import is_one_letter_off
from nlp.numerals.number_words import cardinal, fraction, ordinal
from nlp.numerals.numerals import Expression, find_expressions
from nlp.texts.rows import read

UNITS = ["", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio"]
TEENS = ["tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton"]
TENS = ["", "", "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"]
BIG = [(10**9, "miljard", "miljarder"), (10**6, "miljon", "miljoner")]


def below_hundred(number: int) -> list[str]:
    if number < 10:
        return [UNITS[number]] if number else []
    if number < 20:
        return [TEENS[number - 10]]
    return [TENS[number // 10], *below_hundred(number % 10)]


def below_thousand(number: int, *, bare: bool) -> list[str]:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return below_hundred(rest)
    first = [] if bare and hundreds == 1 else [UNITS[hundreds]]
    return [*first, "hundra", *below_hundred(rest)]


def below_million(number: int, *, bare: bool) -> list[str]:
    thousands, rest = divmod(number, 1000)
    if not thousands:
        return below_thousand(rest, bare=bare)
    first = [] if bare and thousands == 1 else below_thousand(thousands, bare=bare)
    return [*first, "tusen", *below_thousand(rest, bare=bare)]


def in_words(number: int, joint: str = "", *, bare: bool = False) -> str:
    """The number in words; `joint` stands between the parts below a million, `bare` leaves out ett (hundra, tusen)."""
    if number == 0:
        return "noll"
    parts = []
    for size, one, many in BIG:
        count, number = divmod(number, size)
        if count:
            parts.append(f"en {one}" if count == 1 else f"{joint.join(below_million(count, bare=bare))} {many}")
    if number:
        parts.append(joint.join(below_million(number, bare=bare)))
    return " ".join(parts)


def expressions(text: str) -> list[Expression]:
    return find_expressions(read(text))


def only(text: str) -> Expression:
    found = expressions(text)
    assert len(found) == 1, [text[e.start : e.end] for e in found]
    return found[0]


@settings(max_examples=400, deadline=None)
@given(
    st.one_of(st.integers(0, 9999), st.integers(0, 999_999_999_999)),
    st.sampled_from(["", " ", "-"]),
    st.booleans(),
    st.sampled_from([str.lower, str.capitalize, str.upper]),
)
def test_every_integer_in_words_reads_back(number, joint, bare, case):
    written = case(in_words(number, joint, bare=bare))
    text = f"Totalt {written} kontroller"
    found = only(text)
    assert (text[found.start : found.end], found.value) == (written, number)


@pytest.mark.parametrize("number", [*range(1, 130), 199, 200, 999, 1000, 1001, 1100, 2000, 99_999, 100_000, 1_000_000])
def test_small_and_round_integers_read_back_as_one_word(number):
    if number < 1_000_000:
        assert cardinal(in_words(number)) == number
        assert cardinal(in_words(number, bare=True)) == number


@settings(deadline=None)
@given(st.integers(0, 10**15), st.sampled_from([" ", "\u00a0", "\u2009", "\u202f", "."]))
def test_digits_in_groups_of_three_read_back(number, separator):
    written = f"{number:,}".replace(",", separator)
    text = f"Totalt {written} kontroller"
    found = only(text)
    assert (text[found.start : found.end], found.value) == (written, number)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("tjugett", 21),
        ("tjugoen", 21),
        ("tjugutvå", 22),
        ("förtifem", 45),
        ("femtitvå", 52),
        ("aderton", 18),
        ("ettusen", 1000),
        ("etttusen", 1000),
        ("tolvhundra", 1200),
        ("trettonhundrafemtio", 1350),
        ("hundratusen", 100_000),
        ("etthundraochfem", 105),
        ("hundra och fem", 105),
        ("tvåhundra fyra", 204),
        ("två hundra fyra", 204),
        ("1,5 miljoner", 1_500_000),
        ("3 tusen", 3000),
        ("2 hundra", 200),
        ("3 hundra 21", 321),
        ("1 234 567,89", 1_234_567.89),
        ("2.150", 2150),
        ("1,2 miljarder", 1_200_000_000),
        ("två och en halv", 2.5),
        ("en och en halv miljon", 1_500_000),
        ("halvhundra", 50),
        ("fem komma fem", 5.5),
        ("en miljon", 1_000_000),
        ("tvåmiljoner", 2_000_000),
        ("10k", 10_000),
        ("två dussin", 24),
        ("3 tjog", 60),
        ("tre triljoner", 3 * 10**18),
        ("½", 0.5),
        ("2½", 2.5),
        ("2 1/2", 2.5),
    ],
)
def test_a_spelling_gives_its_value(written, value):
    text = f"de {written} som"
    found = only(text)
    assert (text[found.start : found.end], found.value) == (written, value)


@pytest.mark.parametrize(
    ("text", "written", "precision", "value", "low", "high"),
    [
        ("5 möten", "5", "exakt", 5, 5, 5),
        ("ca 30 möten", "30", "cirka", 30, None, None),
        ("drygt 140 körkort", "140", "cirka", 140, 140, None),
        ("närmare 260 besök", "260", "cirka", 260, None, 260),
        ("uppemot tjugo besök", "tjugo", "cirka", 20, None, 20),
        ("över 1 050 förare", "1 050", "minst", 1050, 1050, None),
        ("inte mindre än 70 bilar", "70", "minst", 70, 70, None),
        ("fem eller fler möten", "fem", "minst", 5, 5, None),
        ("minst ett 30-tal", "30-tal", "minst", 30, 30, None),
        ("upp till 20 bilar", "20", "högst", 20, 0, 20),
        ("44–76 bilar", "44–76", "intervall", 60, 44, 76),
        ("44 - 76 bilar", "44 - 76", "intervall", 60, 44, 76),
        ("44 till 76 bilar", "44 till 76", "intervall", 60, 44, 76),
        ("allt från 44 till 76 bilar", "44 till 76", "intervall", 60, 44, 76),
        ("varierade från 44 till 76 bilar", "44 till 76", "intervall", 60, 44, 76),
        ("mellan 44 och 76 bilar", "mellan 44 och 76", "intervall", 60, 44, 76),
        ("mellan hundra och tvåhundra bilar", "mellan hundra och tvåhundra", "intervall", 150, 100, 200),
        ("två–tre gånger", "två–tre", "intervall", 2.5, 2, 3),
        ("två-tre gånger", "två-tre", "intervall", 2.5, 2, 3),
        ("2–3 miljoner bilar", "2–3 miljoner", "intervall", 2_500_000, 2_000_000, 3_000_000),
        ("ett tiotal bilar", "tiotal", "cirka", 10, None, None),
        ("ett 15-tal bilar", "15-tal", "cirka", 15, None, None),
        ("ett hundratal bilar", "hundratal", "cirka", 100, None, None),
        ("40-talet bilar", "40-talet", "cirka", 40, None, None),
        ("en handfull bilar", "handfull", "cirka", 5, None, None),
        ("ett halvt dussin bilar", "halvt dussin", "cirka", 6, None, None),
        ("ett par bilar", "ett par", "cirka", 2, 2, None),
        ("ett par, tre bilar", "ett par, tre", "intervall", 2.5, 2, 3),
        ("ett par hundra bilar", "ett par hundra", "cirka", 200, 200, None),
        ("ett par tiotal bilar", "ett par tiotal", "cirka", 20, 20, None),
        ("ett par dussin bilar", "ett par dussin", "cirka", 24, 24, None),
        ("flera hundratal bilar", "flera hundratal", "ospecificerat", None, 200, None),
        ("två hundratal bilar", "två hundratal", "cirka", 200, None, None),
        ("ett 15-hundratal bilar", "15-hundratal", "cirka", 1500, None, None),
        ("halvannat hundra bilar", "halvannat hundra", "exakt", 150, 150, 150),
        ("flera bilar", "flera", "ospecificerat", None, 2, None),
        ("enstaka bilar", "enstaka", "ospecificerat", None, 1, None),
        ("ett antal bilar", "ett antal", "ospecificerat", None, None, None),
        ("ett stort antal bilar", "ett stort antal", "ospecificerat", None, None, None),
        ("femtontals bilar", "femtontals", "ospecificerat", None, None, None),
        ("100-tals bilar", "100-tals", "ospecificerat", None, None, None),
        ("ett halvt hundratal bilar", "halvt hundratal", "cirka", 50, None, None),
        ("ett par tre bilar", "ett par tre", "intervall", 2.5, 2, 3),
        ("dussintals bilar", "dussintals", "ospecificerat", None, None, None),
        ("inte en enda bil", "inte en enda", "exakt", 0, 0, 0),
        ("inte överstiga 150 bilar", "150", "högst", 150, 0, 150),
        ("ej vara fler än 15 bilar", "15", "högst", 15, 0, 15),
        ("understiga 60 bilar", "60", "högst", 60, 0, 60),
        ("översteg 40 bilar", "40", "minst", 40, 40, None),
    ],
)  # fmt: skip
def test_a_modifier_sets_precision_and_limits(text, written, precision, value, low, high):
    found = only(text)
    assert text[found.start : found.end] == written
    assert (found.precision, found.value, found.low, found.high) == (precision, value, low, high)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Fem (5) möten", ["Fem", "5"]),
        ("3/4 möten", ["3", "4"]),
        ("2x möten", ["2"]),
        ("3st möten", ["3"]),
        ("kontroller¹ gjordes", ["¹"]),
        ("12² möten", ["12", "²"]),
        ("från 24 till 140 bilar", ["24", "140"]),
        ("4, 5 och 6 bilar", ["4", "5", "6"]),
        ("1, 234, 567", ["1", "234", "567"]),
        ("423 0000 bilar", ["423", "0000"]),
        ("två tredjedelar av dem", ["två tredjedelar"]),
        ("treårigt löfte", ["treårigt"]),
        ("13–17-åringar", ["13–17-åringar"]),
        ("2025-03-31 och 2025-09-30", ["2025-03-31", "2025-09-30"]),
        ("tfn 0480-123 45", ["0480-123 45"]),
        ("sexuella ofredanden, trender och hundrastgårdar", []),
    ],
)
def test_expressions_are_cut_where_a_reader_cuts_them(text, written):
    assert [text[e.start : e.end] for e in expressions(text)] == written


@pytest.mark.parametrize(("text", "value"), [("1O kontroller", 10), ("l0 kontroller", 10), ("2O5 kontroller", 205)])
def test_letters_read_for_digits_are_reported_as_slips(text, value):
    found = only(text)
    assert (found.form, found.value) == ("slip", value)


@pytest.mark.parametrize("text", ["9" * 5000, "5 tusen " + "9" * 5000, "1" + " 000" * 3000])
def test_digits_without_end_are_listed_without_a_value(text):
    assert [found.value for found in expressions(text) if len(text[found.start : found.end]) > 4000] == [None]


@pytest.mark.parametrize(
    ("text", "form", "value"),
    [("12,000 förare", "slip", 12_000), ("1,250 personer", "slip", 1250), ("1,250 km", "digits", 1.25)],
)
def test_thousands_in_the_english_way_are_slips_unless_something_is_measured(text, form, value):
    found = only(text)
    assert (found.form, found.value) == (form, value)


def test_a_number_said_again_in_brackets_is_an_echo():
    assert [found.form for found in expressions("Fem (5) möten och 6 (sex) besök, sju (8)")] == [
        "word", "echo", "digits", "echo", "word", "digits",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("word", "rank"),
    [("andra", 2), ("tjugofemte", 25), ("trettioförsta", 31), ("hundratjugonde", 120), ("tvåhundrade", 200)],
)
def test_an_ordinal_gives_its_rank(word, rank):
    assert ordinal(word) == rank


@pytest.mark.parametrize(
    ("word", "part"),
    [("tredjedel", 1 / 3), ("fjärdedelar", 1 / 4), ("åttondel", 1 / 8), ("tjugondel", 1 / 20), ("hundradel", 0.01)],
)
def test_a_fraction_gives_its_part(word, part):
    assert fraction(word) == pytest.approx(part)


@settings(deadline=None)
@given(st.text(alphabet=st.characters(), max_size=60))
def test_no_digit_of_any_text_is_missing(text):
    found = expressions(text)
    covered = {place for e in found for place in range(e.start, e.end)}
    assert [place for place, letter in enumerate(text) if letter.isdigit() and place not in covered] == []
    assert all(e.end <= following.start for e, following in pairwise(found))


@settings(deadline=None)
@given(st.text(alphabet="0123456789 .,:;-–/()%§kltåäöOlIenottrvåseKE\u00a0\u2009\n\t²½", max_size=40))
def test_no_digit_of_a_text_full_of_numbers_is_missing(text):
    covered = {place for e in expressions(text) for place in range(e.start, e.end)}
    assert all(place in covered for place, letter in enumerate(text) if letter.isdigit())


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("Etr antal besök gjordes.", "Etr antal"),
        ("Vi höll ett anatal möten.", "ett anatal"),
        ("Ett stor antal skyltar byttes.", "Ett stor antal"),
        ("Ett felrtal samtal fördes.", "Ett felrtal"),
        ("Ett antl. kontroller gjordes.", "Ett antl."),
    ],
)
def test_a_misspelt_amount_is_read_as_the_one_that_is_meant(text: str, expression: str):
    found = find_expressions(read(text))
    assert [(text[one.start : one.end], one.precision) for one in found] == [(expression, "ospecificerat")]


@pytest.mark.parametrize("text", ["Ett avtal slöts.", "Det går att anta fler.", "Ett antagande gjordes."])
def test_a_word_of_its_own_is_no_misspelt_amount(text: str):
    assert [one.form for one in find_expressions(read(text))] in ([], ["one"])


@given(
    st.sampled_from(["antal", "fåtal", "flertal"]), st.integers(0, 6), st.sampled_from("abcdefghijklmnopqrstuvwxyzåäö")
)
def test_one_letter_more_fewer_or_other_is_one_letter_off(word: str, place: int, letter: str):
    at = min(place, len(word) - 1)
    for changed in (word[:at] + letter + word[at:], word[:at] + word[at + 1 :], word[:at] + letter + word[at + 1 :]):
        assert is_one_letter_off(changed, word)
