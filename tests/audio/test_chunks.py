import struct

import numpy as np
import pytest
import soundfile
from wavinfo import WavInfoReader

from sonograft.audio.chunks import Chunk, history_line, loop_of, read_chunks, with_history
from sonograft.audio.riff import pack
from sonograft.audio.wav import write_whole

TIME_REFERENCE = 172_800_123
IXML = b'<?xml version="1.0" encoding="UTF-8"?><BWFXML><PROJECT>Gr\xc3\xb6\xc3\x9fe</PROJECT><TAKE>7</TAKE></BWFXML>'


def bext(history=b"A=PCM,F=48000,W=24,M=stereo,T=Recorder\r\n", umid=bytes(range(64))):
    """Version 1 of EBU Tech 3285."""
    texts = struct.pack("<256s32s32s10s8s", b"A take", b"Studio", b"DE123", b"2024-02-29", b"12:34:56")
    return texts + struct.pack("<QH64s190s", TIME_REFERENCE, 1, umid, b"") + history


def smpl(first, last):
    return struct.pack("<9I", 0, 0, 20_833, 60, 0, 0, 0, 1, 0) + struct.pack("<6I", 1, 0, first, last, 0, 0)


def cue(*positions):
    points = (struct.pack("<II4sIII", n, p, b"data", 0, 0, p) for n, p in enumerate(positions, 1))
    return struct.pack("<I", len(positions)) + b"".join(points)


def labels(*texts):
    return b"adtl" + b"".join(pack(b"labl", struct.pack("<I", n) + text + b"\0") for n, text in enumerate(texts, 1))


TEMPO = struct.pack("<IHHfIHHf", 2, 60, 0x8000, 0, 8, 4, 4, 97.5)
CARRIED = {
    b"bext": bext(),
    b"iXML": IXML,
    b"smpl": smpl(100, 899),
    b"cue ": cue(0, 480, 999),
    b"LIST": labels(b"Verse", b"Chorus", b"End"),
    b"acid": TEMPO,
    b"cart": bytes(2048),
    b"axml": b"<ebu/>",
    b"_PMX": b"<xmp/>",
    b"strc": bytes(28),
    b"inst": bytes(7),
}
DROPPED = {
    b"JUNK": bytes(28),
    b"PEAK": struct.pack("<II", 1, 0) + bytes(16),
    b"fact": bytes(4),
    b"levl": bytes(100),
    b"FLLR": bytes(1000),
}


@pytest.fixture
def take(tmp_path, riff, pcm16):
    """A bounce with everything that a DAW may keep in it."""
    path = tmp_path / "take.wav"
    sound = np.arange(2000, dtype="<i2").tobytes()
    path.write_bytes(riff(pcm16(2, 48_000), *DROPPED.items(), *CARRIED.items(), (b"data", sound), (b"LIST", b"INFOx")))
    return path


def test_all_that_is_not_about_the_samples_is_carried(take):
    expected = [Chunk(key.decode(), data) for key, data in CARRIED.items()] + [Chunk("LIST", b"INFOx")]
    assert list(read_chunks(take)) == expected


@pytest.mark.parametrize("bit_depth", [24, "float"])
def test_from_a_take_to_a_result_bit_for_bit(take, tmp_path, bit_depth, read):
    clip = read(take)
    result = tmp_path / "result.wav"
    write_whole(result, clip.audio, bit_depth=bit_depth, chunks=clip.chunks)
    again = read(result)
    assert sorted(again.chunks, key=hash) == sorted(clip.chunks, key=hash)
    assert np.array_equal(again.audio.samples, clip.audio.samples)
    info = WavInfoReader(str(result))
    assert info.bext.time_reference == TIME_REFERENCE
    assert info.bext.description == "A take"
    assert info.ixml.project == "Größe"
    assert info.ixml.take == "7"
    assert (info.smpl.sample_loops[0].start, info.smpl.sample_loops[0].end) == (100, 899)
    assert {name: point.position for (name, _), point in zip(info.cues.each_cue(), info.cues.cues, strict=True)} == {
        1: 0,
        2: 480,
        3: 999,
    }
    assert [info.cues.label_and_note(n)[0] for n in (1, 2, 3)] == ["Verse", "Chorus", "End"]
    assert (info.fmt.sample_rate, info.fmt.channel_count, info.data.frame_count) == (48_000, 2, 1000)


