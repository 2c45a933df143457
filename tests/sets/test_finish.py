"""What a set ends with, and that it never takes away what somebody made of it."""

from __future__ import annotations

import json
import shutil
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import msgspec
import pytest
import soundfile

from sonograft import sets
from sonograft.errors import CannotWrite
from sonograft.models import Failure, JobState
from sonograft.sets import Crate, Outcome


class Finishing:
    def __init__(self, studio: Any, a_set: Any) -> None:
        self.set = a_set
        self.folder = sets.folder_of(studio.folder / "sets", a_set.name)
        self.outcomes = studio.render(a_set)

    def finish(self) -> sets.Finished:
        return sets.finish(self.set, self.outcomes, self.folder)

    def files(self) -> list[str]:
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if path.is_file())

    def crate(self) -> list[str]:
        return [name for name in self.files() if name.startswith("crate/") and name.endswith(".wav")]

    def record(self) -> Any:
        return json.loads((self.folder / "set.json").read_text())


@pytest.fixture
def finishing(studio: Any, friday: Any) -> Finishing:
    return Finishing(studio, friday())


CRATE = [f"crate/{name}.wav" for name in ("01 kick – rain", "01 kick – vinyl", "02 take 2 – rain", "02 take 2 – vinyl")]


def test_everything_is_in_one_folder(finishing: Finishing) -> None:
    finished = finishing.finish()
    assert finishing.files() == [
        *CRATE,
        "crate/crate.m3u8",
        "index.html",
        "listen/01 kick.wav",
        "listen/02 take 2.wav",
        "set.json",
        "set.rpp",
        "summary.txt",
    ]
    assert finished.summary == "Friday: 4 of 4 variations of 2 contents are there.\n"
    assert finished.sheet == finishing.folder / "index.html"
    first = finishing.record()["variations"][0]
    assert (first["content"], first["style"], first["state"], first["crate"]) == (1, "vinyl", "done", CRATE[1])
    assert soundfile.info(finishing.folder / "listen/01 kick.wav").frames == 1600


def test_the_playlist_holds_wherever_the_crate_is_copied(finishing: Finishing, tmp_path: Path) -> None:
    stick = Path(shutil.copytree(finishing.finish().crate, tmp_path / "stick"))
    lines = (stick / "crate.m3u8").read_text("utf-8").splitlines()
    assert lines[:4] == ["#EXTM3U", "#PLAYLIST:Friday", "#EXTINF:0,01 kick – vinyl", "01 kick – vinyl.wav"]
    assert all((stick / name).is_file() for name in lines if not name.startswith("#"))


def test_who_writes_tags_into_the_crate_does_not_change_the_results(finishing: Finishing) -> None:
    finishing.finish()
    result = Path(finishing.outcomes[finishing.set.variations[0].token].result)
    before = result.read_bytes()
    assert (finishing.folder / CRATE[1]).read_bytes() == before
    with (finishing.folder / CRATE[1]).open("r+b") as file:
        file.write(b"tag")
    assert result.read_bytes() == before


def test_links_take_no_room(finishing: Finishing) -> None:
    finishing.set = msgspec.structs.replace(finishing.set, crate=Crate.LINKS)
    finishing.finish()
    finishing.finish()
    result = Path(finishing.outcomes[finishing.set.variations[0].token].result)
    assert (finishing.folder / CRATE[1]).samefile(result)


def test_finished_again_with_more_it_renews_its_own_files(finishing: Finishing) -> None:
    everything = finishing.outcomes
    last = finishing.set.variations[-1].token
    finishing.outcomes = {token: outcome for token, outcome in everything.items() if token != last}
    assert "1 are still to be rendered" in finishing.finish().summary
    assert CRATE[2] not in finishing.files()
    finishing.outcomes = everything
    finishing.finish()
    assert len(finishing.files()) == 11
    assert "01 kick – rain" in (finishing.folder / "crate/crate.m3u8").read_text("utf-8")
    again = {path: path.stat().st_mtime_ns for path in finishing.folder.rglob("*.*") if path.name != "set.json"}
    finishing.finish()
    assert all(path.stat().st_mtime_ns == then for path, then in again.items())


def test_what_the_user_changed_stays_and_the_new_one_is_put_beside(finishing: Finishing) -> None:
    everything = finishing.outcomes
    finishing.outcomes = dict([*everything.items()][:2])
    finishing.finish()
    (finishing.folder / "set.rpp").write_text("mixed until three in the morning")
    finishing.finish()
    assert "set 2.rpp" not in finishing.files()  # there is nothing new to say
    for outcomes in (dict([*everything.items()][:3]), everything):
        finishing.outcomes = outcomes
        finished = finishing.finish()
        assert finished.project.name == "set 2.rpp"
    assert (finishing.folder / "set.rpp").read_text() == "mixed until three in the morning"
    assert "set 3.rpp" not in finishing.files()


