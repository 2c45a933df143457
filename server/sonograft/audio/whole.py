"""A file appears whole or not at all, and never in the place of another."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from sonograft.audio.names import shown, shown_name
from sonograft.errors import CannotWrite

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC})
_BINARY = getattr(os, "O_BINARY", 0)
"""Windows would write text otherwise."""


def publish_whole(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path`` as ``publish_blocks`` does."""
    publish_blocks(path, (data,), len(data))


def publish_blocks(path: Path, blocks: Iterable[bytes], size: int) -> None:
    """Write ``blocks``, together ``size`` bytes, to ``path`` by way of ``<name>.part`` in the same folder.

    When this returns, the file is on the disk under its name; whatever is raised, neither it nor the ``.part`` is.
    Raises ``FileExistsError`` where there is something at ``path`` already, which is not touched, and ``CannotWrite``
    that says why (disk full, folder read-only or gone).
    """
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)  # of a server that was killed while it wrote this very file
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
        try:
            _write(part, blocks)
            _give_name(part, path)
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
        _sync_folder(path.parent)
    except FileExistsError:
        raise
    except OSError as error:
        raise cannot_write(error, path, size) from error


def _write(part: Path, blocks: Iterable[bytes]) -> None:
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
    try:
        for block in blocks:
            left = memoryview(block)
            while left:
                left = left[os.write(descriptor, left) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _give_name(part: Path, path: Path) -> None:
    """Rename that fails with ``FileExistsError`` where ``path`` is taken; POSIX's own would replace it."""
    if os.name == "nt":
        part.rename(path)
        return
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:
        # exFAT, some network shares: no links there. To take the name with an empty file first would be safe from
        # others, but not from a power cut: a torn file is the worse of the two.
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
        part.replace(path)


def _sync_folder(folder: Path) -> None:
    """Make the new name durable; Windows and some network shares have no such thing."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def cannot_write(error: OSError, path: Path, size: int) -> CannotWrite:
    """What ``error``, met while ``size`` bytes were written to ``path``, means to a musician."""
    return CannotWrite(_explain(error, path, size))


def _explain(error: OSError, path: Path, size: int) -> str:
    folder = shown(path.parent)
    match error.errno:
        case number if number in _NO_ROOM:
            return (
                f"The folder {folder} is full: {_megabytes(size)} needed{_free(path.parent)}. "
                "Free some space; the job can be run again."
            )
        case errno.EFBIG:
            return f"The disk of {folder} takes no file of {_megabytes(size)}. Choose another, or a shorter piece."
        case errno.EROFS:
            return f"The folder {folder} is on a read-only disk. Choose another folder for renders."
        case errno.EACCES | errno.EPERM:
            return f"The folder {folder} may not be written to by this user. Change its permissions, or choose another."
        case errno.ENOENT:
            return f"The folder {folder} is gone. Create it, or connect its disk; the job can be run again."
        case errno.ENOTDIR:
            return f"{folder} is not a folder. Choose another folder for renders."
        case errno.ENAMETOOLONG:
            return f"The name {shown_name(path)} is too long for this disk. Give the content a shorter name."
    return f"{shown(path)} could not be written: {error.strerror}."


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"


def _free(folder: Path) -> str:
    try:
        return f", {_megabytes(shutil.disk_usage(folder).free)} free"
    except OSError:
        return ""
