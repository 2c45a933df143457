"""What lies in the inbox, and what is asked with it."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sonograft.errors import BadArguments
from sonograft.frontends.watch.settling import State

_MOST_BYTES = 64 * 1024
"""Of a sidecar: anything larger is no settings file."""


@dataclass(frozen=True, slots=True)
class Item:
    """Something in the inbox to render: a sound, or a request by file."""

    path: Path
    """The sound; or the ``.json`` of a request whose content lies elsewhere."""
    state: State
    """Of the file and of its sidecar."""
    style: str
    """The sub-folder's name; empty at the top."""
    sidecar: Path | None

    @property
    def is_request(self) -> bool:
        return self.sidecar == self.path


def scan(inbox: Path, accepts: Callable[[Path], bool]) -> list[Item]:
    """Everything in ``inbox`` that may be asked for; touches nothing. May take long on a network drive."""
    items = []
    for folder, names in _folders(inbox):
        style = folder.relative_to(inbox).parts[0] if folder != inbox else ""
        paths = [folder / name for name in names]
        sounds = [path for path in paths if accepts(path)]
        sidecars = {path.stem: path for path in paths if path.suffix.lower() == ".json"}
        for path in sounds:
            items.append(_item(path, style, sidecars.get(path.stem)))
        stems = {path.stem for path in sounds}
        items += [_item(path, style, path) for stem, path in sidecars.items() if stem not in stems]
    return [item for item in items if item is not None]


def _folders(inbox: Path) -> Iterator[tuple[Path, list[str]]]:
    for folder, folders, names in os.walk(inbox):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield Path(folder), sorted(name for name in names if not name.startswith("."))


def _item(path: Path, style: str, sidecar: Path | None) -> Item | None:
    try:
        state = [part for file in (path, sidecar) if file for part in (file.stat().st_size, file.stat().st_mtime_ns)]
    except OSError:
        return None  # gone since the folder was read
    return Item(path, tuple(state), style, sidecar)


def is_whole(item: Item) -> bool:
    """Whether the ``.json`` of a request by file is all there: a part of an object is no JSON."""
    try:
        return "content" in _settings(item.path)
    except BadArguments:
        return False


def fields(item: Item) -> dict[str, Any] | None:
    """What ``item`` asks the core for; None for a ``.json`` that is no request (its sound may still come).

    Raises ``BadArguments`` where the sidecar cannot be read or no style is named.
    """
    given = {} if item.sidecar is None else _settings(item.sidecar)
    if item.is_request:
        if "content" not in given:
            return None
    else:
        given["content"] = str(item.path)
    if not given.get("style"):
        if not item.style:
            raise BadArguments(
                f"Which style? Put {item.path.name} into a sub-folder of the inbox that is called like a style, or lay "
                f'a file {item.path.stem}.json beside it that says {{"style": "name of the style"}}.'
            )
        given["style"] = item.style
    return given


def _settings(sidecar: Path) -> dict[str, Any]:
    try:
        with sidecar.open("rb") as file:
            text = file.read(_MOST_BYTES + 1)
        if len(text) > _MOST_BYTES:
            raise BadArguments(f"{sidecar.name} is larger than {_MOST_BYTES // 1024} KiB; settings were expected.")
        given = json.loads(text.decode("utf-8-sig"))
    except OSError as error:
        raise BadArguments(f"{sidecar.name} cannot be read: {error.strerror}.") from None
    except (ValueError, RecursionError) as error:
        raise BadArguments(f"{sidecar.name} is not JSON ({error}). Mend it and save it again.") from None
    if not isinstance(given, dict):
        raise BadArguments(f'{sidecar.name} must hold settings like {{"style": "vinyl", "strength": 0.7}}.')
    return given
