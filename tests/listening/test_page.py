"""The page: that its parts fit each other, and that what it plays is what was rendered, equally loud."""

from __future__ import annotations

import base64
import io
import json
import re
from pathlib import Path

import numpy as np
import pytest
import soundfile

from sonograft.audio.clip import Audio
from sonograft.audio.loudness import loudness_lufs, true_peak_dbtp
from sonograft.errors import CannotWrite
from sonograft.listening import page, sound
from sonograft.listening.page import Page
from sonograft.listening.trials import Session, Trial

RATE = 16_000


def tone(hertz: float, gain: float, seconds: float = 0.6) -> Audio:
    time = np.arange(round(seconds * RATE)) / RATE
    return Audio((gain * np.sin(2 * np.pi * hertz * time)[None]).astype(np.float32), RATE)


@pytest.fixture
def session() -> Session:
    return Session("1a2b", "engine=texture", "quality=draft", (Trial("tâke.wav", "vinyl", "b"),))


def said(path: Path) -> bytes:
    """What a script beside the page says."""
    return base64.b64decode(re.findall(r'"([^"]*)"', path.read_text())[-1])


def heard(path: Path) -> tuple[np.ndarray, int]:
    return soundfile.read(io.BytesIO(said(path)))


def test_the_hidden_ones_are_in_the_order_of_the_session(tmp_path: Path, session: Session) -> None:
    made = Page(tmp_path / "page", session)
    made.add(0, tone(300, 0.3), tone(400, 0.01), {"a": tone(500, 0.2), "b": tone(700, 0.9)})
    index = made.finish()
    sounds = {path.stem: heard(path)[0] for path in (index.parent / "sounds").iterdir()}
    highest = {name: np.abs(np.fft.rfft(samples)).argmax() / 0.6 for name, samples in sounds.items()}
    assert highest == pytest.approx({"0-content": 300, "0-style": 400, "0-first": 700, "0-second": 500}, abs=2)
    loudness = [loudness_lufs(Audio(samples[None].astype(np.float32), RATE)) for samples in sounds.values()]
    assert loudness == pytest.approx([loudness[0]] * 4, abs=0.05)
    told = json.loads(said(index.parent / "session.js"))
    assert told["trials"] == [{"content": "tâke.wav", "style": "vinyl", "first": "b"}]
    assert "quality" not in (index.parent / "session.js").read_text()


def test_every_part_that_the_script_asks_for_is_there() -> None:
    static = Path(page.__file__).parent / "static"
    script, markup = (static / "page.js").read_text(), (static / "index.html").read_text()
    there = set(re.findall(r'id="([^"]+)"', markup))
    asked = set(re.findall(r'\bat\("([^"]+)"\)', script))
    assert asked <= there
    for what in re.findall(r'"(\w+)"', re.search(r"const SOUNDS = \[(.*?)\]", script)[1]):
        assert f"hear-{what}" in there
    assert {"page.css", "page.js"} <= set(re.findall(r'(?:href|src)="([^"]+)"', markup))
    assert not re.search(r"https?://", script + markup), "the page must not need the network"


def test_every_key_that_is_shown_does_something() -> None:
    static = Path(page.__file__).parent / "static"
    keys = re.search(r"const KEYS = \{(.*?)\n  \};", (static / "page.js").read_text(), re.S)[1]
    bound = {key.lower() for pair in re.findall(r'"(.)":|\b(\w+):', keys) for key in pair if key}
    shown = set(re.findall(r"<kbd>(\w+)</kbd>", (static / "index.html").read_text()))
    assert {" " if key == "space" else key for key in shown} <= bound


def test_nothing_is_overwritten(tmp_path: Path, session: Session) -> None:
    (tmp_path / "precious.txt").write_text("mine")
    with pytest.raises(CannotWrite, match="is not empty"):
        Page(tmp_path, session)


def test_sounds_are_brought_to_the_quietest_that_peaks_allow() -> None:
    click = Audio(np.zeros((1, RATE), np.float32), RATE)
    click.samples[0, ::4000] = 0.5
    silence = Audio(np.zeros((1, RATE), np.float32), RATE)
    loud, quiet, sharp, still = sound.equally_loud([tone(300, 0.9), tone(300, 0.001), click, silence])
    assert loudness_lufs(loud) == pytest.approx(loudness_lufs(quiet), abs=0.01)
    assert loudness_lufs(loud) == pytest.approx(loudness_lufs(sharp), abs=0.01)
    assert true_peak_dbtp(sharp) == pytest.approx(-1, abs=0.01)
    assert not still.samples.any()


def test_flac_keeps_sixteen_bits_and_silence() -> None:
    half = tone(300, 0.5)
    half.samples[0, :100] = 0
    samples, rate = soundfile.read(io.BytesIO(sound.flac(half)))
    assert rate == RATE
    assert np.abs(samples - half.samples[0]).max() < 2.5 * 2.0**-15
    assert not samples[:100].any()


def test_only_the_beginning_is_heard(tmp_path: Path) -> None:
    for number, hertz in enumerate((300, 600)):
        soundfile.write(tmp_path / f"{number}.wav", tone(hertz, 0.5).samples[0], RATE)
    assert sound.beginning(tmp_path / "0.wav", 0.25).seconds == 0.25
    joined = sound.beginning(tmp_path, 0.9)
    assert joined.seconds == pytest.approx(0.9)
    assert np.abs(np.fft.rfft(joined.samples[0, -4000:])).argmax() * 4 == pytest.approx(600, abs=8)


def test_a_page_is_there_whole_or_not_at_all(tmp_path: Path, session: Session) -> None:
    with pytest.raises(KeyboardInterrupt), Page(tmp_path / "page", session):
        raise KeyboardInterrupt
    assert not list(tmp_path.iterdir())
    (tmp_path / "page").mkdir()
    with Page(tmp_path / "page", session) as made:
        assert made.finish().exists()
    assert [path.name for path in tmp_path.iterdir()] == ["page"]