def test_history_is_added_and_all_else_kept(tmp_path, noise):
    before = Chunk("bext", bext())
    line = history_line(48_000, 24, 2, "Sonograft 0.1.0")
    after = with_history(before, line)
    assert after.data == bext(umid=bytes(64)) + b"A=PCM,F=48000,W=24,M=stereo,T=Sonograft 0.1.0\r\n"
    write_whole(tmp_path / "x.wav", noise(), bit_depth=24, chunks=[after])
    read_back = WavInfoReader(str(tmp_path / "x.wav")).bext
    assert read_back.time_reference == TIME_REFERENCE
    assert read_back.coding_history.splitlines() == [bext()[602:].decode().strip(), line]


def test_what_was_measured_on_the_old_samples_is_marked_as_unknown():
    fields = bytearray(bext())
    struct.pack_into("<H", fields, 346, 2)
    struct.pack_into("<5h", fields, 412, -2300, 700, -90, -1800, -2000)
    known = with_history(Chunk("bext", bytes(fields)), "new").data
    assert struct.unpack_from("<5H", known, 412) == (0x7FFF,) * 5
    assert known[348:412] == bytes(64)
    assert known[:348] == fields[:348]


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        (b"", b"new\r\n"),
        (b"old\0\0\0", b"old\r\nnew\r\n"),
        (b"old", b"old\r\nnew\r\n"),
        (b"old\r\n\0", b"old\r\nnew\r\n"),
    ],
)
def test_history_however_the_last_one_ended(history, expected):
    assert with_history(Chunk("bext", bext(history)), "new\r\n").data == bext(expected, umid=bytes(64))
    assert with_history(Chunk("bext", b"short"), "new").data == b"short".ljust(602, b"\0") + b"new\r\n"


def test_history_of_mono():
    assert history_line(44_100, 32, 1, "S") == "A=PCM,F=44100,W=32,M=mono,T=S"


class TestLoop:
    @staticmethod
    def sampler(*loops, count=None, cut=0):
        """``loops`` are (type, first frame, last frame)."""
        head = struct.pack("<9I", 0, 0, 20_833, 60, 0, 0, 0, len(loops) if count is None else count, 0)
        data = head + b"".join(struct.pack("<6I", n, *loop, 0, 0) for n, loop in enumerate(loops))
        return [Chunk("iXML", IXML), Chunk("smpl", data[: len(data) - cut])]

    @pytest.mark.parametrize("kind", [0, 1])
    def test_its_last_frame_is_played(self, kind):
        assert loop_of(self.sampler((kind, 100, 899)), 1000) == (100, 900)
        assert loop_of(self.sampler((kind, 0, 999)), 1000) == (0, 1000)
        assert loop_of(self.sampler((kind, 5, 5)), 1000) == (5, 6)

    def test_the_first_that_goes_forward(self):
        assert loop_of(self.sampler((2, 1, 2), (77, 3, 4), (1, 10, 19), (0, 20, 29)), 1000) == (10, 20)

    @pytest.mark.parametrize("loop", [(0, 100, 1000), (0, 500, 400), (0, 2**32 - 1, 2**32 - 1), (2, 100, 200)])
    def test_none_that_lies_outside_or_is_the_wrong_way_round(self, loop):
        assert loop_of(self.sampler(loop), 1000) is None

    def test_none(self):
        assert loop_of([], 1000) is None
        assert loop_of(self.sampler(), 1000) is None
        assert loop_of(self.sampler(count=5), 1000) is None
        assert loop_of(self.sampler((0, 1, 2), cut=1), 1000) is None
        assert loop_of([Chunk("smpl", b"short")], 1000) is None

    def test_from_a_file(self, take, read):
        assert loop_of(read(take).chunks, 1000) == (100, 900)


