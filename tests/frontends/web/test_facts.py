"""What is told of a render."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import msgspec
import pytest

from sonograft.audio.level import LevelReport
from sonograft.engines import parameters
from sonograft.frontends.web import facts
from sonograft.models import Failure, Job, JobState, Request, StyleChoice

LEVEL = LevelReport(2.7, 0.0, -20.7, -20.7, -7.9, True)


@pytest.fixture
def told(tmp_path: Path):
    styles = (StyleChoice("rain", ("/rain.wav",)),)
    request = Request(content="/take.wav", styles=styles, style_name="rain", parameters=parameters.complete({}))
    job = Job(id="j1", request=request, state=JobState.DONE, origin="osc", created=0.0, result=str(tmp_path / "a.wav"))

    def tell(sidecar: object, **changes: object) -> list[str]:
        text = sidecar if isinstance(sidecar, str) else json.dumps(sidecar)
        (tmp_path / "a.json").write_text(text)
        return facts.told(msgspec.structs.replace(job, **changes))

    return tell


@pytest.mark.parametrize(
    ("level", "words"),
    [
        (LEVEL, "Level: raised by 2.7 dB to the content's −20.7 LUFS; peak −7.9 dBTP."),
        (
            dataclasses.replace(LEVEL, gain_db=-3.0, limited_db=1.25, true_peak_dbtp=-1.0),
            "Level: lowered by 3.0 dB to the content's −20.7 LUFS; peak −1.0 dBTP; peaks limited by up to 1.2 dB.",
        ),
        (
            dataclasses.replace(LEVEL, gain_db=0.0, loudness_lufs=-14.0, matched=False),
            "Level: as it came, −14.0 LUFS beside the content's −20.7 LUFS; peak −7.9 dBTP.",
        ),
        (dataclasses.replace(LEVEL, gain_db=0.01), "Level: as it came, the content's −20.7 LUFS; peak −7.9 dBTP."),
        (dataclasses.replace(LEVEL, loudness_lufs=float("-inf")), "Level: the result is silent."),
    ],
)
def test_the_level_in_a_sentence(told, level, words):
    assert told({"level": dataclasses.asdict(level)}) == [words]


def test_how_long_it_took_and_what_was_chosen(told):
    sidecar = {"render_seconds": 125.4, "chosen_engine": "replay", "why": "both are made of notes.", "level": None}
    assert told(sidecar) == ["replay was chosen: both are made of notes.", "Rendered in 2 min 5 s."]


def test_why_it_failed(told):
    failure = Failure(10, "out_of_memory", "Use quality draft.")
    assert told({}, state=JobState.FAILED, failure=failure, result="") == ["Use quality draft."]


@pytest.mark.parametrize("sidecar", ["", "[]", '{"level": 5}', "{" * 9000, "\x00"])
def test_a_sidecar_that_tells_nothing(told, sidecar):
    assert told(sidecar) == []
    assert told({}, result="/nowhere/a.wav") == []
