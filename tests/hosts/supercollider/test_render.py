"""Buffers and files go to the server and come back, sample by sample, in a real sclang with a real scsynth."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile


@pytest.fixture
def put_float(tmp_path: Path) -> Callable[..., Path]:
    """A float WAV of noise with a silent beginning, so that a shift would show."""

    def put(name: str, frames: int, channels: int, sample_rate: int) -> Path:
        sound = 0.2 * np.random.default_rng(7).standard_normal((frames, channels)).astype("float32")
        sound[: frames // 10] = 0
        path = tmp_path / name
        soundfile.write(path, sound, sample_rate, subtype="FLOAT")
        return path

    return put


@pytest.mark.parametrize(
    ("frames", "channels", "sample_rate"), [(22_051, 1, 44_100), (48_001, 2, 48_000), (30_011, 2, 44_100)]
)
def test_a_buffer_rendered_with_strength_0_is_the_same(
    studio: Any, put_float: Any, assert_null: Any, tmp_path: Path, frames: int, channels: int, sample_rate: int
) -> None:
    sound = put_float("take.wav", frames, channels, sample_rate)
    said = studio.run(
        f"""
        var buffer = Buffer.read(s, "{sound}"), result, job;
        s.sync;
        job = Sonograft.render(buffer, \\vinyl, strength: 0);
        result = job.wait;
        "result: % % %".format(result.numFrames, result.numChannels, result.sampleRate.asInteger).postln;
        "other number: %".format(result.bufnum != buffer.bufnum).postln;
        "path: %".format(job.path).postln;
        result.write("{tmp_path}/out.wav", "wav", "float");
        buffer.write("{tmp_path}/untouched.wav", "wav", "float");
        s.sync;
        [buffer, result].do(_.free);
        """
    )
    assert said["result"] == f"{frames} {channels} {sample_rate}"
    assert said["other number"] == "true"
    assert "WARNING" not in said
    assert Path(said["path"]).name.startswith("take_vinyl_")  # called as the sound is
    for each in (tmp_path / "out.wav", tmp_path / "untouched.wav", Path(said["path"])):
        assert_null(each, sound)


def test_the_whole_way_of_a_buffer(studio: Any, put_float: Any, tmp_path: Path) -> None:
    sound = put_float("take.wav", 33_000, 1, 22_050)
    before = set(studio.temporary.iterdir())
    said = studio.run(
        f"""
        var buffer = Buffer.read(s, "{sound}"), job, heard = List.new, states = List.new, end = Condition.new;
        s.sync;
        job = Sonograft.render(buffer, \\vinyl, [style_notes: 0.1, seed: 3], strength: 0.8) {{ |result, job|
            "done: % % %".format(result.numFrames, job.state, thisThread.clock).postln;
            end.unhang;
        }};
        job.addDependant {{ |job, what| if (what == \\state) {{ states.add(job.state) }} }};
        job.onProgress = {{ |fraction, stage, eta, job| heard.add(fraction) }};
        job.onPreview = {{ |preview, job| "preview: %".format(preview.numFrames).postln; preview.free }};
        "at once: %".format(job.state).postln;
        end.hang;
        "states: %".format(states.asArray).postln;
        "progress: % % %".format(heard.size, heard.first, heard == heard.copy.sort).postln;
        "path: %".format(job.path).postln;
        job.buffer.free; buffer.free;
        """
    )
    assert said["done"] == "33000 done AppClock"
    assert said["preview"] == "33000"
    assert said["at once"] == "writing"
    assert said["states"] in ("[ asking, queued, running, loading, done ]", "[ asking, running, loading, done ]")
    count, first, is_sorted = said["progress"].split()
    assert int(count) >= 2
    assert 0 <= float(first) <= 1
    assert is_sorted == "true"
    order = json.loads(Path(said["path"]).with_suffix(".json").read_text())
    assert [order["parameters"][name] for name in ("seed", "strength", "style_notes")] == pytest.approx([3, 0.8, 0.1])
    assert set(studio.temporary.iterdir()) == before  # what was written for it is gone


def test_a_file_is_rendered_without_a_sound_server(session: Any, server: Any, assert_null: Any) -> None:
    content = server.put_sound("Übung 1, laut & schön.wav", seconds=1.0, sample_rate=22_050)
    said = session.run(
        f"""
        var job;
        job = Sonograft.render("{content}", "vinyl", 0, server: ~nowhere) {{ |it| "called: %".format(it).postln }};
        "waited: %".format(job.wait).postln;
        "path: % frames: % rate: %".format(job.path, job.frames, job.sampleRate).postln;
        job = Sonograft.render(PathName("{content}"), \\vinyl, 0, server: ~nowhere);
        "of a PathName: %".format(job.wait).postln;
        job = Sonograft.render(SoundFile("{content}"), PathName("{server.home}/styles/vinyl.wav"), 0, server: ~nowhere);
        "of a SoundFile: %".format(job.wait).postln;
        0.1.wait;
        """
    )
    assert said["called"] == "nil"
    assert said["path"] == f"{said['waited']} frames: 22050 rate: 22050"
    for each in ("waited", "of a PathName", "of a SoundFile"):
        assert_null(Path(said[each]), content)


def test_a_file_comes_into_a_buffer(studio: Any, server: Any) -> None:
    content = server.put_sound("Übung 2.wav", seconds=1.0, sample_rate=22_050)
    said = studio.run(
        f"""
        var styles = (vinyl: 2, "{server.home}/styles/vinyl.wav": 1);
        var buffer = Sonograft.render("{content}", styles, quality: \\draft).wait;
        "buffer: % % %".format(buffer.class, buffer.numFrames, buffer.numChannels).postln;
        """
    )
    assert said["buffer"] == "Buffer 22050 2"


def test_a_buffer_is_a_style_too(studio: Any, put_float: Any) -> None:
    content, style = put_float("content.wav", 22_050, 1, 44_100), put_float("rain.wav", 30_000, 1, 44_100)
    said = studio.run(
        f"""
        var content = Buffer.read(s, "{content}"), style = Buffer.read(s, "{style}");
        s.sync;
        "path: %".format(Sonograft.render(content, style, quality: \\draft).wait.path).postln;
        """
    )
    assert Path(said["path"]).name.startswith("content_rain_")


def test_a_region_is_rendered_and_the_rest_stays(studio: Any, put_float: Any, tmp_path: Path) -> None:
    sound = put_float("take.wav", 44_100, 1, 44_100)
    said = studio.run(
        f"""
        var buffer = Buffer.read(s, "{sound}"), job;
        s.sync;
        job = Sonograft.renderRegion(buffer, \\vinyl, 11025, 30001, quality: \\draft);
        job.wait;
        "path: %".format(job.path).postln;
        job = Sonograft.renderRegion(buffer, \\vinyl, 22050) {{ |it, job| "second half: %".format(job.path).postln }};
        job.wait;
        0.1.wait;
        """
    )
    before, _ = soundfile.read(sound, dtype="float32")
    after, _ = soundfile.read(said["path"], dtype="float32")
    changed = np.flatnonzero(before != after)
    assert changed.min() >= 11_025
    assert changed.max() < 30_001
    assert changed.size > 10_000
    after, _ = soundfile.read(said["second half"], dtype="float32")
    changed = np.flatnonzero(before != after)
    assert changed.min() >= 22_050
    assert changed.max() > 40_000


def test_in_place_the_number_stays_and_the_sound_before_comes_back(
    studio: Any, put_float: Any, assert_null: Any, tmp_path: Path
) -> None:
    sound = put_float("take.wav", 44_101, 2, 48_000)
    said = studio.run(
        f"""
        var buffer = Buffer.read(s, "{sound}"), number, job;
        s.sync;
        number = buffer.bufnum;
        job = Sonograft.renderInPlace(buffer, \\vinyl, quality: \\draft);
        "same: %".format(job.wait === buffer and: {{ buffer.bufnum == number }}).postln;
        "path: %".format(job.path).postln;
        buffer.write("{tmp_path}/rendered.wav", "wav", "float"); s.sync;
        job.undo; s.sync;
        buffer.write("{tmp_path}/undone.wav", "wav", "float"); s.sync;
        job.redo; s.sync;
        buffer.write("{tmp_path}/redone.wav", "wav", "float"); s.sync;
        """
    )
    assert said["same"] == "true"
    assert_null(tmp_path / "rendered.wav", Path(said["path"]))
    assert_null(tmp_path / "undone.wav", sound)
    assert_null(tmp_path / "redone.wav", Path(said["path"]))
    assert np.abs(soundfile.read(said["path"])[0] - soundfile.read(sound)[0]).max() > 0.001


def test_a_buffer_in_a_pattern_is_exchanged(studio: Any, put_float: Any) -> None:
    sound = put_float("take.wav", 44_100, 1, 44_100)
    said = studio.run(
        f"""
        var original = Buffer.read(s, "{sound}"), proxy, notes, number = {{ |event|
            event.use {{ [\\buf, ~buf].asOSCArgArray.last }}
        }};
        s.sync;
        proxy = SonograftBuffer(original);
        notes = Pbind(\\buf, proxy).asStream;
        "before: %".format(number.(notes.next(())) == original.bufnum).postln;
        proxy.render(\\vinyl, quality: \\draft).wait;
        0.2.wait;
        "after: %".format(number.(notes.next(())) == proxy.takes.last.bufnum).postln;
        "exchanged: %".format(proxy.bufnum != original.bufnum).postln;
        proxy.use(0);
        "original: %".format(number.(notes.next(())) == original.bufnum).postln;
        proxy.free;
        "kept: %".format(original.numFrames).postln;
        """
    )
    assert [said[name] for name in ("before", "after", "exchanged", "original")] == ["true"] * 4
    assert said["kept"] == "44100"


def test_cancel_stops_a_job_wherever_it_is(at: Any, start_server: Any) -> None:
    server = start_server()  # cancelling replaces its worker process
    server.put_sound("styles/vinyl.wav")
    session = at(server.osc_port)
    content = server.put_sound("long.wav", seconds=30.0, sample_rate=44_100)
    said = session.run(
        f"""
        var running = Sonograft.render("{content}", \\vinyl);
        var queued = Sonograft.render("{content}", \\vinyl, [seed: 1]), unasked;
        while {{ running.state != \\running or: {{ queued.state != \\queued }} }} {{ 0.02.wait }};
        running.onCancel = {{ |job| "told: %".format(job.state).postln }};
        queued.cancel;
        "queued: %, %".format(queued.wait, queued.state).postln;
        running.cancel;
        "running: %, %".format(running.wait, running.state).postln;
        unasked = Sonograft.render("{content}", \\vinyl).cancel;
        "unasked: %".format(unasked.state).postln;
        0.5.wait;
        Sonograft.allJobs {{ |list| "there: %".format(list.collect(_.state).asArray.asSet.asArray).postln }};
        0.2.wait;
        """
    )
    assert said["queued"] == "nil, cancelled"
    assert said["running"] == "nil, cancelled"
    assert said["told"] == "cancelled"
    assert said["unasked"] == "cancelled"
    assert said["there"] == "[ cancelled ]"


def test_what_is_wrong_is_said_in_the_servers_words(session: Any, server: Any) -> None:
    content = server.put_sound("take.wav")
    said = session.run(
        f"""
        var job = Sonograft.render("{content}", \\vynil);
        job.onFail = {{ |message, job| "style: % % %".format(job.code, job.errorName, message).postln }};
        "result: %".format(job.wait).postln;
        Sonograft.render("{content}", \\vinyl, [reverb: 1]).wait;
        Sonograft.render("/no/such/take.wav", \\vinyl).onFail_ {{ |message| "file: %".format(message).postln }}.wait;
        Sonograft.renderRegion("{content}", \\vinyl, \\soon).onFail_ {{ |message| "region: %".format(message).postln }};
        Sonograft.render(nil, \\vinyl).onFail_ {{ |message| "nothing: %".format(message).postln }};
        Sonograft.render(Buffer.new(~nowhere, 5, 1, 0), \\vinyl)
            .onFail_ {{ |message| "no sound server: %".format(message).postln }};
        0.2.wait;
        """
    )
    assert said["style"].startswith("16 unknown_style There is no style 'vynil' in the library. Did you mean 'vinyl'?")
    assert said["result"] == "nil"
    assert "WARNING: A render has no 'reverb'" in said
    assert "does not exist" in said["file"]
    assert said["region"] == "start and end are frames; soon and nil came."
    assert "nil came" in said["nothing"]
    assert "Boot it first: s.boot" in said["no sound server"]


def test_styles_jobs_ping_and_a_job_of_an_earlier_session(session: Any, server: Any) -> None:
    server.put_sound("styles/Gläser.wav", seconds=1.5)
    content = server.put_sound("take.wav")
    result = server.render(content, "vinyl")
    said = session.run(
        f"""
        var taken;
        Sonograft.styles {{ |list|
            "styles: %".format(list.collect {{ |style| [style.name, style.seconds.round(0.1)] }}.asArray).postln
        }};
        Sonograft.ping {{ |seconds| "ping: %".format(seconds < 0.5).postln }};
        Sonograft.ping;
        taken = Sonograft.take("{result.args[0]}");
        taken.wait;
        "taken: %".format(taken.path).postln;
        Sonograft.take("jnosuch").onFail_ {{ |message| "unknown: %".format(message).postln }}.wait;
        0.1.wait;
        """
    )
    assert said["styles"] == "[ [ Gläser, 1.5 ], [ vinyl, 0.6 ] ]"
    assert said["ping"] == "true"
    assert "answers after" in said
    assert said["taken"] == result.args[3]
    assert said["unknown"] == "There is no job 'jnosuch'."


def test_the_window_renders_and_plays(studio: Any, put_float: Any) -> None:
    sound = put_float("take.wav", 12_000, 2, 24_000)
    said = studio.run(
        f"""
        var buffer = Buffer.read(s, "{sound}"), view;
        s.sync;
        view = Sonograft.gui(buffer);
        while {{ view.style.isNil }} {{ 0.05.wait }};
        view.render;
        while {{ view.job.hasEnded.not }} {{ 0.05.wait }};
        "job: %".format(view.job.state).postln;
        view.play;
        while {{ s.numSynths == 0 }} {{ 0.05.wait }};
        view.hear(0);
        view.stop;
        view.close;
        "buffer: %".format(buffer.numFrames).postln;
        """
    )
    assert said["job"] == "done"
    assert said["buffer"] == "12000"
    assert "ERROR" not in said
