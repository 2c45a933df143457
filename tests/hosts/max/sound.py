"""What ``buffer~`` and its relatives do: sound in memory that is shared by name, and files that take their time."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from .atoms import BANG, Said, said
from .interpreter import Box, MaxError
from .vanilla import vanilla

_FILE_MS = 30.0
"""How long reading and writing take here: long enough for something else to come in between."""


@dataclass
class Sound:
    """The memory of all ``buffer~`` of one name."""

    samples: NDArray[np.float32] = field(default_factory=lambda: np.zeros((0, 1), np.float32))
    """[frames, channels]"""
    sample_rate: float = 44100.0


@vanilla("buffer~")
class Buffer(Box):
    def setup(self) -> None:
        self.sound: Sound = self.max.buffers.setdefault(str(self.args[0]), Sound())
        if list(self.args[1:]) != ["@filetype", "wave", "@format", "float32"]:
            raise MaxError(f"{self}: by itself it would write AIFF of 16 bits")

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector == "sizeinsamps":
            frames, channels = map(int, message.args)
            self.sound.samples = np.zeros((frames, channels), np.float32)
            self.sound.sample_rate = float(self.max.live.sample_rate)
            return
        if message.selector not in ("writewave", "write", "replace") or len(message.args) != 1:
            self.refuse(message)
        path = Path(str(message.args[0]))
        self.max.log.append(f"{self.max.now_ms:8.0f} {self}: {message}")
        if message.selector == "replace":
            self.max.at(_FILE_MS, lambda: self._read(path))
        else:
            samples = self.sound.samples.copy()
            self.max.at(_FILE_MS, lambda: self._write(path, samples))

    def _read(self, path: Path) -> None:
        self.sound.samples, self.sound.sample_rate = soundfile.read(path, dtype="float32", always_2d=True)
        self.send(1, BANG)

    def _write(self, path: Path, samples: NDArray[np.float32]) -> None:
        if not path.parent.is_dir() or not samples.size:
            return  # and no bang ever comes
        if path.exists():
            raise MaxError(f"{path} would be overwritten")
        soundfile.write(path, samples, int(self.sound.sample_rate), subtype="FLOAT")
        self.send(1, BANG)


@vanilla("info~")
class Info(Box):
    def setup(self) -> None:
        self.sound: Sound = self.max.buffers.setdefault(str(self.args[0]), Sound())

    def hear(self, inlet: int, message: Said) -> None:
        frames, channels = self.sound.samples.shape
        self.send(8, said(channels))
        self.send(6, said(1000.0 * frames / self.sound.sample_rate))
        self.send(0, said(float(self.sound.sample_rate)))
