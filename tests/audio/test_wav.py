import struct

import numpy as np
import pytest
import soundfile
from wavinfo import WavInfoReader

from sonograft.audio import wav
from sonograft.audio.chunks import Chunk, read_chunks
from sonograft.audio.clip import Audio
from sonograft.audio.formats import is_whole
from sonograft.audio.riff import survey
from sonograft.audio.wav import write_whole

CHUNKS = (
    Chunk("iXML", b"<BWFXML/>"),
    Chunk("cue ", struct.pack("<I", 0)),
    Chunk("acid", bytes(range(24))),
    Chunk("LIST", b"INFO" + b"odd"),
)


@pytest.mark.parametrize("sample_rate", [8_000, 44_100, 48_000, 192_000])
@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize(("bit_depth", "subtype"), [(24, "PCM_24"), ("float", "FLOAT")])
def test_what_is_written_is_read_by_libsndfile(tmp_path, noise, bit_depth, subtype, channels, sample_rate):
    audio = noise(channels, 1001, sample_rate)
    path = tmp_path / "take.wav"
    write_whole(path, audio, bit_depth=bit_depth, chunks=CHUNKS)
    with soundfile.SoundFile(path) as file:
        assert (file.format, file.subtype, file.samplerate, file.frames) == ("WAV", subtype, sample_rate, 1001)
        samples = file.read(dtype="float32", always_2d=True).T
    tolerance = 0 if bit_depth == "float" else 0.5 / 2**23
    assert np.abs(samples - audio.samples).max() <= tolerance
    assert is_whole(path)
    assert set(read_chunks(path)) == set(CHUNKS)


@pytest.mark.parametrize("bits", [16, 24])
def test_null(tmp_path, noise, bits, read):
    """What came from 16 or 24 bits goes back to them without any difference, the outermost values too."""
    steps = np.float32(2 ** (bits - 1))
    samples = np.round(noise(frames=200_000).samples * steps) / steps
    samples[0, :2] = -1, 1 - 1 / steps
    soundfile.write(tmp_path / "in.wav", samples.T, 48_000, subtype=f"PCM_{bits}")
    content = read(tmp_path / "in.wav").audio
    write_whole(tmp_path / "out.wav", content, bit_depth=24)
    assert np.array_equal(read(tmp_path / "out.wav").audio.samples, content.samples)
    assert np.array_equal(content.samples, samples)


def test_24_bits_are_rounded_to_the_nearest_and_held_at_full_scale(tmp_path, read):
    step = 2.0**-23
    wanted = {
        0.4 * step: 0,
        0.6 * step: step,
        -0.6 * step: -step,
        1.0: 1 - step,
        7.5: 1 - step,
        -1.0: -1.0,
        -1e30: -1.0,
    }
    write_whole(tmp_path / "x.wav", Audio(np.array([list(wanted)], np.float32), 48_000), bit_depth=24)
    assert read(tmp_path / "x.wav").audio.samples[0].tolist() == list(wanted.values())


def test_float_keeps_what_lies_above_full_scale(tmp_path, read):
    write_whole(tmp_path / "x.wav", Audio(np.array([[3.5, -2e-30]], np.float32), 48_000), bit_depth="float")
    assert read(tmp_path / "x.wav").audio.samples.tolist() == np.array([[3.5, -2e-30]], np.float32).tolist()


@pytest.mark.parametrize("bit_depth", [24, "float"])
@pytest.mark.parametrize("frames", [0, 1, 3])
def test_sizes_and_padding(tmp_path, bit_depth, frames):
    path = tmp_path / "x.wav"
    write_whole(path, Audio(np.zeros((1, frames), np.float32), 48_000), bit_depth=bit_depth, chunks=CHUNKS)
    with path.open("rb") as file:
        found = survey(file)
    assert path.stat().st_size % 2 == 0
    assert found.claimed_end == found.length
    assert all(span.is_complete and span.start % 2 == 0 for span in found.spans)
    assert found.sound.present == frames * (3 if bit_depth == 24 else 4)
    order = [span.id for span in found.spans if span.id != b"fact"]
    assert order == [b"fmt ", b"iXML", b"acid", b"data", b"cue ", b"LIST"]


def test_the_same_sound_gives_the_same_bytes(tmp_path, noise):
    for name in ("a.wav", "b.wav"):
        write_whole(tmp_path / name, noise(), bit_depth="float", chunks=CHUNKS)
    assert (tmp_path / "a.wav").read_bytes() == (tmp_path / "b.wav").read_bytes()


class TestLongerThanRiffCanCount:
    """With the end of RIFF brought down to what a test can write."""

    @pytest.fixture
    def take(self, tmp_path, monkeypatch, noise):
        monkeypatch.setattr(wav, "_LARGEST", 10_000)
        write_whole(tmp_path / "take.wav", noise(frames=5000), bit_depth=24, chunks=CHUNKS)
        return tmp_path / "take.wav"

    def test_rf64_has_its_sizes_at_the_front(self, take):
        head = take.read_bytes()[:48]
        assert struct.unpack("<4sI4s4sI", head[:20]) == (b"RF64", 0xFFFFFFFF, b"WAVE", b"ds64", 28)
        assert struct.unpack("<QQQI", head[20:]) == (take.stat().st_size - 8, 30_000, 5000, 0)

    def test_libsndfile_reads_it(self, take, read, noise):
        with soundfile.SoundFile(take) as file:
            assert (file.format, file.subtype, file.frames) == ("RF64", "PCM_24", 5000)
        assert np.abs(read(take).audio.samples - noise(frames=5000).samples).max() <= 0.5 / 2**23
        assert is_whole(take)
        assert set(read_chunks(take)) == set(CHUNKS)

    def test_wavinfo_reads_it(self, take):
        info = WavInfoReader(str(take))
        assert (info.fmt.sample_rate, info.fmt.bits_per_sample, info.data.frame_count) == (44_100, 24, 5000)

    def test_riff_goes_up_to_its_last_byte(self, take, tmp_path, monkeypatch, noise):
        write_whole(tmp_path / "riff.wav", noise(frames=100), bit_depth=24, chunks=CHUNKS)
        size = (tmp_path / "riff.wav").stat().st_size - 8
        for largest, magic in [(size, b"RIFF"), (size - 1, b"RF64")]:
            monkeypatch.setattr(wav, "_LARGEST", largest)
            path = tmp_path / f"{largest}.wav"
            write_whole(path, noise(frames=100), bit_depth=24, chunks=CHUNKS)
            assert path.read_bytes()[:4] == magic
