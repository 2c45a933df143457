"""The walls of the house: who may import whom."""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent / "server" / "sonograft"

BOTTOM = {"models", "errors", "jsontext", "sonograft"}
"""Known to everybody; ``sonograft`` itself holds the version."""

MAY_KNOW = {
    "models": set(),
    "errors": set(),
    "jsontext": set(),
    "config": {"errors"},
    "ports": set(),
    "paths": {"errors"},
    "dsp": set(),
    "audio": BOTTOM,
    "engines": BOTTOM | {"dsp", "audio"},
    "tags": BOTTOM,
    "library": BOTTOM | {"audio", "tags"},
    "styles": BOTTOM | {"audio", "library", "paths"},
    "request": BOTTOM | {"audio", "engines", "library", "paths", "styles"},
    "render": BOTTOM | {"audio", "engines"},
    "jobs": BOTTOM,
    "core": BOTTOM | {"jobs", "audio", "engines", "library", "paths", "request"},
    "frontends.osc": BOTTOM | {"core"},
    "frontends.watch": BOTTOM | {"core"},
    "frontends.web": BOTTOM | {"core", "audio"},
    "frontends": set(),
    "clients": BOTTOM | {"config"},
    "sets": BOTTOM | {"audio", "engines", "styles"},
    "listening": BOTTOM | {"audio", "library"},
    "demo": BOTTOM | {"audio", "engines", "render", "library", "paths", "request"},
}
WIRING = {"app", "worker_main", "cli", "__main__", "sonograft"}
"""These may know everybody; nobody but they themselves may know them."""

HEAVY = {"torch", "librosa", "scipy", "numba"}
WITH_TORCH = {"dsp", "engines"}
AT_THE_BOTTOM_OF_THE_SERVER = (
    "app",
    "core",
    "cli",
    "clients",
    "frontends",
    "jobs",
    "library",
    "request",
    "sets",
    "styles",
    "paths",
    "config",
    "ports",
)


def name_of(path: Path) -> str:
    parts = path.relative_to(HOUSE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts) or "sonograft"


MODULES = {name_of(path): path for path in sorted(HOUSE.rglob("*.py"))}


def room(module: str) -> str:
    """The room of ``frontends.osc.guard`` is ``frontends.osc``; that of ``audio.files`` is ``audio``."""
    parts = module.split(".")
    return ".".join(parts[:2]) if parts[0] == "frontends" else parts[0]


@functools.cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def imports(path: Path, *, at_load: bool = False) -> Iterator[str]:
    """Full names of what ``path`` imports; with ``at_load`` only what is imported as soon as the module is."""
    tree = parsed(path)
    for node in tree.body if at_load else ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{name.name}" for name in node.names)


def each_module(concerns: Callable[[str], bool]) -> pytest.MarkDecorator:
    """A case for each module that the rule ``concerns``."""
    found = [pytest.param(name, path, id=name) for name, path in MODULES.items() if concerns(name)]
    return pytest.mark.parametrize(("module", "path"), found)


def rooms_known_by(path: Path) -> set[str]:
    ours = {name.removeprefix("sonograft.") for name in imports(path) if name.startswith("sonograft.")}
    return {room(name) if room(name) in MODULES else "sonograft" for name in ours}


@each_module(lambda module: room(module) not in WIRING)
def test_arrows_go_one_way(module: str, path: Path) -> None:
    here = room(module)
    beyond = rooms_known_by(path) - MAY_KNOW[here] - {here}
    assert not beyond, f"{module} must not know {sorted(beyond)}"


def test_every_room_has_its_arrows() -> None:
    assert {room(module) for module in MODULES} <= {*MAY_KNOW, *WIRING}


@each_module(lambda module: room(module) not in WITH_TORCH)
def test_only_the_engines_know_torch(module: str, path: Path) -> None:
    assert "torch" not in {name.split(".")[0] for name in imports(path)}, module


@each_module(lambda module: module.partition(".")[0] in AT_THE_BOTTOM_OF_THE_SERVER)
def test_the_server_loads_nothing_heavy(module: str, path: Path) -> None:
    loaded = {name.split(".")[0] for name in imports(path, at_load=True)}
    assert not loaded & HEAVY, module


def test_no_file_is_a_drawer_for_everything() -> None:
    drawers = {"utils", "helpers", "common", "misc", "util"}
    assert not [path for path in HOUSE.rglob("*.py") if path.stem in drawers]
