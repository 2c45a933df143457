"""What keeps us from writing into a folder, seen before anything is written."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sonograft.clients import shipped
from sonograft.clients.spots import Spot
from sonograft.errors import CannotWrite


def check(spot: Spot, names: Iterable[str]) -> None:
    """Raises ``CannotWrite`` where a link leads elsewhere, or somebody develops the client in this very folder."""
    top = spot.of_host.resolve()
    for folder in sorted({(spot.folder / name).parent for name in names} | {spot.folder}):
        leads_to = folder.resolve()
        if not leads_to.is_relative_to(top):
            raise CannotWrite(
                f"{folder} leads out of {spot.of_host}, to {leads_to}. Nothing was changed: what is there may be "
                f"somebody's work. Remove the link, or name the folder that you mean with --folder."
            )
        if folder.exists() and not folder.is_dir():
            raise CannotWrite(f"{folder} is a file; a folder is needed there. Nothing was changed.")
    _check_for_developers(spot)


def _check_for_developers(spot: Spot) -> None:
    source, folder = shipped.root(), spot.folder.resolve()
    ours = [source / part.source for part in spot.host.parts if isinstance(source, Path)]
    if any(folder.is_relative_to(path.resolve()) for path in map(Path, ours)):
        raise CannotWrite(f"{spot.folder} is where the client comes from. Nothing was changed.")
    if spot.host.own and (folder / ".git").exists():
        raise CannotWrite(f"{spot.folder} is a git checkout. Nothing was changed. Move it away, or update it with git.")
