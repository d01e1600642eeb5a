# Everything needs only git, make and Python 3.11 with pip and venv; the rest is fetched into .venv on the first call.
#   make run [ARGS="scan FOLDER"]   open the window, or run a command
#   make test [ARGS="-k words"]     run the tests (no screen needed)
#   make lint types                 read the code: ruff, shellcheck, zizmor, actionlint; mypy

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

SCRIPTS := .ci/run $(shell git ls-files '*.sh')
COVERED_AT_LEAST_PERCENT := 92

# these commands load no Qt, so nothing is installed for them
WINDOWLESS := scan lookup hash clusters compare clean history undo forget archive --version --licences --help -h

# a commit is judged in the same order each time it is judged; who develops meets another one at every run
IN_ORDER := $(if $(CI),-p no:randomly)
PYTEST = QT_QPA_PLATFORM=offscreen $(1)/python -m pytest -n auto --maxprocesses 8 --dist worksteal $(IN_ORDER)

.PHONY: run test test-lowest coverage lint types baseline constraints docs docs-links wheel package screenshots clean

run: $(VENV)/program
ifeq ($(filter $(firstword $(ARGS)),$(WINDOWLESS)),)
	@packaging/linux/qt_libraries.sh $(VENV) --for-window
endif
	@$(BIN)/dedupe-gui $(ARGS)

test: $(VENV)/tools
	@packaging/linux/qt_libraries.sh $(VENV)
	$(call PYTEST,$(BIN)) $(ARGS)

# with the lowest versions that pyproject.toml names
test-lowest: $(VENV)/tools
	@packaging/linux/qt_libraries.sh $(VENV)
	$(BIN)/uv venv --quiet --clear --python $(BIN)/python $(VENV)/lowest
	$(BIN)/uv pip install --quiet --python $(VENV)/lowest/bin/python --resolution lowest-direct --editable '.[dev]'
	$(call PYTEST,$(VENV)/lowest/bin) $(ARGS)

# From Python 3.12 on the interpreter itself tells which lines ran, at hardly any cost. What runs in reading processes
# is not counted: they are killed, as they may be.
coverage: $(VENV)/tools
	@packaging/linux/qt_libraries.sh $(VENV)
	$(if $(shell $(BIN)/python -c 'import sys; print("" if sys.version_info < (3, 12) else 1)'),COVERAGE_CORE=sysmon) \
		$(call PYTEST,$(BIN)) --cov --cov-report=term --cov-fail-under=$(COVERED_AT_LEAST_PERCENT) $(ARGS)

lint: $(VENV)/tools
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/shellcheck $(SCRIPTS)
	$(BIN)/zizmor --offline --quiet .github
	@if command -v actionlint; then actionlint; else echo "actionlint is not installed here: workflows are read by it in CI"; fi

types: $(VENV)/tools
	$(BIN)/mypy

# the site, from docs/; a link or a mark that leads nowhere is an error
docs: $(VENV)/tools
	$(BIN)/python -m sphinx --quiet --fail-on-warning --nitpicky -b html docs build/docs $(ARGS)

# the links to other sites too: needs the network
docs-links: $(VENV)/tools
	$(BIN)/python -m sphinx --fail-on-warning --nitpicky -b linkcheck docs build/docs-links $(ARGS)

# how long things take beside a yardstick, against benchmarks/baseline.json
baseline: $(VENV)/tools
	$(BIN)/python benchmarks/baseline.py $(ARGS)

# the versions that a release is made of
constraints: $(VENV)/tools
	$(BIN)/uv pip compile --quiet --universal --upgrade --extra dev --extra package --no-annotate --no-emit-package dedupe-gui \
		--custom-compile-command 'make constraints' --output-file packaging/constraints.txt pyproject.toml

wheel: $(VENV)/tools
	$(BIN)/python -m build
	$(BIN)/python packaging/check_dists.py

package: $(VENV)/packaging
	@packaging/linux/qt_libraries.sh $(VENV) --for-package
	$(BIN)/python packaging/build.py $(ARGS)

screenshots: $(VENV)/tools
	@packaging/linux/qt_libraries.sh $(VENV)
	$(BIN)/python packaging/screenshots.py $(ARGS)
	$(BIN)/python packaging/pages.py --pictures

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis .mutations .coverage

$(VENV)/program: pyproject.toml
	@packaging/set_up.sh $(PYTHON) $(VENV) program

$(VENV)/tools: pyproject.toml
	@packaging/set_up.sh $(PYTHON) $(VENV) tools

$(VENV)/packaging: pyproject.toml
	@packaging/set_up.sh $(PYTHON) $(VENV) packaging
