# make demo    the main job: a clip rendered in a style over OSC, with a picture of it
# make test    the tests
# Both do all set-up themselves. PYTHON=python3.12 chooses another Python (3.11 or newer).

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready

.PHONY: demo test check test-hosts bench format docs clients clean

demo: $(READY)
	$(BIN)/sonograft demo --folder demo

test: $(READY)
	$(BIN)/pytest -n 2 --dist worksteal --ignore=tests/hosts

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest tests/test_rooms.py

test-hosts: $(READY)
	sh tests/hosts/install.sh
	$(BIN)/python -m pip install --quiet --group hosts
	$(BIN)/pytest -n 2 --dist loadfile tests/hosts

bench: $(READY)
	sh benchmarks/install.sh
	$(BIN)/python -m benchmarks $(PAIR)

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: $(READY)
	$(BIN)/python -m sonograft.frontends.osc.reference docs/protocol.md
	$(BIN)/python -m sonograft.frontends.web.openapi docs/openapi.json

# What the clients are made of: after a change in one of their sources, of a parameter, of the version.
clients: $(READY)
	$(BIN)/python max_patch/source/build.py
	$(BIN)/python clients/pd/source/build_patches.py
	$(BIN)/python clients/ardour/source/build.py
	$(BIN)/python clients/touchosc/source/build_layouts.py
	$(BIN)/python clients/open-stage-control/source/build_session.py

clean:
	rm -rf $(VENV) demo

# Made anew when the dependencies change. pip 25.1 is the first that knows dependency groups.
$(READY): pyproject.toml
	$(PYTHON) -c "import sys; sys.exit('Python 3.11 or newer is needed, this is ' + sys.version.split()[0] + '; try make PYTHON=python3.12 …' if sys.version_info < (3, 11) else 0)"
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable . --group dev
	touch $@
