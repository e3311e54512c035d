"""The data contract's JSON for a reading, and passages from its JSON."""

from __future__ import annotations

import json

from nlp.records import Count, Number, Passage, Reading

_FIELDS = {"text": "text", "before": "fore", "promise": "lofte", "theme": "tema", "actor": "aktor"}


class BadLine(ValueError):
    """An input line is not what the contract asks for; the message is a Swedish sentence with the line number."""


def passage(line: bytes, number: int) -> tuple[object, Passage]:
    """The id and passage of input line `number` (from 1), in UTF-8."""
    try:
        given = json.loads(line.decode())
    except UnicodeDecodeError as error:
        raise BadLine(f"rad {number}: raden är inte UTF-8") from error
    except json.JSONDecodeError as error:
        raise BadLine(f"rad {number}: raden är inte giltig JSON (tecken {error.pos + 1})") from error
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        raise BadLine(f'rad {number}: raden ska vara ett objekt med "id" och "text"')
    if "id" not in given:
        raise BadLine(f'rad {number}: "id" saknas')
    values = {name: given.get(key) or "" for name, key in _FIELDS.items()}
    if not all(isinstance(value, str) for value in values.values()):
        raise BadLine(f"rad {number}: {', '.join(_FIELDS.values())} ska vara texter")
    return given["id"], Passage(values["text"], values["before"], values["promise"], values["theme"], values["actor"])


def answer(identity: object, reading: Reading) -> str:
    """One output line."""
    made = {
        "id": identity,
        "antal": [_count(count) for count in reading.counts],
        "tal": [_number(number) for number in reading.numbers],
    }
    return json.dumps(made, ensure_ascii=False)


def _count(count: Count) -> dict[str, object]:
    return {
        "uttryck": count.expression,
        "start": count.start,
        "slut": count.end,
        "varde": _plain(count.value),
        "varde_min": _plain(count.low),
        "varde_max": _plain(count.high),
        "precision": count.precision,
        "foremal": count.thing or None,
        "grundform": count.lemma or None,
        "kategori": count.category,
        "aktor": count.actor,
        "aktor_kalla": count.actor_source or None,
        "lage": count.status,
        "per": count.per or None,
        "del_av": count.part_of,
        "upprepar": count.repeats,
        "summeras": count.summed,
        "granska": bool(count.doubts),
        "granska_skal": " ".join(count.doubts) or None,
        "regel": count.rule,
    }


def _number(number: Number) -> dict[str, object]:
    return {
        "uttryck": number.expression,
        "start": number.start,
        "slut": number.end,
        "varde": _plain(number.value),
        "roll": number.role,
        "antal": number.count,
    }


def _plain(value: float | None) -> float | int | None:
    """Whole numbers without decimals."""
    return int(value) if value is not None and value == int(value) else value
