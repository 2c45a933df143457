"""Sounds that are sent here: taken whole or not at all, never over another, never anywhere else."""

from __future__ import annotations

import asyncio
import socket
from types import SimpleNamespace
from urllib.parse import quote

import pytest

from sonograft.frontends.web import names
from sonograft.frontends.web.disk import Disk
from sonograft.frontends.web.feed import Feeds
from sonograft.frontends.web.library import watch_library
from sonograft.library import StyleLibrary


@pytest.fixture
def sound(tmp_path, a_sound) -> bytes:
    return a_sound(tmp_path / "outside" / "sound.wav").read_bytes()


def send(studio, data: bytes, name: str = "take.wav", where: str = "contents", **headers: str):
    return studio.change("POST", f"/api/{where}?name={quote(name, safe='')}", data, **headers)


def there(studio, where: str = "contents") -> list[str]:
    return sorted(path.name for path in (studio.folder / where).iterdir())


def test_a_clip_arrives(studio, sound):
    answer = send(studio, sound)
    assert answer.status == 201
    told = answer.json
    path = studio.folders.contents / "take.wav"
    assert told["content"] == str(path)
    assert (told["name"], told["channels"], told["sample_rate"]) == ("take.wav", 2, 44_100)
    assert told["seconds"] == pytest.approx(8000 / 44_100)
    assert path.read_bytes() == sound
    assert [row["name"] for row in studio.ask("/api/contents").json] == ["take.wav"]


def test_a_style_arrives_and_can_be_used(studio, sound):
    answer = send(studio, sound, "rain on tin.wav", "styles")
    assert (answer.status, answer.json["name"]) == (201, "rain on tin")
    assert [row["name"] for row in studio.ask("/api/styles").json] == ["rain on tin"]


def test_nothing_is_overwritten(studio, sound, a_sound, tmp_path):
    other = a_sound(tmp_path / "outside" / "other.flac", form="FLAC").read_bytes()
    sent = [send(studio, sound).json["name"] for _ in range(3)]
    assert sent == ["take.wav", "take-2.wav", "take-3.wav"]
    assert (studio.folders.contents / "take.wav").read_bytes() == sound
    assert send(studio, sound, "rain.wav", "styles").json["name"] == "rain"
    assert send(studio, other, "Rain.flac", "styles").json["name"] == "Rain-2"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("../../../etc/cron.d/x.wav", "x.wav"),
        ("..\\..\\boot.wav", "boot.wav"),
        ("/etc/passwd", "passwd.wav"),
        ("C:\\Windows\\x.wav", "x.wav"),
        ("\\\\server\\share\\x.wav", "x.wav"),
        ("..", "sound.wav"),
        (".", "sound.wav"),
        ("/", "sound.wav"),
        (".hidden.wav", "hidden.wav"),
        ("...wav", "wav.wav"),
        ("a\0b.wav", "ab.wav"),
        ("a\r\nb\x1b[31m.wav", "ab[31m.wav"),
        ("\u202egnp.wav", "gnp.wav"),
        ("CON.wav", "_CON.wav"),
        ("nul", "_nul.wav"),
        ("Com1.tar.wav", "_Com1.tar.wav"),
        ("a:stream.wav", "astream.wav"),
        ("take. . .wav", "take.wav"),
        ("take.mp3", "take.wav"),
        ("take.exe", "take.exe.wav"),
        ("Take.WAV", "Take.WAV"),
        ("  a   b.wav ", "a b.wav"),
        ("u\u0308ber.wav", "über.wav"),
        ("🥁.wav", "🥁.wav"),
        ("-rf.wav", "-rf.wav"),
        ("%2e%2e%2fx.wav", "%2e%2e%2fx.wav"),
        ("~/x.wav", "x.wav"),
    ],
)
def test_names_are_cleaned(said, kept):
    assert names.clean(said, "WAV") == kept


def test_no_name_leads_out_of_the_folder(studio, sound):
    for name in ("../up.wav", "/tmp/up.wav", "..\\up.wav", "....//up.wav", "%2e%2e/up.wav", "..%2fup.wav"):
        assert send(studio, sound, name).status == 201
    inside = {path for path in studio.folder.rglob("*up*") if path.is_file()}
    assert {path.parent for path in inside} == {studio.folders.contents}


@pytest.mark.parametrize("letter", ["a", "ü", "🥁"])
def test_long_names_are_cut_between_letters(studio, sound, letter):
    answer = send(studio, sound, letter * 400 + ".wav")
    again = send(studio, sound, letter * 400 + ".wav")
    assert (answer.status, again.status) == (201, 201)
    assert len(again.json["name"].encode()) <= 255
    assert set(answer.json["name"].removesuffix(".wav")) == {letter}


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "empty"),
        (b"hello", "text"),
        (b"<!doctype html><script>alert(1)</script>", "HTML"),
        (b"PK\x03\x04" + bytes(100_000), "ZIP"),
        (bytes(200_000), "zero bytes"),
        (b"MZ" + b"\x90" * 300_000, "unknown bytes"),
    ],
)
def test_what_is_no_sound_is_refused_whatever_it_is_called(studio, body, words):
    answer = send(studio, body, "take.wav", **{"Content-Type": "audio/wav"})
    assert answer.status == 415
    assert answer.json["name"] == "not_audio"
    assert words in answer.json["message"]
    assert ".sonograft" not in answer.json["message"]
    assert there(studio) == []


