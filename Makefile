# Everything needs only git, make and Python 3.11 with pip and venv; the rest is fetched into .venv on the first call.
#   make run [ARGS="scan FOLDER"]   open the window, or run a command
#   make test [ARGS="-k words"]     run the tests (no screen needed)

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# these commands load no Qt, so nothing is installed for them
WINDOWLESS := scan lookup hash clusters compare clean history undo forget archive --version --licences --help -h

.PHONY: run test lint types docs docs-links wheel package screenshots clean

run: $(VENV)/program
ifeq ($(filter $(firstword $(ARGS)),$(WINDOWLESS)),)
	@packaging/linux/qt_libraries.sh $(VENV) --for-window
endif
	@$(BIN)/dedupe-gui $(ARGS)

test: $(VENV)/tools
	@packaging/linux/qt_libraries.sh $(VENV)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --maxprocesses 8 $(ARGS)

lint: $(VENV)/tools
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(VENV)/tools
	$(BIN)/mypy

# the site, from docs/; a link or a mark that leads nowhere is an error
docs: $(VENV)/tools
	$(BIN)/python -m sphinx --quiet --fail-on-warning --nitpicky -b html docs build/docs $(ARGS)

# the links to other sites too: needs the network
docs-links: $(VENV)/tools
	$(BIN)/python -m sphinx --fail-on-warning --nitpicky -b linkcheck docs build/docs-links $(ARGS)

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
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(VENV)/program: pyproject.toml
	@packaging/set_up.sh $(PYTHON) $(VENV) program

$(VENV)/tools: pyproject.toml
	@packaging/set_up.sh $(PYTHON) $(VENV) tools

$(VENV)/packaging: pyproject.toml
	@packaging/set_up.sh $(PYTHON) $(VENV) packaging
