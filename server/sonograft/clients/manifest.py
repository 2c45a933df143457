"""What we wrote into a folder, so that we know later what the user changed."""

from __future__ import annotations

import hashlib
from pathlib import Path, PurePosixPath, PureWindowsPath

import msgspec

from sonograft import jsontext

NAME = ".sonograft-manifest.json"


class Written(msgspec.Struct, frozen=True):
    """One file as we wrote it."""

    sha256: str
    version: str
    """Of the Sonograft that it came with."""


class Manifest(msgspec.Struct, frozen=True):
    host: str
    version: str
    files: dict[str, Written]
    """By name, seen from the folder, with ``/`` between folders."""

    @property
    def prints(self) -> dict[str, str]:
        return {name: written.sha256 for name, written in self.files.items()}


def fingerprint(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def read(folder: Path) -> Manifest | None:
    """None where nothing of ours is, or where nobody knows any more: what is there counts as the user's then."""
    try:
        manifest: Manifest = jsontext.decode((folder / NAME).read_bytes(), Manifest)
    except (OSError, ValueError):
        return None
    return manifest if all(_is_inside(name) for name in manifest.files) else None


def write(folder: Path, manifest: Manifest) -> None:
    part = folder / f"{NAME}.part"
    part.write_bytes(jsontext.encode(manifest, indent=1))
    part.replace(folder / NAME)


def _is_inside(name: str) -> bool:
    """Whether ``name`` stays in the folder: a manifest is no reason to touch anything else."""
    path, foreign = PurePosixPath(name), PureWindowsPath(name)
    return bool(path.parts) and ".." not in foreign.parts and not (path.is_absolute() or foreign.anchor)
