"""The scripts of our pages, as a JavaScript engine reads them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

import sonograft

SCRIPTS = sorted(Path(sonograft.__file__).parent.rglob("*.js"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: f"{path.parent.parent.name}/{path.name}")
def test_a_script_is_well_formed(script: Path) -> None:
    checked = subprocess.run(["node", "--check", script], capture_output=True, text=True, timeout=30, check=False)
    assert checked.returncode == 0, checked.stderr
