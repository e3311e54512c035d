"""Municipalities: the register is whole, and names are found in every form that titles use."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typed_pages import lines, page

from extract.facts.municipalities import districts, municipalities_in, plainly_spelled_in, register
from extract.facts.places import place_of
from extract.records import Municipality

COUNTIES = {
    "01": 26, "03": 8, "04": 9, "05": 13, "06": 13, "07": 8, "08": 12, "09": 1, "10": 5, "12": 33, "13": 6,
    "14": 49, "17": 16, "18": 12, "19": 10, "20": 15, "21": 10, "22": 7, "23": 8, "24": 15, "25": 14,
}  # fmt: skip


def test_the_register_holds_all_290_once():
    assert len(register()) == 290
    assert len({m.code for m in register()}) == len({m.name for m in register()}) == 290
    assert Counter(m.code[:2] for m in register()) == COUNTIES
    assert all(len(m.code) == 4 and m.code.isdigit() for m in register())


def test_each_county_has_one_code():
    assert len({(m.code[:2], m.county) for m in register()}) == 21
    assert all(m.county.endswith(" län") for m in register())


@given(st.sampled_from(register()), st.sampled_from(["{} kommun", "{}s kommun", "i {}s kommun år 2023", "{} stad"]))
def test_a_name_is_found_with_and_without_genitive(municipality: Municipality, form: str):
    name = municipality.name
    text = "Uppföljning av medborgarlöften " + form.format(name)
    if name.endswith(("s", "x")):
        text = text.replace(f"{name}s ", f"{name} ")
    assert municipalities_in(text) == (municipality,)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Medborgarlöften Falu kommun", ["Falun"]),
        ("UPPFÖLJNING ÖSTRA GÖINGE KOMMUN", ["Östra Göinge"]),
        ("Göteborgs Stad, uppföljning", ["Göteborg"]),
        ("Vaggeryds och Värnamo kommuner", ["Vaggeryd", "Värnamo"]),
        ("Uppföljning för Rinkeby-Kista 2018", ["Stockholm"]),
        ("Lokalpolisområde Majorna-Linné", ["Göteborg"]),
        ("Så gick det i Upplands-Bro 2022", ["Upplands-Bro"]),
        ("Mark och vatten i kommunen", ["Mark"]),
        ("uppföljning av vara och en", []),
        ("Uppföljning av medborgarlöften", []),
    ],
)
def test_titles_name_their_municipalities(text: str, names: list[str]):
    assert [municipality.name for municipality in municipalities_in(text)] == names


def test_each_district_lies_in_a_municipality_and_is_none_itself():
    names = {municipality.name for municipality in register()}
    assert districts()
    assert not names & districts().keys()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("uppfoljning gallivare 2022", ["Gällivare"]),
        ("loften ostra goinge kommun", ["Östra Göinge"]),
        ("habo 2020", []),
        ("ange datum", []),
        ("upplands bro 2023", ["Upplands-Bro"]),
        ("upplandsbro uppfoljning", ["Upplands-Bro"]),
        ("upplandsvasby 2022", ["Upplands Väsby"]),
    ],
)
def test_file_names_may_spell_a_name_in_plain_letters(text: str, names: list[str]):
    assert [found.name for found in plainly_spelled_in(text)] == names


def test_an_area_of_the_police_names_no_municipality_beside_one_that_is():
    title = "Överenskommelse Avesta kommun och lokalpolisområde Falun Borlänge"
    place = place_of(title, (), "fil.pdf", ())
    assert place.municipality is not None
    assert place.municipality.name == "Avesta"


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Vännäs kommun och polisen i Bjurholm: uppföljning 2023", ["Vännäs"]),
        ("Polisen i Bjurholm och Vännäs kommun", ["Vännäs"]),
        ("Polisen i Bjurholm kommun", ["Bjurholm"]),
        ("Polisen i Bjurholm och Vännäs 2023", ["Bjurholm", "Vännäs"]),
        ("Vännäs kommun och Bjurholm 2023", ["Vännäs", "Bjurholm"]),
    ],
)
def test_the_place_of_the_police_beside_a_municipality_is_no_other_one(title: str, names: list[str]):
    place = place_of(title, (), "a.pdf", ())
    found = place.several or ((place.municipality,) if place.municipality else ())
    assert [municipality.name for municipality in found] == names


@pytest.mark.parametrize("told", ["Flera av kommuninvånarna i Orsa har svarat.", "Invånarna i Orsa är trygga."])
def test_a_municipality_is_named_by_who_lives_there(told: str):
    first = page(1, (), lines(f"{told}\nDet hölls en vandring i Mora."))
    place = place_of("Året i korthet", (first,), "fil.pdf", ())
    assert place.municipality is not None
    assert place.municipality.name == "Orsa"
