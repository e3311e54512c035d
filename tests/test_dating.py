"""Which time a document says that it is about: a known year with an unknown part of it is never filled in."""

from datetime import date

import pytest
from typed_pages import document, line, page, table
from typed_text import typed_as

from extract.facts.dating import Dating, told_by
from extract.promises.understanding import understand
from extract.records import FollowUp
from nlp.document.follow_up import count_follow_up

TITLE = "Uppföljning av medborgarlöften Orsa kommun"


@pytest.mark.parametrize(
    ("title", "period", "year"),
    [
        ("Tertialrapport 2023", "", "2023"),
        ("Halvårsrapport 2023", "", "2023"),
        ("Delårsrapport 2023", "", "2023"),
        ("Uppföljning hösten 2022", "", "2022"),
        ("Rapport december 2022", "", "2022"),
        ("Rapport december 2022, tertial 3", "2022-T3", "2022"),
        ("Årsrapport december 2022", "2022", "2022"),
        ("Medborgarlöften 2022, rapport januari 2023", "2022", "2022"),
        ("Uppföljning 2022 (reviderad den 12 maj 2023)", "2022", "2022"),
        ("Januari–april 2023, publicerad maj 2023", "2023-T1", "2023"),
        ("Publicerad mars 2023", "", ""),
        ("Plan mot brott 2024 enligt lagen (2023:196)", "2024", "2024"),
        ("Uppföljning 2024, dnr 2023-00123", "2024", "2024"),
        ("Lokal plan mot brott 2023–2025. Årsuppföljning 2024", "2024", "2024"),
        ("Uppföljning 2024 av handlingsplan 2023–2025", "2024", "2024"),
        ("Handlingsplan 2023–2025 för Orsa 2024", "2023/2025", "2023"),
        ("Uppdaterad 2023-05-04", "", ""),
    ],
)
def test_a_title_tells_its_period_or_only_its_year(title: str, period: str, year: str):
    told = told_by(title)
    assert (told.period.name, told.within.name[:4]) == (period, year)


@pytest.mark.parametrize("title", ["Månadsrapport mars 2023", "Uppföljning för mars 2023", "Resultat, mars månad 2023"])
def test_a_lone_month_is_the_period_where_the_title_says_so(title: str):
    assert told_by(title).period.start == date(2023, 3, 1)


@pytest.mark.parametrize(
    ("heading", "surely", "period"),
    [
        ("Januari–april", True, "2022-T1"),
        ("Sommaren 2022", True, ""),
        ("Tertial", True, ""),
        ("Trygga kvällar under sommarlovet", False, "2022"),
        ("Trafik", True, "2022"),
    ],
)
def test_a_heading_takes_over_from_the_document(heading: str, surely: bool, period: str):  # noqa: FBT001 -- examples
    year = told_by("2022")
    assert year.under(heading, surely=surely).period.name == period


def test_without_any_time_nothing_is_known():
    assert told_by("Uppföljning") == Dating()


def periods(follow_up: FollowUp) -> list[tuple[str, str]]:
    found = [(a.text.text, a.period.name) for p in follow_up.promises for a in p.activities]
    assert all(a.period.start or not a.period.name for p in follow_up.promises for a in p.activities)
    return found


def results(*headings: str, title: str = f"{TITLE} 2022", header: str = "Resultat") -> FollowUp:
    """A follow-up of a table under each heading."""
    printed, tables, top = [], [], 100.0
    for number, text in enumerate(headings, 1):
        printed.append(line(text, 50, top, bold=True))
        tables.append(table([["Löfte", header], [f"Polisen ska göra {number}.", f"Utfall {number}."]], top=top + 20))
        top += 130.0
    return understand(document(page(1, tables, printed), title=title))


def test_a_part_of_the_year_over_a_table_is_that_table_s_period():
    follow_up = results("Januari–april", "Sommaren 2022", "Tertial 3")
    assert periods(follow_up) == [("Utfall 1.", "2022-T1"), ("Utfall 2.", ""), ("Utfall 3.", "2022-T3")]


def test_months_under_a_heading_are_of_the_year_that_it_says_and_not_of_the_heading_before():
    follow_up = results("Höst (september–december)", "Vår (januari–april)", title=f"{TITLE} sept 2022–aug 2023")
    assert periods(follow_up) == [("Utfall 1.", "2022-T3"), ("Utfall 2.", "2023-T1")]
    follow_up = results("Hösten 2022 (september–december)", "Våren 2023 (januari–april)", title=TITLE)
    assert periods(follow_up) == [("Utfall 1.", "2022-T3"), ("Utfall 2.", "2023-T1")]


def test_tertials_under_each_year_are_of_the_year_above_them():
    follow_up = results("2021", "Tertial 1", "2022", "Tertial 1", title=f"{TITLE} 2021/2022")
    assert [name for _, name in periods(follow_up)] == ["2021", "2021-T1", "2022", "2022-T1"]


def test_a_season_over_a_table_is_told_as_unknown_with_its_year():
    texts = [problem.text for problem in results("Sommaren 2022").problems]
    assert "Det går inte att se vilken del av 2022 detta gäller: ”Resultat”. Perioden är tom." in texts


def test_the_year_of_a_title_dates_headers_though_its_own_period_is_unknown():
    follow_up = results("Trafik", title=f"{TITLE}, tertialrapport 2023", header="Tertial 2")
    assert (follow_up.year, periods(follow_up)) == ("2023", [("Utfall 1.", "2023-T2")])


def test_a_title_that_says_tertial_without_its_number_leaves_the_period_empty_and_says_so():
    follow_up = results("Trafik", title=f"{TITLE}, tertialrapport 2023")
    assert (follow_up.year, periods(follow_up)) == ("2023", [("Utfall 1.", "")])
    assert any("vilken del av 2023" in problem.text for problem in follow_up.problems)


