"""Sounds and monitors for the tests of the engines."""

from __future__ import annotations

import gc
import hashlib
import itertools
import math
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
import torch

from sonograft.audio.clip import Audio, Signal, whole
from sonograft.dsp.arc_cosine import ContentTerm, Patches, Scale, StyleTerm, every_patch
from sonograft.dsp.timbre import Timbre
from sonograft.engines import units
from sonograft.engines.base import Engine, HeardNote, Monitor, Places, StyleSound
from sonograft.engines.parameters import Parameters
from sonograft.engines.spectrogram import OPERATING_RMS, Form, Lens, Spectrograms, middle_and_side
from sonograft.engines.transfer import transfer
from sonograft.errors import Cancelled

Sound = Callable[..., Audio]


@pytest.fixture(autouse=True, scope="session")
def _light_torch() -> None:
    """One thread: more would wait for each other at these sizes. Collections skip torch's own objects."""
    torch.set_num_threads(1)
    gc.freeze()


class Recorder:
    """A monitor that keeps what it is told, and cancels at the call number ``cancel_at``."""

    def __init__(self, cancel_at: int = -1) -> None:
        self.fractions: list[float] = []
        self.stages: list[str] = []
        self.previews: list[Signal] = []
        self.notes: Sequence[HeardNote] = ()
        self.chosen: tuple[str, str] = ("", "")
        self._cancel_at = cancel_at

    def progress(self, fraction: float, stage: str) -> None:
        if len(self.fractions) == self._cancel_at:
            raise Cancelled("stop")
        self.fractions.append(fraction)
        self.stages.append(stage)

    def preview(self, signal: Signal) -> None:
        self.previews.append(signal)

    def score(self, notes: Sequence[HeardNote]) -> None:
        self.notes = notes

    def choice(self, engine: str, why: str) -> None:
        self.chosen = engine, why


@pytest.fixture
def recorder() -> type[Recorder]:
    return Recorder


@pytest.fixture
def melody() -> Sound:
    """Plucked notes: a content."""

    def make(seconds: float = 0.5, sample_rate: int = 8000, channels: int = 1, frames: int | None = None) -> Audio:
        time = np.arange(frames or round(seconds * sample_rate)) / sample_rate
        pitch = 220 * 2 ** (np.floor(time * 6) % 5 / 5)
        note = np.sin(2 * np.pi * pitch * time) * np.exp(-8 * (time * 6 % 1))
        places = np.linspace(1, 0.4, channels)[:, None]
        return Audio((0.3 * places * note).astype(np.float32), sample_rate)

    return make


@pytest.fixture
def rain() -> Sound:
    """Noise in gusts over a drone: a style."""

    def make(seconds: float = 0.5, sample_rate: int = 8000, channels: int = 1) -> Audio:
        time = np.arange(round(seconds * sample_rate)) / sample_rate
        noise = np.random.default_rng(7).standard_normal((channels, len(time))) * (1 + np.sin(20 * time))
        return Audio((0.05 * noise + 0.1 * np.sin(2 * np.pi * 90 * time)).astype(np.float32), sample_rate)

    return make


BARE = {"transients": 0.0, "denoise": 0.0, "declick": False}
"""Nothing is done to what the engine gives."""
CPU = torch.device("cpu")


def as_style(sound: Audio, share: float = 1.0) -> StyleSound:
    """``sound`` as ``transfer`` gets its styles: the mean of its channels where one is asked for."""

    def opened(channels: int) -> Audio:
        if channels == sound.channels:
            return sound
        return Audio(sound.samples.mean(0, keepdims=True), sound.sample_rate)

    key = hashlib.sha256(sound.samples.tobytes()).hexdigest()
    return StyleSound(key, sound.channels, sound.frames, share, opened)


@pytest.fixture
def style_sound() -> Callable[..., StyleSound]:
    """A sound as engines get it."""
    return as_style


Render = Callable[..., Audio]


