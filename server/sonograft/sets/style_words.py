"""What a set says as a style, in words that a server understands, which does not see the set's folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sonograft import styles
from sonograft.audio import formats
from sonograft.errors import FileMissing


def asked(said: Any, base: Path) -> str:
    """A name as it is, a path seen from the folder ``base`` as a full one, several styles as JSON where they need it.

    Raises ``BadArguments`` and ``FileMissing``.
    """
    if isinstance(said, int | float) and not isinstance(said, bool):
        said = str(said)  # styles are called 808, too
    if isinstance(said, str):
        if _is_there(base / Path(said).expanduser(), said):
            return str((base / Path(said).expanduser()).absolute())
        wishes = styles.several(said)
        if wishes is None:
            return _seen_from(base, said)
    else:
        wishes = styles.listed(said)
    meant = [{"style": _seen_from(base, wish.style), "weight": wish.weight} for wish in wishes]
    if isinstance(said, str) and [item["style"] for item in meant] == [wish.style for wish in wishes]:
        return said  # names only: the shorter form is easier to read in lists
    return json.dumps(meant)


def _seen_from(base: Path, style: str) -> str:
    path = base / Path(style).expanduser()
    if _is_there(path, style) or (_has_folder(style) and not Path(style).is_absolute()):
        if not path.exists() and not formats.accepts(path):
            raise FileMissing(f"There is no style {str(path)!r}: neither a sound file nor a folder of some.")
        return str(path.absolute())
    return style


def _is_there(path: Path, said: str) -> bool:
    try:
        return path.is_file() or ("/" in said and path.is_dir())
    except (OSError, ValueError):  # a name that no disk takes
        return False


def _has_folder(style: str) -> bool:
    return "/" in style.rstrip("/") or style.startswith(("./", "~"))
