import numpy as np
import pytest

from sonograft.audio.clip import Audio, blocks, surrounding, whole
from sonograft.audio.spool import Spool


@pytest.mark.parametrize("size", [1, 7, 4410, 10_000])
def test_blocks_are_the_sound_in_order(noise, size):
    audio = noise()
    pieces = list(blocks(audio, size))
    assert all(piece.shape[1] == size for piece in pieces[:-1])
    assert np.array_equal(np.concatenate(pieces, axis=1), audio.samples)


def test_nothing_has_no_blocks():
    assert list(blocks(Audio(np.zeros((2, 0), np.float32), 48_000))) == []


def test_whole(noise, tmp_path):
    audio = noise(frames=100_000)
    assert whole(audio) is audio
    with Spool.writing(tmp_path / "spool", 2, 44_100) as writer:
        writer.write(audio.samples)
    again = whole(writer.spool)
    assert np.array_equal(again.samples, audio.samples)
    assert again.samples.flags.c_contiguous
    assert (again.sample_rate, again.seconds) == (44_100, 100_000 / 44_100)


@pytest.mark.parametrize(
    ("start", "stop", "expected"),
    [
        (0, 3, [1, 2, 3]),
        (-2, 2, [0, 0, 1, 2]),
        (2, 5, [3, 0, 0]),
        (-1, 4, [0, 1, 2, 3, 0]),
        (7, 9, [0, 0]),
        (-3, -1, [0, 0]),
    ],
)
def test_beyond_the_ends_there_is_silence(start, stop, expected):
    audio = Audio(np.array([[1, 2, 3]], np.float32), 48_000)
    assert surrounding(audio, start, stop).tolist() == [expected]