def test_a_sound_that_is_cut_short_is_refused(studio, sound):
    answer = send(studio, sound[:-5000])
    assert answer.status == 415
    assert "cut short" in answer.json["message"]
    assert there(studio) == []


def test_the_kind_of_the_body_is_looked_at(studio, sound):
    assert send(studio, sound, **{"Content-Type": "text/html"}).status == 415
    assert send(studio, sound, **{"Content-Type": "multipart/form-data; boundary=x"}).status == 415
    assert send(studio, sound, **{"Content-Type": "Audio/X-Wav; q=1"}).status == 201
    assert send(studio, sound, **{"Content-Type": "application/octet-stream"}).status == 201


def test_what_is_too_large_is_refused_before_it_comes(studio_with, sound):
    studio = studio_with(max_upload=10_000)
    with socket.create_connection(("127.0.0.1", studio.door.port), 10) as line:
        line.sendall(
            b"POST /api/contents?name=a HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nX-Sonograft: 1\r\n" % studio.door.port
            + b"Content-Length: 99999999\r\n\r\n"
        )
        assert line.recv(12) == b"HTTP/1.1 413"
        assert b"shorter" in line.recv(4096)
        line.shutdown(socket.SHUT_WR)
    assert there(studio) == []


def test_a_browser_that_sends_on_still_hears_the_answer(studio_with):
    studio = studio_with(max_upload=10_000)
    assert send(studio, bytes(20_000_000)).status == 413


def test_what_turns_out_too_large_is_refused(studio_with, sound):
    studio = studio_with(max_upload=10_000)
    answer = studio.change("POST", "/api/contents?name=a", iter_of(sound), **{"Transfer-Encoding": "chunked"})
    assert answer.status == 413
    assert "shorter" in answer.json["message"]
    assert there(studio) == []


def iter_of(data: bytes):
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (data[:9000], data[9000:])) + b"0\r\n\r\n"


def test_who_goes_in_the_middle_leaves_nothing(studio, sound, wait_until):
    with socket.create_connection(("127.0.0.1", studio.door.port), 10) as line:
        line.sendall(
            b"POST /api/contents?name=a HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nX-Sonograft: 1\r\nContent-Length: %d\r\n\r\n"
            % (studio.door.port, len(sound))
            + sound[:20_000]
        )
        wait_until(lambda: there(studio))
        assert studio.ask("/api/contents").json == []
    wait_until(lambda: not there(studio))


def test_a_full_disk_is_told(studio, sound, monkeypatch):
    monkeypatch.setattr("shutil.disk_usage", lambda folder: type("Usage", (), {"free": 1000})())
    answer = send(studio, sound)
    assert answer.status == 507
    assert "too full" in answer.json["message"]


def test_a_folder_that_is_gone_is_told(studio, sound):
    studio.folders.contents.rmdir()
    answer = send(studio, sound)
    assert (answer.status, answer.json["name"]) == (507, "cannot_write")


def test_pages_are_told_of_new_styles_and_tags(studio, sound):
    with studio.open_page() as page:
        page.hears()
        send(studio, sound, "rain.wav", "styles")
        assert page.hears() == ("styles", None)
        studio.change("PUT", "/api/styles/rain/tags", {"tags": ["wet", " Wet ", "", "slow  drops"]})
        assert page.hears() == ("styles", None)
    assert studio.ask("/api/styles").json[0]["tags"] == ["wet", "slow drops"]


def test_pages_are_told_of_styles_that_were_put_into_the_folder(tmp_path, quiet_studio):
    core = SimpleNamespace(library=StyleLibrary(tmp_path, lambda path: 1.0))
    feeds = Feeds(quiet_studio.core)

    async def look() -> bool:
        disk = Disk(1)
        with feeds.opened() as feed:
            looking = asyncio.create_task(watch_library(core, feeds, disk, each_s=0.01))
            number = 0
            while not (news := await feed.news(0.05)):
                number += 1  # the first may have come before the first look
                (tmp_path / f"{number}.wav").touch()
            looking.cancel()
            await asyncio.wait([looking])
        disk.close()
        return news.styles

    assert asyncio.run(look())


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/api/styles/nothing/tags", {"tags": []}, 404),
        ("/api/styles/..%2fcontents/tags", {"tags": []}, 404),
        ("/api/styles/rain/tags", {"tags": "wet"}, 400),
        ("/api/styles/rain/tags", {}, 400),
        ("/api/styles/rain/tags", {"tags": [], "more": 1}, 400),
        ("/api/styles/rain/tags", {"tags": ["x" * 65]}, 400),
        ("/api/styles/rain/tags", {"tags": ["a\nb\x00"]}, 400),
        ("/api/styles/rain/tags", [], 400),
        ("/api/styles/rain/tags", b"{", 400),
        ("/api/styles/rain/tags", b"", 400),
        ("/api/styles/rain/tags", b"[" * 100_000, 400),
        ("/api/styles/rain/tags", b'{"tags": ["' + b"x" * 2_000_000 + b'"]}', 413),
    ],
)
def test_tags_that_are_none(studio, a_sound, path, body, status):
    a_sound(studio.styles / "rain.wav")
    answer = studio.change("PUT", path, body)
    assert answer.status == status
    assert set(answer.json) == {"code", "name", "message"}
