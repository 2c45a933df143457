"""The scripts for Ardour are made from parts; what is committed is what the parts make."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

BUILD = Path(__file__).parents[2] / "clients" / "ardour" / "source" / "build.py"


def test_the_scripts_are_those_of_their_parts() -> None:
    spec = importlib.util.spec_from_file_location("build_of_ardour", BUILD)
    assert spec is not None
    assert spec.loader is not None
    build = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(build)
    made = build.all_built()
    assert set(made) == set(BUILD.parents[1].glob("*.lua"))
    for path, text in made.items():
        if path.read_text(encoding="utf-8") != text:
            pytest.fail(f"{path.name} is not what its parts make; run: python {BUILD.relative_to(BUILD.parents[3])}")