def test_a_broken_year_of_unknown_months_keeps_its_name():
    (promise,) = results("Trafik", title=f"{TITLE}, verksamhetsåret 2022/2023").promises
    assert [a.period.name for a in promise.activities] == ["2022/2023"]


@pytest.mark.parametrize(
    ("header", "first", "last"),
    [
        ("Sep–dec", date(2022, 9, 1), date(2022, 12, 31)),
        ("Jan–maj", date(2023, 1, 1), date(2023, 5, 31)),
        ("Okt–mars", date(2022, 10, 1), date(2023, 3, 31)),
        ("Tertial 3", date(2022, 9, 1), date(2022, 12, 31)),
        ("Juli", None, None),
    ],
)
def test_months_of_a_school_year_are_of_its_first_or_second_year(header: str, first: date | None, last: date | None):
    told = told_by("Uppföljning av medborgarlöften läsåret 2022/23")
    assert (told.of(header).start, told.of(header).end) == (first, last)
    assert told.period.name == "2022/2023"
    assert told_by("Uppföljning av medborgarlöften 2022/23").of(header).start is None


def test_the_month_of_publishing_is_no_period_of_results():
    follow_up = typed_as(f"{TITLE} 2022", "Publicerad mars 2023", "# Trafik", "Polisen ska synas.", "Resultat:", "Fem.")
    assert (follow_up.year, periods(follow_up)) == ("2022", [("Fem.", "2022")])


@pytest.mark.parametrize(
    ("lead", "year"),
    [
        ("Nedan redovisas vad som har gjorts under första och andra halvåret 2023.", "2023"),
        ("Här följer en sammanställning av insatser för 2022.", "2022"),
        ("Varje år ger vi löften. Här kan du läsa hur det gick 2022.", "2022"),
        ("Polisen lovade två saker inför 2023.", "2023"),
        ("Under 2022 gav polisen och kommunen två löften till invånarna.", "2022"),
        ("Löftena antogs i mars 2021 och gäller tills vidare.", ""),
        ("Uppföljningen gäller insatser under 2021. Resultaten för 2022 redovisas senare.", ""),
    ],
)
def test_the_lead_over_the_first_table_gives_its_year_where_nothing_else_does(lead: str, year: str):
    grid = table([["Löfte", "Halvår 1"], ["Polisen ska synas.", "Fem pass."]], top=200)
    follow_up = understand(document(page(1, [grid], [line(lead, 50, 100)]), title=TITLE))
    assert (follow_up.year, periods(follow_up)) == (year, [("Fem pass.", f"{year}-H1" if year else "")])


@pytest.mark.parametrize(
    ("lead", "period"),
    [
        ("Dokumentet beskriver vad som gjorts under perioden januari–april 2024.", "2024-T1"),
        ("Uppföljningen omfattar första halvåret 2024.", "2024-H1"),
        ("Här redovisas det arbete som gjorts under kvartal 3 2024.", "2024-Q3"),
        ("Uppföljningen gjordes under januari–mars 2024.", "2024"),
        ("Löftena som här redovisas togs fram under januari–mars 2024.", "2024"),
        ("Löftet gäller under perioden januari 2024–juni 2025.", "2024"),
        ("Redovisningen gäller första halvåret 2023.", "2024"),
        ("Rapporten beskriver vad vi gjort för att hålla det som lovades i januari–mars 2024.", "2024"),
        ("Rapporten beskriver de löften som gavs under första kvartalet 2024.", "2024"),
        ("Här redovisas svaren på frågorna till hushållen under maj 2024.", "2024"),
    ],
)
def test_a_lead_that_accounts_for_a_part_of_the_titles_year_tells_which_part(lead: str, period: str):
    told = typed_as(f"{TITLE} 2024", lead, "# Trafik", "Polisen ska synas.", "Resultat:", "Fem.")
    assert periods(told) == [("Fem.", period)]


@pytest.mark.parametrize(
    ("lead", "period"),
    [
        ("Planen följs upp varje år. Avser helåret 2024.", "2024-T1"),
        ("Uppföljningen avser 2025.", "2025-T1"),
        ("Uppföljningen avser 2023.", ""),
        ("Planen antogs 2024.", ""),
    ],
)
def test_a_lead_may_say_which_of_the_title_s_years_it_accounts_for(lead: str, period: str):
    told = typed_as(f"{TITLE} 2024–2025", lead, "# Trafik", "Polisen ska synas.", "Resultat tertial 1:", "Fem.")
    assert periods(told) == [("Fem.", period)]


@pytest.mark.parametrize(
    ("lead", "last", "goal"),
    [
        ("Redovisningen avser 1 januari–31 augusti.", "2022-08-31", 48),
        ("Rapporten omfattar perioden januari–augusti.", "2022-08-31", 48),
        ("Redovisningen avser arbetet i centrum.", "2022-12-31", 72),
    ],
)
def test_a_lead_may_say_which_part_of_the_title_s_year_it_accounts_for(lead: str, last: str, goal: float):
    over = [line("Uppföljning av medborgarlöften 2022", 50, 90, size=16, bold=True), line(lead, 50, 110)]
    rows = [["Löfte", "Resultat"], ["Polisen ska göra sex kontroller i månaden.", "53 kontroller."]]
    follow_up = understand(document(page(1, [table(rows, top=150.0)], over), title=f"{TITLE} 2022"))
    assert [str(a.period.end) for p in follow_up.promises for a in p.activities] == [last]
    assert count_follow_up(follow_up).outcomes[0].goal == goal
