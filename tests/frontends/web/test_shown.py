"""What clients of the network are shown of paths."""

from __future__ import annotations

from pathlib import Path

import pytest

from sonograft.engines import parameters
from sonograft.frontends.web.access import Client
from sonograft.frontends.web.folders import Folders
from sonograft.frontends.web.rows import Shown
from sonograft.models import Failure, Job, JobState, Request, StyleChoice

HOME = Path("/home/me/Sonograft")
FOLDERS = Folders(
    home=HOME,
    renders=Path("/mnt/renders"),
    previews=Path("/var/state/previews"),
    views=Path("/var/state/views"),
    **{name: HOME / name for name in ("inbox", "styles", "contents")},
)
HERE, PHONE = Client("127.0.0.1", True), Client("192.168.1.20", False)
VOX = "/home/me/Secret Album/vox.wav"


@pytest.fixture
def job() -> Job:
    styles = (StyleChoice("rain", ("/samples/private/rain.wav",)),)
    request = Request(content=VOX, styles=styles, style_name="rain", parameters=parameters.complete({}))
    words = f"{VOX!r} does not exist. Is '/samples/private/rain.wav' there, or is /home/me/Secret Album gone?"
    failure = Failure(5, "file_missing", words)
    result = "/mnt/renders/vox - rain.wav"
    return Job(
        id="j1", request=request, state=JobState.FAILED, origin="osc", created=0.0, failure=failure, result=result
    )


def test_this_machine_is_shown_everything(job):
    row = Shown(FOLDERS, HERE).row(job)
    assert (row.content, row.error) == (VOX, job.failure.message)


def test_the_network_is_shown_names_outside_of_the_home(job):
    row = Shown(FOLDERS, PHONE).row(job)
    assert (row.content, row.result) == ("vox.wav", "/mnt/renders/vox - rain.wav")
    assert row.error == "'vox.wav' does not exist. Is 'rain.wav' there, or is Secret Album gone?"


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        (str(HOME / "contents" / "a.wav"), str(HOME / "contents" / "a.wav")),
        ("/home/me/Sonograft-old/a.wav", "a.wav"),
        ("/home/me/a.wav", "a.wav"),
        ("", ""),
    ],
)
def test_the_home_is_no_secret_what_begins_like_it_is(path, shown):
    assert Shown(FOLDERS, PHONE).path(path) == shown
