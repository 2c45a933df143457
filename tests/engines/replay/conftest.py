"""Two instruments, and what they play."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from sonograft.audio.clip import Audio

RATE = 22_050
Played = tuple[float, float, float]
"""Start and length in seconds, MIDI number."""
MELODY: tuple[Played, ...] = ((0.2, 0.35, 69), (0.7, 0.35, 72), (1.2, 0.35, 76), (1.7, 0.5, 74))
OTHER: tuple[Played, ...] = ((0.1, 0.5, 71), (0.8, 0.5, 74), (1.5, 0.6, 67))


def partials(count: int, slope: float, decay: float, odd: bool = False) -> Callable[[float, np.ndarray], np.ndarray]:
    def tone(hertz: float, time: np.ndarray) -> np.ndarray:
        numbers = range(1, count + 1, 2 if odd else 1)
        fade = np.exp(-decay * np.maximum(time, 0))
        return fade * sum(np.sin(2 * np.pi * hertz * k * time) / k**slope for k in numbers if hertz * k < RATE / 2)

    return tone


FLUTE, REED, PLUCK = partials(4, 2.0, 0.0), partials(16, 0.6, 0.0, odd=True), partials(12, 1.0, 6.0)


@pytest.fixture
def perform() -> Callable[..., Audio]:
    """An instrument plays notes: ``perform("flute", MELODY)``."""

    def play(instrument: str, notes: Sequence[Played], seconds: float = 2.5, places: Sequence[float] = (1.0,)) -> Audio:
        tone = {"flute": FLUTE, "reed": REED, "pluck": PLUCK}[instrument]
        time = np.arange(round(seconds * RATE)) / RATE
        sound = np.zeros_like(time)
        for start, length, number in notes:
            since = time - start
            edge = np.clip(since / 0.01, 0, 1) * np.clip((length - since) / 0.03, 0, 1)
            sound += edge * tone(440 * 2 ** ((number - 69) / 12), since)
        return Audio((0.1 * np.outer(places, sound)).astype(np.float32), RATE)

    return play


@pytest.fixture
def drums() -> Callable[..., Audio]:
    """A pattern of kicks (k), snares (s) and hats (h), a hit every eighth of a second; ``kit`` 0 or 1."""

    def beat(pattern: str, kit: int = 0, channels: int = 1) -> Audio:
        step = round(0.125 * RATE)
        chance = np.random.default_rng(kit)
        time = np.arange(4 * step) / RATE
        kick = np.sin(2 * np.pi * (50 + 10 * kit) * time + 6 * np.exp(-40 * time)) * np.exp(-(18 + 8 * kit) * time)
        noise = chance.standard_normal(len(time))
        snare = noise * np.exp(-(25 - 9 * kit) * time) + 0.4 * np.sin(2 * np.pi * 190 * time) * np.exp(-30 * time)
        hat = np.diff(noise, 2, append=[0, 0]) * np.exp(-(90 - 40 * kit) * time)
        sounds = {"k": kick, "s": 0.5 * snare, "h": 0.12 * hat}
        total = np.zeros((len(pattern) + 4) * step)
        for place, hit in enumerate(pattern):
            if hit in sounds:
                total[place * step : place * step + len(time)] += sounds[hit]
        return Audio(np.repeat(0.4 * total[None], channels, 0).astype(np.float32), RATE)

    return beat


@pytest.fixture
def melody_notes() -> tuple[Played, ...]:
    return MELODY


@pytest.fixture
def other_notes() -> tuple[Played, ...]:
    return OTHER
