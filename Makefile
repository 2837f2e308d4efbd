# Two commands are enough: `make run` and `make test`. Each sets up whatever is missing first.
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help run test test-wordpress-all check bench simulate lock clean

help: ## say what can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | sort

# Each purpose is set up once, and again when what it is made from changes.
.venv/.ready-%: requirements/run.txt requirements/dev.txt pyproject.toml packaging/setup.sh \
		packaging/npm/package-lock.json $(wildcard translations/*.ts)
	@PYTHON=$(PYTHON) bash packaging/setup.sh $*

run: .venv/.ready-run ## open the workstation on the sample newsroom (without a display: the tour)
	@$(BIN)/nejat-desktop --sample

test: .venv/.ready-test ## everything that has to hold: lint, types, layers, tests
	@bash packaging/test.sh

test-wordpress-all: .venv/.ready-test ## the tests with WordPress: two versions, each as separate sites and as a network
	@bash packaging/test_wordpress.sh

check: .venv/.ready-test ## lint, types and layers
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --config .importlinter

bench: .venv/.ready-test ## measure; docs/benchmarks.md says what the figures mean
	@$(BIN)/python -m tests.bench

N ?= 1000
SEED ?= 1
simulate: .venv/.ready-test ## histories of a desk and a WordPress site: make simulate N=10000 SEED=1
	@$(BIN)/python -m tests.simulation -n $(N) --seed $(SEED)

lock: .venv/.ready-test ## resolve the dependencies anew into requirements/
	@$(BIN)/uv pip compile pyproject.toml --group build --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-annotate --no-header -q -U -o requirements/run.txt
	@$(BIN)/uv pip compile pyproject.toml --group dev --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-annotate --no-header -q -U -o requirements/dev.txt

clean: ## throw away what was built
	rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .import_linter_cache
