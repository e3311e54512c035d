"""The docs describe every column, as it is declared now."""

from __future__ import annotations

from conftest import ROOT

from outputs.columns_page import page


def test_the_page_of_columns_is_made_from_the_contract():
    written = (ROOT / "docs" / "kolumner.md").read_text(encoding="utf-8")
    assert written == page(), "kör .venv/bin/python -m outputs.columns_page > docs/kolumner.md"
