"""File names as they are shown to people."""

from __future__ import annotations

import os
from pathlib import Path


def shown(path: Path) -> str:
    """``path`` as text that every wire can carry: bytes that are no UTF-8 become ``\N{REPLACEMENT CHARACTER}``."""
    return os.fsencode(path).decode("utf-8", "replace")


def shown_name(path: Path) -> str:
    """The last part of ``path``, as ``shown``."""
    return shown(Path(path.name))
