"""Sound and files that the tests of this room are about."""

import struct
from dataclasses import replace

import numpy as np
import pytest

from sonograft.audio import files
from sonograft.audio.clip import Audio, whole
from sonograft.audio.riff import pack


@pytest.fixture
def noise():
    """White noise that is the same each time: ``noise(channels=2, frames=4410, sample_rate=44_100, rms=0.1)``."""

    def make(channels=2, frames=4410, sample_rate=44_100, rms=0.1, seed=0):
        samples = np.random.default_rng(seed).standard_normal((channels, frames)) * rms
        return Audio(np.clip(samples, -1, 1).astype(np.float32), sample_rate)

    return make


@pytest.fixture
def sine():
    """A wave with peaks at ``dbfs``: ``sine(hz, dbfs, seconds, sample_rate, channels, phase)``, phase in radians."""

    def make(hz, dbfs, seconds=1.0, sample_rate=48_000, channels=2, phase=0.0):
        time = np.arange(round(seconds * sample_rate)) / sample_rate
        wave = 10 ** (dbfs / 20) * np.sin(2 * np.pi * hz * time + phase)
        return Audio(np.tile(wave.astype(np.float32), (channels, 1)), sample_rate)

    return make


class Endless:
    """A Signal that is nowhere: each read makes its samples anew, noise with a hit once a minute."""

    def __init__(self, frames, sample_rate, channels=2):
        self.frames = frames
        self.sample_rate = sample_rate
        self.channels = channels
        self._noise = np.random.default_rng(0).standard_normal(4096).astype(np.float32) * np.float32(0.1)

    @property
    def seconds(self):
        return self.frames / self.sample_rate

    def read(self, start, stop):
        frame = np.arange(start, stop)
        hits = np.where(frame % (60 * self.sample_rate) < 40, np.float32(6), np.float32(1))
        return np.stack([self._noise[(frame + 17 * channel) % 4096] * hits for channel in range(self.channels)])


@pytest.fixture
def endless():
    return Endless


@pytest.fixture
def riff():
    """A WAV's bytes out of chunks: ``riff((b"fmt ", …), (b"data", …))``; ``size`` is what the header says instead."""

    def make(*chunks, size=None, magic=b"RIFF"):
        body = b"WAVE" + b"".join(pack(chunk_id, data) for chunk_id, data in chunks)
        return struct.pack("<4sI", magic, len(body) if size is None else size) + body

    return make


@pytest.fixture
def pcm16():
    """The ``fmt `` chunk of 16-bit PCM."""

    def make(channels=1, sample_rate=44_100):
        frame = 2 * channels
        return (b"fmt ", struct.pack("<HHIIHH", 1, channels, sample_rate, sample_rate * frame, frame, 16))

    return make


@pytest.fixture
def form():
    """An AIFF's bytes out of chunks, big-endian; with 16-bit mono sound of ``frames`` at 44.1 kHz."""

    def make(*chunks, frames=1000, cut=0):
        rate = bytes.fromhex("400eac44000000000000")
        common = struct.pack(">hIh", 1, frames, 16) + rate
        everything = [(b"COMM", common), *chunks, (b"SSND", bytes(8) + b"\x10\0" * frames)]
        body = b"AIFF" + b"".join(i + struct.pack(">I", len(d)) + d + b"\0" * (len(d) % 2) for i, d in everything)
        whole = b"FORM" + struct.pack(">I", len(body)) + body
        return whole[: len(whole) - cut]

    return make


@pytest.fixture
def read(tmp_path):
    """A file as the clip that it holds, its sound in memory: ``read(path)``."""

    def ask(path):
        spool = tmp_path / f"{path.name[:99]}.spool"
        clip = files.read(path, spool)
        audio = whole(clip.audio)
        spool.unlink()
        return replace(clip, audio=audio)

    return ask
