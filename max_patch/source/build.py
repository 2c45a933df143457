"""Writes the whole package: ``python max_patch/source/build.py [folder]``, by default the folder above this one.

The same source gives the same bytes; a test compares them with what is committed.
"""

from __future__ import annotations

import sys
from pathlib import Path

if __package__ in (None, ""):  # run as a file, as the line above says
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from max_patch.source.package import files

PACKAGE = Path(__file__).resolve().parents[1]


def build(folder: Path = PACKAGE) -> list[Path]:
    """Write every file of the package below ``folder``."""
    written = []
    for name, content in files().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        written.append(path)
    return written


if __name__ == "__main__":
    for path in build(*map(Path, sys.argv[1:2])):
        sys.stdout.write(f"{path}\n")
