"""Twenty minutes go through this room in the memory of a few blocks."""

import tracemalloc

import pytest

from sonograft.audio import files, level, resample, wav
from sonograft.audio.blend import Blended, Part, Spliced

MOST_BYTES = 64 << 20


@pytest.fixture
def peak_bytes():
    """Run something and say how much memory it held at most."""

    def measure(work):
        tracemalloc.start()
        try:
            work()
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    return measure


def test_twenty_minutes_of_stereo(tmp_path, endless, peak_bytes):
    """Written, read, resampled, spliced, mixed, levelled with the limiter at work, and written again."""
    content = endless(20 * 60 * 8_000, 8_000)
    assert content.frames * content.channels * 4 > MOST_BYTES  # as a whole it would not fit

    def work():
        wav.write_whole(tmp_path / "take.wav", content, bit_depth=24)
        clip = files.read(tmp_path / "take.wav", tmp_path / "take")
        part = Part(clip.audio, 8_000, 16_000)
        blended = Blended(clip.audio, Spliced(clip.audio, part, 80_000, 0.01), 0.5, 200, 4_000)
        result, report = level.match_level(blended, clip.audio, -3.0, match=True)
        assert report.limited_db > 0
        wav.write_whole(tmp_path / "result.wav", resample.resample(result, 6_000, tmp_path / "slow"), bit_depth=24)

    assert peak_bytes(work) < MOST_BYTES
    assert files.probe(tmp_path / "result.wav").frames == 20 * 60 * 6_000