def test_what_was_there_before_is_not_taken_for_ours(finishing: Finishing) -> None:
    finishing.folder.mkdir(parents=True)
    (finishing.folder / "index.html").write_text("my own page")
    (finishing.folder / "crate").mkdir()
    (finishing.folder / CRATE[0]).write_text("my own take")
    finished = finishing.finish()
    assert finished.sheet.name == "index 2.html"
    assert (finishing.folder / "index.html").read_text() == "my own page"
    assert (finishing.folder / CRATE[0]).read_text() == "my own take"
    assert "crate/01 kick – rain 2.wav" in finishing.files()


def test_what_was_weeded_out_of_the_crate_stays_out(finishing: Finishing) -> None:
    finishing.finish()
    (finishing.folder / CRATE[0]).unlink()
    (finishing.folder / CRATE[1]).rename(finishing.folder / "crate/opener.wav")
    finishing.finish()
    assert [name for name in finishing.crate() if name[6] == "0"] == CRATE[2:]
    assert "crate/opener.wav" in finishing.files()
    assert [found["crate"] for found in finishing.record()["variations"]] == [None, None, CRATE[3], CRATE[2]]
    shutil.rmtree(finishing.folder / "crate")
    finishing.finish()
    assert [name for name in finishing.crate() if name[6] == "0"] == CRATE


def test_a_set_that_grew_in_front_numbers_its_crate_anew(studio: Any, finishing: Finishing) -> None:
    finishing.finish()
    (finishing.folder / CRATE[3]).write_bytes(b"a take that was edited")
    finishing.set = studio.read(
        'name = "Friday"\nstyles = ["vinyl", "rain"]\n'
        'contents = ["stems/take 10.wav", "stems/kick.wav", "stems/take 2.wav"]'
    )
    finishing.outcomes = {**studio.render(finishing.set), **finishing.outcomes}
    finishing.finish()
    assert finishing.crate() == [
        "crate/01 take 10 – rain.wav",
        "crate/01 take 10 – vinyl.wav",
        "crate/02 kick – rain.wav",
        "crate/02 kick – vinyl.wav",
        CRATE[3],
        "crate/03 take 2 – rain.wav",
    ]


def test_a_crate_whose_results_are_gone_is_not_emptied(studio: Any, finishing: Finishing) -> None:
    finishing.finish()
    shutil.rmtree(studio.folder / "renders")
    finished = finishing.finish()
    assert finishing.crate() == CRATE
    assert finished.summary.count("is gone; `sonograft batch` on the same file renders it again.") == 4


def test_what_failed_is_told_everywhere(finishing: Finishing) -> None:
    failed, cancelled, *_ = finishing.set.variations
    failure = Failure(9, "too_short", "kick.wav is <too> short.")
    finishing.outcomes[failed.token] = Outcome(state=JobState.FAILED, job="j1", failure=failure)
    finishing.outcomes[cancelled.token] = Outcome(state=JobState.CANCELLED, job="j3")
    finished = finishing.finish()
    assert "  kick.wav, vinyl: kick.wav is <too> short.\n  kick.wav, rain: cancelled\n" in finished.summary
    assert "Without any result: kick.wav." in finished.summary
    assert (finishing.folder / "summary.txt").read_text("utf-8") == finished.summary
    page = finished.sheet.read_text("utf-8")
    assert "<dd>kick.wav is &lt;too&gt; short.</dd>" in page
    assert finishing.record()["variations"][0]["error"] == {"code": 9, "name": "too_short", "message": failure.message}


class Page(HTMLParser):
    """What a page refers to, and what it says."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.references: list[str] = []
        self.said: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.references += [str(value) for name, value in attrs if name in ("src", "href", "data")]

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def test_the_sheet_needs_nothing_but_the_sounds_beside_it(finishing: Finishing) -> None:
    page = Page(finishing.finish().sheet.read_text("utf-8"))
    beside = [unquote(name) for name in page.references if not name.startswith(("data:", "#"))]
    assert sorted(beside) == sorted([*CRATE, "listen/01 kick.wav", "listen/02 take 2.wav"])
    assert all((finishing.folder / name).is_file() for name in beside)
    assert sum(name.startswith("data:image/png;base64,") for name in page.references) == 6


def test_names_that_mean_something_to_a_browser_are_only_names(studio: Any) -> None:
    studio.put("stems/<b>#1 50%? &amp.wav")
    studio.put('styles/"quoted".wav')
    finishing = Finishing(studio, studio.read('contents = "stems/<b>*.wav"\nstyles = \'"quoted"\'', "<i>.toml"))
    page = Page(finishing.finish().sheet.read_text("utf-8"))
    assert "01 _b_#1 50%_ &amp " in page.said
    assert '"quoted"' in page.said
    sounds = [unquote(name) for name in page.references if not name.startswith(("data:", "#g"))]
    assert all((finishing.folder / name).is_file() for name in sounds)


def test_a_folder_that_cannot_be_made_is_said(studio: Any, finishing: Finishing) -> None:
    (studio.folder / "sets").write_text("in the way")
    with pytest.raises(CannotWrite, match="cannot be made"):
        finishing.finish()
