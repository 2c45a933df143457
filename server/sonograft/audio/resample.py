"""Sound at another sample rate, or with another number of channels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import soxr

from sonograft.audio.clip import Signal, blocks
from sonograft.audio.lazy import Derived
from sonograft.audio.spool import Spool, SpoolWriter


def resample(signal: Signal, sample_rate: int, spool: Path) -> Signal:
    """``signal`` at ``sample_rate`` Hz, round(frames * ratio) frames long; itself where the rate is the same already.

    soxr at its highest quality: linear phase, no delay. The result lies at ``spool``. Raises ``CannotWrite``.
    """
    if sample_rate == signal.sample_rate:
        return signal
    frames = round(signal.frames * sample_rate / signal.sample_rate)
    stream = soxr.ResampleStream(signal.sample_rate, sample_rate, signal.channels, dtype="float32", quality="VHQ")
    with Spool.writing(spool, signal.channels, sample_rate, expected=frames) as writer:
        left = frames
        for block in blocks(signal):
            left -= _write(writer, stream.resample_chunk(np.ascontiguousarray(block.T)), left)
        rest = stream.resample_chunk(np.empty((0, signal.channels), np.float32), last=True)
        left -= _write(writer, rest, left)
        writer.write(np.zeros((signal.channels, left), np.float32))  # soxr may round a half the other way
    return writer.spool


def _write(writer: SpoolWriter, made: npt.NDArray[np.float32], most: int) -> int:
    """Write up to ``most`` of the frames [frames, channels] in ``made``; how many that were."""
    kept = made[:most]
    writer.write(kept.T)
    return len(kept)


def with_channels(signal: Signal, channels: int) -> Signal:
    """``signal`` with one or two ``channels``: stereo to mono is the mean, mono to stereo twice the same."""
    match signal.channels, channels:
        case (have, want) if have == want:
            return signal
        case (2, 1):
            return Mixed(signal, np.array([[0.5, 0.5]]))
        case (1, 2):
            return Mixed(signal, np.ones((2, 1)))
    raise ValueError(f"mono and stereo are converted, not {signal.channels} channels to {channels}")


class Mixed(Derived):
    """A Signal whose channels are sums of those of another: ``gains`` is [channels here, channels there]."""

    def __init__(self, signal: Signal, gains: npt.ArrayLike) -> None:
        super().__init__(signal)
        self._gains = np.asarray(gains, dtype=np.float32)
        if self._gains.ndim != 2 or self._gains.shape[1] != signal.channels:
            raise ValueError(f"gains must be [any, {signal.channels}], not {list(self._gains.shape)}")

    @property
    def channels(self) -> int:
        return int(self._gains.shape[0])

    def read(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        block = self._signal.read(start, stop)
        mixed = np.zeros((self.channels, stop - start), dtype=np.float32)
        for gains, channel in zip(self._gains.T, block, strict=True):  # not @, which rounds by the place in a block
            mixed += gains[:, None] * channel
        return mixed
