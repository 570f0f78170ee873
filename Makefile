# Two commands do everything on a fresh machine: `make run` and `make test`.
# Needs Python 3.11 or newer and make; what else is missing is installed (as root) or named in one sentence.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO := build/demo

.PHONY: run test check bench pictures audit faults lock sample forms translations clean

# With a screen the application opens; without one the whole sample is worked through.
run: $(VENV)/.run
ifneq ($(DISPLAY)$(WAYLAND_DISPLAY),)
	@sh packaging/system.sh screen
	$(BIN)/caseworker
else
	@rm -rf $(DEMO) && mkdir -p $(DEMO)
	$(BIN)/caseworker demo --headless --db $(DEMO)/exempel.db --out $(DEMO) --json
	@echo "Klart. Breven ligger i $(DEMO)/letters, databasen är $(DEMO)/exempel.db."
endif

test: $(VENV)/.dev
	$(BIN)/pytest -n 2 --dist loadfile --no-loadscope-reorder -q

check: $(VENV)/.dev
	$(BIN)/ruff check src tests packaging
	$(BIN)/ruff format --check src tests packaging
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.dev
	@mkdir -p build
	$(BIN)/python -m tests.bench --out build/bench.json

pictures: $(VENV)/.dev
	$(BIN)/python -m tests.pictures

# DB: a local database instead of the small one. AUDIT: another program than tests/audit/walk.py, called in the same way.
audit: $(VENV)/.dev
	@sh packaging/system.sh audit
	$(BIN)/python -m tests.audit $(if $(DB),--db $(DB)) $(if $(AUDIT),--tool $(AUDIT))

faults: $(VENV)/.dev
	@sh packaging/system.sh faults
	CASEWORKER_FAULTS=full $(BIN)/pytest tests/faults tests/sync tests/ui tests/journeys/test_server_replay.py -q

lock: $(VENV)/.dev
	$(BIN)/python packaging/lock.py

sample: $(VENV)/.dev
	$(BIN)/python packaging/sample/make_sample.py

forms: $(VENV)/.dev
	$(BIN)/python packaging/compile_ui.py

translations: $(VENV)/.dev
	$(BIN)/python packaging/translations.py

clean:
	rm -rf $(VENV) build dist

$(VENV)/bin/python:
	@sh packaging/system.sh python "$(PYTHON)"
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: requirements.lock pyproject.toml | $(VENV)/bin/python
	@sh packaging/system.sh run
	$(BIN)/pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --no-deps -e .
	@touch $@

$(VENV)/.dev: packaging/requirements-dev.lock pyproject.toml | $(VENV)/bin/python
	@sh packaging/system.sh test
	$(BIN)/pip install --quiet --require-hashes -r packaging/requirements-dev.lock
	$(BIN)/pip install --quiet --no-deps -e .
	@touch $@ $(VENV)/.run
