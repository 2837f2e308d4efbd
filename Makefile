# Two commands are enough: `make run` and `make test`. Each sets up whatever is missing first.
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

.PHONY: help run test check bench setup lock clean

help: ## say what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | sort

setup: $(READY) ## make .venv with the locked packages, and ask for missing system libraries

$(READY): requirements/dev.txt pyproject.toml packaging/setup.sh
	@PYTHON=$(PYTHON) bash packaging/setup.sh

run: setup ## open the workstation on the sample newsroom (without a display: the tour)
	@$(BIN)/nejat-desktop --sample

test: setup ## everything that has to hold: lint, types, layers, tests
	@bash packaging/test.sh

check: setup ## lint, types and layers
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --config .importlinter

bench: setup ## measure; docs/benchmarks.md says what the figures mean
	@$(BIN)/python -m tests.bench

lock: ## resolve the dependencies anew into requirements/
	@$(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-annotate --no-header -q -U -o requirements/run.txt
	@$(BIN)/uv pip compile pyproject.toml --group dev --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-annotate --no-header -q -U -o requirements/dev.txt

clean: ## throw away what was built
	rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .import_linter_cache
