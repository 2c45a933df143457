"""How sounds look."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PIL import Image

from sonograft.sets import picture


@pytest.mark.parametrize("seconds", [0.002, 1.0, 120.0])
def test_a_rising_tone_rises_from_left_to_right(tmp_path: Path, seconds: float) -> None:
    rate = 16_000
    time = np.arange(round(seconds * rate)) / rate
    tone = np.sin(2 * np.pi * (200 * time + (6000 - 200) / (2 * seconds) * time**2)) * np.linspace(0.1, 0.8, time.size)
    soundfile.write(tmp_path / "tone.wav", tone, rate)
    found = picture.look(tmp_path / "tone.wav")
    assert len(found.outline) == picture.COLUMNS
    image = Image.open(io.BytesIO(found.strip))
    assert image.size == (picture.COLUMNS, 44)
    if seconds < 0.1:
        return
    assert found.outline[-2][1] == pytest.approx(0.8, abs=0.03)
    assert found.outline[20][1] < 0.2
    opaque = np.asarray(image.convert("RGBA"))[:, :, 3]
    heights = [int(opaque[:, column].argmax()) for column in (60, 180, 300)]
    assert heights == sorted(heights, reverse=True)
    assert heights[0] > heights[1] > heights[2]


def test_silence_is_drawn_too(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "silence.wav", np.zeros(1000), 8000)
    found = picture.look(tmp_path / "silence.wav")
    assert set(found.outline) == {(0.0, 0.0)}
    assert np.asarray(Image.open(io.BytesIO(found.strip)).convert("RGBA"))[:, :, 3].max() == 0