class TestTolerance:
    @pytest.fixture
    def chunks_of(self, tmp_path):
        def ask(content):
            path = tmp_path / "take.wav"
            path.write_bytes(content)
            return [(chunk.id, len(chunk.data)) for chunk in read_chunks(path)]

        return ask

    def test_a_broken_tail_costs_only_itself(self, chunks_of, riff, pcm16):
        content = riff(pcm16(), (b"iXML", IXML), (b"data", bytes(10)), (b"LIST", b"INFO" + bytes(100)))
        assert chunks_of(content[:-50]) == [("iXML", len(IXML))]
        assert chunks_of(content[:-110]) == [("iXML", len(IXML))]

    def test_a_writer_that_forgets_to_pad(self, chunks_of, riff, pcm16):
        content = riff(pcm16(), (b"iXML", b"odd"), (b"acid", TEMPO))
        unpadded = content.replace(b"odd\0", b"odd")
        assert chunks_of(content) == chunks_of(unpadded) == [("iXML", 3), ("acid", 24)]

    def test_what_is_too_large_or_too_many(self, chunks_of, riff, pcm16):
        assert chunks_of(riff(pcm16(), (b"big ", bytes((4 << 20) + 1)), (b"acid", TEMPO))) == [("acid", 24)]
        assert len(chunks_of(riff(*[(b"none", b"")] * 10_000))) == 256

    def test_garbage_behind_the_end(self, chunks_of, riff, pcm16):
        assert chunks_of(riff(pcm16(), (b"acid", TEMPO)) + b"iXML\4\0\0\0text") == [("acid", 24)]

    def test_a_header_that_was_never_finished(self, chunks_of, riff, pcm16):
        assert chunks_of(riff(pcm16(), (b"acid", TEMPO), (b"data", b"12"), size=0)) == [("acid", 24)]

    def test_other_formats_have_none(self, tmp_path, noise):
        soundfile.write(tmp_path / "take.flac", noise().samples.T, 44_100)
        assert read_chunks(tmp_path / "take.flac") == ()


class TestAiff:
    MARKERS = struct.pack(">H", 3) + b"".join(
        struct.pack(">hIB", number, position, len(text)) + text + b"\0" * (1 - len(text) % 2)
        for number, position, text in [(1, 100, b"In"), (2, 900, b"Out"), (7, 500, b"")]
    )
    INSTRUMENT = struct.pack(">bbbbbbh", 64, -3, 0, 127, 1, 127, 0) + struct.pack(">hhhhhh", 1, 1, 2, 0, 0, 0)

    @pytest.fixture
    def written(self, tmp_path, form, read):
        def convert(*chunks):
            (tmp_path / "take.aif").write_bytes(form(*chunks))
            clip = read(tmp_path / "take.aif")
            write_whole(tmp_path / "result.wav", clip.audio, bit_depth=24, chunks=clip.chunks)
            return WavInfoReader(str(tmp_path / "result.wav"))

        return convert

    def test_markers_become_cues_with_labels(self, written):
        info = written((b"MARK", self.MARKERS))
        assert [(cue.name, cue.sample_offset) for cue in info.cues.cues] == [(1, 100), (2, 900), (7, 500)]
        assert [info.cues.label_and_note(n)[0] for n in (1, 2)] == ["In", "Out"]
        assert info.smpl is None

    def test_a_loop_between_two_markers(self, written):
        info = written((b"MARK", self.MARKERS), (b"INST", self.INSTRUMENT))
        assert (info.smpl.midi_note, info.smpl.sample_period_ns) == (64, round(1e9 / 44_100))
        assert [(loop.loop_type, loop.start, loop.end) for loop in info.smpl.sample_loops] == [(0, 100, 899)]

    def test_texts(self, written):
        info = written((b"NAME", b"Piano"), (b"AUTH", b"Ada"), (b"ANNO", b"warm"))
        assert (info.info.title, info.info.artist, info.info.comment) == ("Piano", "Ada", "warm")

    @pytest.mark.parametrize("broken", [(b"MARK", b"\0\x09"), (b"INST", b"1"), (b"MARK", MARKERS[:-4]), (b"MARK", b"")])
    def test_broken_ones_are_left_out(self, tmp_path, form, broken):
        (tmp_path / "take.aif").write_bytes(form(broken))
        assert read_chunks(tmp_path / "take.aif") == ()
