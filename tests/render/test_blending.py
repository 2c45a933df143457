"""What stays of the content: by strength, by mix, by band, by region."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from sonograft.audio import loudness
from sonograft.audio.clip import Audio
from sonograft.errors import BadArguments
from sonograft.models import Position

RATE = 16_000
WHOLE: dict[str, Any] = {"start": None, "end": None}
MIDDLE: dict[str, Any] = {"start": Position(8_000, RATE), "end": Position(1.5)}


def level_db(sound: npt.NDArray[np.float32], from_hz: float, to_hz: float) -> float:
    """Of the part of ``sound [frames, channels]`` between two frequencies."""
    spectrum = np.fft.rfft(sound * np.hanning(len(sound))[:, None], axis=0)
    hertz = np.fft.rfftfreq(len(sound), 1 / RATE)
    inside = (hertz >= from_hz) & (hertz < to_hz)
    return float(10 * np.log10(np.mean(np.abs(spectrum[inside]) ** 2) + 1e-20))


@pytest.mark.parametrize("setting", [{"strength": 0}, {"mix": 0}, {"strength": 0, "mix": 0.5}])
@pytest.mark.parametrize("subtype", ["PCM_16", "PCM_24", "FLOAT"])
def test_nothing_of_the_style_gives_the_content_back_to_the_bit(
    studio: Any, subtype: str, setting: dict[str, float]
) -> None:
    content = studio.file("a.wav", np.clip(studio.music() * 9, -1, 1), subtype=subtype)
    result = studio.render(content, **setting)
    assert np.array_equal(studio.sound(result.path), studio.sound(content))
    assert studio.sidecar(result)["level"] is None


@pytest.mark.parametrize("mix", [0.25, 0.5, 0.9])
def test_mix_blends_in_time(studio: Any, mix: float) -> None:
    content = studio.file("a.wav", studio.music() * 0.3, subtype="FLOAT")
    dry = studio.sound(content)
    wet = studio.heard(content, job="jwet", level="off")
    blend = studio.heard(content, job="jblend", level="off", mix=mix)
    assert np.abs(wet - dry).max() > 1e-2
    assert np.abs(blend - (dry + mix * (wet - dry))).max() < 1e-6


def test_a_mix_is_as_loud_as_the_content(studio: Any) -> None:
    content = studio.file("a.wav", studio.music(1.0) * 0.3, subtype="FLOAT")
    made, given = (Audio(sound.T.copy(), RATE) for sound in (studio.heard(content, mix=0.5), studio.sound(content)))
    assert abs(loudness.loudness_lufs(made) - loudness.loudness_lufs(given)) <= 0.5


@pytest.mark.parametrize("how", ["match", "off"])
@pytest.mark.parametrize(
    ("low", "high", "mix"), [(600, 2_000, 1.0), (0, 1_500, 1.0), (900, 20_000, 1.0), (600, 2_000, 0.5)]
)
def test_outside_of_the_band_the_content_nulls(studio: Any, low: float, high: float, mix: float, how: str) -> None:
    content = studio.file("a.wav", studio.music(2.0) * 0.3, subtype="FLOAT")
    dry = studio.sound(content)
    made = studio.heard(content, level=how, freq_low=low, freq_high=high, mix=mix)
    edge = 0.6 * (low or high) / 3
    content_db = level_db(dry, 0, RATE)
    if low:
        assert level_db(made - dry, 0, low - edge) < content_db - 60
    if high < RATE / 2:
        assert level_db(made - dry, high + edge, RATE) < content_db - 60
    assert level_db(made - dry, low + edge, min(high, RATE / 2) - edge) > content_db - 30


def test_the_ceiling_holds_peaks_of_a_band_and_turns_nothing_down(studio: Any) -> None:
    sound = studio.music(2.0)
    content = studio.file("a.wav", sound / np.abs(sound).max(), subtype="FLOAT")
    result = studio.render(content, freq_low=500)
    made, given = (Audio(studio.sound(path).T.copy(), RATE) for path in (result.path, content))
    assert loudness.true_peak_dbtp(made) <= -1 + 0.05
    assert loudness.loudness_lufs(made) > loudness.loudness_lufs(given) - 0.5
    assert studio.sidecar(result)["level"]["limited_db"] > 0.5


def test_a_band_above_all_that_the_content_has_is_refused(studio: Any) -> None:
    content = studio.file("a.wav", studio.music())
    with pytest.raises(BadArguments, match=r"freq_low is 9000 Hz, and nothing in a\.wav lies above 8000 Hz"):
        studio.render(content, freq_low=9_000)


@pytest.mark.parametrize(("low", "high"), [(2_000, 2_000), (5_000, 300)])
def test_a_band_upside_down_is_refused(studio: Any, low: float, high: float) -> None:
    content = studio.file("a.wav", studio.music())
    with pytest.raises(BadArguments, match=f"freq_low must lie below freq_high; {low} and {high} Hz came"):
        studio.render(content, freq_low=low, freq_high=high)


@pytest.mark.parametrize("setting", [{}, {"mix": 0.5}, {"freq_low": 500}, {"level": "off"}])
def test_outside_of_the_region_every_bit_stays(studio: Any, setting: dict[str, Any]) -> None:
    content = studio.file("a.wav", studio.music(2.0), subtype="PCM_24")
    made, given = studio.heard(content, **MIDDLE, **setting), studio.sound(content)
    changed = np.flatnonzero(np.any(made != given, axis=1))
    assert changed.min() >= 8_000
    assert changed.max() < 24_000
    assert changed.size > 14_000


def test_a_region_of_all_is_no_region(studio: Any) -> None:
    content = studio.file("a.wav", subtype="FLOAT")
    everything = {"start": Position(0.0), "end": Position(60.0)}
    assert np.array_equal(studio.heard(content, job="ja"), studio.heard(content, job="jb", **everything))
