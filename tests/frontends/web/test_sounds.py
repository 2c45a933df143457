"""Sounds over HTTP: parts of them, forms that browsers do not know, files that change."""

from __future__ import annotations

import io

import numpy as np
import pytest
import soundfile

from sonograft.frontends.web.ranges import disposition, span


@pytest.fixture
def heard(studio, a_sound):
    """The address of a sound in the contents."""

    def make(name: str = "take.wav", **form: object) -> str:
        a_sound(studio.folders.contents / name, **form)
        return f"/api/contents/{name}/sound"

    return make


def test_a_wav_is_given_as_it_is(studio, heard):
    answer = studio.ask(heard())
    assert answer.status == 200
    assert answer.headers["content-type"] == "audio/wav"
    assert answer.headers["accept-ranges"] == "bytes"
    assert answer.body == (studio.folders.contents / "take.wav").read_bytes()


@pytest.mark.parametrize(
    ("asked", "part"),
    [
        ("bytes=0-0", slice(0, 1)),
        ("bytes=100-199", slice(100, 200)),
        ("bytes=31000-", slice(31000, None)),
        ("bytes=-10", slice(-10, None)),
        ("bytes=-9999999", slice(0, None)),
        ("bytes=5-9999999", slice(5, None)),
        ("BYTES=1-2", slice(1, 3)),
    ],
)
@pytest.mark.parametrize("form", ["", "?as=wav"])
def test_a_part(studio, heard, asked, part, form):
    path = heard() + form
    whole = studio.ask(path).body
    answer = studio.ask(path, Range=asked)
    assert answer.status == 206
    assert answer.body == whole[part]
    first = range(len(whole))[part][0]
    assert answer.headers["content-range"] == f"bytes {first}-{first + len(answer.body) - 1}/{len(whole)}"
    assert int(answer.headers["content-length"]) == len(answer.body)


@pytest.mark.parametrize("asked", ["bytes=9999999-", "bytes=-0", "bytes=32044-32050"])
def test_a_part_that_is_not_there(studio, heard, asked):
    answer = studio.ask(heard(), Range=asked)
    assert answer.status == 416
    assert answer.headers["content-range"] == "bytes */32044"
    assert "32044" in answer.json["message"]


@pytest.mark.parametrize(
    "asked", ["bytes=0-1,5-6", "items=0-1", "bytes=-", "bytes=5-2", "bytes=a-b", "bytes= 1-2", "x"]
)
def test_what_is_no_one_part_gets_all(studio, heard, asked):
    assert studio.ask(heard(), Range=asked).status == 200


def test_a_part_of_a_file_that_changed_is_all_of_the_new_one(studio, heard):
    path = heard()
    etag = studio.ask(path).headers["etag"]
    part = {"Range": "bytes=0-9", "If-Range": etag}
    assert studio.ask(path, **part).status == 206
    heard(frames=500)
    assert studio.ask(path, **part).status == 200


def test_a_sound_that_is_the_same_is_not_sent_again(studio, heard):
    path = heard()
    etag = studio.ask(path).headers["etag"]
    answer = studio.ask(path, **{"If-None-Match": f'"other", W/{etag}'})
    assert (answer.status, answer.body) == (304, b"")
    assert studio.ask(path, **{"If-None-Match": '"other"'}).status == 200


def test_head_tells_the_length_only(studio, heard):
    answer = studio.ask(heard(), "HEAD")
    assert (answer.status, answer.body, answer.headers["content-length"]) == (200, b"", "32044")


@pytest.mark.parametrize(
    ("name", "form", "subtype"),
    [
        ("a.aiff", "AIFF", "PCM_24"),
        ("a.aiff", "AIFF", "PCM_16"),
        ("a.rf64", "RF64", "FLOAT"),
        ("a.ogg", "OGG", "VORBIS"),
        ("a.wav", "WAV", "DOUBLE"),
        ("a.wav", "WAV", "IMA_ADPCM"),
        ("a.wav", "WAVEX", "PCM_24"),
    ],
)
def test_what_browsers_do_not_play_comes_as_wav(studio, heard, name, form, subtype):
    path = heard(name, form=form, subtype=subtype)
    answer = studio.ask(path)
    assert answer.headers["content-type"] == "audio/wav"
    assert int(answer.headers["content-length"]) == len(answer.body)
    given, rate = soundfile.read(io.BytesIO(answer.body), dtype="float32")
    there, _ = soundfile.read(studio.folders.contents / name, dtype="float32")
    assert rate == 44_100
    np.testing.assert_array_equal(given, there)


