"""Showing a file in the file manager of this machine's own screen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from sonograft.errors import CannotWrite, FileMissing


def command(path: Path, platform: str = sys.platform) -> list[str]:
    """What shows ``path`` on a system."""
    if platform == "darwin":
        return ["open", "-R", str(path)]
    if platform == "win32":
        return ["explorer", f"/select,{path}"]
    return ["xdg-open", str(path.parent)]  # there is no one way to have a file marked


def show(path: Path) -> None:
    """Raises ``FileMissing``, and ``CannotWrite`` where there is no file manager."""
    if not path.exists():
        raise FileMissing(f"There is no file {str(path)!r} any more. Was it moved or renamed?")
    try:
        subprocess.Popen(command(path), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except OSError:
        raise CannotWrite(f"This machine has no file manager that could be asked. The file is {str(path)!r}.") from None
