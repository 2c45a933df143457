"""The Pd patches are what their source says, and fit to be opened: nothing lies on anything else."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

SOURCE = Path(__file__).parents[2] / "clients" / "pd" / "source"
PATCHES = sorted(path.stem for path in SOURCE.glob("*.txt"))


@pytest.fixture(scope="module")
def source() -> Iterator[dict[str, ModuleType]]:
    """The modules of the source, which are no package."""
    sys.path.insert(0, str(SOURCE))
    yield {name: importlib.import_module(name) for name in ("build_patches", "patch_geometry")}
    sys.path.remove(str(SOURCE))
    del sys.modules["build_patches"], sys.modules["patch_geometry"]


@pytest.fixture
def build(source: dict[str, ModuleType]) -> ModuleType:
    return source["build_patches"]


@pytest.fixture
def geometry(source: dict[str, ModuleType]) -> ModuleType:
    return source["patch_geometry"]


def test_the_patches_are_what_the_source_builds() -> None:
    check = subprocess.run(
        [sys.executable, SOURCE / "build_patches.py", "--check"], capture_output=True, text=True, check=False
    )
    assert check.returncode == 0, check.stderr


@pytest.mark.parametrize("name", PATCHES)
def test_a_patch_is_easy_to_read(build: ModuleType, geometry: ModuleType, name: str) -> None:
    canvases = build.read((SOURCE / f"{name}.txt").read_text(encoding="utf-8"))
    by_name = {canvas.name: canvas for canvas in canvases}
    for canvas in canvases:
        assert geometry.overlaps(canvas) == []
        assert geometry.outside(canvas) == []
        assert geometry.hidden_cords(canvas, by_name) == []


def test_a_patch_as_pd_saves_it(build: ModuleType) -> None:
    text = """
        canvas main 300 200
        in     20 20  inlet
        say    20 60  msg: symbol one\\, two $1, bang; $0-x 3
        -     200 60  text: a note, f 12
        inner  20 90  pd inner
        in -> say
        say -> inner
        canvas inner 200 100
        in     20 20  inlet
    """
    assert build.patch(build.read(text)).splitlines() == [
        "#N canvas 60 60 300 200 12;",
        "#X obj 20 20 inlet;",
        r"#X msg 20 60 symbol one\, two \$1 \, bang \; \$0-x 3;",
        "#X text 200 60 a note, f 12;",
        "#N canvas 120 120 200 100 inner 0;",
        "#X obj 20 20 inlet;",
        "#X restore 20 90 pd inner;",
        "#X connect 0 0 1 0;",
        "#X connect 1 0 3 0;",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("canvas main 1 1\nin 20 inlet", "line 2: 'in 20 inlet' is neither"),
        ("canvas main 1 1\nin 20 20 inlet\nin -> out", "a cord goes to 'out'"),
        ("canvas main 1 1\na 90 20 inlet\nb 20 20 inlet", "its inlets must stand from left to right"),
    ],
)
def test_a_wrong_source_is_not_built(build: ModuleType, text: str, said: str) -> None:
    with pytest.raises(build.SourceError, match=said):
        build.patch(build.read(text))


def test_what_is_ugly_is_found(build: ModuleType, geometry: ModuleType) -> None:
    text = """
        canvas main 200 200
        a 20 20  inlet
        b 20 60  list trim
        c 20 70  list length
        d 20 120 outlet
        e 150 20 text: far out of the window
        a -> d
    """
    (canvas,) = build.read(text)
    assert geometry.overlaps(canvas) == ["main: 'list trim' lies on 'list length'"]
    assert geometry.outside(canvas) == ["main: 'far out of the window' leaves the window"]
    assert geometry.hidden_cords(canvas, {}) == [
        "main: the cord a -> d runs below 'list trim'",
        "main: the cord a -> d runs below 'list length'",
    ]
