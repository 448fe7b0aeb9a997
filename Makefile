# Needs make and Python 3.11 or newer; the rest goes into .venv by itself.

CORPUS ?= corpus
WAREHOUSE ?= build/warehouse.duckdb
OUT ?= exports
REPORT ?= build/report

NEW_ENOUGH := import sys; sys.version_info >= (3, 11) and print(sys.executable)
PYTHON ?= $(firstword $(foreach v,3 3.13 3.12 3.11,$(shell python$(v) -c "$(NEW_ENOUGH)" 2>/dev/null)))
BIN := .venv/bin
INSTALLED := .venv/installed
DEV := .venv/installed-dev
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: help refresh check export report test soak bench bench-extract lint clean
.DEFAULT_GOAL := help

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

refresh: $(INSTALLED) ## read CORPUS=corpus into WAREHOUSE=build/warehouse.duckdb
	@$(BIN)/trade-warehouse refresh --corpus "$(CORPUS)" --warehouse "$(WAREHOUSE)" \
		$(if $(REFERENCE),--reference "$(REFERENCE)") $(if $(RATES),--rates "$(RATES)")

check: $(INSTALLED) ## hold WAREHOUSE against its rules
	@$(BIN)/trade-warehouse check --warehouse "$(WAREHOUSE)"

export: $(INSTALLED) ## write the tables of WAREHOUSE into OUT=exports
	@$(BIN)/trade-warehouse export --warehouse "$(WAREHOUSE)" --out "$(OUT)"

report: $(INSTALLED) ## write the page of WAREHOUSE into REPORT=build/report
	@$(BIN)/trade-warehouse report --warehouse "$(WAREHOUSE)" --out "$(REPORT)"

test: $(DEV) ## run the tests
	@$(BIN)/python -m pytest --numprocesses auto

soak: $(DEV) ## run the slow tests: kills, hostile input, many readers
	@$(BIN)/python -m benchmarks.soak
	@$(BIN)/python -m benchmarks.fuzz
	@$(BIN)/python -m pytest -m soak

bench: $(DEV) ## compare with other extractors, and measure speed and memory up to a million figures
	@$(BIN)/python -m benchmarks.peers
	@$(BIN)/python -m benchmarks.linearity
	@$(BIN)/python -m benchmarks.load
	@$(BIN)/python -m benchmarks.analysis_at_scale

bench-extract: $(DEV) ## time the extraction alone on CORPUS, on one core, and count its calls
	@$(BIN)/python -m benchmarks.extract_speed "$(CORPUS)"
	@$(BIN)/python -m benchmarks.calls "$(CORPUS)"

lint: $(DEV) ## check style, format and types
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

clean: ## remove what was built, the environment apart
	rm -rf build exports

$(INSTALLED): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed: https://www.python.org/downloads/" >&2; exit 1; }
	@test -x $(BIN)/python || "$(PYTHON)" -m venv .venv
	@$(PIP) --editable .
	@touch $@

$(DEV): $(INSTALLED)
	@$(PIP) --editable ".[dev]"
	@touch $@
