"""The data files described for other programs: a Frictionless Data Package with Table Schema."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from outputs.columns import TABLES, Column, Table, table

CONTRACT_VERSION = "1.0"
"""Changes when a column is dropped or changes its meaning."""
NAME = "uppfoljning"
_TYPES = {"text": "string", "integer": "integer", "number": "number", "boolean": "boolean", "date": "date"}


def package_text(hashes: Mapping[str, str], others: Sequence[str]) -> str:
    """The descriptor as JSON: the data files with their SHA-256, by name, and the names of all `others` written."""
    package = {
        "name": NAME,
        "title": "Uppföljning av medborgarlöften",
        "description": "Löften, aktiviteter och antal ur uppföljningar av medborgarlöften. "
        "Promises, activities and counts from Swedish follow-ups of citizen promises.",
        "profile": "tabular-data-package",
        "contract_version": CONTRACT_VERSION,
        "resources": [_resource(table(name), hashes[f"{name}.csv"]) for name in TABLES],
        "other_files": list(others),
    }
    return json.dumps(package, ensure_ascii=False, indent=2) + "\n"


def _resource(declared: Table, digest: str) -> dict[str, Any]:
    return {
        "name": declared.name,
        "path": f"{declared.name}.csv",
        "title": declared.title,
        "description": declared.sv,
        "description_en": declared.en,
        "profile": "tabular-data-resource",
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "hash": f"sha256:{digest}",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True, "header": True},
        "schema": _schema(declared),
    }


def _schema(declared: Table) -> dict[str, Any]:
    schema: dict[str, Any] = {"fields": [_field(column) for column in declared.columns], "missingValues": [""]}
    if declared.primary_key:
        schema["primaryKey"] = list(declared.primary_key)
    if declared.foreign_keys:
        schema["foreignKeys"] = [_key(declared, key.column, key.table) for key in declared.foreign_keys]
    return schema


def _key(declared: Table, column: str, owner: str) -> dict[str, Any]:
    target = table(owner)
    resource = "" if owner == declared.name else owner
    return {"fields": [column], "reference": {"resource": resource, "fields": list(target.primary_key)}}


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.name,
        "type": _TYPES[column.type],
        "title": column.heading,
        "description": column.sv,
        "description_en": column.en,
    }
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    if column.words:
        constraints["enum"] = list(column.words)
    return field | ({"constraints": constraints} if constraints else {})
