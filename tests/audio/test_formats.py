import contextlib
import math
import os
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sonograft.audio.chunks import read_chunks
from sonograft.audio.formats import SUFFIXES, accepts, is_whole, sniff
from sonograft.errors import FileMissing, NotAudio, SonograftError

WRITTEN = [
    ("WAV", "PCM_16", "WAV"),
    ("WAVEX", "PCM_24", "WAV"),
    ("RF64", "FLOAT", "WAV"),
    ("AIFF", "PCM_24", "AIFF"),
    ("FLAC", "PCM_16", "FLAC"),
    ("OGG", "VORBIS", "OGG"),
    ("OGG", "OPUS", "OGG"),
    ("MP3", "MPEG_LAYER_III", "MP3"),
]


@pytest.mark.parametrize(("form", "subtype", "name"), WRITTEN)
def test_each_format_is_known_by_its_content_whatever_its_suffix(tmp_path, form, subtype, name):
    path = tmp_path / "take.wav"
    soundfile.write(path, np.full((4800, 2), 0.1), 48_000, format=form, subtype=subtype)
    assert sniff(path) == name
    assert is_whole(path)


def test_an_mp3_behind_its_tag(tmp_path):
    path = tmp_path / "take.mp3"
    soundfile.write(path, np.full(4800, 0.1), 48_000)
    path.write_bytes(b"ID3\x04\0\0\0\0\x40\x00" + bytes(64 * 128) + path.read_bytes())
    assert sniff(path) == "MP3"


@pytest.mark.parametrize("name", ["take.wav", "TAKE.WAV", "a b.Aiff", "x.y.flac", "ü.opus", "m.mp3", "t.bwf"])
def test_accepts(name):
    assert accepts(Path("/in") / name)


@pytest.mark.parametrize(
    "name", ["take.txt", "take", ".take.wav", "._take.wav", "take.wav.part", "take.wav~", "take.json", ".wav"]
)
def test_does_not_accept(name):
    assert not accepts(Path("/in") / name)


def test_suffixes_are_lower_case_with_their_dot():
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in SUFFIXES)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "empty (0 bytes)"),
        (b"dear diary, " * 500, "looks like text"),
        ("größer".encode() * 1000, "looks like text"),
        (b"\xef\xbb\xbf<!DOCTYPE html><html>", "web page (HTML)"),
        (b"PK\x03\x04" + bytes(100), "ZIP archive"),
        (b"\0\0\0\x20ftypM4A " + bytes(100), "M4A"),
        (b"MThd\0\0\0\x06", "MIDI"),
        (bytes(5000), "nothing but zero bytes"),
        (b"\xde\xad\xbe\xef" + bytes(range(256)), "unknown bytes (de ad be ef)"),
        (b"\xff\xfet\0e\0x\0t\0", "unknown bytes"),
    ],
)
def test_what_is_no_sound_is_named(tmp_path, content, expected):
    path = tmp_path / "take.wav"
    path.write_bytes(content)
    with pytest.raises(NotAudio) as caught:
        sniff(path)
    assert "take.wav" in caught.value.message
    assert expected in caught.value.message
    assert "ounce" in caught.value.message  # what to do


def test_what_cannot_be_opened_is_said(tmp_path):
    os.mkfifo(tmp_path / "pipe.wav")
    (tmp_path / "loop.wav").symlink_to(tmp_path / "loop.wav")
    for name, expected in [
        ("no.wav", "no file"),
        ("", "is a folder"),
        ("pipe.wav", "not an ordinary file"),
        ("loop.wav", "cannot be read"),
        ("x" * 300 + ".wav", "cannot be read"),
        ("nul\0.wav", "cannot be read"),
    ]:
        with pytest.raises(FileMissing, match=expected):
            sniff(tmp_path / name)


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    path = tmp_path / "take.wav"
    path.write_bytes(b"RIFF")

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)  # a superuser may read everything, so the system cannot be asked
    with pytest.raises(FileMissing, match="may not be read"):
        sniff(path)


def test_a_name_that_is_no_utf8_can_be_sent(tmp_path):
    with pytest.raises(FileMissing) as caught:
        sniff(tmp_path / os.fsdecode(b"caf\xe9.wav"))
    assert "caf\N{REPLACEMENT CHARACTER}.wav" in caught.value.message.encode().decode()


