import contextlib
import hashlib
import os
import struct
import sys

import numpy as np
import pytest
import soundfile

from sonograft.audio.clip import Audio
from sonograft.audio.files import probe, require_sound
from sonograft.errors import FileMissing, NotAudio, OutOfMemory, UnusableAudio

NAMES = ["a b.wav", "a,b;c.wav", 'it\'s "so".wav', "größe.wav", "\N{MUSICAL KEYBOARD}.wav", "-n.wav", "%20&?.wav"]
if sys.platform == "linux":  # other systems have no such names
    NAMES.append(os.fsdecode(b"caf\xe9.wav"))


@pytest.mark.parametrize(("channels", "sample_rate"), [(1, 8_000), (2, 44_100), (1, 48_000), (2, 192_000)])
@pytest.mark.parametrize(
    ("form", "subtype", "steps"),
    [
        ("WAV", "PCM_16", 2**15),
        ("WAVEX", "PCM_24", 2**23),
        ("RF64", "PCM_24", 2**23),
        ("WAV", "FLOAT", None),
        ("AIFF", "PCM_24", 2**23),
        ("FLAC", "PCM_16", 2**15),
    ],
)
def test_what_was_written_is_read_exactly(tmp_path, noise, form, subtype, steps, channels, sample_rate, read):
    audio = noise(channels, 1001, sample_rate).samples
    if steps:
        audio = np.round(audio * steps).astype(np.float32) / np.float32(steps)
    path = tmp_path / "take.snd"
    soundfile.write(path, audio.T, sample_rate, format=form, subtype=subtype)
    clip = read(path)
    assert np.array_equal(clip.audio.samples, audio)
    assert clip.audio.samples.flags.c_contiguous
    assert (clip.source.format, clip.source.subtype) == (form, subtype)
    assert (clip.source.sample_rate, clip.source.channels, clip.source.frames) == (sample_rate, channels, 1001)
    assert clip.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert probe(path) == clip.source


@pytest.mark.parametrize(("suffix", "subtype"), [("mp3", "MPEG_LAYER_III"), ("ogg", "VORBIS"), ("opus", "OPUS")])
def test_lossy_files_have_the_frames_of_their_decoder(tmp_path, sine, suffix, subtype, read):
    path = tmp_path / f"take.{suffix}"
    audio = sine(440, -6, seconds=1.5)
    soundfile.write(path, audio.samples.T, 48_000, format=None if suffix != "opus" else "OGG", subtype=subtype)
    clip = read(path)
    expected, _ = soundfile.read(path, dtype="float32")
    assert clip.audio.frames == probe(path).frames == 72_000
    assert np.array_equal(clip.audio.samples, expected.T)
    assert clip.chunks == ()


class TestMp3WithoutLength:
    """Files whose first frame, which states the length, is missing."""

    @pytest.fixture
    def bare(self, tmp_path, noise):
        def write(bitrate_mode):
            audio = noise(frames=100_000)
            audio.samples[:, :50_000] = 0
            path = tmp_path / "take.mp3"
            soundfile.write(path, audio.samples.T, 44_100, bitrate_mode=bitrate_mode, compression_level=0.5)
            content = path.read_bytes()
            path.write_bytes(content[content.index(content[:2], 2) :])
            return path

        return write

    def test_of_constant_bit_rate(self, bare, read):
        assert read(bare("CONSTANT")).audio.frames >= 100_000

    def test_of_variable_bit_rate(self, bare, refusal):
        assert "does not say how long" in refusal(bare("VARIABLE"), NotAudio)


@pytest.mark.parametrize(
    ("subtype", "bit_depth"),
    [("PCM_16", 24), ("PCM_24", 24), ("PCM_32", "float"), ("FLOAT", "float"), ("DOUBLE", "float")],
)
def test_a_result_is_written_no_worse(tmp_path, subtype, bit_depth):
    soundfile.write(tmp_path / "take.wav", np.full(100, 0.25), 48_000, subtype=subtype)
    assert probe(tmp_path / "take.wav").bit_depth == bit_depth


def test_bw64(tmp_path, noise, read):
    path = tmp_path / "take.wav"
    soundfile.write(path, noise().samples.T, 44_100, format="RF64", subtype="FLOAT")
    path.write_bytes(b"BW64" + path.read_bytes()[4:])
    assert np.array_equal(read(path).audio.samples, noise().samples)
    assert probe(path).frames == noise().frames


@pytest.mark.parametrize("name", NAMES)
def test_odd_names(tmp_path, noise, name, read):
    soundfile.write(tmp_path / "take.wav", noise().samples.T, 44_100)
    path = (tmp_path / "take.wav").rename(tmp_path / name)
    assert read(path).audio.frames == noise().frames


def test_one_frame(tmp_path, read):
    soundfile.write(tmp_path / "take.wav", [0.5], 44_100)
    assert read(tmp_path / "take.wav").audio.samples.tolist() == [[0.5]]


@pytest.fixture
def refusal(read, tmp_path):
    """What is said of a file that is refused: ``refusal(path, error)``; nothing of it stays behind."""

    def ask(path, error):
        before = set(tmp_path.iterdir())
        with pytest.raises(error) as caught:
            read(path)
        assert path.name in caught.value.message
        assert set(tmp_path.iterdir()) == before
        return caught.value.message

    return ask


def test_no_file_and_no_sound(tmp_path, refusal):
    path = tmp_path / "take.wav"
    refusal(path, FileMissing)
    path.write_text("not a sound " * 100)
    assert "looks like text" in refusal(path, NotAudio)
    with pytest.raises(NotAudio):
        probe(path)


