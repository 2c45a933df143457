"""Spectrograms side by side, as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from librosa.filters import mel
from PIL import Image, ImageDraw, ImageFont
from scipy.signal import stft

from sonograft.audio.clip import Audio

_N_FFT, _HOP, _BANDS = 4096, 512, 192
_WIDTH, _HEIGHT = 1100, 210
_LEFT, _TOP, _GAP = 64, 30, 40
_RANGE_DB = 75.0
_INK, _PAPER = (225, 225, 230), (18, 18, 24)
_COLOURS = np.array(
    [(8, 8, 20), (48, 18, 90), (128, 36, 110), (205, 70, 80), (247, 140, 60), (252, 230, 150)], np.float64
)
"""From quiet to loud."""
_TICKS_HZ = (100, 1000, 10_000)


def draw(path: Path, panels: Sequence[tuple[str, Audio]]) -> None:
    """Write a PNG to ``path`` with one mel spectrogram for each titled sound, under each other, on one time axis."""
    longest = max(audio.seconds for _, audio in panels)
    image = Image.new("RGB", (_LEFT + _WIDTH + 30, len(panels) * (_TOP + _HEIGHT) + _GAP), _PAPER)
    pen = ImageDraw.Draw(image)
    for index, (title, audio) in enumerate(panels):
        top = index * (_TOP + _HEIGHT)
        pen.text((_LEFT, top + 6), title, _INK, ImageFont.load_default(16))
        spectrum = _coloured(_decibels(audio))
        width = max(round(_WIDTH * audio.seconds / longest), 1)
        image.paste(Image.fromarray(spectrum).resize((width, _HEIGHT)), (_LEFT, top + _TOP))
        _frequencies(pen, top + _TOP, audio.sample_rate)
    _seconds(pen, len(panels) * (_TOP + _HEIGHT), longest)
    image.save(path)


def _decibels(audio: Audio) -> npt.NDArray[np.float64]:
    """[bands, frames], in dB below the loudest, low bands first."""
    sound = audio.samples.mean(axis=0)
    sound = np.pad(sound, (0, max(_N_FFT - sound.size, 0)))
    _, _, bins = stft(sound, audio.sample_rate, nperseg=_N_FFT, noverlap=_N_FFT - _HOP)
    power = mel(sr=audio.sample_rate, n_fft=_N_FFT, n_mels=_BANDS, fmin=30) @ np.abs(bins) ** 2
    level = 10 * np.log10(np.maximum(power, 1e-12))
    relative: npt.NDArray[np.float64] = level - level.max()
    return relative


def _coloured(level: npt.NDArray[np.float64]) -> npt.NDArray[np.uint8]:
    place = np.clip(1 + level[::-1] / _RANGE_DB, 0, 1) * (len(_COLOURS) - 1)
    channels = [np.interp(place, np.arange(len(_COLOURS)), _COLOURS[:, channel]) for channel in range(3)]
    return np.stack(channels, axis=-1).astype(np.uint8)


def _frequencies(pen: ImageDraw.ImageDraw, top: int, sample_rate: int) -> None:
    from librosa import hz_to_mel

    low, high = hz_to_mel(30), hz_to_mel(sample_rate / 2)
    for hertz in _TICKS_HZ:
        if hertz < sample_rate / 2:
            y = top + float(_HEIGHT * (1 - (hz_to_mel(hertz) - low) / (high - low)))
            label = f"{hertz // 1000} kHz" if hertz >= 1000 else f"{hertz} Hz"
            pen.text((6, y - 7), label, _INK, ImageFont.load_default(12))
            pen.line((_LEFT - 6, y, _LEFT - 1, y), _INK)


def _seconds(pen: ImageDraw.ImageDraw, top: int, longest: float) -> None:
    step = max(round(longest / 8), 1)
    for second in range(0, int(longest) + 1, step):
        x = _LEFT + _WIDTH * second / longest
        pen.line((x, top + 2, x, top + 7), _INK)
        pen.text((x - 4, top + 10), f"{second} s", _INK, ImageFont.load_default(12))