@pytest.mark.parametrize(("name", "kind"), [("a.flac", "audio/flac"), ("a.mp3", "audio/mpeg")])
def test_what_every_browser_plays_stays_as_it_is(studio, heard, name, kind):
    form, subtype = ("FLAC", "PCM_24") if name == "a.flac" else ("MP3", "MPEG_LAYER_III")
    answer = studio.ask(heard(name, form=form, subtype=subtype))
    assert answer.headers["content-type"] == kind
    assert answer.body == (studio.folders.contents / name).read_bytes()


@pytest.mark.parametrize(
    ("form", "subtype"), [("FLAC", "PCM_24"), ("WAV", "PCM_16"), ("AIFF", "PCM_24"), ("OGG", "VORBIS")]
)
def test_windows_of_the_decoded_sound_fit_together(studio, heard, form, subtype):
    path = heard(f"a.{form.lower()}", form=form, subtype=subtype, frames=5000, channels=1) + "?as=wav"
    whole = studio.ask(path).body
    assert whole[:4] == b"RIFF"
    size = 4097  # never at a frame's border
    parts = [studio.ask(path, Range=f"bytes={start}-{start + size - 1}").body for start in range(0, len(whole), size)]
    assert b"".join(parts) == whole
    etags = {studio.ask(path, Range=f"bytes={start}-").headers["etag"] for start in (0, 9, 999)}
    assert len(etags) == 1


def test_an_mp3_in_windows_sounds_as_in_one_piece(studio, heard):
    path = heard("a.mp3", form="MP3", subtype="MPEG_LAYER_III", frames=200_000, channels=1) + "?as=wav"
    whole = studio.ask(path).body
    part = studio.ask(path, Range="bytes=400058-480057").body
    there, given = (np.frombuffer(data, np.float32) for data in (whole[400058:480058], part))
    assert np.abs(there - given).max() < 1e-3


def test_the_original_under_its_name(studio, heard):
    answer = studio.ask(
        heard("süß 1.aiff".replace(" ", "_"), form="AIFF").replace("ü", "%C3%BC").replace("ß", "%C3%9F") + "?download=1"
    )
    assert answer.headers["content-type"] == "audio/aiff"
    assert "filename*=UTF-8''s%C3%BC%C3%9F_1.aiff" in answer.headers["content-disposition"]
    assert answer.body[:4] == b"FORM"


@pytest.mark.parametrize("name", ['a"b.wav', "a\\b.wav", "a\r\nX: 1.wav", "%41.wav", "é\udce9.wav"])
def test_no_name_breaks_the_header(name):
    header = disposition(name)
    plain = header.partition('filename="')[2].partition('"; filename*')[0]
    assert header.isascii()
    assert "\n" not in header
    assert not set(plain) & set('"\\%')


def test_what_is_no_sound_says_so(studio):
    (studio.folders.contents / "letter.wav").write_text("Dear producer")
    for what in ("sound", "peaks", "spectrogram"):
        answer = studio.ask(f"/api/contents/letter.wav/{what}")
        assert answer.status == 415
        assert answer.json["name"] == "not_audio"


def test_a_file_that_shrinks_while_it_is_sent_ends_the_connection(studio, a_sound):
    path = a_sound(studio.folders.contents / "long.wav", frames=6_000_000)
    connection = studio.connect()
    connection.request("GET", "/api/contents/long.wav/sound")
    answer = connection.getresponse()
    answer.read(1000)
    with path.open("r+b") as file:
        file.truncate(2000)
    with pytest.raises(Exception, match=r"IncompleteRead|reset"):
        answer.read()
    connection.close()


def test_who_goes_in_the_middle_leaves_nothing(studio, a_sound, wait_until):
    a_sound(studio.folders.contents / "long.wav", frames=6_000_000)
    for _ in range(5):
        connection = studio.connect()
        connection.request("GET", "/api/contents/long.wav/sound")
        connection.getresponse().read(10)
        connection.close()
    wait_until(lambda: not studio.open_files())


@pytest.mark.parametrize("size", [1, 10])
def test_the_last_byte_can_be_had(size):
    assert span(f"bytes={size - 1}-", size).stop == size
    with pytest.raises(ValueError, match=r"^$"):
        span(f"bytes={size}-", size)
