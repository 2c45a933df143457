"""Every built patch is one that Max can open, by two databases of Max objects and the server's own tables."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .validator import PACKAGE, findings

FILES = sorted(path for path in PACKAGE.rglob("*") if path.suffix in (".maxpat", ".maxhelp"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_built_patch_has_no_fault(path: Path) -> None:
    assert findings(json.loads(path.read_text())["patcher"]) == []
