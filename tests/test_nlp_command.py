"""`python -m nlp` by the data contract, and how the commands of two stages say that they are used."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from nlp.json_lines import BadLine, passage

COUNT_FIELDS = [
    "uttryck",
    "start",
    "slut",
    "varde",
    "varde_min",
    "varde_max",
    "precision",
    "foremal",
    "grundform",
    "kategori",
    "aktor",
    "aktor_kalla",
    "lage",
    "per",
    "del_av",
    "upprepar",
    "summeras",
    "granska",
    "granska_skal",
    "regel",
]
NUMBER_FIELDS = ["uttryck", "start", "slut", "varde", "roll", "antal"]


def run(*arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "nlp", *arguments]
    return subprocess.run(
        command, input=given, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False
    )


def test_json_lines_come_back_in_order_with_the_fields_of_the_contract():
    lines = [
        {"id": 7, "text": "Polisen gjorde 5 kontroller 2023."},
        {"id": "b", "text": "", "fore": None, "aktor": "polis"},
    ]
    done = run(given="".join(json.dumps(line) + "\n" for line in lines))
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert done.returncode == 0
    assert (first["id"], second) == (7, {"id": "b", "antal": [], "tal": []})
    assert [list(first["antal"][0]), list(first["tal"][0])] == [COUNT_FIELDS, NUMBER_FIELDS]
    assert [(number["uttryck"], number["roll"], number["antal"]) for number in first["tal"]] == [
        ("5", "antal", 0),
        ("2023", "årtal", None),
    ]


def test_a_bad_line_stops_with_its_number():
    done = run(given='{"id": 1, "text": "5 möten"}\n{\n')
    assert done.returncode == 2
    assert "rad 2" in done.stderr


@pytest.mark.parametrize(
    "bad",
    [b"{", b"[]", b'{"id": 1}', b'{"text": "a"}', b'{"id": 1, "text": "a", "fore": 3}', b'{"id": 1, "text": "\xe5"}'],
)
def test_what_is_not_as_the_contract_asks_is_a_bad_line(bad: bytes):
    with pytest.raises(BadLine, match="rad 4"):
        passage(bad, 4)


def test_who_types_the_command_alone_is_told_how_it_is_written():
    screen, keyboard = os.openpty()
    command = [sys.executable, "-m", "nlp"]
    done = subprocess.run(command, stdin=keyboard, capture_output=True, text=True, timeout=60, check=False)
    os.close(screen)
    os.close(keyboard)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Användning:")
    assert run("--help").stdout == done.stderr


def test_a_sentence_as_argument_is_explained_in_swedish():
    shown = run("Polisen gjorde 5 kontroller 2023. Ett arbete pågår.").stdout.replace("Ett:", "ett:")
    for said in (
        "Polisen [substantiv]",
        "kontroll, utfört, aktör polis",
        "räknas enligt",
        "2023: årtal, räknas inte",
        "ett: räknas inte",
    ):
        assert said in shown


@pytest.mark.parametrize("module", ["extract", "nlp"])
def test_the_commands_of_a_stage_tell_how_they_are_used_and_which_option_they_do_not_have(module: str):
    def run(given: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, "-m", module, given], capture_output=True, encoding="utf-8")

    helped, refused = run("--help"), run("--hjälp")
    assert (helped.returncode, helped.stderr, refused.returncode, refused.stdout) == (0, "", 2, "")
    assert refused.stderr == "Väljaren --hjälp finns inte.\n" + helped.stdout
    assert helped.stdout.startswith("Användning:")
