"""A render takes the memory of a section, however long the clip. Only numpy's is counted."""

from __future__ import annotations

import tracemalloc
from typing import Any

MOST_BYTES = 20 << 20
"""Measured: 15 MB, 8 of them for peaks of the first blocks, which a long clip does not take twice."""


def test_minutes_are_rendered_in_the_memory_of_seconds(studio: Any) -> None:
    sound = studio.music(180, 8_000)
    assert 2 * sound.nbytes > MOST_BYTES  # of two copies of the clip, the second would not fit
    content = studio.file("song.wav", sound, sample_rate=8_000)
    order = studio.order(content, mix=0.9, freq_low=200)
    del sound
    tracemalloc.start()
    try:
        studio.finish(order)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < MOST_BYTES
