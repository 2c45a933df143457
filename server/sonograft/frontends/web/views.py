"""Outlines and spectrograms of sounds: made in few threads, each once, and kept until there are too many."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from sonograft.errors import Cancelled
from sonograft.frontends.web import sound

if TYPE_CHECKING:
    from sonograft.frontends.web.overview import Outline

_MOST_BYTES = 256 << 20
_MOST_FILES = 4000
_PRUNE_EACH = 64
_VERSION = 1
"""Rises when the same sound is drawn otherwise."""


class Views:
    """Pictures of sound files, by way of a folder."""

    def __init__(self, folder: Path, *, threads: int = 2, most_bytes: int = _MOST_BYTES) -> None:
        self._folder = folder
        self._most_bytes = most_bytes
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="picture")
        self._pending: dict[str, asyncio.Task[bytes]] = {}
        self._written = 0
        self._ended = threading.Event()

    async def outline(self, path: Path) -> Outline:
        """Raises ``FileMissing`` and ``NotAudio``."""
        return _unpack(await self._view(path, "outline", lambda: _pack(path, self._go_on)))

    async def spectrogram(self, path: Path, width: int, height: int) -> bytes:
        """A PNG. Raises ``FileMissing`` and ``NotAudio``."""

        def draw() -> bytes:
            from sonograft.frontends.web import spectrogram

            return spectrogram.picture(path, width, height, self._go_on)

        return await self._view(path, f"spectrogram-{width}x{height}", draw)

    async def _view(self, path: Path, what: str, make: Callable[[], bytes]) -> bytes:
        loop = asyncio.get_running_loop()
        size, changed = await loop.run_in_executor(self._threads, sound.state, path)
        name = hashlib.sha256(f"{_VERSION}\0{size}\0{changed}\0{what}\0".encode() + os.fsencode(path)).hexdigest()[:32]
        if (pending := self._pending.get(name)) is None:

            async def find() -> bytes:
                return await loop.run_in_executor(self._threads, self._kept, name, make)

            pending = asyncio.create_task(find(), name="picture")
            self._pending[name] = pending
            pending.add_done_callback(lambda _: self._pending.pop(name, None))
        return await asyncio.shield(pending)  # others may wait for it as well

    def _kept(self, name: str, make: Callable[[], bytes]) -> bytes:
        file = self._folder / name
        try:
            data = file.read_bytes()
            os.utime(file)
            return data
        except OSError:
            data = make()
        with contextlib.suppress(OSError):  # it can be made again
            self._folder.mkdir(parents=True, exist_ok=True)
            part = file.with_suffix(".part")
            part.write_bytes(data)
            part.replace(file)
            self._prune()
        return data

    def _prune(self) -> None:
        self._written += 1
        if self._written % _PRUNE_EACH != 1:
            return
        with os.scandir(self._folder) as entries:
            found = sorted(((entry.stat(), entry.path) for entry in entries), key=lambda one: -one[0].st_mtime)
        total = 0
        for number, (status, path) in enumerate(found):
            total += status.st_size
            if total > self._most_bytes or number >= _MOST_FILES:
                Path(path).unlink(missing_ok=True)

    def close(self) -> None:
        """What is being made is given up."""
        self._ended.set()
        self._threads.shutdown(wait=False, cancel_futures=True)
        for pending in tuple(self._pending.values()):
            pending.cancel()

    def _go_on(self) -> None:
        """Raises ``Cancelled`` where nobody waits any more."""
        if self._ended.is_set():
            raise Cancelled("The server ends.")


class _Packed(msgspec.Struct, array_like=True):
    frames: int
    sample_rate: int
    channels: int
    cells: bytes


def _pack(path: Path, go_on: Callable[[], None]) -> bytes:
    from sonograft.frontends.web import overview

    made = overview.outline(path, go_on)
    packed = _Packed(made.frames, made.sample_rate, made.cells.shape[0], made.cells.astype("<i2").tobytes())
    return msgspec.msgpack.encode(packed)


def _unpack(data: bytes) -> Outline:
    import numpy as np

    from sonograft.frontends.web.overview import Outline

    found = msgspec.msgpack.decode(data, type=_Packed)
    cells = np.frombuffer(found.cells, dtype="<i2").reshape(found.channels, -1, 2)
    return Outline(found.frames, found.sample_rate, cells)
