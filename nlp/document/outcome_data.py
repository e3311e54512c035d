"""The words and numbers that tell how a promise went, read from `outcomes.toml`."""

from __future__ import annotations

from pathlib import Path

from extract.rule_files import RuleError, read_toml

DATA = Path(__file__).with_name("outcomes.toml")


def section(name: str) -> dict[str, object]:
    """The values of a section; `RuleError` where it is missing."""
    values = read_toml(DATA).get(name)
    if not isinstance(values, dict):
        raise RuleError(f"{DATA.name}: avsnittet [{name}] saknas")
    return values
