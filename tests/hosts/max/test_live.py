"""The device for Live, as it is built: captures, plays in time, and puts clips beside clips."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from .conftest import HABITS
from .interpreter import Habits, Max
from .live import DeviceOnTrack, Live
from .validator import PACKAGE

DEVICE = PACKAGE / "devices" / "Sonograft.amxd"
RATE = 16_000
BAR = 2 * RATE
"""Samples of a bar at 120 bpm."""
pytestmark = [
    pytest.mark.timeout(120),
    pytest.mark.parametrize("habits", HABITS, ids=["one way", "the other way"], indirect=True),
]
one_way = pytest.mark.parametrize("habits", HABITS[:1], ids=["one way"], indirect=True)


@pytest.fixture
def on_track(max_program: Max) -> Callable[..., DeviceOnTrack]:
    def open_(port: int = 9, live: Live | None = None) -> DeviceOnTrack:
        device = DeviceOnTrack(max_program, DEVICE, live)
        device.control("Port").move(port)
        device.control("Bars").move(0)
        device.play(silence(0.3))
        return device

    return open_


@pytest.fixture
def with_server(server: Any, on_track: Callable[..., DeviceOnTrack]) -> Callable[..., DeviceOnTrack]:
    def open_(live: Live | None = None) -> DeviceOnTrack:
        device = on_track(server.osc_port, live)
        device.program.until(lambda: device.control("umenu").items)
        device.control("Quality").move(0)
        return device

    return open_


def silence(seconds: float) -> np.ndarray:
    return np.zeros((round(seconds * RATE), 2))


def noise(frames: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).uniform(-0.5, 0.5, (frames, 2))


def loop(device: DeviceOnTrack, sound: np.ndarray, bars: float) -> np.ndarray:
    """Play a track on which ``sound`` comes again and again, at its place in the song."""
    frames = round(bars * BAR / 64) * 64
    first = round(device.live.ticks / device.live.ticks_per_sample)
    device.live.plays = True
    return device.play(sound[(first + np.arange(frames)) % len(sound)])


def test_the_track_passes_unchanged(on_track: Callable[..., DeviceOnTrack]) -> None:
    device = on_track()
    track = noise(BAR // 2 // 64 * 64)
    assert np.array_equal(loop(device, track, 0.5)[: len(track)], track)


def test_a_capture_is_the_last_bar_at_its_place(on_track: Callable[..., DeviceOnTrack]) -> None:
    device = on_track()
    device.live.ticks = 1920.0 * 5 + 700
    track = noise(BAR)
    loop(device, track, 1.1)
    captured = device.program.buffers["---capture"].samples
    assert captured.shape == (BAR, 2)
    shift = np.argmax([np.abs(np.roll(captured, by, axis=0) - track).max() < 1e-6 for by in (-1, 0, 1)]) - 1
    assert np.allclose(np.roll(captured, shift, axis=0), track, atol=1e-6)


def test_capture_render_and_play_in_time(with_server: Callable[..., DeviceOnTrack]) -> None:
    """With strength 0 a render is its content: what is heard then is the track, at the same sample."""
    device = with_server()
    device.control("Strength").move(0)
    track = noise(BAR)
    loop(device, track, 0.5)
    device.control("Capture").press()
    loop(device, track, 0.2)
    assert device.text == "Captures when 0.3 more bars have been played without a jump."
    loop(device, track, 0.6)
    device.program.until(lambda: device.text == "Done.")
    ticks, path = device.live.saved["saved"].atoms
    assert (ticks, soundfile.info(path).frames, soundfile.info(path).samplerate) == (1920, BAR, RATE)
    device.play(silence(0.2))
    device.live.ticks = 1920.0 * 7 + 960.0  # the song jumps
    quiet = np.zeros_like(track)
    heard = loop(device, quiet, 0.5)
    start = round(960 / 1920 * BAR)
    wanted = track[(start + np.arange(len(heard))) % BAR]
    steady = slice(1000, None)
    shift = min((-1, 0, 1), key=lambda by: np.abs(np.roll(wanted, by, axis=0) - heard)[steady][5:-5].max())
    assert np.allclose(np.roll(wanted, shift, axis=0)[steady][5:-5], heard[steady][5:-5], atol=1e-3)