@pytest.mark.parametrize("form", ["WAV", "RF64", "AIFF"])
def test_cut_short_says_how_much_is_there(tmp_path, form, refusal):
    path = tmp_path / "take.wav"
    soundfile.write(path, np.full(80_000, 0.1), 8_000, format=form, subtype="PCM_16")
    os.truncate(path, 44 + 2 * 8_000 * 3)
    message = refusal(path, NotAudio)
    assert "promises 10.0" in message.replace("9.99", "10.0")
    assert "there" in message
    assert any(f"{seconds} s are there" in message for seconds in ("3.00", "2.99"))


@pytest.mark.parametrize("suffix", ["flac", "mp3"])
def test_compressed_and_cut_short(tmp_path, noise, suffix, refusal):
    path = tmp_path / f"take.{suffix}"
    soundfile.write(path, noise(frames=100_000).samples.T, 44_100)
    os.truncate(path, path.stat().st_size // 2)
    assert "promises 2.27 s" in refusal(path, NotAudio)


def test_a_header_that_was_never_finished(tmp_path, riff, pcm16, refusal):
    path = tmp_path / "take.wav"
    path.write_bytes(riff(pcm16(), size=0xFFFFFFFF) + b"data\xff\xff\xff\xff" + bytes(1000))
    assert "never finished" in refusal(path, NotAudio)


def test_a_flac_of_unknown_length(tmp_path, noise, refusal):
    path = tmp_path / "take.flac"
    soundfile.write(path, noise().samples.T, 44_100)
    content = bytearray(path.read_bytes())
    content[21:26] = bytes([content[21] & 0xF0, 0, 0, 0, 0])  # the 36 bits of the number of frames
    path.write_bytes(content)
    assert "does not say how long" in refusal(path, NotAudio)
    with pytest.raises(NotAudio):
        probe(path)


@pytest.mark.parametrize("form", ["WAV", "AIFF", "FLAC", "OGG", "MP3"])
def test_a_damaged_header(tmp_path, noise, form, read):
    path = tmp_path / "take.wav"
    soundfile.write(path, noise().samples.T, 44_100, format=form)
    sound = path.read_bytes()
    for first in range(4, 64, 4):
        path.write_bytes(sound[:first] + b"\xff" * 24 + sound[first + 24 :])
        with contextlib.suppress(NotAudio, UnusableAudio, OutOfMemory):
            assert np.isfinite(read(path).audio.samples).all()


def test_a_header_that_promises_days(tmp_path, noise, read):
    path = tmp_path / "take.flac"
    soundfile.write(path, noise().samples.T, 44_100)
    content = bytearray(path.read_bytes())
    content[21:26] = bytes([content[21] | 0x0F, 255, 255, 255, 254])
    path.write_bytes(content)
    with pytest.raises((OutOfMemory, NotAudio)):
        read(path)


def test_no_frames(tmp_path, refusal):
    soundfile.write(tmp_path / "take.wav", np.zeros((0, 2)), 44_100)
    assert "0 frames" in refusal(tmp_path / "take.wav", UnusableAudio)


def test_eight_channels(tmp_path, refusal):
    soundfile.write(tmp_path / "take.wav", np.zeros((100, 8)), 44_100)
    assert "has 8 channels" in refusal(tmp_path / "take.wav", UnusableAudio)


@pytest.mark.parametrize("sample_rate", [2_000, 700_000])
def test_extreme_sample_rates(tmp_path, sample_rate, refusal):
    soundfile.write(tmp_path / "take.wav", np.zeros(100), sample_rate)
    assert f"{sample_rate} Hz" in refusal(tmp_path / "take.wav", UnusableAudio)


def test_samples_that_are_no_numbers(tmp_path, refusal):
    samples = np.zeros((1000, 2), np.float32)
    samples[500, 1], samples[700, 0] = np.nan, -np.inf
    soundfile.write(tmp_path / "take.wav", samples, 8_000, subtype="FLOAT")
    message = refusal(tmp_path / "take.wav", UnusableAudio)
    assert "2 samples" in message
    assert "0.062 s" in message or "0.063 s" in message


def test_the_first_of_them_may_be_late(tmp_path, refusal):
    samples = np.zeros((200_000, 2), np.float32)
    samples[150_000, 0] = np.nan
    soundfile.write(tmp_path / "take.wav", samples, 8_000, subtype="FLOAT")
    message = refusal(tmp_path / "take.wav", UnusableAudio)
    assert "has 1 sample that" in message
    assert "the first at 18.750 s" in message


@pytest.mark.parametrize(("level", "expected"), [(0.0, "all its samples are 0"), (10 ** (-95 / 20), "-95 dBFS")])
def test_silence(level, expected):
    audio = Audio(np.full((2, 100), level, np.float32), 48_000)
    with pytest.raises(UnusableAudio, match=f"take.wav is silent: .*{expected}"):
        require_sound(audio, "take.wav")


def test_the_quietest_sound():
    require_sound(Audio(np.full((2, 100), 10 ** (-89.9 / 20), np.float32), 48_000), "take.wav")


def test_more_channels_than_a_header_can_mean(tmp_path, riff, read):
    path = tmp_path / "take.wav"
    form = struct.pack("<HHIIHH", 1, 65535, 44_100, 0, 0, 16)
    path.write_bytes(riff((b"fmt ", form), (b"data", bytes(65535 * 4))))
    with pytest.raises((NotAudio, UnusableAudio)):
        read(path)