def test_the_server_process_imports_nothing_heavy():
    code = (
        "import sys, sonograft.audio.formats; print([m for m in ('numpy', 'soundfile', 'torch') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


class TestIsWhole:
    """Whether a bounce is finished, told from its header."""

    @pytest.fixture
    def whole(self, tmp_path):
        def ask(content):
            path = tmp_path / "take.wav"
            path.write_bytes(content)
            return is_whole(path)

        return ask

    def test_a_finished_file_at_no_earlier_length(self, whole, riff, pcm16):
        content = riff(pcm16(), (b"data", bytes(100)))
        assert whole(content)
        assert not any(whole(content[:length]) for length in range(4, len(content)))

    def test_with_metadata_behind_the_sound(self, whole, riff, pcm16):
        content = riff(pcm16(), (b"data", bytes(100)), (b"LIST", b"INFO" + bytes(60)))
        assert whole(content)
        assert not whole(content[:-40])

    def test_headers_that_are_not_yet_filled_in(self, whole, riff, pcm16):
        sound = (b"data", bytes(100))
        assert not whole(riff(pcm16(), sound, size=0))
        assert not whole(riff(pcm16(), sound, size=0xFFFFFFFF))
        open_ended = riff(pcm16()) + b"data\xff\xff\xff\xff" + bytes(100)
        assert not whole(open_ended)
        started = riff(pcm16(), (b"data", b""))  # a valid header of nothing, rewritten at the end
        assert not whole(started + bytes(100))

    def test_an_empty_file_that_is_finished(self, whole, riff, pcm16):
        assert whole(riff(pcm16(), (b"data", b"")))

    def test_odd_sizes_padded_or_not_and_what_trails(self, whole, riff, pcm16):
        content = riff(pcm16(), (b"data", bytes(101)))
        assert whole(content)
        assert whole(content[:-1])
        assert whole(content + b"TAG" + bytes(125))
        assert whole(riff(pcm16(), (b"data", bytes(101)), size=len(content) - 9))

    def test_a_size_that_counts_the_outermost_header_too(self, whole, riff, pcm16):
        content = riff(pcm16(), (b"data", bytes(100)))
        assert whole(riff(pcm16(), (b"data", bytes(100)), size=len(content)))

    @pytest.mark.parametrize("magic", [b"RF64", b"BW64"])
    def test_sizes_of_64_bits(self, whole, magic, riff, pcm16):
        def content(total, sound):
            sizes = struct.pack("<QQQI", total, sound, sound // 2, 0)
            start = riff((b"ds64", sizes), pcm16(), size=0xFFFFFFFF, magic=magic)
            return start + b"data\xff\xff\xff\xff" + bytes(100)

        length = len(content(0, 0))
        assert whole(content(length - 8, 100))
        assert not whole(content(0, 0))
        assert not whole(content(length + 92, 200))
        assert not whole(riff(pcm16(), (b"data", bytes(100)), size=0xFFFFFFFF, magic=magic))

    def test_aiff(self, whole, form):
        assert whole(form())
        assert whole(form((b"NAME", b"odd")))
        assert not whole(form(cut=100))
        assert not whole(b"FORM\0\0\0\0" + form()[8:])

    def test_other_formats_are_not_judged(self, whole):
        assert whole(b"fLaC" + bytes(10))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    start=st.sampled_from([b"", b"ID3\x04\0\0", b"OggS", b"\xff\xfb", b"fLaC"])
    | st.builds(
        lambda magic, size, form: magic + struct.pack("<I", size) + form,
        st.sampled_from([b"RIFF", b"RF64", b"BW64", b"FORM"]),
        st.integers(0, 2**32 - 1),
        st.sampled_from([b"WAVE", b"AIFF", b""]),
    ),
    chunks=st.lists(
        st.tuples(
            st.sampled_from(
                [b"fmt ", b"data", b"ds64", b"bext", b"COMM", b"MARK", b"INST", b"SSND", b"NAME", b"\0\0\0\0"]
            ),
            st.integers(0, 40) | st.integers(0, 2**32 - 1),
            st.binary(max_size=40),
        ),
        max_size=5,
    ),
    big=st.booleans(),
)
def test_any_bytes_give_an_answer_or_an_error_of_ours(tmp_path, start, chunks, big):
    path = tmp_path / "take.wav"
    order = ">I" if big else "<I"
    path.write_bytes(start + b"".join(i + struct.pack(order, size) + data for i, size, data in chunks))
    assert is_whole(path) in (True, False)
    assert sum(len(chunk.data) for chunk in read_chunks(path)) < math.inf
    with contextlib.suppress(SonograftError):
        assert sniff(path)
