"""Sound in a file of raw samples beside the job, so that memory need not hold it."""

from __future__ import annotations

import contextlib
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from sonograft.audio.names import shown
from sonograft.audio.whole import cannot_write
from sonograft.errors import FileMissing

_BYTES = 4
"""Of a sample."""


class Spool:
    """A Signal in a file of interleaved 32-bit floats in the order of this machine; it has no header.

    Reading opens the file each time: any thread may, no descriptor stays, and unlike mapped pages what was read does
    not count as memory of this process.
    """

    def __init__(self, path: Path, channels: int, sample_rate: int) -> None:
        """``sample_rate`` is in Hz. Raises ``FileMissing``."""
        self.path = path
        self.channels = channels
        self.sample_rate = sample_rate
        try:
            self.frames = path.stat().st_size // (_BYTES * channels)
        except OSError as error:
            raise _lost(path) from error

    @staticmethod
    def writing(path: Path, channels: int, sample_rate: int, *, expected: int = 0) -> SpoolWriter:
        """A context in which a spool is written; what was at ``path`` is replaced.

        ``expected`` are the frames that are to come, for the message of a full disk.
        """
        return SpoolWriter(path, channels, sample_rate, expected)

    @property
    def seconds(self) -> float:
        return self.frames / self.sample_rate

    def read(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        """As ``Signal.read``. Raises ``FileMissing`` where somebody cleared the file away."""
        frame = _BYTES * self.channels
        count = (stop - start) * self.channels
        try:
            samples = np.fromfile(self.path, dtype=np.float32, count=count, offset=start * frame)
        except OSError as error:
            raise _lost(self.path) from error
        if len(samples) < count:
            raise _lost(self.path)
        return np.ascontiguousarray(samples.reshape(-1, self.channels).T)


class SpoolWriter:
    """Writes a ``Spool`` from its start to its end. Where the context ends with an error, no file stays."""

    def __init__(self, path: Path, channels: int, sample_rate: int, expected: int = 0) -> None:
        self._path = path
        self._channels = channels
        self._sample_rate = sample_rate
        self._file: BinaryIO | None = None
        self._frames = 0
        self._expected = expected
        self._spool: Spool | None = None

    def __enter__(self) -> SpoolWriter:
        try:
            self._file = self._path.open("wb")
        except OSError as error:
            raise cannot_write(error, self._path, self._size) from error
        return self

    def write(self, block: npt.NDArray[np.float32]) -> None:
        """Add ``block``, [channels, frames]. Raises ``CannotWrite``."""
        if self._file is None:
            raise ValueError("a spool is written within its context")
        self._frames += block.shape[1]
        try:
            self._file.write(block.T.astype(np.float32, order="C").tobytes())
        except OSError as error:
            raise cannot_write(error, self._path, self._size) from error

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        file, self._file = self._file, None
        closing = self._close(file)
        if kind is None and closing is None:
            self._spool = Spool(self._path, self._channels, self._sample_rate)
            return
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)
        if kind is None and closing is not None:
            raise cannot_write(closing, self._path, self._size) from closing

    @property
    def spool(self) -> Spool:
        """What was written, once the context has ended."""
        if self._spool is None:
            raise ValueError("a spool is there once its context has ended")
        return self._spool

    @property
    def _size(self) -> int:
        return max(self._expected, self._frames) * self._channels * _BYTES

    @staticmethod
    def _close(file: BinaryIO | None) -> OSError | None:
        """Close ``file``, which writes what is left of it; the error of that."""
        try:
            if file is not None:
                file.close()
        except OSError as error:
            return error
        return None


def _lost(path: Path) -> FileMissing:
    return FileMissing(f"{shown(path)}, which held sound of this render, is gone. The job can be run again.")
