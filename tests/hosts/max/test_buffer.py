"""``sonograft.buffer~``, as it is built: what is in a ``buffer~`` is rendered and comes back; nothing in it is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from .atoms import Said
from .conftest import HABITS, PATCHERS, StubServer
from .interpreter import Max, Patcher
from .sound import Sound

LOADED, PREVIEW, PROGRESS, LIGHT, TEXT, DUMP = range(6)
pytestmark = pytest.mark.parametrize("habits", HABITS, ids=["one way", "the other way"], indirect=True)


class Studio:
    """A ``buffer~``, the object, and a server that gives back what the test says."""

    def __init__(self, program: Max, stub: StubServer, folder: Path, *args: str) -> None:
        self.program, self.stub, self.folder = program, stub, folder
        program.buffers["loop"] = Sound(noise(0), 22_050.0)
        self.patch: Patcher = program.load(PATCHERS / "sonograft.buffer~.maxpat", *args, "@port", str(stub.port))
        self.patch.write(f'folder "{folder}", style vinyl')
        self.until(lambda: self.patch.out(LIGHT)[-1:] == [(1,)])

    def until(self, condition: Callable[[], object]) -> None:
        self.program.until(lambda: self.stub.answer() or condition())

    def asked(self) -> list[Said]:
        return [message for message in self.stub.heard if message.selector == "/sonograft/render"]

    def render(self, words: str = "bang") -> Said:
        """Send ``words``, and wait until the server has been asked."""
        before = len(self.asked())
        self.patch.write(words)
        self.until(lambda: len(self.asked()) > before)
        return self.asked()[-1]

    def give(self, request: Said, samples: np.ndarray) -> Path:
        """The server's answer to ``request``: a file with these samples."""
        token, *_, port = request.args
        path = self.folder / f"result of {token}.wav"
        soundfile.write(path, samples, 22_050, subtype="FLOAT")
        self.stub.say(port, Said("/sonograft/ack", ("render", token, f"j{token}")))
        done = Said("/sonograft/job/done", (f"j{token}", token, "", str(path), len(samples), 22_050))
        self.stub.say(port, done)
        self.stub.say(port, done)  # as the server does until it has been seen
        return path

    def sound(self, name: str = "loop") -> np.ndarray:
        return self.program.buffers[name].samples

    @property
    def text(self) -> str:
        return str(self.patch.out(TEXT)[-1][0])


def noise(seed: int, frames: int = 4000) -> np.ndarray:
    return np.random.default_rng(seed).uniform(-1.4, 1.4, (frames, 2)).astype(np.float32)


@pytest.fixture
def studio(max_program: Max, stub_server: Callable[[int], StubServer], tmp_path: Path) -> Callable[..., Studio]:
    return lambda *args: Studio(max_program, stub_server(1), tmp_path, *(args or ("loop",)))


def test_the_sound_goes_out_and_the_result_comes_in(studio: Callable[..., Studio]) -> None:
    here = studio()
    request = here.render()
    _, content, style, *_ = request.args
    written, sample_rate = soundfile.read(content, dtype="float32")
    assert (sample_rate, style) == (22_050, "vinyl")
    assert np.array_equal(written, noise(0))  # beyond full scale, too: float, not 16 bits
    path = here.give(request, noise(1))
    here.until(lambda: here.patch.out(LOADED))
    assert here.patch.out(LOADED) == [(str(path),)]
    assert np.array_equal(here.sound(), noise(1))


def test_undo_and_redo(studio: Callable[..., Studio]) -> None:
    here = studio()
    here.give(here.render(), noise(1))
    here.until(lambda: here.patch.out(LOADED))
    for times, wanted in [(2, 0), (3, 1), (4, 0)]:
        here.patch.write("undo")
        here.until(lambda times=times: len(here.patch.out(LOADED)) == times)
        assert np.array_equal(here.sound(), noise(wanted))


def test_what_was_recorded_meanwhile_is_not_lost(studio: Callable[..., Studio]) -> None:
    here = studio()
    request = here.render()
    here.program.buffers["loop"].samples = noise(7)
    here.give(request, noise(1))
    here.until(lambda: here.patch.out(LOADED))
    here.patch.write("undo")
    here.until(lambda: len(here.patch.out(LOADED)) == 2)
    assert np.array_equal(here.sound(), noise(7))


def test_a_second_buffer_takes_the_result(studio: Callable[..., Studio]) -> None:
    here = studio("loop", "styled")
    here.give(here.render(), noise(1))
    here.until(lambda: here.patch.out(LOADED))
    assert np.array_equal(here.sound("styled"), noise(1))
    assert np.array_equal(here.sound(), noise(0))
    here.patch.write("undo")  # there was nothing before
    here.program.run(1)
    assert np.array_equal(here.sound("styled"), noise(1))


def test_several_renders_each_with_its_own_words(studio: Callable[..., Studio]) -> None:
    here = studio()
    here.patch.write("render rain strength 0.5, render, render tape")
    here.until(lambda: len(here.asked()) >= 3)
    requests = list({message.args[0]: message for message in here.asked()}.values())
    assert [message.args[2] for message in requests] == ["rain", "vinyl", "tape"]
    assert len({message.args[1] for message in requests}) == 3
    assert requests[0].args[3:5] == ("strength", pytest.approx(0.5))
    for seed, request in enumerate(requests, start=1):
        here.give(request, noise(seed))
    here.until(lambda: len(here.patch.out(LOADED)) == 3)
    assert np.array_equal(here.sound(), noise(3))


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("select 10 100.5", "221@22050", "2216@22050"),  # 220.5 and 2216.025 samples
        ("selectsamps 5 3999", "5@22050", "3999@22050"),
    ],
)
def test_a_selection_is_said_in_samples(studio: Callable[..., Studio], words: str, start: str, end: str) -> None:
    here = studio()
    request = here.render(f"{words}, bang")
    assert dict(zip(request.args[3:-2:2], request.args[4:-2:2], strict=True)) == {"start": start, "end": end}
    assert "start" not in here.render("all, bang").args
    here.render(f"{words}, bang")
    assert "start" not in here.render("select, bang").args


def test_an_empty_buffer_is_not_rendered(studio: Callable[..., Studio]) -> None:
    here = studio("nothing")
    here.patch.write("bang")
    assert here.text == "The buffer~ nothing is empty."
    assert not here.asked()


def test_a_folder_that_is_not_there(studio: Callable[..., Studio]) -> None:
    here = studio()
    here.patch.write("folder /no/such/folder, bang")
    assert here.text == "There is no folder /no/such/folder. Choose another one: folder /path/to/it"


def test_a_file_that_cannot_be_written_keeps_the_buffer_as_it_is(studio: Callable[..., Studio]) -> None:
    here = studio()
    request = here.render()
    gone = here.folder.with_name("gone")
    gone.mkdir()
    here.patch.write(f'folder "{gone}"')
    here.program.run(0.1)
    path = here.give(request, noise(1))
    here.program.listen(0.1)
    gone.rmdir()
    here.program.run(20)
    assert "buffer~ could not write or read" in here.text
    assert np.array_equal(here.sound(), noise(0))
    assert path.exists()
    here.patch.write(f'folder "{here.folder}"')
    here.give(here.render(), noise(2))  # and it goes on
    here.until(lambda: here.patch.out(LOADED))
    assert np.array_equal(here.sound(), noise(2))
