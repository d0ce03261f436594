# Every target does its own set-up: a new machine needs Python 3.11 or newer with venv and pip, and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test check format bench fuzz samples constraints audit clean

demo: $(READY)  ## write the report of the sample archive to twoway-demo/
	$(BIN)/twoway demo -o twoway-demo

test: $(READY)  ## run the tests
	$(BIN)/python -m pytest -n auto --dist worksteal

check: $(READY)  ## format, lint, types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(READY)  ## load and report, as a ratio to the reading floor
	$(BIN)/pip install --quiet --disable-pip-version-check "pysimdjson>=7.0"
	$(BIN)/python tests/benchmarks/bench.py

fuzz: $(READY)  ## search for inputs that break the reading, FUZZ_SECONDS (600) a target
	$(BIN)/pip install --quiet --disable-pip-version-check "atheris>=3.0"
	PYTHONPATH=tests $(BIN)/python tests/fuzz/run.py

samples: $(READY)  ## write sample_archives/ anew
	$(BIN)/python sample_archives/make.py

constraints:  ## write constraints.txt anew, from the newest versions that pyproject.toml allows
	rm -rf $(VENV)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	$(BIN)/pip install --quiet --disable-pip-version-check --editable . --group dev
	{ grep "^#" constraints.txt; $(BIN)/pip freeze --exclude-editable; } > constraints.new
	mv constraints.new constraints.txt
	touch $(READY)

audit:  ## whether the locked versions have known vulnerabilities
	$(PYTHON) -m venv $(VENV)-audit
	$(VENV)-audit/bin/pip install --quiet --disable-pip-version-check "pip-audit>=2.9"
	$(VENV)-audit/bin/pip-audit --vulnerability-service osv --no-deps --disable-pip --requirement constraints.txt

clean:
	rm -rf $(VENV) $(VENV)-audit twoway-demo dist

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable . --group dev
	touch $(READY)
