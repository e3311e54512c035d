"""The stages depend on each other in one direction, and each library has one home."""

import subprocess
import sys
from pathlib import Path

from conftest import ROOT
from hatchling.builders.wheel import WheelBuilder

STAGES = ("extract", "nlp", "outputs", "pipeline")


def test_imports_go_one_way_and_libraries_stay_home():
    linter = Path(sys.executable).with_name("lint-imports")
    run = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_records_and_the_table_command_start_without_what_understands():
    for module, heavy in [("extract.records", "pdfplumber"), ("extract.__main__", "extract.promises")]:
        program = f"import sys, {module}; sys.exit('{heavy}' in sys.modules)"
        assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0, module


def test_what_is_installed_is_every_file_of_the_stages_and_nothing_else():
    """Word files and contracts too; nothing that a run has written to outputs/generated."""
    own = ["git", "ls-files", "--cached", "--others", "--exclude-standard", *STAGES]
    listed = subprocess.run(own, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    shipped = {file.distribution_path for file in WheelBuilder(str(ROOT)).recurse_included_files()}
    assert shipped == {name for name in listed if (ROOT / name).exists()}


def test_nothing_of_the_generated_output_is_a_package():
    assert not (ROOT / "outputs" / "generated" / "__init__.py").exists()
