"""What the tests share: where the real material lies, which programs are here, and that CI skips nothing."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from follow_ups import batch, of_every_kind
from opened_workbook import LibreOffice

from outputs import write
from outputs.formats import FORMATS

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with real material beside the project; the test is skipped where there is none."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("../shared finns inte här")
    return folder


@pytest.fixture(scope="session")
def soffice() -> str:
    """LibreOffice; the test is skipped where it is not installed."""
    return _program("soffice")


@pytest.fixture(scope="session")
def libreoffice(soffice: str, tmp_path_factory: pytest.TempPathFactory) -> LibreOffice:
    """LibreOffice with the session's profile."""
    return LibreOffice(soffice, tmp_path_factory.mktemp("profil"))


@pytest.fixture(scope="session")
def once_written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An output folder after a first run over one follow-up; tests copy it, and never change it."""
    folder = tmp_path_factory.mktemp("en gång")
    write(batch(), folder)
    return folder


@pytest.fixture(scope="session")
def every_format(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An output folder with every format, of files read, failed and copied; never changed."""
    folder = tmp_path_factory.mktemp("alla format")
    write(batch(*of_every_kind()), folder, tuple(FORMATS))
    return folder


@pytest.fixture(scope="session")
def chromium() -> str:
    """Chromium; the test is skipped where it is not installed."""
    return _program("chromium")


@pytest.fixture(scope="session")
def pdftoppm() -> str:
    """The program that draws PDF pages; the test is skipped where it is not installed."""
    return _program("pdftoppm")


def _program(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"programmet {name} finns inte här")
    return path


def pytest_sessionfinish(session: pytest.Session) -> None:
    """With NO_SKIPS set, as in CI, where every program is installed, a skipped test fails the run."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("NO_SKIPS") and reporter is not None and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
