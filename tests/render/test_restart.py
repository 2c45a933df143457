"""What is stopped in the middle, and the render after it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from sonograft.audio import wav, whole
from sonograft.engines.kept import Finished
from sonograft.errors import Cancelled, CannotWrite
from sonograft.render import Order
from sonograft.render import job as rendering

RATE = 8_000


@pytest.fixture
def song(studio: Any) -> Path:
    """25 s: several sections."""
    path: Path = studio.file("song.wav", studio.music(25, RATE), sample_rate=RATE, subtype="FLOAT")
    return path


@pytest.fixture(scope="module")
def heard_before() -> dict[str, bytes]:
    return {}


@pytest.fixture
def straight(studio: Any, song: Path, heard_before: dict[str, bytes]) -> bytes:
    """The result of the song without an interruption, rendered by the first test that asks."""
    if "song" not in heard_before:
        heard_before["song"] = studio.render(song, job="jstraight").path.read_bytes()
    return heard_before["song"]


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of sections as they are finished."""
    names: list[str] = []
    keep = Finished.keep

    def keeping(self: Finished, name: str, samples: Any) -> Any:
        names.append(name)
        return keep(self, name, samples)

    monkeypatch.setattr(Finished, "keep", keeping)
    return names


def stop(studio: Any, at: float, how: BaseException) -> None:
    studio.listener.stops_at, studio.listener.stop = at, how


def test_a_song_is_rendered_in_sections(studio: Any, song: Path, rendered: list[str]) -> None:
    result = studio.render(song)
    assert soundfile.info(result.path).frames == soundfile.info(song).frames == result.frames
    assert rendered == ["section-0", "section-1", "section-2"]
    assert not list(studio.work.iterdir())


@pytest.mark.parametrize("at", [0.001, 0.2, 0.5, 0.9, 0.97, 0.985, 1.0])
def test_killed_and_begun_again_it_is_the_same_file(studio: Any, song: Path, straight: bytes, at: float) -> None:
    stop(studio, at, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        studio.render(song)
    assert [path.name for path in studio.work.iterdir()] == ["j234567"]
    assert not [name for name in studio.names(studio.folder / "renders") if "j234567" in name]
    studio.listener.stop = None
    assert studio.render(song).path.read_bytes() == straight
    assert not list(studio.work.iterdir())


def test_finished_sections_are_used(studio: Any, song: Path, rendered: list[str]) -> None:
    stop(studio, 0.7, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        studio.render(song)
    before = rendered.copy()
    assert 0 < len(before) < 3
    rendered.clear()
    studio.listener.stop = None
    studio.render(song)
    assert before + rendered == ["section-0", "section-1", "section-2"]


def test_half_a_section_is_rendered_again(studio: Any, song: Path, straight: bytes, rendered: list[str]) -> None:
    stop(studio, 0.9, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        studio.render(song)
    torn = next(studio.work.rglob("section-0.f32"))
    torn.write_bytes(torn.read_bytes()[:-400])
    torn.with_suffix(".part").write_bytes(b"half of it")
    rendered.clear()
    studio.listener.stop = None
    assert studio.render(song).path.read_bytes() == straight
    assert "section-0" in rendered


def test_sections_of_another_content_are_not_used(studio: Any, song: Path, rendered: list[str]) -> None:
    stop(studio, 0.9, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        studio.render(song)
    rendered.clear()
    studio.listener.stop = None
    studio.file("song.wav", studio.music(25, RATE, seed=4), sample_rate=RATE, subtype="FLOAT")
    again = studio.heard(song)
    assert len(rendered) == 3
    assert np.array_equal(again, studio.heard(song, job="jstraight"))


def test_the_preview_of_the_first_attempt_gives_way_to_that_of_the_second(studio: Any, song: Path) -> None:
    stop(studio, 0.3, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        studio.render(song, quality="standard", kernel=1)
    (first,) = studio.listener.previews
    studio.listener.stop = None
    studio.render(song, quality="standard", kernel=1)
    assert set(studio.listener.previews) == {first}
    assert soundfile.info(first).frames == soundfile.info(song).frames


def test_a_preview_that_cannot_be_written_ends_nothing(studio: Any) -> None:
    order = studio.order(studio.file("a.wav"), quality="standard")
    (studio.folder / "previews").rmdir()
    assert studio.finish(order).path.is_file()
    assert studio.listener.previews == []


@pytest.mark.parametrize("at", [0.0, 0.3, 0.97, 0.985, 1.0])
def test_cancelled_nothing_stays(studio: Any, at: float) -> None:
    content = studio.file("a.wav", studio.music(2))
    order = studio.order(content)
    before = studio.names()
    stop(studio, at, Cancelled("stopped as asked"))
    with pytest.raises(Cancelled):
        studio.finish(order)
    assert studio.names() - studio.names(studio.cache) == before
    assert not studio.work.exists() or not list(studio.work.iterdir())


@pytest.mark.parametrize("fault", [RuntimeError("a fault of ours"), MemoryError(), OSError("the disk")])
def test_after_a_fault_of_ours_nothing_stays(studio: Any, fault: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    order = studio.order(studio.file("a.wav"))
    before = studio.names()

    def broken(*_: Any) -> None:
        raise fault

    monkeypatch.setattr(rendering, "transfer", broken)
    with pytest.raises(type(fault)):
        studio.finish(order)
    assert studio.names() == before
    assert not list(studio.work.iterdir())


def test_a_result_whose_sidecar_cannot_be_written_is_taken_back(studio: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> None:
        raise CannotWrite("The folder is full.")

    monkeypatch.setattr(whole, "publish_whole", full)
    with pytest.raises(CannotWrite, match="full"):
        studio.render(studio.file("a.wav"))
    assert studio.names(studio.folder / "renders") == set()


def test_a_file_that_came_in_the_way_meanwhile_is_neither_lost_nor_passed_off(
    studio: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = studio.folder / "mine.wav"
    write = wav.write_whole

    def slower(path: Path, *how: Any, **more: Any) -> None:
        path.write_bytes(b"another program was faster")
        write(path, *how, **more)

    monkeypatch.setattr(wav, "write_whole", slower)
    order = Order(studio.request(studio.file("a.wav")), mine)
    with pytest.raises(CannotWrite, match="nothing is ever overwritten"):
        studio.finish(order)
    assert mine.read_bytes() == b"another program was faster"
    assert not mine.with_suffix(".json").exists()
