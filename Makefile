# make demo   a whole set for an example company, from a fresh clone
# make test   the tests (those marked `office` need LibreOffice and are skipped without it)
# make check  ruff, mypy --strict, pytest
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
EXAMPLE := questionnaires/examples/software-house.yaml

.PHONY: sheets scalpel sessions volumes contradictions interviews demo test check lint templates golden bench pictures wheel clean
.DEFAULT_GOAL := demo

demo: $(VENV)/run.stamp
	$(BIN)/kitei generate $(EXAMPLE) --out output

test: $(VENV)/dev.stamp
	$(BIN)/pytest -q -n auto -rs

check: lint
	$(BIN)/pytest -q -n auto -rs

lint: $(VENV)/dev.stamp
	$(BIN)/ruff format --check generator kitei tests benchmarks docs
	$(BIN)/ruff check generator kitei tests benchmarks docs
	$(BIN)/mypy

templates: $(VENV)/dev.stamp
	$(BIN)/python -m generator.authoring

interviews: $(VENV)/dev.stamp
	KITEI_ALL_INTERVIEWS=1 $(BIN)/pytest -q tests/interview/test_interview_terminal.py tests/interview/test_interview_typed.py

# The review finds what a thousand random companies' texts would print against each other (the suite draws sixty).
contradictions: $(VENV)/dev.stamp
	KITEI_ANSWER_SETS=1000 $(BIN)/pytest -q tests/documents/test_contradictions.py

# Some hours: staff's sittings by the thousand against news of ours; Word-like noise, LibreOffice, bookmarks stripped.
sessions: $(VENV)/dev.stamp
	$(BIN)/python tests/revision --workers 2 --validate --tell
	$(BIN)/python tests/revision --each --noise Wordの保存 --tell

# Half an hour: random sittings of staff bound into the volume of each company, and every kind of hand once in each.
volumes: $(VENV)/dev.stamp
	$(BIN)/python tests/volume/many_sittings.py --count 500
	$(BIN)/python tests/volume/many_sittings.py --each
	$(BIN)/python tests/volume/many_sittings.py --count 10 --seed 1000 --saved LibreOfficeの保存 --validate

# A quarter of an hour: every combination of a row's inputs, and 200 sheets of each kind, in LibreOffice and by us.
sheets: $(VENV)/dev.stamp
	$(BIN)/python tests/workbook/many_sheets.py --count 200

# Our merge beside docx-scalpel's Consolidate (148 MB, so in a place of its own): marks, conflicts, seconds.
scalpel: $(VENV)/dev.stamp
	$(BIN)/python tests/revision/side_by_side.py build/scalpel/files
	$(PYTHON) -m venv build/scalpel/venv
	build/scalpel/venv/bin/python -m pip install --quiet --disable-pip-version-check docx-scalpel==0.9.0
	build/scalpel/venv/bin/python benchmarks/scalpel.py build/scalpel/files

golden: $(VENV)/dev.stamp
	$(BIN)/pytest -q -n auto --update-golden tests/documents

bench: $(VENV)/dev.stamp
	$(BIN)/python -m benchmarks

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis

# The lock files name versions and hashes; the project itself is then installed without asking anybody.
$(VENV)/run.stamp: requirements/run.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	test -d $(VENV) || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/dev.stamp: requirements/dev.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	test -d $(VENV) || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

# The pictures of the READMEs, from the example companies; also needs tmux, LibreOffice, poppler, ImageMagick, chromium.
pictures: $(VENV)/dev.stamp
	$(BIN)/python docs/pictures/make.py

# What is handed to people who want to use the program: the wheel, and the versions (and hashes) it was tested with.
wheel: $(VENV)/dev.stamp
	rm -rf dist
	$(BIN)/python -m hatchling build -t wheel -d dist
	cp requirements/run.lock dist/
	sed -e '/--hash/d' -e 's/ \\$$//' requirements/run.lock > dist/constraints.txt