@pytest.fixture
def render(tmp_path: Path) -> Render:
    """Renders a content in one style, or in several with shares; every time in a folder of its own if none is given."""
    numbers = itertools.count()

    def run(
        content: Signal,
        styles: Audio | Sequence[tuple[Audio, float]],
        monitor: Monitor | None = None,
        *,
        engine: Engine | None = None,
        work: Path | None = None,
        studies: Path | None = None,
        bare: bool = False,
        **parameters,
    ) -> Audio:
        if isinstance(styles, Audio):
            styles = [(styles, 1.0)]
        places = Places(work or tmp_path / f"work-{next(numbers)}", studies)
        wanted = Parameters(**({"device": "cpu", "engine": "texture"} | (BARE if bare else {}) | parameters))
        sounds = [as_style(sound, share) for sound, share in styles]
        return whole(transfer(content, sounds, wanted, monitor or Recorder(), places, engine=engine))

    return run


@pytest.fixture(scope="session")
def known_styles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What was learnt of styles in the tests before, for the parameter ``studies`` of ``render``: listening to the same
    few styles over and over would take most of the time."""
    return tmp_path_factory.mktemp("studies")


class Judge:
    """Hears results against one content and one style, at the content's level, as the engine ``texture`` does.

    The network has infinite width. ``scale`` is that of frequency; on the ear's, style is heard as timbre.
    """

    def __init__(self, content: Audio, style: Audio, scale: str = "perceptual", notes: float = 0.0) -> None:
        form = Form(content.sample_rate, content.channels, scale == "perceptual")
        self._lens = Lens(form, CPU)
        self._map = Timbre(self._lens.bands, content.channels, fine=notes) if form.perceptual else lambda x: x
        self._gain = OPERATING_RMS / rms(content)
        variance = units.filter_variance(content.sample_rate, units.WIDTH)
        measure = Scale(units.FILTERS * variance / (2 * math.pi), units.STYLE, units.CONTENT)
        own = self.features(content)
        wanted = every_patch(self._features(style, OPERATING_RMS / rms(style))[0], units.WIDTH)
        self._style = StyleTerm(Patches(self._map(wanted.frames), wanted.weights), own.shape[1], measure)
        self._content = ContentTerm(own, units.WIDTH, measure)

    def features(self, heard: Audio) -> torch.Tensor:
        """Band features at the content's gain, whatever the level of ``heard``."""
        return self._features(heard, self._gain)

    def _features(self, heard: Audio, gain: float) -> torch.Tensor:
        signals = middle_and_side(torch.from_numpy(heard.samples * np.float32(gain)))
        return Spectrograms(self._lens, signals[None]).features

    def style_error(self, heard: Audio) -> float:
        return float(self._style(self._map(self.features(heard)))[0])

    def content_error(self, heard: Audio) -> float:
        return float(self._content(self.features(heard))[0])


@pytest.fixture
def judge() -> type[Judge]:
    return Judge


def rms(sound: Audio) -> float:
    return math.sqrt(float(np.mean(sound.samples.astype(np.float64) ** 2)))


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


@pytest.fixture
def full_chord(perform: Callable[..., Audio]) -> Audio:
    """Flutes hold a wide chord, inside of which single notes are plucked: most of those are not heard as notes."""
    pitches = (45, 48, 52, 55, 57, 60, 64, 67, 69, 72, 76, 79)
    plucked = np.random.default_rng(0).choice(pitches, 17)
    held = perform("flute", [(0.1, 5.9, pitch) for pitch in pitches], 6.2)
    struck = perform("pluck", [(0.3 + 0.3 * place, 0.3, int(pitch)) for place, pitch in enumerate(plucked)], 6.2)
    return Audio(held.samples + np.float32(0.15) * struck.samples, RATE)


@pytest.fixture
def distance() -> Callable[[Audio, Audio], float]:
    """How far two sounds are apart: their spectrograms, root mean square in dB."""

    def apart(a: Audio, b: Audio) -> float:
        return float(np.sqrt(((_spectrum_db(a) - _spectrum_db(b)) ** 2).mean()))

    return apart


def _spectrum_db(sound: Audio) -> np.ndarray:
    frames = np.lib.stride_tricks.sliding_window_view(np.pad(sound.samples.mean(0), 512), 1024)[::256]
    power = np.abs(np.fft.rfft(frames * np.hanning(1024))) ** 2
    return 10 * np.log10(np.maximum(power / power.mean(), 1e-5))
