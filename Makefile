# make extract and make test set everything up by themselves; make help lists the rest.
INPUT  ?= samples
OUTPUT ?= outputs/generated
FORMAT ?=
PYTHON ?= python3

VENV := .venv
BIN  := $(VENV)/bin
RUN  := $(VENV)/.installed-run
DEV  := $(VENV)/.installed-dev
PIP  := $(BIN)/python -m pip --quiet --disable-pip-version-check install --require-hashes --only-binary :all:

.PHONY: extract test lint format lock help clean
.DEFAULT_GOAL := help

extract: $(RUN)  ## läs alla PDF:er under INPUT (samples) och skriv arbetsboken och CSV till OUTPUT (outputs/generated)
	@$(BIN)/uppfoljning extract "$(INPUT)" --output "$(OUTPUT)" $(if $(FORMAT),--format "$(FORMAT)")

test: $(DEV)  ## kör alla tester
	@$(BIN)/python -m pytest

lint: $(DEV)  ## granska koden: ruff, mypy, importriktningar
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: $(DEV)  ## formatera koden
	@$(BIN)/ruff check --fix-only .
	@$(BIN)/ruff format .

help:  ## visa den här listan
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

clean:  ## ta bort den egna Pythonmiljön (.venv); resultatfiler rörs inte
	@rm -rf $(VENV)

lock: $(DEV)  ## lös beroenden på nytt och skriv låsfilerna
	@$(BIN)/python -m uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-emit-index-url \
		pyproject.toml --group build --output-file requirements.txt
	@$(BIN)/python -m uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-emit-index-url \
		pyproject.toml --all-extras --group build --group dev --constraint requirements.txt --output-file requirements-dev.txt

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 eller nyare behövs. Peka ut ett sådant med make PYTHON=/sökväg/till/python3.11" >&2; exit 2; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
		{ echo "Pythons modul venv saknas. Installera den: sudo apt install python3-venv" >&2; exit 2; }
	@echo "Förbereder första körningen (en gång, någon minut) ..." >&2
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(RUN): requirements.txt pyproject.toml $(VENV)/.made
	@$(PIP) --requirement requirements.txt
	@$(BIN)/python -m pip --quiet --disable-pip-version-check install --no-deps --no-build-isolation --editable .
	@touch $@

$(DEV): requirements-dev.txt $(RUN)
	@$(PIP) --requirement requirements-dev.txt
	@touch $@
