"""The door to the engines, the table, the chart, and the sounds of the length figures."""

from __future__ import annotations

import pytest
import soundfile
from benchmarks.chart import Point
from benchmarks.rows import Row, pair_table
from PIL import Image

from benchmarks import chart, length, ours


def test_a_render_is_timed_and_as_loud_as_the_content(tones, monkeypatch):
    monkeypatch.setattr(ours.device, "use_all_cores", lambda: None)
    content = tones((60,), (64,), (67,), sample_rate=8000)
    made = ours.render(content, tones((45, 50), (47, 57), sample_rate=8000), engine="texture", quality="standard")
    assert made.audio.samples.shape == content.samples.shape
    assert 0 < made.first_sound_seconds < made.seconds


def test_parameters_that_are_not_there_yet_are_left_out():
    assert ours.understood(quality="draft", colour="blue") == {"quality": "draft"}


def test_what_was_not_measured_is_empty():
    table = pair_table([Row("a", seconds_per_second=0.1234)])
    assert [next(iter(column.cells)) for column in table.columns][:3] == ["a", "0.123", ""]


def test_the_chart_has_decades(tmp_path):
    axis = chart._axis([1.0, 1000.0], 100, 400)
    assert axis.ticks() == [1, 10, 100, 1000]
    assert axis.place(10) - axis.place(1) == pytest.approx(axis.place(1000) - axis.place(100))
    chart.scatter(tmp_path / "a.png", [Point("a", 1, 2, "a"), Point("b", 3, 4, "a")], "title", ("x", "y"))
    with Image.open(tmp_path / "a.png") as picture:
        assert picture.size == (1000, 620)


def test_contents_have_their_length(tmp_path):
    length.write_content(tmp_path / "a.wav", 12.5)
    about = soundfile.info(tmp_path / "a.wav")
    assert (about.frames, about.channels, about.samplerate) == (round(12.5 * 44_100), 2, 44_100)
