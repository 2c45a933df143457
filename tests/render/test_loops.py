"""A loop stays one."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from sonograft.audio import wav
from sonograft.audio.clip import Audio
from sonograft.audio.riff import Chunk
from sonograft.models import Position

RATE = 16_000


def pad(studio: Any, name: str, loop: tuple[int, int] | None = None) -> Path:
    """A second of a steady sound that goes a whole number of times into a second, and into half of one."""
    time = np.arange(RATE) / RATE
    tones = sum(np.sin(2 * np.pi * hertz * time + hertz) for hertz in (220, 448, 1032))
    sampler = struct.pack("<9I", 0, 0, 62_500, 60, 0, 0, 0, 1, 0)
    chunks = () if loop is None else (Chunk("smpl", sampler + struct.pack("<6I", 0, 0, loop[0], loop[1] - 1, 0, 0)),)
    path: Path = studio.folder / name
    wav.write_whole(
        path, Audio(np.tile(0.1 * tones, (2, 1)).astype(np.float32), RATE), bit_depth="float", chunks=chunks
    )
    return path


def hiss_db(sound: npt.NDArray[np.float32], middle: int) -> float:
    """What lies above all tones around a frame, beside the loudest of them: clicks have it, steady tones do not."""
    spectrum = np.abs(np.fft.rfft(sound[middle - 256 : middle + 256] * np.hanning(512)[:, None], axis=0))
    return float(20 * np.log10(spectrum[128:].max() / spectrum.max() + 1e-12))


def click_db(sound: npt.NDArray[np.float32], start: int, end: int) -> float:
    """How far the hiss where ``end`` goes over into ``start`` lies above the most elsewhere in the loop.

    Elsewhere 70 dB below the tones count as there: nobody hears less.
    """
    played = np.concatenate([sound[:end], sound[start:]])
    elsewhere = max(hiss_db(sound, middle) for middle in range(start + 1_000, end - 1_000, 128))
    return hiss_db(played, end) - max(elsewhere, -70)


def are_same(studio: Any, one: tuple[Path, str], other: tuple[Path, str], **region: Position) -> bool:
    """Whether two contents, each with a setting of ``loop``, give the same result."""
    made = [studio.heard(path, job=f"j{path.stem}{how}", loop=how, **region) for path, how in (one, other)]
    return np.array_equal(*made)


@pytest.mark.parametrize("setting", [{}, {"mix": 0.5}, {"freq_low": 300}, {"freq_low": 300, "freq_high": 3_000}])
@pytest.mark.parametrize(
    ("place", "how"),
    [(None, "on"), ((0, RATE), "auto"), ((4_000, 12_000), "auto"), ((8_000, RATE), "auto"), ((0, 8_000), "auto")],
)
def test_a_loop_wraps_without_a_click(
    studio: Any, place: tuple[int, int] | None, how: str, setting: dict[str, float]
) -> None:
    made = studio.heard(pad(studio, "pad.wav", place), loop=how, **setting)
    assert len(made) == RATE
    assert click_db(made, *(place or (0, RATE))) < 3


def test_without_a_loop_in_the_file_auto_is_off(studio: Any) -> None:
    plain = pad(studio, "plain.wav")
    assert are_same(studio, (plain, "auto"), (plain, "off"))


def test_a_loop_in_the_file_can_be_ignored(studio: Any) -> None:
    plain, looped = pad(studio, "plain.wav"), pad(studio, "looped.wav", (0, RATE))
    assert are_same(studio, (plain, "off"), (looped, "off"))


def test_a_loop_in_the_file_and_one_that_is_asked_for_are_the_same(studio: Any) -> None:
    plain, looped = pad(studio, "plain.wav"), pad(studio, "looped.wav", (0, RATE))
    assert are_same(studio, (plain, "on"), (looped, "auto"))
    assert not are_same(studio, (looped, "auto"), (looped, "off"))


def test_a_loop_that_leaves_the_region_is_none(studio: Any) -> None:
    looped = pad(studio, "looped.wav", (4_000, 12_000))
    region = {"start": Position(5_000, RATE), "end": Position(14_000, RATE)}
    assert are_same(studio, (looped, "auto"), (looped, "off"), **region)


def test_a_loop_within_the_region_wraps(studio: Any) -> None:
    looped = pad(studio, "looped.wav", (4_000, 12_000))
    made = studio.heard(looped, start=Position(2_000, RATE), end=Position(14_000, RATE))
    assert click_db(made, 4_000, 12_000) < 3


@pytest.mark.parametrize("frames", [1, 40, 500])
def test_a_loop_of_a_few_cycles_is_rendered(studio: Any, frames: int) -> None:
    made = studio.heard(pad(studio, "pad.wav", (8_000, 8_000 + frames)))
    assert len(made) == RATE
    assert np.isfinite(made).all()
