"""Showing a file in the file manager of this machine's own screen."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from sonograft.errors import CannotWrite, FileMissing

_PATIENCE_S = 5.0


def command(path: Path, platform: str = sys.platform) -> list[str]:
    """What shows ``path`` on a system."""
    if platform == "darwin":
        return ["open", "-R", str(path)]
    if platform == "win32":
        return ["explorer", f"/select,{path}"]
    return ["xdg-open", str(path.parent)]  # there is no one way to have a file marked


def is_possible() -> bool:
    """Whether this machine has a screen and a file manager."""
    if sys.platform in ("darwin", "win32"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")) and bool(shutil.which("xdg-open"))


def show(path: Path) -> None:
    """Raises ``FileMissing``, and ``CannotWrite`` where there is no file manager."""
    if not path.exists():
        raise FileMissing(f"There is no file {str(path)!r} any more. Was it moved or renamed?")
    if not is_possible():
        raise CannotWrite(f"This machine has no file manager that could be asked. The file is {str(path)!r}.")
    with contextlib.suppress(OSError, subprocess.TimeoutExpired):  # it has opened a window, and stays with it
        subprocess.run(
            command(path),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE_S,
            check=False,
        )
