# make demo   a whole set for an example company, from a fresh clone
# make test   the tests (those marked `office` need LibreOffice and are skipped without it)
# make check  ruff, mypy --strict, pytest
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
EXAMPLE := questionnaires/examples/software-house.yaml

.PHONY: demo test check lint templates golden bench clean
.DEFAULT_GOAL := demo

demo: $(VENV)/run.stamp
	$(BIN)/kitei generate $(EXAMPLE) --out output

test: $(VENV)/dev.stamp
	$(BIN)/pytest -q -n auto -rs

check: lint
	$(BIN)/pytest -q -n auto -rs

lint: $(VENV)/dev.stamp
	$(BIN)/ruff format --check generator kitei tests benchmarks
	$(BIN)/ruff check generator kitei tests benchmarks
	$(BIN)/mypy

templates: $(VENV)/dev.stamp
	$(BIN)/python -m generator.authoring

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
